"""The seam of most defects: an engine round the built-in voice that says some of its speeches differently."""

from collections.abc import AsyncIterator
from typing import NamedTuple

from agent.engines import Engine, Notes, Speech
from agent.engines.offline import OfflineEngine
from agent.state import Move, Probe

ASKING = frozenset(("open_topic", "probe", "push_back", "ask_again"))
"""Kinds of move that put a question of the panel's own."""


class Said(NamedTuple):
    """One speech as the built-in voice has it."""

    probe: Probe | None
    speech: Speech

    def saying(self, text: str) -> "Said":
        """The same in other words, with the same declaration."""
        return self._replace(speech=self.speech.model_copy(update={"text": text}))


class Spoilt:
    """Fits `Engine`. One for each interview: some defects remember. Subclasses say what is wrong; the graph, the
    record and the declarations stay the real ones, so that a metric sees what a broken build would leave behind."""

    name = "offline"
    every = 4
    """One question in so many is spoilt: a defect that shows in each would be no test of a metric's eye."""

    def __init__(self, voice: Engine | None = None) -> None:
        self._voice = voice or OfflineEngine()
        self._questions = 0

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        said = await self._said(move, notes)
        if move.kind in ASKING:
            self._questions += 1
            if self._questions % self.every == 0:
                said = await self.spoil(said, move, notes)
        self.note(said, move)
        if said.probe:
            yield said.probe
        yield said.speech

    async def spoil(self, said: Said, move: Move, notes: Notes) -> Said:
        """A question with the defect in it."""
        raise NotImplementedError

    def note(self, said: Said, move: Move) -> None:
        """What was said in the end, for defects that remember."""

    async def _said(self, move: Move, notes: Notes) -> Said:
        probe, speech = move.probe, Speech(text="")
        async for piece in self._voice.speak(move, notes):
            if isinstance(piece, Probe):
                probe = piece
            else:
                speech = piece.model_copy(update={"text": speech.text + piece.text})
        return Said(probe, speech)

    def one_of(self, lines: tuple[str, ...]) -> str:
        """These in turn."""
        return lines[self._questions // self.every % len(lines)]
