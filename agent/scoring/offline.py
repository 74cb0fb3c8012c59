"""The offline grader: named checks read from the answers, weighed by how often each is seen at every level of labelled
threads; silence where it cannot tell."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from math import exp, log

from agent.content.rubrics import Dimension, Rates, Rubric, Worth, offline_worth
from agent.content.rubrics import rubric as load_rubric
from agent.scoring.case import Case
from agent.scoring.mark import Evidence, Finding, Mark
from agent.scoring.rules import lawful, no_evidence, not_judged, opportunities, talked_round
from agent.scoring.talk import Reader, Talk

SHORTEST = 12
"""Words a case must hold in all; below, there is nothing to read."""
SPEECH_ACTS = frozenset(("R8.4b", "R8.5b", "R9.4d", "R9.5b"))
"""Checks of what is done by saying it (handing back, asking for next steps or doubts): general words are enough."""
TOGETHER = 0.5
"""Checks that come together say less than each by itself would: half of it counts, as unseen threads taught."""
BESIDE = 0.7
"""Least chance of a mark on a dimension the thread was not meant for: little in it was asked with that in mind."""
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
    chances = likely(worth, seen)
    level = max(level_at(standing(chances)), _lowest(dimension, seen))
    sure = chances[level - 1]
    least = worth.least_sure if case.dimension in (None, dimension) else max(worth.least_sure, BESIDE)
    if sure < least and not nearest:
        return not_judged(dimension, _undecided(rubric, level), findings=seen)
    quotes = evidence_for(rubric, seen, level)
    return lawful(
        rubric, case, level, quotes, _why(rubric, seen, level), findings=seen, confidence=round(sure, 2), talk=talk
    )


def likely(worth: Worth, seen: Iterable[Finding]) -> Rates:
    """How likely each level is, by Bayes' rule: as often as threads of that level show what this one shows and lack
    what it lacks. All levels are as likely beforehand."""
    yes = {each.check for each in seen if each.seen == "yes"}
    logs = [
        TOGETHER * sum(log(rates[level] if check in yes else 1 - rates[level]) for check, rates in worth.checks.items())
        for level in range(5)
    ]
    best = max(logs)
    one, two, three, four, five = (exp(each - best) for each in logs)
    total = one + two + three + four + five
    return one / total, two / total, three / total, four / total, five / total


def standing(chances: Rates) -> float:
    """Where a case stands on the scale from 1 to 5: the level to be expected."""
    return sum(level * chance for level, chance in enumerate(chances, 1))


def level_at(place: float) -> int:
    return int(place + 0.5)


def _lowest(dimension: Dimension, seen: Iterable[Finding]) -> int:
    proofs = PROVEN.get(dimension)
    return 2 if proofs and not any(each.check in proofs and each.seen == "yes" for each in seen) else 1


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
