"""What the readers of R1 share: which sentences are of the case, what they name, and where a cue stands."""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.reading.mentions import NOT_NAMES, figures, people
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import hit
from agent.scoring.signs.r1_cues import GENERAL, GENERIC_YOU, TRAIT
from agent.scoring.signs.r1_doubts import OF_MEASURING
from agent.scoring.talk import Reply, Sentence, Talk

_NAME = re.compile(r"(?<![.!?…] )(?<!^)(?<!['‘“\"])\b[A-Z][a-zà-ÿ]{2,}\b")
_OPENING_NAME = re.compile(
    r"^[A-Z][a-zà-ÿ]{2,}(?= (?:[A-Z]|and [A-Z]|(?:in|on|from|at|did|does|said|told|thought|had|was|"
    r"came|went|took|gave|got|rang|"
    r"put|held|kept|made|saw|brought|left|ran|stood|\w{3,}ed)\b))"
)


def evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(found)]


@lru_cache(maxsize=4096)
def general(text: str) -> bool:
    """Whether a sentence tells of the usual, of elsewhere, or of the speaker's qualities."""
    return bool(hit(GENERAL, text) or hit(TRAIT, text) or hit(GENERIC_YOU, text))


@lru_cache(maxsize=4096)
def names(text: str) -> frozenset[str]:
    """Proper names of any kind: people, places, firms."""
    found = set(_NAME.findall(text)) | set(_OPENING_NAME.findall(text))
    return frozenset(name for name in found if name not in NOT_NAMES)


def of_the_case(sentence: Sentence) -> bool:
    return not general(sentence.text) and (not sentence.asks or sentence.quotes_speech)


def case(reply: Reply) -> list[Sentence]:
    return [one for one in reply.sentences if of_the_case(one)]


def story(sentence: Sentence, cue: re.Pattern[str] | None = None) -> bool:
    """Whether, the cue taken out, a sentence holds a figure, a person or two words of this story."""
    text = cue.sub(" ", sentence.text) if cue else sentence.text
    return bool(figures(text) or people(text) or names(text)) or len(substance(text) - OF_MEASURING) >= 2


def in_place(talk: Talk, one: Sentence, cue: re.Pattern[str] | None = None) -> bool:
    """Whether the cue stands with the story: in its own sentence, or, being short, right before one that tells it."""
    if story(one, cue):
        return True
    near = (each for each in talk.replies[one.exchange - 1].sentences if each.place == one.place + 1)
    return any(of_the_case(each) and story(each, cue) for each in near)


_PLACED = re.compile(
    r"\b(?:at|in|on|from|near|off|to|of|for|by|through|via|into|behind|down|up|the|this|that|last|every|each|one|"
    r"those|these|it was) (?:the )?$",
    re.IGNORECASE,
)
_PLACE_WORDS = (
    r"(?:Street|Road|Lane|Avenue|Ward|Junction|Hall|House|School|Hospital|Park|Square|Bridge|Station|Mill|Farm|Court|"
    r"Bay|Hill|Gate|Depot|Site|Room|[Ff]lats|[Ee]states?|ward|class|zone|route|line|boat|road|street|shop|branch|"
    r"beginners|nightly|term|time|block)"
)
_PLACE_BEHIND = re.compile(rf"^(?:['’]s)? {_PLACE_WORDS}\b")
_PLACE_LAST = re.compile(rf"\b{_PLACE_WORDS}$")
_SOMEONE = re.compile(
    r"\b(?:he|she|(?:a|an|the|our|one|my|some|another|their) (?:[\w-]+ ){0,2}?(?:man|woman|girl|boy|lad|lady|chap|"
    r"fellow|lass|gentleman|bloke|mum|dad|mother|father|neighbour|mums|lads))\b",
    re.IGNORECASE,
)
_LARGE = re.compile(r"\b[A-Z][a-zà-ÿ]+(?:['’]s)?(?: (?:and )?[A-Z][a-zà-ÿ]+)*")


@lru_cache(maxsize=4096)
def persons(text: str) -> bool:
    """Whether somebody is named, by name or role: not a street, a season or a thing that is written large."""
    if _SOMEONE.search(text):
        return True
    for person in people(text):
        if person.shown[0].islower() or not _a_place(text, person.start, person.end):
            return True
    found = (match for match in _LARGE.finditer(text) if names(text) & set(match[0].split()))
    return any(not _a_place(text, match.start(), match.end()) for match in found)


def _a_place(text: str, start: int, end: int) -> bool:
    within = _PLACE_LAST.search(text[start:end]) or _PLACE_BEHIND.match(text[end:])
    return bool(within or _PLACED.search(text[:start]))
