"""Where interviews are kept: closed to others, one at a time, forgotten without a trace, never overwritten."""

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypedDict

import pytest

from agent.errors import InterviewBusy, InterviewNotFound, StoreError
from agent.record_tables import SCHEMA
from agent.store import Store, open_record, open_store

REPOSITORY = Path(__file__).parents[1]
MARKER = "Zebrafinch-Quokka-7731"
NOBODY = 65534


class Saved(TypedDict):
    told: str
    step: int


async def set_up(store: Store, told: str = MARKER) -> str:
    kept = await store.record.create_interview(
        brief={"role": {"title": told}, "resume": told * 500},
        seed=1,
        engine="offline",
        difficulty="realistic",
        max_questions=45,
        minutes=45,
        release="0.1.0",
    )
    return kept.id


async def play(store: Store, interview_id: str, parent: int | None, heard: str | None) -> int:
    """One turn through a real graph of three steps; the number of its run."""
    from langgraph.graph import END, START, StateGraph

    def think(state: Saved) -> dict[str, object]:
        return {"told": f"{heard} {MARKER}", "step": state["step"] + 1}

    builder = StateGraph(Saved)
    for name in ("first", "second", "third"):
        builder.add_node(name, think)
    builder.add_edge(START, "first").add_edge("first", "second").add_edge("second", "third").add_edge("third", END)
    graph = builder.compile(checkpointer=store.saver)

    run = await store.record.add_run(interview_id, parent, heard)
    here = {"thread_id": interview_id}
    if parent is not None:
        here["checkpoint_id"] = (await store.record.run(interview_id, parent)).checkpoint
    started = {"told": heard or "", "step": 0} if parent is None else {"told": heard}
    await graph.ainvoke(started, {"configurable": here}, durability="sync")
    ended = (await graph.aget_state({"configurable": {"thread_id": interview_id}})).config["configurable"]
    await store.record.add_say(
        interview_id,
        run.number,
        0,
        speaker="Priya",
        persona="peer",
        text=f"And {MARKER}?",
        topic="story",
        move={"kind": "probe", "why": MARKER},
        waits=True,
    )
    await store.record.mark_spoken(interview_id, run.number, ended["checkpoint_id"])
    return run.number


async def saved_state(store: Store, interview_id: str, run: int) -> dict[str, object]:
    where = {"thread_id": interview_id, "checkpoint_id": (await store.record.run(interview_id, run)).checkpoint}
    saved = await store.saver.aget_tuple({"configurable": where})
    assert saved
    return saved.checkpoint["channel_values"]


def content(path: Path) -> bytes:
    return path.read_bytes()


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def start_python(program: str, *given: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *given], cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_a_forgotten_interview_leaves_no_byte(tmp_path):
    async with open_store(None, tmp_path) as store:
        interview_id = await set_up(store)
        other = await set_up(store, "another")
        opening = await play(store, interview_id, None, None)
        await play(store, interview_id, opening, f"My answer {MARKER}")
        await store.prune(interview_id)
        assert MARKER.encode() in bytes_in(tmp_path)

        await store.forget(interview_id)

        while_open = bytes_in(tmp_path)
        assert (await store.record.interview(other)).brief["role"]["title"] == "another"
    for left in (while_open, bytes_in(tmp_path)):
        assert MARKER.encode() not in left
        assert interview_id.encode() not in left
    assert not list(tmp_path.rglob(f"*{interview_id}*"))


async def test_forgetting_what_is_not_there_says_so_and_leaves_no_lock(tmp_path):
    async with open_store(None, tmp_path) as store:
        with pytest.raises(InterviewNotFound):
            await store.forget("0" * 32)

    assert not list(tmp_path.rglob("*.lock"))


async def test_an_interview_in_use_cannot_be_forgotten(tmp_path):
    async with open_store(None, tmp_path) as store, open_store(None, tmp_path) as elsewhere:
        interview_id = await set_up(store)

        async with store.lock(interview_id):
            with pytest.raises(InterviewBusy):
                await elsewhere.forget(interview_id)

        assert await store.record.interview(interview_id)


