"""The baseline that listens to nothing: it names a story, then asks for more of it, whatever it hears."""

from itertools import chain

from agent.content.brief import Brief, Story
from agent.words import sentences
from evals.finished import Spoken
from evals.interviewers import Breath, Left

MORE = (
    "Tell me more about that.",
    "Could you elaborate a little?",
    "What happened next?",
    "Can you go into a bit more detail?",
    "And how did that go?",
    "What else can you say about it?",
)
"""Asked of every story in this order: as many as our panel asks below an opening question."""
ELSEWHERE = (
    "Can you walk me through your résumé?",
    "How do you see this role?",
    "What would you do in your first three months?",
    "Why do you want this job?",
    "Why did you leave your last job?",
    "What questions do you have for us?",
    "Anything else you would like to ask?",
    "Is there anything you want to add before we finish?",
)
WELCOME = "Welcome back, and thanks for coming in again."
FAREWELL = "Thank you for your time. We will be in touch."


class TellMeMore:
    """Fits `Interviewer`. Needs no model, and says the same to everybody but for the names of their stories."""

    def __init__(self, brief: Brief, more: int = len(MORE)) -> None:
        """`more`: questions below the first on each story."""
        seat = brief.panel[0] if brief.panel else None
        self._speaker, self._persona = (seat.name, seat.persona) if seat else ("The interviewer", "")
        asked = chain.from_iterable((_opener(story), *MORE[:more]) for story in brief.round_one.stories)
        self._left = [*asked, *ELSEWHERE]
        self._turn = 0

    async def open(self) -> Breath:
        return Breath((self._says(f"{WELCOME} {self._left.pop(0)}"),))

    async def answer(self, text: str) -> Breath:
        if not self._left:
            return Breath((self._says(FAREWELL, waits=False),), "complete")
        return Breath((self._says(self._left.pop(0)),))

    async def left(self) -> Left:
        return Left()

    def _says(self, text: str, waits: bool = True) -> Spoken:
        self._turn += 1
        return Spoken(
            turn=self._turn, speaker=self._speaker, persona=self._persona, text=text, topic="", waits=waits, seconds=0.0
        )


def _opener(story: Story) -> str:
    start, end = sentences(story.told)[0]
    return f"In round one you told us: “{story.told[start:end].strip().rstrip('.')}”. Tell me about that."
