"""The candidate's chair: an interview played through the door, all the panel did kept for the assertions."""

from collections.abc import AsyncIterator, Callable
from typing import Any

from agent.content.brief import Brief
from agent.engines import Engine, Notes, Speech
from agent.engines.offline import OfflineEngine
from agent.events import Event, Finished, Said, Waiting
from agent.interview import Interview
from agent.state import Move, Probe

STORIES = {
    "migration": {
        "asked": "Tell us about a change you led.",
        "told": (
            "I led the move of the ward roster from paper to the new planner. Sixty nurses came off the old sheets in"
            " one weekend, and swaps went down to nine a week. The night sister wasn't happy at first."
        ),
        "minutes_spent": 9,
    },
    "freeze": {
        "asked": "When did you have to disappoint people?",
        "told": (
            "We had a hiring freeze in spring. I told four people on the short list myself, and I kept two of the posts"
            " open by moving the budget for agency staff. The director signed it in May."
        ),
        "minutes_spent": 5,
    },
    "flood": {
        "asked": "When did a plan go wrong?",
        "told": (
            "A pipe burst over the day ward in November. I moved eleven patients to the old gym within two hours and"
            " cancelled the clinics. The porters stayed until midnight."
        ),
        "minutes_spent": 4,
    },
}

ANSWERS = (
    "I picked the Saturday myself, because finance wanted the pay run to start clean on Monday.",
    "There were three of us: Leena from finance, the night sister and me.",
    "Swaps were forty a week before that. I counted them by hand for a month.",
    "She wanted two more weeks, because half of her people were on leave.",
    "I thought about running both sheets for a month, and I said no because nobody would have trusted either.",
    "It cost us the goodwill of the night shift for a while. I took that on myself.",
    "Next time I would ask the night sister first, before the date is fixed.",
    "In this job I would start with one ward, and I would sit with them on the first night.",
    "Leena said that the old sheets had to stay open until Tuesday, so I froze them read-only.",
    "Nine a week by June, from the same count.",
)


def make_brief(stories: list[str] | None = None, **callback: Any) -> Brief:
    """A head of rostering and a panel of three; with fewer stories, or another callback, when asked."""
    chosen = STORIES if stories is None else {name: STORIES[name] for name in stories}
    return Brief.model_validate(
        {
            "candidate": {
                "name": "Amara Obi",
                "resume": "Ward manager since 2019, team of sixty.\nRan the winter plan in 2022.\nDiploma, 2018.",
            },
            "role": {
                "title": "Head of Rostering",
                "company": "Eastmoor Hospitals",
                "job_description": "You plan shifts for 900 nurses. You keep agency costs under four per cent.",
            },
            "company_facts": {
                "challenges": [{"text": "Two wards still plan on paper and nobody has asked them why.", "known_by": []}]
            },
            "panel": [
                {"persona": "hiring_manager", "name": "Dana Ruiz", "title": "Director of Nursing"},
                {"persona": "senior_leader", "name": "Victor Hale", "title": "Chief Operating Officer"},
                {"persona": "peer", "name": "Priya Nair", "title": "Head of Payroll"},
            ],
            "round_one": {
                "interviewers": [{"name": "Sam Lee", "title": "Recruiter"}],
                "stories": [{"id": name, **story} for name, story in chosen.items()],
            },
            "callback": {"reason": "standard", "minutes": 45, **callback},
        }
    )


def reply(question: Said) -> str:
    """What the candidate says: the same words to the same question, whenever it is asked."""
    if question.topic == "candidate_questions":
        asks = question.move["kind"] == "invite_questions"
        return "What would you want me to leave alone in the first month?" if asks else "No, that's all from me."
    if question.topic == "close":
        return "I count first, and then I talk to the people. Thank you for your time."
    return ANSWERS[question.turn % len(ANSWERS)]


class InPieces:
    """The offline voice, its speech cut into words the way a model sends it. `on_call` hears of every call."""

    name = "offline"

    def __init__(self, on_call: Callable[[Move, Notes], None] = lambda move, notes: None) -> None:
        self._on_call = on_call
        self._voice: Engine = OfflineEngine()

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        self._on_call(move, notes)
        async for piece in self._voice.speak(move, notes):
            if isinstance(piece, Probe):
                yield piece
                continue
            for place, word in enumerate(piece.text.split(" ")):
                yield piece.model_copy(update={"text": word if place == 0 else f" {word}"})


class Chair:
    """Plays one interview, and remembers."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview
        self.events: list[Event] = []

    async def begin(self) -> list[Event]:
        return await self._hear(self.interview.begin())

    async def answer(self, text: str, after: int | None = None) -> list[Event]:
        """What happened in this turn; everything so far is in `events`."""
        return await self._hear(self.interview.answer(text, after))

    async def end(self) -> list[Event]:
        return await self._hear(self.interview.end())

    async def play(self, answers: Callable[[Said], str] = reply, most: int = 200) -> "Chair":
        """Answer until the panel is done or `most` answers are given."""
        for _ in range(most):
            if self.is_over:
                break
            await self.answer(answers(self.question))
        return self

    @property
    def says(self) -> list[Said]:
        return [event for event in self.events if isinstance(event, Said)]

    @property
    def question(self) -> Said:
        """What the panel said last."""
        return self.says[-1]

    @property
    def is_over(self) -> bool:
        return bool(self.events) and isinstance(self.events[-1], Finished)

    @property
    def reason(self) -> str:
        assert isinstance(self.events[-1], Finished)
        return self.events[-1].reason

    @property
    def waited_on(self) -> list[int]:
        return [event.turn for event in self.events if isinstance(event, Waiting)]

    async def _hear(self, events: AsyncIterator[Event]) -> list[Event]:
        heard = [event async for event in events]
        self.events += heard
        return heard
