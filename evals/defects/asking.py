"""Interviewers who ask badly: two things at once, the same again, what was told, or nothing in particular."""

from agent.engines import Notes
from agent.state import Move, Probe
from evals.defects.spoilt import ASKING, Said, Spoilt

SECOND_ASKS = ("and why was that", "and who else was there", "and how long did it take", "and what came of it")
GENERIC = (
    "Tell me more about that.", "Could you elaborate a little?", "What happened next?", "Please go on.",
    "Can you walk me through that again?", "And then what did you do?", "Could you expand on that?",
)  # fmt: skip
DETAIL, REASONS, TESTS = 1, 2, 3
"""Depths. A defect that leaves the reasons alone spoils no gate but its own."""


class CompoundAsker(Spoilt):
    """Hangs a second question on the first."""

    async def spoil(self, said: Said, move: Move, notes: Notes) -> Said:
        text = said.speech.text
        return said.saying(f"{text[:-1]}, {self.one_of(SECOND_ASKS)}?") if text.endswith("?") else said


class Parrot(Spoilt):
    """Puts a question once more that was asked on the same topic before, word for word."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[str, str] = {}

    async def spoil(self, said: Said, move: Move, notes: Notes) -> Said:
        if move.probe and move.probe.depth == REASONS:
            return said
        return said.saying(self._asked.get(_about(move), said.speech.text))

    def note(self, said: Said, move: Move) -> None:
        opens_story = move.probe is not None and move.probe.depth == 0 and move.story is not None
        if move.kind in ASKING and not opens_story:  # a short story whose opener came twice would never get to depth 2
            self._asked[_about(move)] = said.speech.text


class Looper(Spoilt):
    """Goes back to a detail it was told, in new words each time: a story that was got to the bottom of begins anew."""

    every = 1

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, Probe] = {}
        """The last detail each story was asked for."""

    async def spoil(self, said: Said, move: Move, notes: Notes) -> Said:
        known, probe = self._known.get(_about(move)), move.probe
        if move.kind != "probe" or not known or not probe or probe.depth == REASONS:
            return said
        if probe.depth == DETAIL and self._questions % 2:
            return said
        again = probe.model_copy(update={"slot": known.slot, "kind": known.kind, "depth": DETAIL, "also": None})
        return await self._said(move.model_copy(update={"probe": again, "line": None, "wrap": None}), notes)

    def note(self, said: Said, move: Move) -> None:
        if said.probe and said.probe.depth == DETAIL:
            self._known[_about(move)] = said.probe


class TellMeMore(Spoilt):
    """Asks any story for more, and nothing for anything in particular."""

    every = 1

    async def spoil(self, said: Said, move: Move, notes: Notes) -> Said:
        return said.saying(self.one_of(GENERIC)) if move.probe and move.probe.depth else said


def _about(move: Move) -> str:
    return move.story or move.topic
