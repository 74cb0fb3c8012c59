"""What goes over the wire at /api, both ways. The OpenAPI document is made from these."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from agent.interview import LARGEST_SEED, LONGEST_ANSWER
from agent.moves.table import Difficulty

MOST_FILES = 10
LARGEST_YAML = 200_000
LARGEST_TEXT = 400_000
"""Characters of a pasted document, as many as are read from a file."""
LARGEST_FILE = 14_000_000
"""Characters of a file in base64: 10 MB."""

Short = Annotated[str, Field(max_length=100)]
Id = Annotated[str, Field(max_length=64)]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Person(Part):
    """Somebody on a panel."""

    persona: str
    name: str
    title: str


class Example(Part):
    """A brief that comes with the program."""

    id: str
    role: str
    company: str
    candidate: str
    stories: int
    panel: tuple[Person, ...]


class Examples(Part):
    examples: tuple[Example, ...]


class ExampleText(Part):
    id: str
    yaml: str


class PanelShown(Part):
    id: str
    about: str
    people: tuple[Person, ...]


class Panels(Part):
    panels: tuple[PanelShown, ...]


class File(Part):
    """A document: .txt, .md, .pdf or .docx."""

    name: Annotated[str, Field(min_length=1, max_length=200)]
    base64: Annotated[str, Field(max_length=LARGEST_FILE)]
    as_: Annotated[Literal["resume", "job", "notes"], Field(alias="as")]


class Documents(Part):
    """What a brief is drafted from; each part may be left out. A file adds to the text of its kind."""

    resume: Annotated[str, Field(max_length=LARGEST_TEXT)] = ""
    job: Annotated[str, Field(max_length=LARGEST_TEXT)] = ""
    notes: Annotated[str, Field(max_length=LARGEST_TEXT)] = ""
    files: Annotated[list[File], Field(max_length=MOST_FILES)] = []


class Draft(Part):
    """A draft to be read over. `missing`: what is still to be written before it is a brief, or would make it better."""

    yaml: str
    missing: tuple[str, ...]


class BriefText(Part):
    yaml: Annotated[str, Field(max_length=LARGEST_YAML)]


class StoryShort(Part):
    id: str
    told: str


class Checked(Part):
    """A brief that is whole."""

    ok: Literal[True] = True
    role: str
    company: str
    candidate: str
    stories: tuple[StoryShort, ...]
    panel: tuple[Person, ...]


class NewInterview(Part):
    """Exactly one of `example`, `yaml` and `brief`."""

    example: Short | None = None
    yaml: Annotated[str, Field(max_length=LARGEST_YAML)] | None = None
    brief: dict[str, Any] | None = None
    panel: Short | None = None
    difficulty: Difficulty = "realistic"
    seed: Annotated[int, Field(ge=0, lt=LARGEST_SEED)] | None = None


class Said(Part):
    """What the candidate says. `text` null begins the interview, or goes on with it; `after` answers that question
    again."""

    text: Annotated[str, Field(max_length=LONGEST_ANSWER)] | None
    after: Annotated[int, Field(ge=1, lt=LARGEST_SEED)] | None = None


class Story(Part):
    id: str
    asked: str
    told: str


class Speech(Part):
    """What somebody on the panel said, and what was answered where the panel waited."""

    turn: int
    run: int
    speaker: str
    persona: str
    text: str
    waits: bool
    answer: str | None = None
    takes: int = 0
    """How often this question was answered, on any branch."""


class Speaking(Part):
    """The run that speaks now."""

    run: int
    events: int
    """Number of its newest event."""


class ProgressShown(Part):
    """How far the interview has come: a name for the part it is in, and a share between 0 and 1."""

    part: str
    done: float


class Read(Part):
    """An interview as it stands, on the branch it is on."""

    id: str
    status: Literal["open", "finished"]
    finished_reason: str | None
    role: str
    company: str
    candidate: str
    engine: str
    difficulty: str
    created_at: str
    panel: tuple[Person, ...]
    stories: tuple[Story, ...]
    speeches: tuple[Speech, ...]
    waiting: int | None
    """The question the panel waits on. Null while it speaks, when it has an answer without a reply (post a null text),
    and when the interview is over."""
    live: Speaking | None
    progress: ProgressShown
    minutes: float
    """How long it is meant to last."""


class Line(Part):
    """One interview in the list."""

    id: str
    role: str
    company: str
    candidate: str
    status: Literal["open", "finished"]
    finished_reason: str | None
    created_at: str
    last_activity: str
    answers: int


class Listing(Part):
    interviews: tuple[Line, ...]


class Pass(Part):
    """A cookie was set that opens report and progress pages."""

    seconds: int


class Fault(Part):
    message: str
    type: str
    param: str | None
    code: str | None
    line: int | None = None
    """In a brief: the line at fault."""


class Faults(Part):
    """Whatever went wrong."""

    error: Fault
