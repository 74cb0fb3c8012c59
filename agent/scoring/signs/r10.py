"""Consistency (R10): today's facts against round one, and who noticed first.

Numbers, dates, names and doers are compared with what round one was told. What the panel read out is known to all: it
is no fact of the candidate's, and whoever corrects after it was read did not correct first. What goes beyond the facts
(a gap closed, a slip put right, another emphasis, what is not known) counts only where the facts hold: somebody whose
numbers have grown has closed nothing.
"""

import re
from itertools import pairwise

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r10_cues as cues
from agent.scoring.signs import r10_more as more
from agent.scoring.signs.r10_doers import THEIRS, claimed
from agent.scoring.signs.r10_faced import accepts, clean, drift, quoted, stands
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
from agent.scoring.signs.r10_numbers import numbers
from agent.scoring.signs.r10_slips import narrowed, unsaid
from agent.scoring.talk import Reader, Sentence, Talk
from agent.words import stem, words

_YOURS = re.compile(
    r"\b(?:you|your|yours|here|this (?:post|job|role|one)|(?:i|we|it)(?:['’]d| would|['’]ll))\b", re.IGNORECASE
)
_SOFT = frozenset(
    stem(word)
    for word in """check checked correct corrected correction infer inferred recall remember reckon suspect assume
    presume rest consistent accurate slip memory record admit""".split()
)
"""Words of this dimension that fit any story."""


def _says(one: Sentence) -> bool:
    """Whether a sentence holds something of the story besides words of this kind."""
    return bool(one.figures or numbers(one.text) or one.people) or len(one.own - _SOFT) >= 2


def _tied(talk: Talk, one: Sentence) -> bool:
    """Whether a sentence shares a figure or a word of its own with claim, questions or other sentences."""
    if numbers(one.text):
        return True
    mine = one.own - _SOFT
    if not mine:
        return False
    asked = (reply.asked_stems for reply in talk.replies)
    return bool(mine & talk.claim.union(*asked)) or any(
        mine & other.stems for other in talk.sentences if other.text != one.text
    )


def _role(talk: Talk) -> list[Evidence]:
    return quoted(claimed(talk))


def _boasts(talk: Talk) -> list[Evidence]:
    """The story grown larger than any number bears out; what is said not to be so is no boast."""
    return talk.find(cues.BOASTS, among=free(talk), hollow=True, when=lambda one: not seen(cues.NO_BOAST, one.text))


def _same_fact(talk: Talk) -> list[Evidence]:
    return quoted(one.sentence for one in agreed(talk))


def _same_facts(talk: Talk) -> list[Evidence]:
    """Three facts of round one or more told again alike, two of them numbers, and more than differ."""
    found = agreed(talk)
    facts, counted = {one.fact for one in found}, {one.fact for one in found if one.number}
    enough = len(facts) >= 3 and len(counted) >= 2
    return quoted(one.sentence for one in found) if enough and clean(talk) else []


def _same_doer(talk: Talk) -> list[Evidence]:
    """Whoever else had a part in round one has it again."""
    if claimed(talk) or stands(talk):
        return []
    return quoted(one for reply in free(talk) for one in reply.sentences if names(talk, one) or THEIRS.search(one.text))


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
    return quoted(found)


def _back(talk: Talk) -> list[Evidence]:
    """Round one is gone back to, with something of the story; not to lend weight to another number."""
    if not clean(talk):
        return []
    found = [
        one for reply in free(talk) for one in reply.sentences if back(talk, one) and _says(one) and _tied(talk, one)
    ]
    answering = {one for group in closings(talk) for one in group}
    found += [one for one in answering if back(talk, one) or seen(more.MET, one.text)]
    return quoted([*found, *_led_in(talk, answering)])


def _led_in(talk: Talk, answering: set[Sentence]) -> list[Sentence]:
    """What answers an open question, right behind words that go back to it and hold nothing else."""
    found = []
    for reply in Talk.of(talk.case).replies:
        for one, behind in pairwise(reply.sentences):
            if one.hollow and behind in answering and (back(talk, one) or seen(more.MET, one.text)):
                found.append(behind)
    return found


def _closed(talk: Talk) -> list[Evidence]:
    """What round one left open, now with a number nobody had given, in an account that holds elsewhere."""
    return quoted(one for group in closings(talk) for one in group) if clean(talk) else []


