"""The command line: reads what was asked for, then imports what it needs, and says in one line what went wrong."""

import argparse
import asyncio
import sys
from collections.abc import Coroutine

from agent.arguments import parser
from agent.commands import FAILED, STOPPED, UNHEARD, WRONG
from agent.errors import ContentError, InterviewError


def run(arguments: list[str]) -> int:
    """The exit code."""
    from agent.terminal.plain import hush_broken_pipe, prepare_streams, tell_error

    prepare_streams()
    try:
        try:
            return _obey(parser().parse_args(arguments))
        finally:
            sys.stdout.flush()  # here, where a reader who has gone can be told from a fault
    except ContentError as error:
        tell_error(str(error))
        return WRONG
    except InterviewError as error:
        tell_error(str(error))
        return FAILED
    except KeyboardInterrupt:
        tell_error("Stopped.")
        return STOPPED
    except BrokenPipeError:
        hush_broken_pipe()
        return UNHEARD


def _obey(asked: argparse.Namespace) -> int:
    match asked.command:
        case "chat":
            _check_chat(asked)
            from agent.commands.chat import chat

            return chat(asked)
        case "brief" | "personas":
            return _look_at_content(asked)
        case "interviews":
            from agent.commands.interviews import list_interviews

            return _await(list_interviews())
        case "forget":
            from agent.commands.interviews import forget

            return _await(forget(asked))
        case "report":
            from agent.commands.reports import report

            return _await(report(asked))
        case "grade":
            from agent.commands.grade import grade

            return _await(grade(asked))
        case "practice":
            from agent.commands.practice import practice

            return _await(practice(asked))
        case "rubrics":
            from agent.commands.rubrics import look

            return look(asked)
        case "progress":
            from agent.commands.progress import progress

            return _await(progress(asked))
        case "serve":
            from agent.commands.serve import serve

            return serve(asked)
        case "evals":
            from agent.commands.evals import evals

            return evals(asked)
        case "doctor":
            from agent.commands.doctor import doctor

            return _await(doctor())
        case "graph":
            from agent.commands.about import draw

            return draw()
    from agent.commands.about import welcome

    return _obey(parser().parse_args(["chat"])) if welcome() else 0


def _check_chat(asked: argparse.Namespace) -> None:
    """What an interview was begun with stays; only its voice may change."""
    if asked.resume is None and asked.retake is not None:
        asked.complain("argument --retake: goes with --resume")
    for name in ("panel", "difficulty", "max_questions", "seed"):
        if asked.resume is not None and getattr(asked, name) is not None:
            asked.complain(f"argument --{name.replace('_', '-')}: not with --resume, which keeps what was begun")


def _look_at_content(asked: argparse.Namespace) -> int:
    from agent.commands import briefs, people

    match asked.command, asked.what:
        case "brief", "schema":
            return briefs.show_schema()
        case "brief", "check":
            return briefs.check(asked)
        case "brief", "new":
            return briefs.new(asked)
        case "brief", _:
            return _await(briefs.draft(asked))
        case _, "list":
            return people.list_personas()
        case _, "show":
            return people.show_persona(asked)
        case _:
            return people.check_file(asked)


def _await(command: Coroutine[None, None, int]) -> int:
    return asyncio.run(command)
