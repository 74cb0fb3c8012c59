"""What a metric is, what it counts in one interview, and what it says of many."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from evals.finished import FinishedInterview
from evals.statistics import rule_of_three, wilson

Unit = Literal["turns", "stories", "probes", "interviews", "pairs", "answers", "features"]
Better = Literal["more", "less", "near"]

WORST_KEPT = 5


class Finding(NamedTuple):
    """One place where a metric saw something wrong."""

    case: str
    turn: int
    """0 when it is about the interview as a whole."""
    text: str
    why: str


class Tally(NamedTuple):
    """What a metric counted: so many of so many. `of` 0 means there was nothing to score."""

    good: float = 0
    """The numerator; for a metric of which less is better it counts what is wrong."""
    of: float = 0
    unscored: int = 0
    """What would have counted and could not be told."""
    findings: tuple[Finding, ...] = ()


OfOne = Callable[[FinishedInterview], Tally]
OfMany = Callable[[Sequence[FinishedInterview]], Tally]


class Metric(NamedTuple):
    """One line of the table."""

    name: str
    number: int | None
    """Of evals.md §6; None for what the issue asks for besides."""
    title: str
    unit: Unit
    target: str
    """The target in words, as evals.md has it."""
    judged: bool = False
    """Whether a model judges. Without a judge it has no value, and it never gates before people agree with it."""
    gate: float | None = None
    """The value a release is held to; None when it is only tracked."""
    wanted: float | None = None
    """The target as a number, for metrics that have one."""
    better: Better = "more"
    headline: bool = False
    counts: bool = True
    """Whether it is a share of yes and no, so that a Wilson interval fits."""
    of_one: OfOne | None = None
    of_many: OfMany | None = None
    """Set instead of `of_one` when it takes several interviews to tell."""


class Value(BaseModel):
    """What a metric says. `value` is None when there was nothing to score, never 0."""

    model_config = ConfigDict(frozen=True)

    metric: str
    good: float
    of: float
    value: float | None
    low: float | None = None
    high: float | None = None
    """95 % interval of a share, over turns pooled; the clustered one is evals/statistics.py's."""
    unscored: int = 0
    worst: tuple[Finding, ...] = ()


def added(tallies: Iterable[Tally]) -> Tally:
    """All counts together."""
    each = list(tallies)
    return Tally(
        good=sum(one.good for one in each),
        of=sum(one.of for one in each),
        unscored=sum(one.unscored for one in each),
        findings=tuple(finding for one in each for finding in one.findings),
    )


def share(flags: Iterable[tuple[bool, Finding]]) -> Tally:
    """A tally of yes and no; each no is a finding."""
    pairs = list(flags)
    return Tally(sum(ok for ok, _ in pairs), len(pairs), findings=tuple(found for ok, found in pairs if not ok))


def rate(flags: Iterable[tuple[bool, Finding]]) -> Tally:
    """The same for what should not be: each yes is counted and is a finding."""
    pairs = list(flags)
    return Tally(sum(bad for bad, _ in pairs), len(pairs), findings=tuple(found for bad, found in pairs if bad))


def as_value(metric: Metric, tally: Tally, worst: int | None = WORST_KEPT) -> Value:
    """The figure of a tally. `worst`: how many findings are kept; all when None."""
    value = tally.good / tally.of if tally.of else None
    low, high = bounds(tally.good, tally.of) if metric.counts and tally.of else (None, None)
    return Value(
        metric=metric.name, good=tally.good, of=tally.of, value=value, low=low, high=high,
        unscored=tally.unscored, worst=tally.findings[:worst],
    )  # fmt: skip


def bounds(good: float, of: float) -> tuple[float, float]:
    """Wilson's 95 % interval of a share; the rule of three where nothing, or everything, was counted."""
    if good == 0:
        return 0.0, rule_of_three(int(of))
    if good == of:
        return 1 - rule_of_three(int(of)), 1.0
    found = wilson(int(good), int(of))
    return found.low, found.high


def meets(value: float | None, mark: float | None, better: Better) -> bool | None:
    """Whether a value is on the right side of a gate or a target; None when either is missing."""
    if value is None or mark is None:
        return None
    if better == "near":
        return abs(value) <= mark
    return value >= mark if better == "more" else value <= mark
