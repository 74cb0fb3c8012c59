"""The next question on a story: which missing fact, how deep, and on which of the candidate's words it stands."""

from typing import NamedTuple

from agent.ledger import Contradiction, Ledger, Thread
from agent.moves.agenda import Item, Plan
from agent.moves.fit import KIND, fit
from agent.moves.ground import Ground, openable, said, told
from agent.moves.material import job_facts
from agent.moves.table import HARDEST_STEP, Seat, Table, Turn
from agent.reading.answer import Reading
from agent.reading.clauses import Clause
from agent.reading.slots import DEPTH
from agent.state import Anchor, Move, Probe, Slot
from agent.words import fold

DEEPEST = 3
JARS = -0.9
"""A pair of slot and words below this is never asked; between this and nought only when nothing better is there."""
SPARE = 6


class Leave(NamedTuple):
    """The thread is done."""

    why: str


class Choice(NamedTuple):
    score: float
    slot: Slot
    ground: Ground
    clause: Clause


def opener(table: Table, plan: Plan, item: Item, used: frozenset[str]) -> Move:
    """The first question on a story: names it by words of round one."""
    assert item.story
    ground = told(table, item.story)
    fresh = [clause for clause in ground.clauses if fold(clause.text) not in used] or ground.clauses
    best = openable(ground, fresh)
    probe = Probe(kind="opener", depth=0, anchor=ground.anchor(best[0]))
    spare = tuple(ground.anchor(clause) for clause in best[1:4])
    return Move(
        kind="open_topic", why=_why_now(table, plan, item), speaker=item.owner, topic="story", story=item.story, probe=probe, spare=spare,
        line="story_opener",
    )  # fmt: skip


def _why_now(table: Table, plan: Plan, item: Item) -> str:
    story = table.story(item.story or "")
    if plan.at == 0:
        spent = (
            f"round one spent {story.minutes_spent:g} minutes on it"
            if story.minutes_spent
            else "it matters most to this panel"
        )
        return f"{story.id} comes first: {spent}"
    return f"{story.id} is next on the agenda"


def next_probe(
    table: Table,
    plan: Plan,
    ledger: Ledger,
    past: list[Turn],
    reading: Reading,
    seat: Seat,
    used: frozenset[str],
    heard: str,
) -> Move | Leave:
    """What to ask next on the story at hand, by the voice of `seat`; `past` are its questions so far, the last just answered.

    `used` are words already quoted back, `heard` is everything the panel has asked.
    """
    item, last = plan.item, past[-1]
    assert item.story and last.probe
    thread = ledger.thread(item.story)
    if contradiction := next(
        (each for each in ledger.contradictions if each.put is None and each.story == item.story), None
    ):
        if thread.probes < item.most:
            return _put_side_by_side(contradiction, item, seat)
    if leave := _done(thread, item, seat):
        return leave
    if last.step == 3:
        return _step_back(table, item, past, seat, used)
    if again := _again(table, thread, past, reading, seat, used):
        return again
    for depth in _depths(thread, last, table, item):
        choice = _choose(table, ledger, item, past, seat, depth, used)
        if choice:
            return _move(table, plan, ledger, past, seat, choice, heard)
    return Leave(f"nothing is left in the words on {item.story} to ask about")


def _done(thread: Thread, item: Item, seat: Seat) -> Leave | None:
    if thread.closed:
        return Leave(thread.closed)
    if thread.dry >= max(2, seat.persona.patience):
        return Leave(f"{thread.dry} answers in a row brought nothing new on {thread.story}")
    if thread.probes >= item.most:
        return Leave(f"the time for {thread.story} is spent")
    if thread.reached >= DEEPEST and thread.probes >= item.least:
        return Leave(f"{thread.story} was tested to the bottom")
    return None


def _depths(thread: Thread, last: Turn, table: Table, item: Item) -> list[int]:
    """Depths to try, best first: one deeper than the last question if it was answered, else what the ladder still allows."""
    assert last.probe
    depth, outcome = last.probe.depth, thread.asked[-1].outcome
    if depth >= DEEPEST:
        return [1, 2, 3] if outcome == "filled" else [3, 1]
    if outcome == "filled" and depth == 1 and item.most >= 5 and thread.probes == 1:
        wide = table.draw("wide", item.story).random() < 0.4
        return [1, 2, 3] if wide else [2, 1]
    if outcome == "filled":
        return [depth + 1, depth, 1] if depth else [1]
    left = item.most - thread.probes
    deeper = [depth + 1] if depth else []
    return [*deeper, depth or 1] if left <= 2 else [depth or 1, *deeper, 1]


