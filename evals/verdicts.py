"""What is said of the difference between two runs: paired by case, clustered by candidate. Pure.

`better` and `worse` need three things at once: the 95 % interval of the difference leaves 0 out, the exact sign-flip p
holds after Holm's adjustment, and the shift exceeds the margin of `margins.yaml`. `not worse` needs an interval that
ends above minus the margin. Everything else is `cannot tell`.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from evals.agreement import Interval
from evals.metrics.value import Better
from evals.statistics import Difference, Observed, fewest_to_reject, holm, paired_difference

LEVELS = {True: 0.04, False: 0.01}
"""Headline metrics, and the others: the 5 % of wrong alarms a whole comparison may have, shared out between both.
Each at 5 % made it 12 in 100 (simulated: 20 metrics, 18 candidates, nothing changed)."""

Verdict = Literal["better", "not worse", "worse", "cannot tell"]
Measured = Mapping[str, Sequence[Observed]]
"""By name of the metric, a value per interview."""


class Rule(NamedTuple):
    """How a metric is compared."""

    margin: float
    better: Better = "more"
    """`near`: what is nearer to 0; then the values compared are distances."""
    headline: bool = False


class Bar(NamedTuple):
    """What a family of tests asks of a p."""

    level: float
    tests: int


class Compared(BaseModel):
    """One metric in both runs."""

    model_config = ConfigDict(frozen=True, ser_json_inf_nan="null")

    metric: str
    headline: bool
    before: float
    """Mean over candidates, on the cases both runs have."""
    after: float
    difference: float
    interval: Interval
    p: float
    adjusted_p: float
    """After Holm among the headline metrics; among all the others for the others."""
    margin: float
    better: Better
    verdict: Verdict
    why: str
    candidates: int
    cases: int


def compare(before: Measured, after: Measured, held_to: Mapping[str, Rule]) -> tuple[Compared, ...]:
    """Every metric that has a rule and was measured in both runs, headline metrics first."""
    both = [name for name in held_to if name in before and name in after]
    shifts = {name: paired_difference(before[name], after[name]) for name in both}
    rows: list[Compared] = []
    for headline, level in LEVELS.items():
        family = {name: shift for name, shift in shifts.items() if held_to[name].headline is headline}
        adjusted = holm({name: shift.p for name, shift in family.items()})
        bar = Bar(level, len(family))
        rows += [_compared(name, shift, adjusted[name], held_to[name], bar) for name, shift in family.items()]
    return tuple(rows)


def _compared(name: str, shift: Difference, adjusted_p: float, rule: Rule, bar: Bar) -> Compared:
    found, why = verdict(shift, adjusted_p, rule, bar)
    return Compared(
        metric=name,
        headline=rule.headline,
        before=shift.before,
        after=shift.after,
        difference=shift.estimate.mean,
        interval=shift.estimate.interval,
        p=shift.p,
        adjusted_p=adjusted_p,
        margin=rule.margin,
        better=rule.better,
        verdict=found,
        why=why,
        candidates=shift.estimate.candidates,
        cases=shift.estimate.cases,
    )


def verdict(shift: Difference, adjusted_p: float, rule: Rule, bar: Bar) -> tuple[Verdict, str]:
    """The verdict with its reason. Pure."""
    candidates = shift.estimate.candidates
    if candidates < 2:
        return "cannot tell", "fewer than two candidates were scored in both runs"
    low, high = shift.estimate.interval
    gain, least, most = (
        (shift.estimate.mean, low, high) if rule.better == "more" else (-shift.estimate.mean, -high, -low)
    )
    sure = adjusted_p <= bar.level
    if sure and least > 0 and gain > rule.margin:
        return "better", "beyond the margin, and more than chance brings"
    if sure and most < 0 and -gain > rule.margin:
        return "worse", "beyond the margin, and more than chance brings"
    if least > -rule.margin:
        return "not worse", "the interval ends within the margin"
    if candidates < (fewest := fewest_to_reject(bar.level, bar.tests)):
        return "cannot tell", f"{candidates} candidates are too few to tell any change from chance; it takes {fewest}"
    return "cannot tell", "the interval reaches beyond the margin"
