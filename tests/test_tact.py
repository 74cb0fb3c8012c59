"""A doubt is written about somebody and told to somebody: "she" becomes "you", and the verbs follow."""

import re

import pytest

from agent.content.brief import load_brief
from agent.content.paths import data_folder
from agent.moves.tact import to_second_person
from tests.shared_candidates import candidate_files, shared_brief

TOLD = [
    ("He told it as if we waited.", "You told it as if we waited."),
    (
        "I worry she only carries out what others have decided for her.",
        "I worry you only carry out what others have decided for you.",
    ),
    ("I think she will miss the classroom by Easter.", "I think you will miss the classroom by Easter."),
    ("I doubt he has ever owned a budget.", "I doubt you have ever owned a budget."),
    ("She goes quiet when her plan is questioned.", "You go quiet when your plan is questioned."),
    ("He's never led people older than himself.", "You have never led people older than yourself."),
    ("I wonder whether she's patient enough for his team.", "I wonder whether you are patient enough for your team."),
    ("She doesn't say what she did herself.", "You don't say what you did yourself."),
    ("He wasn't there on the Sunday.", "You weren't there on the Sunday."),
    ("She teaches the sets as if they were hers.", "You teach the sets as if they were yours."),
    ("Maya rushes past the cost.", "You rush past the cost."),
    ("The candidate wants to please everybody", "You want to please everybody."),
    ("I'd like to know who told him.", "I'd like to know who told you."),
    ("Nobody asked her before the move.", "Nobody asked you before the move."),
    ("I never heard what he'd do about the night shift.", "I never heard what you'd do about the night shift."),
    ("Can she say no to a director?", "Can you say no to a director?"),
    ("The story has no numbers.", "The story has no numbers."),
]


@pytest.mark.parametrize(("written", "told"), TOLD)
def test_a_doubt_is_told_to_the_person_it_is_about(written: str, told: str) -> None:
    assert to_second_person(written, "Maya Okafor") == told


def doubts() -> list[tuple[str, str]]:
    briefs = [load_brief(path) for path in sorted(data_folder("examples").glob("*.yaml"))]
    briefs += [shared_brief(path)[0] for path in candidate_files()]
    return [
        (brief.candidate.name, seat.reservation) for brief in briefs for seat in brief.panel or () if seat.reservation
    ]


@pytest.mark.parametrize(("name", "doubt"), doubts())
def test_no_doubt_of_the_briefs_is_told_in_the_third_person(name: str, doubt: str) -> None:
    told = to_second_person(doubt, name)

    assert not re.search(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", told, re.IGNORECASE)
    assert not re.search(r"\byou (?:is|was|has|does)\b", told)
    assert told[0].isupper()
    assert told.endswith((".", "!", "?"))
