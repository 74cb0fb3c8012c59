"""Count what each check tells the offline grader: how often it is seen at every level. Over named checks, never words.

python -m evals.fit                    fit all on the labelled threads, write prompts/rubrics/offline.yaml
python -m evals.fit --dimension R3     show how its checks do, story by story, and write nothing
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import isotonic_regression

from agent.content.files import dump_model
from agent.content.rubrics import DIMENSIONS, Dimension, OfflineWorth, Rubric, Worth, rubric, rubric_folder
from agent.scoring.mark import Finding
from agent.scoring.offline import findings, level_at, likely, readers, standing
from agent.scoring.talk import Talk
from evals.agreement import order_accuracy, quadratic_kappa
from evals.threads import DATA, Thread, read_threads, stories

SEALED = "threads_sealed.jsonl"
"""Stories nobody who wrote the checks has read: agreement, and how sure a mark must be, are measured on them; no
rate is counted there."""
FITTED_ON = ("threads_dev.jsonl", "threads_own.jsonl", "threads_twins.jsonl")
DOUBT = 0.7
"""Threads that are added to every level, as many with the check as without: nothing is seen always or never."""
CONFIRMED = 2.0
"""How much a thread counts whose label blind readers confirmed (threads_dev, see data/SOURCES.md) against one that has
only its author's word."""
LEFT_OUT = 0.05
"""Share of unseen threads that is not judged: the least sure of them, where errors pile up. Not more, since a thread
that shows one thing more than another is often unsure in one of the two, and a candidate would see no step."""


class Seen(NamedTuple):
    """One thread with its checks read."""

    thread: Thread
    findings: tuple[Finding, ...]


def read_all(ours: Rubric, threads: Sequence[Thread]) -> list[Seen]:
    return [Seen(thread, findings(ours, Talk.of(thread.case))) for thread in threads]


def fit(ours: Rubric, seen: Sequence[Seen]) -> Worth:
    """How often every check is seen at every level, made to rise from level to level (checks of level 1: to fall)."""
    counts = np.array([CONFIRMED if each.thread.confirmed else 1.0 for each in seen])
    of_level = [np.array([each.thread.level == level for each in seen]) for level in range(1, 6)]
    rates = {}
    for check in (check for check in ours.checks if check.id in readers(ours.id)):
        shown = counts * np.array([_value(each, check.id) for each in seen])
        threads = np.array([counts[these].sum() for these in of_level]) + 2 * DOUBT
        shares = (np.array([shown[these].sum() for these in of_level]) + DOUBT) / threads
        one_way = isotonic_regression(shares, weights=threads, increasing=ours.level_of(check.id) > 1).x
        one, two, three, four, five = (round(float(share), 3) for share in one_way)
        rates[check.id] = (one, two, three, four, five)
    return Worth(checks=rates)


def _value(seen: Seen, check: str) -> float:
    return float(any(each.check == check and each.seen == "yes" for each in seen.findings))


class Tried(NamedTuple):
    """A thread as it is marked by what other stories taught."""

    seen: Seen
    place: float
    level: int
    chance: float
    """Of the very level."""


def leave_story_out(ours: Rubric, seen: Sequence[Seen]) -> list[Tried]:
    """Each thread marked by what was counted on the other stories."""
    names = stories(each.thread for each in seen)
    tried = []
    for story in names:
        worth = fit(ours, [each for each in seen if each.thread.story != story])
        for each in (each for each in seen if each.thread.story == story):
            tried.append(_tried(worth, each))
    return tried


class Result(NamedTuple):
    kappa: float
    exact: float
    within_one: float
    order: float


def result(tried: Sequence[Tried]) -> Result:
    levels, truth = [each.level for each in tried], [each.seen.thread.level for each in tried]
    by_story: dict[str, dict[int, float]] = {}
    for each in tried:
        by_story.setdefault(each.seen.thread.story, {})[each.seen.thread.level] = each.place
    pairs = [right for marks in by_story.values() for right in order_accuracy(marks)]
    return Result(
        kappa=quadratic_kappa(levels, truth),
        exact=fmean(a == b for a, b in zip(levels, truth, strict=True)),
        within_one=fmean(abs(a - b) <= 1 for a, b in zip(levels, truth, strict=True)),
        order=fmean(pairs) if pairs else float("nan"),
    )