async def test_folder_and_files_are_closed_to_others(tmp_path):
    home = tmp_path / "deep" / "home"
    async with open_store(None, home) as store:
        interview_id = await set_up(store)
        async with store.lock(interview_id):
            files = [path for path in home.rglob("*") if path.is_file()]

            assert mode(home) == mode(home / "locks") == 0o700
            assert {mode(path) for path in files} == {0o600}
            assert {path.name.removeprefix("interviews.sqlite3") for path in files} == {
                "", "-wal", "-shm", f"{interview_id}.lock"
            }  # fmt: skip


async def test_a_file_open_to_others_is_closed(tmp_path):
    async with open_record(None, tmp_path):
        pass
    (tmp_path / "interviews.sqlite3").chmod(0o644)

    async with open_record(None, tmp_path):
        pass

    assert mode(tmp_path / "interviews.sqlite3") == 0o600


async def test_another_process_finds_an_open_interview_busy(tmp_path):
    program = f"""
import asyncio, pathlib, sys
from agent.store import open_store

async def main():
    async with open_store(None, pathlib.Path({str(tmp_path)!r})) as store, store.lock(sys.argv[1]):
        print("held", flush=True)
        sys.stdin.read()

asyncio.run(main())
"""
    async with open_store(None, tmp_path) as store:
        interview_id = await set_up(store)
        with start_python(program, interview_id) as other:
            assert other.stdout
            assert await asyncio.to_thread(other.stdout.readline) == b"held\n"

            with pytest.raises(InterviewBusy, match="is open elsewhere"):
                async with store.lock(interview_id):
                    pass
            other.kill()

        async with store.lock(interview_id):  # a killed process holds nothing
            pass


async def test_one_process_takes_its_turns_one_after_the_other(tmp_path):
    order = []

    async def turn(store: Store, interview_id: str, name: str) -> None:
        async with store.lock(interview_id):
            order.append(name)
            await asyncio.sleep(0.01)
            order.append(name)

    async with open_store(None, tmp_path) as store:
        interview_id = await set_up(store)
        await asyncio.gather(*(turn(store, interview_id, name) for name in "abc"))

    assert order == ["a", "a", "b", "b", "c", "c"]


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 32, "0" * 31, "0" * 32 + "\n", "..", "con"])
async def test_only_ids_of_ours_become_file_names(tmp_path, name):
    async with open_store(None, tmp_path) as store:
        with pytest.raises(InterviewNotFound):
            async with store.lock(name):
                pass

    assert [path.name for path in tmp_path.iterdir()] == ["interviews.sqlite3"]


async def test_pruning_keeps_where_each_run_ended_and_nothing_else(tmp_path):
    async with open_store(None, tmp_path) as store:
        interview_id = await set_up(store)
        opening = await play(store, interview_id, None, None)
        first = await play(store, interview_id, opening, "First.")
        before = await saved_state(store, interview_id, first)

        await store.prune(interview_id)
        again = await play(store, interview_id, opening, "Second.")
        await store.prune(interview_id)

        assert await saved_state(store, interview_id, first) == before
        assert (await saved_state(store, interview_id, again))["step"] == 6
        saved = [one async for one in store.saver.alist({"configurable": {"thread_id": interview_id}})]
        assert len(saved) == 3


async def test_a_pruned_store_grows_with_each_turn_alike(tmp_path):
    sizes = []
    async with open_store(None, tmp_path) as store:
        interview_id = await set_up(store)
        parent = await play(store, interview_id, None, None)
        for number in range(30):
            parent = await play(store, interview_id, parent, f"Answer {number}")
            await store.prune(interview_id)
            pages = await store.record._database.read(lambda db: db.exec_driver_sql("PRAGMA page_count").scalar_one())
            sizes.append(pages * 4096)

    assert sizes[29] - sizes[14] <= (sizes[14] - sizes[0]) * 1.5 + 16_384
    assert sizes[29] < 300_000


async def test_every_commit_of_the_record_is_synced_and_the_checkpoints_before_it_with_it(tmp_path):
    full, normal = 2, 1
    async with open_store(None, tmp_path) as store:
        in_thread, saver = store.record._database.in_thread, store.saver.conn

        record = await store.record._database.write(lambda db: db.exec_driver_sql("PRAGMA synchronous").scalar_one())
        ((checkpoints,),) = await in_thread(lambda: saver.execute("PRAGMA synchronous").fetchall())
        ((log,),) = await in_thread(lambda: saver.execute("PRAGMA journal_mode").fetchall())

    assert (record, checkpoints, log) == (full, normal, "wal")


