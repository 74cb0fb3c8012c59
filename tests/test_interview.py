"""An interview from the candidate's chair: begin, answer, answer again, come back, stop."""

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from agent.errors import InterviewBusy, InterviewError, InterviewFinished, InterviewNotFound, NoSuchQuestion, StoreError
from agent.events import Began, Event, Finished, Piece, Said, Waiting
from agent.interview import LONGEST_ANSWER
from agent.record import Run
from agent.state import JsonObject
from agent.store import open_record
from tests.chair import ANSWERS, Chair, InPieces, reply

REPOSITORY = Path(__file__).parents[1]
DATABASE = "interviews.sqlite3"


async def runs_of(home: Path, interview_id: str) -> list[Run]:
    """Every answer that was taken, oldest first, other takes included."""
    async with open_record(None, home) as record:
        newest = await record.unanswered(interview_id) or await record.head(interview_id)
        return [await record.run(interview_id, number) for number in range(newest.number + 1)] if newest else []


async def saved_state(chair: Chair, run: Run) -> JsonObject:
    """What the interview remembers at the end of a run."""
    where = {"configurable": {"thread_id": run.interview_id, "checkpoint_id": run.checkpoint}}
    saved = await chair.interview._store.saver.aget_tuple(where)
    assert saved
    return saved.checkpoint["channel_values"]


def speeches(chair: Chair) -> list[tuple[str, str]]:
    return [(say.speaker, say.text) for say in chair.says]


# What the candidate sees


async def test_the_panel_opens_introduces_itself_and_asks_about_a_story(rehearse):
    interview = await rehearse()

    kinds = [say.move["kind"] for say in interview.says]

    assert kinds == ["introduce", "introduce", "introduce", "open_topic"]
    assert {say.speaker for say in interview.says[:3]} == {"Dana Ruiz", "Victor Hale", "Priya Nair"}
    assert interview.question.topic == "story"
    assert interview.events[-1] == Waiting(turn=interview.question.turn)


async def test_an_answer_earns_one_question_and_the_panel_waits_for_it(rehearse):
    interview = await rehearse()

    events = await interview.answer(ANSWERS[0])

    assert [type(event) for event in events if not isinstance(event, Piece)] == [Began, Said, Waiting]
    assert interview.question.probe and interview.question.probe.depth == 1


async def test_somebody_begins_speaks_in_pieces_and_has_said_it_in_this_order(rehearse):
    interview = await (await rehearse(max_questions=6)).play()

    before: Event | None = None
    for event in interview.events:
        match event:
            case Began():
                assert not isinstance(before, (Began, Piece))
            case Piece():
                assert isinstance(before, (Began, Piece))
            case Said():
                assert isinstance(before, Piece)
            case Waiting() | Finished():
                assert isinstance(before, Said)
        before = event


async def test_the_pieces_make_up_what_was_said(rehearse):
    interview = await (await rehearse(max_questions=6)).play()

    pieces, joined = "", []
    for event in interview.events:
        pieces = "" if isinstance(event, Began) else pieces + event.text if isinstance(event, Piece) else pieces
        joined += [pieces] if isinstance(event, Said) else []

    assert joined == [say.text for say in interview.says]


async def test_waiting_names_the_question_that_was_asked_last(rehearse):
    interview = await rehearse()
    await interview.answer(ANSWERS[0])

    assert await interview.interview.waiting() == interview.question.turn == interview.waited_on[-1]


async def test_everything_the_panel_decides_to_say_is_said(rehearse, resume, tmp_path):
    interview = await (await rehearse()).play()

    for run in await runs_of(tmp_path, interview.interview.id):
        state = await saved_state(interview, run)
        assert state["place"] == len(state["moves"]), (
            f"run {run.number} kept {state['moves'][state['place'] :]} to itself"
        )


# Who drew what


async def test_the_same_seed_is_the_same_interview_word_for_word(rehearse):
    first = await (await rehearse(seed=7, max_questions=14)).play()
    second = await (await rehearse(seed=7, max_questions=14)).play()

    assert speeches(first) == speeches(second)


