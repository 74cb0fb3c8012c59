"""What was said stays said: runs form a tree, nothing is kept twice, nothing accepted is lost."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from agent.errors import InterviewNotFound, NoSuchQuestion, StoreError
from agent.record import Kept, Record, Run, Say
from agent.store import open_record, open_store

REPOSITORY = Path(__file__).parents[1]
BRIEF = {
    "role": {"title": "Night manager"},
    "round_one": {"stories": [{"id": "flood", "told": "We moved the guests."}]},
}

SERVER = os.environ.get("ROUNDTWO_TEST_POSTGRES")
"""With it every test of the record runs on PostgreSQL, too."""


@pytest.fixture(params=["file", "server"] if SERVER else ["file"])
async def record(request, tmp_path):
    async with open_record(SERVER if request.param == "server" else None, tmp_path) as opened:
        yield opened


@pytest.fixture
async def interview(record) -> Kept:
    return await set_up(record)


async def set_up(record: Record, brief: dict = BRIEF) -> Kept:
    return await record.create_interview(
        brief=brief, seed=7, engine="offline", difficulty="realistic", max_questions=45, minutes=45.0, release="0.1.0"
    )


async def speak(record: Record, run: Run, text: str = "What happened then?", place: int = 0) -> Say:
    return await record.add_say(
        run.interview_id,
        run.number,
        place,
        speaker="Priya",
        persona="peer",
        text=text,
        topic="story",
        move={"kind": "probe", "why": "when is still empty"},
        waits=True,
    )


async def take_turn(record: Record, kept: Kept, parent: Run | None, heard: str | None) -> Run:
    run = await record.add_run(kept.id, parent.number if parent else None, heard)
    await speak(record, run, f"After {heard}?")
    await record.mark_spoken(kept.id, run.number, f"checkpoint-{run.number}")
    return await record.run(kept.id, run.number)


def run_python(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=REPOSITORY, timeout=60, check=False, capture_output=True, text=True
    )


async def test_an_interview_is_read_back_as_it_was_set_up(record):
    kept = await set_up(record)

    assert await record.interview(kept.id) == kept
    assert kept.brief == BRIEF
    assert not kept.is_over


async def test_an_unknown_interview_is_named(record):
    with pytest.raises(InterviewNotFound, match="'nobody'"):
        await record.interview("nobody")

    with pytest.raises(InterviewNotFound):
        await record.add_run("nobody", None, None)


async def test_what_is_said_grows_from_the_opening(record, interview):
    opening = await take_turn(record, interview, None, None)
    answer = await take_turn(record, interview, opening, "We moved them.")

    branch = await record.branch(interview.id, answer.number)

    assert [run.heard for run, _ in branch] == [None, "We moved them."]
    assert [[say.turn for say in says] for _, says in branch] == [[1], [2]]
    assert await record.head(interview.id) == answer
    assert answer.checkpoint == "checkpoint-1"


async def test_answering_again_is_a_sibling_and_leaves_the_first_take_alone(record, interview):
    opening = await take_turn(record, interview, None, None)
    first = await take_turn(record, interview, opening, "We moved them.")
    later = await take_turn(record, interview, first, "Forty of them.")
    before = await record.branch(interview.id, later.number)

    again = await take_turn(record, interview, opening, "I moved them, by bus.")

    assert again.parent == first.parent
    assert await record.branch(interview.id, later.number) == before
    assert [run.heard for run, _ in await record.branch(interview.id, again.number)] == [None, "I moved them, by bus."]


async def test_turns_are_numbered_across_takes(record, interview):
    opening = await take_turn(record, interview, None, None)
    await take_turn(record, interview, opening, "First.")
    again = await take_turn(record, interview, opening, "Second.")

    [say] = await record.says_of_run(interview.id, again.number)

    assert say.turn == 3
    assert await record.say(interview.id, 3) == say


async def test_the_same_words_sent_twice_are_one_run(record, interview):
    opening = await take_turn(record, interview, None, None)

    first = await record.add_run(interview.id, opening.number, "We moved them.", after=1)
    second = await record.add_run(interview.id, opening.number, "We moved them.", after=1)

    assert second == first
    assert await record.unanswered(interview.id) == first


async def test_the_same_words_sent_at_the_same_time_are_one_run(record, interview):
    opening = await take_turn(record, interview, None, None)

    both = await asyncio.gather(*(record.add_run(interview.id, opening.number, "At once.") for _ in range(8)))

    assert {run.number for run in both} == {1}


async def test_the_same_words_after_the_reply_are_a_new_take(record, interview):
    opening = await take_turn(record, interview, None, None)
    first = await take_turn(record, interview, opening, "We moved them.")

    again = await record.add_run(interview.id, opening.number, "We moved them.")

    assert again.number == first.number + 1


async def test_different_interviews_are_numbered_apart(record):
    one, other = await set_up(record), await set_up(record)

    runs = await asyncio.gather(record.add_run(one.id, None, None), record.add_run(other.id, None, None))

    assert [run.number for run in runs] == [0, 0]


async def test_only_the_newest_run_can_wait_for_a_reply(record, interview):
    opening = await record.add_run(interview.id, None, None)
    assert await record.unanswered(interview.id) == opening

    await record.mark_spoken(interview.id, opening.number, "checkpoint-0")

    assert await record.unanswered(interview.id) is None


async def test_before_the_panel_has_spoken_there_is_no_head(record, interview):
    await record.add_run(interview.id, None, None)

    assert await record.head(interview.id) is None


async def test_a_question_that_stands_is_never_replaced(record, interview):
    opening = await record.add_run(interview.id, None, None)
    first = await speak(record, opening, "What happened then?")

    again = await speak(record, opening, "Something else entirely?")

    assert again == first
    assert await record.says_of_run(interview.id, opening.number) == [first]


async def test_a_run_marked_twice_keeps_its_first_checkpoint(record, interview):
    opening = await take_turn(record, interview, None, None)

    await record.mark_spoken(interview.id, opening.number, "another")

    assert (await record.run(interview.id, opening.number)).checkpoint == "checkpoint-0"


async def test_the_last_words_and_the_end_are_one_commit(record, interview):
    opening = await record.add_run(interview.id, None, None)

    await record.mark_spoken(interview.id, opening.number, "checkpoint-0", finished="complete")

    kept = await record.interview(interview.id)
    assert (kept.is_over, kept.finished_reason) == (True, "complete")


async def test_a_retake_reopens_a_finished_interview(record, interview):
    opening = await take_turn(record, interview, None, None)
    await record.finish(interview.id, "complete")

    await record.add_run(interview.id, opening.number, "Once more.")

    kept = await record.interview(interview.id)
    assert (kept.status, kept.finished_reason) == ("open", None)


async def test_an_interview_can_be_finished_and_opened_again(record, interview):
    await record.finish(interview.id, "time")
    assert (await record.interview(interview.id)).finished_reason == "time"

    await record.reopen(interview.id)

    assert not (await record.interview(interview.id)).is_over


async def test_a_question_nobody_asked_is_named(record, interview):
    with pytest.raises(NoSuchQuestion, match="no question 9"):
        await record.say(interview.id, 9)


async def test_a_run_nobody_began_is_an_error(record, interview):
    with pytest.raises(LookupError, match="no run 3"):
        await record.run(interview.id, 3)
    with pytest.raises(LookupError, match="no run 3"):
        await record.branch(interview.id, 3)


async def test_the_list_shows_the_last_touched_first(tmp_path):
    times = iter(f"2026-01-01T00:00:{second:02d}.000+00:00" for second in range(60))
    async with open_record(None, tmp_path) as opened:
        record = Record(opened._database, now=lambda: next(times))
        old, new = await set_up(record), await set_up(record, {"role": {"title": "Teacher"}})
        opening = await take_turn(record, old, None, None)
        await take_turn(record, old, opening, "We moved them.")

        listed = await record.interviews()

    assert [(line.id, line.role, line.answers) for line in listed] == [
        (old.id, "Night manager", 1),
        (new.id, "Teacher", 0),
    ]
    assert listed[0].last_activity == "2026-01-01T00:00:05.000+00:00"


@pytest.mark.parametrize(
    "words", ["naïve 日本 🙂", "half a pair \ud83d here", "a NUL \x00 here", "", "a\nb\r\n\tc", "x" * 100_000]
)
async def test_any_words_can_be_kept_and_sent_twice(record, interview, words):
    first = await record.add_run(interview.id, None, words)
    second = await record.add_run(interview.id, None, words)

    assert first == second == await record.run(interview.id, 0)
    assert len(first.heard) >= len(words) - 1


async def test_a_cancelled_caller_leaves_whole_rows_and_a_record_that_works(record, interview):
    opening = await take_turn(record, interview, None, None)
    for number in range(20):
        task = asyncio.create_task(record.add_run(interview.id, opening.number, f"Answer {number}"))
        await asyncio.sleep(0.0001 * number)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    last = await record.add_run(interview.id, opening.number, "Still here.")

    assert (await record.run(interview.id, last.number)).heard == "Still here."


async def test_an_accepted_answer_outlives_kill_9(tmp_path):
    async with open_record(None, tmp_path) as record:
        kept = await set_up(record)
    program = f"""
