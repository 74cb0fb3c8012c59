"""Labelled threads: read from JSON Lines, kept by story, so that nothing is ever tried on a story it was fitted to."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from agent.content.rubrics import Dimension
from agent.scoring.case import Case

DATA = Path(__file__).resolve().parent / "data"
CONFIRMED = "threads_dev.jsonl"
"""Labels of this file were checked by blind readers."""


class Thread(NamedTuple):
    """A case with the level it was written to, 1 to 5."""

    case: Case
    dimension: Dimension
    level: int
    confirmed: bool = False
    """Whether readers who did not know the label agreed with it."""

    @property
    def story(self) -> str:
        return self.case.story


def read_threads(path: Path) -> list[Thread]:
    """All threads of a file that carry a level. Raises ValueError and OSError; these are our own files."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    cases = [(Case.model_validate(row), row.get("label", row.get("level"))) for row in rows]
    confirmed = path.name == CONFIRMED
    return [Thread(case, case.dimension, int(level), confirmed) for case, level in cases if case.dimension and level]


def stories(threads: Iterable[Thread]) -> dict[str, list[Thread]]:
    found: dict[str, list[Thread]] = {}
    for thread in threads:
        found.setdefault(thread.story, []).append(thread)
    return found
