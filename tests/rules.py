"""An outside examiner of finished interviews: reads the events and the issue, never the engine."""

from tests.rules_probes import probes, spoken_quotes
from tests.rules_protocol import protocol
from tests.rules_session import session
from tests.rules_wording import wording
from tests.sitting import Event, Sitting
from tests.smells import suspicions


def check(
    transcript: list[Event],
    brief: Event,
    answers: dict[int, str],
    *,
    cooperative: bool = True,
    max_questions: int = 45,
) -> list[str]:
    """Everything that breaks a promise of the issue, a line each with its turn and text; empty for a clean interview.

    A candidate who stonewalls is not `cooperative`: then topics, depth and who speaks are not owed, all else is.
    """
    sitting = Sitting(transcript, brief, answers)
    shape = list(protocol(sitting))
    if any("has fields" in line or "unknown type" in line for line in shape):
        return shape  # what follows reads those fields
    return [
        *shape,
        *probes(sitting),
        *spoken_quotes(sitting),
        *wording(sitting),
        *session(sitting, cooperative, max_questions),
    ]


def smells(transcript: list[Event], brief: Event, answers: dict[int, str]) -> list[str]:
    """Things worth a look that no rule forbids."""
    return list(suspicions(Sitting(transcript, brief, answers)))
