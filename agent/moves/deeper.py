"""The next question on a story: which missing fact, how deep, and on which of the candidate's words it stands."""

from typing import NamedTuple

from agent.ledger import Thread
from agent.moves.again import again, put_side_by_side, step_back
from agent.moves.agenda import MOST_PROBES, Item
from agent.moves.fit import KIND, can_stand
from agent.moves.ground import SPARE, Ground, openable, told
from agent.moves.material import nearest
from agent.moves.pairs import WANTED, Choice, best_pair, grounds, is_theirs
from agent.moves.sitting import Sitting
from agent.moves.table import HARDEST_STEP, Seat, Turn
from agent.reading.slots import DEPTH
from agent.state import Move, Probe, Slot

DEEPEST = 3
FIRST_PRESSURE = 2
"""Hardest step a challenge may begin with; the third only follows on the second."""
GROUP = 0.8
"""Share of we in I and we from which somebody hides in a group."""
WIDE = 0.4
"""How often a long thread asks for a second detail before it goes deeper."""


class Leave(NamedTuple):
    why: str


def opener(sitting: Sitting, seat: Seat) -> Move:
    """The first question on a story: names it by words of round one."""
    story = sitting.item.story or ""
    ground = told(sitting.table, story)
    fresh = [clause for clause in ground.clauses if not sitting.is_used(clause.text)] or ground.clauses
    best = openable(ground, fresh)
    return Move(
        kind="open_topic",
        why=_why_now(sitting),
        speaker=seat.name,
        topic="story",
        story=story,
        probe=Probe(kind="opener", depth=0, anchor=ground.anchor(best[0])),
        spare=tuple(ground.anchor(clause) for clause in best[1:4]),
        line="story_opener",
    )


def _why_now(sitting: Sitting) -> str:
    story = sitting.table.story(sitting.item.story or "")
    if sitting.plan.at > 0:
        return f"{story.id} is next on the agenda"
    spent = f"round one spent {story.minutes_spent:g} minutes on it" if story.minutes_spent else "it matters most here"
    return f"{story.id} comes first: {spent}"


def next_probe(sitting: Sitting, seat: Seat) -> Move | Leave:
    """What `seat` asks next on the story at hand, or why the thread is left."""
    item, thread, last = sitting.item, sitting.thread, sitting.past[-1]
    found = (each for each in sitting.ledger.contradictions if each.put is None and each.story == item.story)
    if (contradiction := next(found, None)) and thread.probes < item.most:
        return put_side_by_side(contradiction, item, seat)
    if last.step == DEEPEST and thread.probes < MOST_PROBES:
        return step_back(sitting, seat)
    if why := _done(thread, item, seat):
        return Leave(why)
    if second := again(sitting, seat):
        return second
    choices = [choice for depth in _depths(sitting, last) if (choice := _choose(sitting, seat, depth))]
    if not choices:
        return Leave(f"nothing is left in the words on {item.story} to ask about")
    return _move(sitting, seat, _one_of(choices, sitting))


def _one_of(choices: list[Choice], sitting: Sitting) -> Choice:
    """Of the best question for each depth the one to put: one that sits on its words, of these one on the last answer,
    and no date where an answer can be gone into. When there is just time left to get to the bottom, the deepest."""
    thread, last = sitting.thread, sitting.past[-1]
    still_to_go = DEEPEST - thread.asked_depth
    if still_to_go and sitting.item.most - thread.probes <= still_to_go + (2 if still_to_go > 1 else 1):
        return choices[0]
    fitting = [choice for choice in choices if choice.sits] or choices
    fitting.sort(key=lambda choice: choice.ground.turn != last.turn)
    trifle = len(fitting) > 1 and fitting[1].sits and _is_a_trifle(fitting[0], last)
    return fitting[1] if trifle else fitting[0]


def _is_a_trifle(choice: Choice, last: Turn) -> bool:
    """A date or a bystander, where the answer to a first question could be gone into instead."""
    return DEPTH[choice.slot] == 1 and WANTED.get(choice.slot, 0.0) < 0 and bool(last.probe and last.probe.depth == 1)


def _done(thread: Thread, item: Item, seat: Seat) -> str | None:
    """Why a thread ends here; None while it goes on (rubrics §4: stop a thread)."""
    if thread.closed:
        return thread.closed
    if thread.dry >= max(2, seat.persona.patience):
        return f"{thread.dry} answers in a row brought nothing new on {thread.story}"
    if thread.probes >= item.most:
        return f"the time for {thread.story} is spent"
    if thread.reached >= DEEPEST and thread.probes >= item.least:
        return f"{thread.story} was tested to the bottom"
    return None


