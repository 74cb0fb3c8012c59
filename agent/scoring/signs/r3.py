"""Judgement (R3): why that and not something else, read from the answers.

What is read is what a full answer to each question has: facts of the case behind the reason, routes set on measures,
somebody else who carries the price, a line under a changed condition. Praise and denials are read first, so that they
never count as a reason.
"""

import re
from itertools import pairwise

from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import apart, bare, hit
from agent.scoring.signs.r3_base import (
    beside,
    blank,
    defers,
    denial,
    denials,
    empty,
    evidence,
    habit,
    praises,
    reasoning,
    told_in,
    what_if,
    why,
)
from agent.scoring.signs.r3_cues import AGAINST, FIRM_REASON, GOES_ON, NO_ROUTE, NOT_DONE, OPENS, OPTION, REASON, TASTE
from agent.scoring.signs.r3_fate import BEARS, UNKNOWN
from agent.scoring.signs.r3_if import line, parts
from agent.scoring.signs.r3_open import (
    ADMITTED,
    CONCLUDES,
    HELD_TO,
    NO_PROOF,
    SOMEHOW,
    UNTOLD,
    VALUED,
)
from agent.scoring.signs.r3_plain import unfilled
from agent.scoring.signs.r3_routes import KINDS, VALUES, items, paired, values
from agent.scoring.signs.r3_tips import DECIDED, TAUTOLOGY
from agent.scoring.signs.r3_told import BEARING, FIRM, OWN_STEP, doubts, suffers, word_and_no_more
from agent.scoring.signs.r3_words import ADMITS, PROVES, WORKED
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import meaning, stem

DENIALS = 2
"""One "no other way" may be said in passing; two are how the question is met."""
FRESH = 0.45
"""Share of the content words of the answers to why that is of the case and was not in claim or questions."""
_IN_CASE = re.compile(r"(?:^|(?<=[,;] ))(?:and |but |so )?if\b[^,;]*[,;]?", re.IGNORECASE)
_SAVED = re.compile(r"\b(?:saves?|saved|works?|worked|fixe[sd]|kept|held)\b", re.IGNORECASE)
"""What it did is told; the praise beside it is the outcome's."""
OPENING = 2
_MANY = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|several|some|lots|plenty)"
)
_STANDS = re.compile(
    r"(?:(?:well|so|and|but|oh),? )*(?:(?:i|i['’]\w+|my|me|you|one)\b|(?:the|a|our|there) (?:[\w-]+ ){1,3}?(?:has|"
    r"have|stands?|lies|is)\b|"
    rf"there(?:['’]?s| is| are| was| were) (?:the|our|my|{_MANY})\b)",
    re.IGNORECASE,
)
"""What the speaker did or is, how a thing stands, and what all was there, is no reason yet."""
_PRICE = "tradeoff"
"""The question after what was given up."""
ROUTES = 3
"""Sentences with values, beside one route that is weighed, from which routes are compared."""
WINDOW = 2
"""Sentences behind an option in which what speaks against it may stand."""


def _praise(talk: Talk) -> list[Evidence]:
    """Praise that rests on how it turned out is a reason found afterwards, and not praise in place of one."""
    if _proof(Talk.of(talk.case)):
        return []
    said = evidence(one for one in told_in(why(talk)) if praises(one) or defers(one))
    return said or _in_place(talk, [each for each in why(talk) if each.kind == "rationale"], VALUED, 2)


def _in_place(talk: Talk, replies: list[Reply], words: re.Pattern[str], spare: int) -> list[Evidence]:
    """What an answer begins with, where it adds next to nothing to the question but words of one kind."""
    firsts = [(reply, one) for reply in replies for one in reply.sentences[:1]]
    return evidence(
        one
        for reply, one in firsts
        if blank(talk, reply, one, words, spare) and not denial(one) and not hit(CONCLUDES, one.text)
    )


