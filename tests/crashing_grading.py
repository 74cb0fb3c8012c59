"""An interview that is killed while its answers are being marked, then gone on with: run as a program, it prints the
marks that were found. The same forks and hooks as in `crashing`."""

import asyncio
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine as Connections

import agent.evaluator
from agent.assessments import Assessments
from agent.content.questions import banks
from agent.content.rubrics import rubrics
from agent.evaluator import Evaluator
from agent.marking import marks_now
from agent.scoring.grader import OfflineGrader
from agent.scoring.offline import readers
from agent.store import open_record
from tests import crashing
from tests.crashing import Hook, around, at, die, in_a_fork, kill_and_go_on, load_once

QUESTIONS = 3


def keeping(kind: str, hook: Hook) -> None:
    """Calls the hook when marks of this kind are about to be kept."""
    inner = Assessments.add

    async def hooked(self: Assessments, interview_id: str, run: int, what: Any, *given: Any, **named: Any) -> Any:
        if what == kind:
            hook()
        return await inner(self, interview_id, run, what, *given, **named)

    Assessments.add = hooked  # type: ignore[method-assign]


def in_commit(kind: str, time: int) -> None:
    """Die in the transaction that keeps these marks, when everything is written and nothing committed."""
    writing = threading.Event()
    keeping(kind, at(time, writing.set))

    def commit(_: object) -> None:
        if writing.is_set():
            die()

    event.listen(Connections, "commit", commit)


POINTS: dict[str, Callable[[], Any]] = {
    "while an answer is read": lambda: around(OfflineGrader, "marks", before=at(2, die)),
    "in the commit that keeps its marks": lambda: in_commit("exchange", 2),
    "when its marks are kept": lambda: around(Assessments, "add", after=at(2, die)),
    "before the sheets are sealed": lambda: around(Evaluator, "finish", after=die),
    "in the commit that seals them": lambda: in_commit("sheets", 1),
}
"""Where to die."""


async def marks_in(home: Path) -> dict[str, Any]:
    """Every mark the folder holds; whatever a report still has to mark is marked first."""
    interview_id = (home / "id").read_text()
    async with open_record(None, home) as record:
        before = await record.assessments.of(interview_id, "sheets")
        await marks_now(record, interview_id, OfflineGrader())
        exchanges = await record.assessments.of(interview_id, "exchange")
        sheets = await record.assessments.of(interview_id, "sheets")
        head = await record.head(interview_id)
        assert head
        branch = await record.branch(interview_id, head.number)
    return {
        "answered": [run.number for run, _ in branch if run.heard is not None],
        "sealed_by_itself": list(before),
        "exchanges": {run: row.data for run, row in exchanges.items()},
        "sheets": {run: row.data for run, row in sheets.items()},
    }


def main() -> None:
    load_once()
    banks()
    for dimension in rubrics():
        readers(dimension)
    crashing.QUESTIONS, crashing.GRADER = QUESTIONS, None
    crashing.POINTS |= POINTS
    agent.evaluator.THINKING_SECONDS = 0.0
    folder = Path(sys.argv[1])
    found = {}
    for number, point in enumerate((None, *POINTS)):
        home = folder / str(number)
        endings = kill_and_go_on(point, home)["endings"]
        read = in_a_fork(lambda home=home: (home / "marks").write_text(json.dumps(asyncio.run(marks_in(home)))))
        assert read == 0
        found[point or ""] = {"endings": endings, "marks": json.loads((home / "marks").read_text())}
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
