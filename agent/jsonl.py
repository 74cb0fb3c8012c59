"""The interview for programs: one JSON object a line, in and out."""

import json
import sys
from collections.abc import AsyncIterator
from typing import IO, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from agent.content.clean import clean
from agent.errors import InterviewError
from agent.events import Event, Finished, Notice, Said, Waiting
from agent.interview import Interview
from agent.terminal.lines import LineReader, TooLong, closing

LONGEST_LINE = 1_000_000
"""Characters of one line of input; more is a mistake, not an answer."""
LARGEST_TURN = 2**31 - 1


class Answer(BaseModel):
    """`{"text": …}`, or with `after` the number of an earlier question: answer that one again."""

    model_config = ConfigDict(extra="forbid", strict=True)

    text: str
    after: Annotated[int, Field(ge=1, le=LARGEST_TURN)] | None = None


class Command(BaseModel):
    """`{"command": "end"}`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    command: Literal["end"]


async def converse(interview: Interview, source: IO[str] | None, sink: IO[str]) -> int:
    """Play an interview over two streams until it is finished or the input ends. The exit code."""
    panel = [{"persona": seat.persona.id, "name": seat.name, "title": seat.who.title} for seat in interview.table.seats]
    _put(sink, type="started", interview_id=interview.id, engine=interview.engine, format="panel", panel=panel)
    if await _pass_on(interview.begin(), sink):
        return 0
    lines = LineReader(source, LONGEST_LINE)
    while True:
        try:
            line = await lines.line()
            if line is None:
                return 0
            if line.strip() and await _pass_on(_asked_for(interview, understood(line)), sink):
                return 0
        except TooLong:
            _put(
                sink,
                type="error",
                message=f"That line is longer than {LONGEST_LINE} characters. Send a shorter answer.",
            )
        except InterviewError as error:
            _put(sink, type="error", message=clean(str(error)))


def understood(line: str) -> Answer | Command:
    """What a line of input asks for. Raises InterviewError saying what is wrong with it."""
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
        where = ".".join(map(str, first["loc"]))[:80] or "that line"
        raise InterviewError(f"{where}: {first['msg']}. Known are text, after and command.") from None


def _asked_for(interview: Interview, wanted: Answer | Command) -> AsyncIterator[Event]:
    return interview.end() if isinstance(wanted, Command) else interview.answer(wanted.text, after=wanted.after)


async def _pass_on(events: AsyncIterator[Event], sink: IO[str]) -> bool:
    """Write events as lines; whether the interview is finished."""
    async with closing(events):
        async for event in events:
            match event:
                case Said():
                    _put(sink, type="say", **event.model_dump(mode="json", exclude={"voice"}))
                case Waiting():
                    _put(sink, type="waiting", turn=event.turn)
                case Finished():
                    _put(sink, type="finished", reason=event.reason)
                    return True
                case Notice():
                    print(clean(event.text), file=sys.stderr)
    return False


def _put(sink: IO[str], **event: Any) -> None:
    # Half a character pair, which a key in a bad line can hold, cannot be written as UTF-8.
    sink.write(json.dumps(event, ensure_ascii=False).encode("utf-8", "replace").decode() + "\n")
    sink.flush()
