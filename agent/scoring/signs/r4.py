"""Candour and steadiness (R4): how a challenge, a failure or a weakness is met, read from the answers.

Word classes decide little by themselves. What is read is where they stand: what opens the answer to a challenge,
whether a point is granted in it and how far, what is kept behind it, and what else is owned, paid and done since.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.reading.mentions import figures
from agent.reading.verbs import is_past
from agent.scoring.mark import Evidence
from agent.scoring.signs import r4_cues as cues
from agent.scoring.signs import r4_more as more
from agent.scoring.signs.brief import weighty
from agent.scoring.signs.cue import bare
from agent.scoring.signs.r4_met import folded, granted, has, held, in_part, let_go, of_others, parts, restated, tainted
from agent.scoring.signs.r4_pushed import elsewhere, looking_back, pushed_in
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import words

SAME = re.compile(r"\b(\w+(?: \w+){0,2}) (?:is|are|was|were) \1\b", re.IGNORECASE)
"""Eleven is eleven."""
PROOFS = (cues.WOULD_PROVE, more.STAKES, more.WITNESS, more.TELLS_PANEL)
"""What the panel could check it by."""
ORDER = re.compile(
    r"\W*(?:(?:and|so|but|then|just|please|do) )*(?!you|has|have|keeps|kept|holds)[a-z]+(?: \w+)?$", re.I
)
ACTOR = re.compile(r"\b(?:i|we|they|he|she|you|it)\b(?!['’]ll)", re.IGNORECASE)
EARLY = 9
"""Words from the beginning of a sentence within which it says that it is on a later occasion."""
AT_ONCE = 3
"""The same of a clause within one."""


def _weighed(reader: Reader) -> Reader:
    """Read without general words; short sentences about the story stay."""
    return lambda talk: reader(weighty(talk.case))


def _evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(found)]


def _again(one: Sentence, talk: Talk, claimed: frozenset[float]) -> bool:
    """The claim once more: its figures, nothing but its words, or a thing that is what it is."""
    counted = {figure.value for figure in one.figures}
    said_before = bool(one.own) and one.own <= talk.claim
    return said_before or has(SAME, one.text) or (bool(counted) and counted <= claimed)


def _praised(reply: Reply, talk: Talk) -> list[Sentence]:
    """The claim once more, and praise."""
    claimed = _claimed(talk)
    again = (one for one in reply.sentences if _again(one, talk, claimed))
    return [*again, *(one for one in reply.sentences if has(cues.PRAISES, one.text))]


def _claimed(talk: Talk) -> frozenset[float]:
    return frozenset(figure.value for figure in figures(talk.case.round_one.told))


def _steady(talk: Talk) -> list[Reply]:
    """The replies to a challenge that neither drop the claim, nor put it on others, nor praise it over again."""
    return [
        reply
        for reply in pushed_in(talk)
        if not folded(reply)
        and sum(map(_put_off, reply.sentences)) < 2
        and (granted(reply, talk) or len(_praised(reply, talk)) < 2)
    ]


@lru_cache(maxsize=1024)
def _put_off(sentence: Sentence) -> int:
    """How hard a sentence puts the matter on others. Who says what the panel thinks, or owns a fault that touched
    others, puts nothing on them by naming them."""
    text = sentence.text
    hard = len(cues.BELITTLES.findall(of_others(text))) + len(cues.BRUSHES_OFF.findall(text))
    if has(more.PUTS, bare(text)) or _own_first(text):
        return hard
    return hard + sum(len(kind.findall(text)) for kind in (cues.DEFLECTS, more.HARD_WORDS))


@lru_cache(maxsize=1024)
def _own_first(text: str) -> bool:
    match = cues.OWNS.search(bare(text))
    return match is not None and match.start() == 0


@lru_cache(maxsize=1024)
def _falls_short(sentence: Sentence) -> bool:
    return has(cues.FALLS_SHORT, sentence.text) and not _own_first(sentence.text) and not has(more.PUTS, sentence.text)


def _blames(talk: Talk) -> list[Evidence]:
    """More often than a fault of one's own is named, and three times at least: a single hard word may be no more than
    what happened."""
    found = [one for one in talk.sentences if _put_off(one) or _falls_short(one)]
    weight = sum(_put_off(one) + _falls_short(one) for one in found)
    owned = sum(has(cues.OWNS, one.text) for one in talk.sentences if one not in found)
    return _evidence(found) if weight - owned >= 3 and any(map(_put_off, found)) else []


def _folds(talk: Talk) -> list[Evidence]:
    """Said twice or more: one "I shouldn't have put it like that" is an honest correction."""
    replies = dict.fromkeys([*pushed_in(talk), *looking_back(talk)])
    found = [
        one for reply in replies for one in reply.sentences if has(cues.FOLDS, one.text) or has(more.FOLDS, one.text)
    ]
    return _evidence(found) if sum(map(let_go, found)) >= 2 else []


def _civil(talk: Talk) -> list[Evidence]:
    """The challenge is met with something of the story, and nobody is run down in the whole talk."""
    if _blames(talk) or any(has(cues.BRUSHES_OFF, one.text) for one in talk.sentences):
        return []
    return _evidence(
        one
        for reply in pushed_in(talk)
        if not folded(reply)
        for one in reply.sentences
        if not one.hollow and not tainted(one)
    )


def _to_the_point(talk: Talk) -> list[Evidence]:
    """Something of the story is said to the challenge in words of the challenge."""
    return _evidence(
        one
        for reply in _steady(talk)
        for one in reply.sentences
        if not tainted(one) and not has(cues.PRAISES, one.text) and one.own & reply.asked_stems
    )


def _grants(talk: Talk) -> list[Evidence]:
    return _evidence(one for reply in pushed_in(talk) for one in granted(reply, talk))


def _fact(talk: Talk) -> list[Evidence]:
    """A figure, a date or a name that the claim did not hold, in a steady reply."""
    claimed = _claimed(talk)
    return _evidence(
        one
        for reply in _steady(talk)
        for one in reply.sentences
        if not tainted(one) and not has(cues.PRAISES, one.text)
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
        if has(cues.OWNS, one.text) and not tainted(one) and not has(cues.PRAISES, one.text)
    )


def _sends(text: str) -> bool:
    """The panel is sent somewhere: an order, or who could tell; no verb that follows on what the candidate did."""
    return any(
        not (ORDER.match(match.group()) and ACTOR.search(text[: match.start()]))
        for match in cues.CALLS_ON.finditer(text)
    )


def _checkable(talk: Talk) -> list[Evidence]:
    """Somebody or something the panel is sent to, or a result that would count against the candidate."""
    if _blames(talk) or _folds(talk):
        return []
    replies = [*_steady(talk), *looking_back(talk)]
    return _evidence(
        one
        for reply in replies
        for one in reply.sentences
        if not tainted(one) and not has(cues.PRAISES, one.text)
        if _sends(one.text) or any(has(kind, one.text) for kind in PROOFS)
    )


def _done_otherwise(one: Sentence) -> bool:
    text = bare(one.text)
    return not tainted(one) and (_elsewhen(text, EARLY) or any(_elsewhen(piece, AT_ONCE) for piece in parts(text)[1:]))


def _elsewhen(text: str, early: int) -> bool:
    """Another occasion at the head of the clause, and an act there."""
    match = cues.LATER.search(text) or more.LATER.search(text) or cues.IN_SEASON.search(text)
    if not match or len(words(text[: match.start()])) > early or not has(cues.FIRST_PERSON, text):
        return False
    if has(cues.NEVER_WAS, text) or has(cues.PRAISES, text) or has(cues.AS_A_RULE, text[match.end() :]):
        return False
    return any(is_past(word.lower()) for word in words(text))


def _later(talk: Talk) -> list[Evidence]:
    """A later occasion and what was done there: outside the quarrel, or in it behind a point taken."""
    if not pushed_in(talk) or _blames(talk) or _folds(talk):
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
        if has(cues.HARMS, one.text)
        and (one.figures or one.people)
        and not tainted(one)
        and not has(cues.PRAISES, one.text)
    )


def _restates(talk: Talk) -> list[Evidence]:
    return _evidence(one for reply in _steady(talk) for one in restated(reply, talk))


def _partly(talk: Talk) -> list[Evidence]:
    return _evidence(one for reply in pushed_in(talk) for one in in_part(reply, talk))


def _holds(talk: Talk) -> list[Evidence]:
    return _evidence(one for reply in _steady(talk) for one in held(reply, talk))


READERS: dict[str, Reader] = {
    "R4.1a": _blames,
    "R4.1b": _folds,
    "R4.2a": _weighed(_to_the_point),
    "R4.2b": _civil,
    "R4.3a": _weighed(_grants),
    "R4.3b": _weighed(_fact),
    "R4.3c": _weighed(_own_fault),
    "R4.4a": _weighed(_restates),
    "R4.4b": _weighed(_partly),
    "R4.4c": _weighed(_holds),
    "R4.5a": _weighed(_checkable),
    "R4.5b": _weighed(_later),
    "R4.5c": _weighed(_cost),
}
