"""Which fact slots an answer fills, each with the words that fill it."""

import re
from collections.abc import Callable
from typing import NamedTuple, get_args

from agent.reading import slot_cues
from agent.reading.clauses import Clause, clauses, said_aloud, spoken_parts
from agent.reading.cues import EMPTY_ACT, VAGUE_SIZE, VAGUE_TALK
from agent.reading.mentions import CAPITAL, NOT_NAMES, RATIO, TIME_SPAN, WHEN, figures, people
from agent.reading.patterns import pattern
from agent.reading.verbs import is_past
from agent.state import Slot
from agent.words import BARE_STOP_WORDS, content_words, sentences, words

SLOTS: tuple[Slot, ...] = get_args(Slot)
LONG_ENOUGH = 18
"""Words after which an answer without a vague turn counts as saying something, whatever its words."""
DEPTH: dict[Slot, int] = {slot: 1 if place < 9 else 2 if place < 14 else 3 for place, slot in enumerate(SLOTS)}


class Fill(NamedTuple):
    slot: Slot
    quote: str
    """Verbatim words of the answer."""
    sure: bool
    """Whether the words say it by themselves; otherwise they count only as the answer to a question for this slot."""


class Parsed(NamedTuple):
    """A text taken apart once, for all slots."""

    text: str
    clauses: list[Clause]
    speech: list[tuple[int, int]]
    sentences: list[tuple[int, int]]


def parse(text: str) -> Parsed:
    return Parsed(text, clauses(text), said_aloud(text), sentences(text))


def fills(parsed: Parsed, asked: Slot | None = None) -> dict[Slot, Fill]:
    """The slots these words fill. For the slot that was asked for, a plain answer without a cue word counts too."""
    found: dict[Slot, Fill] = {}
    for slot in SLOTS:
        if slot in _NEVER_SURE and slot != asked:
            continue
        if (fill := _READERS[slot](parsed)) and (fill.sure or slot == asked):
            found[slot] = fill
    if asked and asked not in found and (brief := _plain_answer(parsed, asked)):
        found[asked] = brief
    return found


def _plain_answer(parsed: Parsed, asked: Slot) -> Fill | None:
    """An answer to the very question that has no cue word: 'Leena.', 'None.', 'The roof leaked.'"""
    text = parsed.text.strip()
    if asked == "who" and _only_names(text):
        return Fill(asked, text.rstrip(" .!"), sure=True)
    if asked == "number" and _NONE.match(text):
        return Fill(asked, text.rstrip(" .!"), sure=True)
    if asked in _FREE and (is_specific(text) or is_brief_fact(text)):
        return Fill(asked, _best(parsed), sure=is_brief_fact(text))
    return None


def _only_names(text: str) -> bool:
    """Whether an answer is nothing but who it was: 'Leena.', 'Just me.', 'Only Tom and me, really.'"""
    match = _WHO_ALONE.fullmatch(text)
    return match is not None and (match.group("name") or "").split(" ")[0] not in NOT_NAMES


def is_brief_fact(text: str) -> bool:
    """Whether a short answer still says what happened: somebody or something, and a verb in the past."""
    lows = [word.lower() for word in words(text)]
    if not 2 <= len(lows) <= 6 or VAGUE_TALK.search(text) or VAGUE_SIZE.search(text):
        return False
    if EMPTY_ACT.search(text.rstrip(" .!")):
        return False
    if any(low in ("it", "that", "them", "this", "things", "stuff") for low in lows):
        return False
    return any(is_past(low) for low in lows[1:]) and len(content_words(text, BARE_STOP_WORDS)) >= 2


def is_specific(text: str) -> bool:
    """Whether an answer brings anything that can be pictured: a name, a figure, a time, an act; not 'a fair bit'."""
    if len(words(text)) < 4 or len(content_words(text)) < 2:
        return False
    concrete = bool(figures(text) or people(text) or WHEN.search(text) or spoken_parts(text))
    acts = any("act" in clause.marks and clause.subject != "fact" for clause in clauses(text))
    vague = bool(VAGUE_TALK.search(text) or VAGUE_SIZE.search(text))
    if vague:
        return len(words(text)) >= 12 and (concrete or acts or len(content_words(text)) >= 7)
    return concrete or acts or len(content_words(text)) >= 5 or len(words(text)) >= LONG_ENOUGH


