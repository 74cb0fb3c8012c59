"""What was gone and seen for oneself (R9): an act of one's own, and what it showed of the house."""

import re

from agent.reading.verbs import is_past, verb_place
from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.cue import ways
from agent.scoring.signs.r9_cues import ANYWHERE, OURS, PRAISE, THEIRS
from agent.scoring.signs.r9_house import own_stems, panel_told, trade
from agent.scoring.talk import Reply, Sentence, Talk

_I_DID = re.compile(r"\bI(?:['’]d|['’]ve| have| had)?((?: [\w'’-]+){1,4})")
_BEEN = re.compile(
    r"\bI(?:['’]ve| have)? (?:was|been)(?: \w+){0,3}? (?:over|out|down|up|there|back|in|on|at|to|round|past|by)\b"
)
_DOING = re.compile(r"^(?:i(?:['’]?ve)? )?(?:been|spent|gone)\b", re.IGNORECASE)
_I = re.compile(r"\bI\b")
TO_MINE = re.compile(r"\bI (?:\w+ )?(?:rang|told|asked|called|phoned|said|texted|wrote) (?:to )?my\b", re.IGNORECASE)
"""To one's own people."""
_NOT_GONE = frozenset(
    """was were had did thought felt liked wanted knew said told grew started worked became learnt learned came meant
    loved heard got applied believed needed enjoyed hoped wished decided led managed trained""".split()
)
"""Past verbs that take nobody anywhere: states of mind, and the course of a working life."""
_LATELY = ways("r9_since", "lately")
_LONG_AGO = ways("r9_since", "long_ago")
_CAME_TO_ME = ways("r9_since", "came_to_me")
_CLAUSE_HEAD = re.compile(r"(?:^|[,;] (?:and |then |so )*)([a-z']+)\b", re.IGNORECASE)
_AND = re.compile(r"[,;:] and |[;:] |, (?=(?:there|the|your|it|nobody|half|most)\b)", re.IGNORECASE)
FULL = 4
"""New stems with which the act itself tells what was found."""
FEW = 2
"""New stems that tell something even where no verb is known."""
WITHIN = 3
"""Sentences in which it is told what an act showed."""
_OF_ME = re.compile(r"^(?:\W*(?:and|but|so|well|now|then),? )*(?:i|i['’]\w+|my|mine|we|our)\b", re.IGNORECASE)
_WARM = ways("r9_since", "warm")


def warm(one: Sentence) -> bool:
    """Kind words for the house, with or without its name in them."""
    return bool(PRAISE.search(one.text) or _WARM.search(one.text))


def _gone(one: Sentence) -> bool:
    """I did something lately, or with what is yours."""
    lows = [row.split() for row in _I_DID.findall(one.text)]
    lows.append(_CLAUSE_HEAD.findall(one.text))
    done = any(is_past(word) and word not in _NOT_GONE for row in lows for word in map(str.lower, row))
    if TO_MINE.search(one.text) or _LONG_AGO.search(one.text):
        return False
    done = done or bool(_DOING.search(one.text))
    near = bool(_LATELY.search(one.text) or THEIRS.search(one.text))
    return (done and near) or bool(_BEEN.search(one.text) and near)


def _shows(talk: Talk, one: Sentence, known: frozenset[str]) -> bool:
    """Says something of the matter that the panel had not told: no praise, nothing of one's own life."""
    plain = not (warm(one) or OURS.search(one.text) or _OF_ME.search(one.text))
    mine = bool(_I.search(one.text))
    return plain and not mine and not one.asks and verb_place(list(one.lows)) is not None and bool(one.own - known)


def _at_once(one: Sentence, known: frozenset[str]) -> bool:
    """What was seen is told in the same breath: "I went by on Sunday, and the gate was chained"."""
    joined = _AND.search(one.text)
    if not joined or warm(one):
        return False
    rest = one.text[joined.end() :]
    new = own_stems(rest) - known
    return not _OF_ME.match(rest) and (
        len(new) >= FEW or (bool(new) and (verb_place(rest.lower().split()) is not None or "'s" in rest))
    )


def seen_for_oneself(talk: Talk, reply: Reply) -> list[Sentence]:
    """An act of one's own since, with what it showed; none where any house would do."""
    if any(ANYWHERE.search(one.text) or turns.ALIKE.search(one.text) for one in reply.sentences):
        return []
    known = panel_told(talk, reply.number) | trade(talk)
    found: list[Sentence] = []
    for one in reply.sentences:
        if _CAME_TO_ME.search(one.text) and _LATELY.search(one.text) and len(one.own - known) >= FEW:
            found += [] if _LONG_AGO.search(one.text) or warm(one) else [one]
        if _gone(one):
            after = [each for each in reply.sentences if 0 < each.place - one.place <= WITHIN]
            shown = [each for each in after if _shows(talk, each, known)]
            full = _LATELY.search(one.text) and len(own_stems(one.text) - known) >= FULL and not warm(one)
            found += [one, *shown] if shown or full or _at_once(one, known) else []
    return found
