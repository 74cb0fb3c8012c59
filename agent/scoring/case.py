"""What a grader is given: the claim of round one and the exchanges on it. Nothing of earlier marks, nothing hidden."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from agent.content.clean import clean
from agent.content.rubrics import Dimension

LONGEST = 20_000
"""Characters kept of one text."""


def _cleaned(text: str) -> str:
    return clean(text)[:LONGEST]


Text = Annotated[str, AfterValidator(_cleaned)]


class Loose(BaseModel):
    """Read from files other programs wrote: what is not known is left out, and null is the same as absent."""

    model_config = ConfigDict(frozen=True, extra="ignore", coerce_numbers_to_str=True)

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, data: Any) -> Any:
        return {key: value for key, value in data.items() if value is not None} if isinstance(data, dict) else data


class Person(Loose):
    persona: Text = ""
    name: Text = ""


class Told(Loose):
    """What round one asked, and what the candidate told there."""

    asked: Text = ""
    told: Text = ""


class Exchange(Loose):
    """One question and its answer."""

    question: Text = ""
    answer: Text = ""
    speaker: Text = ""
    persona: Text = ""
    probe_type: Text = ""
    """The kind of probe, or the topic where the question is on no story."""
    depth: int = Field(default=0, ge=0, le=3)
    turn: int | None = None
    """The question's number in an interview; None in a thread from a file."""
    slot: Text = ""
    """The fact the question was after; empty when it named none."""


class Case(Loose):
    """One thread of an interview, to be marked. Exchanges are numbered from 1."""

    id: Text = ""
    dimension: Dimension | None = None
    """The dimension this thread was meant for; None when it may serve several."""
    story: Text = ""
    profession: Text = ""
    role_applied_for: Text = ""
    panel: tuple[Person, ...] = ()
    round_one: Told = Told()
    exchanges: tuple[Exchange, ...] = Field(min_length=1)
    facts: tuple[Text, ...] = ()
    """Company facts the panel holds."""

    @property
    def answers(self) -> tuple[str, ...]:
        return tuple(exchange.answer for exchange in self.exchanges)


class Gathered(Case):
    """What an interview holds on one dimension: answers that are read together, some of which were asked for it."""

    chances: tuple[int, ...] = ()
    """Exchanges, from 1, whose question gave the chance."""