def _best(parsed: Parsed) -> str:
    """The clause to stand for the whole text; its first sentence when nothing can be quoted."""
    if parsed.clauses:
        return parsed.clauses[0].text
    a, b = (parsed.sentences or [(0, len(parsed.text))])[0]
    return parsed.text[a:b]


def _around(parsed: Parsed, start: int) -> str:
    """The clause that holds a place in the text, else its sentence."""
    for clause in parsed.clauses:
        if clause.start <= start < clause.end:
            return clause.text
    for a, b in parsed.sentences:
        if a <= start < b:
            return parsed.text[a:b]
    return parsed.text


Reader = Callable[[Parsed], Fill | None]


def _by_cue(slot: Slot, cue: re.Pattern[str], sure: Callable[[Parsed, str], bool] | None = None) -> Reader:
    def reader(parsed: Parsed) -> Fill | None:
        for a, b in parsed.sentences:
            sentence = parsed.text[a:b]
            if (match := cue.search(sentence)) and not _hollow(sentence):
                return Fill(slot, _around(parsed, a + match.start()), sure is not None and sure(parsed, sentence))
        return None

    return reader


def _hollow(sentence: str) -> bool:
    """Words of a size or a habit and nothing else."""
    return (
        bool(VAGUE_TALK.search(sentence) or VAGUE_SIZE.search(sentence))
        and not (figures(sentence) or people(sentence))
        and len(words(sentence)) < 14
    )


def _when(parsed: Parsed) -> Fill | None:
    match = WHEN.search(parsed.text)
    return Fill("when", _around(parsed, match.start()), _dated(match.group())) if match else None


def _dated(words_: str) -> bool:
    return bool(
        re.search(
            r"\d|day\b|january|february|march|april|june|july|august|september|october|november|december|spring"
            r"|summer|autumn|winter",
            words_,
            re.IGNORECASE,
        )
    )


def _who(parsed: Parsed) -> Fill | None:
    found = people(parsed.text)
    named = [person for person in found if person.shown[0].isupper()]
    return Fill("who", _around(parsed, (named or found)[0].start), len(named) >= 2) if found else None


def _own_action(parsed: Parsed) -> Fill | None:
    acts = [
        clause
        for clause in parsed.clauses
        if clause.subject == "i" and "act" in clause.marks and "usual" not in clause.marks
    ]
    return Fill("own_action", acts[0].text, True) if acts else None


def _others_action(parsed: Parsed) -> Fill | None:
    acts = [
        clause
        for clause in parsed.clauses
        if clause.subject == "other" and "act" in clause.marks and "objection" not in clause.marks
    ]
    return Fill("others_action", acts[0].text, bool(people(acts[0].text))) if acts else None


def _what_was_said(parsed: Parsed) -> Fill | None:
    if parsed.speech:
        a, b = parsed.speech[0]
        return Fill("what_was_said", parsed.text[a + 1 : b - 1], True)
    match = slot_cues.SAID.search(parsed.text)
    return Fill("what_was_said", _around(parsed, match.start()), False) if match else None


def _number(parsed: Parsed) -> Fill | None:
    spans = [match.span() for match in TIME_SPAN.finditer(parsed.text) if not match.group().lower().startswith("from ")]
    counted = [figure for figure in figures(parsed.text) if not any(a <= figure.start < b for a, b in spans)]
    if not counted:
        share = RATIO.search(parsed.text)
        return Fill("number", _around(parsed, share.start()), False) if share else None
    best = max(counted, key=lambda figure: (bool(figure.unit), figure.value not in (1, 2, 3)))
    return Fill("number", _around(parsed, best.start), bool(best.unit) or len(counted) > 1)


def _time_span(parsed: Parsed) -> Fill | None:
    match = TIME_SPAN.search(parsed.text)
    return (
        Fill(
            "time_span",
            _around(parsed, match.start()),
            bool(re.search(r"took|from|over|for|within|in", parsed.text[: match.end()][-60:])),
        )
        if match
        else None
    )


