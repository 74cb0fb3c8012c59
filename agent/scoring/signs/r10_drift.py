"""Numbers that differ from round one's: which stand for the same thing, and when they outweigh what agrees."""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.scoring.hollow import substance
from agent.scoring.signs.r10_doers import claimed
from agent.scoring.signs.r10_facts import (
    TIMES,
    agreed,
    closings,
    free,
    number_agrees,
    on_gap,
    panel_numbers,
    put_right,
    told_numbers,
)
from agent.scoring.signs.r10_numbers import Number, numbers, pairs, same, spots
from agent.scoring.signs.r10_slips import narrowed
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import sentences

_SCALES = TIMES | {"%", "money", "heads"}
FAR = 5.0
"""A count that drifts stays near; what is so many times more or less counts something else."""
SMALL = 10
"""Up to here a bare number of the panel's is no size that the candidate could have from them."""
_MANIFOLD = TIMES | {"%"}
"""Kinds in which many things are counted: another number is a rival only where it is about the same thing."""
_PASSING = re.compile(
    r"^\W*\w*\W*(?:late\w*|lost|ago|early|earlier|ahead|before|after|extra|more|off|of notice|old|a (?:day|week|"
    r"month|"
    r"year)|each|every|apart)\b",
    re.IGNORECASE,
)
_PASSES = re.compile(
    r"\b(?:every|each|another|lost|extra|last|next|past|first|after|within|wait(?:ed)?)\s+$", re.IGNORECASE
)
"""A span of time that is no result: 'twenty minutes late', 'two days before', 'every ten minutes'."""
_MARGIN = re.compile(
    r"\b(?:wobbl\w*|give or take|between|(?:bad|good|quiet|busy) (?:day|week|month)|at (?:year|quarter) end|hover\w*|"
    r"either side|within)\b",
    re.IGNORECASE,
)
"""How far a number moves about, which is no other number."""
_I = re.compile(r"\b[Ii]\b")
_BEGAN = re.compile(
    r"\b(?:took (?:it |that |the \w+ )?(?:over|on)|came|started|joined|began|became|appointed|promoted|hired)\b",
    re.IGNORECASE,
)


_ELSEWHERE = re.compile(
    r"\b(?:another|other|later|next|second|again|since|same kind|new)\b|\b(?:when|after|before) (?:we|i|they) "
    r"(?:began|started)\b",
    re.IGNORECASE,
)
"""Told of another occasion, whose year is its own."""
_HAD = (
    r"(?:been|got|had|nearly|about|around|a|an|the|some|over|only|just|done|gone|put|set|made|lost|built|left|kept|"
    r"told|"
    r"brought|already|\d[\d,]*|\w+ed|\w+en|\w+teen|\w+ty|two|three|four|five|six|seven|eight|nine|ten|twelve)"
)
_WOULD = re.compile(
    rf"\b(?:would|wouldn['’]?t|could (?:have|be|go|come|get)|might|if|suppose)\b|"
    rf"\b(?:i|we|you|they|it)['’]d\b(?! {_HAD}\b)",
    re.IGNORECASE,
)
"""What would be in another case is no fact told anew."""


@lru_cache(maxsize=8)
def _granted(talk: Talk) -> tuple[float, ...]:
    """Numbers that are new for a reason given: a slip put right, or what round one left open. Another change in what
    was counted then ('twenty percent down to two') is no answer to something else."""
    values = [each.value for one in (*put_right(talk), *narrowed(talk)) for each in numbers(one.text)]
    kinds = {each.unit for each in told_numbers(talk) if each.unit}
    for one in (one for group in closings(talk) for one in group):
        changed = {value for pair in pairs(one.text) for value in pair}
        values += [
            each.value
            for each in numbers(one.text)
            if each.unit not in kinds or (each.value not in changed and (each.unit in _SCALES or on_gap(talk, one)))
        ]
    return (*values, *_beside(talk))


