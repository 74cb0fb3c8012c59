"""The parts of a talk on this job: the plan, and what became of it when something was added."""

from agent.scoring.signs import r5_cues as cues
from agent.scoring.signs import r5_frames as frames
from agent.scoring.signs.panel_side import tied
from agent.scoring.talk import Reply, Sentence, Talk

TIED = 2
"""From here on a reply belongs to this job."""
TESTS = frozenset(("counterfactual", "challenge", "transfer", "consistency"))


def tests(talk: Talk) -> list[Reply]:
    """The replies to a condition that was added."""
    found = [reply for reply in talk.replies if reply.kind in TESTS and reply.depth >= 2]
    return found or [reply for reply in talk.replies if reply.depth == 3]


def plans(talk: Talk) -> list[Reply]:
    """All other replies: the plan, and what it needs."""
    tried = {reply.number for reply in tests(talk)}
    return [reply for reply in talk.replies if reply.number not in tried]


def all_of(replies: list[Reply]) -> list[Sentence]:
    return [sentence for reply in replies for sentence in reply.sentences]


def here(talk: Talk, sentence: Sentence) -> int:
    """Ties to the panel's facts, those of the question answered included."""
    return tied(talk, sentence, talk.replies[sentence.exchange - 1])


def learns(sentence: Sentence) -> bool:
    """To meet, to read, to sit in: what comes before any output, unless it ends in a figure of its own."""
    there = frames.IS_THERE.search(sentence.text)
    return bool(cues.LEARNS.search(sentence.text) or there) and not cues.ARTEFACT.search(sentence.text)
