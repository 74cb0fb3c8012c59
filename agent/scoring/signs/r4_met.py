"""How a challenge is met (R4): put in own words, taken, taken in part, and held in part.

A long sentence may take one part and hold another, so it is read clause by clause. What was granted is told from what
is kept by place (the one comes first), by what is put first in the clause, and by whose cause is named.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from agent.reading.mentions import figures
from agent.scoring.hollow import substance
from agent.scoring.signs import r4_cues as cues
from agent.scoring.signs import r4_more as more
from agent.scoring.signs.cue import apart, bare
from agent.scoring.signs.r4_pushed import CONFIRMS, opening
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import words

SHORT = 16
"""Words an objection in own words takes at most."""
_MY_LIMITS = re.compile(
    r"\b(?:i|we)(?:['’]d)? (?:\w+ly )?(?:couldn['’]?t|could not|can['’]?t|cannot|wouldn['’]?t|would not|didn['’]?t|"
    r"did not|"
    r"don['’]?t|do not|never)(?: even)?(?: \w+)?",
    re.IGNORECASE,
)
"""What the candidate could or did not do."""
_JOINT = re.compile(
    r"[;:]\s+|,?\s+(?=(?:but|however|though|yet|whereas)\b)|,\s+(?=(?:and|so|nor|not|only|while|because|unless|if)\b)",
    re.I,
)


@lru_cache(maxsize=8192)
def has(kind: re.Pattern[str], text: str) -> bool:
    """The same sentence is asked for the same words by many checks."""
    return bool(kind.search(text))


@lru_cache(maxsize=2048)
def parts(text: str) -> tuple[str, ...]:
    """The clauses of a sentence, where one may turn against the other."""
    return tuple(piece for piece in _JOINT.split(text) if piece)


@lru_cache(maxsize=2048)
def of_others(text: str) -> str:
    """Without what the candidate could not do: that runs nobody down."""
    return _MY_LIMITS.sub("I", text)


@lru_cache(maxsize=1024)
def tainted(sentence: Sentence) -> bool:
    """Blame, folding or a strength in disguise: nothing that is granted or owned in it counts."""
    text = sentence.text
    if has(cues.BELITTLES, of_others(text)) or has(cues.BRUSHES_OFF, text):
        return True
    if has(more.PUTS, bare(text)):  # what the panel thinks of others or of the claim is theirs
        return False
    return any(has(kind, text) for kind in (cues.DEFLECTS, cues.FOLDS, cues.DISGUISED, more.FOLDS, more.HARD_WORDS))


@lru_cache(maxsize=512)
def folded(reply: Reply) -> bool:
    return sum(map(let_go, reply.sentences)) >= 2


@lru_cache(maxsize=1024)
def let_go(sentence: Sentence) -> int:
    """How often a sentence lets the claim go."""
    return max(len(kind.findall(sentence.text)) for kind in (cues.FOLDS, more.FOLDS))


@lru_cache(maxsize=1024)
def _concedes(sentence: Sentence, asked: frozenset[str], confirms: bool = False) -> bool:
    """The point is taken: in words of granting, by a yes, by giving a part up, or by saying the panel's words after it.
    `asked`: stems of the question that the claim did not hold. `confirms`: the panel only asked whether its notes are
    right."""
    text = bare(sentence.text)
    if tainted(sentence) or has(cues.PRAISES, text):
        return False
    if confirms and has(cues.YES, text):
        return False
    if any(has(kind, text) for kind in (cues.CONCEDES, cues.YES, more.GRANTS, more.CREDITS)):
        return True
    return bool(
        has(cues.ECHO, text) and sentence.stems & asked and sentence.length <= SHORT and not has(cues.REMAINDER, text)
    )


def granted(reply: Reply, talk: Talk) -> list[Sentence]:
    """Where the point is taken in a reply that does not drop the whole claim."""
    if folded(reply):
        return []
    confirms, asked = has(CONFIRMS, reply.question), reply.asked_stems - talk.claim
    return [one for one in reply.sentences if _concedes(one, asked, confirms)]


def restated(reply: Reply, talk: Talk) -> list[Sentence]:
    """The objection in own words, as the opening: the other's view taken up, or a picture of it before a point is
    taken. Who opens with a yes has granted it and not said what it is. What would be the opening next counts too."""
    found: list[Sentence] = []
    taken, left = granted(reply, talk), list(reply.sentences)
    while shown := [one for one in opening(left) if _puts_it(one, taken)]:
        found += shown
        left = [one for one in left if one not in shown]
    return found


def _puts_it(one: Sentence, taken: Sequence[Sentence]) -> bool:
    text = bare(one.text)
    head = parts(text)[0]
    if tainted(one) or not substance(text):
        return False
    if has(more.PUTS, text) and apart(more.PUTS, text):  # the praise in it is the panel's picture
        return True
    if has(cues.PRAISES, text) or not substance(head):
        return False
    if has(cues.OPENS_OTHERS_VIEW, head):
        return True
    plain = any(has(kind, head) for kind in (cues.YES, cues.ECHO, cues.CONCEDES, more.GRANTS, more.CREDITS))
    return bool(taken) and not plain and len(words(head)) <= SHORT and not one.figures


def in_part(reply: Reply, talk: Talk) -> list[Sentence]:
    """A point is taken, and how far."""
    return [one for one in granted(reply, talk) if _scoped(bare(one.text))]


def _scoped(text: str) -> bool:
    """A part, a time or a place put first and granted in the same sentence, or a share of it."""
    taken = (cues.CONCEDES, cues.YES, more.GRANTS, more.CREDITS)
    pieces = parts(text)
    for place, piece in enumerate(pieces):
        if not any(has(kind, piece) for kind in taken):
            continue
        if any(has(more.FRONTED, each) for each in pieces[: place + 1]) or has(more.TAGGED, piece):
            return True
    return False


def held(reply: Reply, talk: Talk) -> list[Sentence]:
    """A part that is kept, named apart from the rest, in a reply that takes a point or takes up the other's view."""
    met = [*restated(reply, talk), *granted(reply, talk)]
    if not met:
        return []
    first = min(one.place for one in met)
    found = []
    for place, one in enumerate(reply.sentences):
        if one.place < first or tainted(one) or has(cues.PRAISES, one.text):
            continue
        near = reply.sentences[place : place + 2]
        fact = any(each.figures or each.dated or each.people for each in near)
        cause = bool(one.stems & (reply.asked_stems - talk.claim))
        if any(_kept(piece, fact, cause) for piece in parts(bare(one.text))):
            found.append(one)
    return found


def _kept(piece: str, fact: bool, cause: bool) -> bool:
    """Said outright; or by what the panel's cause does not reach, with a fact to it. `cause`: that cause is named."""
    if any(has(kind, piece) for kind in (cues.DENIES, more.KEEPS)):
        return bool(fact or substance(piece))
    if any(has(kind, piece) for kind in (cues.CONCEDES, cues.YES, more.GRANTS, cues.OWNS)):
        return False
    turns = any(has(kind, piece) for kind in (cues.REMAINDER, more.NOT_THAT, more.BEFORE_IT))
    turns = turns or (cause and has(more.ALIBI, piece))
    return turns and fact and bool(apart(cues.REMAINDER, piece) or figures(piece))
