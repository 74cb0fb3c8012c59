"""Were they listening: does a question name something the candidate said (metric 4)."""

from agent.words import words
from evals.finished import FinishedInterview
from evals.metrics.talk import answers_before, finding, folded, on_story, probes, stories
from evals.metrics.value import Metric, Tally, share
from evals.metrics.wording import specifics

LONG_RUN = 3
"""Words of an answer quoted back that are no accident, however common each is."""


def grounding(interview: FinishedInterview) -> Tally:
    """Probes that name something specific from the last answer, from round one, or from an earlier answer on the same
    story: an uncommon word, a name, a figure, or words said back."""
    flags, on_this = [], dict[str, list[str]]()
    asked = {exchange.asked.turn for _, exchange in probes(interview)}
    for story, exchange in on_story(interview):
        if exchange.asked.turn in asked:
            before = answers_before(interview, exchange.asked.turn)
            sources = [*before[-1:], *stories(interview).values(), *on_this.get(story, [])]
            named = _shared(exchange.asked.text, sources)
            flags.append((named, finding(interview, exchange.asked, "names nothing the candidate said")))
        if exchange.reply:
            on_this.setdefault(story, []).append(exchange.reply.text)
    return share(flags)


def last_answer(interview: FinishedInterview) -> Tally:
    """The peer's own measure: probes that share an uncommon word with the very last answer."""
    flags = []
    for _, exchange in probes(interview):
        before = answers_before(interview, exchange.asked.turn)
        if before:
            named = _shared(exchange.asked.text, before[-1:])
            flags.append((named, finding(interview, exchange.asked, "shares no word with the last answer")))
    return share(flags)


def _shared(text: str, sources: list[str]) -> bool:
    mine = specifics(text)
    if any(mine & specifics(source) for source in sources):
        return True
    runs = [folded(quote) for quote in quoted(text) if len(words(quote)) >= LONG_RUN]
    return any(run in folded(source) for run in runs for source in sources)


def quoted(text: str) -> list[str]:
    """What stands between quotation marks."""
    parts = text.replace("“", '"').replace("”", '"').split('"')
    return [part.strip(" .,;:!?…") for part in parts[1::2]]


METRICS = (
    Metric(
        "grounding", 4, "probes that name something the candidate said", "probes", ">= 0.90 (peer 0.64)",
        wanted=0.90, headline=True, of_one=grounding,
    ),
    Metric(
        "last_answer_word", 4, "probes that share a word with the last answer", "probes", "peer 0.64",
        wanted=0.64, of_one=last_answer,
    ),
    Metric("grounding_judged", 4, "grounded, paraphrase counted by a judge", "probes", ">= 0.90", judged=True),
)  # fmt: skip
