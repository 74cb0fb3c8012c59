"""What is kept for whom: the list of an owner's interviews, and which of them are old enough to go."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from agent.record import Listed, Record
from agent.record_tables import LISTING, interviews, runs, says
from agent.server.api_models import Line
from agent.server.desk import LOCAL
from agent.store import Store

MOST_LISTED = 500
"""Interviews in a list, the newest."""
_owner = interviews.c.extra["owner"].as_string()


def _told(field: str, inner: str) -> ColumnElement[str]:
    return func.coalesce(interviews.c.brief[field][inner].as_string(), "").label(f"{field}_{inner}")


_heard_at = select(func.max(runs.c.created_at)).where(runs.c.interview_id == interviews.c.id).scalar_subquery()
_said_at = select(func.max(says.c.created_at)).where(says.c.interview_id == interviews.c.id).scalar_subquery()
_answers = select(func.count(runs.c.heard)).where(runs.c.interview_id == interviews.c.id).scalar_subquery()
LINES = (
    select(
        *(interviews.c[name] for name in ("id", "status", "finished_reason", "created_at")),
        _told("role", "title"),
        _told("role", "company"),
        _told("candidate", "name"),
        _heard_at.label("heard_at"),
        _said_at.label("said_at"),
        _answers.label("answers"),
    )
    .order_by(interviews.c.created_at.desc())
    .limit(MOST_LISTED)
)
"""Subqueries by row: an owner has few interviews where a server has many."""


async def lines(store: Store, owner: str) -> list[Line]:
    """The interviews of an owner, the one last spoken in first."""

    def read(db: Connection) -> list[Line]:
        return [
            Line(
                id=row["id"],
                role=row["role_title"],
                company=row["role_company"],
                candidate=row["candidate_name"],
                status=row["status"],
                finished_reason=row["finished_reason"],
                created_at=row["created_at"],
                last_activity=max(row["created_at"], row["heard_at"] or "", row["said_at"] or ""),
                answers=row["answers"],
            )
            for row in db.execute(LINES.where(belongs_to(owner))).mappings()
        ]

    return sorted(await store.database.read(read), key=lambda line: line.last_activity, reverse=True)


async def takes(store: Store, interview_id: str) -> dict[int, int]:
    """How often each question was answered, by its turn."""
    counted = select(runs.c.after, func.count()).where(runs.c.interview_id == interview_id, runs.c.after.is_not(None))

    def read(db: Connection) -> dict[int, int]:
        return {turn: count for turn, count in db.execute(counted.group_by(runs.c.after))}

    return await store.database.read(read)


async def older_than(store: Store, days: float) -> list[str]:
    """Interviews begun through a server in which nobody spoke for so many days. What was begun at a terminal belongs to
    whoever sits there."""
    before = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")
    latest = (interviews.c.created_at, _heard_at, _said_at)
    old = [func.coalesce(moment, "") < before for moment in latest]
    query: Select[Any] = select(interviews.c.id).where(_owner.is_not(None), *old)
    return await store.database.read(lambda db: list(db.execute(query).scalars()))


def belongs_to(owner: str) -> ColumnElement[bool]:
    """Those without an owner were begun at a terminal of this computer."""
    return func.coalesce(_owner, LOCAL) == owner


class OwnRecord(Record):
    """The record as far as one owner may see it, for what goes through all interviews."""

    def __init__(self, store: Store, owner: str) -> None:
        super().__init__(store.database)
        self._owner = owner

    async def interviews(self) -> list[Listed]:
        def read(db: Connection) -> list[Listed]:
            rows = db.execute(LISTING.where(belongs_to(self._owner))).mappings().all()
            latest = [max(row["created_at"], row["heard_at"] or "", row["said_at"] or "") for row in rows]
            return [Listed(**row, last_activity=at) for row, at in zip(rows, latest, strict=True)]

        return sorted(await self._database.read(read), key=lambda each: each.last_activity, reverse=True)
