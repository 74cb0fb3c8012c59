"""Depth is read from the words and the answers: an interviewer who declares more than it asks is found out."""

import pytest

from agent.state import Anchor
from evals.finished import FinishedInterview
from tests.test_metrics_by_hand import answered, good, probing, spoilt, value, whys


def heard(turn: int, quote: str) -> Anchor:
    return Anchor(source="answer", turn=turn, quote=quote)


ELSEWHERE = spoilt(3, text="“I picked that Saturday.” Why?")
LIES: list[tuple[str, FinishedInterview, str]] = [
    ("words that ask for nothing", spoilt(3, text="“The audit.” Tell me more."), "nothing in particular"),
    ("a slot of another depth", probing(3, slot="when"), "not of depth 2"),
    ("a kind of another depth", probing(4, kind="rationale"), "no question of depth 3"),
    ("no parent", probing(3, parent=None), "no earlier question"),
    ("a parent on another story", probing(7, parent=2), "no earlier question about s2"),
    ("a parent two levels up", probing(4, parent=2), "depth 1"),
    ("an anchor nobody said", probing(2, anchor=heard(1, "I sold the depot")), "never said"),
    ("an anchor from the future", probing(2, anchor=heard(9, "Forty depots")), "no answer"),
    ("an anchor from another answer", probing(3, ELSEWHERE, anchor=heard(1, "I picked that Saturday")), "another"),
    ("an anchor that is not heard", spoilt(2, text="Whose signature was on it?"), "is heard in it"),
    ("the kind of its parent", probing(3, kind="ownership"), "no question of depth 2"),
    ("two statements that are one", probing(4, kind="consistency", parent=None), "side by side"),
    ("words the candidate heard otherwise", answered(4, open_to=("s1.who",)), "of depth 1"),
]  # fmt: skip


@pytest.mark.parametrize(("interview", "why"), [lie[1:] for lie in LIES], ids=[lie[0] for lie in LIES])
def test_a_declared_depth_that_does_not_hold_is_found(interview: FinishedInterview, why: str) -> None:
    assert why in whys("probe_anchor_validity", interview)


def test_a_lie_at_depth_three_costs_the_story_its_depth() -> None:
    bad = spoilt(4, text="“If we slipped again it was January.” Can you tell me more about that?")

    assert value("probe_depth_3", bad).good == 1
    assert "s1: asked to depth 2, 3 is due" in whys("probe_depth_3", bad)


def test_an_interviewer_who_only_says_tell_me_more_fails_the_gate() -> None:
    bad = good()
    for turn in (2, 3, 4, 6, 7, 8):
        bad = spoilt(turn, bad, text="Interesting. Tell me more about that.")

    assert value("probe_depth_2", bad).value == 0
    assert value("grounding", bad).value == 0
    assert value("laddering", bad).value == 0


def test_a_story_left_early_is_excused_only_when_the_candidate_had_nothing_more() -> None:
    short = good()
    spoken = tuple(each for each in short.spoken if each.turn not in (7, 8))
    left = short.model_copy(update={"spoken": spoken})

    declined = answered(6, left, doing="declined")
    dodged_twice = answered(5, answered(6, left, doing="vague"), doing="off_topic")
    dodged_once = answered(6, left, doing="vague")

    assert value("probe_depth_2", left).value == 0.5
    assert (value("probe_depth_2", declined).value, value("probe_depth_2", declined).unscored) == (1, 1)
    assert value("probe_depth_2", dodged_twice).unscored == 1
    assert value("probe_depth_2", dodged_once).unscored == 0


def test_a_planned_story_that_never_comes_up_is_a_miss() -> None:
    plan = {"items": [{"story": "s1"}, {"story": "s2"}, {"story": "s3"}]}

    assert "s3: never asked about" in whys("probe_depth_2", good(plan=plan))


def test_a_ladder_of_five_steps_is_too_deep() -> None:
    bad = probing(7, probing(6, parent=4), parent=6)

    assert value("probe_too_deep", good()).good == 0
    assert "a ladder of" in whys("probe_too_deep", probing(8, bad, parent=7))


def test_an_interviewer_who_declares_nothing_is_read_by_the_gates_its_questions_open() -> None:
    interview = good(interviewer="peer", plan={}, ledger={})
    silent = {"probe": None, "story": None, "topic": "", "move": {}, "waits": True}
    peer = interview.model_copy(update={"spoken": tuple(each.model_copy(update=silent) for each in interview.spoken)})

    assert value("probe_depth_3", peer).value == 1
    assert value("probe_anchor_validity", peer).value is None
    assert value("session_integrity", peer).value == 1, whys("session_integrity", peer)
    assert value("callback_parts", peer).value is None


def test_a_peer_who_says_tell_me_more_stays_on_the_story_and_fails_there() -> None:
    silent = {"probe": None, "story": None, "topic": "", "move": {}}
    more = silent | {"text": "Interesting. Can you tell me more about that?"}
    speeches = [each.model_copy(update=silent if each.turn in (1, 5) else more) for each in good().spoken[:8]]
    replies = [each.model_copy(update={} if each.turn in (1, 5) else {"open_to": ()}) for each in good().replies[:8]]
    peer = good(interviewer="peer", plan={}, spoken=speeches, replies=replies)

    assert value("grounding", peer).of == 6
    assert [value(name, peer).value for name in ("grounding", "laddering", "probe_depth_2")] == [0, 0, 0]


def test_a_question_that_asks_for_something_else_than_it_declares_is_tracked() -> None:
    bad = answered(2, open_to=("s1.when",))

    assert "declares own_action, asks for when" in whys("words_match_slot", bad)


def test_asking_for_one_detail_after_another_is_lateral() -> None:
    bad = probing(3, slot="who", kind="clarify", depth=1)

    assert "step 1 after step 2" in whys("laddering", bad)


def test_asking_for_a_fact_that_was_given_is_lateral_and_counted() -> None:
    bad = probing(3, answered(2, told=("s1.own_action",)), slot="own_action", kind="ownership", depth=1)

    assert "asks again for own_action" in whys("laddering", bad)
    assert "s1.own_action had been told" in whys("asked_again", bad)


def test_the_same_step_again_after_a_dodge_is_not_lateral() -> None:
    second = probing(3, answered(2, doing="we", told=()), slot="own_action", kind="ownership", depth=1)

    assert "s1" not in whys("laddering", second)
    assert value("laddering", second).value == 1


def test_the_next_ladder_may_begin_at_the_bottom() -> None:
    again = probing(4, slot="who", kind="clarify", depth=1)

    assert value("laddering", again).value == 1
