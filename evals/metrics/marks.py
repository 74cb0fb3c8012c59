"""Do the marks of a graded interview rest on what was said: words verbatim, caps kept, weak answers not raised."""

from collections.abc import Iterator
from typing import Any

from evals.finished import DODGES, FinishedInterview
from evals.metrics.depth import checked
from evals.metrics.talk import finding, folded
from evals.metrics.value import Metric, Tally, share

FLATTERED = 3.75
"""From this mean on the band is "strong yes"."""
MOSTLY = 0.5
"""Share of dodged answers from which a strong yes is flattery."""


def marks_hold(interview: FinishedInterview) -> Tally:
    """Marks with the candidate's own words behind them: one quotation, two for a 4 or 5, each verbatim."""
    flags = []
    for dimension, thread, mark in _scored(interview):
        why = "; ".join(_faults(interview, dimension, mark))
        flags.append((not why, finding(interview, None, f"{dimension} on {thread}: {why}")))
    return share(flags)


def _scored(interview: FinishedInterview) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for each in interview.marks.get("dimensions", []):
        for thread in each.get("threads", []):
            if thread["mark"].get("mark") is not None:
                yield str(each["dimension"]), str(thread["thread"]), thread["mark"]


def _faults(interview: FinishedInterview, dimension: str, mark: dict[str, Any]) -> Iterator[str]:
    quotes = mark.get("evidence", [])
    if len(quotes) < (2 if mark["mark"] >= 4 else 1):
        yield f"a {mark['mark']} on {len(quotes)} quotation(s)"
    said = folded("\n".join(reply.text for reply in interview.replies))
    for quote in quotes:
        if folded(quote["quote"]) not in said:
            yield f"rests on words never said: {quote['quote']!r}"


def flattery(interview: FinishedInterview) -> Tally:
    """Whether somebody who dodged half of what was asked on stories, or whose stories never filled, was told "strong
    yes". Unscored without marks and for candidates who answered."""
    mean = interview.marks.get("mean")
    asked = [each for each in checked(interview) if each.exchange.reply]
    if mean is None or not asked:
        return Tally(unscored=1)
    dodged = sum(
        each.exchange.reply.doing in (*DODGES, "declined", "injected") for each in asked if each.exchange.reply
    )
    if dodged / len(asked) < MOSTLY:
        return Tally(unscored=1)
    raised = mean >= FLATTERED
    why = f"dodged {dodged} of {len(asked)} and was given {mean:g}"
    return Tally(raised, 1, findings=(finding(interview, None, why),) if raised else ())


METRICS = (
    Metric("marks_hold", None, "marks that rest on verbatim words", "answers", "1.00", wanted=1.0, of_one=marks_hold),
    Metric(
        "flattery", None, "strong yes for somebody who dodged half of it", "interviews", "0",
        wanted=0.0, better="less", of_one=flattery,
    ),
)  # fmt: skip
