"""The moment of a decision: the table, the agenda, the ledger, what was said so far, and the answer just read."""

from dataclasses import dataclass
from functools import cached_property

from agent.ledger import Ledger, Thread
from agent.moves.agenda import Item, Plan
from agent.moves.material import job_facts
from agent.moves.table import WORDS_A_MINUTE, Seat, Table, Turn
from agent.reading.answer import Reading
from agent.words import fold, meaning

LEAST_ON_A_STORY = 3
"""Questions a story needs to be taken to depth 2."""
KEPT_FOR_THE_END = 3
"""Questions kept back for the candidate's own and the close."""
SHORT_INTERVIEW = 14
"""Below this many questions only two are kept back."""
NEARLY_UP = 2
"""Usual exchanges that must still fit for the panel to open or follow anything."""
LONGEST_EXCHANGE = 260
LEAST_EXCHANGE = 60
"""Words a question and its answer are taken to need at the least, so that one-word answers do not stretch the plan."""


@dataclass(frozen=True)
class Sitting:
    """All that a decision looks at. Plan and ledger are this turn's own copies and may be changed."""

    table: Table
    plan: Plan
    ledger: Ledger
    history: tuple[Turn, ...]
    """The questions so far, the last one just answered; empty before the first."""
    reading: Reading | None
    """The last answer, read; None before the first."""
    spoken: int
    """Words of both sides so far."""
    given: tuple[str, ...] = ()
    """What the panel has told the candidate in answer to questions."""

    @property
    def last(self) -> Turn:
        return self.history[-1]

    @property
    def answer(self) -> str:
        return self.last.answer or ""

    @property
    def signal(self) -> str:
        return self.reading.signal if self.reading else "answer"

    @property
    def item(self) -> Item:
        return self.plan.item

    @property
    def thread(self) -> Thread:
        """The thread of the story on the agenda."""
        return self.ledger.thread(self.item.story or "")

    @cached_property
    def past(self) -> list[Turn]:
        """The questions asked so far on the story on the agenda."""
        return [turn for turn in self.history if turn.story == self.item.story and turn.probe]

    @cached_property
    def used(self) -> frozenset[str]:
        """Words of the candidate that were already quoted back."""
        probes = [turn.probe for turn in self.history if turn.probe]
        return frozenset(fold(anchor.quote) for probe in probes for anchor in (probe.anchor, probe.also) if anchor)

    def is_used(self, text: str) -> bool:
        """Whether these words were quoted back, whole or as the deed in them: “rang the clinic” for “I rang the
        clinic”."""
        folded = fold(text)
        return folded in self.used or any(folded.endswith(f" {deed}") for deed in self.used)

    @cached_property
    def heard(self) -> str:
        """Everything the panel has asked, as one text."""
        return " ".join(turn.question for turn in self.history)

    @cached_property
    def matter(self) -> frozenset[str]:
        """What the story at hand is about: the words that carry meaning in round one's telling."""
        return meaning(self.table.story(self.item.story or "").told)

    @property
    def owns_up(self) -> bool:
        """Whether the candidate has just said what was wrong, so that nobody need hold it against them."""
        return self.reading is not None and any("admission" in each.marks for each in self.reading.parsed.clauses)

    def fresh_facts(self, seat: Seat) -> list[str]:
        """Facts of the job this panellist may bring up and nobody has brought up yet."""
        heard = " ".join((self.heard, *self.given)).lower()
        known = job_facts(self.table.brief, seat.persona)
        return [fact for fact in known if fact.partition(": ")[2].rstrip(".").lower() not in heard]

    def turn(self, number: int | None) -> Turn | None:
        """The question with a number; None when there is none."""
        return next((turn for turn in self.history if turn.turn == number), None)

    @property
    def is_spent(self) -> bool:
        """Whether time or number of questions is used up."""
        out_of_time = self.spoken >= self.table.minutes * WORDS_A_MINUTE
        return out_of_time or len(self.history) >= self.table.max_questions

    @property
    def left(self) -> int:
        """Questions that still fit, by number and by time, the end kept back; 0 when the time is nearly up.

        Long answers count at most as `LONGEST_EXCHANGE`: one of them must not make the panel give up its agenda.
        """
        remaining = self.table.minutes * WORDS_A_MINUTE - self.spoken
        usual = self.spoken / len(self.history)
        if remaining < NEARLY_UP * usual:
            return 0
        by_time = remaining / min(max(usual, LEAST_EXCHANGE), LONGEST_EXCHANGE)
        kept = KEPT_FOR_THE_END if self.table.max_questions >= SHORT_INTERVIEW else 2
        return int(min(self.table.max_questions - len(self.history), by_time) - kept)

    @property
    def has_room(self) -> bool:
        """Whether the story at hand may get another question: its least share, and more if the agenda allows."""
        short = len(self.past) < LEAST_ON_A_STORY
        return self.left > self.needed or (short and self.left > 0)

    @property
    def needed(self) -> int:
        """Questions the rest of the agenda needs at the least."""
        rest = self.plan.items[self.plan.at + 1 :]
        return sum(LEAST_ON_A_STORY if item.story else 1 for item in rest)
