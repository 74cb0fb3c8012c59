"""The grader holds what evals.md §4 asks of it before anybody sees a mark, on threads that stay in the repository."""

import pytest

from agent.content.rubrics import offline_worth
from evals.baselines import BASELINES
from evals.calibration import JUDGED_BY_TEXT, baseline_marks, known_threads, offline_marks, row
from evals.fit import SEALED
from evals.gates import GATES, Gate, gate_threads
from evals.threads import DATA, Thread, read_threads

FLOOR = 0.65
"""Agreement on sealed stories below which a change made the grader worse; the README has the figure itself."""


@pytest.fixture(scope="module")
def sealed() -> list[Thread]:
    return read_threads(DATA / SEALED)


@pytest.fixture(scope="module")
def marks(sealed: list[Thread]) -> dict[str, int | None]:
    return offline_marks(sealed, known_threads())


@pytest.mark.parametrize("name", GATES)
def test_the_gate_holds(name: str) -> None:
    gates: list[Gate] = GATES[name](gate_threads())

    assert [f"{gate.name}: {gate.figure:.2f}, target {gate.target}" for gate in gates if not gate.holds] == []
    assert all(gate.cases >= 20 for gate in gates)


def test_the_weights_were_fitted_without_the_sealed_stories(sealed: list[Thread]) -> None:
    known = {(each.dimension, each.story) for each in known_threads()}

    assert not known & {(each.dimension, each.story) for each in sealed}


def test_on_stories_nobody_tuned_to_the_marks_agree(sealed: list[Thread], marks: dict[str, int | None]) -> None:
    found = row([each for each in sealed if each.dimension in JUDGED_BY_TEXT], marks)

    assert found.kappa >= FLOOR
    assert found.not_judged <= 0.25


@pytest.mark.parametrize("name", BASELINES)
def test_every_baseline_is_beaten_on_them(name: str, sealed: list[Thread], marks: dict[str, int | None]) -> None:
    judged = [each for each in sealed if each.dimension in JUDGED_BY_TEXT]

    easier = row(judged, baseline_marks(name, judged, known_threads()))

    assert row(judged, marks).kappa > easier.kappa


def test_the_agreement_a_report_names_was_measured_on_sealed_stories(sealed: list[Thread]) -> None:
    found = offline_worth()

    assert SEALED in found.measured_on
    assert set(found.agreement) <= {each.dimension for each in sealed}
