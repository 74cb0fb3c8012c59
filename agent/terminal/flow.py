"""Puts words on a screen one after another, wrapped at the width the screen has at that moment."""

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.text import Text

WIDEST, NARROWEST = 84, 40
"""Columns: longer lines tire the eye, in shorter ones nothing fits."""
_JOINTS = re.compile(r"(\s+)")


class Flow:
    """One paragraph, set in from the left. `mark` stands before its first word."""

    def __init__(self, screen: Console, indent: int, style: str = "", mark: str = "") -> None:
        self._screen, self._style = screen, style
        self._indent = indent + cell_len(mark)
        self._lead = " " * indent + mark
        self._column = 0
        self._held = ""

    def words(self, piece: str) -> Iterator[str]:
        """The words that are complete with this piece; the last one may still grow, so it is held."""
        *whole, self._held = _JOINTS.split(self._held + piece)
        for word in whole:
            if "\n" in word:
                self.break_line()
            elif word and not word.isspace():
                yield word

    def put(self, word: str) -> None:
        room = columns(self._screen) - self._indent
        for part in chop_cells(word, room) if cell_len(word) > room else [word]:
            taken = cell_len(part) + bool(self._column)
            if self._column and self._column + taken > room:
                self.break_line()
                taken = cell_len(part)
            self._write((" " if self._column else self._lead) + part)
            self._column += taken

    def break_line(self) -> None:
        if self._column:
            self._write("\n")
            self._column, self._lead = 0, " " * self._indent

    def end(self) -> None:
        if self._held.strip():
            self.put(self._held)
        self._held = ""
        self.break_line()

    def drop(self) -> None:
        """Forget the word that is held."""
        self._held = ""

    def _write(self, text: str) -> None:
        self._screen.print(Text(text, style=self._style), end="", soft_wrap=True)


def columns(screen: Console) -> int:
    """How wide a line may be."""
    return max(NARROWEST, min(screen.width - 1, WIDEST))