def _defers(talk: Talk) -> list[Evidence]:
    """Asked what would be done otherwise: what that case needs, what is right then."""
    answers = told_in(what_if(talk))
    said = evidence(one for one in answers if defers(one) or (praises(one) and not _SAVED.search(one.text)))
    firsts = _in_place(talk, what_if(talk), SOMEHOW, 1)
    decided = {one.exchange for reply in what_if(talk) for one in reply.sentences[1:2] if _settles(one)}
    return said or [each for each in firsts if not hit(HELD_TO, each.quote) and each.exchange not in decided]


def _settles(one: Sentence) -> bool:
    return bool(DECIDED.search(one.text)) and len(one.own) >= 2


def _denies(talk: Talk) -> list[Evidence]:
    replies = [each for each in why(talk) + what_if(talk) if not hit(ADMITTED, each.answer)]
    found = [one for one in told_in(replies) if denials(one) and not ADMITS.search(one.text)]
    return evidence(found) if sum(map(denials, found)) >= DENIALS else []


def _proof(talk: Talk) -> list[Evidence]:
    found: list[Sentence] = []
    for reply in why(talk) + what_if(talk):
        for before, one in pairwise((None, *reply.sentences)):
            if one and hit(CONCLUDES, one.text) and not hit(NO_PROOF, one.text):
                found += [each for each in (before, one) if each and _tells(each)]
            elif one and PROVES.search(one.text) and WORKED.search(one.text):
                found.append(one)
    return evidence(dict.fromkeys(found))


def _tells(one: Sentence) -> bool:
    """Something that can have come of it."""
    return bool(one.own or one.figures)


def _reasons(talk: Talk) -> list[Evidence]:
    """A cause, a need, what spoke against the other route, or, found afterwards, what came of it."""
    answers = told_in(why(talk))
    found = [
        one
        for one in answers
        if len(one.own) >= 2
        and not (habit(one) or _circular(one))
        and (PROVES.search(one.text) or (_joins(one) and not empty(one)))
    ]
    return evidence(found) or _why_it_lost(talk) or _told_for_it(talk)


def _joins(one: Sentence) -> bool:
    """A word that joins a reason to an act; the weaker ones count unless the sentence goes on with what was done."""
    return bool(FIRM_REASON.search(one.text) or (REASON.search(one.text) and not GOES_ON.match(bare(one.text))))


def _told_for_it(talk: Talk) -> list[Evidence]:
    """Asked why, people often just tell what was the matter: "The wool was wet, and wet wool catches fire." """
    told = talk.claim.union(*(reply.asked_stems for reply in talk.replies))
    return evidence(
        one
        for reply in Talk.of(talk.case).asked("rationale")
        for one in _opening(reply)
        if len(one.own - told) >= FIRM
        and not (empty(one) or praises(one) or beside(one) or _circular(one) or _STANDS.match(bare(one.text)))
    )


def _opening(reply: Reply) -> tuple[Sentence, ...]:
    """What is said first; the next as well when that was only a start."""
    first = reply.sentences[:1]
    return reply.sentences[:OPENING] if first and not habit(first[0]) and len(first[0].own) < FIRM else first


def _circular(one: Sentence) -> bool:
    """Both halves say the same: the babies should have it, so it should be for the babies."""
    said = [stem(low) for low in one.lows]
    return (bool(one.own) and all(said.count(root) >= 2 for root in one.own)) or bool(TAUTOLOGY.search(one.text))


def _facts(talk: Talk) -> list[Evidence]:
    """Measured against content words, so that fillers and length do not count."""
    answers = told_in(why(talk))
    found = [one for one in answers if one.own and not (praises(one) or habit(one) or _circular(one))]
    told = talk.claim.union(*(meaning(reply.question) for reply in talk.replies))
    all_stems = frozenset[str]().union(*(one.stems for one in answers))
    fresh = frozenset[str]().union(*(one.own for one in found)) - told
    return evidence(found) if fresh and len(fresh) / len(all_stems) >= FRESH else _told_for_it(talk)


def _brings_option(reply: Reply, one: Sentence) -> bool:
    """By word, by the way it begins, or as one of several that are weighed. What would have come of not doing it is a
    reason, no other route."""
    if NOT_DONE.search(one.text) or hit(NO_ROUTE, one.text):
        return False
    if OPTION.search(one.text) or OPENS.search(bare(one.text)):
        return True
    return bool(items(one)) and sum(map(items, reply.sentences)) >= 2


