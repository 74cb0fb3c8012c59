"""`roundtwo evals`: a thin door to the evals, which come with packages of their own."""

from argparse import Namespace
from importlib import import_module
from types import ModuleType

from agent.commands import FAILED
from agent.terminal.plain import tell_error

MODULES = {
    "run": "evals.inspect_run",
    "compare": "evals.compare",
    "view": "evals.view",
    "label": "evals.labelling",
}
"""Each has `add_arguments(parser)` and `run(asked)`, which returns the exit code. Loaded only when asked for."""
OURS = ("agent", "evals")


def evals(asked: Namespace) -> int:
    """The exit code. Raises InterviewError for what the evals say went wrong."""
    from agent.arguments import Parser

    try:
        module: ModuleType = import_module(MODULES[asked.what])
        parser = Parser(
            prog=f"roundtwo evals {asked.what}", description=(module.__doc__ or "").splitlines()[0], allow_abbrev=False
        )
        module.add_arguments(parser)
        return int(module.run(parser.parse_args(asked.rest)))
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in OURS:
            raise
        tell_error(
            f"The evals need packages that are not here ({package}). "
            "Install them from the folder of Round Two: pip install '.[evals]'"
        )
        return FAILED
