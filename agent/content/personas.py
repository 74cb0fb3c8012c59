"""The people on the panel: who they are, what they ask about, and the words they use."""

import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from agent.content.brief import Panellist
from agent.content.complaints import Misplaced
from agent.content.files import load_model, tidy
from agent.content.paths import data_folder
from agent.errors import ContentError
from agent.state import Slot, Topic

Voice = Literal["plain", "brief", "informal", "exact"]
OwnTopic = Literal["motivation", "red_flag", "start_plan", "role"]
FactKind = Literal["challenges", "objectives_90_days", "competitors", "non_obvious", "team_dynamics"]

ORDER = ("hiring_manager", "senior_leader", "peer", "specialist", "bar_keeper", "coordinator")
SPOKEN = (
    "openings", "quiet_openings", "welcome", "closings", "hand_overs", "picks_up", "answers",
    "unknowns", "unknowns_ask", "reservation_lines", "no_reservation",
)  # fmt: skip
"""The lists of lines a persona says aloud, besides questions."""
SPEAKS_LIKE: dict[Voice, str] = {
    "plain": "hiring_manager",
    "brief": "senior_leader",
    "informal": "peer",
    "exact": "specialist",
}
LONGEST_LINE = 400
MOST_LINES = 60
IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
SEAT = re.compile(r"\{([^{}]*)\}")
BRACE = re.compile(r"[{}]")


def text(value: str) -> str:
    """One line of plain words. Persona files are data: nothing in them is ever run as a template."""
    value = " ".join(str(tidy(value)).split())
    if not value:
        raise ValueError("is empty; write the words, or take the line out")
    if len(value) > LONGEST_LINE:
        raise ValueError(f"has {len(value)} characters and at most {LONGEST_LINE} fit; shorten it")
    return value


def spoken(*seats: str, needs: str | None = None, questions: int = 0) -> Callable[[str], str]:
    """A check for words said aloud: the seats they may hold, the one they must, and how many questions they may ask."""
    known = f"seats known here: {', '.join(f'{{{seat}}}' for seat in seats)}" if seats else "this list has no seats"

    def check(value: str) -> str:
        value = text(value)
        found = SEAT.findall(value)
        for seat in found:
            if seat not in seats:
                raise ValueError(f"has the seat {{{seat}}}, which nothing fills; {known}")
        if BRACE.search(SEAT.sub("", value)):
            raise ValueError(f"has a brace without its partner; close it or take it out ({known})")
        if needs and needs not in found:
            raise ValueError(f"has no {{{needs}}}; put {{{needs}}} where it should stand")
        if value.count("?") > questions:
            what = "more than one question mark; ask one thing" if questions else "a question mark; make it a statement"
            raise ValueError(f"has {what}")
        return value

    return check


def different(values: tuple[str, ...]) -> tuple[str, ...]:
    for place, value in enumerate(values):
        if value in values[:place]:
            raise Misplaced("stands in this list twice; keep it once", place)
    return values


def identifier(value: str) -> str:
    if not IDENTIFIER.fullmatch(value):
        raise ValueError(f"is {value!r}; use 1 to 64 small letters, digits, '-' or '_', such as finance_lead")
    return value


Text = Annotated[str, AfterValidator(text)]
Question = Annotated[str, AfterValidator(spoken(questions=1))]
Plain = Annotated[str, AfterValidator(spoken())]
Opening = Annotated[str, AfterValidator(spoken("name", "title", "cares", needs="name"))]
Welcome = Annotated[str, AfterValidator(spoken("first", "minutes", needs="minutes"))]
HandOver = Annotated[str, AfterValidator(spoken("to", needs="to"))]
PickUp = Annotated[str, AfterValidator(spoken("colleague", needs="colleague"))]
FactLine = Annotated[str, AfterValidator(spoken("fact", needs="fact"))]
DoubtLine = Annotated[str, AfterValidator(spoken("doubt", needs="doubt"))]
Once = AfterValidator(different)
Length = Field(default=(), min_length=1, max_length=MOST_LINES)


