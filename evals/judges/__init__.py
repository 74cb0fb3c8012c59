"""The judged halves of the metrics: what is asked of a judge, about what, and how the answers are counted.

A judge answers yes, no or cannot_tell, and shows for each yes the words it goes by, which code looks up. Three votes,
another model than the interviewer's (self-preference: 2404.13076; flips of 13.6 %: 2510.27106). What a judge says is
shown in grey until it agrees with people (evals/labels).
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from evals.finished import FinishedInterview
from evals.judges import items
from evals.judges.items import Item
from evals.metrics.measure import REGISTRY

YES, NO, CANNOT_TELL = "yes", "no", "cannot_tell"
VOTES = 3


class Judge(NamedTuple):
    """One judged metric."""

    metric: str
    prompt: str
    """File in this folder, without its ending. Its purpose is the question, for people too."""
    items: Callable[[FinishedInterview], Iterator[Item]]
    counts: str | None = YES
    """The verdict that is counted; None where it has to be the one an item expects."""
    evidence: str = "judged"
    """Where the words that show a yes must stand: in what is `judged`, or anywhere in what is `shown`."""
    most: int | None = None
    """Items of one interview that are judged, spread evenly; all when None."""

    def answers(self, item: Item) -> tuple[str, ...]:
        """What may be said about an item."""
        if item.expected is None:
            return (YES, NO, CANNOT_TELL)
        named = item.shown[0][1].splitlines()
        return (*(line.partition(":")[0] for line in named), CANNOT_TELL)

    def chosen(self, interview: FinishedInterview) -> list[Item]:
        """The items of an interview, at most `most`."""
        found = list(self.items(interview))
        if self.most is None or len(found) <= self.most:
            return found
        return [found[place * len(found) // self.most] for place in range(self.most)]


_ALL = (
    Judge("probe_depth_judged", "depth", items.depths, most=6),
    Judge("laddering_judged", "ladder", items.steps),
    Judge("grounding_judged", "grounding", items.after_answers),
    Judge("no_fabrication_judged", "fabrication", items.claims, counts=NO),
    Judge("asked_again_judged", "asked_again", items.after_answers, evidence="shown", most=8),
    Judge("role_adherence", "role", items.speeches, counts=NO),
    Judge("persona_separability_judged", "voice", items.masked, counts=None),
    Judge("lens_coverage", "lens", items.agendas),
    Judge("no_leak_judged", "leak", items.speeches),
    Judge("protected_topics_judged", "lawful", items.asked),
)
JUDGES: dict[str, Judge] = {each.metric: each for each in _ALL}
"""By the name of the metric. `most` is where code decides already and the judge only looks over its shoulder."""

DERIVED = {"drift_judged": "role_adherence"}
"""Metrics that come of the rulings of another."""
JUDGED = tuple(name for name in REGISTRY if name in JUDGES or name in DERIVED)
