"""What a chat frontend was told, as a tree: each reply has the one it followed, and where the interview then stood."""

import unicodedata
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Literal
from uuid import uuid4

from pydantic import BaseModel, ConfigDict
from sqlalchemy import ColumnElement, Connection, delete, func, or_, select, update

from agent.database import Database
from agent.record_tables import replies
from agent.state import JsonObject

Stage = Literal["intake", "ready", "panel", "over"]
"""Still asking for the brief; about to start; the panel waits for an answer; the interview has ended."""
MOST_ALIKE = 50
"""Replies with the same words that are looked at, the newest first."""


class Reply(BaseModel):
    model_config = ConfigDict(frozen=True)

    id: str
    root: str
    """The first reply of this chat."""
    owner: str
    model: str
    parent: str | None
    heard: str
    """What the candidate said, as it came."""
    said: str
    """All we said to it; empty while it is being told."""
    status: Literal["telling", "told"]
    stage: Stage
    interview_id: str | None = None
    waiting: int | None = None
    """The question an answer to this reply belongs to."""
    client_user: str | None = None
    """The frontend's id of the candidate's message, where it sends one."""
    client_message: str | None = None
    """The frontend's id of this reply."""
    created_at: str


class Replies:
    """The rows of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(
        self,
        owner: str,
        model: str,
        parent: Reply | None,
        heard: str,
        client_user: str | None = None,
        client_message: str | None = None,
    ) -> Reply:
        """A reply that is about to be told."""
        made = uuid4().hex
        reply = Reply(
            id=made, root=parent.root if parent else made, owner=owner, model=model,
            parent=parent.id if parent else None, heard=heard, said="", status="telling",
            stage=parent.stage if parent else "intake", interview_id=parent.interview_id if parent else None,
            client_user=client_user, client_message=client_message,
            created_at=datetime.now(UTC).isoformat(timespec="microseconds"),
        )  # fmt: skip
        row = reply.model_dump() | {"heard_hash": hash_of(heard), "said_hash": ""}
        await self._database.write(lambda db: db.execute(replies.insert(), row))
        return reply

    async def finish(
        self, reply: Reply, said: str, stage: Stage, interview_id: str | None, waiting: int | None
    ) -> Reply:
        """It has been told."""
        told: JsonObject = {
            "said": said, "status": "told", "stage": stage, "interview_id": interview_id, "waiting": waiting
        }  # fmt: skip
        values = told | {"said_hash": hash_of(said)}
        await self._database.write(
            lambda db: db.execute(update(replies).where(replies.c.id == reply.id).values(values))
        )
        return reply.model_copy(update=told)

    async def drop(self, reply: Reply) -> None:
        """It could not be told: the next request starts from its parent again."""
        await self._database.write(lambda db: db.execute(delete(replies).where(replies.c.id == reply.id)))

    async def get(self, reply_id: str | None) -> Reply | None:
        return None if reply_id is None else next(iter(await self._where(replies.c.id == reply_id)), None)

    async def of_root(self, owner: str, root: str) -> list[Reply]:
        """A chat, the newest reply first. `root` may be the beginning of its id."""
        return await self._where(replies.c.owner == owner, replies.c.root.startswith(root, autoescape=True))

    async def by_message(self, owner: str, client_message: str) -> Reply | None:
        """The reply a frontend knows by this id."""
        return next(iter(await self._where(replies.c.owner == owner, replies.c.client_message == client_message)), None)

    async def by_user(self, owner: str, model: str, client_user: str) -> Reply | None:
        """The newest reply to a message a frontend knows by this id."""
        here = (replies.c.owner == owner, replies.c.model == model, replies.c.client_user == client_user)
        return next(iter(await self._where(*here)), None)

    async def alike(self, owner: str, model: str, heard: str | None, said: str) -> list[Reply]:
        """Replies with these words, or to these words."""
        same = [replies.c.said_hash == hash_of(said)]
        same += [] if heard is None else [replies.c.heard_hash == hash_of(heard)]
        return await self._where(replies.c.owner == owner, replies.c.model == model, or_(*same))

    async def children(self, parent: Reply) -> list[Reply]:
        """All replies that followed this one, the newest first."""
        return await self._where(replies.c.parent == parent.id)

    async def chain(self, reply: Reply | None) -> list[Reply]:
        """From the first reply of the chat to this one."""
        path: list[Reply] = []
        while reply is not None:
            path.append(reply)
            reply = await self.get(reply.parent)
        return path[::-1]

    async def forget(self, interview_id: str) -> None:
        """Delete what was said in and before an interview; other interviews of the same chat stay."""

        def drop(db: Connection) -> None:
            roots = select(replies.c.root).where(replies.c.interview_id == interview_id)
            before = replies.c.interview_id.is_(None) & replies.c.root.in_(roots)
            db.execute(delete(replies).where(before))
            db.execute(delete(replies).where(replies.c.interview_id == interview_id))

        await self._database.write(drop)

    async def tidy(self, days: float) -> None:
        """Delete what a crash cut off an hour ago or earlier (another server may be telling the rest), and after so
        many days chats that never became an interview, such as requests for a title that were not recognised."""
        long_ago = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="microseconds")

        an_hour_ago = (datetime.now(UTC) - timedelta(hours=1)).isoformat(timespec="microseconds")

        def drop(db: Connection) -> None:
            cut_off = (replies.c.status == "telling") & (replies.c.created_at < an_hour_ago)
            db.execute(delete(replies).where(cut_off))
            with_interview = select(replies.c.root).where(replies.c.interview_id.is_not(None))
            newest = func.max(replies.c.created_at) < long_ago
            idle = select(replies.c.root).group_by(replies.c.root).having(newest)
            db.execute(delete(replies).where(replies.c.root.in_(idle), replies.c.root.not_in(with_interview)))

        await self._database.write(drop)

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Reply]:
        found = select(replies).where(*conditions).order_by(replies.c.created_at.desc()).limit(MOST_ALIKE)

        def read(db: Connection) -> list[Reply]:
            return [Reply.model_validate(dict(row)) for row in db.execute(found).mappings()]

        return await self._database.read(read)


def plain(text: str) -> str:
    """A text as it compares: frontends strip and renew line ends of what they echo."""
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").strip()


def hash_of(text: str) -> str:
    return sha256(plain(text).encode("utf-8", "surrogatepass")).hexdigest()
