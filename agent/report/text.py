"""The report as plain text, wrapped to a width: for a terminal, a pipe or a file."""

import textwrap

from agent.content.clean import clean
from agent.report.blocks import Block, Heading, Item, Paragraph, Table, Title
from agent.report.model import Report
from agent.report.page import page, summary
from agent.report.page_marks import short
from agent.report.page_stories import ladder
from agent.report.wording import REASONS, first_words, many

WIDTH = 88
NARROWEST = 30
NARROWEST_COLUMN = 10
SHORT_STORIES = 4
GAP = "  "
_PLAIN = str.maketrans(
    {
        "●": "x",
        "○": "o",
        "·": "-",
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "…": "...",
        "—": "-",
        "–": "-",
        "\u00a0": " ",
    }
)


def render_text(report: Report, width: int = WIDTH, *, ascii_only: bool = False) -> str:
    """The whole page. `ascii_only`: our signs and quotation marks as any terminal can show them."""
    width = max(width, NARROWEST)
    lines: list[str] = []
    before: Block | None = None
    for block in page(report):
        if before is not None and not (isinstance(block, Item) and isinstance(before, Item | Heading | Paragraph)):
            lines.append("")
        if isinstance(block, Item) and block.below and isinstance(before, Item):
            lines.append("")
        lines += _lines(block, width)
        before = block
    return _finished(lines, ascii_only)


def render_short(report: Report, width: int = WIDTH, *, ascii_only: bool = False) -> str:
    """What a session ends with: at most fifteen lines."""
    width = max(width, NARROWEST)
    if report.marks:
        return _finished(_marked(report, width), ascii_only)
    lines = _two_lines_each(summary(report), width)
    few = len(report.stories) <= SHORT_STORIES
    shown = report.stories if few else report.stories[: SHORT_STORIES - 1]
    widest = max(len(first_words(story.id, 3)) for story in shown)
    lines += ["", *(_cut(f"{GAP}{first_words(story.id, 3):<{widest}}   {ladder(story)}", width) for story in shown)]
    lines += ["" if few else f"{GAP}and {many(len(report.stories) - len(shown), 'more story', 'more stories')}\n"]
    if report.reason:
        lines.append(_cut(f"Why you were called back: {REASONS[report.reason]}", width))
    lines += [f"The whole report: roundtwo report {report.interview_id}"]
    return _finished(lines, ascii_only)


def _marked(report: Report, width: int) -> list[str]:
    """How it ended, the decision, the two things that decided it, and what to practise next."""
    lines = [*_two_lines_each(summary(report)[:1], width), "", *_two_lines_each(short(report), width), ""]
    if report.reason:
        lines.append(_cut(f"Why you were called back: {REASONS[report.reason]}", width))
    return [*lines, f"The whole report: roundtwo report {report.interview_id}"]


def _two_lines_each(texts: list[str], width: int) -> list[str]:
    return [line for text in texts for line in textwrap.wrap(text, width, max_lines=2, placeholder=" …")]


def _finished(lines: list[str], ascii_only: bool) -> str:
    text = clean("\n".join(line.rstrip() for line in lines)) + "\n"
    return text.translate(_PLAIN) if ascii_only else text


def _lines(block: Block, width: int) -> list[str]:
    match block:
        case Title():
            return [*_wrapped(block.text, width), "=" * min(width, len(block.text))]
        case Heading(level=1):
            return ["", *_wrapped(block.text, width), "-" * min(width, len(block.text))]
        case Heading():
            return [*_wrapped(block.text, width), "." * min(width, len(block.text))]
        case Paragraph():
            return _wrapped(block.text, width)
        case Item():
            below = [line for text in block.below for line in _wrapped(text, width, "    ", "    ")]
            return [*_wrapped(block.text, width, "  - ", "    "), *below]
        case Table():
            return _table(block, width)


def _wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False) or [first]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"


def _table(table: Table, width: int) -> list[str]:
    """Columns as wide as they need to be; else the widest give way and wrap, and last of all the table."""
    rows = [table.header, *table.rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(table.header))]
    room = width - len(GAP) * (len(widths) - 1)
    if sum(min(each, NARROWEST_COLUMN) for each in widths) > room:
        return [line for row in table.rows for line in _as_item(table.header, row, width)]
    while sum(widths) > room:
        widths[widths.index(max(widths))] -= 1
    lines: list[str] = []
    for row in [table.header, tuple("-" * each for each in widths), *table.rows]:
        cells = [textwrap.wrap(cell, each) or [""] for cell, each in zip(row, widths, strict=True)]
        for place in range(max(len(cell) for cell in cells)):
            parts = (cell[place] if place < len(cell) else "" for cell in cells)
            lines.append(GAP.join(part.ljust(each) for part, each in zip(parts, widths, strict=True)))
    return lines


def _as_item(header: tuple[str, ...], row: tuple[str, ...], width: int) -> list[str]:
    cells = tuple(f"{name}: {cell}" for name, cell in zip(header[1:], row[1:], strict=True) if cell)
    return _lines(Item(row[0], cells), width)
