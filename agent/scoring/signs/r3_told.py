"""What a sentence on an unknown or a loss has to hold beside its cue (R3)."""

import re

from agent.scoring.hollow import substance
from agent.scoring.signs.cue import bare, hit
from agent.scoring.signs.r3_base import denial
from agent.scoring.signs.r3_fate import NOT_UNKNOWN, UNKNOWN
from agent.scoring.signs.r3_open import KNOWABLE, LOSS, OTHERS, SPARED, UNTOLD
from agent.scoring.signs.r3_words import EVALUATES
from agent.scoring.talk import Sentence
from agent.words import meaning

FIRM = 4
"""So many words of the story, and a word of praise in it takes nothing away."""


BEARING = meaning("suffer suffers carry carried bear bore lose shoulder shouldered burden brunt foot footed hurt")
"""Stems that say that something is carried, and not by whom."""


OWN_STEP = re.compile(r"(?:(?:so|and|then|well|but),? )*(?:i|we|my|our|it was|so)\b", re.IGNORECASE)


_SELF = re.compile(r"\b(?:i|we)\b", re.IGNORECASE)


def doubts(one: Sentence) -> bool:
    if not (UNKNOWN.search(one.text) or hit(UNTOLD, one.text)) or denial(one):
        return False
    praised = EVALUATES.search(one.text) and len(one.own) < FIRM
    return not (NOT_UNKNOWN.search(one.text) or hit(KNOWABLE, one.text) or praised)


def word_and_no_more(text: str) -> bool:
    """A word of the story and hardly any other."""
    return bool(substance(text)) and len(meaning(text) - substance(text)) <= 1


def suffers(text: str) -> bool:
    """Somebody else, and behind it what it is like to carry a choice."""
    loss, other = hit(LOSS, text), hit(OTHERS, text)
    if not (loss and other) or hit(SPARED, text) or other.start() > loss.end():
        return False
    return not OWN_STEP.match(bare(text)) and not _SELF.search(text, other.end(), max(loss.start(), other.end()))
