"""Grading goes on behind everybody's back: nobody waits for it, nothing is lost, nothing is marked twice."""

import asyncio
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Any

from agent.content.rubrics import DIMENSIONS
from agent.engines.chat_client import ChatClient, Patience
from agent.engines.grading import ModelGrader
from agent.engines.language_model import LanguageModelEngine
from agent.engines.offline import OfflineEngine
from agent.engines.wrappers import WithFallback
from agent.errors import EngineError
from agent.interview import Interview
from agent.marking import marks_now, marks_so_far
from agent.record_tables import SCHEMA, Assessed
from agent.scoring.grader import OfflineGrader
from agent.scoring.mark import Assessment
from agent.scoring.sheet import Verdict
from agent.store import Store, open_record, open_store
from tests.chair import ANSWERS, Chair, make_brief
from tests.fault_server import KEY, Asked, Respond, refusal, replies, running
from tests.graders import MadeUp, honest
from tests.model_talk import reply, speaks

SLOW = 0.4
"""Seconds a grader takes that stands for one of thirty."""


async def rows(
    home: Path, interview_id: str, kind: str = "exchange", grader: str | None = "model"
) -> dict[int, Assessed]:
    async with open_record(None, home) as record:
        return await record.assessments.of(interview_id, kind, grader)


async def answered(home: Path, interview_id: str) -> list[int]:
    """The runs of the newest branch in which the candidate said something."""
    async with open_record(None, home) as record:
        head = await record.head(interview_id)
        assert head
        branch = await record.branch(interview_id, head.number)
        return [run.number for run, _ in branch if run.heard is not None]


async def until(true: Callable[[], Any], seconds: float = 3.0) -> None:
    """Wait a moment for what goes on in the background."""
    async with asyncio.timeout(seconds):
        while not await true():
            await asyncio.sleep(0.01)


def graded(home: Path, chair: Chair, count: int) -> Callable[[], Any]:
    async def enough() -> bool:
        return len(await rows(home, chair.interview.id)) >= count

    return enough


# In nobody's way


async def test_nobody_waits_for_a_slow_grader(rehearse, tmp_path):
    took: dict[float, list[float]] = {}
    for seconds in (0.0, SLOW):
        chair = await rehearse(["migration"], grader=MadeUp(seconds))
        for said in ANSWERS[:4]:
            start = perf_counter()
            await chair.answer(said)
            took.setdefault(seconds, []).append(perf_counter() - start)

    assert max(took[SLOW]) < SLOW
    assert min(took[SLOW][1:]) < min(took[0.0][1:]) + 0.1, "the second answer is taken while the first is graded"


async def test_an_exchange_is_marked_only_after_the_panel_has_asked_on(rehearse, tmp_path):
    order: list[str] = []
    grader = MadeUp(on_call=lambda case: order.append(f"grades {case.answers[-1][:9]}"))
    chair = await rehearse(["migration"], grader=grader)

    for said in ANSWERS[:3]:
        async for event in chair.interview.answer(said):
            order.append(type(event).__name__)
            await asyncio.sleep(0.005)
        await until(graded(tmp_path, chair, len([each for each in order if each == "Waiting"])))

    for said in ANSWERS[:3]:
        place = order.index(f"grades {said[:9]}")
        waited = [at for at, each in enumerate(order) if each == "Waiting"][ANSWERS.index(said)]
        assert place > waited, order
    assert len([each for each in order if each.startswith("grades")]) == 3


async def test_while_the_panel_speaks_nothing_new_is_begun(rehearse, tmp_path):
    grader = MadeUp(0.05)
    chair = await rehearse(["migration"], grader=grader)
    await chair.answer(ANSWERS[0])

    begun: list[int] = []
    async for _ in chair.interview.answer(ANSWERS[1]):
        await asyncio.sleep(0.03)
        begun.append(len(grader.given))

    assert max(begun) <= 1
    await until(graded(tmp_path, chair, 2))


