"""Does each question go one step further, and is none asked twice: metric 3, and how many frames there are."""

from agent.words import without_quotes, words
from evals.finished import DODGES, FinishedInterview
from evals.metrics.talk import Exchange, finding, on_story, opened, panellists, questions
from evals.metrics.value import Metric, Tally, rate, share
from evals.metrics.wording import alike, asks, frame, is_generic

REPEAT = 0.5
"""Jaccard share of trigrams from which two questions are one."""
FEWEST_WORDS = 3
"""Words of its own a question needs for them to be compared without its quotation."""
STEP: dict[str, int] = {
    "when": 1, "who": 1, "others_action": 1, "what_was_said": 1,
    "own_action": 2,
    "number": 3, "measure": 3, "result": 3, "time_span": 3,
    "reason": 4, "rejected_option": 4, "obstacle": 4, "cost_accepted": 4, "other_party_reason": 4,
    "changed_decision": 5, "conceded_part": 5, "lesson": 5, "later_use": 5, "transfer": 5, "contradiction": 5,
}  # fmt: skip
"""fact → own action → number → reason or trade-off → counterfactual or lesson (evals.md §6, 3)."""
REASONS = 4
"""From this step on a ladder has been climbed, and another may begin below it."""


def laddering(interview: FinishedInterview) -> Tally:
    """Questions below an opener that go one step deeper; after a dodge the same step again is no lateral one."""
    flags, before = [], dict[str, tuple[int, Exchange]]()
    asked_for: dict[str, set[str]] = {}
    for story, exchange in on_story(interview):
        step = _step(story, exchange)
        known = asked_for.setdefault(story, set())
        if story in before:
            why = _lateral(story, step, _slots(story, exchange), before[story], known)
            flags.append((not why, finding(interview, exchange.asked, why)))
        known |= _slots(story, exchange)
        before[story] = (step, exchange)
    return share(flags)


def _step(story: str, exchange: Exchange) -> int:
    """The rung a question stands on; 0 for an opener, and for one that asks for nothing in particular."""
    if is_generic(exchange.asked.text):
        return 0
    return max((STEP.get(slot, 0) for slot in _slots(story, exchange)), default=0)


def _slots(story: str, exchange: Exchange) -> set[str]:
    """What it declares to be after; without a declaration, the facts of this story it opened the gate for."""
    probe = exchange.asked.probe
    if probe:
        return {probe.slot} if probe.slot else set()
    return set(opened(story, exchange.reply))


def _lateral(story: str, step: int, slots: set[str], before: tuple[int, Exchange], asked_for: set[str]) -> str:
    """Why a question does not go deeper; empty when it does."""
    last, exchange = before
    if not step:
        return "asks for nothing in particular"
    missed = _missed(story, exchange)
    if step > last or (missed and step == last):
        return ""
    if slots & asked_for and not missed:
        return f"asks again for {', '.join(sorted(slots & asked_for))}"
    if last >= REASONS or missed:
        return ""
    return f"step {step} after step {last}"


def _missed(story: str, exchange: Exchange) -> bool:
    """Whether the answer did not bring what was asked for, so that the same step is owed once more."""
    if exchange.reply is None or exchange.reply.doing in (*DODGES, "asked_back", "injected"):
        return True
    probe = exchange.asked.probe
    return probe is not None and probe.slot is not None and f"{story}.{probe.slot}" not in exchange.reply.told


def repeats(interview: FinishedInterview) -> Tally:
    """Questions put before in nearly the same words. Quoted words may come back, the question may not; one the
    candidate asked to hear again is none."""
    flags, earlier = [], list[str]()
    wanted_again = False
    for speech in questions(interview):
        mine = _question(speech.text)
        twin = max(earlier, key=lambda other: alike(mine, other), default="")
        same = not wanted_again and bool(twin) and alike(mine, twin) > REPEAT
        flags.append((same, finding(interview, speech, f"asked before: {twin!r}")))
        earlier.append(mine)
        reply = interview.reply_to(speech.turn)
        wanted_again = reply is not None and reply.doing == "asked_back"
    return rate(flags)


def _question(text: str) -> str:
    """What a speech asks, without what leads up to it; all of it where it asks in two words."""
    asked = " ".join(asks(text))
    return next((each for each in (asked, without_quotes(text)) if len(words(each)) >= FEWEST_WORDS), text).strip()


def distinct_frames(interview: FinishedInterview) -> Tally:
    """Questions whose frame (words without quotation, names and figures) nobody used before in this interview."""
    people = frozenset(part.lower() for name in panellists(interview) for part in name.split())
    flags, seen = [], set[str]()
    for speech in questions(interview):
        if mine := frame(speech.text, people):
            flags.append((mine not in seen, finding(interview, speech, "the frame of an earlier question")))
            seen.add(mine)
    return share(flags)


METRICS = (
    Metric(
        "laddering", 3, "probes that go one step deeper", "probes", ">= 0.85",
        wanted=0.85, headline=True, of_one=laddering,
    ),
    Metric(
        "repeats", 3, "questions put a second time", "turns", "0", wanted=0.0, better="less", of_one=repeats,
    ),
    Metric(
        "distinct_frame_rate", None, "questions in a frame of their own", "turns", ">= 0.95",
        wanted=0.95, of_one=distinct_frames,
    ),
    Metric("laddering_judged", 3, "steps deeper, as a judge labels them", "probes", ">= 0.85", judged=True),
)  # fmt: skip
