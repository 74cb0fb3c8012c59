"""A finished interview made by hand in which every metric finds what it wants, to spoil one thing at a time."""

from typing import Any

import pytest

from agent.reading.slots import DEPTH
from agent.state import Probe
from evals.finished import FinishedInterview, Reply, Spoken
from evals.metrics.measure import GATES, HEADLINE, REGISTRY, by_interview, holds, measure, measured, on_target
from evals.metrics.value import Tally, Value
from tests.hand_made import BRIEF, DANA, LINES

PASSED_ON = (
    "If I may, Dana.", "My turn, Victor.", "Dana's thread, then.", "That was Victor's.", "Dana has asked that.",
    "Priya, I have one.", "Back to me, Victor.",
)  # fmt: skip
"""What somebody says who goes on after a colleague."""
KINDS = {"candidate_questions": "answer_candidate", "close": "invite_close"}


def good(**fields: Any) -> FinishedInterview:
    """Two stories asked to depth 3 by three people, every part of a callback, an end."""
    spoken, replies, passed_on = list[Spoken](), list[Reply](), iter(PASSED_ON)
    for turn, (who, about, text, asked, answer) in enumerate(LINES, start=1):
        story = about if about in ("s1", "s2") else None
        kind = "probe" if asked and asked["depth"] else KINDS.get(about, "open_topic")
        kind = "invite_questions" if about == "candidate_questions" and spoken[-1].topic == "start_plan" else kind
        probe = Probe.model_validate(asked) if asked else None
        if spoken and spoken[-1].speaker != who[0] and about not in KINDS:
            text = f"{next(passed_on)} {text}"
        spoken.append(said(turn, who, about, text, probe=probe, story=story, kind=kind))
        slot = probe.slot if probe and probe.slot else "when" if probe else None
        fact = (f"{story}.{slot}",) if story else ()
        doing = {"candidate_questions": "own_question", "close": "closing"}.get(about, "answered")
        replies.append(
            Reply.model_validate({"turn": turn, "text": answer, "doing": doing, "told": fact, "open_to": fact})
        )
    spoken.append(said(len(LINES) + 1, DANA, "close", "You will hear from us on Friday.", kind="farewell", waits=False))
    row = {
        "case": "okafor/core", "candidate": "okafor", "style": "forthcoming", "trade": "sales", "panel": "core",
        "seed": 1, "interviewer": "panel", "brief": BRIEF, "spoken": spoken, "replies": replies, "ended": "complete",
        "facts": [f"{story}.{slot}" for story in ("s1", "s2") for slot in DEPTH],
        "plan": {"items": [{"story": "s1", "most": 6}, {"story": "s2", "most": 6}, {"story": None}]},
    }  # fmt: skip
    return FinishedInterview.model_validate(row | fields)


def said(turn: int, who: tuple[str, str], about: str, text: str, kind: str = "probe", **fields: Any) -> Spoken:
    topic = "story" if about in ("s1", "s2") else about
    row = {"turn": turn, "speaker": who[0], "persona": who[1], "text": text, "topic": topic, "move": {"kind": kind}}
    return Spoken.model_validate(row | fields)


def spoilt(turn: int, interview: FinishedInterview | None = None, /, **fields: Any) -> FinishedInterview:
    """The good one with something of one speech changed."""
    interview = interview or good()
    spoken = [each.model_copy(update=fields) if each.turn == turn else each for each in interview.spoken]
    return interview.model_copy(update={"spoken": tuple(spoken)})


def answered(turn: int, interview: FinishedInterview | None = None, **fields: Any) -> FinishedInterview:
    """The good one with something of one answer changed."""
    interview = interview or good()
    replies = [each.model_copy(update=fields) if each.turn == turn else each for each in interview.replies]
    return interview.model_copy(update={"replies": tuple(replies)})


def probing(turn: int, interview: FinishedInterview | None = None, **fields: Any) -> FinishedInterview:
    """The good one with something of one declared probe changed."""
    interview = interview or good()
    probe = next(each.probe for each in interview.spoken if each.turn == turn)
    assert probe
    return spoilt(turn, interview, probe=probe.model_copy(update=fields))


def everywhere(text: str, interview: FinishedInterview | None = None) -> FinishedInterview:
    """The same words in front of every question."""
    interview = interview or good()
    spoken = [each.model_copy(update={"text": f"{text} {each.text}"}) for each in interview.spoken]
    return interview.model_copy(update={"spoken": tuple(spoken)})


def value(name: str, *interviews: FinishedInterview) -> Value:
    return measured(REGISTRY[name], interviews)


def whys(name: str, *interviews: FinishedInterview) -> str:
    return " | ".join(found.why for found in value(name, *interviews).worst)


TOLD_APART = [name for name, metric in REGISTRY.items() if metric.wanted is not None and metric.of_one]


@pytest.mark.parametrize("name", TOLD_APART)
def test_a_good_interview_meets_every_target_that_applies_to_it(name: str) -> None:
    assert on_target(value(name, good())) in (True, None), whys(name, good())


@pytest.mark.parametrize("name", GATES)
def test_a_good_interview_fails_no_gate(name: str) -> None:
    assert holds(value(name, good())) in (True, None)


def test_a_metric_with_nothing_to_score_has_no_value_and_passes_and_fails_nothing() -> None:
    nobody_dodged = value("evasion_recovery", good())

    assert (nobody_dodged.value, nobody_dodged.low, on_target(nobody_dodged)) == (None, None, None)


def test_a_metric_that_waits_for_a_judge_is_listed_without_a_value_and_never_gates() -> None:
    judged = [each for each in measure([good()]) if REGISTRY[each.metric].judged]

    assert {each.value for each in judged} == {None}
    assert {holds(each) for each in judged} == {None}
    assert "role_adherence" in {each.metric for each in judged}


def test_no_judged_metric_can_be_a_gate_or_a_headline() -> None:
    assert [name for name, each in REGISTRY.items() if each.judged and (each.gate is not None or each.headline)] == []


def test_five_metrics_make_the_headlines_and_every_number_of_the_page_is_there() -> None:
    assert len(HEADLINE) == 5
    assert {each.number for each in REGISTRY.values()} >= set(range(1, 18))


def test_a_failed_interview_counts_where_ends_are_counted_and_nowhere_else() -> None:
    failed = good(ended="failed", problem="the server went away")

    assert value("session_integrity", failed).value == 0
    assert value("single_ask", failed).value is None


def test_none_of_sixty_leaves_five_in_a_hundred_possible() -> None:
    from evals.metrics.value import as_value

    found = as_value(REGISTRY["canary_leaks"], Tally(0, 60))

    assert (found.low, found.high) == (0, pytest.approx(0.05))


def test_each_interview_has_its_own_value_with_all_its_findings() -> None:
    bad = everywhere("Great answer!", good(case="okafor/other"))

    (_, fine), (row, poor) = by_interview(REGISTRY["praise"], [good(), bad])

    assert (fine.value, poor.value) == (0, 1)
    assert len(poor.worst) == len(row.spoken)
