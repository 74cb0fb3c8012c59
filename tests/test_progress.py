"""Progress over the interviews that are kept: true to the sealed sheets, honest about what is not there."""

import asyncio
import json
import os
import re
import shutil
import sqlite3
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from agent.cli import run
from agent.commands import FAILED, WRONG
from agent.content.rubrics import DIMENSIONS, Dimension, rubric
from agent.interview import Interview
from agent.progress.gather import gather
from agent.progress.model import Depth, DimensionRow, LeftOut, Progress, Session, StoryRow
from agent.progress.page import render_page
from agent.progress.text import render_text, sparkline
from agent.report.build import build_report
from agent.scoring.sheet import Verdict
from agent.store import open_record
from tests.chair import Chair, InPieces, make_brief

SAT = 3


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two finished interviews, a question of the second one answered twice, and one that is still open."""
    home = tmp_path_factory.mktemp("kept")
    asyncio.run(_sit(home))
    return home


async def _sit(home: Path) -> None:
    for number in range(SAT):
        brief = make_brief(["migration", "flood"])
        opened = Interview.start(brief, seed=number + 1, engine=InPieces(), home=home, max_questions=7)
        async with opened as interview:
            chair = Chair(interview)
            await chair.begin()
            asked = chair.question.turn
            if number == 1:
                await chair.answer("We just did it.")
                await chair.answer("I picked the Saturday myself, because the pay run starts on Monday.", after=asked)
            if number < SAT - 1:
                await chair.play()


@pytest.fixture
def home(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of them to work on."""
    for name in [name for name in os.environ if name.startswith(("ROUNDTWO_", "OPENAI_"))]:
        monkeypatch.delenv(name)
    shutil.copytree(kept, tmp_path / "home")
    monkeypatch.setenv("ROUNDTWO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


async def look(home: Path) -> Progress:
    async with open_record(None, home) as record:
        return await gather(record)


def change(home: Path, *statements: str) -> None:
    with closing(sqlite3.connect(home / "interviews.sqlite3")) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


# What is read from the record


async def test_finished_interviews_stand_side_by_side_the_oldest_first(home: Path) -> None:
    found = await look(home)

    assert [session.number for session in found.sessions] == [1, 2]
    assert [session.date for session in found.sessions] == sorted(session.date for session in found.sessions)
    assert all(len(row.marks) == 2 for row in found.dimensions)
    assert [row.dimension for row in found.dimensions] == [each for each in DIMENSIONS if each.startswith("R")]


async def test_marks_are_those_of_the_sealed_sheets(home: Path) -> None:
    found = await look(home)

    async with open_record(None, home) as record:
        for place, session in enumerate(found.sessions):
            rows = await record.assessments.of(session.interview_id, "sheets")
            sealed = Verdict.model_validate(rows[max(rows)].data)
            marks = {row.dimension: row.marks[place] for row in found.dimensions}
            assert marks == {each.dimension: each.mark for each in sealed.dimensions}
            assert (session.band, session.mean, session.grader) == (sealed.band, sealed.mean, "offline")


async def test_depth_and_retakes_are_those_of_the_reports(home: Path) -> None:
    found = await look(home)

    async with open_record(None, home) as record:
        reports = [await build_report(record, session.interview_id) for session in found.sessions]
    assert [session.retakes for session in found.sessions] == [0, 1]
    for place, report in enumerate(reports):
        for story in report.stories:
            depth = next(row for row in found.stories if row.story == story.id).depths[place]
            told = None if depth is None else (depth.asked, depth.reached)
            assert told == (None if story.asked_depth is None else (story.asked_depth, story.reached_depth))


async def test_an_interview_without_marks_has_none_and_no_noughts(home: Path) -> None:
    change(home, "DELETE FROM assessments")

    found = await look(home)

    assert {mark for row in found.dimensions for mark in row.marks} == {None}
    assert {session.grader for session in found.sessions} == {None}
    assert not re.search(r"R\d+ .*\b0\b", render_text(found, 100))


async def test_marks_that_were_changed_after_sealing_are_left_out_by_name(home: Path) -> None:
    with closing(sqlite3.connect(home / "interviews.sqlite3")) as database:
        row, data = database.execute("SELECT rowid, data FROM assessments WHERE kind = 'sheets'").fetchone()
        sheets = json.loads(data)
        sheets["sheets"][0]["mean"] = 5.0
        database.execute("UPDATE assessments SET data = ? WHERE rowid = ?", (json.dumps(sheets), row))
        database.commit()

    found = await look(home)

    assert [session.grader for session in found.sessions].count(None) == 1
    assert "not as they were sealed" in render_text(found, 200)


async def test_marks_of_an_unknown_form_do_not_stop_the_rest(home: Path) -> None:
    change(home, "UPDATE assessments SET data = '{\"later\": 1}' WHERE kind = 'sheets'")

    found = await look(home)

    assert len(found.sessions) == 2
    assert "of a form this release does not know" in render_text(found, 200)


async def test_an_interview_that_cannot_be_read_is_named_and_the_rest_stand(home: Path) -> None:
    with closing(sqlite3.connect(home / "interviews.sqlite3")) as database:
        which, brief = database.execute("SELECT id, brief FROM interviews ORDER BY created_at").fetchone()
        changed = json.loads(brief)
        changed["panel"][0]["persona"] = "moved.yaml"
        database.execute("UPDATE interviews SET brief = ? WHERE id = ?", (json.dumps(changed), which))
        database.commit()

    found = await look(home)

    assert len(found.sessions) == 1
    assert [each.interview_id for each in found.left_out] == [which]


# What is drawn


def made(*marks: int | None, jobs: tuple[str, ...] = (), graders: tuple[Any, ...] = (), **rows: Any) -> Progress:
    """Sessions with these marks for R1, all else empty."""
    count = len(marks)
    jobs, graders = jobs or ("Buyer",) * count, graders or ("offline",) * count
    names: list[Dimension] = ["R1", "R2"]
    return Progress(
        sessions=tuple(
            Session(
                number=place + 1, interview_id=f"{place:032x}", date=f"2026-05-{place % 28 + 1:02}T10:00:00+00:00",
                role=jobs[place], company="", answers=9, retakes=place % 2, grader=graders[place],
                band="yes" if graders[place] else None, mean=3.25 if graders[place] else None,
            )
            for place in range(count)
        ),
        dimensions=tuple(
            DimensionRow(
                dimension=name, name=rubric(name).name, marks=marks if name == "R1" else (None,) * count
            )
            for name in names
        ),
        stories=(StoryRow(story="boiler", told="The boiler went.", depths=(Depth(asked=3, reached=2),) * count),),
        **rows,
    )  # fmt: skip


def test_a_dimension_is_a_row_of_marks_with_bars_and_the_change() -> None:
    shown = render_text(made(2, None, 4), 100)

    assert re.search(r"^R1  Evidence under probing +2 +– +4  ▂·▆ {2}\+2$", shown, re.MULTILINE)
    assert re.search(r"^R2  Ownership +– +– +–  ···$", shown, re.MULTILINE)
    assert re.search(r"^boiler +2/3 +2/3 +2/3$", shown, re.MULTILINE)
    assert "From first mark to last: up R1 +2." in shown


def test_one_interview_is_shown_and_said_to_be_too_few() -> None:
    progress = made(3)

    for shown in (render_text(progress, 80), render_page(progress)):
        assert "Progress needs two finished interviews." in shown
    assert re.search(r"^R1 .* 3$", render_text(progress, 80), re.MULTILINE)


def test_different_jobs_and_different_graders_are_named() -> None:
    shown = " ".join(render_text(made(3, 4, jobs=("Buyer", "Baker"), graders=("offline", "model")), 80).split())

    assert "for different jobs, each held against its own level: Buyer (session 1) and Baker (session 2)." in shown
    assert "different graders, whose marks are not one scale: built-in (session 1) and model (session 2)." in shown


def test_a_session_nobody_marked_is_named() -> None:
    shown = render_text(made(3, None, graders=("offline", None)), 100)

    assert "No marks are sealed for session 2; – stands for a mark that is not there." in shown


@pytest.mark.parametrize("width", [40, 60, 88, 140])
@pytest.mark.parametrize("count", [1, 4, 30])
def test_every_line_fits_and_the_columns_stand_in_line(width: int, count: int) -> None:
    shown = render_text(made(*([3] * count), jobs=("Head of Rather Long Names for a Job",) * count), width).splitlines()

    assert max(map(len, shown)) <= width
    first, second = (next(line for line in shown if line.startswith(name)) for name in ("R1 ", "R2 "))
    assert [place for place, sign in enumerate(first) if sign == "3"] == [
        place for place, sign in enumerate(second) if sign == "–"
    ]


def test_the_latest_sessions_are_the_ones_that_fit() -> None:
    shown = render_text(made(*([1] * 29 + [5])), 60)

    header = next(line for line in shown.splitlines() if line.startswith("Marks"))
    assert header.endswith(" 30")
    assert re.search(r"The last \d sessions fit on this screen", shown)


def test_a_plain_terminal_gets_plain_signs() -> None:
    shown = render_text(made(1, None, 5), 60, plain=True)

    assert shown.isascii()
    assert sparkline([1, None, 5], plain=True) == "_ #"
    assert sparkline([1, 2, 3, 4, 5]) == "▁▂▄▆█"


# The page


class Seen(HTMLParser):
    """Tags that were opened, with their attributes; every one is closed again."""

    EMPTY = frozenset(("meta", "line", "rect", "circle", "br"))

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.EMPTY:
            assert self.open.pop() == tag


def test_the_page_is_whole_and_reaches_for_nothing() -> None:
    page = render_page(made(2, 3, 4))

    seen = Seen(page)
    assert seen.open == []
    assert {tag for tag, _ in seen.tags} & {"script", "link", "img", "iframe", "a", "object"} == set()
    assert not re.search(r"https?:|url\(|@import", page)
    assert all(not name.startswith("on") for _, attributes in seen.tags for name in attributes)
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_every_drawing_has_a_title_and_says_what_it_shows() -> None:
    page = render_page(made(2, None, 4))

    seen = Seen(page)
    ids = [attributes["id"] for _, attributes in seen.tags if "id" in attributes]
    drawings = [attributes for tag, attributes in seen.tags if tag == "svg"]
    assert len(drawings) == 3
    assert len(ids) == len(set(ids))
    assert all(set((each["aria-labelledby"] or "").split()) <= set(ids) for each in drawings)
    assert "session 1: 2 of 5; session 3: 4 of 5" in page
    assert "session 1: asked to depth 3, reached 2" in page


def test_a_gap_is_never_drawn_as_a_mark_nor_bridged() -> None:
    tags = Seen(render_page(made(2, None, 4, 5))).tags

    assert sum(attributes.get("class") == "dot" for _, attributes in tags) == 3
    assert sum(attributes.get("class") == "join" for _, attributes in tags) == 1


def test_words_of_a_brief_are_only_ever_words() -> None:
    nasty = "<script>alert(1)</script>\x1b[2J\u202e\"'&"
    left = (LeftOut(interview_id="0" * 32, why=nasty),)

    page = render_page(made(3, 4, jobs=(nasty, nasty), left_out=left))
    shown = render_text(made(3, 4, jobs=(nasty, nasty), left_out=left), 100)

    assert "<script" not in page
    assert "\x1b" not in page + shown
    assert "\u202e" not in page + shown


# The command


def test_the_command_draws_what_is_kept(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["progress"])

    shown = capsys.readouterr().out
    assert code == 0
    assert shown.startswith("Progress over 2 finished interviews")
    assert re.search(r"^Retakes, by session +0 +1  ·█$", shown, re.MULTILINE)


def test_the_command_writes_a_page(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "progress.html"

    code = run(["progress", "--html", str(file)])

    assert code == 0
    assert capsys.readouterr().out == f"Written to {file}.\n"
    assert Seen(file.read_text("utf-8")).open == []


def test_a_page_that_cannot_be_written_is_told_in_one_line(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["progress", "--html", str(tmp_path)])

    assert code == WRONG
    assert "name another file with --html" in capsys.readouterr().err


def test_without_a_finished_interview_it_says_how_to_get_one(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ROUNDTWO_HOME", str(tmp_path / "empty"))

    code = run(["progress"])

    assert code == FAILED
    assert capsys.readouterr().err == "There is no finished interview yet. Finish one with: roundtwo chat\n"
