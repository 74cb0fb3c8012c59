"""The offline grader: named checks read from the answers, each worth what was fitted; silence where it cannot tell."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from math import erf, sqrt

from agent.content.rubrics import Dimension, Rubric, Worth, offline_worth
from agent.content.rubrics import rubric as load_rubric
from agent.scoring.case import Case
from agent.scoring.mark import Evidence, Finding, Mark
from agent.scoring.rules import lawful, no_evidence, not_judged, opportunities, talked_round
from agent.scoring.talk import Reader, Talk

SHORTEST = 12
"""Words a case must hold in all; below, there is nothing to read."""
SPEECH_ACTS = frozenset(("R8.4b", "R8.5b", "R9.4d", "R9.5b"))
"""Checks of what is done by saying it (handing back, asking for next steps or doubts): general words are enough."""
PROVEN: Mapping[Dimension, tuple[str, ...]] = {"R10": ("R10.1a", "R10.1c")}
"""Level 1 accuses somebody of untruth and holds the whole panel down, so one of these must have been seen: a fact that
differs, or a difference that is denied. Without one the mark is 2."""


@cache
def readers(dimension: Dimension) -> Mapping[str, Reader]:
    """The readers of a dimension by the id of their check; empty where text rules cannot know."""
    try:
        module = import_module(f"agent.scoring.signs.{dimension.lower()}")
    except ModuleNotFoundError:
        return {}
    found: Mapping[str, Reader] = module.READERS
    return found


def findings(rubric: Rubric, talk: Talk) -> tuple[Finding, ...]:
    """Every check of the rubric, read; `cannot_tell` where no reader exists."""
    known = readers(rubric.id)
    told = []
    for check in rubric.checks:
        if check.id not in known:
            told.append(Finding(check=check.id, seen="cannot_tell"))
            continue
        evidence = tuple(known[check.id](talk if check.id in SPEECH_ACTS else talk.firm))
        if not evidence and rubric.level_of(check.id) == 1:  # praise and habits are hollow by nature
            evidence = tuple(known[check.id](talk))
        told.append(Finding(check=check.id, seen="yes" if evidence else "no", evidence=evidence))
    return tuple(told)


def grade(case: Case, dimension: Dimension, *, nearest: bool = False) -> Mark:
    """One dimension of one case. Same case, same mark; no clock, no chance, no network.

    `nearest`: between two levels the nearer one is taken instead of none. A mark that stands alone should be sure; of
    the many marks of an interview the unsure ones are those of middling answers, and without them only the ends count.
    """
    return grade_with(case, dimension, offline_worth().dimensions.get(dimension), nearest=nearest)


def grade_with(case: Case, dimension: Dimension, worth: Worth | None, *, nearest: bool = False) -> Mark:
    """The same with other weights than the fitted ones; None: no reader knows this dimension."""
    rubric = load_rubric(dimension)
    if not opportunities(rubric, case):
        return no_evidence(dimension, "nothing that was asked gave a chance to show it")
    talk = Talk.of(case)
    if talk.silent or sum(len(sentence.lows) for sentence in talk.sentences) < SHORTEST:
        nothing = no_evidence(dimension, "nothing was said that could be marked")
        return talked_round(rubric, case, talk=talk) or nothing
    if worth is None or not readers(dimension):
        return not_judged(dimension, "reading this takes a model; the offline grader does not guess")
    seen = findings(rubric, talk)
    place = standing(worth, seen)
    level = max(level_at(worth, place), _lowest(dimension, seen))
    sure = chance(worth, place, level)
    if sure < worth.least_sure and not nearest:
        return not_judged(dimension, _undecided(rubric, level), findings=seen)
    quotes = evidence_for(rubric, seen, level)
    return lawful(
        rubric, case, level, quotes, _why(rubric, seen, level), findings=seen, confidence=round(sure, 2), talk=talk
    )


def standing(worth: Worth, seen: Iterable[Finding]) -> float:
    """Where a case stands on the scale of its dimension."""
    return worth.base + sum(worth.checks.get(each.check, 0.0) for each in seen if each.seen == "yes")


def level_at(worth: Worth, place: float) -> int:
    return 1 + sum(place >= cut for cut in worth.cuts)


def _lowest(dimension: Dimension, seen: Iterable[Finding]) -> int:
    proofs = PROVEN.get(dimension)
    return 2 if proofs and not any(each.check in proofs and each.seen == "yes" for each in seen) else 1


def chance(worth: Worth, place: float, level: int) -> float:
    """How likely the level is, when unseen cases lie around their place as `spread` says."""
    low = worth.cuts[level - 2] if level > 1 else -float("inf")
    high = worth.cuts[level - 1] if level < 5 else float("inf")
    return _below((high - place) / worth.spread) - _below((low - place) / worth.spread)


def _below(deviations: float) -> float:
    return 0.5 * (1 + erf(deviations / sqrt(2)))


def evidence_for(rubric: Rubric, seen: Iterable[Finding], level: int) -> list[Evidence]:
    """The words a mark rests on: for 1 what was seen instead, above it what showed the level and those below."""
    passed = [each for each in seen if each.seen == "yes"]
    low = [quote for each in passed if rubric.level_of(each.check) == 1 for quote in each.evidence]
    high = sorted(
        (each for each in passed if rubric.level_of(each.check) > 1), key=lambda each: -rubric.level_of(each.check)
    )
    shown = [quote for each in high for quote in each.evidence]
    return low + shown if level == 1 else shown + low if level == 2 else shown


def _why(rubric: Rubric, seen: Iterable[Finding], level: int) -> str:
    """The checks that made it, in the rubric's words."""
    asked = {check.id: check.ask for check in rubric.checks}
    passed = {each.check for each in seen if each.seen == "yes"}
    shown = [check for check in asked if check in passed and (level == 1) == (rubric.level_of(check) == 1)]
    missing = [check.id for check in rubric.levels[min(level + 1, 5)].checks if check.id not in passed]
    told = f"Level {level}: {rubric.levels[level].anchor}"
    if shown:
        told += f" Seen: {', '.join(shown)}."
    if level < 5 and missing:
        told += f" Not seen: {', '.join(missing)}."
    return told


def _undecided(rubric: Rubric, level: int) -> str:
    return f"it lies between two levels (near {level}); reading it takes a model"
