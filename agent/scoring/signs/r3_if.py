"""The answer to a changed condition: what it holds, what it turns, and where it tips (R3)."""

from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import bare
from agent.scoring.signs.r3_base import beside, empty, evidence, what_if
from agent.scoring.signs.r3_tips import (
    BY_THE_CLOCK,
    COUNT,
    DECIDED,
    GLAD,
    HELD,
    LINES,
    NARRATED,
    OPEN_TENSE,
    OPENS_TURN,
    PARTS,
    SAME,
    TURNS,
    YEAR,
)
from agent.scoring.signs.r3_words import PROVES
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import sentences


def parts(talk: Talk) -> list[Evidence]:
    """A part that stays beside a part that changes, where the whole is not said to be the same."""
    found: list[Sentence] = []
    for reply in what_if(talk):
        told = [one for one in reply.sentences if not (empty(one) or PROVES.search(one.text) or GLAD.search(one.text))]
        held = [one for one in told if HELD.search(one.text) and one.own]
        turned = [one for one in told if _turns(reply, one)]
        apart_told = [one for one in held if any(other != one for other in turned)]
        if apart_told and not _all_the_same(reply) and any(map(_decides, (*held, *turned))):
            found += dict.fromkeys(held + turned)
    return evidence(found)


def _turns(reply: Reply, one: Sentence) -> bool:
    """Something is done otherwise, or would be from a certain point on."""
    text = bare(one.text)
    told = bool(TURNS.search(text) or PARTS.search(text)) and bool(one.own)
    return told or bool(OPENS_TURN.search(text)) or _draws(reply, one)


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
        for reply in what_if(talk)
        if not _all_the_same(reply)
        for one in reply.sentences
        if _draws(reply, one) and not (empty(one) or beside(one) or (one.hollow and not one.figures))
    )


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
