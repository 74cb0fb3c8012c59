"""What kind of answer it was: a story, a dodge, a pause, a question back, a refusal; before anyone asks what is in
it."""

import re
from typing import Literal, NamedTuple

from agent.reading.cues import (
    BADMOUTH,
    FOREIGN,
    HOSTILE,
    HYPOTHETICAL,
    ORDERS,
    PRIVATE,
    USUALLY,
    VAGUE_SIZE,
    VAGUE_TALK,
)
from agent.reading.slots import Fill, Parsed, fills, is_specific, parse
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

_THINK = re.compile(
    r"^\W*(?:(?:um+|uh|er+m?|hmm+|ok(?:ay)?|right|good question|well|so|oh)\W+)*(?:let me (?:think|see|have a think"
    r"|just think)|give me (?:a|one) (?:moment|second|minute|sec)|(?:one|a|just a) (?:moment|second|minute|sec)"
    r"|hold on|bear with me|i need (?:a|to think)|can i (?:think|have a (?:moment|minute))"
    r"|i'?m thinking)[^.?!]*[.?!…\s]*(?:please)?\W*$",
    re.IGNORECASE,
)
_REPEAT = re.compile(
    r"(?:can|could|would|will) you (?:please )?(?:repeat|say (?:that|it) again|rephrase|ask (?:that|it) again"
    r"|run that by)|(?:^|\W)(?:sorry|pardon|excuse me|come again|what was (?:that|the question)(?: again)?|say again"
    r"|again,? please|i (?:didn'?t|did not) (?:catch|hear|get|follow)(?: (?:that|the question|you))?"
    r"|what did you (?:say|ask)|the question again)\W*(?:please)?\W*$|repeat the question",
    re.IGNORECASE,
)
_DECLINE = re.compile(
    r"(?:i(?:'d| would) (?:rather|prefer) not|i(?:'d| would) prefer to (?:keep|leave)|no comment|i(?: can'?t| cannot"
    r"| won'?t|(?: am|'m) not able to| don'?t want to| do not want to|(?: am|'m) not going to) (?:talk"
    r"|discuss|say|go into|answer|share|comment|get into)|(?:that'?s|it is|it's) (?:confidential|private|personal"
    r"|under nda)|pass\b(?=\W*$)|next question|skip (?:this|that|it)|let'?s (?:skip|move on|not))",
    re.IGNORECASE,
)
_DONT_KNOW = re.compile(
    r"^\W*(?:(?:um+|uh|er+|hmm+|well|honestly|to be honest|oh|sorry|no)\W+)*(?:i (?:really |honestly "
    r"|just )?(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:know|remember|recall|say|tell you|think of (?:one|any))"
    r"|no idea|not sure|i'?m not sure|i have no idea|i forget|i'?ve forgotten|hard to say|can'?t remember"
    r"|couldn'?t tell you)\b",
    re.IGNORECASE,
)
_ASK_BACK = re.compile(
    r"(?:what do you mean|do you mean|in what (?:sense|way)|which (?:one|part|time|story|project|of (?:them|the))"
    r"|can you (?:be more specific|clarify|explain (?:what|the question))|could you clarify|do you want (?:me to"
    r"|to (?:know|hear))|are you asking|you want to know|like what|such as|how do you mean|what exactly"
    r"|should i (?:talk|speak)|is that (?:the|what)|i(?:'m| am) not sure i understand|i do(?:n'?t"
    r"| not) understand (?:the|your) question)",
    re.IGNORECASE,
)
_WANT = re.compile(
    r"what (?:do|would|are) you (?:want|like|looking for|hoping|expect\w*)(?: me)? ?(?:to (?:hear|say)|for)?"
    r"|what(?:'s| is) the (?:right|best|correct|expected) answer|what should i (?:say|answer)"
    r"|tell me what (?:you want|to say)|is that what you wanted",
    re.IGNORECASE,
)


class Reading(NamedTuple):
    """One answer, read against the question it answers."""

    signal: Signal
    fills: dict[Slot, Fill]
    parsed: Parsed
    length: int
    """Words."""
    private: bool
    """Tells of illness, family, faith, age or the like."""
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
    plain = _without(text)
    parsed = parse(plain)
    filled = fills(parsed, asked)
    signal = _signal(text, plain, parsed, filled, asked, question, earlier)
    if signal not in ("answer", "vague", "general", "dodge"):
        filled = {}
    elif signal in ("vague", "general") and asked:
        filled.pop(asked, None)
    lows = [word.lower() for word in words(plain)]
    mine, ours = (
        sum(low in ("i", "i'd", "i've") for low in lows),
        sum(low in ("we", "we'd", "we've", "us") for low in lows),
    )
    return Reading(
        signal=signal,
        fills=filled,
        parsed=parsed,
        length=len(words(text)),
        private=bool(PRIVATE.search(text)),
        orders=bool(ORDERS.search(text)),
        badmouth=bool(BADMOUTH.search(plain)),
        question=own_question(plain),
        we_share=round(ours / (mine + ours), 2) if mine + ours else 0.0,
    )


