"""What stands behind a point taken (R4): the own fault, its cost, a later occasion, and what the panel could check."""

import re

from agent.reading.verbs import is_past
from agent.scoring.mark import Evidence
from agent.scoring.signs import r4_cues as cues
from agent.scoring.signs import r4_heard as heard
from agent.scoring.signs import r4_more as more
from agent.scoring.signs.cue import bare
from agent.scoring.signs.r4_blame import blames, evidence, folds, steady
from agent.scoring.signs.r4_met import has, parts, praised, tainted, whole
from agent.scoring.signs.r4_pushed import elsewhere, looking_back, pushed_in
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import words

PROOFS = (cues.WOULD_PROVE, heard.CATCHES)
"""What the panel could check it by."""
ORDER = re.compile(
    r"\W*(?:(?:and|so|but|then|just|please|do) )*(?!you|has|have|keeps|kept|holds)[a-z]+(?: \w+)?$", re.I
)
ACTOR = re.compile(r"\b(?:i|we|they|he|she|you|it)\b(?!['’]ll)", re.IGNORECASE)
_OWN_ACT = re.compile(r"\b(?:i|we)(?:['’](?:d|ve))? (\w+(?: \w+)?)", re.IGNORECASE)
_THIS_TIME = re.compile(r"\b(?:this time|none|beforehand|the night before|first(?=[.,;]|$| and))\b", re.IGNORECASE)
_COULD_HAVE = re.compile(r"\b(?:i|we|you) (?:could|might)(?: have|['’]ve) \w+", re.IGNORECASE)
"""A loss that was not borne."""
_I = re.compile(r"\bi\b", re.IGNORECASE)
EARLY = 9
"""Words from the beginning of a sentence within which it says that it is on a later occasion."""
AT_ONCE = 3
"""The same of a clause within one."""


def own_fault(talk: Talk) -> list[Evidence]:
    """A fault of one's own, named by what was done or left undone, and not handed on to others or taken back."""
    if blames(talk) or folds(talk):
        return []
    return evidence(
        one
        for reply in talk.replies
        for one in reply.sentences
        if _owned(one.text) and not tainted(one) and not praised(one.text)
    )


def _at_fault(talk: Talk) -> list[Reply]:
    """The replies in which a fault of one's own is named, also in general words, and those that look back."""
    named = {r.number for r in whole(talk.case).replies if any(_owned(one.text) for one in r.sentences)}
    return [each for each in talk.replies if each.number in named or each.kind == "reflection"]


def _owned(text: str) -> bool:
    return has(cues.OWNS, text) or has(heard.OWED, text)


def _sends(text: str) -> bool:
    """The panel is sent somewhere: an order, or who could tell; no verb that follows on what the candidate did."""
    return any(
        not (ORDER.match(match.group()) and ACTOR.search(text[: match.start()]))
        for match in cues.CALLS_ON.finditer(text)
    )


def checkable(talk: Talk) -> list[Evidence]:
    """Somebody or something the panel is sent to, or a result that would count against the candidate."""
    if blames(talk) or folds(talk):
        return []
    replies = [*steady(talk), *looking_back(talk)]
    return evidence(
        one
        for reply in replies
        for one in reply.sentences
        if not tainted(one) and not praised(one.text)
        if _sends(one.text) or any(has(kind, one.text) for kind in PROOFS) or _on_record(one)
    )


def _on_record(one: Sentence) -> bool:
    """A record that lies with others now, told without what the candidate did."""
    return has(heard.KEPT, one.text) and not any(map(is_past, one.lows)) and not has(_I, one.text)


def _done_otherwise(one: Sentence) -> bool:
    text = bare(one.text)
    return not tainted(one) and (_elsewhen(text, EARLY) or any(_elsewhen(piece, AT_ONCE) for piece in parts(text)[1:]))


def _elsewhen(text: str, early: int) -> bool:
    """Another occasion at the head of the clause, and an act there."""
    match = cues.LATER.search(text)
    if not match or len(words(text[: match.start()])) > early or not has(cues.FIRST_PERSON, text):
        return False
    if has(cues.NEVER_WAS, text) or praised(text) or has(cues.AS_A_RULE, text[match.end() :]):
        return False
    return any(is_past(word.lower()) for word in words(text))


def later(talk: Talk) -> list[Evidence]:
    """A later occasion and what was done there: outside the quarrel, or in it behind a point taken."""
    if not pushed_in(talk) or blames(talk) or folds(talk):
        return []
    replies = [reply for reply in elsewhere(talk) if reply.depth >= 2]
    found = [one for reply in replies for one in reply.sentences if _done_otherwise(one)]
    for reply in steady(talk):
        told = [one for one in reply.sentences if one.place > 1 and _done_otherwise(one)]
        found += [one for one in told if _acted(one.text) and has(heard.TOOK_CARE, one.text)]
    for reply in _at_fault(talk):
        found += [one for one in reply.sentences if _handled(one)]
        own = next((one.place for one in whole(talk.case).replies[reply.number - 1].sentences if _owned(one.text)), 99)
        found += [one for one in reply.sentences if one.place > own and _elsewhere_then(one)]
    return evidence(found)


def _elsewhere_then(one: Sentence) -> bool:
    """A place or a thing put first, and an own act there with care, after the fault was named."""
    text = bare(one.text)
    if (
        not _acted(text)
        or " if " in text
        or tainted(one)
        or praised(text)
        or has(cues.NEVER_WAS, text)
        or has(cues.OWNS, text)
    ):
        return False
    return (has(more.FRONTED, text) and has(heard.TOOK_CARE, text)) or has(_THIS_TIME, text)


def _handled(one: Sentence) -> bool:
    """Another occasion, new to the talk, and what was done there with more care."""
    text = bare(one.text)
    when = heard.OCCASIONS.search(text) or heard.PERHAPS_LATER.search(text)
    if not when or tainted(one) or len(words(text[: when.start()])) > EARLY:
        return False
    if has(cues.NEVER_WAS, text) or praised(text):
        return False
    if has(heard.OCCASIONS, text) and _acted(text):
        return True
    return has(cues.FIRST_PERSON, text) and any(map(is_past, one.lows)) and has(heard.TOOK_CARE, text[when.end() :])


def cost(talk: Talk) -> list[Evidence]:
    """What it cost, with a figure or somebody who bore it; in the quarrel, where a low cost is a boast, only beside a
    fault of one's own."""
    if blames(talk) or folds(talk):
        return []
    harmed = [one for reply in elsewhere(talk) for one in reply.sentences if has(cues.HARMS, one.text)]
    for reply in _at_fault(talk):
        harmed += [one for one in reply.sentences if has(heard.LOSSES, one.text)]
    return evidence(
        one
        for one in harmed
        if not _COULD_HAVE.search(one.text)
        if (one.figures or one.people or (len(one.own) > 3 and has(heard.LOSSES, one.text)))
        and not tainted(one)
        and not praised(one.text)
    )


def _acted(text: str) -> bool:
    """Whether the candidate did something in it."""
    return any(is_past(word) for pair in _OWN_ACT.findall(text) for word in pair.lower().split())
