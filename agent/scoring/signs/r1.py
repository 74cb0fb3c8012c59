"""Evidence under probing (R1): whether the facts get sharper as the questions get closer.

A figure is read with what it is held against, since figures alone come just as thick from those with nothing to tell:
borrowed percentages, a career in numbers. What is said in general is set aside first.
"""

import re

from agent.reading.mentions import WHEN
from agent.reading.verbs import is_past
from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import hit
from agent.scoring.signs.r1_cues import ARTEFACT, CANNOT, CHANGE, GENERAL, SOURCE
from agent.scoring.signs.r1_doubts import ESTIMATE
from agent.scoring.signs.r1_frames import CONTRAST, COUNTED, UNSURE
from agent.scoring.signs.r1_parts import case, evidence, general, in_place, names, of_the_case, story
from agent.scoring.signs.r1_proof import GUESSED, compared, grows, tallied
from agent.scoring.signs.r1_source import past, sourced
from agent.scoring.signs.r1_told import OCCASION, OFTEN, ONE_TIME, change_seen, happened, somebody_did, step_marks
from agent.scoring.signs.r1_usual import borrowed, in_usual, mostly_usual, returns, unable, usual
from agent.scoring.signs.r1_weak import dissent, paired, stands, weak_point
from agent.scoring.talk import Reader, Reply, Sentence, Talk

RETURNS = 2
"""Answers in which the claim has to come back."""


def _told(sentence: Sentence) -> bool:
    """Something that happened, with something of the story in it."""
    return of_the_case(sentence) and past(sentence.text) and story(sentence)


def _concrete(sentence: Sentence) -> bool:
    return of_the_case(sentence) and bool(paired(sentence.text) or sentence.quotes_speech or hit(SOURCE, sentence.text))


def _picked_out(talk: Talk) -> list[Sentence]:
    """What happened at one time, told in one sentence together with that time; the claim said again is nothing told."""
    return [
        one
        for one in talk.sentences
        if _told(one)
        and happened(one.text)
        and hit(ONE_TIME, one.text)
        and not (hit(OFTEN, one.text) or usual(one.text) or _fancied(one.text) or _KIN.search(one.text))
        and not (unable(one) or returns(talk, one))
    ]


def _identified(talk: Talk) -> bool:
    """Whether one occasion can be made out: named, and told of there or in two answers."""
    if _picked_out(talk):
        return True
    told = {
        one.exchange for one in talk.sentences if _told(one) and not _fancied(one.text) and not _KIN.search(one.text)
    }
    return len(told) >= 2 and any(names(one.quote) or hit(WHEN, one.quote) for one in _occasion(talk))


def _in_general(talk: Talk) -> list[Evidence]:
    """Answers in which general talk outweighs the case, and no occasion stands out."""
    if _identified(talk):
        return []
    found = [reply for reply in talk.replies if mostly_usual(reply, _count_told(reply))]
    return in_usual(found) if len(found) >= 2 else []


def _count_told(reply: Reply) -> int:
    return sum(_told(one) and not usual(one.text) for one in reply.sentences)


def _borrowed(talk: Talk) -> list[Evidence]:
    """Figures in general sentences, in two answers or more; or in one, where the occasion has none of its own."""
    own = any(of_the_case(one) and not usual(one.text) and compared(one.text) for one in talk.sentences)
    return borrowed(talk, own or _identified(talk))


_ROUTINE = ("sequence", "obstacle", "counterfactual")


def _recites(talk: Talk) -> list[Evidence]:
    """Answers to what asks for steps or a hurdle, and later ones, without anything told of the occasion."""
    if _identified(talk):
        return []
    later = [reply for reply in talk.replies if reply.number > 1 or reply.kind in _ROUTINE]
    return in_usual([each for each in later if _count_told(each) <= 1 and mostly_usual(each, _count_told(each))])


def _same_again(talk: Talk) -> list[Evidence]:
    """What was asked cannot be said in two answers or more, nor in fewer than hold facts; the claim comes instead."""
    missing = [one for one in Talk.of(talk.case).sentences if unable(one)]
    back = [one for one in talk.sentences if returns(talk, one)]
    facts = {one.exchange for one in talk.sentences if _concrete(one)}
    asked = {one.exchange for one in missing}
    again = len({one.exchange for one in back}) >= RETURNS
    return evidence(missing + back) if len(asked) > max(len(facts), 1) and again else []


_KIN = re.compile(r"\b(?:my|our) (?:grand\w+|mum|dad|mother|father|husband|wife|uncle|aunt)\b", re.IGNORECASE)
_US = frozenset("i i'd i've i'm we we'd we've us our my me ours mine".split())


def _occasion(talk: Talk) -> list[Evidence]:
    """A named place, firm, season or day in a sentence that tells of the case: one that was there says "I" or "
    ""we", or
    takes up the claim."""
    return evidence(
        one for one in talk.sentences if of_the_case(one) and not _KIN.search(one.text) and _dated(talk, one)
    )


def _dated(talk: Talk, one: Sentence) -> bool:
    if hit(OFTEN, one.text) or usual(one.text):
        return False
    if names(one.text) or (hit(OCCASION, one.text) and (past(one.text) or not one.hollow)):
        return True
    near = talk.replies[one.exchange - 1].sentences[max(one.place - 1, 0) : one.place + 2]
    ours = any(_US & set(each.lows) or each.stems & talk.claim for each in near if of_the_case(each))
    return bool(hit(WHEN, one.text) and ours and (past(one.text) or one.stems & talk.claim))


