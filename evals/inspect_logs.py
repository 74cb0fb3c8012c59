"""A folder of Inspect's logs: hold what is missing in it, read what is there, look at it in the viewer.

Inspect keeps each finished interview at once; the same call on the same folder holds only what is missing.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from inspect_ai import eval_set
from inspect_ai._util.error import PrerequisiteError
from inspect_ai.log import list_eval_logs, read_eval_log
from inspect_ai.model import Model, get_model

from agent.errors import ContentError, InterviewError
from agent.settings import Settings
from evals.finished import FinishedInterview
from evals.inspect_solver import KEPT, EngineChoice
from evals.judges import JUDGED
from evals.judges.bench import Judgement
from evals.tasks import ALL, Names, persona_quality

OWN_SERVER = "roundtwo/"
"""Before a model's name: the server of OPENAI_BASE_URL, as the rest of Round Two uses it."""
NO_KEY = "none"
"""Sent to servers that want none; Inspect starts nothing without one."""
AT_ONCE = 4
MOST_RETRIES = 5
"""Of one call, waiting 3 seconds, then twice as long each time; Inspect would try for ever. A sample that fails then is
held again when the run goes on."""
LONGEST_PROBLEM = 200
MARKUP = re.compile(r"\[/?[a-z]+(?: [a-z]+)*\]")
VIEWER_PORT = 7575
ROLES = ("interviewer", "candidate", "judge")


class Outcome(NamedTuple):
    """What a folder of logs holds."""

    done: bool
    """Whether every interview is there. If not, the same call goes on."""
    interviews: tuple[FinishedInterview, ...]
    judgements: tuple[Judgement, ...]
    failed: tuple[str, ...] = ()
    """Interviews a model server kept from being held, and why, one line each."""


def hold_missing(
    log_dir: Path,
    *,
    candidates: Names = ALL,
    panels: Names = ALL,
    epochs: int = 1,
    seed: int = 1,
    defect: str = "",
    folder: str = "",
    engine: EngineChoice = "auto",
    interviewer: str | None = None,
    candidate: str | None = None,
    judge: str | None = None,
    settings: Settings | None = None,
    at_once: int = AT_ONCE,
    display: Any = None,
    **generate: Any,
) -> Outcome:
    """Hold what is missing in `log_dir`, and say what is there then.

    `interviewer`, `candidate`, `judge`: a model each, PROVIDER/MODEL as Inspect has it, or `roundtwo/MODEL` for the
    server of the settings. With engine=model and no interviewer, the model the settings name. `display`: Inspect's, one
    of full, rich, plain, log, none. `generate`: its GenerateConfig, such as max_retries.
    Raises InterviewError for what cannot be started.
    """
    ready = settings or Settings.from_environ(os.environ)
    if engine == "model" and not interviewer:
        interviewer = f"{OWN_SERVER}{ready.for_model().model}"
    roles = {"interviewer": interviewer, "candidate": candidate, "judge": judge}
    try:
        generate = {"max_retries": MOST_RETRIES} | generate
        models = {name: model(wanted, ready) for name, wanted in roles.items() if wanted}
        task = persona_quality(candidates, panels, epochs, seed, defect, folder, engine)
        done, _ = eval_set(
            task, log_dir=str(log_dir), model="none", model_roles=dict(models), retry_attempts=0, retry_immediate=False,
            continue_on_fail=True, max_samples=at_once, log_buffer=1, ctl_server=False, display=display,
            score_display=False, **generate,
        )  # fmt: skip
    except PrerequisiteError as error:
        raise InterviewError(_plain(error)) from None
    return outcome(log_dir, done)


def model(wanted: str, settings: Settings) -> Model:
    """Raises InterviewError for settings that cannot be right, PrerequisiteError for a provider Inspect cannot use."""
    if not wanted.startswith(OWN_SERVER):
        return get_model(wanted)
    ready = settings.for_model(wanted.removeprefix(OWN_SERVER))
    key = ready.api_key.get_secret_value() if ready.api_key else NO_KEY
    return get_model(f"openai-api/{OWN_SERVER}{ready.model}", base_url=ready.base_url, api_key=key)


def _plain(error: PrerequisiteError) -> str:
    """Inspect's message without the marks it puts round words for the terminal."""
    return MARKUP.sub("", str(error.message)).strip()


def outcome(log_dir: Path, done: bool = True) -> Outcome:
    """What the logs in a folder hold, the newest of each interview. Raises ContentError when there are none."""
    if not log_dir.is_dir() or not (found := list_eval_logs(str(log_dir), descending=False)):
        raise ContentError(log_dir, "holds no logs of Inspect; make some with: roundtwo evals run")
    rows: dict[Any, FinishedInterview] = {}
    judged: dict[Any, list[Judgement]] = {}
    problems: dict[Any, str] = {}
    for info in found:
        for sample in read_eval_log(info).samples or ():
            place = sample.id, sample.epoch
            if sample.error is not None:
                problems[place] = f"{sample.id}: {' '.join(sample.error.message.split())[:LONGEST_PROBLEM]}"
            if sample.error is not None or KEPT not in sample.store:
                continue
            problems.pop(place, None)
            row = FinishedInterview.model_validate(sample.store[KEPT])
            key = (row.case, row.seed, row.epoch, row.interviewer, row.engine, row.model)
            rows[key] = row
            score = (sample.scores or {}).get("judges")
            told = (score.metadata or {}) if score else {}
            judged[key] = [Judgement.model_validate(told[name]) for name in JUDGED if name in told]
    judgements = tuple(each for told in judged.values() for each in told)
    return Outcome(done, tuple(rows.values()), judgements, tuple(problems.values()))


def view(log_dir: Path, port: int = VIEWER_PORT) -> int:
    """Inspect's viewer on this machine alone, until it is stopped; its exit code."""
    command = [sys.executable, "-m", "inspect_ai", "view", "start", "--log-dir", str(log_dir), "--port", str(port)]
    return subprocess.call([*command, "--host", "127.0.0.1"])
