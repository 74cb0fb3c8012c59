"""Takes out of a text what a reader cannot see: control codes, terminal sequences, zero-width and direction marks."""

import re

LONGEST_SEQUENCE = 1024
"""A terminal string that never ends must not swallow what follows; past this many characters it is text again."""

_ORDINARY = re.compile(r"[\t\n\x20-\x7e\xa0-\u05ff]+")
_STRING_OPENERS = frozenset("]PX^_")
_INVISIBLE = frozenset(
    chr(code)
    for codes in (
        range(0x200B, 0x2010),
        range(0x202A, 0x202F),
        range(0x2060, 0x206A),
        range(0xE0000, 0xE0080),  # tag letters: a second, unseen text inside the first
        (0x061C, 0x180E, 0xFEFF),
    )
    for code in codes
)


class StreamCleaner:
    """Cleans a text that arrives in pieces, also when a terminal sequence is cut in two.

    A small machine: it is in plain text, after an ESC, inside a CSI sequence, or inside a string (OSC, DCS and kin).
    A string also ends at a line break, so that a sequence nobody closes costs one line at most.
    """

    def __init__(self) -> None:
        self._state = "text"
        self._swallowed = 0

    def feed(self, chunk: str) -> str:
        """The visible part of the next piece."""
        kept: list[str] = []
        at = 0
        while at < len(chunk):
            if self._state == "text" and (run := _ORDINARY.match(chunk, at)):
                kept.append(run.group())
                at = run.end()
                continue
            kept.append(self._step(chunk[at]))
            at += 1
        return "".join(kept)

    def _step(self, char: str) -> str:
        if char == "\x1b":
            return self._go("escape")
        if char in "\x18\x1a":
            return self._go("text")
        if self._state == "text":
            return self._plain(char)
        self._swallowed += 1
        if char == "\n" or self._swallowed > LONGEST_SEQUENCE:
            self._go("text")
            return self._plain(char)
        if self._state == "escape":
            return self._after_escape(char)
        return self._in_sequence(char) if self._state == "sequence" else self._in_string(char)

    def _go(self, state: str) -> str:
        self._state = state
        self._swallowed = 0
        return ""

    def _plain(self, char: str) -> str:
        if char == "\x9b":
            return self._go("sequence")
        if char in "\u2028\u2029":
            return "\n"
        code = ord(char)
        hidden = (code < 0x20 and char not in "\n\t") or 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF
        return "" if hidden or char in _INVISIBLE else char

    def _after_escape(self, char: str) -> str:
        if char == "[":
            return self._go("sequence")
        if char in _STRING_OPENERS:
            return self._go("string")
        if "\x20" <= char <= "\x2f":
            return ""
        self._go("text")
        return "" if "\x30" <= char <= "\x7e" else self._plain(char)

    def _in_sequence(self, char: str) -> str:
        if "\x20" <= char <= "\x3f":
            return ""
        self._go("text")
        return "" if "\x40" <= char <= "\x7e" else self._plain(char)

    def _in_string(self, char: str) -> str:
        if char in "\x07\x9c":
            self._go("text")
        return ""


def clean(text: str) -> str:
    """The text without anything a reader cannot see; line breaks and tabs stay."""
    return StreamCleaner().feed(text)
