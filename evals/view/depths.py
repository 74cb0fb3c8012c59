"""How deep each story was asked, and how deep it was answered. Pure.

Asked: the deepest question on it whose depth holds when it is checked (evals/metrics/depth.py). Reached: the deepest
fact the candidate told, as the candidate says itself. Neither is the interviewer's own reading.
"""

from collections.abc import Sequence
from typing import NamedTuple

from agent.reading.slots import DEPTH
from evals.finished import FinishedInterview
from evals.metrics.depth import DEEPEST, checked
from evals.metrics.talk import planned

NAMES = ("detail", "reasoning", "test")
"""Depths 1 to 3."""


class Ladder(NamedTuple):
    """One story; 0 for a depth is: opened and no deeper. -1: never asked about, or nothing told."""

    story: str
    asked: int
    reached: int


class Climb(NamedTuple):
    """One interview."""

    interview: FinishedInterview
    ladders: list[Ladder]

    @property
    def short(self) -> int:
        """Rungs that were not asked and not reached."""
        return sum(2 * DEEPEST - each.asked - each.reached for each in self.ladders)


class Rung(NamedTuple):
    """All stories at one depth."""

    depth: int
    name: str
    asked: int
    reached: int
    of: int


def climbs(interviews: Sequence[FinishedInterview]) -> list[Climb]:
    """Whoever fell short most comes first; interviews that failed are left out."""
    found = [Climb(each, ladders(each)) for each in interviews if each.ended != "failed"]
    return sorted(found, key=lambda climb: (-climb.short, climb.interview.case, climb.interview.epoch))


def ladders(interview: FinishedInterview) -> list[Ladder]:
    """Of every planned story, in the order of the agenda."""
    asked: dict[str, int] = {}
    for each in checked(interview):
        if each.depth is not None:
            asked[each.story] = max(asked.get(each.story, -1), each.depth)
    told: dict[str, int] = {}
    for reply in interview.replies:
        for fact in reply.told:
            story, _, slot = fact.rpartition(".")
            depth = next((level for name, level in DEPTH.items() if name == slot), 0)
            told[story] = max(told.get(story, -1), depth)
    return [Ladder(story, asked.get(story, -1), told.get(story, -1)) for story in planned(interview)]


def rungs(found: Sequence[Climb]) -> list[Rung]:
    """How many of all stories were taken to each depth."""
    each = [ladder for climb in found for ladder in climb.ladders]
    return [
        Rung(depth, name, sum(one.asked >= depth for one in each), sum(one.reached >= depth for one in each), len(each))
        for depth, name in enumerate(NAMES, 1)
    ]