async def test_another_seed_is_another_interview(rehearse):
    first = await rehearse(seed=7)
    second = await rehearse(seed=8)

    assert speeches(first) != speeches(second)


async def test_an_interview_without_a_seed_keeps_the_one_it_drew(rehearse, resume):
    started = await rehearse(seed=None)

    again = await resume(started.interview.id)

    assert again.interview.table.seed == started.interview.table.seed


# Answering again


async def test_answering_again_from_an_earlier_question_leaves_the_first_take_alone(rehearse, tmp_path):
    interview = await rehearse()
    opener = interview.question.turn
    await interview.answer(ANSWERS[0])
    first_take = interview.question

    await interview.answer(ANSWERS[3], after=opener)

    _, first, second = await runs_of(tmp_path, interview.interview.id)
    assert (first.heard, second.heard) == (ANSWERS[0], ANSWERS[3])
    assert first.parent == second.parent == 0
    async with open_record(None, tmp_path) as record:
        assert (await record.say(interview.interview.id, first_take.turn)).text == first_take.text


async def test_numbers_of_speeches_are_never_given_twice_also_across_takes(rehearse):
    interview = await rehearse(max_questions=8)
    opener = interview.question.turn
    await interview.play(most=3)
    await interview.answer("I told them all myself, on the Monday.", after=opener)
    await interview.play()

    turns = [say.turn for say in interview.says]

    assert turns == list(range(1, len(turns) + 1))


async def test_another_take_knows_only_what_was_said_before_it(rehearse, tmp_path):
    interview = await rehearse()
    opener = interview.question.turn
    await interview.play(most=4)

    await interview.answer("Leena picked it, and I agreed with her on the Friday.", after=opener)

    *_, second_take = await runs_of(tmp_path, interview.interview.id)
    told = json.dumps((await saved_state(interview, second_take))["ledger"])
    assert "Leena picked it" in told
    assert not any(answer[:20] in told for answer in ANSWERS)


async def test_another_take_goes_as_if_it_had_been_the_first(rehearse):
    plain = await rehearse(seed=5, max_questions=8)
    await plain.play()
    retaken = await rehearse(seed=5, max_questions=8)
    opener = retaken.question.turn
    await retaken.answer("No idea, ask somebody else about that please.")

    await retaken.answer(reply(plain.says[opener - 1]), after=opener)

    # The words are drawn anew for each take; what the panel is after is not.
    follow, wanted = retaken.question, plain.says[opener]
    assert (follow.topic, follow.story, follow.move["kind"]) == (wanted.topic, wanted.story, wanted.move["kind"])


async def test_the_interview_goes_on_from_the_take_that_was_given_last(rehearse, resume):
    interview = await rehearse()
    opener = interview.question.turn
    await interview.play(most=3)
    await interview.answer(ANSWERS[3], after=opener)

    again = await resume(interview.interview.id)
    await again.begin()

    assert again.question == interview.question


async def test_another_take_in_a_finished_interview_opens_it_again(finished):
    question = finished.waited_on[1]

    await finished.answer(ANSWERS[5], after=question)

    assert not finished.is_over
    assert (await finished.play()).is_over


async def test_a_question_nobody_asked_cannot_be_answered(rehearse):
    interview = await rehearse()

    with pytest.raises(NoSuchQuestion, match="no question 99"):
        await interview.answer(ANSWERS[0], after=99)

    assert await interview.interview.waiting() == interview.question.turn


async def test_a_welcome_is_no_question_to_answer_again(rehearse):
    interview = await rehearse()

    with pytest.raises(NoSuchQuestion):
        await interview.answer(ANSWERS[0], after=1)


# Coming back, and stopping


async def test_coming_back_shows_the_last_question_again(rehearse, resume):
    interview = await rehearse()
    turn = await interview.answer(ANSWERS[0])

    again = await resume(interview.interview.id)
    shown = await again.begin()

    assert shown == [event for event in turn if isinstance(event, (Said, Waiting))]


