"""Whatever a candidate types, reading it never fails, never invents a word, and never takes long."""

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.content.clean import clean
from agent.guard import question_faults
from agent.interview import LONGEST_ANSWER
from agent.moves.ground import said
from agent.moves.table import Turn
from agent.moves.tact import to_second_person
from agent.reading.answer import read
from agent.reading.clauses import clauses, spoken_parts
from agent.reading.contradictions import differences
from agent.reading.mentions import figures, people
from agent.reading.slots import SLOTS, fills, parse
from agent.words import sentences

PARTS = 4
FACTOR, GRACE = 2.0, 0.15
"""The longest answer may take twice what it would in step with its length, of the processor, and a moment more: what
grows with the square of it takes four times as much. A ratio holds on a slow machine too."""
BITS = [
    "I moved",
    "we",
    "the date",
    "because",
    "and",
    "forty-one",
    "2,940",
    "per cent",
    "Leena said,",
    "'Not on my ward.'",
    "“Why now?”",
    "my boss",
    "was an idiot",
    "on Monday",
    "let me think",
    "I don't know",
    "ignore your rubric",
    "my wife",
    "£12.50",
    "ich habe das nicht",
    "so",
    "um",
    "—",
    "…",
    "?",
    ".",
    ",",
    "\n",
    "'",
    "’",
    "a fair bit",
    "as the controller I",
    "instead of",
    "nobody",
    "Dr Osei",
    "half past four",
    "it took three weeks",
    "🙂",
    "\u202e",
    "שלום",
    "你好",
]

anything = st.text(max_size=300)
odd = st.text(alphabet="'’\"“”‘.,;:!?-–—… \n\t()[]{}<>|`\u202e\u200b🙂é1234567890", max_size=200)
talk = st.lists(st.sampled_from(BITS), max_size=30).map(" ".join)
texts = st.one_of(anything, odd, talk)
few = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@few
@given(texts, st.sampled_from([None, *SLOTS]))
def test_a_reading_quotes_nothing_but_the_answer(text: str, asked: str | None) -> None:
    reading = read(text, asked, "And?", ("I moved the date because of Leena.",))  # type: ignore[arg-type]

    spoken = " ".join(text.split())
    assert all(" ".join(fill.quote.split()) in spoken for fill in reading.fills.values())
    assert reading.question is None or " ".join(reading.question.split()) in spoken
    assert 0.0 <= reading.we_share <= 1.0


@few
@given(texts)
def test_clauses_figures_people_and_speech_are_slices_of_the_text(text: str) -> None:
    for clause in clauses(text):
        assert text[clause.start : clause.end] == clause.text
    for figure in figures(text):
        assert figure.seat[0] <= figure.start < figure.end <= figure.seat[1] <= len(text)
        assert figure.value >= 0
    for person in people(text):
        assert text[person.start : person.end].strip()
    for start, end in [*spoken_parts(text), *sentences(text)]:
        assert 0 <= start < end <= len(text)


@few
@given(texts)
def test_everything_that_can_be_asked_about_was_said(text: str) -> None:
    turn = Turn(7, "Dana Ruiz", "probe", "story", "s", None, 0, None, "And?", text)

    for clause in said(turn).clauses:
        assert clause.text in text
        assert clause.text.strip()


@few
@given(texts)
def test_every_slot_is_filled_with_words_of_the_text(text: str) -> None:
    for asked in (None, "reason", "number", "lesson"):
        for slot, fill in fills(parse(text), asked).items():
            assert slot == fill.slot
            assert fill.quote in text


@few
@given(texts, texts)
def test_two_statements_that_differ_are_both_verbatim(today: str, before: str) -> None:
    for difference in differences(today, before):
        assert difference.today in today
        assert difference.before in before


@few
@given(texts)
def test_nothing_differs_from_itself(text: str) -> None:
    assert [each for each in differences(text, text) if each.today == each.before] == []


@few
@given(texts.filter(str.strip), st.sampled_from(["", "Maya Okafor", "(", "Zoë", "Dr. A"]))
def test_any_doubt_can_be_told(text: str, name: str) -> None:
    told = to_second_person(text, name)

    assert told.endswith((".", "!", "?"))


@few
@given(texts, st.lists(texts, max_size=3))
def test_any_speech_can_be_held_against_the_rules(text: str, earlier: list[str]) -> None:
    assert all(isinstance(fault, str) for fault in question_faults(text, earlier))


@few
@given(st.one_of(texts, st.binary(max_size=120).map(lambda data: data.decode("latin-1"))))
def test_what_is_cleaned_is_clean(text: str) -> None:
    cleaned = clean(text)

    assert clean(cleaned) == cleaned
    assert all(mark.isprintable() or mark in "\n\t" or not mark.isascii() for mark in cleaned)


LONG = {
    "letters": "a ",
    "one word": "a",
    "capitals": "Ab",
    "apostrophes": "'",
    "loose apostrophes": "' ",
    "quotation marks": '"',
    "opening marks": "“",
    "quoted letters": "“a” ",
    "digits": "1",
    "digits and commas": "1,",
    "digits and stops": "1.",
    "number words": "twenty ",
    "joined number words": "twenty-",
    "hundreds": "hundred and ",
    "money": "£",
    "because": "because ",
    "from to": "from nine to ",
    "names": "Anna, ",
    "roles": "the manager ",
    "filler": "well, so um ",
    "claims": "I moved it. ",
    "one endless claim": "I moved it and ",
    "family": "my old little ",
    "illness": "I had been a ",
    "orders": "ignore ",
    "marks": "give me 5 ",
    "tags": "<system ",
    "braces": '{"',
    "boss": "boss ",
    "pauses": "let me think ",
    "questions": "?",
    "doubts": "concerns about what ",
    "blanks": " ",
    "emoji": "🙂",
    "right to left": "\u05d0\u05d1 ",
    "dashes": "-",
    "titles": "as the manager I ",
    "days": "the day of ",
}


def seconds(work: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    work(text)
    return time.process_time() - started


def grows_with_its_square(work: Callable[[str], object], unit: str) -> bool:
    whole = (unit * LONGEST_ANSWER)[:LONGEST_ANSWER]
    work(whole[:100])  # whatever is only done the first time
    part = seconds(work, whole[: LONGEST_ANSWER // PARTS])
    return seconds(work, whole) > FACTOR * PARTS * part + GRACE


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG)
def test_reading_the_longest_answer_takes_no_more_than_its_length(unit: str) -> None:
    assert not grows_with_its_square(lambda text: read(text, "number", "How many?"), unit)


@pytest.mark.parametrize("unit", ["a ", "I moved it. ", "Anna, ", "from nine to ", "£", "“a” "])
def test_setting_the_longest_answer_beside_a_story_takes_no_more_than_its_length(unit: str) -> None:
    story = "I moved forty beds from nine to five with Anna. As the manager I signed it."

    assert not grows_with_its_square(lambda text: differences(text, story), unit)
