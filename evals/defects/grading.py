"""A grader who is on everybody's side."""

from collections.abc import Mapping, Sequence

from agent.content.rubrics import Dimension, rubric
from agent.scoring.case import Case
from agent.scoring.mark import Evidence, Finding, GraderName, Mark
from agent.scoring.threads import from_findings
from agent.words import sentences

QUOTES = 3
"""Quotations under each check."""


class SycophantGrader:
    """Fits `Grader`. Says yes to every check a higher mark asks for, and puts any words of the candidate beneath it, as
    a model does that wants to please. What caps and quotations then leave of it, the product's own rules decide."""

    name: GraderName = "model"

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        quotes = _any_words(case)
        return {each: _pleased(case, each, quotes) for each in dimensions}


def _pleased(case: Case, dimension: Dimension, quotes: tuple[Evidence, ...]) -> Mark:
    ours = rubric(dimension)
    found = [
        Finding(check=check.id, seen="no") if ours.level_of(check.id) == 1
        else Finding(check=check.id, seen="yes", evidence=quotes)
        for check in ours.checks
    ]  # fmt: skip
    return from_findings(ours, case, tuple(found))


def _any_words(case: Case) -> tuple[Evidence, ...]:
    said = [
        Evidence(exchange=place, quote=each.answer[start:end])
        for place, each in enumerate(case.exchanges, 1)
        for start, end in sentences(each.answer)
    ]
    return tuple(said[-QUOTES:])
