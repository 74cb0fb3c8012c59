"""What speaks against a figure and what keeps it up, by the kinds of words that stand together (R1, level 5): something
else that happened then, a count that is not whole, somebody who holds otherwise, others on whom nothing was tried."""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.scoring.signs.cue import hit, ways
from agent.scoring.signs.r1_cues import NUMBER
from agent.scoring.signs.r1_parts import names, persons
from agent.scoring.signs.r1_told import is_person

_MONTH = r"(?:january|february|march|april|june|july|august|september|october|november|december)"
_SPAN = r"(?:week|fortnight|month|year|spring|summer|autumn|winter|term|season|quarter|day|night)"
_GRANT = ways("r1_against", "grant")
_GRANT_FIRST = re.compile(r"^\W*(?:only|now|yes|still|but|and|no)\b", re.IGNORECASE)
_MEANWHILE = ways("r1_against", "meanwhile", month=_MONTH, span=_SPAN)
_TURNED = ways("r1_against", "turned")
_MEANT = ways("r1_against", "meant")
_ALSO_THEN = ways("r1_against", "also_then", month=_MONTH, span=_SPAN)
_NOT_WHOLE = ways("r1_against", "not_whole", number=NUMBER, month=_MONTH, span=_SPAN)


@lru_cache(maxsize=4096)
def clouded(text: str) -> bool:
    """Whether something else went on, or the count is not whole."""
    if hit(_ALSO_THEN, text) or hit(_NOT_WHOLE, text):
        return True
    if not (hit(_GRANT, text) or _GRANT_FIRST.search(text)):
        return False
    turned = hit(_TURNED, text)
    return bool((turned and hit(_MEANWHILE, text) and not _OWN.search(text)) or hit(_MEANT, text))


_OWN = re.compile(r"\b(?:I|we) (?:\w+ )?(?:changed|moved|started|stopped|opened|put|brought|swapped|built|cut)\b")

_CAUSE = (
    r"(?:it's|it is|it was|it were|that's|that was|that it|was (?:the|all|only|just|simply|down|my)|(?:they'd|they "
    r"had|we'd) (?:simply|only|just|all|never|stopped|been)|because|(?:is|was|were|all) down to|it would|it'd|nothing "
    r"to do|the credit|(?:pure |sheer |plain )?luck|there (?:was|were)|the [\w ]{2,20} did (?:it|that)|we only|we "
    r"(?:just|merely)|(?:simply|only|just) (?:the|a|because|that)|anyone|anybody|everybody|a fluke)"
)
_OPINION = ways("r1_against", "opinion", cause=_CAUSE)
_REFUSES = ways("r1_against", "refuses")
_RECHECK = ways("r1_against", "recheck")
_REACH = ways("r1_against", "reach")


def otherwise(text: str) -> bool:
    """Whether somebody else holds another cause, has checked the figure, or could confirm it."""
    if _IF_THEY.search(text):
        return bool(hit(_REACH, text)) and _another(text)
    said = hit(_OPINION, text)
    if said and _another(text[: said.start()]):
        return True
    for cue_ in (_REFUSES, _RECHECK):
        found = hit(cue_, text)
        if found and (_another(text[: found.start()]) or _NAMED_BEHIND.match(text[found.start() :])):
            return True
    return bool(hit(_REACH, text)) and _another(text)


_IF_THEY = re.compile(r"^\W*(?:but |and |so )?(?:if (?:he|she|they|you)|they(?:['’]?ll|['’]?d)? )\b", re.IGNORECASE)
_NAMED_BEHIND = re.compile(
    r"^according to|^\w+(?: \w+)? by (?:the|our|my|[A-Z])|^to (?:him|her|them)|^in (?:his|her|their)"
)


def _another(before: str) -> bool:
    """Whether somebody other than the speaker stands there last."""
    lows = re.findall(r"[\w'’]+", before)[-9:]
    for word in reversed(lows):
        low = word.lower()
        if low in ("i", "we", "i'd", "we'd", "i've", "we've"):
            return False
        if is_person(low) or low in ("everyone", "who", "auditors", "father", "else", "shop", "union"):
            return True
    return bool(names(before) or persons(before))


