"""Finds in a résumé who it is about, and in a job advertisement which job it is for. Copies words, never makes any."""

import re
from collections.abc import Iterator
from typing import Any

_DECORATION = re.compile(r"^[\s#>*_•\-–—]+|[\s#*_]+$")
_NOT_A_NAME = re.compile(
    r"[\d@/:;!?]|\b(?:résumé|resume|curriculum|vitae|cv|profile|summary|experience|education|contact|manager|engineer"
    r"|assistant|director|address|personal|confidential|page|skills|objective|street|road|avenue)\b",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’\-]*")
_NAME_LABEL = re.compile(
    r"^(?:full name|name|résumé of|resume of|curriculum vitae of|cv of)\s*[:\-–]?\s*", re.IGNORECASE
)
_HEADING_OF_RESUME = re.compile(r"^(?:résumé|resume|curriculum vitae|cv)\s*[:\-–]\s*", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    "de da di do dos das del della der den van von le la el al bin binti ibn y e zu ter ten".split()
)
_STILL_THERE = re.compile(
    r"(?:\d{4}|\d{2}/\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)[\s,.)]*(?:-|–|—|to|until|till)\s*"
    r"(?:present|current(?:ly)?|now|today|ongoing|date)\b",
    re.IGNORECASE,
)


def read_resume(text: str) -> dict[str, Any]:
    """`name`, empty when none is plain; `employed`, True when a job lasts to the present, else None: unknown."""
    lines = [line for line in text.splitlines() if line.strip()]
    name = next((found for line in lines[:6] if (found := _person(line))), "")
    shouted = name.isupper() and name.title() in text
    return {"name": name.title() if shouted else name, "employed": True if _STILL_THERE.search(text) else None}


def _person(line: str) -> str:
    line = _HEADING_OF_RESUME.sub("", _NAME_LABEL.sub("", _DECORATION.sub("", line)))
    name = re.split(r"\s+[-–—|•·]\s+|[,|•·\t(]|\s{3,}", line, maxsplit=1)[0].strip(" *_")
    words = name.split()
    if not 2 <= len(words) <= 5 or len(name) > 60 or _NOT_A_NAME.search(name):
        return ""
    plain = all(_NAME_WORD.fullmatch(word) and (word[0].isupper() or word in _SMALL_WORDS) for word in words)
    return name if plain else ""


_LABELS = {
    "title": r"(?:job |position |role |vacancy )?title|position|role|vacancy|job|post",
    "company": r"company|employer|organi[sz]ation|business|hotel|school|client",
    "level": r"level|(?:series (?:&|and) )?(?:pay )?grade(?: level)?|seniority|report(?:s|ing) to",
}
_HIRING = re.compile(
    r"\b(?:looking for|seeking|hiring|recruiting(?: for)?|in search of|need) (?:an?|our(?: new| next)?|the) "
    r"(?P<title>(?:[A-Z][\w&/'’\-]*|of|and|for|the|[–-])(?: (?:[A-Z][\w&/'’\-]*|of|and|for|the|[–-])){0,7})"
)
_ACTING = re.compile(
    r"(?:\b[Tt]he|\b[Aa]s (?:an?|our|the)) (?P<title>[A-Z][\w&/'’\-]*(?: (?:[A-Z][\w&/'’\-]*|of|and|for)){0,7})"
    r"(?=,? (?:is responsible|leads|runs|reports|owns|manages|will|looks after|you|works|makes sure"
    r"|keeps|answers|is the)\b)"
)
_REPORTS = re.compile(r"(?:^|(?<=[.!?] ))(?:You )?[Rr]eport(?:s|ing)? to (?:the |our )?[^.\n]{3,120}\.?", re.MULTILINE)
_EMPLOYER = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<company>(?!We\b|You\b|They\b|Who\b|I\b)[A-Z][\w&'’.\-]*"
    r"(?: (?:[A-Z][\w&'’.\-]*|&|and|of|de)){0,7}) (?:is|are) (?:looking for|seeking|hiring|recruiting|searching)"
    r"|\A\W*(?P<maker>(?!We\b|You\b|They\b|This\b|The [a-z])[A-Z][\w&'’\-]*(?: (?:[A-Z][\w&'’.\-]*|&|and|of)){0,7})"
    r" (?:is an?|makes|builds|runs|writes|sells|has|employs|serves|supplies|operates|owns|designs)\b",
    re.MULTILINE,
)
_ABOUT = re.compile(
    r"^[^\w\n]{0,10}(?:about|join)[ \t]+"
    r"(?P<company>(?!the\b|us\b|our\b|you\b|this\b)[A-Z][\w&'’.\- ]{1,60}?)[^\w\n]{0,10}$",
    re.MULTILINE,
)
_AT = re.compile(r"\s+(?:at|@)\s+(?P<company>[A-Z].{1,80})$")
_NO_TITLE = re.compile(
    r"[.!?:;]\s*$|^(?:about|we|our|join|the company|job description|description|overview|who we|what you"
    r"|basic information|are you|do you|come|apply|location|salary|date|posted|role description|job advert\w*"
    r"|vacancy|full[- ]time)\b",
    re.IGNORECASE,
)
LONGEST_TITLE = 80


def read_job(text: str) -> dict[str, Any]:
    """`title`, `company` and `level` as the advertisement words them; empty when it does not say."""
    title = _labelled(text, "title") or _headline(text)
    company = _labelled(text, "company")
    if at := _AT.search(title):
        title, company = title[: at.start()], company or at["company"]
    for pattern in (_EMPLOYER, _ABOUT):
        if not company and (found := pattern.search(text)):
            company = found["company"] or found.groupdict().get("maker") or ""
    level = _labelled(text, "level")
    if not level and (found := _REPORTS.search(text)):
        level = found.group()
    return {"title": title.strip(" ,-–—"), "company": company.strip(" ."), "level": level}


def _labelled(text: str, field: str) -> str:
    """What stands after `Title:` and its kin, also in bold, also in the header of a Markdown file."""
    label = re.compile(
        rf"^[ \t#>*_\-•]{{0,20}}(?:{_LABELS[field]})[\s*_]*[:=][\s*_]*(?P<value>.+)$", re.IGNORECASE | re.MULTILINE
    )
    for found in label.finditer(text):
        value = _DECORATION.sub("", found["value"]).strip("'\" ")
        if field == "level":  # "Reports to: the director" is not a level without its first words
            return _DECORATION.sub("", found.group()) if "report" in found.group().lower() else value
        if len(value) <= LONGEST_TITLE and value and value[-1] not in ".!?":
            return value
    return ""


def _headline(text: str) -> str:
    for line in _first_lines(text):
        if found := _HIRING.search(line):
            return re.sub(r"(?: (?:of|and|for|the|[–-]))+$", "", found["title"])
        if len(line) <= LONGEST_TITLE and not _NO_TITLE.search(line) and len(line.split()) <= 10:
            return line
    found = _HIRING.search(text) or _ACTING.search(text)
    return found["title"] if found else ""


def _first_lines(text: str) -> Iterator[str]:
    lines = [_DECORATION.sub("", line) for line in text.splitlines()]
    yield from [line for line in lines if line][:3]
