"""Kills interviews at random moments and goes on with them: `make chaos`, or `python -m tests.chaos --seed 7`.

The candidate sits at the other end of two pipes and speaks JSON Lines. Each sitting is a fork of this process, so that
loading the libraries is done once; it is ended by SIGKILL a random while after an answer was sent. In the end every
interview must be, word for word, the one nobody disturbed.
"""

import argparse
import asyncio
import json
import os
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random, SystemRandom
from typing import Any, NamedTuple

from agent.errors import InterviewBusy
from agent.events import Said
from agent.interview import Interview
from agent.jsonl import converse
from agent.store import open_store
from tests.chair import make_brief, reply
from tests.crashing import Diary, Voice, all_of

QUESTIONS = 12
SEEDS = 5
"""Different interviews that are played; each is also played once undisturbed."""
MOST_ANSWERS = 4
"""Given in one sitting before it is killed."""
A_WORD = 0.003
"""Seconds for one word of the panel, so that kills fall into speeches, too."""
LONGEST_DELAY = 0.15
"""Seconds between an answer and the kill: somewhat longer than a turn takes."""
SILENCE = 30.0


class Place(NamedTuple):
    """Where an interview is kept."""

    home: Path
    database: str | None


class Sitting:
    """One process with the interview in it, and the pipes to it."""

    def __init__(self, place: Place, seed: int, interview_id: str | None, diary: Diary) -> None:
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._write)
            os.close(self._read)
            _serve(place, seed, interview_id, diary, to_read, to_write)
        os.close(to_read)
        os.close(to_write)
        self._rest = b""

    def send(self, data: dict[str, Any]) -> None:
        os.write(self._write, json.dumps(data).encode() + b"\n")

    def next(self, seconds: float) -> dict[str, Any] | None:
        """The next event; None when none came in time or the process is gone."""
        until = time.monotonic() + seconds
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._read], [], [], max(0.0, until - time.monotonic()))
            piece = os.read(self._read, 65536) if ready else b""
            if not piece:
                return None
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return dict(json.loads(line))

    def kill(self) -> list[dict[str, Any]]:
        """What it had still said."""
        os.kill(self.pid, signal.SIGKILL)
        return self.leave()

    def leave(self) -> list[dict[str, Any]]:
        os.waitpid(self.pid, 0)
        last = []
        while event := self.next(0):
            last.append(event)
        os.close(self._write)
        os.close(self._read)
        return last


def _serve(place: Place, seed: int, interview_id: str | None, diary: Diary, to_read: int, to_write: int) -> None:
    """The child: an interview on two pipes. Never returns."""

    async def sit() -> None:
        voice = Voice(diary, pause_seconds=A_WORD)
        if interview_id:
            opened = Interview.resume(interview_id, engine=voice, home=place.home, database=place.database)
        else:
            opened = Interview.start(
                make_brief(), seed=seed, engine=voice, max_questions=QUESTIONS, home=place.home, database=place.database
            )
        async with opened as interview:
            with open(to_read, encoding="utf-8") as source, open(to_write, "w", encoding="utf-8") as sink:
                for _ in range(50):  # a server takes a moment to notice that the process before us is gone
                    try:
                        await converse(interview, source, sink)
                        break
                    except InterviewBusy:
                        await asyncio.sleep(0.1)

    code = 1
    try:
        asyncio.run(sit())
        code = 0
    finally:
        os._exit(code)


