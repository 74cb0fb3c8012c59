"""Puts the questions of `roundtwo brief new` at a terminal."""

from agent.errors import InterviewError
from agent.terminal.plain import tell

HOW_TO_END = "Enter on an empty line ends it."


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
    tell(f"{question} {HOW_TO_END}" if kind == "text" else question)
    session: PromptSession[str] = PromptSession("› ", prompt_continuation="  ")
    try:
        if kind == "text":
            return session.prompt(multiline=True, key_bindings=keys)
        return session.prompt()
    except EOFError:
        raise InterviewError("Stopped before the brief was finished. Nothing was written.") from None
