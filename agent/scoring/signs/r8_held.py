"""Whether an answer holds what its asker wanted to know, as far as its form gives that away (R8)."""

import re

from agent.reading.mentions import VALUES
from agent.scoring.mark import Evidence
from agent.scoring.signs.r8_cues import NUMBER_STEMS
from agent.scoring.signs.r8_echo import quoted
from agent.scoring.signs.r8_over import ABOUT_ME, HANDS_BACK, OFFERS, fits_form, passes_over, puts_off, tells_money
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import meaning

OWN_TURN = frozenset(("candidate_questions", "close", "closing"))
"""Questions that leave the word to the candidate: nothing is asked that could be answered first."""
_ASKS_NUMBER = re.compile(
    r"\bhow (?:much|many|far|long|often)\b|\bcosts?\b|\bnumber\b|\bfigure\b|\bwhat (?:size|share|percent)",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\b(?:" + "|".join(sorted(VALUES, key=len, reverse=True)) + r"|half|third|quarter)\b", re.IGNORECASE
)


def full(talk: Talk) -> Talk:
    """With sentences of general words: to be put off needs no story."""
    return Talk.of(talk.case)


def own_words(talk: Talk, one: Sentence) -> frozenset[str]:
    """What a sentence holds beyond general words, numbers and the panel's names."""
    return one.own - NUMBER_STEMS - meaning(" ".join(person.name for person in talk.case.panel))


def tells(talk: Talk, reply: Reply, least: int) -> bool:
    """Whether something was said that could be stopped at, or told in parts: offers and farewells do not count."""
    return sum(_tells_something(talk, reply, one, 2) for one in reply.sentences) >= least


def _tells_something(talk: Talk, reply: Reply, one: Sentence, least: int) -> bool:
    """Own words enough; or a figure, where one was asked for."""
    if OFFERS.search(one.text) or HANDS_BACK.search(one.text):
        return False
    wants = _ASKS_NUMBER.search(reply.question)
    return len(own_words(talk, one)) >= least or bool(wants and _FIGURE.search(one.text))


def turns_away(one: Sentence) -> bool:
    return passes_over(one.text) or puts_off(one.text)


def in_form(reply: Reply) -> bool:
    """Whether a number, a sum or a plan is there where one was asked for."""
    return fits_form(reply.question, reply.answer) and tells_money(reply.question, reply.answer)


def _told(talk: Talk, reply: Reply) -> list[Sentence]:
    """What is told in the form that was asked for, unless most is put off or turned to one's own merits. A single word
    may be what was asked for: "The stevedores."."""
    off = [one for one in reply.sentences if turns_away(one) or ABOUT_ME.search(one.text)]
    if not in_form(reply) or len(off) * 2 >= len(reply.sentences):
        return []
    return [one for one in reply.sentences if _tells_something(talk, reply, one, 1)]


def answered(talk: Talk) -> list[Evidence]:
    """What every asker was told. Whether it was the very thing no text rule knows; that it was none, some do."""
    asked = [reply for reply in full(talk).replies if reply.kind not in OWN_TURN and not reply.silent]
    told = [_told(talk, reply) for reply in asked]
    return quoted([one for each in told for one in each]) if all(told) else []
