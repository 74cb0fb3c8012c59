"""The turns with the most wrong in them, with their words. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from evals.finished import FinishedInterview, Spoken
from evals.metrics.measure import REGISTRY, by_interview
from evals.metrics.talk import exchanges
from evals.metrics.value import Metric

SHOWN = 5
LEAST = 0.05
"""Added to what a target allows, so that one that allows nothing weighs much and not without end."""
GATE = 2
"""How much heavier a gate weighs than a target."""


class Fault(NamedTuple):
    metric: str
    why: str
    gated: bool


class Turn(NamedTuple):
    """One speech, what it answers to, and what is wrong with it."""

    interview: FinishedInterview
    speech: Spoken
    before: str
    """The answer it follows; empty for the first."""
    faults: tuple[Fault, ...]
    weight: float


def worst_turns(interviews: Sequence[FinishedInterview], most: int = SHOWN) -> list[Turn]:
    """Heaviest first, one of each candidate, no words twice: a fault weighs the more the less of it is allowed."""
    found: dict[tuple[int, int], list[Fault]] = defaultdict(list)
    played = {id(each): each for each in interviews}
    for metric in (each for each in REGISTRY.values() if _blames(each)):
        for interview, value in by_interview(metric, interviews):
            for finding in value.worst:
                if finding.turn:
                    fault = Fault(metric.name, finding.why, metric.gate is not None)
                    found[id(interview), finding.turn].append(fault)
    turns = [
        turn
        for (key, number), faults in found.items()
        if key in played and (turn := _turn(played[key], number, faults))
    ]
    turns.sort(key=lambda turn: (-turn.weight, turn.interview.case, turn.speech.turn))
    return list(_one_each(turns))[:most]


def _blames(metric: Metric) -> bool:
    """Whether each of its findings is a fault of one speech: code found it, and there is a target it falls short of."""
    return metric.counts and not metric.judged and metric.wanted is not None


def _turn(interview: FinishedInterview, number: int, faults: Sequence[Fault]) -> Turn | None:
    speech = next((each for each in interview.spoken if each.turn == number), None)
    if speech is None:
        return None
    heaviest = sorted(dict.fromkeys(faults), key=lambda fault: -weight(fault.metric))
    return Turn(
        interview, speech, _before(interview, number), tuple(heaviest), sum(weight(each.metric) for each in heaviest)
    )


def weight(name: str) -> float:
    """Of one fault under a metric."""
    metric = REGISTRY[name]
    allowed = abs((1 if metric.better == "more" else 0) - (metric.wanted or 0))
    return (GATE if metric.gate is not None else 1) / (LEAST + allowed)


def _before(interview: FinishedInterview, number: int) -> str:
    answered = ""
    for exchange in exchanges(interview):
        if any(speech.turn == number for speech in exchange.spoken):
            return answered
        answered = exchange.reply.text if exchange.reply else ""
    return answered


def _one_each(turns: Iterable[Turn]) -> Iterable[Turn]:
    seen = set[str]()
    for turn in turns:
        same = {f"who {turn.interview.candidate}", f"what {turn.speech.text}"}
        if not seen & same:
            seen |= same
            yield turn
