"""What kind of answer it was: a story, a dodge, a pause, a question back, a refusal; before anyone asks what is in
it."""

import re
from typing import Literal, NamedTuple

from agent.reading.asides import without_detours, without_hedges
from agent.reading.bearing import bears_on
from agent.reading.clauses import is_own_speech, said_aloud, spoken_parts
from agent.reading.cues import (
    BADMOUTH,
    DISCLOSURE,
    FOREIGN,
    HYPOTHETICAL,
    OWN_AGE,
    PRIVATE,
    USUALLY,
    VAGUE_SIZE,
    VAGUE_TALK,
)
from agent.reading.joints import lowered
from agent.reading.orders import without_orders
from agent.reading.signal_cues import ASK_BACK, DECLINE, DONT_KNOW, HOSTILE, REPEAT, THINK, WANT
from agent.reading.slots import Fill, Parsed, fills, is_specific, parse
from agent.reading.verbs import is_past, tells_past
from agent.state import Slot
from agent.words import fold, meaning, overlap, sentences, words

Signal = Literal[
    "answer", "empty", "one_word", "think", "repeat", "ask_back", "decline", "dont_know", "hostile", "off_topic",
    "other_language", "what_you_want", "question", "vague", "general", "dodge",
]  # fmt: skip
"""`answer` fills or fits the question; `vague`, `general` and `dodge` are words without the fact; the rest never
tried."""

LONG_ANSWER = 400
"""Words; nearly three minutes at 140 a minute."""


class Reading(NamedTuple):
    """One answer, read against the question it answers."""

    signal: Signal
    fills: dict[Slot, Fill]
    parsed: Parsed
    length: int
    """Words."""
    private: bool
    """Names illness, family, faith, age or the like: nobody quotes or follows that."""
    disclosed: bool
    """Trusts the panel with something of that kind, and is thanked for it."""
    orders: bool
    """Holds instructions to the interviewer."""
    badmouth: bool
    """Speaks ill of a former boss, team or employer."""
    question: str | None
    """The candidate's own question, verbatim, if there is one."""
    we_share: float
    """We against I and we together, 0 to 1; 0 when neither occurs."""

    @property
    def long(self) -> bool:
        return self.length >= LONG_ANSWER


def read(text: str, asked: Slot | None = None, question: str = "", earlier: tuple[str, ...] = ()) -> Reading:
    """Read an answer. `asked` is the slot the question was after, `earlier` what the candidate said before on the
    story."""
    said = without_orders(text)
    orders = said != text
    plain = without_hedges(_public(said))
    story = without_detours(plain)
    parsed = parse(plain if story == plain else story)
    filled = fills(parsed, asked)
    if asked and asked in filled and not bears_on(filled[asked], parsed, asked, question):
        del filled[asked]
    earlier = tuple(without_hedges(without_orders(each)) for each in earlier)
    signal: Signal
    if not words(said):
        signal = "off_topic" if orders else "empty"
    elif not words(plain):
        signal = "vague"  # all of it was private: nothing to follow, nothing to hold against anybody
    else:
        signal = _signal(plain, parsed, filled, asked, earlier)
    if signal not in ("answer", "vague", "general", "dodge"):
        filled = {}
    elif signal in ("vague", "general") and asked:
        filled.pop(asked, None)
    lows = [lowered(word).partition("'")[0] for word in words(plain)]
    mine, ours = lows.count("i"), lows.count("we") + lows.count("us")
    return Reading(
        signal=signal,
        fills=filled,
        parsed=parsed,
        length=len(words(plain)),
        private=bool(PRIVATE.search(said)),
        disclosed=bool(
            DISCLOSURE.search(_in_own_words(said)) or (OWN_AGE.search(said) and _is_mostly_private(said, plain))
        ),
        orders=orders,
        badmouth=bool(BADMOUTH.search(plain)),
        question=own_question(plain),
        we_share=round(ours / (mine + ours), 2) if mine + ours else 0.0,
    )


def own_question(text: str) -> str | None:
    """The last question the candidate asks the panel, verbatim: outside reported speech, and not one they answer
    themselves."""
    if "?" not in text:
        return None
    speech = spoken_parts(text)
    for a, b in reversed(sentences(text)):
        asks = text[a:b].rstrip("\"”’') ").endswith("?") and not any(s <= b - 1 <= e for s, e in speech)
        if asks and not (text[b:].strip() and _is_rhetorical(text[a:b])):
            return text[a:b]
    return None


def _is_rhetorical(question: str) -> bool:
    """'Why not?', 'The cost?', 'What did I do?': said to go on from."""
    lows = {lowered(word) for word in words(question)}
    if lows & {"you", "your", "you're", "you've", "sorry", "pardon"}:
        return False
    return len(lows) <= 3 or bool(lows & {"i", "we", "my", "our"})


def _in_own_words(text: str) -> str:
    """The text without what others said: “I was ill”, a patient told them."""
    kept, at = [], 0
    for a, b in said_aloud(text):
        if not is_own_speech(text, a):
            kept.append(text[at:a])
            at = b
    return " ".join([*kept, text[at:]])


def _is_mostly_private(said: str, plain: str) -> bool:
    """Whether what was private is more than a word in passing: a quarter of the answer."""
    return len(words(plain)) <= 0.75 * len(words(said))


def _public(text: str) -> str:
    """The text minus sentences that tell of private life: they are no part of any story."""
    if not PRIVATE.search(text):
        return text
    return " ".join(text[a:b] for a, b in sentences(text) if not PRIVATE.search(text[a:b]))


