"""An interview that is killed at a named point, then gone on with: run as a program, it prints what was found.

Each attempt is a fork of this process, so that what takes long, loading the libraries, is done once. The hooks are put
round the product from outside; it knows nothing of them. Nobody marks here: see crashing_grading.
"""

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine as Connections

import agent.graph
import agent.steps
from agent.content.rubrics import rubrics, weights
from agent.engines import Notes
from agent.events import Event, Said, Waiting
from agent.interview import Interview
from agent.record import Record
from agent.scoring.grader import Grader
from agent.state import Move
from agent.store import Store, open_store
from tests.chair import Chair, InPieces, make_brief
from tests.graders import Unread

SEED = 3
QUESTIONS = 8
GRADER: Grader | None = Unread()
"""None is the built-in one."""
Hook = Callable[[], None]


class Diary:
    """What happened, written so that it outlives the process."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, **what: Any) -> None:
        with self._path.open("a", encoding="utf-8") as diary:
            diary.write(json.dumps(what) + "\n")

    def read(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._path.read_text("utf-8").splitlines()]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def at(time: int, hook: Hook) -> Hook:
    """Call the hook on the n-th occasion only."""
    seen = 0

    def count() -> None:
        nonlocal seen
        seen += 1
        if seen == time:
            hook()

    return count


def around(holder: Any, name: str, *, before: Hook | None = None, after: Hook | None = None) -> None:
    """Put hooks before or after an asynchronous function."""
    inner = getattr(holder, name)

    @wraps(inner)
    async def hooked(*given: Any, **named: Any) -> Any:
        if before:
            before()
        result = await inner(*given, **named)
        if after:
            after()
        return result

    setattr(holder, name, hooked)


def around_deciding(*, before: Hook | None = None, after: Hook | None = None) -> None:
    inner = agent.steps.choose_moves

    def hooked(*given: Any, **named: Any) -> Any:
        if before:
            before()
        decision = inner(*given, **named)
        if after:
            after()
        return decision

    agent.steps.choose_moves = hooked


def in_commit(method: str, time: int) -> None:
    """Die in the transaction of a method, when everything is written and nothing committed."""
    writing = threading.Event()
    around(Record, method, before=at(time, writing.set))

    def commit(_: object) -> None:
        if writing.is_set():
            die()

    event.listen(Connections, "commit", commit)


def in_prune(time: int) -> None:
    """Die when half of what is to go is gone."""
    count = at(time, die)

    def executed(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("DELETE FROM writes"):
            count()

    event.listen(Connections, "after_cursor_execute", executed)


class Voice(InPieces):
    """Notes every call; dies in the n-th one, before or after a piece; may take a breath before each."""

    def __init__(self, diary: Diary, die_at: tuple[int, int] | None = None, pause_seconds: float = 0.0) -> None:
        self._calls, self._die_at, self._pause_seconds = 0, die_at, pause_seconds
        super().__init__(lambda move, notes: diary.note(call=notes.turn))

    async def speak(self, move: Move, notes: Notes) -> Any:
        self._calls += 1
        pieces = 0
        async for piece in super().speak(move, notes):
            if (self._calls, pieces) == self._die_at:
                die()
            if self._pause_seconds:
                await asyncio.sleep(self._pause_seconds)
            yield piece
            pieces += 1
        if self._die_at == (self._calls, -1):
            die()


# The opening takes calls 1 to 4 (three introductions, one question) and run 0; the answers follow, one run each.
POINTS: dict[str, Callable[[], Any]] = {
    "before an answer is kept": lambda: around(Record, "add_run", before=at(4, die)),
    "in the commit that keeps an answer": lambda: in_commit("add_run", 4),
    "when an answer is kept": lambda: around(Record, "add_run", after=at(4, die)),
    "before deciding": lambda: around_deciding(before=at(3, die)),
    "after deciding": lambda: around_deciding(after=at(3, die)),
    "when the decision is saved": lambda: around(agent.steps.InterviewContext, "notes", before=at(7, die)),
    "before the first word": lambda: (7, 0),
    "in the middle of a speech": lambda: (7, 5),
    "after the last word": lambda: (7, -1),
    "before a speech is kept": lambda: around(Record, "add_say", before=at(7, die)),
    "in the commit that keeps a speech": lambda: in_commit("add_say", 7),
    "when a speech is kept": lambda: around(Record, "add_say", after=at(7, die)),
    "between two speeches of a turn": lambda: between_two_speeches(),
    "before a turn is closed": lambda: around(Record, "mark_spoken", before=at(4, die)),
    "in the commit that closes a turn": lambda: in_commit("mark_spoken", 4),
    "when a turn is closed": lambda: around(Record, "mark_spoken", after=at(4, die)),
    "while old steps are cleared away": lambda: in_prune(5),
    "in the opening, before the agenda": lambda: around(Record, "add_run", after=at(1, die)),
    "in the opening, in the first welcome": lambda: (1, 2),
    "in the opening, between two people": lambda: around(Record, "add_say", after=at(2, die)),
    "in the opening, in the first question": lambda: (4, 3),
    "in the opening, before it is closed": lambda: around(Record, "mark_spoken", before=at(1, die)),
    "when the farewell is spoken": lambda: around_debrief(before=True),
    "after the debrief": lambda: around_debrief(before=False),
    "before the end is noted": lambda: when_it_is_over(),
}
"""Where to die. What a point returns, if anything, is the call and the piece the voice dies at."""


def around_debrief(*, before: bool) -> None:
    around(agent.graph, "debrief", before=die if before else None, after=None if before else die)


def between_two_speeches() -> None:
    """Somebody has handed over, and the colleague has not spoken yet."""
    inner = Record.add_say

    async def hooked(*given: Any, **said: Any) -> Any:
        result = await inner(*given, **said)
        if said["move"]["kind"] == "hand_over":
            die()
        return result

    Record.add_say = hooked  # type: ignore[method-assign]


def when_it_is_over() -> None:
    """All is said, and the record does not know yet that this was the end."""
    inner = Record.mark_spoken

    async def hooked(
        self: Record, interview_id: str, number: int, checkpoint: str, finished: str | None = None
    ) -> None:
        if finished:
            die()
        await inner(self, interview_id, number, checkpoint, finished)

    Record.mark_spoken = hooked  # type: ignore[method-assign]


class Candidate(Chair):
    """Notes what it sees the moment it sees it."""

    def __init__(self, interview: Interview, diary: Diary) -> None:
        super().__init__(interview)
        self._diary = diary

    async def _hear(self, events: Any) -> list[Event]:
        async def noting() -> Any:
            async for each in events:
                if isinstance(each, Said):
                    self._diary.note(said=each.turn, text=each.text)
                if isinstance(each, Waiting):
                    self._diary.note(waiting=each.turn)
                yield each

        return await super()._hear(noting())


async def sit(home: Path, diary: Diary, voice: Voice) -> None:
    """Begin the interview in this folder, or go on with it, and play it to the end."""
    known = home / "id"
    if known.exists():
        opened = Interview.resume(known.read_text(), home=home, engine=voice, grader=GRADER)
    else:
        opened = Interview.start(
            make_brief(["migration", "freeze"]),
            home=home, seed=SEED, engine=voice, grader=GRADER, max_questions=QUESTIONS,
        )  # fmt: skip
    async with opened as interview:
        known.write_text(interview.id)
        candidate = Candidate(interview, diary)
        await candidate.begin()
        await candidate.play()
        diary.note(reason=candidate.reason)


async def kept(home: Path) -> dict[str, Any]:
    """Everything the folder holds of the interview in the end."""
    interview_id = (home / "id").read_text()
    async with open_store(None, home) as store:
        return await all_of(store, interview_id)


async def all_of(store: Store, interview_id: str) -> dict[str, Any]:
    head = await store.record.head(interview_id)
    assert head
    branch = await store.record.branch(interview_id, head.number)
    where = {"thread_id": interview_id, "checkpoint_id": head.checkpoint}
    saved = await store.saver.aget_tuple({"configurable": where})
    assert saved
    leave = {"interview_id", "created_at"}
    return {
        "answers": [(run.number, run.parent, run.after, run.heard) for run, _ in branch],
        "says": [say.model_dump(exclude=leave) for _, says in branch for say in says],
        "state": saved.checkpoint["channel_values"],
        "reason": (await store.record.interview(interview_id)).finished_reason,
        "unanswered": await store.record.unanswered(interview_id) is not None,
    }


def in_a_fork(work: Callable[[], Any]) -> int:
    """Do it in a child of this process; the signal that ended it, or 0."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            sys.stderr.flush()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def kill_and_go_on(point: str | None, home: Path) -> dict[str, Any]:
    """One interview: killed at the point if there is one, then played to the end by a new process."""
    home.mkdir()
    diary, result = Diary(home / "diary"), home / "result"
    endings = []
    if point:

        def doomed() -> None:
            die_at = POINTS[point]()
            asyncio.run(sit(home, diary, Voice(diary, die_at)))

        endings.append(in_a_fork(doomed))
        diary.note(killed=point)

    def go_on() -> None:
        asyncio.run(sit(home, diary, Voice(diary)))
        result.write_text(json.dumps(asyncio.run(kept(home))), "utf-8")

    endings.append(in_a_fork(go_on))
    left = json.loads(result.read_text("utf-8")) if result.exists() else None
    return {"endings": endings, "diary": diary.read(), "kept": left}


def load_once() -> None:
    """What every fork would load for itself: the driver's part of SQLAlchemy, and what the marks stand for."""
    create_engine("sqlite://").dispose()
    rubrics(), weights()


def main() -> None:
    load_once()
    folder = Path(sys.argv[1])
    wanted = sys.argv[2:] or [None, *POINTS]
    found = {point or "": kill_and_go_on(point, folder / str(number)) for number, point in enumerate(wanted)}
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
