"""What of an interview is read together for a mark, and what counts as having been asked."""

from typing import Any

import pytest

from agent.content.rubrics import Dimension, rubric
from agent.scoring.grader import graded
from agent.scoring.offline import PROVEN
from agent.scoring.rules import dodged, opportunities
from agent.scoring.sheet import ROOM, SEVERAL
from agent.scoring.threads import Group, Heard, groups
from tests.chair import make_brief

BRIEF = make_brief()
PANEL = (("hiring_manager", "Dana Ruiz"), ("senior_leader", "Victor Hale"), ("peer", "Priya Nair"))
FACT = "Two wards still plan on paper and nobody has asked them why."


def heard(turn: int, kind: str, story: str | None = "flood", **more: Any) -> Heard:
    given = {
        "turn": turn, "story": story, "speaker": "Dana Ruiz", "persona": "hiring_manager", "question": "And then?",
        "kind": kind, "depth": 1, "slot": "", "answer": "I moved eleven patients to the old gym with Rosa on Monday.",
    }  # fmt: skip
    return Heard(**given | more)


def gathered(dimension: Dimension, *spoken: Heard) -> list[Group]:
    return groups(rubric(dimension), BRIEF, PANEL, spoken)


def turns(group: Group) -> list[int]:
    return [each.turn for each in group.heard]


def asked(group: Group) -> list[int]:
    return [group.heard[number - 1].turn for number in group.chances]


def test_a_story_that_gave_two_chances_is_read_from_end_to_end() -> None:
    spoken = (heard(1, "opener"), heard(2, "rationale"), heard(3, "evidence"), heard(4, "alternative"))

    (story,) = gathered("R3", *spoken)

    assert (story.thread, turns(story), asked(story)) == ("flood", [1, 2, 3, 4], [2, 4])


def test_single_chances_are_read_together_each_with_all_of_its_story_and_in_the_order_they_were_said() -> None:
    spoken = (
        heard(1, "opener"), heard(2, "challenge"), heard(3, "red_flag", None), heard(4, "motivation", None),
        heard(5, "opener", "freeze"), heard(6, "reflection", "freeze"), heard(7, "opener", "migration"),
    )  # fmt: skip

    (together,) = gathered("R4", *spoken)

    assert (together.thread, turns(together), asked(together)) == (SEVERAL, [1, 2, 3, 5, 6], [2, 3, 6])


def test_only_whoever_asked_for_it_marks_it_by_their_own_question() -> None:
    (story,) = gathered("R3", heard(1, "opener"), heard(2, "rationale"), heard(3, "tradeoff", speaker="Victor Hale"))

    assert story.speakers == ("Dana Ruiz", "Victor Hale")


def test_whoever_is_asked_for_a_story_may_say_what_was_theirs() -> None:
    (story,) = gathered("R2", heard(1, "opener"), heard(2, "rationale"))

    assert (turns(story), asked(story)) == ([1, 2], [1])


@pytest.mark.parametrize(
    ("question", "chance"),
    [
        ("The advert says “agency costs”. When did you last do something close to it?", False),
        (f"{FACT} How would you go about it?", True),
        ("Two wards still plan on paper. Is it worth fixing?", True),
    ],
)
def test_a_view_of_the_company_was_asked_for_when_a_fact_of_it_was_on_the_table(question: str, chance: bool) -> None:
    found = gathered("R6", heard(1, "role", None, question=question), heard(2, "motivation", None))

    assert [group.thread for group in found] == [ROOM] * chance


def test_a_fact_talked_round_holds_down_only_what_it_was_asked_for() -> None:
    vague = "You know how it is, it was the usual, really, one thing and another."
    spoken = (
        heard(1, "opener"), heard(2, "rationale", slot="reason"), heard(3, "alternative", slot="rejected_option"),
        heard(4, "evidence", slot="number", answer=vague), heard(5, "evidence", slot="number", answer=vague),
    )  # fmt: skip

    facts, judgement = (gathered(each, *spoken)[0].case(rubric(each), BRIEF, PANEL) for each in ("R1", "R3"))

    assert opportunities(rubric("R3"), judgement) == (2, 3)
    assert dodged(rubric("R1"), facts) and not dodged(rubric("R3"), judgement)


def test_nobody_is_called_untrue_without_a_fact_that_differs_or_a_difference_that_is_denied() -> None:
    everybody = "Nobody else did anything, all of it was me, completely, from the first day to the last."
    (story,) = gathered("R10", heard(1, "opener", answer=everybody), heard(2, "evidence", answer=everybody))

    mark = graded(story.case(rubric("R10"), BRIEF, PANEL), "R10", nearest=True)

    assert not [each for each in mark.findings if each.check in PROVEN["R10"] and each.seen == "yes"]
    assert mark.mark != 1


def test_between_two_levels_the_nearer_is_taken_only_when_that_is_wanted() -> None:
    spoken = [
        heard(
            1, "opener", answer="I moved eleven patients to the old gym within two hours, with Rosa and two porters."
        ),
        heard(2, "conflict", answer="Rosa wanted to wait for the engineer, because the gym has no oxygen on the wall."),
    ]
    (story,) = gathered("R7", *spoken)
    case = story.case(rubric("R7"), BRIEF, PANEL)

    alone, among_many = graded(case, "R7"), graded(case, "R7", nearest=True)

    assert among_many.mark is not None
    assert alone.mark in (None, among_many.mark)
