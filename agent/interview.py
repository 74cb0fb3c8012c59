"""The one door: start an interview, answer, answer again from an earlier question, go on after a crash, end."""

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager, suppress
from contextvars import Context
from pathlib import Path
from random import SystemRandom
from typing import Any

from agent.content.brief import Brief
from agent.content.clean import clean
from agent.context import InterviewContext
from agent.engines import Engine
from agent.engines.offline import OfflineEngine
from agent.errors import InterviewBusy, InterviewError, InterviewFinished, NoSuchQuestion
from agent.evaluator import Evaluator
from agent.events import Event, Finished, Said, Waiting
from agent.graph import interview as graph
from agent.moves.table import Difficulty, Table, lay_table
from agent.past import Past
from agent.record import Kept, Run, utc_now
from agent.release import __version__
from agent.scoring.grader import Grader
from agent.state import JsonObject
from agent.steps import said
from agent.store import Store, open_store

LONGEST_ANSWER = 20_000
"""Characters kept of one answer; about 25 minutes of speech."""
RECURSION_LIMIT = 60
MOST_QUESTIONS = 45
LARGEST_SEED = 2**31


class Interview:
    """One interview that is open, made by `Interview.start` or `Interview.resume`. What speaks yields events."""

    def __init__(self, store: Store, kept: Kept, table: Table, engine: Engine, grader: Grader | None = None) -> None:
        self._store, self._kept, self._table, self._engine = store, kept, table, engine
        store.graph = self._graph = store.graph or graph().compile(checkpointer=store.saver)
        self._evaluator = Evaluator(kept.id, store.record, table, grader)
        self._taken: Run | None = None
        self._at: tuple[Run, int] | None = None
        """Run and question the panel waits at, as far as this process knows."""
        self._known: dict[int, Past] = {}
        self.run: int | None = None
        """Number of the run that speaks, or spoke last, in this process; set before its first event."""

    @property
    def id(self) -> str:
        return self._kept.id

    @property
    def table(self) -> Table:
        return self._table

    @property
    def engine(self) -> str:
        return self._engine.name

    @classmethod
    async def on(
        cls,
        store: Store,
        brief: Brief,
        *,
        engine: Engine | None = None,
        grader: Grader | None = None,
        seed: int | None = None,
        difficulty: Difficulty = "realistic",
        max_questions: int = MOST_QUESTIONS,
        extra: JsonObject | None = None,
    ) -> "Interview":
        """A new interview in a store that is open already, beside others; `aclose` it in the end. `extra`: what a
        surface keeps with it. Raises ContentError, StoreError."""
        seed = SystemRandom().randrange(LARGEST_SEED) if seed is None else seed
        voice = engine or OfflineEngine()
        table = lay_table(brief, seed, difficulty, max_questions)
        kept = await store.record.create_interview(
            brief=brief.model_dump(mode="json"), seed=seed, engine=voice.name, difficulty=difficulty,
            max_questions=max_questions, minutes=table.minutes, release=__version__, extra=extra,
        )  # fmt: skip
        return cls(store, kept, table, voice, grader)

    @classmethod
    def of(cls, store: Store, kept: Kept, *, engine: Engine | None = None, grader: Grader | None = None) -> "Interview":
        """One that was begun before, the same way. Raises ContentError."""
        brief = Brief.parse(kept.brief, "the saved brief")
        table = lay_table(brief, kept.seed, kept.difficulty, kept.max_questions)  # type: ignore[arg-type]
        return cls(store, kept, table, engine or OfflineEngine(), grader)

    @classmethod
    @asynccontextmanager
    async def start(
        cls,
        brief: Brief,
        *,
        engine: Engine | None = None,
        grader: Grader | None = None,
        seed: int | None = None,
        difficulty: Difficulty = "realistic",
        max_questions: int = MOST_QUESTIONS,
        home: Path | None = None,
        database: str | None = None,
    ) -> AsyncIterator["Interview"]:
        """A new interview on a brief. `home`: folder for the data, the platform's when None. `grader`: the built-in one
        when None. Raises ContentError, StoreError."""
        async with open_store(database, _home(home)) as store:
            how: Any = {"seed": seed, "difficulty": difficulty, "max_questions": max_questions}
            async with aclosing(await cls.on(store, brief, engine=engine, grader=grader, **how)) as interview:
                yield interview

    @classmethod
    @asynccontextmanager
    async def resume(
        cls,
        interview_id: str,
        *,
        engine: Engine | None = None,
        grader: Grader | None = None,
        home: Path | None = None,
        database: str | None = None,
    ) -> AsyncIterator["Interview"]:
        """An interview that was begun before. Raises InterviewNotFound, StoreError."""
        async with open_store(database, _home(home)) as store:
            kept = await store.record.interview(interview_id)
            async with aclosing(cls.of(store, kept, engine=engine, grader=grader)) as interview:
                yield interview

    async def aclose(self) -> None:
        """Leave the rest of the grading for another time."""
        await self._evaluator.stop()

    def past(self, run: int) -> Past | None:
        """What was said up to the end of a run, where this process knows it without looking."""
        return self._known.get(run)

    async def catch_up(self) -> None:
        """Grade what was left when this interview was last closed."""
        if (head := await self._store.record.head(self.id)) is not None:
            await self._evaluator.catch_up(await self._store.record.branch(self.id, head.number))
            self._evaluator.go_on()

    async def begin(self) -> AsyncIterator[Event]:
        """Bring the panel to where it waits: through the opening, what a crash cut off, or the last question again."""
        record = self._store.record
        async with self._store.lock(self.id):
            run, head = await record.unanswered(self.id), await record.head(self.id)
            if head:
                await self._evaluator.catch_up(await record.branch(self.id, head.number))
            if head and (run is None or (await record.interview(self.id)).is_over):
                async for event in self._again(head):
                    yield event
                if not (await record.interview(self.id)).is_over:
                    self._evaluator.go_on()
                return
            await self._store.prune(self.id)  # a first run starts from nothing, not where one was cut off
            run = run or await record.add_run(self.id, None, None)
            parent = await record.run(self.id, run.parent) if run.parent is not None else None
            async with aclosing(self._run(run, parent)) as events:
                async for event in events:
                    yield event

    async def answer(self, text: str, after: int | None = None) -> AsyncIterator[Event]:
        """Answer the question the panel waits on, or with `after` an earlier one: a new branch, the first take stays.

        The words are kept before anything else happens. The same words sent twice count once; other words sent while
        the panel is still thinking are refused. Raises InterviewFinished, InterviewBusy, NoSuchQuestion.
        """
        words = clean(text)[:LONGEST_ANSWER]
        before = self._taken
        async with self._store.lock(self.id):
            if self._taken and self._taken != before:  # another answer was taken while this one waited for the lock
                if self._taken.heard != words or after not in (None, self._taken.after):
                    raise InterviewBusy(self.id)
                async for event in self._again(self._taken):
                    yield event
                return
            asked_at = utc_now()
            self._taken, parent = await self._take(words, after)
            fresh = self._taken.created_at >= asked_at
            async with aclosing(self._run(self._taken, parent, fresh=fresh)) as events:
                async for event in events:
                    yield event

    async def end(self) -> AsyncIterator[Event]:
        """The candidate stops here. An interview that is over already keeps its reason."""
        async with self._store.lock(self.id):
            self._at = None
            kept = await self._store.record.interview(self.id)
            if not kept.is_over:
                await self._store.record.finish(self.id, "ended")
            yield Finished(reason=kept.finished_reason or "ended")

    async def waiting(self) -> int | None:
        """The question the panel waits on; None when the interview is over or has not begun."""
        if (await self._store.record.interview(self.id)).is_over:
            return None
        head = await self._store.record.head(self.id)
        return await self._asked(head) if head else None

    async def _take(self, words: str, after: int | None) -> tuple[Run, Run]:
        """Put an answer into the record: its run, and the one it starts from."""
        record = self._store.record
        if self._at and after is None:
            parent, question = self._at
            with suppress(LookupError):  # something happened since this panel fell silent
                return await record.add_run(self.id, parent.number, words, question, newest_is=parent), parent
        parent, question = await self._question(after)
        return await record.add_run(self.id, parent.number, words, question), parent

    async def _question(self, after: int | None) -> tuple[Run, int]:
        """The run an answer starts from, and the number of the question it belongs to."""
        record = self._store.record
        if after is not None:
            say = await record.say(self.id, after)
            if not say.waits:
                raise NoSuchQuestion(after)
            return await self._completed(await record.run(self.id, say.run)), say.turn
        head = await record.head(self.id)
        if (await record.interview(self.id)).is_over:
            raise InterviewFinished(self.id)
        if head is None:
            raise InterviewError("The panel has not opened this interview yet. Begin it, then answer.")
        if (asked := await self._asked(head)) is None:
            raise InterviewFinished(self.id)
        return head, asked

    async def _asked(self, run: Run) -> int | None:
        """The question a run ended with; None when it ended with a farewell."""
        says = await self._store.record.says_of_run(self.id, run.number)
        return says[-1].turn if says and says[-1].waits else None

    async def _completed(self, run: Run) -> Run:
        """The run with a saved turn behind it: one that a crash cut off is gone through again first."""
        record = self._store.record
        if run.status == "heard":
            parent = await record.run(self.id, run.parent) if run.parent is not None else None
            again = self._unheard(run, parent)
            await asyncio.get_running_loop().create_task(again, context=Context())
        return await record.run(self.id, run.number)

    async def _unheard(self, run: Run, parent: Run | None) -> None:
        """A run nobody listens to; in a context of its own, as what the panel says may be passed on through that."""
        async for _ in self._run(run, parent):
            pass

    async def _again(self, head: Run) -> AsyncIterator[Event]:
        """What stands in the record for the last turn, told once more."""
        self.run = head.number
        kept = await self._store.record.interview(self.id)
        says = await self._store.record.says_of_run(self.id, head.number)
        for say in says:
            yield said(say)
        if kept.is_over:
            yield Finished(reason=kept.finished_reason or "ended")
        elif says:
            yield Waiting(turn=says[-1].turn)

    async def _run(self, run: Run, parent: Run | None, fresh: bool = False) -> AsyncGenerator[Event, None]:
        """One run of the graph: from the parent's checkpoint until the panel has spoken."""
        record = self._store.record
        evaluator, self.run = self._evaluator, run.number
        context = InterviewContext(self.id, run, record, self._engine, self._table, evaluator, self._known, fresh)
        evaluator.hush()
        config: Any = {"configurable": {"thread_id": self.id}, "recursion_limit": RECURSION_LIMIT}
        if parent and parent.checkpoint:
            config["configurable"]["checkpoint_id"] = parent.checkpoint
        last, over = 0, None
        start: Any = {"heard": run.number, "place": 0, "moves": []}  # the rest is in the checkpoint
        with self._store.naming_failures():
            stream: Any = self._graph.astream(start, config, context=context, stream_mode="custom", durability="exit")
            # Closed here and at once: left to the garbage collector, the graph would go on while the store is closed.
            async with aclosing(stream) as events:
                async for event in events:
                    if isinstance(event, Finished):
                        over = event
                        continue
                    last = event.turn if isinstance(event, Said) else last
                    yield event
        checkpoint, reason = self._store.ended.pop(self.id), over.reason if over else None
        await record.mark_spoken(self.id, run.number, checkpoint, reason)
        await context.keep()
        spoken = run.model_copy(update={"status": "spoken", "checkpoint": checkpoint})
        self._at = None if over else (spoken, last)
        if over:
            await self._store.prune(self.id)
            yield over
        else:
            yield Waiting(turn=last)
            await self._store.prune(self.id)  # the candidate is thinking by now
            evaluator.go_on()


def _home(home: Path | None) -> Path:
    from agent.content.paths import home as default_home

    return default_home(os.environ) if home is None else home
