"""Whether `compare` keeps its word: silent between two runs that differ by seed alone, and not silent about a defect.

    python -m evals.compare_check                         100 repeats on our panel, and every planted defect once
    python -m evals.compare_check --defect parrot         one defect
    python -m evals.compare_check --out FOLDER            keep the interviews there, and go on from them

Every case is played with several seeds. A repeat draws two different ones for each case, one for each side, so that
both sides are runs of the same panel; whatever is then called better or worse is a false alarm.
"""

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from agent.commands import FAILED, STOPPED
from agent.terminal.plain import prepare_streams, tell, tell_error
from evals.compare import measured, rules
from evals.offline_tier import Progress
from evals.statistics import Observed
from evals.suite import OURS, How, cases, play_all
from evals.tables import listed
from evals.verdicts import Compared, Measured, compare

SEEDS = (1, 2, 3, 4, 5, 6)
REPEATS = 100
SILENT = 95
"""Repeats of 100 that have to be neither better nor worse."""


class Told(NamedTuple):
    """What came of the repeats."""

    repeats: int
    silent: int
    alarms: Mapping[str, int]
    """How often each metric was called better or worse."""


def resampled(by_seed: Sequence[Measured], repeats: int = REPEATS, seed: int = 0) -> Told:
    """Runs that differ by seed alone, drawn case by case from runs of several seeds (at least two), compared."""
    random, held_to = Random(seed), rules()
    silent, alarms = 0, dict[str, int]()
    for _ in range(repeats):
        before, after = drawn(by_seed, random)
        loud = [row.metric for row in compare(before, after, held_to) if row.verdict in ("better", "worse")]
        silent += not loud
        for name in loud:
            alarms[name] = alarms.get(name, 0) + 1
    return Told(repeats, silent, alarms)


def drawn(by_seed: Sequence[Measured], random: Random) -> tuple[Measured, Measured]:
    """Two runs: for each case one seed on this side and another on that, the same for all metrics."""
    units = sorted({each.case for run in by_seed for values in run.values() for each in values})
    chosen = {unit: random.sample(range(len(by_seed)), 2) for unit in units}
    values: list[dict[tuple[str, str], Observed]] = [
        {(name, each.case): each for name, row in run.items() for each in row} for run in by_seed
    ]
    sides: list[dict[str, list[Observed]]] = []
    for side in (0, 1):
        picked: dict[str, list[Observed]] = {}
        for name in by_seed[0]:
            found = (values[chosen[unit][side]].get((name, unit)) for unit in units)
            picked[name] = [each for each in found if each]
        sides.append(picked)
    return sides[0], sides[1]


def worse_under(defect: str, ours: Measured, folder: Path) -> list[Compared]:
    """The metrics called worse when an interviewer with a planted defect is compared with ours, at another seed."""
    from evals.defects import DEFECTS

    theirs = _played(SEEDS[1], DEFECTS[defect].how, folder)
    return [row for row in compare(ours, theirs, rules()) if row.verdict == "worse"]


def _played(seed: int, how: How, folder: Path) -> Measured:
    wanted = cases(seeds=(seed,))
    progress = Progress(len(wanted))
    found = play_all(wanted, how, rows=folder / f"{how.interviewer}-{seed}.jsonl", heard=progress.heard)
    progress.over()
    return measured(found)


def check(folder: Path, defects: Sequence[str], repeats: int) -> int:
    """Print the figures; 1 when `compare` did not keep its word."""
    from evals.defects import DEFECTS

    runs = [_played(seed, OURS, folder) for seed in SEEDS]
    told = resampled(runs, repeats)
    tell(f"{told.silent} of {told.repeats} repeats that differ by seed alone are called neither better nor worse.")
    if told.alarms:
        tell("False alarms: " + listed([f"{name} {count}" for name, count in sorted(told.alarms.items())]) + ".")
    missed = []
    for name in defects:
        worse = [row.metric for row in worse_under(name, runs[0], folder)]
        tell(f"{name}: worse in {listed(worse)}." if worse else f"{name}: nothing is called worse.")
        if not set(worse) & set(DEFECTS[name].caught_by):
            missed.append(name)
    if missed:
        tell_error(f"Not called worse in the metric that should notice: {listed(missed)}.")
    return FAILED if missed or told.silent * 100 < SILENT * told.repeats else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code."""
    from evals.defects import DEFECTS

    prepare_streams()
    parser = argparse.ArgumentParser(
        prog="python -m evals.compare_check", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--defect", action="append", choices=tuple(DEFECTS), help="one of them; all when left out")
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="keep the interviews here")
    asked = parser.parse_args(arguments)
    folder = asked.out or Path(tempfile.mkdtemp(prefix="roundtwo-evals-"))
    try:
        return check(folder, asked.defect or tuple(DEFECTS), asked.repeats)
    except KeyboardInterrupt:
        tell_error(f"Stopped. Go on with: python -m evals.compare_check --out {folder}")
        return STOPPED


if __name__ == "__main__":
    sys.exit(main())
