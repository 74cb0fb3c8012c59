"""The desk: runs outlive whoever asked, are heard by many, and nothing that was accepted is lost."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from agent.engines import Notes, Speech
from agent.errors import ContentError, EngineError, InterviewBusy, InterviewError, InterviewFinished, InterviewNotFound
from agent.evaluator import panel_of
from agent.events import Began, Finished, Notice, Piece, Said, Waiting
from agent.moves.table import lay_table
from agent.scoring.grader import OfflineGrader
from agent.scoring.threads import Heard, case_of
from agent.server.desk import Desk, Stopping, fell_silent
from agent.server.grading import ApartGrader
from agent.server.live import Live, replayed
from agent.state import Move, Probe
from agent.store import Store, open_store
from agent.voices import HERE, Voice
from tests.chair import ANSWERS, InPieces, make_brief

ME, YOU = "me", "you"
SetUp = Callable[..., Awaitable[Desk]]


class Held:
    """A voice that speaks when it is let."""

    name = "offline"

    def __init__(self) -> None:
        self.calls = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self._voice = InPieces()

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        self.calls += 1
        first = True
        async for piece in self._voice.speak(move, notes):
            yield piece
            if first and isinstance(piece, Speech):
                first = False
                await self.gate.wait()


@pytest.fixture
async def set_up(tmp_path: Path) -> AsyncIterator[SetUp]:
    """Opens a desk, as a server does when it starts: again in the same folder for a restart."""
    async with AsyncExitStack() as stack:

        async def desk(engine: object = None, **how: float) -> Desk:
            store: Store = await stack.enter_async_context(open_store(None, tmp_path))
            made = Desk(store, Voice(engine or InPieces(), HERE), **how)  # type: ignore[arg-type]
            stack.push_async_callback(made.close, 0)
            return made

        yield desk


async def begun(desk: Desk, stories: list[str] | None = None) -> tuple[str, int]:
    """An interview the panel has opened, and the question it waits on."""
    interview = await desk.start(make_brief(stories), ME, seed=1)
    return interview.id, await said(desk, interview.id, None)


async def said(desk: Desk, interview_id: str, text: str | None, after: int | None = None) -> int:
    live = await desk.speak(interview_id, ME, text, after)
    await live.done()
    waiting = live.waiting
    assert waiting is not None
    return waiting


async def test_a_reply_is_finished_and_kept_although_nobody_listens(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, _ = await begun(desk)
    before = len(await branch(desk, interview_id))

    live = await desk.speak(interview_id, ME, ANSWERS[0])
    listener = asyncio.ensure_future(anext(live.events()))
    listener.cancel()
    await live.done()

    assert len(await branch(desk, interview_id)) == before + 1


async def branch(desk: Desk, interview_id: str) -> list[object]:
    head = await desk.store.record.head(interview_id)
    assert head is not None
    return list(await desk.store.record.branch(interview_id, head.number))


async def test_any_number_of_listeners_hear_the_same_in_the_same_order(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, _ = await begun(desk)
    live = await desk.speak(interview_id, ME, ANSWERS[0])

    heard = await asyncio.gather(*(collected(live) for _ in range(5)))

    assert all(each == heard[0] for each in heard)
    numbers = [number for number, _ in heard[0]]
    assert numbers == sorted(set(numbers)) and numbers[0] >= 1
    assert isinstance(heard[0][-1][1], Waiting)


async def collected(live: Live, after: int = 0) -> list[tuple[int, object]]:
    return [each async for each in live.events(after)]


async def test_a_listener_that_comes_back_hears_the_rest_and_nothing_twice(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, _ = await begun(desk)
    live = await desk.speak(interview_id, ME, ANSWERS[0])
    whole = await collected(live)

    for place, (number, _) in enumerate(whole):
        assert await collected(live, after=number) == whole[place + 1 :]


async def test_a_run_told_again_from_the_record_goes_on_in_the_middle_of_a_sentence(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, _ = await begun(desk)
    live = await desk.speak(interview_id, ME, ANSWERS[0])
    whole = await collected(live)
    assert live.run is not None
    says = await desk.store.record.says_of_run(interview_id, live.run)

    for number, _ in whole:
        before = "".join(event.text for at, event in whole if isinstance(event, Piece) and at <= number)
        again = list(replayed(says, Waiting(turn=says[-1].turn), number))
        after = "".join(event.text for _, event in again if isinstance(event, Piece))
        assert before + after == "".join(say.text for say in says)
        assert again[-1:] == ([] if number == whole[-1][0] else [whole[-1]])


async def test_the_same_answer_sent_twice_is_one_call_of_the_model(set_up: SetUp) -> None:
    voice = Held()
    desk = await set_up(voice)
    interview_id, _ = await begun(desk)
    calls = voice.calls
    voice.gate.clear()

    first = await desk.speak(interview_id, ME, ANSWERS[0])
    await first.ready()
    second = await desk.speak(interview_id, ME, ANSWERS[0])
    voice.gate.set()
    await second.done()

    assert second is first
    said_ones = [event for _, event in await collected(first) if isinstance(event, Said)]
    assert voice.calls == calls + len(said_ones)


async def test_another_answer_is_refused_while_the_panel_speaks(set_up: SetUp) -> None:
    voice = Held()
    desk = await set_up(voice)
    interview_id, _ = await begun(desk)
    voice.gate.clear()
    live = await desk.speak(interview_id, ME, ANSWERS[0])

    with pytest.raises(InterviewBusy):
        await desk.speak(interview_id, ME, ANSWERS[1])

    voice.gate.set()
    await live.done()


async def test_an_answer_to_an_earlier_question_waits_until_the_panel_has_spoken(set_up: SetUp) -> None:
    voice = Held()
    desk = await set_up(voice)
    interview_id, first = await begun(desk)
    voice.gate.clear()
    running = await desk.speak(interview_id, ME, ANSWERS[0])
    await running.ready()

    other = await desk.speak(interview_id, ME, ANSWERS[1], after=first)
    voice.gate.set()
    await asyncio.gather(running.done(), other.done())

    runs = [await desk.store.record.run(interview_id, number) for number in (running.run or 0, other.run or 0)]
    assert [run.heard for run in runs] == list(ANSWERS[:2])
    assert runs[0].parent == runs[1].parent


async def test_the_next_answer_is_welcome_as_soon_as_the_panel_waits(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, _ = await begun(desk)

    live = await desk.speak(interview_id, ME, ANSWERS[0])
    async for _, event in live.events():
        if isinstance(event, Waiting):
            following = await desk.speak(interview_id, ME, ANSWERS[1])

    await following.done()
    assert following is not live and following.waiting


async def test_regenerating_may_bring_other_words_and_the_same_ones_next_time(set_up: SetUp, tmp_path: Path) -> None:
    desk = await set_up()

    async def played() -> list[list[str]]:
        interview_id, turn = await begun(desk)
        for _ in range(2):
            turn = await said(desk, interview_id, ANSWERS[0])
        takes = []
        for _ in range(4):
            live = await desk.speak(interview_id, ME, ANSWERS[3], after=turn)
            takes.append([event.text for _, event in await collected(live) if isinstance(event, Said)])
        return takes

    first, again = await played(), await played()

    assert first == again
    assert len({tuple(take) for take in first}) > 1


async def test_going_on_tells_the_question_again_that_waits(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, turn = await begun(desk)

    live = await desk.speak(interview_id, ME, None)
    events = [event for _, event in await collected(live)]

    assert [type(event) for event in events[-4:]] == [Began, Piece, Said, Waiting]
    assert live.waiting == turn


async def test_what_belongs_to_somebody_else_is_not_there(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, _ = await begun(desk)
    unknown = "0" * 32

    for wanted in (interview_id, unknown):
        with pytest.raises(InterviewNotFound):
            await desk.interview(wanted, YOU)
        with pytest.raises(InterviewNotFound):
            await desk.speak(wanted, YOU, "Hello")
        with pytest.raises(InterviewNotFound):
            await desk.forget(wanted, YOU)
        assert desk.live(wanted, YOU) is None


async def test_only_a_few_interviews_stay_open_and_the_others_go_on_where_they_were(set_up: SetUp) -> None:
    desk = await set_up(most_open=2)
    ids = [(await begun(desk))[0] for _ in range(5)]

    waits = [await said(desk, interview_id, ANSWERS[0]) for interview_id in ids]

    assert len(desk._seats) == 2
    assert all(waits)


async def test_an_interview_nobody_has_used_for_a_while_is_closed(set_up: SetUp) -> None:
    desk = await set_up(idle_seconds=0)

    for _ in range(3):
        await begun(desk)

    assert len(desk._seats) == 1


async def test_what_was_not_graded_when_an_interview_was_closed_is_graded_when_it_is_opened_again(
    set_up: SetUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.evaluator.THINKING_SECONDS", 0.0)
    desk = await set_up(most_open=1)
    first, _ = await begun(desk, ["migration"])
    await said(desk, first, ANSWERS[0])
    await begun(desk, ["flood"])  # the first is closed, with an answer that may not be graded

    await said(desk, first, ANSWERS[1])

    for _ in range(100):
        rows = await desk.store.record.assessments.of(first, "exchange")
        if len(rows) == 2:
            break
        await asyncio.sleep(0.02)
    assert len(rows) == 2


async def test_a_stopped_server_keeps_an_answer_and_the_next_one_replies(set_up: SetUp) -> None:
    voice = Held()
    desk = await set_up(voice)
    interview_id, _ = await begun(desk)
    voice.gate.clear()
    live = await desk.speak(interview_id, ME, ANSWERS[0])
    await live.ready()

    await desk.close(grace_seconds=0)
    with pytest.raises(Stopping):
        await live.done()
    with pytest.raises(Stopping):
        await desk.speak(interview_id, ME, ANSWERS[1])

    restarted = await set_up()
    again = await restarted.speak(interview_id, ME, None)
    await again.done()
    assert (await restarted.store.record.run(interview_id, again.run or 0)).heard == ANSWERS[0]
    assert again.waiting


async def test_a_stopping_server_lets_the_panel_finish(set_up: SetUp) -> None:
    voice = Held()
    desk = await set_up(voice)
    interview_id, _ = await begun(desk)
    voice.gate.clear()
    live = await desk.speak(interview_id, ME, ANSWERS[0])
    await live.ready()

    closing = asyncio.ensure_future(desk.close(grace_seconds=5))
    await asyncio.sleep(0)
    voice.gate.set()
    await closing

    assert live.waiting


async def test_an_answer_after_the_end_is_refused_when_it_is_awaited(set_up: SetUp) -> None:
    desk = await set_up()
    interview_id, _ = await begun(desk)
    await desk.end(interview_id, ME)

    live = await desk.speak(interview_id, ME, ANSWERS[0])

    with pytest.raises(InterviewFinished):
        await live.ready()


async def test_an_interview_is_forgotten_in_the_middle_of_a_speech(set_up: SetUp) -> None:
    voice = Held()
    desk = await set_up(voice)
    told: list[str] = []

    async def hear(interview_id: str) -> None:
        told.append(interview_id)

    desk.on_forget.append(hear)
    interview_id, _ = await begun(desk)
    voice.gate.clear()
    live = await desk.speak(interview_id, ME, ANSWERS[0])
    await live.ready()

    await desk.forget(interview_id, ME)

    assert live.is_over and told == [interview_id]
    with pytest.raises(InterviewNotFound):
        await desk.interview(interview_id, ME)


async def test_a_run_that_was_cut_off_is_gone_through_unheard_when_its_question_is_answered_again(
    set_up: SetUp,
) -> None:
    desk = await set_up()
    interview = await desk.start(make_brief(), ME, seed=1)
    record, chair = desk.store.record, interview.table.chair
    await record.add_run(interview.id, None, None)
    asked = await record.add_say(  # and then the lights went out
        interview.id, 0, 0, speaker=chair.name, persona=chair.persona.id, text="Shall we?", topic="small_talk",
        move={"kind": "introduce", "why": "", "speaker": chair.name, "topic": "small_talk"}, waits=True,
    )  # fmt: skip

    live = await desk.speak(interview.id, ME, ANSWERS[1], after=asked.turn)
    async with asyncio.timeout(5):
        events = [event for _, event in await collected(live)]

    assert len(await record.says_of_run(interview.id, 0)) > 1
    heard = "".join(event.text for event in events if isinstance(event, Piece))
    assert heard == "".join(say.text for say in await record.says_of_run(interview.id, 1))


class Broken:
    """A voice with a fault nobody thought of."""

    name = "offline"

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        raise ZeroDivisionError(f"secret words: {notes.told}")
        yield Speech(text="")


async def test_a_fault_of_ours_is_told_in_plain_words_and_logged_without_theirs(
    set_up: SetUp, caplog: pytest.LogCaptureFixture
) -> None:
    desk = await set_up(Broken())
    interview = await desk.start(make_brief(), ME, seed=1)

    live = await desk.speak(interview.id, ME, None)

    with pytest.raises(InterviewError, match="went wrong"):
        await live.done()
    assert "ZeroDivisionError" in caplog.text and "secret" not in caplog.text


class Falls(InPieces):
    """A voice that tells the desk that its model fell silent."""

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        fell_silent(EngineError("gone"))
        async for piece in super().speak(move, notes):
            yield piece


async def test_that_the_model_fell_silent_is_told_where_its_words_were_expected(set_up: SetUp) -> None:
    desk = await set_up(Falls())
    one, other = [(await desk.start(make_brief(), ME, seed=1)).id for _ in range(2)]
    quiet = Live(None, None)

    live = await desk.speak(one, ME, None)
    events = [event for _, event in await collected(live)]

    assert any(isinstance(event, Notice) for event in events)
    assert desk.live(other, ME) is None and quiet.last == 0


async def test_a_brief_that_names_a_file_of_this_computer_is_refused(set_up: SetUp, tmp_path: Path) -> None:
    desk = await set_up()
    brief = make_brief()
    panel = tuple(each.model_copy(update={"persona": "/etc/somebody.yaml"}) for each in brief.panel)

    with pytest.raises(ContentError, match=r"panel\.1\.persona"):
        await desk.start(brief.model_copy(update={"panel": panel}), ME)


async def test_a_finished_interview_ends_its_last_run_with_finished(set_up: SetUp) -> None:
    desk = await set_up()
    interview = await desk.start(make_brief(["migration"]), ME, seed=1, max_questions=4)
    live = await desk.speak(interview.id, ME, None)
    await live.done()

    for turn in range(12):
        live = await desk.speak(interview.id, ME, ANSWERS[turn % len(ANSWERS)])
        await live.done()
        if live.waiting is None:
            break

    assert isinstance((await collected(live))[-1][1], Finished)


async def test_answers_read_side_by_side_are_marked_elsewhere_and_alike() -> None:
    brief = make_brief(["migration"])
    table = lay_table(brief, 1, "realistic", 20)
    exchange = Heard(turn=4, story="migration", speaker="Dana Ruiz", persona="hiring_manager",
                     question="Who decided that?", kind="ownership", depth=1, slot="own_action",
                     answer=ANSWERS[0])  # fmt: skip
    case = case_of(brief, panel_of(table), [exchange])
    alone, grader = OfflineGrader(), ApartGrader()

    first, second = await asyncio.gather(*(grader.marks(case, ("R1", "R2")) for _ in range(2)))
    assert grader._process is not None
    grader._process.kill()
    third = await grader.marks(case, ("R1", "R2"))
    await grader.close()

    assert first == second == third == await alone.marks(case, ("R1", "R2"))
