"""The offline tier: every candidate before three panels, played in two processes, in the order of the cases."""

import argparse
import asyncio
import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from functools import partial
from pathlib import Path
from typing import NamedTuple

from agent.engines import Engine
from agent.scoring.grader import Grader, OfflineGrader
from evals.candidate import CANDIDATES, Candidate, load_candidate
from evals.finished import FinishedInterview
from evals.hold import hold
from evals.rows import append_row, load_rows, sha, sources

PANELS = ("core", "leadership", "technical")
SEEDS = (1,)
PROCESSES = 2

MakeEngine = Callable[[], Engine]
MakeGrader = Callable[[], Grader]
Heard = Callable[[FinishedInterview], None]


class Case(NamedTuple):
    """One interview to be held."""

    file: Path
    """The candidate's."""
    panel: str
    seed: int
    epoch: int = 1

    @property
    def name(self) -> str:
        return f"{self.file.stem}/{self.panel}"


class How(NamedTuple):
    """What all cases of a suite have in common. It is sent to other processes, so a defect is given as a function of a
    module, without arguments, that makes the engine."""

    interviewer: str = "panel"
    make_engine: MakeEngine | None = None
    """The built-in voice when None."""
    marked: bool = False
    """Whether the panel's sheets are filled in, at twice the time."""
    make_grader: MakeGrader = OfflineGrader
    """Who fills them in."""


OURS = How()


def cases(
    folder: Path = CANDIDATES, panels: Sequence[str] = PANELS, seeds: Sequence[int] = SEEDS, epochs: int = 1
) -> list[Case]:
    """Every candidate of a folder × panel × seed × epoch."""
    files = sorted(folder.glob("*.yaml"))
    return [
        Case(file, panel, seed, epoch)
        for file in files
        for panel in panels
        for seed in seeds
        for epoch in range(1, epochs + 1)
    ]


def key_of(case: Case, how: How = OURS) -> str:
    """The sha of a case: who answers whom, and the program that decides how it goes."""
    return sha(
        {
            "candidate": case.file.read_text(encoding="utf-8"), "panel": case.panel, "seed": case.seed,
            "epoch": case.epoch, "interviewer": how.interviewer, "marked": how.marked, "sources": sources(),
        }
    )  # fmt: skip


def play(case: Case, how: How = OURS) -> FinishedInterview:
    """One case, here and now. Raises ContentError when its file is wrong."""
    candidate: Candidate = load_candidate(case.file)
    engine = how.make_engine() if how.make_engine else None
    grader = how.make_grader() if how.marked else None
    held = hold(
        candidate, case.panel, seed=case.seed, epoch=case.epoch, engine=engine, grader=grader,
        interviewer=how.interviewer,
    )  # fmt: skip
    return asyncio.run(held)


def play_all(
    wanted: Sequence[Case],
    how: How = OURS,
    *,
    rows: Path | None = None,
    processes: int = PROCESSES,
    heard: Heard | None = None,
) -> list[FinishedInterview]:
    """All cases, results in their order. With `rows`, what stands there is not played again, and what is finished is
    put there at once. `heard` is told of each as it is done. Raises ContentError, RowsDamaged.
    """
    keys = [key_of(case, how) for case in wanted] if rows else [str(place) for place in range(len(wanted))]
    done = load_rows(rows) if rows else {}
    missing = [place for place, key in enumerate(keys) if key not in done or done[key].ended == "failed"]
    for place, row in _played([(place, wanted[place]) for place in missing], how, processes):
        done[keys[place]] = row
        if rows:
            append_row(rows, keys[place], row)
        if heard:
            heard(row)
    return [done[key] for key in keys]


def _played(jobs: Sequence[tuple[int, Case]], how: How, processes: int) -> Iterator[tuple[int, FinishedInterview]]:
    """Each as it is done; the process itself when one is enough."""
    if processes < 2 or len(jobs) < 2:
        yield from ((place, play(case, how)) for place, case in jobs)
        return
    context = multiprocessing.get_context("spawn")  # a fork would take the event loop and open files along
    with ProcessPoolExecutor(min(processes, len(jobs)), mp_context=context) as pool:
        places = {pool.submit(partial(play, case, how)): place for place, case in jobs}
        waiting = set(places)
        try:
            while waiting:
                finished, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                yield from ((places[each], each.result()) for each in finished)
        finally:
            for each in waiting:
                each.cancel()


def main() -> None:
    """Play the offline tier once and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=CANDIDATES, help="where the candidates lie")
    parser.add_argument("--save", type=Path, help="keep what is finished here, and go on from it")
    chosen = parser.parse_args()
    wanted = cases(chosen.folder)
    began = time.perf_counter()
    found = play_all(
        wanted,
        rows=chosen.save,
        heard=lambda row: print(f"{row.case:<44}{row.ended:<12}{row.seconds:6.2f} s", flush=True),
    )
    taken = time.perf_counter() - began
    print(f"{len(found)} interviews in {taken:.1f} s, {sum(row.seconds for row in found) / len(found):.2f} s each")


if __name__ == "__main__":
    main()
