"""The weak point of one's own evidence, who sees it otherwise, and why the claim still stands (R1, level 5)."""

import re

from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import hit
from agent.scoring.signs.r1_against import clouded, doubt_asked, held_up, otherwise
from agent.scoring.signs.r1_cues import CHANGE, GENERAL, PAIRED
from agent.scoring.signs.r1_doubts import BUT, DISSENT, EVERYBODY, SOMEBODY, STANDS, WEAK
from agent.scoring.signs.r1_frames import KEEPS_UP, MONTHLY, OTHER_COUNT, PUT_RIGHT, RIVAL
from agent.scoring.signs.r1_parts import evidence, general, in_place, names
from agent.scoring.signs.r1_told import set_against
from agent.scoring.talk import Sentence, Talk

_PRONOUNS = frozenset("he she they him her them he'll she'll they'll he'd she'd they'd".split())
_QUOTE = re.compile(r"(?<!\w)['‘\"“][^'’\"”]{3,}['’\"”]")


def paired(text: str) -> bool:
    """Whether a figure stands with what it is held against."""
    return bool(hit(PAIRED, text) or hit(MONTHLY, text))


def _figured(talk: Talk, one: Sentence) -> bool:
    """Whether a figure for the change was given before this or beside it; without one there is nothing to doubt."""
    return any(
        not hit(GENERAL, each.text) and (paired(each.text) or set_against(each.text) or hit(CHANGE, each.text))
        for each in talk.sentences
        if (each.exchange, each.place) <= (one.exchange, one.place + 1)
    )


def _doubts(talk: Talk, one: Sentence) -> bool:
    """Whether a sentence speaks against the speaker's own figure; what somebody is quoted with does not. A figure that
    is put right at once says as much of the sentence before it."""
    text = _QUOTE.sub(" ", one.text)
    if general(one.text) or one.asks:
        return False
    following = talk.replies[one.exchange - 1].sentences[one.place + 1 : one.place + 2]
    if any(hit(PUT_RIGHT, each.text) and paired(each.text) for each in following) and not paired(one.text):
        return _figured(talk, one)
    told = (hit(WEAK, text) and in_place(talk, one, WEAK)) or (hit(RIVAL, text) and one.own) or clouded(text)
    return bool(told) and _figured(talk, one)


def _weak(talk: Talk) -> list[Sentence]:
    return [one for one in talk.sentences if _doubts(talk, one)]


def weak_point(talk: Talk) -> list[Evidence]:
    return evidence(_weak(talk))


_REACHED = frozenset("ask asked ring rang call called phone check write".split())


def _otherwise(talk: Talk, one: Sentence) -> bool:
    asked = _REACHED & set(one.lows)  # "if you ask her she'll say" is no routine
    if hit(EVERYBODY, one.text) or (general(one.text) and not asked) or not _figured(talk, one):
        return False
    if otherwise(one.text) and (one.own or one.people):
        return True
    for cue in (DISSENT, OTHER_COUNT):
        match = hit(cue, one.text)
        if match and in_place(talk, one, cue if cue is DISSENT else None):
            who = _PRONOUNS & set(one.lows) or one.people or names(one.text)
            if who or SOMEBODY.search(one.text[: match.start()]):
                return True
    return False


def dissent(talk: Talk) -> list[Evidence]:
    """Somebody else's other view of the cause, or their check of the figures."""
    return evidence(one for one in talk.sentences if _otherwise(talk, one))


def stands(talk: Talk) -> list[Evidence]:
    """What keeps the claim up, at or behind a weak point or somebody's doubt, or where the question holds one."""
    doubts = [one for one in talk.sentences if _doubts(talk, one) or _otherwise(talk, one)]
    first: dict[int, int] = {}
    for one in doubts:
        first.setdefault(one.exchange, one.place)
    asked = {reply.number for reply in talk.replies if reply.kind == "challenge" or doubt_asked(reply.question)}
    return evidence(
        one
        for one in talk.sentences
        if not one.hollow
        and not hit(GENERAL, one.text)
        and (
            _answers(one, first, one in doubts)
            or (_holds(talk, one) and (one.exchange in asked or first) and _figured(talk, one))
        )
    )


def _holds(talk: Talk, one: Sentence) -> bool:
    """Whether a sentence keeps the claim up, read with the one before it where that names what is counted by."""
    if not _figured(talk, one):
        return False
    before = talk.replies[one.exchange - 1].sentences[max(one.place - 1, 0) : one.place]
    return held_up(one.text) or any(
        _PER.search(each.text) and held_up(f"{each.text[:-1]}, {one.text}") for each in before
    )


_PER = re.compile(r"\b(?:per|for every|out of every) \w+\W*$", re.IGNORECASE)


def _answers(one: Sentence, first: dict[int, int], doubts: bool) -> bool:
    """Whether a sentence at or behind a doubt keeps the claim up."""
    if not first or general(one.text) or not (one.exchange > min(first) or one.place >= first.get(one.exchange, 99)):
        return False
    return _keeps(one, doubts, one.place - first.get(one.exchange, one.place))


NEAR = 2
"""Sentences behind a doubt in which a further figure with its base answers it."""


def _keeps(one: Sentence, doubts: bool, behind: int) -> bool:
    if hit(STANDS, one.text) or hit(KEEPS_UP, one.text):
        return True
    if doubts:
        return False
    return bool(
        one.figures and (hit(BUT, one.text) or 0 < behind <= NEAR) and (paired(one.text) or set_against(one.text))
    )