async def test_a_grader_sees_the_question_the_claim_and_the_answer_and_no_mark(rehearse, tmp_path):
    grader = MadeUp()
    chair = await rehearse(["migration"], grader=grader)
    asked = chair.question

    await chair.answer(ANSWERS[0])
    await until(graded(tmp_path, chair, 1))

    [case] = grader.given
    assert [(each.question, each.answer) for each in case.exchanges] == [(asked.text, ANSWERS[0])]
    assert case.round_one.told.startswith("I led the move of the ward roster")
    assert "made up" not in case.model_dump_json() and len(grader.wanted[0]) <= 3


# To the end


async def test_the_debrief_waits_for_what_is_left_and_seals(rehearse, tmp_path):
    chair = await (await rehearse(["migration"], grader=MadeUp(0.02), max_questions=5)).play()

    runs = await answered(tmp_path, chair.interview.id)

    assert list(await rows(tmp_path, chair.interview.id)) == runs
    sheets = await rows(tmp_path, chair.interview.id, "sheets")
    assert list(sheets) == [runs[-1]]
    found = Verdict.model_validate(sheets[runs[-1]].data)
    assert all(sheet.intact for sheet in found.sheets) and len(found.sheets) == 3


async def test_the_built_in_grader_marks_a_whole_interview(finished, tmp_path):
    runs = await answered(tmp_path, finished.interview.id)

    found = await rows(tmp_path, finished.interview.id, grader="offline")

    assert list(found) == runs
    assert {row.grader for row in found.values()} == {"offline"}
    marks = [mark for row in found.values() for mark in Assessment.model_validate(row.data).marks.values()]
    assert all(mark.status != "scored" or mark.evidence for mark in marks) and len(marks) > 3


async def test_marks_are_no_part_of_what_the_candidate_sees_meanwhile(rehearse, tmp_path):
    chair = await rehearse(["migration"], grader=MadeUp())
    for said in ANSWERS[:3]:
        await chair.answer(said)

    async with open_record(None, tmp_path) as record:
        assert await marks_so_far(record, chair.interview.id) is None
        assert await marks_now(record, chair.interview.id, OfflineGrader()) is None


# After a crash


async def test_what_a_crash_left_is_graded_when_the_interview_goes_on_and_once(rehearse, resume, tmp_path):
    chair = await rehearse(["migration"], grader=MadeUp(60))
    for said in ANSWERS[:3]:
        await chair.answer(said)
    await chair.interview._evaluator.stop()
    assert await rows(tmp_path, chair.interview.id) == {}

    grader = MadeUp()
    again = await resume(chair.interview.id, grader=grader)
    await again.begin()
    await until(graded(tmp_path, again, 3))
    await again.answer(ANSWERS[3])
    await until(graded(tmp_path, again, 4))

    assert sorted(each.answers[-1] for each in grader.given) == sorted(ANSWERS[:4])
    assert list(await rows(tmp_path, chair.interview.id)) == await answered(tmp_path, chair.interview.id)


async def test_an_interview_that_was_interrupted_is_asked_for_the_same_dimensions(rehearse, resume, tmp_path):
    whole, before, after = MadeUp(), MadeUp(), MadeUp()
    one = await rehearse(["migration"], grader=whole)
    two = await rehearse(["migration"], grader=before)
    for number, said in enumerate(ANSWERS[:6], 1):
        await one.answer(said)
        await until(graded(tmp_path, one, number))
        if number == 4:
            two = await resume(two.interview.id, grader=after)
            await two.begin()
        await two.answer(said)
        await until(graded(tmp_path, two, number))

    assert before.wanted + after.wanted == whole.wanted


async def test_the_report_grades_what_is_left_and_keeps_it(rehearse, tmp_path):
    chair = await rehearse(["migration"], grader=MadeUp(60))
    for said in ANSWERS[:3]:
        await chair.answer(said)
    await chair.interview._evaluator.stop()
    await chair.end()
    grader, idle = MadeUp(), MadeUp()

    async with open_record(None, tmp_path) as record:
        first = await marks_now(record, chair.interview.id, grader)
        second = await marks_now(record, chair.interview.id, idle)

    assert first is not None and first == second and first.ungraded == ()
    assert len(grader.given) == 3 and idle.given == []


