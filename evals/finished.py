"""A finished interview as the metrics see it: everything that was said, and what the candidate held back."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from agent.state import JsonObject, Probe

FORMAT = 1
"""Raised when a field changes its meaning, so that rows written by an older release are not mixed with new ones."""

Doing = Literal["answered", "vague", "we", "off_topic", "declined", "asked_back", "injected", "own_question", "closing"]
"""What the simulated candidate did with a question. It says so itself; nobody guesses it from the words.
`vague`, `we` and `off_topic` are dodges that a listening interviewer puts again, once."""

DODGES: frozenset[Doing] = frozenset(("vague", "we", "off_topic"))


class Row(BaseModel):
    model_config = ConfigDict(frozen=True)


class Spoken(Row):
    """One speech of the panel, as the record keeps it."""

    turn: int
    """Its number, unique in the interview."""
    speaker: str
    persona: str
    text: str
    topic: str
    story: str | None = None
    move: JsonObject = Field(default_factory=dict)
    """`kind`, `why` and what else the record keeps of the move; empty for an interviewer without moves."""
    probe: Probe | None = None
    frame: str | None = None
    voice: str = "offline"
    waits: bool = True
    """Whether the candidate was then listened to."""
    seconds: float | None = None
    """From the answer before it to its first word; None for what was said in the same breath."""


class Reply(Row):
    """What the candidate said to one speech."""

    turn: int
    """The question this answers."""
    text: str
    doing: Doing
    told: tuple[str, ...] = ()
    """Facts told for the first time, as `story.slot`."""
    open_to: tuple[str, ...] = ()
    """Facts the question opened the gate for, told now or earlier."""


class Cost(Row):
    """What the interview used. Tokens are None when nobody counted them; without a model all are 0."""

    calls: int = 0
    prompt_tokens: int | None = 0
    reply_tokens: int | None = 0


class FinishedInterview(Row):
    """One run of one case. Metrics are functions of this and of nothing else."""

    format: int = FORMAT
    case: str
    """`candidate/panel`; what is paired when two versions are compared."""
    candidate: str
    """Slug of the candidate: the cluster."""
    style: str
    trade: str
    panel: str
    seed: int
    epoch: int = 1
    interviewer: str
    """`panel` for ours, else the name of the peer or of the planted defect."""
    engine: str = "offline"
    model: str | None = None
    brief: JsonObject
    facts: tuple[str, ...]
    """Every fact the candidate could tell, as `story.slot`."""
    spoken: tuple[Spoken, ...]
    replies: tuple[Reply, ...]
    plan: JsonObject = Field(default_factory=dict)
    """The agenda at the end, as the state holds it; empty for a peer."""
    ledger: JsonObject = Field(default_factory=dict)
    """The ledger at the end: threads with asked and reached depth; empty for a peer."""
    marks: JsonObject = Field(default_factory=dict)
    """The sealed sheets, if the interview was graded."""
    ended: str
    """`complete`, `time`, `ended`, `no_progress`; or `failed`, and `problem` says why."""
    problem: str | None = None
    cost: Cost = Cost()
    seconds: float = 0
    audit: tuple[str, ...] = ()
    """What was wrong with the *candidate*: one line per message of a model that told what it must not know."""

    def reply_to(self, turn: int) -> Reply | None:
        return next((reply for reply in self.replies if reply.turn == turn), None)
