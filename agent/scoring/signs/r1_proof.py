"""How a figure was come by, how far it is known, and what speaks for and against it, told in any words (R1)."""

import re

from agent.reading.mentions import WHEN
from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import hit, ways
from agent.scoring.signs.r1_cues import CANNOT, PAIRED
from agent.scoring.signs.r1_doubts import ESTIMATE
from agent.scoring.signs.r1_frames import MONTHLY
from agent.scoring.signs.r1_parts import case, evidence, names
from agent.scoring.signs.r1_source import past, sourced
from agent.scoring.signs.r1_told import set_against, somebody_did
from agent.scoring.talk import Sentence, Talk

_EACH = r"(?:each|every|all|both|any|whoever|whatever|whichever|the (?:lot|whole)|one by one)"
_BOOK = (
    r"(?:register|list|lists|book|books|log|logs|sheet|sheets|diary|diaries|ledger|file|files|record|records|cards?|"
    r"slips?|tickets?|receipts?|dockets?|calendar|rota|notebook|report|reports|forms?|folder|invoices?|bills?|"
    r"statements?|minutes|emails?|photos?|pictures|tapes?|recordings?|footage|charts?|till rolls?|stubs?|labels?|"
    r"tags?|returns?|entries|bookings?|accounts?|notes|pages?|letters|papers|database|spreadsheet|system|archive)"
)
LEAFED = ways("r1_proof", "leafed", book=_BOOK)
"""Going through a record, which alone is no counting."""
_ONE_BY_ONE = re.compile(
    r"\b(?:tick\w*|pencil|pen|count\w*|mark\w*|each|every|both|one by one|highlighters?|line by line|adding|"
    r"tally\w*)\b",
    re.IGNORECASE,
)
TALLY = ways("r1_proof", "tally", book=_BOOK, each=_EACH)
"""Counting, weighing, going through a record: what was done to come to a figure."""

GUESSED = ways("r1_proof", "guessed")
"""A figure is not quite known, is somebody else's, or is filled in."""

_AT_HAND = re.compile(r"\b(?:away|in my bag|in my hand|behind it|handing|over the years)\b", re.IGNORECASE)


def tallied(text: str) -> bool:
    """Whether a sentence tells what was done to come to a figure."""
    found = hit(TALLY, text) or (hit(LEAFED, text) and _ONE_BY_ONE.search(text))
    return bool(found) and not _AT_HAND.search(text)


def compared(text: str) -> bool:
    """Whether a figure stands with what it is held against."""
    return bool(hit(PAIRED, text) or hit(MONTHLY, text)) or set_against(text)


def grows(talk: Talk) -> list[Evidence]:
    """Every answer brings two details or more that no claim, question or earlier answer held."""
    found: list[Sentence] = []
    replies = 0
    held = set(re.findall(r"\w+", talk.case.round_one.told.lower()))
    for reply in talk.replies:
        held |= set(re.findall(r"\w+", reply.question.lower()))
        told = (one for one in case(reply) if not hit(CANNOT, one.text) and not _describes(one.text))
        counts = [(one, _brings(one, held)) for one in told]
        new = [one for one, count in counts if count]
        replies += sum(count for _, count in counts) >= ENOUGH
        found += new
        held |= {low for one in reply.sentences for low in one.lows}
    return evidence(found) if replies >= max(len(talk.replies), 2) else []


_IS = re.compile(
    r"^(?:those|these|they|it|that|there|the|our|a|an|we)\b[^.?!]*?(?:['’](?:s|re|ve got)| is| are|"
    r" has| have| takes?| holds?)\b",
    re.IGNORECASE,
)


def _describes(text: str) -> bool:
    """Whether a sentence tells what a thing is like and not what came of it."""
    return bool(_IS.match(text)) and not past(text) and not compared(text)


ENOUGH = 2
"""New details by which an answer goes on, and does not only come back."""


def _brings(one: Sentence, held: set[str]) -> int:
    """How many new details a sentence holds: names, figures, times, spoken words, a base, a source."""
    new = {name.lower() for name in names(one.text)} | {
        word for each in one.figures for word in re.findall(r"\w+", one.text[each.start : each.end].lower())
    }
    times = [set(re.findall(r"\w+", match.group().lower())) for match in WHEN.finditer(one.text)]
    count = len(new - held) + sum(bool(each - held) for each in times)
    people = somebody_did(one.text) and sum(low not in held for low in one.lows) >= 3
    spoken = one.quotes_speech
    if not (count or people or spoken):
        return 0
    return count + people + spoken + compared(one.text) + sourced(one.text) + bool(hit(ESTIMATE, one.text))
