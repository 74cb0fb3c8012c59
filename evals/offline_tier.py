"""The offline tier: play every candidate before three panels, attack some, measure, and say which gate failed.

python -m evals                            the table; ends with 1 when a gate is not met
python -m evals --only SLUG --seed 3       some candidates, another seed
python -m evals --defect compound_asker    an interviewer with a planted defect, which a gate must catch
python -m evals --out FILE                 keep the interviews; what stands there already is not played again
python -m evals --rows FILE                measure interviews that were kept
python -m evals --accept                   make this table the baseline
python -m evals --readme                   put it into the README
"""

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from agent.commands import FAILED, STOPPED, WRONG
from agent.errors import ContentError, InterviewError
from agent.terminal.plain import prepare_streams, tell, tell_error
from evals.attacks import Attack, attacked
from evals.baseline import Baseline, baseline, read_baseline, write_baseline
from evals.candidate import CANDIDATES
from evals.finished import FinishedInterview
from evals.gate_page import as_markdown, as_text, write_readme
from evals.gatekeeper import Table, held, table
from evals.runs import Made, made, read_run, stamp
from evals.suite import How, cases, key_of, play_all
from evals.tables import listed

SEED = 1
MOST_SEED = 2**31 - 1
ROWS = "interviews.jsonl"


class Progress:
    """One line on standard error that keeps changing at a terminal; elsewhere nothing until it is over."""

    def __init__(self, wanted: int) -> None:
        self._wanted, self._done, self._began = wanted, 0, time.perf_counter()
        self._shows = sys.stderr is not None and sys.stderr.isatty()

    def heard(self, interview: FinishedInterview) -> None:
        self._done += 1
        self.say(f"{self._done} of {self._wanted} interviews, {interview.case}")

    def say(self, text: str) -> None:
        if self._shows:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()

    def over(self) -> None:
        self.say("")
        tell_error(f"{self._wanted} interviews, {time.perf_counter() - self._began:.0f} s")


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="python -m evals", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )  # fmt: skip
    add_arguments(parser)
    return parser


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", metavar="CANDIDATE", action="append", help="a candidate's slug; several allowed")
    parser.add_argument("--seed", metavar="N", type=_seed, default=SEED, help="another seed than 1")
    parser.add_argument("--defect", metavar="NAME", help="an interviewer with a planted defect, by name")
    parser.add_argument("--out", metavar="FILE", type=Path, help="keep the interviews in this file, one a line")
    parser.add_argument("--rows", metavar="FILE", type=Path, help="play nothing: measure a file of interviews")
    parser.add_argument("--json", action="store_true", help="the table as data")
    parser.add_argument("--accept", action="store_true", help="make this table the baseline")
    parser.add_argument("--readme", action="store_true", help="put this table into the README")


