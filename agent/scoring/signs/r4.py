"""Candour and steadiness (R4): how a challenge, a failure or a weakness is met, read from the answers.

Word classes decide little by themselves. What is read is where they stand: what opens the answer to a challenge,
whether a point is granted in it and how far, what is kept behind it, and what else is owned, paid and done since.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from agent.reading.mentions import figures
from agent.reading.verbs import is_past
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r4_cues as cues
from agent.scoring.signs.cue import apart, bare
from agent.scoring.signs.r4_pushed import CONFIRMS, elsewhere, looking_back, opening, pushed_in
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import words

SAME = re.compile(r"\b(\w+(?: \w+){0,2}) (?:is|are|was|were) \1\b", re.IGNORECASE)
"""Eleven is eleven."""
SHORT = 16
"""Words an objection in own words takes at most."""
EARLY = 9
"""Words from the beginning of a sentence within which it says that it is on a later occasion."""


@lru_cache(maxsize=8192)
def _has(kind: re.Pattern[str], text: str) -> bool:
    """The same sentence is asked for the same words by many checks."""
    return bool(kind.search(text))


def _evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(found)]


@lru_cache(maxsize=1024)
def _tainted(sentence: Sentence) -> bool:
    """Blame, folding or a strength in disguise: nothing that is granted or owned in it counts."""
    text = sentence.text
    kinds = (cues.BELITTLES, cues.BRUSHES_OFF, cues.DEFLECTS, cues.FOLDS, cues.DISGUISED)
    return any(_has(kind, text) for kind in kinds)


@lru_cache(maxsize=512)
def _folded(reply: Reply) -> bool:
    return sum(_has(cues.FOLDS, one.text) for one in reply.sentences) >= 2


@lru_cache(maxsize=1024)
def _concedes(sentence: Sentence, asked: frozenset[str], confirms: bool = False) -> bool:
    """The point is taken: in words of granting, by a yes, or by saying the panel's words after it. `confirms`: the
    panel only asked whether its notes are right."""
    text = bare(sentence.text)
    if _tainted(sentence) or _has(cues.PRAISES, text):
        return False
    if confirms and _has(cues.YES, text):
        return False
    if _has(cues.CONCEDES, text) or _has(cues.YES, text):
        return True
    return bool(
        _has(cues.ECHO, text) and sentence.stems & asked and sentence.length <= SHORT and not _has(cues.REMAINDER, text)
    )


def _granted(reply: Reply) -> list[Sentence]:
    """Where the point is taken in a reply that does not drop the whole claim."""
    if _folded(reply):
        return []
    confirms = _has(CONFIRMS, reply.question)
    return [one for one in reply.sentences if _concedes(one, reply.asked_stems, confirms)]


def _again(one: Sentence, talk: Talk, claimed: frozenset[float]) -> bool:
    """The claim once more: its figures, nothing but its words, or a thing that is what it is."""
    said_before = bool(one.own) and one.own <= talk.claim
    return said_before or _has(SAME, one.text) or any(figure.value in claimed for figure in one.figures)


def _praised(reply: Reply, talk: Talk) -> list[Sentence]:
    """The claim once more, and praise."""
    claimed = _claimed(talk)
    again = (one for one in reply.sentences if _again(one, talk, claimed))
    return [*again, *(one for one in reply.sentences if _has(cues.PRAISES, one.text))]


def _claimed(talk: Talk) -> frozenset[float]:
    return frozenset(figure.value for figure in figures(talk.case.round_one.told))


def _steady(talk: Talk) -> list[Reply]:
    """The replies to a challenge that neither drop the claim, nor put it on others, nor praise it over again."""
    return [
        reply
        for reply in pushed_in(talk)
        if not _folded(reply)
        and sum(map(_put_off, reply.sentences)) < 2
        and (_granted(reply) or len(_praised(reply, talk)) < 2)
    ]


def _put_off(sentence: Sentence) -> int:
    """How hard a sentence puts the matter on others."""
    text = sentence.text
    return sum(len(kind.findall(text)) for kind in (cues.BELITTLES, cues.BRUSHES_OFF, cues.DEFLECTS))


def _blames(talk: Talk) -> list[Evidence]:
    """More often than a fault of one's own is named, and three times at least: a single hard word may be no more than
    what happened."""
    found = [one for one in talk.sentences if _put_off(one) or _has(cues.FALLS_SHORT, one.text)]
    weight = sum(_put_off(one) + _has(cues.FALLS_SHORT, one.text) for one in found)
    owned = sum(_has(cues.OWNS, one.text) for one in talk.sentences if one not in found)
    return _evidence(found) if weight - owned >= 3 and any(map(_put_off, found)) else []


def _folds(talk: Talk) -> list[Evidence]:
    """Said twice or more: one "I shouldn't have put it like that" is an honest correction."""
    replies = dict.fromkeys([*pushed_in(talk), *looking_back(talk)])
    found = [one for reply in replies for one in reply.sentences if _has(cues.FOLDS, one.text)]
    return _evidence(found) if len(found) >= 2 else []


def _louder(talk: Talk) -> list[Evidence]:
    """To the challenge comes the claim again with its figures, or a success, and no point is taken."""
    found: list[Sentence] = []
    for reply in pushed_in(talk):
        if not _granted(reply) and len(shown := _praised(reply, talk)) >= 2:
            found += shown
    return _evidence(found)


def _general(one: Sentence) -> bool:
    """What people do, and not what happened."""
    return _has(cues.ANYBODY, one.text) and not one.figures and not any(is_past(low) for low in one.lows)


def _disguised(talk: Talk) -> list[Evidence]:
    """Virtues and success where the loss or the fault was asked for, twice or more."""
    found = [
        one
        for reply in elsewhere(talk)
        if reply.depth >= 2
        for one in reply.sentences
        if _has(cues.DISGUISED, one.text) or _has(cues.PRAISES, one.text) or _general(one)
    ]
    return _evidence(found) if len(found) >= 2 else []


def _to_the_point(talk: Talk) -> list[Evidence]:
    """Something of the story is said to the challenge in words of the challenge."""
    return _evidence(
        one
        for reply in _steady(talk)
        for one in reply.sentences
        if not _tainted(one) and not _has(cues.PRAISES, one.text) and one.own & reply.asked_stems
    )


def _grants(talk: Talk) -> list[Evidence]:
    return _evidence(one for reply in pushed_in(talk) for one in _granted(reply))


def _fact(talk: Talk) -> list[Evidence]:
    """A figure, a date or a name that the claim did not hold, in a steady reply."""
    claimed = _claimed(talk)
    return _evidence(
        one
        for reply in _steady(talk)
        for one in reply.sentences
        if not _tainted(one) and not _has(cues.PRAISES, one.text)
        if one.dated or one.people or any(figure.value not in claimed for figure in one.figures)
    )


def _own_fault(talk: Talk) -> list[Evidence]:
    """A fault of one's own, named by what was done or left undone, and not handed on to others or taken back."""
    if _blames(talk) or _folds(talk):
        return []
    return _evidence(
        one
        for reply in talk.replies
        for one in reply.sentences
        if _has(cues.OWNS, one.text) and not _tainted(one) and not _has(cues.PRAISES, one.text)
    )


