"""Metrics cut another way: by style, by panel, by trade. Pure."""

from collections.abc import Sequence
from typing import Literal

from evals.finished import FinishedInterview
from evals.metrics.measure import measured
from evals.metrics.value import Metric, Value

Cut = Literal["style", "trade", "panel", "candidate", "interviewer", "engine"]


def cut_by(metric: Metric, interviews: Sequence[FinishedInterview], field: Cut) -> dict[str, Value]:
    """One metric for each value of a field, in the order it first comes; a metric of many looks at each part alone."""
    keys = list(dict.fromkeys(str(getattr(interview, field)) for interview in interviews))
    return {key: measured(metric, [each for each in interviews if str(getattr(each, field)) == key]) for key in keys}
