"""Every wording the panel may use, filled with words and held against the rules."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from itertools import combinations

import pytest

from agent.content.questions import SEAT, Frame, bank, banks
from agent.guard import is_compound, protected_topic, sentence_faults
from agent.moves.fit import KIND
from agent.reading.slots import DEPTH
from agent.words import content_words, overlap, without_quotes, words

SEATS = {"q", "did", "q2", "number", "name", "fact", "interviewer", "role", "company", "first", "colleague", "question"}
SEATS |= {"they", "them", "their"}
FILLED = {
    "q": "“I moved the old date”",
    "did": "you “moved the old date”",
    "q2": "“my manager moved it”",
    "number": "forty-one complaints",
    "name": "Leena",
    "they": "they",
    "them": "them",
    "their": "their",
    "fact": "Here: two wards still plan on paper.",
    "interviewer": "Sam Lee",
    "role": "Head of Rostering",
    "company": "Eastmoor",
    "first": "Amara",
    "colleague": "Victor",
    "question": "Which day was it?",
}
VOICES = ("plain", "brief", "informal", "exact")
LONGEST = 26
LIKE = 0.6
FEWEST = 3
"""Words that carry meaning; two wordings with fewer are told apart by other means."""

FRAMES = [frame for frames in banks().values() for frame in frames]


def filled(frame: Frame) -> str:
    return frame.say.format(**FILLED)


def breaking(frames: Iterable[Frame], rule: Callable[[Frame], bool]) -> list[str]:
    """Wordings that do not keep to a rule."""
    return [f"{frame.id}: {frame.say}" for frame in frames if not rule(frame)]


def needs(what: str, frame: Frame) -> bool:
    return frame.needs == what


def declares(seat: str, frame: Frame) -> bool:
    """Whether the kinds of words a wording takes and the seats it has say the same."""
    return (seat in frame.fits) == (seat in frame.seats)


@pytest.mark.parametrize("key", banks())
def test_the_seats_of_a_wording_exist_and_are_named_once(key: str) -> None:
    def sound(frame: Frame) -> bool:
        once = len(SEAT.findall(frame.say)) == len(frame.seats)
        return frame.seats <= SEATS and once and not re.search(r"[{}]", SEAT.sub("", frame.say))

    assert breaking(bank(key), sound) == []


@pytest.mark.parametrize("key", banks())
def test_a_wording_says_what_it_needs(key: str) -> None:
    for seat in ("interviewer", "fact"):
        assert breaking((each for each in bank(key) if seat in each.seats), partial(needs, seat)) == []


@pytest.mark.parametrize("key", banks())
def test_a_wording_has_no_verdict_no_coaching_and_no_protected_topic(key: str) -> None:
    assert breaking(bank(key), lambda frame: not sentence_faults(filled(frame))) == []
    assert breaking(bank(key), lambda frame: protected_topic(filled(frame)) is None) == []


@pytest.mark.parametrize("key", banks())
def test_a_wording_asks_for_one_thing(key: str) -> None:
    assert breaking(bank(key), lambda frame: not is_compound(filled(frame))) == []
    assert breaking(bank(key), lambda frame: without_quotes(filled(frame)).count("?") <= 1) == []


@pytest.mark.parametrize("key", banks())
def test_a_wording_is_short(key: str) -> None:
    assert breaking(bank(key), lambda frame: len(words(SEAT.sub(" ", frame.say))) <= LONGEST) == []


@pytest.mark.parametrize("key", banks())
def test_a_wording_is_whole_sentences(key: str) -> None:
    def whole(frame: Frame) -> bool:
        text = filled(frame)
        begins = text[0].isupper() or text[0] == "“" or frame.say.startswith("{")
        return begins and text[-1] in ".?!" and "  " not in text

    assert breaking(bank(key), whole) == []


def test_no_two_wordings_have_one_id() -> None:
    counted = Counter(frame.id for frame in FRAMES)

    assert [name for name, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("slot", [slot for slot in DEPTH if slot != "contradiction"])
def test_every_fact_can_be_asked_for(slot: str) -> None:
    assert len(bank(slot)) >= 8
    assert any("q" in frame.seats for frame in bank(slot))


@pytest.mark.parametrize("kind", sorted(set(KIND.values())))
def test_every_kind_of_probe_has_eight_wordings_and_three_for_each_voice(kind: str) -> None:
    frames = [frame for slot, of in KIND.items() if of == kind for frame in bank(slot)]

    assert len(frames) >= 8
    for voice in VOICES:
        assert sum(frame.voice == voice for frame in frames) >= 3, voice


def test_both_statements_have_a_seat_where_two_are_put_side_by_side() -> None:
    assert all({"q", "q2"} <= frame.seats or frame.seats == {"number", "q2"} for frame in bank("contradiction"))


@pytest.mark.parametrize("slot", list(DEPTH))
def test_wordings_for_one_fact_do_not_sound_alike(slot: str) -> None:
    sets = [(frame, content_words(SEAT.sub(" ", frame.say))) for frame in bank(slot)]
    pairs = combinations([(frame, shared) for frame, shared in sets if len(shared) >= FEWEST], 2)

    alike = [(one.id, other.id) for (one, mine), (other, theirs) in pairs if overlap(mine, theirs) > LIKE]

    assert alike == []


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_doubt_can_be_put_at_every_step_by_every_voice(step: int) -> None:
    frames = [frame for frame in bank("conceded_part") if frame.step == step]

    for voice in VOICES:
        assert sum(frame.voice in (voice, "any") for frame in frames) >= 3, voice


@pytest.mark.parametrize("seat", ["number", "name"])
def test_a_bare_figure_or_name_is_never_mixed_with_a_quotation(seat: str) -> None:
    assert breaking(FRAMES, lambda frame: not {seat, "q"} <= frame.seats) == []


def test_wordings_that_take_a_figure_or_a_name_say_so() -> None:
    for seat in ("number", "name"):
        assert breaking(FRAMES, partial(declares, seat)) == []


def test_an_unknown_bank_is_named() -> None:
    with pytest.raises(LookupError, match="no question bank has 'weather'"):
        bank("weather")