def _grounds(table: Table, item: Item, past: list[Turn], depth: int) -> list[Ground]:
    """Where the words of a question of this depth may come from: for depth 2 and 3 the answers one level higher, the newest first."""
    asked = [turn for turn in past if turn.probe and turn.answer]
    if depth >= 2:
        return [said(turn) for turn in reversed(asked) if turn.probe and turn.probe.depth == depth - 1][:2]
    newest = [said(turn) for turn in reversed(asked) if turn.probe and turn.probe.depth <= 1][:2]
    return [*newest, told(table, item.story or "")]


def _choose(
    table: Table, ledger: Ledger, item: Item, past: list[Turn], seat: Seat, depth: int, used: frozenset[str]
) -> Choice | None:
    """The best pair of a missing fact and words to stand on; None when no pair would sit well."""
    thread = ledger.thread(item.story or "")
    slots = [slot for slot in thread.empty(depth) if slot != "contradiction"]
    if depth == DEEPEST:
        slots = _tests(table, ledger, thread, seat, slots)
    parent_kinds = {past[-1].probe.kind} if past[-1].probe and depth > 1 else set()
    asked_elsewhere = [asked.slot for other in ledger.threads.values() for asked in other.asked]
    choices: list[Choice] = []
    for place, ground in enumerate(_grounds(table, item, past, depth)):
        for clause in ground.clauses:
            if fold(clause.text) in used and depth == 1:
                continue
            for slot in slots:
                sits = fit(slot, clause)
                if sits < JARS or KIND[slot] in parent_kinds:
                    continue
                wants = 0.9 - 0.1 * seat.persona.prefers.index(slot) if slot in seat.persona.prefers else 0.0
                score = sits + wants + 0.5 * clause.score - 0.6 * place - 0.5 * asked_elsewhere.count(slot)
                score -= 1.0 * (fold(clause.text) in used) + 2.0 * (sits < 0)
                choices.append(
                    Choice(score + table.draw(len(past), slot, clause.start).random() * 0.4, slot, ground, clause)
                )
    return max(choices, key=lambda choice: choice.score, default=None)


def _tests(table: Table, ledger: Ledger, thread: Thread, seat: Seat, slots: list[Slot]) -> list[Slot]:
    """Which tests this speaker may put: whoever doubts challenges; `later_use` only after a lesson; each interview tests in different ways."""
    asked = [asked.slot for other in ledger.threads.values() for asked in other.asked]
    doubts = any(concern.holder == seat.name and concern.story == thread.story for concern in ledger.concerns)
    if doubts and "conceded_part" in slots:
        return ["conceded_part"]
    allowed = [slot for slot in slots if slot != "later_use" or "lesson" in thread.slots]
    if "conceded_part" in allowed and "conceded_part" not in asked:
        return ["conceded_part"]
    fewest = min((asked.count(slot) for slot in allowed), default=0)
    return [slot for slot in allowed if asked.count(slot) == fewest]


def _again(
    table: Table, thread: Thread, past: list[Turn], reading: Reading, seat: Seat, used: frozenset[str]
) -> Move | None:
    """A second try for the same fact in other words, once."""
    last = past[-1]
    assert last.probe
    slot = last.probe.slot
    if (
        slot is None
        or thread.asked[-1].outcome not in ("short", "unknown")
        or thread.times_asked(slot) > 1
        or slot == "contradiction"
    ):
        return None
    if slot == "conceded_part":
        return _press(table, last, past, seat, used)
    anchor, spare, parent = _same_ground(table, last, past, reading, used)
    line, wrap = None, None
    if reading.signal == "dont_know":
        line = "dont_know"
    elif slot == "own_action":
        line = "own_action_smaller"
    elif reading.signal == "general":
        line = "instance"
    elif reading.signal == "dodge":
        wrap = "dodge_return"
    elif reading.signal in ("one_word", "empty"):
        wrap = reading.signal
    probe = Probe(kind=last.probe.kind, depth=last.probe.depth, slot=slot, parent=parent, anchor=anchor)
    return Move(
        kind="ask_again", why=f"{slot} is still empty after a first answer that was {reading.signal.replace('_', ' ')}", speaker=seat.name,
        topic="story", story=last.story, probe=probe, spare=spare, line=line, wrap=wrap,
    )  # fmt: skip


def _same_ground(
    table: Table, last: Turn, past: list[Turn], reading: Reading, used: frozenset[str]
) -> tuple[Anchor, tuple[Anchor, ...], int | None]:
    """Words for a second try: at depth 1 the vague words just said, deeper the answer the first try stood on."""
    assert last.probe
    if last.probe.depth == 1:
        sized = last.probe.slot in ("number", "measure", "result", "time_span")
        fresh = [c for c in said(last).clauses if fold(c.text) not in used and "vague" in c.marks] if sized else []
        ground = said(last) if fresh else told(table, last.story or "")
        if fresh:
            anchors = [ground.anchor(clause) for clause in fresh]
            return anchors[0], tuple(anchors[1:SPARE]), None
    parent = last.probe.parent if last.probe.depth > 1 else None
    source = next((turn for turn in past if turn.turn == parent), None)
    ground = said(source) if source else told(table, last.story or "")
    others = [ground.anchor(clause) for clause in ground.clauses if clause.text != last.probe.anchor.quote]
    return last.probe.anchor, tuple(others[:SPARE]), last.probe.parent


