"""Finding sentences by their units, and whether a sentence makes little of the colleague."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from agent.scoring.mark import Evidence
from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.r7_units import Unit, in_order, rich, units
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import stem

SOFT = frozenset(
    stem(word)
    for word in """apologise apologised apology sorry admit admitted agree agreed argue argued argument friendly friend
    friends reasonable round together honestly appreciate appreciated mistaken heard listening fairly fault quarrel
    tell told showed shown convinced persuaded polite politely disagreement repaired mended mind mutual mutually
    exchange exchanged handover handovers""".split()
)
"""Words of this dimension that fit any two people."""
_SOME = lex.listed("some these those")
_MERELY = lex.listed("just always simply only never nothing")
_WISH = lex.verbs("like love want have make hold get put look") | lex.listed("had")
Test = Callable[[Unit], bool]


def evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [one.evidence() for one in in_order(found)]


def told_in(talk: Talk, test: Test, among: Iterable[Reply] | None = None) -> list[Sentence]:
    """Sentences with a unit that passes and something of the story."""
    return [one for one in found_in(talk, test, among) if rich(one, SOFT)]


def found_in(talk: Talk, test: Test, among: Iterable[Reply] | None = None) -> list[Sentence]:
    replies = talk.replies if among is None else among
    return [one for reply in replies for one in reply.sentences if any(map(test, units(talk, one)))]


def pairs(talk: Talk, one: Sentence) -> Iterator[tuple[Unit, Unit]]:
    """Each unit with the next: who says it, and what is said."""
    row = units(talk, one)
    yield from pairwise(row)


def scorns(unit: Unit) -> bool:
    """Scorn said of the colleague, or of a kind of people they are made one of."""
    said = unit.subject in ("he", "all") and not unit.negated and unit.head(lex.SCORN, 6) and not unit.to_me
    kind = unit.pair(_SOME, lex.GENERIC_FOLK) and not unit.past
    just = unit.subject == "he" and unit.pair(_MERELY, _WISH) and not unit.to_me
    return said or kind or just


def scorned(talk: Talk, one: Sentence) -> bool:
    return any(map(scorns, units(talk, one)))