def _happened(talk: Talk) -> list[Evidence]:
    found = [
        one
        for one in talk.sentences
        if _told(one) and happened(one.text) and not _KIN.search(one.text) and not _fancied(one.text)
    ]
    new = [one for one in found if not (unable(one) or returns(talk, one))]
    enough = len({one.exchange for one in new}) * 2 >= len(talk.replies)
    return evidence(new) if enough else evidence(_picked_out(talk))


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
        if not hit(GENERAL, one.text)
        and past(one.text)
        and story(one)
        and not hit(CANNOT, one.text)
        and not _KIN.search(one.text)
        and not _FANCY.match(one.text)
        and somebody_did(one.text)
    )


_PERHAPS = re.compile(r"\b(?:perhaps|maybe|or it may|could have been|might have been)\b", re.IGNORECASE)


def _steps(talk: Talk) -> list[Evidence]:
    """Own or shared steps one behind the other in one answer, or in one sentence that sets two in order."""
    for reply in talk.replies:
        found = [one for one in case(reply) if step_marks(one.text) and not one.hollow and not hit(CANNOT, one.text)]
        acts = [one for one in found if not _PERHAPS.search(one.text) and not usual(one.text)]
        if sum(past(one.text) for one in acts) >= 2 or any(_in_order(one) for one in acts):
            return evidence(acts)
    return []


def _in_order(one: Sentence) -> bool:
    """Two marks of order and two things done, or three marks."""
    marks = step_marks(one.text)
    return marks >= 3 or (marks == 2 and len([low for low in one.lows if is_past(low)]) != 1)


def _figure_or_thing(talk: Talk) -> list[Evidence]:
    return evidence(
        one
        for one in talk.sentences
        if (change_seen(one.text) and story(one) and not hit(GENERAL, one.text))
        or (
            of_the_case(one)
            and not (hit(CANNOT, one.text) or _fancied(one.text))
            and (
                (_told(one) and (hit(CHANGE, one.text) or _looked_at(one.text)))
                or (paired(one.text) and (past(one.text) or hit(WHEN, one.text)) and story(one))
                or (hit(CONTRAST, one.text) and not one.hollow)
            )
        )
    )


def _looked_at(text: str) -> bool:
    """A thing on which a change can be seen, and not one that was only worked with."""
    match = hit(ARTEFACT, text)
    return match is not None and not _ONLY_WORKED_WITH.search(text[: match.start()])


_ONLY_WORKED_WITH = re.compile(
    r"\b(?:with|of|to|for|about|without|(?:do|did|have|was)(?:n['’]?t|n['’]t| not) (?:need|have|keep|want|use|take)|"
    r"never (?:needed|had|kept|wanted|used|took)|use|used|carry|carried|hold|held|fetch|fetched|take|takes|"
    r"(?:I|we|you) (?:\w+ )?(?:check|read|fill|keep|write)) $",
    re.IGNORECASE,
)


def _with_base(talk: Talk) -> list[Evidence]:
    told = (one for one in talk.sentences if of_the_case(one) and not _fancied(one.text))
    found = [one for one in told if compared(one.text)]
    return evidence(found) if len({one.exchange for one in found}) >= 2 else []


def _measured(talk: Talk) -> list[Evidence]:
    return evidence(
        one
        for one in talk.sentences
        if (of_the_case(one) or (tallied(one.text) and not hit(GENERAL, one.text)))
        and (tallied(one.text) or not hit(CANNOT, one.text))
        and not _left_at(one)
        and _had_from(talk, one)
    )


def _left_at(one: Sentence) -> bool:
    """Told of another day or as a wish."""
    return bool(
        re.search(r"\b(?:I|we|you)(?:['’]d| would) (?:have )?(?:count|measure|weigh|log|write|keep|time)", one.text)
    )


def _had_from(talk: Talk, one: Sentence) -> bool:
    """Where a figure was had from, with the figure near: in the sentence, beside it, or asked for."""
    if tallied(one.text) and story(one):
        return True
    match = hit(SOURCE, one.text) if sourced(one.text) else None
    if match and in_place(talk, one, SOURCE) and (_counts(match.group()) or _figured_near(talk, one)):
        return True
    found = [match.group() for match in COUNTED.finditer(one.text)]
    return bool(found) and in_place(talk, one) and (any(map(_counts, found)) or _figured_near(talk, one))


_COUNTING = re.compile(
    r"count|weigh|measur|timed|tall|scale|meter|clock|log|sampl|tick|cross|average|mean|median|scann|know|one \w+ "
    r"(?:for|per|to)|figure|stamp|print|click|watch|tape|added|in (?:tens|piles|rows)|^(?:that|those|this|both|all|"
    r"they)\b",
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
    return evidence(one for one in talk.sentences if not hit(GENERAL, one.text) and _guessed(talk, one))


_SURE = re.compile(r"\b(?:sure|certain|confident) (?:of|about)$", re.IGNORECASE)
"""Of a person or a thing, too."""


def _guessed(talk: Talk, one: Sentence) -> bool:
    if hit(CANNOT, one.text) and not one.figures:
        return False
    if hit(GUESSED, one.text) and story(one, GUESSED) and _figured_near(talk, one):
        return True
    if general(one.text):
        return False
    match = hit(ESTIMATE, one.text)
    if match and in_place(talk, one, ESTIMATE) and (one.figures or not _SURE.search(match.group())):
        return True
    return bool(hit(UNSURE, one.text)) and in_place(talk, one) and _figured_near(talk, one)


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
    "R1.4d": grows,
    "R1.5a": weak_point,
    "R1.5b": dissent,
    "R1.5c": stands,
}
