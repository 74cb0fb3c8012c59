"""Evidence under probing (R1): whether the facts get sharper as the questions get closer.

A figure is read with what it is held against, since figures alone come just as thick from those with nothing to tell:
borrowed percentages, a career in numbers. What is said in general is set aside first.
"""

import re
from collections import Counter
from itertools import combinations

from agent.reading.mentions import TIME_SPAN, WHEN
from agent.reading.verbs import is_past
from agent.scoring.mark import Evidence
from agent.scoring.signs.r1_cues import ARTEFACT, CANNOT, CHANGE, ORDER, SOURCE
from agent.scoring.signs.r1_doubts import ESTIMATE
from agent.scoring.signs.r1_frames import CONTRAST, COUNTED, STEP, UNSURE
from agent.scoring.signs.r1_parts import case, evidence, general, in_place, names, of_the_case, persons, story
from agent.scoring.signs.r1_quick import hit
from agent.scoring.signs.r1_source import past, sourced
from agent.scoring.signs.r1_weak import dissent, paired, stands, weak_point
from agent.scoring.talk import Reader, Reply, Sentence, Talk

RETURNS = 3
"""Answers in which one pair of words has to come back."""


def _told(sentence: Sentence) -> bool:
    """Something that happened, with something of the story in it."""
    return of_the_case(sentence) and past(sentence.text) and story(sentence)


def _concrete(sentence: Sentence) -> bool:
    return of_the_case(sentence) and bool(paired(sentence.text) or sentence.quotes_speech or hit(SOURCE, sentence.text))


def _identified(talk: Talk) -> bool:
    """Whether one occasion can be made out: named, and told of in two answers."""
    told = {
        one.exchange for one in talk.sentences if _told(one) and not _fancied(one.text) and not _KIN.search(one.text)
    }
    return len(told) >= 2 and any(names(one.quote) or hit(WHEN, one.quote) for one in _occasion(talk))


def _in_general(talk: Talk) -> list[Evidence]:
    """Answers in which general talk outweighs the case, and no occasion stands out."""
    if _identified(talk):
        return []
    found = [reply for reply in talk.replies if _mostly_general(reply)]
    return evidence(one for reply in found for one in reply.sentences if general(one.text)) if len(found) >= 2 else []


def _mostly_general(reply: Reply) -> bool:
    usual = sum(general(one.text) for one in reply.sentences)
    told = sum(_told(one) for one in reply.sentences)
    return usual >= 2 and usual >= told


def _borrowed(talk: Talk) -> list[Evidence]:
    """Figures in general sentences, in two answers or more."""
    found = [one for one in talk.sentences if one.figures and general(one.text)]
    return evidence(found) if len({one.exchange for one in found}) >= 2 else []


def _recites(talk: Talk) -> list[Evidence]:
    """Later answers without anything told of the occasion."""
    if _identified(talk):
        return []
    later = talk.replies[1:]
    found = [reply for reply in later if sum(_told(one) for one in reply.sentences) <= 1 and _mostly_general(reply)]
    return evidence(one for reply in found for one in reply.sentences if general(one.text))


def _comes_back(talk: Talk) -> list[Sentence]:
    """The sentences that hold a pair of the claim's words which returns in answer after answer."""
    seen: Counter[tuple[str, str]] = Counter()
    for reply in talk.replies:
        pairs = {pair for one in reply.sentences for pair in combinations(sorted(one.stems & talk.claim), 2)}
        seen.update(pairs)
    back = [set(pair) for pair, count in seen.items() if count >= min(RETURNS, len(talk.replies))]
    return [one for one in talk.sentences if any(pair <= one.stems for pair in back)]


def _same_again(talk: Talk) -> list[Evidence]:
    """The claim returns, or the facts asked for cannot be given, and nothing stands in their place."""
    empty = [reply for reply in talk.replies if not any(_concrete(one) for one in reply.sentences)]
    numbers = {reply.number for reply in empty}
    missing = [one for reply in empty for one in reply.sentences if hit(CANNOT, one.text)]
    back = [one for one in _comes_back(talk) if one.exchange in numbers]
    if len({one.exchange for one in missing}) >= 2 or (missing and len({one.exchange for one in back}) >= 2):
        return evidence(missing + back)
    return []


