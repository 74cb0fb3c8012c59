"""The last accepted table: what it held, and from what it came. `python -m evals --accept` writes it."""

from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from agent.errors import ContentError
from evals.runs import Made

BASELINE = Path(__file__).parent / "baseline.json"
DIGITS = 4
"""What is kept of a value; finer differences are the order of addition."""


class Plain(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Held(Plain):
    """One value of the accepted table."""

    value: float | None
    low: float | None = None
    high: float | None = None


class Baseline(Plain):
    """The file `evals/baseline.json`."""

    made: Made
    metrics: dict[str, Held]


class Change(NamedTuple):
    """How far a value is from the accepted one."""

    by: float
    new: bool = False
    """Whether the baseline has no such value."""


def baseline(values: Mapping[str, Held], made: Made) -> Baseline:
    """A table as it is kept."""
    return Baseline(made=made, metrics={name: _rounded(value) for name, value in values.items()})


def _rounded(held: Held) -> Held:
    return Held(**{name: _figure(value) for name, value in held})


def _figure(value: float | None) -> float | None:
    return round(value, DIGITS) if value is not None and isfinite(value) else None


def read_baseline(path: Path = BASELINE) -> Baseline | None:
    """None when nothing was accepted yet. Raises ContentError when the file is no baseline."""
    if not path.exists():
        return None
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except ValidationError:
        raise ContentError(path, "is no table of evals; accept a new one with: python -m evals --accept") from None


def write_baseline(kept: Baseline, path: Path = BASELINE) -> None:
    path.write_text(kept.model_dump_json(indent=2) + "\n", "utf-8")


def change(name: str, value: float | None, kept: Baseline | None) -> Change | None:
    """From the accepted value to this one, rounded alike. None when there is nothing to compare."""
    if kept is None or (value := _figure(value)) is None:
        return None
    held = kept.metrics.get(name)
    if held is None or held.value is None:
        return Change(0, new=True)
    return Change(round(value - held.value, DIGITS))


def unlike(now: Made, then: Made) -> tuple[str, ...]:
    """What else differs, so that a change is not put down to the code alone."""
    told = []
    for field, what in (
        ("prompts", "the prompts"), ("personas", "the personas"), ("candidates", "the candidates"),
        ("format", "the format of the rows"), ("interviewers", "the interviewer"), ("engines", "the engine"),
        ("models", "the model"), ("seeds", "the seeds"), ("epochs", "the epochs"),
        ("interviews", "the number of interviews"),
    ):  # fmt: skip
        if getattr(now, field) != getattr(then, field):
            told.append(what)
    return tuple(told)
