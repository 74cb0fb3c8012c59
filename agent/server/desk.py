"""The desk of the server: one open store, the interviews that are open on it, and the runs that speak just now."""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

from agent.content.brief import Brief
from agent.content.clean import clean
from agent.engines.offline import OfflineEngine
from agent.errors import EngineError, InterviewBusy, InterviewError, InterviewNotFound
from agent.interview import LONGEST_ANSWER, MOST_QUESTIONS, Interview
from agent.moves.table import Difficulty
from agent.record import Kept
from agent.scoring.grader import Grader
from agent.server.api_briefs import check_personas
from agent.server.grading import ApartGrader
from agent.server.live import Aloud, Live, speaking, where
from agent.settings import Settings
from agent.state import JsonObject
from agent.store import Store, open_store
from agent.voices import HERE, Voice, open_voice

LOCAL = "local"
"""Owner of everything where no keys are set, and of what was begun at a terminal."""
MOST_WAITING = 4
"""Answers that may wait for a speech in one interview."""
MOST_BEGINNING = 4
"""Answers that are being thought about at a time, until somebody speaks: when many come at once, half of them are
replied to in half the time instead of all of them at its end."""
MOST_OPEN = 256
"""Interviews kept open beyond those that speak; one more costs about a tenth of a megabyte, opening it again 5 ms."""
IDLE_SECONDS = 1_800
STOPPING = "The server is being stopped. What you said is kept; try again in a moment."
BROKE_OFF = "Something went wrong on the server. What you said is kept; ask for the reply again."
OTHER_VOICE = "The model that spoke before is not set up here any more. The built-in voice goes on."

log = logging.getLogger("roundtwo.server")


class Stopping(InterviewError):
    """The server does not begin anything new."""

    def __init__(self) -> None:
        super().__init__(STOPPING)


class Seat:
    """An interview that is open, and who is speaking in it."""

    def __init__(self, interview: Interview, owner: str, fresh: bool) -> None:
        self.interview, self.owner = interview, owner
        self.used = time.monotonic()
        self.behind = not fresh
        """Whether answers may wait to be graded since it was last open."""
        self.notice: str | None = None
        """Something to tell the candidate with the next speech."""
        self.lives: list[Live] = []
        """The run that speaks, and those that wait for it."""
        self.tasks: set[asyncio.Task[None]] = set()

    @property
    def is_busy(self) -> bool:
        return bool(self.tasks)


