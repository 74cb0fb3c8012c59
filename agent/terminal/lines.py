"""Reads lines from a stream without holding the program up when it wants to stop."""

import asyncio
import codecs
import contextlib
import io
import os
from collections.abc import AsyncGenerator, AsyncIterator
from threading import Thread
from typing import IO, TypeVar

T = TypeVar("T")

CHUNK = 65_536
BYTE_ORDER_MARK = "\ufeff"


class TooLong(Exception):
    """A line longer than the limit; it was read to its end and dropped."""


class LineReader:
    """Lines of UTF-8, one at a time, `None` at the end of the input.

    Reading happens in a thread nobody waits for: a thread of the event loop's own would keep Ctrl-C waiting for one
    more line. It reads the descriptor, as a stream left half-read locks up the interpreter on its way out.
    """

    def __init__(self, source: IO[str] | None, longest: int) -> None:
        self._source, self._longest = source, longest
        self._file = _descriptor(source)
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._waiting = ""
        self._ended = source is None
        self._started = False

    async def line(self) -> str | None:
        """The next line without its end. Raises TooLong for one that is longer than the limit."""
        dropped = False
        while "\n" not in self._waiting and not self._ended:
            self._take(await self._chunk())
            if len(self._waiting) > self._longest and "\n" not in self._waiting:
                self._waiting, dropped = "", True
        line, newline, self._waiting = self._waiting.partition("\n")
        if dropped or len(line) > self._longest:
            raise TooLong
        if not line and not newline and self._ended:
            return None
        return line.removesuffix("\r")

    def _take(self, chunk: bytes) -> None:
        self._ended = not chunk
        text = self._decoder.decode(chunk, final=self._ended)
        if not self._started and text:
            self._started = True
            text = text.removeprefix(BYTE_ORDER_MARK)
        self._waiting += text

    async def _chunk(self) -> bytes:
        loop = asyncio.get_running_loop()
        arrived: asyncio.Future[bytes] = loop.create_future()

        def read() -> None:
            chunk = self._read()
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody wants it any more
                loop.call_soon_threadsafe(deliver, chunk)

        def deliver(chunk: bytes) -> None:
            if not arrived.done():
                arrived.set_result(chunk)

        Thread(target=read, daemon=True, name="lines").start()
        return await arrived

    def _read(self) -> bytes:
        try:
            if self._file is not None:
                return os.read(self._file, CHUNK)
            return self._source.readline().encode("utf-8", "replace") if self._source else b""
        except (OSError, ValueError):  # the terminal is gone, or somebody closed the stream
            return b""


@contextlib.asynccontextmanager
async def closing(events: AsyncIterator[T]) -> AsyncIterator[AsyncIterator[T]]:
    """Whoever stops listening half-way lets the speaker put things in order before the store closes."""
    try:
        yield events
    finally:
        if isinstance(events, AsyncGenerator):
            await events.aclose()


def _descriptor(source: IO[str] | None) -> int | None:
    """The file behind a stream; None for one in memory."""
    try:
        return source.fileno() if source is not None else None
    except (OSError, ValueError, io.UnsupportedOperation):
        return None