# A model that is away


async def test_with_the_model_away_the_interview_ends_and_the_report_marks_it_later(rehearse, tmp_path):
    grader = MadeUp()
    grader.away = True
    chair = await (await rehearse(["migration"], grader=grader, max_questions=6)).play()
    asked = len(grader.given)
    async with open_record(None, tmp_path) as record:
        waiting = await marks_now(record, chair.interview.id, grader)
        tried = len(grader.given) - asked
        grader.away = False
        found = await marks_now(record, chair.interview.id, grader)

    runs = await answered(tmp_path, chair.interview.id)
    assert chair.is_over and waiting is not None and len(waiting.ungraded) >= 4
    assert list(waiting.ungraded) == sorted(set(waiting.ungraded) & set(chair.waited_on))
    assert {each.status for each in waiting.dimensions} == {"not_judged", "no_evidence"}
    assert asked <= len(runs) + 2 and tried <= 2, "nobody waits for a dead server once for every answer"
    assert found is not None and found.ungraded == () and any(each.mark for each in found.dimensions)
    assert sorted(await rows(tmp_path, chair.interview.id)) == runs


async def test_a_hiccup_costs_a_second_try_and_no_mark(rehearse, tmp_path):
    grader = MadeUp()
    chair = await rehearse(["migration"], grader=grader, max_questions=6)
    grader.away = True
    await chair.answer(ANSWERS[0])
    await until(lambda: asyncio.sleep(0, len(grader.given) == 1))
    grader.away = False

    await chair.play()

    assert sorted(await rows(tmp_path, chair.interview.id)) == await answered(tmp_path, chair.interview.id)
    assert len(await rows(tmp_path, chair.interview.id, "sheets")) == 1


async def test_a_server_that_fails_leaves_an_answer_ungraded_and_unsealed(rehearse, tmp_path):
    down = replies(refusal("loading the model"), "503 Service Unavailable")
    async with running(down) as server, ChatClient(server.base_url, KEY, "tiny", Patience(1, 1, 1, 1), 1) as client:
        chair = await (await rehearse(["migration"], grader=ModelGrader(client), max_questions=3)).play()

    kept = [Assessment.model_validate(row.data) for row in (await rows(tmp_path, chair.interview.id)).values()]
    assert chair.is_over and server.requests
    assert {mark.status for each in kept for mark in each.marks.values()} <= {"no_evidence"}, "no call was needed"
    assert await rows(tmp_path, chair.interview.id, "sheets") == {}


# Retakes, forgetting, old files


async def test_a_retake_counts_and_the_first_take_does_not(rehearse, tmp_path):
    chair = await (await rehearse(["migration"], grader=MadeUp(), max_questions=5)).play()
    first = await answered(tmp_path, chair.interview.id)

    await chair.answer("I asked the night sister first, on the Thursday, and she said no.", after=chair.waited_on[1])
    await chair.play()

    second = await answered(tmp_path, chair.interview.id)
    sheets = await rows(tmp_path, chair.interview.id, "sheets")
    quotes = [str(Verdict.model_validate(sheets[runs[-1]].data)) for runs in (first, second)]
    assert sorted(sheets) == [first[-1], second[-1]]
    assert "I asked the night sister" in quotes[1] and "I asked the night sister" not in quotes[0]
    given_up = set(first) - set(second)
    assert given_up and set(await rows(tmp_path, chair.interview.id)) == set(first) | set(second)


async def test_forgetting_an_interview_forgets_its_marks(rehearse, tmp_path):
    chair = await (await rehearse(["migration"], grader=MadeUp(), max_questions=3)).play()
    other = await (await rehearse(["migration"], grader=MadeUp(), max_questions=3)).play()

    async with open_store(None, tmp_path) as store:
        await store.forget(chair.interview.id)

    assert await rows(tmp_path, chair.interview.id) == await rows(tmp_path, chair.interview.id, "sheets") == {}
    assert await rows(tmp_path, other.interview.id)


