"""A case taken apart once, for all checks: sentences with their place, and what each holds."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from agent.reading.answer import Signal, read
from agent.reading.clauses import Clause, clauses, spoken_parts
from agent.reading.mentions import TIME_SPAN, WHEN, Figure, Person, figures, people
from agent.scoring.case import Case, Exchange
from agent.scoring.hollow import is_hollow, substance
from agent.scoring.mark import Evidence
from agent.words import meaning, sentences, words

NEVER_TRIED: frozenset[Signal] = frozenset(
    ("empty", "think", "repeat", "decline", "dont_know", "hostile", "off_topic", "other_language", "what_you_want")
)
"""Replies in which nothing was said to the matter."""

FEW = 8
"""Words; a short answer of general words is none."""


class Sentence(NamedTuple):
    """One sentence of an answer."""

    exchange: int
    """From 1."""
    place: int
    """In its answer, from 0."""
    text: str
    """Verbatim."""

    @property
    def lows(self) -> tuple[str, ...]:
        return tuple(word.lower().replace("’", "'") for word in words(self.text))

    @property
    def stems(self) -> frozenset[str]:
        """Content words, endings cut."""
        return meaning(self.text)

    @property
    def own(self) -> frozenset[str]:
        """The stems that belong to this story and not to any job."""
        return substance(self.text)

    @property
    def hollow(self) -> bool:
        return is_hollow(self.text)

    @property
    def figures(self) -> list[Figure]:
        return figures(self.text)

    @property
    def people(self) -> list[Person]:
        return people(self.text)

    @property
    def dated(self) -> bool:
        return bool(WHEN.search(self.text))

    @property
    def lasting(self) -> bool:
        return bool(TIME_SPAN.search(self.text))

    @property
    def quotes_speech(self) -> bool:
        return bool(spoken_parts(self.text))

    @property
    def asks(self) -> bool:
        return self.text.rstrip("\"”’') ").endswith("?")

    @property
    def clauses(self) -> list[Clause]:
        return clauses(self.text)

    @property
    def length(self) -> int:
        return len(self.lows)

    def evidence(self) -> Evidence:
        return Evidence(exchange=self.exchange, quote=self.text)


@dataclass(frozen=True)
class Reply:
    """One exchange with its answer taken apart."""

    number: int
    exchange: Exchange
    sentences: tuple[Sentence, ...]

    @property
    def kind(self) -> str:
        return self.exchange.probe_type

    @property
    def depth(self) -> int:
        return self.exchange.depth

    @property
    def question(self) -> str:
        return self.exchange.question

    @property
    def answer(self) -> str:
        return self.exchange.answer

    @cached_property
    def signal(self) -> Signal:
        """What kind of reply it was, read as the panel reads it."""
        return _signal(self.answer, self.question)

    @property
    def silent(self) -> bool:
        """Whether nothing was said to the matter: empty, declined, not known, thrown at the panel."""
        return self.signal in NEVER_TRIED or not self.sentences

    @property
    def void(self) -> bool:
        """Whether the few words that came hold nothing, as in "Can we move on, please"."""
        return sum(each.length for each in self.sentences) <= FEW and all(each.hollow for each in self.sentences)

    @cached_property
    def asked_stems(self) -> frozenset[str]:
        return meaning(self.question)


Reader = Callable[["Talk"], list[Evidence]]
"""Reads one check: the sentences that show it, best first; none when it is not seen."""


@dataclass(frozen=True)
class Talk:
    """All replies of a case."""

    case: Case
    replies: tuple[Reply, ...]

    @classmethod
    def of(cls, case: Case) -> "Talk":
        return cls(case, tuple(_reply(number, exchange) for number, exchange in enumerate(case.exchanges, 1)))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for reply in self.replies for sentence in reply.sentences)

    @cached_property
    def claim(self) -> frozenset[str]:
        """Stems of what round one was told."""
        return meaning(self.case.round_one.told)

    @property
    def silent(self) -> bool:
        return all(reply.silent or reply.void for reply in self.replies)

    @cached_property
    def firm(self) -> "Talk":
        """The same without sentences of general words: what is left when everything is taken away that could be said
        of any job."""
        replies = tuple(
            Reply(each.number, each.exchange, tuple(one for one in each.sentences if not one.hollow))
            for each in self.replies
        )
        return Talk(self.case, replies)

    def asked(self, *kinds: str) -> tuple[Reply, ...]:
        """The replies to questions of these kinds."""
        return tuple(reply for reply in self.replies if reply.kind in kinds)

    def before(self, reply: Reply) -> Iterator[Sentence]:
        """What was said in earlier answers."""
        return (sentence for sentence in self.sentences if sentence.exchange < reply.number)

    def find(
        self,
        pattern: re.Pattern[str],
        *,
        among: Iterable[Reply] | None = None,
        when: Callable[[Sentence], bool] | None = None,
        hollow: bool = False,
    ) -> list[Evidence]:
        """Sentences in which a cue stands together with something of the story; a cue alone shows nothing.

        `among`: only these replies. `when`: a further condition. `hollow`: also sentences of general words.
        """
        found = []
        for reply in self.replies if among is None else among:
            for sentence in reply.sentences:
                match = pattern.search(sentence.text)
                if match and (hollow or not is_hollow(sentence.text, match.span())) and (not when or when(sentence)):
                    found.append(sentence.evidence())
        return found

    def where(self, when: Callable[[Sentence], bool], *, among: Iterable[Reply] | None = None) -> list[Evidence]:
        """Sentences that meet a condition."""
        replies = self.replies if among is None else among
        return [sentence.evidence() for reply in replies for sentence in reply.sentences if when(sentence)]


@lru_cache(maxsize=256)
def _signal(answer: str, question: str) -> Signal:
    """Kept, as one answer is read for several dimensions."""
    return read(answer, None, question).signal


def _reply(number: int, exchange: Exchange) -> Reply:
    answer = exchange.answer
    spans = sentences(answer)
    return Reply(number, exchange, tuple(Sentence(number, place, answer[a:b]) for place, (a, b) in enumerate(spans)))
