"""Reports and progress over the wire: marked once whoever asks how often, built beside the loop that streams."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from agent.marking import marks_now, marks_so_far
from agent.progress.gather import gather
from agent.progress.model import Progress
from agent.report.build import build_report
from agent.report.marks_model import Marks
from agent.report.model import Report
from agent.server.api_shelf import OwnRecord
from agent.server.desk import Desk

T = TypeVar("T")


class Reports:
    """Those of one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._marking: dict[str, asyncio.Task[Marks | None]] = {}

    async def report(self, interview_id: str, owner: str) -> Report:
        """As things stand; marked when the interview is over. Raises InterviewNotFound."""
        await self._desk.interview(interview_id, owner)
        record = self._desk.store.record
        over = (await record.interview(interview_id)).is_over
        marks = await self._marks(interview_id) if over else None
        return await _beside(lambda: build_report(record, interview_id, marks=marks))

    async def progress(self, owner: str) -> Progress:
        """Over the finished interviews of an owner; empty when there is none."""
        record = OwnRecord(self._desk.store, owner)
        if not any(each.status == "finished" for each in await record.interviews()):
            return Progress(sessions=(), dimensions=(), stories=())
        return await _beside(lambda: gather(record))

    async def close(self) -> None:
        """Stop marking; it begins again with the next report."""
        for task in list(self._marking.values()):
            task.cancel()
        await asyncio.gather(*self._marking.values(), return_exceptions=True)

    async def _marks(self, interview_id: str) -> Marks | None:
        """The sealed ones, else given now: once, although several ask and although one of them leaves."""
        record = self._desk.store.record
        if (sealed := await marks_so_far(record, interview_id)) is not None:
            return sealed
        task = self._marking.get(interview_id)
        if task is None:
            kept = await record.interview(interview_id)
            grader = self._desk.grader_of(self._desk.voice_for(kept))
            task = asyncio.get_running_loop().create_task(marks_now(record, interview_id, grader))
            self._marking[interview_id] = task
            task.add_done_callback(lambda _: self._marking.pop(interview_id, None))
        return await asyncio.shield(task)


async def _beside(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """In a thread with a loop of its own: putting a report together takes tenths of a second, and others listen."""
    return await asyncio.to_thread(lambda: asyncio.run(work()))
