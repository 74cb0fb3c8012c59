"""Ownership (R2) told in words nobody foresaw: each check beside its near miss."""

import pytest

from agent.content.rubrics import rubric
from agent.scoring.case import Case, Exchange, Told
from agent.scoring.offline import findings
from agent.scoring.talk import Talk

PART = ("ownership", 1, "What in that was yours?")
WRONG = ("obstacle", 2, "What did you get wrong yourself?")


def shown(check: str, asked: tuple[str, int, str], answer: str) -> bool:
    kind, depth, question = asked
    exchange = Exchange(question=question, answer=answer, probe_type=kind, depth=depth, persona="peer")
    told = Told(asked="?", told="The ferry sank at its mooring and we had it up again by Sunday.")
    found = findings(rubric("R2"), Talk.of(Case(dimension="R2", round_one=told, exchanges=(exchange,))))
    return next(each.seen for each in found if each.check == check) == "yes"


@pytest.mark.parametrize(
    ("check", "asked", "answer", "near_miss"),
    [
        (
            "R2.1b",
            PART,
            "There was nobody else. If a rope got tied on that quay, I'd tied it.",
            "There was Ottoline as well. If a rope got tied on that quay, she had tied it.",
        ),
        (
            "R2.2a",
            PART,
            "By post I'm the harbour clerk. I was bailing the engine room with a saucepan till four.",
            "By post I'm the harbour clerk. The engine room comes under the clerk till four.",
        ),
        (
            "R2.2b",
            PART,
            "I tied the barrels under the stern. A fisherman dived for the chain.",
            "I tied the barrels under the stern. A chain lay on the bottom.",
        ),
        (
            "R2.3a",
            PART,
            "hired the divers out of Oban and stitched the canvas over the hole",
            "the divers are from Oban and the canvas is for any hole",
        ),
        (
            "R2.5d",
            WRONG,
            "I left the seacock open and she went down by the stern. I paid the mooring out of my wages, and nowadays "
            "a red tag hangs on it.",
            "I left the seacock open and she went down by the stern. It's brass, that seacock, under the boards.",
        ),
    ],
)
def test_a_part_is_heard_in_other_words_and_its_near_miss_is_not(
    check: str, asked: tuple[str, int, str], answer: str, near_miss: str
) -> None:
    assert shown(check, asked, answer)
    assert not shown(check, asked, near_miss)