_UNIT = ways("r1_against", "unit")
_UNCHANGED = ways("r1_against", "unchanged")
_BACK = re.compile(
    r"\b(?:when|while|whenever|once|as soon as|after|on the days|the (?:week|day|month|night|shift|"
    r"time)s?)\b[^.?!]{2,60}(?:\boff\b|away|stopped|nobody|without|broke|ran out|old (?:way|order|one|\w+)|forgot|"
    r"left it|skipped|gave up|went back|took (?:it|them) (?:off|out|away)|wasn['’]?t|weren['’]?t|shut|holiday|"
    r"ill)[^.?!]{0,40}?\b(?:back (?:up|to|at|by|again|came|it)|was back|were back|climbed|returned|again|went up|up "
    r"again|rose|worse|as before|jumped)\b",
    re.IGNORECASE,
)
_REMOVED = re.compile(
    rf"\b(?:strip|take|leave|throw|drop|cut|knock|cross|set|count|look|keep|put|took|left|threw|stripped|crossed|"
    rf"counted|added|kept|dropped|looked|taken|compared|compare|thrown|excluding|minus|without|discount|discounting|"
    rf"even with|only)\b[^.?!]{{0,50}}?\b(?:out|away|off|aside|only|at only|alone|on (?:its|their) own|"
    rf"separately|thrown|excluded|gone|them|both|same|there both)"
    rf"\b[^.?!]{{0,40}}?\b(?:still|the same|bigger|larger|holds?|held|there it|remains?|leaves|you['’]re "
    rf"at|(?:it['’]?s|is|was|get|got|have|to|at|against|from) {NUMBER})\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    rf"\b(?:(?:per|for every|in every|out of every|to the|by the) (?!door|shop|\w+s\b)[\w-]+|(?:an?|each) (?:head|"
    rf"visit|hour|mile|shift|patient|customer|guest|order|acre|bed|cow|pupil|child|item|job|"
    rf"day))\b[^?!]{{0,60}}?\b(?:{NUMBER}|one)\b[^?!]{{3,60}}?\b(?:{NUMBER}|one|none)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:had|was|were|it|they|came|['’]d) (?:\w+ )?(?:begun|began|started|dropping|down|falling|rising|come|came|"
    r"there|dropped|fallen|up)\b[^.?!]{0,40}\b(?:before|weeks? ahead|earlier than|first)\b",
    re.IGNORECASE,
)
_ALIKE = re.compile(
    rf"\b(?:just as|as|the same|there|equally) [^.?!]{{0,25}}\bboth (?:of (?:those|these|the) )?(?:{_SPAN}s|halves|"
    rf"lots|groups)\b|\b(?:went|go|was|were) (?:straight |right )?back to \w+|\b(?:old|"
    rf"without)\b[^.?!]{{3,50}}\bagain\b|^\W*(?:but |and )?(?:the )?same \w+ (?:on|at|in|for|over|"
    rf"there)\b[^.?!]{{3,50}}\b(?:and|but|yet)\b|{NUMBER} (?:in|out of) (?:a|every) \w+\b[^.?!]{{3,50}}{NUMBER} "
    rf"(?:in|out of) (?:a|every|the) \w+|\b(?:came|fell|dropped|began|started) in {_MONTH}\b[^.?!]{{3,50}}\bin "
    rf"{_MONTH}|everywhere,? (?:only|but|and)\b",
    re.IGNORECASE,
)
"""The same on both sides, or the old state come back."""
_TOO = re.compile(
    r"\b(?:would|should|ought to|['’]d) (?:have )?\w+[^.?!]{0,50}\b(?:too|as well|"
    r"every(?:where|thing)|also|all of them|both)\b[^.?!]{0,20}(?:and|but|yet|,)[^.?!]{2,60}",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def held_up(text: str) -> bool:
    """Whether an untouched group, a rate, the doubtful cases taken out or a way back keeps a claim up."""
    if (
        _RATE.search(text)
        or _BACK.search(text)
        or _REMOVED.search(text)
        or _EARLIER.search(text)
        or _ALIKE.search(text)
    ):
        return True
    stayed = _apart(found.start() for found in _UNCHANGED.finditer(text))
    return bool((stayed >= 1 and _TOO.search(text)) or (stayed >= 2 and hit(_UNIT, text) and not _MINE.search(text)))


_MINE = re.compile(r"^\W*(?:(?:so|but|and|well|no),? )*(?:I|we)\b")


def _apart(places: Iterable[int]) -> int:
    """How many places, those close together taken as one."""
    count, last = 0, -_CLOSE
    for place in places:
        count += place - last >= _CLOSE
        last = place
    return count


_CLOSE = 10
"""Letters."""

_ASKED_DOUBT = re.compile(
    r"\b(?:may|might|could) (?:\w+ )?(?:have|be|well|just|simply)|\bperhaps|\bmaybe|\bisn['’]?t it|\bwas(?:n['’]t)? "
    r"it|\bwere(?:n['’]t)? (?:you|they|it)|\bsimply|\bluck|\banyway|\bcoincidence|\bby itself|\bhow do (?:you|we) "
    r"know|\bwhat (?:makes you)|\bsurely|\bother (?:reason|cause)|\bsure (?:it|that)|\bwas it not|\bmust have",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def doubt_asked(question: str) -> bool:
    """Whether a question holds another cause against the claim."""
    return bool(_ASKED_DOUBT.search(question))
