"""Real clients against a real server: the openai SDK in all its ways, and the `llm` command."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.chair import ANSWERS
from tests.serving import started

openai = pytest.importorskip("openai")


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    async with started(tmp_path / "home") as (_, at):
        yield at.rstrip("/")


class Talk:
    """A transcript as a program keeps it."""

    def __init__(self) -> None:
        self.messages: list[dict[str, str]] = []

    def asked(self, text: str) -> dict[str, Any]:
        self.messages.append({"role": "user", "content": text})
        return {"model": "panel-core", "messages": self.messages}

    def answered(self, text: str | None) -> str:
        assert text
        self.messages.append({"role": "assistant", "content": text})
        return text


async def test_the_sdk_holds_an_interview_whole_and_streamed_and_after_a_stop(address: str) -> None:
    talk = Talk()
    async with openai.AsyncOpenAI(base_url=f"{address}/v1", api_key="any") as client:
        models = [model.id async for model in await client.models.list()]
        for said in ("Hello", "demo", "yes"):
            whole = await client.chat.completions.create(**talk.asked(said))
            talk.answered(whole.choices[0].message.content)
        stream = await client.chat.completions.create(**talk.asked(ANSWERS[0]), stream=True)
        streamed = "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])
        talk.answered(streamed)
        async with await client.chat.completions.create(**talk.asked(ANSWERS[1]), stream=True) as cut:
            part = ""
            async for chunk in cut:
                part += chunk.choices[0].delta.content or ""
                if part:
                    break
        talk.answered(part)
        after = await client.chat.completions.create(**talk.asked(ANSWERS[2]))

    assert "panel-core" in models
    assert talk.messages[3]["content"].endswith("Shall we start?")
    assert streamed.startswith("**") and after.choices[0].message.content.startswith("**")


def test_the_sdk_without_async_and_the_llm_command(tmp_path: Path, address: str) -> None:
    talk = Talk()
    with openai.OpenAI(base_url=f"{address}/v1", api_key="any") as client:
        for said in ("Hello", "demo", "yes", ANSWERS[0]):
            reply = talk.answered(client.chat.completions.create(**talk.asked(said)).choices[0].message.content)
        with pytest.raises(openai.NotFoundError, match="There is no model"):
            client.chat.completions.create(model="gpt-9", messages=[{"role": "user", "content": "Hi"}])
        raw = client.chat.completions.with_raw_response.create(
            **{"model": "panel-core", "messages": talk.messages[:-1]}, extra_headers={"x-stainless-retry-count": "1"}
        )
    home = tmp_path / "llm"
    home.mkdir()
    model = f"- model_id: callback\n  model_name: panel-core\n  api_base: {address}/v1\n"
    (home / "extra-openai-models.yaml").write_text(model, encoding="utf-8")

    told = [run_llm(home, *words) for words in (["Hello"], ["-c", "demo"])]

    assert raw.parse().choices[0].message.content == reply
    assert told[0].startswith("**Coordinator:** Welcome back")
    assert told[1].rstrip().endswith("Shall we start?")


def run_llm(home: Path, *words: str) -> str:
    """The command as somebody types it; it streams by itself."""
    done = subprocess.run(
        [sys.executable, "-m", "llm", "prompt", "-m", "callback", *words],
        env=os.environ | {"LLM_USER_PATH": str(home), "OPENAI_API_KEY": "any"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout
