"""Three votes on every item, each yes with words that really stand there, and a count of what could not be read."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict

from agent.content.clean import clean
from agent.engines.briefing import new_fence
from agent.engines.reply import rows_under
from agent.errors import BadReply, Truncated
from agent.words import words
from evals.finished import FinishedInterview
from evals.judges import CANNOT_TELL, DERIVED, JUDGES, NO, VOTES, Judge
from evals.judges.items import Item
from evals.metrics.talk import folded
from evals.metrics.value import Value
from evals.models import Say, fenced, prompt_file

AT_ONCE = 8
"""Items in one question to a judge: few enough that each is looked at."""
FEWEST_WORDS = 2
"""A quotation of one word shows nothing, unless that is all that was said."""
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "rulings": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "number": {"type": "integer"},
                    "verdict": {"type": "string"},
                    "quote": {"type": "string"},
                },
                "required": ["number", "verdict", "quote"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["rulings"],
    "additionalProperties": False,
}


class Row(BaseModel):
    model_config = ConfigDict(frozen=True)


class Ruling(Row):
    """What the votes on one item came to."""

    item: str
    """Its name, the same for the same texts."""
    case: str
    turn: int
    verdict: str | None
    """None when fewer than two votes agreed."""
    quote: str = ""
    votes: tuple[str | None, ...] = ()
    """None for a vote that could not be read, or whose words do not stand there."""
    counts: bool | None = None
    """Whether it counts in the numerator; None when it is not scored."""


class Judgement(Row):
    """One judged metric of one interview, or of several added up."""

    metric: str
    rulings: tuple[Ruling, ...] = ()

    @property
    def of(self) -> int:
        return sum(each.counts is not None for each in self.rulings)

    @property
    def unscored(self) -> int:
        return len(self.rulings) - self.of

    @property
    def value(self) -> float | None:
        """Share that counts, of what was scored; None when nothing was. For a drift, late minus early third."""
        told = [float(each.counts) for each in self.rulings if each.counts is not None]
        if self.metric not in DERIVED:
            return fmean(told) if told else None
        third = len(told) // 3
        return fmean(told[-third:]) - fmean(told[:third]) if third else None

    @property
    def unread_share(self) -> float:
        """Votes that could not be read, or showed words that do not stand there."""
        votes = [vote for each in self.rulings for vote in each.votes]
        return sum(vote is None for vote in votes) / len(votes) if votes else 0.0

    @property
    def flip_share(self) -> float:
        """Votes that went against the ruling."""
        votes = [(vote, each.verdict) for each in self.rulings if each.verdict for vote in each.votes if vote]
        return sum(vote != verdict for vote, verdict in votes) / len(votes) if votes else 0.0


class Vote(NamedTuple):
    verdict: str
    quote: str


def pooled(judgements: Sequence[Judgement]) -> list[Value]:
    """Each judged metric over all interviews, items pooled; a drift is the mean of the interviews'."""
    by_metric: dict[str, list[Judgement]] = {}
    for each in judgements:
        by_metric.setdefault(each.metric, []).append(each)
    found = []
    for metric, told in by_metric.items():
        unscored, of = sum(each.unscored for each in told), sum(each.of for each in told)
        good = float(sum(bool(ruling.counts) for each in told for ruling in each.rulings))
        value = good / of if of else None
        if metric in DERIVED:
            shifts = [each.value for each in told if each.value is not None]
            good, of, value = sum(shifts), len(shifts), fmean(shifts) if shifts else None
        found.append(Value(metric=metric, good=good, of=of, value=value, unscored=unscored))
    return found


async def judge_all(
    interview: FinishedInterview, say: Say, judges: Mapping[str, Judge] = JUDGES
) -> dict[str, Judgement]:
    """Every judged metric of one interview. A reply that cannot be used costs its items, never the rest.
    Raises EngineError when the judge does not answer at all."""
    found = {name: await judge_one(judge, judge.chosen(interview), say) for name, judge in judges.items()}
    for name, source in DERIVED.items():
        if source in found:
            found[name] = Judgement(metric=name, rulings=found[source].rulings)
    return found


