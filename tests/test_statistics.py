"""What may be said of figures from few candidates: against published values, other libraries, and by simulation."""

import subprocess
import sys
from math import isnan, nan
from random import Random
from statistics import fmean

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import permutation_test, ttest_1samp

from evals.statistics import (
    EXACT_UP_TO,
    Counted,
    Observed,
    case_means,
    cluster_t,
    equivalence_p,
    estimate,
    fewest_to_reject,
    holm,
    paired_difference,
    pooled,
    rule_of_three,
    sign_flip_p,
    wilson,
)

figures = st.floats(-5, 5, allow_subnormal=False).map(lambda value: round(value, 3))


def observed(values: dict[str, list[float | None]]) -> list[Observed]:
    """One case per value: `values` by candidate."""
    return [Observed(who, f"{who}/{n}", value) for who, row in values.items() for n, value in enumerate(row)]


def test_the_interval_is_the_t_interval_of_the_candidates_means() -> None:
    found = cluster_t([1, 2, 3, 4, 5])

    assert found == pytest.approx((1.036757, 4.963243), abs=1e-6)  # 3 ± 2.776445 × 0.707107


def test_a_candidate_with_many_cases_counts_once() -> None:
    found = estimate(observed({"a": [1.0] * 30, "b": [0.0], "c": [0.0]}))

    assert found.mean == pytest.approx(1 / 3)
    assert (found.candidates, found.cases) == (3, 32)


def test_a_pooled_share_counts_every_turn_once() -> None:
    found = pooled([Counted("a", 9, 10), Counted("a", 0, 0), Counted("b", 30, 40), Counted("c", 1, 2)])

    assert found.mean == pytest.approx(40 / 52)
    assert (found.candidates, found.cases) == (3, 3)


@given(st.lists(st.integers(0, 10), min_size=2, max_size=12))
def test_a_pooled_share_of_equally_long_interviews_is_the_mean_of_them(hits: list[int]) -> None:
    found = pooled([Counted(str(who), good, 10) for who, good in enumerate(hits)])

    low, high = cluster_t([good / 10 for good in hits])
    assert found.interval == pytest.approx((low, high), abs=1e-9)


def test_epochs_are_averaged_before_cases_are() -> None:
    epochs = [Observed("a", "a/1", 1.0), Observed("a", "a/1", 0.0), Observed("a", "a/2", 1.0)]

    assert case_means(epochs) == {"a": {"a/1": 0.5, "a/2": 1.0}}


def test_what_is_unscored_is_no_zero() -> None:
    found = estimate(observed({"a": [None, 1.0], "b": [nan, 1.0], "c": [None]}))

    assert (found.mean, found.candidates, found.cases) == (1.0, 2, 2)


def test_only_cases_both_runs_have_are_compared() -> None:
    before = [Observed("a", "a/1", 0.1), Observed("a", "a/2", 0.9), Observed("b", "b/1", 0.5)]
    after = [Observed("a", "a/1", 0.3), Observed("c", "c/1", 0.0)]

    found = paired_difference(before, after)

    assert found.estimate.mean == pytest.approx(0.2)
    assert (found.estimate.candidates, found.estimate.cases) == (1, 1)


@pytest.mark.parametrize("nothing", [[], [Observed("a", "a/1", None)]])
def test_nothing_scored_says_nothing(nothing: list[Observed]) -> None:
    found = paired_difference(nothing, nothing)

    assert isnan(found.estimate.mean) and isnan(found.p)
    assert all(isnan(end) for end in found.estimate.interval)


def test_one_candidate_has_no_interval() -> None:
    assert all(isnan(end) for end in cluster_t([0.4]))


@pytest.mark.parametrize(("candidates", "p"), [(4, 0.125), (5, 0.0625), (6, 0.03125), (18, 2**-17)])
def test_the_smallest_p_is_that_of_all_flips(candidates: int, p: float) -> None:
    found = paired_difference(
        observed({str(n): [0.0] for n in range(candidates)}), observed({str(n): [1.0] for n in range(candidates)})
    )

    assert found.p == p
    assert (candidates >= fewest_to_reject()) == (p <= 0.05)


@given(st.lists(st.integers(-24, 24).map(lambda eighths: eighths / 8), min_size=2, max_size=9))
def test_the_p_is_the_one_scipy_counts(means: list[float]) -> None:
    """In eighths, whose sums are exact: of sums that are equal but for rounding scipy takes some for smaller."""
    counted = permutation_test((np.array(means),), np.mean, permutation_type="samples", n_resamples=10**6)

    assert sign_flip_p(means) == pytest.approx(counted.pvalue)


@given(st.lists(figures, min_size=1, max_size=12))
def test_the_p_does_not_care_which_run_came_first(means: list[float]) -> None:
    assert sign_flip_p(means) == pytest.approx(sign_flip_p([-value for value in means]))
    assert 0 < sign_flip_p(means) <= 1