import asyncio, os, pathlib, signal
from agent.store import open_record

async def main():
    async with open_record(None, pathlib.Path({str(tmp_path)!r})) as record:
        await record.add_run({kept.id!r}, None, "accepted before the kill")
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""

    killed = run_python(program)

    assert killed.returncode == -signal.SIGKILL
    async with open_record(None, tmp_path) as record:
        run = await record.unanswered(kept.id)
    assert run
    assert run.heard == "accepted before the kill"


async def test_a_forgotten_interview_is_gone_and_the_others_stay(record):
    one, other = await set_up(record), await set_up(record)
    opening = await take_turn(record, one, None, None)
    await take_turn(record, one, opening, "We moved them.")
    await take_turn(record, other, None, None)

    await record.forget(one.id)

    with pytest.raises(InterviewNotFound):
        await record.interview(one.id)
    assert await record.head(other.id)


def test_reading_the_record_does_not_load_langgraph():
    program = "import sys, agent.store; print(sorted(sys.modules.keys() & {'langgraph', 'langchain_core', 'openai'}))"

    out = run_python(program)

    assert out.stdout.strip() == "[]"


async def test_a_full_disk_is_named_and_what_was_accepted_stays(tmp_path):
    async with open_store(None, tmp_path) as store:
        kept = await set_up(store.record)
        await store.record.add_run(kept.id, None, "accepted")
        await store.record._database.read(lambda db: db.exec_driver_sql("PRAGMA max_page_count = 1").scalar())

        with pytest.raises(StoreError, match=r"interviews\.sqlite3 cannot grow: the disk is full"):
            await store.record.add_run(kept.id, 0, "x" * 1_000_000)

        assert (await store.record.run(kept.id, 0)).heard == "accepted"
