"""Judgement (R3) told in words nobody foresaw: each check beside its near miss."""

import pytest

from agent.content.rubrics import rubric
from agent.scoring.case import Case, Exchange, Told
from agent.scoring.offline import findings
from agent.scoring.talk import Talk

WHY = ("rationale", 2, "Why did you move the depot?")
ELSE = ("alternative", 2, "What about renting in Goole?")
PRICE = ("tradeoff", 2, "What did it cost, and whom?")
IF = ("counterfactual", 3, "And if there had been three depots?")
ROUND_IT = " The racks went up in March and the vans were in by Easter."


def shown(check: str, asked: tuple[str, int, str], answer: str) -> bool:
    kind, depth, question = asked
    exchange = Exchange(question=question, answer=answer + ROUND_IT, probe_type=kind, depth=depth, persona="peer")
    told = Told(asked="?", told="I moved the depot to Selby.")
    found = findings(rubric("R3"), Talk.of(Case(dimension="R3", round_one=told, exchanges=(exchange,))))
    return next(each.seen for each in found if each.check == check) == "yes"


@pytest.mark.parametrize(
    ("check", "asked", "answer", "near_miss"),
    [
        ("R3.1a", WHY, "My conscience told me so.", "The lease ran out in May and they wanted double."),
        (
            "R3.1a",
            WHY,
            "Anybody would have done the same.",
            "The vans were losing forty minutes each at the bridge.",
        ),
        ("R3.1b", IF, "I'd meet it when it came.", "Three I'd not have moved, the rent would have sunk us."),
        (
            "R3.1b",
            IF,
            "Each would get the treatment that each requires.",
            "I'd keep the one by the river and sell the others.",
        ),
        (
            "R3.1c",
            PRICE,
            "It was that or nothing. And not a single grumble.",
            "It was that or Goole. And the fitters had an hour's drive for it.",
        ),
        (
            "R3.1d",
            WHY,
            "Sales doubled; I'd say that settles whether it was wise.",
            "Sales doubled in May; I'd moved it for the rent.",
        ),
        (
            "R3.2a",
            WHY,
            "There was asbestos over the second bay, the surveyor had found it.",
            "I'm a man who likes to get on with it.",
        ),
        (
            "R3.3b",
            ELSE,
            "Goole, yes, that was the first thought. The yard there floods twice every winter, up to the axles.",
            "Goole, yes, that was the first thought. I never fancied the yard there, it wasn't for us.",
        ),
        (
            "R3.4a",
            ELSE,
            "York, six thousand a month and an hour for every van; Selby, four thousand and half an hour.",
            "York they had seen on a map, and Selby they had heard of from a cousin.",
        ),
        (
            "R3.4c",
            PRICE,
            "The fitters were up at five all winter for the bus.",
            "The fitters were glad of it all winter, with the bus at the door.",
        ),
        (
            "R3.5b",
            IF,
            "It tips at the third depot; from there a manager sits in each.",
            "It was the third depot that year; after that a manager sat in each.",
        ),
    ],
)
def test_judgement_is_heard_in_other_words_and_its_near_miss_is_not(
    check: str, asked: tuple[str, int, str], answer: str, near_miss: str
) -> None:
    assert shown(check, asked, answer)
    assert not shown(check, asked, near_miss)
