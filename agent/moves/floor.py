"""Who speaks next: the topic's owner, a colleague who picks up the thread, the quiet one now and then."""

from agent.ledger import Ledger
from agent.moves.agenda import Item, Plan
from agent.moves.table import Seat, Table, Turn
from agent.words import words

QUIET_SHARE = 0.1
"""Share of the questions the quiet panellist keeps to before being drawn in; the promise is 15 %, the rest is kept for an answer."""
MOST_IN_A_ROW = 3
PICKS_UP = 0.35
"""How often a colleague takes up a thread one level deeper."""


def may_ask(table: Table, plan: Plan, history: tuple[Turn, ...], seat: Seat) -> bool:
    """The quiet panellist keeps to a small share of all questions until addressed; everybody else may always ask."""
    if seat.name != table.quiet or plan.addressed:
        return True
    asked = sum(turn.speaker == seat.name for turn in history)
    return (asked + 1) / (len(history) + 1) <= QUIET_SHARE


def is_addressed(table: Table, answer: str) -> bool:
    """Whether an answer turns to the quiet panellist by name."""
    said = {word.lower() for word in words(answer)}
    return table.quiet is not None and any(word.lower() in said for word in words(table.quiet) if len(word) > 2)


def prober(table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], item: Item) -> Seat:
    """Who puts the next question on a story."""
    last = history[-1]
    owner = table.seat(item.owner)
    on_thread = [turn for turn in history if turn.story == item.story]
    holder = next((concern.holder for concern in ledger.concerns if concern.story == item.story), None)
    tested = any(turn.probe and turn.probe.depth == 3 and turn.speaker == holder for turn in on_thread)
    if holder and not tested and last.probe and last.probe.depth == 2:
        return table.seat(holder) if may_ask(table, plan, history, table.seat(holder)) else owner
    others = [seat for seat in table.seats if seat.name != last.speaker and may_ask(table, plan, history, seat)]
    row = _in_a_row(history)
    if not others or (last.probe and last.probe.depth == 0 and row < MOST_IN_A_ROW):
        return table.seat(last.speaker)
    silent = [seat for seat in others if not any(turn.speaker == seat.name for turn in history)]
    if silent and len(history) >= 6:
        return silent[0]
    chance = table.draw("floor", last.turn)
    if row >= MOST_IN_A_ROW or chance.random() < PICKS_UP:
        return chance.choice(others)
    return table.seat(last.speaker)


def opener_of(table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], item: Item) -> Seat:
    """Who opens a topic: its owner, unless the quiet panellist owns it and has had their share."""
    seat = table.seat(item.owner)
    return seat if may_ask(table, plan, history, seat) else table.chair


def _in_a_row(history: tuple[Turn, ...]) -> int:
    count = 0
    for turn in reversed(history):
        if turn.speaker != history[-1].speaker:
            break
        count += 1
    return count
