"""What decided it: the dimensions that moved the panel, the answer that showed most, and what to practise next."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from agent.content.rubrics import LEVELS, Dimension, Rubric, rubric
from agent.report.marks_model import Best, CheckShown, Deciding, DimensionShown, Practice, Said
from agent.report.model import Question
from agent.scoring.rules import PRACTISED
from agent.scoring.sheet import Sheet

MIDDLE = 3.0
HOW_MANY = 2
SHOWING = 3
"""From this level on a check tells that something was shown."""
REASONS = 2
"""Checks that are named where an answer passed several."""
Weights = Mapping[Dimension, float]


def decided_by(shown: Sequence[DimensionShown], sheets: Sequence[Sheet], weights: Weights) -> tuple[Deciding, ...]:
    """Gates first, then by distance from the middle times weight; what lies in the middle decides nothing."""
    gates = {
        each.dimension for each in shown for sheet in sheets if (sheet.gate or "").startswith(f"{each.dimension} ")
    }
    moved = [each for each in shown if each.mean is not None and each.mean != MIDDLE and weights[each.dimension] > 0]
    moved.sort(key=lambda each: (each.dimension not in gates, -_pull(each, weights)))
    return tuple(_deciding(each, weights[each.dimension], each.dimension in gates) for each in moved[:HOW_MANY])


def _pull(each: DimensionShown, weights: Weights) -> float:
    return abs((each.mean or MIDDLE) - MIDDLE) * weights[each.dimension]


def _deciding(each: DimensionShown, weight: float, gate: bool) -> Deciding:
    mark = each.mean or 0.0
    text = f"{mark:g} of 5, with {weight * 100:.0f} % of the panel's weight on it."
    if gate:
        text = f"{mark:g} of 5, and a 1 here holds the decision at no, whatever the rest."
    return Deciding(
        dimension=each.dimension,
        name=each.name,
        direction="for" if mark > MIDDLE else "against",
        mark=mark,
        text=f"{text} {each.anchor}" if each.anchor else text,
        quote=_strongest(each),
    )


def _strongest(each: DimensionShown) -> Said | None:
    """Words from the thread that pulled furthest: a passed check of the highest level, or of level 1."""
    scored = [thread for thread in each.threads if thread.mark is not None]
    if not scored:
        return each.quotes[0] if each.quotes else None
    high = (each.mean or 0) > MIDDLE
    furthest = max(scored, key=lambda thread: (thread.mark or 0) * (1 if high else -1))
    passed = [check for check in furthest.checks if check.seen == "yes" and check.quotes]
    if not passed:
        return each.quotes[0] if each.quotes else None
    return (max if high else min)(passed, key=lambda check: check.level).quotes[0]


def best_of(shown: Sequence[DimensionShown], questions: Sequence[Question]) -> Best | None:
    """The answer whose words stand in most passed checks of level 3 and above; of two alike the later."""
    asked = {question.turn: question.text for question in questions}
    held: dict[int, dict[str, tuple[CheckShown, str, DimensionShown]]] = defaultdict(dict)
    for each in shown:
        for check in (check for thread in each.threads for check in thread.checks):
            if check.seen == "yes" and check.level >= SHOWING:
                for said in check.quotes:
                    if said.turn in asked:
                        held[said.turn or 0].setdefault(check.id, (check, said.quote, each))
    if not held:
        return None
    turn = max(held, key=lambda turn: (len(held[turn]), turn))
    rows = sorted(held[turn].values(), key=lambda row: -row[0].level)
    told = dict.fromkeys(each.dimension for _, _, each in rows)
    first = [next(row for row in rows if row[2].dimension == dimension) for dimension in told]
    named = [*first, *(row for row in rows if row not in first)][:REASONS]
    asks = "; ".join(f"“{check.ask}” ({each.name}, level {check.level})" for check, _, each in named)
    count = f"{len(rows)} checks" if len(rows) > 1 else "one check"
    also = ", among them" if len(rows) > len(named) else ""
    why = f"Its words say yes to {count} of level {SHOWING} or above{also}: {asks}."
    return Best(turn=turn, question=asked[turn], quote=rows[0][1], why=why)


def anchor_of(ours: Rubric, level: int) -> str:
    """A level in the rubric's words; one that builds on the level below is told together with it."""
    anchor, lead = ours.levels[level].anchor, f"As {level - 1}, and "
    if level > 1 and anchor.startswith(lead):
        return f"{ours.levels[level - 1].anchor.rstrip('.')}; and {anchor.removeprefix(lead)}"
    return anchor


def next_practice(shown: Sequence[DimensionShown], weights: Weights) -> Practice | None:
    """The dimension that would lift the decision most, of those one can practise alone: the widest gap to 5, times its
    weight."""
    gaps = {
        each.dimension: (5 - each.mean) * weights[each.dimension]
        for each in shown
        if each.mean is not None and each.dimension in PRACTISED
    }
    if not gaps or max(gaps.values()) <= 0:
        return None
    each = next(each for each in shown if each.dimension == max(gaps, key=lambda dimension: gaps[dimension]))
    why = f"{each.name} stands at {each.mean:g} of 5 and weighs {weights[each.dimension] * 100:.0f} % on this panel."
    aim = max((each.mark or 0) + 1, SHOWING)
    if aim <= LEVELS[-1]:
        why += f" Aim for level {aim}: {anchor_of(rubric(each.dimension), aim)}"
    return Practice(dimension=each.dimension, why=why, command=f"roundtwo practice --dimension {each.dimension}")
