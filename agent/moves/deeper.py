"""The next question on a story: which missing fact, how deep, and on which of the candidate's words it stands."""

import re
from typing import NamedTuple

from agent.ledger import Thread
from agent.moves.again import again, put_side_by_side, step_back
from agent.moves.agenda import MOST_PROBES, Item
from agent.moves.fit import KIND, SITS, can_stand, fit
from agent.moves.ground import SPARE, Ground, openable, said, told
from agent.moves.material import nearest
from agent.moves.sitting import Sitting
from agent.moves.table import HARDEST_STEP, Seat, Turn
from agent.reading.clauses import Clause
from agent.reading.slots import DEPTH
from agent.state import Move, Probe, Slot
from agent.words import meaning, words

DEEPEST = 3
FIRST_PRESSURE = 2
"""Hardest step a challenge may begin with; the third only follows on the second."""
GROUP = 0.8
"""Share of we in I and we from which somebody hides in a group."""
WANTED: dict[Slot, float] = {
    "own_action": 0.5, "number": 0.5, "measure": 0.5, "result": 0.4, "what_was_said": -0.1, "others_action": -0.4,
    "who": -0.8, "when": -0.9, "time_span": -0.9, "reason": 0.5, "rejected_option": 0.3, "other_party_reason": 0.3,
}  # fmt: skip
"""What any interviewer wants more than the rest of its depth, whatever their own preferences: their part and the base
of a figure before dates and bystanders (voice.md, habits 3 and 4)."""
CLAUSE = 0.8
"""How much the worth of the words counts beside how the question sits on them."""
AGAIN = 5.0
"""How much words lose that were quoted back before."""
OLDER = 2.0
"""How much words lose for every answer given since."""
ROUND_ONE = 2.2
"""The most that words of round one lose."""
SCENE = -1.4
"""What a question about the story at that point is worth, beside one that sits on the words (`fit.SITS` and more)."""
PLACE = 1.0
"""The most that words count which only name the point: the best of them are kept for a question that is about them."""
LONG_ENOUGH = 200
"""Characters an answer needs for its end to be another place than its beginning."""
WIDE = 0.4
"""How often a long thread asks for a second detail before it goes deeper."""


_REPLY = re.compile(
    r"[\s,;.]*(?:and |but |so )?\w+(?: \w+ly| just| then| only)? (?:said|says|told|replied|answered|wrote)\b"
)
"""What stands behind words whose reply is told in the same breath: 'I showed Graham and he said'."""


class Leave(NamedTuple):
    why: str


class Choice(NamedTuple):
    score: float
    slot: Slot
    ground: Ground
    clause: Clause

    @property
    def sits(self) -> bool:
        return fit(self.slot, self.clause) >= SITS


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
    choices = (choice for depth in _depths(sitting, last) if (choice := _choose(sitting, seat, depth)))
    if first := next(choices, None):
        better = next(choices, None) if _is_a_trifle(first, last) else None
        return _move(sitting, seat, better if better and better.sits else first)
    return Leave(f"nothing is left in the words on {item.story} to ask about")


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


def _grounds(sitting: Sitting, depth: int) -> list[Ground]:
    """Where words for this depth may come from, the newest first: for depth 2 and 3 the answers one level higher, for a
    new start the last answer, those to first questions, and round one.

    What was said in place of an answer is nothing to build on.
    """
    thread = sitting.thread
    brought = {fact.turn for fact in thread.slots.values()}
    heard = {
        asked.turn
        for asked in thread.asked
        if asked.outcome not in ("open", "declined")
        and (depth > 1 or asked.outcome == "filled" or asked.turn in brought)
    }
    asked = [turn for turn in reversed(sitting.past) if turn.probe and turn.answer and turn.turn in heard]
    if depth >= 2:
        return [said(turn) for turn in asked if turn.probe and turn.probe.depth == depth - 1][:2]
    newest = [turn for turn in asked if turn.probe and (turn.probe.depth <= 1 or turn is sitting.past[-1])][:2]
    return [*map(said, newest), told(sitting.table, sitting.item.story or "")]


def _choose(sitting: Sitting, seat: Seat, depth: int) -> Choice | None:
    """The best pair of a missing fact and words to stand on; None when no pair would sit well."""
    slots: list[Slot] = [slot for slot in sitting.thread.empty(depth) if slot != "contradiction"]
    if depth == 1 and "own_action" in slots and _hides_in_a_group(sitting):
        own = _best_pair(sitting, seat, depth, ["own_action"])
        if own:
            return own
    if depth == DEEPEST:
        wanted = _best_pair(sitting, seat, depth, _tests(sitting, seat, slots))
        if wanted:
            return wanted
        slots = [slot for slot in slots if slot != "later_use" or "lesson" in sitting.thread.slots]
    return _best_pair(sitting, seat, depth, slots)


