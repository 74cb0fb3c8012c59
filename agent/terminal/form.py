"""Puts the questions of `roundtwo brief new` at a terminal."""

import shutil
import textwrap

from agent.errors import InterviewError
from agent.terminal.flow import NARROWEST, WIDEST
from agent.terminal.plain import tell

HOW_TO_END = "Enter on an empty line ends it."


def say_at_terminal(text: str) -> None:
    """A line, wrapped; one that is set in stays so."""
    width = max(NARROWEST, min(shutil.get_terminal_size().columns - 1, WIDEST))
    set_in = " " * (len(text) - len(text.lstrip()))
    tell(textwrap.fill(text, width, subsequent_indent=set_in) if len(text) > width else text)


def ask_at_terminal(question: str, kind: str) -> str:
    """One line, or with `text` as many as are typed or pasted. Raises KeyboardInterrupt, InterviewError at Ctrl-D."""
    from prompt_toolkit import PromptSession
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

    keys = KeyBindings()

    @keys.add("enter")
    def send_or_break(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.document.current_line.strip() and buffer.text.strip():
            buffer.newline()
        else:
            buffer.validate_and_handle()

    tell()
    say_at_terminal(f"{question} {HOW_TO_END}" if kind == "text" else question)
    session: PromptSession[str] = PromptSession("› ", prompt_continuation="  ")
    try:
        if kind == "text":
            return session.prompt(multiline=True, key_bindings=keys)
        return session.prompt()
    except EOFError:
        raise InterviewError("Stopped before the brief was finished. Nothing was written.") from None
