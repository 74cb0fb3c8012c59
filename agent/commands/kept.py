"""Finds an interview that was begun before, and keeps a second window out of it."""

from contextlib import AbstractContextManager
from pathlib import Path

from agent.errors import InterviewError, InterviewNotFound
from agent.record import Kept, Listed, Record
from agent.store import claimed

SHORT = 8
"""Characters of an id that are shown, and enough to name an interview by."""


def short(interview_id: str) -> str:
    return interview_id[:SHORT]


async def find(record: Record, wanted: str) -> Kept:
    """The interview of this id, or whose id begins like this. Raises InterviewNotFound, InterviewError."""
    wanted = wanted.strip().lower()
    fitting = [each.id for each in await record.interviews() if wanted and each.id.startswith(wanted)]
    if not fitting:
        raise InterviewNotFound(wanted)
    if len(fitting) > 1:
        raise InterviewError(f"{len(fitting)} interviews begin with {wanted!r}. Give more of the id.")
    return await record.interview(fitting[0])


async def latest(record: Record, *, only_open: bool) -> Kept:
    """The one last spoken in. Raises InterviewError when there is none."""
    for each in await record.interviews():
        if not only_open or each.status == "open":
            return await record.interview(each.id)
    kind = "open interview" if only_open else "interview"
    raise InterviewError(f"There is no {kind} here yet. Start one with: roundtwo chat")


def listing(interviews: list[Listed]) -> str:
    """One line each, the one last spoken in first."""
    if not interviews:
        return "No interviews yet. Start one with: roundtwo chat"
    rows = [
        (short(each.id), each.last_activity[:16].replace("T", " "), _standing(each), _answers(each), each.role)
        for each in interviews
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def held(home: Path, interview_id: str) -> AbstractContextManager[None]:
    """Nobody else on this computer sits in the interview meanwhile. Raises InterviewBusy, StoreError."""
    return claimed(held_path(home, interview_id), interview_id)


def held_path(home: Path, interview_id: str) -> Path:
    return home / "locks" / f"{interview_id}.held"


def _standing(each: Listed) -> str:
    return {"time": "time was up", "complete": "finished", "no_progress": "finished"}.get(
        each.finished_reason or "", each.finished_reason or each.status
    )


def _answers(each: Listed) -> str:
    return f"{each.answers} answer{'' if each.answers == 1 else 's'}"