def _slip(talk: Talk) -> list[Evidence]:
    """A slip put right before the notes are out, or a fact of the notes replaced by one already given."""
    if not clean(talk):
        return []
    later = [one for reply in confronted(talk) for one in reply.sentences if swapped(talk, one)]
    before = {each.value for reply in free(talk) for one in reply.sentences for each in numbers(one.text)}
    when = {day for reply in free(talk) for day in dates(reply.answer)}
    again = [one for one in later if before & {n.value for n in numbers(one.text)} or when & dates(one.text)]
    return quoted([*put_right(talk), *narrowed(talk), *unsaid(talk), *again])


def _source(talk: Talk) -> list[Evidence]:
    """Where the fact that closes it was found, close by."""
    if not clean(talk):
        return []
    found: list[Sentence] = []
    for reply in talk.replies:
        places = {one.place for group in closings(talk) for one in group if one.exchange == reply.number}
        found += [
            one
            for one in reply.sentences
            if any(abs(one.place - place) <= 1 for place in places) and seen(cues.LOOKED, one.text)
        ]
    return quoted(found)


def _pitched(talk: Talk) -> list[Evidence]:
    """In two replies or more, turned to who is listening: by name, by what it is to them, or by what to stress."""
    if not clean(talk):
        return []
    found = talk.find(cues.FRAME) + talk.find(cues.STRESS) + talk.find(more.LISTENER)
    for reply in talk.replies:
        called = {word.lower() for word in words(reply.exchange.speaker)}
        found += [one.evidence() for one in reply.sentences if called & set(one.lows)]
    told = list(dict.fromkeys(found))
    put = [one for one in told if _stressed(one.quote)]
    return told if len({one.exchange for one in told}) >= 2 else put


def _stressed(text: str) -> bool:
    """Said for whom, and what would come first for them, in one breath."""
    return (seen(cues.FRAME, text) or seen(more.LISTENER, text)) and seen(cues.STRESS, text)


_KINDS = (
    ("infers", (cues.INFERS, more.GUESSED)),
    ("knows", (cues.RECORDED, more.HELD)),
    ("unknown", (cues.NOT_KNOWN,)),
)


def _kinds(talk: Talk) -> list[tuple[str, Sentence]]:
    """Sentences in which something is known, inferred or not known, tied to the story or next to one that is; what was
    lacked in round one is none of these."""
    found = []
    for one in talk.sentences:
        lacked = seen(cues.ASKED, one.text)
        for kind, patterns in _KINDS:
            told = any(seen(pattern, one.text) for pattern in patterns) or (kind == "unknown" and _asks_which(one))
            if told and not (lacked and kind == "unknown"):
                found.append((kind, one))
    firm = {(one.exchange, one.place) for _, one in found if _tied(talk, one)}
    return [(kind, one) for kind, one in found if any((one.exchange, one.place + step) in firm for step in (0, 1, -1))]


def _asks_which(one: Sentence) -> bool:
    """Whether the candidate asks which of two it was: what is asked so is not known."""
    return one.asks and seen(more.WHICH, one.text)


def _beside(talk: Talk, here: list[tuple[str, Sentence]]) -> set[str]:
    """What a few general words close by say of what stands there: "all of that's on paper"."""
    places = {one.place for _, one in here}
    number = here[0][1].exchange
    short = [
        one
        for one in Talk.of(talk.case).replies[number - 1].sentences
        if one.length <= FEW and any(abs(one.place - place) <= 1 for place in places)
    ]
    return {"knows" for one in short if seen(cues.RECORDED, one.text) or seen(more.HELD, one.text)}


FEW = 8
"""Words of a remark on what was just said."""


def _apart(talk: Talk) -> list[Evidence]:
    """Guessed, and known or not known, kept apart in one reply."""
    if not clean(talk):
        return []
    found: list[Sentence] = []
    for reply in talk.replies:
        here = [(kind, one) for kind, one in _kinds(talk) if one.exchange == reply.number]
        kinds = {kind for kind, _ in here}
        if here and len(kinds | _beside(talk, here)) >= 2:
            found += [one for _, one in here]
    return quoted(found)


def _careful(talk: Talk) -> list[Evidence]:
    found = talk.find(cues.CAREFUL) + talk.find(more.OTHER_CAUSE) if clean(talk) else []
    return list(dict.fromkeys(found))


def _unknown(talk: Talk) -> list[Evidence]:
    return quoted(one for kind, one in _kinds(talk) if kind == "unknown") if clean(talk) else []


READERS: dict[str, Reader] = {
    "R10.1a": drift,
    "R10.1b": _role,
    "R10.1c": stands,
    "R10.1d": _boasts,
    "R10.2a": accepts,
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