async def test_beginning_twice_asks_nothing_new(rehearse):
    interview = await rehearse()

    shown = await interview.begin()

    assert shown == [*interview.says[:4], Waiting(turn=interview.question.turn)]


async def test_an_interview_can_be_begun_in_one_sitting_and_finished_in_another(rehearse, resume):
    whole = await (await rehearse(seed=3, max_questions=8)).play()
    first_half = await rehearse(seed=3, max_questions=8)
    await first_half.play(most=3)

    second_half = await resume(first_half.interview.id, engine=InPieces())
    await second_half.begin()
    await second_half.play()

    assert speeches(first_half)[:-1] + speeches(second_half) == speeches(whole)


async def test_who_comes_back_to_a_finished_interview_is_told_that_it_is_over(finished, resume):
    again = await resume(finished.interview.id)

    shown = await again.begin()

    assert shown[-1] == Finished(reason=finished.reason)
    assert await again.interview.waiting() is None


async def test_an_interview_that_does_not_exist_cannot_be_resumed(resume):
    with pytest.raises(InterviewNotFound, match="There is no interview"):
        await resume("0" * 32)


async def test_an_answer_before_the_panel_has_opened_is_refused_in_plain_words(rehearse):
    interview = await rehearse(begin=False)

    with pytest.raises(InterviewError, match="not opened this interview yet") as refused:
        await interview.answer(ANSWERS[0])

    assert not isinstance(refused.value, InterviewFinished)


async def test_the_candidate_may_stop_at_any_time(rehearse, resume):
    interview = await rehearse()

    assert await interview.end() == [Finished(reason="ended")]

    again = await resume(interview.interview.id)
    assert (await again.begin())[-1] == Finished(reason="ended")
    assert await again.interview.waiting() is None


async def test_stopping_after_the_end_does_not_change_how_it_ended(finished):
    reason = finished.reason

    assert reason != "ended"
    assert await finished.end() == [Finished(reason=reason)]


async def test_a_finished_interview_takes_no_more_answers(finished):
    with pytest.raises(InterviewFinished, match="start a new one"):
        await finished.answer("One more thing.")


async def test_an_interview_that_was_stopped_takes_no_more_answers(rehearse):
    interview = await rehearse()
    await interview.end()

    with pytest.raises(InterviewFinished):
        await interview.answer(ANSWERS[0])


# The same thing twice


async def test_the_same_answer_sent_twice_at_once_counts_once(rehearse, tmp_path):
    interview = await rehearse()

    first, second = await asyncio.gather(interview.answer(ANSWERS[0]), interview.answer(ANSWERS[0]))

    assert [run.heard for run in await runs_of(tmp_path, interview.interview.id)] == [None, ANSWERS[0]]
    assert second == [event for event in first if isinstance(event, (Said, Waiting))]


async def test_of_two_different_answers_at_once_one_counts(rehearse, tmp_path):
    interview = await rehearse()

    outcomes = await asyncio.gather(interview.answer(ANSWERS[0]), interview.answer(ANSWERS[1]), return_exceptions=True)

    assert [type(outcome) for outcome in outcomes] == [list, InterviewBusy]
    assert [run.heard for run in await runs_of(tmp_path, interview.interview.id)] == [None, ANSWERS[0]]


async def test_the_same_words_to_the_next_question_are_another_answer(rehearse, tmp_path):
    interview = await rehearse()

    await interview.answer("I did.")
    await interview.answer("I did.")

    assert [run.heard for run in await runs_of(tmp_path, interview.interview.id)] == [None, "I did.", "I did."]


