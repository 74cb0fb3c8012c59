"""Judgement (R3): why that and not something else, read from the answers.

What is read is what a full answer to each question has: facts of the case behind the reason, routes set on measures,
somebody else who carries the price, a line under a changed condition. Praise and denials are read first, so that they
never count as a reason.
"""

import re
from collections.abc import Iterable

from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import apart, bare
from agent.scoring.signs.r3_cues import (
    AGAINST,
    BEARS,
    BY_THE_CLOCK,
    COUNT,
    DECIDED,
    GLAD,
    HELD,
    LINES,
    MEASURES,
    NOT_UNKNOWN,
    OPENS,
    OPTION,
    PARTS,
    REASON,
    TURNS,
    UNKNOWN,
)
from agent.scoring.signs.r3_words import ADMITS, CREDENTIAL, DECIDING, DEFERS, DENIES, EVALUATES, PROVES, WORKED
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import meaning

TESTS = frozenset(("counterfactual", "transfer"))
HEADS = 3
"""Words about deciding from which a sentence only names the heads it was weighed under."""
DENIALS = 2
"""One "no other way" may be said in passing; two are how the question is met."""
FRESH = 0.45
"""Share of the content words of the answers to why that is of the case and was not in claim or questions."""
KINDS, VALUES = 2, 4
"""Measures, and values on them, from which options are compared."""
WINDOW = 2
"""Sentences behind an option in which what speaks against it may stand."""
_JOINT = re.compile(
    r"[,;:.]\s+(?:and |but |or |so )?|\s(?:but|or|and|whereas|though|so|because|cos|while)\s", re.IGNORECASE
)


def _what_if(talk: Talk) -> list[Reply]:
    """The replies to a changed condition; the deepest ones when none is marked as such."""
    found = [reply for reply in talk.replies if reply.kind in TESTS]
    return found or [reply for reply in talk.replies if reply.depth == 3]


def _reasoning(talk: Talk) -> list[Reply]:
    """All other replies: what was in fact weighed, not what would be."""
    tests = {reply.number for reply in _what_if(talk)}
    return [reply for reply in talk.replies if reply.number not in tests]


def _why(talk: Talk) -> list[Reply]:
    """The replies to the questions below the facts."""
    return [reply for reply in _reasoning(talk) if reply.depth >= 2] or _reasoning(talk)


def _of(replies: list[Reply]) -> list[Sentence]:
    return [one for reply in replies for one in reply.sentences]


def _evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in found]


def _praises(one: Sentence) -> bool:
    """Praise, or a list of heads with little of the story; a figure beside praise is a fact."""
    heads = len(DECIDING.findall(one.text))
    if one.figures and heads < HEADS:
        return False
    return bool(EVALUATES.search(one.text)) or (heads >= HEADS and len(one.own) <= 2 * heads)


def _denial(one: Sentence) -> bool:
    return bool(DENIES.search(one.text)) and not ADMITS.search(one.text)


def _empty(one: Sentence) -> bool:
    """Praise, a denial or a decision put off: no reason, whatever joins it."""
    return bool(EVALUATES.search(one.text) or DEFERS.search(one.text)) or _denial(one)


def _beside(one: Sentence) -> bool:
    """What the speaker always does, or how well it went."""
    return bool(CREDENTIAL.search(one.text) or PROVES.search(one.text))


def _praise(talk: Talk) -> list[Evidence]:
    return _evidence(one for one in _of(_why(talk)) if _praises(one) or DEFERS.search(one.text))


def _defers(talk: Talk) -> list[Evidence]:
    """Asked what would be done otherwise: what that case needs, what is right then."""
    return _evidence(one for one in _of(_what_if(talk)) if DEFERS.search(one.text) or _praises(one))


def _denies(talk: Talk) -> list[Evidence]:
    found = [one for one in _of(_why(talk) + _what_if(talk)) if _denial(one)]
    return _evidence(found) if sum(len(DENIES.findall(one.text)) for one in found) >= DENIALS else []


def _proof(talk: Talk) -> list[Evidence]:
    answers = _of(_why(talk) + _what_if(talk))
    return _evidence(one for one in answers if PROVES.search(one.text) and WORKED.search(one.text))


def _reasons(talk: Talk) -> list[Evidence]:
    return _evidence(
        one
        for one in _of(_why(talk))
        if REASON.search(one.text) and not _empty(one) and not CREDENTIAL.search(one.text) and len(one.own) >= 2
    )


def _facts(talk: Talk) -> list[Evidence]:
    """Measured against content words, so that fillers and length do not count."""
    answers = _of(_why(talk))
    found = [one for one in answers if one.own and not _praises(one)]
    told = talk.claim.union(*(meaning(reply.question) for reply in talk.replies))
    all_stems = frozenset[str]().union(*(one.stems for one in answers))
    fresh = frozenset[str]().union(*(one.own for one in found)) - told
    return _evidence(found) if fresh and len(fresh) / len(all_stems) >= FRESH else []


