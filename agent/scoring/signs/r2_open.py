"""Ownership in words nobody foresaw (R2): open families behind the narrower ones."""

import re
from itertools import pairwise

from agent.reading.verbs import is_past
from agent.scoring.signs.cue import hit, ways
from agent.scoring.signs.r3_open import LOSS, OTHERS
from agent.scoring.talk import Reply, Sentence

_W = r"[\w'’-]+"
MINE_TOO = ways("r2_open", "mine_too")
"""Of a piece: mine, in other words."""
OTHER_ACTS = ways("r2_open", "other_acts")
"""Deeds of the speaker, told by other forms than "I" and a past."""
POST = ways("r2_open", "post")
"""A post or a duty, told by what is with whom."""
UNPARTED = ways("r2_open", "unparted", w=_W)
"""The own part will not be told apart."""
CLAIM_TOO = ways("r2_open", "claim_too", w=_W)
"""Everything was the speaker, in other words."""
DECIDED_OWN = ways("r2_open", "decided_own")
"""An own decision, or a deed told from its end."""
OWN_SAID = ways("r2_open", "own_said")
"""Something is said of the speaker, be it a post."""
_DIVIDED = re.compile(r"[;:.!?]\s+|\s[–—-]\s|,\s+(?:but|and)\s", re.IGNORECASE)
_ELIDED = re.compile(
    r"(?:(?:oh|well|so|and|then|me|first|just|mostly|mainly|only|also|yes|erm|right),? )*([a-z]+) (?!by\b|and\b|as\b|"
    r"to be\b)(?:the|a|an|my|our|it|them|him|her|out|up|"
    r"down|every|each|all|some|two|three|\w+)\b",
    re.IGNORECASE,
)


def elided(text: str) -> bool:
    """Asked, people leave "I" out: "hung the back truss and focused every lamp on it"."""
    match = _ELIDED.match(text)
    verb = match.group(1).lower() if match else ""
    return bool(verb and is_past(verb) and verb not in _NO_DEED)


_NO_DEED = frozenset(
    "was were had did got said thought wanted felt based given supposed needed used unless heard knew".split()
)
WILLED = ways("r2_open", "willed")
"""What others were for, or what is usual."""
COMPLIED = ways("r2_open", "complied")
CAME = ways("r2_open", "came", w=_W)
"""What came of it."""


def against_others(reply: Reply) -> list[Sentence]:
    """What others were for, what the speaker did instead, what came of it: three things one behind the other."""
    parts = [(one, part) for one in reply.sentences for part in _DIVIDED.split(one.text)]
    for place, (one, part) in enumerate(parts):
        if not hit(WILLED, part) or _OWN_WORD.match(part):
            continue
        for at, (other, own) in enumerate(parts[place + 1 : place + 3], place + 1):
            if not _own_step(own) or hit(COMPLIED, other.text):
                continue
            later = parts[at + 1 : at + 3]
            after = [(each, rest) for each, rest in later if hit(CAME, rest) or hit(CAME, f"and {rest}")]
            if after and not _OWN_WORD.match(after[0][1]):
                return list(dict.fromkeys((one, other, after[0][0])))
    return []


_OWN_WORD = re.compile(r"(?:(?:and|but|so|then|well),? )*(?:I|i|my|we|i['’]\w+|I['’]\w+)\b")
_STEP = re.compile(r"(?:(?:and|but|so|then|well),? )*(?:I|i)(?:['’]d| had)? (?:\w+ )?([a-z]+)\b")


def _own_step(part: str) -> bool:
    match = re.match(r"(?:(?:and|but|so|then|well),? )*(?:I|i) (?:just |only |then |still |even )?([a-z]+)", part)
    return bool(match and is_past(match.group(1)))


ASKED_WRONG = ways("r2_open", "asked_wrong")
AWRY = ways("r2_open", "awry")
"""Something went awry."""
_DENIES_SLIP = ways("r2_open", "denies_slip")


def blamed(reply: Reply) -> list[Sentence]:
    """Asked what went wrong, an own deed is told in which something went awry; asked for the own slip, any own deed
    that begins the answer."""
    if reply.kind == "counterfactual" or not hit(ASKED_WRONG, reply.question):
        return []
    found = []
    for one, after in pairwise((*reply.sentences, None)):
        if one is None or hit(_DENIES_SLIP, one.text) or _MENDED_IT.search(one.text) or _IMAGINED.search(one.text):
            continue
        awry = hit(AWRY, one.text) or (after and hit(AWRY, after.text) and not _OWN_WORD.match(after.text))
        did = _DID.search(one.text) and not (reply.kind in _WISHING and _WISH.search(one.text))
        if hit(LED_ASTRAY, one.text) or (did and (awry or (one.place == 0 and hit(ASKED_OWN, reply.question)))):
            found.append(one)
    return found[:2]


_WISHING = frozenset(("reflection", "transfer", "counterfactual"))
_WISH = re.compile(r"\b[Ii]['’]d\b")
_IMAGINED = re.compile(
    r"\b(?:if|would|wouldn['’]t|might|perhaps|should|shouldn['’]t|my (?:arm|leg|back|wrist|ankle|hand|foot))\b",
    re.IGNORECASE,
)
ASKED_OWN = ways("r2_open", "asked_own")
LED_ASTRAY = ways("r2_open", "led_astray")
_DID = re.compile(
    r"\b(?:I|i)(?:['’]d| had)? (?:\w+ly )?(?:(?!said|told|rang|asked|went|had|was|thought|heard|saw|came|sat|"
    r"found)[a-z]+ed|left|wrote|written|read|put|set|cut|sent|gave|given|forgot|let|made|took|built|chose|drew|hung|"
    r"kept|laid|lost|sold|shut|bought|broke|split|told)\b"
)
_MENDED_IT = re.compile(
    r"\b(?:so|then) I\b|\bI (?:solved|fixed|managed|sorted|helped|explained|talked)\b", re.IGNORECASE
)
_PERFECT = re.compile(
    r"\b(?:he|she|they|I|i)(?:['’]d| had) (?:\w+ )?(?:had|\w+ed|put|set|seen|been|carried|left|kept|cut|come|gone|"
    r"run)\b|\bI have seen\b",
    re.IGNORECASE,
)
MENDED_TOO = ways("r2_open", "mended_too", w=_W)
"""Mended by the speaker, or done otherwise since."""


def before_it(one: Sentence) -> bool:
    """What had been so already is neither cost nor mending."""
    return bool(_PERFECT.search(one.text))


def mends_too(one: Sentence) -> bool:
    return bool(hit(MENDED_TOO, one.text)) and not before_it(one)


def costs_too(one: Sentence) -> bool:
    """What it was like for those who bore it."""
    loss = hit(LOSS, one.text) or _BORE.search(one.text)
    return bool(loss and (hit(OTHERS, one.text) or one.figures or one.people))


_BORE = re.compile(
    r"\b(?:from new|begin (?:it )?again|start (?:it )?again|did(?:n['’]t| not) (?:see|get|sleep|have|eat|come|go)|"
    r"docked|fined|charged|cost|black|blisters?|stitches|tears|redo|again from|over again|stood \w+ days)\b",
    re.IGNORECASE,
)
