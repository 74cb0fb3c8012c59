"""Interviews paused under every release so far still go on under this one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from agent import __version__
from agent.events import Waiting

SAVED = sorted((Path(__file__).parent / "saved").glob("*.sql"))


@pytest.fixture(params=SAVED, ids=[path.stem for path in SAVED])
async def paused(request, tmp_path, resume):
    with closing(sqlite3.connect(tmp_path / "interviews.sqlite3")) as database:
        database.executescript(request.param.read_text("utf-8"))
        ((interview_id,),) = database.execute("SELECT id FROM interviews")
        (last,) = database.execute("SELECT text FROM says ORDER BY turn DESC LIMIT 1").fetchone()
    chair = await resume(interview_id)
    return chair, last


def test_this_release_has_one_in_store():
    assert __version__ in [path.stem for path in SAVED], "run `python -m tests.keep_interview` before a release"


async def test_a_paused_interview_shows_its_last_question_again(paused):
    chair, last = paused

    shown = await chair.begin()

    assert chair.question.text == last
    assert shown[-1] == Waiting(turn=chair.question.turn)


async def test_a_paused_interview_goes_on_to_its_end(paused):
    chair, _ = paused
    await chair.begin()
    asked = chair.question.turn

    await chair.play()

    assert chair.reason in ("complete", "time")
    assert [say.turn for say in chair.says if say.turn > asked] == list(range(asked + 1, chair.question.turn + 1))


async def test_an_early_question_of_a_paused_interview_can_be_answered_again(paused):
    chair, _ = paused
    await chair.begin()
    newest = chair.question.turn

    await chair.answer("I asked her first, on the Thursday, and she said no.", after=4)

    assert chair.question.turn > newest
    assert await chair.interview.waiting() == chair.question.turn
