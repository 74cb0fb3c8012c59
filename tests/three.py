"""Three candidates for one job: a strong one, a middling one who tells only the plain part, and a weak one who talks in
general throughout. `python -m tests.three` plays them all and prints how they are marked."""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any, Literal

import yaml

from agent.content.brief import Brief, load_brief
from agent.content.paths import data_folder
from agent.content.rubrics import Dimension
from agent.interview import MOST_QUESTIONS, Interview
from agent.scoring.case import Case
from agent.scoring.mark import GraderName, Mark
from agent.scoring.sheet import Verdict
from agent.store import open_record
from tests.players import ENOUGH, Talker
from tests.rehearsal import _hear, _started
from tests.words import sentences

FOLDER = Path(__file__).parent / "whole"
TRADES = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
Level = Literal["weak", "middling", "strong"]
LEVELS: tuple[Level, ...] = ("weak", "middling", "strong")

SAME: dict[str, str] = {"time_span": "when", "later_use": "lesson", "contradiction": "conceded_part"}
"""Slots that are answered with another one's facts."""
GENERAL: dict[str, tuple[str, ...]] = {
    "people": (
        "Everybody was involved, really, that's how we work. I'm a team player.",
        "I wouldn't single anybody out. It was a team effort from start to finish.",
    ),
    "size": (
        "I'd have to look that up, but it was a big improvement, really significant.",
        "Everybody noticed the difference. It made a huge impact.",
    ),
    "why": (
        "Because it was the right thing to do. You look at a situation and you do what makes sense.",
        "It was common sense, and it turned out well, so it was the right decision.",
    ),
    "others": (
        "They came round in the end. I get on with everybody, people like working with me.",
        "Some people just don't like change, you know how it is.",
    ),
    "changed": (
        "It depends. Every situation is different and I'd do whatever was needed at the time.",
        "I'm flexible, I would have found a way, I always do.",
    ),
    "doubt": (
        "I hear what you say, but it was a success, and everybody was very happy with it.",
        "If anything I care too much. I'm a bit of a perfectionist.",
    ),
    "deed": (
        "Well, we always plan carefully, we communicate and we follow things through.",
        "It's about priorities. You sit down, you see what matters and you take it from there.",
        "Communication is key in these things. You keep on top of it and you stay positive.",
    ),
    "red_flag": ("I've always had a good relationship with my managers. Honesty matters to me.",),
    "resume": (
        "That was a great time. I learned a lot and I grew as a person.",
        "It's all in the résumé, and I've always been successful in what I do.",
    ),
    "role": (
        "I have years of experience and I'm a quick learner, so I'd handle that well.",
        "I'd bring quality, passion and a positive attitude. I always deliver.",
    ),
    "start_plan": (
        "I'd get to know people first, listen and learn, and then find some quick wins.",
        "I'd build good relationships and make sure everybody is on the same page.",
    ),
    "candidate_questions": ("What are the holidays like?", "Is there a bonus?"),
    "close": ("No, I think it's all in my résumé. Thanks for your time.",),
}
"""What can be said of any job, by what it is said to."""
FAMILY: dict[str, str] = {
    "who": "people", "others_action": "people", "number": "size", "measure": "size", "result": "size", "when": "size",
    "reason": "why", "rejected_option": "why", "cost_accepted": "why", "other_party_reason": "others",
    "what_was_said": "others", "changed_decision": "changed", "transfer": "changed", "conceded_part": "doubt",
    "lesson": "doubt",
}  # fmt: skip


class OneOfThree(Talker):
    """Answers from the script of a trade at one level. Told once, a fact is not told again: the next one is."""

    def __init__(self, trade: str, level: Level) -> None:
        self.script = script(trade)
        self.level = level
        self.lines: dict[str, Iterator[str]] = {name: cycle(lines) for name, lines in GENERAL.items()}
        self.lines["motivation"] = cycle(self.script["weak"]["motivation"])
        self.told: Counter[tuple[str, str]] = Counter()
        super().__init__(brief_of(trade).model_dump(mode="json", exclude_none=True), 1)

    def on_story(self, story: str, slot: str, times: int) -> str:
        slot = SAME.get(slot, slot)
        if self.level == "weak":
            if slot == "opener":
                return f"{sentences(self.story_told(story))[0]} {self.script['weak']['stories'][len(self.told) % 2]}"
            return next(self.lines[FAMILY.get(slot, "deed")])
        facts = self.script["stories"][story]
        fresh = next((each for each in (slot, *facts) if not self.told[story, each]), slot)
        self.told[story, fresh] += 1
        return self.so_far(facts[fresh])

    def so_far(self, said: list[str]) -> str:
        """The plain part, and for the strong one what goes beyond it."""
        return " ".join(said if self.level == "strong" else said[:1]).strip()

    def on_topic(self, topic: str, question: str, times: int) -> str:
        if topic == "candidate_questions" and self.level == "weak" and times > len(GENERAL[topic]):
            return ENOUGH
        if self.level == "weak" and topic in self.lines:
            return next(self.lines[topic])
        return super().on_topic(topic, question, times)

    def questions(self) -> list[str]:
        return [self.so_far(each) for each in self.script["questions"]]

    def closing(self) -> str:
        return self.so_far(self.script["closing"])

    def trade(self, topic: str, question: str) -> list[str]:
        return [self.so_far(each) for each in self.script["topics"][topic]]


@cache
def script(trade: str) -> dict[str, Any]:
    """What there is to say in a trade; the file tells its own shape."""
    found: dict[str, Any] = yaml.safe_load((FOLDER / f"{trade}.yaml").read_text(encoding="utf-8"))
    return found


def brief_of(trade: str) -> Brief:
    """The example brief of the trade, with the stories the script knows."""
    brief = load_brief(data_folder("examples") / f"{trade}.yaml")
    known = script(trade)["stories"]
    stories = tuple(story for story in brief.round_one.stories if story.id in known)
    return brief.model_copy(update={"round_one": brief.round_one.model_copy(update={"stories": stories})})


class Later:
    """Leaves single answers alone: the sheets are read from the whole interview."""

    name: GraderName = "offline"

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        return {}


async def sit(trade: str, level: Level, seed: int = 1, most: int = MOST_QUESTIONS) -> Verdict:
    """Play one of them to the end of the interview; what the panel decides."""
    player = OneOfThree(trade, level)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with Interview.start(
            brief_of(trade), seed=seed, home=home, grader=Later(), max_questions=most
        ) as interview:
            events = [_started(interview)]
            waiting = await _hear(interview.begin(), events)
            while waiting is not None:
                say = next(event for event in reversed(events) if event["type"] == "say")
                waiting = await _hear(interview.answer(player.answer(say, events)), events)
        async with open_record(None, home) as record:
            (sheets,) = (await record.assessments.of(interview.id, "sheets")).values()
    return Verdict.model_validate(sheets.data)


def main() -> None:
    for trade in TRADES:
        for level in LEVELS:
            for seed in (1, 2, 3):
                found = asyncio.run(sit(trade, level, seed))
                marks = "  ".join(f"{each.dimension} {each.mean or '-'}" for each in found.dimensions)
                print(f"{trade:15} {level:9} {found.mean or '-':<5} {found.band:11} {marks}", flush=True)


if __name__ == "__main__":
    main()
