"""What was said: append-only rows, each committed before the call returns."""

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from functools import update_wrapper
from typing import Any, Concatenate, Literal, ParamSpec, TypeVar, cast
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Select, select, update

from agent import record_tables as sql
from agent.assessments import Assessments
from agent.database import Database
from agent.errors import InterviewNotFound, NoSuchQuestion
from agent.record_tables import Kept, Listed, Run, Say, interviews, runs, says
from agent.state import JsonObject

__all__ = ["Kept", "Listed", "Record", "Run", "Say"]

P = ParamSpec("P")
T = TypeVar("T")


def utc_now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


Method = Callable[Concatenate["Record", Connection, P], T]
Awaited = Callable[Concatenate["Record", P], Coroutine[Any, Any, T]]


def _reads(method: Method[P, T]) -> Awaited[P, T]:
    """A method written as plain reading through a connection becomes one that is awaited without."""

    async def read(record: "Record", /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await record._database.read(lambda db: method(record, db, *args, **kwargs))

    return cast(Awaited[P, T], update_wrapper(read, method))


def _writes(method: Method[P, T]) -> Awaited[P, T]:
    """The same for one that writes: one transaction, committed before it returns."""

    async def write(record: "Record", /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await record._database.write(lambda db: method(record, db, *args, **kwargs))

    return cast(Awaited[P, T], update_wrapper(write, method))


class Record:
    """Interviews, their runs and what the panel said in them.

    Runs form a tree: each starts from its parent and the candidate's words, so answering again is a sibling.
    """

    def __init__(self, database: Database, now: Callable[[], str] = utc_now) -> None:
        self.assessments = Assessments(database, now)
        self._database, self._now = database, now

    @_writes
    def create_interview(
        self,
        db: Connection,
        *,
        brief: JsonObject,
        seed: int,
        engine: str,
        difficulty: str,
        max_questions: int,
        minutes: float,
        release: str,
        extra: JsonObject | None = None,
    ) -> Kept:
        kept = Kept(
            id=uuid4().hex, created_at=self._now(), brief=brief, seed=seed, engine=engine, difficulty=difficulty,
            max_questions=max_questions, minutes=minutes, status="open", finished_reason=None, release=release,
            extra=extra or {},
        )  # fmt: skip
        db.execute(interviews.insert(), kept.model_dump())
        return kept

    @_reads
    def interview(self, db: Connection, interview_id: str) -> Kept:
        """Raises InterviewNotFound."""
        row = db.execute(select(interviews).where(interviews.c.id == interview_id)).mappings().first()
        if row is None:
            raise InterviewNotFound(interview_id)
        return Kept.model_validate(dict(row))

    @_reads
    def interviews(self, db: Connection) -> list[Listed]:
        """All of them, the one last spoken in first."""
        rows = db.execute(sql.LISTING).mappings().all()
        listed = [
            Listed(**row, last_activity=max(row["created_at"], row["heard_at"] or "", row["said_at"] or ""))
            for row in rows
        ]
        return sorted(listed, key=lambda line: (line.last_activity, line.created_at), reverse=True)

    @_writes
    def finish(self, db: Connection, interview_id: str, reason: str) -> None:
        _hold(db, interview_id)
        _set_status(db, interview_id, "finished", reason)

    @_writes
    def reopen(self, db: Connection, interview_id: str) -> None:
        _hold(db, interview_id)
        _set_status(db, interview_id, "open")

    @_writes
    def add_run(
        self,
        db: Connection,
        interview_id: str,
        parent: int | None,
        heard: str | None,
        after: int | None = None,
        *,
        newest_is: Run | None = None,
    ) -> Run:
        """Keep what the candidate said, before the graph runs on it. Said in a finished interview, it reopens it.

        The same words sent again before the panel has replied are the same run. LookupError, and nothing kept, when
        `newest_is` no longer is the newest run.
        """
        words = None if heard is None else _storable(heard)
        status = _hold(db, interview_id)
        newest = _newest(db, interview_id)
        if newest_is and newest != newest_is:
            raise LookupError(f"interview {interview_id!r} has gone on from run {newest_is.number}")
        if newest and newest.status == "heard" and (newest.parent, newest.heard) == (parent, words):
            return newest
        if status == "finished":
            _set_status(db, interview_id, "open")
        run = Run(
            interview_id=interview_id,
            number=newest.number + 1 if newest else 0,
            parent=parent,
            heard=words,
            after=after,
            status="heard",
            checkpoint=None,
            created_at=self._now(),
        )
        db.execute(runs.insert(), run.model_dump())
        return run

    @_reads
    def run(self, db: Connection, interview_id: str, number: int) -> Run:
        """Raises LookupError when there is no such run."""
        return _run(db, interview_id, number)

    @_writes
    def mark_spoken(
        self, db: Connection, interview_id: str, number: int, checkpoint: str, finished: str | None = None
    ) -> None:
        """The panel has spoken, and this is where; with `finished`, why the interview is over, in the same commit.

        A run that is marked already keeps its checkpoint.
        """
        marked = db.execute(sql.MARK_SPOKEN, {"interview": interview_id, "which": number, "ended_in": checkpoint})
        if not marked.rowcount:
            _run(db, interview_id, number)  # there, and marked before
        if finished is not None:
            _set_status(db, interview_id, "finished", finished)

    @_reads
    def unanswered(self, db: Connection, interview_id: str) -> Run | None:
        """The newest run if the panel has not replied to it: what a crash left to be done again."""
        newest = _newest(db, interview_id)
        return newest if newest and newest.status == "heard" else None

    @_reads
    def head(self, db: Connection, interview_id: str) -> Run | None:
        """The newest run the panel has spoken in: where the interview goes on."""
        return _newest(db, interview_id, sql.NEWEST_SPOKEN)

    @_writes
    def add_say(
        self,
        db: Connection,
        interview_id: str,
        run: int,
        place: int,
        *,
        speaker: str,
        persona: str,
        text: str,
        topic: str,
        move: JsonObject,
        waits: bool,
        story: str | None = None,
        probe: JsonObject | None = None,
        frame: str | None = None,
        voice: Literal["offline", "model"] = "offline",
    ) -> Say:
        """Keep what a panellist said. What already stands in this place of the run stays, and is returned."""
        _hold(db, interview_id)
        there, free = db.execute(sql.TURNS, {"interview": interview_id, "which": run, "where": place}).one()
        if there is not None:
            return _say(db, interview_id, there)
        say = Say(
            interview_id=interview_id,
            turn=free,
            run=run,
            place=place,
            speaker=speaker,
            persona=persona,
            text=_storable(text),
            topic=topic,
            story=story,
            move=move,
            probe=probe,
            frame=frame,
            voice=voice,
            waits=waits,
            status="done",
            created_at=self._now(),
        )
        db.execute(says.insert(), say.model_dump())
        return say

    @_reads
    def says_of_run(self, db: Connection, interview_id: str, run: int) -> list[Say]:
        """In the order they were said."""
        return _says(db, says.c.interview_id == interview_id, says.c.run == run)

    @_reads
    def say(self, db: Connection, interview_id: str, turn: int) -> Say:
        """Raises NoSuchQuestion."""
        return _say(db, interview_id, turn)

    @_reads
    def branch(self, db: Connection, interview_id: str, run_number: int) -> list[tuple[Run, list[Say]]]:
        """The way from the opening to this run, with what was said in each. Other takes are left out."""
        until = (runs.c.interview_id == interview_id, runs.c.number <= run_number)
        rows = db.execute(select(runs).where(*until)).mappings().all()
        by_number = {row["number"]: Run.model_validate(dict(row)) for row in rows}
        if run_number not in by_number:
            raise LookupError(f"interview {interview_id!r} has no run {run_number}")
        path: list[Run] = []
        number: int | None = run_number
        while number is not None:
            path.append(by_number[number])
            number = by_number[number].parent
        path.reverse()
        said: dict[int, list[Say]] = {run.number: [] for run in path}
        for say in _says(db, says.c.interview_id == interview_id, says.c.run.in_(said)):
            said[say.run].append(say)
        return [(run, said[run.number]) for run in path]

    @_writes
    def forget(self, db: Connection, interview_id: str) -> None:
        """Delete its rows. `Store.forget` also clears the checkpoints and every byte left behind."""
        _hold(db, interview_id)
        for table in (sql.assessments, says, runs):
            db.execute(table.delete().where(table.c.interview_id == interview_id))
        db.execute(interviews.delete().where(interviews.c.id == interview_id))


def _hold(db: Connection, interview_id: str) -> str:
    """Lock the interview's row until the commit, so that numbers are given out once; its status."""
    status: str | None = db.execute(sql.STATUS, {"interview": interview_id}).scalar()
    if status is None:
        raise InterviewNotFound(interview_id)
    return status


def _run(db: Connection, interview_id: str, number: int) -> Run:
    row = db.execute(sql.RUN, {"interview": interview_id, "which": number}).mappings().first()
    if row is None:
        raise LookupError(f"interview {interview_id!r} has no run {number}")
    return Run.model_validate(dict(row))


def _say(db: Connection, interview_id: str, turn: int) -> Say:
    row = db.execute(sql.SAY, {"interview": interview_id, "which": turn}).mappings().first()
    if row is None:
        raise NoSuchQuestion(turn)
    return Say.model_validate(dict(row))


def _newest(db: Connection, interview_id: str, query: Select[Any] = sql.NEWEST) -> Run | None:
    row = db.execute(query, {"interview": interview_id}).mappings().first()
    return Run.model_validate(dict(row)) if row else None


def _says(db: Connection, *where: ColumnElement[bool]) -> list[Say]:
    rows = db.execute(select(says).where(*where).order_by(says.c.run, says.c.place)).mappings().all()
    return [Say.model_validate(dict(row)) for row in rows]


def _set_status(db: Connection, interview_id: str, status: str, reason: str | None = None) -> None:
    one = interviews.c.id == interview_id
    db.execute(update(interviews).where(one).values(status=status, finished_reason=reason))


def _storable(text: str) -> str:
    """Half a character pair and NUL, which a terminal can send, cannot be kept by every database."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()
