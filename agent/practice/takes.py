"""One answer marked, and what a second one changed."""

from typing import NamedTuple

from agent.content.rubrics import Check, Dimension, Rubric
from agent.errors import EngineError
from agent.moves.table import Table
from agent.practice.asking import Question
from agent.scoring.grader import Grader, OfflineGrader, assess
from agent.scoring.mark import Finding, Mark
from agent.scoring.rules import not_judged
from agent.words import words


class Take(NamedTuple):
    """One answer and its mark."""

    answer: str
    mark: Mark
    flagged: tuple[str, ...] = ()
    """Sentences that gave the grader orders; they were left out."""
    with_flagged: int | None = None
    """What the mark would have been with them; None when the same."""
    failed: str | None = None
    """Why the grader could not be asked at all."""

    @property
    def words(self) -> int:
        return len(words(self.answer))

    def seen(self, *, level_one: bool, rubric: Rubric) -> list[Check]:
        """The checks that came out yes: what earns a level, or what level 1 shows instead."""
        passed = {each.check for each in self.mark.findings if each.seen == "yes"}
        return [
            check for check in rubric.checks if check.id in passed and (rubric.level_of(check.id) == 1) == level_one
        ]

    def missing(self, rubric: Rubric, most: int) -> list[Check]:
        """The first checks that came out no, the lowest level first."""
        failed = {each.check for each in self.mark.findings if each.seen == "no"}
        return [check for check in rubric.checks if check.id in failed and rubric.level_of(check.id) > 1][:most]

    def finding(self, check: Check) -> Finding:
        return next(each for each in self.mark.findings if each.check == check.id)


class Change(NamedTuple):
    """What one take did that the one before it did not, and the other way round."""

    before: Take
    after: Take
    gained: list[Check]
    lost: list[Check]
    shed: list[Check]
    """What spoke for level 1 and no longer does."""
    picked_up: list[Check]
    """What speaks for level 1 and did not before."""


async def mark_answer(grader: Grader, question: Question, table: Table, answer: str) -> Take:
    """Grade it. A grader that cannot be reached leaves the answer unmarked; nothing is lost of it."""
    dimension: Dimension = question.dimension
    try:
        if grader.name == "offline":
            grader = OfflineGrader(nearest=True)
        found = await assess(grader, question.case(table, answer), [dimension])
    except EngineError as error:
        return Take(answer, not_judged(dimension, "the grader could not be reached", grader.name), failed=str(error))
    return Take(answer, found.marks[dimension], found.flagged, found.with_flagged.get(dimension))


def compare(rubric: Rubric, before: Take, after: Take) -> Change:
    """By the checks of the rubric. Checks a grader did not answer are neither gained nor lost."""

    def only(one: Take, other: Take, level_one: bool) -> list[Check]:
        answered = {each.check for each in other.mark.findings if each.seen != "cannot_tell"}
        theirs = {check.id for check in other.seen(level_one=level_one, rubric=rubric)}
        mine = one.seen(level_one=level_one, rubric=rubric)
        return [check for check in mine if check.id in answered and check.id not in theirs]

    return Change(
        before, after, gained=only(after, before, False), lost=only(before, after, False),
        shed=only(before, after, True), picked_up=only(after, before, True),
    )  # fmt: skip
