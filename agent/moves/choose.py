"""The next move of the panel, from what was just said. Read `choose_moves` first."""

from typing import NamedTuple

from agent.ledger import Contradiction, Ledger
from agent.moves import ending, floor, room
from agent.moves.agenda import END, MOST_PROBES, Item, Plan, draw_up
from agent.moves.fit import fit
from agent.moves.deeper import Leave, fresh_facts, next_probe, opener
from agent.moves.ground import said
from agent.moves.table import WORDS_A_MINUTE, Table, Turn
from agent.reading.answer import Reading, read
from agent.reading.clauses import Clause
from agent.reading.cues import HYPOTHETICAL
from agent.reading.contradictions import differences
from agent.state import Anchor, Move, Probe, Slot
from agent.words import fold

LEAST_ON_A_STORY = 3
"""Questions a story needs to be taken to depth 2."""
KEPT_FOR_THE_END = 3
"""Questions kept back for the candidate's own and the close."""
MOST_CONTRADICTIONS = 2
PAST_SLOTS: tuple[Slot, ...] = ("own_action", "what_was_said", "result", "number", "who", "reason")
"""Facts a second question on something past may ask for."""


class Decision(NamedTuple):
    """What the panel says now, in order, and what it knows afterwards."""

    plan: Plan
    ledger: Ledger
    moves: list[Move]


def opening(table: Table) -> Decision:
    """The first turn: a welcome, who sits here, and the first question."""
    plan, ledger = draw_up(table)
    moves = [_spoken("introduce", table.chair.name, "welcome", "the chair opens")]
    for seat in table.seats:
        if seat is not table.chair:
            line = "quiet_openings" if seat.name == table.quiet else "openings"
            moves.append(_spoken("introduce", seat.name, line, "everybody says who they are"))
    return Decision(plan, ledger, [*moves, _open(table, plan, ledger, (), frozenset())])


def choose_moves(
    table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], spoken: int, given: tuple[str, ...] = ()
) -> Decision:
    """Decide what follows the answer in `history[-1]`. `spoken` counts the words of both sides, `given` is what the panel already told."""
    plan, ledger = plan.model_copy(deep=True), ledger.model_copy(deep=True)
    last = history[-1]
    answer = last.answer or ""
    plan.addressed = plan.addressed or floor.is_addressed(table, answer)
    if plan.phase == "closing":
        return _over(table, plan, ledger, "complete", answer)
    if spoken >= table.minutes * WORDS_A_MINUTE or len(history) >= table.max_questions:
        return _over(table, plan, ledger, "time", answer, early=True)
    reading = _hear(table, plan, ledger, history)
    if plan.blanks >= room.MOST_BLANKS:
        return _over(table, plan, ledger, "no_progress", answer, early=True)
    if plan.phase == "questions":
        moves = ending.answer_floor(table, plan, ledger, history, reading, given)
        plan.phase = "closing" if moves[-1].kind == "invite_close" else "questions"
        return Decision(plan, ledger, moves)
    return Decision(plan, ledger, _go_on(table, plan, ledger, history, reading, spoken))


def _hear(table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...]) -> Reading:
    """Read the last answer and take it into the ledger."""
    last = history[-1]
    before = tuple(turn.answer or "" for turn in history[:-1] if turn.story == last.story)
    slot = last.probe.slot if last.probe else None
    reading = read(last.answer or "", slot, last.question, before)
    plan.blanks = plan.blanks + 1 if reading.signal in room.BLANK and plan.phase == "topics" else 0
    if last.topic == "story" and last.story and last.probe:
        _note_asked(ledger, plan, last)
        if reading.signal not in room.PATIENCE:
            ledger.heard(last.story, last.turn, last.probe, reading)
        if reading.signal in ("answer", "dodge", "vague"):
            _compare(table, ledger, last, history)
    _note_told(ledger, history)
    return reading


def _note_asked(ledger: Ledger, plan: Plan, last: Turn) -> None:
    assert last.probe and last.story
    ledger.asked_probe(last.turn, last.probe, last.story, last.speaker, last.step)
    if last.probe.kind == "challenge" and last.kind != "stay":
        plan.challenges += 1
    for contradiction in ledger.contradictions:
        if last.probe.kind == "consistency" and contradiction.today == last.probe.anchor:
            contradiction.put = last.turn


def _note_told(ledger: Ledger, history: tuple[Turn, ...]) -> None:
    """A doubt that was told and then answered with something that can be pictured is eased; silence leaves it open."""
    last = history[-1]
    for concern in ledger.concerns:
        if concern.told == last.turn and concern.standing == "open":
            reading = read(last.answer or "")
            if reading.signal == "answer" and reading.fills:
                concern.standing, concern.why = (
                    "eased",
                    "asked for it, heard it and answered with something that can be checked",
                )