_KIN = re.compile(r"\b(?:my|our) (?:grand\w+|mum|dad|mother|father|husband|wife|uncle|aunt)\b", re.IGNORECASE)
_US = frozenset("i i'd i've i'm we we'd we've us our my me ours mine".split())


def _occasion(talk: Talk) -> list[Evidence]:
    """A named place, firm, season or day in a sentence that tells of the case: one that was there says "I" or "we", or
    takes up the claim."""
    return evidence(
        one for one in talk.sentences if of_the_case(one) and not _KIN.search(one.text) and _dated(talk, one)
    )


def _dated(talk: Talk, one: Sentence) -> bool:
    if names(one.text):
        return True
    near = talk.replies[one.exchange - 1].sentences[max(one.place - 1, 0) : one.place + 2]
    ours = any(_US & set(each.lows) or each.stems & talk.claim for each in near if of_the_case(each))
    return bool(hit(WHEN, one.text) and ours and (past(one.text) or one.stems & talk.claim))


def _happened(talk: Talk) -> list[Evidence]:
    found = [one for one in talk.sentences if _told(one) and not _KIN.search(one.text) and not _fancied(one.text)]
    return evidence(found) if len({one.exchange for one in found}) * 2 >= len(talk.replies) else []


_FANCY = re.compile(
    r"\b(?:I|we|they|he|she|you)(?:['’]d| would|['’]ll) (?!been|had|got|\w+ed\b|never|already|just)\w+", re.IGNORECASE
)


def _fancied(text: str) -> bool:
    """What somebody would do."""
    return bool(_FANCY.search(text))


def _others(talk: Talk) -> list[Evidence]:
    """Somebody named, or a role, with a deed or words; a place is nobody."""
    return evidence(
        one
        for one in talk.sentences
        if _told(one)
        and not hit(CANNOT, one.text)
        and not _KIN.search(one.text)
        and not _FANCY.match(one.text)
        and persons(one.text)
    )


_PERHAPS = re.compile(r"\b(?:perhaps|maybe|or it may|could have been|might have been)\b", re.IGNORECASE)


def _steps(talk: Talk) -> list[Evidence]:
    """Own or shared steps one behind the other in one answer, or in one sentence that sets two in order."""
    for reply in talk.replies:
        found = [one for one in case(reply) if _ordered(one) and not one.hollow and not hit(CANNOT, one.text)]
        acts = [one for one in found if past(one.text) and not _PERHAPS.search(one.text)]
        if len(acts) >= 2 or any(_in_order(one) for one in acts):
            return evidence(acts)
    return []


def _ordered(one: Sentence) -> bool:
    return bool(hit(ORDER, one.text) or hit(STEP, one.text))


def _in_order(one: Sentence) -> bool:
    """Two marks of order and two things done."""
    marks = {match.group().lower() for cue in (ORDER, STEP) for match in cue.finditer(one.text)}
    done = [low for low in one.lows if is_past(low)]
    return len(marks - {"and i", "so i", "until"}) >= 2 and len(done) >= 2


def _figure_or_thing(talk: Talk) -> list[Evidence]:
    return evidence(
        one
        for one in talk.sentences
        if of_the_case(one)
        and not hit(CANNOT, one.text)
        and (
            (_told(one) and (hit(CHANGE, one.text) or hit(ARTEFACT, one.text)))
            or (paired(one.text) and (past(one.text) or hit(WHEN, one.text)) and story(one))
            or (hit(CONTRAST, one.text) and not one.hollow)
        )
    )


def _with_base(talk: Talk) -> list[Evidence]:
    found = [one for one in talk.sentences if of_the_case(one) and paired(one.text)]
    return evidence(found) if len({one.exchange for one in found}) >= 2 else []


def _measured(talk: Talk) -> list[Evidence]:
    return evidence(
        one
        for one in talk.sentences
        if of_the_case(one) and not hit(CANNOT, one.text) and not _left_at(one) and _had_from(talk, one)
    )


