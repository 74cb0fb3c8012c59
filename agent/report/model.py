"""The report of one interview as data: everything the pages show, and what programs read as JSON."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

from agent.content.brief import Reason
from agent.content.clean import clean
from agent.content.schema import described_schema
from agent.ledger import Standing
from agent.report.marks_model import Marks
from agent.state import Anchor, MoveKind, ProbeKind, Slot, Topic

Text = Annotated[str, AfterValidator(clean)]
"""Words of the brief, the candidate or a model: nothing in them a reader cannot see."""

How = Literal["waiting", "answered", "short", "put_off", "declined", "unknown", "silent"]
"""How a question fared. `short`: words came, the fact did not; `put_off`: something else than an answer came, such as
a question back; `unknown`: the candidate did not know; `silent`: nothing was said; `waiting`: not answered yet."""

Ending = Literal["complete", "time", "ended", "no_progress"]
Telling = Literal["fact", "reservation", "no_reservation", "next_step", "unknown"]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Quote(Part):
    """Words of the candidate that fill a slot of a story."""

    slot: Slot
    depth: int
    quote: Text
    question: int | None
    """Number of the question they answer; null when they were already told in round one."""


class Gap(Part):
    """A slot the panel asked for and nothing filled."""

    slot: Slot
    depth: int
    questions: tuple[int, ...]
    """The questions that asked for it."""
    how: How
    """How the last of them fared."""


class Question(Part):
    """One question the panel waited on, what it was after, and what came."""

    turn: int
    """Its number."""
    speaker: Text
    persona: Text
    voice: Literal["offline", "model"]
    topic: Topic
    story: Text | None
    text: Text
    move: MoveKind
    why: Text
    kind: ProbeKind | None
    """The family a question on a story or the résumé belongs to."""
    depth: int | None
    slot: Slot | None
    """The fact it was after."""
    parent: int | None
    """The question one level higher it builds on."""
    pressure: int
    """Step of the pressure ladder, 1 to 3; 0 when the question did not push back."""
    answer: Text | None
    words: int | None
    """Words of the answer; null while nothing was answered."""
    how: How
    brought: tuple[Slot, ...]
    """Slots of the story this answer filled first."""


class StoryReport(Part):
    """One story of round one: how far it was taken and what it holds now."""

    id: Text
    asked: Text
    """What round one asked."""
    told: Text
    """How the answer in round one began."""
    round_one_minutes: float | None
    asked_depth: int | None
    """Deepest question put, 0 to 3; null when nothing was asked."""
    reached_depth: int
    """Deepest level an answer filled."""
    tested: bool
    """Whether a question of depth 3 was put."""
    filled: tuple[Quote, ...]
    empty: tuple[Gap, ...]
    """Asked for and still empty."""
    never_asked: tuple[Slot, ...]
    """Empty, and nobody asked. What only a contradiction or a lesson brings up is left out."""
    left_because: Text | None
    """Why the panel went on; null while it is still there."""
    minutes: float
    """Time today, both sides, counted from words."""
    share: float
    """Of all the time today, 0 to 1."""
    round_one_share: float | None
    """Of the minutes round one gave its stories, where the brief says how many."""
    questions: tuple[Question, ...]


class ContradictionReport(Part):
    """Two statements that differ."""

    story: Text | None
    what: Text
    today: Anchor
    before: Anchor
    """In round one, in the résumé, or earlier today."""
    put: int | None
    """The question in which both were put to the candidate; null when nobody did."""
    reply: Text | None
    settled: bool


class InterviewerReport(Part):
    """What one person on the panel asked."""

    name: Text
    title: Text
    persona: Text
    listener: bool
    """Whether this person was there mostly to listen until spoken to."""
    questions: tuple[int, ...]
    """Numbers of the questions asked."""
    topics: dict[Topic, int]
    kinds: dict[ProbeKind, int]
    """Families of the questions on stories and the résumé."""
    deepest: int | None


class Reply(Part):
    """What a panellist told the candidate."""

    turn: int
    speaker: Text
    text: Text
    telling: Telling


class OwnQuestion(Part):
    """What the candidate asked the panel in one breath, and what came back."""

    after: int | None
    """The question the candidate spoke at."""
    asked: tuple[Text, ...]
    replies: tuple[Reply, ...]


class Learned(Part):
    """A fact about the job or the company the panel told."""

    fact: Text
    speaker: Text
    turn: int


class Reservation(Part):
    """A doubt somebody on the panel held."""

    holder: Text
    text: Text
    story: Text | None
    told: int | None
    """The turn in which the holder told it, because the candidate asked; null when nobody did."""
    standing: Standing | None
    """Null while the interview is open."""
    why: Text | None


class Hesitation(Part):
    """A moment of round one that seemed unconvinced, as the brief tells it."""

    text: Text
    story: Text | None
    """The story it touches, where one can be told."""
    reached_depth: int | None
    settled: bool


class OpenConcern(Part):
    """Something a real panel might still carry out of the room."""

    kind: Literal["contradiction", "reservation", "hesitation"]
    story: Text | None
    text: Text
    why: Text


class Take(Part):
    """One of several answers to the same question."""

    run: int
    current: bool
    """Whether the interview went on from here."""
    answer: Text
    words: int
    how: How
    brought: tuple[Slot, ...]
    next_question: Text | None
    """What the panel asked next."""


class Retake(Part):
    """A question that was answered more than once."""

    turn: int
    speaker: Text
    text: Text
    story: Text | None
    takes: tuple[Take, ...]


class AgendaItem(Part):
    """One topic the panel meant to get through."""

    topic: Topic
    story: Text | None
    owner: Text | None
    """Hidden, null, while the topic is still to come: who holds a doubt owns the story it touches."""
    opened: bool


class Timing(Part):
    """Time, counted from words at a speaking rate of 140 a minute, both sides."""

    planned_minutes: float
    minutes: float
    candidate_words: int
    panel_words: int
    answers: int
    average_words: int
    longest: int | None
    """The question with the longest answer."""
    shortest: int | None


class Report(Part):
    """The report of one interview."""

    interview_id: str
    date: str
    """When it began, ISO 8601."""
    release: str
    """Release of Round Two it was started with."""
    candidate: Text
    role: Text
    company: Text
    engine: Text
    """The voice it was started with."""
    offline_turns: tuple[int, ...]
    """Turns the offline voice spoke although a model was meant to."""
    seed: int
    difficulty: Text
    format: Text
    max_questions: int
    finished: bool
    ended: Ending | None
    waiting: int | None
    """The question the panel waits on."""
    agenda: tuple[AgendaItem, ...]
    untouched: tuple[Text, ...]
    """Stories of round one that no question was put on."""
    stories: tuple[StoryReport, ...]
    """In the order they came up; untouched ones last."""
    others: tuple[Question, ...]
    """Questions on the résumé, the job, the motivation, a red flag, the start, and the candidate's own turns."""
    contradictions: tuple[ContradictionReport, ...]
    unanswered: tuple[int, ...]
    """Questions left without an answer: declined, not known, met with silence or with something else."""
    interviewers: tuple[InterviewerReport, ...]
    own_questions: tuple[OwnQuestion, ...]
    learned: tuple[Learned, ...]
    timing: Timing
    reason: Reason | None
    """Why the candidate was called back. Hidden, null, until the interview is over."""
    reason_drawn: bool | None
    """Whether it was drawn by the seed because the brief did not say."""
    reservations: tuple[Reservation, ...]
    """Until the interview is over, only those the candidate was told."""
    hesitations: tuple[Hesitation, ...]
    open_concerns: tuple[OpenConcern, ...]
    """Empty until the interview is over."""
    retakes: tuple[Retake, ...]
    marks: Marks | None
    """What the panel decides and why. Null until the interview is over and marked; nothing stands in for it."""


def report_schema() -> dict[str, Any]:
    """The JSON schema of a report, each field described."""
    return described_schema(Report, Marks, Anchor)
