"""What may be said of figures from few candidates. Pure; the unit is the candidate, as evals.md §5 found it must be.

Interviews of one candidate under three panels and several epochs are not independent: an interval that ignores that
is wrong one time in eight (simulated there). So epochs are averaged per case, cases per candidate, and the means of
the candidates carry the interval and the test. A value that is None or nan is unscored and never counts as zero.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import ceil, isfinite, log2, nan, sqrt
from statistics import fmean, stdev
from typing import NamedTuple

from evals.agreement import Interval

LEVEL = 0.05
EXACT_UP_TO = 20
"""Candidates for whom all 2^C sign flips are counted: half a million sums, some milliseconds. Above, they are drawn."""
DRAWN_FLIPS = 100_000
ROUNDING = 1e-9
"""Sums this close, measured against the largest possible one, are one sum added up in two orders."""
UNKNOWN = Interval(nan, nan)


class Observed(NamedTuple):
    """One value of one metric from one interview."""

    candidate: str
    """The cluster."""
    case: str
    """`candidate/panel`: what is paired, and what epochs are averaged in."""
    value: float | None


class Estimate(NamedTuple):
    """A mean over candidates with its interval."""

    mean: float
    interval: Interval
    candidates: int
    cases: int


class Counted(NamedTuple):
    """What was counted in one interview: so many of so many."""

    candidate: str
    good: float
    of: float


class Difference(NamedTuple):
    """One run against another, on the cases both have."""

    before: float
    """Mean over candidates, like all of these."""
    after: float
    estimate: Estimate
    """Of after minus before."""
    p: float
    """Exact two-sided sign-flip p; nan without a pair."""


def case_means(observed: Iterable[Observed]) -> dict[str, dict[str, float]]:
    """Candidate → case → mean over epochs; what is unscored is left out, and a case without a value with it."""
    values: dict[str, dict[str, list[float]]] = {}
    for candidate, case, value in observed:
        if value is not None and isfinite(value):
            values.setdefault(candidate, {}).setdefault(case, []).append(value)
    return {who: {case: fmean(found) for case, found in cases.items()} for who, cases in values.items()}


def candidate_means(cases: Mapping[str, Mapping[str, float]]) -> list[float]:
    """Each candidate counts once, however many of their cases were played."""
    return [fmean(values.values()) for values in cases.values() if values]


def estimate(observed: Iterable[Observed]) -> Estimate:
    """The mean of the candidates' means with its cluster-t interval. Nan where nothing was scored."""
    return _estimate(case_means(observed))


def paired_difference(before: Iterable[Observed], after: Iterable[Observed]) -> Difference:
    """After minus before: epochs averaged per case, subtracted per case, averaged per candidate."""
    old, new = case_means(before), case_means(after)
    shared = {who: sorted(old[who].keys() & new[who].keys()) for who in sorted(old.keys() & new.keys())}
    shift = {who: {case: new[who][case] - old[who][case] for case in cases} for who, cases in shared.items() if cases}
    one, other = ([fmean(run[who][case] for case in shift[who]) for who in shift] for run in (old, new))
    return Difference(_mean(one), _mean(other), _estimate(shift), sign_flip_p(candidate_means(shift)))


def _estimate(cases: Mapping[str, Mapping[str, float]]) -> Estimate:
    means = candidate_means(cases)
    return Estimate(_mean(means), cluster_t(means), len(means), sum(len(values) for values in cases.values()))


def _mean(values: Sequence[float]) -> float:
    return fmean(values) if values else nan


def pooled(counts: Iterable[Counted]) -> Estimate:
    """All that is good by all there was, with the cluster-t interval of a ratio (linearised, Cochran 1977 §11.8).

    Candidates who all fare alike leave an interval without width: then nothing is known of its spread.
    """
    sums: dict[str, tuple[float, float]] = {}
    scored = [each for each in counts if each.of]
    for who, good, of in scored:
        had = sums.get(who, (0.0, 0.0))
        sums[who] = (had[0] + good, had[1] + of)
    if not sums:
        return Estimate(nan, UNKNOWN, 0, 0)
    of_all = sum(of for _, of in sums.values())
    ratio = sum(good for good, _ in sums.values()) / of_all
    # one pseudo-value per candidate: their mean is the ratio, their spread that of its residuals
    scale = len(sums) / of_all
    return Estimate(
        ratio, cluster_t([ratio + (good - ratio * of) * scale for good, of in sums.values()]), len(sums), len(scored)
    )


