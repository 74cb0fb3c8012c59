"""Progress for a terminal: aligned columns and a line of small bars for each dimension."""

import textwrap
from collections.abc import Sequence

from agent.content.clean import clean
from agent.progress.model import Depth, Progress
from agent.progress.wording import DEPTHS, NO_MARK, SHORT, grader, notes, overall, signed, title
from agent.report.wording import day

BARS, PLAIN_BARS = "▁▂▄▆█", "_.:=#"
"""One sign for each mark, 1 to 5."""
GAP, PLAIN_GAP = "·", " "
NARROWEST = 40
LABEL = 44
"""Columns a name may take where there is room."""
SHORTEST_LABEL = 14
COLUMN = 5
CHANGE = 8
LEGEND = f"{NO_MARK} is no mark, which is no low mark. The bars show each session, the last number the change."
_PLAIN = str.maketrans({"–": "-", "…": ".", "“": '"', "”": '"', "‘": "'", "’": "'", "·": "-"})


def render_text(progress: Progress, width: int, *, plain: bool = False) -> str:
    """`plain`: signs any terminal can show."""
    width = max(width, NARROWEST)
    lines = [*textwrap.wrap(title(progress), width), ""]
    for note in notes(progress):
        lines += textwrap.wrap(note, width)
    if not progress.sessions:
        return _finished(lines, plain)
    lines += ["", *_sessions(progress, width)]
    fitting = _fitting(progress, width)
    shown = range(len(progress.sessions) - fitting, len(progress.sessions))
    if fitting < len(progress.sessions):
        told = (
            f"The last {fitting} sessions fit on this screen; the page has all of them: roundtwo progress --html FILE"
        )
        lines += ["", *textwrap.wrap(told, width, break_on_hyphens=False)]
    lines += ["", *_marks(progress, width, shown, plain)]
    lines += ["", *_depths(progress, width, shown), "", *_retakes(progress, width, shown, plain)]
    return _finished(lines, plain)


def sparkline(marks: Sequence[int | None], *, plain: bool = False) -> str:
    bars, gap = (PLAIN_BARS, PLAIN_GAP) if plain else (BARS, GAP)
    return "".join(gap if mark is None else bars[mark - 1] for mark in marks)


def _finished(lines: list[str], plain: bool) -> str:
    text = clean("\n".join(line.rstrip() for line in lines))
    return text.translate(_PLAIN) if plain else text


def _sessions(progress: Progress, width: int) -> list[str]:
    header = ("", "Date", "Interview", "Marked by", "Panel", "Answers", "Retakes", "Job")
    rows = [header]
    for each in progress.sessions:
        numbers = (str(each.answers), str(each.retakes))
        rows.append(
            (
                str(each.number),
                day(each.date),
                each.interview_id[:SHORT],
                grader(each),
                overall(each),
                *numbers,
                each.job,
            )
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    if sum(widths[:-1]) + 2 * len(widths) + SHORTEST_LABEL <= width:
        return [_cut("  ".join(map(str.ljust, row, widths)), width) for row in rows]
    told: list[str] = []
    for row in rows[1:]:
        parts = [f"{name.lower()} {cell}" for name, cell in zip(header[3:7], row[3:7], strict=True)]
        text = f"{row[0]}  {row[1]}, {row[2]}, {row[7]}: {'; '.join(parts)}"
        told += textwrap.wrap(text, width, subsequent_indent="   ", break_on_hyphens=False)
    return told


def _label_room(progress: Progress, width: int, sessions: int) -> int:
    """Columns left for names when so many sessions are shown."""
    return width - sessions * (COLUMN + 1) - CHANGE


def _fitting(progress: Progress, width: int) -> int:
    """How many sessions fit; each takes a column and a bar."""
    most = len(progress.sessions)
    while most > 1 and _label_room(progress, width, most) < SHORTEST_LABEL:
        most -= 1
    return most


def _marks(progress: Progress, width: int, shown: range, plain: bool) -> list[str]:
    label = min(LABEL, _label_room(progress, width, len(shown)))
    lines = [_row("Marks, 1 to 5, by session", label, [str(place + 1) for place in shown])]
    for row in progress.dimensions:
        marks = [row.marks[place] for place in shown]
        cells = [NO_MARK if mark is None else str(mark) for mark in marks]
        drawn = f"  {sparkline(marks, plain=plain)}  {signed(row.change):>2}" if len(shown) > 1 else ""
        lines.append(_row(f"{row.dimension:<4}{row.name}", label, cells) + drawn)
    return [*lines, *textwrap.wrap(LEGEND, width)]


def _depths(progress: Progress, width: int, shown: range) -> list[str]:
    label = min(LABEL, _label_room(progress, width, len(shown)))
    lines = [_row("Depth of each story, by session", label, [str(place + 1) for place in shown])]
    lines += [_row(row.story, label, [_depth(row.depths[place]) for place in shown]) for row in progress.stories]
    return [*lines, *textwrap.wrap(DEPTHS, width)]


def _retakes(progress: Progress, width: int, shown: range, plain: bool) -> list[str]:
    """A count for each session, and bars as high as the most there were."""
    counts = [progress.sessions[place].retakes for place in shown]
    if not any(each.retakes for each in progress.sessions):
        return textwrap.wrap(
            "Retakes: none. To answer a question again: roundtwo chat --resume ID --retake NUMBER",
            width,
            break_on_hyphens=False,
        )
    label, most = min(LABEL, _label_room(progress, width, len(shown))), max(counts) or 1
    bars = sparkline([1 + round(4 * count / most) if count else None for count in counts], plain=plain)
    drawn = f"  {bars}" if len(shown) > 1 else ""
    return [_row("Retakes, by session", label, [str(count) for count in counts]) + drawn]


def _depth(depth: Depth | None) -> str:
    return NO_MARK if depth is None else f"{depth.reached}/{depth.asked}"


def _row(label: str, room: int, cells: Sequence[str]) -> str:
    return f"{_cut(label, room):<{room}}" + "".join(f"{cell:>{COLUMN}}" for cell in cells)


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"