def _seed(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= MOST_SEED:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to {MOST_SEED}")
    return int(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 when all gates are met, 1 when one is not, 2 for a wrong argument, 130 when stopped."""
    prepare_streams()
    try:
        return run(parser().parse_args(arguments))
    except ContentError as error:
        tell_error(str(error))
        return WRONG
    except InterviewError as error:
        tell_error(str(error))
        return FAILED


def run(asked: argparse.Namespace) -> int:
    """Play or read, measure, show. Raises InterviewError."""
    _check(asked)
    whole = not (asked.only or asked.defect or asked.rows)
    if asked.rows:
        interviews, attacks = list(read_run(asked.rows).interviews), list[Attack]()
    else:
        try:
            interviews, attacks = _played(asked, whole)
        except KeyboardInterrupt:
            return STOPPED
    kept = read_baseline()
    found, origin = table(interviews, attacks, kept), made(interviews)
    if asked.json:
        tell(json.dumps(as_data(found, origin), indent=2, ensure_ascii=False))
    else:
        tell(as_text(found, origin, kept, whole))
    failed = bool(found.failed(whole) or found.problems)
    if asked.defect:
        failed = _noticed(asked.defect, found, kept)
    if asked.accept:
        _accept(found, origin, failed)
    if asked.readme:
        write_readme(as_markdown(found, origin))
    return FAILED if failed else 0


def as_data(found: Table, origin: Made) -> dict[str, object]:
    return {
        "made": origin.model_dump(mode="json"),
        "lines": [line.model_dump(mode="json") for line in found.lines],
        "problems": list(found.problems),
    }


def _check(asked: argparse.Namespace) -> None:
    """What cannot go together, said before anything is played."""
    slugs = sorted(path.stem for path in CANDIDATES.glob("*.yaml"))
    for name in asked.only or ():
        if name not in slugs:
            raise ContentError(name, f"is no candidate; use one of {', '.join(slugs)}")
    if (asked.accept or asked.readme) and (asked.only or asked.defect or asked.rows or asked.seed != SEED):
        raise ContentError(
            "--accept and --readme", "are for the whole table: leave out --only, --defect, --rows, --seed"
        )
    if asked.rows and (asked.only or asked.defect or asked.out):
        raise ContentError("--rows", "plays nothing, so --only, --defect and --out do not go with it")
    if asked.defect:
        _how(asked.defect)


def _played(asked: argparse.Namespace, whole: bool) -> tuple[list[FinishedInterview], list[Attack]]:
    """The interviews, kept as they are done. When stopped, says how to go on."""
    how = _how(asked.defect) if asked.defect else How()
    wanted = [case for case in cases(seeds=(asked.seed,)) if not asked.only or case.file.stem in asked.only]
    folder = None if asked.out else Path(tempfile.mkdtemp(prefix="roundtwo-evals-"))
    rows = asked.out or Path(folder or ".") / ROWS
    progress = Progress(len(wanted))
    try:
        interviews = play_all(wanted, how, rows=rows, heard=progress.heard)
        progress.say("attacking")
        attacks = attacked(interviews) if not asked.defect else []
    except KeyboardInterrupt:
        _tell_how_to_go_on(asked, rows, len(wanted))
        raise
    progress.over()
    if asked.out:
        stamp(rows, [key_of(case, how) for case in wanted], made(interviews))
    elif folder:
        shutil.rmtree(folder, ignore_errors=True)
    return interviews, attacks


def _tell_how_to_go_on(asked: argparse.Namespace, rows: Path, wanted: int) -> None:
    done = len(rows.read_text("utf-8").splitlines()) if rows.exists() else 0
    again = [f"--only {name}" for name in asked.only or ()]
    again += [f"--defect {asked.defect}"] if asked.defect else []
    again += [f"--seed {asked.seed}"] if asked.seed != SEED else []
    command = " ".join(["python -m evals", *again, f"--out {rows}"])
    tell_error(f"Stopped. {done} of {wanted} interviews are kept; go on with: {command}")


def _how(defect: str) -> How:
    """Raises ContentError when there is no such defect."""
    from evals.defects import DEFECTS

    if defect not in DEFECTS:
        raise ContentError(defect, f"is no planted defect; use one of {', '.join(DEFECTS)}")
    return DEFECTS[defect].how


def _noticed(defect: str, found: Table, kept: Baseline | None) -> bool:
    """Whether a planted defect is seen by the metrics it was made for; named in the last line, with what else it costs
    of gates, and of targets that are met without it."""
    from evals.defects import DEFECTS

    seen_by = DEFECTS[defect].caught_by
    missed = [line.metric for line in found.lines if line.held is False or line.on_target is False]
    own = [name for name in seen_by if name in missed]
    lost = [line.metric for line in (*found.failed(whole=False), *found.lost(kept)) if line.metric not in seen_by]
    if not own:
        tell_error(f"{defect} goes unnoticed.")
        return bool(lost)
    tell_error(f"{defect} is noticed by {listed(own)}." + (f" It also costs {listed(lost)}." if lost else ""))
    return True


def _accept(found: Table, origin: Made, failed: bool) -> None:
    if failed:
        raise ContentError("This table", "is not accepted as long as a gate is not met")
    write_baseline(baseline(held(found.lines), origin))
    tell_error("Accepted: evals/baseline.json holds this table now.")
