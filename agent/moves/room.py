"""What a good interviewer does when something else than an answer comes."""

from agent.moves.agenda import Item, Plan
from agent.moves.ground import said, told
from agent.moves.table import Table, Turn
from agent.reading.answer import Reading, Signal
from agent.state import Anchor, Move
from agent.words import fold

PATIENCE: dict[Signal, int] = {
    "think": 2, "repeat": 2, "ask_back": 1, "what_you_want": 1, "hostile": 1, "off_topic": 1, "other_language": 1, "question": 1, "empty": 1,
}  # fmt: skip
"""How often each is met at one question before the panel goes on."""
STAYS_IN_ALL = 2
PAUSES: frozenset[Signal] = frozenset(("think", "empty", "other_language"))
"""Met with a word and waiting; the question stays as it was put."""
BLANK: frozenset[Signal] = frozenset(
    (
        "empty",
        "one_word",
        "decline",
        "dont_know",
        "off_topic",
        "hostile",
        "other_language",
        "question",
        "repeat",
        "think",
    )
)
"""What moves nothing forward."""
MOST_BLANKS = 8
_WHY: dict[Signal, str] = {
    "think": "the candidate asked for time", "repeat": "the candidate asked for the question again", "ask_back": "the candidate asked what is meant",
    "what_you_want": "the candidate asked what the panel wants to hear", "hostile": "the candidate was hostile; the panel stays calm",
    "off_topic": "the candidate gave the interviewer instructions; back to the question", "other_language": "the answer was in another language",
    "question": "the candidate asked something that is better answered later", "empty": "nothing was said",
}  # fmt: skip


def stay(table: Table, plan: Plan, history: tuple[Turn, ...], reading: Reading, spent: bool) -> Move | None:
    """The same question kept open, in fewer or other words; None when it is time to go on. `spent`: the thread has had all its probes."""
    signal, last = reading.signal, history[-1]
    again = [each for each in plan.stays if each not in PAUSES]
    if signal not in PATIENCE or plan.stays.count(signal) >= PATIENCE[signal] or len(plan.stays) >= STAYS_IN_ALL:
        return None
    if signal not in PAUSES and again and signal != "repeat":
        return None
    plan.stays.append(signal)
    if signal in PAUSES:
        probe = last.probe if last.probe and last.probe.depth and not spent else None
        return Move(
            kind="stay",
            why=_WHY[signal],
            speaker=last.speaker,
            topic=last.topic,
            story=last.story,
            probe=probe,
            line=signal,
        )
    wrap = {"question": "your_question_first"}.get(signal, signal)
    return Move(
        kind="stay", why=_WHY[signal], speaker=last.speaker, topic=last.topic, story=last.story, probe=last.probe,
        spare=_other_words(table, plan.item, history), line=_line(last, plan.item), wrap=wrap, step=last.step,
    )  # fmt: skip


def _line(last: Turn, item: Item) -> str | None:
    if last.probe and last.probe.kind == "opener":
        return {"story": "story_opener", "resume": "resume_opener"}.get(last.topic, item.line)
    if last.probe and last.probe.kind == "consistency":
        return "contradiction"
    return last.line if last.topic != "story" else None


def _other_words(table: Table, item: Item, history: tuple[Turn, ...]) -> tuple[Anchor, ...]:
    """Words of the same source the question may also stand on."""
    last = history[-1]
    if last.kind == "probe" and last.topic != "story" and len(history) > 1:
        ground = said(history[-2])
        return tuple(Anchor(source="answer", turn=ground.turn, quote=clause.text) for clause in ground.clauses[:4])
    if last.probe is None or last.probe.kind == "consistency":
        quoted = Anchor(source="resume", quote=item.quote) if item.quote else None
        return (quoted,) if quoted else ()
    anchor = last.probe.anchor
    if anchor.source == "resume":
        return (anchor,)
    source = next((turn for turn in history if turn.turn == anchor.turn), None)
    ground = said(source) if source else told(table, last.story or "")
    return tuple(
        Anchor(source=anchor.source, turn=anchor.turn, quote=c.text)
        for c in ground.clauses
        if fold(c.text) != fold(anchor.quote)
    )[:4]


def aside(reading: Reading, speaker: str, plan: Plan) -> list[Move]:
    """A word before the panel goes on: after something private, after a refusal, after a very long answer."""
    moves: list[Move] = []
    if reading.private:
        moves.append(_remark("disclosure", "the candidate told something private; nobody follows it", speaker))
    if reading.signal == "decline" and not reading.private:
        moves.append(_remark("decline", "the candidate would rather not say", speaker))
    if reading.long and "clock" not in plan.once and not moves:
        plan.once.append("clock")
        moves.append(
            _remark("long_answer", "the answer took nearly three minutes; somebody looks at the clock, once", speaker)
        )
    return moves


def _remark(line: str, why: str, speaker: str) -> Move:
    return Move(kind="stay", why=why, speaker=speaker, topic="small_talk", line=line)
