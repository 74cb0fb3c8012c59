"""`roundtwo evals run`: every candidate before three panels, by the built-in voice or with a model for each role.

The same command goes on where it was stopped. A model is PROVIDER/MODEL as Inspect names it, or roundtwo/MODEL for the
server of OPENAI_BASE_URL.
"""

import argparse
from pathlib import Path

from agent.commands import FAILED, STOPPED
from agent.terminal.plain import tell, tell_error
from evals.baseline import read_baseline
from evals.gate_page import as_text
from evals.gatekeeper import table
from evals.inspect_logs import AT_ONCE, ROLES, Outcome, hold_missing
from evals.judges.bench import pooled
from evals.labels import FOLDER, load_labels, standing
from evals.metrics.measure import REGISTRY
from evals.rows import save_rows, sha, sources
from evals.runs import made
from evals.tables import NOTHING, figure, plain

LOGS = Path("logs")
NAME_LETTERS = 10
ENGINES = ("auto", "offline", "model")
DISPLAYS = ("full", "rich", "plain", "log", "none")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", metavar="CANDIDATE", action="append", help="a candidate's slug; several allowed")
    parser.add_argument("--panel", metavar="NAME", action="append", help="a panel; several allowed")
    parser.add_argument("--epochs", metavar="N", type=int, default=1, help="how often each case is held")
    parser.add_argument("--seed", metavar="N", type=int, default=1, help="of the first epoch; the others follow")
    parser.add_argument("--defect", metavar="NAME", default="", help="an interviewer with a planted defect")
    parser.add_argument("--folder", metavar="FOLDER", default="", help="candidates of your own")
    parser.add_argument("--engine", choices=ENGINES, default="auto", help="model: the one ROUNDTWO_MODEL names")
    for role in ROLES:
        parser.add_argument(f"--{role}", metavar="MODEL", help=f"the model that plays the {role}")
    parser.add_argument("--logs", metavar="FOLDER", type=Path, help="where Inspect keeps its logs")
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="the interviews, one a line, to compare, view or label"
    )
    parser.add_argument("--at-once", metavar="N", type=int, default=AT_ONCE, help="interviews side by side")
    parser.add_argument("--display", choices=DISPLAYS, help="how Inspect shows progress")


def run(asked: argparse.Namespace) -> int:
    """The exit code: 0 when all are held and no gate is missed. Raises InterviewError."""
    logs = asked.logs or LOGS / f"evals-{_name(asked)}"
    try:
        found = hold_missing(
            logs, candidates=asked.only or "all", panels=asked.panel or "all", epochs=asked.epochs, seed=asked.seed,
            defect=asked.defect, folder=asked.folder, engine=asked.engine, interviewer=asked.interviewer,
            candidate=asked.candidate, judge=asked.judge, at_once=asked.at_once, display=asked.display,
        )  # fmt: skip
    except KeyboardInterrupt:
        tell_error(f"Stopped. What is finished is kept in {logs}; the same command goes on.")
        return STOPPED
    for problem in found.failed:
        tell_error(f"Not held: {problem}")
    if not found.done:
        tell_error(f"{len(found.interviews)} interviews are kept in {logs}; the same command holds what is missing.")
    if asked.out and found.interviews:
        save_rows(asked.out, found.interviews)
    missed = _told(found)
    tell(f"\nLogs: {logs}. Look at them: inspect view --log-dir {logs}")
    return FAILED if missed or not found.done else 0


def _name(asked: argparse.Namespace) -> str:
    """The same for the same command and the same program, so that it goes on, and another for any other."""
    ways = {"only", "panel", "epochs", "seed", "defect", "folder", "engine", *ROLES}
    given = {name: value for name, value in vars(asked).items() if name in ways}
    return sha(given | {"sources": sources()})[:NAME_LETTERS]


def _told(found: Outcome) -> bool:
    """Show the table; whether a gate is missed."""
    if not found.interviews:
        return False
    kept = read_baseline()
    lines = table(found.interviews, (), kept)
    tell(as_text(lines, made(found.interviews), kept, whole=False))
    if found.judgements:
        tell(f"\n{judged(found)}")
    return bool(lines.failed(False))


def judged(found: Outcome) -> str:
    """What the judges say, and which of it counts for nothing yet."""
    standings = standing(found.judgements, load_labels(FOLDER))
    rows = []
    for value in pooled(found.judgements):
        stands = standings[value.metric]
        kappa = figure(stands.kappa) if stands.kappa is not None else NOTHING
        rows.append(
            (value.metric, figure(value.value), str(int(value.of)), str(value.unscored), REGISTRY[value.metric].target,
             kappa, f"{stands.colour}: {stands.why}" if stands.why else stands.colour)
        )  # fmt: skip
    return plain(("judged", "value", "of", "unscored", "target", "kappa", "standing"), rows)
