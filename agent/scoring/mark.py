"""A mark, what it rests on, and nothing a model could have made up."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from agent.content.rubrics import Dimension

Status = Literal["scored", "no_evidence", "not_judged"]
"""`no_evidence`: nothing was asked, or nothing was said. `not_judged`: something was said, and no grader could tell."""
Seen = Literal["yes", "no", "cannot_tell"]
GraderName = Literal["offline", "model"]


class Frozen(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Evidence(Frozen):
    """The candidate's words, verbatim."""

    exchange: int = Field(ge=1)
    """Place of the exchange in the case, from 1."""
    quote: str = Field(min_length=1)
    turn: int | None = None
    """The question it answers, where the case comes from an interview."""


class Finding(Frozen):
    """How one check came out."""

    check: str
    seen: Seen
    evidence: tuple[Evidence, ...] = ()


class Mark(Frozen):
    """One dimension of one case."""

    dimension: Dimension
    status: Status
    mark: int | None = Field(default=None, ge=1, le=5)
    evidence: tuple[Evidence, ...] = ()
    why: str
    confidence: float | None = Field(default=None, ge=0, le=1)
    """Chance, as far as the grader knows itself, that a careful reader gives this mark."""
    findings: tuple[Finding, ...] = ()
    capped: str | None = None
    """The rule that lowered the mark; None when none did."""
    grader: GraderName = "offline"

    @model_validator(mode="after")
    def _lawful(self) -> "Mark":
        """Rubrics G1 and G2: a number only when scored, and never without the candidate's words."""
        if (self.status == "scored") != (self.mark is not None):
            raise ValueError("a mark is a number exactly when it is scored")
        if self.mark is not None and len(self.evidence) < (2 if self.mark >= 4 else 1):
            raise ValueError(f"a mark of {self.mark} needs {2 if self.mark >= 4 else 1} quotation(s)")
        return self


class Assessment(Frozen):
    """All marks of one case."""

    case: str
    marks: dict[Dimension, Mark]
    flagged: tuple[str, ...] = ()
    """Sentences that give a grader orders; graded without them."""
    with_flagged: dict[Dimension, int | None] = Field(default_factory=dict)
    """What the marks were with those sentences left in, where that differs."""
