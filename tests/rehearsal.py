"""Whole interviews played in this process: the same events as over JSON Lines, without starting a program each time.

Nobody marks them: that would take longer than the interviews."""

import tempfile
from pathlib import Path
from typing import Any

from agent.content.brief import Brief, load_brief
from agent.events import Event, Finished, Said, Waiting
from agent.interview import Interview
from tests.graders import Unread
from tests.play import Job, Played, examine, load
from tests.tempers import PLAYERS


async def rehearse(job: Job, *, seconds: float = 120) -> tuple[Played, list[str]]:
    """Play one job to its end and check it."""
    plain, candidate = load(job.brief)
    brief = Brief.parse(plain) if candidate else load_brief(job.brief)
    player = PLAYERS[job.player](plain, candidate, job.seed)
    with tempfile.TemporaryDirectory() as home:
        async with Interview.start(brief, seed=job.seed, home=Path(home), grader=Unread()) as interview:
            events, answers = [_started(interview)], {}
            waiting = await _hear(interview.begin(), events)
            while waiting is not None and len(answers) < 200:
                say = next(event for event in reversed(events) if event["type"] == "say")
                answers[waiting] = player.answer(say, events)
                waiting = await _hear(interview.answer(answers[waiting]), events)
    played = Played(events, answers, "", 0)
    return played, examine(job, plain, candidate, played)


def _started(interview: Interview) -> dict[str, Any]:
    panel = [{"persona": seat.persona.id, "name": seat.name, "title": seat.who.title} for seat in interview.table.seats]
    return {"type": "started", "interview_id": interview.id, "engine": "offline", "format": "panel", "panel": panel}


async def _hear(stream: Any, events: list[dict[str, Any]]) -> int | None:
    """Write down what the panel says; the question it waits on, None when it is over."""
    async for event in stream:
        match event:
            case Said():
                events.append({"type": "say"} | event.model_dump(mode="json", exclude={"voice"}))
            case Waiting():
                events.append({"type": "waiting", "turn": event.turn})
                return event.turn
            case Finished():
                events.append({"type": "finished", "reason": event.reason})
            case Event():
                pass
    return None
