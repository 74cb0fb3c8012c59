"""What the questions brought out, and what they asked though it had been told: metrics 6 and 8."""

from evals.finished import FinishedInterview
from evals.metrics.talk import finding, on_story, probes
from evals.metrics.value import Metric, OfOne, Tally, rate

YIELD_WANTED = {"forthcoming": 0.80, "vague": 0.50, "deflecting": 0.35}
"""evals.md §6, 6; to be calibrated."""


def fact_yield(interview: FinishedInterview) -> Tally:
    """Hidden facts told, per question on a story."""
    told = {fact for _, exchange in on_story(interview) if exchange.reply for fact in exchange.reply.told}
    return Tally(len(told), len(list(on_story(interview))))


def yield_of(style: str) -> OfOne:
    """The same for candidates of one style; nothing to score for the others."""
    return lambda interview: fact_yield(interview) if interview.style == style else Tally()


def asked_again(interview: FinishedInterview) -> Tally:
    """Probes for a fact the candidate had already told. What the candidate asked to hear again is not counted."""
    told, flags, wanted_again = set[str](), [], False
    below = {exchange.asked.turn for _, exchange in probes(interview)}
    for story, exchange in on_story(interview):
        probe = exchange.asked.probe
        if probe and probe.slot:
            after = {f"{story}.{probe.slot}"}
        else:
            after = set(exchange.reply.open_to) if exchange.reply and not probe else set()
        if after and exchange.asked.turn in below and not wanted_again:
            why = f"{', '.join(sorted(after))} had been told"
            flags.append((after <= told, finding(interview, exchange.asked, why)))
        if exchange.reply:
            told |= set(exchange.reply.told)
            wanted_again = exchange.reply.doing == "asked_back"
    return rate(flags)


METRICS = (
    Metric(
        "fact_yield", 6, "hidden facts told per question on a story", "probes", "by style; >= +0.10 over tell-me-more",
        headline=True, counts=False, of_one=fact_yield,
    ),
    *(
        Metric(
            f"fact_yield_{style}", 6, f"hidden facts per question, {style} candidates", "probes", f">= {wanted:.2f}",
            wanted=wanted, counts=False, of_one=yield_of(style),
        )
        for style, wanted in YIELD_WANTED.items()
    ),
    Metric(
        "asked_again", 8, "probes for what was already told", "probes", "<= 0.05",
        wanted=0.05, better="less", of_one=asked_again,
    ),
    Metric("asked_again_judged", 8, "probes already answered, by a judge", "probes", "<= 0.05", judged=True),
)  # fmt: skip
