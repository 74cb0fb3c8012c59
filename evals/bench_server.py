"""The server under load: `make bench-server`. A fake model speaks 20 ms a token to 200 people; nothing leaves this
computer. Extra time to the first token, memory, and what a SIGTERM in the middle of it leaves behind."""

import asyncio
import os
import platform
import random
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from agent.content.brief import Brief, load_brief
from agent.content.paths import data_folder
from evals.bench_serving import TOKEN_SECONDS, Reply, Server

PEOPLE = 200
MANY = 2_000
SPREAD_SECONDS = 20.0
ROUNDS = 3
STOP_SPREAD_SECONDS = 8.0
"""Over which people answer while the server is stopped."""
AT_A_TIME = 64
"""Interviews begun side by side while many are made."""
ANSWERS = (
    "I decided it myself on the Tuesday, because the other two ways would have cost us a week.",
    "There were four of us, and Marta did not agree. She wanted to wait for the new figures.",
    "Before that it took eleven days, and afterwards three. I counted it for a month.",
    "I should have asked the night shift first, and I do that now.",
)


class Person(NamedTuple):
    """Somebody in an interview."""

    id: str
    name: str


class Bench:
    """One server and the people it talks to."""

    def __init__(self, server: Server, brief: Brief) -> None:
        self._server, self._brief = server, brief
        self.people: list[Person] = []
        self.failed: list[str] = []
        self.mixed_up = 0
        self._heard: list[tuple[Person, Reply]] = []

    async def seat(self, count: int) -> None:
        """So many more people, each with an interview the panel has opened."""
        room = asyncio.Semaphore(AT_A_TIME)

        async def one(number: int) -> None:
            name = f"Candidate {number:05}"
            brief = self._brief.model_copy(
                update={"candidate": self._brief.candidate.model_copy(update={"name": name})}
            )
            async with room:
                made = await self._server.call(
                    "POST", "/api/interviews", {"brief": brief.model_dump(mode="json"), "seed": number}
                )
                self.people.append(Person(made["id"], name))
                await self.turn(self.people[-1], None)

        known = len(self.people)
        await asyncio.gather(*(one(known + number) for number in range(count)))
        await self.compare()

    async def turn(self, person: Person, text: str | None) -> float:
        """Extra seconds to the first token."""
        try:
            reply = await self._server.say(person.id, text)
        except OSError as error:
            self.failed.append(str(error))
            return float("inf")
        if not reply.ended:
            self.failed.append("a stream without its end")
        self._heard.append((person, reply))
        return reply.first - TOKEN_SECONDS

    async def compare(self) -> None:
        """What was streamed since the last time beside what the server kept for that person. Nobody waits meanwhile."""
        for person, reply in self._heard:
            shown = await self._server.call("GET", f"/api/interviews/{person.id}")
            last = shown["speeches"][-1]["run"]
            kept = "".join(speech["text"] for speech in shown["speeches"] if speech["run"] == last)
            self.mixed_up += not reply.text == reply.said == kept or person.name not in reply.text
        self._heard.clear()

    async def answer_all(self, people: list[Person], when: Callable[[], float]) -> list[float]:
        """Everybody answers once, after a pause of their own."""

        async def one(place: int, person: Person) -> float:
            await asyncio.sleep(when())
            return await self.turn(person, ANSWERS[(place + len(person.id)) % len(ANSWERS)])

        extra = list(await asyncio.gather(*(one(place, each) for place, each in enumerate(people))))
        await self.compare()
        return extra


class Stopped(NamedTuple):
    """What a SIGTERM under load left."""

    seconds: float
    accepted: int
    """Answers a first word came back to. The others were refused, or their connection was: they are said again."""
    cut_off: int
    """Of these, replies that did not come to their end."""
    lost: int
    """Of these, answers that were not replied to after the next start."""


