"""The candidate a model plays tells what the script tells, in other words, and nothing else, whatever is said."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from agent.errors import BadReply, Unreachable
from evals.finished import Reply, Spoken
from evals.hold import Label as Called
from evals.hold import hold_with, seated_before
from evals.interviewers import ready
from evals.metrics.wording import numbers
from evals.peers.tell_me_more import TellMeMore
from evals.players.modelled import ModelledPlayer
from evals.players.scripted import ScriptedPlayer
from tests.small_interview import museum, speech

STORY = museum().brief.round_one.stories[0]
SHEET = museum().facts[STORY.id]
ASKED = "Which part of it did you do yourself?"


def allowed(prompt: str) -> str:
    found = re.search(r"no more and no less:\n<(said-\w+)>\n(.*?)\n</", prompt, re.DOTALL)
    assert found
    return found.group(2)


class Model:
    """Says what a function makes of the words it may say."""

    name = "model"

    def __init__(self, *says: Callable[[str], str]) -> None:
        self.says, self.prompts = list(says), list[str]()

    async def __call__(self, messages: Sequence[dict[str, str]], schema: Any = None, most: int = 400) -> str:
        self.prompts.append(messages[-1]["content"])
        say = self.says.pop(0) if len(self.says) > 1 else self.says[0]
        return say(allowed(self.prompts[-1]))


def opener() -> Spoken:
    return speech(1, f"You told us: “{STORY.told.split('.')[0]}”. {ASKED}", 1)


async def told_by(model: Model, times: int = 2) -> tuple[list[Reply], ModelledPlayer]:
    """The answers when the same is asked again: the first is a dodge, this person being vague."""
    player = ModelledPlayer(museum(), 1, model)
    asked = [opener().model_copy(update={"turn": turn}) for turn in range(1, times + 1)]
    return [await player.answer(asked[: place + 1]) for place in range(times)], player


def chatty(text: str) -> str:
    return f"Well, you know, {text}"


async def test_the_model_finds_the_words_and_the_script_decides_what_is_told() -> None:
    script = ScriptedPlayer(museum(), 1)
    model = Model(chatty)

    (dodge, told), player = await told_by(model)
    plain = [await script.answer([opener().model_copy(update={"turn": turn})]) for turn in (1, 2)]

    assert [dodge.doing, told.doing] == [each.doing for each in plain] == ["vague", "answered"]
    assert [dodge.told, told.told] == [each.told for each in plain]
    assert told.text == f"Well, you know, {plain[1].text}"
    assert player.audit == ()


async def test_the_model_is_shown_no_fact_that_nobody_asked_for() -> None:
    model = Model(chatty)

    (_, told), _ = await told_by(model)

    assert told.told == (f"{STORY.id}.own_action",)
    closed = [says for slot, says in SHEET.items() if slot != "own_action"]
    assert not any(says in prompt for says in closed for prompt in model.prompts)
    assert SHEET["own_action"] not in model.prompts[0], "a dodge tells nothing"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (lambda text: f"{text} It cost 98765 pounds.", "a figure that was not to be told: 98765"),
        (lambda text: f"{text} I did it with Bartholomew.", "names Bartholomew"),
        (lambda text: f"{text} {SHEET['reason']}", "reason, which nobody asked for|figure|names"),
        (lambda text: "", "says nothing"),
        (lambda text: f"{text} " * 3, "words for"),
        (lambda text: "As an AI I cannot say.", "about the task"),
        (lambda text: "It was lovely.", "leaves out"),
    ],
)
async def test_words_that_say_more_or_less_are_asked_for_again(words: Callable[[str], str], why: str) -> None:
    model = Model(chatty, words, chatty)

    (_, told), player = await told_by(model)

    assert told.text.startswith("Well, you know, ")
    assert len(player.audit) == 1 and re.search(why, player.audit[0]), player.audit
    assert player.audit[0].removeprefix("turn 2: ") in model.prompts[-1]


async def test_after_two_such_attempts_the_script_speaks() -> None:
    model = Model(chatty, lambda text: f"{text} We had 98765 visitors.")

    (_, told), player = await told_by(model)

    assert told.text == SHEET["own_action"]
    assert player.audit[-1] == "turn 2: the script speaks"
    assert 98765 not in numbers(told.text)


async def test_a_reply_that_is_no_reply_is_asked_for_again_and_a_dead_server_is_not_hidden() -> None:
    def garbled(_: str) -> str:
        raise BadReply("It was no chat completion.")

    def away(_: str) -> str:
        raise Unreachable("nothing answers")

    (_, told), _ = await told_by(Model(chatty, garbled, chatty))

    assert told.text.startswith("Well, you know, ")
    with pytest.raises(Unreachable):
        await told_by(Model(away))


async def test_own_questions_thanks_and_orders_stay_as_they_stand() -> None:
    model = Model(chatty)
    player = ModelledPlayer(museum(), 1, model)

    asked = await player.answer([speech(1, "What would you like to ask us?", topic="candidate_questions", story=None)])
    closing = await player.answer([speech(2, "A last word?", topic="close", story=None)])

    assert (asked.text, closing.text) == (museum().own_questions[0], museum().closing)
    assert model.prompts == []


async def test_an_interviewer_may_quote_the_words_the_model_found() -> None:
    other = "I set the cases up, and I"
    (_, told), player = await told_by(Model(lambda text: re.sub(r"^I\b", other, text)))

    again = speech(3, f"“{told.text.split('.')[0]}”. Why did you do it that way?", topic="")
    await player.answer([again])

    assert told.text.startswith(other)
    assert player.heard[3].story == STORY.id


async def test_a_whole_interview_is_told_alike_by_script_and_model() -> None:
    rows = []
    for player in (ScriptedPlayer(museum(), 1), ModelledPlayer(museum(), 1, Model(chatty))):
        peer = TellMeMore(seated_before(museum(), "core"))
        rows.append(await hold_with(ready(peer), museum(), "core", label=Called("tell_me_more"), player=player))
    script, model = rows

    assert model.ended == "complete"
    assert [(each.doing, each.told) for each in model.replies] == [(each.doing, each.told) for each in script.replies]
    assert [each.text for each in model.replies] != [each.text for each in script.replies]
