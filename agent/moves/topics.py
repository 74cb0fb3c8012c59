"""Opens and leaves topics: introductions, hand-overs, first questions, one second question on what is no story."""

from agent.moves import ending, floor
from agent.moves.agenda import END, Item
from agent.moves.deeper import fresh_facts, opener
from agent.moves.fit import fit
from agent.moves.ground import said
from agent.moves.sitting import LEAST_ON_A_STORY, Sitting
from agent.moves.table import Table, Turn
from agent.reading.answer import Reading
from agent.reading.clauses import Clause
from agent.reading.cues import HYPOTHETICAL
from agent.state import Anchor, Move, Probe, Slot

PAST_SLOTS: tuple[Slot, ...] = ("own_action", "what_was_said", "result", "number", "who", "reason")
"""Facts a second question on something past may ask for."""
MOST_WORDS = 4
"""Clauses a second question is given to choose from."""
_WHY = {
    "resume": "a line of the résumé round one never touched",
    "role": "a need of the job round one never touched",
    "motivation": "every callback asks why this company",
    "red_flag": "one question nobody likes",
    "start_plan": "how this job would start",
}


def introductions(table: Table) -> list[Move]:
    """The chair welcomes, everybody else says who they are."""
    moves = [_spoken("introduce", table.chair.name, "welcome", "the chair opens")]
    for seat in table.seats:
        if seat is not table.chair:
            line = "quiet_openings" if seat.name == table.quiet else "openings"
            moves.append(_spoken("introduce", seat.name, line, "everybody says who they are"))
    return moves


def next_topic(sitting: Sitting, why: str) -> list[Move]:
    """Leave this topic and open the next, with a hand-over to whoever takes it; at the end the candidate asks."""
    last, plan = sitting.last, sitting.plan
    plan.stays = []
    if last.topic == "story" and last.story and not sitting.thread.closed:
        sitting.thread.closed = why
    done = plan.at + 1 >= len(plan.items)
    if done or sitting.left < 1:
        return ending.invite(sitting, "the agenda is done" if done else "time is nearly spent")
    plan.at += 1
    move = open_topic(sitting)
    if move.speaker != last.speaker:
        return [_spoken("hand_over", last.speaker, "hand_over", why, to=move.speaker), move]
    between_stories = last.topic == "story" and move.topic == "story"
    return [_spoken("hand_over", last.speaker, "move_on", why), move] if between_stories else [move]


def open_topic(sitting: Sitting) -> Move:
    """The first question on the topic the agenda is at."""
    item = sitting.item
    seat = floor.opener_of(sitting, item)
    if item.story:
        return opener(sitting, seat)
    facts = fresh_facts(sitting, seat) if item.topic in ("role", "start_plan") else []
    fact = sitting.table.draw("fact", sitting.plan.at).choice(facts) if facts else None
    return _open_other(item, seat.name, fact)


def _open_other(item: Item, speaker: str, fact: str | None) -> Move:
    quoted = Anchor(source="resume", quote=item.quote) if item.quote else None
    return Move(
        kind="open_topic",
        why=_WHY.get(item.topic, "on the agenda"),
        speaker=speaker,
        topic=item.topic,
        probe=Probe(kind="opener", depth=0, anchor=quoted) if quoted and item.topic == "resume" else None,
        spare=(quoted,) if quoted else (),
        line=item.line,
        fact=fact,
    )


def follow_up(sitting: Sitting) -> Move | None:
    """One short second question on a topic that is no story, if stories still get the larger part of the time."""
    last, item, reading = sitting.last, sitting.item, sitting.reading
    if last.topic == "story" or item.follow_ups >= item.most or sitting.left <= sitting.needed + 1:
        return None
    if (
        not _stories_prevail(sitting)
        or reading is None
        or reading.signal not in ("answer", "vague", "general", "dodge")
    ):
        return None
    line, clauses = _second_line(last, reading, said(last).clauses)
    if not clauses:
        return None
    item.follow_ups += 1
    sitting.plan.stays = []
    return Move(
        kind="probe",
        why="one short second question on what was just said",
        speaker=last.speaker,
        topic=last.topic,
        spare=tuple(Anchor(source="answer", turn=last.turn, quote=clause.text) for clause in clauses),
        line=line,
    )


def _stories_prevail(sitting: Sitting) -> bool:
    """Whether at least half of all questions will still be about stories when one more is not."""
    history, plan = sitting.history, sitting.plan
    on_stories = sum(turn.topic == "story" for turn in history) + LEAST_ON_A_STORY * plan.questions_on(story=True)
    others = sum(turn.topic != "story" for turn in history) + plan.questions_on(story=False) + END
    return on_stories > others + 1


def _second_line(last: Turn, reading: Reading, clauses: list[Clause]) -> tuple[str, list[Clause]]:
    """What a second question is after, and words for it: a reason, a plan, or a missing fact of something past."""
    mine = [clause for clause in clauses if clause.subject in ("i", "we")]
    if last.topic == "motivation":
        return "follow_up_why", mine[:MOST_WORDS]
    meant = [clause for clause in mine if HYPOTHETICAL.search(clause.text)]
    if last.topic == "start_plan" or meant:
        return "follow_up_plan", meant[:MOST_WORDS]
    missing = [slot for slot in PAST_SLOTS if slot not in reading.fills]
    done = [clause for clause in clauses if "act" in clause.marks]
    pairs = [(fit(slot, clause) + 0.3 * clause.score, slot, clause) for slot in missing for clause in done]
    best = max(pairs, key=lambda pair: pair[0], default=None)
    return (best[1], [best[2]]) if best and best[0] > 0 else ("", [])


def _spoken(kind: str, speaker: str, line: str, why: str, to: str | None = None) -> Move:
    said_ = {"kind": kind, "why": why, "speaker": speaker, "topic": "small_talk", "line": line, "to": to}
    return Move.model_validate(said_)
