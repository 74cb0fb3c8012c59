"""Where judgement is looked for, and sentences that hold none (R3)."""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.reading.mentions import figures
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import hit
from agent.scoring.signs.r3_open import DENIED, DEPENDS, HABIT, HEADS_LISTED, PUT_OFF, SELF_EVIDENT
from agent.scoring.signs.r3_words import ADMITS, CREDENTIAL, DECIDING, DEFERS, DENIES, EVALUATES, PROVES
from agent.scoring.talk import Reply, Sentence, Talk

TESTS = frozenset(("counterfactual", "transfer"))
HEADS = 3
"""Words about deciding from which a sentence only names the heads it was weighed under."""


def what_if(talk: Talk) -> list[Reply]:
    """The replies to a changed condition; the deepest ones when none is marked as such."""
    found = [reply for reply in talk.replies if reply.kind in TESTS]
    return found or [reply for reply in talk.replies if reply.depth == 3]


def reasoning(talk: Talk) -> list[Reply]:
    """All other replies: what was in fact weighed, not what would be."""
    tests = {reply.number for reply in what_if(talk)}
    return [reply for reply in talk.replies if reply.number not in tests]


def why(talk: Talk) -> list[Reply]:
    """The replies to the questions below the facts."""
    return [reply for reply in reasoning(talk) if reply.depth >= 2] or reasoning(talk)


def told_in(replies: list[Reply]) -> list[Sentence]:
    return [one for reply in replies for one in reply.sentences]


def evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in found]


@lru_cache(maxsize=1024)
def praises(one: Sentence) -> bool:
    """Praise, or a list of heads with little of the story; a figure beside praise is a fact."""
    heads = len(DECIDING.findall(one.text))
    if hit(HEADS_LISTED, one.text):
        return True
    if one.figures and heads < HEADS:
        return False
    return _evaluates(one) or (heads >= HEADS and len(one.own) <= 2 * heads)


def _evaluates(one: Sentence) -> bool:
    return bool(EVALUATES.search(one.text) or hit(SELF_EVIDENT, one.text))


@lru_cache(maxsize=1024)
def defers(one: Sentence) -> bool:
    return bool(DEFERS.search(one.text) or hit(PUT_OFF, one.text) or hit(DEPENDS, one.text))


def denials(one: Sentence) -> int:
    """How often a sentence says that nothing spoke against it."""
    return max(len(DENIES.findall(one.text)), len(DENIED.findall(one.text)))


@lru_cache(maxsize=1024)
def denial(one: Sentence) -> bool:
    return bool(DENIES.search(one.text)) and not ADMITS.search(one.text)


@lru_cache(maxsize=1024)
def empty(one: Sentence) -> bool:
    """Praise, a denial or a decision put off: no reason, whatever joins it."""
    return _evaluates(one) or defers(one) or denial(one)


@lru_cache(maxsize=1024)
def beside(one: Sentence) -> bool:
    """What the speaker always does, or how well it went."""
    return habit(one) or bool(PROVES.search(one.text))


@lru_cache(maxsize=1024)
def habit(one: Sentence) -> bool:
    """What the speaker is and always does."""
    return bool(CREDENTIAL.search(one.text) or hit(HABIT, one.text))


def blank(talk: Talk, reply: Reply, one: Sentence, words: re.Pattern[str], spare: int = 0) -> bool:
    """Nothing in it that the claim and the question did not hold, but words of one kind."""
    counted = {each.value for each in one.figures} - {each.value for each in figures(reply.question)} - {1.0}
    named = any(each.shown[0].isupper() for each in one.people)
    if counted or named or not hit(words, one.text):
        return False
    return len(substance(words.sub(" ", one.text)) - talk.claim - reply.asked_stems) <= spare