def _values(one: Sentence) -> list[str]:
    """The measures on which the parts of a sentence say something, one for each part."""
    parts = [part for part in _JOINT.split(one.text) if part.strip()]
    return [name for part in parts for name, pattern in MEASURES.items() if pattern.search(part)]


def _brings_option(one: Sentence) -> bool:
    """By word, by the way it begins, or by what it comes to on several measures."""
    return bool(OPTION.search(one.text) or OPENS.search(bare(one.text))) or len(_values(one)) >= KINDS


def _options(talk: Talk) -> list[Sentence]:
    """Sentences that bring in another route than the one taken."""
    return [
        one
        for one in _of(_why(talk))
        if (one.own or one.figures)
        and _brings_option(one)
        and not (_empty(one) or _praises(one) or _beside(one) or one.hollow)
    ]


def _option(talk: Talk) -> list[Evidence]:
    return _evidence(_options(talk))


def _why_it_lost(talk: Talk) -> list[Evidence]:
    """What speaks against a route, in the sentence that brings it or close behind; it rests on both."""
    options = _options(talk)
    places = {(one.exchange, one.place) for one in options}
    lost = [
        one
        for one in _of(_why(talk))
        if any((one.exchange, one.place - behind) in places for behind in range(WINDOW + 1))
        and AGAINST.search(one.text)
        and not (_empty(one) or one.hollow)
    ]
    return _evidence(dict.fromkeys(lost + options)) if lost else []


def _compared(talk: Talk) -> list[Evidence]:
    """Several values on several measures in one answer: what one route costs beside how long another takes."""
    shown: list[Sentence] = []
    for reply in _why(talk):
        told = [one for one in reply.sentences if not (_denial(one) or _praises(one) or one.hollow)]
        found = [one for one in told if not PROVES.search(one.text) and _values(one)]
        values = [name for one in found for name in _values(one)]
        if len(set(values)) >= KINDS and len(values) >= VALUES:
            shown += found
    return _evidence(shown)


def _unknown(talk: Talk) -> list[Evidence]:
    """Such sentences are short ("I didn't know if it was temporary"): one word of the story is enough."""
    return _evidence(
        one
        for one in _of(_reasoning(talk))
        if UNKNOWN.search(one.text)
        and one.own
        and not (NOT_UNKNOWN.search(one.text) or _denial(one) or EVALUATES.search(one.text))
    )


def _bears(talk: Talk) -> list[Evidence]:
    return _evidence(
        one
        for one in _of(_why(talk))
        if BEARS.search(one.text)
        and (apart(BEARS, one.text) or one.figures or one.people)
        and not (_denial(one) or _praises(one) or PROVES.search(one.text) or one.hollow)
    )


def _parts(talk: Talk) -> list[Evidence]:
    """A part that stays beside a part that changes, told apart."""
    found: list[Sentence] = []
    for reply in _what_if(talk):
        told = [one for one in reply.sentences if not (_empty(one) or PROVES.search(one.text) or one.hollow)]
        held = [one for one in told if HELD.search(one.text) and one.own]
        turned = [one for one in told if TURNS.search(one.text) and one.own]
        parts = [one for one in told if PARTS.search(one.text)]
        if held and turned and parts and len({*held, *turned}) >= 2 and any(map(_decides, (*held, *turned))):
            found += dict.fromkeys(held + turned + parts)
    return _evidence(found)


def _decides(one: Sentence) -> bool:
    """Something is done or left under the changed condition; a scene that is painted, or gladness, decides nothing."""
    return bool(DECIDED.search(one.text)) and not GLAD.search(one.text)


def _line(talk: Talk) -> list[Evidence]:
    """A number that was not in the question, as the line between two answers."""
    found = []
    for reply in _what_if(talk):
        asked = {count.lower() for count in COUNT.findall(reply.question)}
        for one in reply.sentences:
            drawn = [match.group() for pattern in LINES for match in pattern.finditer(one.text)]
            drawn = [line for line in drawn if not BY_THE_CLOCK.search(line)]
            new = any(_new_count(line, asked) for line in drawn)
            if new and not (_empty(one) or _beside(one) or (one.hollow and not one.figures)):
                found.append(one)
    return _evidence(found)


def _new_count(line: str, asked: set[str]) -> bool:
    counts = {count.lower() for count in COUNT.findall(line)}
    return not counts or bool(counts - asked)


READERS: dict[str, Reader] = {
    "R3.1a": _praise,
    "R3.1b": _defers,
    "R3.1c": _denies,
    "R3.1d": _proof,
    "R3.2a": _reasons,
    "R3.2b": _facts,
    "R3.3a": _option,
    "R3.3b": _why_it_lost,
    "R3.4a": _compared,
    "R3.4b": _unknown,
    "R3.4c": _bears,
    "R3.5a": _parts,
    "R3.5b": _line,
}
