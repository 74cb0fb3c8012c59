"""Builders for tests of the model's voice: one story, one panel, and what a model might say."""

import json
from collections.abc import AsyncIterator, Sequence
from typing import Any

from agent.content.brief import Panellist
from agent.content.paths import data_folder
from agent.content.personas import load_persona
from agent.engines import Exchange, Notes, Speech
from agent.engines.known_servers import OutputMode
from agent.state import Anchor, Move, Probe
from tests.fault_server import Respond, event, head, sends

TOLD = "I led the CRM migration. Forty reps came off spreadsheets and adoption went up to ninety percent."
ANSWER = "I picked the last weekend of the quarter, because finance wanted a clean cut. Leon hated it."
QUOTE = "I picked the last weekend of the quarter"
GOOD = "“finance wanted a clean cut.” What did the sales side want?"
OFFLINE = "You gave “I picked the last weekend of the quarter”. Who wanted another day?"


def probe(**more: Any) -> Probe:
    anchor = Anchor(source="answer", turn=11, quote=QUOTE)
    return Probe(
        **({"kind": "conflict", "depth": 2, "slot": "other_party_reason", "parent": 11, "anchor": anchor} | more)
    )


def move(**more: Any) -> Move:
    given = {
        "kind": "probe",
        "why": "SECRET-WHY",
        "speaker": "Dana Ruiz",
        "topic": "story",
        "story": "crm",
        "probe": probe(),
    }
    return Move(**(given | more))


def notes(**more: Any) -> Notes:
    persona = load_persona("hiring_manager")
    dana = Panellist(persona="hiring_manager", name="Dana Ruiz", title="Head of Operations", reservation="SECRET-DOUBT")
    victor = Panellist(persona="senior_leader", name="Victor Hale", title="COO")
    given: dict[str, Any] = {
        "turn": 21,
        "seed": "1",
        "speaker": dana,
        "persona": persona,
        "panel": (dana, victor),
        "candidate": "Maya Okafor",
        "role": "Head of Sales Operations",
        "company": "Haulier Ltd",
        "told": TOLD,
        "source": ANSWER,
        "known": "own_action: “I picked the last weekend of the quarter”",
        "exchanges": (Exchange(turn=11, speaker="Dana Ruiz", question="Who picked the date?", answer=ANSWER),),
    }
    return Notes(**(given | more))


def reply(say: str, quote: str = "finance wanted a clean cut", **more: str) -> str:
    given = {"anchor_quote": quote, "slot": "other_party_reason", "probe_kind": "conflict", "say": say} | more
    return json.dumps(given, ensure_ascii=False)


def speaks(text: str, size: int = 7) -> Respond:
    """A good server that says these words, a few letters at a time, unless they are very many."""
    size = max(size, len(text) // 200)
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return sends(head(), *(event(piece) for piece in pieces), event(finish="stop"), b"data: [DONE]\n\n")


class ReadOut:
    """A built-in voice that always says the same."""

    name = "offline"

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        if move.probe:
            yield move.probe
        yield Speech(text=OFFLINE, frame="x-1")


def text_of(pieces: Sequence[Probe | Speech]) -> str:
    return "".join(piece.text for piece in pieces if isinstance(piece, Speech))


def probes_of(pieces: Sequence[Probe | Speech]) -> list[Probe]:
    return [piece for piece in pieces if isinstance(piece, Probe)]


MODES: tuple[OutputMode, ...] = ("json_schema", "json_object", "text")
PROMPTS = data_folder("prompts")
