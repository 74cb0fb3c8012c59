"""The way in for programs: start, stream, go on after a break, answer again, read, report, delete."""

import asyncio
import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from agent.content.brief import brief_from_text
from agent.engines.offline import OfflineEngine
from agent.interview import Interview
from agent.report.model import Report
from agent.server import app as application
from agent.server.api import CALLS
from agent.server.api_models import Faults, Read
from agent.server.app import purge
from agent.server.openapi import document
from tests.chair import ANSWERS, make_brief
from tests.serving import asking, events_of, serving, text_of
from tests.test_server_desk import Held

HIDDEN = ("move", "probe", "topic", "slot", "depth", "mark", "why", "story", "reservation")


async def begun(client: httpx2.AsyncClient, **wanted: Any) -> str:
    """An interview the panel has opened."""
    brief = make_brief(wanted.pop("stories", None)).model_dump(mode="json")
    made = await client.post("/api/interviews", json={"brief": brief, "seed": 1} | wanted)
    assert made.status_code == 201, made.text
    interview_id: str = made.json()["id"]
    await turn(client, interview_id, None)
    return interview_id


async def turn(
    client: httpx2.AsyncClient, interview_id: str, text: str | None, after: int | None = None
) -> list[tuple[str, str, dict[str, Any]]]:
    response = await client.post(f"/api/interviews/{interview_id}/turns", json={"text": text, "after": after})
    assert response.status_code == 200, response.text
    return events_of(response.text)


async def read(client: httpx2.AsyncClient, interview_id: str) -> Read:
    response = await client.get(f"/api/interviews/{interview_id}")
    return Read.model_validate_json(response.text)


async def test_an_example_is_started_and_read(client: httpx2.AsyncClient) -> None:
    examples = (await client.get("/api/examples")).json()["examples"]
    text = (await client.get(f"/api/examples/{examples[0]['id']}")).json()["yaml"]

    made = await client.post("/api/interviews", json={"example": examples[0]["id"]})

    assert made.status_code == 201
    shown = Read.model_validate_json(made.text)
    assert shown.status == "open" and shown.speeches == () and shown.waiting is None
    assert [each.model_dump() for each in shown.panel] == examples[0]["panel"]
    assert len(brief_from_text(text).round_one.stories) == examples[0]["stories"]


async def test_the_panel_opens_in_pieces_and_then_waits(client: httpx2.AsyncClient) -> None:
    made = await client.post("/api/interviews", json={"example": "hotel", "seed": 1})

    response = await client.post(f"/api/interviews/{made.json()['id']}/turns", json={"text": None})

    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["cache-control"] == "no-cache" and response.headers["x-accel-buffering"] == "no"
    events = events_of(response.text)
    assert events[0][1] == "began" and events[-1][1] == "waiting"
    assert text_of(events) == "".join(data["text"] for _, kind, data in events if kind == "said")
    assert events[-1][2]["progress"] == {"part": "Your stories", "done": pytest.approx(0.01, abs=0.02)}


async def test_what_is_hidden_until_the_report_is_in_no_event_and_no_read(client: httpx2.AsyncClient) -> None:
    interview_id = await begun(client)

    events = await turn(client, interview_id, ANSWERS[0])
    shown = (await client.get(f"/api/interviews/{interview_id}")).json()

    fields = {name for _, _, data in events for name in data} | {name for each in shown["speeches"] for name in each}
    assert not fields & set(HIDDEN)


