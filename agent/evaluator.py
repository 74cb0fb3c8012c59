"""Grades what was said while the interview goes on, behind everybody's back and in nobody's way."""

import asyncio
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple, cast

from agent.content.rubrics import Dimension, Rubric, rubrics, weights
from agent.errors import AuthFailed, InterviewError, RateLimited, TimedOut, Unreachable
from agent.moves.table import Table, Turn
from agent.past import NOTHING, extended, past_of
from agent.record import Record, Run, Say
from agent.record_tables import Assessed
from agent.scoring.case import Case
from agent.scoring.grader import Grader, OfflineGrader, assess, graded
from agent.scoring.injection import cleaned
from agent.scoring.mark import Assessment, GraderName, Mark
from agent.scoring.rules import no_evidence, not_judged, opportunities
from agent.scoring.sheet import ThreadMark, Verdict, verdict
from agent.scoring.threads import FEWEST, Heard, asked_for, case_of, groups, merged

Branch = list[tuple[Run, list[Say]]]
THINKING_SECONDS = 0.5
"""So long nobody spoke before an answer is read: whoever answers at once, a program or a quick word, is not slowed."""
AWAY = (AuthFailed, RateLimited, TimedOut, Unreachable)
"""What a server says, or does not, to one exchange and will to the next."""


class Answered(NamedTuple):
    """An answer that waits to be graded, with all that was said up to it."""

    run: int
    turns: tuple[Turn, ...]


class Evaluator:
    """One for each open interview. Takes exchanges as they end and grades them, one at a time, while the panel is
    silent; a restart grades what a crash left (`catch_up`)."""

    def __init__(self, interview_id: str, record: Record, table: Table, grader: Grader | None = None) -> None:
        self._id, self._record, self._table = interview_id, record, table
        self._grader = grader or OfflineGrader()
        self._queue: deque[Answered] = deque()
        self._missed: list[Answered] = []
        self._silence = asyncio.Event()
        self._silence.set()
        self._work: asyncio.Task[None] | None = None
        self._graded: Counter[Dimension] = Counter()
        self._done: set[int] = set()
        """Runs whose marks are in the record."""
        self._hurry = False
        """Whether somebody waits for the marks."""
        self._spoke = 0
        """How often the panel has begun to speak."""
        self._at: int | None = None
        """The run that is being graded."""

    def take(self, run: int, turns: tuple[Turn, ...]) -> None:
        """Hand over the exchange that just ended. Returns at once; taken twice, it is graded once."""
        waiting = (self._at, *(each.run for each in (*self._queue, *self._missed)))
        if run not in self._done and run not in waiting:
            self._queue.append(Answered(run, turns))

    def hush(self) -> None:
        """The panel is about to speak: nothing new is begun."""
        self._spoke += 1
        self._silence.clear()

    def go_on(self) -> None:
        """The panel listens: time to grade."""
        self._silence.set()
        if self._queue and (self._work is None or self._work.done()):
            self._work = asyncio.get_running_loop().create_task(self._through())

    async def finish(self) -> None:
        """Wait until everything taken is graded; what failed is tried once more, until it fails again: nobody waits
        for a server that is away as often as there are answers."""
        self._hurry = True
        await self._settled()
        again, self._missed = deque(self._missed), []
        while again and not self._missed:
            self._queue.append(again.popleft())
            await self._settled()
        self._missed.extend(again)
        self._hurry = False

    async def _settled(self) -> None:
        self.go_on()
        while self._work is not None and not self._work.done():
            await self._work
            self.go_on()

    async def stop(self) -> None:
        """Leave the rest for another time."""
        if self._work is not None and not self._work.done():
            self._work.cancel()
            with suppress(asyncio.CancelledError):
                await self._work

    async def catch_up(self, branch: Branch) -> None:
        """Take what was answered and never marked: a crash, or a server that was away."""
        rows = await self._record.assessments.of(self._id, "exchange", self._grader.name)
        self._done |= set(rows)
        here = [rows[run.number].data for run, _ in branch if run.number in rows]
        self._graded = Counter(dimension for data in here for dimension in data["marks"])
        past = NOTHING
        for run, says in branch:
            heard_so_far = extended(past, run, [])
            if run.heard is not None and run.status == "spoken" and past.turns:
                self.take(run.number, heard_so_far.turns)
            past = extended(past, run, says)

    async def seal(self, run: int) -> Verdict | None:
        """Wait for the marks, then put down every interviewer's sheet, sealed; a sheet that lies there stays.

        None when there are answers nobody could mark yet: then nothing is sealed, and the report asks again.
        """
        branch = await self._record.branch(self._id, run)
        await self.catch_up(branch)
        await self.finish()
        if self._missed:
            return None
        rows = await self._record.assessments.of(self._id, "exchange", self._grader.name)
        found = await asyncio.to_thread(decided, self._table, branch, rows, self._grader.name)
        data = found.model_dump(mode="json")
        kept = await self._record.assessments.add(self._id, run, "sheets", self._grader.name, data)
        return Verdict.model_validate(kept.data) if kept else found

    @property
    def ungraded(self) -> tuple[int, ...]:
        """Questions whose answers could not be marked so far."""
        return tuple(sorted(each.turns[-1].turn for each in (*self._missed, *self._queue)))

    async def _quiet(self) -> None:
        """Wait until the panel listens and the candidate has been thinking for a while."""
        while True:
            await self._silence.wait()
            if self._hurry:
                return
            spoke = self._spoke
            await asyncio.sleep(THINKING_SECONDS)
            if self._hurry or (self._silence.is_set() and spoke == self._spoke):
                return

    async def _through(self) -> None:
        while self._queue:
            await self._quiet()
            each = self._queue.popleft()
            self._at = each.run
            try:
                await self._grade(each)
            except InterviewError as error:  # a server that is away, a wrong rubric file: the words are kept
                self._missed.append(each)
                if isinstance(error, AWAY):  # the others first, next time: this one may be the reason
                    self._missed[:0] = self._queue
                    self._queue.clear()
            except asyncio.CancelledError:
                self._queue.appendleft(each)
                raise
            finally:
                self._at = None

    async def _grade(self, answered: Answered) -> None:
        table, last = self._table, heard(self._table, answered.turns[-1])
        alone = case_of(table.brief, panel_of(table), [last])
        wanted = asked_for(await asyncio.to_thread(rubrics), alone, last.persona, weights(), self._graded)
        case = alone
        if self._grader.name == "offline":  # it reads how answers grow, so it is given the thread so far
            thread = [
                heard(table, turn) for turn in answered.turns if turn.story == last.story and turn.answer is not None
            ]
            case = case_of(table.brief, panel_of(table), thread)
        found = await assess(self._grader, case, wanted) if wanted else Assessment(case=case.id, marks={})
        data = found.model_dump(mode="json")
        await self._record.assessments.add(
            self._id, answered.run, "exchange", self._grader.name, data, turn=last.turn, thread=last.thread
        )
        self._done.add(answered.run)
        self._graded.update(wanted)