async def test_a_mark_for_an_interview_that_is_gone_is_dropped(tmp_path):
    async with open_record(None, tmp_path) as record:
        assert await record.assessments.add("0" * 32, 1, "exchange", "model", {}) is None


async def test_what_was_marked_once_is_never_changed(rehearse, tmp_path):
    chair = await (await rehearse(["migration"], grader=MadeUp(), max_questions=3)).play()
    run, before = next(iter((await rows(tmp_path, chair.interview.id)).items()))

    async with open_record(None, tmp_path) as record:
        kept = await record.assessments.add(chair.interview.id, run, "exchange", "model", {"marks": {}})

    assert kept == before == (await rows(tmp_path, chair.interview.id))[run]


async def test_a_file_of_the_release_before_opens_gains_the_table_and_is_marked(tmp_path):
    saved = sorted((Path(__file__).parent / "saved").glob("*.sql"))[0]
    with closing(sqlite3.connect(tmp_path / "interviews.sqlite3")) as database:
        database.executescript(saved.read_text("utf-8"))
        ((version,),) = database.execute("SELECT value FROM roundtwo_meta WHERE key = 'schema_version'")
        ((interview_id,),) = database.execute("SELECT id FROM interviews")

    async with open_store(None, tmp_path) as store:
        await _finish_and_mark(store, interview_id)

    with closing(sqlite3.connect(tmp_path / "interviews.sqlite3")) as database:
        now = database.execute("SELECT value FROM roundtwo_meta WHERE key = 'schema_version'").fetchall()
        ((count,),) = database.execute("SELECT count(*) FROM assessments WHERE kind = 'exchange'")
    assert (version, now) == ("1", [(str(SCHEMA),)])
    assert count == len(await answered(tmp_path, interview_id))


async def _finish_and_mark(store: Store, interview_id: str) -> None:
    await store.record.finish(interview_id, "ended")
    found = await marks_now(store.record, interview_id, OfflineGrader())
    assert found is not None and found.ungraded == ()


# What it costs


async def test_eleven_answers_with_model_voice_and_model_grader_take_at_most_24_calls(tmp_path):
    heard: list[str] = []
    async with running(both(heard)) as server, ChatClient(server.base_url, KEY, "tiny", attempts=1) as client:
        failures: list[EngineError] = []
        voice = WithFallback(LanguageModelEngine(client, OfflineEngine()), OfflineEngine(), failures.append)
        brief = make_brief()
        async with Interview.start(brief, engine=voice, grader=ModelGrader(client), seed=3, home=tmp_path) as interview:
            chair = Chair(interview)
            await chair.begin()
            for said in (*ANSWERS, ANSWERS[0])[:11]:
                await chair.answer(f"{said} That was in March.")
            await chair.end()
            async with open_record(None, tmp_path) as record:
                marks = await marks_now(record, interview.id, ModelGrader(client))

    assert len(heard) <= 24, heard
    assert heard.count("grade") == 11 and heard.count("speak") >= 8
    assert marks is not None and marks.ungraded == () and any(each.mark for each in marks.dimensions)
    assert all(each.dimension in DIMENSIONS for each in marks.dimensions)


def both(heard: list[str]) -> Respond:
    """One server for the voice and the grader, that notes what it was asked for."""

    async def respond(asked: Asked, writer: asyncio.StreamWriter) -> None:
        prompt = asked.body["messages"][-1]["content"]
        if "Exchange 1" in prompt:
            heard.append("grade")
            await honest(3)(asked, writer)
            return
        heard.append("speak")
        offered = re.search(r"worth starting from:\n<(said-\w+)>\n(.*?)\n</", prompt, re.DOTALL)
        quote = offered.group(2) if offered else ""
        place = ("hour", "room", "hand", "page", "door", "wall", "desk", "list", "note", "call", "day")[len(heard) % 11]
        say = f"“{quote}”. Which {place} was that?" if quote else f"Which {place} would you begin with?"
        await speaks(reply(say, quote))(asked, writer)

    return respond
