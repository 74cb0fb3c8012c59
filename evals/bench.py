"""How fast the programme itself is: `make bench`. Prints a table; what it measures depends on the machine."""

import asyncio
import json
import os
import platform
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

from agent import Interview, steps
from agent.content.brief import load_brief
from agent.content.paths import data_folder
from agent.engines import Notes, Speech
from agent.engines.offline import OfflineEngine
from agent.events import Finished, Waiting
from agent.state import Move, Probe

BRIEFS = ("hotel", "pharmacist", "warehouse", "cost_estimator", "teacher")
"""One whole interview on each."""
STARTS = 15
FIRST_QUESTIONS = 5
ANSWERS = (
    "I decided it myself on the Tuesday, because the other two ways would have cost us a week.",
    "There were four of us, and Marta did not agree. She wanted to wait for the new figures.",
    "Before that it took eleven days, and afterwards three. I counted it for a month.",
    "I should have asked the night shift first, and I do that now.",
)


class Row(NamedTuple):
    """One line of the table; `target` is empty where there is none."""

    what: str
    measured: str
    target: str = ""
    met: bool = True


class Stopwatch:
    """Adds up the time spent in one kind of work."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def timed(self, work: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            begun = time.perf_counter()
            try:
                return work(*given, **named)
            finally:
                self.seconds += time.perf_counter() - begun

        return call

    def lap(self) -> float:
        seconds, self.seconds = self.seconds, 0.0
        return seconds


class TimedVoice:
    """The built-in voice with a stopwatch beside it."""

    name = "offline"

    def __init__(self) -> None:
        self.watch = Stopwatch()
        self._voice = OfflineEngine()

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        begun = time.perf_counter()
        async for piece in self._voice.speak(move, notes):
            self.watch.seconds += time.perf_counter() - begun
            yield piece
            begun = time.perf_counter()
        self.watch.seconds += time.perf_counter() - begun


class Turns(NamedTuple):
    """Milliseconds per turn, without the engine; of these, deciding; the engine; bytes a turn added to the database."""

    overhead: list[float]
    deciding: list[float]
    engine: list[float]
    growth: list[float]


async def play(brief: str, home: Path, turns: Turns) -> None:
    """One whole interview, every turn measured from the answer to the moment the panel waits."""
    voice, deciding = TimedVoice(), Stopwatch()
    names = vars(steps)
    decide = names["choose_moves"]
    names["choose_moves"] = deciding.timed(decide)
    try:
        async with Interview.start(
            load_brief(data_folder("examples") / f"{brief}.yaml"), engine=voice, seed=1, home=home
        ) as interview:
            over = [isinstance(event, Finished) async for event in interview.begin()][-1]
            empty = room_taken(home)
            count = 0
            while not over:
                voice.watch.lap(), deciding.lap()
                text = ANSWERS[count % len(ANSWERS)]
                count += 1
                begun = time.perf_counter()
                ended, over = await _turn(interview, text)
                spoken = voice.watch.lap()
                turns.engine.append(1000 * spoken)
                turns.deciding.append(1000 * deciding.lap())
                turns.overhead.append(1000 * (ended - begun - spoken))
            turns.growth.append((room_taken(home) - empty) / count)
    finally:
        names["choose_moves"] = decide


async def _turn(interview: Interview, text: str) -> tuple[float, bool]:
    """When the panel fell silent, and whether it is over. What is tidied up afterwards nobody waits for."""
    ended, over = 0.0, False
    async for event in interview.answer(text):
        if isinstance(event, Waiting | Finished):
            ended, over = time.perf_counter(), isinstance(event, Finished)
    return ended, over


def room_taken(home: Path) -> int:
    with sqlite3.connect(home / "interviews.sqlite3") as database:
        pages, free, size = (
            database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
    return int((pages - free) * size)


def measure_turns() -> Turns:
    turns = Turns([], [], [], [])
    for brief in BRIEFS:
        with tempfile.TemporaryDirectory() as home:
            asyncio.run(play(brief, Path(home), turns))
    return turns


def seconds_for(*command: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, capture_output=True)
    return time.perf_counter() - begun


def measure_help() -> tuple[float, float]:
    """A bare interpreter and `--help`, in turn, so that a busy moment hits both."""
    pairs = [(seconds_for("-c", "pass"), seconds_for("-m", "agent", "--help")) for _ in range(STARTS)]
    return median(bare for bare, _ in pairs), median(asked for _, asked in pairs)


def first_question() -> float:
    """From the start of the command to the moment the panel waits."""
    with tempfile.TemporaryDirectory() as home:
        begun = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "agent", "chat", "--jsonl", "--seed", "1"],
            env=os.environ | {"ROUNDTWO_HOME": home},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as chat:
            assert chat.stdout and chat.stdin
            for line in chat.stdout:
                if json.loads(line)["type"] == "waiting":
                    break
            taken = time.perf_counter() - begun
            chat.stdin.close()
            chat.stdout.read()
    return taken


def table() -> list[Row]:
    turns = measure_turns()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    bare, asked = measure_help()
    first = median(first_question() for _ in range(FIRST_QUESTIONS))
    half, late = median(turns.overhead), quantiles(turns.overhead, n=20)[18]
    return [
        aim("own overhead a turn, p50", half, "ms", 15),
        Row("own overhead a turn, p95", f"{late:.1f} ms"),
        Row("  of it deciding, p50", f"{median(turns.deciding):.1f} ms"),
        Row("engine a turn, p50", f"{median(turns.engine):.1f} ms"),
        Row("turns measured", f"{len(turns.overhead)} in {len(BRIEFS)} interviews"),
        Row("a bare interpreter", f"{1000 * bare:.0f} ms"),
        aim("--help", asked / bare, "bare starts", 9),
        aim("first question of `chat --jsonl`", first, "s", 2),
        Row("peak memory, five interviews", f"{memory:.0f} MB"),
        Row("database a turn", f"{median(turns.growth) / 1024:.1f} KB"),
    ]


def aim(what: str, measured: float, unit: str, most: float) -> Row:
    return Row(what, f"{measured:.{2 if unit == 's' else 1}f} {unit}", f"≤ {most:g}", measured <= most)


def main() -> None:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores{load}, Python {platform.python_version()}\n"
    )
    for row in table():
        verdict = "" if not row.target else "met" if row.met else "MISSED"
        print(f"{row.what:<36}{row.measured:>24}   {row.target:<12} {verdict}".rstrip())


if __name__ == "__main__":
    main()
