"""Short sentences that say something of the story among general words: "So the hour I still defend"."""

from functools import lru_cache

from agent.scoring.case import Case
from agent.scoring.hollow import substance
from agent.scoring.talk import Reply, Talk
from agent.words import STOP_WORDS, stem, words

FEW_GENERAL = 2
"""General words beside one of the story's own in a sentence that still says something."""


@lru_cache(maxsize=32)
def weighty(case: Case) -> Talk:
    """The talk without sentences of general words; a short one with a word of the story in it stays."""
    talk = Talk.of(case)
    replies = tuple(
        Reply(each.number, each.exchange, tuple(one for one in each.sentences if not one.hollow or _slight(one.text)))
        for each in talk.replies
    )
    return Talk(case, replies)


def _slight(text: str) -> bool:
    own = substance(text)
    rest = {stem(low) for word in words(text) if len(low := word.lower()) > 2 and low not in STOP_WORDS}
    return bool(own) and len(rest - own) <= FEW_GENERAL
