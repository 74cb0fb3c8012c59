"""Harmony, rank or silence in place of a solution (R7)."""

from agent.scoring.mark import Evidence
from agent.scoring.signs import r7_ways as manner
from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.r7_found import evidence, found_in
from agent.scoring.signs.r7_line import says
from agent.scoring.signs.r7_units import Unit, conflict
from agent.scoring.talk import Talk

_GET, _ALONG, _JOB = lex.listed("get gets getting got"), lex.listed("on along"), lex.listed("job work it")
_UP_TO = lex.listed("to with past before by in ask asked tell told involve involved copied let at")
_THE_BOSS = frozenset(("boss",))


def _rank(unit: Unit) -> bool:
    ruled = unit.subject == "boss" and unit.head(lex.SETTLE, 6)
    raised = unit.subject in ("i", "we", "he") and unit.head(lex.RAISE, 6) and unit.pair(_UP_TO, _THE_BOSS)
    return ruled or raised or unit.has(lex.RULE, lex.SETTLE)


def harmony(unit: Unit) -> bool:
    smooth = unit.subject in ("i", "we", "all", "it", "") and len(set(unit.words) & lex.HARMONY) >= 2 and not unit.past
    along = unit.subject in ("i", "we", "all") and unit.pair(_GET, _ALONG) and not unit.past and not unit.has(_JOB)
    return smooth or along or _no_strife(unit.words)


NEAR = 4
"""Words a denial reaches."""


def _no_strife(words: tuple[str, ...]) -> bool:
    at = [place for place, word in enumerate(words) if word in lex.STRIFE]
    return any(
        word in lex.NEVER or word.endswith("n't") for place in at for word in words[max(0, place - NEAR) : place]
    )


def _ruled(unit: Unit) -> bool:
    """A manager decided, or was told, in so many words."""
    told = unit.subject in ("i", "we") and unit.head(lex.REFERS, 6) and "boss" in unit.words
    return told or (unit.subject == "boss" and unit.head(lex.RULES, 6))


def smooth(talk: Talk) -> list[Evidence]:
    """Harmony or rank, told twice or more; once is a remark, but for a ruling where the reason was asked for."""
    found = found_in(talk, lambda unit: harmony(unit) or _rank(unit))
    found += [one for one in talk.sentences if one not in found and says(talk, one, manner.SMOOTHED)]
    ruled = found_in(talk, _ruled, conflict(talk))
    return evidence(found + ruled) if len(found) >= 2 or ruled else []
