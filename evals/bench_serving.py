"""The server that is measured under load, in a process of its own with a fake model, and a client as thin as can be."""

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, NamedTuple

from agent.engines import Notes, Speech
from agent.engines.offline import OfflineEngine
from agent.state import Move, Probe

TOKEN_SECONDS = 0.02
TOKENS = 60
"""Of one question."""
READ_OUT = ("introduce", "hand_over")
"""Kinds of speech a model is not asked for."""


class FakeModel:
    """Says what the built-in voice would, in tokens, with the name of whom it speaks to in front."""

    name = "offline"

    def __init__(self) -> None:
        self._voice = OfflineEngine()

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        async for piece in self._voice.speak(move, notes):
            if isinstance(piece, Probe) or move.kind in READ_OUT:
                yield piece
                continue
            text = f"{notes.candidate}. {piece.text}"
            size = max(1, len(text) // TOKENS)
            for at in range(0, len(text), size):
                await asyncio.sleep(TOKEN_SECONDS)
                yield piece.model_copy(update={"text": text[at : at + size]})


def serve(home: Path) -> None:
    """The server that is measured, in a process of its own."""
    from agent.server.app import Options, make_app
    from agent.server.limits import Limits
    from agent.server.running import listen, run
    from agent.settings import Settings
    from agent.voices import HERE, Voice

    plenty = Limits(requests=10**7, turns=10**7, interviews=10**7, streams=10**4)
    app = make_app(Settings(home=home), options=Options(limits=plenty), voice=Voice(FakeModel(), HERE))
    listening = listen("127.0.0.1", 0)
    asyncio.run(run(app, listening, lambda: print(listening.getsockname()[1], flush=True)))


class Reply(NamedTuple):
    """What came back to one answer."""

    first: float
    """Seconds to the first piece; infinite when none came."""
    text: str
    said: str
    ended: bool
    """Whether the panel waits, or the interview is over."""


class Server:
    """The process, and a client as thin as can be."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen([sys.executable, "-m", __name__, str(home)], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        self._port = int(self._process.stdout.readline())

    @property
    def megabytes(self) -> float:
        told = subprocess.run(["ps", "-o", "rss=", "-p", str(self._process.pid)], capture_output=True, text=True)
        return int(told.stdout) / 1024

    def stop(self) -> None:
        self._process.send_signal(signal.SIGTERM)

    def wait(self) -> float:
        """Seconds until it is gone."""
        begun = time.perf_counter()
        assert self._process.wait(15) == 0, "the server did not end well"
        return time.perf_counter() - begun

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        lines = self._lines(method, path, body)
        return json.loads("".join([line async for _, line in lines]) or "null")

    async def say(self, interview_id: str, text: str | None) -> Reply:
        """One turn, every event looked at."""
        begun, first, pieces, said, ended, kind = time.perf_counter(), float("inf"), [], [], False, ""
        async for at, line in self._lines("POST", f"/api/interviews/{interview_id}/turns", {"text": text}):
            if line.startswith("event: "):
                kind = line[7:]
            elif line.startswith("data: "):
                data = json.loads(line[6:])
                if kind == "piece":
                    first = min(first, at - begun)
                    pieces.append(data["text"])
                elif kind == "said":
                    said.append(data["text"])
                ended = kind in ("waiting", "finished")
        return Reply(first, "".join(pieces), "".join(said), ended)

    async def _lines(self, method: str, path: str, body: Any) -> AsyncIterator[tuple[float, str]]:
        """The lines of a response and when each came. Raises OSError when the connection breaks or it is no 2xx."""
        sent = b"" if body is None else json.dumps(body).encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port, limit=2**20)
        try:
            writer.write(
                f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(sent)}\r\n\r\n".encode()
                + sent
            )
            head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            if not head.startswith("http/1.1 2"):
                raise OSError(head.partition("\r\n")[0])
            chunked, held = "transfer-encoding: chunked" in head, ""
            while chunk := await (_chunk(reader) if chunked else reader.read(2**16)):
                at = time.perf_counter()
                *whole, held = (held + chunk.decode()).split("\n")
                for line in whole:
                    yield at, line
            if held:
                yield time.perf_counter(), held
        except asyncio.IncompleteReadError as error:
            raise OSError("the connection broke") from error
        finally:
            writer.close()


async def _chunk(reader: asyncio.StreamReader) -> bytes:
    size = int((await reader.readuntil(b"\r\n")).strip(), 16)
    return (await reader.readexactly(size + 2))[:-2]


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
