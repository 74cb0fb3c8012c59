"""One thing at a time: metric 1."""

from evals.finished import FinishedInterview
from evals.metrics.talk import exchanges, finding
from evals.metrics.value import Metric, Tally, share
from evals.metrics.wording import asks


def single_ask(interview: FinishedInterview) -> Tally:
    """Breaths that ask exactly one thing, of those that ask anything. The whole breath counts: a colleague who hands
    over with a question of their own leaves the candidate with two."""
    flags = []
    for exchange in exchanges(interview):
        asked = asks(exchange.text)
        if asked:
            why = f"asks {len(asked)} things: " + " | ".join(asked)
            flags.append((len(asked) == 1, finding(interview, exchange.asked, why, exchange.text)))
    return share(flags)


METRICS = (
    Metric(
        "single_ask", 1, "one question at a time", "turns", ">= 0.95, gate (peer 0.44)",
        gate=0.95, wanted=0.95, headline=True, of_one=single_ask,
    ),
)  # fmt: skip
