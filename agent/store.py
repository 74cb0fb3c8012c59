"""Where interviews are kept: the record, LangGraph's checkpoints beside it, and one lock per interview."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from sqlalchemy import Connection, NullPool, create_engine, func, select, text

from agent.database import PRAGMAS, Database, make_folder, naming_failures, open_database
from agent.errors import InterviewBusy, InterviewNotFound, StoreError
from agent.record import Record

if TYPE_CHECKING:
    from langgraph.checkpoint.base import BaseCheckpointSaver
    from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer

STALE = (
    "thread_id = :id AND checkpoint_id NOT IN"
    " (SELECT checkpoint FROM runs WHERE interview_id = :id AND checkpoint IS NOT NULL)"
)


class Store:
    """Record and checkpoints of all interviews; open one with `open_store`."""

    def __init__(self, database: Database, saver: "BaseCheckpointSaver[str]") -> None:
        self.record = Record(database)
        self.saver = saver
        self._database = database
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def lock(self, interview_id: str) -> AsyncIterator[None]:
        """One at a time: waits for this process, raises InterviewBusy when another one has the interview."""
        if not re.fullmatch(r"[0-9a-f]{32}", interview_id):  # it becomes a file name
            raise InterviewNotFound(interview_id)
        mutex = self._locks.setdefault(interview_id, asyncio.Lock())
        async with mutex, self._claim(interview_id):
            yield

    async def forget(self, interview_id: str) -> None:
        """Delete an interview so that no byte of it stays in the folder."""
        await self.record.interview(interview_id)
        async with self.lock(interview_id):
            with self.naming_failures():
                await self.saver.adelete_thread(interview_id)
            await self.record.forget(interview_id)  # last, so that what a crash leaves is still listed
            await self._database.scrub()
            if self._database.is_file:
                self._lock_file(interview_id).unlink(missing_ok=True)

    async def prune(self, interview_id: str) -> None:
        """Drop the checkpoints within runs; those the runs ended in are all that later turns start from.

        To be called under the lock, between runs. Without it the file grows by every step, with it by every turn.
        """

        def drop(db: Connection) -> None:
            for statement in PRUNE_FILE if self._database.is_file else PRUNE_SERVER:
                db.execute(text(statement), {"id": interview_id})

        await self._database.write(drop)

    def naming_failures(self) -> AbstractContextManager[None]:
        """Turn what the saver's driver reports while the graph runs into a StoreError."""
        return naming_failures(self._database.place)

    def _lock_file(self, interview_id: str) -> Path:
        return self._database.path.parent / "locks" / f"{interview_id}.lock"

    def _claim(self, interview_id: str) -> AbstractAsyncContextManager[None]:
        claim = self._claim_file if self._database.is_file else self._claim_on_server
        return claim(interview_id)

    @asynccontextmanager
    async def _claim_file(self, interview_id: str) -> AsyncIterator[None]:
        from filelock import FileLock, Timeout

        path = self._lock_file(interview_id)
        make_folder(path.parent)
        lock = FileLock(path, timeout=0, mode=0o600, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            raise InterviewBusy(interview_id) from None
        except OSError as error:
            raise StoreError(f"{path} cannot be locked ({error.strerror}). Make that folder writable.") from error
        try:
            yield
        finally:
            lock.release()

    @asynccontextmanager
    async def _claim_on_server(self, interview_id: str) -> AsyncIterator[None]:
        """PostgreSQL is shared between machines, so the lock lies there. It goes with its connection."""
        # Apart from the record's pool: a lock lasts as long as a turn, and the turn needs a connection of its own.
        engine = create_engine(self._database.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        claim = select(func.pg_try_advisory_lock(func.hashtextextended(interview_id, 0)))
        with self.naming_failures():
            connection = await self._database.in_thread(engine.connect)
            try:
                if not await self._database.in_thread(connection.scalar, claim):
                    raise InterviewBusy(interview_id)
                yield
            finally:
                connection.close()


PRUNE_FILE = (f"DELETE FROM writes WHERE {STALE}", f"DELETE FROM checkpoints WHERE {STALE}")
PRUNE_SERVER = (
    f"DELETE FROM checkpoint_writes WHERE {STALE}",
    f"DELETE FROM checkpoints WHERE {STALE}",
    "DELETE FROM checkpoint_blobs AS b WHERE thread_id = :id AND NOT EXISTS (SELECT 1 FROM checkpoints AS c"
    " WHERE c.thread_id = b.thread_id AND c.checkpoint_ns = b.checkpoint_ns"
    " AND c.checkpoint -> 'channel_versions' ->> b.channel = b.version)",
)


@asynccontextmanager
async def open_store(url: str | None, home: Path, *, patience_seconds: float = 10.0) -> AsyncIterator[Store]:
    """Open it at `sqlite:///FILE` or `postgresql://…`; without a URL, in a file in `home`. Raises StoreError."""
    async with open_database(url, home, patience_seconds) as database:
        saver = _file_saver(database) if database.is_file else _server_saver(database)
        async with saver as opened:
            yield Store(database, opened)


@asynccontextmanager
async def open_record(url: str | None, home: Path, *, patience_seconds: float = 10.0) -> AsyncIterator[Record]:
    """The record alone, for what only reads: quick, as LangGraph stays unloaded."""
    async with open_database(url, home, patience_seconds) as database:
        yield Record(database)


@asynccontextmanager
async def _file_saver(database: Database) -> "AsyncIterator[BaseCheckpointSaver[str]]":
    import aiosqlite
    from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

    async with aiosqlite.connect(database.path, timeout=database.patience_seconds) as connection:
        with naming_failures(database.place):
            for pragma in PRAGMAS:
                await connection.execute(f"PRAGMA {pragma}")
            saver = AsyncSqliteSaver(connection, serde=_plain_data_only(database.place))
            await saver.setup()
        yield saver


@asynccontextmanager
async def _server_saver(database: Database) -> "AsyncIterator[BaseCheckpointSaver[str]]":
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
    from psycopg.rows import dict_row
    from psycopg_pool import AsyncConnectionPool

    address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    how = {"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row}
    pool: Any = AsyncConnectionPool(
        address, min_size=1, max_size=4, kwargs=how, open=False, check=AsyncConnectionPool.check_connection
    )
    async with pool:
        saver = AsyncPostgresSaver(pool, serde=_plain_data_only(database.place))
        with naming_failures(database.place):
            await saver.setup()
        yield saver


def _plain_data_only(place: str) -> "JsonPlusSerializer":
    """A crafted checkpoint must not be able to run code when it is loaded, and a damaged one is named."""
    from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer

    class PlainData(JsonPlusSerializer):
        def loads_typed(self, data: tuple[str, bytes]) -> Any:
            try:
                return super().loads_typed(data)
            except ValueError as error:
                raise StoreError(
                    f"A saved turn in {place} is damaged. Answer an earlier question again, or start a new interview."
                ) from error

    return PlainData(allowed_msgpack_modules=None)
