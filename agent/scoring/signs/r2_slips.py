"""An own mistake, its cost and its mending; an own choice and what it changed. Read from who acts, polarity, what
is near, and word classes."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from agent.reading.verbs import is_past
from agent.scoring.hollow import substance
from agent.scoring.signs.r2_words import (
    AGAINST,
    AMISS,
    DUE,
    EFFECT,
    FAULT,
    HARMED,
    KEPT,
    MENDING,
    NEGATIVE,
    OTHERS_WILL,
    OWN_IDEA,
    OWN_WILL,
    OWNING_UP,
    SAME,
    SINCE,
    SLIPPED,
)
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import words

WINDOW = 3
"""Sentences behind a mistake in which its cost and its mending may stand."""
_OWN = frozenset("i i'd i've my mine me myself id ive".split())
_MIGHT = frozenset("if would could might may wouldn't suppose anyone anyone's everyone's our perhaps maybe".split())
"""What makes a mistake one that is only imagined, or everybody's."""
_I_DO = re.compile(
    r"\b(?:i|i['’]?d|i['’]ve|i had|i have)((?: (?:also|then|just|even|only|simply|clean|completely|stupidly|really|"
    r"both|twice|once|myself|had))*) ((?:n['’]t|\w)[\w'’]*)(?: (\w+))?(?: (\w+))?",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:i['’]?d|i had) (?:(?:also|just|only|even|already) )?(\w+)", re.IGNORECASE)
_PREFIXED = re.compile(
    r"\b(?:i|i['’]d|i had) (?:\w+ )?(?:under|over|mis)-?(?!stood|took|saw|came|heard|went|sed|turned|hauled|"
    r"lined|scored)\w{3,}(?:ed|t|d|k)\b",
    re.IGNORECASE,
)
_MY_FAULT = re.compile(
    rf"\b(?:my|that|this|one)(?: (?:own|big|biggest|worst|first|silly|real))? (?:{'|'.join(sorted(FAULT))})\b|"
    rf"\b(?:{'|'.join(sorted(FAULT))})(?: \w+)? (?:was|is|were) (?:all |entirely |only )?(?:mine|my own|me)\b|"
    r"\b(?:was|is|that's|all|it's) (?:all |only )?(?:(?:on|down to) me|at my door|my (?:own )?(?:doing|bad))\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[,;:.]\s+|\s(?:and|but|because)\s", re.IGNORECASE)
"""Where a sentence breaks: "nothing" behind the fault does not deny it."""
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundred|thousand|half|third|quarter|all|every|none|nothing|nobody|one)\b",
    re.IGNORECASE,
)


class Slips(NamedTuple):
    slips: list[Sentence]
    costs: list[Sentence]
    mended: list[Sentence]


@lru_cache(maxsize=4096)
def _lows(text: str) -> frozenset[str]:
    return frozenset(word.lower().replace("’", "'") for word in words(text))


def _near(reply: Reply, place: int, back: int, ahead: int) -> tuple[Sentence, ...]:
    return reply.sentences[max(place - back, 0) : place + ahead + 1]


def _said_to_be(one: Sentence) -> bool:
    """A mistake in so many words, by its doer: a verb of slipping, a thing due and not done, a fault called one's
    own, something owned up to that went wrong."""
    lows = _lows(one.text)
    if not lows & _OWN or lows & _MIGHT:
        return False
    if lows & OWNING_UP and lows & (AMISS | HARMED | SLIPPED):
        return True
    if any(not _lows(part) & NEGATIVE for part in _PARTS.split(one.text) if _MY_FAULT.search(part)):
        return True
    if _PREFIXED.search(one.text):
        return True
    return any(_slipped(match) for match in _I_DO.finditer(one.text))


