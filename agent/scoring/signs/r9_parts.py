"""What kind of sentence it is (R9): a question and on what, the wish for the post, a doubt asked for, to whom."""

import re

from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.r9_cues import (
    ABOUT_ME,
    DOUBTS,
    IN_ME,
    INDIRECT,
    NEXT,
    NO_DOUBT,
    PRAISE,
    STOCK,
    TERMS,
    THEIRS,
    WANTS,
    WOULD_HEAR,
)
from agent.scoring.talk import Reply, Sentence, Talk


def asks(one: Sentence) -> bool:
    return one.asks or bool(INDIRECT.search(one.text))


def on_terms(one: Sentence) -> bool:
    return bool(TERMS.search(turns.THEY_PAY.sub(" ", one.text)) or turns.OWN_HOURS.search(one.text))


IN_PASSING = 7
"""Words; so short a question is about what stands beside it ("And the phone?")."""


def about_terms(talk: Talk, one: Sentence) -> bool:
    """On terms, or a short one beside a question on them."""
    if on_terms(one):
        return True
    whole = talk.replies[one.exchange - 1].sentences if one.length <= IN_PASSING else ()
    return any(abs(each.place - one.place) == 1 and each.asks and on_terms(each) for each in whole)


def stock(one: Sentence) -> bool:
    return bool(STOCK.search(one.text) or turns.STOCK_TOO.search(one.text))


def asks_next(one: Sentence) -> bool:
    """How it goes on is asked."""
    return bool(NEXT.search(one.text) or turns.ONWARD.search(one.text))


def wanted(one: Sentence) -> bool:
    return bool(WANTS.search(one.text) or turns.KEEN.search(one.text))


def hangs_on(talk: Talk, reply: Reply) -> list[Sentence]:
    """What somebody here had said or shown, as the candidate remembers it: "you said they stop in April"."""
    if reply.kind != "motivation":
        return []
    first = "|".join(re.escape(each.name.split()[0]) for each in talk.case.panel if each.name)
    said = re.compile(rf"\b(?:you|{first or 'you'})\b(?:[^.?!]{{0,30}}?)\b{turns.SAID_TO_ME}\b", re.IGNORECASE)
    return [one for one in reply.sentences if said.search(one.text) and one.own and not PRAISE.search(one.text)]


def questions(talk: Talk) -> list[Sentence]:
    """The candidate's own questions, those on what comes next and on doubts left out."""
    return [one for one in talk.sentences if asks(one) and not asks_next(one) and not invites(one) and one.length > 2]


def invites(one: Sentence) -> bool:
    """Doubts about oneself are asked for; that there are none is no invitation."""
    if one.asks and ((IN_ME.search(one.text) and THEIRS.search(one.text)) or turns.NOT_WON.search(one.text)):
        return True
    if not DOUBTS.search(one.text) or not ABOUT_ME.search(one.text) or NO_DOUBT.search(one.text):
        return False
    return asks(one) or bool(WOULD_HEAR.search(one.text))


def spoken_to(talk: Talk, text: str) -> list[str]:
    """The panellists named in a text, first named first; "Meg's" speaks of her and not to her."""
    found = []
    for person in talk.case.panel:
        parts = person.name.split()
        titled = [rf"(?:mr|mrs|ms|miss|dr)\.? {re.escape(part)}" for part in parts[1:]]
        called = "|".join([*map(re.escape, parts[:1]), *titled])
        if called and (match := re.search(rf"\b(?:{called})\b(?!['’]s)", text, re.IGNORECASE)):
            found.append((match.start(), person.name))
    return [name for _, name in sorted(found)]
