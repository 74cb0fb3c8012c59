"""Does the panel make anything up about the candidate: figures, names, quotations (metric 5)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from agent.words import STOP_WORDS, sentences, stem
from evals.finished import FinishedInterview, Spoken
from evals.metrics.grounding import quoted
from evals.metrics.talk import answers_before, everything_known, finding, folded
from evals.metrics.value import Metric, Tally, share
from evals.metrics.wording import names, numbers

_SUPPOSED = re.compile(
    r"\b(?:if|suppose|say|imagine|picture|assume|pretend|had|would|could|without|instead|take|twice|half|by day|day"
    r"|minutes?|in a|give me|no more than|within)\b",
    re.IGNORECASE,
)
"""A figure in such a sentence sets a condition, a term or a task; it claims nothing about the candidate."""
LONGEST_ACRONYM = 3
"""Letters of a word in capitals that is no name: CV, HR, AI."""
_TERMS = frozenset((30.0, 60.0, 90.0, 100.0))
"""Days by which anybody plans a new job."""
_NO_NAMES = STOP_WORDS | frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter english british mr mrs ms dr i'd i'm i've i'll""".split()
)
_OPENS_WITH_A_NAME = re.compile(
    r"^([A-Z][a-z]+)(?=(?:['’]s)? (?:was|had|said|told|wanted|asked|thought|came|went|took|refused|agreed)\b)"
)


def no_fabrication(interview: FinishedInterview) -> Tally:
    """Speeches in which every figure, name and quotation stands in the brief or in what was said before."""
    known = everything_known(interview)
    told: list[str] = []
    flags = []
    for speech in interview.spoken:
        said = [known, *answers_before(interview, speech.turn)]
        why = "; ".join(_invented(speech, said, [*said, *told]))
        flags.append((not why, finding(interview, speech, why)))
        if speech.topic == "candidate_questions":
            told.append(speech.text)  # what a panellist told of the house may be taken up
    return share(flags)


def _invented(speech: Spoken, said: list[str], sources: list[str]) -> Iterator[str]:
    for quote in quoted(speech.text):
        if not any(folded(quote) in folded(source) for source in said):
            yield f"quotes what was never said: {quote!r}"
    heard = frozenset[float]().union(_TERMS, *(numbers(source) for source in sources))
    for start, end in sentences(speech.text):
        sentence = speech.text[start:end]
        wrong = numbers(sentence) - heard
        if wrong and not _SUPPOSED.search(sentence):
            yield f"a figure nobody gave: {', '.join(f'{each:g}' for each in sorted(wrong))}"
        capitals = set(names(sentence))
        if opened := _OPENS_WITH_A_NAME.match(sentence):
            capitals.add(opened.group(1))
        for name in sorted(capitals):
            low = name.lower()
            acronym = len(name) <= LONGEST_ACRONYM and name.isupper()
            common = low in _NO_NAMES or low.removesuffix("s") in _NO_NAMES  # Mondays are nobody
            if not common and not acronym and not any(stem(low) in _stems(source) for source in sources):
                yield f"a name nobody gave: {name!r}"


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.strip("'’")) for word in re.findall(r"[\w'’]+", folded(text)))


METRICS = (
    Metric(
        "no_fabrication", 5, "speeches with no invented figure, name or quotation", "turns", "0 wrong, gate",
        gate=1.0, wanted=1.0, of_one=no_fabrication,
    ),
    Metric(
        "no_fabrication_judged", 5, "claims that follow from transcript or brief", "turns", ">= 0.98", judged=True,
    ),
)  # fmt: skip
