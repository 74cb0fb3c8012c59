"""`roundtwo chat`: hold an interview at a terminal, through a pipe, or as JSON Lines."""

import asyncio
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, cast

from agent.commands import STOPPED
from agent.commands.kept import find, held, latest, short
from agent.content.brief import Brief, load_brief
from agent.content.paths import data_folder
from agent.content.personas import load_panel
from agent.errors import ContentError, EngineError, InterviewError
from agent.moves.table import Turn
from agent.past import past_of
from agent.record import Kept, Record
from agent.settings import Settings
from agent.store import open_record
from agent.terminal.plain import is_terminal, speak_utf8, tell, tell_error
from agent.voices import EngineName, Voice, open_voice

if TYPE_CHECKING:
    from agent.interview import Interview
    from agent.terminal.keyboard import Keyboard
    from agent.terminal.page import Page

SAMPLE = "hotel"


class Door:
    """What has to be known outside when somebody stops the interview in the middle."""

    interview_id: str | None = None

    def how_to_go_on(self) -> str:
        return (
            f"Saved. Go on with: roundtwo chat --resume {short(self.interview_id)}" if self.interview_id else "Stopped."
        )


def chat(asked: Namespace) -> int:
    """The exit code. Raises InterviewError."""
    from agent.terminal.keyboard import Stopped

    door = Door()
    try:
        return asyncio.run(_chat(asked, door))
    except (KeyboardInterrupt, Stopped):
        tell_error(door.how_to_go_on())
        return STOPPED


async def _chat(asked: Namespace, door: Door) -> int:
    settings = Settings.from_environ(os.environ)
    falls: list[str] = []
    async with AsyncExitStack() as stack:
        record = await stack.enter_async_context(open_record(settings.database, settings.home))
        kept = await _kept(asked, record)
        brief = Brief.parse(kept.brief, "the saved brief") if kept else _brief(asked)
        on_fall = _warner() if asked.jsonl else lambda problem: falls.append(_fell(problem))
        voice = await stack.enter_async_context(_voice(asked, settings, kept, on_fall))
        if not asked.jsonl:
            tell(voice.where)
        interview = await stack.enter_async_context(_opened(asked, settings, voice, brief, kept))
        door.interview_id = interview.id
        stack.enter_context(held(settings.home, interview.id))
        if asked.jsonl:
            from agent.jsonl import converse

            if other := _played_as_panel(brief):
                tell_error(other)
            speak_utf8()
            return await converse(interview, sys.stdin, sys.stdout)
        await _hold(asked, settings, interview, record, voice, falls)
    return 0


async def _kept(asked: Namespace, record: Record) -> Kept | None:
    """The interview to go on with; None for a new one."""
    if asked.resume is None:
        return None
    return await find(record, asked.resume) if asked.resume else await latest(record, only_open=asked.retake is None)


def _brief(asked: Namespace) -> Brief:
    brief = load_brief(asked.brief or sample(asked.sample or SAMPLE))
    if asked.panel:
        brief = brief.model_copy(update={"panel": tuple(load_panel(asked.panel))})
    return brief


def sample(name: str) -> Path:
    """The file of a sample interview. Raises ContentError."""
    samples = {path.stem: path for path in sorted(data_folder("examples").glob("*.yaml"))}
    if name not in samples:
        raise ContentError(name, f"is no sample; use one of {', '.join(samples)}")
    return samples[name]


def _voice(
    asked: Namespace, settings: Settings, kept: Kept | None, on_fall: Callable[[EngineError], None]
) -> AbstractAsyncContextManager[Voice]:
    """Going on, the interview keeps the kind of voice it had."""
    if asked.engine or kept is None:
        return open_voice(settings, cast("EngineName | None", asked.engine), on_fall)
    if kept.engine != "offline" and not settings.model:
        raise InterviewError(
            "A model spoke in this interview, and none is named now. Set ROUNDTWO_MODEL or add --engine offline."
        )
    return open_voice(settings, "offline" if kept.engine == "offline" else "model", on_fall)


