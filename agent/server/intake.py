"""The coordinator takes a brief in the chat: role, company and two stories, pasted in any form, in any order.

Pure: the same messages make the same brief. Nothing is in it that was not written.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from agent.content.brief import Brief
from agent.content.clean import clean
from agent.content.documents_notes import read_notes
from agent.errors import ContentError

Missing = Literal["title", "stories", "second"]
LONGEST_NAME = 14
"""Words of a message that can be the name of a job."""
FEWEST_WORDS = 12
"""Words of a paragraph that can be a story, where stories were asked for."""
LONGEST_TOLD = 6_000
DEMO = re.compile(r"[\s`'\"“”*/]*demo[\s`'\"“”*.!]*", re.IGNORECASE)
ENOUGH = re.compile(
    r"\b(?:that'?s (?:all|it|everything)|only (?:the )?one|just (?:the )?one|no(?:thing)? (?:other|more|second)|no more"
    r"|go on|continue|start|begin|skip|enough)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:hi|hello|hey|so|well|ok(?:ay)?|yes)[,.!]?\s+)*(?:(?:it'?s|it is|i'?m|i am|i have|i've got|my|the)\s+)?"
    r"(?:(?:going|applying|interviewing|up|an? (?:second )?(?:callback|interview)|(?:second )?(?:callback|interview)"
    r"|role|job|position|post|title)\s+)*(?:is\s+|for\s+|as\s+|to be\s+)*(?:an?\s+|the\s+)?",
    re.IGNORECASE,
)
_AT = re.compile(r"\s+(?:at|with|for|@)\s+|\s*,\s+|\s+[-–—]\s+", re.IGNORECASE)
_TAIL = re.compile(r"\s+(?:role|job|position|post|vacancy)$", re.IGNORECASE)
_NO_JOB = re.compile(
    r"(?:yes|yeah|yep|no|ok(?:ay)?|sure|ready|right|hi|hello|hey|thanks?|thank you|please|let'?s|go|start|begin|here"
    r"|good (?:morning|afternoon|evening)|what|why|how|who|can|could|do|does|i don'?t)\b",
    re.IGNORECASE,
)
"""How a short message begins that names no job."""
_FOR_A_JOB = re.compile(
    r"\b(?:(?:going|applying|interviewing|applied|up|interview|callback|round)\s+(?:for|as)|called back (?:for|as))\s+"
    r"(?:an?\s+|the\s+)?(?:(?:job|post|role|position)\s+(?:of|as)\s+)?(?P<title>[^.,;:\n]{3,80}?)"
    r"(?:\s+(?:role|job|position|post))?(?:\s+(?:at|with)\s+(?P<company>[^.,;:\n]{2,60}))?(?=[.,;:\n]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Intake:
    """What is known of the brief so far."""

    title: str = ""
    company: str = ""
    stories: tuple[tuple[str, str], ...] = ()
    """What was asked, may be empty, and what was told."""
    interviewers: tuple[tuple[str, str], ...] = ()
    notes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    demo: bool = False
    enough: bool = False
    """Whether the candidate has no second story."""

    @property
    def missing(self) -> Missing | None:
        """What is asked for next; None when it is a brief."""
        if not self.title:
            return "title"
        if not self.stories:
            return "stories"
        return "second" if len(self.stories) < 2 and not self.enough else None

    @property
    def is_ready(self) -> bool:
        return self.demo or self.missing is None


def take(messages: Sequence[str]) -> Intake:
    """All that was written so far, the oldest first. A short message answers what was asked just before it."""
    known, asked = Intake(), None
    for message in messages:
        known = _with(known, clean(message), asked)
        asked = known.missing
    return known


def brief_of(known: Intake) -> Brief:
    """Raises ContentError when it cannot be one."""
    if known.missing:
        raise ContentError("chat", f"no brief yet: the {known.missing} is missing")
    stories = [
        {"id": f"story_{number}", "asked": asked, "told": told} for number, (asked, told) in enumerate(known.stories, 1)
    ]
    people = [{"name": name, "title": title} for name, title in known.interviewers]
    told = {"stories": stories, "interviewers": people, **{key: list(lines) for key, lines in known.notes.items()}}
    return Brief.parse({"role": {"title": known.title, "company": known.company}, "round_one": told}, "the chat")


def _with(known: Intake, message: str, asked: Missing | None) -> Intake:
    if DEMO.fullmatch(message):
        return replace(known, demo=True)
    found = read_notes(message)
    if known.demo and not found["stories"]:
        return known
    stories = [(each["asked"], each["told"][:LONGEST_TOLD]) for each in found["stories"] if each["told"].strip()]
    title, company = found["title"] or known.title, found["company"] or known.company
    rest = message
    if not title and (named := _FOR_A_JOB.search(message)):
        title, company = _tidy(named["title"]), company or _tidy(named["company"] or "")
        stories = [(question, told) for question, told in stories if not _is_heading(told, named[0])]
    elif not title and asked == "title" and (line := _short_line(message)):
        title, company = _named(line, company)
        rest = message.replace(line, "", 1)
        stories = [each for each in stories if each[1] != line]
    if not stories and asked in ("stories", "second"):
        stories = [("", " ".join(part.split())) for part in re.split(r"\n\s*\n", rest) if _is_told(part)]
    seen = {told for _, told in known.stories}
    known_people = known.interviewers or tuple((each["name"], each["title"]) for each in found["interviewers"])
    return replace(
        known,
        title=title,
        company=company,
        stories=(*known.stories, *(each for each in stories if each[1] not in seen)),
        interviewers=known_people,
        notes={key: (*known.notes.get(key, ()), *found[key]) for key in ("hesitations", "learned")},
        enough=known.enough or (asked == "second" and not stories and bool(ENOUGH.search(message))),
    )


def _short_line(message: str) -> str:
    """The first line, where it can be the name of a job."""
    line = message.strip().partition("\n")[0].strip()
    return line if 0 < len(line.split()) <= LONGEST_NAME and not line.endswith("?") else ""


def _named(line: str, company: str) -> tuple[str, str]:
    """'the warehouse manager job at Corrie Fold': the job and who offers it."""
    bare = line[_LEAD.match(line).end() :] if _LEAD.match(line) else line  # type: ignore[union-attr]
    parts = _AT.split(bare.strip(" .!"), maxsplit=1)
    title = _TAIL.sub("", _tidy(parts[0]))
    if _NO_JOB.match(title):
        return "", company
    return title, company or (_tidy(parts[1]) if len(parts) > 1 else "")


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" .,;:!*\"'“”")


def _is_heading(told: str, named: str) -> bool:
    """Whether what looked like a story only says which job it is about."""
    return told.startswith(named.strip()[:20]) and len(told.split()) < 2 * FEWEST_WORDS


def _is_told(part: str) -> bool:
    return len(part.split()) >= FEWEST_WORDS
