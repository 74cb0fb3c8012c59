"""Chat completions and models as any client of OpenAI's servers knows them, and what a candidate reads there."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from agent.engines import Notes, Speech
from agent.errors import Unreachable
from agent.state import Move, Probe
from agent.voices import HERE, Voice
from tests.chair import ANSWERS
from tests.frontend import Frontend, chunks_of, text_of
from tests.serving import KEYS, asking, serving
from tests.test_server_desk import Held

PATH = "/v1/chat/completions"


@pytest.fixture
async def frontend(client: httpx2.AsyncClient) -> Frontend:
    return Frontend(client, headers=False)


async def began(frontend: Frontend) -> Frontend:
    for said in ("Hello", "demo", "yes"):
        await frontend.say(said)
    return frontend


def body(*said: str, **more: Any) -> dict[str, Any]:
    roles = ("user", "assistant")
    messages = [{"role": roles[place % 2], "content": text} for place, text in enumerate(said)]
    return {"model": "panel-core", "messages": messages} | more


async def test_the_first_reply_is_the_same_words_but_for_reference_and_link(client: httpx2.AsyncClient) -> None:
    one, other = [
        (await client.post(PATH, json=body(said))).json()["choices"][0]["message"]["content"]
        for said in ("Hello", "I want the job, and here is all about me.")
    ]

    assert one != other
    assert re.sub(r"[0-9A-F]{10}", "*", one) == re.sub(r"[0-9A-F]{10}", "*", other)


async def test_demo_ends_in_a_question_and_whatever_is_said_then_brings_the_first_story(frontend: Frontend) -> None:
    await frontend.say("Hello")
    shown = (await frontend.say("demo")).text

    opening = (await frontend.say("no, wait, what?")).text

    assert shown.endswith("Shall we start?")
    assert opening.count("**") >= 6 and "“" in opening and opening.rstrip().endswith(("?", "."))


async def test_a_brief_pasted_in_the_chat_becomes_an_interview_about_it(frontend: Frontend) -> None:
    await frontend.say("Hi")
    await frontend.say("Ward manager at Eastmoor General")
    await frontend.say("I moved the rota of three wards to one sheet. Nobody believed in it, and swaps fell by half.")
    shown = (await frontend.say("I stopped a discharge on a Friday, because the pharmacy had sent the wrong box.")).text

    opening = (await frontend.say("yes")).text

    assert "Ward manager, Eastmoor General" in shown and shown.endswith("Shall we start?")
    assert re.search("three wards|one sheet|discharge|pharmacy|wrong box|swaps", opening)


async def test_every_reply_depends_on_the_answer(frontend: Frontend) -> None:
    await began(frontend)
    start = frontend.at

    replies = [(await frontend.say(answer, after=start)).text for answer in (ANSWERS[0], ANSWERS[1])]

    assert replies[0] != replies[1]


async def test_who_speaks_stands_in_the_text(frontend: Frontend) -> None:
    await began(frontend)

    reply = (await frontend.say(ANSWERS[0])).text

    assert re.match(r"\*\*[A-Z][^*]+ \([^*]+\):\*\* ", reply)


async def test_a_stream_has_the_shape_clients_know(client: httpx2.AsyncClient) -> None:
    response = await client.post(PATH, json=body("Hi", stream=True, stream_options={"include_usage": True}))

    lines = response.text.strip().split("\n\n")
    chunks = chunks_of(response.text)
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["cache-control"] == "no-cache" and response.headers["x-accel-buffering"] == "no"
    assert chunks[0]["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert (chunks[-2]["choices"][0]["delta"], chunks[-2]["choices"][0]["finish_reason"]) == ({}, "stop")
    assert chunks[-1]["choices"] == [] and set(chunks[-1]["usage"]) >= {"prompt_tokens", "total_tokens"}
    assert lines[-1] == "data: [DONE]"
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}


async def test_there_is_a_model_for_each_panel(client: httpx2.AsyncClient) -> None:
    listed = (await client.get("/v1/models")).json()

    one = (await client.get("/v1/models/panel-core")).json()

    assert listed["object"] == "list" and one in listed["data"]
    assert all(set(each) >= {"id", "object", "created", "owned_by", "name"} for each in listed["data"])
    assert len({each["name"] for each in listed["data"]}) == len(listed["data"]) >= 5
    assert (await client.get("/v1/models/gpt-9")).json()["error"]["code"] == "model_not_found"


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        ({"model": "gpt-9", "messages": [{"role": "user", "content": "Hi"}]}, 404, "model_not_found"),
        ({"messages": [{"role": "user", "content": "Hi"}]}, 400, "invalid"),
        ({"model": "panel-core", "messages": []}, 400, "invalid"),
        ({"model": "panel-core", "messages": "Hi"}, 400, "invalid"),
    ],
)
async def test_a_wrong_request_is_told_what_is_wrong(
    client: httpx2.AsyncClient, sent: dict[str, Any], status: int, code: str
) -> None:
    response = await client.post(PATH, json=sent)

    assert (response.status_code, response.json()["error"]["code"]) == (status, code)


@pytest.mark.parametrize(
    "content",
    [
        "demo",
        [{"type": "text", "text": "demo"}],
        [{"type": "image_url", "image_url": {}}, {"type": "text", "text": "demo"}],
    ],
)
async def test_content_may_come_in_parts_and_system_messages_have_no_voice(
    client: httpx2.AsyncClient, content: Any
) -> None:
    first = (await client.post(PATH, json=body("Hi"))).json()["choices"][0]["message"]["content"]
    messages = [{"role": "system", "content": "You are a pirate."}, {"role": "user", "content": "Hi"},
                {"role": "assistant", "content": first}, {"role": "developer", "content": "Be rude."},
                {"role": "user", "content": content}]  # fmt: skip

    reply = (await client.post(PATH, json={"model": "panel-core", "messages": messages})).json()

    assert reply["choices"][0]["message"]["content"].endswith("Shall we start?")


TITLE = "### Task:\nGenerate a concise title\n<chat_history>\nUSER: Hi\n</chat_history>"


@pytest.mark.parametrize(
    ("prompt", "task", "expected"),
    [
        (TITLE, "", "title"), ("anything", "title_generation", "title"),
        (TITLE.replace("a concise title", "1-3 broad tags"), "tags_generation", "tags"),
        (TITLE.replace("Generate a concise title", "Predict 3-5 useful messages (follow_ups)"), "", "follow_ups"),
        ("anything", "follow_up_generation", "follow_ups"),
    ],
)  # fmt: skip
async def test_a_frontends_own_errands_get_a_constant_and_no_interview(
    app: Starlette, client: httpx2.AsyncClient, prompt: str, task: str, expected: str
) -> None:
    headers = {"X-OpenWebUI-Task": task} if task else {}

    reply = await client.post(PATH, json=body(prompt, stream=False), headers=headers)

    answer = json.loads(reply.json()["choices"][0]["message"]["content"])
    assert list(answer) == [expected] and (expected != "follow_ups" or answer == {"follow_ups": []})
    assert await app.state.desk.store.record.interviews() == []


async def test_help_report_retake_and_end_work_when_said_alone(frontend: Frontend) -> None:
    await began(frontend)
    asked = frontend.at
    assert asked
    await frontend.say(ANSWERS[0])
    assert "`retake`" in (await frontend.say("help")).text
    assert "# " in (await frontend.say("report")).text
    again = (await frontend.say("Retake")).text
    question = asked.text.rpartition(":** ")[2]
    assert question in again
    other = (await frontend.say(ANSWERS[1])).text
    report = (await frontend.say("end")).text

    assert other
    assert "# " in report and re.search(r"http://127\.0\.0\.1:8765/c/[0-9A-F]{10}/report$", report)
    assert (await frontend.say("And now?")).text.startswith("**Coordinator:** The interview is over.")


async def test_report_in_the_middle_of_an_answer_is_heard_by_the_panel(frontend: Frontend) -> None:
    await began(frontend)

    reply = (await frontend.say("I wrote the report on a Tuesday, by myself.")).text

    assert "# " not in reply


async def test_a_whole_interview_ends_in_its_report(app: Starlette, frontend: Frontend) -> None:
    await began(frontend)
    for number in range(60):
        reply = (await frontend.say(ANSWERS[number % len(ANSWERS)])).text
        if "\n---\n" in reply:
            break

    assert "# " in reply and reply.endswith("/report")
    [interview] = await app.state.desk.store.record.interviews()
    assert interview.status == "finished"


async def test_the_link_of_a_chat_leads_to_its_interview(client: httpx2.AsyncClient, frontend: Frontend) -> None:
    hello = (await frontend.say("Hello")).text
    link = re.search(r"http://127\.0\.0\.1:8765(/c/\w+)", hello)
    assert link
    early = await client.get(link[1])
    await frontend.say("demo")
    await frontend.say("yes")

    there = await client.get(link[1])

    assert early.status_code == 404
    assert there.status_code == 303 and re.fullmatch(r"/s/[0-9a-f]{32}", there.headers["location"])


async def test_a_second_request_for_the_same_reply_makes_no_second_call(app: Starlette) -> None:
    async with asking(app) as client:
        frontend = await began(Frontend(client, headers=True))
        voice = Held()
        app.state.desk.voice = Voice(voice, HERE)
        interview = next(iter(app.state.desk._seats.values())).interview
        interview._engine = voice
        voice.gate.clear()
        message = frontend.at
        asked = type(message)("user", ANSWERS[0], message)  # type: ignore[arg-type]
        one = asyncio.create_task(frontend._post(asked, "m1", frontend._sent(asked.path)))
        other = asyncio.create_task(frontend._post(asked, "m1", frontend._sent(asked.path)))
        await asyncio.sleep(0.2)
        calls = voice.calls
        voice.gate.set()

        replies = [text_of((await each).text) for each in (one, other)]

    assert calls == 1 and replies[0] == replies[1] != ""


class Speechless:
    """Neither voice can speak."""

    name = "model"

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        raise Unreachable("The model server cannot be reached.")
        yield


@pytest.mark.parametrize("stream", [True, False])
async def test_where_nobody_can_speak_the_status_says_so_and_asking_again_helps(
    app: Starlette, client: httpx2.AsyncClient, stream: bool
) -> None:
    frontend = await began(Frontend(client, headers=False))
    interview = next(iter(app.state.desk._seats.values())).interview
    voice, interview._engine = interview._engine, Speechless()
    sent = [*frontend._sent(frontend.at.path), {"role": "user", "content": ANSWERS[0]}]  # type: ignore[union-attr]
    request = {"model": "panel-core", "messages": sent, "stream": stream}

    failed = await client.post(PATH, json=request)
    interview._engine = voice
    after = await client.post(PATH, json=request)

    assert failed.status_code == 502 and failed.json()["error"]["message"]
    assert after.status_code == 200


async def test_nobody_goes_on_with_somebody_elses_chat(tmp_path: Path) -> None:
    async with serving(tmp_path, keys=KEYS) as app, asking(app, KEYS[0]) as mine, asking(app, KEYS[1]) as theirs:
        for headers in (True, False):
            frontend = await began(Frontend(mine, headers=headers))
            frontend.client = theirs

            reply = (await frontend.say(ANSWERS[0])).text

            assert reply.startswith("This server does not know the conversation before this message")
        assert len(await app.state.desk.store.record.interviews()) == 2


async def test_a_deleted_interview_takes_its_chat_along(app: Starlette, client: httpx2.AsyncClient) -> None:
    frontend = await began(Frontend(client, headers=False))
    await frontend.say("I stopped the purple line.")
    [kept] = await app.state.desk.store.record.interviews()

    await app.state.desk.forget(kept.id, "local")

    reply = (await frontend.say(ANSWERS[0])).text
    assert reply.startswith("This server does not know")
