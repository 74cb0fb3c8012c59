"""What a report is made from: the record of one way through an interview, with each question and how it fared."""

from dataclasses import dataclass
from functools import cached_property

from agent.content.brief import Brief
from agent.ledger import Ledger, Outcome, Thread
from agent.moves.agenda import Plan
from agent.moves.table import WORDS_A_MINUTE, Table, Turn
from agent.past import past_of
from agent.reading.answer import Signal, read
from agent.record import Kept, Say
from agent.report.model import How, Question
from agent.report.replay import Branch, replay
from agent.words import words

OWN_TURN = ("candidate_questions", "close")
"""Topics on which the candidate leads: a question or a last word is what is wanted there."""
_BY_OUTCOME: dict[Outcome, How] = {"filled": "answered", "short": "short", "declined": "declined", "unknown": "unknown"}
_BY_SIGNAL: dict[Signal, How] = {
    "empty": "silent",
    "decline": "declined",
    "dont_know": "unknown",
    "think": "put_off",
    "repeat": "put_off",
    "ask_back": "put_off",
    "what_you_want": "put_off",
    "question": "put_off",
    "hostile": "put_off",
    "off_topic": "put_off",
    "other_language": "put_off",
}


@dataclass(frozen=True)
class Material:
    """One interview as far as it got, and what the panel held in mind at that point."""

    kept: Kept
    table: Table
    branch: Branch
    plan: Plan
    ledger: Ledger

    @classmethod
    def of(cls, kept: Kept, table: Table, branch: Branch) -> "Material":
        return cls(kept, table, branch, *replay(table, branch))

    @property
    def brief(self) -> Brief:
        return self.table.brief

    @property
    def finished(self) -> bool:
        return self.kept.is_over

    @cached_property
    def says(self) -> list[Say]:
        """All the panel said on this way, in order."""
        return [say for _, says in self.branch for say in says]

    @cached_property
    def spoken(self) -> int:
        """Words of both sides."""
        return past_of(self.branch).spoken

    @cached_property
    def questions(self) -> list[Question]:
        """Each time the panel waited, in order."""
        said = {say.turn: say for say in self.says}
        turns = past_of(self.branch).turns
        return [self._question(turn, said[turn.turn], turns[:place]) for place, turn in enumerate(turns)]

    def on_story(self, story: str) -> list[Question]:
        return [question for question in self.questions if question.topic == "story" and question.story == story]

    def thread(self, story: str) -> Thread:
        return self.ledger.threads.get(story) or Thread(story=story)

    def minutes(self, count: int) -> float:
        return round(count / WORDS_A_MINUTE, 1)

    def _question(self, turn: Turn, say: Say, earlier: tuple[Turn, ...]) -> Question:
        probe, facts = turn.probe, self.thread(turn.story).slots if turn.story else {}
        return Question(
            turn=turn.turn,
            speaker=turn.speaker,
            persona=say.persona,
            voice=say.voice,
            topic=turn.topic,
            story=turn.story,
            text=turn.question,
            move=turn.kind,
            why=say.move["why"],
            kind=probe.kind if probe else None,
            depth=probe.depth if probe else None,
            slot=probe.slot if probe else None,
            parent=probe.parent if probe else None,
            pressure=turn.step,
            answer=turn.answer,
            words=None if turn.answer is None else len(words(turn.answer)),
            how=self._how(turn, earlier),
            brought=tuple(slot for slot, fact in facts.items() if fact.turn == turn.turn),
        )

    def _how(self, turn: Turn, earlier: tuple[Turn, ...]) -> How:
        """The ledger's word where it has one; else what kind of answer it was."""
        if turn.answer is None:
            return "waiting"
        if turn.topic in OWN_TURN:
            return "answered" if words(turn.answer) else "silent"
        if turn.story:
            for asked in self.thread(turn.story).asked:
                if asked.turn == turn.turn and asked.outcome != "open":
                    return _BY_OUTCOME[asked.outcome]
        before = tuple(other.answer or "" for other in earlier if other.story == turn.story)
        reading = read(turn.answer, turn.probe.slot if turn.probe else None, turn.question, before)
        return _BY_SIGNAL.get(reading.signal, "short" if turn.story else "answered")
