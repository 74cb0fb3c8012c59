"""What is told of one occasion, by its grammar (R1): who did something, what came after what, what was before "
"and now."""

import re
from functools import lru_cache

from agent.reading.cues import PEOPLE
from agent.reading.verbs import is_past
from agent.scoring.signs.cue import cue, hit, ways
from agent.scoring.signs.r1_cues import NUMBER
from agent.scoring.signs.r1_parts import names, persons

_NAMING = re.compile(
    r"^\W*(?:(?:so|well|oh|um|er|yes|right|now|ok(?:ay)?|it|this|that|these|those|which|they|here)\W+)*(?:(?:would|"
    r"['’]d|['’]ll|will) (?:be|have been)|was|were|['’]s|is|['’]d be)\b(?! (?:\w+ )?\w+ing\b)",
    re.IGNORECASE,
)
"""'It was the Marlow branch, the winter the heating packed in': an occasion is named, nothing is told of it."""
_BEING = frozenset("was were had been became felt seemed stood lay thought knew liked loved wanted got meant".split())
_ASIDE = re.compile(
    r"\b(?:the|that|one) (?:year|winter|summer|spring|autumn|night|day|week|month|season|time|term|morning|evening) "
    r"(?:that |when |of )?[^,.;]*|\bin the (?:year|days|time) [^,.;]*|\bwhen (?:the|my|our|they|he|she|we|I) [^,.;]*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def happened(text: str) -> bool:
    """Whether something was done or came about, beyond the naming of an occasion."""
    if _NAMING.match(text):
        text = _ASIDE.sub(" ", text)
    lows = re.findall(r"[a-z]+", text.lower())
    return any(is_past(low) and low not in _BEING for low in lows) or bool(_CAME.search(text))


_CAME = re.compile(
    r"\b(?:have|has|had|['’]ve|['’]d) (?:\w+ly |all |just |already |both )*(?:\w+ed|been \w+|gone|left|come|put|"
    r"taken|got|made|found|\w+en)\b|\b(?:was|were|['’]s|is) (?:being |already |still |all )*\w+(?:ing|ed|en)\b|"
    r"\b(?:there were|there was|nobody|(?:the|our|my|his|her|their) (?:\w+ ){1,3}(?:was|were)) \w+",
    re.IGNORECASE,
)

OCCASION = ways("r1_told", "occasion")
"""Marks by which one occasion is told from all others."""
ONE_TIME = ways("r1_told", "one_time")
"""One time, or one turn of something, out of many."""
OFTEN = ways("r1_told", "often")
"""Many occasions, or any."""

_PERSONS = PEOPLE - frozenset("everybody everyone nobody people finance sales reception kitchen council".split())
_ENDS = (
    "man men woman women lady ladies boy boys girl girls wife nurse keeper master mistress father mother sister "
    "brother "
    "uncle aunt cousin daughter husband widow bride groom vicar pastor priest porter cook baker butcher farmer mayor "
    "judge clerk guard pilot captain bosun skipper vet monk coach referee mates mate ist ists ician icians or ors er "
    "ers ian ians ee ees ess gran mum dad son lass bloke fella fellow chap kid kids twins"
)
_PERSON_ENDS = tuple(_ENDS.split())
_THINGS = frozenset(
    """water order paper number letter computer printer boiler cooker freezer trailer tractor counter corner tower river
    winter summer register scanner after other another either neither never ever over under later rather whether
    together however fewer lower higher better bigger quicker earlier smaller longer older newer timer container hanger
    roller burner heater cover dinner supper matter offer answer power layer filter poster floor door motor error mirror
    colour for or nor per her their your our poor minor major sensor favour labour honour flavour meter centre see three
    tree fee coffee committee free best rest last most just must test list post less unless success address dress glass
    class press mess process weather leather ladder copper pepper finger shoulder border drawer shower flower lever
    butter gutter shutter shelter yesterday there here were where wherever whoever whatever bottom reason season
    person lesson sooner harder proper former latter inner outer upper outer or error anger danger wonder chapter
    quarter cheaper easier warmer wetter drier milder slower faster october november december september cancer fever
    doubter ladder hammer rubber timber lumber chamber cupboard manner banner corridor vapour harbour
    before""".split()
)
_SKIP = frozenset(
    "then just also even both himself herself themselves only simply finally still had once at never 'd kindly".split()
)
_WITHIN = frozenset("from in on at of with by across down next who behind to for".split())
_NO_DEED = _BEING | frozenset(
    """looked called named worked lived used supposed based retired employed aged dressed born stayed wore owned
    belonged seated cost weighed read""".split()
) - {"looked", "read"}
_SPOKEN = re.compile(r"['‘\"“][^'’\"”]{6,}['’\"”]")
_MADE = re.compile(
    r"\b(?:I|we) (?:\w+ )?(?:got|had|asked|let|sent|persuaded|told|talked|watched|saw|left) (?:the |my |our |a |an |"
    r"one |his |her )?(?:[\w'’-]+ ){1,3}?(?:to|into|do|go) ",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    r"^,? (?:an?|the|our|my|his|her|who(?:['’]d)?|from|in|at|on|of|then|now)\b[^,.;!?]{1,40},|^\s*\([^)]*\)|"
    r"^ (?:from|of|in|on|at|with) (?:(?:the|our|a|my|next) )?\w+(?: (?:form|floor|"
    r"shift|team|side|class|ward|desk|office))?(?= )"
)
_JOINED = re.compile(
    r"\b(?:I|we) (?:\w+ ){1,5}with (?:(?:my|our|the) \w+ )?(?-i:[A-Z])\w+(?=[,.;]| and\b| who\b)|"
    r"\b(?:me|I) and (?-i:[A-Z])\w+|\b(?-i:[A-Z])\w+ and (?:I|me)\b",
    re.IGNORECASE,
)
"""Somebody was in it together with the speaker."""
_WORD = re.compile(r"[\w'’-]+|[,.;:!?]")
_PRESENT_SAY = frozenset("says goes tells comes asks rings gives takes looks shouts writes turns puts walks".split())


@lru_cache(maxsize=4096)
def somebody_did(text: str) -> bool:
    """Whether somebody else is the subject of something done or said."""
    named = persons(text)
    if named and (_SPOKEN.search(text) or _MADE.search(text) or _JOINED.search(text)):
        return True
    large = names(text) if named else frozenset()
    for match in _WORD.finditer(text):
        word = match.group()
        low = word.lower()
        if (is_person(low) or word in large) and _deed(text[match.end() :], _VOICED if low == "they" else None):
            return True
    return False


def is_person(low: str) -> bool:
    """Whether a word in small letters stands for a person by itself."""
    if low in ("he", "she", "they"):
        return True
    return low in _PERSONS or (
        low.endswith(_PERSON_ENDS) and len(low) > 2 and low.removesuffix("s") not in _THINGS and not is_past(low)
    )


_VOICED = frozenset("said told asked voted agreed refused wanted offered rang wrote shouted complained decided".split())


def _deed(tail: str, only: frozenset[str] | None = None) -> bool:
    """Whether the words behind a person go on with something done; being there is no deed."""
    lows = [low.replace("’", "'") for low in _WORD.findall(_APPOSED.sub("", tail, count=1).lower())[:8]]
    for place, low in enumerate(lows):
        if low in ("i", "we", "you", "it") or (low in _STOPS and (place or low != "'d")):
            return False
        if low in _PRESENT_SAY and place == 0:
            return True
        if low in ("was", "were") and place + 1 < len(lows):
            return (not only and lows[place + 1].endswith("ing")) or (
                lows[place + 1] in ("already", "still") and lows[min(place + 2, len(lows) - 1)].endswith("ing")
            )
        if low == "had" and lows[place + 1 : place + 2] == ["to"]:
            return lows[place + 2 : place + 3] not in (["be"], ["have"], [])
        if is_past(low) and low not in ("had",):
            return low not in _NO_DEED and (not only or low in only)
        if not (low in _SKIP or low.endswith("ly") or low in _WITHIN or lows[0] in _WITHIN):
            return False
    return False


_STOPS = frozenset(", . ; : ! ? and but or so that because when if".split())


_MARK = ways("r1_told", "mark")
"""One thing behind another."""


@lru_cache(maxsize=4096)
def step_marks(text: str) -> int:
    """How many marks of order a sentence holds."""
    return sum(1 for _ in _MARK.finditer(text))


_AMOUNT = re.compile(
    rf"(?<![\w-])(?:(?:half|quarter|ten|twenty|five|twenty-five) (?:past|to) \w+|{NUMBER}|one|noon|midnight|none|"
    rf"nobody|never|once|twice|nothing|hardly (?:any|one|ever)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\w-])",
    re.IGNORECASE,
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_AT = (
    rf"(?:in|at|on|over|by|through|until|till|since|from) (?:the |that |that same )?(?:{_MONTHS}|spring|summer|autumn|"
)
_AT += (
    r"winter|easter|christmas|midsummer|michaelmas|candlemas|whitsun|week \w+|(?:first|last|next|second) \w+|start|"
    r"end)"
)
_OLD = ways("r1_told", "old")
_EARLY = ways("r1_told", "early")
_LATER = ways("r1_told", "later", months=_MONTHS)
_AT_A_TIME = cue(_AT)
_OUT_OF = re.compile(
    rf"\b{NUMBER}\b[^?!,]{{0,30}}?\b(?:of|out of) (?:the|his|her|their|my|our|those|all)\b(?: \w+)? {NUMBER}\b", re.I
)
_BASE = re.compile(rf"\bof (?:the|his|her|their|my|our) (?:first|next|last|other|same) {NUMBER}\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def set_against(text: str) -> bool:
    """Whether two amounts stand against each other, one of then and one of now."""
    found = list(_AMOUNT.finditer(text))
    if len(found) < 2:
        return bool(found) and bool(_BASE.search(text))
    if _OUT_OF.search(text) or _BASE.search(text):
        return True
    first, last = found[0], found[-1]
    old = _OLD.search(text)
    if (
        old
        and first.start() < old.end() + _REACH
        and last.end() > old.start()
        and ((first.end() <= old.start() and _was(text, old)) or hit(_LATER, text) or hit(_AT_A_TIME, text))
    ):
        return _split(text, found)
    then, strong = hit(_EARLY, text), hit(_LATER, text)
    two = len(set(match.group().lower() for match in _AT_A_TIME.finditer(text))) >= 2
    later = bool(strong) and bool(hit(_LATER, text[last.end() :]))
    return bool((then and strong and then.start() != strong.start()) or two or later) and _split(text, found)


def _was(text: str, old: re.Match[str]) -> bool:
    """Whether it is of then: "the old wall" may stand there still."""
    return not old.group().lower().startswith("the old") or any(map(is_past, re.findall(r"[a-z]+", text.lower())))


_REACH = 40
"""Letters within which an amount belongs to its mark of time."""


def _split(text: str, found: list[re.Match[str]]) -> bool:
    """Whether the first and last amount are not parts of one list: a clause, a comma or a mark of time lies "
    "between."""
    between = text[found[0].end() : found[-1].start()]
    return len(between) > 3 and bool(
        any(hit(cue_, between) for cue_ in (_OLD, _LATER, _AT_A_TIME)) or hit(_LATER, text[found[-1].end() :])
    )


SHOWN_ON = ways("r1_told", "shown_on")
"""A thing and what can be read on it."""


@lru_cache(maxsize=4096)
def change_seen(text: str) -> bool:
    """Whether then and now are told in amounts or times, or a thing on which the change can be read."""
    return set_against(text) or bool(hit(SHOWN_ON, text) or (hit(_THING, text) and _SEEN.search(text)))


_THING = ways("r1_told", "thing")
_SEEN = re.compile(
    r"\b(?:you|we|I|they|anyone) (?:can|could|['’]d) (?:\w+ )?(?:see|watch|read|tell|follow|count)\b", re.I
)