async def test_a_stream_that_broke_off_goes_on_with_what_was_not_heard(client: httpx2.AsyncClient) -> None:
    interview_id = await begun(client)
    events = await turn(client, interview_id, ANSWERS[0])
    run = events[0][0].split(".")[0]

    for place in (0, len(events) // 2, len(events) - 1):
        heard = events[: place + 1]
        rest = await client.get(
            f"/api/interviews/{interview_id}/turns/{run}/events", headers={"Last-Event-ID": heard[-1][0]}
        )
        assert text_of(heard) + text_of(events_of(rest.text)) == text_of(events)

    whole = await client.get(f"/api/interviews/{interview_id}/turns/{run}/events?after=0")
    assert events_of(whole.text)[-1] == events[-1]


async def test_a_run_somebody_left_in_the_middle_is_heard_to_its_end_with_one_call_of_the_model(
    app: Starlette, client: httpx2.AsyncClient
) -> None:
    interview_id = await begun(client)
    voice = Held()
    interview = await app.state.desk.interview(interview_id, "local")
    interview._engine = voice
    voice.gate.clear()
    first = asyncio.ensure_future(turn(client, interview_id, ANSWERS[0]))
    while not voice.calls:
        await asyncio.sleep(0.01)
    shown = await read(client, interview_id)
    assert shown.live and shown.waiting is None
    first.cancel()

    again = asyncio.ensure_future(client.get(f"/api/interviews/{interview_id}/turns/{shown.live.run}/events"))
    await asyncio.sleep(0.02)
    voice.gate.set()
    events = events_of((await again).text)

    assert events[-1][1] == "waiting"
    assert voice.calls == sum(kind == "said" for _, kind, _ in events)


async def test_an_earlier_question_is_answered_again_and_the_first_take_counts(client: httpx2.AsyncClient) -> None:
    interview_id = await begun(client)
    first = (await read(client, interview_id)).waiting
    await turn(client, interview_id, ANSWERS[0])

    await turn(client, interview_id, ANSWERS[1], after=first)

    shown = await read(client, interview_id)
    asked = next(speech for speech in shown.speeches if speech.turn == first)
    assert asked.answer == ANSWERS[1] and asked.takes == 2
    assert shown.waiting == shown.speeches[-1].turn


async def test_an_interview_is_ended_reported_and_counted_as_progress(client: httpx2.AsyncClient) -> None:
    interview_id = await begun(client)
    await turn(client, interview_id, ANSWERS[0])

    ended = await client.post(f"/api/interviews/{interview_id}/end")
    report = await client.get(f"/api/interviews/{interview_id}/report")
    markdown = await client.get(f"/api/interviews/{interview_id}/report.md")
    page = await client.get(f"/s/{interview_id}/report")
    progress = await client.get("/api/progress")

    assert ended.json()["status"] == "finished" and ended.json()["progress"] == {"part": "Finished", "done": 1.0}
    assert Report.model_validate_json(report.text).marks is not None
    assert markdown.text.startswith("# ") and "text/markdown" in markdown.headers["content-type"]
    assert "<h1" in page.text and "sha256-" in page.headers["content-security-policy"]
    assert [each["interview_id"] for each in progress.json()["sessions"]] == [interview_id]
    assert (await client.get("/progress")).status_code == 200


async def test_an_open_interview_gives_no_marks_away(client: httpx2.AsyncClient) -> None:
    interview_id = await begun(client)

    report = (await client.get(f"/api/interviews/{interview_id}/report")).json()

    assert report["marks"] is None and report["reason"] is None


async def test_a_run_that_ended_the_interview_says_so_when_it_is_told_again(client: httpx2.AsyncClient) -> None:
    interview_id = await begun(client)
    await client.post(f"/api/interviews/{interview_id}/end")

    told = await client.get(f"/api/interviews/{interview_id}/turns/0/events")
    refused = await client.post(f"/api/interviews/{interview_id}/turns", json={"text": "One more thing."})

    assert events_of(told.text)[-1][1:] == ("finished", {"reason": "ended"})
    assert refused.status_code == 409 and refused.json()["error"]["code"] == "interview_finished"


async def test_what_is_deleted_is_gone_and_no_word_of_it_stays(client: httpx2.AsyncClient, tmp_path: Path) -> None:
    interview_id = await begun(client)
    await turn(client, interview_id, "The zebra crossing was painted by Amparo herself.")

    gone = await client.delete(f"/api/interviews/{interview_id}")

    assert gone.status_code == 204
    assert (await client.get(f"/api/interviews/{interview_id}")).status_code == 404
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"Amparo" in path.read_bytes()]


async def test_the_list_shows_the_one_last_spoken_in_first(client: httpx2.AsyncClient, tmp_path: Path) -> None:
    older = await begun(client)
    newer = await begun(client)
    await asyncio.sleep(0.002)
    await turn(client, older, ANSWERS[0])

    listed = (await client.get("/api/interviews")).json()["interviews"]

    assert [each["id"] for each in listed] == [older, newer]
    assert listed[0]["answers"] == 1 and listed[0]["candidate"] == "Amara Obi"


