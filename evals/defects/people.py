"""Panels whose people are wrong: one of them is rude, or all of them are the same person."""

from functools import cache
from pathlib import Path

from agent.content.personas import Persona, check_persona, load_persona
from agent.engines import Notes
from agent.state import Move
from evals.defects.spoilt import Said, Spoilt

RUDE = Path(__file__).parent / "rude.yaml"
EVERYBODY = "hiring_manager"


class _Played(Spoilt):
    """Everybody at the table speaks the lines of one persona."""

    async def _said(self, move: Move, notes: Notes) -> Said:
        return await super()._said(move, notes.model_copy(update={"persona": self.persona(notes)}))

    async def spoil(self, said: Said, move: Move, notes: Notes) -> Said:
        return said

    def persona(self, notes: Notes) -> Persona:
        """Whose lines are spoken."""
        raise NotImplementedError


class SameVoicePanel(_Played):
    """All speak as the hiring manager does."""

    def persona(self, notes: Notes) -> Persona:
        return load_persona(EVERYBODY)


class RudePersona(_Played):
    """The hiring manager's card is exchanged for one that attacks the person. The guard of the product reads questions
    for praise, coaching and forbidden topics; a card that insults goes past it."""

    def persona(self, notes: Notes) -> Persona:
        return _rude() if notes.persona.id == EVERYBODY else notes.persona


@cache
def _rude() -> Persona:
    return check_persona(RUDE)
