"""What judges said, for the panel and for each persona, and whether people agree with them. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from evals.finished import FinishedInterview
from evals.judges import DERIVED
from evals.judges.bench import Judgement, Ruling
from evals.labels import Label, standing
from evals.metrics.value import bounds
from evals.view.personas import Figure

NOBODY_ASKED = "no judge was asked"


class Verdicts(NamedTuple):
    """What a judge said under one metric."""

    panel: Figure | None = None
    personas: Mapping[str, Figure] = {}
    trusted: bool = False
    why: str = NOBODY_ASKED
    """Why it is grey; empty when it is trusted."""


def verdicts(
    interviews: Sequence[FinishedInterview], judgements: Sequence[Judgement], labels: Sequence[Label]
) -> dict[str, Verdicts]:
    """By metric, those that were judged. A persona's are the rulings on what that persona said; the distance between
    two thirds of an interview is nobody's in particular."""
    stands = standing(judgements, labels)
    said = _speakers(interviews)
    found = {}
    for name in {each.metric: None for each in judgements}:
        rulings = [ruling for each in judgements if each.metric == name for ruling in each.rulings]
        mine: dict[str, list[Ruling]] = defaultdict(list)
        for ruling in rulings:
            if name not in DERIVED and (who := said.get((ruling.case, ruling.turn))):
                mine[who].append(ruling)
        found[name] = Verdicts(
            _share(name, rulings), {who: _share(name, each) for who, each in mine.items()},
            stands[name].colour == "trusted", stands[name].why,
        )  # fmt: skip
    return found


def _share(metric: str, rulings: Sequence[Ruling]) -> Figure:
    whole = Judgement(metric=metric, rulings=tuple(rulings))
    if metric in DERIVED or not whole.of:
        return Figure(whole.value, None, None, whole.of)
    good = sum(bool(each.counts) for each in rulings)
    return Figure(whole.value, *bounds(good, whole.of), whole.of)


def _speakers(interviews: Sequence[FinishedInterview]) -> dict[tuple[str, int], str]:
    """Case and turn → persona, where all epochs of the case agree on it: a ruling does not name its epoch."""
    heard: dict[tuple[str, int], set[str]] = defaultdict(set)
    for each in interviews:
        for speech in each.spoken:
            heard[each.case, speech.turn].add(speech.persona)
    return {place: next(iter(who)) for place, who in heard.items() if len(who) == 1}
