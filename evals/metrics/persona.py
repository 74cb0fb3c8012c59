"""Do the people on the panel sound like three people, from start to end: metrics 10 and 12."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from statistics import fmean, stdev
from typing import Any, NamedTuple

from agent.words import without_quotes, words
from evals.finished import FinishedInterview
from evals.metrics.talk import panellists, questions
from evals.metrics.value import Finding, Metric, Tally

FEWEST_WORDS = 40
"""Words of a persona in one interview below which there is too little to tell a voice by."""
FEWEST_QUESTIONS = 9
"""Questions below which there are no thirds to compare."""
NOBODY = "someone"
OF_THE_SEAT = frozenset(("resume", "role", "motivation", "red_flag", "start_plan"))
"""Whoever the agenda gives these to asks them, so their words tell the seat and not the voice. With them a panel of one
voice was attributed rightly in 81 of 100, without them in 44; ours in 100 both ways."""


class Voice(NamedTuple):
    """The questions of one persona in one interview, names masked, the candidate's words left out."""

    case: str
    candidate: str
    persona: str
    text: str


def voices(interviews: Sequence[FinishedInterview]) -> list[Voice]:
    """One for each persona and interview that asked enough. Welcomes, hand-overs, farewells and topics of one seat
    stay out."""
    found = []
    for interview in interviews:
        mask = _mask(interview)
        said: dict[str, list[str]] = defaultdict(list)
        for speech in questions(interview):
            if speech.topic in OF_THE_SEAT:
                continue
            said[speech.persona].append(mask(without_quotes(speech.text)))
        for persona, texts in said.items():
            text = " ".join(texts)
            if len(words(text)) >= FEWEST_WORDS:
                found.append(Voice(interview.case, interview.candidate, persona, text))
    return found


def _mask(interview: FinishedInterview) -> Callable[[str], str]:
    """Names, titles and the company give a persona away without any voice."""
    brief = interview.brief
    people = [*panellists(interview), str(brief.get("candidate", {}).get("name", ""))]
    people += [str(each.get("name", "")) for each in brief.get("round_one", {}).get("interviewers", [])]
    known = [part for name in people for part in name.split()]
    known += [part for seat in brief.get("panel", []) for part in words(str(seat.get("title", ""))) if len(part) > 3]
    known += words(str(brief.get("role", {}).get("company", "")))
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, set(known)), key=len, reverse=True))})\b", re.I)
    return lambda text: pattern.sub(NOBODY, text) if known else text


def separability(interviews: Sequence[FinishedInterview]) -> Tally:
    """Sessions of a persona attributed rightly by somebody who never met this candidate: TF-IDF of words and a logistic
    regression, one candidate left out at a time. Chance is 1 over the number of personas.

    Unscored with fewer than two candidates or two personas who sat with several candidates. Runs of one interviewer.
    """
    docs = voices(interviews)
    met = defaultdict(set)
    for doc in docs:
        met[doc.persona].add(doc.candidate)
    docs = [doc for doc in docs if len(met[doc.persona]) > 1]
    candidates = sorted({doc.candidate for doc in docs})
    if len({doc.persona for doc in docs}) < 2 or len(candidates) < 2:
        return Tally(unscored=len(interviews))
    found, right, told = list[Finding](), 0, 0
    for left_out in candidates:
        known = [doc for doc in docs if doc.candidate != left_out]
        asked = [doc for doc in docs if doc.candidate == left_out]
        if len({doc.persona for doc in known}) < 2:
            continue
        for doc, guess in zip(asked, _attributed(known, asked), strict=True):
            told, right = told + 1, right + (guess == doc.persona)
            if guess != doc.persona:
                found.append(Finding(doc.case, 0, doc.text[:160], f"{doc.persona} sounds like {guess}"))
    return Tally(right, told, findings=tuple(found))


def _attributed(known: Sequence[Voice], asked: Sequence[Voice]) -> list[str]:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    reader: Any = make_pipeline(
        TfidfVectorizer(sublinear_tf=True, token_pattern=r"[^\W\d_]+(?:'[a-z]+)?"),
        LogisticRegression(class_weight="balanced", max_iter=500, tol=1e-3),
    )
    reader.fit([doc.text for doc in known], [doc.persona for doc in known])
    return [str(guess) for guess in reader.predict([doc.text for doc in asked])]


_HEDGES = re.compile(
    r"\b(?:perhaps|maybe|roughly|about|kind of|sort of|a bit|just|might|probably|i think|i guess)\b", re.I
)
_SHORT_FORMS = re.compile(r"\b\w+['’](?:s|re|ve|d|ll|m|t)\b", re.I)
_ASKS_WHAT = re.compile(r"\bwhat\b", re.I)
FEATURES: dict[str, Callable[[str], float]] = {
    "words": lambda text: float(len(words(text))),
    "quotes": lambda text: float("“" in text or '"' in text),
    "hedges": lambda text: float(len(_HEDGES.findall(text))),
    "short forms": lambda text: float(len(_SHORT_FORMS.findall(text))),
    "asks what": lambda text: float(bool(_ASKS_WHAT.search(without_quotes(text)))),
    "question mark": lambda text: float("?" in text),
}
"""Style of one question, as code can count it."""


def drift(interviews: Sequence[FinishedInterview]) -> Tally:
    """How far style moves from the early to the late third, in standard deviations of a single question: the feature
    that moves most. Only questions on stories: what the late third asks about differs by design.

    Averaged over interviews first, so that chance in a single one does not count as drift.
    """
    shifts: dict[str, list[float]] = {name: [] for name in FEATURES}
    spread: dict[str, list[float]] = {name: [] for name in FEATURES}
    skipped = 0
    for interview in interviews:
        asked = [speech.text for speech in questions(interview) if speech.topic == "story"]
        if len(asked) < FEWEST_QUESTIONS:
            skipped += 1
            continue
        third = len(asked) // 3
        for name, feature in FEATURES.items():
            values = [feature(text) for text in asked]
            shifts[name].append(fmean(values[-third:]) - fmean(values[:third]))
            spread[name] += values
    moved = {name: _in_deviations(shifts[name], spread[name]) for name in FEATURES if shifts[name]}
    if not moved:
        return Tally(unscored=skipped)
    worst = max(moved, key=lambda name: abs(moved[name]))
    told = ", ".join(f"{name} {shift:+.2f}" for name, shift in moved.items())
    return Tally(abs(moved[worst]), 1, skipped, (Finding("all", 0, told, f"{worst} moves most, in SD"),))


def _in_deviations(shifts: Sequence[float], values: Sequence[float]) -> float:
    wide = stdev(values) if len(values) > 1 else 0.0
    return fmean(shifts) / wide if wide else 0.0


METRICS = (
    Metric(
        "persona_separability", 10, "sessions attributed to the right persona, names masked", "interviews",
        ">= 0.70 (chance 0.33)", wanted=0.70, of_many=separability,
    ),
    Metric(
        "drift", 12, "early to late third, the style feature that moves most, in SD", "features", "<= 1",
        wanted=1.0, better="less", counts=False, of_many=drift,
    ),
    Metric("persona_separability_judged", 10, "sessions attributed rightly by a judge", "interviews", ">= 0.80",
           judged=True),
    Metric("drift_judged", 12, "shift of role adherence, early to late third", "interviews", "|shift| <= 0.03",
           judged=True, better="near"),
)  # fmt: skip
