"""What of a sentence is the speaker's own (R2): deeds, from the verb behind "I", and pieces called mine."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

from agent.reading.cues import MENTAL
from agent.reading.verbs import is_past
from agent.scoring.hollow import substance
from agent.scoring.signs.r2_cues import DUTY, HEDGED, MINE, SUBJECT_I, said
from agent.scoring.signs.r2_open import MINE_TOO, OTHER_ACTS, OWN_SAID, POST, UNPARTED
from agent.scoring.signs.r2_slips import HURT
from agent.scoring.signs.r2_who import Scene, roster, scene
from agent.scoring.signs.r2_words import OWN_NOT
from agent.scoring.talk import Reply, Sentence, Talk

_THOUGH = frozenset("took kept did got went looked met tried used started".split())
"""Acts only with something of the story behind them."""
_NO_ACT = (
    MENTAL
    | OWN_NOT
    | _THOUGH
    | frozenset(
        """was were had been cared ended supposed involved needed came became stayed remembered enjoyed heard lived
        served held""".split()
    )
) - frozenset(("wrote",))

_AND = re.compile(r"\band (?:then |also |just )?([a-z]+)")
"""A further verb of the same subject."""


@lru_cache(maxsize=4096)
def acts(text: str) -> int:
    """How many own deeds a sentence tells; what befell the speaker is none."""
    if said(HEDGED, text) or HURT.search(text):
        return 0
    count = 0
    for match in SUBJECT_I.finditer(text):
        verb = match.group(2)
        told = is_past(verb) or (verb in _PERFECT and _HAVE.match(match.group()))
        if not told or (verb in _NO_ACT and verb not in _THOUGH) or (verb in _TOLD and _HAVE.match(match.group())):
            continue
        rest, *further = re.split(r"[,;:.!?]", text[match.end() :])
        for part in takewhile(_goes_on, further):
            count += 1 + sum(is_past(more) and more not in _NO_ACT for more in _AND.findall(part))
        count += bool(substance(rest if verb in _THOUGH else f"{verb} {rest}"))
        count += sum(is_past(more) and more not in _NO_ACT for more in _AND.findall(rest))
    return count + sum(bool(substance(text[match.end() :])) for match in OTHER_ACTS.finditer(text))


def _goes_on(part: str) -> bool:
    """A further verb of the same subject: "I bled the pipes, swapped the valve"."""
    first = re.match(r" (?:then |also |and )?([a-z]+) ", part)
    return bool(first and is_past(first.group(1)) and first.group(1) not in _NO_ACT)


_TOLD = frozenset("told said".split())
"""With "have": of the telling, and not of the story."""
_HAVE = re.compile(r"\b[Ii](?:['’]ve|['’]d| have| had)")
_PERFECT = frozenset(
    """driven written done taken given broken spoken chosen drawn thrown sewn torn sung rung begun run
    ridden frozen woken flown hidden stolen sworn shaken beaten bitten forbidden mown sawn sown dug hung
    swept kept built cut put set""".split()
)


ASKED_FOR_IT = "ownership"
_YOURS = re.compile(
    r"\byour own\b|\byourself\b|\bfell to you\b|\b(?:did|do|was|were) you (?:do|yourself|personally)\b|\byour "
    r"(?:part|side|bit|share|piece|hands?)\b",
    re.IGNORECASE,
)


def asks_own(reply: Reply) -> bool:
    """Whether the question is for the own part, by its kind or by its words."""
    return reply.kind == ASKED_FOR_IT or bool(_YOURS.search(reply.question))


def scene_of(talk: Talk, one: Sentence) -> Scene:
    return scene(one.text, roster(tuple(reply.answer for reply in talk.replies)))


NOBODYS = re.compile(
    r"\b(?:can['’]?t|cannot|couldn['’]?t|nobody|anyone|everyone|we all|all of us|the lot of us|hard to|impossible)\b",
    re.IGNORECASE,
)
"""Said of a piece that cannot be told apart."""


@lru_cache(maxsize=4096)
def mine(text: str) -> bool:
    """Whether a piece is called the speaker's own, by other words than a post's."""
    return (said(MINE, text) or said(MINE_TOO, text)) and not said(DUTY, text) and not said(NOBODYS, text)


def own_piece(sentence: Sentence) -> bool:
    """An own deed or piece, with something of the story."""
    return (
        (acts(sentence.text) > 0 or mine(sentence.text))
        and not said(HEDGED, sentence.text)
        and not sentence.hollow
        and not sentence.asks
    )


_OWN_WORDS = frozenset("i i'm i'd i've me my mine myself".split())


def post(one: Sentence) -> bool:
    """A duty that is the speaker's."""
    return (said(DUTY, one.text) or said(POST, one.text)) and bool(_OWN_WORDS & set(one.lows))


def firmly(found: Iterable[Sentence]) -> list[Sentence]:
    """Without those in which a duty stands beside the deed."""
    return [one for one in found if not said(DUTY, one.text)]


def of_self(one: Sentence) -> bool:
    return said(OWN_SAID, one.text) and bool(one.own) and not (said(NOBODYS, one.text) or said(UNPARTED, one.text))
