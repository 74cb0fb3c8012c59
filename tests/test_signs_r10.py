"""Consistency: the numbers in an answer, which readers compare (the answers to be read are in signs/r10.yaml)."""

import pytest

from agent.scoring.signs.r10_numbers import numbers, pairs


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("six-forty to five sixty-five thousand", [640, 565_000]),
        ("two hundred and twelve vehicles", [212]),
        ("four point one days", [4.1]),
        ("£640,000 and 0.7 percent", [640_000, 0.7]),
        ("in twenty nineteen", [2019]),
        ("one of them", []),
        ("two and a half tonnes", [2.5]),
        ("half a dozen pallets", [6]),
        ("since '22", [2022]),
        ("nine in every hundred", [9]),
        ("4,300 and two months", [4300, 2]),
    ],
)
def test_numbers_are_read_as_people_say_them(said: str, values: list[float]) -> None:
    assert [each.value for each in numbers(said)] == values


def test_a_change_is_read_as_a_pair() -> None:
    assert pairs("It went from nine hours to about three") == [(9, 3)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("fifteen, sixteen minutes", ["minut", "minut"]),
        ("1.8 to 0.7 percent", ["%", "%"]),
        ("nine in every hundred", ["%"]),
        ("a crew of twelve", ["heads"]),
        ("twelve of us", ["heads"]),
        ("$40 and 50 euros", ["money", "money"]),
        ("seven working days", ["day"]),
        ("12 per million", [""]),
    ],
)
def test_what_a_number_counts_is_read_with_it(said: str, units: list[str]) -> None:
    assert [each.unit for each in numbers(said)] == units
