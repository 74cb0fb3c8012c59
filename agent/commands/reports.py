"""`roundtwo report`: what an interview left behind, as a page, Markdown or JSON."""

import json
import os
import shutil
import sys
from argparse import Namespace
from pathlib import Path

from agent.commands.kept import find, latest
from agent.errors import InterviewError
from agent.marking import marks_now, marks_so_far
from agent.record import Kept, Record
from agent.report.build import build_report
from agent.report.marks_model import Marks
from agent.report.model import Report, report_schema
from agent.report.text import WIDTH, render_short, render_text
from agent.settings import Settings
from agent.store import open_record
from agent.terminal.plain import tell
from agent.voices import EngineName, open_grader

NARROWEST = 40


async def report(asked: Namespace) -> int:
    if asked.schema:
        tell(json.dumps(report_schema(), indent=2))
        return 0
    settings = Settings.from_environ(os.environ)
    async with open_record(settings.database, settings.home) as record:
        kept = await find(record, asked.id) if asked.id else await latest(record, only_open=False)
        built = await build_report(record, kept.id, marks=await _marks(record, kept, settings, asked.engine))
    if asked.json:
        tell(built.model_dump_json(indent=2))
    elif asked.markdown:
        from agent.report.markdown import render_markdown

        tell(render_markdown(built))
    elif asked.html or asked.open:
        _write_page(built, asked.html, settings, asked.open)
    else:
        tell(render_text(built, page_width(), ascii_only=speaks_ascii()))
    return 0


async def _marks(record: Record, kept: Kept, settings: Settings, asked: EngineName | None) -> Marks | None:
    """The marks that were sealed; where there are none, or of a grader asked for by name, they are given now."""
    if not kept.is_over:
        return None
    if asked is None and (sealed := await marks_so_far(record, kept.id)) is not None:
        return sealed
    wanted = asked or ("offline" if kept.engine == "offline" or not settings.model else "model")
    async with open_grader(settings, wanted) as grader:
        return await marks_now(record, kept.id, grader)


def _write_page(built: Report, file: str | None, settings: Settings, shown: bool) -> None:
    """A page to keep; without a name it lies beside the interviews."""
    from agent.report.html import render_html

    path = Path(file).expanduser() if file else settings.home / "reports" / f"{built.interview_id}.html"
    try:
        if not file:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(render_html(built), encoding="utf-8")
    except OSError as error:
        raise InterviewError(f"{path} cannot be written ({error.strerror}). Name another file.") from error
    tell(str(path.absolute()))
    if shown:
        import webbrowser

        if not webbrowser.open(path.absolute().as_uri()):
            tell("No browser was found here. Open that file in one.")


async def report_so_far(record: Record, interview_id: str) -> str:
    return render_text(await _whole(record, interview_id), page_width(), ascii_only=speaks_ascii())


async def short_report(record: Record, interview_id: str) -> str:
    return render_short(await _whole(record, interview_id), page_width(), ascii_only=speaks_ascii())


async def _whole(record: Record, interview_id: str) -> Report:
    return await build_report(record, interview_id, marks=await marks_so_far(record, interview_id))


def page_width() -> int:
    return max(NARROWEST, min(shutil.get_terminal_size((WIDTH, 24)).columns - 1, WIDTH))


def speaks_ascii() -> bool:
    """Whether the output cannot show a letter beyond ASCII."""
    try:
        "“·”".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return True
    return False
