"""Two graders, one shape: what both are asked, and what is done with every case before either sees it."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

from agent.content.rubrics import Dimension
from agent.scoring import offline
from agent.scoring.case import Case
from agent.scoring.injection import cleaned
from agent.scoring.mark import Assessment, GraderName, Mark
from agent.scoring.rules import not_judged

MOST_AT_ONCE = 3
"""Dimensions in one call; more, and a model marks them alike (halo)."""


class Grader(Protocol):
    """Marks a case on some dimensions. Never raises for what a candidate or a model wrote."""

    @property
    def name(self) -> GraderName: ...

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        """One mark for each dimension asked for. May raise EngineError when the grader cannot be reached."""
        ...


class OfflineGrader:
    """Fits `Grader`. Reads in a thread, so that nobody waits for it. `nearest`: between two levels the nearer one is
    given, for somebody who practises; in a file of threads nobody guesses."""

    name: GraderName = "offline"

    def __init__(self, nearest: bool = False) -> None:
        self._nearest = nearest

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        return await asyncio.to_thread(lambda: {each: graded(case, each, nearest=self._nearest) for each in dimensions})


def graded(case: Case, dimension: Dimension, *, nearest: bool = False) -> Mark:
    """A mark, whatever was written: text that trips a reader is not judged, and never ends anything."""
    try:
        return offline.grade(case, dimension, nearest=nearest)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as fault:
        return not_judged(dimension, f"the built-in grader stumbled over this text ({type(fault).__name__})")


async def assess(grader: Grader, case: Case, dimensions: Sequence[Dimension]) -> Assessment:
    """Grade a case; where somebody wrote orders to the grader, grade it without them and say what they would have
    done (stack.md §5.1: a detector and a second grading without the flagged sentences)."""
    without, flagged = cleaned(case)
    marks = await grader.marks(without, dimensions)
    if not flagged:
        return Assessment(case=case.id, marks=dict(marks))
    tempted = await grader.marks(case, dimensions)
    both = marks.keys() & tempted.keys()
    moved = {each: tempted[each].mark for each in dimensions if each in both and tempted[each].mark != marks[each].mark}
    return Assessment(case=case.id, marks=dict(marks), flagged=flagged, with_flagged=moved)
