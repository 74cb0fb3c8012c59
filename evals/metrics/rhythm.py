"""Does it sound like people: how speeches open, how long they are (metric 16)."""

import re
from collections import Counter
from statistics import median, quantiles

from agent.words import without_quotes, words
from evals.finished import FinishedInterview
from evals.metrics.talk import finding, questions
from evals.metrics.value import Metric, Tally, rate

FEWEST = 5
"""Questions below which a share of openings says nothing."""
FORMULA = re.compile(
    r"^\W*(?:(?:thanks?|thank you|great|good|excellent|perfect|interesting|wonderful|understood|noted|absolutely)\b"
    r"|(?:i see|i understand|i hear you|i appreciate|got it|fair enough|makes sense|it sounds like|so,? you)\b"
    r"|(?:right|okay|ok|sure)[,.]|that(?:'s| is| makes| sounds)\b|you mentioned\b|you said that you\b)",
    re.IGNORECASE,
)
"""Openings of no content. Peer: 86 % of turns."""


def opening(text: str) -> str:
    """The first two words, quotations left out."""
    return " ".join(word.lower() for word in words(without_quotes(text))[:2])


def commonest_opening(interview: FinishedInterview) -> Tally:
    """Share of the questions that open with the commonest pair of words; unscored under five questions."""
    asked = [speech for speech in questions(interview) if opening(speech.text)]
    if len(asked) < FEWEST:
        return Tally(unscored=1)
    start, count = Counter(opening(speech.text) for speech in asked).most_common(1)[0]
    one = next(speech for speech in asked if opening(speech.text) == start)
    found = (finding(interview, one, f"{count} of {len(asked)} questions open so"),) if count > 1 else ()
    return Tally(count / len(asked), 1, findings=found)


def formula_openings(interview: FinishedInterview) -> Tally:
    """Questions that open with an acknowledgement of no content; quoted words do not count as ours."""
    return rate(
        (bool(FORMULA.search(_bare(speech.text))), finding(interview, speech, "opens with a formula"))
        for speech in questions(interview)
    )


def _bare(text: str) -> str:
    return without_quotes(text).strip().replace("’", "'")


def _lengths(interview: FinishedInterview) -> list[int]:
    return [len(words(speech.text)) for speech in questions(interview)]


def words_median(interview: FinishedInterview) -> Tally:
    """Words in the middle question of an interview."""
    lengths = _lengths(interview)
    return Tally(median(lengths), 1) if lengths else Tally(unscored=1)


def words_p95(interview: FinishedInterview) -> Tally:
    """Words that 95 of 100 questions stay within."""
    lengths = _lengths(interview)
    if len(lengths) < 2:
        return Tally(unscored=1)
    longest = max(questions(interview), key=lambda speech: len(words(speech.text)))
    found = (finding(interview, longest, f"{max(lengths)} words, the longest"),)
    return Tally(quantiles(lengths, n=20, method="inclusive")[-1], 1, findings=found)


METRICS = (
    Metric(
        "commonest_opening", 16, "share of the commonest first two words", "interviews", "<= 0.20 (peer 0.22)",
        wanted=0.20, better="less", counts=False, of_one=commonest_opening,
    ),
    Metric(
        "formula_openings", 16, "questions that open with a formula", "turns", "<= 0.20 (peer 0.86)",
        wanted=0.20, better="less", of_one=formula_openings,
    ),
    Metric(
        "words_median", 16, "words in the middle question", "interviews", "<= 35 (peer mean 39)",
        wanted=35.0, better="less", counts=False, of_one=words_median,
    ),
    Metric(
        "words_p95", 16, "words that 95 of 100 questions stay within", "interviews", "<= 60",
        wanted=60.0, better="less", counts=False, of_one=words_p95,
    ),
)  # fmt: skip
