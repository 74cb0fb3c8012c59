"""`roundtwo evals label`: one item after the other, one question, one key; every answer is kept at once."""

import argparse
import textwrap
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import NamedTuple

from agent.content.clean import clean
from agent.errors import ContentError
from agent.terminal.plain import tell
from evals.finished import FinishedInterview
from evals.judges import CANNOT_TELL, JUDGES, NO, YES, Judge
from evals.judges.items import Item
from evals.labels import FEWEST_LABELS, FOLDER, Label, append_label, load_labels
from evals.models import prompt_file
from evals.runs import read_run

WIDTH = 100
LONGEST = 4_000
"""Characters of one text that are shown; a résumé is longer than anybody reads for one question."""
KEYS = {"y": YES, "n": NO, "c": CANNOT_TELL}
QUIT, SKIP = "q", "s"
Ask = Callable[[str], str]
Tell = Callable[[str], None]


class Task(NamedTuple):
    """One item to be labelled."""

    judge: Judge
    item: Item

    @property
    def key(self) -> tuple[str, str]:
        return self.judge.metric, self.item.name(self.judge.metric)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rows", metavar="FILE", type=Path, help="interviews, as python -m evals --out FILE keeps them")
    parser.add_argument("--by", required=True, metavar="INITIALS", help="who labels")
    parser.add_argument("--metric", choices=sorted(JUDGES), help="only this one")
    parser.add_argument("--most", type=int, default=FEWEST_LABELS, metavar="N", help="labels of each metric; 60")
    parser.add_argument("--labels", type=Path, default=FOLDER, metavar="FOLDER", help="where the labels are kept")


def run(asked: argparse.Namespace) -> int:
    """The command: 0 when somebody labelled or stopped. Raises ContentError for a file that cannot be read."""
    if not asked.by.strip() or asked.most < 1:
        raise ContentError("--by and --most", "want initials, and a number from 1 up")
    interviews = read_run(asked.rows).interviews
    wanted = [JUDGES[asked.metric]] if asked.metric else list(JUDGES.values())
    tasks = to_label(interviews, wanted, asked.most)
    label(tasks, by=asked.by.strip(), folder=asked.labels)
    return 0


def to_label(interviews: Sequence[FinishedInterview], judges: Sequence[Judge], most: int) -> list[Task]:
    """At most so many items of each metric, spread over the interviews; the same ones for whoever labels this run."""
    found: list[Task] = []
    for judge in judges:
        items = [item for each in interviews if each.ended != "failed" for item in judge.items(each)]
        fresh = {item.name(judge.metric): item for item in items}
        names = Random(judge.metric).sample(sorted(fresh), min(most, len(fresh)))
        found += [Task(judge, fresh[name]) for name in names]
    return found


def label(tasks: Sequence[Task], *, by: str, folder: Path = FOLDER, ask: Ask = input, say: Tell = tell) -> int:
    """Go through what this person has not labelled yet; how many were labelled now. Ends at q, at the end of input, or
    at Ctrl-C, and nothing is lost. Raises ContentError when a file of labels is damaged."""
    done = {(each.metric, each.item) for each in load_labels(folder) if each.by == by} if folder.exists() else set()
    left = [task for task in tasks if task.key not in done]
    path = folder / f"{_file_name(by)}.jsonl"
    made = 0
    try:
        for place, task in enumerate(left, 1):
            for text in page(task, f"{place} of {len(left)}"):
                say(text)
            answer = _answered(task, ask, say)
            if answer == QUIT:
                break
            if answer != SKIP:
                append_label(path, _label(task, answer, by))
                made += 1
    except (EOFError, KeyboardInterrupt):
        say("")
    say(f"{made} labels kept in {path}. {len(left) - made} left." if made else f"Nothing labelled. {len(left)} left.")
    return made


def page(task: Task, place: str) -> Iterator[str]:
    """What is shown for one item."""
    yield f"\n{'-' * WIDTH}\n{task.judge.metric}, {place}"
    for name, text in task.item.shown:
        shown = clean(text)
        cut = f"{shown[:LONGEST]} …" if len(shown) > LONGEST else shown
        wrapped = "\n".join(
            textwrap.fill(line, WIDTH, initial_indent="  ", subsequent_indent="  ") for line in cut.splitlines()
        )
        yield f"\n{name}:\n{wrapped}"
    yield f"\n{prompt_file(f'judges/{task.judge.prompt}').header.purpose}"


def _answered(task: Task, ask: Ask, say: Tell) -> str:
    """A verdict, or q or s."""
    choices = keys_for(task)
    line = ", ".join(f"{key} {verdict.replace('_', ' ')}" for key, verdict in choices.items())
    while True:
        given = ask(f"{line}, s skip, q stop: ").strip().lower()
        if given in (QUIT, SKIP):
            return given
        if verdict := choices.get(given) or next((each for each in choices.values() if each == given), None):
            return verdict
        say(f"{given!r} is none of these.")


def keys_for(task: Task) -> dict[str, str]:
    """Key → verdict; numbers where the answer is a name."""
    if task.item.expected is None:
        return KEYS
    names = [each for each in task.judge.answers(task.item) if each != CANNOT_TELL]
    return {str(number): name for number, name in enumerate(names, 1)} | {"c": CANNOT_TELL}


def _label(task: Task, verdict: str, by: str) -> Label:
    metric, item = task.key
    return Label(
        metric=metric, item=item, case=task.item.case, turn=task.item.turn, shown=task.item.shown, verdict=verdict,
        by=by, on=datetime.now(UTC).date().isoformat(),
    )  # fmt: skip


def _file_name(by: str) -> str:
    kept = "".join(letter if letter.isalnum() else "-" for letter in by.lower())
    return kept.strip("-") or "labels"
