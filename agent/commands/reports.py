"""`roundtwo report`: what an interview left behind, as a page, Markdown or JSON."""

import os
import shutil
import sys
from argparse import Namespace

from agent.commands.kept import find, latest
from agent.record import Record
from agent.report.build import build_report
from agent.report.text import WIDTH, render_short, render_text
from agent.settings import Settings
from agent.store import open_record
from agent.terminal.plain import tell

NARROWEST = 40


async def report(asked: Namespace) -> int:
    settings = Settings.from_environ(os.environ)
    async with open_record(settings.database, settings.home) as record:
        kept = await find(record, asked.id) if asked.id else await latest(record, only_open=False)
        built = await build_report(record, kept.id)
    if asked.json:
        tell(built.model_dump_json(indent=2))
    elif asked.markdown:
        from agent.report.markdown import render_markdown

        tell(render_markdown(built))
    else:
        tell(render_text(built, page_width(), ascii_only=speaks_ascii()))
    return 0


async def report_so_far(record: Record, interview_id: str) -> str:
    return render_text(await build_report(record, interview_id), page_width(), ascii_only=speaks_ascii())


async def short_report(record: Record, interview_id: str) -> str:
    return render_short(await build_report(record, interview_id), page_width(), ascii_only=speaks_ascii())


def page_width() -> int:
    return max(NARROWEST, min(shutil.get_terminal_size((WIDTH, 24)).columns - 1, WIDTH))


def speaks_ascii() -> bool:
    """Whether the output cannot show a letter beyond ASCII."""
    try:
        "“·”".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return True
    return False