class Persona(BaseModel):
    """One kind of interviewer. Lists of lines hold spare wordings: none is said twice in an interview."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, AfterValidator(identifier)]
    title: Text
    """Job title when the brief gives none."""
    voice: Voice
    """Which register of the question banks this person speaks."""
    manner: Text
    """How they speak, and what they never do."""
    concerns: Annotated[tuple[Text, ...], Once] = Length
    prefers: Annotated[tuple[Slot, ...], Once] = Length
    """Which missing facts of a story this person wants first."""
    patience: int = Field(default=2, ge=1, le=3)
    """Answers that bring nothing new before this person lets go."""
    pushback: Text = "Says calmly where the doubt lies, once, and listens."
    questions: dict[OwnTopic, Annotated[tuple[Question, ...], Once]] = Field(default_factory=dict)
    openings: Annotated[tuple[Opening, ...], Once] = Length
    """First words of somebody who will ask. {cares}: what they care about, a noun phrase without a full stop."""
    quiet_openings: Annotated[tuple[Opening, ...], Once] = Length
    """First words of somebody who will mostly listen."""
    welcome: Annotated[tuple[Welcome, ...], Once] = Length
    """First words in the chair. {first}: the candidate's first name; some lines do without it."""
    closings: Annotated[tuple[Plain, ...], Once] = Length
    hand_overs: Annotated[tuple[HandOver, ...], Once] = Length
    """{to}: first name of the colleague who goes on."""
    picks_up: Annotated[tuple[PickUp, ...], Once] = Length
    """Before a question on a thread that {colleague} opened."""
    answers: Annotated[tuple[FactLine, ...], Once] = Length
    """Round the answer to a question of the candidate's. {fact}: a sentence of its own."""
    unknowns: Annotated[tuple[Plain, ...], Once] = Length
    unknowns_ask: Annotated[tuple[PickUp, ...], Once] = Length
    """When {colleague} may know what this person does not."""
    reservation_lines: Annotated[tuple[DoubtLine, ...], Once] = Length
    """When sincerely asked for doubts. {doubt}: a sentence of its own, in the second person."""
    no_reservation: Annotated[tuple[Plain, ...], Once] = Length
    knows: Annotated[tuple[FactKind, ...], Once] = ()
    """Kinds of company facts this person can speak about."""
    topics: Annotated[tuple[Topic, ...], Once] = ()
    """What this person opens when nobody else is a better owner, first choice first."""


class Panel(BaseModel):
    """Who sits together."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    about: Text
    panel: tuple[Panellist, ...] = Field(min_length=1, max_length=5)


def personas() -> dict[str, Persona]:
    """The six that come with the program, in the order a panel is usually introduced."""
    return {name: load_persona(name) for name in ORDER}


def load_persona(id_or_path: str | Path) -> Persona:
    """One of the six by id, or a person's own file by path (.yaml or .yml)."""
    if str(id_or_path).lower().endswith((".yaml", ".yml")):
        return check_persona(Path(id_or_path))
    if id_or_path not in ORDER:
        problem = f"is no persona; use one of {', '.join(ORDER)}, or the path of your own .yaml file"
        raise ContentError(str(id_or_path), problem)
    return load_model(data_folder("personas") / f"{id_or_path}.yaml", Persona)


def check_persona(path: Path) -> Persona:
    """Read a person's own file. What it leaves out is taken from the built-in persona with the same voice."""
    own = load_model(path, Persona)
    model = load_persona(SPEAKS_LIKE[own.voice])
    missing = {name: getattr(model, name) for name in Persona.model_fields if name not in own.model_fields_set}
    questions = {**model.questions, **own.questions}
    return own.model_copy(update={**missing, "questions": questions})


def panels() -> dict[str, Panel]:
    """Every panel that comes with the program, by name."""
    return {path.stem: load_model(path, Panel) for path in sorted((data_folder("personas") / "panels").glob("*.yaml"))}


def load_panel(name: str) -> list[Panellist]:
    folder = data_folder("personas") / "panels"
    names = sorted(path.stem for path in folder.glob("*.yaml"))
    if name not in names:
        raise ContentError(name, f"is no panel; use one of {', '.join(names)}")
    return list(load_model(folder / f"{name}.yaml", Panel).panel)


def describe(persona: Persona, width: int = 88) -> str:
    """A persona as a page of plain text, so that a person can read a file before its author sits on their panel."""
    lines = [f"{persona.title} ({persona.id})", "", *textwrap.wrap(persona.manner, width), ""]
    lines += textwrap.wrap(f"Under doubt: {persona.pushback}", width)
    lines += [f"Voice: {persona.voice}. Answers without gain before letting go: {persona.patience}."]
    lines += textwrap.wrap(f"Wants first: {listed(persona.prefers)}.", width)
    lines += textwrap.wrap(f"Opens: {listed(persona.topics)}.", width)
    lines += textwrap.wrap(f"Knows about: {listed(persona.knows)}.", width)
    lines += section("Concerns", persona.concerns, width)
    for topic in get_args(OwnTopic):
        lines += section(f"Own questions: {topic.replace('_', ' ')}", persona.questions.get(topic, ()), width)
    for field in SPOKEN:
        lines += section(field.replace("_", " ").capitalize(), getattr(persona, field), width)
    return "\n".join(lines)


def listed(names: tuple[str, ...]) -> str:
    return ", ".join(name.replace("_", " ") for name in names) or "nothing"


def section(heading: str, lines: tuple[str, ...], width: int) -> list[str]:
    if not lines:
        return []
    bullets = [textwrap.fill(line, width, initial_indent="- ", subsequent_indent="  ") for line in lines]
    return ["", heading, *bullets]
