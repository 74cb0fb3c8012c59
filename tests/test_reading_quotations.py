"""Where a quotation ends: with the thought, its figure whole, and before words that are only said after it."""

import pytest

from agent.reading.clauses import clauses
from agent.reading.mentions import figures, value_of


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("I chose the cheaper supplier rather than the one my boss liked.", "I chose the cheaper supplier"),
        ("I closed the till early even though the owner disagreed.", "I closed the till early"),
        ("It took seventeen days instead of twelve.", "It took seventeen days instead of twelve"),
        ("I sold the flock to pay for the roof.", "I sold the flock to pay for the roof"),
        ("I used the spare budget to buy every child a coat.", "I used the spare budget to buy every child a coat"),
        ("We based the price on the March invoices.", "We based the price on the March invoices"),
        ("We moved the till nearer the door and takings rose by eleven per cent.", "takings rose by eleven per cent"),
        ("She came in on the Friday and the fever fell by two degrees.", "the fever fell by two degrees"),
        ("Anyway, we was short two drivers that week so I took the early run meself.", "I took the early run"),
        ("He drove the first bus home hisself, like.", "He drove the first bus home"),
        ("I wrote the whole plan again, really.", "I wrote the whole plan again"),
        ("I rang the vet on the Sunday though.", "I rang the vet on the Sunday"),
        ("I moved the files to IT and the US team signed them off.", "the US team signed them off"),
    ],
)
def test_a_quotation_ends_where_the_thought_does(sentence: str, quote: str) -> None:
    assert quote in [clause.text for clause in clauses(sentence)]


@pytest.mark.parametrize("text", ["We used to close at nine.", "I was used to the nights.", "I sorted it out myself."])
def test_a_habit_or_a_verb_for_anything_is_no_act(text: str) -> None:
    assert not any("act" in clause.marks for clause in clauses(text))


def test_a_clock_time_in_words_counts_nothing() -> None:
    assert figures("I sent everybody home at three.") == []
    assert figures("We kept the pharmacy open until nine.") == []


def test_dozens_are_counted() -> None:
    assert value_of("a dozen") == 12
    assert value_of("three dozen") == 36