def _restates(talk: Talk) -> list[Evidence]:
    """The objection in own words, as the opening: the other's view taken up, or a picture of it before a point is
    taken. Who opens with a yes has granted it and not said what it is. What would be the opening next counts too."""
    found: list[Sentence] = []
    for reply in _steady(talk):
        granted, left = _granted(reply), list(reply.sentences)
        while shown := [one for one in opening(left) if _puts_it(one, granted)]:
            found += shown
            left = [one for one in left if one not in shown]
    return _evidence(found)


def _puts_it(one: Sentence, granted: Sequence[Sentence]) -> bool:
    text = bare(one.text)
    if _tainted(one) or _has(cues.PRAISES, text) or not substance(text):
        return False
    if _has(cues.OPENS_OTHERS_VIEW, text):
        return True
    plain = _has(cues.YES, text) or _has(cues.ECHO, text) or one in granted
    return bool(granted) and not plain and one.length <= SHORT and not one.figures


def _partly(talk: Talk) -> list[Evidence]:
    """A point is taken, and how far."""
    return _evidence(one for reply in pushed_in(talk) for one in _granted(reply) if _has(cues.SCOPE, one.text))


def _holds(talk: Talk) -> list[Evidence]:
    """A part that is kept, named apart from the rest, in a reply that takes a point or takes up the other's view."""
    found: list[Sentence] = []
    for reply in _steady(talk):
        met = [one for one in opening(reply.sentences) if _has(cues.OPENS_OTHERS_VIEW, bare(one.text))] or _granted(
            reply
        )
        for one in reply.sentences:
            if not met or one.place < met[0].place or _tainted(one) or _has(cues.PRAISES, one.text):
                continue
            kept = _has(cues.DENIES, one.text) or _has(cues.REMAINDER, one.text)
            if kept and (one.figures or apart(cues.REMAINDER, one.text)):
                found.append(one)
    return _evidence(found)


