"""Twins: two tellings of one thread that differ in one behaviour move the mark of that behaviour, and no other."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import pytest
import yaml
from pydantic import BaseModel, ConfigDict, Field

from agent.content.rubrics import DIMENSIONS, Dimension
from agent.scoring.case import Case, Exchange, Person, Told
from agent.scoring.injection import cleaned
from agent.scoring.offline import grade
from agent.words import words
from evals.threads import DATA

Step = Literal["1/2", "2/3", "3/4", "4/5"]
JUDGED: tuple[Dimension, ...] = tuple(name for name in DIMENSIONS if name.startswith("R"))
AWRY = 0
"""Pairs of the 110 the grader learnt from that still go wrong; the file would name each."""
AWRY_UNSEEN = 9
"""The same of the forty nobody mended anything for: what to expect of answers no reader has met. The file names each,
and a test fails the day it is mended."""
_SLOT = re.compile(r"\{(\d)\}")
_NUMBER = re.compile(
    r"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred)\b",
    re.IGNORECASE,
)


class Pair(BaseModel):
    """One thread with places left open, and what stands there in either twin."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    dimension: Dimension
    step: Step
    behaviour: str
    profession: str
    role: str
    panel: dict[str, str]
    """Persona to name."""
    asked: str
    told: str
    exchanges: list[tuple[str, str, int, str]] = Field(min_length=3, max_length=3)
    """Persona, kind of probe, depth, question."""
    answers: list[str] = Field(min_length=3, max_length=3)
    weaker: list[str] = Field(min_length=1, max_length=2)
    stronger: list[str] = Field(min_length=1, max_length=2)
    matched: bool = False
    """Equal in names and figures to the last one, and nearly so in length; later pairs only about."""
    unseen: bool = False
    """Read by nobody who mended readers, and nothing was learnt from it."""
    known: str = ""
    """Why the offline grader still gets it wrong; empty when it does not."""

    def case(self, fill: list[str]) -> Case:
        told = [_SLOT.sub(lambda slot: fill[int(slot[1]) - 1], answer) for answer in self.answers]
        exchanges = tuple(
            Exchange(
                question=question, answer=answer, speaker=self.panel[who], persona=who, probe_type=kind, depth=depth
            )
            for (who, kind, depth, question), answer in zip(self.exchanges, told, strict=True)
        )
        return Case(
            id=self.id,
            dimension=self.dimension,
            story=self.id,
            profession=self.profession,
            role_applied_for=self.role,
            panel=tuple(Person(persona=who, name=name) for who, name in self.panel.items()),
            round_one=Told(asked=self.asked, told=self.told),
            exchanges=exchanges,
        )


PAIRS = [Pair.model_validate(row) for row in yaml.safe_load(Path(__file__).with_name("twins.yaml").read_text("utf-8"))]
BY_NAME = {pair.id: pair for pair in PAIRS}


@cache
def heard(name: str, stronger: bool) -> Case:
    pair = BY_NAME[name]
    return cleaned(pair.case(pair.stronger if stronger else pair.weaker)).case


@cache
def mark(name: str, stronger: bool, dimension: Dimension) -> int | None:
    """The mark of one twin as `roundtwo grade` gives it: its own dimension, and beside it what was asked for too."""
    return grade(heard(name, stronger), dimension).mark


def moves(pair: Pair) -> dict[Dimension, int]:
    """By how much each mark rises from the weaker twin to the stronger, where both could be judged."""
    found: dict[Dimension, int] = {}
    for each in JUDGED:
        low = mark(pair.id, False, each)
        high = None if low is None else mark(pair.id, True, each)
        if low is not None and high is not None:
            found[each] = high - low
    return found


def named(pair: Pair) -> Any:
    return pytest.param(
        pair, id=pair.id, marks=[pytest.mark.xfail(reason=pair.known, strict=True)] if pair.known else []
    )


def figures(texts: list[str]) -> int:
    return sum(len(_NUMBER.findall(text)) for text in texts)


def names(texts: list[str]) -> int:
    """Capitals inside a sentence that are not "I"."""
    return sum(len(re.findall(r"(?<=[a-z,] )(?!I\b)[A-Z]\w+", text)) for text in texts)


@pytest.mark.parametrize("pair", [named(pair) for pair in PAIRS])
def test_one_behaviour_moves_its_own_mark_and_no_other(pair: Pair) -> None:
    moved = moves(pair)
    own = moved.pop(pair.dimension, None)

    assert own is not None, f"{pair.dimension} was not judged on both"
    assert own >= 1, f"{pair.dimension} moved by {own}: {pair.behaviour}"
    assert {each: step for each, step in moved.items() if abs(step) > 0.5} == {}


def test_enough_other_marks_were_there_to_be_moved() -> None:
    beside = [each for pair in PAIRS for each in moves(pair) if each != pair.dimension]

    assert len(beside) >= 30


def test_every_dimension_and_every_step_has_its_twins() -> None:
    assert all(sum(pair.dimension == each for pair in PAIRS) >= 2 for each in JUDGED)
    assert all(sum(pair.step == each for pair in PAIRS) >= 4 for each in get_args(Step))
    assert len(PAIRS) == len(BY_NAME)


def test_no_unseen_twin_is_among_the_threads_the_grader_learnt_from() -> None:
    rows = [json.loads(line) for each in DATA.glob("threads_*.jsonl") for line in each.read_text("utf-8").splitlines()]
    learnt = {(row["profession"], row["round_one"]["told"]) for row in rows}

    assert not learnt & {(pair.profession, pair.told) for pair in PAIRS if pair.unseen}


def test_no_more_go_awry_than_are_known() -> None:
    assert sum(bool(pair.known) for pair in PAIRS if not pair.unseen) <= AWRY
    assert sum(bool(pair.known) for pair in PAIRS if pair.unseen) <= AWRY_UNSEEN
    assert (sum(pair.matched for pair in PAIRS), sum(pair.unseen for pair in PAIRS)) == (50, 40)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.id)
def test_twins_are_alike_in_length_names_and_figures(pair: Pair) -> None:
    told = [[each.answer for each in pair.case(fill).exchanges] for fill in (pair.weaker, pair.stronger)]

    shortest, longest, apart, figures_apart, names_apart = (45, 76, 4, 0, 0) if pair.matched else (25, 130, 8, 7, 4)
    assert all(shortest <= len(words(answer)) <= longest for answers in told for answer in answers)
    assert all(abs(len(words(a)) - len(words(b))) <= apart for a, b in zip(pair.weaker, pair.stronger, strict=True))
    assert abs(figures(pair.weaker) - figures(pair.stronger)) <= figures_apart
    assert abs(names(pair.weaker) - names(pair.stronger)) <= names_apart