class Desk:
    """One for each process. An id is looked up together with its owner: what is somebody else's is not there."""

    def __init__(
        self, store: Store, voice: Voice, *, most_open: int = MOST_OPEN, idle_seconds: float = IDLE_SECONDS
    ) -> None:
        self.store, self.voice = store, voice
        self.on_forget: list[Callable[[str], Awaitable[None]]] = []
        """Told of every interview that was deleted."""
        self._apart = ApartGrader()
        self._beginning = asyncio.Semaphore(MOST_BEGINNING)
        self._most_open, self._idle_seconds = most_open, idle_seconds
        self._seats: OrderedDict[str, Seat] = OrderedDict()
        self.is_stopping = False

    async def start(
        self,
        brief: Brief,
        owner: str,
        *,
        seed: int | None = None,
        difficulty: Difficulty = "realistic",
        extra: JsonObject | None = None,
        max_questions: int = MOST_QUESTIONS,
    ) -> Interview:
        """A new interview that belongs to `owner`. Nobody speaks yet. Raises ContentError, StoreError, Stopping."""
        self._check_open()
        check_personas(brief)
        who: Any = {"engine": Aloud(self.voice.engine), "grader": self.grader_of(self.voice)}
        how: Any = {"seed": seed, "difficulty": difficulty, "max_questions": max_questions}
        interview = await Interview.on(self.store, brief, **who, **how, extra={**(extra or {}), "owner": owner})
        self._seats[interview.id] = Seat(interview, owner, fresh=True)
        await self._make_room()
        return interview

    async def interview(self, interview_id: str, owner: str) -> Interview:
        """Raises InterviewNotFound for an id nobody has and for somebody else's alike."""
        return (await self._seat(interview_id, owner)).interview

    async def speak(self, interview_id: str, owner: str, text: str | None, after: int | None = None) -> Live:
        """Say something to the panel, in a task of its own that outlives whoever asked.

        `text` None begins the interview, goes on after a crash, or tells the last run again. With `after`, question
        `after` is answered again: a branch of its own. The same words once more while the panel still speaks are the
        same run: one call of the model, not two. Other words are refused meanwhile unless they say what they answer;
        then they wait their turn. Raises InterviewNotFound, InterviewBusy, Stopping; what goes wrong later is raised
        by the Live.
        """
        seat = await self._seat(interview_id, owner)
        self._check_open()
        if text is not None:
            text = clean(text)[:LONGEST_ANSWER]
        for live in seat.lives:
            if text is None or (live.text, live.after) == (text, after):
                return live
        if seat.lives and (after is None or len(seat.lives) > MOST_WAITING):
            raise InterviewBusy(interview_id)
        live = Live(text, after)
        seat.lives.append(live)
        task = asyncio.get_running_loop().create_task(self._go(seat, live, set(seat.tasks)))
        seat.tasks.add(task)
        task.add_done_callback(seat.tasks.discard)
        return live

    def live(self, interview_id: str, owner: str, run: int | None = None) -> Live | None:
        """The run that speaks now; with a number, that run if it speaks or waits to."""
        seat = self._seats.get(interview_id)
        lives = seat.lives if seat and seat.owner == owner else []
        return next((live for live in lives if run is None or live.run == run), None)

    async def end(self, interview_id: str, owner: str) -> None:
        """The candidate stops here; a speech under way is heard out first. Raises InterviewNotFound."""
        seat = await self._seat(interview_id, owner)
        async for _ in seat.interview.end():
            pass

    async def forget(self, interview_id: str, owner: str) -> None:
        """Delete an interview, also in the middle of a speech, so that no byte of it stays. Raises
        InterviewNotFound, StoreError."""
        await self._seat(interview_id, owner)
        await self.forget_all([interview_id])

    async def forget_all(self, interview_ids: Sequence[str]) -> None:
        """The same for many, whoever they belong to."""
        for interview_id in interview_ids:
            await self._drop(interview_id)
        await self.store.forget(*interview_ids)
        for interview_id in interview_ids:
            for tell in self.on_forget:
                await tell(interview_id)

    def refuse(self) -> None:
        """Begin nothing new; what speaks may finish."""
        self.is_stopping = True

    async def close(self, grace_seconds: float) -> None:
        """Let running turns finish, and leave the rest for the next start: every answer is in the record."""
        self.refuse()
        running = [task for seat in self._seats.values() for task in seat.tasks]
        if running:
            await asyncio.wait(running, timeout=grace_seconds)
        await asyncio.gather(*map(self._drop, list(self._seats)))
        await self._apart.close()

    def _check_open(self) -> None:
        if self.is_stopping:
            raise Stopping()

    async def _seat(self, interview_id: str, owner: str) -> Seat:
        seat = self._seats.get(interview_id)
        if seat is None:
            seat = await self._opened(interview_id, owner)
        if seat.owner != owner:
            raise InterviewNotFound(interview_id)
        seat.used = time.monotonic()
        self._seats.move_to_end(interview_id)
        return seat

    async def _opened(self, interview_id: str, owner: str) -> Seat:
        kept = await self.store.record.interview(interview_id)
        if owner_of(kept) != owner:
            raise InterviewNotFound(interview_id)
        if (there := self._seats.get(interview_id)) is not None:  # somebody else was quicker
            return there
        voice = self.voice_for(kept)
        seat = Seat(
            Interview.of(self.store, kept, engine=Aloud(voice.engine), grader=self.grader_of(voice)), owner, fresh=False
        )
        seat.notice = OTHER_VOICE if kept.engine != "offline" and voice.meter is None else None
        self._seats[interview_id] = seat
        await self._make_room()
        return seat

    def grader_of(self, voice: Voice) -> Grader:
        """Who marks what this voice asked."""
        return voice.grader or self._apart

    def voice_for(self, kept: Kept) -> Voice:
        """An interview keeps the kind of voice it had, as long as there is one."""
        if kept.engine == "offline" and self.voice.engine.name != "offline":
            return Voice(OfflineEngine(), HERE)
        return self.voice

    async def _go(self, seat: Seat, live: Live, before: set[asyncio.Task[None]]) -> None:
        """Drive one run to its end, whoever listens."""
        speaking.set(live)
        interview, text = seat.interview, live.text
        failure: InterviewError | None = None
        try:
            if before:
                await asyncio.wait(before)
            await self._beginning.acquire()
            live.on_first(self._beginning.release)
            async for event in interview.begin() if text is None else interview.answer(text, live.after):
                live.run = interview.run
                live.relay(event)
                if live.is_over:  # what is tidied up now nobody waits for, and the next answer may come
                    seat.lives.remove(live)
                elif seat.notice:
                    live.notice(seat.notice)
                    seat.notice = None
        except asyncio.CancelledError:
            failure = Stopping()
            raise
        except InterviewError as error:
            failure = error
        except Exception as error:
            # Without its message, which may hold what somebody said.
            log.error("a turn broke off: %s at %s", type(error).__name__, where(error))
            failure = InterviewError(BROKE_OFF)
        finally:
            if live in seat.lives:
                live.end(failure)
                seat.lives.remove(live)
            seat.used = time.monotonic()
        if seat.behind and failure is None:
            seat.behind = False
            with suppress(InterviewError):
                await interview.catch_up()

    async def _make_room(self) -> None:
        """Close what nobody has used for a while, and the oldest when there are too many; never one that speaks."""
        long_ago = time.monotonic() - self._idle_seconds
        idle = [key for key, seat in self._seats.items() if not seat.is_busy]
        too_many = len(self._seats) - self._most_open
        for place, key in enumerate(idle[:-1]):  # the newest was just asked for
            seat = self._seats.get(key)
            if seat is None or seat.is_busy:
                continue
            if place >= too_many and seat.used > long_ago:
                break
            await self._drop(key)

    async def _drop(self, interview_id: str) -> None:
        seat = self._seats.pop(interview_id, None)
        if seat is None:
            return
        for live in seat.lives:  # whoever listens is told before what takes its time
            live.end(Stopping())
        if running := set(seat.tasks):
            for task in running:
                task.cancel()
            await asyncio.wait(running)
        await seat.interview.aclose()


@asynccontextmanager
async def open_desk(
    settings: Settings, voice: Voice | None = None, *, grace_seconds: float = 0.0, **how: float
) -> AsyncIterator[Desk]:
    """The desk of these settings: its store, and their voice when none is given. `grace_seconds`: for turns that run
    when it is closed; `how`: `most_open` and `idle_seconds`. Raises InterviewError when a setting is wrong."""
    async with AsyncExitStack() as stack:
        voice = voice or await stack.enter_async_context(open_voice(settings, None, fell_silent))
        store = await stack.enter_async_context(open_store(settings.database, settings.home))
        desk = Desk(store, voice, **how)  # type: ignore[arg-type]
        try:
            yield desk
        finally:
            await desk.close(grace_seconds)


def owner_of(kept: Kept) -> str:
    return str(kept.extra.get("owner", LOCAL))


def fell_silent(problem: EngineError) -> None:
    """The model could not speak: said where its words were expected."""
    log.warning("the model could not speak: %s", type(problem).__name__)
    if (live := speaking.get()) is not None:
        live.notice("The model could not be reached in time, or not understood. The built-in voice spoke instead.")
