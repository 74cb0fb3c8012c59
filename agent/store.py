"""Where interviews are kept: the record, LangGraph's checkpoints beside it, and one lock per interview."""

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from sqlalchemy import Connection, NullPool, create_engine, func, select, text

from agent.database import PRAGMAS, Database, make_folder, naming_failures, open_database
from agent.errors import InterviewBusy, InterviewNotFound, StoreError
from agent.record import Record

if TYPE_CHECKING:
    from langchain_core.runnables import RunnableConfig
    from langgraph.checkpoint.base import BaseCheckpointSaver
    from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer

SYNCED_LATER = "synchronous=NORMAL"
"""For checkpoints in a file. A run counts as spoken only by a later commit to the same log, which is synced with all
that stands before it; should the power fail in between, the run is gone through again from the record."""
STALE = (
    "thread_id = :id AND checkpoint_id NOT IN"
    " (SELECT checkpoint FROM runs WHERE interview_id = :id AND checkpoint IS NOT NULL)"
)


class Store:
    """Record and checkpoints of all interviews; open one with `open_store`."""

    def __init__(self, database: Database, saver: "BaseCheckpointSaver[str]", ended: dict[str, str]) -> None:
        self.record = Record(database)
        self.saver = saver
        self.ended = ended
        """Where this process last saved each interview: the checkpoint, which a run would otherwise read back."""
        self.graph: Any = None
        """The interview's graph, compiled with this saver by whoever runs it first."""
        self.database = database
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def lock(self, interview_id: str) -> AsyncIterator[None]:
        """One at a time: waits for this process, raises InterviewBusy when another one has the interview."""
        if not re.fullmatch(r"[0-9a-f]{32}", interview_id):  # it becomes a file name
            raise InterviewNotFound(interview_id)
        mutex = self._locks.setdefault(interview_id, asyncio.Lock())
        async with mutex, self._claim(interview_id):
            yield

    async def forget(self, *interview_ids: str) -> None:
        """Delete interviews so that no byte of them stays in the folder. The first that cannot be ends it."""
        gone = []
        try:
            for interview_id in interview_ids:
                await self.record.interview(interview_id)
                async with self.lock(interview_id):
                    with self.naming_failures():
                        await self.saver.adelete_thread(interview_id)
                    await self.record.forget(interview_id)  # last, so that what a crash leaves is still listed
                    gone.append(self._lock_file(interview_id))
        finally:
            if gone:
                await self.database.scrub()
            for file in gone if self.database.is_file else ():
                file.unlink(missing_ok=True)

    async def prune(self, interview_id: str) -> None:
        """Drop the checkpoints within runs; those the runs ended in are all that later turns start from.

        To be called under the lock, between runs. Without it the file grows by every step, with it by every turn.
        """

        def drop(db: Connection) -> None:
            for statement in PRUNE_FILE if self.database.is_file else PRUNE_SERVER:
                db.execute(text(statement), {"id": interview_id})

        await self.database.write(drop)

    def naming_failures(self) -> AbstractContextManager[None]:
        """Turn what the saver's driver reports while the graph runs into a StoreError."""
        return naming_failures(self.database.place)

    def _lock_file(self, interview_id: str) -> Path:
        return self.database.path.parent / "locks" / f"{interview_id}.lock"

    def _claim(self, interview_id: str) -> AbstractAsyncContextManager[None]:
        claim = self._claim_file if self.database.is_file else self._claim_on_server
        return claim(interview_id)

    @asynccontextmanager
    async def _claim_file(self, interview_id: str) -> AsyncIterator[None]:
        with claimed(self._lock_file(interview_id), interview_id):
            yield

    @asynccontextmanager
    async def _claim_on_server(self, interview_id: str) -> AsyncIterator[None]:
        """PostgreSQL is shared between machines, so the lock lies there. It goes with its connection."""
        # Apart from the record's pool: a lock lasts as long as a turn, and the turn needs a connection of its own.
        engine = create_engine(self.database.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        claim = select(func.pg_try_advisory_lock(func.hashtextextended(interview_id, 0)))
        with self.naming_failures():
            connection = await self.database.in_thread(engine.connect)
            try:
                if not await self.database.in_thread(connection.scalar, claim):
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


@contextmanager
def claimed(path: Path, interview_id: str) -> Iterator[None]:
    """Nobody else on this computer has this lock file meanwhile; a program that dies lets go of it.

    Raises InterviewBusy, StoreError.
    """
    from filelock import FileLock, Timeout

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
async def open_store(url: str | None, home: Path, *, patience_seconds: float = 10.0) -> AsyncIterator[Store]:
    """Open it at `sqlite:///FILE` or `postgresql://…`; without a URL, in a file in `home`. Raises StoreError."""
    async with open_database(url, home, patience_seconds) as database:
        ended: dict[str, str] = {}
        saver = _file_saver(database, ended) if database.is_file else _server_saver(database, ended)
        async with saver as opened:
            yield Store(database, opened, ended)


@asynccontextmanager
async def open_record(url: str | None, home: Path, *, patience_seconds: float = 10.0) -> AsyncIterator[Record]:
    """The record alone, for what only reads: quick, as LangGraph stays unloaded."""
    async with open_database(url, home, patience_seconds) as database:
        yield Record(database)


@asynccontextmanager
async def _file_saver(database: Database, ended: dict[str, str]) -> "AsyncIterator[BaseCheckpointSaver[str]]":
    """LangGraph's synchronous saver in the record's own thread.

    Its asynchronous one changes threads for every statement, which took a third of a turn's own time.
    """
    from langgraph.checkpoint.sqlite import SqliteSaver

    class FileSaver(SqliteSaver):
        async def aget_tuple(self, config: Any) -> Any:
            return await database.in_thread(self.get_tuple, config)

        async def aput(self, config: Any, checkpoint: Any, metadata: Any, new_versions: Any) -> Any:
            return _noted(ended, await database.in_thread(self.put, config, checkpoint, metadata, new_versions))

        async def aput_writes(self, config: Any, writes: Any, task_id: str, task_path: str = "") -> None:
            await database.in_thread(self.put_writes, config, writes, task_id, task_path)

        async def adelete_thread(self, thread_id: str) -> None:
            await database.in_thread(self.delete_thread, thread_id)

        async def alist(self, config: Any, **which: Any) -> AsyncIterator[Any]:
            for saved in await database.in_thread(lambda: list(self.list(config, **which))):
                yield saved

    def connect() -> sqlite3.Connection:
        made = sqlite3.connect(database.path, timeout=database.patience_seconds)
        for pragma in (*PRAGMAS, SYNCED_LATER):
            made.execute(f"PRAGMA {pragma}")
        return made

    with naming_failures(database.place):
        connection = await database.in_thread(connect)
    try:
        saver = FileSaver(connection, serde=_plain_data_only(database.place))
        with naming_failures(database.place):
            await database.in_thread(saver.setup)
        yield saver
    finally:
        await database.in_thread(connection.close)


@asynccontextmanager
async def _server_saver(database: Database, ended: dict[str, str]) -> "AsyncIterator[BaseCheckpointSaver[str]]":
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
    from psycopg.rows import dict_row
    from psycopg_pool import AsyncConnectionPool

    class ServerSaver(AsyncPostgresSaver):
        async def aput(self, config: Any, checkpoint: Any, metadata: Any, new_versions: Any) -> Any:
            return _noted(ended, await super().aput(config, checkpoint, metadata, new_versions))

    address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    how = {"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row}
    pool: Any = AsyncConnectionPool(
        address, min_size=1, max_size=4, kwargs=how, open=False, check=AsyncConnectionPool.check_connection
    )
    async with pool:
        saver = ServerSaver(pool, serde=_plain_data_only(database.place))
        with naming_failures(database.place):
            await saver.setup()
        yield saver


def _noted(ended: dict[str, str], saved: "RunnableConfig") -> "RunnableConfig":
    """Keep in mind which checkpoint was just saved."""
    ended[saved["configurable"]["thread_id"]] = saved["configurable"]["checkpoint_id"]
    return saved


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
