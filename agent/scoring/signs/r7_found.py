"""Finding sentences by their units, and whether one makes little of the colleague or grants them grounds."""

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


_HAD, _SEE = lex.listed("had has have"), lex.listed("see understand understood saw get got blame")
_WHY = lex.listed("why how that point it")
_SOUND, _OF = frozenset(("sound",)), frozenset(("of",))
_SAME = lex.listed("same likewise")
_AS, _EVER = frozenset(("as",)), lex.listed("before ever always usual now then")
_IDEA = lex.POINT | lex.listed("idea way method mechanism system rule thought plan enough and of that to for too")


def _scenery(unit: Unit) -> bool:
    """Good soil and true north are no grounds: the praise stands before a thing and not before a thought."""
    after = (b for a, b in zip(unit.words, unit.words[1:], strict=False) if a in lex.CONCEDE)
    return unit.subject != "he" and any(word.isalpha() and word not in _IDEA for word in after)


def grants(unit: Unit) -> bool:
    """Grounds granted to the colleague, or the same owned to."""
    of_them = unit.subject in ("he", "it", "") and unit.head(lex.CONCEDE, 6) and not unit.negated
    of_them = of_them and not (_scenery(unit) or unit.pair(_SOUND, _OF))
    defended = unit.subject in ("he", "it") and unit.negated and unit.has(lex.SCORN | frozenset(("wrong",)))
    pointed = unit.subject == "he" and not unit.negated and unit.has(lex.POINT) and unit.head(_HAD, 3)
    seen = unit.subject == "i" and not unit.negated and unit.has(_SEE, _WHY)
    same = unit.subject == "i" and (unit.would or unit.has(frozenset(("should",)))) and unit.has(_SAME)
    same = same and not unit.pair(_AS, _EVER)  # "I'd do it the same as before" holds on to one's own
    return of_them or defended or pointed or seen or same