def _slipped(match: re.Match[str]) -> bool:
    verb, second, third = (str(match.group(place) or "").lower().replace("’", "'") for place in (2, 3, 4))
    if verb in SLIPPED and second not in ("that", "nothing"):
        return verb not in ("assumed", "trusted", "guessed", "dropped", "doubled", "skipped", "swapped") or bool(
            AMISS & set(match.string.lower().split())
        )
    if verb in ("got", "had", "put", "read", "set", "wrote", "did", "sent", "gave", "ordered", "booked", "took"):
        return "wrong" in (second, third) or "wrongly" in (second, third)
    if verb in ("never", "didn't", "hadn't", "didnt", "hadnt", "not"):
        perfect = match.group().lower()[:4].replace("’", "'") in ("i've", "i ha")
        return second in DUE and second not in ("say", "know", "think") and (verb != "never" or not perfect)
    return verb == "should've" or (verb in ("should", "ought") and "have" in (second, third))


def _perhaps(one: Sentence) -> bool:
    """What is a mistake only where harm follows: what I had done before it."""
    lows = _lows(one.text)
    if not lows & _OWN or lows & {"if", "would", "might"}:
        return False
    before = any(is_past(match.group(1).lower()) for match in _BEFORE.finditer(one.text))
    return bool(before or any(_slipped(match) for match in _I_DO.finditer(one.text)))


_LOST_BY = re.compile(
    r"\b(?:threw|thrown|gave|given) (?:\w+ )?(?:away|up)|\b(?:had|got|left with|went home with) (?:none|nothing|no|"
    r"neither)\b|"
    r"\b(?:was|were|spent|sat|stood|worked) (?:\w+ ){0,3}(?:days?|hours?|nights?|weeks?|mornings?|evenings?) (?:\w+ "
    r")?\w+ing\b|"
    r"\bhad to (?:be )?(?:\w+ ){0,2}(?:again|redo|replace|throw|pay|buy|wait|start|apologi[sz]e|send|cancel|borrow|"
    r"work|drive)|"
    r"\b(?:drowned|perished|bruised|scalded|soured|bolted|starved|sagged|warped|sprained|scorched|singed)\b",
    re.IGNORECASE,
)
"""A loss told without a word for it: somebody had none, was days mending it, had to do it again."""


def _harm(one: Sentence) -> bool:
    return bool(_lows(one.text) & HARMED or _LOST_BY.search(one.text)) and bool(one.own)


def slips(talk: Talk) -> Slips:
    found: list[Sentence] = []
    costs: list[Sentence] = []
    mended: list[Sentence] = []
    for reply in talk.replies:
        for place, one in enumerate(reply.sentences):
            near = _near(reply, place, 1, WINDOW)
            harm = [each for each in near if _harm(each)]
            said = _said_to_be(one) and bool(substance(one.text) or harm)
            if not (said or (_perhaps(one) and len(harm) >= 1 and _counts(harm))):
                continue
            found.append(one)
            later = [*near, *_taken_up(talk, reply, near)]
            costs += [each for each in later if _harm(each)]
            mended += [each for each in later if _mends(each)]
    return Slips(found, list(dict.fromkeys(costs)), list(dict.fromkeys(mended)))


def _counts(harm: list[Sentence]) -> bool:
    """Two words of harm, or one with a number."""
    words = {low for each in harm for low in each.lows if low in HARMED}
    words |= {match.group().lower() for each in harm for match in _LOST_BY.finditer(each.text)}
    return len(words) >= 2 or any(_NUMBER.search(each.text) for each in harm)


def _taken_up(talk: Talk, reply: Reply, near: tuple[Sentence, ...]) -> list[Sentence]:
    """Later sentences on the same things: they share words with the mistake, or answer a question that does."""
    stems = frozenset(stem for each in near for stem in each.own)
    found = []
    for after in talk.replies:
        if after.number <= reply.number:
            continue
        asked = len(after.asked_stems & stems) >= 2
        for place, each in enumerate(after.sentences):
            around = _near(after, place, 1, 1)
            if asked or stems & each.own or any(stems & one.own for one in around):
                found.append(each)
    return found


_SINCE_THEN = re.compile(
    r"\b(?:these days|since then|ever since|from then on|from that day|since that (?:day|night|week|time))\b",
    re.IGNORECASE,
)


