"""Play whole interviews over the program's JSON Lines, and print one for people to read."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, Any, NamedTuple

import yaml

from tests.players import Player
from tests.rules import check, smells
from tests.sitting import Event
from tests.tempers import COOPERATIVE, PLAYERS

ROOT = Path(__file__).resolve().parent.parent
MOST_ANSWERS = 200
GREY, BOLD, PLAIN = "\x1b[90m", "\x1b[1m", "\x1b[0m"


class Played(NamedTuple):
    """What an interview left behind. `code` is None when it had to be stopped."""

    events: list[Event]
    answers: dict[int, str]
    stderr: str
    code: int | None


class Job(NamedTuple):
    brief: Path
    player: str
    seed: int = 1
    extra: tuple[str, ...] = ()


def load(path: Path) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The brief in a file, and the candidate with fact sheets when the file is one of the shared candidates."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    if "fact_sheets" not in data:
        return data, None
    from tests.shared_candidates import shared_brief

    brief, _ = shared_brief(path)
    return brief.model_dump(mode="json", exclude_none=True), data


def play(
    brief: Path | str | dict[str, Any],
    player: Player,
    seed: int = 1,
    extra_args: Sequence[str] = (),
    *,
    seconds: float = 120,
    keep: Path | None = None,
) -> Played:
    """Run `roundtwo chat --jsonl` and let the player answer until it ends or the time is up. `keep`: where the data is
    left; otherwise in a home of its own that goes with it."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(brief) if not isinstance(brief, dict) else Path(home) / "brief.yaml"
        if isinstance(brief, dict):
            path.write_text(yaml.safe_dump(brief, allow_unicode=True, sort_keys=False), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "agent",
            "chat",
            "--jsonl",
            "--brief",
            str(path.resolve()),
        ]
        environ = {name: value for name, value in os.environ.items() if not name.startswith(("ROUNDTWO_", "OPENAI_"))}
        environ |= {"ROUNDTWO_HOME": str(keep or Path(home) / "kept"), "PYTHONUTF8": "1"}
        with tempfile.TemporaryFile("w+", encoding="utf-8") as stderr:
            process = subprocess.Popen(
                [*command, "--seed", str(seed), *extra_args],
                cwd=ROOT,
                env=environ,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
            )
            with process:
                events, answers = _converse(process, player, seconds)
            stderr.seek(0)
            told = stderr.read()
    stopped = process.returncode is not None and process.returncode < 0
    return Played(events, answers, told, None if stopped else process.returncode)


def _converse(process: subprocess.Popen[str], player: Player, seconds: float) -> tuple[list[Event], dict[int, str]]:
    """Answer each time the panel waits. A program that falls silent or never ends is killed; the rules report it."""
    assert process.stdin is not None
    assert process.stdout is not None
    events: list[Event] = []
    answers: dict[int, str] = {}
    lines: Queue[str | None] = Queue()
    Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
    try:
        while (line := lines.get(timeout=seconds)) is not None:
            events.append(_event(line))
            if events[-1]["type"] != "waiting":
                continue
            if len(answers) >= MOST_ANSWERS:
                process.kill()
                break
            say = next(event for event in reversed(events) if event["type"] == "say")
            answers[events[-1]["turn"]] = player.answer(say, events)
            process.stdin.write(json.dumps({"text": answers[events[-1]["turn"]]}) + "\n")
            process.stdin.flush()
        process.wait(timeout=seconds)
    except (Empty, BrokenPipeError, subprocess.TimeoutExpired):
        process.kill()
    return events, answers


def _event(line: str) -> Event:
    """A line that is no event is kept as what it is, so that the rules report it."""
    try:
        event = json.loads(line)
    except ValueError:
        event = None
    return event if isinstance(event, dict) and "type" in event else {"type": f"not an event: {line.strip()[:80]}"}


def _read(stream: IO[str], lines: "Queue[str | None]") -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def run(job: Job) -> tuple[Played, list[str]]:
    """Play one job and check it."""
    brief, candidate = load(job.brief)
    played = play(
        brief if candidate else job.brief, PLAYERS[job.player](brief, candidate, job.seed), job.seed, job.extra
    )
    return played, examine(job, brief, candidate, played)


