"""Safe by default: who may come in, what may be asked for, how much of it, and what is told to nobody."""

import asyncio
import logging
import re
import signal
import socket
import stat
from argparse import Namespace
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from agent.commands import serve as command
from agent.errors import InterviewError, StoreError
from agent.server import keys as key_file
from agent.server import running
from agent.server.app import Options, retention
from agent.server.keys import Keys
from agent.server.limits import Limits, Meter
from agent.server.security import OPEN
from tests.chair import make_brief
from tests.serving import ADDRESS, KEYS, asking, events_of, serving, started

MINE, YOURS = KEYS
UNKNOWN = "0" * 32
WRONG = ("rt-nobody-has-this-key", "", "' OR 1=1 --", "ключ", "Bearer", MINE[:-1], MINE + "x")
BODIES: dict[str, Any] = {
    "/api/briefs/draft": {},
    "/api/briefs/check": {"yaml": "role:\n  title: Nurse\nround_one:\n  stories:\n    - told: I stayed.\n"},
    "/api/interviews": {"example": "hotel"},
    "/api/interviews/{id}/turns": {"text": None},
}
"""What a call needs besides its path; nothing for those that are left out."""
PARAMETERS = {"run": "0", "path": "page.css", "model": "panel", "reference": UNKNOWN[:12]}
"""What stands in a path besides an interview; a route with another needs a line here, and a look at whose it is."""
TENANTS = re.compile(r"/api/interviews/\{id\}.*|/s/\{id\}/report")
"""Routes with an interview in their path."""


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[Starlette]:
    async with serving(tmp_path, keys=KEYS) as made:
        yield made


async def begun(client: httpx2.AsyncClient) -> str:
    made = await client.post("/api/interviews", json={"brief": make_brief().model_dump(mode="json"), "seed": 1})
    interview_id: str = made.json()["id"]
    await client.post(f"/api/interviews/{interview_id}/turns", json={"text": None})
    return interview_id


def calls(app: Starlette) -> list[tuple[str, str]]:
    """Every method and path that is served, those that delete last."""
    found = [
        (method, route.path)
        for route in app.routes
        if isinstance(route, Route)
        for method in (route.methods or set()) - {"HEAD"}
    ]
    return sorted(found, key=lambda call: (call[0] == "DELETE", call[1]))


async def ask(client: httpx2.AsyncClient, method: str, path: str, interview_id: str) -> httpx2.Response:
    filled = path.replace("{id}", interview_id)
    for name, value in PARAMETERS.items():
        filled = re.sub(rf"\{{{name}(:\w+)?\}}", value, filled)
    assert "{" not in filled, f"say in PARAMETERS what stands in {path}"
    body = {"json": BODIES.get(path, {})} if method == "POST" else {}
    return await client.request(method, filled, **body)  # type: ignore[arg-type]


async def test_what_is_somebody_elses_looks_like_what_is_not_there_on_every_route(app: Starlette) -> None:
    async with asking(app, MINE) as me, asking(app, YOURS) as you:
        mine, yours = await begun(me), await begun(you)

        for method, path in calls(app):
            if not TENANTS.fullmatch(path):
                continue
            own, others, unknown = [await ask(me, method, path, each) for each in (mine, yours, UNKNOWN)]
            assert own.status_code < 300, (method, path, own.text)
            assert others.status_code == unknown.status_code == 404, (method, path)
            assert others.text.replace(yours, UNKNOWN) == unknown.text, (method, path)

        assert (await you.get(f"/api/interviews/{yours}")).status_code == 200


async def test_no_route_opens_without_a_key_that_is_known(app: Starlette) -> None:
    async with asking(app, MINE) as me:
        mine = await begun(me)
    for key in (None, *WRONG):
        shown = {"authorization": f"Bearer {key}".encode()} if key is not None else {}
        async with asking(app) as nobody:
            nobody.headers.update(shown)  # type: ignore[arg-type]
            for method, path in calls(app):
                refused = await ask(nobody, method, path, mine)
                if is_open(path):
                    assert refused.status_code == 200, (key, method, path)
                    assert "Amara" not in refused.text
                else:
                    assert refused.status_code == 401, (key, method, path)
                    assert refused.headers["www-authenticate"] == "Bearer"


def is_open(path: str) -> bool:
    filled = path.replace("{id}", UNKNOWN).replace("{path:path}", "page.css")
    return OPEN.fullmatch(filled) is not None


async def test_a_key_counts_only_where_it_belongs(app: Starlette) -> None:
    async with asking(app) as client:
        for headers in ({"x-api-key": MINE}, {"authorization": MINE}, {"authorization": f"Basic {MINE}"}):
            assert (await client.get("/api/interviews", headers=headers)).status_code == 401
        assert (await client.get(f"/api/interviews?key={MINE}")).status_code == 401
        for spelt in ("Bearer", "bearer", "BEARER"):
            right = await client.get("/api/interviews", headers={"authorization": f"{spelt} {MINE}"})
            assert right.status_code == 200


