"""Marks as they were given: rows beside the record, kept once and never changed."""

from collections.abc import Callable
from typing import Literal

from sqlalchemy import Connection, select

from agent.database import Database
from agent.record_tables import Assessed, assessments, runs
from agent.state import JsonObject

Kind = Literal["exchange", "sheets"]


class Assessments:
    """What graders found, by interview."""

    def __init__(self, database: Database, now: Callable[[], str]) -> None:
        self._database, self._now = database, now

    async def add(
        self,
        interview_id: str,
        run: int,
        kind: Kind,
        grader: str,
        data: JsonObject,
        *,
        turn: int | None = None,
        thread: str | None = None,
    ) -> Assessed | None:
        """Keep it. What already stands there stays and is returned; None when the interview was deleted meanwhile."""

        def write(db: Connection) -> Assessed | None:
            here = (assessments.c.interview_id == interview_id, assessments.c.run == run)
            found = select(assessments).where(*here, assessments.c.kind == kind, assessments.c.grader == grader)
            if (row := db.execute(found).mappings().first()) is not None:
                return Assessed.model_validate(dict(row))
            run_there = select(runs.c.number).where(runs.c.interview_id == interview_id, runs.c.number == run)
            if db.execute(run_there).first() is None:
                return None
            kept = Assessed(
                interview_id=interview_id, run=run, kind=kind, grader=grader, turn=turn, thread=thread, data=data,
                created_at=self._now(),
            )  # fmt: skip
            db.execute(assessments.insert(), kept.model_dump())
            return kept

        return await self._database.write(write)

    async def of(self, interview_id: str, kind: Kind, grader: str | None = None) -> dict[int, Assessed]:
        """All of one kind, by run; of one grader only, when named."""

        def read(db: Connection) -> dict[int, Assessed]:
            wanted = select(assessments).where(assessments.c.interview_id == interview_id, assessments.c.kind == kind)
            if grader is not None:
                wanted = wanted.where(assessments.c.grader == grader)
            rows = db.execute(wanted.order_by(assessments.c.created_at)).mappings().all()
            return {row["run"]: Assessed.model_validate(dict(row)) for row in rows}

        return await self._database.read(read)
