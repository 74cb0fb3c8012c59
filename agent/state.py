"""What the next turn needs to know. Saved after every step, so names here are a file format."""

from typing import Any, Literal, NotRequired, TypedDict

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 1

JsonObject = dict[str, Any]

Slot = Literal[
    "when", "who", "own_action", "others_action", "what_was_said", "number", "measure", "result", "time_span",
    "reason", "rejected_option", "obstacle", "cost_accepted", "other_party_reason",
    "changed_decision", "conceded_part", "lesson", "later_use", "transfer", "contradiction",
]  # fmt: skip
"""A fact a story can hold: nine of detail (depth 1), five of reasoning (depth 2), six that only a test brings out
(depth 3)."""

ProbeKind = Literal[
    "opener",
    "clarify", "evidence", "quantify", "ownership", "sequence",
    "rationale", "alternative", "obstacle", "tradeoff", "conflict",
    "counterfactual", "challenge", "consistency", "reflection", "transfer",
]  # fmt: skip
"""The family a question on a story belongs to, as the rubrics name them."""

Topic = Literal[
    "story", "resume", "role", "motivation", "red_flag", "start_plan", "candidate_questions", "close", "small_talk"
]

MoveKind = Literal[
    "introduce", "open_topic", "probe", "push_back", "ask_again", "stay", "hand_over",
    "invite_questions", "answer_candidate", "invite_close", "farewell",
]  # fmt: skip


class Anchor(BaseModel):
    """Words the candidate said, verbatim, and where."""

    model_config = ConfigDict(frozen=True)

    source: Literal["round_one", "resume", "answer"]
    turn: int | None = None
    """The question whose answer is quoted; None for round one and the résumé."""
    quote: str


class Probe(BaseModel):
    """What a question is after, declared before it is spoken."""

    model_config = ConfigDict(frozen=True)

    kind: ProbeKind
    depth: int = Field(ge=0, le=3)
    slot: Slot | None = None
    parent: int | None = None
    """The question one level higher on the same story whose answer holds the anchor."""
    anchor: Anchor
    also: Anchor | None = None
    """The second of two statements that differ."""


class Move(BaseModel):
    """What the panel does next, and the reason the report will give for it."""

    model_config = ConfigDict(frozen=True)

    kind: MoveKind
    why: str
    speaker: str
    """Name of the panellist who speaks."""
    topic: Topic
    story: str | None = None
    probe: Probe | None = None
    """For questions on a story: what it is after. An engine may pick other words of the same source as its anchor."""
    spare: tuple[Anchor, ...] = ()
    """Other words the same question could stand on, best first."""
    line: str | None = None
    """For speech that is not a probe: the key of the words in the banks (say `start_plan`, `think`, `repeat`)."""
    wrap: str | None = None
    """Key of the words that go round the question: a return after a dodge, a pause, a clock."""
    fact: str | None = None
    """A company or role fact this speech may state."""
    step: int = 0
    """Step of the pressure ladder, 1 to 3, when pushing back."""
    to: str | None = None
    """The colleague a hand-over names, or the one whose thread is picked up."""


class InterviewState(TypedDict):
    schema_version: int
    heard: NotRequired[int | None]
    """Number of the run in the record this is about; the candidate's words are there."""
    plan: NotRequired[JsonObject]
    """Agenda and counters, see moves/agenda.py."""
    ledger: NotRequired[JsonObject]
    """Claims and slots with quotes, see ledger.py."""
    moves: NotRequired[list[JsonObject]]
    """What the panel says this turn, in order; the last one waits for the candidate or ends the interview."""
    place: NotRequired[int]
    """How many of the moves have been spoken."""


class Update(TypedDict, total=False):
    """What a step may change. LangGraph silently drops unknown keys; this makes mypy catch them."""

    schema_version: int
    heard: int | None
    plan: JsonObject
    ledger: JsonObject
    moves: list[JsonObject]
    place: int


def migrate(state: JsonObject) -> JsonObject:
    """Bring a state saved by an older release up to this one. Raises ValueError when it is newer than this program."""
    version = state.get("schema_version", SCHEMA_VERSION)
    if version > SCHEMA_VERSION:
        raise ValueError(f"saved by a newer release (schema {version}, this one knows {SCHEMA_VERSION})")
    return state