async def stop_under_load(bench: Bench, server: Server, home: Path) -> Stopped:
    """Everybody answers, the server is stopped in the middle of it, and started again."""
    people = bench.people[:PEOPLE]
    said = {person: f"My answer is number {number} of the last round." for number, person in enumerate(people)}

    async def one(person: Person, wait: float) -> Reply | None:
        await asyncio.sleep(wait)
        try:
            return await server.say(person.id, said[person])
        except OSError:
            return None

    waits = (number * STOP_SPREAD_SECONDS / len(people) for number in range(len(people)))
    asked = [asyncio.ensure_future(one(person, wait)) for person, wait in zip(people, waits, strict=True)]
    await asyncio.sleep(STOP_SPREAD_SECONDS / 2)
    server.stop()
    seconds = await asyncio.to_thread(server.wait)
    replies = dict(zip(people, await asyncio.gather(*asked), strict=True))
    accepted = [person for person, reply in replies.items() if reply and reply.first < float("inf")]
    again, lost = Server(home), 0
    for person in accepted:
        shown = await again.call("GET", f"/api/interviews/{person.id}")
        if shown["status"] == "open" and shown["waiting"] is None:
            await again.say(person.id, None)
            shown = await again.call("GET", f"/api/interviews/{person.id}")
        answers = [speech["answer"] for speech in shown["speeches"]]
        lost += said[person] not in answers or shown["speeches"][-1]["answer"] is not None
    again.stop()
    again.wait()
    cut_off = sum(not reply.ended for reply in replies.values() if reply and reply.first < float("inf"))
    return Stopped(seconds, len(accepted), cut_off, lost)


def percentiles(seconds: list[float]) -> str:
    worst = [1000 * each for each in quantiles(seconds, n=100)]
    return f"p50 {1000 * median(seconds):.0f} ms, p95 {worst[94]:.0f} ms, p99 {worst[98]:.0f} ms"


async def measure(home: Path, many: int, tell: Callable[[str], None]) -> bool:
    """All of it; whether every promise was kept."""
    server = Server(home)
    bench = Bench(server, load_brief(data_folder("examples") / "hotel.yaml"))
    draw = random.Random(1)
    tell(f"memory at the start                     {server.megabytes:.0f} MB")
    await bench.seat(PEOPLE)
    spread: list[float] = []
    for _ in range(ROUNDS):
        spread += await bench.answer_all(bench.people, lambda: draw.uniform(0, SPREAD_SECONDS))
    half, late = median(spread), quantiles(spread, n=100)[98]
    tell(f"{PEOPLE} open, answers over {SPREAD_SECONDS:.0f} s            {percentiles(spread)} (≤ 100, ≤ 500)")
    burst = await bench.answer_all(bench.people, lambda: 0.0)
    tell(f"{PEOPLE} answers at once                    {percentiles(burst)}")
    before = server.megabytes
    tell(f"memory after {PEOPLE} interviews              {before:.0f} MB")
    await bench.seat(many - PEOPLE)
    after = server.megabytes
    tell(f"memory after {many} interviews             {after:.0f} MB, {100 * (after / before - 1):+.0f} % (≤ 10)")
    tell(f"failed streams                          {len(bench.failed)} {sorted(set(bench.failed))[:3]} (0)")
    tell(f"mixed-up streams                        {bench.mixed_up} (0)")
    stopped = await stop_under_load(bench, server, home)
    tell(
        f"SIGTERM while {PEOPLE} answer               gone in {stopped.seconds:.1f} s (≤ 10):"
        f" {stopped.accepted} accepted, {stopped.cut_off} cut off and told again, {stopped.lost} lost (0)"
    )
    kept = not bench.failed and not bench.mixed_up and not stopped.lost and stopped.seconds <= 10
    return kept and half <= 0.1 and late <= 0.5 and after <= 1.1 * before


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--many", metavar="N", type=int, default=MANY, help="interviews in all")
    asked = parser.parse_args()
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores{load}, Python {platform.python_version()}\n"
    )
    with tempfile.TemporaryDirectory() as home:
        kept = asyncio.run(measure(Path(home), asked.many, lambda line: print(line, flush=True)))
    print("\nEvery promise was kept." if kept else "\nA promise was MISSED.")
    return 0 if kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
