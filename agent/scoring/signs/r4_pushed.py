"""Which replies are to a challenge, to the question for the other side of it, and to anything else (R4)."""

from collections.abc import Iterator, Sequence

from agent.scoring.signs.cue import bare, ways
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import words

PUSHES = ways("r4_pushed", "pushes")
"""How a panel disagrees."""
REGRETS = ways("r4_pushed", "regrets")
"""How a panel asks for the other side of it."""
CHALLENGES = frozenset(("challenge", "consistency", "red_flag"))
OTHER_MATTERS = frozenset(
    ("transfer", "counterfactual", "role_plan", "motivation", "candidate_questions", "close", "closing", "clarify")
)
"""Kinds of question that are no challenge, however deep they go."""
CONFIRMS = ways("r4_pushed", "confirms")
"""The panel asks whether its notes are right: a yes to that concedes nothing."""


def pushed_in(talk: Talk) -> list[Reply]:
    """The replies to a challenge; when none is marked as one, those to words of doubt, else the deepest."""
    found = [reply for reply in talk.replies if reply.kind in CHALLENGES]
    found = found or [reply for reply in talk.replies if PUSHES.search(reply.question)]
    deepest = max(reply.depth for reply in talk.replies)
    return found or [each for each in talk.replies if each.depth == deepest and each.kind not in OTHER_MATTERS]


def looking_back(talk: Talk) -> list[Reply]:
    """The replies to the question for the other side of it, none when it was not put."""
    pushed = {reply.number for reply in pushed_in(talk)}
    found = (reply for reply in talk.replies if reply.kind == "reflection" or REGRETS.search(reply.question))
    return [reply for reply in found if reply.number not in pushed]


def elsewhere(talk: Talk) -> list[Reply]:
    """The replies outside the quarrel."""
    pushed = {reply.number for reply in pushed_in(talk) if reply.kind != "reflection"}
    return [reply for reply in talk.replies if reply.number not in pushed]


def opening(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """What a reply begins with, and what follows an "Ah." or a "Yes"."""
    for one in sentences[:2]:
        yield one
        if len(words(bare(one.text))) > 3:
            return
