"""What becomes of every way a model server is known to go wrong: one of six errors, in time, without the key."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from agent.engines import chat_client, chat_faults
from agent.engines.chat_client import ChatClient, Patience
from agent.engines.chat_stream import ReplyStream, ThoughtFilter, Usage
from agent.engines.known_servers import KnownServers, Manner
from agent.errors import AuthFailed, BadReply, EngineError, RateLimited, TimedOut, Truncated, Unreachable
from tests.fault_server import (
    DONE,
    HTML,
    KEY,
    USAGE,
    FaultServer,
    Respond,
    completion,
    compressed,
    cuts,
    data,
    drips,
    echoes_the_key,
    event,
    head,
    in_turn,
    refusal,
    replies,
    resets,
    running,
    says,
    sends,
)

QUICK = Patience(connect=1, first_word=0.6, silence=0.3, call=1.2)
MESSAGES = [{"role": "user", "content": "Ask."}]
SCHEMA = {"type": "object", "properties": {"say": {"type": "string"}}, "required": ["say"]}
Start = Callable[..., Awaitable[tuple[FaultServer, ChatClient]]]


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_client, "PAUSES", (0.01, 0.02))


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    async with AsyncExitStack() as stack:

        async def started(respond: Respond, **options: Any) -> tuple[FaultServer, ChatClient]:
            server = await stack.enter_async_context(running(respond))
            client = ChatClient(server.base_url, KEY, "tiny", options.pop("patience", QUICK), **options)
            return server, await stack.enter_async_context(client)

        yield started


def no_such_host(*_: object, **__: object) -> None:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


async def heard(client: ChatClient, **options: Any) -> str:
    return "".join([piece async for piece in client.stream(MESSAGES, **options)])


STREAM_FAULTS: dict[str, tuple[Respond, type[EngineError], int]] = {
    "clean end without a finish reason": (sends(head(), event("You picked")), Truncated, 1),
    "clean end before the first word": (sends(head(), event(role="assistant")), Truncated, 3),
    "end mark without a finish reason": (sends(head(), event("You"), DONE), Truncated, 1),
    "end inside an event": (sends(head(), event("You picked"), event(" the")[:30]), BadReply, 1),
    "connection cut": (cuts, Truncated, 1),
    "connection reset": (resets, Truncated, 1),
    "vLLM error chunk": (sends(head(), event("You"), data(refusal("engine died", code="500"))), BadReply, 1),
    "Ollama error chunk": (sends(head(), data({"error": "llama runner exited"})), BadReply, 1),
    "error event": (sends(head(), b'event: error\ndata: {"message": "overloaded"}\n\n'), BadReply, 1),
    "invalid JSON": (sends(head(), event("You"), b"data: {nonsense\n\n"), BadReply, 1),
    "an array": (sends(head(), b"data: [1]\n\n"), BadReply, 1),
    "stall in the middle": (sends(head(), event("You picked"), then=5), TimedOut, 1),
    "stall before the first word": (sends(head(), then=5), TimedOut, 1),
    "silence before the head": (sends(then=5), TimedOut, 1),
    "comments for ever": (drips, TimedOut, 1),
    "words for ever": (sends(head(), *[event("a ")] * 400, gap=0.05), TimedOut, 1),
    "login page": (replies(HTML), BadReply, 1),
    "error document": (replies(refusal("model is loading")), BadReply, 1),
    "choices null": (replies(completion("x", choices=None)), BadReply, 1),
    "choices a word": (replies(completion("x", choices="x")), BadReply, 1),
    "choices null in an event": (sends(head(), data({"choices": None})), BadReply, 1),
    "empty body": (replies(b""), BadReply, 1),
    "all thought, no words": (replies(completion(None, "length")), Truncated, 1),
    "cut off at the limit": (says("You picked", finish="length"), Truncated, 1),
    "content filter": (says("You picked", finish="content_filter"), BadReply, 1),
    "refusal": (sends(head(), event(refusal="I can't."), event(finish="stop")), BadReply, 1),
    "failing for good": (replies(refusal("boom"), "500 Internal Server Error"), BadReply, 3),
    "asked too often": (replies(refusal("slow down"), "429 Too Many Requests", Retry_After="3600"), RateLimited, 1),
    "no credit": (replies(refusal("no", code="insufficient_quota"), "429 Too Many Requests"), RateLimited, 1),
    "key refused and echoed": (echoes_the_key, AuthFailed, 1),
    "forbidden": (replies(refusal("no"), "403 Forbidden"), AuthFailed, 1),
    "unknown model": (replies(refusal("model 'tiny' not found"), "404 Not Found"), BadReply, 1),
    "sent elsewhere": (replies({}, "307 Temporary Redirect", Location="http://127.0.0.1:9/v1"), BadReply, 1),
    "gateway gave up": (replies(HTML, "504 Gateway Timeout"), TimedOut, 3),
    "gzip bomb": (replies(compressed(), Content_Encoding="gzip"), BadReply, 1),
    "gzip bomb in a refusal": (replies(compressed(), "400 Bad Request", Content_Encoding="gzip"), BadReply, 1),
    "a megabyte of words": (says("words " * 200_000), BadReply, 1),
    "nine megabytes of nothing": (sends(head(), b": " + b"x" * 9_000_000), BadReply, 1),
    "a refusal of nine megabytes": (sends(head("400 Bad Request"), b"x" * 9_000_000), BadReply, 1),
    "not HTTP": (sends(b"SSH-2.0-OpenSSH_9.2\r\n"), Truncated, 3),
}


@pytest.mark.parametrize("streamed", [True, False], ids=["streamed", "whole"])
@pytest.mark.parametrize("fault", STREAM_FAULTS)
async def test_every_fault_of_a_server_becomes_one_of_six_errors_in_time(
    fault: str, streamed: bool, start: Start
) -> None:
    respond, expected, requests = STREAM_FAULTS[fault]
    server, client = await start(respond)
    began = perf_counter()

    with pytest.raises(EngineError) as caught:
        await (heard(client) if streamed else client.complete(MESSAGES))

    assert isinstance(caught.value, expected)
    assert len(server.requests) == requests
    assert perf_counter() - began < 3
    assert KEY not in repr(caught.value) and KEY[:12] not in str(caught.value)
    assert caught.value.__cause__ is None and caught.value.__context__ is None
    assert str(caught.value).endswith(".")


async def test_the_words_before_a_fault_are_kept(start: Start) -> None:
    _, client = await start(resets)

    with pytest.raises(Truncated) as caught:
        await heard(client)

    assert vars(caught.value)["partial"] == "You picked"


async def test_what_the_server_says_about_an_error_is_passed_on(start: Start) -> None:
    _, client = await start(sends(head(), b'event: error\ndata: {"message": "overloaded"}\n\n'))

    with pytest.raises(BadReply, match="overloaded"):
        await heard(client)


async def test_a_dead_server_is_named_and_asked_at_most_three_times(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = 0
    real = chat_client.is_passing

    def counted(problem: BaseException) -> bool:
        nonlocal tries
        tries += 1
        return real(problem)

    monkeypatch.setattr(chat_client, "is_passing", counted)

    async with ChatClient("http://127.0.0.1:9/v1", KEY, "tiny", QUICK) as client:
        with pytest.raises(Unreachable, match=r"127\.0\.0\.1:9\. Is the model server running there\?"):
            await heard(client)

    assert tries == 3


async def test_a_host_that_does_not_exist_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.getaddrinfo", no_such_host)
    async with ChatClient("http://nowhere.invalid/v1", KEY, "tiny", QUICK, attempts=1) as client:
        with pytest.raises(Unreachable, match=r"no host of the name in 'nowhere\.invalid:80'"):
            await heard(client)


async def test_a_short_pause_is_waited_for_once(start: Start) -> None:
    busy = replies(refusal("slow down"), "429 Too Many Requests", Retry_After="0.05")
    server, client = await start(in_turn(busy, says("Which Saturday?")))

    assert await heard(client) == "Which Saturday?"
    assert len(server.requests) == 2


async def test_a_second_pause_is_not_waited_for(start: Start) -> None:
    server, client = await start(replies(refusal("slow"), "429 Too Many Requests", Retry_After="0.05"))

    with pytest.raises(RateLimited):
        await heard(client)

    assert len(server.requests) == 2


async def test_a_failure_that_passes_is_not_noticed(start: Start) -> None:
    broken = replies(refusal("loading"), "503 Service Unavailable")
    server, client = await start(in_turn(broken, broken, says("Which Saturday?")))

    assert await heard(client) == "Which Saturday?"
    assert len(server.requests) == 3


async def test_once_a_word_was_heard_nothing_is_asked_again(start: Start) -> None:
    server, client = await start(in_turn(resets, says("Which Saturday?")))

    with pytest.raises(Truncated):
        await heard(client)

    assert len(server.requests) == 1


@pytest.mark.parametrize("size", [1, 2, 3, 7])
async def test_letters_cut_in_two_on_the_way_arrive_whole(size: int, start: Start) -> None:
    raw = event("Où était “Zoë” — 東京?") + event(finish="stop") + DONE
    pieces = [raw[at : at + size] for at in range(0, len(raw), size)]
    _, client = await start(sends(head(), *pieces))

    assert await heard(client) == "Où était “Zoë” — 東京?"


async def test_words_come_as_they_are_said(start: Start) -> None:
    _, client = await start(sends(head(), event("Which "), event("Saturday?"), event(finish="stop"), gap=0.05))

    pieces = [piece async for piece in client.stream(MESSAGES)]

    assert pieces == ["Which ", "Saturday?"]


async def test_a_server_that_does_not_stream_is_understood(start: Start) -> None:
    _, client = await start(replies(completion("Which Saturday?", usage={"prompt_tokens": 9, "completion_tokens": 3})))
    usage: list[Usage] = []

    assert await heard(client, on_usage=usage.append) == "Which Saturday?"
    assert usage == [Usage(9, 3)]


async def test_usage_is_passed_on_when_the_server_sends_it(start: Start) -> None:
    _, client = await start(says("Which Saturday?"))
    usage: list[Usage] = []

    await heard(client, on_usage=usage.append)

    assert usage == [Usage(321, 21)]


async def test_thoughts_are_not_words(start: Start) -> None:
    pieces = ["<th", "ink>They want", " a date.</thi", "nk>Which ", "Sat", "urday?"]
    _, client = await start(
        sends(head(), event(reasoning_content="Hm."), *map(event, pieces), event(finish="stop"), USAGE, DONE)
    )

    assert await heard(client) == "Which Saturday?"


async def test_a_thinking_model_is_not_taken_for_a_silent_one(start: Start) -> None:
    thinks = [event(reasoning="Hm.")] * 6
    patience = Patience(connect=1, first_word=2, silence=0.15, call=3)
    _, client = await start(
        sends(head(), event("Which "), *thinks, event("day?"), event(finish="stop"), gap=0.06), patience=patience
    )

    assert await heard(client) == "Which day?"


async def test_an_angle_bracket_that_begins_no_tag_is_kept() -> None:
    thoughts = ThoughtFilter()

    assert "".join(map(thoughts.feed, ["a <", "b and <thi", "s"])) + thoughts.close() == "a <b and <this"


async def test_a_listener_who_leaves_closes_the_connection(start: Start) -> None:
    _, client = await start(sends(head(), event("Which "), event("day?"), gap=0.05, then=5))
    stream = client.stream(MESSAGES)

    assert await anext(stream) == "Which "
    began = perf_counter()
    await stream.aclose()

    assert perf_counter() - began < 0.5


async def test_being_cancelled_is_no_error_of_the_server(start: Start) -> None:
    _, client = await start(sends(head(), then=5))
    task = asyncio.create_task(heard(client))
    await asyncio.sleep(0.1)

    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_slow_listener_is_never_interrupted(start: Start) -> None:
    _, client = await start(says("Which ", "day?"), patience=Patience(1, 0.2, 0.2, 5))
    pieces = []

    async for piece in client.stream(MESSAGES):
        await asyncio.sleep(0.3)
        pieces.append(piece)

    assert pieces == ["Which ", "day?"]


LADDER = {
    "response_format": (refusal("'response_format.type' json_schema is not supported"), "response_format"),
    "max_tokens": (refusal("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'."), "max_tokens"),
    "stream_options": (refusal("Unrecognized request argument: stream_options"), "stream_options"),
}


@pytest.mark.parametrize("name", LADDER)
async def test_a_refused_parameter_is_left_out_once_and_remembered(name: str, start: Start, tmp_path: Path) -> None:
    body, refused = LADDER[name]
    known = KnownServers(tmp_path / "servers.json")
    server, client = await start(in_turn(replies(body, "400 Bad Request"), says("{}")), known=known)

    await heard(client, schema=SCHEMA)
    await heard(client, schema=SCHEMA)

    first, *later = [asked.body for asked in server.requests]
    assert len(later) == 2 and later[0] == later[1]
    assert refused in first and (name == "response_format" or refused not in later[0])
    kept = KnownServers(tmp_path / "servers.json").manner(server.base_url, "tiny")
    assert kept == known.manner(server.base_url, "tiny") != Manner()


async def test_the_modes_of_output_are_tried_from_the_strictest_down(start: Start) -> None:
    refused = replies(refusal("response_format is not supported"), "400 Bad Request")
    server, client = await start(in_turn(refused, refused, says("{}")))

    await heard(client, schema=SCHEMA)

    formats = [asked.body.get("response_format", {}).get("type") for asked in server.requests]
    assert formats == ["json_schema", "json_object", None]
    assert client.mode == "text"


async def test_a_parameter_refused_for_ever_ends_in_an_error(start: Start) -> None:
    server, client = await start(replies(refusal("max_tokens max_completion_tokens no"), "400 Bad Request"))

    with pytest.raises(BadReply, match="max_completion_tokens no"):
        await heard(client, schema=SCHEMA)

    assert len(server.requests) <= 4


async def test_a_request_says_as_little_as_it_can(start: Start) -> None:
    server, client = await start(says("Which day?"))

    await heard(client, max_tokens=120)

    asked = server.requests[0]
    assert asked.body.keys() == {"model", "messages", "max_tokens", "stream", "stream_options"}
    assert asked.headers["accept-encoding"] == "identity"
    assert asked.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    "address", ["", "localhost:11434/v1", "ftp://here/v1", "http://a b/v1", "http:///v1", "http://me:pw@here/v1",
                "http://here/v1?x=1", "http://[::1/v1", "http://here\\@there/v1", "http://here:99999/v1"],
)  # fmt: skip
def test_an_address_that_cannot_be_one_is_refused_before_anything_is_sent(address: str) -> None:
    with pytest.raises(Unreachable, match=r"OPENAI_BASE_URL|OPENAI_API_KEY") as caught:
        ChatClient(address, KEY, "tiny")

    assert "pw" not in str(caught.value)


@pytest.mark.parametrize("key", ["sk-a\nb", "sk-ä", "sk a", "sk-\x00"])
def test_a_key_that_cannot_be_one_is_refused_and_not_echoed(key: str) -> None:
    with pytest.raises(AuthFailed) as caught:
        ChatClient("http://127.0.0.1:9/v1", key, "tiny")

    assert key not in str(caught.value)


async def test_the_environment_sends_words_nowhere_else(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-elsewhere")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-mine")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Secret: yes")
    server, client = await start(says("Which day?"))

    assert await heard(client) == "Which day?"
    headers = server.requests[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert "openai-organization" not in headers and "x-secret" not in headers


async def test_a_server_that_wants_no_key_gets_none_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-elsewhere")
    async with running(says("Which day?")) as server, ChatClient(server.base_url, None, "tiny", QUICK) as client:
        await heard(client)

    assert server.requests[0].headers["authorization"] == "Bearer none"


@pytest.mark.parametrize(
    "address, here",
    [("http://localhost/v1", True), ("http://127.0.0.2:1/v1", True), ("http://[::1]:1/v1", True),
     ("http://a.localhost/v1", True), ("https://api.openai.com/v1", False), ("http://10.0.0.1/v1", False),
     ("http://127.0.0.1.example.com/v1", False)],
)  # fmt: skip
def test_a_server_on_this_machine_is_known_by_its_address(address: str, here: bool) -> None:
    assert chat_faults.is_loopback(address) is here


async def test_the_models_of_a_server_are_listed(start: Start) -> None:
    server, client = await start(replies({"object": "list", "data": [{"id": "tiny"}, {"id": "big"}, "odd"]}))

    assert await client.models() == ["tiny", "big"]
    assert server.requests[0].path == "/v1/models"


@pytest.mark.parametrize("respond, expected", [(replies({}, "404 Not Found"), None), (echoes_the_key, AuthFailed)])
async def test_a_server_may_keep_no_list(respond: Respond, expected: type[EngineError] | None, start: Start) -> None:
    _, client = await start(respond)

    if expected is None:
        assert await client.models() == []
        return
    with pytest.raises(expected):
        await client.models()


def test_a_file_of_known_servers_that_is_broken_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "servers.json"
    for broken in ("", "[1]", '{"http://here/v1 tiny": {"mode": "smoke"}}', "[" * 100_000):
        path.write_text(broken)

        assert KnownServers(path).manner("http://here/v1", "tiny") == Manner()


def test_known_servers_are_kept_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "servers.json"

    KnownServers(path).remember("http://here/v1/", "tiny", Manner(mode="text"))

    assert path.stat().st_mode & 0o777 == 0o600
    assert json.loads(path.read_text())["http://here/v1 tiny"]["mode"] == "text"
    assert [each.name for each in tmp_path.iterdir()] == ["servers.json"]


def test_text_in_parts_is_joined_and_thoughts_left_out() -> None:
    parts = [{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "Which "}, {"text": "day?"}]
    stream = ReplyStream(longest=100)

    said = stream.feed(data({"choices": [{"delta": {"content": parts}, "finish_reason": "stop"}]}))

    stream.check_finished()
    assert said + stream.close() == "Which day?"
