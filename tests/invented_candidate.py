"""A small candidate whose facts name themselves, for tests of who is told what."""

from typing import Any

from evals.candidate import GATED, Candidate
from evals.finished import Spoken

DESKS = "We moved the whole night desk in one weekend. The scanners failed twice. I kept the phones on."
ROTA = "I rewrote the summer rota after three porters left. My manager was against it."
CLASH = {
    "story": "desks", "slot": "number", "told_at": "result", "says": "So in the end it was twenty desks.",
    "settles": "Fourteen is right. Twenty is with the spare ones.",
}  # fmt: skip


def candidate(style: str = "forthcoming", **more: Any) -> Candidate:
    """Two stories, `desks` and `rota`; every fact reads "Fact of <story>: <slot>."."""
    return Candidate.model_validate(
        {
            "slug": "invented-porter", "trade": "hotel porter", "style": {"name": style, "note": "Plain."} | more,
            "brief": {
                "candidate": {"name": "Ida Brunn", "resume": "Head porter, Hotel Rosen, 2019 to now. Fire marshal."},
                "role": {"title": "Night manager", "job_description": "You answer for the house at night."},
                "panel": [{"persona": "specialist", "reservation": "She has never led more than four people."}],
                "round_one": {
                    "stories": [
                        {"id": "desks", "asked": "What have you moved?", "told": DESKS},
                        {"id": "rota", "asked": "What did you change?", "told": ROTA},
                    ]
                },
            },
            "facts": {
                story: {slot: f"Fact of {story}: {slot.replace('_', ' ')}." for slot in GATED}
                for story in ("desks", "rota")
            },
            "contradictions": [CLASH],
            "elsewhere": {
                "resume": ["I began as a bell boy.", "Two years."], "role": ["I held the keys.", "It was quiet."],
                "motivation": ["I like nights."], "red_flag": ["I left because the house closed."],
                "start_plan": ["I would walk the floors.", "Then the rota."], "small_talk": ["Fine, thank you."],
            },
            "own_questions": ["Who holds the keys now?", "How many nights are full?"],
            "closing": "I would like this job.",
        }
    )  # fmt: skip


def said(text: str, topic: str = "story", turn: int = 1) -> Spoken:
    """One speech of somebody who asks, without a declared probe."""
    return Spoken(turn=turn, speaker="Gwen", persona="hiring_manager", text=text, topic=topic)
