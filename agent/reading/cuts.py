"""Where a quotation may end: at a natural joint, and not before what the thought is not whole without."""

import re
from itertools import pairwise
from typing import NamedTuple

from agent.reading.cues import AUXILIARY, PRESENT
from agent.reading.joints import (
    BEFORE_JOINTS,
    BEFORE_POINTERS,
    JOINTS,
    PARTICLES,
    PLACING,
    PREPOSITIONS,
    TIMES,
    TRAILING,
    WEAK_END,
)
from agent.reading.mentions import VALUES
from agent.reading.verbs import is_past
from agent.reading.worth import POINTERS

SHORTEST, LONGEST = 3, 12
"""Words of a quotation."""
_SHORTENED = re.compile(r"(?:i|you|he|she|it|we|they|that|there|who|what)'(?:s|d|m|re|ve|ll)$")
"""'he said it's': a clause that has only begun."""
_AFTERWARDS = ("after", "before")
_CONDITIONS = {("that", "if"), ("that", "when"), ("that", "unless"), ("and", "if"), ("but", "if")}


class Token(NamedTuple):
    start: int
    end: int
    low: str
    gap: str
    """Punctuation between the token before and this one."""


def ends(tokens: list[Token], first: int) -> list[int]:
    """Where a quotation begun here may stop: before punctuation or a joint; in a long run also before a preposition."""
    found: list[int] = []
    for last in range(first, min(len(tokens), first + LONGEST)):
        following = tokens[last + 1] if last + 1 < len(tokens) else None
        if following is None or following.gap:
            found.append(_without_trailing(tokens, first, last))
            break
        if following.low in ("before", "after", "ago", "later") and tokens[last].low in TIMES:
            continue
        beyond = tokens[last + 2] if last + 2 < len(tokens) and not tokens[last + 2].gap else None
        if following.low == "and" and beyond and is_number(tokens[last]) and is_number(beyond):
            continue  # 'two hundred and forty'
        if (
            following.low in JOINTS
            or _leans(tokens[last + 1 : last + 4])
            or (following.low in PREPOSITIONS and last - first >= SHORTEST and _is_object(beyond, following))
        ):
            found.append(last)
    return [last for last in found if last - first + 1 >= SHORTEST]


def _without_trailing(tokens: list[Token], first: int, last: int) -> int:
    """The end of a thought that stops here, before words like 'really' that are only said after it."""
    while last > first and tokens[last].low in TRAILING and not tokens[last].gap:
        last -= 1
    return last


def _leans(tokens: list[Token]) -> bool:
    """Whether 'rather than' or 'even if' stands here and opens another thought; 'instead of twelve' ends this one."""
    if len(tokens) < 3 or tokens[0].low not in BEFORE_JOINTS or tokens[1].gap:
        return False
    return tokens[1].low in JOINTS | PREPOSITIONS | {"of"} and not is_number(tokens[2])


def is_number(token: Token) -> bool:
    return token.low in VALUES or token.low in ("hundred", "thousand", "million") or token.low[:1].isdigit()


def _is_object(token: Token | None, before: Token) -> bool:
    """Whether something is said after a preposition that can be left out: not the 'on it' of 'put a beaker on it', nor
    the 'at it' of 'good at it'."""
    if token is None or (before.low in BEFORE_POINTERS and token.low in POINTERS):
        return False
    return token.low not in JOINTS | AUXILIARY | PREPOSITIONS


def loss_of(tokens: list[Token], first: int, last: int) -> float:
    """What a clause loses by being cut here: half a pair, a person without the clause that tells which, 'from'
    without 'to'."""
    lows = [token.low for token in tokens[first : last + 1]]
    following = tokens[last + 1] if last + 1 < len(tokens) and not tokens[last + 1].gap else None
    loss = 0.8 * (len(lows) > 2 and lows[-2] in ("and", "or"))
    if following is None:
        return loss
    loss += 1.2 * (len(lows) > 2 and lows[-2] == "to")
    loss += 1.2 * ("from" in lows and "to" not in lows) + 0.8 * (following.low in ("who", "which", "whose", "that"))
    ends_on_verb = is_past(lows[-1]) or lows[-1] in PRESENT
    loss += 1.5 * (
        following.low in PREPOSITIONS | {"till", "until"} and len(lows) > 3 and ends_on_verb
    )  # 'takings rose', by what?
    # 'I put the key' and 'we turned the papers' have lost the half that says what was done
    beyond = tokens[last + 2] if last + 2 < len(tokens) else None
    ends = beyond is None or bool(beyond.gap) or beyond.low in PARTICLES | JOINTS
    loss += 1.6 * (following.low in PREPOSITIONS and not PLACING.isdisjoint(lows))
    loss += 1.2 * (following.low in PARTICLES and ends)
    if following.low in ("and", "or"):
        goes_on = last + 2 < len(tokens) and (is_past(lows[-1]) or not _opens_clause(tokens[last + 2]))
        loss += 0.8 * goes_on  # 'I never stood and watched the test'
    return loss


def _opens_clause(token: Token) -> bool:
    return token.low.split("'")[0] in ("i", "we", "he", "she", "they", "it", "you", "then", "that") or is_past(
        token.low
    )


def is_weak(lows: list[str]) -> bool:
    """Whether a thought does not end here: 'he said it's', 'I offered him that if it held'; 'filled it in' and 'the
    winter after' are whole."""
    if any(pair in _CONDITIONS for pair in pairwise(lows)):
        return True
    if (lows[-1] in ("in", "on") and lows[-2] in ("it", "them")) or (lows[-1] in _AFTERWARDS and lows[-2] in TIMES):
        return False
    return lows[-1] in WEAK_END or _SHORTENED.match(lows[-1]) is not None
