"""How the evals read a question: what it asks for, whether anything in it is particular, what it says twice."""

import pytest

from evals.metrics.wording import alike, asks, frame, is_generic, names, numbers, specifics
from tests.test_metrics_by_hand import everywhere, good, spoilt, value, whys

ONE = (
    "Who picked the date?",
    "“Finance wanted a clean cut.” What did the sales VP want?",
    "Give me the month.",
    "Pick one of the forty. What happened with that person?",
    "Was it you or your manager?",
    "Nineteen down to seven. Which other fix lost out against moving people?",
    "Had that failed, what would you have done?",
    "Say he had gone over your head and won. What breaks first?",
    "When the lift stopped, who was in it?",
    "You gave the audit as the reason. What would have made you wait for him?",
    "“I called her and what did she do?” Which day was that?",
    "What were the two options, more or less?",
    "How many came, one or two?",
    "Give me three reasons, why I should hire you?",
    "Which colleague, who had seen the sheet, told you?",
)
TWO = (
    "Who picked the date, and how did they tell you?",
    "What did you do? Why?",
    "What was your role, and what were the challenges?",
    "Tell me what it cost and who paid.",
    "Tell me about the stakeholders and how you managed them.",
    "Why that Saturday, or did somebody else choose?",
    "What happened next and did it hold?",
    "Describe the plan. How did it go?",
    "Who was there, what did they say?",
    "What did it cost, and to whom did you say so?",
    "Could you walk me through it, and what would you change?",
)


@pytest.mark.parametrize("text", ONE)
def test_one_question_is_counted_once(text: str) -> None:
    assert len(asks(text)) == 1, asks(text)


@pytest.mark.parametrize("text", TWO)
def test_a_second_question_is_found_however_it_is_joined(text: str) -> None:
    assert len(asks(text)) == 2, asks(text)


@pytest.mark.parametrize("text", ["Take your time.", "Nineteen down to seven.", "The quoting sheet. It looks awful."])
def test_what_asks_for_nothing_is_no_question(text: str) -> None:
    assert asks(text) == ()


def test_an_interviewer_who_asks_two_things_at_once_falls_below_the_gate() -> None:
    bad = spoilt(6, text="What did Leon write down each evening, and how did he count?")

    assert value("single_ask", good()).value == 1
    assert "asks 2 things" in whys("single_ask", bad)


def test_a_colleague_who_hands_over_with_a_question_makes_it_two() -> None:
    interview = good()
    hand_over = interview.spoken[4].model_copy(update={"waits": False, "text": "Dana, shall we leave the migration?"})
    doubled = (*interview.spoken[:4], hand_over, *interview.spoken[4:])

    found = value("single_ask", interview.model_copy(update={"spoken": doubled}))

    assert found.of - found.good == 1


@pytest.mark.parametrize(
    "text", ["Tell me more about that.", "Can you elaborate?", "And then what happened?", "“I left.” How so?"]
)
def test_a_question_that_would_fit_any_story_is_generic(text: str) -> None:
    assert is_generic(text.replace("How so", "Go on"))


def test_a_question_with_a_thing_in_it_is_not_generic() -> None:
    assert not is_generic("“I left.” Who had the keys?")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a hundred and ten guests", {110}),
        ("twenty-two of 8.9", {22, 8.9}),
        ("£4,000 and 24%", {4000, 24}),
        ("nineteen down to seven in eight weeks", {19, 7, 8}),
        ("one of them, at one", set()),
        ("two thousand five hundred", {2500}),
    ],
)
def test_figures_are_the_same_in_words_and_digits(text: str, found: set[float]) -> None:
    assert numbers(text) == found


def test_names_are_capitals_that_do_not_begin_a_sentence() -> None:
    assert names("Leon told Priya Nair’s team. Where was Sam?") == {"Priya", "Nair", "Sam"}


def test_worn_words_are_nothing_specific() -> None:
    assert specifics("Tell me about the team and the project you led at work") == frozenset({"led"} & set())


def test_two_questions_with_one_frame_are_seen_through_other_quotations() -> None:
    assert frame("“I left.” Who told Leon?") == frame("“They came.” Who told Sam?")


def test_near_copies_are_alike_and_other_questions_are_not() -> None:
    assert alike("What did Leon write down each evening?", "What did Leon write down every evening?") > 0.5
    assert alike("What did Leon write down each evening?", "How far had finance pushed for it?") < 0.3


def test_a_looper_is_caught_by_repeats_and_by_frames() -> None:
    bad = spoilt(8, text="Dana's thread, then. What did Leon write down each evening, exactly?")

    assert value("repeats", bad).good == 1
    assert value("distinct_frame_rate", spoilt(8, text=good().spoken[5].text)).value != 1


def test_a_question_said_again_on_request_is_no_repeat() -> None:
    from tests.test_metrics_by_hand import answered

    bad = spoilt(7, answered(6, doing="asked_back"), text="What did Leon write down each evening?")

    assert value("repeats", bad).value == 0


def test_an_interviewer_who_always_opens_alike_is_heard() -> None:
    bad = everywhere("So tell:")

    assert value("commonest_opening", bad).value == 1
    assert value("formula_openings", everywhere("Thanks for that.")).value == 1
    assert value("words_p95", everywhere("And so on " * 30)).value > 60  # type: ignore[operator]
