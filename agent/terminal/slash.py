"""What a candidate can ask of the program while the panel waits: lines that begin with a slash."""

from collections.abc import Awaitable, Callable
from math import ceil
from typing import NamedTuple

from agent.errors import NoSuchQuestion
from agent.moves.table import Turn
from agent.terminal.session import SKIP, Session, minutes

Deed = Callable[[Session, str], Awaitable[None]]


class Command(NamedTuple):
    """`takes`: how what may follow it is called, empty when nothing may."""

    does: Deed
    takes: str
    about: str


async def show_help(session: Session, rest: str) -> None:
    rows = [(f"/{name} {command.takes}".rstrip(), command.about) for name, command in COMMANDS.items()]
    rows.append(("//…", "an answer that begins with a slash"))
    if session.keyboard.edits:
        rows.append(("Enter", "sends; Alt-Enter, or a backslash before Enter, begins a new line"))
        rows.append(("Up, Down", "your earlier answers"))
    session.page.rows(rows)


async def show_panel(session: Session, rest: str) -> None:
    session.page.rows([(seat.name, seat.who.title) for seat in session.interview.table.seats])


async def note(session: Session, rest: str) -> None:
    if rest:
        session.notebook.add(rest, session.question.turn if session.question else None)
        session.page.remark("Noted. /notes alone shows what you noted.")
        return
    notes = session.notebook.read()
    if not notes:
        session.page.remark("No notes yet. /notes and some words keeps one.")
        return
    session.page.rows([("", each) for each in notes])


async def show_time(session: Session, rest: str) -> None:
    whole = ceil(session.interview.table.minutes)
    used = whole - session.minutes_left()
    counted = "Counted from the words of both sides, not by the clock."
    session.page.remark(f"{minutes(used)} of {whole} used, {session.time_left()}. {counted}")


async def show_story(session: Session, rest: str) -> None:
    question = session.question
    if question is None or question.story is None:
        session.page.remark("This question is not about one of your stories from round one.")
        return
    story = session.interview.table.story(question.story)
    session.page.rows([("Asked", story.asked)] if story.asked else [], "In round one")
    session.page.paragraph(story.told)


async def retake(session: Session, rest: str) -> None:
    if rest == "stop" and session.retaken:
        session.retaken = None
        await _again(session)
        return
    answered = [turn for turn in session.past.turns if turn.answer is not None]
    if rest == "list":
        _list_questions(session, answered)
    elif rest and not rest.isdecimal():
        session.page.remark("/retake goes with the number of a question; /retake list shows them.")
    elif not rest and not answered:
        session.page.remark("There is no answer yet to give again.")
    else:
        try:
            await session.retake(int(rest[:9]) if rest else answered[-1].turn)
        except NoSuchQuestion as error:
            session.page.remark(f"{error} /retake list shows them.")
        else:
            session.page.remark("Your first answer stays as it is. /retake stop goes back to where you were.")


async def skip(session: Session, rest: str) -> None:
    await session.say(SKIP)


async def show_report(session: Session, rest: str) -> None:
    session.page.whole(await session.report())


async def leave(session: Session, rest: str) -> None:
    session.leaving = True


COMMANDS: dict[str, Command] = {
    "help": Command(show_help, "", "this list"),
    "who": Command(show_panel, "", "who sits on the panel"),
    "notes": Command(note, "[words]", "keep a note; alone, read your notes"),
    "time": Command(show_time, "", "the time used and left"),
    "story": Command(show_story, "", "what you told in round one about the story at hand"),
    "retake": Command(
        retake, "[number]", "answer a question again, the last one or by number; /retake list shows them"
    ),
    "skip": Command(skip, "", "say that you would rather not say"),
    "report": Command(show_report, "", "the report so far"),
    "quit": Command(leave, "", "stop here; everything is kept, and you can go on later"),
}


async def obey(session: Session, typed: str) -> None:
    """Do what a line asks for; one that asks for nothing known is told so."""
    name, _, rest = typed[1:].strip().partition(" ")
    command = COMMANDS.get(name.lower())
    if command is None:
        session.page.remark(f"There is no /{name[:40]}. /help shows what there is; // begins an answer with a slash.")
        return
    await command.does(session, rest.strip())


async def _again(session: Session) -> None:
    if session.question:
        session.page.question(session.question.speaker, session.question.question)


def _list_questions(session: Session, turns: list[Turn]) -> None:
    if not turns:
        session.page.remark("No question is answered yet.")
    else:
        session.page.rows([(str(turn.turn), f"{turn.speaker}: {turn.question}") for turn in turns])
