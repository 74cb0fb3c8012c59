"""The examiner catches each fault it is there for, and passes an interview that has none."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.hand_made import BRIEF, DANA, PRIYA, anchor, at, clean, probe, say
from tests.rules import check, smells
from tests.sitting import Event
from tests.words import doubled

Change = Callable[[list[Event], dict[int, str]], object]


def found(change: Change, **how: Any) -> list[str]:
    events, answers = deepcopy(clean())
    change(events, answers)
    return check(events, deepcopy(BRIEF), answers, **how)


def text(turn: int, words: str) -> Change:
    return lambda events, answers: at(events, turn).update(text=words)


def probing(turn: int, **changed: Any) -> Change:
    return lambda events, answers: at(events, turn)["probe"].update(changed)


def replaced(turn: int, quote: str, words: str) -> Change:
    """The quote of one question changed, in its anchor and in its words."""

    def change(events: list[Event], answers: dict[int, str]) -> None:
        at(events, turn)["probe"]["anchor"]["quote"] = quote
        at(events, turn)["text"] = words

    return change


def test_a_clean_interview_passes() -> None:
    events, answers = clean()

    assert check(events, BRIEF, answers) == []


def test_white_space_and_quote_marks_of_an_anchor_are_folded_and_case_is_not() -> None:
    def spaced(events: list[Event], answers: dict[int, str]) -> None:
        answers[1] = answers[1].replace("that Saturday", "that\n  Saturday")

    assert found(spaced) == []
    assert any(
        "not a substring" in line
        for line in found(replaced(2, "i picked that saturday", "“i picked that saturday”: whose?"))
    )


FAULTS: list[tuple[str, Change, str]] = [
    ("nothing starts it", lambda events, _: events.pop(0), "exactly one started"),
    ("an unknown field", lambda events, _: events[1].update(mood="calm"), "has fields"),
    ("a turn used twice", lambda events, _: at(events, 17).update(turn=16), "must be unique"),
    ("a second wait", lambda events, _: events.insert(3, {"type": "waiting", "turn": 1}), "waiting after waiting"),
    ("a wait for another turn", lambda events, _: events[2].update(turn=9), "the last thing said was turn 1"),
    ("no end", lambda events, _: events.pop(), "does not end by itself"),
    ("a reason of its own", lambda events, _: events[-1].update(reason="bored"), "unknown reason"),
    ("ended without the command", lambda events, _: events[-1].update(reason="ended"), "nobody ended it"),
    (
        "an error out of nowhere",
        lambda events, _: events.insert(1, {"type": "error", "message": "x"}),
        "every line sent was good",
    ),
    ("a speaker from outside", lambda events, _: at(events, 3).update(speaker="Bob"), "is not on the panel"),
    ("an unfilled seat", text(13, "Picture {q}. What is on my desk from you?"), "unfilled seat"),
    ("an escape sequence", text(13, "Picture \x1b[2J day thirty. What is on my desk?"), "control characters"),
    ("a story question without probe", lambda events, _: at(events, 2).update(probe=None), "without a probe"),
    (
        "an invented anchor",
        replaced(2, "I chose that Sunday", "“I chose that Sunday.” Whose signature was on it?"),
        "not a substring",
    ),
    (
        "an anchor from mid-word",
        replaced(2, "icked that Saturday", "“icked that Saturday”: whose signature?"),
        "mid-word",
    ),
    ("a probe without anchor", probing(2, anchor=None), "but no anchor"),
    ("an anchor left unsaid", text(2, "Whose signature was on the date?"), "stands in the text"),
    (
        "a filler in front",
        replaced(4, "so I froze the sheets", "“So I froze the sheets”: what breaks first?"),
        "with a filler",
    ),
    (
        "a dangling end",
        replaced(2, "I picked that Saturday with", "“I picked that Saturday with”: whose pen?"),
        "dangling 'with'",
    ),
    ("marks that do not match", text(2, "“I picked that Saturday with finance. Whose pen was it?"), "do not match"),
    ("a quotation nobody said", text(6, "Leon, “on green paper”: what did it hold?"), "never said it"),
    (
        "an opener with a thin anchor",
        replaced(5, "Complaints fell", "“Complaints fell”: who counted?"),
        "three content words",
    ),
    (
        "an opener from elsewhere",
        probing(5, anchor=anchor("Analyst at Harrow Freight", None, "resume")),
        "anchored in round one",
    ),
    ("a kind of another depth", probing(2, kind="rationale"), "not of depth 1"),
    ("a slot of another depth", probing(2, slot="reason"), "slot 'reason' is not of depth 1"),
    ("depth two without a parent", probing(3, parent=None), "without a parent"),
    ("a parent two levels up", probing(4, parent=2), "under a parent of depth 1"),
    ("a parent on another story", probing(7, parent=2), "on another story"),
    (
        "a parent that does not hold the anchor",
        lambda _, answers: answers.update({2: "Mine."}),
        "does not hold the anchor",
    ),
    ("consistency with one anchor", probing(4, kind="consistency", slot="contradiction"), "without a second anchor"),
    ("a story opened twice", probing(8, depth=0, kind="opener", slot=None, parent=None), "opened a second time"),
    ("two clauses", text(13, "What is on my desk on day thirty, and who put it there?"), "compound"),
    ("tell me what and why", text(13, "Tell me what is on my desk by day thirty and why it is there."), "compound"),
    (
        "two question marks",
        text(13, "Picture day thirty. What is on my desk? Whose idea was it?"),
        "two question marks",
    ),
    ("a menu", text(13, "Picture day thirty. Is it a list or a plan on my desk?"), "a menu"),
    ("a long probe", text(6, "Leon " + "wrote and wrote " * 15 + "and then what was on the page?"), "at most 45"),
    ("a repeat", text(13, "Two employers in four years: who ended that second stay?"), "repeats turn 12"),
    ("the same frame", text(8, "What did Leon write down each evening?"), "the frame of turn 6 again"),
    ("a forbidden topic", text(12, "Two employers in four years. Are you married?"), "never-ask topic marital"),
    ("salary history", text(12, "What is your current salary?"), "never-ask topic salary"),
    ("praise", text(6, "Great answer. What did Leon write down each evening?"), "praise or verdict"),
    ("rubric words", text(6, "What evidence did Leon write down each evening?"), "words of the rubric"),
    ("a leaked reservation", text(17, "We feared you would carry out what others have decided for her."), "gives away"),
    ("a leaked reason", text(17, "Our first choice withdrew, so we will be in touch."), "why the candidate is here"),
    ("no start plan", lambda events, _: at(events, 13).update(topic="role"), "nothing asked on start_plan"),
    ("one opener off the stories", lambda events, _: at(events, 9).update(topic="motivation"), "at least 2"),
    (
        "a silent persona",
        lambda events, _: at(events, 11).update(speaker=DANA[0], persona=DANA[1]),
        "Priya Nair never speaks",
    ),
    ("no end to words", lambda _, answers: answers.update({9: "well " * 4500, 10: "then " * 4500}), "minutes of words"),
]


@pytest.mark.parametrize(("change", "told"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_each_fault_is_caught(change: Change, told: str) -> None:
    violations = found(change)

    assert any(told in line for line in violations), violations


def test_a_doubt_may_be_told_once_the_candidate_asks_for_it() -> None:
    def asked(events: list[Event], answers: dict[int, str]) -> None:
        answers[14] = "Do you have any doubts about me?"
        at(events, 15)["text"] = "I worry you carry out what others have decided for her."

    assert found(asked) == []


def test_the_same_opening_three_times_is_caught() -> None:
    def same(events: list[Event], answers: dict[int, str]) -> None:
        for turn, rest in ((9, "Harrow on a Monday?"), (12, "the second stay?"), (13, "day thirty on my desk?")):
            at(events, turn)["text"] = f"What was it about {rest}"

    assert any("opening 'what was it' used 3 times" in line for line in found(same))


def test_a_seventh_probe_and_a_third_ask_of_a_slot_are_caught() -> None:
    def more(events: list[Event], answers: dict[int, str]) -> None:
        for turn in range(20, 25):
            again = probe(1, "quantify", "number", anchor("forty reps came off spreadsheets"))
            events[-1:-1] = [say(turn, DANA, "s1", f"Forty of {turn}?", again), {"type": "waiting", "turn": turn}]
            answers[turn] = "Forty."

    violations = found(more)

    assert any("story s1: 8 probes after the opener" in line for line in violations)
    assert any("slot number asked 5 times" in line for line in violations)


def test_two_probes_before_an_answer_are_caught() -> None:
    def hurried(events: list[Event], answers: dict[int, str]) -> None:
        del events[2]
        del answers[1]

    assert any("before the candidate could answer turn 1" in line for line in found(hurried))


def test_shallow_stories_are_a_fault_with_a_willing_candidate_only() -> None:
    def shallow(events: list[Event], answers: dict[int, str]) -> None:
        for turn in (8, 7, 4, 3):
            events[:] = [event for event in events if event.get("turn") != turn]
            del answers[turn]

    willing, hard = found(shallow), found(shallow, cooperative=False)

    assert {line for line in willing if "depth" in line} == {
        "session: story s1 is asked to depth 1 only",
        "session: story s2 is asked to depth 1 only",
        "session: no story is asked to depth 3",
    }
    assert hard == []


def test_more_questions_than_allowed_are_caught() -> None:
    assert found(lambda events, answers: None, max_questions=15) == ["session: 16 questions, at most 15"]


def test_a_panel_on_which_everybody_asks_a_lot_has_nobody_quiet() -> None:
    def busy(events: list[Event], answers: dict[int, str]) -> None:
        for turn in (2, 6, 9, 10):
            at(events, turn).update(speaker=PRIYA[0], persona=PRIYA[1])

    def called(events: list[Event], answers: dict[int, str]) -> None:
        busy(events, answers)
        answers[1] += " Priya will know that weekend."

    assert any("nobody is quiet" in line for line in found(busy))
    assert found(called) == []


def test_a_question_said_again_because_the_candidate_asked_is_no_repeat() -> None:
    def again(events: list[Event], answers: dict[int, str]) -> None:
        answers[12] = "Sorry, can you repeat that?"
        at(events, 13).update(
            text="What ended the second stay of four years?", move={"kind": "ask_again", "why": "they asked"}
        )

    assert not [line for line in found(again) if "repeats" in line]


@pytest.mark.parametrize(
    "asked",
    [
        "“Finance wanted a clean cut.” What did the sales VP want?",
        "Say he had gone over your head and got his two weeks. What breaks first?",
        "Did anybody log in and keep their real pipeline somewhere else?",
        "I would have waited. Tell me why I'm wrong.",
        "When she called, what did you say?",
        "“What did he say? And why?” Who heard that?",
        "If the rooms were late or wet, what would you do?",
        "Had that failed in public, what would you have done the first morning?",
    ],
)
def test_one_question_in_other_shapes_is_not_called_compound(asked: str) -> None:
    assert doubled(asked) is None


def test_a_doubled_word_and_a_sentence_said_twice_are_worth_a_look() -> None:
    events, answers = deepcopy(clean())
    at(events, 9)["text"] = "You had the the depots. What did a Monday there look like?"
    at(events, 10)["text"] = "What did a Monday there look like?"

    told = smells(events, BRIEF, answers)

    assert any("a doubled word" in line for line in told)
    assert any("is said in turns [9, 10]" in line for line in told)