def examine(job: Job, brief: dict[str, Any], candidate: dict[str, Any] | None, played: Played) -> list[str]:
    if candidate:  # the reason behind the callback is not in a brief, and must not be said either
        brief = {
            **brief,
            "callback": {**brief["callback"], "reason_detail": candidate["callback"].get("reason_detail", "")},
        }
    limit = next(
        (int(count) for flag, count in zip(job.extra, job.extra[1:], strict=False) if flag == "--max-questions"), 45
    )
    found = check(played.events, brief, played.answers, cooperative=job.player in COOPERATIVE, max_questions=limit)
    if played.code != 0:
        found.insert(0, f"program: exit {played.code}, {played.stderr.strip()[-300:]!r}")
    elif "Traceback" in played.stderr:
        found.insert(0, f"program: a traceback on stderr, {played.stderr.strip()[-300:]!r}")
    return found


def play_many(jobs: Iterable[Job], workers: int = 2) -> list[tuple[Job, Played, list[str]]]:
    """Play and check jobs side by side; results in the order of the jobs."""
    wanted = list(jobs)
    with ThreadPoolExecutor(workers) as pool:
        return [(job, *outcome) for job, outcome in zip(wanted, pool.map(run, wanted), strict=True)]


def readable(played: Played, colour: bool = False) -> str:
    """The interview as people read it, with what each question declares to be after."""
    grey, bold, plain = (GREY, BOLD, PLAIN) if colour else ("", "", "")
    lines: list[str] = []
    for event in played.events:
        if event["type"] == "say":
            lines.append(f"{bold}{event['speaker']}{plain} {grey}{_label(event)}{plain}\n  {event['text']}")
        elif event["type"] == "waiting":
            lines.append(f"    > {printable(played.answers.get(event['turn'], '(no answer)'))}\n")
        else:
            lines.append(f"{grey}{json.dumps(event, ensure_ascii=False)}{plain}")
    return "\n".join(lines)


def printable(text: str) -> str:
    """No control character of an injecting candidate reaches the screen; long answers are cut."""
    shown = "".join(mark if mark.isprintable() else repr(mark)[1:-1] for mark in text)
    return shown if len(shown) <= 900 else f"{shown[:420]} … [{len(text.split())} words] … {shown[-420:]}"


def _label(say: Event) -> str:
    story = f":{say['story']}" if say["story"] else ""
    told = f"[{say['turn']} {say['topic']}{story} · {say['move']['kind']}: {say['move']['why']}"
    probe = say["probe"]
    if probe:
        under = f" under {probe['parent']}" if probe["parent"] is not None else ""
        told += f" · {probe['depth']}/{probe['kind']}/{probe['slot']}{under} · {_origin(probe['anchor'])}"
        told += f" + {_origin(probe['also'])}" if probe["also"] else ""
    return told + "]"


def _origin(anchor: Event) -> str:
    turn = f" {anchor['turn']}" if anchor["turn"] is not None else ""
    return f"“{anchor['quote']}” ({anchor['source']}{turn})"


def main() -> None:
    parser = argparse.ArgumentParser(description="Play one interview and print it with what an examiner finds.")
    parser.add_argument("--brief", type=Path, required=True, help="a brief, or a shared candidate with fact sheets")
    parser.add_argument("--player", choices=sorted(PLAYERS), default="willing")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--save", type=Path, help="write the events here as JSON Lines")
    chosen, extra = parser.parse_known_args()
    job = Job(chosen.brief, chosen.player, chosen.seed, tuple(extra))
    played, found = run(job)
    print(readable(played, sys.stdout.isatty()))
    for title, lines in (
        ("Violations", found),
        ("Worth a look", smells(played.events, load(job.brief)[0], played.answers)),
    ):
        print(f"\n{title}: {len(lines)}", *lines, sep="\n- ")
    if chosen.save:
        chosen.save.write_text("".join(json.dumps(event) + "\n" for event in played.events), encoding="utf-8")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
