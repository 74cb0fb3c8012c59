"""The question banks: frames with seats for the candidate's words, kept as files anybody can edit."""

import re
from functools import cache
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from agent.content.files import read_text, read_yaml
from agent.content.paths import data_folder
from agent.errors import ContentError

Fits = Literal[
    "i", "we", "other", "fact", "vague", "number", "name", "spoken", "owned", "because", "outcome", "told", "looked",
    "went", "left", "theirs",
    "scene",
]  # fmt: skip
SEAT = re.compile(r"\{(\w+)\}")
LARGEST_BANK = 256 * 1024


class Frame(BaseModel):
    """One wording. Never used twice in an interview."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    voice: Literal["any", "plain", "brief", "informal", "exact"]
    say: str
    fits: tuple[Fits, ...] = ()
    """Kinds of words the seat takes; empty for lines that quote nothing, or that take any words."""
    needs: Literal["interviewer", "fact", "employed", "company"] | None = None
    source: Literal["round_one", "resume", "answer"] | None = None
    """For two statements side by side: where the wording says the earlier one stands."""
    step: Annotated[int, BeforeValidator(int)] = Field(default=0, ge=0, le=3)
    """Step of the pressure ladder this wording belongs to."""

    @property
    def seats(self) -> frozenset[str]:
        return frozenset(SEAT.findall(self.say))


@cache
def banks() -> dict[str, tuple[Frame, ...]]:
    """All frames by key, from every file in `prompts/questions`. Raises ContentError naming file and frame."""
    found: dict[str, tuple[Frame, ...]] = {}
    for path in sorted((data_folder("prompts") / "questions").glob("*.yaml")):
        for key, rows in read_yaml(read_text(path, LARGEST_BANK), path).data.items():
            if key in found:
                raise ContentError(path, f"{key}: stands in two files; keep one")
            try:
                found[key] = tuple(Frame.model_validate(row) for row in rows)
            except ValidationError as error:
                first = error.errors()[0]
                raise ContentError(
                    path, f"{key}: {'.'.join(map(str, first['loc']))}: {first['msg']}; correct the frame"
                ) from None
    return found


def bank(key: str) -> tuple[Frame, ...]:
    """The frames of one key; LookupError when no file has it."""
    if key not in banks():
        raise LookupError(f"no question bank has {key!r}")
    return banks()[key]
