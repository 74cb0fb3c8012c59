"""Short, hedged and plain answers to the very question: they count as what they are."""

import pytest

from agent.reading.answer import read
from agent.state import Slot

SHORT: list[tuple[Slot, str]] = [
    ("number", "Forty."),
    ("number", "Two."),
    ("number", "None."),
    ("number", "It doubled."),
    ("number", "About a third of them."),
    ("number", "Waste was down by two thirds."),
    ("number", "Twice a week."),
    ("who", "Leena."),
    ("who", "My manager."),
    ("who", "Just me."),
    ("who", "Only Tom and me, really."),
    ("who", "Just Leena Osei and myself."),
    ("who", "On my own."),
    ("who", "No one, I'm afraid."),
    ("time_span", "Three weeks."),
    ("time_span", "Overnight."),
    ("obstacle", "The roof leaked."),
    ("others_action", "Tom drove."),
    ("measure", "By counting them."),
    ("measure", "The till told us."),
    ("result", "Nobody complained again."),
    ("rejected_option", "We could have closed for the day."),
    ("reason", "It was the only one in stock."),
    ("reason", "The tank was leaking."),
    ("other_party_reason", "He was scared of losing his bonus."),
    ("conceded_part", "Yes, you're right, I should have waited for her."),
    ("conceded_part", "No. I'd do it again."),
    ("conceded_part", "No. I’d make the same call tomorrow."),
    ("conceded_part", "I stand by it."),
    ("changed_decision", "Then I would have cancelled."),
    ("what_was_said", "He told me to get stuffed."),
    ("later_use", "Twice since. Once with the roof and once at the school."),
    ("later_use", "Three times, at two farms."),
    ("later_use", "Every winter."),
    ("lesson", "That I should shut up sooner."),
    ("lesson", "To ask the night crew sooner."),
]

HEDGED: list[tuple[Slot, str]] = [
    ("number", "I don't remember exactly, about forty a week."),
    ("number", "I don't know exactly. Somewhere between thirty and forty calls a day."),
    ("when", "Hard to say. It must have been around March, after the stocktake."),
    ("reason", "Not sure, honestly. I think it was because the lease ran out in June."),
    ("number", "I can't share the exact figure, but waste roughly halved in six weeks."),
    ("own_action", "One moment we had six cooks and the next we had three, so I cut the menu to nine dishes."),
    ("own_action", "Hold on to the ladder, I told him, and I climbed up and cut the wire."),
    ("own_action", "They said it was a waste of time, and I ran the drill anyway because the last took nine minutes."),
    ("number", "Falls went from nine a month to four."),
    ("number", "Errors dropped from 2,940 a day to 41."),
    ("reason", "Why not? It was cheaper, and the old one was rusting through."),
    ("reason", "How come? They were nearer and the van was full."),
]

NAMELESS = ["Yes.", "No.", "Fine.", "Maybe.", "Nope."]


@pytest.mark.parametrize(("slot", "text"), SHORT)
def test_a_short_plain_answer_to_the_very_question_is_an_answer(slot: Slot, text: str) -> None:
    assert read(text, slot, "And?").signal == "answer"


@pytest.mark.parametrize(("slot", "text"), HEDGED)
def test_a_hedge_or_a_turn_of_phrase_does_not_wipe_the_answer_behind_it(slot: Slot, text: str) -> None:
    reading = read(text, slot, "And?")

    assert reading.signal == "answer"
    assert slot in reading.fills


@pytest.mark.parametrize("text", NAMELESS)
def test_a_word_with_a_capital_is_not_yet_a_name(text: str) -> None:
    assert read(text, "who", "Who was with you?").signal == "one_word"
