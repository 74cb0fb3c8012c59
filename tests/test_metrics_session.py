"""Does the interview hold together, is it a panel, has it all its parts, does it treat each candidate as they need."""

import pytest

from evals.finished import Cost, FinishedInterview
from evals.metrics.measure import REGISTRY, by_interview
from evals.metrics.styles import response_table
from tests.hand_made import DANA
from tests.test_metrics_by_hand import answered, good, probing, said, spoilt, value, whys

LAST = len(good().spoken)


def spoken(*speeches: object) -> FinishedInterview:
    return good().model_copy(update={"spoken": tuple(speeches)})


FAULTS: list[tuple[str, FinishedInterview, str]] = [
    ("it broke", good(ended="failed", problem="no server"), "failed: no server"),
    ("somebody ended it", good(ended="ended"), "did not end by itself"),
    ("a story left out", good(plan={"items": [{"story": "s3", "most": 3}]}), "s3 was planned and never asked"),
    (
        "two farewells",
        spoken(*good().spoken, said(40, DANA, "close", "Goodbye.", kind="farewell", waits=False)),
        "2 times",
    ),
    ("no farewell", spoken(*good().spoken[:-1]), "takes leave 0 times"),
    ("words after it", spoken(*good().spoken, said(40, DANA, "close", "One more.", kind="stay")), "goes on after"),
    ("back to questions", spoilt(16, topic="role"), "goes back to questions"),
    ("a stranger", spoilt(6, speaker="Bob Stone"), "'Bob Stone' is not on the panel"),
    ("another role", spoilt(6, persona="peer"), "speaks as peer"),
    ("an empty speech", spoilt(6, text="  "), "an empty speech"),
    ("the candidate's lines", spoilt(6, text="Maya: I counted them. What next?"), "speaks for the candidate"),
    ("a turn used twice", spoilt(6, turn=5), "not unique and rising"),
    ("a question nobody answered", good().model_copy(update={"replies": good().replies[:-1]}), "never answered"),
    ("no end to words", answered(9, text="well " * 9000), "minutes of words"),
]


@pytest.mark.parametrize(("interview", "why"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_each_way_of_falling_apart_is_seen(interview: FinishedInterview, why: str) -> None:
    assert why in " | ".join(
        found.why for _, each in by_interview(REGISTRY["session_integrity"], [interview]) for found in each.worst
    )


def test_a_candidate_with_nothing_to_say_excuses_the_stories_never_reached() -> None:
    plan = {"items": [{"story": "s1"}, {"story": "s2"}, {"story": "s3"}]}

    assert value("session_integrity", good(plan=plan, ended="no_progress")).value == 1


def test_a_colleague_who_takes_over_without_a_name_is_counted() -> None:
    nobody_named = spoilt(9, text="Harrow Freight had you for three years. What did a Monday there look like?")
    picked_up = spoilt(3, text="The audit was two weeks later. How far had finance pushed for it?")

    assert "unnamed" in whys("handover_share", nobody_named)
    assert "unnamed" in whys("pickup_share", picked_up)


def test_a_hand_over_that_names_who_is_next_counts() -> None:
    interview = spoilt(9, text="Harrow Freight had you for three years. What did a Monday there look like?")
    passing = said(
        8, ("Victor Hale", "senior_leader"), "small_talk", "Over to you, Dana.", kind="hand_over", waits=False
    )
    before, after = interview.spoken[:8], interview.spoken[8:]

    assert value("handover_share", interview.model_copy(update={"spoken": (*before, passing, *after)})).value == 1


def test_a_part_of_the_callback_that_is_left_out_is_named() -> None:
    bad = spoilt(13, topic="role")

    assert "start_plan: 0 questions" in whys("callback_parts", bad)
    assert value("questions_role", bad).value == 2


def test_a_short_interview_owes_no_parts() -> None:
    short = good().model_copy(update={"spoken": good().spoken[:6]})

    assert (value("callback_parts", short).value, value("callback_parts", short).unscored) == (None, 1)


STYLES: list[tuple[str, FinishedInterview, FinishedInterview]] = [
    ("forthcoming", good(), spoilt(3, spoilt(4, text="Tell me more."), text="Tell me more.")),
    ("we_speaker", answered(1, doing="we"), probing(2, answered(1, doing="we"), slot="when", kind="clarify")),
    ("anxious", good(), spoilt(4, move={"kind": "push_back", "step": 3})),
    ("arrogant", good(), probing(4, kind="reflection", slot="lesson")),
    ("over_modest", good(), probing(2, slot="when", kind="clarify")),
    ("rambling", good(), spoilt(6, text="Leon, " * 50 + "what did he write?")),
    ("non_native", good(), spoilt(6, text="What was the outcome of your approach?")),
    ("injecting", answered(6, doing="injected"), spoilt(7, answered(6, doing="injected"), topic="close", text="Bye.")),
    ("vague", answered(4, good(plan={}), doing="answered"), answered(2, doing="vague")),
]


@pytest.mark.parametrize(("style", "right", "wrong"), STYLES, ids=[each[0] for each in STYLES])
def test_each_style_of_candidate_has_its_own_rule(
    style: str, right: FinishedInterview, wrong: FinishedInterview
) -> None:
    fine, poor = (value("style_response", each.model_copy(update={"style": style})) for each in (right, wrong))

    assert fine.value in (1, None)
    assert poor.value is not None and poor.value < 1


def test_the_table_of_styles_says_the_rule_and_how_often_it_was_kept() -> None:
    rows = response_table([good(), good(case="b/core", candidate="b"), good(style="rambling")])

    assert [(row.style, row.interviews, row.value.value) for row in rows] == [("forthcoming", 2, 1), ("rambling", 1, 1)]


def test_cost_is_a_mean_over_interviews_and_unscored_where_nobody_counted() -> None:
    one, other = good(cost=Cost(calls=4, prompt_tokens=900)), good(cost=Cost(calls=6, prompt_tokens=None))

    assert value("calls", one, other).value == 5
    assert (value("prompt_tokens", one, other).value, value("prompt_tokens", one, other).unscored) == (900, 1)


def test_the_wait_for_the_first_word_is_the_middle_one() -> None:
    interview = spoilt(2, spoilt(3, spoilt(4, seconds=0.2), seconds=0.4), seconds=9.0)

    assert value("first_word_seconds", interview).value == 0.4
    assert value("first_word_seconds", good()).value is None