async def test_where_a_run_ended_is_known_without_reading_it_back(tmp_path):
    async with open_store(None, tmp_path) as store:
        interview_id = await set_up(store)

        opening = await play(store, interview_id, None, None)

        assert store.ended[interview_id] == (await store.record.run(interview_id, opening)).checkpoint


async def test_a_saved_state_cannot_run_code(tmp_path):
    import ormsgpack

    async with open_store(None, tmp_path) as store:
        trap = tmp_path / "made by a checkpoint"
        call = ormsgpack.packb(["os", "mkdir", [str(trap)]])
        crafted = ormsgpack.packb(ormsgpack.Ext(1, call))

        store.saver.serde.loads_typed(("msgpack", crafted))

    assert not trap.exists()


async def test_a_damaged_state_is_named(tmp_path):
    async with open_store(None, tmp_path) as store:
        interview_id = await set_up(store)
        opening = await play(store, interview_id, None, None)
        await store.record._database.write(lambda db: db.exec_driver_sql("UPDATE checkpoints SET checkpoint = x'c1ff'"))

        with pytest.raises(StoreError, match=r"A saved turn in .*interviews\.sqlite3 is damaged"):
            await saved_state(store, interview_id, opening)


# What the file may have become


def hold(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    return connection


async def test_a_locked_file_is_named(tmp_path):
    async with open_record(None, tmp_path, patience_seconds=0.05) as record:
        with closing(hold(tmp_path / "interviews.sqlite3")), pytest.raises(StoreError, match="is locked by another"):
            await record.create_interview(
                brief={}, seed=1, engine="", difficulty="", max_questions=1, minutes=1, release=""
            )

        assert await record.interviews() == []


async def test_a_saver_that_fails_is_named_too(tmp_path):
    async with open_store(None, tmp_path, patience_seconds=0.05) as store:
        interview_id = await set_up(store)
        locked = pytest.raises(StoreError, match="is locked by another")
        with closing(hold(tmp_path / "interviews.sqlite3")), locked, store.naming_failures():
            await store.saver.adelete_thread(interview_id)


async def make_kept(folder: Path) -> Path:
    async with open_store(None, folder) as store:
        interview_id = await set_up(store)
        await play(store, interview_id, None, None)
    return folder / "interviews.sqlite3"


async def test_a_file_cut_off_is_named_and_left_alone(tmp_path):
    path = await make_kept(tmp_path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    before = content(path)

    refusal = await refused(path)

    assert refusal == (f"{path} is damaged or cut off. Put back a copy, or move it away; nothing was changed.")
    assert content(path) == before


async def test_a_damaged_page_is_named(tmp_path):
    path = await make_kept(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))

    with pytest.raises(StoreError, match="is damaged or cut off"):
        async with open_record(None, tmp_path) as record:
            await record.interviews()


async def test_a_file_of_something_else_is_named_and_left_alone(tmp_path):
    path = tmp_path / "interviews.sqlite3"
    path.write_bytes(b"Dear diary, " * 1000)

    refusal = await refused(path)

    assert refusal == f"{path} is not a file of Round Two. Move it away, or name another place; nothing was changed."
    assert content(path) == b"Dear diary, " * 1000


async def test_the_database_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "interviews.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")
    before = content(path)

    refusal = await refused(path)

    assert refusal == f"{path} holds the data of another program. Name another place; nothing was changed."
    assert content(path) == before


async def test_a_file_of_a_newer_release_is_left_alone(tmp_path):
    path = await make_kept(tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE roundtwo_meta SET value = '99'")
    before = content(path)

    refusal = await refused(path)

    assert refusal == (
        f"{path} was written by a newer release (schema 99, this one knows {SCHEMA})."
        " Update Round Two; nothing was changed."
    )
    assert content(path) == before


async def refused(path: Path) -> str:
    """What opening the store at this file says when it will not."""
    with pytest.raises(StoreError) as refusal:
        async with open_store(None, path.parent):
            pass
    return str(refusal.value)


async def test_a_folder_in_place_of_the_file_is_named(tmp_path):
    (tmp_path / "interviews.sqlite3").mkdir()

    with pytest.raises(StoreError, match=r"interviews\.sqlite3 is a folder"):
        async with open_store(None, tmp_path):
            pass


async def test_a_file_in_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "home").write_text("not a folder")

    with pytest.raises(StoreError, match="home cannot be made"):
        async with open_store(None, tmp_path / "home"):
            pass


