"""The command line: reads what was asked for, then imports what it needs, and says in one line what went wrong."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import NoReturn

from agent import __version__
from agent.commands import FAILED, STOPPED, UNHEARD, WRONG
from agent.errors import ContentError, InterviewError

LARGEST_SEED = 2**31 - 1
MOST_QUESTIONS = 100


class Parser(argparse.ArgumentParser):
    """Complains in one line."""

    def error(self, message: str) -> NoReturn:
        from agent.terminal.plain import tell_error

        tell_error(f"{self.prog}: {message}. See {self.prog} --help")
        self.exit(WRONG)


def run(arguments: list[str]) -> int:
    """The exit code."""
    from agent.terminal.plain import hush_broken_pipe, prepare_streams, tell_error

    prepare_streams()
    try:
        try:
            return _obey(_parser().parse_args(arguments))
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
        case "doctor":
            from agent.commands.doctor import doctor

            return _await(doctor())
        case "graph":
            from agent.commands.about import draw

            return draw()
    from agent.commands.about import welcome

    return _obey(_parser().parse_args(["chat"])) if welcome() else 0


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


def _parser() -> Parser:
    parser = Parser(
        prog="roundtwo",
        description="Rehearse the callback interview: a panel goes deeper into what you told in round one.",
        epilog="Without a command: what this is, and the way into the sample interview.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"roundtwo {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_chat(commands.add_parser("chat", help="hold an interview", allow_abbrev=False))
    _add_brief(commands.add_parser("brief", help="write, draft or check what an interview starts from"))
    _add_personas(commands.add_parser("personas", help="who can sit on a panel"))
    commands.add_parser("interviews", help="list the interviews that are kept")
    forget = commands.add_parser("forget", help="delete an interview; no byte of it stays")
    forget.add_argument("id", metavar="ID")
    forget.add_argument("--yes", action="store_true", help="do not ask")
    report = commands.add_parser("report", help="what an interview showed, and what was still missing")
    report.add_argument("id", metavar="ID", nargs="?", help="the interview; the latest one when left out")
    form = report.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--markdown", action="store_true")
    commands.add_parser("doctor", help="check the model server")
    commands.add_parser("graph", help="the interview as a Mermaid drawing")
    return parser


def _add_chat(chat: argparse.ArgumentParser) -> None:
    source = chat.add_mutually_exclusive_group()
    source.add_argument("--brief", metavar="FILE", help="your brief; without one, the sample interview")
    source.add_argument("--sample", metavar="NAME", help="one of the sample interviews, such as hotel or teacher")
    source.add_argument(
        "--resume", metavar="ID", nargs="?", const="", help="go on with an interview, the latest open one without ID"
    )
    chat.add_argument("--panel", metavar="NAME", help="another panel; see roundtwo personas list")
    chat.add_argument(
        "--engine",
        choices=("offline", "model"),
        help="who speaks: the built-in voice, or the model that ROUNDTWO_MODEL names",
    )
    chat.add_argument(
        "--difficulty",
        choices=("gentle", "realistic", "tough"),
        help="how hard the panel pushes; realistic when left out",
    )
    chat.add_argument(
        "--max-questions",
        metavar="N",
        type=_number(1, MOST_QUESTIONS),
        help="the most questions asked; 45 when left out",
    )
    chat.add_argument(
        "--seed", metavar="N", type=_number(0, LARGEST_SEED), help="the same number makes the same interview"
    )
    chat.add_argument(
        "--retake", metavar="N", type=_number(1, LARGEST_SEED), help="with --resume: answer question N again"
    )
    chat.add_argument("--jsonl", action="store_true", help="for programs: one JSON object a line, in and out")
    chat.set_defaults(complain=chat.error)


def _add_brief(brief: argparse.ArgumentParser) -> None:
    what = brief.add_subparsers(dest="what", metavar="WHAT", required=True)
    what.add_parser("schema", help="print the JSON schema of a brief")
    check = what.add_parser("check", help="say whether a file is a brief, or which line is wrong")
    check.add_argument("file", metavar="FILE")
    new = what.add_parser("new", help="ask for one step by step")
    new.add_argument("--out", metavar="FILE", help="where to write it")
    draft = what.add_parser("from", help="draft one from documents: .txt, .md, .pdf or .docx")
    draft.add_argument("--resume", metavar="FILE", help="your résumé")
    draft.add_argument("--job", metavar="FILE", help="the job advertisement")
    draft.add_argument("--notes", metavar="FILE", help="what you were asked and told in round one", required=True)
    draft.add_argument("--out", metavar="FILE", help="where to write it; on the screen when left out")
    draft.add_argument(
        "--engine", choices=("offline", "model"), default="offline", help="model: ROUNDTWO_MODEL reads the documents"
    )


def _add_personas(personas: argparse.ArgumentParser) -> None:
    what = personas.add_subparsers(dest="what", metavar="WHAT", required=True)
    what.add_parser("list", help="the six that come with the program, and the panels")
    show = what.add_parser("show", help="one of them, or your own file, as a page")
    show.add_argument("name", metavar="NAME")
    check = what.add_parser("check", help="say whether a file is a persona, or which line is wrong")
    check.add_argument("file", metavar="FILE")


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        try:
            found = int(text)
        except ValueError:
            found = least - 1
        if not least <= found <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} to {most}")
        return found

    return number