async def test_an_answer_that_was_broken_off_counts_once_when_it_is_sent_again(rehearse, tmp_path):
    interview = await rehearse()
    spoken = interview.interview.answer(ANSWERS[0])
    async for event in spoken:
        if isinstance(event, Piece):
            break
    await spoken.aclose()

    await interview.answer(ANSWERS[0])

    assert [run.heard for run in await runs_of(tmp_path, interview.interview.id)] == [None, ANSWERS[0]]
    assert isinstance(interview.events[-1], Waiting)


async def test_an_answer_that_was_broken_off_is_replied_to_by_whoever_comes_back(rehearse, resume, tmp_path):
    interview = await rehearse()
    asked = interview.interview.answer(ANSWERS[0])
    await anext(asked)
    await asked.aclose()

    again = await resume(interview.interview.id)
    await again.begin()

    assert [run.status for run in await runs_of(tmp_path, interview.interview.id)] == ["spoken", "spoken"]
    assert again.question.probe and again.question.turn == interview.question.turn + 1


async def test_a_voice_that_fails_leaves_the_answer_to_be_replied_to_later(rehearse, resume):
    interview = await rehearse(engine=FailsOnTheFifth())

    with pytest.raises(RuntimeError, match="lost its voice"):
        await interview.answer(ANSWERS[0])

    again = await resume(interview.interview.id)
    await again.begin()
    assert again.question.turn == 5


class FailsOnTheFifth(InPieces):
    def __init__(self) -> None:
        self.calls = 0
        super().__init__(self.count)

    def count(self, *_: object) -> None:
        self.calls += 1
        if self.calls == 5:
            raise RuntimeError("the engine lost its voice")


async def test_an_interview_open_in_another_process_is_busy(rehearse, tmp_path):
    interview = await rehearse()
    hold = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from agent.store import open_store\n"
        "async def hold():\n"
        "    async with open_store(None, Path(sys.argv[1])) as store, store.lock(sys.argv[2]):\n"
        "        print('held', flush=True)\n"
        "        sys.stdin.read()\n"
        "asyncio.run(hold())\n"
    )
    command = [sys.executable, "-c", hold, str(tmp_path), interview.interview.id]
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout and other.stdout.readline() == b"held\n"

        with pytest.raises(InterviewBusy, match="open elsewhere"):
            await interview.answer(ANSWERS[0])

        other.communicate()
    assert await interview.answer(ANSWERS[0])


async def test_an_answer_follows_what_was_said_in_another_window_meanwhile(rehearse, resume, tmp_path):
    interview = await rehearse()
    elsewhere = await resume(interview.interview.id)
    await elsewhere.answer(ANSWERS[0])

    await interview.answer(ANSWERS[1])

    assert [(run.parent, run.heard) for run in await runs_of(tmp_path, interview.interview.id)] == [
        (None, None), (0, ANSWERS[0]), (1, ANSWERS[1])
    ]  # fmt: skip


# What may be said


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I\x00 moved\x1b[31m the\x1b]0;owned\x07 date.", "I moved the date."),
        ("Zoë said “né”\u200b.\r\n\r\nThen \ud800 left.", None),
        ("", ""),
        ("x" * (LONGEST_ANSWER + 5), "x" * LONGEST_ANSWER),
    ],
)
async def test_nothing_a_candidate_can_type_stops_the_panel(rehearse, tmp_path, said, kept):
    interview = await rehearse()

    events = await interview.answer(said)

    *_, last = await runs_of(tmp_path, interview.interview.id)
    assert isinstance(events[-1], Waiting)
    assert kept is None or last.heard == kept
    assert "\x1b" not in (last.heard or "") and "\x00" not in (last.heard or "")


async def test_a_very_long_answer_is_met_like_any_other(rehearse):
    interview = await rehearse()
    long = " ".join(ANSWERS * 30)[:LONGEST_ANSWER]

    events = await interview.answer(long)

    assert len(long) == LONGEST_ANSWER
    assert all(len(event.text.split()) < 60 for event in events if isinstance(event, Said))


# Limits