@contextmanager
def nobody_special():
    """Rights do not bind root; so root tries as nobody, in a folder nobody can reach."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@contextmanager
def without_rights():
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


async def test_a_folder_that_cannot_be_written_is_named():
    with nobody_special() as folder:
        folder.chmod(0o555)
        with without_rights(), pytest.raises(StoreError, match=r"cannot be opened for writing .*ROUNDTWO_HOME"):
            async with open_store(None, folder):
                pass
        with without_rights(), pytest.raises(StoreError, match=r"cannot be made .*ROUNDTWO_HOME"):
            async with open_store(None, folder / "home"):
                pass


async def test_a_file_that_cannot_be_written_is_named():
    with nobody_special() as folder:
        path = await make_kept(folder)
        path.chmod(0o444)
        with without_rights(), pytest.raises(StoreError, match=r"interviews\.sqlite3 cannot be opened for writing"):
            async with open_store(None, folder):
                pass
        path.chmod(0o600)


# Addresses


async def test_a_file_can_be_named_by_address(tmp_path):
    path = tmp_path / "elsewhere" / "mine.db"
    async with open_store(f"sqlite:///{path}", tmp_path / "home") as store, store.lock(await set_up(store)):
        pass

    assert path.is_file()
    assert (path.parent / "locks").is_dir()
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    "url", ["mysql://me:secret@host/db", "nonsense", "sqlite://", "sqlite:///:memory:", "://", "a b"]
)
async def test_an_address_of_no_known_kind_is_refused_without_repeating_it(tmp_path, url):
    with pytest.raises(StoreError, match="neither sqlite:///FILE nor postgresql://") as refusal:
        async with open_store(url, tmp_path):
            pass

    assert "secret" not in str(refusal.value)


async def test_a_server_that_does_not_answer_is_named_without_its_password(tmp_path):
    pytest.importorskip("psycopg", reason="the postgres extra is not installed")

    with pytest.raises(StoreError, match=r"postgresql\+psycopg://me:\*\*\*@") as refusal:
        async with open_store("postgresql://me:secret@/nothing?host=/nonexistent", tmp_path):
            pass

    assert "secret" not in str(refusal.value)


async def test_without_the_extra_the_message_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(StoreError, match=r"pip install 'roundtwo\[postgres\]'"):
        async with open_store("postgresql://me@localhost/db", tmp_path):
            pass


async def test_interviews_are_kept_on_a_server(tmp_path):
    url = os.environ.get("ROUNDTWO_TEST_POSTGRES")
    if not url:
        pytest.skip("ROUNDTWO_TEST_POSTGRES names no PostgreSQL database")
    async with open_store(url, tmp_path) as store, open_store(url, tmp_path) as elsewhere:
        interview_id = await set_up(store)
        opening = await play(store, interview_id, None, None)
        first = await play(store, interview_id, opening, "First.")
        await store.prune(interview_id)
        await play(store, interview_id, opening, "Second.")
        await store.prune(interview_id)

        assert MARKER in str(await saved_state(elsewhere, interview_id, first))
        saved = [one async for one in store.saver.alist({"configurable": {"thread_id": interview_id}})]
        assert len(saved) == 3
        with pytest.raises(StoreError, match="cannot be used"), store.naming_failures():
            async with store.saver._cursor() as cursor:
                await cursor.execute("SELECT * FROM nowhere")
        async with store.lock(interview_id):
            with pytest.raises(InterviewBusy):
                async with elsewhere.lock(interview_id):
                    pass
        async with elsewhere.lock(interview_id):
            pass
        await elsewhere.forget(interview_id)
        with pytest.raises(InterviewNotFound):
            await store.record.interview(interview_id)
        assert not await store.saver.aget_tuple({"configurable": {"thread_id": interview_id}})
