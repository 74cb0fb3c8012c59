"""Pure: what the panel knows of each story. Slots with the words that filled them, depth asked and reached, doubts,
contradictions."""

from typing import Literal

from pydantic import BaseModel, Field

from agent.reading.answer import Reading, Signal
from agent.reading.slots import DEPTH
from agent.state import Anchor, Probe, ProbeKind, Slot

Outcome = Literal["open", "filled", "short", "declined", "unknown"]
"""`short`: words came, the fact did not."""
Standing = Literal["open", "eased", "confirmed"]


class Fact(BaseModel):
    """Words of the candidate that fill a slot."""

    turn: int | None = None
    """The question they answer; None for round one."""
    quote: str


class Asked(BaseModel):
    """One question on a story and how its answer fell out."""

    turn: int
    kind: ProbeKind
    depth: int
    slot: Slot | None = None
    speaker: str
    step: int = 0
    outcome: Outcome = "open"


class Thread(BaseModel):
    """All that was asked and told on one story in this interview."""

    story: str
    slots: dict[Slot, Fact] = Field(default_factory=dict)
    asked: list[Asked] = Field(default_factory=list)
    reached: int = 0
    dry: int = 0
    """Answers in a row that brought nothing new."""
    closed: str | None = None
    """Why nobody asks further; None while the thread is open or untouched."""

    @property
    def asked_depth(self) -> int:
        return max((question.depth for question in self.asked), default=0)

    @property
    def probes(self) -> int:
        return sum(question.depth > 0 for question in self.asked)

    def times_asked(self, slot: Slot) -> int:
        return sum(question.slot == slot for question in self.asked)

    def empty(self, depth: int) -> list[Slot]:
        """Slots of a depth that nothing fills yet and nobody asked for."""
        return [
            slot
            for slot, level in DEPTH.items()
            if level == depth and slot not in self.slots and not self.times_asked(slot)
        ]


class Concern(BaseModel):
    """A doubt somebody on the panel holds: hidden until asked for, then open, eased or confirmed."""

    holder: str
    story: str | None
    text: str
    standing: Standing = "open"
    told: int | None = None
    """The turn in which the holder told it; None while it is hidden."""
    why: str = "nothing said today touched it"


class Contradiction(BaseModel):
    """Two statements that differ."""

    story: str | None
    today: Anchor
    before: Anchor
    what: str
    put: int | None = None
    """The turn in which both were put to the candidate."""
    settled: bool = False


class Ledger(BaseModel):
    """The panel's common memory. Saved with the state: field names are a file format."""

    threads: dict[str, Thread] = Field(default_factory=dict)
    concerns: list[Concern] = Field(default_factory=list)
    contradictions: list[Contradiction] = Field(default_factory=list)

    def thread(self, story: str) -> Thread:
        return self.threads.setdefault(story, Thread(story=story))

    def asked_probe(self, turn: int, probe: Probe, story: str, speaker: str, step: int) -> None:
        """Note a question on a story that was just put."""
        self.thread(story).asked.append(
            Asked(turn=turn, kind=probe.kind, depth=probe.depth, slot=probe.slot, speaker=speaker, step=step)
        )

    def heard(self, story: str, turn: int, probe: Probe, reading: Reading) -> bool:
        """Take in the answer to question `turn`; says whether anything new came."""
        thread = self.thread(story)
        fresh = {slot: fill for slot, fill in reading.fills.items() if slot not in thread.slots}
        for slot, fill in fresh.items():
            thread.slots[slot] = Fact(turn=turn, quote=fill.quote)
        filled = probe.slot in reading.fills if probe.slot else bool(fresh)
        question = next(asked for asked in thread.asked if asked.turn == turn)
        question.outcome = _outcome(reading.signal, filled)
        if filled:
            thread.reached = max(thread.reached, probe.depth)
        if probe.depth == 0 and sum(DEPTH[slot] == 1 for slot in fresh) >= 2:
            thread.reached = max(thread.reached, 1)
        gained = filled or bool(fresh)
        opened = probe.depth == 0 and reading.signal in ("answer", "vague", "general", "dodge")
        thread.dry = 0 if gained or opened else thread.dry + 1
        if probe.kind == "consistency" and filled:
            self._settle(turn)
        self._weigh(story, probe, question.outcome)
        return gained

    def _settle(self, turn: int) -> None:
        for contradiction in self.contradictions:
            if contradiction.put == turn:
                contradiction.settled = True

    def _weigh(self, story: str, probe: Probe, outcome: Outcome) -> None:
        """A doubt eases when its story holds at depth 2 or 3; it is confirmed when a test of it brought nothing
        twice."""
        for concern in self.concerns:
            if concern.story != story or probe.depth < 2:
                continue
            thread = self.thread(story)
            tried = [asked.outcome for asked in thread.asked if asked.depth >= 2 and asked.outcome != "open"]
            if outcome == "filled" and thread.reached >= 3:
                concern.standing, concern.why = "eased", "the story it touches held when it was tested"
            elif tried.count("filled") == 0 and len(tried) >= 2 and concern.standing == "open":
                concern.standing, concern.why = "confirmed", "two questions that tested it brought nothing"

    def unsettled(self) -> Contradiction | None:
        """The first contradiction that was not yet put to the candidate."""
        return next((each for each in self.contradictions if each.put is None), None)


def _outcome(signal: Signal, filled: bool) -> Outcome:
    if signal == "decline":
        return "declined"
    if filled:
        return "filled"
    return "unknown" if signal == "dont_know" else "short"
