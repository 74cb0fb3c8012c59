"""The built-in grader in a process of its own: it reads for a while, and the loop that streams must not wait for it."""

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress

from pydantic import BaseModel, TypeAdapter

from agent.content.rubrics import Dimension
from agent.scoring.case import Case
from agent.scoring.grader import OfflineGrader, graded
from agent.scoring.mark import GraderName, Mark

POLITE = 10
"""Steps down in priority: whoever waits for a question goes first."""
MOST_FAILURES = 3
"""In a row, after which no new process is tried."""
LONGEST_LINE = 2**24
"""Bytes of a case or of its marks."""
MARKS = TypeAdapter(dict[Dimension, Mark])


class Work(BaseModel):
    """One line to the process."""

    case: Case
    dimensions: tuple[Dimension, ...]


class ApartGrader:
    """Fits `Grader`, with the marks of the built-in one. The first time two answers are to be read at once a process is
    started for it: one person alone, as on a laptop, needs none."""

    name: GraderName = "offline"

    def __init__(self) -> None:
        self._here = OfflineGrader()
        self._process: asyncio.subprocess.Process | None = None
        self._one_at_a_time = asyncio.Lock()
        self._reading = self._failures = 0

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        self._reading += 1
        try:
            if self._process is None and (self._reading < 2 or self._failures >= MOST_FAILURES):
                return await self._here.marks(case, dimensions)
            async with self._one_at_a_time:
                found = await self._apart(Work(case=case, dimensions=tuple(dimensions)))
            return found if found is not None else await self._here.marks(case, dimensions)
        finally:
            self._reading -= 1

    async def _apart(self, work: Work) -> dict[Dimension, Mark] | None:
        """None when the process cannot be had: it was killed, say, for want of memory. A new one is made next time."""
        try:
            if self._process is None:
                self._process = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", __name__, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
                    limit=LONGEST_LINE,
                )  # fmt: skip
            process = self._process
            assert process.stdin and process.stdout
            process.stdin.write(work.model_dump_json().encode() + b"\n")
            await process.stdin.drain()
            found = MARKS.validate_json(await process.stdout.readuntil(b"\n"))
            self._failures = 0
            return found
        except (OSError, ValueError, asyncio.IncompleteReadError):
            self._failures += 1
            await self.close()
            return None
        except asyncio.CancelledError:  # its answer would be taken for the next one's
            await self.close()
            raise

    async def close(self) -> None:
        """Let go of the process; what it was reading is read another time."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            process.kill()
        assert process.stdin
        process.stdin.close()
        await process.wait()


def main() -> None:
    """Read lines of work until there are no more. A Ctrl-C meant for the server reaches this process too and is none of
    its business."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    with suppress(OSError, AttributeError):
        os.nice(POLITE)
    for line in sys.stdin.buffer:
        work = Work.model_validate_json(line)
        found = {each: graded(work.case, each) for each in work.dimensions}
        sys.stdout.buffer.write(MARKS.dump_json(found) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
