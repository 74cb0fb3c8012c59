"""The interview for programs: what goes in and out of it, a line at a time."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from agent.content.brief import load_brief
from agent.interview import Interview
from agent.jsonl import LONGEST_LINE, converse
from agent.terminal.lines import LineReader, TooLong

ROOT = Path(__file__).resolve().parent.parent
ANSWER = '{"text": "I asked the chef myself, because nobody had."}'

Event = dict[str, Any]


async def played(home: Path, lines: Iterable[str]) -> list[Event]:
    sink = StringIO()
    async with Interview.start(load_brief(ROOT / "examples" / "hotel.yaml"), seed=1, home=home) as interview:
        code = await converse(interview, StringIO("".join(f"{line}\n" for line in lines)), sink)
    assert code == 0
    return [json.loads(line) for line in sink.getvalue().splitlines()]


def kinds(events: list[Event]) -> list[str]:
    return [event["type"] for event in events]


async def test_an_interview_begins_with_who_is_there_and_ends_up_waiting(tmp_path: Path) -> None:
    events = await played(tmp_path, [])

    assert kinds(events)[0] == "started"
    assert events[0].keys() == {"type", "interview_id", "engine", "format", "panel"}
    assert [each.keys() for each in events[0]["panel"]] == [{"persona", "name", "title"}] * 3
    assert events[-1] == {"type": "waiting", "turn": events[-2]["turn"]}


async def test_a_say_holds_what_programs_were_promised_and_no_more(tmp_path: Path) -> None:
    events = await played(tmp_path, [])

    say = events[-2]
    assert list(say) == ["type", "turn", "speaker", "persona", "text", "topic", "story", "move", "probe"]
    assert say["move"].keys() == {"kind", "why"}
    assert say["probe"].keys() == {"kind", "depth", "slot", "parent", "anchor", "also"}
    assert say["probe"]["anchor"].keys() == {"source", "turn", "quote"}


BAD_LINES = {
    "not json": "no JSON",
    "[1]": "no JSON object",
    "[" * 100_000: "no JSON",
    '{"text": 5}': "text: Input should be a valid string",
    '{"words": "x"}': "text: Field required",
    '{"text": "a", "now": 1}': "now: Extra inputs",
    '{"text": "a", "after": 0}': "after: ",
    '{"text": "a", "after": true}': "after: ",
    '{"text": "a", "after": NaN}': "after: ",
    '{"text": "a", "after": 99999999999999999999}': "after: ",
    '{"command": "stop"}': "command: Input should be 'end'",
    '{"command": "end", "text": "a"}': "text: Extra inputs",
    '{"\\ud800": "a"}': "Known are text, after and command",
    '{"a\\u001b[2Jb": "x", "text": "a"}': "Extra inputs",
    '{"text": "a", "after": 999}': "no question 999",
    '{"text": "a", "after": 1}': "no question 1",
}
"""With what is said about each."""


async def test_bad_lines_are_named_one_by_one_and_the_interview_goes_on(tmp_path: Path) -> None:
    events = await played(tmp_path, [*BAD_LINES, ANSWER])

    complaints = [event["message"] for event in events if event["type"] == "error"]
    assert len(complaints) == len(BAD_LINES)
    assert [told for told, wanted in zip(complaints, BAD_LINES.values(), strict=True) if wanted not in told] == []
    assert [told for told in complaints if "\x1b" in told or "\n" in told] == []
    assert kinds(events).count("waiting") == 2
    assert events[-1]["type"] == "waiting"


async def test_a_line_that_is_too_long_is_one_error_however_long_it_is(tmp_path: Path) -> None:
    events = await played(tmp_path, [json.dumps({"text": "x" * 3 * LONGEST_LINE}), ANSWER])

    assert kinds(events).count("error") == 1
    assert events[-1]["type"] == "waiting"


async def test_empty_lines_are_passed_over(tmp_path: Path) -> None:
    events = await played(tmp_path, ["", "   ", "\r"])

    assert kinds(events).count("waiting") == 1


async def test_a_question_can_be_answered_again(tmp_path: Path) -> None:
    opening = await played(tmp_path / "one", [])
    first = opening[-1]["turn"]

    events = await played(
        tmp_path / "two", [ANSWER, json.dumps({"text": "I left it to the kitchen.", "after": first}), ANSWER]
    )

    turns = [event["turn"] for event in events if event["type"] == "say"]
    assert turns == sorted(set(turns))
    assert kinds(events).count("waiting") == 4


async def test_the_candidate_can_end_it_and_what_follows_is_not_read(tmp_path: Path) -> None:
    events = await played(tmp_path, ['{"command": "end"}', ANSWER])

    assert events[-1] == {"type": "finished", "reason": "ended"}


async def test_half_a_character_pair_in_an_answer_does_no_harm(tmp_path: Path) -> None:
    events = await played(tmp_path, ['{"text": "I asked the chef \\ud83d myself."}'])

    assert kinds(events).count("waiting") == 2


async def test_lines_are_read_whatever_their_ends_and_marks() -> None:
    read, write = os.pipe()
    os.write(write, "\ufeffone\r\ntwo ünï\n\nlast".encode() + b"\xff")
    os.close(write)

    with open(read, encoding="utf-8") as source:
        reader = LineReader(source, 100)
        lines = [await reader.line() for _ in range(5)]

    assert lines == ["one", "two ünï", "", "last\ufffd", None]


async def test_the_line_after_one_that_was_too_long_is_whole() -> None:
    read, write = os.pipe()
    os.write(write, b"x" * 300 + b"\nnext\n")
    os.close(write)

    with open(read, encoding="utf-8") as source:
        reader = LineReader(source, 100)
        with pytest.raises(TooLong):
            await reader.line()
        assert await reader.line() == "next"


async def test_a_closed_input_is_an_empty_one() -> None:
    assert await LineReader(None, 100).line() is None


def test_ctrl_c_while_it_waits_for_a_line_stops_at_once(tmp_path: Path) -> None:
    environ = {"PATH": os.environ["PATH"], "ROUNDTWO_HOME": str(tmp_path), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "agent", "chat", "--jsonl", "--seed", "1"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=environ, stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        events = [json.loads(process.stdout.readline())]
        while events[-1]["type"] != "waiting":
            events.append(json.loads(process.stdout.readline()))

        process.send_signal(signal.SIGINT)
        code, rest, told = process.wait(10), process.stdout.read(), process.stderr.read()

    assert code == 130
    assert rest == ""
    assert told == f"Saved. Go on with: roundtwo chat --resume {events[0]['interview_id'][:8]}\n"
