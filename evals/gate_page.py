"""The table of the offline tier as people read it: in a terminal, and in the README."""

from collections.abc import Sequence
from pathlib import Path

from agent.content.paths import PACKAGE
from agent.errors import ContentError
from evals.baseline import Baseline, unlike
from evals.gatekeeper import Line, Table
from evals.runs import Made
from evals.tables import figure, listed, markdown, plain, signed, spread

README = PACKAGE.parent / "README.md"
START, END = "<!-- evals -->", "<!-- /evals -->"
WORST_SHOWN = 3
TEXT_SHOWN = 160
HEADER = ("", "metric", "value", "95 % interval", "target", "", "change")


def as_text(found: Table, made: Made, kept: Baseline | None, whole: bool) -> str:
    """Gates first, then what is tracked, then what was missed."""
    shown = [line for line in found.lines if line.value is not None]
    gates, others = ([line for line in shown if line.gated is gated] for gated in (True, False))
    parts = [
        plain(HEADER, [*map(_cells, gates), ("",) * len(HEADER), *map(_cells, others)]),
        _missed(others),
        _silent(found.lines),
        against(made, kept),
        *(f"Broke off: {problem}" for problem in found.problems),
        *(_failure(line, "Target lost since then") for line in found.lost(kept)),
        *(_failure(line, "Gate not met") for line in found.failed(whole)),
        _verdict(found, whole),
    ]
    return "\n\n".join(part for part in parts if part)


def as_markdown(found: Table, made: Made) -> str:
    """For the README: every metric that was measured, with what it stands for."""
    rows = [
        (
            f"{line.metric}{f' ({line.number})' if line.number else ''}", line.title, figure(line.value),
            spread(line.low, line.high), line.target, _state(line),
        )
        for line in found.lines
        if line.value is not None
    ]  # fmt: skip
    told = [table_of(made), markdown(("metric", "what", "value", "95 % interval", "target", ""), rows)]
    if missed := _missed([line for line in found.lines if not line.gated]):
        told.append(missed)
    return "\n\n".join(told)


def table_of(made: Made) -> str:
    """Where the figures come from, in a sentence."""
    voice = listed([*made.models, *(each for each in made.engines if not made.models)])
    seeds = f"seed{'s' if len(made.seeds) > 1 else ''} {listed([str(seed) for seed in made.seeds])}"
    return (
        f"{made.interviews} interviews, {voice} voice, {seeds}, {made.calls} calls of a model; "
        f"prompts `{made.prompts}`, personas `{made.personas}`, candidates `{made.candidates}`."
    )


def _cells(line: Line) -> tuple[str, ...]:
    change = "" if line.change is None else "new" if line.change.new else signed(line.change.by)
    number = str(line.number or "")
    return number, line.metric, figure(line.value), spread(line.low, line.high), line.target, _state(line), change


def _state(line: Line) -> str:
    if line.gated:
        return "gate met" if line.held else "GATE NOT MET"
    return "missed" if line.on_target is False else ""


def _missed(lines: Sequence[Line]) -> str:
    missed = [f"{line.metric} {figure(line.value)} (target {line.target})" for line in lines if line.on_target is False]
    return f"Below target, not gated: {'; '.join(missed)}." if missed else ""


def _silent(lines: Sequence[Line]) -> str:
    told = []
    if grey := [line.metric for line in lines if line.judged and line.value is None]:
        told.append(f"Grey, as no judge was asked: {listed(grey)}.")
    if silent := [line.metric for line in lines if not line.judged and line.value is None]:
        told.append(f"Nothing to score here: {listed(silent)}.")
    return "\n".join(told)


def against(made: Made, kept: Baseline | None) -> str:
    """What the changes are measured from, and what else is different."""
    if kept is None:
        return "No baseline yet; accept this table as one with: python -m evals --accept"
    then = f"Changes are from the table accepted on {kept.made.date}"
    commit = f" at commit {kept.made.commit}" if kept.made.commit else ""
    others = unlike(made, kept.made)
    return f"{then}{commit}." + (f" Since then {listed(others)} changed too." if others else "")


def _failure(line: Line, what: str) -> str:
    if line.value is None:
        return f"{what}: {line.metric}: nothing was scored, so nothing has passed."
    worst = [
        f"  {found.case}{f', turn {found.turn}' if found.turn else ''}: {found.why}\n    {_short(found.text)}"
        for found in line.worst[:WORST_SHOWN]
    ]
    return "\n".join([f"{what}: {line.metric} is {figure(line.value)}, target {line.target}.", *worst])


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= TEXT_SHOWN else f"{text[:TEXT_SHOWN]}…"


def _verdict(found: Table, whole: bool) -> str:
    gates = [line for line in found.lines if line.gated and not line.judged and (whole or line.value is not None)]
    failed = found.failed(whole)
    if failed:
        return f"{len(failed)} of {len(gates)} gates not met: {listed([line.metric for line in failed])}."
    return f"All {len(gates)} gates met." if gates else "No gate was measured."


def write_readme(text: str, readme: Path = README) -> None:
    """Put the table between its two markers. Raises ContentError when they are not there."""
    page = readme.read_text("utf-8")
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ContentError(readme, f"lacks the lines {START} and {END}; add them where the table belongs")
    readme.write_text(f"{before}{START}\n{text}\n{END}{after}", "utf-8")