def test_more_candidates_than_can_be_counted_are_drawn_and_repeatable() -> None:
    random = Random(1)
    means = [random.gauss(0.3, 1) for _ in range(EXACT_UP_TO + 1)]

    drawn = sign_flip_p(means)

    assert drawn == sign_flip_p(means)
    assert drawn == pytest.approx(float(ttest_1samp(means, 0).pvalue), abs=0.03)


@pytest.mark.parametrize(("level", "tests", "candidates"), [(0.05, 1, 6), (0.05, 5, 8), (0.01, 20, 12)])
def test_more_tests_take_more_candidates(level: float, tests: int, candidates: int) -> None:
    assert fewest_to_reject(level, tests) == candidates


def test_holm_steps_down() -> None:
    adjusted = holm({"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005, "unscored": nan})

    assert isnan(adjusted.pop("unscored"))
    assert adjusted == pytest.approx({"a": 0.03, "b": 0.06, "c": 0.06, "d": 0.02})  # p.adjust(method = "holm") of R


@given(st.dictionaries(st.text(max_size=3), st.floats(0, 1), max_size=8))
def test_holm_never_makes_a_p_smaller_or_changes_their_order(found: dict[str, float]) -> None:
    adjusted = holm(found)

    assert all(found[name] <= adjusted[name] <= 1 for name in found)
    ranked = sorted(found, key=lambda name: found[name])
    assert [adjusted[name] for name in ranked] == sorted(adjusted.values())


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(8, 10, 0.4902, 0.9433), (10, 10, 0.7225, 1.0), (0, 60, 0.0, 0.0602)],
)
def test_wilson_gives_the_published_interval(hits: int, of: int, low: float, high: float) -> None:
    assert wilson(hits, of) == pytest.approx((low, high), abs=1e-4)


@given(st.integers(0, 200), st.integers(1, 200))
def test_wilson_holds_the_share_it_is_about(hits: int, more: int) -> None:
    low, high = wilson(hits, hits + more)

    assert 0 <= low <= hits / (hits + more) <= high <= 1


@pytest.mark.parametrize(("runs", "most"), [(60, 0.05), (100, 0.03), (2, 1.0), (0, 1.0)])
def test_nothing_seen_in_n_runs_leaves_three_in_n_possible(runs: int, most: float) -> None:
    assert rule_of_three(runs) == pytest.approx(most)


@given(st.lists(figures, min_size=3, max_size=12).filter(lambda row: np.std(row) > 0.01), st.floats(0.05, 3))
def test_equivalence_is_two_one_sided_tests(means: list[float], margin: float) -> None:
    above = ttest_1samp(means, -margin, alternative="greater").pvalue
    below = ttest_1samp(means, margin, alternative="less").pvalue

    assert equivalence_p(means, margin) == pytest.approx(max(above, below), abs=1e-9)


@pytest.mark.parametrize(("shift", "p"), [(0.0, 0.0), (0.24, 0.0), (0.25, 1.0), (1.0, 1.0)])
def test_equal_shifts_are_equivalent_only_inside_the_margin(shift: float, p: float) -> None:
    assert equivalence_p([shift] * 6, 0.25) == p


def test_two_runs_without_a_difference_are_told_apart_one_time_in_twenty() -> None:
    """Three cases per candidate that share a candidate's luck (intra-cluster correlation 0.3), as in evals.md §5."""
    random, wrong, missed, repeats = Random(4), 0, 0, 300
    for _ in range(repeats):
        shared = {who: random.gauss(0, 0.3**0.5) for who in "abcdefghijkl"}
        cases = {who: [luck + random.gauss(0, 0.7**0.5) for _ in range(3)] for who, luck in shared.items()}
        found = paired_difference(observed({who: [0, 0, 0] for who in cases}), observed(dict(cases)))
        wrong += found.p <= 0.05
        low, high = found.estimate.interval
        missed += not low <= 0 <= high

    assert 0.02 <= wrong / repeats <= 0.09
    assert 0.02 <= missed / repeats <= 0.09


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.lists(figures, min_size=1, max_size=3), min_size=2))
def test_a_run_does_not_differ_from_itself(values: dict[str, list[float]]) -> None:
    found = paired_difference(observed(dict(values)), observed(dict(values)))

    assert found.estimate.mean == 0 and found.p == 1
    assert found.estimate.interval == (0, 0)


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.lists(figures, min_size=1, max_size=3), min_size=2))
def test_the_mean_lies_in_its_interval(values: dict[str, list[float]]) -> None:
    found = estimate(observed(dict(values)))

    assert found.mean == pytest.approx(fmean(fmean(row) for row in values.values()))
    assert found.interval.low - 1e-9 <= found.mean <= found.interval.high + 1e-9


def test_asking_for_statistics_loads_no_scipy_before_it_is_needed() -> None:
    ask = "import sys, evals.statistics; print('scipy' in sys.modules, 'numpy' in sys.modules)"

    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=60, check=True)

    assert told.stdout.split() == ["False", "False"]
