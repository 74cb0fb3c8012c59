"""What the panel's side brought in: facts on the role and the company, apart from what the candidate had told.

In threads from a file these facts stand in brackets behind the claim of round one; in an interview they are the
case's facts. The claim and every quotation of the candidate are left out: to repeat oneself is no link to this job.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from agent.reading.mentions import VALUES, figures
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import STOP_WORDS, stem, without_quotes, words

_BRACKETED = re.compile(r"\[[^\[\]]*\]?")
_LEAD = re.compile(r"^\[?[^:;.\d]{0,60}(?:panel|told|said|known|notes?|facts?)[^:;.\d]{0,40}:\s*", re.IGNORECASE)
_NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][\w’'-]{2,}")
_DIGITS = re.compile(r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\w.:]*\d)")
_TO_THEM = re.compile(r"\b(?:you|your|yours|you['’]\w+)\b", re.IGNORECASE)
_STAGES = frozenset((30.0, 60.0, 90.0, 100.0))
"""Figures everybody uses for a plan; they tie it to nobody's company."""
SMALLEST = 4.0
"""Smaller figures agree by chance."""
NEAR = 2
"""Places; one hollow sentence may stand between two that belong together."""
RARE = 150.0
"""Figures from here on hardly agree by chance."""
SMALLEST_LEFT = 8.0
"""The same for what is left between two figures."""
_LOOSE = frozenset(
    stem(word)
    for word in """panel site open opens opened staff manager managers senior group unit department office firm firms
    dozen fourteen months weeks days years percent hundred thousand half third
    quarter end ends began begin last next late early small large big since before after between each every
    monthly weekly daily moved move moves run runs running goes going stands stand cut paid pay make made hold held
    close closed hour hours time date average roughly nearly almost adv advert job post""".split()
)
"""Stems that stand in any company's facts."""


class Side(NamedTuple):
    """Stems, figures and names that come from one side."""

    stems: frozenset[str]
    figures: frozenset[float]
    names: frozenset[str]

    def ties(self, text: str) -> int:
        """How firmly a text is tied to this side: a name or a figure of theirs counts two, another stem one."""
        lows = roots(text)
        named = len(self.names & lows)
        return 2 * named + 2 * len(self.shared(text)) + len((self.stems - self.names) & lows)

    def touched(self, text: str) -> frozenset[str]:
        """The stems, names and figures of this side that a text holds."""
        return ((self.stems | self.names) & roots(text)) | {str(value) for value in self.shared(text)}

    def shared(self, text: str) -> frozenset[float]:
        """The figures of this side that a text holds. Of any two people one says thirty-one of something, so a common
        figure counts only beside a word of that side, or in a sentence said to the panel."""
        both = self.figures & counted_in(text)
        if not both or (self.stems | self.names) & roots(text) or _TO_THEM.search(text):
            return both
        return frozenset(value for value in both if value >= RARE or not value.is_integer())


def root(word: str) -> str:
    """A stem that 'query' and 'queries' share."""
    return stem(word.lower().replace("’", "'").removesuffix("'s")).rstrip("yi")


@lru_cache(maxsize=1024)
def roots(text: str) -> frozenset[str]:
    return frozenset(root(word) for word in words(text))


@lru_cache(maxsize=1024)
def counted_in(text: str) -> frozenset[float]:
    """The figures of a text that mean something of their own: no stage of a plan, nothing tiny."""
    values = {figure.value for figure in figures(text)}
    values |= {float(digits.replace(",", "")) for digits in _DIGITS.findall(text)}  # 'at 14 of 60' looks like a time
    return frozenset(value for value in values if value not in _STAGES and value >= SMALLEST)


@lru_cache(maxsize=64)
def _split(told: str, facts: tuple[str, ...]) -> tuple[str, str]:
    """What the candidate had told, and what the panel had."""
    theirs = [_LEAD.sub("", each).strip("[] ") for each in _BRACKETED.findall(told)]
    return _BRACKETED.sub(" ", told), "; ".join((*theirs, *facts))


@lru_cache(maxsize=64)
def _side(text: str, other: str) -> Side:
    """A side from its own words, without what stands on the other side too."""
    theirs = _own(other)
    mine = _own(text) - theirs
    names = frozenset(root(word) for word in _NAME.findall(text) if word.lower() not in STOP_WORDS)
    counted = counted_in(text) | worked_out(text)
    return Side(mine, counted - counted_in(other), names & mine)


def _own(text: str) -> frozenset[str]:
    """Roots that belong to one story: no general words, no numbers."""
    found = (one.rstrip("yi") for one in substance(text) if one not in _LOOSE and one not in VALUES)
    return frozenset(one for one in found if len(one) > 2 and not one.isdigit())


@lru_cache(maxsize=64)
def worked_out(text: str) -> frozenset[float]:
    """What is left between two figures of one fact: who says forty-six has heard fourteen of sixty."""
    found: set[float] = set()
    for fact in text.split(";"):
        values = {figure.value for figure in figures(fact)}
        values |= {float(digits.replace(",", "")) for digits in _DIGITS.findall(fact)}
        found |= {round(abs(a - b), 2) for a in values for b in values}
    return frozenset(value for value in found if value >= SMALLEST_LEFT and value not in _STAGES)


def panel(talk: Talk) -> Side:
    """The facts the panel told before."""
    own, theirs = _split(talk.case.round_one.told, talk.case.facts)
    return _side(theirs, own)


def candidate(talk: Talk) -> Side:
    """What the candidate had told in round one."""
    own, theirs = _split(talk.case.round_one.told, talk.case.facts)
    return _side(own, theirs)


def question(reply: Reply) -> Side:
    """What a question brings in, the candidate's quoted words left out."""
    return _side(without_quotes(reply.question), "")


def told_before(talk: Talk, reply: Reply) -> frozenset[str]:
    """Own stems of the earlier answers."""
    found: frozenset[str] = frozenset()
    for sentence in talk.before(reply):
        found |= sentence.own
    return found


def tied(talk: Talk, sentence: Sentence, reply: Reply | None = None) -> int:
    """How firmly a sentence is tied to the panel's facts, those in the question it answers included."""
    found = panel(talk).ties(sentence.text)
    return found if reply is None else found + question(reply).ties(sentence.text)


def pairs(reply: Reply) -> list[list[Sentence]]:
    """Each sentence with the one behind it: a link is often made across a full stop."""
    return [
        [one, *(each for each in reply.sentences[place + 1 : place + 2] if each.place - one.place <= NEAR)]
        for place, one in enumerate(reply.sentences)
    ]


def evidence(found: list[Sentence]) -> list[Evidence]:
    """Each sentence once, in order."""
    return [sentence.evidence() for sentence in dict.fromkeys(found)]
