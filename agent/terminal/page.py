"""What the candidate reads: names as small headings, speech as it comes, everything wrapped and nothing trusted."""

import asyncio
import os
from collections.abc import Iterable
from typing import IO

from rich.cells import cell_len
from rich.console import Console
from rich.status import Status
from rich.text import Text

from agent.content.clean import StreamCleaner, clean
from agent.events import Began, Event, Notice, Piece, Said
from agent.terminal.flow import Flow

SPEECH_INDENT, ANSWER_INDENT = 2, 4
ANSWER_MARK = "› "
SILENCE = "(silence)"
PACE_SECONDS = 0.012
"""Pause after a word of the built-in voice, so that the eye can follow."""
COLOURS = ("cyan", "magenta", "green", "yellow", "blue")


class Screen(Console):
    """Leaves a broken pipe to be handled where every other failure is."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def open_screen(to: IO[str], terminal: bool) -> Screen:
    """A terminal is asked for its width every time, as windows change. Elsewhere no escape is ever written."""
    environ = {name: value for name, value in os.environ.items() if not (terminal and name in ("COLUMNS", "LINES"))}
    return Screen(file=to, force_terminal=terminal, _environ=environ, highlight=False, markup=False, emoji=False)


class Page:
    """Tells an interview on a screen. `titles`: the job title of everybody on the panel, by name."""

    def __init__(
        self, screen: Console, titles: dict[str, str], *, pace_seconds: float = 0, shows_thinking: bool = False
    ) -> None:
        self._screen, self._titles = screen, titles
        self._pace_seconds, self._shows_thinking = pace_seconds, shows_thinking
        self._colours = {name: COLOURS[place % len(COLOURS)] for place, name in enumerate(titles)}
        self._met: set[str] = set()
        self._heading: str | None = None
        """Whose name stands above the words shown last."""
        self._speaker = ""
        self._cleaner = StreamCleaner()
        self._flow: Flow | None = None
        self._status: Status | None = None

    async def show(self, event: Event) -> None:
        match event:
            case Began():
                self._begin(event.speaker)
                self._think()
            case Piece():
                await self._speak(event.text)
            case Said() if self._flow:
                self.settle()
            case Said():
                self._begin(event.speaker)
                await self._speak(event.text)
                self.settle()
            case Notice():
                self.remark(event.text)

    def settle(self) -> None:
        """Stop what moves and finish the line."""
        if self._status:
            self._status.stop()
            self._status = None
        if self._flow:
            self._flow.end()
            self._flow = None

    def cut_off(self) -> None:
        """The same in the middle of a speech: what has not been shown stays unshown."""
        if self._flow:
            self._flow.drop()
        self.settle()

    def question(self, speaker: str, text: str) -> None:
        """An earlier question once more."""
        self._begin(speaker)
        self._name_speaker()
        self.paragraph(text)

    def answer(self, text: str) -> None:
        """The candidate's own words, set back."""
        self._apart()
        self.paragraph(text.strip() or SILENCE, ANSWER_INDENT, "dim", ANSWER_MARK)

    def remark(self, text: str) -> None:
        """Something the program says, not the panel."""
        self._apart()
        self.paragraph(text, style="italic")

    def rows(self, rows: Iterable[tuple[str, str]], heading: str = "") -> None:
        """Two columns, the right one wrapped."""
        self._apart()
        if heading:
            self.line(heading, "bold")
        table = [(one_line(left), right) for left, right in rows]
        room = max((cell_len(left) for left, _ in table), default=0)
        for left, right in table:
            self.paragraph(right, mark=left + " " * (room - cell_len(left) + 2))

    def whole(self, text: str) -> None:
        """A page somebody else laid out."""
        self._apart()
        self._screen.print(Text(clean(text).rstrip("\n")), soft_wrap=True)

    def line(self, text: str = "", style: str = "") -> None:
        self._screen.print(Text(one_line(text), style=style), soft_wrap=True)

    def paragraph(self, text: str, indent: int = SPEECH_INDENT, style: str = "", mark: str = "") -> None:
        """Words wrapped at the width there is; line breaks between them stay."""
        flow = Flow(self._screen, indent, style, mark)
        for row in clean(text).split("\n"):
            for word in row.split():
                flow.put(word)
            flow.break_line()

    def _apart(self) -> None:
        """An empty line, after which the next speaker is named again."""
        self.settle()
        self.line()
        self._heading = None

    def _begin(self, speaker: str) -> None:
        self.settle()
        self._speaker, self._cleaner = speaker, StreamCleaner()

    def _think(self) -> None:
        """Shown only where there is something to wait for: a model."""
        if self._shows_thinking:
            self._status = self._screen.status(Text(f"{one_line(self._speaker)} is thinking", style="dim"))
            self._status.start()

    def _name_speaker(self) -> None:
        """The name goes above the words, with the title when this person speaks for the first time."""
        self.line()
        if self._speaker == self._heading:
            return
        heading = Text(one_line(self._speaker), style=f"bold {self._colours.get(self._speaker, 'default')}")
        title = one_line(self._titles.get(self._speaker, ""))
        if title and self._speaker not in self._met:
            heading = Text.assemble(heading, (f", {title}", "dim"))
        self._met.add(self._speaker)
        self._heading = self._speaker
        self._screen.print(heading, soft_wrap=True)

    async def _speak(self, piece: str) -> None:
        words = self._cleaner.feed(piece)
        if not self._flow:
            if not words.strip():
                return
            self.settle()
            self._name_speaker()
            self._flow = Flow(self._screen, SPEECH_INDENT)
        for word in self._flow.words(words):
            self._flow.put(word)
            if self._pace_seconds:
                await asyncio.sleep(self._pace_seconds)


def one_line(text: str) -> str:
    return " ".join(clean(text).split())
