"""How far the grader agrees with labelled threads, beside what is easier to build: the table in the README.

    python -m evals.calibration                      the offline grader on our labelled threads
    python -m evals.calibration --threads FILE       on other labelled threads (JSON Lines with a label or a level)
    python -m evals.calibration --engine model       the model that is set up, on the same threads
    python -m evals.calibration --readme             put the table of sealed stories into the README

A mark counts where it is scored; what is not judged is counted apart and never guessed. Threads the weights were
fitted on are marked by weights fitted without their story.
"""

import argparse
import asyncio
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from agent.content.rubrics import DIMENSIONS, Dimension, offline_worth, rubric
from agent.scoring.mark import Mark
from agent.scoring.offline import grade, grade_with, readers
from evals.agreement import Interval, clustered_interval, order_accuracy, quadratic_kappa
from evals.baselines import BASELINES
from evals.fit import FITTED_ON, SEALED, fit, read_all
from evals.threads import DATA, Thread, read_threads, stories

README = DATA.parent.parent / "README.md"
JUDGED_BY_TEXT: tuple[Dimension, ...] = ("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R10")
"""The dimensions whose agreement the aim is set on."""


class Row(NamedTuple):
    """How one grader did on some threads."""

    threads: int
    exact: float
    within_one: float
    kappa: float
    interval: Interval
    order: float
    """Neighbouring tellings of one story in order; a tie is not in order."""
    order_half: float
    """The same with a tie counted half."""
    middle: float
    """Exact agreement on levels 2 to 4 alone."""
    not_judged: float


def row(threads: Sequence[Thread], marks: Mapping[str, int | None]) -> Row:
    """`marks`: by id of the case; None where nothing was scored."""
    told = [(thread, mark) for thread in threads if (mark := marks[thread.case.id]) is not None]
    pairs = [(mark, thread.level) for thread, mark in told]
    by_story: dict[str, list[tuple[int, int]]] = {}
    for thread, mark in told:
        by_story.setdefault(thread.story, []).append((mark, thread.level))
    orders = [right for story in by_story.values() for right in order_accuracy({level: mark for mark, level in story})]
    return Row(
        threads=len(threads),
        exact=_mean(a == b for a, b in pairs),
        within_one=_mean(abs(a - b) <= 1 for a, b in pairs),
        kappa=quadratic_kappa([a for a, _ in pairs], [b for _, b in pairs]),
        interval=clustered_interval(list(by_story.values()), quadratic_kappa),
        order=_mean(orders),
        order_half=_mean_half(by_story.values()),
        middle=_mean(a == b for a, b in pairs if 2 <= b <= 4),
        not_judged=1 - len(told) / len(threads) if threads else float("nan"),
    )


def _mean_half(by_story: Iterable[Sequence[tuple[int, int]]]) -> float:
    told = []
    for pairs in by_story:
        marks = {level: mark for mark, level in pairs}
        told += [
            (marks[level] < marks[level + 1]) + (marks[level] == marks[level + 1]) / 2
            for level in marks
            if level + 1 in marks
        ]
    return fmean(told) if told else float("nan")


def _mean(values: Iterable[bool]) -> float:
    told = list(values)
    return fmean(told) if told else float("nan")


def offline_marks(threads: Sequence[Thread], known: Sequence[Thread]) -> dict[str, int | None]:
    """Marks of the offline grader; a thread among `known` is marked by weights fitted without its story."""
    fitted_stories = {(each.dimension, each.story) for each in known}
    marks: dict[str, int | None] = {}
    for dimension in DIMENSIONS:
        mine = [thread for thread in threads if thread.dimension == dimension]
        familiar = any((dimension, each.story) in fitted_stories for each in mine)
        seen = read_all(rubric(dimension), [each for each in known if familiar and each.dimension == dimension])
        for story, part in stories(mine).items():
            if readers(dimension) and (dimension, story) in fitted_stories:
                rest = [each for each in seen if each.thread.story != story]
                sure = {"least_sure": offline_worth().dimensions[dimension].least_sure}
                worth = fit(rubric(dimension), rest).model_copy(update=sure)
                marks |= {each.case.id: grade_with(each.case, dimension, worth).mark for each in part}
            else:
                marks |= {each.case.id: grade(each.case, dimension).mark for each in part}
    return marks


