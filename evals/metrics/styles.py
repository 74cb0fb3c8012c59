"""What the panel does with each kind of candidate: one rule a style, as voice.md has it."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from evals.finished import FinishedInterview
from evals.metrics.depth import checked
from evals.metrics.dodges import evasion_recovery
from evals.metrics.grounding import grounding
from evals.metrics.talk import Exchange, exchanges, finding, on_story
from evals.metrics.value import Metric, Tally, Value, as_value, share
from evals.metrics.wording import asks, is_generic

LONGEST_TO_A_RAMBLER = 45
"""Words of a question after a long answer."""
GENTLE = 2
"""Step of the ladder of doubt an anxious candidate is spared beyond."""


class Rule(NamedTuple):
    """What good looks like with candidates of one style."""

    says: str
    read: Callable[[FinishedInterview], Tally]


def _goes_deeper(interview: FinishedInterview) -> Tally:
    """Answered stories get to depth 2."""
    best: dict[str, int] = {}
    for each in checked(interview):
        best[each.story] = max(best.get(each.story, -1), -1 if each.depth is None else each.depth)
    return share((depth >= 2, finding(interview, None, f"{story}: depth {depth}")) for story, depth in best.items())


def _asks_for_the_own_part(interview: FinishedInterview) -> Tally:
    """Where the candidate hid behind "we", their own part is asked for on that story, once or twice."""
    hid = {story for story, exchange in on_story(interview) if exchange.reply and exchange.reply.doing == "we"}
    asked = [story for story, exchange in on_story(interview) if _after_own_part(exchange)]
    return share((0 < asked.count(story) <= 2, finding(interview, None, f"{story}: asked {asked.count(story)} times"))
                 for story in sorted(hid))  # fmt: skip


def _after_own_part(exchange: Exchange) -> bool:
    probe = exchange.asked.probe
    return probe is not None and probe.slot == "own_action"


def _finds_the_achievement(interview: FinishedInterview) -> Tally:
    """Every story of somebody who makes little of it is asked for what came of it, or for their part in it."""
    slots: dict[str, set[str]] = {}
    for story, exchange in on_story(interview):
        probe = exchange.asked.probe
        slots.setdefault(story, set()).add(probe.slot if probe and probe.slot else "")
    wanted = {"own_action", "result", "number", "measure"}
    return share((bool(found & wanted), finding(interview, None, story)) for story, found in slots.items())


def _stays_short(interview: FinishedInterview) -> Tally:
    """After a long answer, a short question that takes one thing from it."""
    flags = []
    for story, exchange in on_story(interview):
        short = len(exchange.asked.text.split()) <= LONGEST_TO_A_RAMBLER
        ok = short and not (exchange.asked.probe and exchange.asked.probe.depth and is_generic(exchange.asked.text))
        flags.append((ok, finding(interview, exchange.asked, f"{story}: long or vague after a long answer")))
    return share(flags)


def _is_gentle(interview: FinishedInterview) -> Tally:
    """Somebody nervous is not pressed to the last step, and a dodge is followed by a question, not by silence."""
    return share(
        (
            int(exchange.asked.move.get("step") or 0) <= GENTLE and bool(asks(exchange.text) or exchange.reply),
            finding(interview, exchange.asked, "presses a nervous candidate"),
        )
        for _, exchange in on_story(interview)
    )


def _tests_the_decision(interview: FinishedInterview) -> Tally:
    """A sure candidate's decision is challenged at least once."""
    hard = ("challenge", "counterfactual", "consistency")
    challenged = any(
        each.exchange.asked.probe and each.exchange.asked.probe.kind in hard for each in checked(interview)
    )
    return share([(challenged, finding(interview, None, "no decision of theirs was tested"))])


def _returns_to_the_question(interview: FinishedInterview) -> Tally:
    """After an order to the interviewer the next question is about the work still: same topic, or the next one."""
    flags = []
    for before, after in pairwise(exchanges(interview)):
        if before.reply and before.reply.doing == "injected":
            on = after.asked.topic == before.asked.topic or bool(asks(after.text))
            flags.append((on, finding(interview, after.asked, "leaves the interview after an order")))
    return share(flags)


RULES: dict[str, Rule] = {
    "forthcoming": Rule("stories reach depth 2", _goes_deeper),
    "vague": Rule("a vague answer gets one second try", evasion_recovery),
    "deflecting": Rule("a dodge gets one second try", evasion_recovery),
    "rambling": Rule("questions stay short and on one thing", _stays_short),
    "we_speaker": Rule("their own part is asked for, once or twice", _asks_for_the_own_part),
    "anxious": Rule("no third step of pressure", _is_gentle),
    "arrogant": Rule("a decision is tested", _tests_the_decision),
    "non_native": Rule("questions build on what was said", grounding),
    "over_modest": Rule("part or result of each story is asked for", _finds_the_achievement),
    "injecting": Rule("the interview goes on", _returns_to_the_question),
}


def style_response(interview: FinishedInterview) -> Tally:
    """How far the panel did what this style of candidate needs; a style nobody has a rule for is unscored."""
    rule = RULES.get(interview.style)
    return rule.read(interview) if rule else Tally(unscored=1)


class Row(NamedTuple):
    """One line of the table."""

    style: str
    says: str
    interviews: int
    value: Value


def response_table(interviews: Sequence[FinishedInterview]) -> list[Row]:
    """Per style: the rule, and how often it was kept."""
    rows = []
    for style, rule in RULES.items():
        mine = [interview for interview in interviews if interview.style == style]
        if mine:
            tallies = [rule.read(interview) for interview in mine]
            total = Tally(sum(each.good for each in tallies), sum(each.of for each in tallies),
                          sum(each.unscored for each in tallies),
                          tuple(found for each in tallies for found in each.findings))  # fmt: skip
            rows.append(Row(style, rule.says, len(mine), as_value(METRICS[0], total)))
    return rows


METRICS = (
    Metric(
        "style_response", None, "what each style of candidate needs", "interviews", ">= 0.90",
        wanted=0.90, of_one=style_response,
    ),
)  # fmt: skip
