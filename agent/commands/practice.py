"""`roundtwo practice`: one question, an answer marked at once, and up to four more tries at it."""

import os
import shlex
import sys
from argparse import Namespace
from collections.abc import Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from random import SystemRandom

from agent.arguments import LARGEST_SEED
from agent.commands import FAILED, STOPPED
from agent.commands.chat import SAMPLE, sample
from agent.content.brief import load_brief
from agent.content.rubrics import Dimension, Rubric, offline_worth, rubric
from agent.errors import InterviewError
from agent.moves.table import Table, lay_table
from agent.practice.asking import Question, choose
from agent.practice.takes import Take, compare, mark_answer
from agent.practice.telling import Line, tell_change, tell_take
from agent.scoring.grader import Grader
from agent.scoring.offline import readers
from agent.settings import Settings
from agent.terminal.keyboard import Editor, Keyboard, Lines, Stopped
from agent.terminal.page import Page, open_screen
from agent.terminal.plain import is_terminal, tell_error
from agent.voices import HERE, open_grader, wanted_engine, where_words_go

MOST_TAKES = 5
AGAIN = "Again? Type your answer once more, or just press Enter to stop."
NOTHING = "Nothing was typed, so nothing was marked."


@dataclass(frozen=True)
class Desk:
    """What a take needs: the page, the keyboard, and who marks."""

    page: Page
    keyboard: Keyboard
    grader: Grader
    called: str
    """The grader, as the start of a sentence."""
    table: Table
    question: Question
    rubric: Rubric


async def practice(asked: Namespace) -> int:
    """The exit code. Raises InterviewError."""
    try:
        return await _practise(asked)
    except Stopped:
        tell_error("Stopped.")
        return STOPPED


async def _practise(asked: Namespace) -> int:
    settings = Settings.from_environ(os.environ)
    brief = load_brief(asked.brief or sample(SAMPLE))
    seed = SystemRandom().randrange(LARGEST_SEED) if asked.seed is None else asked.seed
    table = lay_table(brief, seed, "realistic", 1)
    offline = wanted_engine(settings, asked.engine) == "offline"
    where = HERE if offline else where_words_go(settings.for_model())
    async with AsyncExitStack() as stack:
        grader = await stack.enter_async_context(open_grader(settings, asked.engine))
        question = choose(table, asked.dimension, asked.story, _by_reading if offline else lambda dimension: True)
        terminal = is_terminal()
        page = Page(open_screen(sys.stdout, terminal), {question.speaker: question.title})
        called = "Marked by the built-in grader" if offline else f"Marked by the model {settings.model}"
        desk = Desk(page, _keyboard(terminal), grader, called, table, question, rubric(question.dimension))
        _introduce(desk, asked, where)
        takes = await _takes(desk)
    page.line()
    page.line("The same question another time:", "dim")
    page.line(_command(asked, question.dimension, seed), "dim")
    return FAILED if takes and takes[-1].failed else 0


def _by_reading(dimension: Dimension) -> bool:
    """Whether the built-in grader marks it."""
    return bool(readers(dimension)) and dimension in offline_worth().dimensions


def _keyboard(terminal: bool) -> Keyboard:
    if terminal:
        return Editor((), ())
    return Lines(shows=sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty())


def _introduce(desk: Desk, asked: Namespace, where: str) -> None:
    page, question, role = desk.page, desk.question, desk.table.brief.role
    page.line(where)
    page.line()
    page.line(" · ".join(filter(None, (role.title, role.company))), "bold")
    page.paragraph(f"Practice on {desk.rubric.id}, {desk.rubric.name.lower()}: {desk.rubric.question}", indent=0)
    if question.story:
        told = desk.table.story(question.story).told
        page.paragraph(f"In round one {'you' if asked.brief else desk.table.brief.candidate.name} told them:", indent=0)
        page.answer(told)
    page.question(question.speaker, question.text)


async def _takes(desk: Desk) -> list[Take]:
    takes: list[Take] = []
    while len(takes) < MOST_TAKES:
        answer = await _answer(desk, len(takes) + 1)
        if answer is None:
            if not takes:
                desk.page.remark(NOTHING)
            break
        takes.append(await mark_answer(desk.grader, desk.question, desk.table, answer))
        _show(desk, takes)
        if len(takes) < MOST_TAKES:
            desk.page.remark(AGAIN)
    return takes


async def _answer(desk: Desk, number: int) -> str | None:
    """What was typed; None for an empty line or the end of the input. Raises Stopped."""

    def toolbar(typed: str) -> str:
        return (
            f"  {desk.question.speaker} asks · take {number} of {MOST_TAKES} · Alt-Enter breaks the line, Enter sends"
        )

    while True:
        try:
            typed = await desk.keyboard.read(toolbar)
        except InterviewError as error:
            desk.page.remark(str(error))
            continue
        if typed is None or not typed.strip():
            return None
        if not desk.keyboard.shows:
            desk.page.answer(typed)
        return typed


def _show(desk: Desk, takes: list[Take]) -> None:
    page, last = desk.page, takes[-1]
    page.line()
    if last.failed:
        page.paragraph(last.failed, style="bold")
    _put(page, tell_take(desk.rubric, desk.question, last, desk.called))
    if len(takes) > 1:
        page.line()
        _put(page, tell_change(compare(desk.rubric, takes[-2], last), len(takes)))


def _put(page: Page, lines: Iterable[Line]) -> None:
    for line in lines:
        if line.apart:
            page.line()
        page.paragraph(line.text, indent=4 if line.mark else 2, style=line.style, mark=line.mark)


def _command(asked: Namespace, dimension: Dimension, seed: int) -> str:
    parts = ["roundtwo", "practice"]
    parts += ["--brief", asked.brief] if asked.brief else []
    parts += ["--dimension", dimension]
    parts += ["--story", asked.story] if asked.story else []
    return shlex.join([*parts, "--seed", str(seed)])
