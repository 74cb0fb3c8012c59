"""Does the panel talk as it should: one question at a time, no verdicts, nothing twice, nothing forbidden?"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path

from tests.sitting import Event, Sitting
from tests.words import content_words, doubled, either, frame, opening, overlap, sentences, without_quotes

ROOT = Path(__file__).resolve().parent.parent
MOST_WORDS = 45
MOST_OVERLAP = 0.6
PRAISE = re.compile(
    r"\b"
    + either(
        *(
            "great(?! deal| many| care)",
            "excellent",
            r"impress\w*",
            r"interesting\w*",
            "fascinating",
            "fantastic",
            "wonderful",
        ),
        *(
            "amazing",
            "brilliant",
            "superb",
            "terrific",
            "well done",
            "nicely",
            "very helpful",
            "congratulations",
            "bravo",
        ),
        *("admirable", r"commend\w*", r"disappoint\w*", "not good enough", "no wonder", "as i (?:suspected|thought)"),
        "good (?:answer|example|point|question|story|job|work|stuff|thinking|call)",
        "nice (?:answer|example|work|one)",
        "love (?:that|it|this)",
        "thanks? (?:you )?for (?:sharing|that|being|the)",
        "i (?:understand|appreciate|hear you|like (?:that|it|how))",
        "(?:that|it|this) makes sense",
        "fair point",
        "that(?:'s| is) (?:fair|good|clear|helpful|great|strong|nice|right|better(?! answered))",
        "(?:weak|poor|strong|clear|honest|vague) (?:answer|example|reply)",
    )
    + r"\b|(?:^|[.!?] )(?:perfect|absolutely|exactly|right|good|nice|sure|wow|fair|correct|indeed)[.!]"
)
NEVER_SAID = re.compile(
    r"\b"
    + either(
        *("ownership", "stakeholders?", "metrics?", "impacts?", r"quantif\w+", "evidence", "trade-?offs?", "rationale"),
        *(
            "counterfactual",
            "rubric",
            r"competenc\w+",
            "star method",
            "situation, task",
            "probe",
            r"scor\w+ (?:you|your)",
            "elaborate",
        ),
        *("as a senior leader", "tell me more", "don't you think", "wouldn't you (?:say|agree)", "a better answer"),
        *("walk (?:me|us) through", "strategic implications", "be more specific", "could you be more"),
        "you should (?:say|mention|have)",
        "try to (?:say|mention|be|give|answer)",
    )
    + r"\b"
)
REPEAT_PLEASE = re.compile(
    r"\brepeat\b|\b(?:say|ask|hear) (?:that|it|the question) again|\bpardon\b|\bdidn['’]t (?:catch|hear|follow)"
    r"|\bwhat do you mean\b|not sure I understand",
    re.IGNORECASE,
)


@cache
def never_ask() -> list[tuple[str, re.Pattern[str]]]:
    """The patterns no sentence of an interviewer may match: the copy that ships, or the one it was made from."""
    places = (ROOT / "prompts" / "prohibited_topics.json", ROOT.parent / "shared" / "data" / "prohibited_topics.json")
    found = next(place for place in places if place.exists())
    topics = json.loads(found.read_text(encoding="utf-8"))["topics"]
    return [(topic["id"], re.compile(pattern, re.IGNORECASE)) for topic in topics for pattern in topic["patterns"]]


def wording(sitting: Sitting) -> Iterator[str]:
    for say in sitting.says:
        for problem in (*_never_asked(say["text"]), *_manners(say)):
            yield f"turn {say['turn']}: {problem} — {say['text']!r}"
    for say in sitting.questions:
        found = doubled(say["text"])
        if found:
            yield f"turn {say['turn']}: compound, {found} — {say['text']!r}"
        length = len(say["text"].split())
        if say["probe"] and length > MOST_WORDS:
            yield f"turn {say['turn']}: a probe of {length} words, at most {MOST_WORDS} — {say['text']!r}"
    yield from _repeats(sitting)
    yield from _openings(sitting)


def _never_asked(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        for spoken in {sentence, sentence.replace("’", "'")}:
            yield from (f"never-ask topic {topic}" for topic, pattern in never_ask() if pattern.search(spoken))


def _manners(say: Event) -> Iterator[str]:
    bare = without_quotes(say["text"]).lower().replace("’", "'")
    praise = PRAISE.search(bare)
    if praise:
        yield f"praise or verdict {praise.group().strip()!r}"
    coached = NEVER_SAID.search(bare) if say["topic"] != "candidate_questions" else None
    if coached:
        yield f"words of the rubric, of coaching or worn out: {coached.group()!r}"


def _repeats(sitting: Sitting) -> Iterator[str]:
    read = [(say, content_words(say["text"]), frame(say["text"], sitting.people)) for say in sitting.questions]
    for (one, its_words, its_frame), (other, other_words, other_frame) in combinations(read, 2):
        if _asked_to_repeat(other, sitting):
            continue
        share = overlap(its_words, other_words)
        pair = f"{one['text']!r} and {other['text']!r}"
        if its_frame and its_frame == other_frame:
            yield f"turn {other['turn']}: the frame of turn {one['turn']} again: {pair}"
        elif min(len(its_words), len(other_words)) >= 3 and share > MOST_OVERLAP:
            yield f"turn {other['turn']}: repeats turn {one['turn']} ({share:.0%} of the content words): {pair}"


def _asked_to_repeat(say: Event, sitting: Sitting) -> bool:
    """The candidate wanted the same question once more, so the panel may say it once more."""
    before = max((turn for turn in sitting.answers if turn < say["turn"]), default=None)
    if before is None:
        return False
    return bool(REPEAT_PLEASE.search(sitting.answers[before])) and say["move"]["kind"] == "ask_again"


def _openings(sitting: Sitting) -> Iterator[str]:
    counted = Counter(opening(say["text"]) for say in sitting.questions)
    for start, count in counted.items():
        if count >= 3 and len(start) == 3:
            yield f"opening {' '.join(start)!r} used {count} times"
