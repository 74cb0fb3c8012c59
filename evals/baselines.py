"""What the grader has to beat: always the middle, counts of words, figures and I against we, and a word model."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline

from agent.reading.mentions import figures
from agent.words import words
from evals.threads import Thread

Baseline = Callable[[Sequence[Thread], Sequence[Thread]], list[int]]
"""Marks the second threads, having seen the labels of the first, which are of other stories."""


def text_of(thread: Thread) -> str:
    return " ".join(thread.case.answers)


def always_three(known: Sequence[Thread], unknown: Sequence[Thread]) -> list[int]:
    return [3 for _ in unknown]


def by_one_count(count: Callable[[str], float]) -> Baseline:
    """The straight line through one surface count, fitted on the other stories."""

    def baseline(known: Sequence[Thread], unknown: Sequence[Thread]) -> list[int]:
        slope, base = np.polyfit([count(text_of(each)) for each in known], [each.level for each in known], 1)
        return [_rounded(base + slope * count(text_of(each))) for each in unknown]

    return baseline


def length(text: str) -> float:
    return len(words(text))


def numbers(text: str) -> float:
    return len(figures(text))


def i_against_we(text: str) -> float:
    mine, ours = (len(re.findall(pattern, text, re.I)) for pattern in (r"\bI\b", r"\b(?:we|us|our)\b"))
    return mine / (mine + ours) if mine + ours else 0.5


def word_model(known: Sequence[Thread], unknown: Sequence[Thread]) -> list[int]:
    """TF-IDF over words and pairs, ridge regression, trained on the other stories of all dimensions."""
    model: Any = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True), Ridge(alpha=1.0))
    model.fit([text_of(each) for each in known], [each.level for each in known])
    told = model.predict([text_of(each) for each in unknown])
    spread = float(np.std([each.level for each in known])) / max(
        float(np.std(model.predict([text_of(each) for each in known]))), 0.1
    )
    return [_rounded(3 + (float(value) - 3) * spread) for value in told]


def _rounded(value: float) -> int:
    return int(min(max(round(value), 1), 5))


BASELINES: dict[str, Baseline] = {
    "always 3": always_three,
    "length": by_one_count(length),
    "numbers": by_one_count(numbers),
    "I against we": by_one_count(i_against_we),
    "word model": word_model,
}
