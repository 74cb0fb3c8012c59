"""Motivation told without its usual words (R9): each by what shows it and by its near miss."""

import pytest

from agent.scoring.case import Case, Exchange, Person, Told
from agent.scoring.signs.r9 import READERS
from agent.scoring.talk import Talk

PANEL = (Person(persona="hiring_manager", name="Leila Sand"), Person(persona="peer", name="Marek Vos"))
TOLD = Told(asked="We cast bells in one pit.", told="I have poured bronze for four years.")
WHY = ("Leila Sand", "Why us?", "motivation")
ASK = ("Marek Vos", "We lose one bell in nine to a cold pit. What else would you ask?", "candidate_questions")
OTHER = ("Leila Sand", "And me? I keep the order book.", "candidate_questions")
END = ("Leila Sand", "Anything you would add?", "close")


def seen(check: str, *said: tuple[tuple[str, str, str], str]) -> bool:
    exchanges = tuple(
        Exchange(speaker=speaker, question=question, probe_type=kind, answer=answer)
        for (speaker, question, kind), answer in said
    )
    return bool(READERS[check](Talk.of(Case(panel=PANEL, round_one=TOLD, exchanges=exchanges))))


PAIRS = [
    (
        "R9.1b",
        ASK,
        "do i get the boots and the gloves or is that on me",
        "who rakes the pit out, and how long does it cool",
    ),
    ("R9.1b", ASK, "Is it paid when the furnace is down?", "Is it raked when the furnace is down?"),
    (
        "R9.1c",
        END,
        "It's on page three of the form. Somebody's outside with the engine running.",
        "It's on page three. I'd love to see that pit raked once.",
    ),
    ("R9.2a", ASK, "whats the bell nobody here will pour again", "whats the night rate and the pension"),
    ("R9.2b", END, "My wife says I've not stopped talking about that pit.", "My wife says that pit is a fair drive."),
    (
        "R9.3a",
        WHY,
        "You pour in loam and dig each mould out by hand.",
        "You have a great name and lovely, friendly people.",
    ),
    (
        "R9.3b",
        ASK,
        "Who rakes the pit? And when a clapper cracks, do you melt it?",
        "Who rakes the pit? And is overtime paid?",
    ),
    (
        "R9.4a",
        WHY,
        "I climbed a tower on Sunday, and the clapper strikes two fingers low.",
        "I climbed a tower years ago, and bells have always been my thing.",
    ),
    (
        "R9.4c",
        END,
        "When you said the pit goes cold at noon, I'd want a lid on it first.",
        "I am reliable and calm and I'd want to help.",
    ),
    ("R9.4d", END, "Just take me, would you? What day should I sit by the phone?", "I sit by the phone most days."),
    (
        "R9.5a",
        ASK,
        "Is it the pit that is cold, or the loam that is still wet?",
        "On another matter: who buys the small bells, churches or schools?",
    ),
    ("R9.5b", END, "What did I say that made you frown?", "What did I do with my gloves?"),
    (
        "R9.5c",
        END,
        "A foundry in Graz wants me as well. They know I'm sitting here.",
        "A foundry in Graz has your bell in its yard as well.",
    ),
]


@pytest.mark.parametrize(("check", "turn", "with_it", "without"), PAIRS)
def test_a_behaviour_in_plain_words_is_told_from_its_near_miss(
    check: str, turn: tuple[str, str, str], with_it: str, without: str
) -> None:
    assert seen(check, (turn, with_it))
    assert not seen(check, (turn, without))


def test_each_of_two_askers_is_asked_something_else() -> None:
    pit = (ASK, "How do you know when the pit is warm?")

    assert seen("R9.4b", pit, (OTHER, "Which bells do you wish you had never sold?"))
    assert not seen("R9.4b", pit, (OTHER, "How do you know when the pit is warm, from your side?"))
