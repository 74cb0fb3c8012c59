"""What the report tells a candidate to practise next can be practised."""

import pytest

from agent.content.brief import load_brief
from agent.content.paths import data_folder
from agent.content.rubrics import DIMENSIONS, Dimension, rubric
from agent.moves.table import lay_table
from agent.practice.asking import choose
from agent.report.deciding import next_practice
from agent.report.marks_model import DimensionShown

ALIKE = dict.fromkeys(DIMENSIONS, 0.1)


def shown(dimension: Dimension, mean: float | None) -> DimensionShown:
    status = "no_evidence" if mean is None else "scored"
    return DimensionShown.model_construct(
        dimension=dimension, name=rubric(dimension).name, status=status, mark=mean and int(mean), mean=mean
    )


@pytest.mark.parametrize("lowest", [each for each in DIMENSIONS if each.startswith("R")])
def test_what_is_suggested_is_never_refused(lowest: Dimension) -> None:
    table = lay_table(load_brief(data_folder("examples") / "hotel.yaml"), 1, "realistic", 1)
    marks = [shown(each, 1.0 if each == lowest else 4.0) for each in DIMENSIONS if each.startswith("R")]

    suggested = next_practice(marks, ALIKE)

    assert suggested and choose(table, suggested.dimension, None, lambda each: True).text


def test_nothing_is_suggested_when_only_reading_the_room_is_left_to_practise() -> None:
    marks = [shown(each, 2.0 if each == "R8" else None) for each in DIMENSIONS if each.startswith("R")]

    assert next_practice(marks, ALIKE) is None
