"""Engines round an engine: one that falls back to the built-in voice, one that counts."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from time import perf_counter
from typing import NamedTuple

from agent.engines import Engine, Notes, Speech
from agent.engines.chat_stream import Usage
from agent.errors import EngineError
from agent.state import Move, Probe

FAILURES_IN_A_ROW = 3
SPEECHES_OF_REST = 5
ANSWERS = ("answer_candidate", "stay")
"""Speech that is whole without a question, so that the beginning of it can stand."""


class WithFallback:
    """Speaks with the first voice while it can, and never leaves a speech without its question."""

    def __init__(self, primary: Engine, offline: Engine, on_fallback: Callable[[EngineError], None]) -> None:
        self.name = primary.name
        self._primary, self._offline, self._on_fallback = primary, offline, on_fallback
        self._failures = 0
        self._rest = 0

    async def speak(self, move: Move, notes: Notes) -> AsyncGenerator[Probe | Speech, None]:
        if self._rest:
            self._rest -= 1
            async for piece in self._offline.speak(move, notes):
                yield piece
            return
        declared, shown = False, ""
        try:
            async with aclosing(_generator(self._primary, move, notes)) as pieces:
                async for piece in pieces:
                    if isinstance(piece, Probe):
                        declared = True
                    else:
                        shown += piece.text
                    yield piece
            self._failures = 0
            return
        except EngineError as problem:
            self._failed(problem)
        if shown and move.kind in ANSWERS:
            return
        # What was heard is a remark on the words its probe names, so the built-in question can follow it as it is.
        async for piece in self._offline.speak(move, notes):
            if isinstance(piece, Probe):
                if not declared:
                    yield piece
                continue
            yield piece.model_copy(update={"text": f" {piece.text}"}) if shown else piece
            shown = ""

    def _failed(self, problem: EngineError) -> None:
        self._failures += 1
        if self._failures >= FAILURES_IN_A_ROW:
            self._failures, self._rest = 0, SPEECHES_OF_REST
        self._on_fallback(problem)


class Totals(NamedTuple):
    """What an engine did and what it took."""

    speeches: int = 0
    calls: int = 0
    """Of a model; lines that are read out take none."""
    failures: int = 0
    prompt_tokens: int = 0
    reply_tokens: int = 0
    most_prompt_tokens: int = 0
    """Of the longest prompt."""
    first_word_seconds: tuple[float, ...] = ()
    """How long each speech took to its first word."""


class Metered:
    """Counts speeches, calls, tokens and the wait for the first word."""

    def __init__(self, engine: Engine, clock: Callable[[], float] = perf_counter) -> None:
        self.name = engine.name
        self._engine, self._clock = engine, clock
        self._totals = Totals()
        if hasattr(engine, "on_usage"):
            engine.on_usage = self._used

    def totals(self) -> Totals:
        return self._totals

    async def speak(self, move: Move, notes: Notes) -> AsyncGenerator[Probe | Speech, None]:
        began, waiting = self._clock(), True
        try:
            async with aclosing(_generator(self._engine, move, notes)) as pieces:
                async for piece in pieces:
                    if waiting and isinstance(piece, Speech):
                        waiting = False
                        self._add(first_word_seconds=(self._clock() - began,))
                    yield piece
        except EngineError:
            self._add(failures=1)
            raise
        finally:
            self._add(speeches=1)

    def _used(self, usage: Usage) -> None:
        self._add(calls=1, prompt_tokens=usage.prompt, reply_tokens=usage.reply)
        longest = max(self._totals.most_prompt_tokens, usage.prompt)
        self._totals = self._totals._replace(most_prompt_tokens=longest)

    def _add(self, **more: int | tuple[float, ...]) -> None:
        self._totals = self._totals._replace(
            **{name: getattr(self._totals, name) + count for name, count in more.items()}
        )


async def _generator(engine: Engine, move: Move, notes: Notes) -> AsyncGenerator[Probe | Speech, None]:
    """An engine's pieces as something that can be closed, whatever kind of iterator it returns."""
    pieces = engine.speak(move, notes)
    try:
        async for piece in pieces:
            yield piece
    finally:
        if isinstance(pieces, AsyncGenerator):
            await pieces.aclose()
