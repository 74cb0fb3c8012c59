"""`roundtwo evals`: a door that loads nothing before it is asked, and says what to install."""

import sys
from argparse import Namespace
from types import ModuleType

import pytest

from agent.commands.evals import MODULES, evals


def asked(what: str, *rest: str) -> Namespace:
    return Namespace(what=what, rest=list(rest))


def test_a_sub_command_reads_its_own_arguments_and_gives_its_own_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    heard = ModuleType("evals.heard", "Says what it was given.")
    heard.add_arguments = lambda parser: parser.add_argument("file")  # type: ignore[attr-defined]
    heard.run = lambda given: 7 if given.file == "a.jsonl" else 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "evals.heard", heard)
    monkeypatch.setitem(MODULES, "compare", "evals.heard")

    assert evals(asked("compare", "a.jsonl")) == 7

    with pytest.raises(SystemExit, match="0"):
        evals(asked("compare", "--help"))
    assert "usage: roundtwo evals compare [-h] file" in capsys.readouterr().out


def test_a_missing_package_is_named_with_the_way_to_install_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("inspect_ai", "inspect_ai.scorer"):  # also where another test has loaded it
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(MODULES, "run", "inspect_ai.scorer")

    assert evals(asked("run")) == 1

    assert capsys.readouterr().err == (
        "The evals need packages that are not here (inspect_ai). "
        "Install them from the folder of Round Two: pip install '.[evals]'\n"
    )


def test_a_hole_in_our_own_code_is_not_called_a_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MODULES, "run", "evals.there_is_no_such_room")

    with pytest.raises(ModuleNotFoundError, match="there_is_no_such_room"):
        evals(asked("run"))


def test_a_run_that_cannot_be_read_is_told_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    from agent.errors import ContentError

    with pytest.raises(ContentError, match="cannot be read"):
        evals(asked("compare", "not-there.jsonl", "nor-this.jsonl"))
