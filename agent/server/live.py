"""One run of the panel while it speaks: its events in order, for any number of listeners, whoever of them leaves."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence
from contextvars import ContextVar

from agent.context import PLACES
from agent.engines import Engine, Notes, Speech
from agent.errors import InterviewError
from agent.events import Began, Event, Finished, Notice, Piece, Said, Waiting
from agent.record import Say
from agent.state import Move, Probe
from agent.steps import said

SPAN = 100_000
"""Numbers each speech of a run has for itself; no speech is as long."""

Numbered = tuple[int, Event]
speaking: ContextVar["Live | None"] = ContextVar("speaking", default=None)
"""The run this task speaks in: where its words belong, and what a voice shared by all has to tell."""


class Counter:
    """Numbers events by where they stand in what is said, not by how it was cut into pieces.

    So a run told again from the record can go on behind any number somebody heard last. A speech opens with its
    `Began` at 1, a `Piece` has the number of characters up to its end, `Said` stands near the end of the span.
    Numbers rise, the first is 1.
    """

    def __init__(self) -> None:
        self.last = 0
        self.opened = False
        """Whether somebody is in the middle of a speech."""
        self.speeches = 0
        """Finished so far."""
        self._characters = 0

    def number(self, event: Event) -> int:
        base = self.speeches * SPAN
        match event:
            case Began():
                self.opened, self._characters, wanted = True, 0, base + 1
            case Piece():
                self._characters += len(event.text)
                wanted = base + 1 + min(self._characters, SPAN - 4)
            case Said():
                self.opened, wanted = False, base + SPAN - 2
                self.speeches += 1
            case Waiting() | Finished():
                wanted = base - 1
            case _:
                wanted = 0
        self.last = max(self.last + 1, wanted)
        return self.last


class Live:
    """One run, from the words of the candidate until the panel waits or the interview is over."""

    def __init__(self, text: str | None, after: int | None) -> None:
        self.text, self.after = text, after
        """What was said, and after which question; None to begin or to go on."""
        self.run: int | None = None
        """Number of the run in the record; known from the first event on."""
        self.failure: InterviewError | None = None
        """Why it ended without the panel waiting, once it is over."""
        self.is_over = False
        self._counter = Counter()
        self._aloud = False
        self._on_first: Callable[[], None] | None = None
        self._events: list[Numbered] = []
        self._changed = asyncio.Event()

    @property
    def last(self) -> int:
        """Number of the newest event; 0 before the first."""
        return self._counter.last

    @property
    def waiting(self) -> int | None:
        """The question the panel waits on since this run; None while it speaks and when the interview is over."""
        event = self._events[-1][1] if self._events else None
        return event.turn if isinstance(event, Waiting) else None

    def on_first(self, call: Callable[[], None]) -> None:
        """To be called once: with the first event, or at the end."""
        self._on_first = call

    def relay(self, event: Event) -> None:
        """Take one event of the graph; the words its voice has spoken aloud before (`Aloud`) are not heard twice."""
        if not (self._aloud and isinstance(event, Began | Piece)):
            self.add(event)

    async def begin_aloud(self, event: Began, turn: int) -> None:
        """The voice speaks straight to the listeners from here on: as soon as the graph has passed on the speeches that
        come before this one in its run. `turn`: as in `Notes`."""
        self.run, place = divmod(turn, PLACES)
        self._aloud = True
        while self._counter.speeches < place and not self.is_over:
            await self._changed.wait()
        self.add(event)

    def add(self, event: Event) -> None:
        """Take one event. A speech that comes whole, as one told again does, is opened and cut into one piece first:
        listeners that know only pieces miss nothing."""
        if isinstance(event, Said) and not self._counter.opened:
            for part in (Began(speaker=event.speaker, persona=event.persona), Piece(text=event.text)):
                self._events.append((self._counter.number(part), part))
        self._events.append((self._counter.number(event), event))
        if isinstance(event, Waiting | Finished):
            self.is_over = True
        self._tell()

    def notice(self, text: str) -> None:
        """Tell the candidate something nobody on the panel says."""
        self.add(Notice(text=text))

    def end(self, failure: InterviewError | None = None) -> None:
        """Nothing more comes."""
        self.failure, self.is_over = self.failure or failure, True
        self._tell()

    async def ready(self, first_word: bool = False) -> None:
        """Wait for the first event, or for the first word. Raises the failure when there is none."""
        seen, found = 0, False
        while not found and not (self.is_over and seen == len(self._events)):
            changed = self._changed
            found = any(not first_word or isinstance(event, Piece) for _, event in self._events[seen:])
            seen = len(self._events)
            if not found and not self.is_over:
                await changed.wait()
        if not found and self.failure:
            raise self.failure

    async def done(self) -> None:
        """Wait until it is over. Raises the failure."""
        while not self.is_over:
            await self._changed.wait()
        if self.failure:
            raise self.failure

    async def events(self, after: int = 0) -> AsyncIterator[Numbered]:
        """Every event behind number `after`, those to come included. Raises the failure at the end."""
        async for some in self.batches(after):
            for each in some:
                yield each

    async def batches(self, after: int = 0, silence_seconds: float | None = None) -> AsyncIterator[list[Numbered]]:
        """The same, all that is there at a time: a slow listener writes once where a quick one writes often.

        After `silence_seconds` without anything, an empty list: a sign of life.
        """
        place = 0
        while True:
            changed = self._changed
            new = self._events[place:]
            place += len(new)
            if heard := [each for each in new if each[0] > after]:
                yield heard
            elif self.is_over and place == len(self._events):
                break
            else:
                try:
                    async with asyncio.timeout(silence_seconds):
                        await changed.wait()
                except TimeoutError:
                    yield []
        if self.failure:
            raise self.failure

    def _tell(self) -> None:
        # A new Event each time: waiters of the old one are woken, and none can miss what comes in between.
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
        if self._on_first is not None:
            call, self._on_first = self._on_first, None
            call()


class Aloud:
    """A voice round a voice: every piece goes straight to the listeners of the run, the graph gets whole speeches.

    LangGraph's stream takes two system calls for each event, a sixth of a turn's time when a model sends sixty pieces.
    """

    def __init__(self, engine: Engine) -> None:
        self.name = engine.name
        self._engine = engine

    async def speak(self, move: Move, notes: Notes) -> AsyncGenerator[Probe | Speech, None]:
        live = speaking.get()
        if live is None:
            async for piece in self._engine.speak(move, notes):
                yield piece
            return
        began = Began(speaker=notes.speaker.name, persona=notes.persona.id)
        await live.begin_aloud(began, notes.turn)
        text, frame, voice = "", None, "offline"
        async for piece in self._engine.speak(move, notes):
            if isinstance(piece, Probe):
                yield piece
                continue
            text, frame, voice = text + piece.text, piece.frame or frame, piece.voice
            live.add(Piece(text=piece.text))
        if text:
            yield Speech(text=text, frame=frame, voice=voice)


def replayed(says: Sequence[Say], end: Event | None, after: int = 0) -> Iterator[Numbered]:
    """A run as the record has it, numbered as it was when it was live, behind number `after`.

    A speech that was half heard goes on where it was left.
    """
    counter = Counter()
    for say in says:
        event = said(say)
        yield from _behind(after, counter, Began(speaker=event.speaker, persona=event.persona))
        before = counter.last
        number = counter.number(Piece(text=event.text))
        if number > after:
            yield number, Piece(text=event.text[max(0, after - before) :])
        yield from _behind(after, counter, event)
    if end is not None:
        yield from _behind(after, counter, end)


def _behind(after: int, counter: Counter, event: Event) -> Iterator[Numbered]:
    number = counter.number(event)
    if number > after:
        yield number, event


def where(error: BaseException) -> str:
    """Where it happened, for a log in which its message has no place."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else "?"
