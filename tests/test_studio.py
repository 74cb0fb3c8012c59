"""The interview in LangGraph's own frontends: a graph of messages, and `langgraph dev` where it is installed."""

import asyncio
import importlib.util
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from langchain_core.messages import HumanMessage
from langgraph.checkpoint.memory import InMemorySaver

from tests.chair import ANSWERS

ROOT = Path(__file__).parents[1]


@pytest.fixture
async def graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    """As the server compiles it, with a checkpointer of its own."""
    from agent.server import studio

    monkeypatch.setenv("ROUNDTWO_HOME", str(tmp_path))
    yield studio.graph.builder.compile(checkpointer=InMemorySaver())
    studio.workers().shutdown()
    studio.workers.cache_clear()


async def say(graph: Any, text: str, **where: str) -> str:
    config = {"configurable": {"thread_id": "t"} | where}
    state = await graph.ainvoke({"messages": [HumanMessage(text)]}, config)
    return str(state["messages"][-1].content)


async def test_two_turns_and_a_fork_are_two_branches_of_one_interview(graph: Any) -> None:
    for text in ("Hello", "demo", "yes"):
        await say(graph, text)
    there = (await graph.aget_state({"configurable": {"thread_id": "t"}})).config["configurable"]["checkpoint_id"]

    one = await say(graph, ANSWERS[0])
    other = await say(graph, ANSWERS[1], checkpoint_id=there)
    onward = await say(graph, ANSWERS[2])

    assert one.startswith("**") and other.startswith("**") and onward.startswith("**")
    assert one != other


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def langgraph_dev(home: Path) -> AsyncIterator[httpx2.AsyncClient]:
    """In a folder with the same two things as the repository's: it keeps its state where it is started."""
    port = free_port()
    (home / "agent").symlink_to(ROOT / "agent")
    (home / "langgraph.json").write_bytes((ROOT / "langgraph.json").read_bytes())
    command = [sys.executable, "-m", "langgraph_cli", "dev", "--no-browser", "--no-reload", "--host", "127.0.0.1"]
    environ = os.environ | {"ROUNDTWO_HOME": str(home / "kept"), "LANGGRAPH_CLI_NO_ANALYTICS": "1"}
    process = subprocess.Popen(
        [*command, "--port", str(port)],
        cwd=home, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
            for _ in range(150):
                try:
                    if (await client.get("/ok")).status_code == 200:
                        break
                except httpx2.TransportError:
                    await asyncio.sleep(0.2)
            yield client
    finally:
        process.terminate()
        process.wait(10)


@pytest.mark.skipif(importlib.util.find_spec("langgraph_api") is None, reason="`langgraph dev` is not installed here")
async def test_langgraph_dev_plays_two_turns_and_a_fork(tmp_path: Path) -> None:
    async with langgraph_dev(tmp_path) as client:
        thread = (await client.post("/threads", json={})).json()["thread_id"]

        async def turn(text: str, checkpoint: str | None = None) -> dict[str, Any]:
            asked = {"assistant_id": "interview", "input": {"messages": [{"role": "user", "content": text}]}}
            asked |= {"checkpoint_id": checkpoint} if checkpoint else {}
            done = await client.post(f"/threads/{thread}/runs/wait", json=asked)
            return dict(json.loads(done.text))

        for text in ("Hello", "demo", "yes"):
            opened = await turn(text)
        there = (await client.get(f"/threads/{thread}/state")).json()["checkpoint"]["checkpoint_id"]
        one, other = await turn(ANSWERS[0]), await turn(ANSWERS[1], there)

    assert opened["messages"][-1]["content"].startswith("**")
    assert one["messages"][-1]["content"] != other["messages"][-1]["content"]
    assert len(one["messages"]) == len(other["messages"]) == 8
