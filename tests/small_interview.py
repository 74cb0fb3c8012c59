"""A finished interview of four questions, made by hand: what judges and people who label are shown."""

from functools import cache
from typing import Any

from agent.state import Anchor, Probe
from evals.candidate import CANDIDATES, Candidate, load_candidate
from evals.finished import FinishedInterview, Reply, Spoken
from evals.hold import seated_before


@cache
def museum() -> Candidate:
    return load_candidate(CANDIDATES / "museum-haverkamp.yaml")


def speech(turn: int, text: str, depth: int | None = None, **more: Any) -> Spoken:
    """One question of the first person on the panel, on the first story unless told otherwise."""
    candidate = museum()
    seat, story = seated_before(candidate, "core").panel[0], candidate.brief.round_one.stories[0]
    quote = story.told.split(".")[0]
    kinds: dict[int, Any] = {0: ("opener", None), 1: ("ownership", "own_action"), 2: ("rationale", "reason")}
    probe = None
    if depth is not None:
        kind, slot = kinds[depth]
        probe = Probe(
            kind=kind, depth=depth, slot=slot, parent=turn - 1 if depth > 1 else None,
            anchor=Anchor(source="round_one", turn=None, quote=quote),
        )  # fmt: skip
    given: dict[str, Any] = {
        "turn": turn, "speaker": seat.name, "persona": seat.persona, "text": text, "topic": "story",
        "story": story.id, "probe": probe,
    }  # fmt: skip
    return Spoken(**(given | more))


def small() -> FinishedInterview:
    candidate = museum()
    brief = seated_before(candidate, "core")
    story = brief.round_one.stories[0]
    spoken = (
        speech(1, f"You told us: “{story.told.split('.')[0]}”. How did that begin?", 0),
        speech(2, "Which part of the display was your own work?", 1),
        speech(3, "Great answer! Why did you put the makers' names first?", 2),
        speech(4, "Are you planning to have children?", topic="role", story=None, probe=None),
    )
    replies = (
        Reply(turn=1, text="In March, when Agnes rang me about the rope walk.", doing="answered"),
        Reply(turn=2, text="I wrote the panels and hung them with the youth group.", doing="answered"),
        Reply(turn=3, text="Because visitors asked who had made the ropes.", doing="answered"),
        Reply(turn=4, text="I would rather not say.", doing="declined"),
    )
    return FinishedInterview(
        case="museum-haverkamp/core", candidate="museum-haverkamp", style="vague", trade="museum", panel="core", seed=1,
        interviewer="panel", brief=brief.model_dump(mode="json", exclude_none=True), facts=candidate.fact_ids,
        spoken=spoken, replies=replies, ended="complete",
    )  # fmt: skip
