"""Routes told side by side (R3): each under a head of its own, with what it comes to.

Who compares tells a list, whatever the words are: "Hire a pump, two days and dear. Or wait, which is free, only it
seeps." Each item is a head (a verb without a subject, what somebody could or would do, a thing) and values on it.
"""

import re
from functools import lru_cache
from itertools import pairwise

from agent.scoring.signs.cue import bare, cue, ways
from agent.scoring.signs.r3_cues import MEASURES
from agent.scoring.signs.r3_words import any_of
from agent.scoring.talk import Reply, Sentence

_JOINT = re.compile(
    r"[,;:.]\s+(?:and |but |or |so )?|\s(?:but|or|and|whereas|though|so|because|cos|while)\s", re.IGNORECASE
)
_ITEMS = re.compile(r";\s+|\.\s+|, or (?:else )?")
"""One sentence may hold the whole list."""
_NO_HEAD = any_of(
    "i i'd i've i'm we we'd we've he she they it it's that that's this these there there's here who what when where "
    "why "
    "how which if in on at by for from with without after before since until till because cos as but so well yes no "
    "not nothing nobody none everybody everyone my our his her their your its also then now maybe perhaps look see "
    "honestly mostly mainly once twice every each all both sometimes time me us him them"
)
_HEADS = (
    re.compile(
        rf"^(?:(?:or|and|then|either|first|second|third|last|well|three),? (?:was |is |to )?)*(?!{_NO_HEAD}\b)"
        r"[\w'’-]+(?: (?!(?:is|was|were|had|has|did|went|came|said|got)\b)[\w'’-]+){0,8}?,?"
        r"(?: and| which|,)(?: then| that)? (?:you|we|you['’]\w+|we['’]\w+|it['’]s|that['’]s|which|they|keeps?|costs?|"
        r"takes?|leaves?|needs?|saves?|gives?|is|was|means?|gets?|gains?|i)\b",
        re.IGNORECASE,
    ),
    re.compile(r"^(?:(?:or|and|so|well),? )*[\w'’-]+(?: [\w'’-]+){0,6}?,?(?: [\w'’-]+){0,6}?:\s", re.IGNORECASE),
    re.compile(
        r"^(?:(?:or|and|but|so|well|then|also),? )*(?:either |to |by |with |(?:the )?(?:first|second|third|other|last|"
        r"cheapest|quickest|safest)\b|option|plan [abc]\b|(?!during|nothing|something|anything|everything|thing|being|"
        r"bring|spring|morning|evening)\w+ing\b|(?:you|we|one|they) (?:could|can|might|may)(?! (?:say|see|think))|"
        r"could(?:['’]ve)? (?:have )?\w+)",
        re.IGNORECASE,
    ),
)
"""How an item of a list begins: "Hire a pump, you...", "Half speed: ...", "Or to wait", "You could ..."."""
_TURN = ways("r3_routes", "turn")
_THING = re.compile(rf"^(?:(?:or|and|then),? )*(?!{_NO_HEAD}\b)[\w'’-]+(?: [\w'’-]+){{0,5}}, ", re.IGNORECASE)
_BUT = ways("r3_routes", "but")
_NOW = re.compile(
    rf"^(?:(?:or|and|then),? )*(?!{_NO_HEAD}\b)[\w'’-]+(?: [\w'’-]+){{0,4}}? (?:is|are|costs?|takes?|saves?|means?|"
    rf"you|we)\b",
    re.IGNORECASE,
)
_YET = ways("r3_routes", "yet")
"""A thing put first, what speaks for it, and what does not."""
_PAST = re.compile(
    r"^(?:(?:and|but|so|then|well),? )*(?:i|we)(?!['’]?d)(?! (?:could|can|might|would|may)) \w+(?! at\b)", re.IGNORECASE
)
"""What was done is told, no route."""
_YIELDS = cue(
    r"(?:keep|lose|get|leave|save|protect|leak|need|want|give|spend|earn|gain|buy|eat|break|fail|risk|waste|spare|"
    r"spoil|"
    r"tie|free|drop|cost|pay|take|hit|burn)(?:s|es|ing)? (?!to\b)(?:you |us |me |it |them )?[\w'’-]+|"
    r"(?:pay|pays|paid|costs?|earns?) (?:nothing|zip|little|more|less|double|later)|"
    + any_of("dearest work workings nobody no_one unpopular slumps seeps ugly sure nothing half_price double twice"),
)
"""What a route gives or takes."""
KINDS, VALUES = 2, 4
"""Measures, and values on them, from which options are compared."""


@lru_cache(maxsize=1024)
def values(text: str) -> tuple[str, ...]:
    """The measures on which the parts of a text say something, one for each part."""
    parts = [part for part in _JOINT.split(text) if part.strip()]
    return tuple(name for part in parts for name, pattern in MEASURES.items() if pattern.search(part))


def headed(item: str) -> bool:
    text = bare(item).strip()
    return any(head.search(text) for head in _HEADS)


@lru_cache(maxsize=1024)
def weighed(item: str) -> bool:
    """A route with what it comes to: a value beside another, or under a head of its own with what it yields."""
    told = values(item)
    if _PAST.search(bare(item).strip()):
        return False
    if len(set(told)) >= 2 and (_TURN.search(item) or "," in item):
        return True
    text = bare(item).strip()
    if told and ((_THING.search(text) and _BUT.search(item)) or (_NOW.search(text) and _YET.search(item))):
        return True
    return headed(item) and bool(told or _YIELDS.search(item))


def listed(reply: Reply, told: list[Sentence]) -> list[Sentence]:
    """The sentences of a reply in which routes are weighed."""
    return [one for one in told if any(weighed(item) for item in _ITEMS.split(one.text))]


def items(one: Sentence) -> int:
    return sum(weighed(item) for item in _ITEMS.split(one.text))


_SEGMENT = re.compile(r";\s+|\s[–—-]\s|,? (?:whereas|while) |, and (?=the |with the )|, (?=the \w+ \w+s\b)")
_POINT = re.compile(r",\s+(?:and |but |for |with |only )?|\s(?:and|but|for|with|only|yet|though)\s")
_PRICED = ways("r3_routes", "priced")
"""What a route comes to, in the barest words."""


def paired(told: list[Sentence]) -> list[Sentence]:
    """Two routes side by side, each under its own head and each on two points: "Keys, nine pounds and a night out of
    bed; cards, seventy and you stay put." """
    segments = [(one, part) for one in told for part in _SEGMENT.split(one.text)]
    found: list[Sentence] = []
    for (one, first), (other, second) in pairwise(segments):
        if (
            other.place - one.place <= 1
            and _two_points(first)
            and _two_points(second)
            and _head(first) != _head(second)
        ):
            found += [one, other]
    return list(dict.fromkeys(found))


def _head(segment: str) -> str:
    first = re.match(
        r"(?:(?:and|but|or|so),? )*(?:the |a |an |that |my |our )?([\w'’-]+)", bare(segment).strip(), re.IGNORECASE
    )
    word = first.group(1).lower() if first else ""
    return "" if _NO_HEAD_ONLY.fullmatch(word) else word


_NO_HEAD_ONLY = re.compile(_NO_HEAD)


def _two_points(segment: str) -> bool:
    """A head, and two things said of it, one of them a value."""
    points = [point for point in _POINT.split(segment) if len(point.split()) >= 1]
    bare_head = len(points[0].split()) <= 2 if points else False
    return bool(_head(segment)) and len(points) - bare_head >= 2 and bool(values(segment) or _PRICED.search(segment))
