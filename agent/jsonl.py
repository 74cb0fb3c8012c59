"""The interview for programs: one JSON object a line, in and out."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from typing import IO, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from agent.errors import InterviewError
from agent.events import Event, Finished, Notice, Said, Waiting
from agent.interview import Interview

LONGEST_LINE = 1_000_000
"""Characters of one line of input; more is a mistake, not an answer."""


class Answer(BaseModel):
    """`{"text": …}`, or with `after` the number of an earlier question: answer that one again."""

    model_config = ConfigDict(extra="forbid", strict=True)

    text: str
    after: Annotated[int, Field(ge=1)] | None = None


class Command(BaseModel):
    """`{"command": "end"}`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    command: Literal["end"]


async def converse(interview: Interview, source: IO[str], sink: IO[str]) -> int:
    """Play an interview over two streams until it is finished or the input ends. The exit code."""
    _put(sink, {"type": "started", "interview_id": interview.id, "engine": interview.engine, "format": "panel", "panel": _panel(interview)})
    if await _pass_on(interview.begin(), sink):
        return 0
    while line := await asyncio.to_thread(source.readline, LONGEST_LINE + 1):
        if not line.strip():
            continue
        try:
            wanted = understood(line)
            events = interview.end() if isinstance(wanted, Command) else interview.answer(wanted.text, after=wanted.after)
            if await _pass_on(events, sink):
                return 0
        except InterviewError as error:
            _put(sink, {"type": "error", "message": str(error)})
    return 0


def understood(line: str) -> Answer | Command:
    """What a line of input asks for. Raises InterviewError saying what is wrong with it."""
    if len(line) > LONGEST_LINE:
        raise InterviewError(f"That line is longer than {LONGEST_LINE} characters. Send a shorter answer.")
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise InterviewError('That line is no JSON. Send one object a line, such as {"text": "..."}.') from None
    if not isinstance(data, dict):
        raise InterviewError('That line is no JSON object. Send one such as {"text": "..."}.')
    try:
        return Command.model_validate(data) if "command" in data else Answer.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        raise InterviewError(f"{'.'.join(map(str, first['loc']))}: {first['msg']}. Known are text, after and command.") from None


async def _pass_on(events: AsyncIterator[Event], sink: IO[str]) -> bool:
    """Write events as lines; whether the interview is finished."""
    async for event in events:
        match event:
            case Said():
                _put(sink, {"type": "say"} | event.model_dump(mode="json", exclude={"voice"}))
            case Waiting():
                _put(sink, {"type": "waiting", "turn": event.turn})
            case Finished():
                _put(sink, {"type": "finished", "reason": event.reason})
                return True
            case Notice():
                print(event.text, file=sys.stderr)
    return False


def _panel(interview: Interview) -> list[dict[str, str]]:
    return [{"persona": seat.persona.id, "name": seat.name, "title": seat.who.title} for seat in interview.table.seats]


def _put(sink: IO[str], data: dict[str, Any]) -> None:
    sink.write(json.dumps(data, ensure_ascii=False) + "\n")
    sink.flush()
