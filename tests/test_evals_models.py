"""The evals with a model in each of three roles, killed half way, gone on with, and never off this machine."""

import argparse
import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
import yaml
from pydantic import SecretStr

from evals.candidate import CANDIDATES
from evals.judges import JUDGED
from tests.socket_guard import only_loopback
from tests.three_roles import ThreeRoles, three_roles

if TYPE_CHECKING:
    from evals.inspect_logs import Outcome

pytest.importorskip("inspect_ai", reason="the evals run through Inspect, which the extra `evals` brings")

pytestmark = pytest.mark.filterwarnings(
    "ignore:Unclosed:ResourceWarning"
)  # streams that Inspect leaves to the collector

REPOSITORY = Path(__file__).parents[1]
KEY = "sk-evals-0123456789"
PEOPLE = ("midwife-adesuyi", "museum-haverkamp")
SHORT_MINUTES = 8
STARTS = """
import sys, inspect_ai.model._retry, tenacity
inspect_ai.model._retry.wait_exponential_jitter = lambda **_: tenacity.wait_fixed(0.01)
from pathlib import Path
from evals.inspect_logs import hold_missing

hold_missing(
    Path(sys.argv[1]), folder=sys.argv[2], panels="core", interviewer="roundtwo/asker", candidate="roundtwo/player",
    judge="roundtwo/judge", at_once=1, display="log",
)
"""


class Run(NamedTuple):
    """A run that was killed in its second interview, and the run that went on with it."""

    roles: ThreeRoles
    before: int
    """Requests that were answered before it was killed."""
    outcome: "Outcome"
    left: list[str]
    """What tried to leave this machine."""
    logs: Path


