"""The bank of fill-in drills: the candidate's own clause with gaps, by the fact or the level that was missing."""

from functools import cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from agent.content.files import load_model
from agent.content.paths import data_folder
from agent.content.rubrics import Dimension
from agent.state import Slot

SAID = "{said}"
"""Where the candidate's clause goes."""


def _drill(value: str) -> str:
    if value.count(SAID) != 1:
        raise ValueError(f"has {SAID} {value.count(SAID)} times; the candidate's clause goes in once")
    gaps = value.count("[")
    if not gaps or gaps != value.count("]"):
        raise ValueError("has no gap, or a bracket without its pair; write what is to be filled in as [what]")
    return value


Drill = Annotated[str, AfterValidator(_drill)]


class Drills(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    slots: dict[Slot, Drill]
    dimensions: dict[Dimension, dict[int, Drill]]
    """By the level that was not reached."""


@cache
def drills() -> Drills:
    """Raises ContentError with file, line, field and cure."""
    return load_model(data_folder("prompts") / "drills.yaml", Drills)
