"""Cuts notes into lines that know their shape: heading, bullet, number, depth; and prose into sentences."""

import re
from collections.abc import Iterator
from typing import NamedTuple

WRAPPED = 50
"""A line at least this long that ends in mid-sentence goes on in the next one."""
WIDEST = 100
"""Notes with no line longer than this may have been wrapped; then a full line goes on even after a full stop."""
LONGEST_HEADING = 60

_BULLET = re.compile(r"^(?:[-*•–·]|->|→|=>)\s+")
_NUMBER = re.compile(r"^(?:story|example|question)?\s*#?\(?\d{1,2}[.):]\s+", re.IGNORECASE)
_MARKDOWN_HEADING = re.compile(r"^#{1,6}\s+(?P<text>.+?)\s*#*$")
_BOLD_HEADING = re.compile(r"^(?:\*\*|__)(?P<text>[^*_]+?):?(?:\*\*|__):?$")
_RULE = re.compile(r"^([-=_*~])\1{2,}$")
_MARK = re.compile(r"^(?:Q|A|me|them|they|I|asked|said|told|answer|question)\b", re.IGNORECASE)
_LABEL = re.compile(r"^[\w' ]{1,25}:(?!\d)")
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\bDr\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bProf\.)(?<!\bSt\.)(?<!e\.g\.)(?<!i\.e\.)(?<!approx\.)"
    r"\s+(?=[\"'“‘(]?[A-Z0-9À-Þ]|(?:i|then|they|she|he|so|asked|we|my|said)\b)"
)


class Line(NamedTuple):
    """One line of notes without its bullet."""

    text: str
    heading: bool = False
    bullet: bool = False
    number: bool = False
    indent: int = 0
    blank_before: bool = False
    width: int = 0


def lines_of(text: str) -> list[Line]:
    """The lines, with wrapped prose put together again: an item is an item even where it takes three lines."""
    lines: list[Line] = []
    widest = max((len(row.rstrip()) for row in text.splitlines()), default=0)
    width = 0
    for line in _cut(text):
        last = lines[-1] if lines else None
        full = width + 1 + len(line.text.split(maxsplit=1)[0]) > widest and widest <= WIDEST
        if last and _goes_on(last, line, width=width, full=full):
            lines[-1] = last._replace(text=f"{last.text} {line.text}")
        else:
            lines.append(line)
        width = line.width
    return lines


def _goes_on(last: Line, line: Line, *, width: int, full: bool) -> bool:
    """Whether a line belongs to the one above; `width` and `full` are of the row above, before rows were joined."""
    if last.heading or line.heading or line.bullet or line.number or line.blank_before or _LABEL.match(line.text):
        return False
    if last.text.endswith((":", "?")):
        return False
    if last.text.endswith((".", "!", ")", '"', "”")):
        return full and width >= WRAPPED
    return width >= WRAPPED or ((last.bullet or last.number) and line.indent > last.indent)


def _cut(text: str) -> Iterator[Line]:
    blank = True
    rows = text.splitlines()
    for number, row in enumerate(rows):
        stripped = row.strip()
        if not stripped or _RULE.match(stripped):
            blank = True
            continue
        below = rows[number + 1].strip() if number + 1 < len(rows) else ""
        line = _shape(row, stripped, below, blank)._replace(width=len(row.rstrip()))
        blank = not line.text  # a bullet or a colon alone
        if line.text:
            yield line


def _shape(row: str, stripped: str, below: str, blank: bool) -> Line:
    for pattern in (_MARKDOWN_HEADING, _BOLD_HEADING):
        if heading := pattern.match(stripped):
            return Line(heading["text"].strip(" *_"), heading=True, blank_before=blank)
    indent = len(row.expandtabs(4)) - len(row.expandtabs(4).lstrip())
    number, bullet = _NUMBER.match(stripped), _BULLET.match(stripped)
    begins = number or bullet
    text = stripped[begins.end() :] if begins else stripped
    titled = begins is None and len(text) <= LONGEST_HEADING and not _MARK.match(text)
    underlined = below[:3] in ("===", "---") and bool(_RULE.match(below))
    shouted = text.isupper() and len(text) > 3
    announced = text.endswith(":") and len(text.split()) <= 6
    if titled and (underlined or shouted or announced):
        return Line(text.rstrip(": "), heading=True, blank_before=blank)
    return Line(text.strip(), bullet=bool(bullet), number=bool(number), indent=indent, blank_before=blank)


def sentences(text: str) -> list[str]:
    """Prose in sentences, each exactly as it stands."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip()]


_HEADINGS = (
    (
        "hesitations",
        r"hesitat|doubt|concern|unconvinced|worr|weak|push(?:ed)? ?back|went badly|not so well|red flag|shaky|struggl",
    ),
    ("mine", r"\b(?:my|own) questions|questions (?:i|for them|to them)|thank|to ?do|prep|next steps?|follow[- ]?up"),
    ("interviewers", r"interviewers?$|who (?:i|was|we)|people|met with|^panel|present|attend"),
    (
        "learned",
        r"learn|about the (?:role|job|team|company|school|place)|what they (?:said|told)|the (?:role|job|team)$"
        r"|found out|takeaway|info",
    ),
    (
        "stories",
        r"^(?:my )?(?:stories|answers|examples|questions|q ?& ?a)\b|what (?:they|i) (?:asked|told|said)"
        r"|stories (?:i )?told",
    ),
    ("", r"notes?\b|round|interview|call\b|meeting|debrief|^date|^time|monday|tuesday|wednesday|thursday|friday"),
)
_NUMBERED_STORY = re.compile(r"^(?:story|example|question|q)\s*#?\d+\s*[:.)–—-]*\s*", re.IGNORECASE)


def heading_kind(text: str) -> str | None:
    """What a heading announces; empty for the title of the notes, None for the name of a story."""
    if _NUMBERED_STORY.match(text):
        return None
    return next((kind for kind, words in _HEADINGS if re.search(words, text, re.IGNORECASE)), None)


def story_title(text: str) -> str:
    """A heading without `Story 2:`."""
    return _NUMBERED_STORY.sub("", text).strip()
