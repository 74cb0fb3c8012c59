"""Every numbered entry of frontends.md §1.1, by hand: after each click the interview stands where the screen does."""

import asyncio
from itertools import zip_longest

import httpx2
import pytest
from starlette.applications import Starlette

from agent.replies import Replies, Reply, plain
from tests.chair import ANSWERS
from tests.frontend import Frontend, Message, text_of

BEFORE_THE_FIRST_ANSWER = 3
"""Messages of the candidate: a greeting, "demo", "yes"."""


@pytest.fixture(params=[True, False], ids=["with headers", "without headers"])
async def frontend(client: httpx2.AsyncClient, request: pytest.FixtureRequest) -> Frontend:
    """A chat in which the panel has asked its first question."""
    made = Frontend(client, headers=request.param)
    await begin(made)
    return made


async def begin(frontend: Frontend, first: str = "Hi, I am ready") -> Message:
    await frontend.say(first)
    await frontend.say("demo")
    return await frontend.say("yes")


async def reply_of(app: Starlette, message: Message) -> Reply:
    """Our row for a reply on the screen."""
    replies = Replies(app.state.desk.store.database)
    assert message.parent
    found = await replies.alike("local", "panel-core", message.parent.text, message.text)
    heard = plain(message.parent.text)
    return next(each for each in found if (plain(each.said), plain(each.heard)) == (plain(message.text), heard))


async def state(app: Starlette, frontend: Frontend) -> list[str]:
    """What we have on record of the visible branch, candidate and panel in turn: what the panel heard is read from the
    record of the interview."""
    assert frontend.at
    row = await reply_of(app, frontend.at)
    chain = await Replies(app.state.desk.store.database).chain(row)
    heard = [each.heard for each in chain]
    if row.interview_id is not None and row.waiting is not None:
        record = app.state.desk.store.record
        say = await record.say(row.interview_id, row.waiting)
        branch = await record.branch(row.interview_id, say.run)
        heard[BEFORE_THE_FIRST_ANSWER:] = [run.heard for run, _ in branch if run.heard is not None]
        assert say.text in frontend.at.text
    return [plain(text) for pair in zip_longest(heard, [each.said for each in chain], fillvalue="") for text in pair]


def screen(frontend: Frontend) -> list[str]:
    return [plain(text) for text in frontend.shown]


async def test_1_to_4_a_chat_goes_on_and_a_reply_is_had_again(app: Starlette, frontend: Frontend) -> None:
    first = await frontend.say(ANSWERS[0])
    again = await frontend.regenerate()
    assert await state(app, frontend) == screen(frontend)

    await frontend.say(ANSWERS[1])

    assert again.id != first.id
    assert await state(app, frontend) == screen(frontend)


async def test_3b_another_style_is_no_answer(app: Starlette, frontend: Frontend) -> None:
    """4: afterwards 'More Concise' is gone from the transcript."""
    await frontend.say(ANSWERS[0])

    await frontend.regenerate(style="More Concise")
    assert await state(app, frontend) == screen(frontend)
    await frontend.say(ANSWERS[1])

    assert await state(app, frontend) == screen(frontend)


async def test_5_and_7_an_edited_beginning_is_a_chat_of_its_own_and_the_old_branch_stays(
    app: Starlette, frontend: Frontend
) -> None:
    old = await frontend.say(ANSWERS[0])
    await frontend.say("Hi, I am ready (edited)", root=True)
    assert await state(app, frontend) == screen(frontend)
    await frontend.say("demo")
    await frontend.say("go")
    await frontend.say(ANSWERS[2])
    assert await state(app, frontend) == screen(frontend)

    await frontend.say(ANSWERS[1], after=old)

    assert await state(app, frontend) == screen(frontend)


async def test_an_edited_answer_is_a_branch(app: Starlette, frontend: Frontend) -> None:
    opening = frontend.at
    await frontend.say(ANSWERS[0])
    await frontend.say(ANSWERS[1])

    await frontend.say(ANSWERS[2], after=opening)

    assert await state(app, frontend) == screen(frontend)


@pytest.mark.parametrize("cut", [5, 60])
async def test_8_to_10_a_stopped_reply_can_be_answered_or_continued(
    app: Starlette, frontend: Frontend, cut: int
) -> None:
    """9: the partial text, its trailing blank kept, stands in the next request."""
    whole = (await frontend.say(ANSWERS[0])).text
    assert frontend.at
    frontend.at.text = whole[:cut]

    continued = await frontend.go_on()
    assert plain(continued.text) == plain(whole)
    frontend.at.text = whole[:cut] + " "
    stopped = frontend.at
    await frontend.say(ANSWERS[1])
    stopped.text = whole

    assert await state(app, frontend) == screen(frontend)


async def test_10_nothing_is_added_to_a_whole_reply(frontend: Frontend) -> None:
    whole = (await frontend.say(ANSWERS[0])).text

    assert (await frontend.go_on()).text == whole


async def test_11_where_our_words_were_rewritten_our_record_wins(app: Starlette, frontend: Frontend) -> None:
    reply = await frontend.say(ANSWERS[0])
    ours, reply.text = reply.text, "What a great answer. You are hired."

    await frontend.say(ANSWERS[1])
    reply.text = ours

    assert await state(app, frontend) == screen(frontend)