async def test_what_was_begun_at_a_terminal_goes_on_in_the_browser(client: httpx2.AsyncClient, tmp_path: Path) -> None:
    async with Interview.start(make_brief(), seed=1, home=tmp_path) as interview:
        async for _ in interview.begin():
            pass
        interview_id = interview.id

    events = await turn(client, interview_id, ANSWERS[0])

    assert events[-1][1] == "waiting"
    assert interview_id in [each["id"] for each in (await client.get("/api/interviews")).json()["interviews"]]


async def test_a_restart_goes_through_a_turn_again_when_somebody_asks(tmp_path: Path) -> None:
    async with serving(tmp_path) as app, asking(app) as client:
        interview_id = await begun(client)
        await app.state.desk.store.record.add_run(interview_id, 0, ANSWERS[0], 4)  # heard, and then the lights went out

    async with serving(tmp_path) as app, asking(app) as client:
        shown = await read(client, interview_id)
        told = await client.get(f"/api/interviews/{interview_id}/turns/1/events")

    assert shown.waiting is None and shown.live is None and shown.status == "open"
    assert events_of(told.text)[-1][1] == "waiting"


async def test_documents_become_a_draft_and_the_draft_says_what_is_missing(client: httpx2.AsyncClient) -> None:
    notes = "They asked: when did a plan go wrong? I said: In March two drivers left and I drove the van myself."
    files = [{"name": "advert.txt", "base64": b64encode(b"Job title: Shift Manager").decode(), "as": "job"}]

    whole = (await client.post("/api/briefs/draft", json={"notes": notes, "files": files})).json()
    bare = (await client.post("/api/briefs/draft", json={})).json()

    assert (await client.post("/api/briefs/check", json={"yaml": whole["yaml"]})).json()["role"] == "Shift Manager"
    assert not any("title" in each for each in whole["missing"]) and any("résumé" in each for each in whole["missing"])
    assert any("title" in each for each in bare["missing"]) and any("story" in each for each in bare["missing"])


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ({"name": "../../etc/passwd", "base64": "", "as": "job"}, "passwd"),
        ({"name": "cv.pdf", "base64": "bm90IGEgcGRm", "as": "resume"}, "cv.pdf"),
        ({"name": "cv.txt", "base64": "%%%", "as": "resume"}, "arrive whole"),
        ({"name": "cv.exe", "base64": "TVo=", "as": "resume"}, ".exe"),
    ],
)
async def test_a_file_that_cannot_be_read_is_named_without_its_place(
    client: httpx2.AsyncClient, file: dict[str, str], says: str
) -> None:
    refused = await client.post("/api/briefs/draft", json={"files": [file]})

    message = refused.json()["error"]["message"]
    assert refused.status_code == 422 and says in message and "/tmp" not in message


async def test_a_wrong_brief_is_refused_with_its_line_and_field(client: httpx2.AsyncClient) -> None:
    refused = await client.post("/api/briefs/check", json={"yaml": "role:\n  titel: Nurse\n"})

    error = refused.json()["error"]
    assert refused.status_code == 422 and (error["param"], error["line"]) == ("role.titel", 2)


async def test_a_brief_may_not_name_a_file_of_the_server(client: httpx2.AsyncClient, tmp_path: Path) -> None:
    brief = make_brief().model_dump(mode="json")
    brief["panel"][0]["persona"] = str(tmp_path / "secret.yaml")

    refused = await client.post("/api/interviews", json={"brief": brief})

    assert refused.status_code == 422 and refused.json()["error"]["param"] == "panel.1.persona"