def fit_all(threads: Sequence[Thread], sealed: Sequence[Thread], source: str, measured: str) -> OfflineWorth:
    """What the checks of every dimension with readers tell, and how far they agree with sealed stories."""
    worths: dict[Dimension, Worth] = {}
    agreement: dict[Dimension, float] = {}
    sure: list[float] = []
    for dimension in DIMENSIONS:
        mine = [thread for thread in threads if thread.dimension == dimension]
        if not mine or not readers(dimension):
            continue
        ours = rubric(dimension)
        worths[dimension] = fit(ours, read_all(ours, mine))
        unread = [thread for thread in sealed if thread.dimension == dimension]
        if unread:
            tried = [_tried(worths[dimension], each) for each in read_all(ours, unread)]
            agreement[dimension] = round(result(tried).kappa, 2)
            sure += [each.chance for each in tried]
    least = round(sorted(sure)[int(LEFT_OUT * len(sure))], 3) if sure else 0.0
    worths = {dimension: worth.model_copy(update={"least_sure": least}) for dimension, worth in worths.items()}
    return OfflineWorth(fitted_on=source, measured_on=measured, agreement=agreement, dimensions=worths)


def _tried(worth: Worth, seen: Seen) -> Tried:
    chances = likely(worth, seen.findings)
    level = level_at(standing(chances))
    return Tried(seen, standing(chances), level, chances[level - 1])


def show(dimension: Dimension, threads: Sequence[Thread]) -> None:
    """How often each check is seen by level, and where the marks of left-out stories go wrong."""
    ours = rubric(dimension)
    seen = read_all(ours, [thread for thread in threads if thread.dimension == dimension])
    worth, tried = fit(ours, seen), leave_story_out(ours, seen)
    print(f"{dimension}: share of threads in which a check is seen, by level; then as the grader counts it")
    for check in ours.checks:
        if check.id not in worth.checks:
            print(f"  {check.id:7}  no reader")
            continue
        rates = [[_value(each, check.id) for each in seen if each.thread.level == level] for level in range(1, 6)]
        shares = "  ".join(f"{fmean(rate):4.2f}" if rate else "   -" for rate in rates)
        counted = " ".join(f"{rate:.2f}" for rate in worth.checks[check.id])
        print(f"  {check.id:7} {shares}   {counted}   {check.ask[:60]}")
    print(f"left-out stories: {_line(result(tried))}")
    for each in sorted(tried, key=lambda each: (each.seen.thread.story, each.seen.thread.level)):
        passed = " ".join(one.check for one in each.seen.findings if one.seen == "yes")
        off = each.level - each.seen.thread.level
        print(
            f"  {each.seen.thread.case.id:9} {each.seen.thread.story:7} level {each.seen.thread.level} "
            f"marked {each.level} ({each.place:.2f}) {'*' * abs(off):4} {passed}"
        )


def _line(found: Result) -> str:
    return (
        f"kappa {found.kappa:.2f}, exact {found.exact:.2f}, within one {found.within_one:.2f}, order {found.order:.2f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m evals.fit", description=__doc__.splitlines()[0])
    parser.add_argument("--dimension", choices=DIMENSIONS, help="show this one and write nothing")
    parser.add_argument("--threads", type=Path, action="append", help="labelled threads (JSON Lines); several allowed")
    asked: Any = parser.parse_args()
    files = asked.threads or [DATA / name for name in FITTED_ON if (DATA / name).exists()]
    threads = [thread for file in files for thread in read_threads(file)]
    if asked.dimension:
        show(asked.dimension, threads)
        return
    sealed = read_threads(DATA / SEALED)
    fitted = fit_all(threads, sealed, _named(files, threads), _named([DATA / SEALED], sealed))
    (rubric_folder() / "offline.yaml").write_text(dump_model(fitted), encoding="utf-8")
    for dimension, worth in fitted.dimensions.items():
        kappa = fitted.agreement.get(dimension)
        told = "not measured" if kappa is None else f"{kappa:.2f}"
        print(f"{dimension:4} {len(worth.checks)} checks, kappa on sealed stories {told}")


def _named(files: Sequence[Path], threads: Sequence[Thread]) -> str:
    return f"{len(threads)} labelled threads: {', '.join(file.name for file in files)}"


if __name__ == "__main__":
    main()
