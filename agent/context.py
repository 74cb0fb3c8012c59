"""What one run is given and never saves: the record, the voice, the table; and what a speaker may know."""

from dataclasses import dataclass, field

from agent.engines import Engine, Exchange, Notes
from agent.evaluator import Evaluator
from agent.ledger import Ledger
from agent.moves.table import Table
from agent.past import NOTHING, Past, extended, past_of
from agent.record import Record, Run, Say
from agent.state import Move

PLACES = 10
"""Numbers a run has for its speeches; it never makes as many."""
EXCHANGES = 3
"""How many of the last exchanges a speaker is reminded of."""


@dataclass
class InterviewContext:
    """One interview, for the length of one run."""

    interview_id: str
    run: Run
    record: Record
    engine: Engine
    table: Table
    evaluator: Evaluator
    """Takes what is to be graded."""
    known: dict[int, Past]
    """What was said up to turns that were gone through before, by their run. It never changes; the door keeps it."""
    fresh: bool = False
    """Whether the panel cannot have said anything in this run yet, so that nobody need look."""
    _past: Past | None = field(default=None)
    _said: dict[int, Say] = field(default_factory=dict)

    async def past(self) -> Past:
        """All that was said up to the answer of this run; read once a run.

        What the panel says in this run is left out: after a crash it may stand there already, and the same
        answer must lead to the same decision.
        """
        if self._past is None:
            self._past = extended(await self._earlier(), self.run, [])
            said_before = [] if self.fresh else await self.record.says_of_run(self.interview_id, self.run.number)
            self._said = {say.place: say for say in said_before}
        return self._past

    async def _earlier(self) -> Past:
        """What was said before this run."""
        parent = self.run.parent
        if parent is None:
            return NOTHING
        if parent not in self.known:
            self.known[parent] = past_of(await self.record.branch(self.interview_id, parent))
        return self.known[parent]

    async def keep(self) -> None:
        """This run is done: the next one on this branch need not read it again."""
        self.known[self.run.number] = extended(await self._earlier(), self.run, list(self._said.values()))
        if self.run.parent is not None:
            self.known.pop(self.run.parent, None)

    async def said(self) -> dict[int, Say]:
        """What the panel has said in this run, by place: also what was kept before a crash. Steps add to it."""
        await self.past()
        return self._said

    async def notes(self, move: Move, place: int, ledger: Ledger, just_said: list[Say]) -> Notes:
        """What the speaker of a move may know: their own card, the ledger of this story, the last exchanges."""
        past, table = await self.past(), self.table
        seat, brief = table.seat(move.speaker), table.brief
        lately = [turn for turn in past.turns if turn.answer is not None][-EXCHANGES:]
        return Notes(
            turn=self.run.number * PLACES + place,  # goes into the seed: a sibling may be met with other words
            seed=str(table.seed),
            speaker=seat.who,
            persona=seat.persona,
            panel=tuple(each.who for each in table.seats),
            candidate=brief.candidate.name,
            role=brief.role.title,
            company=brief.role.employer,
            minutes=table.minutes,
            interviewers=self._interviewers(seat.name),
            employed=brief.candidate.employed,
            known=_known(ledger, move.story),
            told=table.story(move.story).told if move.story else "",
            source=self._source(move, past),
            exchanges=tuple(
                Exchange(turn=turn.turn, speaker=turn.speaker, question=turn.question, answer=turn.answer or "")
                for turn in lately
            ),
            asked=tuple(turn.question for turn in past.turns),
            used=(*past.used, *(say.frame for say in just_said if say.frame)),
        )

    def _interviewers(self, speaker: str) -> tuple[str, ...]:
        """Who heard the stories in round one, the speaker left out; somebody at the table goes by first name."""
        sitting = {seat.name: seat.first for seat in self.table.seats}
        names = [each.name for each in self.table.brief.round_one.interviewers if each.name and each.name != speaker]
        return tuple(sitting.get(name, name) for name in names)

    def _source(self, move: Move, past: Past) -> str:
        """The text the words of a question must be taken from."""
        brief = self.table.brief
        anchor = move.probe.anchor if move.probe else move.spare[0] if move.spare else None
        if anchor is None:
            return ""
        if anchor.source == "round_one" and move.story:
            return self.table.story(move.story).told
        if anchor.source == "resume":
            return brief.role.job_description if move.line == "job_opener" else brief.candidate.resume
        return next((turn.answer or "" for turn in past.turns if turn.turn == anchor.turn), "")


def _known(ledger: Ledger, story: str | None) -> str:
    if story is None or story not in ledger.threads:
        return ""
    slots = ledger.threads[story].slots
    return "\n".join(f"{slot.replace('_', ' ')}: “{fact.quote}”" for slot, fact in slots.items())