def own_question(text: str) -> str | None:
    """The last question the candidate asks outside reported speech, verbatim."""
    speech = parse(text).speech
    for a, b in reversed(sentences(text)):
        if text[a:b].rstrip("\"”’') ").endswith("?") and not any(s <= b - 1 <= e for s, e in speech):
            return text[a:b]
    return None


def _without(text: str) -> str:
    """The text minus sentences that give the interviewer instructions or tell of private life: they are no part of
    any story."""
    if not ORDERS.search(text) and not PRIVATE.search(text):
        return text
    return " ".join(
        text[a:b] for a, b in sentences(text) if not ORDERS.search(text[a:b]) and not PRIVATE.search(text[a:b])
    )


def _signal(
    text: str,
    plain: str,
    parsed: Parsed,
    filled: dict[Slot, Fill],
    asked: Slot | None,
    question: str,
    earlier: tuple[str, ...],
) -> Signal:
    count = len(words(plain))
    if not words(text):
        return "empty"
    if not words(plain) and not ORDERS.search(text):
        return "vague"  # all of it was private: nothing to follow, nothing to hold against anybody
    if early := _not_an_answer(text, plain, count):
        return early
    tail = own_question(plain)
    if tail and len(words(tail)) >= count - 3:
        return "ask_back" if _ASK_BACK.search(tail) else "question"
    if (unsure := _DONT_KNOW.search(plain)) and not _goes_on(plain[unsure.end() :], asked):
        return "dont_know"
    if count <= 2 and not (asked and asked in filled):
        return "one_word"
    if asked and asked in filled and (filled[asked].sure or not _is_vague(plain)) and not _told_before(plain, earlier):
        return "answer"
    return _short_of_it(plain, asked, filled, question, count)


def _goes_on(rest: str, asked: Slot | None) -> bool:
    """Whether the words behind "I don't know exactly" bring the fact after all."""
    said = re.split(r"[,.;:–—]\s*|\b(?:but|though)\b", rest, maxsplit=1)[1:]
    if not said or not said[0].strip():
        return False
    found = fills(parse(said[0].strip()), asked)
    return asked in found if asked else bool(found)


def _is_vague(plain: str) -> bool:
    """A size or a turn of phrase in place of the fact. A short plain answer is none: "Forty.", "The roof leaked.\""""
    if VAGUE_TALK.search(plain) or VAGUE_SIZE.search(plain):
        return not is_specific(plain)
    return False


def _not_an_answer(text: str, plain: str, count: int) -> Signal | None:
    if ORDERS.search(text) and not is_specific(plain):
        return "off_topic"
    if _foreign(plain):
        return "other_language"
    if count < 40 and _is_hostile(plain):
        return "hostile"
    if count <= 12 and _THINK.search(plain):
        return "think"
    if count <= 16 and _REPEAT.search(plain):
        return "repeat"
    if _WANT.search(plain) and count < 25:
        return "what_you_want"
    if count <= 30 and _ASK_BACK.search(plain) and "?" in plain:
        return "ask_back"
    declined = _DECLINE.search(plain) if count <= 30 else None
    if declined and len(words(plain[: declined.start()])) <= 6 and not _goes_on(plain[declined.end() :], None):
        return "decline"
    return None


def _is_hostile(plain: str) -> bool:
    """Words thrown at the panel; what somebody else called something, or a bad word for a former boss, is a story."""
    found = HOSTILE.search(plain)
    if found is None or BADMOUTH.search(plain):
        return False
    return not re.search(
        r"\b(?:said|says|called|told|shouted|thought)\b[^.?!]*$", plain[: found.start()], re.IGNORECASE
    )


def _short_of_it(plain: str, asked: Slot | None, filled: dict[Slot, Fill], question: str, count: int) -> Signal:
    """Words that did not bring what was asked for: a habit instead of a time, a size without a figure, or another
    matter."""
    if asked is None:
        if USUALLY.search(plain) and not filled.keys() & {"when", "who", "number", "what_was_said"} and count < 80:
            return "general"
        return "vague" if not is_specific(plain) else "answer"
    general = USUALLY.search(plain) or HYPOTHETICAL.search(plain)
    acts = any("act" in clause.marks for clause in parse(plain).clauses)
    if general and not acts and asked not in ("changed_decision", "transfer", "conceded_part", "lesson"):
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


_ENGLISH = frozenset(
    """the and of to in i we it that was is my a for on with you they he she not but had have were be at this me as
    so what from our at by""".split()
) - frozenset("me a i".split())
