"""The next move of the panel, from what was just said. Read `choose_moves` first."""

from typing import NamedTuple

from agent.ledger import Ledger
from agent.moves import boss, candidate, ending, floor, hearing, room, topics
from agent.moves.agenda import MOST_PROBES, Plan, draw_up
from agent.moves.deeper import Leave, next_probe
from agent.moves.sitting import Sitting
from agent.moves.table import Table, Turn
from agent.reading.orders import without_orders
from agent.state import Move
from agent.words import words

SAME_VOICE = ("vague", "general", "dodge", "one_word", "dont_know")
"""After these the one who asked tries again; nobody else takes over."""


class Decision(NamedTuple):
    """What the panel says now, in order, and what it knows afterwards."""

    plan: Plan
    ledger: Ledger
    moves: list[Move]


def opening(table: Table) -> Decision:
    """The first turn: a welcome, who sits here, and the first question."""
    plan, ledger = draw_up(table)
    sitting = Sitting(table, plan, ledger, (), None, 0)
    return Decision(plan, ledger, [*topics.introductions(table), topics.open_topic(sitting)])


def choose_moves(
    table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], spoken: int, given: tuple[str, ...] = ()
) -> Decision:
    """Decide what follows the answer in `history[-1]`.

    `spoken` counts the words of both sides, `given` is what the panel already told the candidate.
    """
    plan = Plan.model_validate_json(plan.model_dump_json())
    ledger = Ledger.model_validate_json(ledger.model_dump_json())
    said = history[-1].answer or ""
    history, bidding = _without_orders(history)
    plan.addressed = plan.addressed or floor.is_addressed(table, history[-1].answer or "")
    before = Sitting(table, plan, ledger, history, None, spoken - bidding, given)
    if plan.phase == "closing":
        return _over(before, "complete")
    if before.is_spent:
        return _over(before, "time")
    sitting = hearing.hear(before, said)
    if plan.blanks >= room.MOST_BLANKS:
        return _over(sitting, "no_progress")
    if plan.phase == "questions":
        return Decision(plan, ledger, candidate.answer_floor(sitting))
    return Decision(plan, ledger, _go_on(sitting))


def _without_orders(history: tuple[Turn, ...]) -> tuple[tuple[Turn, ...], int]:
    """The interview as it would stand had nobody given the panel orders, and how many words they took."""
    told = [without_orders(turn.answer or "") for turn in history]
    spent = sum(
        len(words(turn.answer)) - len(words(rest))
        for turn, rest in zip(history, told, strict=True)
        if turn.answer and rest != turn.answer
    )
    if not spent:
        return history, 0
    return tuple(
        turn if turn.answer is None else turn._replace(answer=rest) for turn, rest in zip(history, told, strict=True)
    ), spent


def _go_on(sitting: Sitting) -> list[Move]:
    """Stay with the question, go deeper, or open the next topic."""
    asides = room.asides(sitting)
    if candidate.is_doubt_question(sitting.answer) and "doubts" not in sitting.plan.once:
        sitting.plan.once.append("doubts")
        return candidate.doubts(sitting, sitting.answer, sitting.last.speaker)
    if sitting.signal == "decline":
        return [*asides, *topics.next_topic(sitting, "the candidate would rather not say")]
    if stays := _stay(sitting):
        return [*asides, stays]
    if theirs := boss.other_side(sitting):
        return [*asides, theirs]
    on_story = sitting.last.topic == "story" or (sitting.last.kind == "answer_candidate" and sitting.past)
    if on_story and sitting.has_room:
        move = _deeper(sitting)
        if isinstance(move, Leave):
            return [*asides, *topics.next_topic(sitting, move.why)]
        sitting.plan.stays = []
        return [*asides, move]
    if follow := topics.follow_up(sitting):
        return [*asides, follow]
    return [*asides, *topics.next_topic(sitting, "the time for this topic is spent")]


def _stay(sitting: Sitting) -> Move | None:
    """Keep the question open, unless its thread is spent; an opener is not put twice but taken up one level deeper."""
    spent = sitting.last.topic == "story" and sitting.thread.probes >= MOST_PROBES
    if spent and sitting.signal not in room.PAUSES:
        return None
    move = room.stay(sitting, spent)
    if move and move.probe and move.probe.kind == "opener" and move.topic == "story" and sitting.signal != "repeat":
        deeper = _deeper(sitting)
        return deeper.model_copy(update={"wrap": move.wrap, "to": None}) if isinstance(deeper, Move) else None
    return move


def _deeper(sitting: Sitting) -> Move | Leave:
    """The next question on the story, by whoever should put it."""
    last, newest = sitting.last, sitting.past[-1]
    opened = newest.probe is not None and newest.probe.depth == 0
    same = sitting.signal in SAME_VOICE or opened
    seat = sitting.table.seat(last.speaker) if same else floor.prober(sitting)
    move = next_probe(sitting, seat)
    if isinstance(move, Leave):
        sitting.thread.closed = move.why
        return move
    return move if move.speaker == last.speaker else move.model_copy(update={"to": last.speaker})


def _over(sitting: Sitting, reason: str) -> Decision:
    sitting.plan.phase, sitting.plan.reason = "over", reason
    why = {
        "complete": "everything on the agenda was asked",
        "time": "the time is spent",
        "no_progress": "nothing more was coming",
    }[reason]
    return Decision(sitting.plan, sitting.ledger, ending.farewell(sitting, why, early=reason == "time"))