@pytest.mark.parametrize(
    "wanted",
    [{}, {"example": "hotel", "yaml": "x"}, {"example": "../hotel"}, {"example": "hotel", "panel": "nobody"}],
)
async def test_an_interview_needs_one_brief_that_is_there(client: httpx2.AsyncClient, wanted: dict[str, Any]) -> None:
    refused = await client.post("/api/interviews", json=wanted)

    assert refused.status_code == 422
    Faults.model_validate_json(refused.text)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("", 400),
        ("[" * 100_000, 400),
        ("NaN", 422),
        ("[]", 422),
        ('{"text": 5}', 422),
        ('{"text": "a", "after": "1"}', 422),
        ('{"text": "a", "after": true}', 422),
        ('{"text": "a", "extra": 1}', 422),
        ('{"text": "a", "after": 99999999999}', 422),
        (json.dumps({"text": "a" * 20_001}), 422),
        ('{"text": "a", "after": 77}', 404),
    ],
)
async def test_a_request_that_cannot_be_meant_is_refused_in_one_shape(
    client: httpx2.AsyncClient, body: str, status: int
) -> None:
    interview_id = await begun(client)

    refused = await client.post(
        f"/api/interviews/{interview_id}/turns", content=body, headers={"content-type": "application/json"}
    )

    assert refused.status_code == status, refused.text
    Faults.model_validate_json(refused.text)


async def test_every_call_is_in_the_document_and_nothing_else(app: Starlette, client: httpx2.AsyncClient) -> None:
    shown = (await client.get("/api/openapi.json")).json()

    served = {
        (route.path, method.lower())
        for route in app.routes
        if route.path.startswith("/api")  # type: ignore[attr-defined]
        for method in route.methods - {"HEAD"}  # type: ignore[attr-defined]
    }
    assert {(path, method) for path, calls in shown["paths"].items() for method in calls} == served
    text = json.dumps(shown)
    names = set(shown["components"]["schemas"])
    assert {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]} <= names
    assert document(CALLS)["openapi"].startswith("3.1")


async def test_a_page_file_is_sent_once_and_then_only_when_it_changed(client: httpx2.AsyncClient) -> None:
    first = await client.get("/page/page.css")
    again = await client.get("/page/page.css", headers={"if-none-match": first.headers["etag"]})

    assert first.status_code == 200 and first.headers["content-type"].startswith("text/css")
    assert again.status_code == 304 and again.content == b""


@pytest.mark.parametrize("path", ["/page/../app.py", "/page/%2e%2e/app.py", "/page//etc/passwd", "/page/.hidden"])
async def test_nothing_but_the_page_is_sent_as_a_page_file(client: httpx2.AsyncClient, path: str) -> None:
    assert (await client.get(path)).status_code == 404


async def test_old_interviews_are_deleted_and_those_of_a_terminal_are_not(
    app: Starlette, client: httpx2.AsyncClient, tmp_path: Path
) -> None:
    async with Interview.start(make_brief(), seed=1, home=tmp_path, engine=OfflineEngine()) as own:
        at_terminal = own.id
    await begun(client)

    assert await purge(app, days=1) == 0
    assert await purge(app, days=-1) == 1

    assert [each["id"] for each in (await client.get("/api/interviews")).json()["interviews"]] == [at_terminal]


async def test_a_server_that_stops_is_not_ready_and_begins_nothing(app: Starlette, client: httpx2.AsyncClient) -> None:
    interview_id = await begun(client)
    app.state.desk.refuse()

    refused = await client.post(f"/api/interviews/{interview_id}/turns", json={"text": "Hello"})

    assert refused.status_code == 503 and refused.headers["retry-after"]
    assert (await client.get("/ready")).status_code == 503
    assert (await client.get("/health")).status_code == 200


async def test_a_line_that_says_nothing_is_kept_open_by_pings(
    app: Starlette, client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.server.sse.PING_SECONDS", 0.02)
    interview_id = await begun(client)
    voice = Held()
    (await app.state.desk.interview(interview_id, "local"))._engine = voice
    voice.gate.clear()
    asyncio.get_running_loop().call_later(0.2, voice.gate.set)

    response = await client.post(f"/api/interviews/{interview_id}/turns", json={"text": ANSWERS[0]})

    assert ": ping\n\n" in response.text
    assert events_of(response.text)[-1][1] == "waiting"


async def test_the_chat_route_is_optional(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(application, "OPENAI_API", "agent.server.not_there")

    async with serving(tmp_path) as app, asking(app) as client:
        assert (await client.get("/health")).status_code == 200
