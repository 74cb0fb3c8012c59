"""Progress as data: every finished interview beside the others, the oldest first."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from agent.content.clean import clean
from agent.content.rubrics import Dimension
from agent.scoring.mark import GraderName
from agent.scoring.rules import Band

Text = Annotated[str, AfterValidator(clean)]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Depth(Part):
    """How far one story was taken in one session."""

    asked: int
    reached: int


class Session(Part):
    """One finished interview."""

    number: int
    """From 1, by date."""
    interview_id: str
    date: str
    """When it began, ISO 8601."""
    role: Text
    company: Text
    answers: int
    retakes: int
    """Answers given to questions that had one already."""
    grader: GraderName | None
    """Who marked it; null when nobody did."""
    band: Band | None
    mean: float | None
    """Mean of the interviewers' means."""

    @property
    def job(self) -> str:
        return ", ".join(part for part in (self.role, self.company) if part)


class DimensionRow(Part):
    """One dimension over the sessions; null where a session has no mark."""

    dimension: Dimension
    name: Text
    marks: tuple[int | None, ...]

    @property
    def change(self) -> int | None:
        """Last mark less the first one; None until there are two."""
        known = [mark for mark in self.marks if mark is not None]
        return known[-1] - known[0] if len(known) > 1 else None


class StoryRow(Part):
    """One story of round one over the sessions; null where nobody asked about it."""

    story: Text
    told: Text
    """How it began in round one; tells two stories of one name apart."""
    depths: tuple[Depth | None, ...]


class LeftOut(Part):
    """An interview, or its marks, that could not be read."""

    interview_id: str
    why: Text


class Progress(Part):
    """All of it."""

    sessions: tuple[Session, ...]
    dimensions: tuple[DimensionRow, ...]
    stories: tuple[StoryRow, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def jobs(self) -> dict[str, list[int]]:
        """The sessions of each job, by number."""
        found: dict[str, list[int]] = {}
        for session in self.sessions:
            found.setdefault(session.job, []).append(session.number)
        return found

    @property
    def graders(self) -> dict[GraderName, list[int]]:
        found: dict[GraderName, list[int]] = {}
        for session in self.sessions:
            if session.grader:
                found.setdefault(session.grader, []).append(session.number)
        return found
