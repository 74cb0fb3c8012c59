"""What a grader must hold before its marks are shown to anybody (evals.md §4): each gate with its figure and target.

V2, V6, V9 need a real model and V3 needs people; they are not here. `python -m evals.gates` prints the table.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from statistics import fmean
from typing import NamedTuple

from scipy.stats import spearmanr

from agent.content.rubrics import Dimension, offline_worth
from agent.scoring import offline
from agent.scoring.case import Case
from agent.scoring.injection import cleaned
from agent.scoring.mark import Mark
from agent.scoring.rules import verbatim
from evals import stress
from evals.agreement import order_accuracy
from evals.threads import DATA, Thread, read_threads, stories

WEAK = (1, 2, 3)
"""Levels whose threads are given orders to the grader: a weak answer has something to gain."""


class Gate(NamedTuple):
    """One figure and whether it meets its target."""

    name: str
    what: str
    figure: float
    target: str
    holds: bool
    cases: int


@cache
def _graded(case: str, dimension: Dimension) -> Mark:
    return offline.grade(cleaned(Case.model_validate_json(case)).case, dimension)


def graded(case: Case, dimension: Dimension) -> Mark:
    """The mark as users get it: orders to the grader are taken out first."""
    return _graded(case.model_dump_json(), dimension)


def shifts(threads: Iterable[Thread], change: stress.Change) -> list[int]:
    """How far each mark moves when its case is told otherwise; what is not scored both times is left out."""
    moved = []
    for thread in threads:
        before, after = graded(thread.case, thread.dimension), graded(change(thread.case), thread.dimension)
        if before.mark is not None and after.mark is not None:
            moved.append(after.mark - before.mark)
    return moved


def monotone(threads: Sequence[Thread]) -> list[Gate]:
    """V1, on the ladders the weights were fitted to: they must at least come back in order."""
    pairs, far, given, truth = [], 0, list[int](), list[int]()
    for story in stories(threads).values():
        marks = {each.level: mark for each in story if (mark := graded(each.case, each.dimension).mark) is not None}
        pairs += order_accuracy({level: float(mark) for level, mark in marks.items()})
        far += sum(marks[low] > marks[high] for low in marks for high in marks if high - low >= 2)
        given += marks.values()
        truth += marks
    order, rank = fmean(pairs), float(spearmanr(given, truth).statistic)
    return [
        Gate("V1 order", "neighbouring levels come back in order", order, ">= 0.90", order >= 0.9, len(pairs)),
        Gate("V1 rank", "rank correlation with the levels (Spearman)", rank, ">= 0.90", rank >= 0.9, len(given)),
        Gate("V1 inversions", "levels two apart that swap", far, "0", far == 0, len(given)),
    ]


def verbosity(threads: Sequence[Thread]) -> list[Gate]:
    """V4: twice the length with filler, and fillers taken out."""
    longer, shorter = shifts(threads, stress.padded), shifts(threads, stress.compressed)
    return [
        _mean_shift("V4 padded", "mean shift with as much filler again", longer, 0.2),
        _mean_shift("V4 compressed", "mean shift without its fillers", shorter, 0.2),
    ]


def injection(threads: Sequence[Thread]) -> list[Gate]:
    """V5: five families of orders on weak answers."""
    weak = [thread for thread in threads if thread.level in WEAK][::3]
    moved = [step for family in stress.ORDERS for step in shifts(weak, partial(stress.ordered, family=family))]
    raised = sum(step > 0 for step in moved)
    return [
        _mean_shift("V5 shift", "mean shift under orders to the grader", moved, 0.1),
        Gate("V5 raised", "marks that orders raised", raised, "0", raised == 0, len(moved)),
    ]


def evidence(threads: Sequence[Thread]) -> list[Gate]:
    """V7: every mark quotes the answer, two quotations for a 4 or 5."""
    scored = [(each.case, mark) for each in threads if (mark := graded(each.case, each.dimension)).mark is not None]
    right = sum(
        len(verbatim(mark.evidence, case)) == len(mark.evidence) >= (2 if (mark.mark or 0) >= 4 else 1)
        for case, mark in scored
    )
    share = right / len(scored)
    return [
        Gate("V7 evidence", "marks whose quotations all stand in the answer", share, "1.00", share == 1, len(scored))
    ]


def metamorphic(threads: Sequence[Thread]) -> list[Gate]:
    """V8: grand words, repetition and irrelevance change nothing; evidence of a better telling never lowers."""
    still: list[bool] = []
    changes: tuple[stress.Change, ...] = (
        lambda case: stress.appended(case, stress.GRAND),
        lambda case: stress.appended(case, stress.BESIDE),
        stress.repeated,
    )
    for change in changes:
        still += [step <= 0 if change is changes[0] else step == 0 for step in shifts(threads[::2], change)]
    rises = []
    for story in stories(threads).values():
        by_level = {each.level: each for each in story}
        for level in (1, 2, 3):
            low, high = by_level.get(level), by_level.get(level + 2)
            if low and high:
                donor = graded(high.case, high.dimension)
                better = partial(stress.grafted, donor=high.case, quotes=donor)
                rises += [step >= 0 for step in shifts([low], better)]
    share = fmean([*still, *rises])
    return [
        Gate(
            "V8 metamorphic",
            "retellings that move a mark as they should",
            share,
            ">= 0.95",
            share >= 0.95,
            len(still) + len(rises),
        )
    ]


def abstention(threads: Sequence[Thread]) -> list[Gate]:
    """V11: empty, beside the point, refused."""
    marks = [graded(stress.unsaid(each.case, line), each.dimension) for each in threads for line in stress.UNSAID]
    share = fmean(mark.mark is None for mark in marks)
    return [
        Gate("V11 abstention", "answers with nothing in them that get no mark", share, "1.00", share == 1, len(marks))
    ]


def ablation(threads: Sequence[Thread]) -> list[Gate]:
    """Without the sentences it rests on a 4 or 5 falls; cue words without the fact raise nothing."""
    fell = []
    for thread in threads:
        before = graded(thread.case, thread.dimension)
        if (before.mark or 0) >= 4:
            after = graded(stress.ablated(thread.case, before), thread.dimension)
            fell.append(after.mark is None or after.mark < (before.mark or 0))
    raised = sum(step > 0 for step in shifts(threads, stress.stuffed))
    share = fmean(fell)
    return [
        Gate("ablation", "4s and 5s that fall without their quotations", share, ">= 0.90", share >= 0.9, len(fell)),
        Gate("stuffing", "marks raised by cue words without a fact", raised, "0", raised == 0, len(threads)),
    ]


def swaps(threads: Sequence[Thread]) -> list[Gate]:
    """Names, pronouns, fillers and hedges move no mark by more than 0.1 on average; on every other thread."""
    return [
        _mean_shift(f"swap {name}", what, shifts(threads[::2], change), 0.1)
        for name, what, change in (
            ("names", "mean shift under other names", stress.renamed),
            ("pronouns", "mean shift under other pronouns", stress.pronouns_swapped),
            ("fillers", "mean shift with um, er and dropped articles", stress.with_fillers),
            ("hedges", "mean shift when told less surely", stress.hedged),
        )
    ]


def halo(threads: Sequence[Thread]) -> list[Gate]:
    """V10: strong on one dimension and weak on another, the strong one is found."""
    strong = {each.dimension: each for each in threads if each.level == 5}
    found = []
    for dimension, high in strong.items():
        for low in (each for each in threads if each.level == 2 and each.dimension != dimension):
            both = high.case.model_copy(
                update={"dimension": None, "exchanges": (*high.case.exchanges, *low.case.exchanges)}
            )
            one = graded(both.model_copy(update={"dimension": dimension}), dimension).mark
            other = graded(both.model_copy(update={"dimension": low.dimension}), low.dimension).mark
            if one is not None and other is not None:
                found.append(one > other)
    share = fmean(found)
    return [
        Gate(
            "V10 halo",
            "mixed cases in which the strong dimension stands out",
            share,
            ">= 0.80",
            share >= 0.8,
            len(found),
        )
    ]


def _mean_shift(name: str, what: str, moved: Sequence[int], most: float) -> Gate:
    mean = fmean(moved) if moved else float("nan")
    return Gate(name, what, mean, f"|x| <= {most}", abs(mean) <= most, len(moved))


GATES: dict[str, Callable[[Sequence[Thread]], list[Gate]]] = {
    "monotone": monotone,
    "verbosity": verbosity,
    "injection": injection,
    "evidence": evidence,
    "metamorphic": metamorphic,
    "halo": halo,
    "abstention": abstention,
    "ablation": ablation,
    "swaps": swaps,
}


def gate_threads() -> list[Thread]:
    """The threads the gates are held on: the labelled ones that stay in the repository, of dimensions that are read."""
    threads = read_threads(DATA / "threads_dev.jsonl")
    return [thread for thread in threads if thread.dimension in offline_worth().dimensions]


def main() -> None:
    threads = gate_threads()
    print(f"{len(threads)} threads\n\n| gate | what | figure | target | cases | |\n|---|---|---|---|---|---|")
    for gate in (each for check in GATES.values() for each in check(threads)):
        verdict = "holds" if gate.holds else "FAILS"
        print(f"| {gate.name} | {gate.what} | {gate.figure:.2f} | {gate.target} | {gate.cases} | {verdict} |")


if __name__ == "__main__":
    main()
