"""Consistency (R10): today's facts against round one, and who noticed first.

Numbers, dates, names and doers are compared with what round one was told. What the panel read out is known to all: it
is no fact of the candidate's, and whoever corrects after it was read did not correct first. What goes beyond the facts
(a gap closed, a slip put right, another emphasis, what is not known) counts only where the facts hold: somebody whose
numbers have grown has closed nothing.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r10_cues as cues
from agent.scoring.signs.r10_doers import THEIRS, claimed
from agent.scoring.signs.r10_drift import drifted, steady, years
from agent.scoring.signs.r10_facts import (
    agreed,
    back,
    closings,
    confronted,
    dates,
    free,
    names,
    number_agrees,
    put_right,
    seen,
    swapped,
)
from agent.scoring.signs.r10_numbers import numbers, same
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import stem, words

_YOURS = re.compile(r"\b(?:you|your|yours|here|this (?:post|job|role|one))\b", re.IGNORECASE)
_SOFT = frozenset(
    stem(word)
    for word in """check checked correct corrected correction infer inferred recall remember reckon suspect assume
    presume rest consistent accurate slip memory record admit""".split()
)
"""Words of this dimension that fit any story."""


def _evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [one.evidence() for one in dict.fromkeys(found)]


def _says(one: Sentence) -> bool:
    """Whether a sentence holds something of the story besides words of this kind."""
    return bool(one.figures or numbers(one.text) or one.people) or len(one.own - _SOFT) >= 2


def _tied(talk: Talk, one: Sentence) -> bool:
    """Whether a sentence shares a figure or a word of its own with claim, questions or other sentences."""
    if numbers(one.text):
        return True
    asked = (reply.asked_stems for reply in talk.replies)
    others = (other.stems for other in talk.sentences if other.text != one.text)
    return bool((one.own - _SOFT) & talk.claim.union(*asked, *others))


@lru_cache(maxsize=8)
def _clean(talk: Talk) -> bool:
    """Whether the facts of round one stand in what is said today."""
    return steady(talk) and not _stands(talk)


def _drift(talk: Talk) -> list[Evidence]:
    return _evidence([*drifted(talk, free(talk)), *years(talk)])


def _role(talk: Talk) -> list[Evidence]:
    return _evidence(claimed(talk))


def _read_out(reply: Reply) -> list[Sentence]:
    """Sentences that take up a number of the question as it was read."""
    asked = [each for each in numbers(reply.question) if each.value > 1]
    return [one for one in reply.sentences if number_agrees(numbers(one.text), asked, 1)]


def _kept(reply: Reply) -> int:
    """How many of the numbers read out are said again."""
    asked = {each.value for each in numbers(reply.question) if each.value > 1}
    said = {each.value for one in reply.sentences for each in numbers(one.text)}
    return sum(any(same(value, other) for other in said) for value in asked)


def _stands(talk: Talk) -> list[Evidence]:
    """With the notes out, the other number is said once more or the record blamed, and little of the notes is kept."""
    if not _drift(talk) and not claimed(talk):
        return []
    before = {each.value for reply in free(talk) for one in reply.sentences for each in numbers(one.text)}
    found: list[Sentence] = []
    for reply in confronted(talk):
        asked = [each.value for each in (*numbers(reply.question), *numbers(talk.case.round_one.told))]
        again = [
            one
            for one in reply.sentences
            if any(
                any(same(each.value, value) for value in before) and not any(same(each.value, a) for a in asked)
                for each in numbers(one.text)
            )
        ]
        denied = [one for one in reply.sentences if seen(cues.DENIES, one.text)]
        if denied or len(again) + 1 > _kept(reply):
            found += [*denied, *again]
    return _evidence(found)


def _boasts(talk: Talk) -> list[Evidence]:
    """The story grown larger than any number bears out; what is said not to be so is no boast."""
    return talk.find(cues.BOASTS, among=free(talk), hollow=True, when=lambda one: not seen(cues.NO_BOAST, one.text))


def _accepts(talk: Talk) -> list[Evidence]:
    """With the notes out, their numbers are said again or left to stand, and none of them is fought."""
    if _stands(talk):
        return []
    found = [one for reply in confronted(talk) for one in _read_out(reply)]
    left = talk.find(cues.DEFERS, among=confronted(talk), hollow=True)
    return _evidence(found) + [one for one in left if found or _drift(talk)]


def _same_fact(talk: Talk) -> list[Evidence]:
    return _evidence(one.sentence for one in agreed(talk))


def _same_facts(talk: Talk) -> list[Evidence]:
    """Three facts of round one or more told again alike, two of them numbers, and more than differ."""
    found = agreed(talk)
    facts, counted = {one.fact for one in found}, {one.fact for one in found if one.number}
    enough = len(facts) >= 3 and len(counted) >= 2
    return _evidence(one.sentence for one in found) if enough and _clean(talk) else []


def _same_doer(talk: Talk) -> list[Evidence]:
    """Whoever else had a part in round one has it again."""
    if claimed(talk) or _stands(talk):
        return []
    return _evidence(
        one for reply in free(talk) for one in reply.sentences if names(talk, one) or THEIRS.search(one.text)
    )


def _firm(talk: Talk) -> list[Evidence]:
    """A fact of the company or the post, as the panel gave it in round one."""
    asked = talk.case.round_one.asked
    given = [each for each in numbers(asked) if each.value > 2]
    own = substance(asked) - talk.claim
    found = []
    for one in talk.sentences:
        yours = _YOURS.search(one.text)
        if yours and (number_agrees(numbers(one.text), given) or len(one.own & own) >= 2):
            found.append(one)
    return _evidence(found)


def _back(talk: Talk) -> list[Evidence]:
    """Round one is gone back to, with something of the story; not to lend weight to another number."""
    if not _clean(talk):
        return []
    return _evidence(
        one for reply in free(talk) for one in reply.sentences if back(talk, one) and _says(one) and _tied(talk, one)
    )


def _closed(talk: Talk) -> list[Evidence]:
    """What round one left open, now with a number nobody had given, in an account that holds elsewhere."""
    return _evidence(one for group in closings(talk) for one in group) if _clean(talk) else []


def _slip(talk: Talk) -> list[Evidence]:
    """A slip put right before the notes are out, or a fact of the notes replaced by one already given."""
    if not _clean(talk):
        return []
    later = [one for reply in confronted(talk) for one in reply.sentences if swapped(talk, one)]
    before = {each.value for reply in free(talk) for one in reply.sentences for each in numbers(one.text)}
    when = {day for reply in free(talk) for day in dates(reply.answer)}
    again = [one for one in later if before & {n.value for n in numbers(one.text)} or when & dates(one.text)]
    return _evidence([*put_right(talk), *again])


def _source(talk: Talk) -> list[Evidence]:
    """Where the fact that closes it was found, close by."""
    if not _clean(talk):
        return []
    found: list[Sentence] = []
    for reply in talk.replies:
        places = {one.place for group in closings(talk) for one in group if one.exchange == reply.number}
        found += [
            one
            for one in reply.sentences
            if any(abs(one.place - place) <= 1 for place in places) and seen(cues.LOOKED, one.text)
        ]
    return _evidence(found)


def _pitched(talk: Talk) -> list[Evidence]:
    """In two replies or more, turned to who is listening: by name, by what it is to them, or by what to stress."""
    if not _clean(talk):
        return []
    found = talk.find(cues.FRAME) + talk.find(cues.STRESS)
    for reply in talk.replies:
        called = {word.lower() for word in words(reply.exchange.speaker)}
        found += [one.evidence() for one in reply.sentences if called & set(one.lows)]
    told = list(dict.fromkeys(found))
    return told if len({one.exchange for one in told}) >= 2 else []


def _kinds(talk: Talk) -> list[tuple[str, Sentence]]:
    """Sentences in which something is known, inferred or not known; what was lacked in round one is none of these."""
    found = []
    for one in talk.sentences:
        lacked = seen(cues.ASKED, one.text)
        for kind, pattern in (("infers", cues.INFERS), ("knows", cues.RECORDED), ("unknown", cues.NOT_KNOWN)):
            if seen(pattern, one.text) and not (lacked and kind == "unknown") and _tied(talk, one):
                found.append((kind, one))
    return found


def _apart(talk: Talk) -> list[Evidence]:
    """Guessed, and known or not known, kept apart in one reply."""
    if not _clean(talk):
        return []
    found: list[Sentence] = []
    for reply in talk.replies:
        here = [(kind, one) for kind, one in _kinds(talk) if one.exchange == reply.number]
        kinds = {kind for kind, _ in here}
        if len(kinds) >= 2:
            found += [one for _, one in here]
    return _evidence(found)


def _careful(talk: Talk) -> list[Evidence]:
    return talk.find(cues.CAREFUL) if _clean(talk) else []


def _unknown(talk: Talk) -> list[Evidence]:
    return _evidence(one for kind, one in _kinds(talk) if kind == "unknown") if _clean(talk) else []


READERS: dict[str, Reader] = {
    "R10.1a": _drift,
    "R10.1b": _role,
    "R10.1c": _stands,
    "R10.1d": _boasts,
    "R10.2a": _accepts,
    "R10.2b": _same_fact,
    "R10.3a": _same_facts,
    "R10.3b": _same_doer,
    "R10.3c": _firm,
    "R10.4a": _back,
    "R10.4b": _closed,
    "R10.4c": _slip,
    "R10.4d": _source,
    "R10.5a": _pitched,
    "R10.5b": _apart,
    "R10.5c": _careful,
    "R10.5d": _unknown,
}
