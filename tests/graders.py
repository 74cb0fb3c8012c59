"""Graders for tests: what a model replies when it is asked for checks, and graders that are slow, away or made up."""

import asyncio
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from agent.content.rubrics import Dimension, rubric
from agent.errors import Unreachable
from agent.scoring.case import Case
from agent.scoring.mark import Evidence, Finding, GraderName, Mark
from agent.scoring.rules import not_judged
from tests.fault_server import Asked, Respond, completion, replies

USAGE = {"prompt_tokens": 900, "completion_tokens": 120, "total_tokens": 1020}


def row(check: str, seen: Any = "yes", *quotes: str, exchange: Any = 1) -> dict[str, Any]:
    return {"id": check, "seen": seen, "quotes": [{"exchange": exchange, "quote": quote} for quote in quotes]}


def checks(dimension: Dimension, level: int, *quotes: str) -> list[dict[str, Any]]:
    """Every check answered so that the level comes out, each yes with these quotations."""
    ours = rubric(dimension)
    passed = {c.id for c in ours.checks if (ours.level_of(c.id) <= level if level > 1 else ours.level_of(c.id) == 1)}
    if level > 1:
        passed -= {c.id for c in ours.levels[1].checks}
    return [row(c.id, "yes", *quotes) if c.id in passed else row(c.id, "no") for c in ours.checks]


def as_reply(rows: Sequence[Any], **more: Any) -> str:
    return json.dumps({"checks": list(rows), **more}, ensure_ascii=False)


def answers(content: str | None) -> Respond:
    """A good server whose model says this."""
    return replies(completion(content, usage=USAGE))


def asked_for(asked: Asked) -> list[Dimension]:
    """The dimensions a request holds."""
    return re.findall(r"^== (\w+) ", asked.body["messages"][0]["content"], re.MULTILINE)  # type: ignore[return-value]


def fenced(asked: Asked) -> list[str]:
    """The texts between the markers of a request, in order."""
    prompt = asked.body["messages"][-1]["content"]
    return [text for _, text in re.findall(r"^<(said-\w+)>\n(.*?)\n</\1>", prompt, re.MULTILINE | re.DOTALL)]


def answer_in(asked: Asked) -> str:
    """The last answer that is to be read."""
    return fenced(asked)[-1]


def honest(level: int = 3) -> Respond:
    """Finds every dimension at this level, and quotes the first and the last words of the answer."""

    async def respond(asked: Asked, writer: asyncio.StreamWriter) -> None:
        said = answer_in(asked).split()
        quotes = (" ".join(said[:5]), " ".join(said[-4:]))
        rows = [each for dimension in asked_for(asked) for each in checks(dimension, level, *quotes)]
        await answers(as_reply(rows))(asked, writer)

    return respond


def scored(dimension: Dimension, case: Case, mark: int = 2) -> Mark:
    """A mark up to 3 that rests on the beginning of the last answer."""
    quote = Evidence(exchange=len(case.exchanges), quote=" ".join(case.exchanges[-1].answer.split()[:6]))
    found = [(each["id"], each["seen"]) for each in checks(dimension, mark)]
    findings = tuple(Finding(check=c, seen=s, evidence=(quote,) if s == "yes" else ()) for c, s in found)
    return Mark(
        dimension=dimension, status="scored", mark=mark, evidence=(quote,), why="made up", findings=findings,
        grader="model",
    )  # fmt: skip


class MadeUp:
    """Fits `Grader`. Takes its time, may be away, and remembers what it was given."""

    name: GraderName = "model"

    def __init__(self, seconds: float = 0.0, on_call: Callable[[Case], None] = lambda case: None) -> None:
        self.seconds = seconds
        self.away = False
        self.given: list[Case] = []
        self.wanted: list[tuple[Dimension, ...]] = []
        self._on_call = on_call

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        self.given.append(case)
        self.wanted.append(tuple(dimensions))
        self._on_call(case)
        await asyncio.sleep(self.seconds)
        if self.away:
            raise Unreachable("Nothing answers at 127.0.0.1:1. Is the model server running?")
        return {each: scored(each, case) for each in dimensions}


class Unread:
    """Marks nothing, at once: for tests of what the panel says. Not by the built-in grader's name: its sheets are read
    from whole stories in the end."""

    name: GraderName = "model"

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        return {each: not_judged(each, "nobody reads this") for each in dimensions}
