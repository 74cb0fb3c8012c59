"""Whoever holds an interview: our panel, a planted defect, or a peer that is none of ours."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple, Protocol

from agent.state import JsonObject
from evals.finished import Cost, Spoken


class Breath(NamedTuple):
    """What an interviewer says before falling silent."""

    spoken: tuple[Spoken, ...]
    over: str | None = None
    """Why the interview is over; None while the candidate is listened to."""


class Left(NamedTuple):
    """What an interviewer leaves behind. All but the cost stays empty for one that is not ours."""

    spoken: tuple[Spoken, ...] = ()
    """All that was said, with what only the record knows of it."""
    plan: JsonObject = {}  # noqa: RUF012
    ledger: JsonObject = {}  # noqa: RUF012
    marks: JsonObject = {}  # noqa: RUF012
    cost: Cost = Cost()


class Interviewer(Protocol):
    """Whoever asks: our panel, or a peer that is none of ours. The numbers of its speeches are its own."""

    async def open(self) -> Breath:
        """The first words. May raise InterviewError."""
        ...

    async def answer(self, text: str) -> Breath:
        """What is said to an answer. May raise InterviewError."""
        ...

    async def left(self) -> Left:
        """Asked once, when the interview is over or has failed."""
        ...


@asynccontextmanager
async def ready(interviewer: Interviewer) -> AsyncIterator[Interviewer]:
    """An interviewer that needs no opening and no closing, for `hold_with`."""
    yield interviewer
