"""Open the database the record lies in, and say in plain words what went wrong with it."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, select
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError

from agent.errors import StoreError
from agent.record_tables import SCHEMA, about, tables

FILE = "interviews.sqlite3"
SERVER_CONNECTIONS = 8
DRIVERS = {"sqlite3", "psycopg"}
"""Told apart by name, as psycopg is there only with the extra."""
PRAGMAS = ("synchronous=FULL", "secure_delete=ON", "foreign_keys=ON", "temp_store=MEMORY")
"""Commits reach the disk; what is deleted is overwritten, also in the copy that VACUUM makes."""


T = TypeVar("T")


class Database:
    """A SQLite file or a PostgreSQL server. Every transaction is short and says at its start whether it writes.

    A transaction runs whole in a worker thread: one hop instead of two per statement (a third of the time), and
    a caller that is cancelled leaves it either done or not begun.
    """

    def __init__(self, url: URL, patience_seconds: float) -> None:
        self.url = url
        self.is_file = url.drivername.startswith("sqlite")
        self.patience_seconds = patience_seconds
        workers = 1 if self.is_file else SERVER_CONNECTIONS  # a file has one writer anyway: queue here, in order
        self._engine = _engine(url, workers, patience_seconds)
        # A write that began as a read could find the file locked half-way; IMMEDIATE waits at the start instead.
        self._writer = self._engine.execution_options(sqlite_begin="BEGIN IMMEDIATE")
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="record")

    @property
    def place(self) -> str:
        """What to call it before the user; no password in it."""
        return str(self.path) if self.is_file else self.url.render_as_string(hide_password=True)

    @property
    def path(self) -> Path:
        return Path(self.url.database or "")

    async def read(self, work: Callable[[Connection], T]) -> T:
        return await self.in_thread(self._transaction, self._engine, work)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Committed when it returns."""
        return await self.in_thread(self._transaction, self._writer, work)

    async def in_thread(self, work: Callable[..., T], *given: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *given)

    async def prepare(self) -> None:
        """Make the tables in a new database. Leaves alone what is not ours or was written by a newer release."""
        ready = await self.read(self._is_ready)
        if self.is_file:
            await self.in_thread(self._outside_transaction, "PRAGMA journal_mode=WAL")
            _only_for_owner(self.path)
        if not ready:
            await self.write(self._make_tables)

    async def scrub(self) -> None:
        """Leave nothing of deleted rows in the file or its log."""
        if not self.is_file:
            return
        await self.in_thread(self._outside_transaction, "VACUUM")
        [(still_read, *_)] = await self.in_thread(self._outside_transaction, "PRAGMA wal_checkpoint(TRUNCATE)")
        if still_read:
            raise StoreError(f"It is deleted, but traces stay in {self.place} until the program reading it is closed.")

    def close(self) -> None:
        self._threads.shutdown()
        self._engine.dispose()

    def _transaction(self, engine: Engine, work: Callable[[Connection], T]) -> T:
        with naming_failures(self.place), engine.begin() as connection:
            return work(connection)

    def _outside_transaction(self, statement: str) -> list[Any]:
        bare = self._engine.execution_options(sqlite_begin=None)
        with naming_failures(self.place), bare.connect() as connection:
            result = connection.exec_driver_sql(statement)
            return list(result) if result.returns_rows else []

    def _make_tables(self, connection: Connection) -> None:
        if not self._is_ready(connection):  # another process may just have made them
            tables.create_all(connection)  # leaves alone what is there; so far a release only ever added tables
            connection.execute(about.delete().where(about.c.key == "schema_version"))
            connection.execute(about.insert().values(key="schema_version", value=str(SCHEMA)))

    def _is_ready(self, connection: Connection) -> bool:
        there = set(inspect(connection).get_table_names())
        if about.name in there:
            version = connection.execute(select(about.c.value).where(about.c.key == "schema_version")).scalar()
            if int(version or 0) > SCHEMA:
                raise StoreError(
                    f"{self.place} was written by a newer release (schema {version}, this one knows {SCHEMA})."
                    " Update Round Two; nothing was changed."
                )
            return int(version or 0) == SCHEMA
        # A PostgreSQL database may be shared with other programs; a file holds our interviews or someone else's data.
        strangers = there if self.is_file else there & set(tables.tables)
        if strangers:
            raise StoreError(
                f"{self.place} holds the data of another program. Name another place; nothing was changed."
            )
        return False