def panel_of(table: Table) -> tuple[tuple[str, str], ...]:
    """Persona and name of everybody at the table."""
    return tuple((seat.persona.id, seat.name) for seat in table.seats)


def heard(table: Table, turn: Turn) -> Heard:
    """A question with its answer, as graders see it."""
    probe = turn.probe
    return Heard(
        turn=turn.turn, story=turn.story, speaker=turn.speaker, persona=table.seat(turn.speaker).persona.id,
        question=turn.question, kind=probe.kind if probe and turn.story else turn.topic,
        depth=probe.depth if probe else 0, slot=(probe.slot or "") if probe else "", answer=turn.answer or "",
    )  # fmt: skip


def decided(table: Table, branch: Branch, rows: Mapping[int, Assessed], grader: str) -> Verdict:
    """All sheets, from what was said on a branch and what was found in it. `rows`: assessments by run.

    The offline grader reads each thread whole; a model's checks of single exchanges are brought together.
    """
    turns = past_of(branch).turns
    by_turn = {row.turn: Assessment.model_validate(row.data) for run, _ in branch if (row := rows.get(run.number))}
    spoken = [heard(table, turn) for turn in turns if turn.answer is not None]
    found: list[ThreadMark] = []
    for ours in rubrics().values():
        for group in groups(ours, table.brief, panel_of(table), spoken):
            case = group.case(ours, table.brief, panel_of(table))
            if len(group.heard) < FEWEST:
                mark = not_judged(ours.id, "one answer shows too little", cast(GraderName, grader))
            elif grader == "offline":
                mark = graded(cleaned(case).case, ours.id, nearest=True)
            else:
                told = enumerate((by_turn.get(each.turn) for each in group.heard), 1)
                mark = _brought_together(case, ours, [(place, marks) for place, marks in told if marks])
            read = tuple(each.turn for each in group.heard)
            found.append(ThreadMark(thread=group.thread, speakers=group.speakers, turns=read, mark=mark))
    level = table.brief.role.level or table.brief.role.title
    return verdict(found, panel_of(table), weights(), level)


def _brought_together(case: Case, ours: Rubric, told: Sequence[tuple[int, Assessment]]) -> Mark:
    marks = [(place, found.marks[ours.id]) for place, found in told if ours.id in found.marks]
    if marks:
        return merged(ours, case, marks)
    if not opportunities(ours, case.model_copy(update={"dimension": None})):
        return no_evidence(ours.id, "no single answer was asked for this", "model")
    return not_judged(ours.id, "no answer was graded for this", "model")
