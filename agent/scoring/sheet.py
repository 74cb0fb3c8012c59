"""What each interviewer decides: marks brought together by thread and persona, weighed, sealed, and compared."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean

from pydantic import BaseModel, ConfigDict

from agent.content.rubrics import DIMENSIONS, Dimension, Weights
from agent.scoring.mark import Mark, Status
from agent.scoring.rules import DISAGREEMENT, Band, total

ROOM = "room"
"""The thread of all that is asked on no story of round one."""
SEVERAL = "several"
"""Single answers on several threads that are marked together."""


class Frozen(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ThreadMark(Frozen):
    """One dimension on one story, or on the rest of the interview."""

    thread: str
    """Id of the story, or `room`."""
    speakers: tuple[str, ...]
    """Who asked what gave the chance."""
    turns: tuple[int, ...] = ()
    """The questions whose answers were read, in order."""
    mark: Mark


class DimensionMark(Frozen):
    """One dimension over the whole interview."""

    dimension: Dimension
    status: Status
    mark: int | None
    """The mean of its threads, rounded; a half goes down, as the panel assumes no until shown."""
    mean: float | None
    threads: tuple[ThreadMark, ...]


class Sheet(Frozen):
    """One interviewer's marks and decision."""

    persona: str
    name: str
    marks: dict[Dimension, float | None]
    weights: dict[Dimension, float]
    mean: float | None
    coverage: float
    band: Band
    gate: str | None
    seal: str = ""
    """SHA-256 of all the rest, taken before anybody comments on it."""

    def sealed(self) -> "Sheet":
        return self.model_copy(update={"seal": self.digest()})

    def digest(self) -> str:
        """The same for the same sheet on any machine."""
        plain = self.model_dump(mode="json", exclude={"seal"})
        return hashlib.sha256(json.dumps(plain, sort_keys=True, ensure_ascii=False).encode()).hexdigest()

    @property
    def intact(self) -> bool:
        return self.seal == self.digest()


class Disagreement(Frozen):
    """Two interviewers at least two marks apart on one dimension."""

    dimension: Dimension
    high: str
    low: str
    spread: float


class Verdict(Frozen):
    """All sheets, and what follows from them."""

    dimensions: tuple[DimensionMark, ...]
    sheets: tuple[Sheet, ...]
    mean: float | None
    """Mean of the interviewers' means, each one vote."""
    band: Band
    disagreements: tuple[Disagreement, ...]
    target_level: str
    """The level of the role the candidate is held against, as the brief has it (G11)."""


def over_interview(threads: Iterable[ThreadMark]) -> tuple[DimensionMark, ...]:
    """Each dimension over all its threads, in order of the rubrics; what nobody touched is `no_evidence`."""
    by_dimension: dict[Dimension, list[ThreadMark]] = {}
    for each in threads:
        by_dimension.setdefault(each.mark.dimension, []).append(each)
    return tuple(_brought_together(each, by_dimension.get(each, [])) for each in DIMENSIONS if each.startswith("R"))


def _brought_together(dimension: Dimension, threads: Sequence[ThreadMark]) -> DimensionMark:
    found = [each.mark.mark for each in threads if each.mark.mark is not None]
    mean = round(fmean(found), 2) if found else None
    untold = any(each.mark.status == "not_judged" for each in threads)
    status: Status = "scored" if found else "not_judged" if untold else "no_evidence"
    return DimensionMark(
        dimension=dimension, status=status, mark=None if mean is None else half_down(mean), mean=mean,
        threads=tuple(threads),
    )  # fmt: skip


def half_down(mean: float) -> int:
    return int(-((-(mean - 0.5)) // 1))


def sheet_of(persona: str, name: str, shares: Mapping[Dimension, float], dimensions: Iterable[DimensionMark]) -> Sheet:
    """An interviewer's own sheet: by the threads they asked on, and what they heard where they asked nothing."""
    marks: dict[Dimension, float | None] = {}
    for each in dimensions:
        own = [thread.mark.mark for thread in each.threads if name in thread.speakers and thread.mark.mark is not None]
        marks[each.dimension] = round(fmean(own), 2) if own else each.mean
    decided = total(shares, marks)
    return Sheet(
        persona=persona, name=name, marks=marks, weights=dict(shares), coverage=round(decided.coverage, 3),
        mean=None if decided.mean is None else round(decided.mean, 2), band=decided.band, gate=decided.gate,
    ).sealed()  # fmt: skip


def verdict(
    threads: Sequence[ThreadMark], panel: Sequence[tuple[str, str]], weights: Weights, target_level: str
) -> Verdict:
    """`panel`: persona and name of everybody on it. Pure: totals are computed, never written by a model (G8, G9)."""
    dimensions = over_interview(threads)
    sheets = tuple(sheet_of(persona, name, weights.of(persona), dimensions) for persona, name in panel)
    means = [sheet.mean for sheet in sheets if sheet.mean is not None]
    overall = round(fmean(means), 2) if means else None
    equal = total({"R1": 1.0}, {"R1": overall})
    gated = any(each.dimension == "R10" and each.mark == 1 for each in dimensions)
    band: Band = "no" if gated and equal.band in ("yes", "strong yes") else equal.band
    return Verdict(
        dimensions=dimensions, sheets=sheets, mean=overall, band=band,
        disagreements=tuple(disagreements(sheets)), target_level=target_level,
    )  # fmt: skip


def disagreements(sheets: Sequence[Sheet]) -> Iterable[Disagreement]:
    """Printed, never averaged away (G10)."""
    for dimension in DIMENSIONS:
        told = [(sheet.marks[dimension], sheet.name) for sheet in sheets if sheet.marks.get(dimension) is not None]
        if len(told) < 2:
            continue
        (high, highest), (low, lowest) = max(told, key=lambda one: one[0] or 0), min(told, key=lambda one: one[0] or 0)
        if high is not None and low is not None and high - low >= DISAGREEMENT:
            yield Disagreement(dimension=dimension, high=highest, low=lowest, spread=round(high - low, 2))
