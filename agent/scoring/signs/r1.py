"""Evidence under probing (R1): whether the facts get sharper as the questions get closer.

A figure is read with what it is held against, since figures alone come just as thick from those with nothing to tell:
borrowed percentages, a career in numbers. What is said in general is set aside first.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from agent.reading.mentions import NOT_NAMES, TIME_SPAN, WHEN, figures, people
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs.r1_cues import (
    ARTEFACT,
    CANNOT,
    CHANGE,
    GENERAL,
    GENERIC_YOU,
    ORDER,
    PAIRED,
    SOURCE,
    TRAIT,
)
from agent.scoring.signs.r1_doubts import (
    BUT,
    DISSENT,
    ESTIMATE,
    EVERYBODY,
    OF_MEASURING,
    SOMEBODY,
    STANDS,
    WEAK,
)
from agent.scoring.signs.r1_quick import hit
from agent.scoring.signs.r1_source import past, sourced
from agent.scoring.talk import Reader, Reply, Sentence, Talk

RETURNS = 3
"""Answers in which one pair of words has to come back."""
_NAME = re.compile(r"(?<![.!?…] )(?<!^)(?<!['‘“\"])\b[A-Z][a-zà-ÿ]{2,}\b")
_OPENING_NAME = re.compile(r"^[A-Z][a-zà-ÿ]{2,}(?= (?:[A-Z]|and [A-Z]|in \w|on \w|from \w|at \w|said|told|had|was))")
_THIRD = frozenset(("he", "she", "they"))
_PRONOUNS = _THIRD | {"him", "her", "them"}


def _evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(found)]


@lru_cache(maxsize=4096)
def _general(text: str) -> bool:
    """Whether a sentence tells of the usual, of elsewhere, or of the speaker's qualities."""
    return bool(hit(GENERAL, text) or hit(TRAIT, text) or hit(GENERIC_YOU, text))


@lru_cache(maxsize=4096)
def _names(text: str) -> frozenset[str]:
    """Proper names of any kind: people, places, firms."""
    found = set(_NAME.findall(text)) | set(_OPENING_NAME.findall(text))
    return frozenset(name for name in found if name not in NOT_NAMES)


def _of_the_case(sentence: Sentence) -> bool:
    return not _general(sentence.text) and (not sentence.asks or sentence.quotes_speech)


def _case(reply: Reply) -> list[Sentence]:
    return [one for one in reply.sentences if _of_the_case(one)]


def _story(sentence: Sentence, cue: re.Pattern[str] | None = None) -> bool:
    """Whether, the cue taken out, a sentence holds a figure, a person or two words of this story."""
    text = cue.sub(" ", sentence.text) if cue else sentence.text
    return bool(figures(text) or people(text) or _names(text)) or len(substance(text) - OF_MEASURING) >= 2


def _in_place(talk: Talk, one: Sentence, cue: re.Pattern[str]) -> bool:
    """Whether the cue stands with the story: in its own sentence, or, being short, right before one that tells it."""
    if _story(one, cue):
        return True
    near = (each for each in talk.replies[one.exchange - 1].sentences if each.place == one.place + 1)
    return any(_of_the_case(each) and _story(each, cue) for each in near)


def _told(sentence: Sentence) -> bool:
    """Something that happened, with something of the story in it."""
    return _of_the_case(sentence) and past(sentence.text) and _story(sentence)


def _concrete(sentence: Sentence) -> bool:
    return _of_the_case(sentence) and bool(
        hit(PAIRED, sentence.text) or sentence.quotes_speech or hit(SOURCE, sentence.text)
    )


def _in_general(talk: Talk) -> list[Evidence]:
    """Answers in which general talk outweighs the case."""
    found = [reply for reply in talk.replies if _mostly_general(reply)]
    return _evidence(one for reply in found for one in reply.sentences if _general(one.text)) if len(found) >= 2 else []


def _mostly_general(reply: Reply) -> bool:
    general = sum(_general(one.text) for one in reply.sentences)
    told = sum(_told(one) for one in reply.sentences)
    return general >= 2 and general >= told


def _borrowed(talk: Talk) -> list[Evidence]:
    """Figures in general sentences, in two answers or more."""
    found = [one for one in talk.sentences if one.figures and _general(one.text)]
    return _evidence(found) if len({one.exchange for one in found}) >= 2 else []


def _recites(talk: Talk) -> list[Evidence]:
    """Later answers without anything told of the occasion."""
    later = talk.replies[1:]
    found = [reply for reply in later if sum(_told(one) for one in reply.sentences) <= 1 and _mostly_general(reply)]
    return _evidence(one for reply in found for one in reply.sentences if _general(one.text))


def _comes_back(talk: Talk) -> list[Sentence]:
    """The sentences that hold a pair of the claim's words which returns in answer after answer."""
    seen: Counter[tuple[str, str]] = Counter()
    for reply in talk.replies:
        pairs = {pair for one in reply.sentences for pair in combinations(sorted(one.stems & talk.claim), 2)}
        seen.update(pairs)
    back = [set(pair) for pair, count in seen.items() if count >= min(RETURNS, len(talk.replies))]
    return [one for one in talk.sentences if any(pair <= one.stems for pair in back)]


