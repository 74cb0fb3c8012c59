"""`roundtwo brief`: its schema, a check, one asked for step by step, one drafted from documents."""

import json
import os
import sys
from argparse import Namespace
from pathlib import Path

from agent.content.brief import Brief, brief_schema, dump_brief, load_brief, seated
from agent.content.brief_new import Ask, ask_brief
from agent.errors import ContentError, InterviewError
from agent.terminal.plain import is_terminal, tell, tell_error

USUAL_FILE = "brief.yaml"


def show_schema() -> int:
    tell(json.dumps(brief_schema(), indent=2, ensure_ascii=False))
    return 0


def check(asked: Namespace) -> int:
    brief = load_brief(asked.file)
    stories = len(brief.round_one.stories)
    people = ", ".join(each.name for each in seated(brief))
    told = f"{stories} {'story' if stories == 1 else 'stories'} from round one"
    tell(f"{asked.file} is a brief for {brief.role.title}: {told}; the panel is {people}.")
    return 0


def new(asked: Namespace) -> int:
    """Ask at a terminal; from a pipe, one line is one answer and the questions go to standard error."""
    if asked.out:
        _refuse_to_replace(asked.out)
    if is_terminal():
        from agent.terminal.form import ask_at_terminal, say_at_terminal

        brief = ask_brief(ask_at_terminal, say_at_terminal)
        _write(brief, asked.out or _where(ask_at_terminal))
    else:
        _write(ask_brief(_ask_line, _say_aside), asked.out)
    return 0


async def draft(asked: Namespace) -> int:
    """From a résumé, an advertisement and notes. A model reads them only when it is asked for."""
    from agent.content.documents import read_document
    from agent.content.documents_draft import draft_brief, draft_brief_with

    if asked.out:
        _refuse_to_replace(asked.out)
    resume, job, notes = (read_document(path) if path else None for path in (asked.resume, asked.job, asked.notes))
    if asked.engine == "model":
        from agent.engines.chat_client import ChatClient
        from agent.engines.language_model import ModelExtractor
        from agent.settings import Settings
        from agent.voices import where_words_go

        settings = Settings.from_environ(os.environ).for_model()
        tell_error(where_words_go(settings))
        async with ChatClient.from_settings(settings) as client:
            brief = await draft_brief_with(ModelExtractor(client), resume, job, notes)
    else:
        brief = draft_brief(resume, job, notes)
    _write(brief, asked.out)
    return 0


def _write(brief: Brief, out: str | None) -> None:
    text = dump_brief(brief).rstrip("\n")
    if out is None:
        tell(text)
        return
    try:
        with Path(out).open("x", encoding="utf-8") as file:
            file.write(f"{text}\n")
    except FileExistsError:
        _refuse_to_replace(out)
    except OSError as error:
        raise ContentError(out, f"cannot be written ({error.strerror}); name another file with --out") from error
    tell(f"Written to {out}. Look it over, then start with: roundtwo chat --brief {out}")


def _refuse_to_replace(out: str) -> None:
    if Path(out).exists():
        raise ContentError(out, "is there already; name another file with --out, or move that one away")


def _where(ask: Ask) -> str:
    while True:
        out = ask(f"Where shall it be saved? (Enter: {USUAL_FILE})", "line").strip() or USUAL_FILE
        if not Path(out).exists():
            return out
        tell(f"{out} is there already; name another file.")


def _ask_line(question: str, kind: str) -> str:
    tell(question, sys.stderr)
    line = sys.stdin.readline() if sys.stdin else ""
    if not line:
        raise InterviewError("The input ended before the brief was finished. Nothing was written.")
    return line.rstrip("\n")


def _say_aside(text: str) -> None:
    tell(text, sys.stderr)
