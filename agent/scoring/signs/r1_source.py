"""Where a figure was had from (R1): counted, taken off a log, asked of somebody; and whether it has happened at "
"all."""

import re
from functools import lru_cache

from agent.reading.mentions import figures
from agent.reading.verbs import is_past
from agent.scoring.signs.cue import hit
from agent.scoring.signs.r1_cues import NOW_TOLD, SOURCE

_WOULD = re.compile(r"\b(?:would|wouldn['’]?t|could|couldn['’]?t|might|should|to)(?: \w+){0,2} $", re.IGNORECASE)
_OFF_A_LIST = re.compile(
    r"\b(?:left|leave|leaving|missed|forgot|dropped|struck|fell|fallen)\b[^,.;]{0,30}$", re.IGNORECASE
)
_AT_A_PLACE = re.compile(r"^(?:in|by|on) ", re.IGNORECASE)
_IT_IS = re.compile(r"\b(?:that|that['’]s|it|it['’]s|those|them|these|figures?|numbers?|both|all)\b", re.IGNORECASE)

_SIDE = re.compile(r"\b(?:the|your|my|its|his|her|their) left\b|\bleft(?= (?:hand|side|is|are|and right|or right)\b)")
"""Where something is, and nothing that was left."""


@lru_cache(maxsize=4096)
def past(text: str) -> bool:
    """Whether something in a text has happened."""
    lows = re.findall(r"[a-z]+", _SIDE.sub(" ", text.lower()))
    return any(map(is_past, lows)) or bool(hit(NOW_TOLD, text))


@lru_cache(maxsize=4096)
def sourced(text: str) -> bool:
    """Whether a sentence says what a figure was had from: not what somebody would count, not what was left off a list,
    and not a place ("by the till") unless a figure stands beside it."""
    match = hit(SOURCE, text)
    if not match:
        return False
    before = text[: match.start()]
    if _WOULD.search(before) or (match.group().lower().startswith(("off", "out")) and _OFF_A_LIST.search(before)):
        return False
    return not _AT_A_PLACE.match(match.group()) or bool(figures(text) or _IT_IS.search(text) or past(match.group()))