def _mends(one: Sentence) -> bool:
    """An own deed upon it, or what has stood since."""
    lows = one.lows
    seen = set(lows)
    if _SINCE_THEN.search(one.text):
        return True
    if seen & {"would", "might"} and not seen & {"since", "now"}:
        return False
    for place, low in enumerate(lows):
        if low in ("i", "i've", "we", "we've") and any(each in MENDING for each in lows[place + 1 : place + 4]):
            return True
        if low == "by" and place + 1 < len(lows) and lows[place + 1].endswith("ing"):
            return bool(seen & _OWN)
    return bool(seen & SINCE and seen & KEPT) or bool(
        seen & {"since", "now", "nowadays"} and seen & (_OWN | {"we", "we've", "our"})
    )


def changed(talk: Talk) -> list[Sentence]:
    """An own choice set against what others wanted or would have done, with what came of it, tied by shared words."""
    chosen = _each(talk, _chosen)
    effects = _each(talk, _effect)
    found: set[Sentence] = set()
    for act, stems in chosen.items():
        for after, others in effects.items():
            if (act.exchange, act.place) <= (after.exchange, after.place) and len(stems & others) >= 1:
                found |= {act, after}
    return sorted(found)


def _each(talk: Talk, test: Callable[[Reply, int, Sentence], bool]) -> dict[Sentence, frozenset[str]]:
    """Sentences that pass, with the words of the story in and beside them."""
    found = {}
    for reply in talk.replies:
        for place, one in enumerate(reply.sentences):
            if test(reply, place, one):
                near = " ".join(each.text for each in _near(reply, place, 1, 1))
                found[one] = substance(near)
    return found


_FOR_IT = re.compile(
    r"\b(?!I\b)\w+ (?:was|were|had been) (?:all |always |rather |both )?(?:for|against|in favour of) (?:\w+ing|the "
    r"\w+|a \w+|it)\b|"
    r"\b(?:the|my|our) (?:other|usual|old|first) (?:plan|idea|way) was\b",
    re.IGNORECASE,
)
"""What somebody else was for."""


def _chosen(reply: Reply, place: int, one: Sentence) -> bool:
    """What I chose where others would not have: their will beside an own act, an own act against something, or an
    idea called one's own."""
    lows = one.lows
    seen = set(lows)
    near = {low for each in _near(reply, place, 1, 1) for low in each.lows}
    if not near & _OWN:
        return False
    if _FOR_IT.search(one.text):
        return True
    for at, low in enumerate(lows):
        if low in OTHERS_WILL and not _OWN & set(lows[max(at - 2, 0) : at]):
            return True
        if low in ("i", "i'd") and OWN_WILL & set(lows[at + 1 : at + 3]):
            return True
        if low == "my" and OWN_IDEA & set(lows[at + 1 : at + 4]):
            return True
    return bool(seen & AGAINST and seen & _OWN)


def _effect(reply: Reply, place: int, one: Sentence) -> bool:
    """What would not have been without it, what it did in numbers, or that it is how things came."""
    seen = _lows(one.text)
    if seen & SAME:
        return False
    without = bool(seen & {"without", "otherwise", "wouldn't", "couldn't", "wouldnt"}) or bool(_NO_NO.search(one.text))
    return bool(
        without
        or _THATS_WHY.search(one.text)
        or (seen & EFFECT and len(_NUMBER.findall(one.text)) >= 2)
        or (reply.kind == "counterfactual" and seen & {"would", "they'd", "it'd", "we'd", "there'd"})
    )


_NO_NO = re.compile(r"\bno [\w ]{2,30}, (?:no|nothing|and no)\b", re.IGNORECASE)
_THATS_WHY = re.compile(
    r"\b(?:(?:that['’]?s|which is|is|was) (?:how|why|what made|when it)|because of (?:that|it)|the reason|worth|made "
    r"the difference|(?:and|so) (?:we|they|it) (?:held|answered|opened|made|kept|saved))\b",
    re.IGNORECASE,
)
