"""The report as Markdown. What anybody said stays text: it makes no heading, list, link, picture or HTML of its own."""

import re

from agent.content.clean import clean
from agent.report.blocks import Block, Heading, Item, Paragraph, Table, Title
from agent.report.model import Report
from agent.report.page import page

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~!$@]|(?<=[a-zA-Z]):(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_AT_START = re.compile(r"^([-+=]|\d+(?=[.)]))")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def render_markdown(report: Report) -> str:
    lines: list[str] = []
    before: Block | None = None
    for block in page(report):
        if before is not None and not (isinstance(block, Item) and isinstance(before, Item)):
            lines.append("")
        lines += _lines(block)
        before = block
    return clean("\n".join(lines)) + "\n"


def escape(text: str) -> str:
    """One line in which nothing is markup."""
    text = _ENTITY.sub("&amp;", " ".join(text.split()))
    text = _MARKUP.sub(lambda found: f"\\{found.group()}", text)
    return _AT_START.sub(lambda found: found.group() + "\\" if found.group().isdigit() else f"\\{found.group()}", text)


def _lines(block: Block) -> list[str]:
    match block:
        case Title():
            return [f"# {escape(block.text)}"]
        case Heading():
            return [f"{'#' * (block.level + 1)} {escape(block.text)}"]
        case Paragraph():
            return [escape(block.text)]
        case Item():
            return ["\\\n  ".join([f"- {escape(block.text)}", *(escape(line) for line in block.below)])]
        case Table():
            return [
                _row(block.header),
                _row(tuple("---" for _ in block.header), raw=True),
                *(_row(row) for row in block.rows),
            ]


def _row(cells: tuple[str, ...], raw: bool = False) -> str:
    return f"| {' | '.join(cell if raw else escape(cell) for cell in cells)} |"
