"""What the offline readers are tried on: small threads, and answers that show a check or do not (signs/*.yaml)."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, model_validator

from agent.content.files import Loader
from agent.content.rubrics import Dimension, Rubric, rubric
from agent.scoring.case import Case
from agent.scoring.mark import Evidence
from agent.scoring.offline import findings, readers
from agent.scoring.talk import Talk

FOLDER = Path(__file__).with_name("signs")
FILES = sorted(path.stem for path in FOLDER.glob("*.yaml"))

GAP = "<>"
"""Where a bare text goes in the words around it."""

Said = dict[str, str]
"""Answers, each by the name of its turn."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Shown(_Part):
    """The texts on one check."""

    around: Said = {}
    """What stands around the bare texts among them."""
    shows: list[Said] = []
    twins: list[Said] = []
    """Alike, without the behaviour."""
    hollow: list[Said | str] = []
    """Its cue words and nothing else; a bare text is tried in every turn."""
    other_words: list[Said | str] = []
    """It is shown here too, in words of other trades."""
    near: list[Said | str] = []
    """What only sounds like it."""


class Group(_Part):
    """Texts of one kind, for some checks."""

    what: str
    seen: str = ""
    """Checks that are, with commas between them."""
    unseen: str = ""
    """Checks that are not."""
    around: Said = {}
    told: list[Said | str]

    @model_validator(mode="after")
    def _of_some_check(self) -> "Group":
        if not (self.seen or self.unseen):
            raise ValueError(f"{self.what!r} names no check")
        return self


class Pair(_Part):
    """One check heard in plain words, and a near miss about the same thing."""

    check: str
    turn: str | dict[str, Any]
    """One of the thread's, or a question of its own."""
    around: str = GAP
    heard: str
    missed: str

    def __str__(self) -> str:
        return f"{self.check}: {' '.join(self.heard.split()[:9])}"


class Thread(_Part):
    """One file: a thread without its answers, and what is said in it."""

    dimension: Dimension
    firm: bool = False
    """Whether a reader is given what the grader gives it, without sentences of general words; else all that is said."""
    case: dict[str, Any]
    every: dict[str, Any] = {}
    """What all exchanges share."""
    turns: dict[str, dict[str, Any]] = {}
    """The questions by name. A turn is there when something is said in it, or when it has an answer without a gap."""
    parts: dict[str, str] = {}
    """Texts used more than once, as <name>."""
    unread: list[str] = []
    """Checks that no text rule can know."""
    cueless: list[str] = []
    """Checks of general words, or of how a thing is said: no cue could stand alone."""
    hollow: Said = {}
    """Cue words for every check that raises a mark."""
    checks: dict[str, Shown] = {}
    more: list[Group] = []
    pairs: list[Pair] = []

    def talk(self, said: Said) -> Talk:
        return self._talk(self.turns, said)

    def asked(self, pair: Pair, words: str) -> Talk:
        """A pair's question alone, and these words in its answer."""
        turn = self.turns[pair.turn] if isinstance(pair.turn, str) else pair.turn
        return self._talk({"": turn}, {"": pair.around.replace(GAP, words)})

    def filled(self, text: str) -> str:
        return re.sub(r"<(\w+)>", lambda part: self.parts[part[1]], text)

    def found(self, check: str, talk: Talk) -> Sequence[Evidence]:
        if not self.firm:
            return readers(self.dimension)[check](talk)
        (only,) = findings(_only(self.dimension, check), talk)
        return only.evidence

    def _talk(self, turns: dict[str, dict[str, Any]], said: Said) -> Talk:
        assert set(said) <= set(turns), f"turns that are not in the thread: {set(said) - set(turns)}"
        exchanges = []
        for name, turn in turns.items():
            usual = turn.get("answer", GAP)
            if name in said or GAP not in usual:
                answer = (
                    usual.replace(GAP, self.filled(said[name])) if GAP in usual else self.filled(said.get(name, usual))
                )
                exchanges.append({**self.every, **turn, "answer": answer})
        return Talk.of(Case.model_validate({**self.case, "dimension": self.dimension, "exchanges": exchanges}))


class Try(NamedTuple):
    """One check on one telling."""

    file: str
    check: str
    said: Said
    words: str
    """What is telling in it."""
    what: str = ""

    def __str__(self) -> str:
        start = " ".join(re.sub(r"<\w+>", "", self.words).split()[:9])
        return ": ".join(filter(None, (f"{self.file} {self.check}", self.what, start)))

    def talk(self) -> Talk:
        return thread(self.file).talk(self.said)

    def found(self, talk: Talk) -> Sequence[Evidence]:
        return thread(self.file).found(self.check, talk)

    def without_evidence(self) -> Talk:
        """The same telling, with everything that shows the check taken out."""
        of = thread(self.file)
        said = {turn: of.filled(text) for turn, text in self.said.items()}
        for each in readers(of.dimension)[self.check](self.talk()):
            said = {turn: text.replace(each.quote, " ") for turn, text in said.items()}
        return of.talk(said)


@cache
def thread(file: str) -> Thread:
    return Thread.model_validate(yaml.load((FOLDER / f"{file}.yaml").read_text("utf-8"), Loader=Loader))


def texts(*kinds: str) -> list[Try]:
    """What stands under single checks, of these kinds."""
    return [
        Try(file, check, said, words)
        for file in FILES
        for check, shown in thread(file).checks.items()
        for kind in kinds
        for said, words in _placed(getattr(shown, kind), shown.around, thread(file))
    ]


def grouped(way: str) -> list[Try]:
    """What stands in groups: `seen` or `unseen`."""
    return [
        Try(file, check, said, words, group.what)
        for file in FILES
        for group in thread(file).more
        for check in filter(None, getattr(group, way).split(", "))
        for said, words in _placed(group.told, group.around, thread(file))
    ]


def cue_words() -> list[Try]:
    shared = [(file, said) for file in FILES if (said := thread(file).hollow)]
    by_all = [Try(file, check, said, "") for file, said in shared for check in raising(thread(file).dimension)]
    return by_all + texts("hollow")


def pairs() -> list[tuple[str, Pair]]:
    return [(file, pair) for file in FILES for pair in thread(file).pairs]


def raising(dimension: Dimension) -> list[str]:
    """Checks above level 1 that have a reader."""
    return [check for check in readers(dimension) if not check.startswith(f"{dimension}.1")]


def _placed(told: Sequence[Said | str], around: Said, of: Thread) -> Iterator[tuple[Said, str]]:
    for text in told:
        if not isinstance(text, str):
            yield text, list(text.values())[-1]
        elif around:
            yield {turn: words.replace(GAP, text) for turn, words in around.items()}, text
        else:
            yield from (({turn: text}, f"{turn}: {text}") for turn in of.turns)


@cache
def _only(dimension: Dimension, check: str) -> Rubric:
    """The rubric with no other check in it."""
    whole = rubric(dimension)
    levels = {
        number: level.model_copy(update={"checks": tuple(each for each in level.checks if each.id == check)})
        for number, level in whole.levels.items()
    }
    return whole.model_copy(update={"levels": levels})
