"""Opens and leaves topics: introductions, hand-overs, first questions, one second question on what is no story."""

from agent.moves import boss, ending, floor
from agent.moves.agenda import END, Item
from agent.moves.deeper import opener
from agent.moves.fit import SITS, fit
from agent.moves.ground import said
from agent.moves.sitting import LEAST_ON_A_STORY, Sitting
from agent.moves.table import Table
from agent.reading.answer import Reading
from agent.reading.clauses import Clause
from agent.reading.cues import HYPOTHETICAL
from agent.state import Anchor, Move, Probe, Slot
from agent.words import meaning, overlap

PAST_SLOTS: tuple[Slot, ...] = ("own_action", "what_was_said", "result", "number", "who", "reason")
"""Facts a second question on something past may ask for."""
MOST_WORDS = 4
"""Clauses a second question is given to choose from."""
EXAMPLE = "another_example"
"""Line that asks for a second, different example; once an interview."""
NOTHING: tuple[str, list[Clause]] = ("", [])
RETOLD = 0.6
"""Share of words from which an answer is one of the stories of round one again."""
TAKES_OVER = 0.4
"""How often somebody with a job is asked what they leave behind, in place of another question on their plan."""
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
    if item.topic == "red_flag" and boss.is_due(sitting):
        return boss.later(sitting, seat.name)
    facts = sitting.fresh_facts(seat) if item.topic in ("role", "start_plan") else []
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
    line, clauses = _second_line(sitting, reading, said(last).clauses)
    if not line:
        return None
    if line == EXAMPLE:
        sitting.plan.once.append(EXAMPLE)
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


def _second_line(sitting: Sitting, reading: Reading, clauses: list[Clause]) -> tuple[str, list[Clause]]:
    """What a second question is after, and words for it: a reason, a plan, another example, or a missing fact of
    something past. No line when nothing sits."""
    last = sitting.last
    mine = [clause for clause in clauses if clause.subject in ("i", "we")]
    if last.topic == "motivation":
        return ("follow_up_why", mine[:MOST_WORDS]) if mine else NOTHING
    meant = [clause for clause in mine if "undone" in clause.marks and HYPOTHETICAL.search(clause.text)]
    if last.topic == "start_plan" and _may_ask_who_takes_over(sitting, meant):
        return "handover_plan", []
    if last.topic == "start_plan" or meant:
        return ("follow_up_plan", meant[:MOST_WORDS]) if meant else NOTHING
    done = [clause for clause in clauses if "act" in clause.marks]
    if done and EXAMPLE not in sitting.plan.once and _is_example(sitting, reading):
        return EXAMPLE, done[:1]
    missing = [slot for slot in PAST_SLOTS if slot not in reading.fills]
    pairs = [(fit(slot, clause) + 0.3 * clause.score, slot, clause) for slot in missing for clause in done]
    best = max(pairs, key=lambda pair: pair[0], default=None)
    return (best[1], [best[2]]) if best and fit(best[1], best[2]) >= SITS else NOTHING


def _may_ask_who_takes_over(sitting: Sitting, meant: list[Clause]) -> bool:
    """Somebody in a job leaves something behind: asked now and then, and when their plan has no words to stand on."""
    employed = sitting.table.brief.candidate.employed
    return employed is True and (not meant or sitting.table.draw("takes over").random() < TAKES_OVER)


def _is_example(sitting: Sitting, reading: Reading) -> bool:
    """Whether the answer was one instance of something there may be more of, or one of the stories again."""
    last, fills_ = sitting.last, reading.fills.keys()
    told_ = "own_action" in fills_ and bool(fills_ & {"when", "what_was_said", "result"})
    if last.line == "job_opener" or (told_ and last.topic in ("role", "red_flag")):
        return True
    stories = [meaning(story.told) for story in sitting.table.brief.round_one.stories]
    return any(overlap(meaning(sitting.answer), story) >= RETOLD for story in stories)


def _spoken(kind: str, speaker: str, line: str, why: str, to: str | None = None) -> Move:
    said_ = {"kind": kind, "why": why, "speaker": speaker, "topic": "small_talk", "line": line, "to": to}
    return Move.model_validate(said_)
