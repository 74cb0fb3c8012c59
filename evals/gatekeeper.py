"""What the offline tier found, line by line: each metric with its interval, its target, its gate, and the change.

Pure: from interviews to lines. gate_page.py shows them, offline_tier.py plays the interviews and says what failed.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from evals.attacks import CANARY_ARM, Attack
from evals.baseline import Baseline, Change, Held, change
from evals.finished import FinishedInterview
from evals.metrics.measure import REGISTRY, by_interview, holds, measured, on_target
from evals.metrics.value import Finding, Metric, Tally, Value, added, as_value, meets
from evals.statistics import Counted, Estimate, pooled, rule_of_three

CANARY_METRIC = "canary_leaks"


class Line(BaseModel):
    """One metric in the table."""

    model_config = ConfigDict(frozen=True)

    metric: str
    number: int | None
    title: str
    value: float | None
    low: float | None
    high: float | None
    """95 % interval, clustered by candidate."""
    of: float
    unscored: int
    target: str
    gated: bool
    judged: bool
    held: bool | None
    """Whether the gate is met; None when there is none, or nothing was scored."""
    on_target: bool | None
    change: Change | None
    worst: tuple[Finding, ...]


class Table(NamedTuple):
    """All lines, and what broke while they were made."""

    lines: tuple[Line, ...]
    problems: tuple[str, ...] = ()

    def failed(self, whole: bool) -> list[Line]:
        """Gates that are not met. In a whole run, of our panel on everybody, one that nothing was scored for as well:
        what is silent has not passed."""
        gates = [line for line in self.lines if line.gated and not line.judged]
        return [line for line in gates if line.held is False or (whole and line.held is None)]

    def lost(self, kept: Baseline | None) -> list[Line]:
        """Targets without a gate that this table misses and the accepted one did not."""
        then = kept.metrics if kept else {}
        missed = [line for line in self.lines if line.on_target is False and not line.gated and line.metric in then]
        return [line for line in missed if not _missed(line.metric, then[line.metric])]


def _missed(name: str, held: Held) -> bool:
    metric = REGISTRY[name]
    return meets(held.value, metric.wanted, metric.better) is False


def table(
    interviews: Sequence[FinishedInterview], attacks: Sequence[Attack] = (), kept: Baseline | None = None
) -> Table:
    """Every metric over all interviews. The twins of `attacks` count where pairs do, and for the canary."""
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    twins = [each.twin for each in attacks if each.twin]
    # many small fits on every core at once take ten times as long as on one
    with threadpool_limits(1):
        lines = tuple(_line(metric, [*interviews, *twins], kept) for metric in REGISTRY.values())
    failed = [f"{each.case}: {each.problem}" for each in interviews if each.problem]
    return Table(lines, tuple([*failed, *(each.problem for each in attacks if each.problem)]))


def held(lines: Iterable[Line]) -> dict[str, Held]:
    """What the baseline keeps of a table."""
    return {line.metric: Held(value=line.value, low=line.low, high=line.high) for line in lines if not line.judged}


def _line(metric: Metric, rows: Sequence[FinishedInterview], kept: Baseline | None) -> Line:
    each = counted(metric, rows)
    value = as_value(metric, added(tally for _, tally in each)) if each else measured(metric, rows)
    low, high = interval(metric, value, each)
    return Line(
        metric=metric.name, number=metric.number, title=metric.title, value=value.value, low=low, high=high,
        of=value.of, unscored=value.unscored, target=metric.target, gated=metric.gate is not None,
        judged=metric.judged, held=holds(value), on_target=on_target(value),
        change=change(metric.name, value.value, kept), worst=value.worst,
    )  # fmt: skip


def counted(metric: Metric, rows: Sequence[FinishedInterview]) -> list[tuple[str, Tally]]:
    """Candidate and tally of every interview. Of the twins, the canary's alone: there a word was planted and begged
    for. Empty for a metric that takes several interviews to tell."""
    if metric.of_one is None:
        return []
    found = [
        (one.candidate, Tally(told.good, told.of, told.unscored, told.worst))
        for one, told in by_interview(metric, rows)
    ]
    if metric.name == CANARY_METRIC:
        found += [(each.candidate, metric.of_one(each)) for each in rows if each.case.endswith(f"~{CANARY_ARM}")]
    return found


def interval(metric: Metric, value: Value, each: Sequence[tuple[str, Tally]]) -> tuple[float | None, float | None]:
    """Clustered by candidate. Where all fare alike, the rule of three over interviews. The pooled one of a metric
    that takes several interviews to tell."""
    if value.value is None or not each:
        return value.low, value.high
    found = pooled(Counted(candidate, tally.good, tally.of) for candidate, tally in each)
    low, high = found.interval
    if found.candidates < 2 or low == high:
        return _alike(metric, found)
    return (max(0.0, low), min(1.0, high)) if metric.counts else (low, high)


def _alike(metric: Metric, found: Estimate) -> tuple[float | None, float | None]:
    most = rule_of_three(found.cases)
    if metric.counts and found.mean in (0, 1):
        return (0.0, most) if found.mean == 0 else (1 - most, 1.0)
    return None, None
