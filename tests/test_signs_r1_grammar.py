"""R1 by its grammar: maxims and borrowed figures against one day, and what keeps a claim up."""

import pytest

from agent.content.rubrics import rubric
from agent.scoring.case import Case, Exchange, Told
from agent.scoring.offline import findings
from agent.scoring.talk import Talk

ASKED = (
    ("quantify", 1, 'You told us the waste "came down a good deal". By how much?'),
    ("sequence", 1, 'You said you "changed the bake plan". What came first, and what next?'),
    ("obstacle", 2, "What stood in the way of that?"),
    ("counterfactual", 3, "Suppose you'd had one oven fewer. What then?"),
)
CLAIM = "At the bakery we threw away a lot of bread. I changed the bake plan and the waste came down a good deal."


def talk(*answers: str) -> Talk:
    exchanges = tuple(
        Exchange(question=question, answer=answer, probe_type=kind, depth=depth, speaker="Ines", persona="peer")
        for (kind, depth, question), answer in zip(ASKED, answers, strict=False)
    )
    return Talk.of(Case(dimension="R1", round_one=Told(asked="?", told=CLAIM), exchanges=exchanges))


def shown(check: str, *answers: str) -> bool:
    return next(each.seen for each in findings(rubric("R1"), talk(*answers)) if each.check == check) == "yes"


FIGURE = "It went from ninety crates to forty in the month, at the Dock Road shop, in May, with Jadwiga on the oven."


# What is always so, told in the present of a kind of thing; one day with somebody in it is not.
@pytest.mark.parametrize(
    ("check", "answer"),
    [
        ("R1.1b", "The trade reckons on four per cent breakage and anything under two is champion."),
        ("R1.1b", "I must have baked sixty thousand loaves in my time, and I've had perhaps ten back."),
        ("R1.1c", "An oven is a jealous thing. A baker plans for it and has a second tray ready, full stop."),
        ("R1.1c", "You go in, you say hello, you find out who's in charge, and you never promise what you can't keep."),
    ],
)
def test_a_maxim_or_a_borrowed_figure_is_seen_by_its_grammar(check: str, answer: str) -> None:
    assert shown(check, "It went well.", answer)


@pytest.mark.parametrize(
    ("check", "answer"),
    [
        ("R1.1b", "The breakage was four per cent in March and two in May."),
        ("R1.1c", "The oven was cold when the rye came, so Lew ran for the second tray."),
    ],
)
def test_one_day_with_somebody_in_it_is_no_maxim(check: str, answer: str) -> None:
    assert not shown(check, "It went well.", answer)


STANDS = [
    ("But the shop in Hull changed nothing and it's on thirty crates a week to this day.", True),
    ("When I was off sick for three weeks and nobody did it, it climbed back up to eighty.", True),
    ("Per thousand loaves it's three before and one after.", True),
    ("But the shop in Hull is bigger and has thirty doors.", False),
    ("When I was off sick for three weeks my brother sent soup.", False),
    ("The other two shops had the same flour, a brown one.", False),
]


@pytest.mark.parametrize(("answer", "seen"), STANDS)
def test_others_on_whom_nothing_was_tried_keep_a_claim_up(answer: str, seen: bool) -> None:
    doubt = "Mind you, the hotel over the road had shut that April, and that alone stops crates."

    assert shown("R1.5c", f"{FIGURE} {doubt}", "The racks went by the door.", answer) is seen


def test_an_occasion_among_maxims_is_no_longer_talk_in_general() -> None:
    maxims = "Waste is always about discipline. You bake to the order, you keep the counter full."
    occasion = "It was the winter the Dock Road shop opened, and we moved the rye to nine."
    later = "At Dock Road we moved the rye crates to the back door."

    assert shown("R1.1a", maxims, maxims)
    assert not shown("R1.1a", f"{maxims} {occasion}", f"{maxims} {later}")


def test_a_grandfather_in_another_town_is_no_occasion() -> None:
    assert not shown(
        "R1.2a", "My grandfather was a baker in Osijek for forty years, from 1938, and he kissed the bread."
    )