def _same_again(talk: Talk) -> list[Evidence]:
    """The claim returns, or the facts asked for cannot be given, and nothing stands in their place."""
    empty = [reply for reply in talk.replies if not any(_concrete(one) for one in reply.sentences)]
    numbers = {reply.number for reply in empty}
    missing = [one for reply in empty for one in reply.sentences if hit(CANNOT, one.text)]
    back = [one for one in _comes_back(talk) if one.exchange in numbers]
    if len({one.exchange for one in missing}) >= 2 or (missing and len({one.exchange for one in back}) >= 2):
        return _evidence(missing + back)
    return []


def _occasion(talk: Talk) -> list[Evidence]:
    """A named place, firm, season or day in a sentence that tells of the case."""
    return _evidence(
        one
        for one in talk.sentences
        if _of_the_case(one)
        and (_names(one.text) or (hit(WHEN, one.text) and (past(one.text) or one.stems & talk.claim)))
    )


def _happened(talk: Talk) -> list[Evidence]:
    found = [one for one in talk.sentences if _told(one)]
    return _evidence(found) if len({one.exchange for one in found}) * 2 >= len(talk.replies) else []


def _others(talk: Talk) -> list[Evidence]:
    """Somebody named, or a role, with a deed or words."""
    return _evidence(
        one
        for one in talk.sentences
        if _told(one) and not hit(CANNOT, one.text) and (one.people or _names(one.text) or _THIRD & set(one.lows))
    )


def _steps(talk: Talk) -> list[Evidence]:
    """Own or shared steps one behind the other in one answer."""
    for reply in talk.replies:
        found = [one for one in _case(reply) if hit(ORDER, one.text) and not one.hollow and not hit(CANNOT, one.text)]
        acts = [one for one in found if past(one.text)]
        if len(acts) >= 2:
            return _evidence(acts)
    return []


def _figure_or_thing(talk: Talk) -> list[Evidence]:
    return _evidence(
        one
        for one in talk.sentences
        if _told(one)
        and not hit(CANNOT, one.text)
        and (hit(PAIRED, one.text) or hit(CHANGE, one.text) or hit(ARTEFACT, one.text))
    )


def _with_base(talk: Talk) -> list[Evidence]:
    found = [one for one in talk.sentences if _of_the_case(one) and hit(PAIRED, one.text)]
    return _evidence(found) if len({one.exchange for one in found}) >= 2 else []


def _measured(talk: Talk) -> list[Evidence]:
    return _evidence(
        one
        for one in talk.sentences
        if _of_the_case(one) and sourced(one.text) and not hit(CANNOT, one.text) and _in_place(talk, one, SOURCE)
    )


def _estimated(talk: Talk) -> list[Evidence]:
    return _evidence(
        one
        for one in talk.sentences
        if hit(ESTIMATE, one.text) and not _general(one.text) and _in_place(talk, one, ESTIMATE)
    )


def _grows(talk: Talk) -> list[Evidence]:
    """Every answer but one brings a paired figure, a span, a date or spoken words that no earlier one held."""
    found: list[Sentence] = []
    replies = 0
    for reply in talk.replies:
        new = [one for one in _case(reply) if _new_detail(one)]
        replies += len(new) >= 2
        found += new
    return _evidence(found) if replies >= max(len(talk.replies) - 1, 2) else []


def _new_detail(one: Sentence) -> bool:
    exact = hit(PAIRED, one.text) or one.quotes_speech or sourced(one.text) or hit(CHANGE, one.text)
    timed = hit(WHEN, one.text) or hit(TIME_SPAN, one.text)
    return bool(exact or hit(ESTIMATE, one.text) or (timed and (one.figures or one.people or _names(one.text))))


def _weak(talk: Talk) -> list[Sentence]:
    return [
        one for one in talk.sentences if hit(WEAK, one.text) and not _general(one.text) and _in_place(talk, one, WEAK)
    ]


def _weak_point(talk: Talk) -> list[Evidence]:
    return _evidence(_weak(talk))


def _dissent(talk: Talk) -> list[Evidence]:
    """Somebody else's other view of the cause, or their check of the figures."""
    return _evidence(
        one
        for one in talk.sentences
        if not hit(EVERYBODY, one.text)
        and (match := hit(DISSENT, one.text))
        and _in_place(talk, one, DISSENT)
        and (_PRONOUNS & set(one.lows) or one.people or _names(one.text) or SOMEBODY.search(one.text[: match.start()]))
    )


def _stands(talk: Talk) -> list[Evidence]:
    """What keeps the claim up, at or behind a weak point or somebody's doubt."""
    doubts = {(one.exchange, one.quote) for one in _weak_point(talk) + _dissent(talk)}
    first: dict[int, int] = {}
    for one in talk.sentences:
        if (one.exchange, one.text) in doubts:
            first.setdefault(one.exchange, one.place)
    if not first:
        return []
    return _evidence(
        one
        for one in talk.sentences
        if (hit(STANDS, one.text) or (hit(BUT, one.text) and one.figures and (one.exchange, one.text) not in doubts))
        and not one.hollow
        and not _general(one.text)
        and (one.exchange > min(first) or one.place >= first.get(one.exchange, 99))
    )


READERS: dict[str, Reader] = {
    "R1.1a": _in_general,
    "R1.1b": _borrowed,
    "R1.1c": _recites,
    "R1.1d": _same_again,
    "R1.2a": _occasion,
    "R1.2b": _happened,
    "R1.3a": _others,
    "R1.3b": _steps,
    "R1.3c": _figure_or_thing,
    "R1.4a": _with_base,
    "R1.4b": _measured,
    "R1.4c": _estimated,
    "R1.4d": _grows,
    "R1.5a": _weak_point,
    "R1.5b": _dissent,
    "R1.5c": _stands,
}
