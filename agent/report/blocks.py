"""What a page is made of, before it gets a look."""

from typing import NamedTuple


class Title(NamedTuple):
    text: str


class Heading(NamedTuple):
    text: str
    level: int = 1
    """1 for a part of the page, 2 for one story or one question within it."""


class Paragraph(NamedTuple):
    text: str


class Item(NamedTuple):
    """A point of a list; what follows the first line stands below it."""

    text: str
    below: tuple[str, ...] = ()


class Table(NamedTuple):
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Title | Heading | Paragraph | Item | Table