async def test_lists_and_progress_show_only_what_is_ones_own(app: Starlette) -> None:
    async with asking(app, MINE) as me, asking(app, YOURS) as you:
        mine, yours = await begun(me), await begun(you)
        for client, interview_id in ((me, mine), (you, yours)):
            await client.post(f"/api/interviews/{interview_id}/end")

        listed = [each["id"] for each in (await me.get("/api/interviews")).json()["interviews"]]
        progress = [each["interview_id"] for each in (await me.get("/api/progress")).json()["sessions"]]

    assert listed == progress == [mine]


async def test_a_pass_opens_the_two_pages_a_browser_goes_to_and_nothing_else(app: Starlette) -> None:
    async with asking(app, MINE) as me, asking(app, YOURS) as you, asking(app) as browser:
        mine, yours = await begun(me), await begun(you)
        given = await me.post("/api/pass")
        cookie = given.headers["set-cookie"]
        browser.cookies.set("roundtwo_pass", given.cookies["roundtwo_pass"])

        assert "HttpOnly" in cookie and "SameSite=strict" in cookie
        assert (await browser.get(f"/s/{mine}/report")).status_code == 200
        assert (await browser.get("/progress")).status_code == 200
        assert (await browser.get(f"/s/{yours}/report")).status_code == 404
        assert (await browser.get("/api/interviews")).status_code == 401
        assert (await browser.delete(f"/api/interviews/{mine}")).status_code == 401


async def test_a_page_without_a_key_tells_a_person_what_to_do(app: Starlette) -> None:
    async with asking(app) as browser:
        page = await browser.get("/progress")

    assert page.status_code == 401 and "asks for your key" in page.text and "<html" in page.text


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "evil.example:8765", "", "a@localhost", "[::2]"]
)
async def test_a_foreign_name_for_this_computer_is_refused(tmp_path: Path, host: str) -> None:
    async with serving(tmp_path) as app, asking(app) as client:
        assert (await client.get("/", headers={"host": host})).status_code == 400
        assert (await client.get("/health", headers={"host": host})).status_code == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8765", "LOCALHOST", "[::1]:8765", "panel.example.org"])
async def test_our_own_names_are_answered_to(tmp_path: Path, host: str) -> None:
    async with serving(tmp_path, options=Options(hosts=("panel.example.org",))) as app, asking(app) as client:
        assert (await client.get("/", headers={"host": host})).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 201),
        ({"origin": ADDRESS}, 201),
        ({"sec-fetch-site": "same-origin", "origin": ADDRESS}, 201),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"content-type": "text/plain"}, 415),
        ({"content-type": "application/x-www-form-urlencoded"}, 415),
    ],
)
async def test_a_page_of_another_site_changes_nothing(tmp_path: Path, headers: dict[str, str], status: int) -> None:
    async with serving(tmp_path) as app, asking(app) as client:
        sent = {"content-type": "application/json"} | headers

        made = await client.post("/api/interviews", content='{"example": "hotel"}', headers=sent)

        assert made.status_code == status, made.text


async def test_other_sites_are_let_in_only_by_name(tmp_path: Path) -> None:
    friend, stranger = "https://chat.example.org", "https://evil.example"
    preflight = {"access-control-request-method": "POST", "access-control-request-headers": "authorization, x-chat-id"}
    async with serving(tmp_path, options=Options(origins=(friend,))) as app, asking(app) as client:
        asked = await client.options("/api/interviews", headers={"origin": friend} | preflight)
        done = await client.post("/api/interviews", json={"example": "hotel"}, headers={"origin": friend})
        foreign = await client.post("/api/interviews", json={"example": "hotel"}, headers={"origin": stranger})
    async with serving(tmp_path) as app, asking(app) as client:
        plain = await client.get("/api/examples", headers={"origin": friend})

    assert asked.headers["access-control-allow-origin"] == friend
    assert "x-chat-id" in asked.headers["access-control-allow-headers"]
    assert done.status_code == 201 and done.headers["access-control-allow-origin"] == friend
    assert foreign.status_code == 403 and "access-control-allow-origin" not in foreign.headers
    assert "access-control-allow-origin" not in plain.headers


