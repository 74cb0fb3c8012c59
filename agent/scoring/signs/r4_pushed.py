"""Which replies are to a challenge, to the question for the other side of it, and to anything else (R4)."""

from collections.abc import Iterator, Sequence

from agent.scoring.signs.cue import bare, cue
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import words

PUSHES = cue(
    r"luck\w*|i'd (?:put|say|call)|to me|harsh\w*|i'm not (?:convinced|sure|persuaded)|i (?:don't|do not) (?:buy|believ"
    r"e|see|accept|think)|i doubt|i wonder|sceptical|skeptical|disagree|isn't that|wasn't that|looks? like|(?:how|what)"
    r" (?:do|would|is|'s) you(?:r)? (?:answer|say|respond)|hard to believe|worries me|concern\w*|reservation|(?:persuad"
    r"e|convince) me|overstat\w*|exaggerat\w*|too (?:good|neat|easy)|contradict\w*|sounds? like"
)
"""How a panel disagrees."""
REGRETS = cue(
    r"least happy|least proud|taken? from|learn\w*|differen\w+|do (?:again|over)|weak\w*|mistake\w*|wrong|regret\w*|loo"
    r"king back|hindsight|fail\w*|change|went badly|criticism|feedback|better at|struggle\w*|lesson"
)
"""How a panel asks for the other side of it."""
CHALLENGES = frozenset(("challenge", "consistency", "red_flag"))
OTHER_MATTERS = frozenset(
    ("transfer", "counterfactual", "role_plan", "motivation", "candidate_questions", "close", "closing", "clarify")
)
"""Kinds of question that are no challenge, however deep they go."""
CONFIRMS = cue(
    r"is that (?:\w+ )?(?:right|correct|so|how it was)|have (?:we|i) (?:got )?(?:that|it) right|does that (?:stand|hold"
    r")"
)
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
