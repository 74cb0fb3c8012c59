"""The marked part of a report as data: who decided what, on which words, and what to do about it."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

from agent.content.clean import clean
from agent.content.rubrics import Dimension
from agent.scoring.mark import GraderName, Status
from agent.scoring.rules import Band

Text = Annotated[str, AfterValidator(clean)]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Said(Part):
    """The candidate's words, verbatim, and the question they answer; null for round one."""

    turn: int | None
    quote: Text


class CheckShown(Part):
    """One check of a rubric and how it came out."""

    id: str
    ask: Text
    level: int
    seen: Literal["yes", "no", "cannot_tell"]
    quotes: tuple[Said, ...] = ()


class ThreadShown(Part):
    """One dimension on one story; `room` stands for all that was asked on none, `several` for single answers."""

    thread: Text
    turns: tuple[int, ...]
    """The questions whose answers were read for it."""
    status: Status
    mark: int | None
    why: Text
    capped: Text | None
    confidence: float | None
    checks: tuple[CheckShown, ...]


class DimensionShown(Part):
    """One dimension over the whole interview, with the anchor it reached."""

    dimension: Dimension
    name: Text
    question: Text
    status: Status
    mark: int | None
    mean: float | None
    anchor: Text | None
    """The level reached, in the rubric's words."""
    next_anchor: Text | None
    """The level above it."""
    quotes: tuple[Said, ...]
    """What the mark rests on; at least two for a 4 or 5."""
    threads: tuple[ThreadShown, ...]
    untested_above: int | None
    """The mark above which nothing was asked deep enough; null when it was, or where depth does not cap."""
    agreement: float | None
    """Quadratic weighted kappa of this grader on labelled threads it was not fitted to; null when not measured."""


class Decision(Part):
    """What one interviewer decides."""

    persona: Text
    name: Text
    title: Text
    band: Band
    mean: float | None
    coverage: float
    """Share of this person's weight that could be marked, 0 to 1."""
    gate: Text | None
    """The rule that held the band down."""
    marks: dict[Dimension, float | None]
    weights: dict[Dimension, float]
    seal: str
    intact: bool
    """Whether the sheet is as it was sealed."""


class Deciding(Part):
    """One of the two things that decided it: a dimension far from the middle that weighs much, or a gate."""

    dimension: Dimension
    name: Text
    direction: Literal["for", "against"]
    mark: float
    text: Text
    quote: Said | None


class Apart(Part):
    """Interviewers who do not agree."""

    dimension: Dimension
    high: Text
    low: Text
    spread: float


class Best(Part):
    """The best answer."""

    turn: int
    question: Text
    quote: Text
    why: Text


class Fix(Part):
    """One thing to do better: what was said, what was missing, and a drill to fill in."""

    turn: int | None
    question: Text
    quote: Text
    missing: Text
    drill: Text
    """Words of the candidate with gaps `[ … ]` to fill; every name and number in it stands in the transcript."""
    dimension: Dimension | None


class Unused(Part):
    """A fact of the résumé or of round one that never came up today."""

    fact: Text
    source: Literal["resume", "round_one"]
    kind: Literal["award", "qualification", "figure", "achievement"]


class Hidden(Part):
    """Something that was there to be noticed, and whether the candidate noticed."""

    what: Text
    noticed: bool
    turn: int | None
    """Where."""


class Flagged(Part):
    """A sentence that gave the grader orders. It was left out; what it would have moved is told."""

    sentence: Text
    moved: dict[Dimension, int | None]


class Practice(Part):
    """What to rehearse next, and how."""

    dimension: Dimension
    why: Text
    command: Text


class Marks(Part):
    """All of it. Marks are for practice; nobody's job depends on them."""

    grader: GraderName
    fitted_on: Text | None
    overall: Band
    mean: float | None
    decisions: tuple[Decision, ...]
    decided_by: tuple[Deciding, ...]
    apart: tuple[Apart, ...]
    dimensions: tuple[DimensionShown, ...]
    target_level: Text
    """The level of the role the answers were held against."""
    ungraded: tuple[int, ...]
    """Questions whose answers nobody has marked yet."""
    best: Best | None
    fixes: tuple[Fix, ...]
    unused: tuple[Unused, ...]
    hidden: tuple[Hidden, ...]
    flagged: tuple[Flagged, ...]
    next_practice: Practice | None