class Candidate:
    """Answers what is asked, remembers what was shown, and sees to it that nothing it saw changes."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.interview_id: str | None = None
        self.shown: dict[int, dict[str, Any]] = {}
        self.sent: set[int] = set()
        self.waiting: int | None = None
        self.finished = False
        self.faults: list[str] = []
        self.counts: Counter[str] = Counter()

    def hear(self, event: dict[str, Any]) -> None:
        match event["type"]:
            case "started":
                self.interview_id = event["interview_id"]
            case "say":
                if self.shown.setdefault(event["turn"], event) != event:
                    self.faults.append(f"speech {event['turn']} changed after it was shown")
            case "waiting":
                self.waiting = event["turn"]
            case "finished":
                self.finished = True
            case other:
                self.faults.append(f"{other}: {event}")

    def answer(self) -> dict[str, Any]:
        assert self.waiting is not None
        say = {key: value for key, value in self.shown[self.waiting].items() if key != "type"}
        self.counts["answers sent"] += 1
        self.counts["answers sent again: not accepted when killed"] += self.waiting in self.sent
        self.sent.add(self.waiting)
        return {"text": reply(Said.model_validate(say))}


def sit_down(candidate: Candidate, place: Place, diary: Diary, chance: Random | None) -> None:
    """One sitting: to its end, or until a random moment in it."""
    doomed = chance.randint(0, MOST_ANSWERS) if chance else None
    sitting = Sitting(place, candidate.seed, candidate.interview_id, diary)
    given = 0
    candidate.waiting = None
    while not candidate.finished:
        if doomed == given and (doomed == 0 or candidate.waiting is None):
            assert chance
            until = time.monotonic() + chance.uniform(0, LONGEST_DELAY * (4 if doomed == 0 else 1))
            while (left := until - time.monotonic()) > 0 and (event := sitting.next(left)):
                candidate.hear(event)
            for event in sitting.kill():
                candidate.hear(event)
            candidate.counts["kills"] += 1
            candidate.counts["answers in flight when killed"] += given > 0 and candidate.waiting is None
            diary.note(killed=given)
            return
        event = sitting.next(SILENCE)
        if event is None:
            candidate.faults.append("the program fell silent or ended")
            candidate.finished = True
            os.kill(sitting.pid, signal.SIGKILL)
            break
        candidate.hear(event)
        if event["type"] == "waiting":
            sitting.send(candidate.answer())
            given += 1
            candidate.waiting = None if given == doomed else candidate.waiting
    sitting.leave()


def kept(place: Place, interview_id: str) -> dict[str, Any]:
    """All that is stored of an interview in the end, as plain data."""

    async def read() -> dict[str, Any]:
        async with open_store(place.database, place.home) as store:
            return await all_of(store, interview_id)

    return dict(json.loads(json.dumps(asyncio.run(read()))))


def play(seed: int, place: Place, diary: Diary, chance: Random | None, kills: int = 0) -> Candidate:
    """A whole interview, with at most this many kills in it."""
    candidate = Candidate(seed)
    while not candidate.finished:
        sit_down(candidate, place, diary, chance if candidate.counts["kills"] < kills else None)
        # Killed before it could say its number, nothing was promised: the candidate starts anew.
    return candidate


def compare(candidate: Candidate, left: dict[str, Any], whole: dict[str, Any]) -> list[str]:
    """Every way in which a killed interview differs from the undisturbed one."""
    faults = list(candidate.faults)
    missing = [run for run in whole["answers"] if run not in left["answers"]]
    more = [run for run in left["answers"] if run not in whole["answers"]]
    faults += [f"answer lost: {run}" for run in missing] + [f"answer doubled or changed: {run}" for run in more]
    faults += [f"{what} differs" for what in ("says", "state", "reason", "unanswered") if left[what] != whole[what]]
    kept_words = {say["turn"]: say["text"] for say in left["says"]}
    faults += [
        f"speech {turn} is not kept as shown"
        for turn, say in candidate.shown.items()
        if kept_words.get(turn) != say["text"]
    ]
    return faults


def calls_again(diary: Diary) -> list[int]:
    """For each sitting after a kill, how many speeches it asked the engine for that had been asked for before."""
    seen: set[int] = set()
    again = [0]
    for entry in diary.read():
        if "killed" in entry:
            again.append(0)
        elif entry["call"] in seen:
            again[-1] += 1
        else:
            seen.add(entry["call"])
    return again


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill interviews at random moments; nothing may be lost.")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=None, help="play the same kills again")
    parser.add_argument("--database", help="a PostgreSQL URL; SQLite files when absent")
    parser.add_argument(
        "--seconds", type=float, default=240, help="stop after this long; fewer kills then count as a failure"
    )
    asked = parser.parse_args()
    seed = SystemRandom().randrange(10**6) if asked.seed is None else asked.seed
    print(f"chaos: {asked.kills} kills, --seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        return run(asked, Random(seed), Path(folder))


def run(asked: argparse.Namespace, chance: Random, folder: Path) -> int:
    begun = time.monotonic()
    whole: dict[int, dict[str, Any]] = {}
    counts: Counter[str] = Counter()
    faults: list[str] = []
    worst = number = 0
    while counts["kills"] < asked.kills and time.monotonic() - begun < asked.seconds:
        number, seed = number + 1, 1 + number % SEEDS
        if seed not in whole:
            place = Place(folder / f"whole {seed}", asked.database)
            place.home.mkdir()
            undisturbed = play(seed, place, Diary(place.home / "diary"), None)
            assert undisturbed.interview_id and not undisturbed.faults, undisturbed.faults
            whole[seed] = kept(place, undisturbed.interview_id)
        place = Place(folder / str(number), asked.database)
        place.home.mkdir()
        diary = Diary(place.home / "diary")
        candidate = play(seed, place, diary, chance, asked.kills - counts["kills"])
        assert candidate.interview_id
        left = kept(place, candidate.interview_id)
        again = calls_again(diary)
        worst = max(worst, *again)
        found = compare(candidate, left, whole[seed])
        faults += [f"interview {number} (seed {seed}): {fault}" for fault in found]
        counts += candidate.counts + Counter(
            {"interviews": 1, "answers accepted": len(left["answers"]) - 1, "engine calls made again": sum(again)}
        )
    return report(counts, worst, faults, asked.kills, time.monotonic() - begun)


def report(counts: Counter[str], worst: int, faults: list[str], wanted: int, seconds: float) -> int:
    lost, doubled = (sum(f"answer {word}" in fault for fault in faults) for word in ("lost", "doubled"))
    lines = {
        "kills": counts["kills"],
        "interviews played to their end": counts["interviews"],
        "answers accepted": counts["answers accepted"],
        "answers in flight when killed": counts["answers in flight when killed"],
        "of these not accepted, and sent again": counts["answers sent again: not accepted when killed"],
        "accepted answers lost": lost,
        "accepted answers doubled": doubled,
        "other differences": len(faults) - lost - doubled,
        "engine calls made again": counts["engine calls made again"],
        "most of them after one kill": worst,
        "seconds": round(seconds, 1),
    }
    for what, count in lines.items():
        print(f"{count:>8}  {what}")
    print(*faults[:20], sep="\n")
    too_few = counts["kills"] < wanted
    if too_few:
        print(f"Only {counts['kills']} of {wanted} kills fitted into the time.")
    return 1 if faults or worst > 1 or too_few else 0


if __name__ == "__main__":
    sys.exit(main())