def _press(table: Table, last: Turn, past: list[Turn], seat: Seat, used: frozenset[str]) -> Move | None:
    """A doubt that was not answered is put once more, one step harder, as far as the difficulty goes."""
    assert last.probe
    if last.step >= HARDEST_STEP[table.difficulty]:
        return None
    anchor, spare, parent = last.probe.anchor, (), last.probe.parent
    source = next((turn for turn in past if turn.turn == parent), None)
    if source:
        spare = tuple(said(source).anchors(besides=anchor.quote)[:SPARE])
    probe = Probe(kind="challenge", depth=3, slot="conceded_part", parent=parent, anchor=anchor)
    return Move(
        kind="push_back", why=f"the doubt was not answered; pressure step {last.step + 1}", speaker=seat.name, topic="story", story=last.story,
        probe=probe, spare=spare, step=last.step + 1,
    )  # fmt: skip


def _step_back(table: Table, item: Item, past: list[Turn], seat: Seat, used: frozenset[str]) -> Move | Leave:
    """After direct disagreement, a neutral question on the same matter."""
    ground = said(past[-1])
    if not ground.clauses:
        return Leave("after direct disagreement the story is left in peace")
    anchors = [ground.anchor(clause) for clause in ground.clauses]
    probe = Probe(kind="sequence", depth=1, slot="result", anchor=anchors[0])
    return Move(
        kind="probe", why="a neutral question follows direct disagreement", speaker=seat.name, topic="story", story=item.story, probe=probe,
        spare=tuple(anchors[1:SPARE]), line="neutral_after",
    )  # fmt: skip


def _put_side_by_side(contradiction: Contradiction, item: Item, seat: Seat) -> Move:
    probe = Probe(
        kind="consistency", depth=3, slot="contradiction", anchor=contradiction.today, also=contradiction.before
    )
    return Move(
        kind="probe", why=f"two statements differ: {contradiction.what}", speaker=seat.name, topic="story", story=item.story, probe=probe,
        line="contradiction",
    )  # fmt: skip


def _move(table: Table, plan: Plan, ledger: Ledger, past: list[Turn], seat: Seat, choice: Choice, heard: str) -> Move:
    slot, ground, depth = choice.slot, choice.ground, DEPTH[choice.slot]
    parent = _parent(past, ground, depth)
    probe = Probe(kind=KIND[slot], depth=depth, slot=slot, parent=parent, anchor=ground.anchor(choice.clause))
    spare = [
        ground.anchor(clause) for clause in ground.clauses if clause is not choice.clause and fit(slot, clause) >= 0
    ]
    step = min(plan.challenges + 1, HARDEST_STEP[table.difficulty], 2) if slot == "conceded_part" else 0
    facts = fresh_facts(table, seat, heard) if slot == "transfer" else []
    return Move(
        kind="push_back" if step > 1 else "probe", why=_why(ledger, past, choice, seat), speaker=seat.name, topic="story", story=past[-1].story,
        probe=probe, spare=tuple([*spare[:SPARE], *ground.bare()]), step=step,
        fact=table.draw("fact", past[-1].turn).choice(facts) if facts else None,
    )  # fmt: skip


def fresh_facts(table: Table, seat: Seat, heard: str) -> list[str]:
    """Facts of the job this panellist may bring up and nobody has brought up yet."""
    return [
        fact for fact in job_facts(table.brief, seat.persona) if fact.partition(": ")[2].lower() not in heard.lower()
    ]


def _why(ledger: Ledger, past: list[Turn], choice: Choice, seat: Seat) -> str:
    name = choice.slot.replace("_", " ")
    depth = DEPTH[choice.slot]
    if depth == 1:
        return f"{name} is still empty"
    if depth == 2:
        return f"one level deeper: {name} behind what was just said"
    doubts = any(concern.holder == seat.name and concern.story == past[-1].story for concern in ledger.concerns)
    return f"a test at depth 3: {name}" + ("" if doubts else "")


def _parent(past: list[Turn], ground: Ground, depth: int) -> int | None:
    """The question one level higher whose answer is quoted, if there is one."""
    source = next((turn for turn in past if turn.turn == ground.turn and ground.source == "answer"), None)
    if source is None or source.probe is None or (source.kind == "stay" and depth == 1):
        return None
    return source.turn if source.probe.depth == depth - 1 else None
