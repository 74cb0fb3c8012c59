"""A sentence of working with others (R7) as one line of levelled words, in which turns of phrase are looked for: `he`,
`him`, `his` for the colleague, `boss` for a manager, no commas, no quotation marks."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agent.scoring.case import Case
from agent.scoring.signs.r7_units import rich, tokens
from agent.scoring.talk import Reply, Sentence, Talk

_LEFT_OUT = frozenset((",", '"', "“", "”", "—", "–"))
SHORT = 7
"""Words; so short a sentence belongs to the one it stands beside ("Fair point.", "Not from her.")."""


@lru_cache(maxsize=4096)
def _joined(words: tuple[str, ...]) -> str:
    return " ".join(word for word in words if word not in _LEFT_OUT).rstrip(" .;:?!")


def line(talk: Talk, one: Sentence) -> str:
    return _joined(tokens(talk, one.text))


def says(talk: Talk, one: Sentence, *ways: re.Pattern[str]) -> bool:
    text = line(talk, one)
    known = _known(text)
    for way in ways:
        if id(way) not in known:
            known[id(way)] = bool(way.search(text))
        if known[id(way)]:
            return True
    return False


@lru_cache(maxsize=1024)
def _known(text: str) -> dict[int, bool]:
    """What was looked for in a line already: several readers ask the same of it, and families live as long as we do."""
    return {}


def turns(talk: Talk, *ways: re.Pattern[str], among: Iterable[Reply] | None = None) -> list[Sentence]:
    """Sentences that hold one of these turns."""
    replies = talk.replies if among is None else among
    return [one for reply in replies for one in reply.sentences if says(talk, one, *ways)]


def as_told(talk: Talk) -> Talk:
    """The same with its hollow sentences."""
    return _as_told(talk.case)


@lru_cache(maxsize=16)
def _as_told(case: Case) -> Talk:
    return Talk.of(case)


def whole(talk: Talk, number: int) -> Reply:
    """The reply with its hollow sentences."""
    return as_told(talk).replies[number - 1]


def beside(reply: Reply, one: Sentence, before: int = 1, after: int = 1) -> Iterator[Sentence]:
    """The sentences around one, itself included."""
    return (other for other in reply.sentences if -before <= other.place - one.place <= after)


def held_up(talk: Talk, way: re.Pattern[str], soft: frozenset[str], short: int = SHORT) -> list[Sentence]:
    """Sentences with a turn and something of the story; a short one takes it from the sentence before."""
    found: list[Sentence] = []
    for reply in talk.replies:
        own = set(reply.sentences)
        for one in whole(talk, reply.number).sentences:
            if not says(talk, one, way):
                continue
            if one in own and rich(one, soft):
                found.append(one)
            elif one.length <= short:
                near = [other for other in beside(reply, one, 1, 0) if other is not one and rich(other, soft)]
                found += [*near, one] if near else []
    return found
