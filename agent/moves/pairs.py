"""Which fact to ask for, and on which words: every pair of the two, weighed."""

import re
from typing import NamedTuple

from agent.moves.fit import KIND, SITS, can_stand, fit
from agent.moves.ground import Ground, said, told
from agent.moves.sitting import Sitting
from agent.moves.table import Seat
from agent.reading.clauses import Clause
from agent.state import Slot
from agent.words import meaning, words

WANTED: dict[Slot, float] = {
    "own_action": 1.1, "number": 0.7, "measure": 0.6, "result": 0.4, "what_was_said": -0.1, "others_action": -0.4,
    "who": -1.6, "when": -1.4, "time_span": -0.9, "reason": 0.5, "rejected_option": 0.3,
    "other_party_reason": 0.9, "obstacle": 0.2,
}  # fmt: skip
"""What any interviewer wants more than the rest of its depth, whatever their own preferences: their part and the base
of a figure before dates and bystanders (voice.md, habits 3 and 4)."""
OWED: dict[Slot, float] = {"own_action": 1.5, "other_party_reason": 1.5}
"""What is added for a fact nobody has asked for in the whole interview: without a question about their own part, and
one about the other side, nobody could say afterwards how they own their work and deal with people (R2 and R7)."""
SETTLED = 4
"""Questions on stories after which that counts."""
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
_REPLY = re.compile(
    r"[\s,;.]*(?:and |but |so )?\w+(?: \w+ly| just| then| only)? (?:said|says|told|replied|answered|wrote)\b"
)
"""What stands behind words whose reply is told in the same breath: 'I showed Graham and he said'."""


class Choice(NamedTuple):
    score: float
    slot: Slot
    ground: Ground
    clause: Clause

    @property
    def sits(self) -> bool:
        return fit(self.slot, self.clause) >= SITS


def best_pair(sitting: Sitting, seat: Seat, depth: int, slots: list[Slot]) -> Choice | None:
    newest = sitting.past[-1].probe
    family = newest.kind if newest and depth > 1 else None
    choices = [
        Choice(_score(sitting, seat, slot, ground, clause) - _age(ground, place), slot, ground, clause)
        for place, ground in enumerate(grounds(sitting, depth))
        for clause in ground.clauses
        if depth > 1 or not sitting.is_used(clause.text)
        for slot in slots
        if KIND[slot] != family and can_stand(slot, clause) and is_theirs(sitting, clause)
        if slot != "what_was_said" or not _REPLY.match(ground.text, clause.end)
    ]
    return max(choices, key=lambda choice: choice.score, default=None)


def grounds(sitting: Sitting, depth: int) -> list[Ground]:
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


def _age(ground: Ground, place: int) -> float:
    """What words lose for being older than the last answer; what round one was told is what this round is about."""
    return OLDER * place if ground.source == "answer" else min(OLDER * place, ROUND_ONE)


def is_theirs(sitting: Sitting, clause: Clause) -> bool:
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
    score += OWED.get(slot, 0.0) * (slot not in asked and len(asked) >= SETTLED)
    score -= AGAIN * sitting.is_used(clause.text)
    return score + sitting.table.chance(len(sitting.past), slot, clause.text) * 0.4


def _weight(sitting: Sitting, ground: Ground, clause: Clause) -> float:
    """How much the words are worth taking up: by themselves, to the story, and by their place, as people come to the
    point last."""
    if ground.source != "answer":
        return clause.score
    near = 0.3 * min(len(sitting.matter & meaning(clause.text)), 2)
    return clause.score + near + 0.8 * clause.start / max(len(ground.text), LONG_ENOUGH)