@asynccontextmanager
async def open_database(url: str | None, home: Path, patience_seconds: float = 10.0) -> AsyncIterator[Database]:
    """Without a URL, a file in `home`."""
    parsed = _parse(url) if url else URL.create("sqlite", database=str(home / FILE))
    if parsed.drivername.startswith("sqlite"):
        _make_file(Path(parsed.database or ""))
    database = Database(parsed, patience_seconds)
    try:
        await database.prepare()
        yield database
    finally:
        database.close()


@contextmanager
def naming_failures(place: str) -> Iterator[None]:
    """Turn what a driver or the system reports into a StoreError that names the place."""
    try:
        yield
    except IntegrityError:  # a mistake of ours, not of the place
        raise
    except Exception as error:
        cause = (error.orig or error) if isinstance(error, DBAPIError) else error
        if not any(kind.__module__ in DRIVERS for kind in type(cause).__mro__):
            raise
        raise StoreError(_explained(cause, place)) from error


def make_folder(folder: Path) -> None:
    """For the owner alone. A folder that is there already keeps its rights; its files are closed to others anyway."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(f"The folder {folder} cannot be made ({error.strerror}). {ELSEWHERE}") from error


ELSEWHERE = "Give yourself the right to write there, or set ROUNDTWO_HOME to another folder."
EXPLAINED = {
    "SQLITE_BUSY": "{place} is locked by another program. Close it there, or wait a moment and try again.",
    "SQLITE_LOCKED": "{place} is locked by another program. Close it there, or wait a moment and try again.",
    "SQLITE_FULL": "{place} cannot grow: the disk is full. Make room and try again; what was accepted is safe.",
    "SQLITE_CORRUPT": "{place} is damaged or cut off. Put back a copy, or move it away; nothing was changed.",
    "SQLITE_NOTADB": "{place} is not a file of Round Two. Move it away, or name another place; nothing was changed.",
    "SQLITE_READONLY": "{place} cannot be written. " + ELSEWHERE,
    "SQLITE_CANTOPEN": "{place} cannot be opened. " + ELSEWHERE,
    "SQLITE_PERM": "{place} cannot be opened. " + ELSEWHERE,
    "SQLITE_IOERR": "The disk failed while {place} was read or written. Check the disk, then try again.",
}


def _explained(cause: BaseException, place: str) -> str:
    # Extended names begin with the plain one: SQLITE_IOERR_WRITE.
    name = getattr(cause, "sqlite_errorname", "")
    for known, words in EXPLAINED.items():
        if name.startswith(known):
            return words.format(place=place)
    first_line = str(cause).strip().partition("\n")[0]
    return f"{place} cannot be used: {first_line}"


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = URL.create("unknown")
    match parsed.get_backend_name():
        case "sqlite" if parsed.database and parsed.database != ":memory:":
            return URL.create("sqlite", database=str(Path(parsed.database).absolute()))
        case "postgresql" | "postgres":
            return parsed.set(drivername="postgresql+psycopg")
    # The address itself may hold a password, so it is not repeated.
    raise StoreError("The address of the store is neither sqlite:///FILE nor postgresql://USER@HOST/NAME. Correct it.")


def _engine(url: URL, connections: int, patience_seconds: float) -> Engine:
    if not url.drivername.startswith("sqlite"):
        try:
            return create_engine(url, pool_pre_ping=True, pool_size=connections)
        except ModuleNotFoundError as error:
            raise StoreError(
                "A PostgreSQL store needs more packages. Install them with: pip install 'roundtwo[postgres]'"
            ) from error
    engine = create_engine(
        url, connect_args={"timeout": patience_seconds, "isolation_level": None}, pool_size=connections
    )

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        words = connection.get_execution_options().get("sqlite_begin", "BEGIN")
        if words:
            connection.exec_driver_sql(words)

    return engine


def _make_file(path: Path) -> None:
    """SQLite would make it readable for everyone; its log and index take over the rights of the file."""
    make_folder(path.parent)
    if path.is_dir():
        raise StoreError(f"{path} is a folder, not a file. Move it away, or set ROUNDTWO_HOME to another folder.")
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"{path} cannot be opened for writing ({error.strerror}). {ELSEWHERE}") from error


def _only_for_owner(path: Path) -> None:
    status = path.stat()
    if os.name == "posix" and status.st_uid == os.geteuid() and status.st_mode & 0o077:
        path.chmod(0o600)
