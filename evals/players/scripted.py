"""The scripted candidate: hears only words, and tells a fact only when the fitting thing is asked.

The two steps are those of NewsInterview (ACL 2025): code finds which facts a question touches, then the temper decides
how many of them are told.
"""

from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import cast

from agent.state import Slot, Topic
from agent.words import sentences
from evals.candidate import Candidate, Contradiction
from evals.finished import Reply, Spoken
from evals.players.asked import Asked, read_question, topic_of
from evals.players.tempers import TEMPERS, Temper

LATELY = 4
"""Speeches a candidate has in mind when a question says "that"."""
ENOUGH = "No, that's all from me, thank you."
ELSEWHERE = ("resume", "role", "motivation", "red_flag", "start_plan", "small_talk")
SETTLED = "What I say today is the exact one. I was too quick with it the first time."


class ScriptedPlayer:
    """Fits `Player`. Deterministic by candidate and seed."""

    audit: tuple[str, ...] = ()

    def __init__(self, candidate: Candidate, seed: int) -> None:
        self._candidate = candidate
        self._temper: Temper = TEMPERS[candidate.style.name](candidate.style, Random(f"{candidate.slug}/{seed}"))
        self._asked: Counter[str] = Counter()
        """How often each fact was asked for."""
        self._told: set[str] = set()
        self._begun: set[str] = set()
        self._open: tuple[Slot, ...] = ()
        """What was asked last and not answered: "Sorry, what do you mean?" leaves it on the table."""
        self._stories = {each.id: f"{each.asked} {each.told}" for each in candidate.brief.round_one.stories}
        """What has been said about each story, round one included."""
        self._story: str | None = None
        """The one that is being told."""
        brief = candidate.brief
        self._texts: dict[Topic, str] = {"resume": brief.candidate.resume, "role": brief.role.job_description}
        """What has been said elsewhere, and what stands in writing."""
        self.topic: Topic | None = None
        """What the last question was about."""
        self.heard: dict[int, Asked] = {}
        """How each question on a story was understood, by its turn."""
        self._turns: Counter[str] = Counter()
        self._settled: set[str] = set()

    async def answer(self, spoken: Sequence[Spoken]) -> Reply:
        said = spoken[-1]
        declared = cast(Topic, said.topic) if said.topic else None
        self.topic = declared or topic_of(said.text, self._stories, self._texts, self.topic)
        if self.topic == "story":
            lately = [each.text for each in spoken[-LATELY - 1 : -1]]
            asked = read_question(said.text, lately, self._stories, self._story)
            reply = self._on_story(said.turn, asked)
            self.heard[said.turn] = asked._replace(story=self._story)
            self._stories[str(self._story)] += f" {reply.text}"
            return reply
        if self.topic == "candidate_questions":
            return self._own_question(said.turn)
        if self.topic == "close":
            return Reply(turn=said.turn, text=self._candidate.closing, doing="closing")
        reply = self._elsewhere(said.turn, self.topic)
        self._texts[self.topic] = f"{self._texts.get(self.topic, '')} {reply.text}"
        return reply

    def _elsewhere(self, turn: int, topic: Topic) -> Reply:
        lines: tuple[str, ...] = getattr(self._candidate.elsewhere, topic if topic in ELSEWHERE else "role")
        text = lines[self._turns[topic] % len(lines)]
        self._turns[topic] += 1
        doing, text = self._temper.dressed(text)
        return Reply(turn=turn, text=text, doing=doing)

    def _own_question(self, turn: int) -> Reply:
        asked = self._turns["candidate_questions"]
        self._turns["candidate_questions"] += 1
        if asked < len(self._candidate.own_questions):
            return Reply(turn=turn, text=self._candidate.own_questions[asked], doing="own_question")
        return Reply(turn=turn, text=ENOUGH, doing="answered")

    def _on_story(self, turn: int, asked: Asked) -> Reply:
        story = asked.story or self._story or next(iter(self._stories))
        if story != self._story:
            self._story, self._open = story, ()
        if "contradiction" in asked.slots:
            return self._side_by_side(turn)
        first = story not in self._begun
        self._begun.add(story)
        if first and asked.is_opener:
            return self._tell(turn, ("when",), scene=True)
        slots = asked.slots or self._open
        if not slots:
            return self._tell_again(turn)
        ids = [f"{self._story}.{slot}" for slot in slots]
        times = min(self._asked[each] for each in ids) + 1
        doing = self._temper.dodge(slots, times)
        if doing != "asked_back":
            self._asked.update(ids)
        if doing:
            self._open = slots
            return Reply(turn=turn, text=self._temper.line(), doing=doing, open_to=tuple(ids))
        return self._tell(turn, slots)

    def _tell(self, turn: int, slots: tuple[Slot, ...], scene: bool = False) -> Reply:
        """The facts behind these gates; what was told before, in short."""
        sheet, told, parts = self._candidate.facts[str(self._story)], list[str](), list[str]()
        for slot in slots:
            fact, says = f"{self._story}.{slot}", sheet[slot]
            if fact in self._told:
                parts.append(f"As I said. {_first_sentence(says)}")
                continue
            parts += [says, *(each.says for each in self._planted() if each.told_at == slot)]
            told.append(fact)
        if scene:
            parts.insert(0, _first_sentence(self._told_in_round_one()))
        self._told.update(told)
        self._open = ()
        doing, text = self._temper.dressed(" ".join(parts))
        open_to = tuple(f"{self._story}.{slot}" for slot in slots)
        return Reply(turn=turn, text=text, doing=doing, told=tuple(told), open_to=open_to)

    def _tell_again(self, turn: int) -> Reply:
        """Nobody asked for anything in particular: what was told in round one, a sentence further each time."""
        spans = sentences(told := self._told_in_round_one())
        start, end = spans[self._turns[str(self._story)] % len(spans)]
        self._turns[str(self._story)] += 1
        doing, text = self._temper.dressed(f"Well, it was as I told it last time. {told[start:end]}")
        return Reply(turn=turn, text=text, doing=doing)

    def _side_by_side(self, turn: int) -> Reply:
        """Two statements were put to them that differ."""
        for each in self._planted():
            if f"{each.story}.{each.told_at}" in self._told and each.says not in self._settled:
                self._settled.add(each.says)
                return Reply(turn=turn, text=each.settles, doing="answered")
        return Reply(turn=turn, text=SETTLED, doing="answered")

    def _planted(self) -> list[Contradiction]:
        return [each for each in self._candidate.contradictions if each.story == self._story]

    def _told_in_round_one(self) -> str:
        return next(story.told for story in self._candidate.brief.round_one.stories if story.id == self._story)


def _first_sentence(text: str) -> str:
    start, end = sentences(text)[0]
    return text[start:end]
