"""A server for tests: the whole application in this process, asked without a socket, or a real one on a free port."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
from starlette.applications import Starlette

from agent.server.app import Options, make_app
from agent.server.keys import Keys
from agent.server.limits import Limits
from agent.settings import Settings

KEYS = ("rt-first-key-of-the-tests", "rt-second-key-of-the-tests")
PLENTY = Limits(requests=100_000, turns=100_000, interviews=100_000, drafts=100_000, streams=1_000)
ADDRESS = "http://127.0.0.1:8765"


@asynccontextmanager
async def serving(
    home: Path, *, keys: Sequence[str] = (), options: Options | None = None, **settings: Any
) -> AsyncIterator[Starlette]:
    """The application, started."""
    app = make_app(
        Settings(home=home, **settings), keys=Keys(home / "server-keys.json", keys),
        options=options or Options(limits=PLENTY),
    )  # fmt: skip
    async with app.router.lifespan_context(app):
        yield app


@asynccontextmanager
async def asking(app: Starlette, key: str | None = None, **headers: str) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of it, with a key or without."""
    shown = {"authorization": f"Bearer {key}"} if key else {}
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app=app), base_url=ADDRESS, headers=shown | headers
    ) as client:
        yield client


def events_of(body: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Server-sent events as (id, event, data); comments left out."""
    found = []
    for block in body.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.split("\n") if line and not line.startswith(":"))
        if fields:
            found.append((fields.get("id", ""), fields["event"], json.loads(fields["data"])))
    return found


def text_of(events: Sequence[tuple[str, str, dict[str, Any]]]) -> str:
    """What was spoken, from the pieces."""
    return "".join(data["text"] for _, kind, data in events if kind == "piece")


@asynccontextmanager
async def started(home: Path, *options: str, **environ: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """`roundtwo serve` as a process of its own, and its address."""
    code = (
        "import sys; from argparse import Namespace; from agent.commands.serve import serve;"
        "sys.exit(serve(Namespace(what=None, host='127.0.0.1', port=0, allow_host=[], cors_origin=[],"
        " retention_days=None, turns_per_minute=None, verbose='-v' in sys.argv)))"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, *options,
        env=os.environ | {"ROUNDTWO_HOME": str(home), "PYTHONUNBUFFERED": "1"} | environ,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout
        line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
        yield process, line.split(" is at ")[1].split(" ")[0]
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.communicate()
