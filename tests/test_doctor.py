"""`roundtwo doctor` says where words go, what works, and what to do about what does not."""

import socket
from pathlib import Path

import pytest
from pydantic import SecretStr

from agent.doctor import Health, examine
from agent.engines import chat_client
from agent.settings import Settings
from tests.fault_server import (
    HTML,
    KEY,
    Asked,
    Respond,
    completion,
    data,
    echoes_the_key,
    event,
    head,
    refusal,
    replies,
    running,
    sends,
)
from tests.model_talk import reply


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_client, "PAUSES", (0.01, 0.02))


async def examined(respond: Respond, folder: Path, model: str = "tiny") -> tuple[str, Health]:
    async with running(respond) as server:
        return await lines_of(
            Settings(model=model, base_url=server.base_url, api_key=SecretStr(KEY), home=folder, first_word_seconds=2)
        )


async def lines_of(settings: Settings) -> tuple[str, Health]:
    found = [line async for line in examine(settings)]
    assert isinstance(found[-1], Health)
    assert KEY not in str(found)
    return "\n".join(line for line in found if isinstance(line, str)), found[-1]


def healthy(said: str = reply("Which day?"), window: int = 100_000, no_mode: bool = False) -> Respond:
    """A server with one model, which reads so many tokens of a prompt and no more."""

    async def respond(asked: Asked, writer: object) -> None:
        if asked.path.endswith("/models"):
            answer = replies({"data": [{"id": "tiny"}]})
        elif no_mode and "response_format" in asked.body:
            answer = replies(refusal("response_format is not supported"), "400 Bad Request")
        else:
            read = min(window, len(asked.body["messages"][0]["content"]) // 4)
            usage = {"prompt_tokens": read, "completion_tokens": 9}
            answer = (
                sends(head(), event(said), event(finish="stop"), data({"choices": [], "usage": usage}))
                if asked.body.get("stream")
                else replies(completion("Fine.", usage=usage))
            )
        await answer(asked, writer)  # type: ignore[arg-type]

    return respond


async def test_a_healthy_server_is_ready(tmp_path: Path) -> None:
    lines, health = await examined(healthy(), tmp_path)

    assert health.ok and health.mode == "json_schema" and health.first_word_ms is not None
    assert "Words would go to 127.0.0.1:" in lines and "lists one model" in lines
    assert "Output mode: json_schema." in lines and "Ready: `roundtwo chat --engine model`" in lines
    assert "Careful" not in lines


async def test_a_server_without_modes_is_used_in_plain_text(tmp_path: Path) -> None:
    lines, health = await examined(healthy(no_mode=True), tmp_path)

    assert health.ok and health.mode == "text"
    assert "Output mode: plain text" in lines


async def test_a_mode_that_is_ignored_is_given_up(tmp_path: Path) -> None:
    lines, health = await examined(healthy(said="Which day?"), tmp_path)

    assert health.mode == "json_object"
    assert "taken and ignored" in lines


async def test_a_window_that_is_too_small_is_found_and_named(tmp_path: Path) -> None:
    lines, health = await examined(healthy(window=900), tmp_path)

    assert not health.ok
    assert "read only 900" in lines and "OLLAMA_CONTEXT_LENGTH" in lines


async def test_a_model_that_is_not_there_is_named_with_the_nearest(tmp_path: Path) -> None:
    lines, _ = await examined(healthy(), tmp_path, model="tinny")

    assert "'tinny' is not in its list: tiny. Did you mean 'tiny'?" in lines


@pytest.mark.parametrize("respond, says", [(echoes_the_key, "OPENAI_API_KEY"), (replies(HTML), "OPENAI_BASE_URL")])
async def test_what_is_wrong_is_said_in_one_line(respond: Respond, says: str, tmp_path: Path) -> None:
    lines, health = await examined(respond, tmp_path)

    assert not health.ok
    assert says in lines.splitlines()[-1]


async def test_a_dead_server_is_named(tmp_path: Path) -> None:
    lines, health = await lines_of(Settings(model="tiny", base_url="http://127.0.0.1:9/v1", home=tmp_path))

    assert not health.ok
    assert "Nothing answers at 127.0.0.1:9" in lines


async def test_nothing_is_sent_before_a_model_is_named(tmp_path: Path) -> None:
    lines, health = await lines_of(Settings(home=tmp_path))

    assert not health.ok and lines.startswith("Not ready: ") and "ROUNDTWO_MODEL" in lines


async def test_an_open_line_to_another_machine_is_warned_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_such_host(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", no_such_host)
    settings = Settings(model="tiny", base_url="http://nowhere.invalid/v1", home=tmp_path, attempts=1)

    lines, health = await lines_of(settings)

    assert "begins with http://" in lines and not health.ok
