"""The panel's plan and ledger at the end of a branch, worked out again from the record: no checkpoint, no LangGraph."""

from typing import NamedTuple

from agent.ledger import Ledger
from agent.moves.agenda import Phase, Plan
from agent.moves.choose import choose_moves, opening
from agent.moves.table import Table
from agent.past import past_of
from agent.record import Run, Say

Branch = list[tuple[Run, list[Say]]]
"""The way from the opening to a run, as `Record.branch` gives it."""
_PHASES: dict[str, Phase] = {"invite_questions": "questions", "invite_close": "closing", "farewell": "over"}


class Replayed(NamedTuple):
    plan: Plan
    ledger: Ledger


def replay(table: Table, branch: Branch) -> Replayed:
    """What the panel held in mind when the branch ended. Decisions are pure, so each turn comes out as it did then."""
    plan, ledger, _ = opening(table)
    for place, (run, says) in enumerate(branch):
        if place:
            past = past_of([*branch[:place], (run, [])])
            plan, ledger, _ = choose_moves(table, plan, ledger, past.turns, past.spoken, past.given)
        if says:
            _follow(plan, says[-1])
            _note_doubts_told(ledger, says)
            _close(ledger, says[-1])
    return Replayed(plan, ledger)


def _follow(plan: Plan, last: Say) -> None:
    """Where the record tells otherwise than the rules would decide today, the record is right.

    It does for interviews of an earlier release: the plan is moved to the topic and the phase the panel was really in.
    """
    if phase := _PHASES.get(last.move["kind"]):
        plan.phase = phase
    elif last.move["kind"] in ("open_topic", "probe", "push_back", "ask_again"):
        plan.phase, plan.reason = "topics", None
        if (plan.item.topic, plan.item.story) != (last.topic, last.story):
            same = [
                place for place, item in enumerate(plan.items) if (item.topic, item.story) == (last.topic, last.story)
            ]
            plan.at = next((place for place in same if place > plan.at), same[-1] if same else plan.at)


def _note_doubts_told(ledger: Ledger, says: list[Say]) -> None:
    for say in says:
        if say.move.get("line") == "reservation":
            for concern in ledger.concerns:
                if concern.holder == say.speaker and concern.told is None:
                    concern.told = say.turn


def _close(ledger: Ledger, last: Say) -> None:
    """After the farewell the panel puts down what it held, as the last step of the interview does."""
    if last.move["kind"] == "farewell":
        for thread in ledger.threads.values():
            thread.closed = thread.closed or ("the interview ended" if thread.asked else "never reached")
