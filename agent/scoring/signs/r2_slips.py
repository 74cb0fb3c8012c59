"""An own mistake, its cost and its mending (R2). Read from who acts, polarity, what is near, and word classes."""

import re
from functools import lru_cache
from typing import NamedTuple

from agent.reading.verbs import is_past
from agent.scoring.hollow import substance
from agent.scoring.signs.cue import hit
from agent.scoring.signs.r2_cues import NO_SAY, SUBJECT_I
from agent.scoring.signs.r2_open import before_it, blamed, costs_too, mends_too
from agent.scoring.signs.r2_slip_cues import BADLY_DONE, LOST, MADE_GOOD, OWNED_UP
from agent.scoring.signs.r2_words import (
    AMISS,
    DUE,
    FAULT,
    HARMED,
    KEPT,
    MENDING,
    NEGATIVE,
    OWNING_UP,
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
    r"\b(?:i|i['’]d|i had) (?:\w+ )?(?:under|over|mis)-?(?!sight|night|all|time|stood|took|saw|came|heard|went|sed|"
    r"turned|hauled|"
    r"lined|scored)\w{3,}(?:ed|t|d|k)\b",
    re.IGNORECASE,
)
_MY_FAULT = re.compile(
    rf"\b(?:my|that|this|one)(?: (?:own|big|biggest|worst|first|silly|real))? (?:{'|'.join(sorted(FAULT))})\b|"
    rf"\b(?:{'|'.join(sorted(FAULT))})(?: \w+)? (?:was|is|were) (?:all |entirely |only )?(?:mine|my own|me)\b|"
    r"\bat my door\b|\bmy bad\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[,;:.]\s+|\s(?:and|but|because)\s", re.IGNORECASE)
"""Where a sentence breaks: "nothing" behind the fault does not deny it."""
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundred|thousand|half|third|quarter|all|every|none|nothing|nobody|one)\b",
    re.IGNORECASE,
)


_I_WOULD = re.compile(r"\b[Ii](?:['’]d| would) (?:\w+ )?(?:have|['’]ve)\b")


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
    if not lows & _OWN or lows & _MIGHT or HURT.search(one.text) or _I_WOULD.search(one.text):
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
        if verb.startswith("hadn") and second in ("seen", "heard", "known", "allowed"):
            return False
        return second in DUE and second not in ("say", "know", "think") and (verb != "never" or not perfect)
    return verb in ("should've", "shouldn't've") or (
        verb in ("should", "ought", "shouldn't") and "have" in (second, third)
    )


def _perhaps(one: Sentence, kind: str) -> bool:
    """What is a mistake only where harm follows: what I had done before it, did too soon or left undone."""
    lows = _lows(one.text)
    if not lows & _OWN or lows & {"if", "would", "might"} or HURT.search(one.text):
        return False
    if hit(BADLY_DONE, one.text) and not hit(NO_SAY, one.text):
        return True
    if hit(OWNED_UP, one.text) and not hit(_NOT_OWNED, one.text):
        return True
    if kind in _WISHING and not _HAD.search(one.text):  # "I'd put it elsewhere" is a wish there
        return any(_slipped(match) for match in _I_DO.finditer(one.text))
    before = any(is_past(match.group(1).lower()) for match in _BEFORE.finditer(one.text))
    return bool(before or any(_slipped(match) for match in _I_DO.finditer(one.text)))


_WISHING = frozenset(("reflection", "transfer", "counterfactual"))
_HAD = re.compile(r"\bI had \w+(?:ed|t|n)\b")
HURT = re.compile(r"\b(?:broke|sprained|twisted|fractured|cut|burnt|burned|hurt) my\b", re.IGNORECASE)
"""What befell the speaker is no slip."""
_NOT_OWNED = re.compile(
    r"\b(?:not(?! \w+ing)|n['’]t|never|(?:can['’]t|cannot) (?:say|tell|split)|nobody['’]?s|no (?:fault|mistake|"
    r"one['’]?s)|everyone['’]?s|all of us|in particular)\b"
    r"(?! (?:ask|check|look|read|test|count|measure|listen|wait|tell|walk|see|think|one|hide|proud)\w*)",
    re.IGNORECASE,
)


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


_SUPPOSED = re.compile(
    r"\bif\b.*\b(?:would|could|might)\b|\b(?:would|could|might)\b.*\bif\b|['’]d (?:\w+ )?(?:have|['’]ve)\b|"
    r"n['’]t have\b|\b(?:would|could|might|may|should)(?:['’]ve| (?:\w+ )?(?:have|be))\b|\bcan(?:[’']?t|not)?\b",
    re.IGNORECASE,
)
"""What did not come about."""


