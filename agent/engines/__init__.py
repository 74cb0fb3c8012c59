"""Two voices behind one Protocol: what a panellist needs to be given to speak, and what comes back."""

from collections.abc import AsyncIterator
from typing import Protocol

from pydantic import BaseModel, ConfigDict

from agent.content.brief import Panellist
from agent.content.personas import Persona
from agent.state import Move, Probe


class Exchange(BaseModel):
    """One question and its answer, as they were said."""

    model_config = ConfigDict(frozen=True)

    turn: int
    speaker: str
    question: str
    answer: str


class Notes(BaseModel):
    """All an engine may know to put one move into words. Does not grow with the interview."""

    model_config = ConfigDict(frozen=True)

    turn: int
    """Number this speech will have."""
    seed: str
    """Same seed, same words."""
    speaker: Panellist
    persona: Persona
    panel: tuple[Panellist, ...]
    candidate: str
    """Name of the candidate, may be empty."""
    role: str
    company: str
    known: str = ""
    """What the ledger holds of the story, a few lines: slot, quote."""
    told: str = ""
    """What was said in round one about the story of the move; empty elsewhere."""
    source: str = ""
    """The text the anchor of a probe must be taken from: round-one words, the résumé, or the answer to the parent."""
    exchanges: tuple[Exchange, ...] = ()
    """The last exchanges, oldest first; at most three."""
    asked: tuple[str, ...] = ()
    """Every question so far, for the rule against repeats. Not for prompts."""
    minutes: float = 45
    interviewers: tuple[str, ...] = ()
    """Who the candidate met in round one."""
    employed: bool | None = None
    used: tuple[str, ...] = ()
    """Ids of frames already used in this interview. Not for prompts."""


class Speech(BaseModel):
    """A piece of speech, ready to be shown."""

    model_config = ConfigDict(frozen=True)

    text: str
    frame: str | None = None
    """Id of the frame in the banks this came from, if any."""
    voice: str = "offline"


class Engine(Protocol):
    """A voice for the panel."""

    name: str

    def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        """Yield first the probe that is declared (only when the move carries one), then the words, in order.

        Joined, the pieces are the whole speech. A piece is shown once it has passed the guard.
        Raises EngineError before the first piece when this voice cannot speak at all.
        """
        ...
