"""How well the scripted candidate hears our own panel: its reading beside what each question declares."""

import argparse
import asyncio
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from evals.candidate import CANDIDATES, Candidate, load_candidates
from evals.finished import Reply, Spoken
from evals.hold import hold
from evals.players.asked import Asked
from evals.players.scripted import ScriptedPlayer
from evals.suite import PANELS


class Heard(NamedTuple):
    """One question on a story with a declared slot, and how it was understood."""

    said: Spoken
    asked: Asked

    @property
    def slot(self) -> str:
        return str(self.said.probe.slot) if self.said.probe else ""

    @property
    def slot_is_right(self) -> bool:
        return self.asked.slots == (self.slot,)

    @property
    def story_is_right(self) -> bool:
        return self.asked.story == self.said.story


async def listened(candidate: Candidate, panel: str, seed: int) -> list[Heard]:
    """One interview, and every question in it that declares a slot."""
    player = ScriptedPlayer(candidate, seed)
    row = await hold(candidate, panel, seed=seed, player=player)
    asked = [each for each in row.spoken if each.turn in player.heard and each.probe and each.probe.slot]
    return [Heard(each, player.heard[each.turn]) for each in asked]


class Undeclared:
    """Fits `Player`: the same candidate, told no topic, so that it has to find it in the words."""

    def __init__(self, player: ScriptedPlayer) -> None:
        self.player = player
        self.topics: dict[int, str] = {}

    @property
    def audit(self) -> tuple[str, ...]:
        return self.player.audit

    async def answer(self, spoken: Sequence[Spoken]) -> Reply:
        reply = await self.player.answer([each.model_copy(update={"topic": ""}) for each in spoken])
        self.topics[reply.turn] = str(self.player.topic)
        return reply


async def topics_heard(candidate: Candidate, panel: str, seed: int) -> list[tuple[Spoken, str]]:
    """Every question of one interview with the topic it was taken for, had it declared none."""
    player = Undeclared(ScriptedPlayer(candidate, seed))
    row = await hold(candidate, panel, seed=seed, player=player)
    return [(each, player.topics[each.turn]) for each in row.spoken if each.turn in player.topics]


def shares(found: Sequence[Heard]) -> str:
    right, total = Counter[str](), Counter[str]()
    for each in found:
        total[each.slot] += 1
        right[each.slot] += each.slot_is_right
    return "\n".join(f"  {slot:<20}{right[slot]:>5} of {count}" for slot, count in sorted(total.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=1, help="interviews for each candidate and panel")
    parser.add_argument("--folder", type=Path, default=CANDIDATES, help="where the candidates lie")
    parser.add_argument("--slot", help="print the misses of this slot alone")
    parser.add_argument("--topics", action="store_true", help="print the topics that would be misread, too")
    chosen = parser.parse_args()
    found: list[Heard] = []
    topics: list[tuple[Spoken, str]] = []
    for candidate in load_candidates(chosen.folder):
        for panel in PANELS:
            for seed in range(1, chosen.seeds + 1):
                found += asyncio.run(listened(candidate, panel, seed))
                topics += asyncio.run(topics_heard(candidate, panel, seed))
    for each in found:
        if not (each.slot_is_right and each.story_is_right) and chosen.slot in (None, each.slot):
            story = "" if each.story_is_right else f" {each.said.story} heard as {each.asked.story}"
            print(f"{each.slot} heard as {', '.join(each.asked.slots) or 'nothing'}{story}: {each.said.text}")
    if chosen.topics:
        print(
            *(f"{said.topic} heard as {topic}: {said.text}" for said, topic in topics if topic != said.topic), sep="\n"
        )
    print(f"\nSlots: {sum(each.slot_is_right for each in found)} of {len(found)} as declared", shares(found), sep="\n")
    print(f"Stories: {sum(each.story_is_right for each in found)} of {len(found)} as declared")
    print(f"Topics: {sum(said.topic == topic for said, topic in topics)} of {len(topics)} as declared")


if __name__ == "__main__":
    main()
