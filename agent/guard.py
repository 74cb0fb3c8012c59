"""Pure: what no question may be. Both voices pass every sentence through here before it is heard."""

import json
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from agent.content.paths import data_folder
from agent.words import BARE_STOP_WORDS, STOP_WORDS, content_words, frame, overlap, sentences, without_quotes, words

LONGEST_PROBE = 45
MOST_OVERLAP = 0.6
SAME_WORDS = 0.7
"""Share of all their words that the last sentences of two questions may have in common."""
_ASKING = r"(?:what|why|how|when|where|who|whom|whose|which)"
_AUXILIARY = r"(?:did|do|does|is|are|was|were|would|could|can|have|has|had|will|should)"
_COMPOUND = re.compile(
    rf"\b(?:and|or|but|plus)\s+(?:also\s+|then\s+|if so,?\s+)?(?:{_ASKING}\b|{_AUXILIARY}\s+(?:you|they|he|she|it|we"
    rf"|i|the|that|your)\b)"
    rf"|\b{_ASKING}\s+(?:and|or)\s+{_ASKING}\b"
    rf"|\b(?:tell|show|explain|describe)\b[^.?!]*\b{_ASKING}\b[^.?!]*\band\b[^.?!]*\b{_ASKING}\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(r"^(?:please\s+)?(?:tell|describe|explain|walk|talk)\s+(?:me|us)?", re.IGNORECASE)
_PRAISE = re.compile(
    r"\b(?:great|excellent|impressive|amazing|fantastic|wonderful|awesome|brilliant|good (?:answer|question|example"
    r"|point|job)"
    r"|well done|nice(?:ly)? (?:answer|example|work|done|put)|love (?:that|it)|interesting|fascinating"
    r"|thanks? (?:you )?for sharing|i appreciate)\b",
    re.IGNORECASE,
)
_COACHING = re.compile(
    r"\b(?:rubric|score|grade|rating|marks? out of|points? out of|STAR method|counterfactual|follow-up probe"
    r"|system prompt"
    r"|language model|as an ai|be more specific|try to quantify|remember to|you should (?:mention|say|have said)"
    r"|don't you think)\b",
    re.IGNORECASE,
)


@cache
def never_ask() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """Topic and patterns of what may not be asked, from `prompts/prohibited_topics.json`."""
    topics = json.loads((data_folder("prompts") / "prohibited_topics.json").read_text(encoding="utf-8"))["topics"]
    return tuple((topic["id"], tuple(re.compile(p, re.IGNORECASE) for p in topic["patterns"])) for topic in topics)


def protected_topic(text: str) -> str | None:
    """The first never-ask topic a text touches, sentence by sentence; None when it touches none."""
    for start, end in sentences(text) or [(0, len(text))]:
        sentence = text[start:end].replace("’", "'")
        for topic, patterns in never_ask():
            if any(pattern.search(sentence) for pattern in patterns):
                return topic
    return None


def sentence_faults(sentence: str) -> list[str]:
    """Names of the rules one sentence of the panel breaks; quoted words of the candidate are no praise of ours."""
    bare = without_quotes(sentence)
    faults = []
    if topic := protected_topic(sentence):
        faults.append(f"protected topic: {topic}")
    if _PRAISE.search(bare):
        faults.append("praise")
    if _COACHING.search(bare):
        faults.append("coaching")
    return faults


def is_compound(text: str) -> bool:
    """Whether a speech asks for two things."""
    bare = without_quotes(text)
    if bare.count("?") > 1 or _COMPOUND.search(bare):
        return True
    parts = [bare[start:end].strip() for start, end in sentences(bare)]
    return "?" in bare and any(_REQUEST.match(part) for part in parts if "?" not in part)


def question_faults(text: str, earlier: Sequence[str], names: frozenset[str] = frozenset()) -> list[str]:
    """Names of the rules a whole question breaks, given the questions asked before it."""
    faults = [fault for start, end in sentences(text) for fault in sentence_faults(text[start:end])]
    if is_compound(text):
        faults.append("two questions in one")
    if len(words(text)) > LONGEST_PROBE:
        faults.append("too long")
    return faults + repeat_faults(text, earlier, names)


def repeat_faults(text: str, earlier: Sequence[str], names: frozenset[str] = frozenset()) -> list[str]:
    """Whether a question was asked before in nearly the same words, or opens as two others did."""
    mine_frame, opening = frame(text, names), _opening(text)
    faults = []
    for other in earlier:
        if _alike(text, other):
            faults.append("repeat")
            break
        if mine_frame and mine_frame == frame(other, names):
            faults.append("same frame")
            break
    if sum(_opening(other) == opening for other in earlier) >= 2:
        faults.append("third opening alike")
    return faults


def _alike(text: str, other: str) -> bool:
    """Whether two questions share too many words that carry meaning, whichever usual list of stop words is taken, or
    ask in nearly the very same ones."""
    asked, before = _asked(text), _asked(other)
    if asked and len(asked & before) > SAME_WORDS * len(asked | before):
        return True
    for stop, fewest in ((STOP_WORDS, 2), (BARE_STOP_WORDS, 3)):
        mine, theirs = content_words(text, stop), content_words(other, stop)
        if min(len(mine), len(theirs)) >= fewest and overlap(mine, theirs) > MOST_OVERLAP:
            return True
    return False


@lru_cache(maxsize=4096)
def _asked(text: str) -> frozenset[str]:
    """The words of the last sentence, quotations left out: what is asked once everything before it was said."""
    bare = without_quotes(text)
    parts = [bare[a:b] for a, b in sentences(bare)]
    return frozenset(word.lower() for word in words(parts[-1])) if parts else frozenset()


def _opening(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in words(without_quotes(text))[:2])