def _compare(table: Table, ledger: Ledger, last: Turn, history: tuple[Turn, ...]) -> None:
    """Set today's words beside round one, the résumé and earlier answers on the story."""
    if len(ledger.contradictions) >= MOST_CONTRADICTIONS or not last.story or not last.answer:
        return
    earlier: list[tuple[str, Anchor]] = [(table.story(last.story).told, Anchor(source="round_one", quote=""))]
    earlier.append((table.brief.candidate.resume, Anchor(source="resume", quote="")))
    for text, where in earlier:
        for difference in differences(last.answer, text):
            today = Anchor(source="answer", turn=last.turn, quote=difference.today)
            known = any(fold(each.before.quote) == fold(difference.before) for each in ledger.contradictions)
            if not known and difference.before in text and difference.today in last.answer:
                ledger.contradictions.append(
                    Contradiction(
                        story=last.story,
                        today=today,
                        before=where.model_copy(update={"quote": difference.before}),
                        what=difference.what,
                    )
                )
                return


def _go_on(
    table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], reading: Reading, spoken: int
) -> list[Move]:
    """Stay with the question, go deeper, or open the next topic."""
    last = history[-1]
    answer = last.answer or ""
    asides = room.aside(reading, last.speaker, plan)
    if ending.is_doubt_question(answer) and "doubts" not in plan.once:
        plan.once.append("doubts")
        return _after_doubts(table, plan, ledger, history, reading, spoken)
    if reading.signal == "decline":
        return [*asides, *_next_topic(table, plan, ledger, history, spoken, "the candidate would rather not say")]
    if last.kind == "answer_candidate" and plan.item.story:
        last = next(turn for turn in reversed(history) if turn.topic == plan.item.topic)
    if stays := _stay(table, plan, ledger, history, reading):
        return [*asides, stays]
    left = _left(table, history, spoken)
    if last.topic == "story" and left > _needed(plan):
        move = _deeper(table, plan, ledger, history, reading)
        if isinstance(move, Move):
            plan.stays = []
            return [*asides, move]
        return [*asides, *_next_topic(table, plan, ledger, history, spoken, move.why)]
    if follow := _follow_up(table, plan, history, reading, left):
        return [*asides, follow]
    return [*asides, *_next_topic(table, plan, ledger, history, spoken, "the time for this topic is spent")]


def _after_doubts(
    table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], reading: Reading, spoken: int
) -> list[Move]:
    """Asked for doubts in mid-interview, the panel answers, then leaves the candidate room to reply to it."""
    return ending.doubts(table, ledger, history[-1].answer or "", history[-1].speaker)


def _stay(table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], reading: Reading) -> Move | None:
    """Keep the question open, unless the thread has had all its probes; an opener is not put twice but taken up one level deeper."""
    last = history[-1]
    spent = last.topic == "story" and last.story is not None and ledger.thread(last.story).probes >= MOST_PROBES
    if spent and reading.signal not in room.PAUSES:
        return None
    move = room.stay(table, plan, history, reading, spent)
    if move and move.probe and move.probe.kind == "opener" and move.topic == "story" and reading.signal != "repeat":
        deeper = _deeper(table, plan, ledger, history, reading)
        return deeper.model_copy(update={"wrap": move.wrap, "to": None}) if isinstance(deeper, Move) else None
    return move


def _deeper(table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], reading: Reading) -> Move | Leave:
    past = [turn for turn in history if turn.story == plan.item.story and turn.probe]
    seat = floor.prober(table, plan, ledger, history, plan.item)
    if reading.signal in ("vague", "general", "dodge", "one_word", "dont_know") or (
        past[-1].probe and past[-1].probe.depth == 0
    ):
        seat = table.seat(history[-1].speaker)
    move = next_probe(table, plan, ledger, past, reading, seat, _used(history), _heard(history))
    if isinstance(move, Leave):
        ledger.thread(plan.item.story or "").closed = move.why
        return move
    if move.speaker != history[-1].speaker:
        return move.model_copy(update={"to": history[-1].speaker})
    if reading.long and move.line is None and move.probe and move.probe.depth == 1:
        return move.model_copy(update={"line": "too_long"})
    return move


def _follow_up(table: Table, plan: Plan, history: tuple[Turn, ...], reading: Reading, left: int) -> Move | None:
    """One short second question on a topic that is no story, if stories still get the larger part of the time."""
    last, item = history[-1], plan.item
    if last.topic == "story" or item.follow_ups >= item.most or left <= _needed(plan) + 1:
        return None
    on_stories = sum(turn.topic == "story" for turn in history) + LEAST_ON_A_STORY * plan.questions_on(story=True)
    others = sum(turn.topic != "story" for turn in history) + plan.questions_on(story=False) + END
    if on_stories <= others + 1:
        return None
    ground = said(last)
    if reading.signal not in ("answer", "vague", "general", "dodge") or not ground.clauses:
        return None
    line, clauses = _second_line(last, reading, ground.clauses)
    if not clauses:
        return None
    item.follow_ups += 1
    plan.stays = []
    spare = tuple(Anchor(source="answer", turn=last.turn, quote=clause.text) for clause in clauses)
    return Move(
        kind="probe",
        why="one short second question on what was just said",
        speaker=last.speaker,
        topic=last.topic,
        spare=spare,
        line=line,
    )


