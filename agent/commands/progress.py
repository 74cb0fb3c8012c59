"""`roundtwo progress`: marks, depth and retakes over the interviews that are kept."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from agent.commands.reports import page_width
from agent.errors import ContentError
from agent.progress.gather import gather
from agent.progress.text import BARS, render_text
from agent.settings import Settings
from agent.store import open_record
from agent.terminal.plain import tell


async def progress(asked: Namespace) -> int:
    """Raises InterviewError."""
    settings = Settings.from_environ(os.environ)
    async with open_record(settings.database, settings.home) as record:
        found = await gather(record)
    if asked.html:
        from agent.progress.page import render_page

        _write(asked.html, render_page(found))
    else:
        tell(render_text(found, page_width(), plain=not _draws_bars()))
    return 0


def _write(file: str, page: str) -> None:
    try:
        Path(file).write_text(page, encoding="utf-8")
    except OSError as error:
        raise ContentError(file, f"cannot be written ({error.strerror}); name another file with --html") from error
    tell(f"Written to {file}.")


def _draws_bars() -> bool:
    """Whether the output can show the small bars and our quotation marks."""
    try:
        f"{BARS}“·”–".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
