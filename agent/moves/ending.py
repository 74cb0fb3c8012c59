"""The last part: the floor is given to the candidate, the last word is asked for, the panel says goodbye."""

import re

from agent.moves.sitting import Sitting
from agent.moves.table import Seat
from agent.state import Move, MoveKind, Topic

_NEXT_STEP = re.compile(
    r"\b(?:next steps?|hear (?:back|from you)|when (?:will|do|would|can|are) (?:you|i|we)\b[^?]*\b(?:decid\w+|know"
    r"|hear|let (?:me|people)|expect)|timeline|what happens (?:next|now|after)|when is the decision)\b",
    re.IGNORECASE,
)


def invite(sitting: Sitting, why: str) -> list[Move]:
    """The chair gives the candidate the floor."""
    sitting.plan.phase = "questions"
    return [from_room(sitting.table.chair, "invite_questions", why, kind="invite_questions")]


def close(sitting: Sitting, why: str) -> list[Move]:
    """The chair asks for the last word."""
    sitting.plan.phase = "closing"
    return [from_room(sitting.table.chair, "invite_close", why, kind="invite_close", topic="close")]


def farewell(sitting: Sitting, why: str, early: bool = False) -> list[Move]:
    """The last words; when the candidate asks what comes next, that is answered too."""
    chair = sitting.table.chair
    moves = [from_room(chair, "time_up", why, topic="close")] if early else []
    if asks_what_comes_next(sitting.answer):
        moves.append(from_room(chair, "next_step", "the candidate asked what happens next", topic="close"))
    return [*moves, from_room(chair, "farewell", why, kind="farewell", topic="close")]


def asks_what_comes_next(text: str) -> bool:
    return bool(_NEXT_STEP.search(text))


def from_room(
    seat: Seat, line: str, why: str, *, kind: MoveKind = "stay", topic: Topic = "candidate_questions"
) -> Move:
    """A fixed line of the room, said by somebody."""
    return Move(kind=kind, why=why, speaker=seat.name, topic=topic, line=line)
