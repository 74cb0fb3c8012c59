"""Where a candidate stands in an interview: the question at hand, the time left, and how to answer."""

from collections.abc import AsyncIterator, Awaitable, Callable
from math import ceil

from agent.errors import NoSuchQuestion
from agent.events import Event, Finished
from agent.interview import Interview
from agent.moves.table import WORDS_A_MINUTE, Turn
from agent.past import Past, past_of
from agent.record import Record
from agent.terminal.keyboard import Keyboard
from agent.terminal.lines import closing
from agent.terminal.notes import Notebook
from agent.terminal.page import Page
from agent.words import words

ENDINGS = {
    "complete": "The interview is over.",
    "time": "The interview is over: its time is up.",
    "ended": "The interview is over: you ended it.",
    "no_progress": "The interview is over: for a while the answers gave the panel nothing to go on.",
}
SKIP = "I'd rather not say."


class Session:
    """What the slash commands work on. `report`: the report so far, laid out for a terminal.

    `falls`: filled from outside with what kept the model from speaking; told once the panel is silent.
    """

    def __init__(
        self,
        interview: Interview,
        record: Record,
        page: Page,
        keyboard: Keyboard,
        notebook: Notebook,
        report: Callable[[], Awaitable[str]],
        falls: list[str],
    ) -> None:
        self.interview, self.record, self.page, self.keyboard = interview, record, page, keyboard
        self.notebook, self.report, self._falls = notebook, report, falls
        self.past = Past((), 0, (), ())
        self.retaken: Turn | None = None
        """The earlier question that is being answered again."""
        self.leaving = False
        self.finished = False

    @property
    def question(self) -> Turn | None:
        """What the candidate is to answer now."""
        last = self.past.turns[-1] if self.past.turns else None
        return self.retaken or (last if last and last.answer is None else None)

    async def begin(self) -> None:
        await self._hear(self.interview.begin())

    async def say(self, text: str) -> None:
        """Give an answer to the question at hand, which is not always the newest one in the record."""
        if not self.keyboard.shows:
            self.page.answer(text)
        question, self.retaken = self.question, None
        await self._hear(self.interview.answer(text, after=question.turn if question else None))

    async def retake(self, turn: int) -> None:
        """Go back to an earlier question. Raises NoSuchQuestion."""
        say = await self.record.say(self.interview.id, turn)
        if not say.waits:
            raise NoSuchQuestion(turn)
        branch = past_of(await self.record.branch(self.interview.id, say.run))
        self.retaken = branch.turns[-1]
        self.finished = False
        self.page.question(say.speaker, say.text)

    def toolbar(self, typed: str = "") -> str:
        """Whose question it is, and the time left: what is being typed already counts."""
        question = self.question
        asks = f"{question.speaker} asks" if question else "The panel listens"
        if self.retaken:
            asks = f"Question {self.retaken.turn} again, {self.retaken.speaker} asks"
        return f"  {asks} · {self.time_left(typed)} · /help"

    def minutes_left(self, typed: str = "") -> int:
        """Whole minutes, the one begun counted as left."""
        left = self.interview.table.minutes - (self.past.spoken + len(words(typed))) / WORDS_A_MINUTE
        return max(ceil(left), 0)

    def time_left(self, typed: str = "") -> str:
        left = self.minutes_left(typed)
        return f"{minutes(left)} left" if left else "the time is up"

    async def refresh(self) -> None:
        """Read anew where the interview stands."""
        head = await self.record.head(self.interview.id)
        if head:
            self.past = past_of(await self.record.branch(self.interview.id, head.number))

    async def _show(self, event: Event) -> None:
        if isinstance(event, Finished):
            self.finished = True
            self.page.remark(ENDINGS.get(event.reason, ENDINGS["complete"]))
        else:
            await self.page.show(event)

    async def _hear(self, events: AsyncIterator[Event]) -> None:
        with self.keyboard.hushed():
            try:
                async with closing(events):
                    async for event in events:
                        await self._show(event)
            finally:
                self.page.cut_off()
        for fall in dict.fromkeys(self._falls):
            self.page.remark(fall)
        self._falls.clear()
        await self.refresh()


def minutes(count: int) -> str:
    return f"{count} minute{'' if count == 1 else 's'}"
