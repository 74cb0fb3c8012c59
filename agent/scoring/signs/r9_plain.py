"""What is meant without its usual word (R9): questions typed without their mark, facts of the house, the wish for the
post told as an act, a look at what was said today, how it goes on. Read by grammar where it can be."""

import re
from functools import lru_cache
from itertools import pairwise

from agent.scoring.mark import Evidence
from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.cue import ways
from agent.scoring.signs.r9_cues import OVER_WITH, WANTS
from agent.scoring.talk import Sentence

_LEAD = (
    r"^(?:(?:and|so|but|also|then|um|uh|well|oh|ok|okay|yeah|yes|no|right|just|only|though|because|cos|now|ah)[,.]? )*"
)
UNMARKED = re.compile(
    _LEAD + r"(?:(?:who|what|how|why|where|when)(?:['’]?s|['’]?re|['’]?d|['’]?ll)(?! (?:more|why|what)\b)\b|"
    r"(?:who|what|how|why|where)(?: (?!i\b|you\b|we\b|they\b|he\b|she\b|it\b|the\b|my\b|your\b)[\w'’-]+){0,3}? (?:is|"
    r"are|was|were|do|does|did|would|will|can|could|should|has|have|had|happens|gets?|makes?|goes|come|decides?|"
    r"d['’]you)\b|who (?:else |really |here )?[a-z]{3,}s\b|(?:which|whose) (?:of )?[\w'’-]+(?: [\w'’-]+){0,3}? (?:do|"
    r"does|did|would|will|can|could|should|gets?|are|is) |when (?:do|does|would|will|can|could|should|is|are) |(?:do|"
    r"does|did|is|are|was|were|can|could|would|will|should|shall|have|has|may|might|d['’]) ?(?:you|i|we|they|he|she|"
    r"it|that|this|there|the|your|anyone|anybody|people|folk|somebody|nobody|any|all)\b)",
    re.IGNORECASE,
)
"""A question by its order of words, where haste left the mark out."""
IN_SPEECH = ways("r9_plain", "in_speech")
"""A question told as a wish to know."""
BIDDEN = re.compile(
    _LEAD
    + r"(?:(?:please )?(?:talk|walk|take) me (?:through|round|over)|(?:tell|show|give|describe|explain|say)\b(?: me| "
    r"us)? (?!you\b|them\b|my\b)(?:(?:\w+ ){0,3}(?:about|how|what|why|who|where|which|when|whether|if)|the|a|an|one|"
    r"your)\b|(?:any|what) (?:idea|chance|word|thoughts) (?:of|on|how|why|what|who)|(?:suppose|say|imagine|let's say|"
    r"picture) (?:i|you|it|a|the|there|one|someone)\b|(?:(?:one|two|a couple of|another|first|last|just one|only one) "
    r"(?:\w+ )?(?:things?|questions?)\b[^.?!]*[:,])|(?:about|on) (?:the|your|those|that) [^.?!]{3,60}[:,] )",
    re.IGNORECASE,
)
"""A question in the form of a bidding, or named first by what it is on."""
_UNIT = re.compile(
    r"(?<=\?)|;|[,.]? (?:and|also|plus|or) (?=(?:who|what|how|why|where|which|when|whose|do|does|is|are|curious)\b)",
    re.I,
)
SHORTEST_ASKED = 4
"""Words of a question that asks something of its own."""


class Part(Sentence):
    """A question out of a longer one; the question mark is ours."""

    def evidence(self) -> Evidence:
        return Evidence(exchange=self.exchange, quote=self.text.removesuffix("?"))


def asked_for(one: Sentence) -> list[Sentence]:
    """The questions of a sentence, each for itself."""
    cut = [part.strip() for part in _UNIT.split(one.text)]
    ends = "?" if one.asks else ""
    parts = [
        Sentence(one.exchange, one.place, part)
        if part.endswith(("?", "."))
        else Part(one.exchange, one.place, part + ends)
        for part in cut
    ]
    whole = [part for part in parts if part.length >= SHORTEST_ASKED]
    return whole if len(whole) > 1 else [one]


