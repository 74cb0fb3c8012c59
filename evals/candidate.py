"""A simulated candidate: a brief, facts behind gates, a temper, and what to say when no story is asked for."""

from pathlib import Path
from typing import Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from agent.content.brief import Brief
from agent.content.files import load_model
from agent.state import Slot

CANDIDATES = Path(__file__).parent / "candidates"

StyleName = Literal[
    "forthcoming", "vague", "deflecting", "rambling", "we_speaker",
    "anxious", "arrogant", "non_native", "over_modest", "injecting",
]  # fmt: skip
STYLES: tuple[str, ...] = get_args(StyleName)

GATED: tuple[Slot, ...] = tuple(slot for slot in get_args(Slot) if slot != "contradiction")
"""Slots a sheet must fill for every story. A contradiction is planted apart."""


class Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Style(Data):
    """How somebody talks, whatever they know."""

    name: StyleName
    note: str
    """One line for the model that plays this candidate."""
    dodges: tuple[str, ...] = ()
    """Said instead of an answer, in turn, by styles that dodge: vague, deflecting, we_speaker, rambling, injecting."""
    before: tuple[str, ...] = ()
    """Said before an answer, in turn: the anxious apology, the rambler's detour, the arrogant aside."""


class Contradiction(Data):
    """Two statements that cannot both be true. The first is told behind the slot's gate, the second under `told_at`."""

    story: str
    slot: Slot
    told_at: Slot
    """The slot whose answer carries the other statement."""
    says: str
    """The other statement, in the candidate's words."""
    settles: str
    """What the candidate says when the two are put side by side."""


class Elsewhere(Data):
    """Answers where no story is asked for, given in turn."""

    resume: tuple[str, ...] = Field(min_length=2)
    role: tuple[str, ...] = Field(min_length=2)
    motivation: tuple[str, ...] = Field(min_length=1)
    red_flag: tuple[str, ...] = Field(min_length=1)
    start_plan: tuple[str, ...] = Field(min_length=2)
    small_talk: tuple[str, ...] = Field(min_length=1)


class Candidate(Data):
    """One file of `evals/candidates`."""

    slug: str = Field(pattern=r"[a-z0-9][a-z0-9-]{2,62}")
    trade: str
    style: Style
    brief: Brief
    facts: dict[str, dict[Slot, str]]
    """Story id → slot → what they say when that is asked for, and only then."""
    contradictions: tuple[Contradiction, ...] = ()
    elsewhere: Elsewhere
    own_questions: tuple[str, ...] = Field(min_length=2)
    closing: str

    @model_validator(mode="after")
    def _sheets_fit_the_stories(self) -> Self:
        stories = {story.id for story in self.brief.round_one.stories}
        if set(self.facts) != stories:
            raise ValueError(f"facts are about {sorted(self.facts)}, the stories are {sorted(stories)}")
        for story, sheet in self.facts.items():
            if missing := [slot for slot in GATED if not sheet.get(slot, "").strip()]:
                raise ValueError(f"facts of {story} lack {', '.join(missing)}")
        for planted in self.contradictions:
            if planted.story not in stories:
                raise ValueError(f"a contradiction is planted in {planted.story}, which is no story")
        return self

    @property
    def fact_ids(self) -> tuple[str, ...]:
        return tuple(f"{story}.{slot}" for story, sheet in self.facts.items() for slot in sheet)


def load_candidate(path: Path) -> Candidate:
    """Raises ContentError with the file, the line and the field."""
    return load_model(path, Candidate)


def load_candidates(folder: Path = CANDIDATES) -> tuple[Candidate, ...]:
    """All of them, by file name. Raises ContentError."""
    return tuple(load_candidate(path) for path in sorted(folder.glob("*.yaml")))
