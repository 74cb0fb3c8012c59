"""A reply under way, and what becomes of it when somebody leaves, stops the server, or was a moment too early."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from agent.replies import Replies, Reply
from agent.server import openai_api
from agent.server.desk import Stopping
from agent.server.openai_resolve import Place
from agent.server.security import BODY_LIMIT
from agent.server.telling import Telling
from tests.chair import ANSWERS
from tests.frontend import Frontend, text_of
from tests.serving import asking


@pytest.fixture
async def frontend(app: Starlette) -> AsyncIterator[Frontend]:
    async with asking(app) as client:
        made = Frontend(client, headers=True)
        for said in ("Hello", "demo", "yes"):
            await made.say(said)
        yield made


def newest(reply: Frontend) -> str:
    assert reply.at
    return reply.at.text


async def row_of(app: Starlette, frontend: Frontend) -> Reply:
    return (await Replies(app.state.desk.store.database).alike("local", "panel-core", None, newest(frontend)))[0]


async def test_who_listens_is_told_that_the_server_stops_and_is_not_cancelled_itself() -> None:
    row = Reply(
        id="a", root="a", owner="local", model="panel-core", parent=None, heard="", said="", status="telling",
        stage="intake", created_at="",
    )  # fmt: skip
    telling, dropped = Telling(row), asyncio.Event()

    async def slow() -> AsyncIterator[str]:
        yield "Thank you. "
        await asyncio.Event().wait()

    async def keep(said: str) -> Reply:
        raise AssertionError(said)

    async def drop() -> None:
        dropped.set()

    task = asyncio.create_task(telling.run(slow(), keep, drop))
    await telling.first()
    task.cancel()

    with pytest.raises(Stopping):
        await telling.done()
    with pytest.raises(Stopping):
        assert [piece async for piece in telling.words()] == ["Thank you. "]
    assert dropped.is_set()


async def test_a_reply_that_was_told_to_its_end_while_its_answer_came_in_is_gone_on_from(
    app: Starlette, frontend: Frontend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The place was looked up while it was still being told, and it was told when the answer was taken."""
    found = openai_api.resolve

    async def a_moment_too_early(*given: Any) -> Place:
        place = await found(*given)
        assert place.parent
        was = place.parent.model_copy(
            update={"status": "telling", "stage": "intake", "interview_id": None, "waiting": None}
        )
        return Place(place.how, was, place.heard, place.known, place.delivered)

    interview = (await row_of(app, frontend)).interview_id
    monkeypatch.setattr(openai_api, "resolve", a_moment_too_early)
    await frontend.say(ANSWERS[0])

    row = await row_of(app, frontend)
    assert (row.stage, row.interview_id) == ("panel", interview)


async def test_what_a_crash_cut_off_is_asked_for_again_and_comes_whole(app: Starlette, frontend: Frontend) -> None:
    """Its row says that it is being told, and nobody tells it."""
    replies, before = Replies(app.state.desk.store.database), await row_of(app, frontend)
    first = await frontend.say(ANSWERS[0])
    assert first.parent
    told = await row_of(app, frontend)
    await replies.drop(told)
    await replies.begin("local", "panel-core", before, ANSWERS[0], told.client_user, told.client_message)

    response = await frontend._post(first.parent, first.id, frontend._sent(first.parent.path))

    assert len(text_of(response.text)) > 20
    assert sorted(each.status for each in await replies.children(before)) == ["telling", "told"]


async def test_a_reply_asked_for_again_in_the_moment_it_ends_is_the_same_reply(
    app: Starlette, frontend: Frontend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was still being told when its row was read, and was no longer under way when that was looked at."""
    before = await row_of(app, frontend)
    said = await frontend.say(ANSWERS[0])
    assert said.parent
    found = Replies.by_message

    async def a_moment_ago(*given: Any) -> Reply | None:
        row = await found(*given)
        return row and row.model_copy(update={"status": "telling", "said": ""})

    monkeypatch.setattr(Replies, "by_message", a_moment_ago)
    response = await frontend._post(said.parent, said.id, frontend._sent(said.parent.path))

    assert text_of(response.text) == said.text
    assert len(await Replies(app.state.desk.store.database).children(before)) == 1


async def test_another_server_on_the_same_database_does_not_lose_what_this_one_tells(
    app: Starlette, frontend: Frontend
) -> None:
    replies = Replies(app.state.desk.store.database)
    under_way = await replies.begin("local", "panel-core", await row_of(app, frontend), "I stopped the line.")

    await replies.tidy(7.0)

    assert await replies.get(under_way.id) == under_way


async def test_a_chat_longer_than_other_requests_may_be_is_taken(app: Starlette, frontend: Frontend) -> None:
    long = "And then we counted every pallet in the hall again. " * 6_000
    sent = [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": long},
            {"role": "user", "content": "Go on."}]  # fmt: skip

    response: httpx2.Response = await frontend.client.post(
        "/v1/chat/completions", json={"model": "panel-core", "messages": sent}
    )

    assert response.status_code == 200
    assert int(response.request.headers["content-length"]) > BODY_LIMIT
