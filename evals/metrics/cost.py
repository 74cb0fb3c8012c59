"""What an interview costs: calls, tokens, and how long the candidate waits for the first word."""

from collections.abc import Callable
from statistics import median

from evals.finished import FinishedInterview
from evals.metrics.value import Metric, OfOne, Tally


def spent(part: Callable[[FinishedInterview], float | None]) -> OfOne:
    """A figure per interview; unscored where nobody counted."""

    def of_one(interview: FinishedInterview) -> Tally:
        found = part(interview)
        return Tally(unscored=1) if found is None else Tally(found, 1)

    return of_one


def first_word(interview: FinishedInterview) -> float | None:
    """Seconds from an answer to the first word after it: the median of the interview."""
    waits = [speech.seconds for speech in interview.spoken if speech.seconds is not None]
    return median(waits) if waits else None


METRICS = tuple(
    Metric(name, None, title, "interviews", target, better="less", counts=False, of_one=spent(part))
    for name, title, target, part in (
        ("calls", "calls of a model", "tracked", lambda interview: float(interview.cost.calls)),
        ("prompt_tokens", "tokens sent", "tracked", lambda interview: interview.cost.prompt_tokens),
        ("reply_tokens", "tokens received", "tracked", lambda interview: interview.cost.reply_tokens),
        ("first_word_seconds", "median seconds to the first word", "tracked", first_word),
    )
)
