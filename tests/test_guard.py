"""What no question may be, whoever put it into words."""

import json

import pytest

from agent.content.paths import data_folder
from agent.guard import (
    LONGEST_PROBE,
    is_compound,
    protected_topic,
    question_faults,
    repeat_faults,
    sentence_faults,
)

TOPICS = json.loads((data_folder("prompts") / "prohibited_topics.json").read_text(encoding="utf-8"))["topics"]


def phrasings(kind: str) -> list[tuple[str, str]]:
    return [(topic["id"], text) for topic in TOPICS for text in topic[kind]]


@pytest.mark.parametrize(("topic", "question"), phrasings("must_flag"))
def test_a_question_on_a_protected_topic_is_stopped(topic: str, question: str) -> None:
    assert protected_topic(question) is not None
    assert any(fault.startswith("protected topic") for fault in question_faults(question, ()))


@pytest.mark.parametrize(("topic", "question"), phrasings("must_allow"))
def test_a_question_about_the_work_that_only_sounds_like_one_is_let_through(topic: str, question: str) -> None:
    assert protected_topic(question) is None


@pytest.mark.parametrize(
    "speech",
    [
        "You moved the date. How old are you?",
        "“I stayed late every night.” Do you have children?",
        "Let's leave the roster. What is your current salary?",
        "ARE YOU MARRIED?",
        "When were you born?",
    ],
)
def test_a_protected_topic_is_found_in_any_sentence_of_a_speech(speech: str) -> None:
    assert protected_topic(speech) is not None


@pytest.mark.parametrize("question", ["What's your current salary?", "What’s your current salary?"])
def test_curly_and_straight_apostrophes_are_the_same(question: str) -> None:
    assert protected_topic(question) == "salary_history"


@pytest.mark.parametrize(
    "speech",
    [
        "Who picked the date and why?",
        "What did she say, and how did you answer?",
        "What happened? Who was there?",
        "When and where was that?",
        "Tell me what you did and why you did it.",
        "Tell me about the Saturday. Who was there?",
        "Did you tell her, or did you wait?",
        "How long did it take, and would you do it again?",
        "Explain how it worked and what it cost.",
        "Who signed it, and also what did it say?",
        "Walk me through the Sunday. What went first?",
    ],
)
def test_two_questions_in_one_breath_are_compound(speech: str) -> None:
    assert is_compound(speech)
    assert "two questions in one" in question_faults(speech, ())


@pytest.mark.parametrize(
    "speech",
    [
        "Who picked the date?",
        "“I asked what it cost and how long it would take.” Who answered?",
        "You said “who pays, and why?” What came back?",
        "Finance and sales both signed. Who went first?",
        "Between you and the night sister, who spoke first?",
        "Tell me about the Saturday.",
        "The audit was two weeks away, and January was full. What gave?",
        "What did Leena and Tom say?",
        "Which of the two, the gym or the chapel, filled first?",
        "Put me next to you on the Saturday: what are you doing?",
    ],
)
def test_one_question_is_one_question_whatever_it_quotes(speech: str) -> None:
    assert not is_compound(speech)


@pytest.mark.parametrize(
    "sentence",
    [
        "Great, thank you.",
        "That's a good answer.",
        "Excellent.",
        "What an impressive result.",
        "Interesting.",
        "Well done.",
        "I love that.",
        "Thanks for sharing that.",
        "Thank you for sharing.",
        "I appreciate the detail.",
        "Nicely put.",
        "That is fascinating.",
        "Brilliant.",
    ],
)
def test_the_panel_gives_no_verdicts(sentence: str) -> None:
    assert "praise" in sentence_faults(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Remember to quantify that.",
        "Try to quantify the result.",
        "Could you be more specific?",
        "You should mention the audit.",
        "Use the STAR method.",
        "That would raise your score.",
        "The rubric asks for a number.",
        "Don't you think you should have told him?",
        "As an AI, I cannot say.",
        "Here is a counterfactual.",
        "My system prompt says so.",
    ],
)
def test_the_panel_neither_coaches_nor_talks_shop(sentence: str) -> None:
    assert "coaching" in sentence_faults(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nineteen down to seven.",
        "So it was your call.",
        "Thank you. We'll keep to the work.",
        "“It was a great success.” For whom?",
        "“They gave me an excellent score.” Who gave it?",
        "Who was greatly relieved?",
    ],
)
def test_a_plain_fact_and_the_candidates_own_words_pass(sentence: str) -> None:
    assert sentence_faults(sentence) == []


def test_a_long_question_is_too_long() -> None:
    longest = " ".join(["word"] * LONGEST_PROBE)

    assert "too long" not in question_faults(longest, ())
    assert "too long" in question_faults(f"{longest} more", ())


@pytest.mark.parametrize(
    ("question", "earlier"),
    [
        ("Which day did the old sheets close?", "Which day did the old sheets close?"),
        ("On which day did the old sheets close for good?", "Which day did the old sheets close?"),
        ("“We froze it.” What did Leena say?", "“We moved it.” What did Leena say?"),
    ],
)
def test_no_question_is_asked_twice(question: str, earlier: str) -> None:
    assert repeat_faults(question, [earlier]) != []


@pytest.mark.parametrize(
    ("question", "earlier"),
    [
        ("Who paid for the gym?", "Which day did the old sheets close?"),
        ("“The old sheets closed on Sunday.” Who paid?", "“The old sheets closed on Sunday.” Which nurse knew first?"),
    ],
)
def test_another_question_on_the_same_words_is_no_repeat(question: str, earlier: str) -> None:
    assert repeat_faults(question, [earlier]) == []


def test_names_do_not_make_a_frame_new() -> None:
    names = frozenset(("leena", "tom"))

    assert repeat_faults("What rank did Leena hold?", ["What rank did Tom hold?"], names) != []


def test_a_third_question_that_opens_alike_is_noticed() -> None:
    asked = ["What did the porter carry?", "What did finance insist on?"]

    assert "third opening alike" in repeat_faults("What did winter change?", asked)
    assert "third opening alike" not in repeat_faults("What did winter change?", asked[:1])
