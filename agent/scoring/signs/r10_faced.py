"""What is said with the notes out: whether round one's facts are kept, fought or left to stand."""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r10_cues as cues
from agent.scoring.signs import r10_more as more
from agent.scoring.signs.r10_doers import claimed
from agent.scoring.signs.r10_drift import drifted, steady, years
from agent.scoring.signs.r10_facts import closings, confronted, free, number_agrees, seen
from agent.scoring.signs.r10_numbers import numbers, pairs, same
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import fold, words


def quoted(found: Iterable[Sentence]) -> list[Evidence]:
    """Each sentence once."""
    return [one.evidence() for one in dict.fromkeys(found)]


@lru_cache(maxsize=8)
def clean(talk: Talk) -> bool:
    """Whether the facts of round one stand in what is said today."""
    return steady(talk) and not stands(talk)


def drift(talk: Talk) -> list[Evidence]:
    return quoted([*drifted(talk, free(talk)), *years(talk)])


def _read_out(reply: Reply) -> list[Sentence]:
    """Sentences that take up a number of the question as it was read."""
    asked = [each for each in numbers(reply.question) if each.value > 1]
    return [one for one in reply.sentences if number_agrees(numbers(one.text), asked, 1)]


_REFUSED = re.compile(r"^\W*(?:oh |ah,? |well,? |now,? )*(?:no|nope)\b,? (?!you)", re.IGNORECASE)


def _refused(one: Sentence, question: str) -> bool:
    """Whether the numbers read out are met with a no and another number."""
    first = numbers(one.text)[:1] if _REFUSED.match(one.text) else ()
    return bool(first) and not number_agrees(first, numbers(question), 0)


def _kept(reply: Reply, denied: list[Sentence]) -> int:
    """How many of the numbers read out are said again, and not to be denied."""
    asked = {each.value for each in numbers(reply.question) if each.value > 1}
    said = {each.value for one in reply.sentences if one not in denied for each in numbers(one.text)}
    return sum(any(same(value, other) for other in said) for value in asked)


def stands(talk: Talk) -> list[Evidence]:
    """With the notes out, the other number is said once more or the record blamed, and little of the notes is kept."""
    differs = bool(drift(talk) or claimed(talk))
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
        denied = [one for one in reply.sentences if seen(cues.DENIES, one.text) or _refused(one, reply.question)]
        kept = _kept(reply, denied)
        conceded = kept >= 2 and any(seen(more.CONCEDES, one.text) for one in reply.sentences)
        if not conceded and ((differs and (denied or len(again) + 1 > kept)) or (not kept and _changed(talk, again))):
            found += [*denied, *again]
    return quoted(found)


def _changed(talk: Talk, again: list[Sentence]) -> bool:
    """Whether a change from one number to another is told anew, and neither is round one's."""
    given = [one.text for group in closings(talk) for one in group]
    told = [each.value for text in (talk.case.round_one.told, *given) for each in numbers(text)]
    return any(
        not any(same(value, other) for value in pair for other in told) for one in again for pair in pairs(one.text)
    )


def accepts(talk: Talk) -> list[Evidence]:
    """With the notes out, their numbers are said again or left to stand, and none of them is fought."""
    if stands(talk):
        return []
    if not confronted(talk):
        return _goes_on(talk)
    found = [one for reply in confronted(talk) for one in _read_out(reply)]
    left = talk.find(cues.DEFERS, among=confronted(talk), hollow=True)
    return quoted(found) + [one for one in left if found or drift(talk)]


def shown(talk: Talk) -> list[Reply]:
    """The replies to questions that read words of round one out, as those of an interview do."""
    told = fold(talk.case.round_one.told).lower()
    return [
        reply
        for reply in talk.replies
        if any(
            len(words(each)) >= QUOTED and each in told
            for each in map(str.lower, _READ_OUT.findall(fold(reply.question)))
        )
    ]


_READ_OUT = re.compile(r'"([^"]+)"')
QUOTED = 3  # words; fewer are no statement


def _goes_on(talk: Talk) -> list[Evidence]:
    """No notes were read out, but words of round one were: what is said to them is of the same story, and no fact of it
    is fought."""
    if drift(talk) or claimed(talk):
        return []
    told = substance(talk.case.round_one.told)
    return quoted(
        one
        for reply in shown(talk)
        for one in reply.sentences
        if (one.own & told and (numbers(one.text) or one.people or one.dated)) and not seen(cues.DENIES, one.text)
    )