@pytest.fixture(scope="module")
def resumed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    import inspect_ai.model._retry
    import tenacity

    from agent.settings import Settings
    from evals.inspect_logs import hold_missing

    home = tmp_path_factory.mktemp("evals")
    people, logs = home / "candidates", home / "logs"
    people.mkdir()
    for name in PEOPLE:
        data = yaml.safe_load((CANDIDATES / f"{name}.yaml").read_text("utf-8"))
        data["brief"].setdefault("callback", {})["minutes"] = SHORT_MINUTES
        (people / f"{name}.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    with three_roles() as roles, only_loopback() as left, pytest.MonkeyPatch.context() as patch:
        killed = start(home, roles)
        until(lambda: roles.count("judge") > 0 and roles.count("asker", "Haverkamp") > 1, killed)
        killed.send_signal(signal.SIGKILL)
        killed.communicate()
        before = len(roles.asked)
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setattr(inspect_ai.model._retry, "wait_exponential_jitter", lambda **_: tenacity.wait_fixed(0.01))
        settings = Settings(base_url=roles.base_url, api_key=SecretStr(KEY), home=home)
        outcome = hold_missing(
            logs, folder=str(people), panels="core", interviewer="roundtwo/asker", candidate="roundtwo/player",
            judge="roundtwo/judge", at_once=1, display="log", settings=settings,
        )  # fmt: skip
        gc.collect()  # here, so that what Inspect left open troubles no other test
        yield Run(roles, before, outcome, left, logs)


def start(home: Path, roles: ThreeRoles) -> "subprocess.Popen[str]":
    known = {name: value for name, value in os.environ.items() if "PROXY" not in name.upper()}
    mine = {"OPENAI_BASE_URL": roles.base_url, "OPENAI_API_KEY": KEY, "ROUNDTWO_HOME": str(home / "home")}
    return subprocess.Popen(
        [sys.executable, "-c", STARTS, str(home / "logs"), str(home / "candidates")],
        cwd=REPOSITORY, env=known | mine | {"XDG_DATA_HOME": str(home / "data")}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def until(true: object, running: "subprocess.Popen[str]", seconds: float = 60) -> None:
    ends = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        assert running.poll() is None, running.communicate()[0]
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_a_run_that_was_killed_goes_on_and_holds_no_finished_interview_again(resumed: Run) -> None:
    later = resumed.roles.asked[resumed.before :]

    assert resumed.outcome.done
    assert sorted(each.candidate for each in resumed.outcome.interviews) == sorted(PEOPLE)
    assert later
    assert not any("Adesuyi" in prompt for role, prompt in later if role != "judge")


def test_three_models_play_interviewer_candidate_and_judge(resumed: Run) -> None:
    assert {role for role, _ in resumed.roles.asked} == {"asker", "player", "judge"}
    for each in resumed.outcome.interviews:
        assert each.ended in ("complete", "time"), each.problem
        assert each.model == "openai-api/roundtwo/asker"
        assert any(speech.voice == "model" for speech in each.spoken)
        assert each.cost.calls > 0 and each.cost.prompt_tokens
        assert any(reply.text.startswith("Well, ") for reply in each.replies)
    judged = [each.value for each in resumed.outcome.judgements if each.value is not None]
    assert judged and all(-1 <= value <= 1 for value in judged)


def test_a_server_that_asks_for_a_pause_is_asked_again(resumed: Run) -> None:
    assert sorted(resumed.roles.turned_away) == ["asker", "judge", "player"]
    assert resumed.outcome.failed == ()


def test_nothing_is_sent_anywhere_else(resumed: Run) -> None:
    assert resumed.left == []


def test_the_log_shows_move_probe_and_depth_beside_the_words_and_holds_no_key(resumed: Run) -> None:
    from inspect_ai.log import list_eval_logs, read_eval_log

    logs = [read_eval_log(each) for each in list_eval_logs(str(resumed.logs))]
    samples = [sample for log in logs for sample in log.samples or ()]
    told = [message.metadata or {} for sample in samples for message in sample.messages]

    assert any(each.get("probe") and each.get("depth") == 2 and each.get("move") for each in told)
    assert any(each.get("doing") == "answered" for each in told)
    assert all(sample.metadata["cost"]["calls"] > 0 for sample in samples)
    assert {"candidate", "panel", "style", "trade", "commit", "prompts", "model", "seed"} <= samples[0].metadata.keys()
    assert not any(KEY.encode() in path.read_bytes() for path in resumed.logs.rglob("*") if path.is_file())
    assert not any(KEY in log.model_dump_json() for log in logs)


def test_what_a_judge_says_is_grey_until_people_agree_with_it(resumed: Run) -> None:
    from evals.inspect_run import judged

    lines = judged(resumed.outcome).splitlines()[1:]

    assert len(lines) == len(JUDGED)
    assert all(line.endswith("grey: 0 of 60 labels by people") for line in lines)


def test_the_same_command_goes_on_in_the_same_folder_and_another_does_not() -> None:
    from evals.inspect_run import _name, add_arguments

    parser = argparse.ArgumentParser()
    add_arguments(parser)
    once, again, wider, other = (
        _name(parser.parse_args(words.split()))
        for words in ("--seed 3", "--seed 3 --at-once 1", "--seed 3 --epochs 2", "--seed 3 --judge roundtwo/m")
    )

    assert once == again
    assert len({once, wider, other}) == 3


def test_a_server_that_is_away_fails_the_interview_and_not_the_interviewer(tmp_path: Path) -> None:
    from agent.settings import Settings
    from evals.inspect_logs import hold_missing

    nobody = Settings(base_url="http://127.0.0.1:9/v1", home=tmp_path)

    found = hold_missing(
        tmp_path / "logs", candidates=PEOPLE[0], panels="core", interviewer="roundtwo/asker", display="log",
        settings=nobody, max_retries=0,
    )  # fmt: skip
    gc.collect()

    assert not found.done
    assert found.interviews == ()
    assert len(found.failed) == 1 and "midwife-adesuyi.core" in found.failed[0]
