"""Slips put right without the plain 'ten, not nine': whose part it was, and what a number had stood for."""

from functools import lru_cache

from agent.scoring.signs import r10_cues as cues
from agent.scoring.signs import r10_more as more
from agent.scoring.signs.cue import ways
from agent.scoring.signs.r10_facts import alike, free, near, seen, told_numbers
from agent.scoring.signs.r10_numbers import Spot, same, spots
from agent.scoring.talk import Sentence, Talk

_POINTED = ways("r10_slips", "pointed")
"""Before a number: it is taken up as one that was said."""


@lru_cache(maxsize=8)
def narrowed(talk: Talk) -> tuple[Sentence, ...]:
    """A number of round one taken up as it was said ('my fourteen', 'the 31'), what it had stood for, and the number
    that holds for all, in one sentence or the next."""
    known = [each for each in told_numbers(talk) if each.value > 2]
    found: list[Sentence] = []
    for reply in free(talk):
        for one in reply.sentences:
            taken = [
                spot
                for spot in spots(one.text)
                if any(alike(spot.number, each) for each in known) and _pointed(one.text, spot)
            ]
            if not taken:
                continue
            around = near(reply, [one], 1)
            text = " ".join(each.text for each in around)
            fresh = [each.number for each in spots(text) if not any(same(each.number.value, b.value) for b in known)]
            meant = {each.unit for each in known for spot in taken if alike(spot.number, each)}
            kin = {spot.number.unit for spot in taken} | meant
            if seen(more.NARROWED, text) and any(each.unit in kin or not each.unit for each in fresh):
                found += around
    return tuple(dict.fromkeys(found))


def _pointed(text: str, spot: Spot) -> bool:
    before = text[: spot.start]
    return any(match.end() == len(before) for match in _POINTED.finditer(before))


@lru_cache(maxsize=8)
def unsaid(talk: Talk) -> tuple[Sentence, ...]:
    """How it was told in round one, and that it was not so: of a part, a name, a size without a number."""
    found: list[Sentence] = []
    for reply in free(talk):
        for one in reply.sentences:
            around = near(reply, [one], 1)
            text = " ".join(each.text for each in around)
            told = seen(more.CALLED, one.text) and (seen(cues.BEFORE, one.text) or seen(more.MET, one.text))
            told = told or (seen(more.SAID_SO, one.text) and bool(one.own & talk.claim))
            if told and seen(more.NOT_SO, one.text):
                found.append(one)
            elif told and seen(more.NOT_SO, text) and not one.hollow:
                found += around
    return tuple(dict.fromkeys(found))
