"""What a question is after, read from its words alone, so that every interviewer is heard alike."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from agent.state import Slot, Topic
from agent.words import fold, meaning, sentences
from evals.players.ask_cues import DETAIL, MORE, REASONING, STORY
from evals.players.ask_tests import TESTS
from evals.players.ask_topics import LAST_TOPICS, TOPICS

QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
NO_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter english cv i i'd i'm i've i'll""".split()
)
CAPITAL = re.compile(r"(?<![.?!:…] )(?<!^)\b(?:Dr |Mr |Mrs |Ms )?[A-Z][\w'-]*(?:[ -][A-Z][\w'-]+)*")
FIGURE = re.compile(r"[£$€]?\d[\d,.]*\d?%?|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?\b")
ASKED_PLAINLY = re.compile(
    r"(?:please )?(?:give|tell|name|describe|walk|take (?:me|us)|explain|state|show|one)\b|say (?:who|what|how|why)\b"
)
"""How a sentence begins that wants an answer without a question mark."""
DID = re.compile(r"(?<=\bwhat|here|\bwhen)'d (?=you\b|they|he|she|it|that|the )|(?<=\bhow)'d (?=they|it|that|the )")
"""“What'd you do?”"""
AND_ALSO = re.compile(r",?;? (?:and|or|then) (?=(?:also )?(?:how|what|why|who|whom|whose|when|where|which)\b)")
Kind = TypeVar("Kind", bound=str)

MOST_SLOTS = 4
"""Of one question. Whoever asks for five things at once is answered four."""
ANOTHER_STORY = 1.0
"""So much more a question must share with another story than with the one that is being told: one word that stands in
no other."""


class Asked(NamedTuple):
    """What a question opens."""

    story: str | None
    """The story it is about; None when its words name none."""
    slots: tuple[Slot, ...]
    """Facts it is after, several for a compound question, none for "tell me more"."""
    is_opener: bool = False
    """Whether it begins a story without asking for one fact of it."""


def read_question(text: str, lately: Sequence[str], stories: Mapping[str, str], now: str | None = None) -> Asked:
    """Read one question.

    `lately`: the last few speeches before it, oldest first, for a question that says "that" instead of a story.
    `stories`: what was said about each story so far, by its id. `now`: the story that is being told.
    """
    slots = slots_asked(text)
    story = story_named(text, stories, now)
    if story is None and now is None:
        story = next((found for each in reversed(lately) if (found := story_named(each, stories))), None)
    plain = normal(text)
    return Asked(story, slots, not slots and bool(STORY.search(plain)) and not MORE.search(plain))


@lru_cache(maxsize=4096)
def slots_asked(text: str) -> tuple[Slot, ...]:
    """The facts a question is after, in the order it asks for them."""
    plain = normal(text)
    around, asks = _parts(plain)
    clauses = [clause for ask in asks for clause in AND_ALSO.split(ask)]
    found = [_slot_of(clause, f"{around} {clause}".strip()) for clause in clauses]
    return tuple(dict.fromkeys(slot for slot in found if slot))[:MOST_SLOTS]


def topic_of(text: str, stories: Mapping[str, str], elsewhere: Mapping[Topic, str], now: Topic | None) -> Topic:
    """What a question is about where the interviewer does not say. `elsewhere`: what was said on other topics, and the
    texts they stand on. `now`: the topic so far; whoever names no other stays with it."""
    plain = normal(text)
    for topic, cue in LAST_TOPICS:
        if cue.search(plain):
            return topic
    if now == "candidate_questions" and "?" not in text:  # an answer to what the candidate asked
        return now
    if _holders(text, stories):
        return "story"
    quoted = _holders(text, elsewhere)
    named: list[Topic] = [topic for topic, cue in TOPICS if cue.search(plain)]
    if found := (*named, *quoted):
        return found[0]
    if story_named(text, stories):
        return "story"
    return now or "small_talk"


def story_named(text: str, stories: Mapping[str, str], now: str | None = None) -> str | None:
    """The story a text quotes, else the one it shares most words with; None when there is none but `now`."""
    if holders := _holders(text, stories):
        return now if now in holders else holders[0]
    wanted = meaning(text)
    shared = {story: wanted & meaning(told) for story, told in stories.items()}
    holding = Counter(word for words in shared.values() for word in words)
    weight = {story: sum(1 / holding[word] for word in words) for story, words in shared.items()}
    best = max(weight, key=lambda story: weight[story], default=None)
    if best is None or weight[best] < ANOTHER_STORY:
        return None
    if now is not None and weight[best] < weight.get(now, 0) + ANOTHER_STORY:
        return None
    return best


def normal(text: str) -> str:
    """Lower case, without the candidate's own words: `xq` for a quotation, `xname` for a name, `xnum` for a figure."""
    plain = QUOTED.sub("xq", text.replace("’", "'"))
    plain = CAPITAL.sub(_unnamed, plain).lower()
    return " ".join(DID.sub(" did ", FIGURE.sub("xnum", plain)).split())


def _unnamed(found: re.Match[str]) -> str:
    name = found.group()
    if name.lower() in NO_NAMES:
        return name
    return "xname's" if name.endswith("'s") else "xname"


def _holders(text: str, told_of: Mapping[Kind, str]) -> list[Kind]:
    """Where a quotation stands word for word."""
    quotes = [_bare(quote) for quote in _quotes(text)]
    told = {story: _bare(words) for story, words in told_of.items()}
    return [story for story, words in told.items() if quotes and any(quote in words for quote in quotes)]


def _quotes(text: str) -> list[str]:
    return [quote[1:-1] for quote in QUOTED.findall(text) if len(quote) > 4]


@lru_cache(maxsize=1024)
def _bare(text: str) -> str:
    return fold(text).casefold().strip(" .,;:!?…")


def _parts(plain: str) -> tuple[str, list[str]]:
    """What is said around the question, and the sentences that want an answer: those with a question mark, or the last
    that tells somebody to answer, or the last one."""
    parts = [plain[a:b] for a, b in sentences(plain)]
    asks = [part for part in parts if part.endswith("?")]
    asks = asks or [part for part in parts if ASKED_PLAINLY.match(part)][-1:] or parts[-1:]
    return " ".join(part for part in parts if part not in asks), asks


def _slot_of(clause: str, whole: str) -> Slot | None:
    """What one question asks for; with the words around it, where those decide."""
    if MORE.search(clause):
        return None
    cues = ((TESTS, whole), (REASONING, clause), (DETAIL, clause))
    return next((slot for group, words in cues for slot, cue in group if cue.search(words)), None)
