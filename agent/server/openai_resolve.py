"""Which reply a request follows: by the frontend's ids, else by our own words in it, else none (frontends.md §1.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from agent.replies import Replies, Reply, plain
from agent.server.openai_request import Asked, How, Pair, is_restyle

WHOLE, OURS, PREFIX, SAME_QUESTION = 4, 3, 2, 1
"""How well a pair fits a reply: our words to the same message; our words; a beginning of them to the same message;
the same message alone."""


class Told(Protocol):
    """A reply that is being told."""

    @property
    def text(self) -> str: ...


@dataclass(frozen=True)
class Place:
    """Where in the tree of replies a request belongs."""

    how: How
    parent: Reply | None = None
    heard: str = ""
    known: Reply | None = None
    """The reply that is wanted once more, or the rest of it."""
    delivered: str = ""
    """For the rest: what the frontend has of it."""


async def resolve(asked: Asked, owner: str, replies: Replies, telling: Mapping[str, Told]) -> Place:
    """The place of a request. `telling`: replies under way, by id."""
    finder = _Finder(asked, owner, replies, telling)
    if asked.goes_on:
        return await finder.rest()
    by_ids = await finder.by_ids() if asked.ids else None
    return by_ids or await finder.by_words()


class _Finder:
    def __init__(self, asked: Asked, owner: str, replies: Replies, telling: Mapping[str, Told]) -> None:
        self._asked, self._owner, self._replies, self._telling = asked, owner, replies, telling

    async def rest(self) -> Place:
        """The last message is ours, cut off: no answer, and the interview does not move."""
        asked, known = self._asked, None
        if asked.ids and asked.ids.message:
            known = await self._there(await self._replies.by_message(self._owner, asked.ids.message))
        known = known or await self._matching(asked.pairs)
        return Place("go_on", known=known, delivered=asked.pairs[-1].told)

    async def by_ids(self) -> Place | None:
        """By the frontend's message ids; None when they lead nowhere."""
        asked, ids, replies = self._asked, self._asked.ids, self._replies
        assert ids
        if ids.message and (known := await self._there(await replies.by_message(self._owner, ids.message))):
            return Place("again", known=known)
        if known := await self._there(await replies.by_user(self._owner, asked.model, ids.user)):
            # Another wording is wanted; a last message that differs is a wish for its style, not an answer.
            return Place("regenerate", await replies.get(known.parent), known.heard)
        if not ids.parent:
            return Place("root", heard=asked.heard)
        if parent := await self._there(await replies.by_message(self._owner, ids.parent)):
            return Place("reply", parent, asked.heard)
        return None

    async def by_words(self) -> Place:
        """By what we said, as it stands in the request."""
        asked = self._asked
        if asked.first:
            return Place("root", heard=asked.heard)
        parent = await self._matching(asked.pairs)
        if parent is None:
            return Place("lost", heard=asked.heard)
        if is_restyle(asked) and asked.ids is None:
            return Place("regenerate", await self._replies.get(parent.parent), parent.heard)
        alike = [each for each in await self._replies.children(parent) if plain(each.heard) == plain(asked.heard)]
        same = [child for each in alike if (child := await self._there(each))]
        if same and asked.is_retry:
            return Place("again", known=same[0])
        return Place("regenerate" if same else "reply", parent, asked.heard)

    async def _matching(self, pairs: Sequence[Pair]) -> Reply | None:
        """The reply whose way back fits most of the pairs; of several the one that fits its last pair best, then the
        newest. Words of ours that were rewritten count only when nothing else fits: our record wins."""
        last = pairs[-1]
        alike = await self._replies.alike(self._owner, self._asked.model, last.heard, last.told)
        candidates = [reply for each in alike if (reply := await self._there(each))]
        fitting = [(fit, reply) for reply in candidates if (fit := self._fits(last, reply))]
        best = [each for each in fitting if each[0] >= PREFIX] or fitting
        if len(best) < 2:  # nearly always: nobody need walk back through the whole interview
            return best[0][1] if best else None
        ranked = [((*await self._way_back(pairs, reply), reply.created_at), reply) for _, reply in best]
        return max(ranked, key=lambda each: each[0])[1]

    async def _way_back(self, pairs: Sequence[Pair], reply: Reply) -> tuple[int, int]:
        """How many pairs in a row fit, from the last one back, and how well all in all."""
        at: Reply | None = reply
        count = well = 0
        for pair in reversed(pairs):
            fit = self._fits(pair, at) if at is not None else 0
            if at is None or not fit:
                break
            count, well, at = count + 1, well + fit, await self._replies.get(at.parent)
        return count, well

    async def _there(self, reply: Reply | None) -> Reply | None:
        """The reply as it stands; None for what a crash cut off: told to nobody, and to its end by nobody."""
        if reply and reply.status == "telling" and reply.id not in self._telling:
            reply = await self._replies.get(reply.id)  # it may have been told to its end since it was read
        return reply if reply and (reply.status == "told" or reply.id in self._telling) else None

    def _fits(self, pair: Pair, reply: Reply) -> int:
        under_way = self._telling.get(reply.id)
        ours, theirs = plain(under_way.text if under_way else reply.said), plain(pair.told)
        same = pair.heard is not None and plain(pair.heard) == plain(reply.heard)
        if theirs and ours == theirs:
            return WHOLE if same else OURS
        if not same:
            return 0
        return PREFIX if ours.startswith(theirs) or (ours and theirs.startswith(ours)) else SAME_QUESTION
