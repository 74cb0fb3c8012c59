"""Briefs that come over the wire: the examples, a check, a draft from documents."""

import asyncio
import binascii
import re
import tempfile
from base64 import b64decode
from functools import cache
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from agent.content.brief import Brief, PersonaId, brief_from_text, load_brief, seated
from agent.content.documents import read_document
from agent.content.documents_draft import draft_brief
from agent.content.documents_notes import read_notes
from agent.content.documents_profile import read_job, read_resume
from agent.content.files import dump_model
from agent.content.paths import data_folder
from agent.content.personas import load_panel, panels
from agent.errors import ContentError
from agent.server.api_models import (
    Checked,
    Documents,
    Draft,
    Example,
    File,
    NewInterview,
    PanelShown,
    Person,
    StoryShort,
)

WISHES = (
    ("candidate.name", "Your name is missing; the panel would like to use it."),
    ("candidate.resume", "There is no résumé; the panel can only ask about your stories."),
    ("role.company", "The employer is missing."),
    ("role.job_description", "There is no job description; the panel cannot ask about what the job needs."),
)
NO_TITLE = "The title of the job is missing; add it as `title` under `role`."
NO_STORY = "No story was found; write at least one down under `round_one`, as `told`: what you told them."
one_at_a_time = asyncio.Semaphore(1)
"""A document can keep a processor busy for seconds; others are answering questions meanwhile."""


class Sketch(BaseModel):
    """A brief that is not one yet."""

    candidate: dict[str, Any]
    role: dict[str, Any]
    round_one: dict[str, Any]


def check_personas(brief: Brief) -> None:
    """A persona file is a file on this computer: whoever writes to a server must not name one. Raises ContentError."""
    for number, panellist in enumerate(brief.panel, 1):
        if panellist.persona not in get_args(PersonaId):
            problem = f"field panel.{number}.persona: a server seats only {', '.join(get_args(PersonaId))}"
            raise ContentError("brief", problem)


@cache
def example_paths() -> dict[str, Path]:
    return {path.stem: path for path in sorted(data_folder("examples").glob("*.yaml"))}


@cache
def examples() -> tuple[Example, ...]:
    """The briefs that come with the program."""
    return tuple(_example(name, load_brief(path)) for name, path in example_paths().items())


def example_text(name: str) -> str | None:
    """An example as it was written; None when there is none of that name."""
    path = example_paths().get(name)
    return path.read_text(encoding="utf-8") if path else None


@cache
def panels_shown() -> tuple[PanelShown, ...]:
    return tuple(
        PanelShown(
            id=name,
            about=panel.about,
            people=tuple(Person(persona=p.persona, name=p.name, title=p.title) for p in panel.panel),
        )
        for name, panel in panels().items()
    )


def checked(text: str) -> Checked:
    """Raises ContentError."""
    brief = brief_from_text(text)
    check_personas(brief)
    return Checked(
        role=brief.role.title,
        company=brief.role.company,
        candidate=brief.candidate.name,
        stories=tuple(StoryShort(id=each.id, told=each.told) for each in brief.round_one.stories),
        panel=_seated(brief),
    )


def brief_of(wanted: NewInterview) -> Brief:
    """The brief a new interview is asked for with. Raises ContentError."""
    if sum(each is not None for each in (wanted.example, wanted.yaml, wanted.brief)) != 1:
        raise ContentError("request", "give exactly one of `example`, `yaml` and `brief`")
    if wanted.example is not None:
        path = example_paths().get(wanted.example)
        if path is None:
            raise ContentError("example", f"there is none of that name; use one of {', '.join(example_paths())}")
        brief = load_brief(path)
    else:
        brief = brief_from_text(wanted.yaml) if wanted.yaml is not None else Brief.parse(wanted.brief or {})
    return brief.model_copy(update={"panel": tuple(load_panel(wanted.panel))}) if wanted.panel else brief


def where_in(error: ContentError) -> tuple[str | None, int | None]:
    """Field and line a complaint about a brief names."""
    line, field = re.search(r"\bline (\d+)", error.problem), re.search(r"\bfield ([\w.]+)", error.problem)
    return field[1] if field else None, int(line[1]) if line else None


async def draft(given: Documents) -> Draft:
    """A brief made of the words of these documents, or as much of one as they hold. Raises ContentError."""
    async with one_at_a_time:
        return await asyncio.to_thread(_draft, given)


def _draft(given: Documents) -> Draft:
    texts = {"resume": [given.resume], "job": [given.job], "notes": [given.notes]}
    for file in given.files:
        texts[file.as_].append(_text_of(file))
    resume, job, notes = ("\n\n".join(filter(str.strip, texts[kind])) for kind in ("resume", "job", "notes"))
    try:
        sketch: BaseModel = draft_brief(resume or None, job or None, notes or None)
    except ContentError:
        sketch = _sketch(resume, job, notes)
    told = sketch.model_dump(mode="json")
    missing = [] if told["role"].get("title") else [NO_TITLE]
    missing += [] if told["round_one"].get("stories") else [NO_STORY]
    for place, wish in WISHES:
        part, _, field = place.partition(".")
        missing += [] if told[part].get(field) else [wish]
    return Draft(yaml=dump_model(sketch), missing=tuple(missing))


def _sketch(resume: str, job: str, notes: str) -> Sketch:
    """What there is, although it makes no brief yet. Nothing is in it that is not in its source."""
    person, advert, said = read_resume(resume), read_job(job), read_notes(notes)
    return Sketch(
        candidate={"name": person["name"], "resume": resume},
        role={
            "title": advert["title"] or said["title"],
            "company": advert["company"] or said["company"],
            "job_description": job,
        },
        round_one={name: said[name] for name in ("interviewers", "stories", "hesitations", "learned")},
    )


def _text_of(file: File) -> str:
    """The text of an uploaded document, which lies on the disk only while it is read. Raises ContentError."""
    name = file.name.replace("\\", "/").rpartition("/")[2]
    ending = re.search(r"\.[A-Za-z]{1,5}$", name)
    try:
        raw = b64decode(file.base64, validate=True)
    except (binascii.Error, ValueError):
        raise ContentError(name, "did not arrive whole; send it again") from None
    with tempfile.TemporaryDirectory(prefix="roundtwo-") as folder:
        path = Path(folder) / f"document{ending[0].lower() if ending else ''}"
        path.write_bytes(raw)
        try:
            return read_document(path)
        except ContentError as error:
            raise ContentError(name, error.problem) from None


def _example(name: str, brief: Brief) -> Example:
    return Example(
        id=name,
        role=brief.role.title,
        company=brief.role.company,
        candidate=brief.candidate.name,
        stories=len(brief.round_one.stories),
        panel=_seated(brief),
    )


def _seated(brief: Brief) -> tuple[Person, ...]:
    return tuple(Person(persona=each.persona, name=each.name, title=each.title) for each in seated(brief))
