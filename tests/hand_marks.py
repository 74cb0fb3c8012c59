"""Marks made by hand for interviews that were really played: lawful, quoted, and the same every time."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from agent.content.brief import Brief
from agent.content.rubrics import Dimension, Rubric, rubrics, weights
from agent.evaluator import panel_of
from agent.moves.table import Difficulty, lay_table
from agent.report.build import build_report
from agent.report.marks import cases_of, marks_of
from agent.report.marks_model import Flagged, Marks
from agent.report.material import Material
from agent.report.model import Report
from agent.scoring.case import Case
from agent.scoring.mark import Evidence, Finding, Mark
from agent.scoring.rules import lawful, no_evidence, not_judged, opportunities
from agent.scoring.sheet import ThreadMark, Verdict, verdict
from agent.store import open_record
from agent.words import sentences, words

Levels = Mapping[Dimension, int | None]
"""A level for each dimension; None: it could not be judged."""
MIXED: Levels = {"R1": 4, "R2": 2, "R3": 3, "R4": 1, "R5": 2, "R6": None, "R7": 4, "R8": None, "R9": 3, "R10": 4}
UNTRUE: Levels = {**dict.fromkeys(MIXED, 5), "R10": 1}
"""The gate of R10 holds everybody at no."""


async def material_of(home: Path, interview_id: str) -> Material:
    async with open_record(None, home) as record:
        kept = await record.interview(interview_id)
        table = lay_table(Brief.parse(kept.brief), kept.seed, cast(Difficulty, kept.difficulty), kept.max_questions)
        newest = await record.unanswered(interview_id) or await record.head(interview_id)
        return Material.of(kept, table, await record.branch(interview_id, newest.number if newest else 0))


async def report_of(home: Path, interview_id: str, marks: Marks | None) -> Report:
    async with open_record(None, home) as record:
        return await build_report(record, interview_id, marks=marks)


def marked(material: Material, levels: Levels = MIXED, *, ungraded: tuple[int, ...] = (), orders: str = "") -> Marks:
    found = verdict_of(material, levels)
    flagged = (Flagged(sentence=orders, moved={"R1": 5}),) if orders else ()
    return marks_of(material, found, cases_of(material), "offline", ungraded, flagged)


def verdict_of(material: Material, levels: Levels = MIXED) -> Verdict:
    """Every second thread stands one mark lower, so that threads and interviewers differ."""
    found = []
    for place, case in enumerate(cases_of(material)):
        for dimension, rubric in rubrics().items():
            chances = opportunities(rubric, case)
            if dimension.startswith("R") and chances:
                speakers = tuple(dict.fromkeys(case.exchanges[number - 1].speaker for number in chances))
                mark = mark_of(case, rubric, chances, levels.get(dimension), lower=place % 2)
                turns = tuple(each.turn or 0 for each in case.exchanges)
                found.append(ThreadMark(thread=case.id, speakers=speakers, turns=turns, mark=mark))
    brief = material.table.brief
    return verdict(found, panel_of(material.table), weights(), brief.role.level or brief.role.title)


def mark_of(case: Case, rubric: Rubric, chances: tuple[int, ...], level: int | None, lower: int) -> Mark:
    if level is None:
        return not_judged(rubric.id, "reading this takes a model; the offline grader does not guess")
    quotes = [quote for number in chances for quote in quotes_of(case, number)]
    if not quotes:
        return no_evidence(rubric.id, "nothing was said that could be marked")
    level = max(level - lower, 1)
    rows = []
    for place, check in enumerate(rubric.checks):
        own = rubric.level_of(check.id)
        seen = (own == 1) == (level == 1) and own <= level
        evidence = (quotes[place % len(quotes)],) if seen else ()
        rows.append(Finding(check=check.id, seen="yes" if seen else "no", evidence=evidence))
    why = f"Level {level}: {rubric.levels[level].anchor}"
    return lawful(rubric, case, level, quotes[:3], why, findings=tuple(rows), confidence=0.6)


def quotes_of(case: Case, number: int) -> list[Evidence]:
    answer = case.exchanges[number - 1].answer
    said = [answer[a:b] for a, b in sentences(answer)]
    return [Evidence(exchange=number, quote=each) for each in said if 3 < len(words(each)) < 40]
