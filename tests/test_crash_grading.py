"""A process that dies while answers are being marked: no mark is lost, none is given twice, none differs."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

REPOSITORY = Path(__file__).parents[1]
POINTS = (
    "while an answer is read", "in the commit that keeps its marks", "when its marks are kept",
    "before the sheets are sealed", "in the commit that seals them",
)  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """An interview nobody disturbed, under the name "", and one for every point it was killed at."""
    folder = tmp_path_factory.mktemp("crashes")
    told = subprocess.run(
        [sys.executable, "-m", "tests.crashing_grading", str(folder)], cwd=REPOSITORY, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr[-3000:]
    return json.loads(told.stdout)


def test_every_point_was_tried_and_the_undisturbed_one_is_marked_throughout(found):
    whole = found[""]["marks"]

    assert set(found) == {"", *POINTS}
    assert [int(run) for run in whole["exchanges"]] == whole["answered"]
    assert whole["sealed_by_itself"] == [int(run) for run in whole["sheets"]] == whole["answered"][-1:]


@pytest.mark.parametrize("point", POINTS)
def test_it_died_there_and_the_next_one_finished_and_sealed(found, point):
    assert found[point]["endings"] == [-signal.SIGKILL, 0]
    assert found[point]["marks"]["sealed_by_itself"]


@pytest.mark.parametrize("point", POINTS)
def test_every_answer_is_marked_once_and_alike(found, point):
    whole, killed = found[""]["marks"], found[point]["marks"]

    assert killed["answered"] == whole["answered"]
    assert killed["exchanges"] == whole["exchanges"]


@pytest.mark.parametrize("point", POINTS)
def test_the_sheets_are_the_same_to_the_seal(found, point):
    assert found[point]["marks"]["sheets"] == found[""]["marks"]["sheets"]
