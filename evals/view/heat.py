"""The heat map: every persona under every metric, each cell with its figure, how many it rests on, and how it fares."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from evals.finished import FinishedInterview
from evals.gatekeeper import Line
from evals.metrics.measure import REGISTRY
from evals.metrics.value import Metric, meets
from evals.tables import NOTHING, figure, spread
from evals.view.judged import Verdicts
from evals.view.personas import Figure, parts, personas, rests_on

State = Literal["met", "near", "missed", "far", "plain", "grey", "nothing", "room"]
SAYS: dict[State, str] = {
    "met": "target met",
    "near": "target missed, and chance may be why",
    "missed": "target missed by more than chance brings",
    "far": "missed by far: a tenth of all, or a quarter of the target",
    "plain": "no target",
    "grey": "no judge was asked, or people have not yet agreed with it",
    "nothing": "nothing to score",
    "room": "counted for the panel as a whole",
}
NOBODY = Figure(None, None, None, 0)
FAR_SHARE, FAR_REST = 0.1, 0.25
"""From where on a miss is far: of a share, as it stands; of another figure, as a part of its target."""


class Cell(NamedTuple):
    """One figure of the map."""

    state: State
    shown: str
    n: str
    """How many of the row's unit it rests on; empty where there is nothing."""
    between: str
    """95 % interval; empty when there is none."""
    told: str
    """How it fares, in words."""


class Row(NamedTuple):
    metric: str
    title: str
    unit: str
    target: str
    panel: Cell
    cells: list[Cell]
    """One for each persona, in the order of the columns."""


class Group(NamedTuple):
    title: str
    rows: list[Row]


def heat_map(
    interviews: Sequence[FinishedInterview], lines: Sequence[Line], verdicts: Mapping[str, Verdicts]
) -> list[Group]:
    """All metrics, gates first and judged ones last; `lines` are the panel's own figures."""
    who = list(personas(interviews))
    rows = {line.metric: _row(line, interviews, who, verdicts) for line in lines}
    kinds = {
        "Gates": [line for line in lines if line.gated and not line.judged],
        "Headlines": [line for line in lines if _kind(line) == "headline"],
        "Other targets": [line for line in lines if _kind(line) == "target"],
        "Without a target": [line for line in lines if _kind(line) == "plain"],
        "By a judge": [line for line in lines if line.judged],
    }
    return [Group(title, [rows[line.metric] for line in found]) for title, found in kinds.items() if found]


def _kind(line: Line) -> str:
    metric = REGISTRY[line.metric]
    if line.gated or line.judged:
        return ""
    return "headline" if metric.headline else "target" if metric.wanted is not None else "plain"


def _row(line: Line, interviews: Sequence[FinishedInterview], who: Sequence[str], said: Mapping[str, Verdicts]) -> Row:
    metric = REGISTRY[line.metric]
    if metric.judged:
        verdicts = said.get(metric.name, Verdicts())
        panel = _judged(metric, verdicts.panel, verdicts)
        cells = [_judged(metric, verdicts.personas.get(each), verdicts) for each in who]
        return Row(metric.name, metric.title, metric.unit, metric.target, panel, cells)
    panel = cell(metric, Figure(line.value, line.low, line.high, rests_on(metric, line.of, line.unscored, interviews)))
    shares = parts(metric, interviews) if line.value is not None else {}
    cells = [_part(metric, shares, each) for each in who]
    return Row(metric.name, metric.title, metric.unit, metric.target, panel, cells)


def _part(metric: Metric, shares: Mapping[str, Figure] | None, who: str) -> Cell:
    if shares is None:
        return Cell("room", "·", "", "", SAYS["room"])
    return cell(metric, shares.get(who, NOBODY))


def _judged(metric: Metric, found: Figure | None, verdicts: Verdicts) -> Cell:
    """Grey until people agree with the judge, whatever it says."""
    if verdicts.trusted:
        return cell(metric, found or NOBODY)
    if found is None or found.value is None:
        return Cell("grey", NOTHING, "", "", verdicts.why)
    return Cell("grey", figure(found.value), f"{found.n:g}", spread(found.low, found.high), verdicts.why)


def cell(metric: Metric, found: Figure) -> Cell:
    """How a figure fares against its metric's target."""
    if found.value is None:
        return Cell("nothing", NOTHING, "", "", SAYS["nothing"])
    state, between = fares(metric, found), spread(found.low, found.high)
    return Cell(state, figure(found.value), f"{found.n:g}", "" if between == NOTHING else between, SAYS[state])


def fares(metric: Metric, found: Figure) -> State:
    """A miss counts as one beyond chance only when the whole interval is on the wrong side, or when none is allowed."""
    if metric.wanted is None or found.value is None:
        return "plain"
    if meets(found.value, metric.wanted, metric.better):
        return "met"
    ends = [end for end in (found.low, found.high) if end is not None]
    never = metric.counts and metric.wanted == (1 if metric.better == "more" else 0)
    if not never and (not ends or any(meets(end, metric.wanted, metric.better) for end in ends)):
        return "near"
    short = abs(found.value - metric.wanted)
    return "far" if short >= (FAR_SHARE if metric.counts else FAR_REST * metric.wanted) else "missed"
