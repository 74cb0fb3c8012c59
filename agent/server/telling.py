"""A reply while it is told, in a task that outlives whoever asked, for any number of listeners."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from agent.replies import Reply
from agent.server.desk import Stopping

Pieces = AsyncIterator[str]


class Telling:
    """The words of one reply as they come."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self.text = ""
        self.is_over = False
        self.failure: Exception | None = None
        self._changed = asyncio.Event()

    async def run(
        self, pieces: Pieces, keep: Callable[[str], Awaitable[Reply]], drop: Callable[[], Awaitable[None]]
    ) -> None:
        """Tell it to its end, whoever listens, then keep it; one that breaks off is dropped."""
        try:
            async for piece in pieces:
                self.text += piece
                self._tell()
            self.reply = await keep(self.text)
        except BaseException as error:
            # Cancelled is only who tells; whoever listens learns why.
            self.failure = error if isinstance(error, Exception) else Stopping()
            await asyncio.shield(drop())
            if not isinstance(error, Exception):
                raise
        finally:
            self.is_over = True
            self._tell()

    async def first(self) -> None:
        """Wait for the first words. Raises what went wrong when there are none."""
        while not self.text and not self.is_over:
            await self._changed.wait()
        if not self.text and self.failure:
            raise self.failure

    async def done(self) -> None:
        """Wait until it is kept. Raises what went wrong."""
        while not self.is_over:
            await self._changed.wait()
        if self.failure:
            raise self.failure

    async def words(self, begun: int = 0, silence_seconds: float | None = None) -> AsyncIterator[str]:
        """Everything behind character `begun`, as it comes; '' after so many seconds of silence. Raises what went
        wrong when the rest will not come."""
        while True:
            changed = self._changed
            if len(self.text) > begun:
                new, begun = self.text[begun:], len(self.text)
                yield new
                continue
            if self.is_over:
                break
            try:
                async with asyncio.timeout(silence_seconds):
                    await changed.wait()
            except TimeoutError:
                yield ""
        if self.failure:
            raise self.failure

    def _tell(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