def _depths(sitting: Sitting, last: Turn) -> list[int]:
    """Depths to try, best first: one deeper than an answered question, else what the ladder still allows."""
    assert last.probe
    thread, item = sitting.thread, sitting.item
    depth, filled = last.probe.depth, thread.asked[-1].outcome == "filled"
    if sitting.owns_up and 0 < depth < DEEPEST:
        return [depth + 1, depth, 1]
    if depth >= DEEPEST:
        return [1, 2, 3] if filled else [3, 1]
    if filled and depth == 1 and item.most >= 5 and thread.probes == 1:
        return [1, 2, 3] if sitting.table.draw("wide", item.story).random() < WIDE else [2, 1]
    if filled:
        return [depth + 1, depth, 1] if depth else [1]
    deeper = [depth + 1] if depth else []
    nearly_spent = item.most - thread.probes <= 2
    return [*deeper, depth or 1] if nearly_spent else [depth or 1, *deeper, 1]


def _choose(sitting: Sitting, seat: Seat, depth: int) -> Choice | None:
    """The best pair of a missing fact and words to stand on; None when no pair would sit well."""
    slots: list[Slot] = [slot for slot in sitting.thread.empty(depth) if slot != "contradiction"]
    if depth == 1 and "own_action" in slots and _hides_in_a_group(sitting):
        own = best_pair(sitting, seat, depth, ["own_action"])
        if own:
            return own
    if depth == DEEPEST:
        wanted = best_pair(sitting, seat, depth, _tests(sitting, seat, slots))
        if wanted:
            return wanted
        slots = [slot for slot in slots if slot != "later_use" or "lesson" in sitting.thread.slots]
    return best_pair(sitting, seat, depth, slots)


def _hides_in_a_group(sitting: Sitting) -> bool:
    """Whether a story was opened and all that came was what "we" did: then their own part is asked for first."""
    newest, reading = sitting.past[-1].probe, sitting.reading
    return newest is not None and newest.depth == 0 and reading is not None and reading.we_share >= GROUP


def _tests(sitting: Sitting, seat: Seat, slots: list[Slot]) -> list[Slot]:
    """Which tests this speaker may put: one with a doubt challenges, unless it was just owned up to; `later_use`
    follows a lesson, kinds take turns."""
    thread, ledger = sitting.thread, sitting.ledger
    asked = [asked.slot for other in ledger.threads.values() for asked in other.asked]
    doubts = any(concern.holder == seat.name and concern.story == thread.story for concern in ledger.concerns)
    if "conceded_part" in slots and (doubts or "conceded_part" not in asked) and not sitting.owns_up:
        return ["conceded_part"]
    allowed = [slot for slot in slots if slot != "later_use" or "lesson" in thread.slots]
    turns = {
        slot: asked.count(slot) + 0.5 * (slot == "changed_decision" and not _gave_reason(sitting)) for slot in allowed
    }
    return [slot for slot in allowed if turns[slot] == min(turns.values())]


def _gave_reason(sitting: Sitting) -> bool:
    """Whether the last answers hold a reason that can be taken away; 'what if your boss had said no' fits anything."""
    return any("because" in clause.marks for ground in grounds(sitting, DEEPEST) for clause in ground.clauses)


def _move(sitting: Sitting, seat: Seat, choice: Choice) -> Move:
    slot, ground = choice.slot, choice.ground
    others = [clause for clause in ground.clauses if clause is not choice.clause][:SPARE]
    spare = [clause for clause in (*others, *ground.bare()) if can_stand(slot, clause) and is_theirs(sitting, clause)]
    step = _pressure(sitting) if slot == "conceded_part" else 0
    facts = nearest(sitting.fresh_facts(seat), ground.text) if slot == "transfer" else []
    return Move(
        kind="push_back" if step > 1 else "probe",
        why=_why(slot),
        speaker=seat.name,
        topic="story",
        story=sitting.item.story,
        probe=Probe(
            kind=KIND[slot],
            depth=DEPTH[slot],
            slot=slot,
            parent=_parent(sitting, ground, DEPTH[slot]),
            anchor=ground.anchor(choice.clause),
        ),
        spare=tuple(ground.anchor(clause) for clause in spare[: 2 * SPARE]),
        step=step,
        fact=sitting.table.draw("fact", len(sitting.history)).choice(facts) if facts else None,
    )


def _pressure(sitting: Sitting) -> int:
    """Step a challenge begins with: curious the first time, then doubtful; doubtful at once when it is to be tough."""
    hardest = HARDEST_STEP[sitting.table.difficulty]
    return min(sitting.plan.challenges + (2 if hardest > FIRST_PRESSURE else 1), hardest, FIRST_PRESSURE)


def _why(slot: Slot) -> str:
    name = slot.replace("_", " ")
    return {1: f"{name} is still empty", 2: f"one level deeper: {name} behind what was just said"}.get(
        DEPTH[slot], f"a test at depth 3: {name}"
    )


def _parent(sitting: Sitting, ground: Ground, depth: int) -> int | None:
    """The question one level higher whose answer is quoted, if there is one."""
    source = sitting.turn(ground.turn) if ground.source == "answer" else None
    if source is None or source.probe is None or (source.kind == "stay" and depth == 1):
        return None
    return source.turn if source.probe.depth == depth - 1 else None
