"""What a candidate sees and types: pages, slash commands, and a real terminal with real keys."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from io import StringIO
from pathlib import Path

import pytest

from agent.content.brief import load_brief
from agent.events import Began, Notice, Piece, Said
from agent.interview import Interview
from agent.store import open_record
from agent.terminal.keyboard import Toolbar
from agent.terminal.notes import Notebook
from agent.terminal.page import Page, open_screen
from agent.terminal.session import Session
from agent.terminal.talk import hold

ROOT = Path(__file__).resolve().parent.parent
HOTEL = ROOT / "examples" / "hotel.yaml"
WHERE_IS_THE_CURSOR = "\x1b[6n"
STYLE = re.compile(r"\x1b\[[0-9;]*m")
PAYLOADS = (
    "\x1b[2J\x1b[H",
    "\x1b[31mred",
    "\x1b]52;c;cm0gLXJm\x07",
    "\x1b]8;;http://evil.invalid\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]0;title\x07",
    "\x9b2J",
    "\x9d0;title\x9c",
    "\x1bP$q q\x1b\\",
    "over\rwritten",
    "a\x08\x08\x08b",
    "\u202egnp.exe\u2066",
    "[/] [bold]loud[/bold] [link=http://evil.invalid]x[/link]",
    "\x1b[c\x1b[6n\x05",
)


def screen(width: int = 60, *, terminal: bool = True) -> tuple[Page, StringIO]:
    shown = StringIO()
    console = open_screen(shown, terminal)
    console._width, console._height = width, 40
    return Page(console, {"Dana Ruiz": "Director", "Victor Hale": "Partner"}), shown


def said(text: str, speaker: str = "Dana Ruiz") -> Said:
    return Said(
        turn=1, speaker=speaker, persona="peer", text=text, topic="story", move={"kind": "probe", "why": "because"}
    )


async def speech(page: Page, *pieces: str, speaker: str = "Dana Ruiz") -> None:
    await page.show(Began(speaker=speaker, persona="peer"))
    for piece in pieces:
        await page.show(Piece(text=piece))
    await page.show(said("".join(pieces), speaker))


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_nothing_that_is_said_moves_the_terminal(payload: str) -> None:
    page, shown = screen()

    await speech(page, f"One {payload} two.")
    await speech(page, *f"One {payload} two.")
    await page.show(said(payload))
    await page.show(Notice(text=payload))
    await speech(page, "Hm.", speaker=payload)
    page.answer(payload)
    page.rows([(payload, payload)], payload)
    page.whole(payload)

    text = STYLE.sub("", shown.getvalue())
    assert [mark for mark in text if mark != "\n" and not mark.isprintable()] == []
    assert re.findall(r"\x1b\[[0-9;]*[^0-9;m]", shown.getvalue()) == []


async def test_square_brackets_are_words_and_no_markup() -> None:
    page, shown = screen(terminal=False)

    await speech(page, "We wrote [/] and [bold]", "loud[/bold] on the board :smile:.")

    assert "  We wrote [/] and [bold]loud[/bold] on the board :smile:.\n" in shown.getvalue()


async def test_speech_is_wrapped_at_the_width_there_is_also_when_it_comes_in_pieces() -> None:
    page, shown = screen(44, terminal=False)
    words = "Which part of the move was in your own hands, and which did you only watch from the hall?"

    await speech(page, *words)

    lines = shown.getvalue().splitlines()
    assert lines[:2] == ["", "Dana Ruiz, Director"]
    assert max(map(len, lines)) <= 43
    assert " ".join(line.strip() for line in lines[2:]) == words
    assert all(line.startswith("  ") for line in lines[2:])


async def test_a_word_longer_than_the_line_is_broken_and_wide_letters_count_double() -> None:
    page, shown = screen(40, terminal=False)

    await speech(page, f"{'x' * 90} {'宿' * 30}")

    lines = shown.getvalue().splitlines()[2:]
    assert "".join(line.strip() for line in lines) == "x" * 90 + "宿" * 30
    assert max(len(line) + line.count("宿") for line in lines) <= 40


async def test_a_window_that_changes_is_asked_for_its_width_again() -> None:
    page, shown = screen(80, terminal=False)
    await speech(page, "word " * 20)
    page._screen._width = 44

    await speech(page, "word " * 20, speaker="Victor Hale")

    first, second = shown.getvalue().split("Victor Hale")
    assert max(map(len, first.splitlines())) > 60
    assert max(map(len, second.splitlines())) <= 43


async def test_a_title_is_told_once_and_a_name_each_time_the_speaker_changes() -> None:
    page, shown = screen(terminal=False)

    await speech(page, "One.")
    await speech(page, "Two.")
    await speech(page, "Three.", speaker="Victor Hale")
    await speech(page, "Four.")

    headings = [line for line in shown.getvalue().splitlines() if line and not line.startswith(" ")]
    assert headings == ["Dana Ruiz, Director", "Victor Hale, Partner", "Dana Ruiz"]


async def test_what_is_not_a_terminal_gets_no_escapes_even_when_colour_is_forced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    page, shown = screen(terminal=False)

    await speech(page, "One.")
    page.answer("Two.")

    assert "\x1b" not in shown.getvalue()


async def test_no_colour_is_used_when_none_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    coloured, with_colour = screen()
    await speech(coloured, "One.")
    monkeypatch.setenv("NO_COLOR", "1")
    page, shown = screen()

    await speech(page, "One.")

    colours = re.compile(r"\x1b\[(?:\d+;)*3\d")
    assert colours.search(with_colour.getvalue())
    assert not colours.search(shown.getvalue())


class Typist:
    """Types what it is given, line by line, then leaves."""

    edits, shows = False, False

    def __init__(self, *lines: str) -> None:
        self._lines = iter(lines)
        self.toolbars: list[str] = []

    async def read(self, toolbar: Toolbar) -> str | None:
        self.toolbars.append(toolbar(""))
        return next(self._lines, None)

    def hushed(self) -> AbstractContextManager[None]:
        return nullcontext()


class Editing(Typist):
    edits = True


class Seen:
    """What a session left on the screen."""

    def __init__(self, session: Session, shown: StringIO, typist: Typist) -> None:
        self.session, self._shown, self.toolbars = session, shown, typist.toolbars

    @property
    def text(self) -> str:
        return " ".join(self._shown.getvalue().split())


@asynccontextmanager
async def held(home: Path, typist: Typist, *, falls: list[str] | None = None) -> AsyncIterator[Seen]:
    page, shown = screen(100, terminal=False)

    async def report() -> str:
        return "THE REPORT"

    async with Interview.start(load_brief(HOTEL), seed=1, home=home) as interview, open_record(None, home) as record:
        session = Session(interview, record, page, typist, Notebook(home, interview.id), report, falls or [])
        await hold(session)
        yield Seen(session, shown, typist)


async def test_slash_commands_tell_and_none_of_them_is_an_answer(tmp_path: Path) -> None:
    typist = Typist("/help", "/who", "/time", "/story", "/notes", "/notes ask about the spa", "/notes", "/report")

    async with held(tmp_path, typist) as seen:
        assert "/retake [number] answer a question again" in seen.text
        assert "Dervla Quinlan General Manager" in seen.text
        assert "0 minutes of 50 used, 50 minutes left." in seen.text
        assert "In round one" in seen.text
        assert "No notes yet." in seen.text
        assert "question 4: ask about the spa" in seen.text
        assert "THE REPORT" in seen.text
        assert [turn.answer for turn in seen.session.past.turns] == [None]


async def test_an_unknown_command_gets_one_line_and_is_no_answer(tmp_path: Path) -> None:
    async with held(tmp_path, Typist("/etc/passwd was full", "/", "/WHO")) as seen:
        assert seen.text.count("There is no /etc/passwd.") == 1
        assert "There is no /." in seen.text
        assert "General Manager" in seen.text
        assert [turn.answer for turn in seen.session.past.turns] == [None]


async def test_two_slashes_begin_an_answer_with_one(tmp_path: Path) -> None:
    async with held(tmp_path, Typist("//var was full that Monday")) as seen:
        assert seen.session.past.turns[0].answer == "/var was full that Monday"


async def test_skip_says_it_politely(tmp_path: Path) -> None:
    async with held(tmp_path, Typist("/skip")) as seen:
        assert seen.session.past.turns[0].answer == "I'd rather not say."
        assert "› I'd rather not say." in seen.text


async def test_quit_leaves_and_nothing_after_it_is_read(tmp_path: Path) -> None:
    async with held(tmp_path, Typist("/quit", "I asked the chef.")) as seen:
        assert seen.session.leaving
        assert [turn.answer for turn in seen.session.past.turns] == [None]


async def test_a_retake_shows_the_question_again_and_keeps_the_first_take(tmp_path: Path) -> None:
    typist = Typist("I asked the chef.", "/retake", "I asked Danuta first.")

    async with held(tmp_path, typist) as seen:
        first = seen.session.past.turns[0]
        runs = await seen.session.record.branch(seen.session.interview.id, 1)

        assert first.answer == "I asked Danuta first."
        assert seen.text.count(" ".join(first.question.split())) == 2
        assert typist.toolbars[2].startswith(f"  Question {first.turn} again, {first.speaker} asks · ")
        assert runs[-1][0].heard == "I asked the chef."


async def test_a_retake_takes_the_number_of_a_question_and_can_be_called_off(tmp_path: Path) -> None:
    typist = Typist("I asked the chef.", "/retake list", "/retake 999", "/retake x", "/retake 4", "/retake stop", "So.")

    async with held(tmp_path, typist) as seen:
        assert "4 Tunde Balogun:" in seen.text
        assert "There is no question 999" in seen.text
        assert "/retake goes with the number of a question" in seen.text
        assert [turn.answer for turn in seen.session.past.turns][:2] == ["I asked the chef.", "So."]


async def test_an_empty_line_by_accident_is_asked_about_once(tmp_path: Path) -> None:
    async with held(tmp_path, Editing("", "I asked the chef.")) as seen:
        assert "Nothing is typed." in seen.text
        assert seen.session.past.turns[0].answer == "I asked the chef."


async def test_an_empty_line_twice_is_silence(tmp_path: Path) -> None:
    async with held(tmp_path, Editing("", "")) as seen:
        assert "› (silence)" in seen.text


async def test_the_toolbar_says_whose_question_it_is_and_counts_what_is_being_typed(tmp_path: Path) -> None:
    async with held(tmp_path, Typist()) as seen:
        assert seen.session.toolbar() == "  Tunde Balogun asks · 50 minutes left · /help"
        assert seen.session.toolbar("word " * 1400) == "  Tunde Balogun asks · 40 minutes left · /help"
        assert "the time is up" in seen.session.toolbar("word " * 8000)


async def test_why_a_model_fell_silent_is_told_once_when_the_panel_has_spoken(tmp_path: Path) -> None:
    falls = ["Nothing answers there.", "Nothing answers there."]

    async with held(tmp_path, Typist(), falls=falls) as seen:
        assert seen.text.count("Nothing answers there.") == 1
        assert falls == []


async def test_an_answer_belongs_to_the_question_on_the_screen_whoever_went_on_meanwhile(tmp_path: Path) -> None:
    class Slow(Typist):
        async def read(self, toolbar: Toolbar) -> str | None:
            line = await super().read(toolbar)
            if line == "from this window":
                async with Interview.resume(opened[0].id, home=tmp_path) as other:
                    assert [event async for event in other.answer("from another window")]
            return line

    opened: list[Interview] = []
    page, _ = screen(terminal=False)
    async with (
        Interview.start(load_brief(HOTEL), seed=1, home=tmp_path) as interview,
        open_record(None, tmp_path) as record,
    ):
        opened.append(interview)
        session = Session(
            interview, record, page, Slow("from this window"), Notebook(tmp_path, interview.id), lambda: None, []
        )  # type: ignore[arg-type, return-value]

        await hold(session)

        assert session.past.turns[0].answer == "from this window"


class Terminal:
    """`roundtwo` at a pseudo-terminal: what it shows, and keys."""

    def __init__(self, home: Path, *arguments: str, columns: int = 90, **environ: str) -> None:
        self._keys, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        settings = {"TERM": "xterm-256color", "PYTHONUTF8": "1", **environ}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "agent", *arguments],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "HOME": str(home), "ROUNDTWO_HOME": str(home), **settings},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)
        self.raw = ""

    @property
    def text(self) -> str:
        return re.sub(r"\x1b(?:\[[0-9;?]*[A-Za-z]|[=>])", "", self.raw)

    def until(self, wanted: str, since: int = 0, seconds: float = 20) -> int:
        """Read until it shows; how much has been shown by then."""
        return self._read(lambda: wanted in self.text[since:], f"{wanted!r} to be shown", seconds)

    def _read(self, enough: Callable[[], bool], what: str, seconds: float) -> int:
        last = time.monotonic() + seconds
        while not enough():
            if not select.select([self._keys], [], [], max(last - time.monotonic(), 0))[0]:
                raise AssertionError(f"waited {seconds:g} s for {what}; shown so far:\n{self.text}")
            assert self._more() or enough(), f"ended before {what}; shown so far:\n{self.text}"
        return len(self.text)

    def _more(self) -> bool:
        """Read a piece, and say where the cursor is when asked, as terminals do; false when the other end is closed."""
        try:
            piece = os.read(self._keys, 65_536).decode("utf-8", "replace")
        except OSError:
            return False
        self.raw += piece
        for _ in range(piece.count(WHERE_IS_THE_CURSOR)):
            self.type("\x1b[20;1R")
        return True

    def type(self, keys: str) -> None:
        os.write(self._keys, keys.encode())

    def end(self, seconds: float = 40) -> int:
        """Its exit code, when it leaves by itself; what it showed, when it does not."""
        last = time.monotonic() + seconds
        while True:
            if not select.select([self._keys], [], [], max(last - time.monotonic(), 0))[0]:
                raise AssertionError(f"did not leave within {seconds:g} s; shown so far:\n{self.text}")
            if not self._more():
                return self.process.wait(20)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        os.close(self._keys)


@pytest.fixture
def at_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def open_it(*arguments: str, **environ: str) -> Terminal:
        opened.append(Terminal(tmp_path, *arguments, **environ))
        return opened[-1]

    yield open_it
    for terminal in opened:
        terminal.close()


def test_an_interview_at_a_terminal_can_be_answered_left_and_resumed(at_terminal: Callable[..., Terminal]) -> None:
    first = at_terminal("chat", "--seed", "1", ROUNDTWO_PACE="0")
    first.until("Tunde Balogun asks")
    asked = len(first.text)
    first.type("I asked Danuta\\\rand then the chef.\r")
    first.until("and then the chef.\r\n", asked)
    first.until("asks ·", len(first.text))
    first.type("\x03")
    code = first.end()
    resume = re.search(r"Saved\. Go on with: roundtwo (chat --resume [0-9a-f]{8})", first.text)

    assert code == 130
    assert first.text.startswith("Words stay on this computer.")
    assert "    › I asked Danuta\r\n      and then the chef." in first.text
    assert resume

    second = at_terminal(*resume[1].split(), ROUNDTWO_PACE="0")
    second.until("asks ·")
    second.type("/quit\r")

    assert second.end() == 0
    assert "Going on where you stopped." in second.text
    assert "Saved. Go on with: roundtwo chat --resume" in second.text


def test_ctrl_c_while_the_panel_speaks_keeps_the_interview(at_terminal: Callable[..., Terminal]) -> None:
    terminal = at_terminal("chat", "--seed", "1")
    terminal.until("Colin Ashgrove, Operations Manager")

    terminal.type("\x03")

    assert terminal.end() == 130
    assert re.search(r"Saved\. Go on with: roundtwo chat --resume [0-9a-f]{8}\r\n", terminal.text)
    assert "Traceback" not in terminal.text


def test_a_pasted_text_of_many_lines_is_one_answer(at_terminal: Callable[..., Terminal]) -> None:
    terminal = at_terminal("chat", "--seed", "1", ROUNDTWO_PACE="0")
    terminal.until("Tunde Balogun asks")
    asked = len(terminal.text)

    terminal.type("\x1b[200~First line.\nSecond \x1b]0;x\x07line.\nThird line.\x1b[201~\r")
    terminal.until("Third line.\r\n", asked)
    terminal.until("asks ·", len(terminal.text))
    terminal.type("/quit\r")

    assert terminal.end() == 0
    assert "    › First line.\r\n      Second line.\r\n      Third line.\r\n" in terminal.text


def test_roundtwo_alone_explains_and_ctrl_c_leaves(at_terminal: Callable[..., Terminal]) -> None:
    terminal = at_terminal()
    terminal.until("Enter starts the sample interview")

    terminal.type("\x03")

    assert terminal.end() == 130
    assert "Stopped." in terminal.text


def test_roundtwo_alone_starts_the_sample_with_enter(at_terminal: Callable[..., Terminal]) -> None:
    terminal = at_terminal(ROUNDTWO_PACE="0")
    terminal.until("Enter starts the sample interview")

    terminal.type("\r")
    terminal.until("A sample: you are Bethan Rowlatt.")
    terminal.until("asks ·")
    terminal.type("\x04")

    assert terminal.end() == 0
    assert "Saved. Go on with:" in terminal.text