def _opened(
    asked: Namespace, settings: Settings, voice: Voice, brief: Brief, kept: Kept | None
) -> "AbstractAsyncContextManager[Interview]":
    from agent.interview import MOST_QUESTIONS, Interview

    if kept:
        return Interview.resume(
            kept.id, engine=voice.engine, grader=voice.grader, home=settings.home, database=settings.database
        )
    return Interview.start(
        brief,
        engine=voice.engine,
        grader=voice.grader,
        seed=asked.seed,
        difficulty=asked.difficulty or "realistic",
        max_questions=asked.max_questions or MOST_QUESTIONS,
        home=settings.home,
        database=settings.database,
    )


async def _hold(
    asked: Namespace, settings: Settings, interview: "Interview", record: Record, voice: Voice, falls: list[str]
) -> None:
    """Through a terminal or a pipe; at the end the report in short, or the line that says how to go on."""
    from agent.commands.reports import report_so_far, short_report
    from agent.terminal.notes import Notebook
    from agent.terminal.page import PACE_SECONDS, Page, open_screen
    from agent.terminal.session import Session
    from agent.terminal.talk import hold

    terminal, built_in = is_terminal(), voice.meter is None
    titles = {seat.name: seat.who.title for seat in interview.table.seats}
    unpaced = not built_in or os.environ.get("ROUNDTWO_PACE", "").strip() == "0"
    page = Page(
        open_screen(sys.stdout, terminal),
        titles,
        pace_seconds=PACE_SECONDS if terminal and not unpaced else 0,
        shows_thinking=terminal and not built_in,
    )
    _introduce(page, asked, interview.table.brief)
    keyboard = _keyboard(terminal, tuple(turn.answer or "" for turn in await _answered(record, interview.id)))
    session = Session(
        interview,
        record,
        page,
        keyboard,
        Notebook(settings.home, interview.id),
        lambda: report_so_far(record, interview.id),
        falls,
    )
    await hold(session, asked.retake)
    if session.finished:
        page.whole(await short_report(record, interview.id))
        page.line(f"To answer a question again: roundtwo chat --resume {short(interview.id)} --retake NUMBER", "dim")
    else:
        page.line()
        page.line(f"Saved. Go on with: roundtwo chat --resume {short(interview.id)}")


def _played_as_panel(brief: Brief) -> str | None:
    wanted = brief.callback.format
    return None if wanted == "panel" else f"The brief asks for the format {wanted}; this release plays it as a panel."


def _introduce(page: "Page", asked: Namespace, brief: Brief) -> None:
    """What is about to happen, in a few lines."""
    page.line()
    page.line(" · ".join(filter(None, (brief.role.title, brief.role.company))), "bold")
    if asked.resume is not None:
        page.line("Going on where you stopped.")
    elif not asked.brief:
        page.line(f"A sample: you are {brief.candidate.name}. /story shows what you told them in round one.")
        page.line("Bring your own with: roundtwo brief new")
    if other := _played_as_panel(brief):
        page.line(other)
    page.line("/help shows what you can type. Ctrl-C stops, and everything is kept.", "dim")


def _keyboard(terminal: bool, earlier: tuple[str, ...]) -> "Keyboard":
    from agent.terminal.keyboard import Editor, Lines
    from agent.terminal.slash import COMMANDS

    if terminal:
        return Editor(tuple(f"/{name}" for name in COMMANDS), earlier)
    return Lines(shows=sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty())


async def _answered(record: Record, interview_id: str) -> list[Turn]:
    head = await record.head(interview_id)
    past = past_of(await record.branch(interview_id, head.number)) if head else None
    return [turn for turn in past.turns if turn.answer] if past else []


def _fell(problem: EngineError) -> str:
    return f"{problem} The built-in voice spoke instead."


def _warner() -> Callable[[EngineError], None]:
    """Says on stderr what kept the model from speaking; the same thing once."""
    told: set[str] = set()

    def warn(problem: EngineError) -> None:
        line = _fell(problem)
        if line not in told:
            told.add(line)
            tell_error(line)

    return warn
