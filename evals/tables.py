"""Figures as people read them, and tables for a terminal or a page."""

from collections.abc import Sequence
from math import isfinite

NOTHING = "–"


def figure(value: float | None) -> str:
    """As many digits as it deserves: 0.987, 12.4, 1240."""
    if value is None or not isfinite(value):
        return NOTHING
    if abs(value) < 0.0005:
        return "0.000"
    if abs(value) >= 100 or (value == int(value) and abs(value) > 1):
        return f"{value:.0f}"
    return f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"


def chance(p: float | None) -> str:
    """A p, never a bare 0."""
    return "<0.001" if p is not None and p < 0.001 else figure(p)


def signed(value: float | None) -> str:
    """The same with its sign; 0 has none."""
    told = figure(abs(value)) if value is not None else NOTHING
    if value is None or told in (NOTHING, "0.000"):
        return told
    return f"{'+' if value > 0 else '−'}{told}"


def spread(low: float | None, high: float | None) -> str:
    """An interval."""
    if low is None or high is None or not (isfinite(low) and isfinite(high)):
        return NOTHING
    return " to ".join(signed(end).removeprefix("+") for end in (low, high))


def listed(names: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def plain(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns under their names; the first from the left, the others too when they hold words."""
    widths = [max(len(row[column]) for row in (header, *rows)) for column in range(len(header))]
    right = [column > 0 and all(_is_figure(row[column]) for row in rows) for column in range(len(header))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in (header, *rows)
    )


def _is_figure(cell: str) -> bool:
    return not cell or cell[-1].isdigit() or cell == NOTHING


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)