def cluster_t(means: Sequence[float], level: float = LEVEL) -> Interval:
    """The t interval of the candidates' means, C-1 degrees of freedom. Nan with fewer than two candidates."""
    if len(means) < 2:
        return UNKNOWN
    half = _quantile(1 - level / 2, len(means) - 1) * stdev(means) / sqrt(len(means))
    middle = fmean(means)
    return Interval(middle - half, middle + half)


@cache
def _quantile(share: float, degrees: int) -> float:
    from scipy.stats import t

    return float(t.ppf(share, degrees))


def sign_flip_p(means: Sequence[float], seed: int = 0) -> float:
    """How often flipped signs of the candidates' differences bring a mean as far from 0: two-sided, at most 1.

    All 2^C flips are counted up to EXACT_UP_TO candidates, else DRAWN_FLIPS are drawn. Nan without candidates.
    """
    if not means:
        return nan
    import numpy as np

    if len(means) > EXACT_UP_TO:
        from scipy.stats import permutation_test

        drawn = permutation_test(
            (np.asarray(means),),
            lambda values, axis: np.mean(values, axis=axis),
            permutation_type="samples",
            n_resamples=DRAWN_FLIPS,
            vectorized=True,
            rng=np.random.default_rng(seed),
        )
        return float(drawn.pvalue)
    # scipy counts the same flips one by one, a second for 18 candidates; here each candidate doubles the list of sums.
    # The first sign stays: the other half mirrors this one.
    sums = np.array([means[0]])
    for value in means[1:]:
        sums = np.concatenate([sums + value, sums - value])
    far = abs(sum(means)) - ROUNDING * sum(abs(value) for value in means)
    return float(np.mean(np.abs(sums) >= far))


def fewest_to_reject(level: float = LEVEL, tests: int = 1) -> int:
    """Candidates it takes until the smallest exact p there is, 2 / 2^C, times the tests of its family, is in reach.

    Six for one test at 5 %: with five candidates the p never falls below 0.0625.
    """
    return ceil(log2(2 * tests / level))


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """Holm's step-down adjustment (1979) over one family; a p of nan takes no part and stays nan."""
    told = sorted((p, name) for name, p in p_values.items() if isfinite(p))
    adjusted = dict.fromkeys(p_values, nan)
    highest = 0.0
    for rank, (p, name) in enumerate(told):
        highest = max(highest, min(1.0, p * (len(told) - rank)))
        adjusted[name] = highest
    return adjusted


def wilson(hits: int, of: int, level: float = LEVEL) -> Interval:
    """Wilson's interval of a share of independent trials. Nan without trials."""
    if of == 0:
        return UNKNOWN
    from scipy.stats import binomtest

    found = binomtest(hits, of).proportion_ci(confidence_level=1 - level, method="wilson")
    return Interval(float(found.low), float(found.high))


def rule_of_three(of: int) -> float:
    """The largest share that none seen in `of` trials leaves possible at 95 % (Hanley 1983): 3/n, at most 1."""
    return min(1.0, 3 / of) if of > 0 else 1.0


def equivalence_p(means: Sequence[float], margin: float) -> float:
    """TOST (Schuirmann 1987): how sure the mean lies within ±margin; below LEVEL it does.

    `means`: one paired difference per candidate, in the units of the margin. Nan with fewer than two.
    """
    if len(means) < 2:
        return nan
    spread, middle = stdev(means) / sqrt(len(means)), fmean(means)
    if spread == 0:
        return 0.0 if abs(middle) < margin else 1.0
    from scipy.stats import t

    above, below = (middle + margin) / spread, (margin - middle) / spread
    return float(t.sf(min(above, below), len(means) - 1))