SMALL_TALK = ways("r9_plain", "small_talk")
"""The umbrella, the weather, the way to the toilets: asked, but not about any job."""
MORE_TERMS = ways("r9_plain", "more_terms")
"""More of what is owed to the one employed."""
FOR_ONESELF = re.compile(
    r"\b(?:do|does|would|will|can|could|may|might|am|is|are|did|should|if|whether|what|how much|when)(?: \w+)? (?:i|"
    r"one|my \w+|mine|staff|we|you all|everyone|they)(?:['’]d|['’]ll)? (?:\w+ ){0,2}?(?:get(?! (?:to|into|told|hold|"
    r"out|on|in|hand\w*|used|it|them)\b)|keep (?:my|the|it|them)|claim|carry (?:over|my)|bring (?:my|the dog|a)|be "
    r"(?:paid|allowed|entitled|covered|on (?:the|a)|earning|home|finished|done by|able to (?:leave|work from|swap|"
    r"take))|leave (?:early|at|by)|park|wear|earn|finish|live|swap|buy|eat|off|free|entitled|allowed|paid|earning|"
    r"insured|covered)\b|\b(?:is|are|was|will) (?:it|that|they|those|this) (?:be )?(?:\w+ )?(?:paid|unpaid|"
    r"pensionable|free|taxed)\b",
    re.IGNORECASE,
)
"""What comes to oneself: the asker gets, keeps, claims, parks or goes home."""

_SUBJECT = (
    r"(?<!with )(?<!tell )(?<!to )(?<!for )(?<!from )(?<!give )(?<!show )(?<!ask )(?<!thank )(?<!send )(?<!see "
    r")(?<!of )(?<!on )(?<!join )(?<!at )(?<!like )(?<!help )(?<!if )(?<!as )(?<!when )"
)
_TALKS = (
    r"(?! (?:can|could|will|would|may|might|should|must|want|need|know|see|find|ask|asked|think|like|get|'ll|learn|"
    r"hear|mean|wonder|look|seem|sound|feel|seen|answered|wrote|tell|said|know|do\\b|start|end|have (?:a|an) "
    r"(?:position|vacancy|opening|post|job)|can't|won't|told|said|mentioned|please|and|or|in|to|for|were|was|both|"
    r"too)\b)"
)
HOUSE = re.compile(
    rf"{_SUBJECT}\byou(?:['’]?(?:ve|re))?{_TALKS} [\w'’-]+|\byours(?: (?:is|are|was|has|lets?|does|still|goes|runs?)|"
    rf"['’]s)\b|"
    r"\bof yours (?:is|are|has|gets?|goes)\b|\b(?:with|at|among) (?:you|yours),? (?:the|a|an|every|each|nobody|"
    r"everyone|one|all|no)\b|\byour (?:[\w'’-]+ ){1,3}?(?:is|are|was|were|has|have|had|does|do|did|lets?|gets?|goes|"
    r"go|comes?|runs?|takes?|still|never|only|always|keeps?|makes?|sends?|sits?|stands?|works?|needs?)\b|\byour "
    r"[\w'’-]+['’]s\b|\b(?:this|yours) is the (?!best|right|place|one|job|company)\w+|\bnobody else\b|\bthe only "
    r"(?:one|place|\w+) (?:that|who|which|where|with|in)\b|\bhere (?:the|a|every|each|nobody|you)\b",
    re.IGNORECASE,
)
"""What their house does or has, with the house as the subject."""
PRAISES = ways("r9_plain", "praises")
"""Kind words that fit any house."""
_FIT = 2
"""Stems of the story that a fact holds."""


HOUSE_AFTER_ALL = re.compile(
    r"\byours is\b|\b(?:but|only|though|yet|except|still|just that)\b[^.?!]*\b(?:you|yours?|you['’]\w+)\b",
    re.IGNORECASE,
)
"""The house is set against all others."""


