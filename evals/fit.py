"""Fit what each check is worth to the offline grader. Weights over named checks, never over words.

python -m evals.fit                    fit all on the labelled threads, write prompts/rubrics/offline.yaml
python -m evals.fit --dimension R3     show how its checks do, story by story, and write nothing
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import lsq_linear

from agent.content.files import dump_model
from agent.content.rubrics import DIMENSIONS, Dimension, OfflineWorth, Rubric, Worth, rubric, rubric_folder
from agent.scoring.mark import Finding
from agent.scoring.offline import chance, findings, level_at, readers, standing
from agent.scoring.talk import Talk
from evals.agreement import order_accuracy, quadratic_kappa
from evals.threads import DATA, Thread, read_threads, stories

SEALED = "threads_sealed.jsonl"
"""Stories nobody who wrote the checks has read: agreement and spread are measured on them, no weight is fitted."""
FITTED_ON = ("threads_dev.jsonl", "threads_own.jsonl", "threads_twins.jsonl")
PULL = 4.0
"""How strongly a weight is pulled to the one every check of its sign starts from: worth about as many threads."""
STRETCH = 1.2
"""Fitted marks huddle in the middle; the scale is stretched by this before it is cut."""


CONFIRMED = 2.0
"""How much a thread counts whose label blind readers confirmed (threads_dev, see data/SOURCES.md) against one that has
only its author's word."""
LEFT_OUT = 0.1
"""Share of unseen threads that is not judged: where errors pile up."""
NORMAL = 1.2533
"""Standard deviation over mean absolute deviation of a normal distribution; a few threads far off weigh less so."""


class Seen(NamedTuple):
    """One thread with its checks read."""

    thread: Thread
    findings: tuple[Finding, ...]


def read_all(ours: Rubric, threads: Sequence[Thread]) -> list[Seen]:
    return [Seen(thread, findings(ours, Talk.of(thread.case))) for thread in threads]


def fit(ours: Rubric, seen: Sequence[Seen]) -> Worth:
    """Least squares with signs held: a check of level 2 to 5 never lowers a mark, one of level 1 never raises it."""
    known = [check.id for check in ours.checks if check.id in readers(ours.id)]
    signs = np.array([-1.0 if ours.level_of(check) == 1 else 1.0 for check in known])
    rises = max(int((signs > 0).sum()), 1)
    start = np.where(signs > 0, 4.0 / rises, -0.4)
    table = np.array([[_value(each, check) for check in known] for each in seen])
    marks = np.array([float(each.thread.level) for each in seen])
    counts = np.sqrt([CONFIRMED if each.thread.confirmed else 1.0 for each in seen])
    rows = np.hstack([table, np.ones((len(seen), 1))]) * counts[:, None]
    pull = np.hstack([np.sqrt(PULL) * np.eye(len(known)), np.zeros((len(known), 1))])
    low = np.append(np.where(signs > 0, 0.0, -2.0), -5.0)
    high = np.append(np.where(signs > 0, 2.5, 0.0), 6.0)
    found = lsq_linear(np.vstack([rows, pull]), np.append(marks * counts, np.sqrt(PULL) * start), bounds=(low, high)).x
    base, weights = float(found[-1]), dict(zip(known, (float(x) for x in found[:-1]), strict=True))
    middle = 3.0
    stretched = {check: weight * STRETCH for check, weight in weights.items()}
    return Worth(
        base=round(middle + (base - middle) * STRETCH, 3),
        checks={check: round(weight, 3) for check, weight in stretched.items()},
        cuts=(1.5, 2.5, 3.5, 4.5),
        spread=1.0,
    )


def with_spread(worth: Worth, spread: float) -> Worth:
    return worth.model_copy(update={"spread": round(max(spread, 0.4), 2)})


def _value(seen: Seen, check: str) -> float:
    return float(any(each.check == check and each.seen == "yes" for each in seen.findings))


class Tried(NamedTuple):
    seen: Seen
    place: float
    level: int


def leave_story_out(ours: Rubric, seen: Sequence[Seen]) -> list[Tried]:
    """Each thread marked by weights that were fitted on the other stories."""
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
    spread: float


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
        spread=NORMAL * fmean(abs(each.place - each.seen.thread.level) for each in tried),
    )


def fit_all(threads: Sequence[Thread], sealed: Sequence[Thread], source: str, measured: str) -> OfflineWorth:
    """The weights of every dimension that has readers, and how far they agree and stray on sealed stories."""
    worths: dict[Dimension, Worth] = {}
    agreement: dict[Dimension, float] = {}
    for dimension in DIMENSIONS:
        mine = [thread for thread in threads if thread.dimension == dimension]
        if not mine or not readers(dimension):
            continue
        ours = rubric(dimension)
        worth = fit(ours, read_all(ours, mine))
        unread = [thread for thread in sealed if thread.dimension == dimension]
        if unread:
            tried = [_tried(worth, each) for each in read_all(ours, unread)]
            found = result(tried)
            agreement[dimension] = round(found.kappa, 2)
            worth = with_spread(worth, found.spread)
            sure = sorted(chance(worth, each.place, each.level) for each in tried)
            worth = worth.model_copy(update={"least_sure": round(sure[int(LEFT_OUT * len(sure))], 3)})
        worths[dimension] = worth
    return OfflineWorth(fitted_on=source, measured_on=measured, agreement=agreement, dimensions=worths)


def _tried(worth: Worth, seen: Seen) -> "Tried":
    place = standing(worth, seen.findings)
    return Tried(seen, place, level_at(worth, place))


def show(dimension: Dimension, threads: Sequence[Thread]) -> None:
    """How often each check is seen by level, and where the marks of left-out stories go wrong."""
    ours = rubric(dimension)
    seen = read_all(ours, [thread for thread in threads if thread.dimension == dimension])
    worth, tried = fit(ours, seen), leave_story_out(ours, seen)
    print(f"{dimension}: share of threads in which a check is seen, by level; then its fitted worth")
    for check in ours.checks:
        if check.id not in worth.checks:
            print(f"  {check.id:7}  no reader")
            continue
        rates = [[_value(each, check.id) for each in seen if each.thread.level == level] for level in range(1, 6)]
        shares = "  ".join(f"{fmean(rate):4.2f}" if rate else "   -" for rate in rates)
        print(f"  {check.id:7} {shares}   {worth.checks[check.id]:+.2f}   {check.ask[:70]}")
    print(f"base {worth.base:+.2f}; left-out stories: {_line(result(tried))}")
    for each in sorted(tried, key=lambda each: (each.seen.thread.story, each.seen.thread.level)):
        passed = " ".join(one.check for one in each.seen.findings if one.seen == "yes")
        off = each.level - each.seen.thread.level
        print(
            f"  {each.seen.thread.case.id:9} {each.seen.thread.story:7} level {each.seen.thread.level} "
            f"marked {each.level} ({each.place:.2f}) {'*' * abs(off):4} {passed}"
        )


def _line(found: Result) -> str:
    return (
        f"kappa {found.kappa:.2f}, exact {found.exact:.2f}, within one {found.within_one:.2f}, "
        f"order {found.order:.2f}, spread {found.spread:.2f}"
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
        told = "not measured" if kappa is None else f"{kappa:.2f}, spread {worth.spread:.2f}"
        print(f"{dimension:4} kappa on sealed stories {told}")


def _named(files: Sequence[Path], threads: Sequence[Thread]) -> str:
    return f"{len(threads)} labelled threads: {', '.join(file.name for file in files)}"


if __name__ == "__main__":
    main()
