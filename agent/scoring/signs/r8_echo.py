"""Words of a panellist who is not asking now, taken up again (R8)."""

import re
from functools import lru_cache

from agent.reading.mentions import VALUES
from agent.scoring.case import Person
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs.r8_cues import PREAMBLE, SAID_BEFORE, named, others
from agent.scoring.signs.r8_over import GREETS, PREAMBLE_MORE, passes_over
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import meaning, stem

NEAR = 2
"""Sentences about a name in which that person's words may come back."""
NUMBER_STEMS = frozenset(stem(word) for word in VALUES)
_BRACKETED = re.compile(r"\[([^\[\]]*)\]?")
_SPEAKS = re.compile(
    r"[\"“]|\b(?:says?|said|remarks?|remarked|admits?|asks?|mentions?|adds?|tells?|complains?|wonders?|grumbles?)\b",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[\"“]([^\"“”]+)[\"”]")
_EMPTY = frozenset(("goe", "come", "com", "look", "thing"))
"""Stems that come back by chance."""
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”]?\s+")


def quoted(sentences: list[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(sentences)]


def runs_up(sentence: Sentence) -> bool:
    return _runs_up(sentence.text)


@lru_cache(maxsize=1024)
def _runs_up(text: str) -> bool:
    return bool(PREAMBLE.search(text) or PREAMBLE_MORE.search(text))


def _words_of(talk: Talk, person: Person, before: int) -> frozenset[str]:
    """Stems of what a panellist said before a given exchange: own questions, and what the set-up lets them say. What
    the candidate had told, and the panel's names, are nobody's words."""
    heard = [
        reply.question for reply in talk.replies if reply.exchange.speaker == person.name and reply.number < before
    ]
    for part in _BRACKETED.findall(talk.case.round_one.told):
        heard += [_quoted(told) for told in _SENTENCE_END.split(part) if named(told, person) and _SPEAKS.search(told)]
    names = meaning(" ".join(each.name for each in talk.case.panel))
    told = meaning(_BRACKETED.sub(" ", talk.case.round_one.told))
    found = substance(" ".join(heard)) | (meaning(" ".join(heard)) & NUMBER_STEMS)
    return found - names - told - _EMPTY


def _quoted(told: str) -> str:
    """Of a remark in quotation marks only the remark."""
    return " ".join(_QUOTES.findall(told)) or told


def takes_up(talk: Talk) -> list[Evidence]:
    """Words of somebody who is not asking come back near that name: two of them, or one that is spoken of as said."""
    found: list[Sentence] = []
    for reply in talk.replies:
        if any(passes_over(one.text) for one in reply.sentences):
            continue
        for person in others(talk, reply):
            theirs = _words_of(talk, person, reply.number) - reply.asked_stems
            for one in reply.sentences:
                if not (runs_up(one) or GREETS.search(one.text)):
                    found += _echoes(reply, one, person, theirs)
    return quoted(found)


def _echoes(reply: Reply, one: Sentence, person: Person, theirs: frozenset[str]) -> list[Sentence]:
    """The sentence that names a panellist, or speaks of what was said, and those about it in which the words come "
    "back."""
    spoken_of = bool(SAID_BEFORE.search(one.text))
    if not named(one.text, person):
        return [one] if spoken_of and len((theirs & one.stems) - NUMBER_STEMS) >= 2 else []
    near = [each for each in reply.sentences if abs(each.place - one.place) <= NEAR and theirs & each.stems]
    shared = theirs & frozenset[str]().union(*(each.stems for each in near))
    enough = len(shared) >= (1 if spoken_of else 2) and bool(shared - NUMBER_STEMS)
    return list(dict.fromkeys([one, *near])) if enough else []
