"""Anyone can put our panel beside one careful prompt and beside "tell me more", on the same candidates."""

from collections.abc import Sequence
from typing import Any

import pytest

from agent.errors import BadReply
from evals.finished import FinishedInterview
from evals.hold import Label, hold_with, seated_before
from evals.interviewers import ready
from evals.metrics.measure import REGISTRY, measured
from evals.peers.__main__ import PUBLISHED, ROWS, Peer, problems, table
from evals.peers.one_prompt import OnePrompt, prompt_for
from evals.peers.tell_me_more import TellMeMore
from tests.small_interview import museum

BRIEF = seated_before(museum(), "core")
FIRST, SECOND = BRIEF.panel[0].name, BRIEF.panel[1].name


class Model:
    """Says these things in turn; the last one stays."""

    name = "model"

    def __init__(self, *replies: str) -> None:
        self.replies, self.asked = list(replies), list[list[dict[str, str]]]()

    async def __call__(self, messages: Sequence[dict[str, str]], schema: Any = None, most: int = 400) -> str:
        self.asked.append(list(messages))
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


async def tell_me_more() -> FinishedInterview:
    return await hold_with(ready(TellMeMore(BRIEF)), museum(), "core", label=Label("tell_me_more"))


async def test_tell_me_more_ends_by_itself_and_brings_little_out() -> None:
    row = await tell_me_more()

    assert row.ended == "complete", row.problem
    assert row.cost.calls == 0
    value = {name: measured(REGISTRY[name], [row]).value for name in ("grounding", "probe_depth_2", "single_ask")}
    assert not value["grounding"] and not value["probe_depth_2"]
    assert value["single_ask"] == 1


async def test_one_prompt_speaks_for_everybody_on_the_panel_and_ends_when_it_says_so() -> None:
    model = Model(
        f"{FIRST}: Welcome back.\n**{SECOND.split()[0]}:** Tell us about the ropes.\nTake your time.",
        f"{FIRST}: Thank you, goodbye.\n[END]",
    )

    row = await hold_with(ready(OnePrompt(BRIEF, model)), museum(), "core", label=Label("one_prompt"))

    assert row.ended == "complete", row.problem
    assert [(each.speaker, each.waits) for each in row.spoken] == [(FIRST, False), (SECOND, True), (FIRST, False)]
    assert row.spoken[1].text == "Tell us about the ropes. Take your time."
    assert len(row.replies) == 1
    assert [each["role"] for each in model.asked[1]] == ["system", "user", "assistant", "user"]


async def test_a_model_that_plays_nobody_fails_the_interview_and_says_so() -> None:
    row = await hold_with(ready(OnePrompt(BRIEF, Model("   "))), museum(), "core", label=Label("one_prompt"))

    assert row.ended == "failed"
    assert row.problem and "nobody on the panel spoke" in row.problem
    with pytest.raises(BadReply):
        await OnePrompt(BRIEF, Model("")).open()


def test_the_one_prompt_is_told_all_our_panel_knows() -> None:
    prompt = prompt_for(BRIEF)

    for text in (BRIEF.role.title, BRIEF.candidate.resume[:60], *(each.told[:60] for each in BRIEF.round_one.stories)):
        assert text in prompt
    for seat in BRIEF.panel:
        assert seat.name in prompt and seat.reservation in prompt
    assert all(fact.text in prompt for fact in BRIEF.company_facts.challenges)


async def test_the_table_stands_beside_the_published_figures() -> None:
    row = await tell_me_more()
    failed = row.model_copy(update={"ended": "failed", "problem": "Nothing answers."})

    text = table([Peer("tell me more", (row,))])

    assert set(ROWS) <= REGISTRY.keys()
    for name, value in PUBLISHED.items():
        assert name in text and value in text
    assert problems([Peer("one prompt", (row, failed))]) == ["one prompt: 1 of 2 failed. Nothing answers."]
