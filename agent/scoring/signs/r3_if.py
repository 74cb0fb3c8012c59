"""The answer to a changed condition: what it holds, what it turns, and where it tips (R3)."""

from itertools import pairwise

from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import bare
from agent.scoring.signs.r3_base import beside, empty, evidence, what_if
from agent.scoring.signs.r3_tips import (
    ALIKE,
    BEYOND,
    BY_THE_CLOCK,
    COUNT,
    DECIDED,
    GLAD,
    HELD,
    LINES,
    NARRATED,
    NEW_STEP,
    NO_MORE,
    OPEN_TENSE,
    OPENS_TURN,
    PARTS,
    PAST,
    SAME,
    SET_APART,
    TURNS,
    YEAR,
)
from agent.scoring.signs.r3_words import PROVES
from agent.scoring.talk import FEW, Reply, Sentence, Talk
from agent.words import sentences


def parts(talk: Talk) -> list[Evidence]:
    """A part that stays beside a part that changes, where the whole is not said to be the same."""
    found: list[Sentence] = []
    for reply in what_if(Talk.of(talk.case)):
        told = [
            one
            for one in reply.sentences
            if _firm(one) and not (empty(one) or PROVES.search(one.text) or GLAD.search(one.text))
        ]
        held = [one for one in told if HELD.search(one.text) and one.own]
        turned = [one for one in told if _turns(reply, one) and not ALIKE.search(one.text)]
        if any(SET_APART.search(one.text) for one in held):
            turned += [one for one in told if one not in (*held, *turned) and _steps(one)]
        apart_told = [one for one in held if any(other != one for other in turned)]
        if apart_told and not _all_the_same(reply) and any(map(_decides, (*held, *turned))):
            found += dict.fromkeys(held + turned)
    return evidence(found)


def _firm(one: Sentence) -> bool:
    """In a short decision general words easily outweigh the one that is the story's."""
    return not one.hollow or len(one.own) >= 2 or bool(one.own and (one.length <= FEW or COUNT.search(one.text)))


def _turns(reply: Reply, one: Sentence) -> bool:
    """Something is done otherwise, or would be from a certain point on."""
    text = bare(one.text)
    told = bool(TURNS.search(text) or PARTS.search(text)) and bool(one.own)
    return told or bool(OPENS_TURN.search(text)) or _draws(reply, one)


def _steps(one: Sentence) -> bool:
    """Something is done there, by other words than those for a change."""
    told = NEW_STEP.search(one.text) or NO_MORE.match(bare(one.text))
    return bool(told and one.own) and not ALIKE.search(one.text)


def _all_the_same(reply: Reply) -> bool:
    """The other condition changes nothing, in so many words."""
    return any(SAME.search(bare(reply.answer[a:b])) for a, b in sentences(reply.answer))


def _decides(one: Sentence) -> bool:
    """Something is done or left under the changed condition; a scene that is painted, or gladness, decides nothing."""
    return bool(DECIDED.search(one.text)) and not GLAD.search(one.text)


def line(talk: Talk) -> list[Evidence]:
    """A number that was not in the question, as the line between two answers."""
    return evidence(
        one
        for reply in what_if(Talk.of(talk.case))
        if not _all_the_same(reply)
        for before, one in pairwise((None, *reply.sentences))
        if one
        and (_draws(reply, one) or _beyond(reply, before, one))
        and _firm(one)
        and not (empty(one) or beside(one))
    )


def _beyond(reply: Reply, before: Sentence | None, one: Sentence) -> bool:
    """A count that would do, and in the next sentence what is done beyond it."""
    if before is None or not BEYOND.search(one.text) or not OPEN_TENSE.search(one.text) or PAST.search(one.text):
        return False
    asked = {count.lower() for count in COUNT.findall(reply.question)}
    return bool(COUNT.search(before.text)) and _new_count(before.text, asked) and bool(OPEN_TENSE.search(before.text))


def _draws(reply: Reply, one: Sentence) -> bool:
    asked = {count.lower() for count in COUNT.findall(reply.question)}
    lines = (match for pattern in LINES for match in pattern.finditer(one.text))
    drawn = [line.group() for line in lines if not NARRATED.match(one.text[line.end() :])]
    drawn = [
        line for line in drawn if not (BY_THE_CLOCK.search(line) or YEAR.search(line)) and OPEN_TENSE.search(one.text)
    ]
    return any(_new_count(each, asked) for each in drawn)


def _new_count(drawn: str, asked: set[str]) -> bool:
    counts = {count.lower() for count in COUNT.findall(drawn)}
    return not counts or bool(counts - asked)
