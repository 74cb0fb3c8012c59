"""What an interview tells whoever is listening, in the order it happens."""

from pydantic import BaseModel, ConfigDict

from agent.state import JsonObject, Probe, Topic


class Event(BaseModel):
    model_config = ConfigDict(frozen=True)


class Began(Event):
    """Somebody starts to speak."""

    speaker: str
    persona: str


class Piece(Event):
    """A piece of what is being said; the pieces since `Began` make up the text."""

    text: str


class Said(Event):
    """A finished speech. Sent once; never changes afterwards."""

    turn: int
    """Its number, unique in the interview, retakes included."""
    speaker: str
    persona: str
    text: str
    topic: Topic
    story: str | None = None
    move: JsonObject
    """`kind` and `why`."""
    probe: Probe | None = None
    """What a question on a story is after; None for everything else."""
    voice: str = "offline"


class Waiting(Event):
    """The panel waits for an answer to question `turn`."""

    turn: int


class Finished(Event):
    """The interview is over: `complete`, `time`, `ended` by the candidate, or `no_progress`."""

    reason: str


class Notice(Event):
    """Something the candidate should be told that nobody on the panel says: say, that the model server cannot be
    reached."""

    text: str
