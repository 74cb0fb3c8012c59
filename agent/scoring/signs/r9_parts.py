"""What kind of sentence it is (R9): a question and on what, the wish for the post, a doubt asked for, to whom."""

import re
from functools import lru_cache

from agent.scoring.signs import r9_plain as plainly
from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.r8_cues import addressed
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


@lru_cache(maxsize=1024)
def asks(one: Sentence) -> bool:
    plain = "?" in one.text or INDIRECT.search(one.text)
    return bool(
        plain
        or plainly.UNMARKED.search(one.text)
        or plainly.IN_SPEECH.search(one.text)
        or plainly.BIDDEN.search(one.text)
    )


@lru_cache(maxsize=1024)
def on_terms(one: Sentence) -> bool:
    left = turns.THEY_PAY.sub(" ", one.text)
    if asks(one) and plainly.FOR_ONESELF.search(one.text):
        return True
    return any(cue.search(left) for cue in (TERMS, turns.OWN_HOURS, plainly.MORE_TERMS))


IN_PASSING = 7
"""Words; so short a question is about what stands beside it ("And the phone?")."""


def about_terms(talk: Talk, one: Sentence) -> bool:
    """On terms, or a short one beside a question on them."""
    if on_terms(one):
        return True
    whole = talk.replies[one.exchange - 1].sentences if one.length <= IN_PASSING else ()
    return any(abs(each.place - one.place) <= 1 and asks(each) and on_terms(each) for each in whole)


@lru_cache(maxsize=1024)
def stock(one: Sentence) -> bool:
    return bool(STOCK.search(one.text) or turns.STOCK_TOO.search(one.text))


@lru_cache(maxsize=1024)
def asks_next(one: Sentence) -> bool:
    """How it goes on is asked."""
    return any(cue.search(one.text) for cue in (NEXT, turns.ONWARD, plainly.GOES_FURTHER))


@lru_cache(maxsize=1024)
def wanted(one: Sentence) -> bool:
    return any(cue.search(one.text) for cue in (WANTS, turns.KEEN, plainly.CHOSEN))


def hangs_on(talk: Talk, reply: Reply) -> list[Sentence]:
    """What somebody here had said or shown, as the candidate remembers it: "you said they stop in April"."""
    if reply.kind != "motivation":
        return []
    first = "|".join(re.escape(each.name.split()[0]) for each in talk.case.panel if each.name)
    said = re.compile(rf"\b(?:you|{first or 'you'})\b(?:[^.?!]{{0,30}}?)\b{turns.SAID_TO_ME}\b", re.IGNORECASE)
    return [one for one in reply.sentences if said.search(one.text) and one.own and not PRAISE.search(one.text)]


def questions(talk: Talk) -> list[Sentence]:
    """The candidate's own questions, those on what comes next and on doubts left out."""
    found = [one for one in talk.sentences if asks(one) and not asks_next(one) and not invites(one) and one.length > 2]
    parts = [part for one in found for part in plainly.asked_for(one) if asks(part)]
    return [part for part in parts if not plainly.SMALL_TALK.search(part.text)]


@lru_cache(maxsize=1024)
def invites(one: Sentence) -> bool:
    """Doubts about oneself are asked for; that there are none is no invitation."""
    if one.asks and ((IN_ME.search(one.text) and THEIRS.search(one.text)) or turns.NOT_WON.search(one.text)):
        return True
    if not DOUBTS.search(one.text) or not ABOUT_ME.search(one.text) or NO_DOUBT.search(one.text):
        return False
    return asks(one) or bool(WOULD_HEAR.search(one.text))


_MID_NAME = re.compile(r"(?<=[a-z,;] )([A-Z][a-zà-ÿ'’-]{2,})\b")


@lru_cache(maxsize=1024)
def asks_of(name: str, text: str) -> bool:
    """Whether somebody is named at the head of a question, comma or none."""
    return bool(
        re.search(rf"(?:^|[,.;?!] |\b(?:and|for|to|from|off|ask|so) ){re.escape(name)}\b(?!['’]s)", text, re.IGNORECASE)
    )


_OFF_WHOM = re.compile(r"\b(?:off|from|ask(?:ing)?) (him|her)\b", re.IGNORECASE)


def spoken_to(talk: Talk, text: str) -> list[str]:
    """The panellists named in a text, first named first; "Meg's" speaks of her and not to her."""
    found = []
    for person in talk.case.panel:
        parts = person.name.split()
        titled = [rf"(?:mr|mrs|ms|miss|dr)\.? {re.escape(part)}" for part in parts[1:]]
        called = "|".join([*map(re.escape, parts[:1]), *titled])
        if called and (match := re.search(rf"\b(?:{called})\b(?!['’]s)", text, re.IGNORECASE)):
            found.append((match.start(), person.name))
    told = talk.case.round_one
    heard = " ".join((told.asked, told.told, *(reply.question for reply in talk.replies)))
    by_name = (*addressed(text), *(name for name in _MID_NAME.findall(heard) if asks_of(name, text)))
    others = [name for name in by_name if name in heard and name not in talk.case.role_applied_for]
    found += [(text.find(name), name) for name in others if not any(name in one for _, one in found)]
    found += [(match.start(), match.group(1).lower()) for match in _OFF_WHOM.finditer(text)]
    return [name for _, name in sorted(found)]
