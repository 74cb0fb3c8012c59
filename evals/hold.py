"""Hold one whole interview in process: a candidate, an interviewer, and what is left of it afterwards."""

import asyncio
from collections.abc import Awaitable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from agent.content.brief import Brief, Panellist
from agent.content.personas import load_panel
from agent.engines import Engine
from agent.engines.wrappers import Metered
from agent.errors import InterviewError
from agent.scoring.grader import Grader
from evals.candidate import Candidate
from evals.finished import FinishedInterview, Reply, Spoken
from evals.interviewers import Breath, Interviewer, Left
from evals.panel import sit_with_panel
from evals.players import Player
from evals.players.scripted import ScriptedPlayer

MOST_ANSWERS = 120
"""An interview of ours asks 45 questions at most; whoever is still asking then does not end."""
PATIENCE_SECONDS = 180.0
"""So long an interviewer may think about one answer, other attempts of a model's client included."""
CHAIR = "hiring_manager"


class Label(NamedTuple):
    """How a run is called in the tables."""

    interviewer: str = "panel"
    engine: str = "offline"
    model: str | None = None
    seed: int = 1
    epoch: int = 1


async def hold(
    candidate: Candidate,
    panel: str,
    *,
    seed: int,
    epoch: int = 1,
    engine: Engine | None = None,
    grader: Grader | None = None,
    home: Path | None = None,
    interviewer: str = "panel",
    player: Player | None = None,
    model: str | None = None,
    meter: Metered | None = None,
) -> FinishedInterview:
    """One interview with our panel, through the door everybody uses. Never raises for what an engine or a player does:
    then `ended` is `failed` and `problem` says why. Nothing is marked without a `grader`.

    `panel`: name of a file in personas/panels. `home`: folder for its data; a temporary one when None. `meter`: where
    the calls are counted, when that is deeper in the engine than its outermost wrapper.
    Raises ContentError when there is no such panel.
    """
    label = Label(interviewer, engine.name if engine else "offline", model, seed, epoch)
    with TemporaryDirectory(prefix="roundtwo-", ignore_cleanup_errors=True) as folder:
        brief = seated_before(candidate, panel)
        opened = sit_with_panel(brief, home or Path(folder), seed, engine, grader, meter)
        return await hold_with(opened, candidate, panel, label=label, player=player)


async def hold_with(
    opened: AbstractAsyncContextManager[Interviewer],
    candidate: Candidate,
    panel: str,
    *,
    label: Label,
    player: Player | None = None,
    most_answers: int = MOST_ANSWERS,
    patience_seconds: float = PATIENCE_SECONDS,
) -> FinishedInterview:
    """One interview with any interviewer: the same candidate, the same bounds, the same row."""
    talker = player or ScriptedPlayer(candidate, label.seed)
    talk = Talk(talker, most_answers, patience_seconds)
    began = perf_counter()
    try:
        async with opened as interviewer:
            await talk.through(interviewer)
            left = await _left(interviewer, talk)
    except Exception as error:  # what a peer, a defect or a store does must not cost the runs beside this one
        talk.failed(error)
        left = Left()
    brief = seated_before(candidate, panel)
    return FinishedInterview(
        case=f"{candidate.slug}/{panel}", candidate=candidate.slug, style=candidate.style.name,
        trade=candidate.trade, panel=panel, seed=label.seed, epoch=label.epoch, interviewer=label.interviewer,
        engine=label.engine, model=label.model, brief=brief.model_dump(mode="json", exclude_none=True),
        facts=candidate.fact_ids, spoken=left.spoken or tuple(talk.spoken), replies=tuple(talk.replies),
        plan=left.plan, ledger=left.ledger, marks=left.marks, ended=talk.ended, problem=talk.problem,
        cost=left.cost, seconds=round(perf_counter() - began, 3), audit=tuple(talker.audit),
    )  # fmt: skip


def seated_before(candidate: Candidate, panel: str) -> Brief:
    """The candidate's brief with the people of this panel. What the brief says of a persona (what they care about, a
    doubt) goes to the one who plays it now; a doubt of somebody who is not there goes to the chair.

    Raises ContentError when there is no such panel.
    """
    people = load_panel(panel)
    known = {each.persona: each for each in candidate.brief.panel}
    seats = [_briefed(each, known.get(each.persona)) for each in people]
    absent = [each.reservation for name, each in known.items() if name not in {seat.persona for seat in seats}]
    if doubt := next((each for each in absent if each), ""):
        chair = next((place for place, seat in enumerate(seats) if seat.persona == CHAIR), 0)
        if not seats[chair].reservation:
            seats[chair] = seats[chair].model_copy(update={"reservation": doubt})
    return candidate.brief.model_copy(update={"panel": tuple(seats)})


def _briefed(seat: Panellist, known: Panellist | None) -> Panellist:
    if known is None:
        return seat
    return seat.model_copy(
        update={
            "cares_about": known.cares_about or seat.cares_about,
            "reservation": known.reservation or seat.reservation,
        }
    )


class Talk:
    """Question and answer until it is over, or until it is clear that it never will be."""

    def __init__(self, player: Player, most_answers: int, patience_seconds: float) -> None:
        self.spoken: list[Spoken] = []
        self.replies: list[Reply] = []
        self.ended = "failed"
        self.problem: str | None = "It never began."
        self._player, self._most, self._patience = player, most_answers, patience_seconds

    async def through(self, interviewer: Interviewer) -> None:
        try:
            breath = await self._in_time(interviewer.open())
            while breath.over is None:
                if not breath.spoken:
                    raise InterviewError("The interviewer fell silent without a question.")
                if len(self.replies) >= self._most:
                    raise InterviewError(f"It had not ended after {self._most} answers.")
                reply = await self._player.answer(self.spoken)
                self.replies.append(reply)
                breath = await self._in_time(interviewer.answer(reply.text))
            self.ended, self.problem = breath.over, None
        except Exception as error:  # as above: a failed interview is a row like any other
            self.failed(error)

    async def _in_time(self, thinking: Awaitable[Breath]) -> Breath:
        try:
            breath = await asyncio.wait_for(thinking, self._patience)
        except TimeoutError:
            raise InterviewError(f"The interviewer said nothing for {self._patience:g} seconds.") from None
        self.spoken += breath.spoken
        return breath

    def failed(self, error: Exception) -> None:
        self.ended = "failed"
        told = str(error) if isinstance(error, InterviewError) else f"{type(error).__name__}: {error}"
        self.problem = told.rstrip() or type(error).__name__


async def _left(interviewer: Interviewer, talk: Talk) -> Left:
    """What it leaves, if it can still say so; the first problem stays the one that is named."""
    try:
        return await interviewer.left()
    except Exception as error:
        if talk.problem is None:
            talk.failed(error)
        return Left()
