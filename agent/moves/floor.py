"""Who speaks next: the topic's owner, a colleague who picks up the thread, the quiet one now and then."""

from agent.moves.agenda import Item, Plan
from agent.moves.sitting import Sitting
from agent.moves.table import Seat, Table, Turn
from agent.words import words

QUIET_SHARE = 0.12
"""Share of the questions the quiet panellist keeps to before being drawn in; the promise is 15 %, the rest is kept
for an answer."""
MOST_IN_A_ROW = 3
SETTLED = 6
"""Questions in which everybody who may ask should have been heard once."""
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


def prober(sitting: Sitting) -> Seat:
    """Who puts the next question on a story."""
    table, history, last = sitting.table, sitting.history, sitting.last
    holder = next((each.holder for each in sitting.ledger.concerns if each.story == sitting.item.story), None)
    tested = any(turn.probe and turn.probe.depth == 3 and turn.speaker == holder for turn in sitting.past)
    if holder and not tested and last.probe and last.probe.depth == 2 and _may_ask(sitting, table.seat(holder)):
        return table.seat(holder)
    if table.quiet and table.quiet != last.speaker and is_addressed(table, sitting.answer):
        return table.seat(table.quiet)
    others = [seat for seat in table.seats if seat.name != last.speaker and _may_ask(sitting, seat)]
    if not others:
        return table.seat(last.speaker)
    silent = [seat for seat in others if not any(turn.speaker == seat.name for turn in history[-SETTLED:])]
    if silent and len(history) >= SETTLED:
        return silent[0]
    chance = table.draw("floor", last.turn)
    goes_on = _may_ask(sitting, table.seat(last.speaker)) and in_a_row(history) < MOST_IN_A_ROW
    if chance.random() < PICKS_UP or not goes_on:
        return chance.choice(others)
    return table.seat(last.speaker)


def opener_of(sitting: Sitting, item: Item) -> Seat:
    """Who opens a topic: its owner, unless that is the quiet panellist and has had their share, or somebody who has
    just asked so much that it is a colleague's turn."""
    table, history = sitting.table, sitting.history
    seat = table.seat(item.owner)
    if not _may_ask(sitting, seat):
        return table.chair
    others = [each for each in table.seats if each is not seat and _may_ask(sitting, each) and each.name != table.quiet]
    if not (others and history) or seat.name != history[-1].speaker or in_a_row(history) < MOST_IN_A_ROW:
        return seat
    return min(others, key=lambda each: sum(turn.speaker == each.name for turn in history))


def _may_ask(sitting: Sitting, seat: Seat) -> bool:
    return may_ask(sitting.table, sitting.plan, sitting.history, seat)


def in_a_row(history: tuple[Turn, ...]) -> int:
    """How many questions the last speaker has asked without a break."""
    count = 0
    for turn in reversed(history):
        if turn.speaker != history[-1].speaker:
            break
        count += 1
    return count