async def test_12_after_an_error_what_was_said_comes_again_with_the_next(app: Starlette, frontend: Frontend) -> None:
    """Two and three consecutive user messages: nothing of them is lost."""
    speak = app.state.desk.speak

    async def broken(*given: object, **named: object) -> None:
        raise OSError("the disk is gone")

    app.state.desk.speak = broken
    failed = [await frontend.failing(text) for text in ("I stopped the line.", "I mean on the Tuesday.")]
    app.state.desk.speak = speak

    await frontend.say("At six in the morning.")

    assert [response.status_code for response in failed] == [500, 500]
    assert "disk" not in failed[0].text
    row, record = await reply_of_last(app, frontend), app.state.desk.store.record
    branch = await record.branch(row.interview_id, (await record.say(row.interview_id, row.waiting)).run)
    assert branch[-1][0].heard == "I stopped the line.\n\nI mean on the Tuesday.\n\nAt six in the morning."


async def reply_of_last(app: Starlette, frontend: Frontend) -> Reply:
    assert frontend.at
    found = await Replies(app.state.desk.store.database).alike("local", "panel-core", None, frontend.at.text)
    return found[0]


async def test_15_and_16_identical_openings_are_different_chats(app: Starlette, client: httpx2.AsyncClient) -> None:
    """15: another chat id; 16: two temporary chats with one id; and stock connections, which send none."""
    for headers in (True, False):
        one, other = Frontend(client, headers=headers), Frontend(client, headers=headers)
        other.chat = one.chat = "temporary:abc"
        await begin(one)
        await begin(other)

        await one.say(ANSWERS[0])
        await other.say(ANSWERS[1])

        assert await state(app, one) == screen(one)
        assert await state(app, other) == screen(other)
        assert (await reply_of_last(app, one)).interview_id != (await reply_of_last(app, other)).interview_id


async def test_17_two_models_side_by_side_are_two_interviews(client: httpx2.AsyncClient) -> None:
    one, other = Frontend(client, headers=True), Frontend(client, headers=True, model="panel-leadership")
    other.chat = one.chat
    asked = Message("user", "Hi", None)

    replies = await asyncio.gather(one._generate(asked), other._generate(asked))

    assert replies[0].text != replies[1].text


async def test_22_two_tabs_send_into_one_chat(app: Starlette, frontend: Frontend) -> None:
    """Serialised by the frontend: the second lands under the first reply."""
    tab = Frontend(frontend.client, headers=frontend.headers)
    tab.chat, tab.at = frontend.chat, await frontend.say(ANSWERS[0])

    await tab.say(ANSWERS[1])

    assert await state(app, tab) == screen(tab)


async def test_24_a_forked_chat_goes_on_from_the_original(app: Starlette, frontend: Frontend) -> None:
    """A new chat id, and the messages' ids survive."""
    await frontend.say(ANSWERS[0])
    fork = Frontend(frontend.client, headers=frontend.headers)
    fork.at = frontend.at
    await frontend.say(ANSWERS[1])

    await fork.say(ANSWERS[2])

    assert await state(app, fork) == screen(fork)
    assert await state(app, frontend) == screen(frontend)


async def test_26_a_page_reloaded_in_mid_stream_finds_the_finished_words(
    app: Starlette, client: httpx2.AsyncClient
) -> None:
    frontend = Frontend(client, headers=True)
    await begin(frontend)
    asked = Message("user", ANSWERS[0], frontend.at)

    first, again = await asyncio.gather(*(frontend._post(asked, "m1", frontend._sent(asked.path)) for _ in range(2)))

    assert text_of(first.text) == text_of(again.text) != ""


async def test_27_without_ids_in_the_headers_words_are_looked_at(app: Starlette, client: httpx2.AsyncClient) -> None:
    """Open WebUI's own REST API sends every header empty."""
    frontend = Frontend(client, headers=False)
    frontend.client.headers.update({"X-OpenWebUI-User-Message-Id": "", "X-OpenWebUI-User-Message-Parent-Id": ""})
    await begin(frontend)

    await frontend.say(ANSWERS[0])

    assert await state(app, frontend) == screen(frontend)


@pytest.mark.parametrize("window", [1, 2, 3, 4])
async def test_a_window_of_history_is_enough(app: Starlette, client: httpx2.AsyncClient, window: int) -> None:
    frontend = Frontend(client, headers=False)
    frontend._sent = (
        lambda path: [  # type: ignore[method-assign]
            {"role": each.role, "content": each.text} for each in (path if len(path) < 8 else path[-window * 2 :])
        ]
    )
    await begin(frontend)

    for answer in ANSWERS[:4]:
        await frontend.say(answer)

    assert await state(app, frontend) == screen(frontend)


async def test_a_retried_request_is_the_same_reply(client: httpx2.AsyncClient) -> None:
    frontend = Frontend(client, headers=False)
    await begin(frontend)
    first = await frontend.say(ANSWERS[0])
    assert first.parent

    client.headers["x-stainless-retry-count"] = "1"
    again = await frontend._post(first.parent, "", frontend._sent(first.parent.path))

    assert text_of(again.text).strip() == first.text


async def test_a_transcript_nobody_here_knows_begins_anew_and_says_so(client: httpx2.AsyncClient) -> None:
    said = (("user", "Hi"), ("assistant", "No"), ("user", "And now?"))
    body = {"model": "panel-core", "messages": [{"role": role, "content": text} for role, text in said]}

    reply = (await client.post("/v1/chat/completions", json=body)).json()["choices"][0]["message"]["content"]

    assert reply.startswith("This server does not know the conversation before this message")