@pytest.mark.parametrize("most", [6, 10, 45])
async def test_the_panel_asks_no_more_questions_than_it_may(rehearse, most):
    interview = await (await rehearse(callback={"minutes": 240}, max_questions=most)).play()

    assert len(interview.waited_on) <= most
    assert interview.reason in ("complete", "time")


async def test_an_interview_ends_when_its_minutes_are_spent(rehearse):
    interview = await rehearse(callback={"minutes": 10})
    long = " ".join(ANSWERS)

    await interview.play(lambda say: long if say.topic == "story" else reply(say))

    # Ten minutes are 1,400 words of both sides, and each of these answers has about 170.
    assert interview.is_over
    assert len(interview.waited_on) <= 12


async def test_a_candidate_who_says_nothing_meets_an_end(rehearse):
    interview = await (await rehearse()).play(lambda say: "")

    assert interview.reason in ("no_progress", "complete")
    assert len(interview.waited_on) < 30


# What it leaves on the disk


async def test_what_a_turn_remembers_stays_small(rehearse, tmp_path):
    interview = await (await rehearse(callback={"minutes": 240})).play()

    with sqlite3.connect(tmp_path / DATABASE) as database:
        sizes = [size for (size,) in database.execute("SELECT length(checkpoint) FROM checkpoints")]

    assert len(sizes) == len(interview.waited_on) + 1, "one checkpoint for every turn"
    assert max(sizes) < 40_000


async def test_no_words_of_the_panel_and_no_whole_answers_are_remembered_twice(rehearse, tmp_path):
    interview = await rehearse()
    story = " ".join(ANSWERS[:6])
    await interview.answer(story)

    *_, last = await runs_of(tmp_path, interview.interview.id)
    state = json.dumps(await saved_state(interview, last))
    assert story not in state
    assert not any(say.text in state for say in interview.says)


async def test_an_interview_four_times_as_long_takes_about_four_times_the_room(rehearse, tmp_path):
    interview = await rehearse(callback={"minutes": 240})
    opener, sizes = interview.question.turn, {}

    for answers in range(1, 41):
        await interview.answer(f"{reply(interview.question)} {answers}", after=opener if interview.is_over else None)
        if interview.is_over:
            continue
        with sqlite3.connect(tmp_path / DATABASE) as database:
            ((pages,), (free,)) = (database.execute(f"PRAGMA {name}_count").fetchone() for name in ("page", "freelist"))
        sizes[answers] = pages - free

    first, last = sizes[10], sizes[max(sizes)]
    assert max(sizes) >= 38
    assert last < 4.5 * first
    # Between two answers in a row: in between an end, every interviewer's sheet is sealed and kept.
    growth = [sizes[later] - sizes[earlier] for earlier, later in pairwise(sizes) if later == earlier + 1]
    assert sum(growth[-10:]) < 2.5 * sum(growth[:10])


async def test_a_saved_turn_that_is_gone_is_named_instead_of_starting_over(rehearse, tmp_path):
    interview = await rehearse()
    await interview.answer(ANSWERS[0])
    with sqlite3.connect(tmp_path / DATABASE) as database:
        database.execute("DELETE FROM checkpoints")

    with pytest.raises(StoreError, match="saved turn of this interview is missing"):
        await interview.answer(ANSWERS[1])


async def test_an_interview_saved_by_a_newer_release_is_left_alone(rehearse, monkeypatch):
    interview = await rehearse()
    monkeypatch.setattr("agent.state.SCHEMA_VERSION", 0)

    with pytest.raises(StoreError, match="newer release"):
        await interview.answer(ANSWERS[0])


def test_saved_turns_may_hold_nothing_but_plain_data():
    ask = "import os, agent; print(os.environ['LANGGRAPH_STRICT_MSGPACK'])"
    environ = {name: value for name, value in os.environ.items() if name != "LANGGRAPH_STRICT_MSGPACK"}

    told = subprocess.run([sys.executable, "-c", ask], cwd=REPOSITORY, env=environ, capture_output=True, text=True)

    assert told.stdout.strip() == "true", told.stderr
