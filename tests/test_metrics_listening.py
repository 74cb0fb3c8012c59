"""Did the interviewer listen: grounded questions, nothing invented, facts brought out, dodges put again once."""

import pytest

from evals.finished import FinishedInterview
from evals.metrics.measure import REGISTRY
from evals.metrics.tables import cut_by
from tests.test_metrics_by_hand import answered, good, probing, spoilt, value, whys


def test_a_question_that_could_stand_in_any_interview_is_not_grounded() -> None:
    bad = spoilt(6, text="What was the outcome of your approach?")

    assert "names nothing" in whys("grounding", bad)


@pytest.mark.parametrize(
    "text", ["Nineteen lorries: late by how much?", "What did Leon think?", "“I turned it down”: why?"]
)
def test_a_figure_a_name_or_words_said_back_ground_a_question(text: str) -> None:
    assert value("grounding", spoilt(8, text=text)).value == 1


def test_worn_words_ground_nothing() -> None:
    assert value("grounding", spoilt(8, text="What did your team learn from that project work?")).value != 1


def test_sharing_a_word_with_the_very_last_answer_is_the_peers_own_measure() -> None:
    assert "no word" in whys("last_answer_word", spoilt(6, text="Which customs office was that?"))


INVENTIONS = (
    ("a figure", "You said complaints fell by 43 per cent. Who counted?", "a figure nobody gave: 43"),
    ("a name", "What did Marcus want?", "a name nobody gave: 'Marcus'"),
    ("a name in front", "Marcus was against it. What did you tell him?", "a name nobody gave: 'Marcus'"),
    ("a quotation", "“I fired the agency.” Who signed?", "quotes what was never said: 'I fired the agency'"),
    ("a quotation bent", "“I turned them down because drivers change.” Why?", "quotes what was never said"),
    ("a figure in words", "The forty-two drivers you moved: who chose them?", "a figure nobody gave: 42"),
)


@pytest.mark.parametrize(("text", "why"), [each[1:] for each in INVENTIONS], ids=[each[0] for each in INVENTIONS])
def test_what_is_made_up_about_the_candidate_fails_the_gate(text: str, why: str) -> None:
    assert why in whys("no_fabrication", spoilt(8, text=text))


@pytest.mark.parametrize(
    "text",
    [
        "Suppose you had twenty people. What breaks first?",
        "Nineteen down to seven: who counted?",
        "It went from 19 to 7. Who counted?",
        "What would be on my desk by day 45?",
        "Monday, then. Where was Leon's trainee?",
        "What did the first ninety days look like?",
        "Where was a note made of it?",
    ],
)
def test_conditions_terms_and_what_was_said_are_no_inventions(text: str) -> None:
    assert value("no_fabrication", spoilt(8, text=text)).value == 1, whys("no_fabrication", spoilt(8, text=text))


def test_yield_counts_each_fact_once_per_question_on_a_story() -> None:
    interview = answered(2, told=("s1.when", "s1.own_action"))

    assert value("fact_yield", good()).value == 1
    assert value("fact_yield", answered(2, told=())).value == 7 / 8
    assert value("fact_yield", interview).value == 1


def test_yield_of_a_style_is_unscored_for_the_others() -> None:
    assert value("fact_yield_vague", good()).value is None
    assert value("fact_yield_vague", good(style="vague")).value == 1


def test_a_metric_can_be_cut_by_style() -> None:
    table = cut_by(REGISTRY["fact_yield"], [good(), answered(2, good(style="vague"), told=())], "style")

    assert {style: found.value for style, found in table.items()} == {"forthcoming": 1, "vague": 7 / 8}


def dodge(second: str = "How far did finance push you?", **after: object) -> FinishedInterview:
    """Question 2 is dodged; question 3 is the second try, unless something of it is changed."""
    interview = answered(2, doing="we", told=())
    fields = {"slot": "own_action", "kind": "ownership", "depth": 1, "parent": None, **after}
    return spoilt(3, probing(3, interview, **fields), text=second)


def test_a_dodge_that_is_put_again_in_other_words_is_recovered() -> None:
    assert value("evasion_recovery", dodge()).value == 1


def test_letting_a_dodge_go_is_seen() -> None:
    assert "without a second try" in whys("evasion_recovery", dodge(slot="number", kind="quantify"))


def test_the_same_words_again_are_no_second_try() -> None:
    same = dodge(second=good().spoken[1].text)

    assert "same words" in whys("evasion_recovery", same)


def test_a_third_try_is_one_too_many() -> None:
    twice = answered(3, dodge(), doing="we", told=())
    third = probing(4, twice, slot="own_action", kind="ownership", depth=1, parent=None)

    assert "third time" in whys("evasion_recovery", third)
    assert value("evasion_recovery", twice).value == 1


def test_leaving_a_story_after_two_dodges_is_right() -> None:
    interview = answered(4, answered(3, doing="vague"), doing="off_topic")

    found = value("evasion_recovery", interview)

    assert (found.good, found.of) == (0, 1), "the first dodge was let go; the second was the last"


def test_a_dodge_on_the_last_probe_the_agenda_has_is_not_counted() -> None:
    plan = {"items": [{"story": "s1", "most": 3}, {"story": "s2", "most": 3}]}

    assert value("evasion_recovery", answered(4, good(plan=plan), doing="vague")).value is None
    assert value("evasion_recovery", answered(4, doing="vague")).value == 0