THEIRS_LOOSELY = re.compile(
    r"\b(?:you|yours?|you['’]\w+|here|nobody|no one|the only|the one (?:place|that|where|with)|this (?:is|one|place)|"
    r"other(?:s| places)? (?:don|do|would|have))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def perhaps_fact(one: Sentence, trade: frozenset[str]) -> bool:
    """Something of theirs that may be a fact; enough not to call a reason one for anybody."""
    praised, theirs = PRAISES.search(one.text), THEIRS_LOOSELY.search(one.text)
    return bool(theirs) and not praised and not SUITS_ME.search(one.text) and len(one.own - trade) > _FIT


@lru_cache(maxsize=1024)
def house_fact(one: Sentence, trade: frozenset[str]) -> bool:
    """A fact of their house: they are its subject, and two things in it belong to no other house and are no praise."""
    match = HOUSE.search(one.text)
    if one.asks or not match:
        return False
    told = one.text[match.start() :]
    left = Sentence(one.exchange, one.place, PRAISES.sub(" ", told))
    return len(left.own - trade) >= _FIT + (left.text != told)


ASKED_OF_OTHERS = re.compile(
    r"\b(?:elsewhere|other (?:offers?|places?|jobs?|firms?|interviews?|applications?|irons?|plans)|(?:any(?:thing|"
    r"where|body)|some(?:thing|where|body)) else|leave (?:your|them|that|it)|leaving|running|going on|offers?|notice|"
    r"stay)\b",
    re.IGNORECASE,
)
"""The panel asks after other offers, or whether one would leave."""
SUITS_ME = ways("r9_plain", "suits_me")
"""Reasons on one's own convenience."""
TO_YOU = re.compile(r"\b(?:you|yours?|you['’]\w+|here)\b", re.IGNORECASE)


LEAVES = ways("r9_plain", "leaves")
"""On the way out: the clock, the paper, the shrug."""


def still_on_it(one: Sentence, trade: frozenset[str]) -> bool:
    """Wants to be at one thing of theirs, or to hear of it, at the end."""
    own = len(one.own - trade)
    longs = LONGS.search(one.text) or of_today(one, trade)
    return bool(longs) and own >= _FIT


CHOSEN = ways("r9_plain", "chosen")
"""The wish for the post, told as an act or as a plea to be taken."""
LONGS = ways("r9_plain", "longs")
FORWARD = ways("r9_plain", "forward")
"""What one would do, or goes on thinking of."""
_SAID_TODAY = re.compile(
    r"\b(?:(?:you|he|she|they|(?-i:[A-Z])\w+)(?:['’]d|['’]ve| have| had| just| both)? (?:\w+ )?(?:said|told(?! me)|"
    r"mentioned|showed|shown|described(?! me)|asked(?! me)|spoke of|spoke about|talked (?:of|about)|let (?:slip|drop)|"
    r"pointed|explained|called|put it|brought up|raised|named|was on about|were on about|was saying|were saying|was "
    r"telling|quoted|drew)|as you (?:put|say|said|call)|(?:i|we) (?:saw|heard|walked|passed|stood|met|smelt|looked at|"
    r"noticed))\b",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:that|those|them|these|your|the) (?:[\w'’-]+ ){0,3}?[\w'’-]{3,}", re.IGNORECASE)
_OF_MYSELF = ways("r9_plain", "of_myself")


@lru_cache(maxsize=1024)
def of_today(one: Sentence, trade: frozenset[str]) -> bool:
    """Words on one particular thing: what somebody here said, or a thing pointed at and what one would do about it."""
    own = one.own - trade
    if len(own) < _FIT or PRAISES.search(one.text) or _OF_MYSELF.search(one.text):
        return False
    points, onward = _POINTS.search(one.text), FORWARD.search(one.text)
    if any(cue.search(one.text) for cue in (turns.HAD_ENOUGH, OVER_WITH, LEAVES)):
        return False
    only_keen = turns.KEEN.search(one.text) or WANTS.search(one.text)
    return bool(_SAID_TODAY.search(one.text) or (points and onward and not only_keen))


WHEN_ASKED = re.compile(
    r"\b(?:when(?:['’]?s|['’]?ll|['’]?d)?|how (?:long|soon|many (?:days|weeks))|by when|what day|which day|until when|"
    r"what(?:['’]?s| is) (?:the )?(?:drill|form|plan|procedure|rest|timetable|timing|order|process))\b[^.?!]{0,60}\b(?"
    r":i|me|my|we|us|you|your|now|next|here|today|this|word|news|answer|decision|after)\b",
    re.IGNORECASE,
)
"""At the end of a talk: when, or how long, said of oneself and the panel."""
GOES_FURTHER = ways("r9_plain", "goes_further")
"""How it goes on, asked in other words."""


def apart(asked: list[list[Sentence]]) -> bool:
    """Nobody is asked again what another was asked, and each is asked about what they do ("you")."""
    own = [frozenset[str]().union(*(one.own for one in each)) for each in asked]
    to_you = all(any(TO_YOU.search(one.text) for one in each) for each in asked)
    return to_you and all(len(one & other) <= 1 for one, other in pairwise(own))
