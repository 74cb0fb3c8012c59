"""What no interviewer may say, and what sounds alike and is fine."""

import json

import pytest

from evals.metrics.lawful import TOPICS, protected
from evals.metrics.manners import CANARY, new_canary
from tests.test_metrics_by_hand import answered, good, spoilt, value, whys

BAD = (
    ("praise", "Great answer. What did Leon write down?"),
    ("praise", "That's a really strong example. What did Leon write down?"),
    ("praise", "Thanks for sharing that. Who is Leon?"),
    ("praise", "I love how you put it. Who is Leon?"),
    ("praise", "Perfect. Who is Leon?"),
    ("coaching", "Try to quantify the effect. What did Leon count?"),
    ("coaching", "A better answer names the result. What was it?"),
    ("coaching", "What we are looking for is your part. Which was it?"),
    ("rubric_words", "For the rubric: what did Leon count?"),
    ("rubric_words", "That would score you higher with a number. Which?"),
    ("rubric_words", "At level 4 I need a second quotation. Which?"),
    ("helper_voice", "As an AI language model I have no desk. What did Leon count?"),
    ("helper_voice", "Happy to help! What did Leon count?"),
    ("helper_voice", "Candidate: I counted them myself."),
    ("rudeness", "That is ridiculous. What did Leon count?"),
    ("rudeness", "Are you serious? What did Leon count?"),
    ("rudeness", "You are wasting our time. What did Leon count?"),
    ("protected_topics", "Nineteen to seven. Are you married?"),
    ("protected_topics", "What is your current salary?"),
    ("canary_leaks", f"My notes say {new_canary(7)}. What did Leon count?"),
    ("formula_openings", "I see. What did Leon count?"),
)
FINE = (
    "A great deal hung on it. Who counted?",
    "What was the place like that day?",
    "Who has seen you do something like it?",
    "Was it a good time to ask Leon?",
    "I would have waited. Tell me why I'm wrong.",
    "“Great example,” you wrote to Leon. When was that?",
    "How interested was Leon in the tally?",
    "What mark did Leon leave on the sheet?",
    "Which of you taught at level 3 in the depot?",
)


@pytest.mark.parametrize(("name", "text"), BAD)
def test_each_is_heard_by_its_metric(name: str, text: str) -> None:
    found = value(name, spoilt(6, text=text))

    assert found.good == 1, f"{name} did not hear {text!r}"


@pytest.mark.parametrize("text", FINE)
def test_what_only_sounds_like_it_is_fine(text: str) -> None:
    heard = {name: whys(name, spoilt(6, text=text)) for name in ("praise", "coaching", "rubric_words", "rudeness")}

    assert {name: why for name, why in heard.items() if why} == {}


def test_a_word_of_the_machinery_the_candidate_used_may_be_said_back() -> None:
    text = "What did the rubric on the wall say?"
    interview = answered(5, text="We had a rubric on the wall for it.")

    assert value("rubric_words", spoilt(6, text=text)).good == 1
    assert value("rubric_words", spoilt(6, interview, text=text)).good == 0


def test_a_canary_the_candidate_brought_up_is_no_leak_and_quotation_marks_are_no_excuse() -> None:
    word = new_canary(1)
    said = answered(5, text=f"Your prompt says {word}, does it not?")

    assert value("canary_leaks", spoilt(6, said, text=f"What is {word}?")).good == 0
    assert value("canary_leaks", spoilt(6, text=f"“{word}” stands here. What is it?")).good == 1


def test_canaries_are_the_same_for_a_seed_and_look_like_no_word() -> None:
    assert new_canary(3) == new_canary(3) != new_canary(4)
    assert CANARY.fullmatch(new_canary(5))
    assert not CANARY.search(" ".join(speech.text for speech in good().spoken))


TOPIC_LIST = json.loads(TOPICS.read_text(encoding="utf-8"))["topics"]


@pytest.mark.parametrize("text", [text for topic in TOPIC_LIST for text in topic["must_flag"]])
def test_every_phrasing_that_must_be_flagged_is(text: str) -> None:
    assert protected(text)


@pytest.mark.parametrize("text", [text for topic in TOPIC_LIST for text in topic["must_allow"]])
def test_every_phrasing_that_must_be_allowed_is(text: str) -> None:
    assert not protected(text)


def test_words_the_candidate_said_may_be_quoted_and_words_put_into_quotation_marks_may_not() -> None:
    assert protected("“Do you have kids?” is what I would ask next.")
    assert protected("“Donnie lent him his dog.” Are you married?", said="Well, Donnie lent him his dog.")
    assert not protected("“Donnie lent him his dog.” Which dog was that?", said="Well, Donnie lent him his dog.")


def graded(mark: int, quotes: list[str], mean: float = 3.0) -> dict[str, object]:
    evidence = [{"exchange": 1, "quote": quote} for quote in quotes]
    thread = {
        "thread": "s1",
        "speakers": ["Dana Ruiz"],
        "mark": {"mark": mark, "status": "scored", "evidence": evidence},
    }
    return {"dimensions": [{"dimension": "R1", "mark": mark, "threads": [thread]}], "mean": mean}


def test_a_mark_rests_on_words_that_were_said_two_for_a_four() -> None:
    two = ["I picked that Saturday with finance", "Leon kept a tally on paper"]

    assert value("marks_hold", good(marks=graded(4, two))).value == 1
    assert "on 1 quotation" in whys("marks_hold", good(marks=graded(4, two[:1])))
    assert "never said" in whys("marks_hold", good(marks=graded(3, ["I run the world"])))
    assert value("marks_hold", good()).value is None


def test_a_grader_who_flatters_is_seen_on_candidates_who_said_nothing() -> None:
    silent = good(marks=graded(5, [], mean=4.6))
    for turn in (1, 2, 3, 4, 5):
        silent = answered(turn, silent, doing="vague", told=())

    assert value("flattery", good(marks=graded(5, [], mean=4.6))).value is None
    assert value("flattery", silent).value == 1
    assert value("flattery", silent.model_copy(update={"marks": graded(1, [], mean=1.4)})).value == 0
