"""Second tries on a story: the same fact in other words, a doubt put harder, two statements side by side."""

from agent.ledger import Contradiction
from agent.moves.agenda import Item
from agent.moves.ground import SPARE, said, told
from agent.moves.sitting import Sitting
from agent.moves.table import HARDEST_STEP, Seat
from agent.state import Anchor, Move, Probe
from agent.words import meaning, words

SIZES = ("number", "measure", "result", "time_span")
"""Slots for which the vague words just said are the thing to ask about."""
TO_THE_POINT, FULL = 15, 40
"""Words from which an answer that takes up words of the question counts as one to it: a plain one, and one in general
terms."""


def again(sitting: Sitting, seat: Seat) -> Move | None:
    """A second try for the same fact in other words, once (rubrics §4: at most one repeat, then move on)."""
    last, thread = sitting.past[-1], sitting.thread
    assert last.probe
    slot = last.probe.slot
    if slot is None or slot == "contradiction" or thread.asked[-1].outcome not in ("short", "unknown"):
        return None
    if slot == "conceded_part":
        return _press(sitting, seat)
    if thread.times_asked(slot) > 1 or _spoke_to_it(sitting):
        return None
    line, wrap = _manner(sitting.signal, slot)
    anchor, spare, parent = _same_ground(sitting)
    if line == "instance":
        usual = [each for each in said(last).clauses if "usual" in each.marks and not sitting.is_used(each.text)]
        if usual and last.probe.depth == 1:
            anchor, parent = said(last).anchor(usual[0]), None
        else:
            line = None  # nothing general in it to ask an instance of: the same fact in other words
    return Move(
        kind="ask_again",
        why=f"{slot} is still empty after a first answer that was {sitting.signal.replace('_', ' ')}",
        speaker=seat.name,
        topic="story",
        story=last.story,
        probe=Probe(kind=last.probe.kind, depth=last.probe.depth, slot=slot, parent=parent, anchor=anchor),
        spare=spare,
        line=line,
        wrap=wrap,
    )


def _spoke_to_it(sitting: Sitting) -> bool:
    """Whether an answer without the fact was still about what was asked: to be told that it was not is an insult."""
    said_, question = sitting.answer, sitting.past[-1].question
    at_length = {"dodge": TO_THE_POINT, "general": FULL}.get(sitting.signal)
    return at_length is not None and len(words(said_)) >= at_length and bool(meaning(said_) & meaning(question))


def _manner(signal: str, slot: str) -> tuple[str | None, str | None]:
    """The bank for the second try, and the words around it."""
    if signal == "dont_know":
        return "dont_know", None
    if slot == "own_action":
        return "own_action_smaller", None
    if signal == "general":
        return "instance", None
    return None, {"dodge": "dodge_return", "one_word": "one_word", "empty": "empty"}.get(signal)


def _same_ground(sitting: Sitting) -> tuple[Anchor, tuple[Anchor, ...], int | None]:
    """Words for a second try: at depth 1 the vague words just said, else what the first try stood on."""
    last = sitting.past[-1]
    assert last.probe
    if last.probe.depth == 1 and last.probe.slot in SIZES:
        ground = said(last)
        vague = [c for c in ground.clauses if "vague" in c.marks and not sitting.is_used(c.text)]
        if vague:
            anchors = [ground.anchor(clause) for clause in vague]
            return anchors[0], tuple(anchors[1:SPARE]), None
    if last.probe.slot == "own_action":
        ours = [c for c in said(last).clauses if c.subject == "we" and "act" in c.marks and not sitting.is_used(c.text)]
        if ours:  # the part of it they have just told, not the whole once more
            anchors = [said(last).anchor(clause) for clause in ours]
            return anchors[0], tuple(anchors[1:SPARE]), None
    source = sitting.turn(last.probe.parent) if last.probe.depth > 1 else None
    ground = said(source) if source else told(sitting.table, last.story or "")
    return last.probe.anchor, tuple(ground.anchors(besides=last.probe.anchor.quote)[:SPARE]), last.probe.parent


def _press(sitting: Sitting, seat: Seat) -> Move | None:
    """A doubt that was not answered is put once more, one step harder, as far as the difficulty goes."""
    last = sitting.past[-1]
    assert last.probe
    if last.step >= HARDEST_STEP[sitting.table.difficulty]:
        return None
    source = sitting.turn(last.probe.parent)
    spare = said(source).anchors(besides=last.probe.anchor.quote) if source else []
    return Move(
        kind="push_back",
        why=f"the doubt was not answered; pressure step {last.step + 1}",
        speaker=seat.name,
        topic="story",
        story=last.story,
        probe=last.probe.model_copy(update={"also": None}),
        spare=tuple(spare[:SPARE]),
        step=last.step + 1,
    )


def step_back(sitting: Sitting, seat: Seat) -> Move:
    """After direct disagreement, a neutral question on the same matter."""
    last = sitting.past[-1]
    answered, told_ = said(last).anchors(), told(sitting.table, last.story or "").anchors()
    anchors = answered or told_ or [last.probe.anchor for last in sitting.past if last.probe]
    return Move(
        kind="probe",
        why="a neutral question follows direct disagreement",
        speaker=seat.name,
        topic="story",
        story=sitting.item.story,
        probe=Probe(kind="evidence", depth=1, slot="result", anchor=anchors[0]),
        spare=tuple(anchors[1:SPARE]),
        line="neutral_after",
    )


def put_side_by_side(contradiction: Contradiction, item: Item, seat: Seat) -> Move:
    """Both statements, without a tone."""
    return Move(
        kind="probe",
        why=f"two statements differ: {contradiction.what}",
        speaker=seat.name,
        topic="story",
        story=item.story,
        probe=Probe(
            kind="consistency",
            depth=3,
            slot="contradiction",
            anchor=contradiction.today,
            also=contradiction.before,
        ),
        line="contradiction",
    )
