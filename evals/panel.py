"""Our panel as the evals hold it: through the real door, with a clock beside it, and the record read at the end."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from time import perf_counter
from typing import Any, NoReturn

from agent.content.brief import Brief
from agent.content.rubrics import Dimension
from agent.engines import Engine
from agent.engines.offline import OfflineEngine
from agent.engines.wrappers import Metered
from agent.errors import Unreachable
from agent.events import Event, Finished, Piece, Said
from agent.interview import Interview
from agent.record import Say
from agent.scoring.case import Case
from agent.scoring.grader import Grader
from agent.scoring.mark import GraderName, Mark
from agent.state import JsonObject, Probe
from agent.store import Store, open_store
from evals.finished import Cost, Spoken
from evals.interviewers import Breath, Left


class NobodyMarks:
    """Fits `Grader`: not there, for runs whose marks no metric asks for. The first refusal spares the rest."""

    name: GraderName = "model"

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise Unreachable("Nothing is marked in this run.")


@asynccontextmanager
async def sit_with_panel(
    brief: Brief,
    home: Path,
    seed: int,
    engine: Engine | None = None,
    grader: Grader | None = None,
    meter: Metered | None = None,
) -> AsyncIterator["OurPanel"]:
    """A new interview in `home`. Raises ContentError, StoreError."""
    voice = engine or OfflineEngine()
    if meter is None:
        voice = meter = voice if isinstance(voice, Metered) else Metered(voice)
    marks = grader or NobodyMarks()
    async with Interview.start(brief, engine=voice, grader=marks, seed=seed, home=home) as interview:
        yield OurPanel(interview, meter, home, marked=grader is not None)


class OurPanel:
    """Fits `Interviewer`."""

    def __init__(self, interview: Interview, meter: Metered, home: Path, marked: bool) -> None:
        self._interview, self._meter, self._home, self._marked = interview, meter, home, marked
        self._seconds: dict[int, float] = {}
        """To the first word of each first speech after an answer, by turn."""

    async def open(self) -> Breath:
        return await self._listen(self._interview.begin(), first=True)

    async def answer(self, text: str) -> Breath:
        return await self._listen(self._interview.answer(text))

    async def left(self) -> Left:
        async with open_store(None, self._home) as store:
            says = await self._says(store)
            found = await store.saver.aget_tuple({"configurable": {"thread_id": self._interview.id}})
            state: dict[str, Any] = dict(found.checkpoint["channel_values"]) if found else {}
            marks = await self._sheets(store) if self._marked else {}
        spoken = tuple(_spoken(say, self._seconds.get(say.turn)) for say in says)
        return Left(spoken, state.get("plan") or {}, state.get("ledger") or {}, marks, self._cost())

    async def _listen(self, events: AsyncIterator[Event], first: bool = False) -> Breath:
        """All that is said until the panel listens or is gone."""
        began, heard = perf_counter(), None if first else 0.0
        spoken: list[Spoken] = []
        over: str | None = None
        async with aclosing(events) as stream:  # type: ignore[type-var]
            async for event in stream:
                if isinstance(event, Piece) and heard == 0.0:
                    heard = perf_counter() - began
                elif isinstance(event, Said):
                    if not spoken and heard:
                        self._seconds[event.turn] = round(heard, 4)
                    spoken.append(_as_said(event, self._seconds.get(event.turn)))
                elif isinstance(event, Finished):
                    over = event.reason
        return Breath(tuple(spoken), over)

    async def _says(self, store: Store) -> list[Say]:
        head = await store.record.head(self._interview.id)
        branch = await store.record.branch(self._interview.id, head.number) if head else []
        return [say for _, says in branch for say in says]

    async def _sheets(self, store: Store) -> JsonObject:
        head = await store.record.head(self._interview.id)
        sheets = await store.record.assessments.of(self._interview.id, "sheets")
        return sheets[head.number].data if head and head.number in sheets else {}

    def _cost(self) -> Cost:
        totals = self._meter.totals()
        return Cost(calls=totals.calls, prompt_tokens=totals.prompt_tokens, reply_tokens=totals.reply_tokens)


def _as_said(event: Said, seconds: float | None) -> Spoken:
    return Spoken.model_validate(event.model_dump() | {"seconds": seconds})


def _spoken(say: Say, seconds: float | None) -> Spoken:
    probe = Probe.model_validate(say.probe) if say.probe else None
    return Spoken(
        turn=say.turn, speaker=say.speaker, persona=say.persona, text=say.text, topic=say.topic, story=say.story,
        move=say.move, probe=probe, frame=say.frame, voice=say.voice, waits=say.waits, seconds=seconds,
    )  # fmt: skip
