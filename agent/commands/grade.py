"""`roundtwo grade`: marks for threads in a file, one JSON line each, and nothing else on standard output."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from agent.commands import FAILED, WRONG
from agent.content.files import read_text
from agent.content.rubrics import DIMENSIONS, Dimension, rubric
from agent.errors import ContentError, EngineError
from agent.scoring.case import Case
from agent.scoring.grader import Grader, assess
from agent.scoring.mark import Assessment, Mark
from agent.scoring.rules import not_judged, opportunities
from agent.settings import Settings
from agent.terminal.plain import speak_utf8, tell_error
from agent.voices import open_grader

LARGEST_FILE = 64 * 1024 * 1024
MOST_COMPLAINTS = 20


async def grade(asked: Namespace) -> int:
    """0 when every line was graded, 2 when one is no thread, 1 when the model could not be reached."""
    settings = Settings.from_environ(os.environ)
    speak_utf8()
    wrong = failed = 0
    async with open_grader(settings, asked.engine, apart=asked.apart, judges=asked.judges) as grader:
        for number, line in lines_of(asked.file):
            try:
                case = case_from(line)
            except ValueError as error:
                wrong += 1
                if wrong <= MOST_COMPLAINTS:
                    tell_error(f"{asked.file}: line {number}: {error}")
                continue
            dimensions = dimensions_of(case, asked.dimension)
            try:
                found = await assess(grader, case, dimensions)
            except EngineError as error:
                failed += 1
                if failed == 1:
                    tell_error(str(error))
                found = _ungraded(case, dimensions, grader)
            print(json.dumps(shown(case, found), ensure_ascii=False), flush=True)
    if wrong > MOST_COMPLAINTS:
        tell_error(f"{asked.file}: {wrong - MOST_COMPLAINTS} more lines are no threads")
    return WRONG if wrong else FAILED if failed else 0


def lines_of(file: str) -> Iterator[tuple[int, str]]:
    """Lines that hold something, numbered from 1. `-` is standard input. Raises ContentError."""
    text = _typed() if file == "-" else read_text(Path(file), LARGEST_FILE)
    if not text.strip():
        raise ContentError(file, "is empty; put one thread on each line")
    return ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def _typed() -> str:
    """Standard input: UTF-8 whatever this place speaks, with or without a mark at its start."""
    try:
        return sys.stdin.buffer.read(LARGEST_FILE).decode("utf-8-sig") if sys.stdin else ""
    except UnicodeDecodeError as error:
        raise ContentError("-", f"byte {error.start + 1} is not UTF-8 text; send UTF-8") from None


def case_from(line: str) -> Case:
    """A thread from one line of JSON. Raises ValueError saying what is wrong with it and what to do."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("is no JSON; write one thread as one JSON object") from None
    if not isinstance(row, dict):
        raise ValueError("is no JSON object; write one thread as one JSON object")
    try:
        return Case.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the thread"
        raise ValueError(f"{where}: {first['msg'].lower()}; correct it there") from None


def dimensions_of(case: Case, wanted: Sequence[Dimension] | None) -> list[Dimension]:
    """The ones asked for; else the thread's own; else all it gives a chance for."""
    if wanted:
        return list(wanted)
    if case.dimension:
        return [case.dimension]
    return [each for each in DIMENSIONS if opportunities(rubric(each), case)]


def shown(case: Case, found: Assessment) -> dict[str, Any]:
    """What is printed for one thread."""
    told: dict[str, Any] = {"id": case.id, "marks": {name: _mark(mark) for name, mark in found.marks.items()}}
    if found.flagged:
        told |= {"flagged": list(found.flagged), "with_flagged": found.with_flagged}
    return told


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "mark": mark.mark,
        "status": mark.status,
        "evidence": [{"exchange": each.exchange, "quote": each.quote} for each in mark.evidence],
        "why": mark.why,
        "confidence": mark.confidence,
        "capped": mark.capped,
        "grader": mark.grader,
    }


def _ungraded(case: Case, dimensions: Sequence[Dimension], grader: Grader) -> Assessment:
    told = {each: not_judged(each, "the grader could not be reached", grader.name) for each in dimensions}
    return Assessment(case=case.id, marks=told)
