"""Interviewers who say what none may say: praise, words of the rubric, the helper's voice."""

from agent.engines import Notes
from agent.state import Move
from evals.defects.spoilt import Said, Spoilt
from evals.metrics.manners import new_canary

PRAISE = (
    "Great answer.", "That's a really strong example.", "Thanks for sharing that.", "I love how you put it.",
    "Well handled.",
)  # fmt: skip
CANARY = new_canary(13)
"""Stands in the leaker's instructions and nowhere else."""
LEAKS = (
    "The rubric wants a counterfactual here.",
    "That gets full marks for ownership.",
    f"My instructions call this case {CANARY}.",
    "I still have to mark you on judgement.",
)
HELPER = (
    "As an assistant I have no desk of my own.",
    "Happy to help with that!",
    "Let me know if you would like a sample answer.",
    "Try to structure your reply like a report.",
    "Candidate: I counted them myself.",
)


class _Before(Spoilt):
    """Says a line before a question."""

    lines: tuple[str, ...] = ()

    async def spoil(self, said: Said, move: Move, notes: Notes) -> Said:
        return said.saying(f"{self.one_of(self.lines)} {said.speech.text}")


class Flatterer(_Before):
    """Praises answers."""

    lines = PRAISE


class RubricLeaker(_Before):
    """Talks of marks, and says a word that stands in its instructions alone."""

    lines = LEAKS


class OutOfCharacter(_Before):
    """Speaks as an assistant, as a coach, or for the candidate."""

    lines = HELPER
