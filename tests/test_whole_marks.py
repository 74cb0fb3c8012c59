"""What a whole interview comes to: who tells more is marked higher, in every trade and by every interviewer."""

import asyncio
from collections.abc import Mapping
from statistics import fmean

import pytest

from agent.content.rubrics import DIMENSIONS
from agent.scoring.sheet import Verdict
from tests.three import LEVELS, TRADES, Level, sit

MOST = 16
"""Questions; a short interview is enough to tell them apart."""
APART = 1.0
"""Marks between one candidate and the next, at least."""


@pytest.fixture(scope="module")
def verdicts() -> Mapping[tuple[str, Level], Verdict]:
    """Nine interviews, played to their end."""
    return {(trade, level): asyncio.run(sit(trade, level, most=MOST)) for trade in TRADES for level in LEVELS}


@pytest.fixture
def means(verdicts: Mapping[tuple[str, Level], Verdict], trade: str) -> dict[Level, float]:
    found = {level: verdicts[trade, level].mean for level in LEVELS}
    return {level: mean for level, mean in found.items() if mean is not None}


@pytest.mark.parametrize("trade", TRADES)
class TestThreeCandidatesForOneJob:
    def test_each_gets_a_total(self, means: dict[Level, float]) -> None:
        assert set(means) == set(LEVELS)

    def test_they_come_in_the_order_of_what_they_had_to_say(self, means: dict[Level, float]) -> None:
        assert means["weak"] < means["middling"] < means["strong"]

    def test_the_strong_one_stands_well_above_the_weak(self, means: dict[Level, float]) -> None:
        assert means["strong"] - means["weak"] >= 2 * APART

    def test_the_panel_wants_the_strong_one_and_not_the_weak_one(
        self, verdicts: Mapping[tuple[str, Level], Verdict], trade: str
    ) -> None:
        assert verdicts[trade, "strong"].band in ("yes", "strong yes")
        assert verdicts[trade, "weak"].band == "strong no"

    def test_no_dimension_turns_the_order_of_strong_and_weak_round(
        self, verdicts: Mapping[tuple[str, Level], Verdict], trade: str
    ) -> None:
        strong, weak = (verdicts[trade, level].dimensions for level in ("strong", "weak"))

        pairs = [(high, low) for high, low in zip(strong, weak, strict=True) if high.mean and low.mean]

        assert len(pairs) >= 4
        assert [high.dimension for high, low in pairs if high.mean <= low.mean] == []

    def test_most_of_what_can_be_shown_is_marked_for_whoever_answers(
        self, verdicts: Mapping[tuple[str, Level], Verdict], trade: str
    ) -> None:
        for level in ("middling", "strong"):
            scored = {each.dimension for each in verdicts[trade, level].dimensions if each.status == "scored"}
            assert len(scored) >= 7, set(DIMENSIONS) - scored

    def test_nobody_is_held_down_for_an_untruth_nobody_told(
        self, verdicts: Mapping[tuple[str, Level], Verdict], trade: str
    ) -> None:
        for level in LEVELS:
            assert not [sheet.gate for sheet in verdicts[trade, level].sheets if "R10" in (sheet.gate or "")]


def test_the_strong_one_stands_well_above_the_middling_one_over_all_trades(
    verdicts: Mapping[tuple[str, Level], Verdict],
) -> None:
    """Over all: in a single interview one question more or less that suits the middling one moves the gap by 0.1."""
    strong, middling = ([verdicts[trade, level].mean or 0.0 for trade in TRADES] for level in ("strong", "middling"))

    assert fmean(strong) - fmean(middling) >= 1.25 * APART