async def model_marks(threads: Sequence[Thread]) -> dict[str, int | None]:
    """Marks of the model grader that is set up (ROUNDTWO_MODEL, OPENAI_BASE_URL)."""
    from agent.engines.chat_client import ChatClient
    from agent.engines.grading import ModelGrader
    from agent.scoring.grader import assess
    from agent.settings import Settings

    async with ChatClient.from_settings(Settings.from_environ(os.environ)) as client:
        grader = ModelGrader(client)
        found: list[Mark] = []
        for thread in threads:
            found.append((await assess(grader, thread.case, [thread.dimension])).marks[thread.dimension])
    return {thread.case.id: mark.mark for thread, mark in zip(threads, found, strict=True)}


def baseline_marks(name: str, threads: Sequence[Thread], known: Sequence[Thread]) -> dict[str, int | None]:
    """Marks of a baseline that sees the labels of other stories only."""
    baseline, marks = BASELINES[name], dict[str, int | None]()
    seen = {each.story for each in known}
    parts = {story: part for story, part in stories(threads).items() if story in seen}
    parts[""] = [each for each in threads if each.story not in seen]  # all that nobody has seen in one go
    for story, part in parts.items():
        rest = [each for each in known if each.story != story]
        if not part:
            continue
        marks |= {each.case.id: mark for each, mark in zip(part, baseline(rest, part), strict=True)}
    return marks


def table(threads: Sequence[Thread], marks: Mapping[str, int | None], known: Sequence[Thread]) -> str:
    """The whole table as Markdown."""
    lines = [
        "| | threads | exact | within one | QWK (95 % interval) | order | ties half | levels 2-4 exact | not judged |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for dimension in DIMENSIONS:
        if mine := [thread for thread in threads if thread.dimension == dimension]:
            lines.append(_line(dimension, row(mine, marks)))
    judged = [thread for thread in threads if thread.dimension in JUDGED_BY_TEXT]
    if judged:
        lines.append(_line("**R1-R7 and R10**", row(judged, marks)))
    lines.append(_line("**all**", row(threads, marks)))
    for name in BASELINES:
        lines.append(_line(f"baseline: {name}", row(threads, baseline_marks(name, threads, known))))
    return "\n".join(lines)


def _line(name: str, found: Row) -> str:
    low, high = found.interval
    return (
        f"| {name} | {found.threads} | {found.exact:.0%} | {found.within_one:.0%} "
        f"| {found.kappa:.2f} ({low:.2f} to {high:.2f}) | {found.order:.0%} | {found.order_half:.0%} "
        f"| {found.middle:.0%} "
        f"| {found.not_judged:.0%} |"
    )


def write_readme(text: str) -> None:
    page = README.read_text("utf-8")
    start, end = "<!-- calibration -->\n", "<!-- /calibration -->"
    before, after = page.split(start)[0], page.split(end)[1]
    README.write_text(f"{before}{start}{text}\n{end}{after}", "utf-8")


def known_threads() -> list[Thread]:
    """The threads the weights were fitted on."""
    return [thread for name in FITTED_ON if (DATA / name).exists() for thread in read_threads(DATA / name)]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m evals.calibration", description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=Path, action="append", help="labelled threads; several allowed")
    parser.add_argument("--engine", choices=("offline", "model"), default="offline")
    parser.add_argument("--readme", action="store_true", help="put the table of the sealed stories into the README")
    asked: Any = parser.parse_args()
    known = known_threads()
    if asked.readme:
        sealed = read_threads(DATA / SEALED)
        write_readme(table(sealed, offline_marks(sealed, known), known))
        return
    files = asked.threads or [file for name in (FITTED_ON[0], SEALED) if (file := DATA / name).exists()]
    for file in files:
        threads = read_threads(file)
        marks = asyncio.run(model_marks(threads)) if asked.engine == "model" else offline_marks(threads, known)
        print(f"\n{file.name}: {len(threads)} threads, {len(stories(threads))} stories, {asked.engine} grader\n")
        print(table(threads, marks, known))


if __name__ == "__main__":
    main()
