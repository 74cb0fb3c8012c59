"""Drafts a brief from a résumé, a job advertisement and notes. Nothing is in a draft that is not in its source."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, Protocol

from agent.content.brief import Brief, Interviewer, Panellist
from agent.content.documents_notes import read_notes
from agent.content.documents_profile import read_job, read_resume
from agent.errors import ContentError, EngineError

Kind = Literal["resume", "job", "notes"]

LONGEST = {"resume": 40_000, "job": 20_000, "notes": 60_000, "told": 6_000, "text": 2_000, "title": 200, "name": 80}
MOST = {"interviewers": 20, "stories": 20, "hesitations": 30, "learned": 60}
MINUTES_LIMIT = 600

NO_STORY = (
    "holds no story told in round one; write at least one down like this and try again: "
    "`They asked: tell us about a difficult week. I said: In March two of our drivers left, and ...`"
)
NO_TITLE = "names no job title; add a line `Job title: Shift Manager` to the job description or to the notes"


class Extractor(Protocol):
    """Finds in a text what a brief needs; a language model, usually."""

    async def extract(self, kind: Kind, text: str) -> dict[str, Any]:
        """Plain data, every value copied from the text.

        resume: name, employed. job: title, company, level. notes: title, company, hesitations, learned,
        interviewers [{name, title}], stories [{asked, told, minutes_spent}]. May raise EngineError.
        """
        ...


def draft_brief(resume: str | None, job: str | None, notes: str | None) -> Brief:
    """A brief made of the words of the three texts. Raises ContentError when there is no job title or no story."""
    return _assemble(_offline(resume, job, notes), resume, job)


async def draft_brief_with(extractor: Extractor, resume: str | None, job: str | None, notes: str | None) -> Brief:
    """The same with a better reader: what it made up is dropped, what it missed is found offline."""
    parts = _offline(resume, job, notes)
    texts: dict[Kind, str] = {"resume": resume or "", "job": job or "", "notes": notes or ""}
    for kind, text in texts.items():
        if not text.strip():
            continue
        try:
            found = await extractor.extract(kind, text)
        except EngineError:
            continue
        if isinstance(found, Mapping):
            parts[kind].update(_supported(found, text))
    return _assemble(parts, resume, job)


def unsupported(brief: Brief, sources: Iterable[str | None]) -> list[str]:
    """Every line or sentence of the brief that stands in none of the sources, white space aside."""
    folded = [_fold(source) for source in sources if source]
    return [piece for text in _texts_of(brief) for piece in _pieces(text) if not any(piece in all_ for all_ in folded)]


def _texts_of(brief: Brief) -> Iterator[str]:
    yield from (brief.candidate.name, brief.candidate.resume)
    yield from (brief.role.title, brief.role.level, brief.role.company, brief.role.job_description)
    for _, facts in brief.company_facts:
        yield from (fact.text for fact in facts)
    people: list[Interviewer | Panellist] = [*brief.round_one.interviewers, *brief.panel]
    for person in people:
        yield from (person.name, person.title)
    for panellist in brief.panel:
        yield from (panellist.cares_about, panellist.reservation)
    for story in brief.round_one.stories:
        yield from (story.asked, story.told)
    yield from (*brief.round_one.hesitations, *brief.round_one.learned)


def _pieces(text: str) -> list[str]:
    lines = (_fold(line) for line in text.split("\n"))
    return [piece for line in lines for piece in re.split(r"(?<=[.!?])\s+", line) if piece]


def _fold(text: str) -> str:
    return " ".join(text.split())


def _offline(resume: str | None, job: str | None, notes: str | None) -> dict[str, dict[str, Any]]:
    if notes and len(notes) > LONGEST["notes"]:
        raise ContentError("notes", f"have more than {LONGEST['notes']:,} characters; keep what is about round one")
    return {
        "resume": read_resume((resume or "")[: LONGEST["resume"]]),
        "job": read_job((job or "")[: LONGEST["job"]]),
        "notes": read_notes(notes or ""),
    }


def _assemble(parts: dict[str, dict[str, Any]], resume: str | None, job: str | None) -> Brief:
    notes, advert = parts["notes"], parts["job"]
    if not notes["stories"]:
        raise ContentError("notes", NO_STORY)
    title = advert["title"] or notes["title"]
    if not title:
        raise ContentError("job description" if job else "notes", NO_TITLE)
    stories = [{**story, "told": _clip(story["told"], "told"), "asked": _clip(story["asked"], "text")}
               for story in notes["stories"]]  # fmt: skip
    return Brief.parse(
        {
            "candidate": {
                "name": _clip(parts["resume"]["name"], "name"),
                "resume": _clip(resume or "", "resume"),
                "employed": parts["resume"]["employed"],
            },
            "role": {
                "title": _clip(title, "title"),
                "company": _clip(advert["company"] or notes["company"], "title"),
                "level": _clip(advert["level"], "text"),
                "job_description": _clip(job or "", "job"),
            },
            "round_one": {
                "interviewers": notes["interviewers"][: MOST["interviewers"]],
                "stories": stories[: MOST["stories"]],
                "hesitations": [_clip(each, "text") for each in notes["hesitations"]][: MOST["hesitations"]],
                "learned": [_clip(each, "text") for each in notes["learned"]][: MOST["learned"]],
            },
        },
        name="draft",
    )


def _clip(text: str, kind: str) -> str:
    """As much of a text as its field takes, ending with a whole line or sentence where there is one."""
    most = LONGEST[kind]
    if len(text) <= most:
        return text
    kept = text[:most]
    end = max(kept.rfind("\n"), *(kept.rfind(mark + " ") + 1 for mark in ".!?"))
    return kept[: end if end > most // 2 else kept.rfind(" ")].rstrip()


def as_it_stands(words: str, source: str) -> str | None:
    """These words as the source has them: white space, quote marks and dashes may differ. None when they are absent."""
    parts = [re.escape(part) for part in re.split(r"\s+", words.strip()) if part]
    pattern = r"\s+".join(parts)
    for marks in ("'‘’`´", '"“”„«»', "-‐‑–—"):
        spelt = "|".join(re.escape(re.escape(mark)) for mark in marks)
        pattern = re.sub(spelt, f"[{re.escape(marks)}]".replace("\\", r"\\"), pattern)
    found = re.search(pattern, source) if parts else None
    return found.group() if found else None


def _supported(found: Mapping[str, Any], source: str) -> dict[str, Any]:
    """The part of an extraction that stands in its source; nothing else gets into a draft."""

    def words(value: object) -> str:
        if not isinstance(value, str):
            return ""
        if whole := as_it_stands(value, source):
            return whole
        pieces = _pieces(value)
        standing = (as_it_stands(piece, source) for piece in pieces)
        return "\n".join(_fold(piece) for piece in standing if piece)

    def line(value: object, most: int) -> str:
        text = as_it_stands(value, source) if isinstance(value, str) else None
        return text if text and "\n" not in text and len(text) <= most else ""

    def items(value: object) -> list[Any]:
        return value if isinstance(value, list) else []

    kept: dict[str, Any] = {}
    for field in ("name", "title", "company"):
        kept[field] = line(found.get(field), LONGEST["name" if field == "name" else "title"])
    kept["level"] = words(found.get("level"))
    if isinstance(found.get("employed"), bool):
        kept["employed"] = found["employed"]
    for field in ("hesitations", "learned"):
        kept[field] = [text for each in items(found.get(field)) if (text := words(each))]
    people = [each for each in items(found.get("interviewers")) if isinstance(each, Mapping)]
    names = [{"name": line(each.get("name"), 80), "title": line(each.get("title"), 200)} for each in people]
    kept["interviewers"] = [each for each in names if each["name"] or each["title"]]
    told = [each for each in items(found.get("stories")) if isinstance(each, Mapping)]
    stories = [
        {"asked": words(each.get("asked")), "told": words(each.get("told")), "minutes_spent": _minutes(each, source)}
        for each in told
    ]
    kept["stories"] = [story for story in stories if story["told"]]
    return {field: value for field, value in kept.items() if value not in ("", [])}


def _minutes(story: Mapping[str, Any], source: str) -> float | None:
    given = story.get("minutes_spent")
    if not isinstance(given, int | float) or isinstance(given, bool) or not 0 <= given <= MINUTES_LIMIT:
        return None
    return given if re.search(rf"(?<![\d.]){given:g}(?![\d.]?\d)", source) else None
