"""Killed at any moment, an interview goes on from the last accepted answer: nothing lost, nothing asked twice."""

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

REPOSITORY = Path(__file__).parents[1]
POINTS = (
    "before an answer is kept", "in the commit that keeps an answer", "when an answer is kept", "before deciding",
    "after deciding", "when the decision is saved", "before the first word", "in the middle of a speech",
    "after the last word", "before a speech is kept", "in the commit that keeps a speech", "when a speech is kept",
    "between two speeches of a turn", "before a turn is closed", "in the commit that closes a turn",
    "when a turn is closed", "while old steps are cleared away", "in the opening, before the agenda",
    "in the opening, in the first welcome", "in the opening, between two people",
    "in the opening, in the first question", "in the opening, before it is closed", "when the farewell is spoken",
    "after the debrief", "before the end is noted",
)  # fmt: skip
MID_SPEECH = {
    "before the first word", "in the middle of a speech", "after the last word", "before a speech is kept",
    "in the commit that keeps a speech", "in the opening, in the first welcome",
    "in the opening, in the first question",
}  # fmt: skip
"""Where the engine was called for a speech that was not kept: that call, and no other, is made again."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """An interview nobody disturbed, under the name "", and one for every point it was killed at."""
    folder = tmp_path_factory.mktemp("crashes")
    told = subprocess.run(
        [sys.executable, "-m", "tests.crashing", str(folder)], cwd=REPOSITORY, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr[-3000:]
    return json.loads(told.stdout)


def noted(attempt: dict[str, Any], what: str) -> list[Any]:
    return [entry[what] for entry in attempt["diary"] if what in entry]


def test_every_point_was_tried(found):
    assert set(found) == {"", *POINTS}


def test_the_interview_that_is_killed_has_everything_in_it(found):
    kinds = {say["move"]["kind"] for say in found[""]["kept"]["says"]}

    assert kinds >= {"introduce", "open_topic", "probe", "hand_over", "answer_candidate", "invite_close", "farewell"}


@pytest.mark.parametrize("point", POINTS)
def test_it_died_there_and_the_next_one_finished(found, point):
    assert found[point]["endings"] == [-signal.SIGKILL, 0]


@pytest.mark.parametrize("point", POINTS)
def test_a_killed_interview_becomes_word_for_word_the_one_nobody_disturbed(found, point):
    whole, killed = found[""]["kept"], found[point]["kept"]

    assert killed["answers"] == whole["answers"], "every accepted answer, once"
    assert killed["says"] == whole["says"], "every question, once"
    assert killed["state"] == whole["state"]
    assert (killed["reason"], killed["unanswered"]) == (whole["reason"], False)


@pytest.mark.parametrize("point", POINTS)
def test_what_the_candidate_saw_never_changes(found, point):
    kept = {say["turn"]: say["text"] for say in found[point]["kept"]["says"]}

    shown = [(entry["said"], entry["text"]) for entry in found[point]["diary"] if "said" in entry]

    assert [kept[turn] for turn, _ in shown] == [text for _, text in shown]


@pytest.mark.parametrize("point", POINTS)
def test_at_most_the_call_that_was_cut_off_is_made_again(found, point):
    calls = Counter(noted(found[point], "call"))

    again = calls - Counter(noted(found[""], "call"))

    assert again.total() == (point in MID_SPEECH)