def _told(parsed: Parsed, sentence: str) -> bool:
    """A cue counts by itself only in a sentence long enough to carry the fact."""
    return len(words(sentence)) >= 8


def _with_figure(parsed: Parsed, sentence: str) -> bool:
    return bool(figures(sentence))


def _with_because(parsed: Parsed, sentence: str) -> bool:
    return len(words(sentence)) >= 7 and bool(
        re.search(
            r"\b(?:because|so that|the reason|in order to|otherwise|to avoid|that's why)\b", sentence, re.IGNORECASE
        )
    )


def _is_against(parsed: Parsed, sentence: str) -> bool:
    return any("objection" in clause.marks and clause.text in sentence for clause in parsed.clauses)


def _against_with_because(parsed: Parsed, sentence: str) -> bool:
    """Somebody was against it, and why stands in the same breath."""
    return _is_against(parsed, sentence) and _with_because(parsed, sentence)


def _own_because(parsed: Parsed, sentence: str) -> bool:
    """'She hated it because…' is no reason of the candidate's."""
    return not _is_against(parsed, sentence) and _with_because(parsed, sentence)


def _with_person(parsed: Parsed, sentence: str) -> bool:
    return len(words(sentence)) >= 7 and bool(people(sentence))


def _explicit_lesson(parsed: Parsed, sentence: str) -> bool:
    return bool(slot_cues.LEARNT.search(sentence))


def _explicit_choice(parsed: Parsed, sentence: str) -> bool:
    return bool(slot_cues.CHOSE.search(sentence)) and len(words(sentence)) >= 8


_READERS: dict[Slot, Reader] = {
    "when": _when,
    "who": _who,
    "own_action": _own_action,
    "others_action": _others_action,
    "what_was_said": _what_was_said,
    "number": _number,
    "time_span": _time_span,
    "measure": _by_cue("measure", slot_cues.MEASURED, _told),
    "result": _by_cue("result", slot_cues.RESULT, _with_figure),
    "reason": _by_cue("reason", slot_cues.REASON, _own_because),
    "rejected_option": _by_cue("rejected_option", slot_cues.REJECTED, _explicit_choice),
    "obstacle": _by_cue("obstacle", slot_cues.OBSTACLE),
    "cost_accepted": _by_cue("cost_accepted", slot_cues.COST, _with_figure),
    "other_party_reason": _by_cue("other_party_reason", slot_cues.THEIR_REASON, _against_with_because),
    "changed_decision": _by_cue("changed_decision", slot_cues.CONDITION),
    "conceded_part": _by_cue("conceded_part", slot_cues.CONCEDED),
    "lesson": _by_cue("lesson", slot_cues.LESSON, _explicit_lesson),
    "later_use": _by_cue("later_use", slot_cues.LATER),
    "transfer": _by_cue("transfer", slot_cues.HERE),
    "contradiction": lambda parsed: None,
}
_ONE = rf"(?:me|myself|i|(?P<name>(?-i:{CAPITAL})(?: (?-i:{CAPITAL}))?)|nobody|no ?one)"
_WHO_ALONE = pattern(
    rf"\W*(?:(?:well|just|only|mostly|mainly|honestly)\W+)*(?:{_ONE}|(?:on|all on) my own|by myself|alone)"
    rf"(?:,? (?:and|or|with) {_ONE.replace('?P<name>', '?:')})*(?:,? (?:else|really|alone|on my own|by myself"
    rf"|i'm afraid))*\W*"
)
_NONE = re.compile(r"\s*(?:none|zero|nobody|nothing|not one)\b[^,;]{0,20}$", re.IGNORECASE)
_NEVER_SURE = frozenset("obstacle changed_decision conceded_part later_use transfer contradiction".split())
"""Slots whose words say it only to someone who asked."""
_FREE = frozenset(
    """own_action others_action measure result reason rejected_option obstacle cost_accepted other_party_reason
    changed_decision conceded_part lesson later_use transfer contradiction""".split()
)
"""Slots that a specific answer to the very question fills without any cue word; the others need what they ask for (a
time, a name, a figure)."""
