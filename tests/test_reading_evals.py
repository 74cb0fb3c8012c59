"""What the evals found in the panel's ear: a turn away is no answer, a hedge changes nothing, a saying is no claim."""

import pytest

from agent.content.questions import bank
from agent.moves.ground import said
from agent.moves.table import Turn
from agent.reading.answer import read
from agent.state import Slot
from evals.candidate import load_candidates
from evals.metrics.twins import HEDGES

ASKED: tuple[Slot, ...] = ("own_action", "result", "measure", "reason", "obstacle", "other_party_reason")
TURNED_AWAY = (
    "See, what people don't understand about call centres is the pressure.",
    "What matters to me is the customer at the end of the day.",
    "Weather is everything in this trade, and people in offices never give it a thought from one year to the next.",
    "Good people make good work, and there are fewer of them about every year, wherever one looks these days.",
    "That reminds me of the building we were in, it had a lift that never worked.",
    "You'd have to ask upstairs about that one.",
)
MOST_MISSED = 0.03


@pytest.mark.parametrize("answer", TURNED_AWAY)
def test_talk_of_something_else_is_not_taken_for_the_answer(answer: str) -> None:
    for slot in ASKED:
        reading = read(answer, slot, "You “moved the beds on Monday”. How did it end?")

        assert slot not in reading.fills, slot
        assert reading.signal in ("dodge", "vague", "general"), slot


def test_nearly_every_fact_a_candidate_tells_is_heard_as_the_answer() -> None:
    told = [(slot, fact) for each in load_candidates() for sheet in each.facts.values() for slot, fact in sheet.items()]
    told = told[::3]

    missed = [(slot, fact) for slot, fact in told if slot not in read(fact, slot, "And that?").fills]

    assert len(missed) <= MOST_MISSED * len(told), missed


@pytest.mark.parametrize("answer", ["We took it on and changed how the whole ward checks people.", "We all moved it."])
def test_what_we_did_does_not_answer_what_you_did(answer: str) -> None:
    assert "own_action" not in read(answer, "own_action", "Which part was in your hands?").fills


@pytest.mark.parametrize("hedge", HEDGES)
def test_a_hedge_in_front_of_an_answer_changes_nothing_in_how_it_is_read(hedge: str) -> None:
    for slot, answer in (
        ("changed_decision", "I rang the ward at six."),
        ("number", "Forty."),
        ("lesson", "The roof leaked on the Tuesday and I had nobody to send."),
        ("reason", "A fair bit, I suppose."),
    ):
        plain = read(answer, slot, "And?")  # type: ignore[arg-type]

        hedged = read(f"{hedge} {answer}", slot, "And?")  # type: ignore[arg-type]

        assert hedged == plain


def test_a_hedge_by_itself_is_still_what_was_said() -> None:
    assert read("I may be wrong here.", "reason", "Why?").signal != "empty"


@pytest.mark.parametrize(
    "answer", ["What matters to me is the customer at the end of the day.", "Thank you for not blaming the computer."]
)
def test_a_saying_is_neither_quoted_nor_are_the_people_in_it_asked_about(answer: str) -> None:
    turn = Turn(4, "Dana Ruiz", "probe", "story", "flood", None, 0, None, "And then?", answer)

    assert said(turn).clauses == []


def test_nobody_is_asked_for_a_figure_that_was_not_given() -> None:
    for frame in bank("measure"):
        assert "number" in frame.fits or "that figure" not in frame.say, frame.id
