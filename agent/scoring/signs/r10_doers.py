"""Whose act it was: what round one gave to others, or had there already, and who has it today."""

import re
from functools import lru_cache

from agent.reading.mentions import VALUES, people
from agent.scoring.hollow import substance
from agent.scoring.signs.r10_facts import MISSING, names, others
from agent.scoring.talk import Sentence, Talk
from agent.words import sentences, stem, words

_COUNTS = frozenset(map(stem, VALUES))
_OURS = re.compile(r"\b(?:I|i|[Ww]e)\b")
_IRREGULAR = (
    "wrote did made built chose put set bought brought found took thought led ran drew cut got sold won began came "
    "gave had kept taught wrote oversaw"
)
_MY_ACT = re.compile(
    rf"\bi(?:['’](?:d|ve)| have| had)? (?:\w+ly )?(?:(?!asked|used|helped|wanted|needed|watched|followed|learned|"
    rf"started|liked)\w+ed|{'|'.join(_IRREGULAR.split())})\b|\bmy (?:own|idea|work|doing|design|choice|"
    rf"decision)\b|\b(?:was|were|is|are|as) mine\b|"
    rf"\bmyself\b|\bby me\b",
    re.IGNORECASE,
)
_NOT_MINE = re.compile(
    r"\b(?:not|never|wouldn['’]?t|didn['’]?t|don['’]?t|couldn['’]?t|nor|no|already|before (?:me|i)|he|she|they|his|"
    r"her|hers|their|recommend\w*|only the|between|just|mine was only)\b",
    re.IGNORECASE,
)
THEIRS = re.compile(
    r"\b(?:already|before (?:me|I)|(?!it|that|there|what|let|here|he|she|"
    r"who)[A-Za-z]\w+['’]s (?:\w+ ){0,2}?(?:choice|idea|project|decision|work|doing|design|baby|"
    r"part|call|job|own|signature|selection|order|purchase|articles?)|(?:was|were|is|are|'s) (?:\w+ )?(?:hers|his|"
    r"theirs|\w+['’]s)|were there|was there|there (?:before|already|when))\b"
)


@lru_cache(maxsize=8)
def claimed(talk: Talk) -> tuple[Sentence, ...]:
    """An act round one gave to somebody else, or had there before, now one's own."""
    theirs: set[str] = set()
    mine: set[str] = set()
    told = talk.case.round_one.told
    for a, b in sentences(told):
        if MISSING.search(told[a:b]):
            continue
        for part in re.split(r";| and (?=I\b)|, (?=I\b)| but |, (?:plus|while|which) ", told[a:b]):
            called = {word.lower().removesuffix("'s") for word in words(part)} & others(talk)
            named = THEIRS.search(part) or called or any(one.shown[0].islower() for one in people(part))
            (theirs if named and not _OURS.search(part) else mine).update(substance(part))
    theirs -= mine | _COUNTS | {stem(name) for name in others(talk)}
    found = []
    for one in talk.sentences:
        if not (one.own & theirs) or names(talk, one) or THEIRS.search(one.text):
            continue
        for act in _MY_ACT.finditer(one.text):
            near_by = one.text[max(0, act.start() - 40) : act.end() + 45]
            if substance(near_by.replace(act.group(), " ")) & theirs and not _NOT_MINE.search(near_by):
                found.append(one)
                break
    return tuple(found)
