"""What can be typed behind `roundtwo`: the commands and their options, and nothing that takes time to load."""

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from agent import __version__
from agent.commands import WRONG

LARGEST_SEED = 2**31 - 1
MOST_QUESTIONS = 100
MOST_JUDGES = 9
DIMENSIONS = (*(f"R{number}" for number in range(1, 11)), "X1", "X2")
"""As agent.content.rubrics has them, which takes longer to load than --help may; a test compares the two."""


class Parser(argparse.ArgumentParser):
    """Complains in one line."""

    def error(self, message: str) -> NoReturn:
        from agent.terminal.plain import tell_error

        tell_error(f"{self.prog}: {message}. See {self.prog} --help")
        self.exit(WRONG)


def parser() -> Parser:
    """The whole command line."""
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
    _add_report(commands.add_parser("report", help="what an interview showed, and what was still missing"))
    _add_marks(commands)
    _add_serve(commands.add_parser("serve", help="the page in your browser, and the address for chat frontends"))
    evals = commands.add_parser("evals", help="how good the panel is, measured", allow_abbrev=False)
    evals.add_argument("what", choices=("run", "compare", "view", "label"), metavar="run|compare|view|label")
    evals.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="each has a --help of its own")
    commands.add_parser("doctor", help="check the model server")
    commands.add_parser("graph", help="the interview as a Mermaid drawing")
    return parser


def _add_report(report: argparse.ArgumentParser) -> None:
    report.add_argument("id", metavar="ID", nargs="?", help="the interview; the latest one when left out")
    form = report.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as data")
    form.add_argument("--markdown", action="store_true", help="as Markdown")
    form.add_argument("--html", metavar="FILE", help="write a page to keep or print")
    form.add_argument("--open", action="store_true", help="show the page in the browser")
    form.add_argument("--schema", action="store_true", help="print the JSON schema of a report")
    _add_engine(report, "who marks what is not marked yet")


def _add_marks(commands: Any) -> None:
    grade = commands.add_parser("grade", help="mark threads in a file, one JSON line each", allow_abbrev=False)
    grade.add_argument("file", metavar="FILE", help="JSON Lines: round-one claim and exchanges; - for standard input")
    _add_engine(grade, "who marks")
    grade.add_argument("--dimension", metavar="D", action="append", choices=DIMENSIONS, help="R1 to R10, X1 or X2")
    grade.add_argument("--apart", action="store_true", help="a model: one call for each dimension")
    grade.add_argument(
        "--judges", metavar="N", type=_number(1, MOST_JUDGES), default=1, help="a model: N readings, the middle counts"
    )
    practice = commands.add_parser("practice", help="one question, marked at once, and a second try")
    practice.add_argument("--brief", metavar="FILE", help="your brief; without one, the sample")
    practice.add_argument("--dimension", metavar="D", choices=DIMENSIONS[:10], help="what to practise, R1 to R10")
    practice.add_argument("--story", metavar="ID", help="the story of round one to be asked about")
    practice.add_argument(
        "--seed", metavar="N", type=_number(0, LARGEST_SEED), help="the same number, the same question"
    )
    _add_engine(practice, "who marks")
    rubrics = commands.add_parser("rubrics", help="what the marks stand for").add_subparsers(
        dest="what", metavar="WHAT", required=True
    )
    rubrics.add_parser("list", help="the dimensions, and how much each persona weighs them")
    show = rubrics.add_parser("show", help="the five levels of one, with its checks and examples")
    show.add_argument("dimension", metavar="D", choices=DIMENSIONS)
    check = rubrics.add_parser("check", help="say whether a folder of rubrics is whole, or which line is wrong")
    check.add_argument("folder", metavar="FOLDER")
    progress = commands.add_parser("progress", help="marks, depth and retakes over your interviews")
    progress.add_argument("--html", metavar="FILE", help="write a page")


def _add_serve(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--host", default="127.0.0.1", metavar="HOST", help="only this computer when left out")
    serve.add_argument("--port", type=_number(0, 65_535), default=8765, metavar="N", help="0 takes any that is free")
    serve.add_argument("--allow-host", action="append", default=[], metavar="NAME", help="a name it also goes by")
    serve.add_argument("--cors-origin", action="append", default=[], metavar="URL", help="a site whose pages may ask")
    serve.add_argument("--retention-days", type=_number(0, 36_500), metavar="N",
                       help="delete what nobody went on with for so long; 0 keeps everything")  # fmt: skip
    serve.add_argument("--turns-per-minute", type=_number(1, 1_000_000), metavar="N", help="for one key")
    serve.add_argument("--verbose", action="store_true", help="a line for each request, without what was said")
    what = serve.add_subparsers(dest="what", metavar="keys")
    actions = what.add_parser("keys", help="who may ask").add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="their names")
    for action, told in (("add", "make one and show it once"), ("remove", "it opens nothing any more")):
        actions.add_parser(action, help=told).add_argument("name", metavar="NAME")


def _add_engine(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument(
        "--engine", choices=("offline", "model"), help=f"{what}: the built-in grader, or the model ROUNDTWO_MODEL names"
    )


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
