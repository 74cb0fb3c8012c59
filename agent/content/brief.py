"""The brief: what a candidate brings to a callback. Role, résumé, the stories told in round one, and who is met."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from agent.content.complaints import Misplaced, nearest
from agent.content.files import check_model, dump_model, load_model, load_model_text, tidy
from agent.content.names import OTHER_TITLE, TITLES, first_name, free_name
from agent.content.schema import described_schema

PersonaId = Literal["hiring_manager", "senior_leader", "peer", "specialist", "bar_keeper", "coordinator"]
Reason = Literal["standard", "concern", "other_role", "second_choice", "split_panel"]
Format = Literal["panel", "sequential", "working_session", "presentation", "team_meeting"]

CORE_PANEL: tuple[PersonaId, ...] = ("hiring_manager", "senior_leader", "peer")
LARGEST_BRIEF = 256 * 1024
PERSONA_FILES = (".yaml", ".yml")


def one_line(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = str(tidy(value)).strip()
    if "\n" in text:
        raise ValueError("must fit on one line; take the line break out")
    return " ".join(text.split())


def prose(value: object) -> object:
    if not isinstance(value, str):
        return value
    lines = str(tidy(value)).replace("\t", " ").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


Name = Annotated[str, BeforeValidator(one_line), Field(max_length=80)]
Title = Annotated[str, BeforeValidator(one_line), Field(max_length=200)]
Text = Annotated[str, BeforeValidator(prose), Field(max_length=2_000)]
Sentence = Annotated[str, BeforeValidator(prose), Field(min_length=1, max_length=2_000)]


class Form(BaseModel):
    """A part of a brief: unknown fields are refused, and a field left empty counts as not given."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, data: object) -> object:
        if isinstance(data, Mapping):
            return {key: value for key, value in data.items() if value is not None}
        return data


class Candidate(Form):
    """Who is interviewed."""

    name: Name = ""
    """Your name, as the panel will say it."""
    resume: Annotated[str, BeforeValidator(prose), Field(max_length=40_000)] = ""
    """Your résumé as plain text."""
    employed: bool | None = None
    """Whether you have a job at present: yes or no."""


class Role(Form):
    """The job the interview is for."""

    title: Annotated[str, BeforeValidator(one_line), Field(min_length=1, max_length=200)]
    """The title of the job. Required."""
    level: Text = ""
    """How senior it is, and who it answers to."""
    company: Title = ""
    """The employer."""
    job_description: Annotated[str, BeforeValidator(prose), Field(max_length=20_000)] = ""
    """The job advertisement, whole."""

    @property
    def employer(self) -> str:
        """The company as people say it: without what follows in brackets or behind a comma."""
        return self.company.split("(")[0].split(",")[0].strip()


class Fact(Form):
    """Something about the company that may come up."""

    text: Sentence
    """The fact, in a sentence or two."""
    known_by: tuple[PersonaId, ...] = ()
    """Personas who know it; left out, everybody on the panel does."""


Facts = Annotated[tuple[Fact, ...], Field(max_length=30)]


class CompanyFacts(Form):
    """What the panel knows about the company, for its questions and for answers to yours."""

    challenges: Facts = ()
    """What the team or the company struggles with."""
    objectives_90_days: Facts = ()
    """What the new person should have achieved after three months."""
    competitors: Facts = ()
    """Who else is after the same customers or people."""
    non_obvious: Facts = ()
    """What is true and not in the advertisement."""
    team_dynamics: Facts = ()
    """How people get on with each other."""


class Panellist(Form):
    """One person on the panel."""

    persona: Annotated[str, BeforeValidator(one_line), Field(max_length=1_000)]
    """hiring_manager, senior_leader, peer, specialist, bar_keeper or coordinator, or the path of a persona file."""
    name: Name = ""
    """The interviewer's name; left out, one is given."""
    title: Title = ""
    """The interviewer's job title."""
    cares_about: Text = ""
    """What this person wants to hear about."""
    reservation: Text = ""
    """A doubt this person has about you. It stays hidden until you ask, or until the report."""

    @field_validator("persona")
    @classmethod
    def _known_persona(cls, value: str, info: ValidationInfo) -> str:
        if value in get_args(PersonaId):
            return value
        if not value.endswith(PERSONA_FILES):
            near = nearest(value, list(get_args(PersonaId)))
            known = ", ".join(get_args(PersonaId))
            raise ValueError(f"is {value!r}; use one of {known}, or the path of a persona file ending in .yaml{near}")
        if not info.context:
            return value
        file = Path(info.context["folder"]) / Path(value).expanduser()
        if not file.is_file():
            raise ValueError(f"names a persona file that is not there: {str(file)!r}; correct the path")
        return str(file.resolve())


