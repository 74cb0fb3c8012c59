"""Words of a panellist who is not asking now, taken up again (R8)."""

from agent.scoring.case import Person
from agent.scoring.mark import Evidence
from agent.scoring.signs.r8_cues import NUMBER_STEMS, named, others, said_by, words_of
from agent.scoring.signs.r8_over import GREETS, SAID_BEFORE, SAID_UNNAMED, passes_over, runs_up
from agent.scoring.talk import Reply, Sentence, Talk

NEAR = 2
"""Sentences about a name in which that person's words may come back."""


def quoted(sentences: list[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(sentences)]


def takes_up(talk: Talk) -> list[Evidence]:
    """Somebody who is not asking is said to have said or asked it, or two of their words come back near that name; one
    where it is spoken of as said."""
    found: list[Sentence] = []
    for reply in talk.replies:
        if any(passes_over(one.text) for one in reply.sentences):
            continue
        for person in others(talk, reply):
            theirs = words_of(talk, person, reply.number) - reply.asked_stems
            for one in reply.sentences:
                if not (runs_up(one.text) or GREETS.search(one.text)):
                    found += _echoes(reply, one, person, theirs)
    return quoted(found)


def _echoes(reply: Reply, one: Sentence, person: Person, theirs: frozenset[str]) -> list[Sentence]:
    """The sentence that names somebody, or speaks of what was said, and those about it in which the words come back."""
    spoken_of = bool(SAID_BEFORE.search(one.text))
    if not named(one.text, person):
        least = 1 if SAID_UNNAMED.search(one.text) else 2
        return [one] if spoken_of and len((theirs & one.stems) - NUMBER_STEMS) >= least else []
    if said_by(one.text, person):
        return [one]
    near = [each for each in reply.sentences if abs(each.place - one.place) <= NEAR and theirs & each.stems]
    shared = theirs & frozenset[str]().union(*(each.stems for each in near))
    enough = len(shared) >= (1 if spoken_of else 2) and bool(shared - NUMBER_STEMS)
    return list(dict.fromkeys([one, *near])) if enough else []
