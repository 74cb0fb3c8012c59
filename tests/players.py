"""Candidates who play along: what they share, and the one who answers from a sheet of facts."""

import re
from collections import Counter
from random import Random
from typing import Any, Protocol

from tests.sitting import Event
from tests.words import sentences

ENOUGH = "No, that's all from me."
HEDGES = (
    "Oh, a fair bit, I suppose.",
    "The usual, really.",
    "It just made sense at the time.",
    "It was all right in the end.",
)
NOT_SURE = "Sorry, I am not sure I understand. You want to know what I did, or what the team did?"


class Player(Protocol):
    """Somebody who answers. `say` is the last thing the panel said, `events` all it sent so far."""

    def answer(self, say: Event, events: list[Event]) -> str: ...


def question_on_the_table(say: Event, events: list[Event]) -> Event:
    """The question a candidate is still to answer, also when the panel only said "take your time" since."""
    if say["topic"] != "story" or say["probe"]:
        return say
    earlier = (event for event in reversed(events) if event.get("type") == "say" and event["story"] == say["story"])
    return next((event for event in earlier if event["probe"]), say)


def slot_of(say: Event) -> str:
    probe = say["probe"] or {}
    return str(probe.get("slot") or ("opener" if probe.get("depth") == 0 else "own_action"))


class Talker:
    """What every willing candidate shares: stories by slot, other topics by topic, own questions, a last word."""

    def __init__(self, brief: dict[str, Any], seed: int) -> None:
        self.brief = brief
        self.seed = seed
        self.asked: Counter[tuple[str, str]] = Counter()
        self.own_questions = self.questions()

    def answer(self, say: Event, events: list[Event]) -> str:
        if say["topic"] == "story":
            slot = slot_of(question_on_the_table(say, events))
            self.asked[say["story"], slot] += 1
            return self.on_story(say["story"], slot, self.asked[say["story"], slot])
        self.asked["", say["topic"]] += 1
        return self.on_topic(say["topic"], say["text"], self.asked["", say["topic"]])

    def on_topic(self, topic: str, question: str, times: int) -> str:
        if topic == "candidate_questions":
            return self.own_questions.pop(0) if self.own_questions else ENOUGH
        if topic == "close":
            return self.closing()
        if topic == "small_talk":
            return "Fine, thank you. The train was on time and I found the door at once."
        told = self.trade(topic, question)
        return told[(times - 1) % len(told)]

    def story_told(self, story: str) -> str:
        return next(str(each["told"]) for each in self.brief["round_one"]["stories"] if each["id"] == story)

    def learned(self) -> str:
        return next(iter(self.brief["round_one"].get("learned") or []), "The work is close to what I do now.").rstrip(
            "."
        )

    def on_story(self, story: str, slot: str, times: int) -> str:
        raise NotImplementedError

    def questions(self) -> list[str]:
        raise NotImplementedError

    def closing(self) -> str:
        raise NotImplementedError

    def trade(self, topic: str, question: str) -> list[str]:
        """Answers on a topic that is no story, in the order they are given."""
        raise NotImplementedError


class FactSheetPlayer(Talker):
    """Answers from the fact sheets of a shared candidate, and only what was asked for."""

    def __init__(
        self, brief: dict[str, Any], candidate: dict[str, Any], seed: int = 1, temper: str = "forthcoming"
    ) -> None:
        self.candidate = candidate
        self.temper = temper
        super().__init__(brief, seed)
        self.unsure_at = Random(f"{seed}/unsure").randint(2, 5)
        self.told = 0

    def on_story(self, story: str, slot: str, times: int) -> str:
        self.told += 1
        if slot == "opener":
            return f"{sentences(self.fact(story, 'own_action'))[0]} {self.fact(story, 'when')}"
        if self.temper == "vague" and times == 1:
            hedges = self.candidate.get("style", {}).get("first_ask_replies") or HEDGES
            return str(hedges[(self.told + self.seed) % len(hedges)])
        if self.temper == "non_native" and self.told == self.unsure_at:
            self.asked[story, slot] -= 1
            return NOT_SURE
        return self.fact(story, slot) if times < 3 else f"As I said. {sentences(self.fact(story, slot))[0]}"

    def fact(self, story: str, slot: str) -> str:
        sheet = self.candidate["fact_sheets"][story]
        if slot == "conceded_part":
            return f"You are right in part, and I hold the rest. {self.fact(story, 'lesson')}"
        if slot == "contradiction":
            return f"What I say today is the exact one, I was too quick in round one. {self.fact(story, 'number')}"
        found = sheet.get(slot, sheet["own_action"])
        return str(found["say"] if isinstance(found, dict) else found)

    def questions(self) -> list[str]:
        return list(self.candidate["own_questions"])

    def closing(self) -> str:
        return str(self.candidate["closing_statement"])

    def trade(self, topic: str, question: str) -> list[str]:
        person = self.candidate["candidate"]
        use = [self.fact(story, "transfer") for story in self.candidate["fact_sheets"]]
        if topic == "motivation":
            return [
                f"{self.learned()}. That is the work I like, and I have done a good part of it before.",
                self.closing(),
            ]
        if topic == "red_flag":
            return [self.fact(list(self.candidate["fact_sheets"])[-1], "lesson"), str(person["gap"]["if_asked"])]
        if topic == "resume" and re.search(r"award|prize|20\d\d.*year|recogni", question, re.IGNORECASE):
            return [str(person["award"]["if_asked"])]
        if topic == "resume":
            return [str(person["gap"]["if_asked"]), str(person["award"]["if_asked"])]
        return use[1:] + use[:1] if topic == "role" else use
