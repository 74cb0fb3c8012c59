"""A model server on this machine that goes wrong in one chosen way, and counts how often it was asked."""

import asyncio
import gzip
import json
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from socket import SO_LINGER, SOL_SOCKET
from typing import Any

Respond = Callable[["Asked", asyncio.StreamWriter], Awaitable[None]]
KEY = "sk-secret-0123456789abcdef"


class Asked:
    """One request: number, path, headers and the body as data."""

    def __init__(self, number: int, path: str, headers: dict[str, str], body: dict[str, Any]) -> None:
        self.number, self.path, self.headers, self.body = number, path, headers, body


class FaultServer:
    def __init__(self, respond: Respond) -> None:
        self.respond = respond
        self.requests: list[Asked] = []
        self.base_url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
            raw = await reader.readexactly(int(headers.get("content-length", 0)))
            asked = Asked(len(self.requests) + 1, head[0].split(" ")[1], headers, json.loads(raw or b"{}"))
            self.requests.append(asked)
            await self.respond(asked, writer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def running(respond: Respond) -> AsyncIterator[FaultServer]:
    fault = FaultServer(respond)
    server = await asyncio.start_server(fault.serve, "127.0.0.1", 0)
    fault.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    tasks_before = asyncio.all_tasks()
    try:
        yield fault
    finally:
        server.close()
        for task in asyncio.all_tasks() - tasks_before:
            if getattr(task.get_coro(), "__qualname__", "") == FaultServer.serve.__qualname__:
                task.cancel()
        await asyncio.sleep(0)


def head(status: str = "200 OK", kind: str = "text/event-stream", **more: str) -> bytes:
    """The head of a reply that ends when the connection does."""
    extra = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in more.items())
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: close\r\n{extra}\r\n".encode()


def event(text: str | None = None, finish: str | None = None, **delta: Any) -> bytes:
    content = {"content": text} if text is not None else {}
    choice = {"index": 0, "delta": content | delta, "finish_reason": finish}
    return data({"id": "c1", "object": "chat.completion.chunk", "choices": [choice]})


def data(value: Any) -> bytes:
    return b"data: " + json.dumps(value, ensure_ascii=False).encode() + b"\n\n"


USAGE = data({"choices": [], "usage": {"prompt_tokens": 321, "completion_tokens": 21, "total_tokens": 342}})
DONE = b"data: [DONE]\n\n"
HTML = b"<!doctype html><html><title>Hotel WiFi</title><p>Please log in.</p></html>"


def sends(*pieces: bytes, gap: float = 0, then: float = 0) -> Respond:
    """Sends these bytes, with a gap between them, waits, and closes the connection."""

    async def respond(_: Asked, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(gap)
        await asyncio.sleep(then)

    return respond


def says(*texts: str, finish: str | None = "stop") -> Respond:
    """A good server: these pieces, a finish reason, the usage and the end mark."""
    return sends(head(), *(event(text) for text in texts), event(finish=finish), USAGE, DONE)


def replies(value: Any, status: str = "200 OK", **more: str) -> Respond:
    """One JSON document, as servers answer that do not stream or that refuse."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    kind = "text/html" if body.startswith(b"<") else "application/json"
    return sends(head(status, kind, **more), body)


def completion(content: str | None, finish: str = "stop", **more: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": content}
    return {"object": "chat.completion", "choices": [{"index": 0, "message": message, "finish_reason": finish}]} | more


def refusal(message: str, **more: str) -> dict[str, Any]:
    return {"error": {"message": message, **more}}


def in_turn(*responds: Respond) -> Respond:
    """The first request gets the first, and so on; the last one stays."""

    async def respond(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await responds[min(asked.number, len(responds)) - 1](asked, writer)

    return respond


async def resets(_: Asked, writer: asyncio.StreamWriter) -> None:
    """Begins to speak and resets the connection."""
    writer.write(head() + event("You picked"))
    await writer.drain()
    await asyncio.sleep(0.02)
    writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def cuts(_: Asked, writer: asyncio.StreamWriter) -> None:
    """Promises more bytes than it sends."""
    first = event("You picked")
    writer.write(head(Transfer_Encoding="chunked") + f"{len(first):x}\r\n".encode() + first + b"ff\r\nda")
    await writer.drain()
    await asyncio.sleep(0.02)


async def drips(_: Asked, writer: asyncio.StreamWriter) -> None:
    """Keeps the connection alive with comments, for ever."""
    writer.write(head())
    for _second in range(2_000):
        writer.write(b": keep-alive\n\n")
        await writer.drain()
        await asyncio.sleep(0.02)


async def echoes_the_key(asked: Asked, writer: asyncio.StreamWriter) -> None:
    key = asked.headers.get("authorization", "")
    await replies(refusal(f"Incorrect API key provided: {key}"), "401 Unauthorized")(asked, writer)


def compressed() -> bytes:
    """A quarter of a megabyte that holds two hundred."""
    squeezed = gzip.compress(b" " * 20_000_000, 9)
    return squeezed * 10
