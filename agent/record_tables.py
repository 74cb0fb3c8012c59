"""The tables of the record, what is asked of them every turn, and their rows as they are handed out."""

from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict
from sqlalchemy import (
    JSON,
    BigInteger,
    BindParameter,
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    func,
    select,
    update,
)

from agent.state import JsonObject

SCHEMA: Final = 3
"""Raised by one whenever a table changes; an older program then leaves the file alone. 2: assessments. 3: replies."""

tables = MetaData()
json = JSON(none_as_null=True)

about = Table(
    "roundtwo_meta",
    tables,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

interviews = Table(
    "interviews",
    tables,
    Column("id", Text, primary_key=True),
    Column("created_at", Text, nullable=False),
    Column("brief", json, nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("engine", Text, nullable=False),
    Column("difficulty", Text, nullable=False),
    Column("max_questions", Integer, nullable=False),
    Column("minutes", Float, nullable=False),
    Column("status", Text, nullable=False),
    Column("finished_reason", Text),
    Column("release", Text, nullable=False),
    Column("extra", json, nullable=False),
)

runs = Table(
    "runs",
    tables,
    Column("interview_id", ForeignKey(interviews.c.id), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("parent", Integer),
    Column("heard", Text),
    Column("after", Integer),
    Column("status", Text, nullable=False),
    Column("checkpoint", Text),
    Column("created_at", Text, nullable=False),
    ForeignKeyConstraint(["interview_id", "parent"], ["runs.interview_id", "runs.number"]),
    # A parent is looked up by the foreign key whenever rows are deleted.
    Index("runs_by_parent", "interview_id", "parent"),
)

says = Table(
    "says",
    tables,
    Column("interview_id", Text, primary_key=True),
    Column("turn", Integer, primary_key=True, autoincrement=False),
    Column("run", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    Column("speaker", Text, nullable=False),
    Column("persona", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("story", Text),
    Column("move", json, nullable=False),
    Column("probe", json),
    Column("frame", Text),
    Column("voice", Text, nullable=False),
    Column("waits", Boolean, nullable=False),
    Column("status", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    UniqueConstraint("interview_id", "run", "place"),
    ForeignKeyConstraint(["interview_id", "run"], ["runs.interview_id", "runs.number"]),
)


assessments = Table(
    "assessments",
    tables,
    Column("interview_id", Text, primary_key=True),
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("grader", Text, primary_key=True),
    Column("turn", Integer),
    Column("thread", Text),
    Column("data", json, nullable=False),
    Column("created_at", Text, nullable=False),
    ForeignKeyConstraint(["interview_id", "run"], ["runs.interview_id", "runs.number"]),
)
"""Marks of one exchange (`exchange`), or the sealed sheets of all interviewers (`sheets`). Never changed."""


replies = Table(
    "replies",
    tables,
    Column("id", Text, primary_key=True),
    Column("root", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("parent", Text),
    Column("heard", Text, nullable=False),
    Column("heard_hash", Text, nullable=False),
    Column("said", Text, nullable=False),
    Column("said_hash", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("interview_id", Text),
    Column("waiting", Integer),
    Column("client_user", Text),
    Column("client_message", Text),
    Column("created_at", Text, nullable=False),
    Index("replies_by_parent", "parent"),
    Index("replies_by_root", "root"),
    Index("replies_by_interview", "interview_id"),
    Index("replies_by_heard", "owner", "heard_hash"),
    Index("replies_by_said", "owner", "said_hash"),
    Index("replies_by_client_user", "owner", "client_user"),
    Index("replies_by_client_message", "owner", "client_message"),
)
"""One row for each reply a chat frontend was given: what it answered, and where the interview stood after it."""


# Made once: SQLAlchemy takes longer to build a statement than SQLite to run it.
INTERVIEW: BindParameter[Any] = bindparam("interview")
WHICH: BindParameter[Any] = bindparam("which")
STATUS = select(interviews.c.status).where(interviews.c.id == INTERVIEW).with_for_update()
RUN = select(runs).where(runs.c.interview_id == INTERVIEW, runs.c.number == WHICH)
NEWEST = select(runs).where(runs.c.interview_id == INTERVIEW).order_by(runs.c.number.desc()).limit(1)
NEWEST_SPOKEN = NEWEST.where(runs.c.status == "spoken")
MARK_SPOKEN = (
    update(runs)
    .where(runs.c.interview_id == INTERVIEW, runs.c.number == WHICH, runs.c.status == "heard")
    .values(status="spoken", checkpoint=bindparam("ended_in"))
)
SAY = select(says).where(says.c.interview_id == INTERVIEW, says.c.turn == WHICH)
_in_place = select(says.c.turn).where(
    says.c.interview_id == INTERVIEW, says.c.run == WHICH, says.c.place == bindparam("where")
)
_next_turn = select(func.coalesce(func.max(says.c.turn), 0) + 1).where(says.c.interview_id == INTERVIEW)
TURNS = select(_in_place.scalar_subquery().label("there"), _next_turn.scalar_subquery().label("next"))
"""The turn that stands in a place of a run, or None, and the next that is free."""

_heard = (
    select(
        runs.c.interview_id,
        func.count(runs.c.heard).label("answers"),
        func.max(runs.c.created_at).label("heard_at"),
    )
    .group_by(runs.c.interview_id)
    .subquery()
)
_said = (
    select(says.c.interview_id, func.max(says.c.created_at).label("said_at")).group_by(says.c.interview_id).subquery()
)
LISTING = (
    select(
        *(interviews.c[name] for name in ("id", "created_at", "engine", "status", "finished_reason")),
        func.coalesce(interviews.c.brief["role"]["title"].as_string(), "").label("role"),  # the rest of a brief is long
        func.coalesce(_heard.c.answers, 0).label("answers"),
        _heard.c.heard_at,
        _said.c.said_at,
    )
    .outerjoin(_heard, _heard.c.interview_id == interviews.c.id)
    .outerjoin(_said, _said.c.interview_id == interviews.c.id)
)
"""Every interview in one line, in no order."""


class Kept(BaseModel):
    """An interview as it was set up, and whether it is over."""

    model_config = ConfigDict(frozen=True)

    id: str
    created_at: str
    brief: JsonObject
    seed: int
    engine: str
    difficulty: str
    max_questions: int
    minutes: float
    status: Literal["open", "finished"]
    finished_reason: str | None
    release: str
    extra: JsonObject

    @property
    def is_over(self) -> bool:
        return self.status == "finished"


class Listed(BaseModel):
    """One line in the list of interviews."""

    model_config = ConfigDict(frozen=True)

    id: str
    created_at: str
    last_activity: str
    role: str
    """Title of the role in the brief."""
    engine: str
    status: Literal["open", "finished"]
    finished_reason: str | None
    answers: int
    """What the candidate said, every take counted."""


class Run(BaseModel):
    """One turn of the graph: a parent, what the candidate said there, and the checkpoint it ended in."""

    model_config = ConfigDict(frozen=True)

    interview_id: str
    number: int
    parent: int | None
    heard: str | None
    """The candidate's words; None for the opening."""
    after: int | None
    """Turn of the question these words answer."""
    status: Literal["heard", "spoken"]
    checkpoint: str | None
    created_at: str


class Say(BaseModel):
    """What one panellist said, complete. Never changes."""

    model_config = ConfigDict(frozen=True)

    interview_id: str
    turn: int
    """Unique in the interview, also across retakes; the first is 1."""
    run: int
    place: int
    """Order within the run."""
    speaker: str
    persona: str
    text: str
    topic: str
    story: str | None
    move: JsonObject
    probe: JsonObject | None
    frame: str | None
    voice: Literal["offline", "model"]
    waits: bool
    """Whether the panel then listens to the candidate."""
    status: Literal["done"]
    created_at: str


class Assessed(BaseModel):
    """What a grader found in one run, or what the panel decided after it."""

    model_config = ConfigDict(frozen=True)

    interview_id: str
    run: int
    kind: Literal["exchange", "sheets"]
    grader: str
    turn: int | None
    """The question whose answer is graded."""
    thread: str | None
    data: JsonObject
    created_at: str