def _second_line(last: Turn, reading: Reading, clauses: list[Clause]) -> tuple[str, list[Clause]]:
    """What a second question is after, and the words it may stand on: a plan, a reason, or a missing fact of something past."""
    mine = [clause for clause in clauses if clause.subject in ("i", "we")]
    if last.topic == "motivation":
        return "follow_up_why", mine[:4]
    meant = [clause for clause in mine if HYPOTHETICAL.search(clause.text)]
    if last.topic == "start_plan" or meant:
        return "follow_up_plan", meant[:4]
    done = [clause for clause in clauses if "act" in clause.marks]
    missing = [slot for slot in PAST_SLOTS if slot not in reading.fills]
    best = max(
        ((fit(slot, clause) + 0.3 * clause.score, slot, clause) for slot in missing for clause in done), default=None
    )
    return (best[1], [best[2]]) if best and best[0] > 0 else ("", [])


def _left(table: Table, history: tuple[Turn, ...], spoken: int) -> int:
    """Questions that still fit, by number and by time, the end kept back."""
    usual = max(spoken / len(history), 60)
    by_time = (table.minutes * WORDS_A_MINUTE - spoken) / usual
    kept = KEPT_FOR_THE_END if table.max_questions >= 14 else 2
    return int(min(table.max_questions - len(history), by_time) - kept)


def _needed(plan: Plan) -> int:
    """Questions the rest of the agenda needs at the least."""
    return sum(LEAST_ON_A_STORY if item.story else 1 for item in plan.items[plan.at + 1 :])


def _next_topic(
    table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], spoken: int, why: str
) -> list[Move]:
    """Close this topic and open the next, with a hand-over when somebody else takes it; at the end, the candidate's own questions."""
    last = history[-1]
    plan.stays = []
    if last.topic == "story" and last.story and not ledger.thread(last.story).closed:
        ledger.thread(last.story).closed = why
    if plan.at + 1 >= len(plan.items) or _left(table, history, spoken) < 1:
        plan.phase = "questions"
        return ending.invite(
            table, "the agenda is done" if plan.at + 1 >= len(plan.items) else "time is nearly spent", last.speaker
        )
    plan.at += 1
    move = _open(table, plan, ledger, history, _used(history))
    if move.speaker == last.speaker:
        leaving = (
            [_spoken("hand_over", last.speaker, "move_on", why)]
            if last.topic == "story" and move.topic == "story"
            else []
        )
        return [*leaving, move]
    return [_spoken("hand_over", last.speaker, "hand_over", why, to=move.speaker), move]


def _open(table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], used: frozenset[str]) -> Move:
    item = plan.item
    seat = floor.opener_of(table, plan, ledger, history, item)
    if item.story:
        return opener(table, plan, item, used).model_copy(update={"speaker": seat.name})
    facts = fresh_facts(table, seat, _heard(history)) if item.topic in ("role", "start_plan") else []
    return _open_other(item, seat.name, table.draw("fact", plan.at).choice(facts) if facts else None)


def _open_other(item: Item, speaker: str, fact: str | None) -> Move:
    why = {
        "resume": "a line of the résumé round one never touched", "role": "a need of the job round one never touched",
        "motivation": "every callback asks why this company", "red_flag": "one question nobody likes", "start_plan": "how this job would start",
    }.get(item.topic, "on the agenda")  # fmt: skip
    quoted = Anchor(source="resume", quote=item.quote) if item.quote else None
    probe = Probe(kind="opener", depth=0, anchor=quoted) if quoted and item.topic == "resume" else None
    return Move(
        kind="open_topic", why=why, speaker=speaker, topic=item.topic, probe=probe, spare=(quoted,) if quoted else (), line=item.line, fact=fact,
    )  # fmt: skip


def _over(table: Table, plan: Plan, ledger: Ledger, reason: str, answer: str, early: bool = False) -> Decision:
    plan.phase, plan.reason = "over", reason
    why = {
        "complete": "everything on the agenda was asked",
        "time": "the time is spent",
        "no_progress": "nothing more was coming",
    }[reason]
    return Decision(plan, ledger, ending.farewell(table, why, answer, early and reason == "time"))


def _heard(history: tuple[Turn, ...]) -> str:
    return " ".join(turn.question for turn in history)


def _used(history: tuple[Turn, ...]) -> frozenset[str]:
    """Words of the candidate that were already quoted back."""
    probes = [turn.probe for turn in history if turn.probe]
    return frozenset(fold(anchor.quote) for probe in probes for anchor in (probe.anchor, probe.also) if anchor)


def _spoken(kind: str, speaker: str, line: str, why: str, to: str | None = None) -> Move:
    return Move.model_validate(
        {"kind": kind, "why": why, "speaker": speaker, "topic": "small_talk", "line": line, "to": to}
    )
