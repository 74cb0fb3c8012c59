"""How a candidate types: an editor at a terminal, one line for one answer anywhere else."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from agent.errors import InterviewError
from agent.terminal.lines import LineReader, TooLong
from agent.terminal.page import ANSWER_INDENT, ANSWER_MARK

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.key_binding import KeyBindings

LONGEST_LINE = 200_000
"""Characters; an answer is cut at a tenth of it, so a longer line is a file sent by mistake."""

Toolbar = Callable[[str], str]
"""The line at the foot of the screen, made from what is typed so far."""


class Stopped(Exception):
    """Ctrl-C at the prompt."""


class Keyboard(Protocol):
    """Where answers come from."""

    edits: bool
    """Whether a person edits what they type, and may send an empty line by accident."""
    shows: bool
    """Whether what was typed stays on the screen by itself."""

    async def read(self, toolbar: Toolbar) -> str | None:
        """What was typed, None at the end of the input. Raises Stopped, and InterviewError for what cannot be read."""
        ...

    def hushed(self) -> contextlib.AbstractContextManager[None]:
        """While it lasts, what is typed does not show up between the words of the panel."""
        ...


class Editor:
    """With history, several lines and a toolbar. Enter sends; Alt-Enter, or a backslash first, breaks the line."""

    edits, shows = True, False

    def __init__(self, commands: tuple[str, ...], earlier: tuple[str, ...]) -> None:
        self._toolbar: Toolbar = lambda typed: ""
        self._session = self._open(commands, earlier)

    async def read(self, toolbar: Toolbar) -> str | None:
        self._toolbar = toolbar
        try:
            return await self._session.prompt_async()
        except KeyboardInterrupt:
            raise Stopped from None
        except EOFError:
            return None

    def hushed(self) -> contextlib.AbstractContextManager[None]:
        return without_echo()

    def _open(self, commands: tuple[str, ...], earlier: tuple[str, ...]) -> "PromptSession[str]":
        from prompt_toolkit import PromptSession
        from prompt_toolkit.completion import WordCompleter
        from prompt_toolkit.history import InMemoryHistory
        from prompt_toolkit.styles import Style

        lead = " " * ANSWER_INDENT + ANSWER_MARK
        return PromptSession(
            f"\n{lead}",
            multiline=True,
            prompt_continuation=" " * len(lead),
            history=InMemoryHistory(list(earlier)),
            key_bindings=_bindings(),
            bottom_toolbar=self._foot,
            completer=WordCompleter(list(commands), sentence=True),
            complete_while_typing=False,
            reserve_space_for_menu=0,
            enable_suspend=True,
            erase_when_done=True,
            style=Style.from_dict({"bottom-toolbar": "noreverse fg:ansibrightblack"}),
        )

    def _foot(self) -> str:
        return self._toolbar(self._session.default_buffer.text)


def _bindings() -> "KeyBindings":
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

    keys = KeyBindings()

    @keys.add("enter")
    def send(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.document.char_before_cursor == "\\":
            buffer.delete_before_cursor()
            buffer.newline()
        else:
            buffer.validate_and_handle()

    @keys.add("escape", "enter")
    def break_line(event: KeyPressEvent) -> None:
        event.current_buffer.newline()

    return keys


class Lines:
    """Standard input when it is no terminal, or one that cannot edit."""

    edits = False

    def __init__(self, shows: bool) -> None:
        self.shows = shows
        self._reader = LineReader(sys.stdin, LONGEST_LINE)

    async def read(self, toolbar: Toolbar) -> str | None:
        if self.shows:
            sys.stdout.write(f"\n{' ' * ANSWER_INDENT}> ")
            sys.stdout.flush()
        try:
            return await self._reader.line()
        except TooLong:
            raise InterviewError(f"That line is longer than {LONGEST_LINE:,} characters and was left out.") from None

    def hushed(self) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()


@contextlib.contextmanager
def without_echo() -> Iterator[None]:
    """Keys pressed while the panel speaks wait for the prompt unseen; Ctrl-C still stops."""
    try:
        import termios

        there = sys.stdin.fileno()
        before = termios.tcgetattr(there)
    except (ImportError, OSError, ValueError):
        yield
        return
    silent = [*before]
    silent[3] = before[3] & ~termios.ECHO
    termios.tcsetattr(there, termios.TCSADRAIN, silent)
    try:
        yield
    finally:
        termios.tcsetattr(there, termios.TCSADRAIN, before)
