"""The marks of a finished interview: read from the sealed sheets, or given now where nobody could before."""

from collections.abc import Sequence
from typing import cast

from agent.content.brief import Brief
from agent.evaluator import Branch, Evaluator, decided, heard, panel_of
from agent.moves.table import Difficulty, Table, lay_table
from agent.past import past_of
from agent.record import Kept, Record
from agent.record_tables import Assessed
from agent.report.marks import marks_of
from agent.report.marks_model import Flagged, Marks
from agent.report.material import Material
from agent.scoring.case import Case
from agent.scoring.grader import Grader
from agent.scoring.mark import Assessment
from agent.scoring.sheet import Verdict
from agent.scoring.threads import case_of, threads


async def marks_so_far(record: Record, interview_id: str) -> Marks | None:
    """What the sealed sheets say; None while the interview is open or nothing is sealed."""
    kept = await record.interview(interview_id)
    branch = await _branch(record, kept)
    sheets = await record.assessments.of(interview_id, "sheets") if branch else {}
    sealed = sheets.get(branch[-1][0].number) if kept.is_over and branch else None
    if sealed is None:
        return None
    verdict = Verdict.model_validate(sealed.data)
    return await _marks(record, kept, branch, verdict, sealed.grader, ())


async def marks_now(record: Record, interview_id: str, grader: Grader) -> Marks | None:
    """The same by this grader, who marks what is not marked yet and seals it; None while the interview is open.

    What cannot be marked now, because a server is away, is named in `ungraded` and tried again next time.
    """
    kept = await record.interview(interview_id)
    branch = await _branch(record, kept)
    if not kept.is_over or not branch:
        return None
    table, last = _table(kept), branch[-1][0].number
    sealed = (await record.assessments.of(interview_id, "sheets", grader.name)).get(last)
    if sealed is not None:
        return await _marks(record, kept, branch, Verdict.model_validate(sealed.data), grader.name, ())
    evaluator = Evaluator(interview_id, record, table, grader)
    await evaluator.catch_up(branch)
    verdict = await evaluator.seal(last)
    if verdict is None:
        rows = await record.assessments.of(interview_id, "exchange", grader.name)
        verdict = decided(table, branch, rows, grader.name)
    return await _marks(record, kept, branch, verdict, grader.name, evaluator.ungraded)


async def _branch(record: Record, kept: Kept) -> Branch:
    head = await record.head(kept.id)
    return await record.branch(kept.id, head.number) if head else []


def _table(kept: Kept) -> Table:
    brief = Brief.parse(kept.brief, "the saved brief")
    return lay_table(brief, kept.seed, cast(Difficulty, kept.difficulty), kept.max_questions)


async def _marks(
    record: Record, kept: Kept, branch: Branch, verdict: Verdict, grader: str, ungraded: Sequence[int]
) -> Marks:
    table = _table(kept)
    rows = await record.assessments.of(kept.id, "exchange", grader)
    here = [rows[run.number] for run, _ in branch if run.number in rows]
    return marks_of(Material.of(kept, table, branch), verdict, cases_of(table, branch), grader, ungraded, flagged(here))


def cases_of(table: Table, branch: Branch) -> list[Case]:
    """The threads of an interview as they were said."""
    spoken = [heard(table, turn) for turn in past_of(branch).turns if turn.answer is not None]
    return [case_of(table.brief, panel_of(table), part) for part in threads(spoken).values()]


def flagged(rows: Sequence[Assessed]) -> list[Flagged]:
    """Every sentence that gave the grader orders, once, with what it would have moved."""
    found: dict[str, Flagged] = {}
    for row in rows:
        assessment = Assessment.model_validate(row.data)
        for sentence in assessment.flagged:
            found.setdefault(sentence, Flagged(sentence=sentence, moved=assessment.with_flagged))
    return list(found.values())