async def judge_one(judge: Judge, chosen: Sequence[Item], say: Say, votes: int = VOTES) -> Judgement:
    """One metric on these items. Raises EngineError."""
    chunks = [chosen[start : start + AT_ONCE] for start in range(0, len(chosen), AT_ONCE)]
    rulings: list[Ruling] = []
    for chunk in chunks:
        rounds = await asyncio.gather(*(_vote(judge, chunk, turn, say) for turn in range(votes)))
        rulings += [_ruling(judge, item, [each.get(place) for each in rounds]) for place, item in enumerate(chunk)]
    return Judgement(metric=judge.metric, rulings=tuple(rulings))


async def _vote(judge: Judge, chunk: Sequence[Item], turn: int, say: Say) -> dict[int, Vote]:
    """One reading of some items, by their place. Each reading begins with another item: judges favour places."""
    order = [(place + turn * len(chunk) // VOTES) % len(chunk) for place in range(len(chunk))]
    prompt = prompt_file(f"judges/{judge.prompt}")
    try:
        reply = await say(messages_for(judge, [chunk[place] for place in order]), SCHEMA, prompt.header.max_tokens)
    except (BadReply, Truncated):
        return {}
    read = read_reply(reply, judge, [chunk[place] for place in order])
    return {order[number]: vote for number, vote in read.items()}


def messages_for(judge: Judge, chunk: Sequence[Item]) -> list[dict[str, str]]:
    """The rules, which are the same for every item, and the items, as data."""
    fence = new_fence()
    parts = []
    for number, item in enumerate(chunk, 1):
        shown = "\n".join(f"{label}:\n{fenced(text, fence)}" for label, text in item.shown)
        parts.append(f"Item {number}. Answers: {', '.join(judge.answers(item))}\n{shown}")
    return [
        {"role": "system", "content": prompt_file(f"judges/{judge.prompt}").render({})},
        {"role": "user", "content": prompt_file("judges/case").render({"fence": fence, "items": "\n\n".join(parts)})},
    ]


def read_reply(reply: str, judge: Judge, chunk: Sequence[Item]) -> dict[int, Vote]:
    """Place → vote, for every item that got a known answer, shown by words that stand where they must."""
    found: dict[int, Vote] = {}
    for row in rows_under("rulings", reply) or ():
        number, verdict, quote = row.get("number"), row.get("verdict"), row.get("quote")
        if type(number) is not int or not 1 <= number <= len(chunk) or number - 1 in found:
            continue
        item = chunk[number - 1]
        answer = str(verdict).strip().lower().replace(" ", "_")
        shown = clean(quote).strip(" \"“”'‘’…") if isinstance(quote, str) else ""
        if answer in judge.answers(item) and (answer in (NO, CANNOT_TELL) or stands(shown, judge, item)):
            found[number - 1] = Vote(answer, shown)
    return found


def stands(quote: str, judge: Judge, item: Item) -> bool:
    """Whether these words stand where the evidence has to come from."""
    texts = [item.judged] if judge.evidence == "judged" else [text for _, text in item.shown[:-1]]
    short = len(words(quote)) < FEWEST_WORDS and folded(quote) != folded(item.judged).strip(" .?!")
    return bool(quote) and not short and any(folded(quote) in folded(text) for text in texts)


def _ruling(judge: Judge, item: Item, votes: Sequence[Vote | None]) -> Ruling:
    told = Counter(vote.verdict for vote in votes if vote)
    verdict, many = told.most_common(1)[0] if told else (None, 0)
    agreed = verdict if many * 2 > len(votes) else None
    quote = next((vote.quote for vote in votes if vote and vote.verdict == agreed), "")
    wanted = judge.counts if item.expected is None else item.expected
    return Ruling(
        item=item.name(judge.metric), case=item.case, turn=item.turn, verdict=agreed, quote=quote,
        votes=tuple(vote.verdict if vote else None for vote in votes),
        counts=None if agreed in (None, CANNOT_TELL) else agreed == wanted,
    )  # fmt: skip