def _options(talk: Talk) -> list[Sentence]:
    """Sentences that bring in another route than the one taken."""
    return [
        one
        for reply in why(talk)
        for one in reply.sentences
        if (one.own or one.figures)
        and _brings_option(reply, one)
        and not (empty(one) or praises(one) or beside(one) or _circular(one) or one.hollow)
    ]


def _option(talk: Talk) -> list[Evidence]:
    return evidence(_options(talk))


def _why_it_lost(talk: Talk) -> list[Evidence]:
    """What speaks against a route, in the sentence that brings it or close behind; it rests on both."""
    options = _options(talk)
    places = {(one.exchange, one.place) for one in options}
    lost = []
    for reply in why(talk):
        for one in reply.sentences:
            near = any((one.exchange, one.place - behind) in places for behind in range(WINDOW + 1))
            told = (near and AGAINST.search(one.text)) or _fact_on_it(talk, reply, one)
            if told and not (empty(one) or one.hollow or hit(TASTE, one.text)):
                lost.append(one)
    return evidence(dict.fromkeys(lost + options)) if lost else []


def _fact_on_it(talk: Talk, reply: Reply, one: Sentence) -> bool:
    """Asked for the other way, people name it, be it with a bare word, and tell what was the matter with it."""
    if reply.kind != "alternative" or one.place != 1 or any(map(denial, reply.sentences)):
        return False
    if not _brings_option(reply, Talk.of(talk.case).replies[reply.number - 1].sentences[0]):
        return False
    return len(one.own) >= FIRM and not (beside(one) or GOES_ON.match(bare(one.text)) or OWN_STEP.match(bare(one.text)))


def _compared(talk: Talk) -> list[Evidence]:
    """Routes set side by side in one answer: what one costs beside how long another takes."""
    shown: list[Sentence] = []
    for reply in why(talk):
        told = [one for one in reply.sentences if not (denial(one) or praises(one) or one.hollow)]
        told = [one for one in told if not PROVES.search(one.text)]
        found = [one for one in told if items(one)]
        valued = [one for one in told if values(one.text)]
        on = [name for one in valued for name in values(one.text)]
        many = len(set(on)) >= KINDS and len(on) >= VALUES and len(valued) >= ROUTES
        if sum(map(items, found)) >= 2 or (found and many):
            shown += dict.fromkeys(found + valued)
        shown += [one for one in paired(told) if one not in shown]
    return evidence(shown)


def _unknown(talk: Talk) -> list[Evidence]:
    """Such sentences are short ("I didn't know if it was temporary"): one word of the story is enough, if nothing but
    the doubt and that word is said, or if the next sentence goes on about it."""
    found: list[Sentence] = []
    for reply in reasoning(Talk.of(talk.case)):
        for one, after in pairwise((*reply.sentences, None)):
            if one and doubts(one):
                alone = word_and_no_more(UNKNOWN.sub(" ", one.text)) if one.hollow else bool(one.own)
                found += [one] if alone else [one, after] if after and after.own and hit(UNTOLD, one.text) else []
    return evidence(dict.fromkeys(found))


def _bears(talk: Talk) -> list[Evidence]:
    """What is only set as a case ("if they had to wait") was carried by nobody."""
    return evidence(
        one
        for reply in why(Talk.of(talk.case))
        for one in reply.sentences
        if (BEARS.search(told := _IN_CASE.sub("", one.text)) or (reply.kind == _PRICE and suffers(told)))
        and (apart(BEARS, told) or one.figures or one.people or one.own - BEARING)
        and not (
            denial(one) or praises(one) or PROVES.search(one.text) or (one.hollow and not word_and_no_more(one.text))
        )
    )


_READERS: dict[str, Reader] = {
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
    "R3.5a": parts,
    "R3.5b": line,
}

READERS: dict[str, Reader] = {check: unfilled(reader) for check, reader in _READERS.items()}
