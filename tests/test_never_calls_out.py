"""Without a model an interview opens no connection at all, whatever lies about in the environment."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from agent.state import JsonObject

REPOSITORY = Path(__file__).parents[1]

WATCHED = """
import asyncio, json, os, socket, sys, time
from pathlib import Path

calls = []
def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"):
        calls.append(f"{event} {arguments[1:] if event.startswith('socket.c') else arguments}")
sys.addaudithook(watch)  # nothing that runs in this process can go round it

from agent import Interview
from tests.chair import Chair, make_brief, reply

async def play():
    async with Interview.start(make_brief(), seed=1, home=Path(sys.argv[1]), max_questions=6) as interview:
        chair = Chair(interview)
        await chair.begin()
        await chair.play()
        return chair

chair = asyncio.run(play())
time.sleep(0.5)  # tracing sends from a thread in the background
print(json.dumps({"calls": calls, "reason": chair.reason, "loaded": sorted(sys.modules)}))
"""

STRAY = {
    "OPENAI_API_KEY": "sk-stray",
    "OPENAI_BASE_URL": "{server}/v1",
    "ANTHROPIC_API_KEY": "sk-ant-stray",
    "LANGSMITH_API_KEY": "ls-stray",
    "LANGSMITH_ENDPOINT": "{server}",
    "LANGCHAIN_ENDPOINT": "{server}",
    "LANGCHAIN_API_KEY": "ls-stray",
    **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), "{server}"),
    **dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), "{server}"),
}
SWITCHES = ("LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING")
"""Every name under which LangSmith can be told to send along what a graph is given."""


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine, and what it was asked for."""
    asked: list[str] = []

    class Any(BaseHTTPRequestHandler):
        def answer(self) -> None:
            asked.append(f"{self.command} {self.path}")
            self.rfile.read(int(self.headers.get("content-length") or 0))
            self.send_response(200)
            self.send_header("content-length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST = do_PATCH = do_CONNECT = answer

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Any)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


def play(switched_on: tuple[str, ...], home: Path, program: str = WATCHED) -> tuple[JsonObject, list[str]]:
    """A whole interview amid stray keys and proxies: what it did, and what the server they all name was asked for."""
    with listening() as (address, asked):
        stray = {name: value.format(server=address) for name, value in STRAY.items()}
        stray |= dict.fromkeys(SWITCHES, "") | dict.fromkeys(switched_on, "true")
        told = subprocess.run(
            [sys.executable, "-c", program, str(home)],
            cwd=REPOSITORY,
            env=os.environ | stray,
            capture_output=True,
            text=True,
        )
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout), asked


@pytest.mark.parametrize("switched_on", [(), SWITCHES[:2], SWITCHES[2:]], ids=["", "tracing", "tracing by other names"])
def test_a_whole_interview_on_the_built_in_voice_opens_no_connection(switched_on, tmp_path):
    found, asked = play(switched_on, tmp_path)

    assert found["calls"] == []
    assert asked == []
    assert found["reason"] == "complete"
    assert not {"openai", "tiktoken"} & set(found["loaded"]), "what could call out is not even loaded"


def test_the_watch_sees_what_would_be_sent(tmp_path):
    """The same interview with tracing turned on again behind our back: without this the tests above could be blind."""
    on = "".join(f"os.environ[{name!r}] = 'true'\n" for name in SWITCHES)
    sending = WATCHED.replace("from tests.chair", f"{on}from tests.chair")

    found, _ = play((), tmp_path, sending)

    assert found["calls"] != []
