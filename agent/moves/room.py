"""What a good interviewer does when something else than an answer comes."""

from agent.moves import boss
from agent.moves.ground import said, told
from agent.moves.sitting import Sitting
from agent.state import Anchor, Move

PATIENCE: dict[str, int] = {
    "think": 2,
    "repeat": 2,
    "ask_back": 1,
    "what_you_want": 1,
    "hostile": 1,
    "off_topic": 1,
    "other_language": 1,
    "question": 1,
    "empty": 1,
}
"""How often each is met at one question before the panel goes on."""
STAYS_IN_ALL = 2
MOST_ASKS = 2
PAUSES: frozenset[str] = frozenset(("think", "empty", "other_language"))
"""Met with a word and waiting; the question stays as it was put."""
ASKED_FOR: frozenset[str] = frozenset(("repeat", "ask_back"))
"""The candidate wants the question once more."""
BLANK: frozenset[str] = frozenset(
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
_WHY: dict[str, str] = {
    "think": "the candidate asked for time",
    "repeat": "the candidate asked for the question again",
    "ask_back": "the candidate asked what is meant",
    "what_you_want": "the candidate asked what the panel wants to hear",
    "hostile": "the candidate was hostile; the panel stays calm",
    "off_topic": "the candidate gave the interviewer instructions; back to the question",
    "other_language": "the answer was in another language",
    "question": "the candidate asked something that is better answered later",
    "empty": "nothing was said",
}


def stay(sitting: Sitting, spent: bool) -> Move | None:
    """The same question kept open, in fewer or other words; None when it is time to go on.

    `spent`: the thread has had all its probes, so the question is not put again.
    """
    signal, last, stays = sitting.signal, sitting.last, sitting.plan.stays
    if signal not in PATIENCE or stays.count(signal) >= PATIENCE[signal] or len(stays) >= STAYS_IN_ALL:
        return None
    if signal not in PAUSES and signal != "repeat" and any(each not in PAUSES for each in stays):
        return None
    if signal not in PAUSES | ASKED_FOR and _was_put_twice(sitting):
        return None
    if signal not in PAUSES and last.kind == "answer_candidate":
        return None  # the candidate was answered: no question of the panel lies open to be put again
    stays.append(signal)
    same = Move(kind="stay", why=_WHY[signal], speaker=last.speaker, topic=last.topic, story=last.story)
    if signal in PAUSES:
        probe = last.probe if last.probe and last.probe.depth and not spent else None
        return same.model_copy(update={"probe": probe, "line": signal})
    wrap = "your_question_first" if signal == "question" else signal
    changes = {
        "probe": last.probe,
        "spare": _other_words(sitting),
        "line": _line(sitting),
        "wrap": wrap,
        "step": last.step,
    }
    return same.model_copy(update=changes)


def _was_put_twice(sitting: Sitting) -> bool:
    """Whether the panel has tried for this fact as often as it may (rubrics §4)."""
    last = sitting.last
    slot = last.probe.slot if last.topic == "story" and last.probe else None
    return slot is not None and sitting.thread.times_asked(slot) >= MOST_ASKS


def _line(sitting: Sitting) -> str | None:
    """The bank the question came from."""
    last, item = sitting.last, sitting.item
    if last.probe and last.probe.kind == "opener":
        return {"story": "story_opener", "resume": "resume_opener"}.get(last.topic, item.line)
    if last.probe and last.probe.kind == "consistency":
        return "contradiction"
    return last.line if last.topic != "story" else None


def _other_words(sitting: Sitting) -> tuple[Anchor, ...]:
    """Words of the same source the question may also stand on."""
    last, history, item = sitting.last, sitting.history, sitting.item
    if last.topic != "story" and last.line in boss.LINES and sitting.plan.boss:
        return (sitting.plan.boss,)
    if last.kind == "probe" and last.topic != "story" and len(history) > 1:
        return tuple(said(history[-2]).anchors()[:4])
    if last.probe is None or last.probe.kind == "consistency":
        return (Anchor(source="resume", quote=item.quote),) if item.quote else ()
    anchor = last.probe.anchor
    if anchor.source == "resume":
        return (anchor,)
    source = sitting.turn(anchor.turn)
    ground = said(source) if source else told(sitting.table, last.story or "")
    return tuple(ground.anchors(besides=anchor.quote)[:4])


def asides(sitting: Sitting) -> list[Move]:
    """A word before the panel goes on: after something private, after a refusal, after a very long answer."""
    reading, speaker, once = sitting.reading, sitting.last.speaker, sitting.plan.once
    if reading is None:
        return []
    if reading.disclosed and reading.signal != "off_topic":
        return [_remark("disclosure", "the candidate told something private; nobody follows it", speaker)]
    if reading.signal == "decline":
        return [_remark("decline", "the candidate would rather not say", speaker)]
    if reading.long and "clock" not in once:
        once.append("clock")
        return [_remark("long_answer", "the answer took nearly three minutes; a look at the clock, once", speaker)]
    return []


def _remark(line: str, why: str, speaker: str) -> Move:
    return Move(kind="stay", why=why, speaker=speaker, topic="small_talk", line=line)
