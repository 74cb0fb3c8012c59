"""All metrics, and what they say of finished interviews. `measure(interviews)` is the table."""

from collections.abc import Iterable, Sequence

from evals.finished import FinishedInterview
from evals.metrics import (
    asking,
    cost,
    depth,
    dodges,
    fabrication,
    facts,
    grounding,
    ladder,
    lawful,
    manners,
    marks,
    persona,
    rhythm,
    room,
    session,
    styles,
    twins,
)
from evals.metrics.value import Finding, Metric, Tally, Value, added, as_value, meets

__all__ = ["REGISTRY", "Finding", "Metric", "Value", "by_interview", "holds", "measure", "measured", "on_target"]

_FILES = (
    asking, depth, ladder, grounding, fabrication, facts, dodges, persona, manners, twins, lawful, rhythm, session,
    room, styles, marks, cost,
)  # fmt: skip
REGISTRY: dict[str, Metric] = {metric.name: metric for file in _FILES for metric in file.METRICS}
"""By name, in the order of evals.md §6 as far as it goes."""

HEADLINE = tuple(name for name, metric in REGISTRY.items() if metric.headline)
GATES = tuple(name for name, metric in REGISTRY.items() if metric.gate is not None)


def measure(interviews: Sequence[FinishedInterview], names: Iterable[str] | None = None) -> list[Value]:
    """Every metric over all interviews, or those named, judged ones without a value. Twins count only where pairs do.

    An interview that failed counts in session_integrity and nowhere else: half an interview has half a depth.
    """
    return [measured(REGISTRY[name], interviews) for name in (REGISTRY if names is None else names)]


def measured(metric: Metric, interviews: Sequence[FinishedInterview]) -> Value:
    """One metric over all interviews."""
    if metric.of_many:
        return as_value(metric, metric.of_many(_fit(metric, interviews)))
    return as_value(metric, added(_tally(metric, interview) for interview in _fit(metric, interviews)))


def by_interview(metric: Metric, interviews: Sequence[FinishedInterview]) -> list[tuple[FinishedInterview, Value]]:
    """One metric for each interview by itself, with all its findings: what is clustered and paired afterwards. Empty
    for a metric that takes several interviews to tell."""
    if metric.of_one is None:
        return []
    return [(each, as_value(metric, _tally(metric, each), worst=None)) for each in _fit(metric, interviews)]


def _tally(metric: Metric, interview: FinishedInterview) -> Tally:
    return metric.of_one(interview) if metric.of_one else Tally()


def _fit(metric: Metric, interviews: Sequence[FinishedInterview]) -> list[FinishedInterview]:
    """The interviews a metric looks at."""
    pairs = metric.unit == "pairs"
    whole = [each for each in interviews if each.ended != "failed" or metric.name == "session_integrity"]
    return whole if pairs else twins.originals(whole)


def holds(value: Value) -> bool | None:
    """Whether a value passes its gate; None when there is none, or nothing was scored."""
    metric = REGISTRY[value.metric]
    return None if metric.judged else meets(value.value, metric.gate, metric.better)


def on_target(value: Value) -> bool | None:
    """Whether a value meets its target; None when there is none, or nothing was scored."""
    metric = REGISTRY[value.metric]
    return meets(value.value, metric.wanted, metric.better)
