"""`roundtwo interviews` and `roundtwo forget`: what is kept, and how it goes."""

import os
import sys
from argparse import Namespace

from agent.commands.kept import find, held, held_path, listing
from agent.errors import InterviewError
from agent.record import Kept
from agent.settings import Settings
from agent.store import open_record, open_store
from agent.terminal.notes import Notebook
from agent.terminal.plain import is_terminal, tell


async def list_interviews() -> int:
    settings = Settings.from_environ(os.environ)
    async with open_record(settings.database, settings.home) as record:
        tell(listing(await record.interviews()))
    return 0


async def forget(asked: Namespace) -> int:
    """Delete an interview, its notes and its locks, so that no byte of it stays."""
    settings = Settings.from_environ(os.environ)
    async with open_store(settings.database, settings.home) as store:
        kept = await find(store.record, asked.id)
        if not (asked.yes or _agreed(kept)):
            tell("Nothing was deleted.")
            return 1
        with held(settings.home, kept.id):
            Notebook(settings.home, kept.id).forget()
            await store.forget(kept.id)
            held_path(settings.home, kept.id).unlink(missing_ok=True)
    tell("Forgotten.")
    return 0


def _agreed(kept: Kept) -> bool:
    if not is_terminal():
        raise InterviewError("Nothing was deleted. Say that you mean it with --yes.")
    tell(f"The interview for {kept.brief['role']['title']}, begun on {kept.created_at[:10]}, will be gone for good.")
    sys.stdout.write("Delete it? [y/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")
