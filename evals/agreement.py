"""How far two sets of marks agree. Pure; marks are 1 to 5."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random
from statistics import fmean
from typing import NamedTuple

LEVELS = (1, 2, 3, 4, 5)


def quadratic_kappa(given: Sequence[int], truth: Sequence[int]) -> float:
    """Quadratic weighted kappa (Cohen 1968): 1 when all agree, 0 at chance. Nan without pairs or spread."""
    if not given:
        return float("nan")
    seen = fmean((a - b) ** 2 for a, b in zip(given, truth, strict=True))
    left, right, count = Counter(given), Counter(truth), len(given)
    chance = sum((a - b) ** 2 * left[a] * right[b] for a in left for b in right) / count**2
    return 1 - seen / chance if chance else float("nan")


def order_accuracy(marks: Mapping[int, float]) -> list[bool]:
    """For one story: whether each pair of neighbouring levels came out in order; a tie is not in order.

    `marks`: the mark each level got; levels that were not judged are left out, and pairs with them.
    """
    return [marks[low] < marks[low + 1] for low in LEVELS[:-1] if low in marks and low + 1 in marks]


class Interval(NamedTuple):
    low: float
    high: float


def clustered_interval(
    clusters: Sequence[Sequence[tuple[int, int]]],
    statistic: Callable[[Sequence[int], Sequence[int]], float],
    *,
    rounds: int = 1000,
    seed: int = 0,
) -> Interval:
    """95 % percentile bootstrap over whole stories, as threads of one story are not independent.

    `clusters`: the (given, truth) pairs of each story.
    """
    random = Random(seed)
    values = []
    for _ in range(rounds):
        pairs = [pair for cluster in random.choices(clusters, k=len(clusters)) for pair in cluster]
        value = statistic([a for a, _ in pairs], [b for _, b in pairs])
        if value == value:
            values.append(value)
    values.sort()
    if not values:
        return Interval(float("nan"), float("nan"))
    return Interval(values[int(0.025 * len(values))], values[min(int(0.975 * len(values)), len(values) - 1)])