def _beside(talk: Talk) -> list[float]:
    """Numbers set beside round one's own before anybody read these out: whoever drifts leaves the old ones unsaid, and
    whoever puts a number right says both."""
    then = {value for pair in pairs(talk.case.round_one.told) for value in pair}
    now = [each.value for reply in free(talk) for one in reply.sentences for each in numbers(one.text)]
    said_again = bool(then) and all(any(same(value, each) for each in now) for value in then)
    return now if said_again else []


def _rivals(talk: Talk, one: Sentence) -> list[Number]:
    """Numbers of a sentence that count what round one counted, and come to something else."""
    if _MARGIN.search(one.text) or _WOULD.search(one.text):
        return []
    known = told_numbers(talk)
    right = (*known, *(each for each in panel_numbers(talk) if each.unit or each.value > SMALL))
    found = []
    for number in numbers(one.text):
        kin = [each for each in known if each.unit and each.unit == number.unit]
        if not kin or any(same(number.value, each.value) for each in right):
            continue
        if number.unit == "heads" and number.value < 0.7 * max(each.value for each in kin):
            continue  # some of them, not all
        if number.unit in TIMES and _passing(one.text, number):
            continue
        near = (1 / FAR <= number.value / each.value <= FAR for each in kin if each.value)
        if number.unit not in _SCALES and not any(near):
            continue  # nine streets are not the 640 street lamps
        if number.unit in _MANIFOLD and not _on_it(talk, one, number.unit):
            continue
        found.append(number)
    values = [each.value for each in right]
    if pairs(talk.case.round_one.told):
        holds = number_agrees(numbers(one.text), known)
        for pair in pairs(one.text):
            if holds and not any(same(value, each) for value in pair for each in values):
                continue  # beside round one's own numbers, another change is of another thing
            found += [Number(value, "") for value in pair if not any(same(value, each) for each in values)]
    granted = _granted(talk)
    return [each for each in found if not any(same(each.value, value) for value in granted)]


def _passing(text: str, number: Number) -> bool:
    for spot in spots(text):
        if spot.number == number:
            return bool(_PASSING.match(text[spot.end :]) or _PASSES.search(text[: spot.start]))
    return False


def _on_it(talk: Talk, one: Sentence, unit: str) -> bool:
    """Whether a span of time belongs to what round one timed: few words of its own, or some of those."""
    told = talk.case.round_one.told
    timed = {
        each
        for a, b in sentences(told)
        if any(number.unit == unit for number in numbers(told[a:b]))
        for each in substance(told[a:b])
    }
    return len(one.own) <= FEW or bool({each[:5] for each in one.own} & {each[:5] for each in timed})


FEW = 2
"""Words of its own; a sentence of so few is about what was asked."""


def drifted(talk: Talk, replies: Iterable[Reply]) -> list[Sentence]:
    """Sentences with another number for the same thing, and no word that it is put right."""
    return [one for reply in replies for one in reply.sentences if _rivals(talk, one)]


@lru_cache(maxsize=8)
def steady(talk: Talk) -> bool:
    """Whether nothing stands in the place of round one's facts, or many more of them come back."""
    again = {each.fact for each in agreed(talk)}
    other = {each.value for reply in free(talk) for one in reply.sentences for each in _rivals(talk, one)}
    moved = len(other) + len(years(talk)) + len(claimed(talk))
    return len(again) >= MORE * moved


MORE = 4
"""So many facts that agree outweigh one that seems not to: numbers are also said of other things."""


@lru_cache(maxsize=8)
def years(talk: Talk) -> tuple[Sentence, ...]:
    """Another year for coming to the post or the work than round one had."""
    then = {each.value for each in told_numbers(talk) if 1980 <= each.value <= 2040}
    if not then or put_right(talk):
        return ()
    known = then | {each.value for each in panel_numbers(talk)}
    return tuple(
        one
        for one in talk.sentences
        if _I.search(one.text)
        and not _ELSEWHERE.search(one.text)
        and (one.own & talk.claim or (_BEGAN.search(one.text) and len(one.own) <= FEW))
        and any(1980 <= each.value <= 2040 and each.value not in known for each in numbers(one.text))
    )
