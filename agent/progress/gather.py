"""Puts progress together from the record: reads it and nothing else, and calls no model."""

from typing import NamedTuple, cast

from pydantic import ValidationError

from agent.content.rubrics import DIMENSIONS, rubric
from agent.errors import ContentError, InterviewError
from agent.progress.model import Depth, DimensionRow, LeftOut, Progress, Session, StoryRow
from agent.record import Record
from agent.report.build import build_report
from agent.report.model import Report
from agent.scoring.mark import GraderName
from agent.scoring.sheet import Verdict

BY_PERSON = tuple(dimension for dimension in DIMENSIONS if dimension.startswith("R"))


class Sat(NamedTuple):
    """One finished interview as it was read."""

    report: Report
    verdict: Verdict | None
    grader: GraderName | None


async def gather(record: Record) -> Progress:
    """Over all finished interviews, by date. Raises InterviewError when there is none."""
    kept = [each for each in await record.interviews() if each.status == "finished"]
    sat: list[Sat] = []
    left_out: list[LeftOut] = []
    for each in sorted(kept, key=lambda one: (one.created_at, one.id)):
        try:
            report = await build_report(record, each.id)
        except ContentError as error:  # say, a persona file that was moved since
            left_out.append(LeftOut(interview_id=each.id, why=str(error)))
            continue
        verdict, grader, wrong = await _sealed(record, each.id)
        sat.append(Sat(report, verdict, grader))
        left_out += [LeftOut(interview_id=each.id, why=wrong)] if wrong else []
    if not sat and not left_out:
        raise InterviewError("There is no finished interview yet. Finish one with: roundtwo chat")
    return Progress(
        sessions=tuple(_session(number, each) for number, each in enumerate(sat, 1)),
        dimensions=_dimensions(sat),
        stories=_stories(sat),
        left_out=tuple(left_out),
    )


async def _sealed(record: Record, interview_id: str) -> tuple[Verdict | None, GraderName | None, str | None]:
    """The newest sheets on the way the interview took, who marked them, and what is wrong with them."""
    rows = await record.assessments.of(interview_id, "sheets")
    head = await record.head(interview_id)
    on_the_way = [run.number for run, _ in await record.branch(interview_id, head.number)] if head else []
    newest = max((number for number in on_the_way if number in rows), default=None)
    if newest is None:
        return None, None, None
    try:
        verdict = Verdict.model_validate(rows[newest].data)
    except ValidationError:
        return None, None, "its marks are of a form this release does not know; they are left out"
    if not all(sheet.intact for sheet in verdict.sheets):
        return None, None, "its sheets are not as they were sealed; the marks are left out"
    return verdict, cast(GraderName, rows[newest].grader), None


def _session(number: int, sat: Sat) -> Session:
    report, verdict = sat.report, sat.verdict
    return Session(
        number=number,
        interview_id=report.interview_id,
        date=report.date,
        role=report.role,
        company=report.company,
        answers=report.timing.answers,
        retakes=sum(len(retake.takes) - 1 for retake in report.retakes),
        grader=sat.grader,
        band=verdict.band if verdict else None,
        mean=verdict.mean if verdict else None,
    )


def _dimensions(sat: list[Sat]) -> tuple[DimensionRow, ...]:
    marks = [{each.dimension: each.mark for each in one.verdict.dimensions} if one.verdict else {} for one in sat]
    return tuple(
        DimensionRow(
            dimension=dimension, name=rubric(dimension).name, marks=tuple(each.get(dimension) for each in marks)
        )
        for dimension in BY_PERSON
    )


def _stories(sat: list[Sat]) -> tuple[StoryRow, ...]:
    """In the order they first came up; stories nobody ever asked about stand last."""
    found: dict[tuple[str, str], list[Depth | None]] = {}
    for place, each in enumerate(sat):
        for story in each.report.stories:
            row = found.setdefault((story.id, story.told), [None] * len(sat))
            if story.asked_depth is not None:
                row[place] = Depth(asked=story.asked_depth, reached=story.reached_depth)
    rows = [StoryRow(story=name, told=told, depths=tuple(depths)) for (name, told), depths in found.items()]
    return tuple(sorted(rows, key=lambda row: not any(row.depths)))
