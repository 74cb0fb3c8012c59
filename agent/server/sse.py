"""A run as server-sent events: what a browser may know of it, with numbers to go on from."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import ExitStack, aclosing, contextmanager
from typing import Any

from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from agent.errors import InterviewError
from agent.events import Began, Event, Finished, Notice, Piece, Said, Waiting
from agent.server.api_errors import refusal
from agent.server.limits import Meter
from agent.server.live import Live, Numbered
from agent.server.security import owner_of

PING_SECONDS = 15.0
"""Longest silence: between here and the browser stand programs that hang up on quiet lines."""
BREATH_SECONDS = 0.03
"""Pieces that come within it are sent together; faster than this nobody reads."""
HEADERS = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
PING = ": ping\n\n"

Progress = Callable[[], Awaitable[dict[str, Any]]]
"""Gives `part` and `done` of an interview as it stands."""


class Stream:
    """Room for one more stream, given back when the response is over, or at once when there is none."""

    def __init__(self, room: ExitStack) -> None:
        self._room = room

    def of(self, chunks: AsyncIterator[str]) -> StreamingResponse:
        """A response of server-sent events."""
        return _Response(chunks, self._room.pop_all())


@contextmanager
def stream_for(request: Request) -> Iterator[Stream]:
    """For whoever asks. Raises Refused when too many are open."""
    meter: Meter = request.app.state.meter
    with ExitStack() as room:
        room.enter_context(meter.stream(owner_of(request)))
        yield Stream(room)


class _Response(StreamingResponse):
    def __init__(self, chunks: AsyncIterator[str], room: ExitStack) -> None:
        super().__init__(chunks, media_type="text/event-stream", headers=HEADERS)
        self._room = room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._room:  # also when somebody left before the first word, and the chunks were never asked for
            await super().__call__(scope, receive, send)


async def live_events(live: Live, after: int, progress: Progress) -> AsyncIterator[str]:
    """A run while it speaks, behind number `after`; a failure is the last event."""
    try:
        async with aclosing(live.batches(after, PING_SECONDS)) as batches:  # type: ignore[type-var]
            async for batch in batches:
                yield "".join([await line(live.run, number, event, progress) for number, event in batch]) or PING
                if batch and not live.is_over:
                    await asyncio.sleep(BREATH_SECONDS)
    except InterviewError as error:
        yield f"event: error\ndata: {_json({'message': refusal(error).message})}\n\n"


async def kept_events(run: int, events: Iterable[Numbered], progress: Progress) -> AsyncIterator[str]:
    """A finished run, told again from the record."""
    for number, event in events:
        yield await line(run, number, event, progress)


async def line(run: int | None, number: int, event: Event, progress: Progress) -> str:
    """One event as it goes over the wire. Neither move, probe, topic nor marks are in it: they stay hidden until the
    report."""
    data: dict[str, Any]
    match event:
        case Began():
            kind, data = "began", {"speaker": event.speaker, "persona": event.persona}
        case Piece():
            kind, data = "piece", {"text": event.text}
        case Said():
            kind, data = "said", event.model_dump(include={"turn", "speaker", "persona", "text", "voice"})
        case Waiting():
            kind, data = "waiting", {"turn": event.turn, "progress": await progress()}
        case Finished():
            kind, data = "finished", {"reason": event.reason}
        case Notice():
            kind, data = "notice", {"text": event.text}
        case _:
            return ""
    return f"id: {run}.{number}\nevent: {kind}\ndata: {_json(data)}\n\n"


def _json(data: dict[str, Any]) -> str:
    # ASCII, so that half a character pair cannot break the stream and no line separator ends an event early.
    return json.dumps(data, separators=(",", ":"))
