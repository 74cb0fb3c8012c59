"""Writes words that people, files and models brought, with nothing in them that could move the terminal."""

import os
import sys
from io import TextIOWrapper
from typing import IO

from agent.content.clean import clean

STREAMS = ("stdout", "stderr")


def prepare_streams() -> None:
    """Letters a terminal does not know become question marks, no crash. A closed stream swallows what comes."""
    for name in STREAMS:
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - open as long as we run
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def speak_utf8() -> None:
    """For programs that read us: JSON is UTF-8, whatever this place speaks."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")


def tell(text: str = "", to: IO[str] | None = None) -> None:
    """Print it, cleaned."""
    print(clean(text), file=to or sys.stdout, flush=True)


def tell_error(text: str) -> None:
    """One line on standard error, whatever the text holds."""
    tell(" ".join(clean(text).split()), sys.stderr)


def is_terminal() -> bool:
    """Whether a person sits at both ends, at a terminal that can do more than print."""
    if sys.stdin is None or os.environ.get("TERM", "") in ("dumb", "unknown"):
        return False
    try:
        return sys.stdin.isatty() and sys.stdout.isatty()
    except ValueError:  # closed
        return False


def hush_broken_pipe() -> None:
    """Whoever read our output has gone: say nothing more, also when the interpreter closes its files."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for name in STREAMS:
        try:
            os.dup2(nowhere, getattr(sys, name).fileno())
        except (OSError, ValueError, AttributeError):
            continue
