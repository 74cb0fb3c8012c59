"""Persona quality for Inspect: `inspect eval evals/tasks.py`, with no key, or with a model for each role.

inspect eval evals/tasks.py                                        the built-in voice, scripted candidates
inspect eval evals/tasks.py --model PROVIDER/MODEL                 that model speaks for our panel
inspect eval evals/tasks.py --model-role interviewer=PROVIDER/MODEL
    --model-role candidate=PROVIDER/MODEL --model-role judge=PROVIDER/MODEL     three models, three roles
    -T candidates=midwife-adesuyi -T panels=core -T epochs=3                    some of it, more often

Whoever has no model of its own is played by code: the panel by the built-in voice, the candidate by a script. Without a
judge the judged metrics stay unscored.
"""

from functools import cache
from pathlib import Path
from typing import Literal

from inspect_ai import Epochs, Task, task
from inspect_ai._util.error import PrerequisiteError  # its only way to say what is wrong without a traceback
from inspect_ai.dataset import MemoryDataset, Sample

from agent.content.paths import data_folder
from agent.content.prompts import load_prompt
from agent.errors import InterviewError
from evals.candidate import CANDIDATES, Candidate, load_candidate
from evals.hold import seated_before
from evals.inspect_scorers import scorers
from evals.inspect_solver import EngineChoice, interview
from evals.runs import commit, fingerprint
from evals.suite import PANELS

ALL = "all"
Names = str | list[str]


@task
def persona_quality(
    candidates: Names = ALL,
    panels: Names = ALL,
    epochs: int = 1,
    seed: int = 1,
    defect: str = "",
    folder: str = "",
    engine: Literal["auto", "offline", "model"] = "auto",
) -> Task:
    """Every candidate before every panel.

    `candidates`: slugs, or all. `panels`: names of files in personas/panels; all means the three of the offline tier.
    `epochs`: how often each case is held, each time with the next seed. `defect`: an interviewer with a planted
    defect, on the built-in voice. `folder`: candidates of your own, in files like those in evals/candidates.
    `engine`: who speaks for the panel; `auto` is the model of the role interviewer, else the model of the eval, else
    the built-in voice.
    """
    try:
        files = Path(folder) if folder else CANDIDATES
        people = [load_candidate(files / f"{slug}.yaml") for slug in _known(candidates, files)]
        samples = [sample(each, panel, seed) for each in people for panel in _named(panels) or PANELS]
        solver = interview(seed, defect, str(files), _engine(engine))
    except InterviewError as error:
        raise PrerequisiteError(str(error)) from None
    return Task(
        dataset=MemoryDataset(samples, name="candidates"),
        solver=solver,
        scorer=scorers(),
        epochs=Epochs(epochs),
        metadata={"commit": _commit(), "defect": defect or None, "prompts": prompt_versions()},
    )


def sample(candidate: Candidate, panel: str, seed: int) -> Sample:
    """One case. What is known before it is held stands in its metadata; the rest is added when it is over.
    Raises ContentError when there is no such panel."""
    seated = ", ".join(f"{each.name} ({each.persona})" for each in seated_before(candidate, panel).panel)
    return Sample(
        id=f"{candidate.slug}.{panel}",
        input=f"{candidate.brief.candidate.name or candidate.slug}, {candidate.style.name}, before {seated}",
        metadata={
            "case": f"{candidate.slug}/{panel}", "candidate": candidate.slug, "panel": panel,
            "style": candidate.style.name, "trade": candidate.trade, "seed": seed, "commit": _commit(),
            "prompts": prompt_versions(), "model": None, "cost": None,
        },
    )  # fmt: skip


@cache
def prompt_versions() -> dict[str, str]:
    """Name → version of each prompt, and a fingerprint of all words that travel with the programme."""
    names = sorted(path.stem for path in data_folder("prompts").glob("*.md"))
    stamps = {name: str(load_prompt(name).header.version) for name in names}
    return stamps | {
        "prompts": fingerprint(data_folder("prompts")),
        "personas": fingerprint(data_folder("personas")),
        "candidates": fingerprint(CANDIDATES),
    }


@cache
def _commit() -> str | None:
    return commit()


def _known(wanted: Names, folder: Path) -> list[str]:
    """Slugs of candidates whose files lie there; all of them when none is named."""
    known = sorted(path.stem for path in folder.glob("*.yaml"))
    if strange := [name for name in _named(wanted) if name not in known]:
        raise InterviewError(f"There is no candidate {strange[0]!r} in {folder}. There are {', '.join(known)}.")
    return _named(wanted) or known


def _named(wanted: Names) -> list[str]:
    """Names as a shell gives them: one, several with commas, a list. None for all."""
    names = wanted.split(",") if isinstance(wanted, str) else wanted
    names = [name.strip() for name in names if name.strip()]
    return [] if names == [ALL] else names


def _engine(name: str) -> EngineChoice:
    choices: dict[str, EngineChoice] = {"auto": "auto", "offline": "offline", "model": "model"}
    if name not in choices:
        raise InterviewError(f"engine is {name!r}; it is auto, offline or model.")
    return choices[name]