def _left_at(one: Sentence) -> bool:
    """Told of another day or as a wish."""
    return bool(
        re.search(r"\b(?:I|we|you)(?:['’]d| would) (?:have )?(?:count|measure|weigh|log|write|keep|time)", one.text)
    )


def _had_from(talk: Talk, one: Sentence) -> bool:
    """Where a figure was had from, with the figure near: in the sentence, beside it, or asked for."""
    match = hit(SOURCE, one.text) if sourced(one.text) else None
    if match and in_place(talk, one, SOURCE) and (_counts(match.group()) or _figured_near(talk, one)):
        return True
    found = [match.group() for match in COUNTED.finditer(one.text)]
    return bool(found) and in_place(talk, one) and (any(map(_counts, found)) or _figured_near(talk, one))


_COUNTING = re.compile(
    r"count|weigh|measur|timed|tall|scale|meter|clock|log|sampl|tick|cross|average|mean|median|scann|know|one \w+ "
    r"(?:for|per|to)|"
    r"figure|stamp|print|click|watch|tape|added|in (?:tens|piles|rows)|^(?:that|those|this|both|all|they)\b",
    re.IGNORECASE,
)


def _counts(text: str) -> bool:
    return bool(_COUNTING.search(text))


def _figured_near(talk: Talk, one: Sentence, reach: int = 1) -> bool:
    return any(
        each.figures for each in talk.replies[one.exchange - 1].sentences if abs(each.place - one.place) <= reach
    )


def _estimated(talk: Talk) -> list[Evidence]:
    """Marked as a guess, with a figure or the claim near; what cannot be said at all is no estimate."""
    return evidence(one for one in talk.sentences if not general(one.text) and _guessed(talk, one))


_SURE = re.compile(r"\b(?:sure|certain|confident) (?:of|about)$", re.IGNORECASE)
"""Of a person or a thing, too."""


def _guessed(talk: Talk, one: Sentence) -> bool:
    if hit(CANNOT, one.text) and not one.figures:
        return False
    match = hit(ESTIMATE, one.text)
    if match and in_place(talk, one, ESTIMATE) and (one.figures or not _SURE.search(match.group())):
        return True
    return bool(hit(UNSURE, one.text)) and in_place(talk, one) and _figured_near(talk, one)


def _grows(talk: Talk) -> list[Evidence]:
    """Every answer but one brings a paired figure, a span, a date or spoken words that no earlier one held."""
    found: list[Sentence] = []
    replies = 0
    held: set[str] = set()
    for reply in talk.replies:
        new = [one for one in case(reply) if not hit(CANNOT, one.text) and _new_detail(one, held)]
        replies += len(new) >= 2
        found += new
        for one in reply.sentences:
            held |= _details(one)
    return evidence(found) if replies >= max(len(talk.replies) - 1, 2) else []


def _details(one: Sentence) -> set[str]:
    """Names and figures, as they stand there."""
    return set(names(one.text)) | {one.text[each.start : each.end].lower() for each in one.figures}


def _new_detail(one: Sentence, held: set[str]) -> bool:
    if paired(one.text) or one.quotes_speech or sourced(one.text) or hit(CHANGE, one.text) or hit(ESTIMATE, one.text):
        return True
    timed = hit(WHEN, one.text) or hit(TIME_SPAN, one.text)
    return bool(timed and ((_details(one) - held) or one.people))


READERS: dict[str, Reader] = {
    "R1.1a": _in_general,
    "R1.1b": _borrowed,
    "R1.1c": _recites,
    "R1.1d": _same_again,
    "R1.2a": _occasion,
    "R1.2b": _happened,
    "R1.3a": _others,
    "R1.3b": _steps,
    "R1.3c": _figure_or_thing,
    "R1.4a": _with_base,
    "R1.4b": _measured,
    "R1.4c": _estimated,
    "R1.4d": _grows,
    "R1.5a": weak_point,
    "R1.5b": dissent,
    "R1.5c": stands,
}
