"""The rubrics as files: what each level of a dimension looks like, asked as yes/no checks, with a worked example."""

import re
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from agent.content.files import load_model, tidy
from agent.content.paths import data_folder
from agent.errors import ContentError
from agent.state import ProbeKind, Slot, Topic

Dimension = Literal["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "X1", "X2"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
LEVELS = (1, 2, 3, 4, 5)
CHECK_ID = re.compile(r"(?P<dimension>R(?:[1-9]|10)|X[12])\.(?P<level>[1-5])[a-f]")

LONGEST_LINE = 900
"""Characters; about 150 words, twice an example's."""


def _line(value: str) -> str:
    value = " ".join(str(tidy(value)).split())
    if not value:
        raise ValueError("is empty; write the words")
    if len(value) > LONGEST_LINE:
        raise ValueError(f"has {len(value)} characters and at most {LONGEST_LINE} fit; shorten it")
    return value


Line = Annotated[str, AfterValidator(_line)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Check(Part):
    """One question a reader can answer with yes or no, and with the words that show it."""

    id: str
    """Dimension, level and a letter, say R3.4b. An offline reader is found by it."""
    ask: Line
    over: Literal["any", "all"] = "any"
    """Whether one exchange that shows it is enough, or every exchange has to bear it out."""


class Example(Part):
    """A worked example of a level: one question, what was said, and why that is this level and not its neighbour."""

    asked: Line
    said: Line
    why: Line


class Level(Part):
    anchor: Line
    checks: tuple[Check, ...] = Field(min_length=2, max_length=4)
    """Level 1: what is seen instead. Levels 2 to 5: all of them, and all below, make the level."""
    example: Example


class Opportunity(Part):
    """What kind of question gives a candidate the chance to show a dimension (rubrics G3)."""

    kinds: tuple[ProbeKind, ...] = ()
    topics: tuple[Topic, ...] = ()
    slots: tuple[Slot, ...] = ()


class Rubric(Part):
    """One dimension with its five levels."""

    id: Dimension
    name: Line
    question: Line
    """What the dimension asks, in one line."""
    depth_capped: bool = False
    """Whether the depth a story reached limits the mark (rubrics G5)."""
    whole_thread: bool = False
    """Whether the other answers on the story count too: how facts grow, whose acts they were, whether they agree."""
    opportunity: Opportunity
    levels: dict[int, Level]

    @model_validator(mode="after")
    def _whole(self) -> "Rubric":
        if tuple(sorted(self.levels)) != LEVELS:
            raise ValueError(f"has the levels {sorted(self.levels)}; it needs 1 to 5, each once")
        seen: set[str] = set()
        for level, part in self.levels.items():
            for check in part.checks:
                found = CHECK_ID.fullmatch(check.id)
                if not found or found["dimension"] != self.id or int(found["level"]) != level:
                    raise ValueError(
                        f"check {check.id!r} of level {level} is to be called {self.id}.{level}a, b, c or d"
                    )
                if check.id in seen:
                    raise ValueError(f"check {check.id!r} stands twice; give each its own letter")
                seen.add(check.id)
        return self

    @property
    def checks(self) -> tuple[Check, ...]:
        """All checks, level by level."""
        return tuple(check for level in LEVELS for check in self.levels[level].checks)

    def level_of(self, check_id: str) -> int:
        return next(n for n, level in self.levels.items() if any(check.id == check_id for check in level.checks))


class Weights(Part):
    """How much each dimension counts for each persona (rubrics §3)."""

    personas: dict[str, dict[Dimension, float]]

    @model_validator(mode="after")
    def _sum_to_one(self) -> "Weights":
        for persona, shares in self.personas.items():
            total = sum(shares.values())
            if min(shares.values(), default=0) < 0 or abs(total - 1) > 0.005:
                raise ValueError(f"the weights of {persona} sum to {total:.2f}; make them sum to 1, none below 0")
        return self

    def of(self, persona: str) -> dict[Dimension, float]:
        """The shares of a persona; one of the user's own counts every dimension alike (rubrics G9)."""
        if persona in self.personas:
            return self.personas[persona]
        plain: tuple[Dimension, ...] = tuple(each for each in DIMENSIONS if each.startswith("R"))
        return {dimension: 1 / len(plain) for dimension in plain}


Rates = tuple[float, float, float, float, float]
"""By level, from 1 to 5."""


class Worth(Part):
    """What the checks of one dimension tell the offline grader, counted by `evals/fit.py`."""

    checks: dict[str, Rates]
    """Share of labelled threads of level 1, 2, 3, 4 and 5 in which the check is seen, never 0 nor 1. It never falls
    from one level to the next, for checks of level 1 it never rises: so seeing one can only help, or only hurt."""
    least_sure: float = Field(default=0, ge=0, le=1)
    """Below this chance of the very mark it is not judged."""

    @model_validator(mode="after")
    def _one_way(self) -> "Worth":
        for check, rates in self.checks.items():
            if min(rates) <= 0 or max(rates) >= 1 or list(rates) not in (sorted(rates), sorted(rates, reverse=True)):
                raise ValueError(f"the rates of {check} are not between 0 and 1 and rising or falling; fit them again")
        return self


class OfflineWorth(Part):
    """What every check tells, and where it was counted."""

    fitted_on: Line
    measured_on: Line
    agreement: dict[Dimension, float] = Field(default_factory=dict)
    """Quadratic weighted kappa on sealed stories: nobody who wrote the checks had read them."""
    dimensions: dict[Dimension, Worth]


def rubric_folder() -> Path:
    return data_folder("prompts") / "rubrics"


@cache
def rubric(dimension: Dimension, folder: Path | None = None) -> Rubric:
    """The rubric of a dimension from a folder; ours when None. Raises ContentError with file, line, field and cure."""
    path = (folder or rubric_folder()) / f"{dimension}.yaml"
    found = load_model(path, Rubric)
    if found.id != dimension:
        raise ContentError(path, f"field id: says {found.id}; the file of {dimension} is to say {dimension}")
    return found


def rubrics(folder: Path | None = None) -> dict[Dimension, Rubric]:
    """All of them, in order. Raises ContentError."""
    return {dimension: rubric(dimension, folder) for dimension in DIMENSIONS}


@cache
def weights(folder: Path | None = None) -> Weights:
    return load_model((folder or rubric_folder()) / "weights.yaml", Weights)


@cache
def offline_worth() -> OfflineWorth:
    return load_model(rubric_folder() / "offline.yaml", OfflineWorth)