def _checkable(talk: Talk) -> list[Evidence]:
    """Somebody or something the panel is sent to, or a result that would count against the candidate."""
    replies = [*_steady(talk), *looking_back(talk)]
    return _evidence(
        one
        for reply in replies
        for one in reply.sentences
        if not _tainted(one) and not _has(cues.PRAISES, one.text)
        if _has(cues.CALLS_ON, one.text) or _has(cues.WOULD_PROVE, one.text)
    )


def _done_otherwise(one: Sentence) -> bool:
    text = bare(one.text)
    match = cues.LATER.search(text)
    if not match or len(words(text[: match.start()])) > EARLY or not _has(cues.FIRST_PERSON, text):
        return False
    if _has(cues.NEVER_WAS, text) or _has(cues.PRAISES, text) or _tainted(one):
        return False
    if _has(cues.AS_A_RULE, text[match.end() :]):
        return False
    return any(is_past(low) for low in one.lows)


def _later(talk: Talk) -> list[Evidence]:
    """A later occasion and what was done there: outside the quarrel, or in it behind a point taken."""
    if not pushed_in(talk):
        return []
    replies = [reply for reply in elsewhere(talk) if reply.depth >= 2]
    found = [one for reply in replies for one in reply.sentences if _done_otherwise(one)]
    for reply in _steady(talk):
        found += [one for one in reply.sentences if one.place > 1 and _done_otherwise(one)]
    return _evidence(found)


def _cost(talk: Talk) -> list[Evidence]:
    """What it cost, with a figure or somebody who bore it, outside the quarrel, where a low cost is a boast."""
    if _blames(talk) or _folds(talk):
        return []
    return _evidence(
        one
        for reply in elsewhere(talk)
        for one in reply.sentences
        if _has(cues.HARMS, one.text)
        and (one.figures or one.people)
        and not _tainted(one)
        and not _has(cues.PRAISES, one.text)
    )


READERS: dict[str, Reader] = {
    "R4.1a": _blames,
    "R4.1b": _folds,
    "R4.1c": _louder,
    "R4.1d": _disguised,
    "R4.2a": _to_the_point,
    "R4.3a": _grants,
    "R4.3b": _fact,
    "R4.3c": _own_fault,
    "R4.4a": _restates,
    "R4.4b": _partly,
    "R4.4c": _holds,
    "R4.5a": _checkable,
    "R4.5b": _later,
    "R4.5c": _cost,
}
