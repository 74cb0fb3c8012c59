"""How each feature of style goes over an interview: its mean in six parts, with the spread over candidates. Pure."""

from collections.abc import Sequence
from math import inf, isfinite
from statistics import fmean, stdev
from typing import NamedTuple

from evals.finished import FinishedInterview
from evals.metrics.persona import FEATURES, FEWEST_QUESTIONS
from evals.metrics.talk import questions
from evals.metrics.twins import originals
from evals.statistics import Observed, estimate

PARTS = 6
PLAIN = {
    "words": "words in a question",
    "quotes": "share that quote",
    "hedges": "hedges in a question",
    "short forms": "short forms in a question",
    "asks what": "share that ask “what”",
    "question mark": "share with a question mark",
}
SHARES = frozenset(("quotes", "asks what", "question mark"))


class Point(NamedTuple):
    """One part of the interview."""

    mean: float
    low: float | None
    high: float | None
    """95 % interval over candidates; no feature is less than nothing, no share more than all."""
    questions: int


class Curve(NamedTuple):
    """One feature."""

    feature: str
    what: str
    points: list[Point]
    shift: float | None
    """Late third less early third, in standard deviations of a single question."""


class Drift(NamedTuple):
    curves: list[Curve]
    interviews: int
    skipped: int
    """Too short to have thirds."""


def drifting(interviews: Sequence[FinishedInterview]) -> Drift:
    """Questions on stories alone, as the metric `drift` has it: what comes last differs by design."""
    whole = [each for each in originals(interviews) if each.ended != "failed"]
    asked = [(each, [speech.text for speech in questions(each) if speech.topic == "story"]) for each in whole]
    long = [(each, texts) for each, texts in asked if len(texts) >= FEWEST_QUESTIONS]
    curves = [_curve(name, long) for name in FEATURES] if long else []
    return Drift(curves, len(long), len(asked) - len(long))


def _curve(name: str, asked: Sequence[tuple[FinishedInterview, list[str]]]) -> Curve:
    feature, points = FEATURES[name], list[Point]()
    most = 1.0 if name in SHARES else inf
    values = [(each, [feature(text) for text in texts]) for each, texts in asked]
    for part in range(PARTS):
        seen = [(each, _part(found, part)) for each, found in values]
        told = estimate(Observed(each.candidate, each.case, fmean(some)) for each, some in seen if some)
        low, high = told.interval
        sure, count = isfinite(low) and isfinite(high), sum(len(some) for _, some in seen)
        ends = (max(0.0, low), min(most, high)) if sure else (None, None)
        points.append(Point(told.mean, ends[0], ends[1], count))
    return Curve(name, PLAIN.get(name, name), points, _shift([found for _, found in values]))


def _part(values: Sequence[float], part: int) -> list[float]:
    return [value for place, value in enumerate(values) if place * PARTS // len(values) == part]


def _shift(asked: Sequence[Sequence[float]]) -> float | None:
    """As evals/metrics/persona.py measures it; None for a feature that never changes."""
    every = [value for values in asked for value in values]
    wide = stdev(every) if len(every) > 1 else 0.0
    moved = fmean(fmean(values[-(len(values) // 3) :]) - fmean(values[: len(values) // 3]) for values in asked)
    return moved / wide if wide else None