async def in_pieces(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // 1024):
        yield b" " * 1024


async def test_a_body_without_end_is_refused_with_and_without_its_length(tmp_path: Path) -> None:
    async with serving(tmp_path) as app, asking(app) as client:
        json_ = {"content-type": "application/json"}

        told = await client.post("/api/briefs/check", content=b" " * 300_000, headers=json_)
        untold = await client.post("/api/briefs/check", content=in_pieces(300_000), headers=json_)
        draft = await client.post("/api/briefs/draft", content=in_pieces(300_000), headers=json_)
        nowhere = await client.post("/nowhere", content=b" " * 300_000, headers=json_)

    assert told.status_code == untold.status_code == 413
    assert told.json()["error"]["code"] == untold.json()["error"]["code"] == "too_large"
    assert draft.status_code == 400
    assert nowhere.status_code == 413


async def test_a_body_that_stops_coming_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.server.security.BODY_SECONDS", 0.05)

    async def slowly() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(5)

    async with serving(tmp_path) as app, asking(app) as client:
        refused = await client.post("/api/briefs/check", content=slowly(), headers={"content-type": "application/json"})

    assert refused.status_code == 408


async def test_too_much_in_a_minute_is_put_off_for_this_key_alone(tmp_path: Path) -> None:
    limits = Limits(requests=1000, turns=2, interviews=3, drafts=1, streams=1)
    options = Options(limits=limits)
    async with (
        serving(tmp_path, keys=KEYS, options=options) as app,
        asking(app, MINE) as me,
        asking(app, YOURS) as you,
    ):
        mine, yours = await begun(me), await begun(you)

        turns = [await me.post(f"/api/interviews/{mine}/turns", json={"text": None}) for _ in range(2)]
        drafts = [await me.post("/api/briefs/draft", json={}) for _ in range(2)]
        theirs = await you.post(f"/api/interviews/{yours}/turns", json={"text": None})

    assert [each.status_code for each in turns] == [200, 429]
    assert [each.status_code for each in drafts] == [200, 429]
    assert turns[1].json()["error"]["type"] == "rate_limit_error" and int(turns[1].headers["retry-after"]) >= 1
    assert theirs.status_code == 200


async def test_streams_that_are_open_are_counted_and_given_back(tmp_path: Path) -> None:
    limits = Limits(streams=1)
    async with serving(tmp_path, options=Options(limits=limits)) as app, asking(app) as client:
        interview_id = await begun(client)
        with app.state.meter.stream("local"):
            refused = await client.post(f"/api/interviews/{interview_id}/turns", json={"text": None})

        again = await client.post(f"/api/interviews/{interview_id}/turns", json={"text": None})

    assert refused.status_code == 429 and again.status_code == 200


def test_a_bucket_fills_up_again() -> None:
    now = 0.0
    meter = Meter(Limits(turns=2), clock=lambda: now)
    for _ in range(2):
        meter.take("turns", "me", "here")
    with pytest.raises(Exception, match="30 seconds"):
        meter.take("turns", "me", "here")

    now = 30.0

    meter.take("turns", "me", "here")


def test_an_address_is_limited_whatever_keys_come_from_it() -> None:
    meter = Meter(Limits(turns=2), clock=lambda: 0.0)

    for person in range(4):
        meter.take("turns", f"person {person}", "here")

    with pytest.raises(Exception, match="Too many turns"):
        meter.take("turns", "one more", "here")
    meter.take("turns", "one more", "elsewhere")


async def test_every_answer_carries_what_keeps_a_browser_safe_and_a_number_to_ask_about(app: Starlette) -> None:
    async with asking(app, MINE) as client:
        for path in ("/", "/api/examples", "/nowhere", "/page/page.css"):
            headers = (await client.get(path)).headers
            assert "default-src 'none'" in headers["content-security-policy"]
            assert "unsafe" not in headers["content-security-policy"]
            assert headers["x-content-type-options"] == "nosniff"
            assert re.fullmatch(r"[0-9a-f]{16}", headers["x-request-id"])


async def test_a_fault_of_ours_is_told_in_one_shape_and_nothing_of_it(
    app: Starlette, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(text: str) -> None:
        raise ZeroDivisionError(f"while reading {text}")

    monkeypatch.setattr("agent.server.api_briefs.checked", broken)
    async with asking(app, MINE) as client:
        refused = await client.post("/api/briefs/check", json={"yaml": "secret words"})

    error = refused.json()["error"]
    assert refused.status_code == 500 and refused.headers["x-request-id"] in error["message"]
    assert "secret" not in refused.text + caplog.text and "ZeroDivisionError" in caplog.text


async def test_a_store_that_fails_is_named_in_the_log_and_not_to_whoever_asks(
    app: Starlette, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(interview_id: str) -> None:
        raise StoreError("/srv/roundtwo/interviews.sqlite3 cannot grow: the disk is full.")

    monkeypatch.setattr(app.state.desk.store.record, "interview", fails)
    async with asking(app, MINE) as client:
        refused = await client.get(f"/api/interviews/{UNKNOWN}")

    assert refused.status_code == 503 and int(refused.headers["retry-after"])
    assert "/srv" not in refused.text and "the disk is full" in caplog.text


async def test_no_key_and_no_word_of_anybody_is_in_the_log(app: Starlette, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with asking(app, MINE) as client:
        interview_id = await begun(client)
        await client.post(f"/api/interviews/{interview_id}/turns", json={"text": "The zebra crossing was mine."})
        await client.post("/api/briefs/check", json={"yaml": "role:\n  titel: Zebrakeeper\n"})
        await client.get(f"/api/interviews/{interview_id}/report")

    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("roundtwo"))
    everything = "\n".join(f"{record.getMessage()} {record.args}" for record in caplog.records)
    assert "/api/interviews/{id}/turns 200" in ours and interview_id not in ours
    for secret in (MINE, "zebra", "Zebrakeeper", "Amara", "roster from paper"):
        assert secret not in everything


def test_a_key_is_shown_once_and_kept_as_a_hash_for_its_owner_alone(tmp_path: Path) -> None:
    path = key_file.key_path(tmp_path)

    made = key_file.add(path, "ward office")

    assert made not in path.read_text() and made[3:] not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [key.name for key in key_file.listed(path)] == ["ward office"]
    with pytest.raises(InterviewError, match="already"):
        key_file.add(path, "ward office")
    with pytest.raises(InterviewError, match="cannot name a key"):
        key_file.add(path, "a\nb")


def test_keys_come_and_go_while_the_server_runs(tmp_path: Path) -> None:
    path = key_file.key_path(tmp_path)
    keys = Keys(path)
    assert keys.owner("anything") == "local"

    first = key_file.add(path, "first")
    assert keys.required and keys.owner("anything") is None
    owner = keys.owner(first)
    second = key_file.add(path, "second")

    assert owner and owner not in (first, "local") and keys.owner(second) not in (None, owner)
    key_file.remove(path, "first")
    key_file.remove(path, "second")
    assert keys.required and keys.owner(first) is None and not keys.knows(owner)
    with pytest.raises(InterviewError, match="no key named"):
        key_file.remove(path, "first")


def test_a_damaged_key_file_lets_nobody_in_and_says_so(tmp_path: Path) -> None:
    path = key_file.key_path(tmp_path)
    path.write_text("{")

    with pytest.raises(StoreError, match="damaged"):
        Keys(path)


@pytest.mark.parametrize("given", ["short", "rt-a-good-long-key,short", "schlüssel-mit-vielen-zeichen"])
def test_a_key_that_could_be_guessed_is_refused(tmp_path: Path, given: str) -> None:
    with pytest.raises(InterviewError, match="shorter than 16"):
        Keys.of(tmp_path, {"ROUNDTWO_SERVER_KEYS": given})


def test_other_computers_are_let_in_only_with_a_key() -> None:
    with pytest.raises(InterviewError, match="roundtwo serve keys add"):
        running.check_exposure("0.0.0.0", Keys())
    running.check_exposure("127.0.0.1", Keys())
    running.check_exposure("0.0.0.0", Keys(None, KEYS))


@pytest.mark.parametrize(("days", "keys", "kept"), [(None, (), 0), (None, KEYS, 90), (0, KEYS, 0), (7, (), 7)])
def test_words_of_others_are_not_kept_for_ever(days: float | None, keys: tuple[str, ...], kept: float) -> None:
    assert retention(Options(retention_days=days), Keys(None, keys)) == kept


def test_a_port_that_is_taken_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(InterviewError, match=r"Port \d+ is taken"):
        running.listen("127.0.0.1", taken.getsockname()[1])
    with pytest.raises(InterviewError, match="Cannot listen"):
        running.listen("192.0.2.1", 0)


def test_keys_are_made_listed_and_removed_by_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ROUNDTWO_HOME", str(tmp_path))

    for action in ("list", "add", "list", "remove"):
        assert command.serve(Namespace(what="keys", action=action, name="ward")) == 0

    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("There are no keys") and told[1].startswith("rt-")
    assert told[3].startswith("ward  since ") and told[4].startswith("Removed")


async def test_a_stopped_server_ends_in_time_and_a_reply_under_way_is_kept(tmp_path: Path) -> None:
    async with started(tmp_path, "-v", ROUNDTWO_SERVER_KEYS=MINE) as (process, address):
        async with httpx2.AsyncClient(base_url=address, headers={"authorization": f"Bearer {MINE}"}) as client:
            interview_id = await begun(client)
            async with client.stream(
                "POST", f"/api/interviews/{interview_id}/turns", json={"text": "The zebra was mine."}
            ) as response:
                process.send_signal(signal.SIGTERM)
                events = events_of("".join([chunk async for chunk in response.aiter_text()]))
        _, told = await asyncio.wait_for(process.communicate(), 10)

    assert process.returncode == 0
    assert events[-1][1] == "waiting"
    assert MINE not in told.decode() and "zebra" not in told.decode() and "turns 200" in told.decode()