def _harm(one: Sentence) -> bool:
    if _SUPPOSED.search(one.text):
        return False
    return bool(_lows(one.text) & HARMED or _LOST_BY.search(one.text) or hit(LOST, one.text)) and bool(one.own)


def slips(talk: Talk) -> Slips:
    found: list[Sentence] = []
    costs: list[Sentence] = []
    mended: list[Sentence] = []
    for reply in talk.replies:
        for place, one in enumerate(reply.sentences):
            near = _near(reply, place, 1, WINDOW)
            harm = [each for each in near if _harm(each)]
            said = _said_to_be(one) and bool(substance(one.text) or harm)
            if not (said or _harmful(reply, one, harm) or _answered_for(reply, one) or one in blamed(reply)):
                continue
            found.append(one)
            later = [*near, *_taken_up(talk, reply, near)]
            costs += [each for each in later if _cost_of(one, each)]
            mended += [
                each for each in later if each != one and not before_it(each) and (_mends(each) or mends_too(each))
            ]
    return Slips(found, list(dict.fromkeys(costs)), list(dict.fromkeys(mended)))


_IN_THE_SLIP = frozenset("wrong left short open closed shut without twice nothing missed broke broken".split())
"""Words of harm that say what the slip was, and not what it cost."""


def _cost_of(slip: Sentence, one: Sentence) -> bool:
    if _SUPPOSED.search(one.text):
        return False
    if one == slip:
        told = _lows(one.text) & HARMED - _IN_THE_SLIP or _LOST_BY.search(one.text) or hit(LOST, one.text)
        return bool(told and one.own)
    return (_harm(one) or costs_too(one)) and not before_it(one)


def _harmful(reply: Reply, one: Sentence, harm: list[Sentence]) -> bool:
    return bool(_perhaps(one, reply.kind) and harm and (_counts(harm) or hit(BADLY_DONE, one.text)))


def _answered_for(reply: Reply, one: Sentence) -> bool:
    """An own deed with harm right behind it and, behind that, what I made good and do otherwise: nobody who only met
    with harm tells it in this order."""
    if not any(is_past(match.group(2)) for match in SUBJECT_I.finditer(one.text)) or hit(NO_SAY, one.text):
        return False
    if not any(_harm(each) for each in _near(reply, one.place, 0, 1)[-1:]):
        return False
    later = reply.sentences[one.place + 1 : one.place + 1 + WINDOW + 1]
    return any(_mine_now(each) for each in later) and any(_amends(each) for each in later)


_NOW_OTHERWISE = re.compile(
    r"\b(?:these days|since then|ever since|any ?more|from then on|(?:is|are|gets?|hangs?|goes?|go) "
    r"[^.]{0,40}\b(?:now|since)|"
    r"now (?:there|two|I|we|it|the|every|each)|I (?:\w+ ){0,5}(?:before|first|every|each|always)|since)\b",
    re.IGNORECASE,
)
_AMENDS = re.compile(
    r"\bI (?:\w+ )?(?:wrote|rang|phoned|told|paid|drove|went|rebuilt|redid|apologi[sz]ed|said|owned|brought|bought|"
    r"took|sat|"
    r"gave|stayed|replaced|called|confessed|admitted|mended|fixed|made|came|visited|carried|refunded|sent)\b",
    re.IGNORECASE,
)


def _mine_now(one: Sentence) -> bool:
    return bool(_NOW_OTHERWISE.search(one.text))


def _amends(one: Sentence) -> bool:
    return bool(_AMENDS.search(one.text))


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
    if _SINCE_THEN.search(one.text) or hit(MADE_GOOD, one.text):
        return True
    if seen & {"would", "might"} and not seen & {"since", "now"}:
        return False
    if lows[0] in MENDING:  # "Told her that evening, fitted another"
        return True
    for place, low in enumerate(lows):
        if low in ("i", "i've", "we", "we've") and any(each in MENDING for each in lows[place + 1 : place + 4]):
            return True
        if low == "by" and place + 1 < len(lows) and lows[place + 1].endswith("ing"):
            return bool(seen & _OWN)
    return bool(seen & SINCE and seen & KEPT) or bool(
        seen & {"since", "now", "nowadays"} and seen & (_OWN | {"we", "we've", "our"})
    )