class Interviewer(Form):
    """Somebody you met in round one."""

    name: Name = ""
    """Their name."""
    title: Title = ""
    """Their job title."""


class Story(Form):
    """Something you told in round one."""

    id: Name = ""
    """A short name for the story; left out, s1, s2 and so on."""
    asked: Text = ""
    """What you were asked."""
    told: Annotated[str, BeforeValidator(prose), Field(min_length=1, max_length=6_000)]
    """What you told them, as you said it. Required."""
    minutes_spent: float | None = Field(default=None, ge=0, le=600)
    """How long round one stayed with it."""


class RoundOne(Form):
    """What happened in the first interview."""

    interviewers: Annotated[tuple[Interviewer, ...], Field(max_length=20)] = ()
    """Who you met."""
    stories: Annotated[tuple[Story, ...], Field(min_length=1, max_length=20)]
    """What you told them; at least one story."""
    hesitations: Annotated[tuple[Sentence, ...], Field(max_length=30)] = ()
    """Moments at which they seemed unconvinced."""
    learned: Annotated[tuple[Sentence, ...], Field(max_length=60)] = ()
    """What you learned about the job."""

    @field_validator("stories")
    @classmethod
    def _every_story_has_its_id(cls, stories: tuple[Story, ...]) -> tuple[Story, ...]:
        given: set[str] = set()
        for index, story in enumerate(stories):
            if story.id and story.id in given:
                raise Misplaced(f"{story.id!r} is used by two stories; give each its own", index, "id")
            given.add(story.id)
        free = (f"s{number}" for number in count(1))
        named = []
        for index, story in enumerate(stories):
            wanted = f"s{index + 1}"
            own = story.id or (wanted if wanted not in given else next(each for each in free if each not in given))
            given.add(own)
            named.append(story.model_copy(update={"id": own}))
        return tuple(named)


class Callback(Form):
    """The second round."""

    reason: Reason | None = None
    """Why you are called back; left out, one is drawn. The panel keeps it to itself until the report."""
    format: Format = "panel"
    """How the second round is held."""
    minutes: float = Field(default=45, gt=0, le=600)
    """How long it lasts."""


class Brief(Form):
    """Everything an interview starts from."""

    candidate: Candidate = Candidate()
    """You."""
    role: Role
    """The job. Its title is required."""
    company_facts: CompanyFacts = CompanyFacts()
    """What is known about the company."""
    panel: Annotated[tuple[Panellist, ...], Field(max_length=5)] = ()
    """Who you will meet, one to five people; left out, a hiring manager, a senior leader and a peer."""
    round_one: RoundOne
    """The first interview. At least one story is required."""
    callback: Callback = Callback()
    """The second interview."""

    @field_validator("panel")
    @classmethod
    def _names_tell_people_apart(cls, panel: tuple[Panellist, ...]) -> tuple[Panellist, ...]:
        seen: set[str] = set()
        for index, panellist in enumerate(panel):
            name = panellist.name.casefold()
            if name and name in seen:
                problem = f"{panellist.name!r} sits on the panel twice; give each person a name of their own"
                raise Misplaced(problem, index, "name")
            seen.add(name)
        return panel

    @classmethod
    def parse(cls, mapping: Mapping[str, Any], name: str = "brief") -> Self:
        """A brief from plain data. Raises ContentError with one line saying which field is wrong and what to do."""
        return check_model(mapping, cls, name)


def load_brief(path: Path | str) -> Brief:
    """A brief from a YAML file. Persona files it names are looked for beside it."""
    return load_model(path, Brief, max_bytes=LARGEST_BRIEF)


def brief_from_text(text: str, name: str = "brief") -> Brief:
    """A brief from YAML text; `name` stands for the file in messages."""
    return load_model_text(text, name, Brief, max_bytes=LARGEST_BRIEF)


def brief_schema() -> dict[str, Any]:
    """The JSON schema of a brief."""
    return described_schema(Brief)


def dump_brief(brief: Brief) -> str:
    """A brief as YAML that a person can edit and `load_brief` reads back."""
    return dump_model(brief)


def seated(brief: Brief) -> tuple[Panellist, ...]:
    """The panel as it sits at the table: the three core personas when none was given, every name and title filled.

    A name that is given here never shares its first name with anybody the brief mentions.
    """
    panel = brief.panel or tuple(Panellist(persona=persona) for persona in CORE_PANEL)
    people: list[Candidate | Interviewer | Panellist] = [brief.candidate, *brief.round_one.interviewers, *panel]
    taken = {first_name(person.name) for person in people if person.name}
    full = []
    for panellist in panel:
        name = panellist.name or free_name(panellist.persona, taken)
        taken.add(first_name(name))
        title = panellist.title or TITLES.get(panellist.persona, OTHER_TITLE)
        full.append(panellist.model_copy(update={"name": name, "title": title}))
    return tuple(full)
