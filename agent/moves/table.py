"""Who sits at the table, by which rules, and what has been said so far: all a decision may look at."""

from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Literal, NamedTuple
from zlib import crc32

from agent.content.brief import Brief, Panellist, Story, seated
from agent.content.personas import Persona, load_persona
from agent.state import MoveKind, Probe, Topic
from agent.words import meaning, overlap, words

Difficulty = Literal["gentle", "realistic", "tough"]
HARDEST_STEP: dict[Difficulty, int] = {"gentle": 1, "realistic": 2, "tough": 3}
WORDS_A_MINUTE = 140
"""Speaking rate by which time is counted, both sides."""


class Seat(NamedTuple):
    """One panellist and the persona they are played from."""

    who: Panellist
    persona: Persona

    @property
    def name(self) -> str:
        return self.who.name

    @property
    def first(self) -> str:
        return first_name(self.who.name)


class Turn(NamedTuple):
    """One question and what the candidate said to it; `answer` is None while it waits."""

    turn: int
    speaker: str
    kind: MoveKind
    topic: Topic
    story: str | None
    probe: Probe | None
    step: int
    line: str | None
    question: str
    answer: str | None


@dataclass(frozen=True)
class Table:
    """The fixed part of an interview."""

    brief: Brief
    seats: tuple[Seat, ...]
    seed: int
    difficulty: Difficulty
    max_questions: int
    minutes: float

    def seat(self, name: str) -> Seat:
        return next(seat for seat in self.seats if seat.name == name)

    def story(self, story_id: str) -> Story:
        return next(story for story in self.brief.round_one.stories if story.id == story_id)

    def draw(self, *what: object) -> Random:
        """Chance that is the same for the same interview, question and purpose."""
        return Random("/".join(map(str, (self.seed, *what))))

    def chance(self, *what: object) -> float:
        """The same as one draw between 0 and 1, where many are needed at once."""
        return crc32("/".join(map(str, (self.seed, *what))).encode()) / 2**32

    @cached_property
    def chair(self) -> Seat:
        return next((seat for seat in self.seats if seat.persona.id == "hiring_manager"), self.seats[0])

    @cached_property
    def quiet(self) -> str | None:
        """Who mostly listens until spoken to: at a table of three or more, somebody without a doubt of their own if
        possible."""
        others = [seat for seat in self.seats if seat is not self.chair]
        if len(self.seats) < 3:
            return None
        free = [seat for seat in others if not seat.who.reservation] or others
        return self.draw("quiet").choice(free).name

    @cached_property
    def reason(self) -> str:
        """Why the candidate was called back, drawn by seed when the brief does not say."""
        return self.brief.callback.reason or self.draw("reason").choice(
            ["standard", "concern", "other_role", "second_choice", "split_panel"]
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """Names said at this table, lower case, for telling frames apart."""
        people = [self.brief.candidate.name, *(seat.name for seat in self.seats)]
        people += [each.name for each in self.brief.round_one.interviewers]
        return frozenset(word.lower() for name in people for word in words(name))

    def story_touched(self, text: str) -> str | None:
        """The story a sentence is about: the one it shares most words with; the first story when it names none."""
        stories = self.brief.round_one.stories
        shared = [overlap(meaning(text), meaning(f"{story.asked} {story.told}")) for story in stories]
        best = max(range(len(stories)), key=lambda place: (shared[place], -place))
        return stories[best].id


TITLES = frozenset("mr mrs ms miss dr prof professor lady lord sir dame rev reverend father sister captain".split())
"""What stands in front of a name and is no first name."""


def first_name(name: str) -> str:
    """How a colleague is called at the table: 'Dana' for Dana Ruiz, 'Dr Osei' for Dr Ama Osei. A name in capitals is
    not shouted."""
    parts = name.title().split() if name.isupper() else name.split()
    if not parts or parts[0].rstrip(".").lower() not in TITLES:
        return parts[0] if parts else ""
    return f"{parts[0]} {parts[-1]}"


def lay_table(brief: Brief, seed: int, difficulty: Difficulty, max_questions: int) -> Table:
    """Seat the panel of a brief. Raises ContentError when a persona file is wrong."""
    seats = tuple(Seat(panellist, load_persona(panellist.persona)) for panellist in seated(brief))
    return Table(brief, seats, seed, difficulty, max_questions, brief.callback.minutes)
