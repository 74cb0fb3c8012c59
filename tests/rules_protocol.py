"""Does the stream of events have the shape the protocol promises?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.sitting import Event, Sitting

KEYS = {
    "started": {"type", "interview_id", "engine", "format", "panel"},
    "say": {"type", "turn", "speaker", "persona", "text", "topic", "story", "move", "probe"},
    "waiting": {"type", "turn"},
    "finished": {"type", "reason"},
    "error": {"type", "message"},
}
TOPICS = {
    "story",
    "resume",
    "role",
    "motivation",
    "red_flag",
    "start_plan",
    "candidate_questions",
    "close",
    "small_talk",
}
REASONS = {"complete", "time", "ended", "no_progress"}
ENGINES = {"offline", "model"}


def protocol(sitting: Sitting) -> Iterator[str]:
    yield from _shapes(sitting)
    yield from _order(sitting)
    yield from _turns(sitting)
    yield from _end(sitting)


def _shapes(sitting: Sitting) -> Iterator[str]:
    for number, event in enumerate(sitting.events):
        kind = event.get("type")
        if kind not in KEYS:
            yield f"event {number}: unknown type {kind!r}"
        elif set(event) != KEYS[kind]:
            yield f"event {number}: {kind} has fields {sorted(event)}, expected {sorted(KEYS[kind])}"
        elif kind == "say":
            yield from _say_shape(event, sitting)
        elif kind == "error":
            yield f"event {number}: an error though every line sent was good: {event['message']!r}"
        elif kind == "started":
            if event["engine"] not in ENGINES:
                yield f"event {number}: unknown engine {event['engine']!r}"
            if any(set(panellist) != {"persona", "name", "title"} for panellist in event["panel"]):
                yield f"event {number}: a panellist is persona, name and title: {event['panel']}"


def _say_shape(say: Event, sitting: Sitting) -> Iterator[str]:
    where = f"turn {say['turn']}"
    if not isinstance(say["turn"], int) or not isinstance(say["text"], str) or not say["text"].strip():
        yield f"{where}: turn must be a whole number and text must not be empty"
    if say["topic"] not in TOPICS:
        yield f"{where}: unknown topic {say['topic']!r}"
    if (say["topic"] == "story") != (say["story"] is not None) or (
        say["story"] and say["story"] not in sitting.stories
    ):
        yield f"{where}: topic {say['topic']!r} with story {say['story']!r}"
    move = say["move"]
    if not isinstance(move, dict) or set(move) != {"kind", "why"} or not (move["kind"] and move["why"]):
        yield f"{where}: move must hold kind and why, both said: {move!r}"
    probe = say["probe"]
    if probe is not None and set(probe) != {"kind", "depth", "slot", "parent", "anchor", "also"}:
        yield f"{where}: probe has fields {sorted(probe)}"
    if probe is not None and not isinstance(probe.get("anchor"), dict):
        yield f"{where}: probe has fields but no anchor"
    for anchor in (probe or {}).get("anchor"), (probe or {}).get("also"):
        if anchor is not None and set(anchor) != {"source", "turn", "quote"}:
            yield f"{where}: anchor has fields {sorted(anchor)}"
    if (say["speaker"], say["persona"]) not in [
        (panellist["name"], panellist["persona"]) for panellist in sitting.panel
    ]:
        yield f"{where}: {say['speaker']!r} as {say['persona']!r} is not on the panel"
    if re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", say["text"]):
        yield f"{where}: control characters in {say['text']!r}"
    if "{" in say["text"] or "}" in say["text"]:
        yield f"{where}: an unfilled seat in {say['text']!r}"


def _order(sitting: Sitting) -> Iterator[str]:
    """started, then says and one waiting for each answer, then finished and nothing after it."""
    kinds = [event.get("type") for event in sitting.events if event.get("type") != "error"]
    if not kinds or kinds[0] != "started" or kinds.count("started") != 1:
        yield "protocol: does not begin with exactly one started"
    for before, after in pairwise(kinds):
        if after == "waiting" and before != "say":
            yield f"protocol: waiting after {before}"
        if before == "finished":
            yield f"protocol: {after} after finished"
        if before == "waiting" and after == "finished":
            yield "protocol: finished without a word after an answer"


def _turns(sitting: Sitting) -> Iterator[str]:
    turns = [say["turn"] for say in sitting.says]
    for before, after in pairwise(turns):
        if after <= before:
            yield f"turn {after}: comes after turn {before}; turns must be unique and grow"
    last: int | None = None
    for event in sitting.events:
        if event.get("type") == "say":
            last = event["turn"]
        elif event.get("type") == "waiting" and event.get("turn") != last:
            yield f"protocol: waiting names turn {event.get('turn')}, the last thing said was turn {last}"
    waited = [event["turn"] for event in sitting.events if event.get("type") == "waiting"]
    if len(waited) != len(set(waited)):
        yield "protocol: waits twice for the same answer"
    for turn in waited:
        if turn not in sitting.answers:
            yield f"turn {turn}: was never answered"


def _end(sitting: Sitting) -> Iterator[str]:
    last = sitting.events[-1] if sitting.events else {}
    if last.get("type") != "finished":
        yield f"protocol: does not end by itself; the last event is {last.get('type')!r}"
    elif last.get("reason") not in REASONS:
        yield f"protocol: finished for an unknown reason {last.get('reason')!r}"
    elif last["reason"] == "ended":
        yield "protocol: finished as ended though nobody ended it"