def _signal(
    plain: str, parsed: Parsed, filled: dict[Slot, Fill], asked: Slot | None, earlier: tuple[str, ...]
) -> Signal:
    """`plain`: everything but orders, hedges and what is private; `parsed`: what of it is no turn away either."""
    count = len(words(plain))
    if early := _not_an_answer(plain, count):
        return early
    tail = own_question(plain)
    if tail and len(words(tail)) >= count - 3:
        return "ask_back" if ASK_BACK.search(tail) else "question"
    if (unsure := DONT_KNOW.search(plain)) and not _goes_on(plain[unsure.end() :], asked):
        return "dont_know"
    if count <= 2 and not (asked and asked in filled):
        return "one_word"
    fill = filled.get(asked) if asked else None
    if not words(parsed.text):
        return "dodge"  # nothing but a turn away from the question
    if asked and fill and not _told_before(plain, earlier) and (fill.sure or not _is_hollow(parsed, asked)):
        return "answer"
    return _short_of_it(parsed, asked, filled, count)


def _goes_on(rest: str, asked: Slot | None) -> bool:
    """Whether the words behind "I don't know exactly" bring the fact after all."""
    said = re.split(r"[,.;:–—]\s*|\b(?:but|though)\b", rest, maxsplit=1)[1:]
    if not said or not said[0].strip():
        return False
    found = fills(parse(said[0].strip()), asked)
    return asked in found if asked else bool(found)


def _is_hollow(parsed: Parsed, asked: Slot) -> bool:
    """A size, a turn of phrase or a habit in place of the fact. A short plain answer is none: "Forty.", "The roof
    leaked.\""""
    if VAGUE_TALK.search(parsed.text) or VAGUE_SIZE.search(parsed.text):
        return not is_specific(parsed.text) or _is_general(parsed, asked)
    return _is_general(parsed, asked)


def _not_an_answer(plain: str, count: int) -> Signal | None:
    if _foreign(plain):
        return "other_language"
    if count < 40 and _is_hostile(plain):
        return "hostile"
    if count <= 12 and THINK.search(plain):
        return "think"
    if count <= 16 and REPEAT.search(plain):
        return "repeat"
    if WANT.search(plain) and count < 25:
        return "what_you_want"
    if count <= 30 and ASK_BACK.search(plain) and "?" in plain:
        return "ask_back"
    return "decline" if count <= 30 and _declines(plain) else None


def _declines(plain: str) -> bool:
    """A refusal, its grounds before it or not; what somebody refused in a story is told in the past."""
    found = DECLINE.search(plain)
    if found is None or _goes_on(plain[found.end() :], None):
        return False
    grounds = words(plain[: found.start()])
    return len(grounds) <= 6 or not any(is_past(word.lower()) for word in grounds)


def _is_hostile(plain: str) -> bool:
    """Words thrown at the panel; what somebody else threw at somebody is a story."""
    found = HOSTILE.search(plain)
    if found is None:
        return False
    before = plain[: found.start() + 1]
    said = re.search(r"\b(?:said|says|called|told|shouted|thought|asked)\b[^.?!]*$", before, re.IGNORECASE)
    return not said and not any(a < found.end() and found.start() < b for a, b in spoken_parts(plain))


def _is_general(parsed: Parsed, asked: Slot) -> bool:
    """A habit or a plan where something that happened was asked for."""
    if asked in _NOT_PAST or any("act" in clause.marks for clause in parsed.clauses):
        return False
    told = [parsed.text[a:b] for a, b in parsed.sentences]
    general = [sentence for sentence in told if USUALLY.search(sentence) or HYPOTHETICAL.search(sentence)]
    return bool(general) and not any(tells_past(words(sentence)) for sentence in told)


def _short_of_it(parsed: Parsed, asked: Slot | None, filled: dict[Slot, Fill], count: int) -> Signal:
    """Words that did not bring what was asked for: a habit instead of a time, a size without a figure, or another
    matter."""
    plain = parsed.text
    if asked is None:
        if USUALLY.search(plain) and not filled.keys() & {"when", "who", "number", "what_was_said"} and count < 80:
            return "general"
        return "vague" if not is_specific(plain) else "answer"
    if _is_general(parsed, asked):
        return "general"
    if not is_specific(plain) or (count < 15 and (VAGUE_SIZE.search(plain) or VAGUE_TALK.search(plain))):
        return "vague"
    return "dodge"


def _told_before(plain: str, earlier: tuple[str, ...]) -> bool:
    """Whether the answer repeats an earlier one nearly word for word."""
    mine = fold(plain).lower()
    return any(
        mine == fold(other).lower()
        or (
            len(meaning(plain)) >= 6
            and len(meaning(plain) - meaning(other)) <= 1
            and overlap(meaning(plain), meaning(other)) > 0.9
        )
        for other in earlier
    )


def _foreign(text: str) -> bool:
    lows = [word.lower() for word in words(text)]
    if (
        sum(not (mark.isascii() or mark in "éèêáàâíóôúüöäñçãõœ’‘“”—–…£€") for mark in text if mark.isalpha())
        > len(text) * 0.3
    ):
        return True
    if len(lows) < 3:
        return False
    english = sum(low in _ENGLISH for low in lows)
    return any(
        sum(low in listed for low in lows) > max(2 * english, len(lows) * 0.18, 1) for listed in FOREIGN.values()
    )


_NOT_PAST: frozenset[Slot] = frozenset(("changed_decision", "transfer", "conceded_part", "lesson", "later_use"))
"""What is no single time in the past may be told as a habit or a plan."""
_ENGLISH = frozenset(
    """the and of to in i we it that was is my a for on with you they he she not but had have were be at this me as
    so what from our at by""".split()
) - frozenset("me a i".split())