def _hides_in_a_group(sitting: Sitting) -> bool:
    """Whether a story was opened and all that came was what "we" did: then their own part is asked for first."""
    newest, reading = sitting.past[-1].probe, sitting.reading
    return newest is not None and newest.depth == 0 and reading is not None and reading.we_share >= GROUP


def _best_pair(sitting: Sitting, seat: Seat, depth: int, slots: list[Slot]) -> Choice | None:
    newest = sitting.past[-1].probe
    family = newest.kind if newest and depth > 1 else None
    choices = [
        Choice(_score(sitting, seat, slot, ground, clause) - _age(ground, place), slot, ground, clause)
        for place, ground in enumerate(_grounds(sitting, depth))
        for clause in ground.clauses
        if depth > 1 or not sitting.is_used(clause.text)
        for slot in slots
        if KIND[slot] != family and can_stand(slot, clause) and _is_theirs(sitting, clause)
        if slot != "what_was_said" or not _REPLY.match(ground.text, clause.end)
    ]
    return max(choices, key=lambda choice: choice.score, default=None)


def _age(ground: Ground, place: int) -> float:
    """What words lose for being older than the last answer; what round one was told is what this round is about."""
    return OLDER * place if ground.source == "answer" else min(OLDER * place, ROUND_ONE)


def _is_theirs(sitting: Sitting, clause: Clause) -> bool:
    """Whether a person belongs to the candidate's story; nobody at the table, themselves included, is asked about in
    the third person."""
    own = words(sitting.table.brief.candidate.name.lower())
    named = set(words(clause.text.lower()))
    return "person" not in clause.marks or (clause.text.lower() not in sitting.table.names and named.isdisjoint(own))


def _score(sitting: Sitting, seat: Seat, slot: Slot, ground: Ground, clause: Clause) -> float:
    """How good a question for a slot on a clause would be: how it sits, who asks, what was asked elsewhere, a little
    chance."""
    sits, wanted = fit(slot, clause), seat.persona.prefers
    weight = _weight(sitting, ground, clause)
    sits, weight = (sits, weight) if sits >= SITS else (SCENE, min(weight, PLACE))
    asked = [asked.slot for thread in sitting.ledger.threads.values() for asked in thread.asked]
    score = sits + WANTED.get(slot, 0.0) + CLAUSE * weight
    score += 0.9 - 0.1 * wanted.index(slot) if slot in wanted else 0.0
    score -= 0.5 * asked.count(slot)
    score -= AGAIN * sitting.is_used(clause.text)
    return score + sitting.table.chance(len(sitting.past), slot, clause.text) * 0.4


def _weight(sitting: Sitting, ground: Ground, clause: Clause) -> float:
    """How much the words are worth taking up: by themselves, to the story, and by their place, as people come to the
    point last."""
    if ground.source != "answer":
        return clause.score
    near = 0.3 * min(len(sitting.matter & meaning(clause.text)), 2)
    return clause.score + near + 0.8 * clause.start / max(len(ground.text), LONG_ENOUGH)


def _tests(sitting: Sitting, seat: Seat, slots: list[Slot]) -> list[Slot]:
    """Which tests this speaker may put: one with a doubt challenges, unless it was just owned up to; `later_use`
    follows a lesson, kinds take turns."""
    thread, ledger = sitting.thread, sitting.ledger
    asked = [asked.slot for other in ledger.threads.values() for asked in other.asked]
    doubts = any(concern.holder == seat.name and concern.story == thread.story for concern in ledger.concerns)
    if "conceded_part" in slots and (doubts or "conceded_part" not in asked) and not sitting.owns_up:
        return ["conceded_part"]
    allowed = [slot for slot in slots if slot != "later_use" or "lesson" in thread.slots]
    fewest = min((asked.count(slot) for slot in allowed), default=0)
    return [slot for slot in allowed if asked.count(slot) == fewest]


def _move(sitting: Sitting, seat: Seat, choice: Choice) -> Move:
    slot, ground = choice.slot, choice.ground
    others = [clause for clause in ground.clauses if clause is not choice.clause][:SPARE]
    spare = [clause for clause in (*others, *ground.bare()) if can_stand(slot, clause) and _is_theirs(sitting, clause)]
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
