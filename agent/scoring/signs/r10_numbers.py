"""The numbers of a text as people say them: 'six-forty', 'two hundred and twelve', 'nine to three'."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from agent.reading.mentions import VALUES

MARGIN = 0.03
"""Two numbers this near are the same, rounded."""
SHORTENED = 20
"""From here on thousands may be left out ('six-forty'); below it they would turn 2 into 2022."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+", re.IGNORECASE)
_TENS = frozenset(range(20, 100, 10))
_MANY = {"dozen": 12.0, "hundred": 100.0, "thousand": 1_000.0, "grand": 1_000.0, "k": 1_000.0, "million": 1e6}


_COUNTED = re.compile(
    r"\s*(?:%|per ?cent|point\b|(?:and a half )?(?:hours?|days?|weeks?|months?|years?|minutes?)\b)", re.I
)
"""What makes a bare 'one' a number."""
_OF_HUNDRED = re.compile(r"\bin (?:the |a |every |each )?$", re.IGNORECASE)
_HALF_A = re.compile(r"\bhalf a $", re.IGNORECASE)
_AND_HALF = re.compile(r"[ -]and[ -]a[ -]half\b", re.IGNORECASE)


class Number(NamedTuple):
    value: float
    unit: str
    """The first noun behind it, its first five letters; '' when none follows. Percent is '%'."""


@lru_cache(maxsize=2048)
def numbers(text: str) -> tuple[Number, ...]:
    """All numbers of a text: '£640,000', 'six-forty', 'two hundred and twelve', 'four point one'."""
    return tuple(spot.number for spot in spots(text))


def _one(text: str, tokens: list[re.Match[str]], place: int) -> tuple[float | None, int]:
    """The number that begins at a token and the token behind it."""
    total = current = 0.0
    begun, worded, start = False, True, place
    while place < len(tokens):
        low = tokens[place].group().lower()
        gap = text[tokens[place - 1].end() : tokens[place].start()] if place > start else ""
        if begun and gap.strip() not in ("", "-"):
            break
        if low[0].isdigit():
            if begun:
                break
            worded = False
            current = float(low.replace(",", "")) if low.replace(",", "").replace(".", "", 1).isdigit() else 0.0
        elif low in VALUES and low not in ("half", "quarter"):
            current = _joined(current, VALUES[low], begun)
        elif low in _MANY and (begun or low in ("dozen", "hundred", "thousand")) and (low != "k" or begun):
            scaled = (current or 1) * _MANY[low]
            total, current = (total + scaled, 0.0) if _MANY[low] >= 1000 else (total, scaled)
        elif (
            low == "and"
            and begun
            and worded
            and current % 100 == 0
            and _continues(tokens, place + 1)
            and (current or total)
        ):
            place += 1
            continue
        elif low == "point" and begun and _continues(tokens, place + 1):
            return total + current + VALUES[tokens[place + 1].group().lower()] / 10, place + 2
        else:
            break
        begun, place = True, place + 1
    if not begun:
        return None, place
    before = text[: tokens[start].start()]
    behind = text[tokens[place - 1].end() :]
    if place == start + 1 and tokens[start].group().lower() == "one" and not _COUNTED.match(behind):
        return None, place
    value = total + current
    if 0 <= value < 100 and before.endswith(("'", "’")) and len(tokens[start].group()) == 2:
        value += 2000
    if value == 100 and _OF_HUNDRED.search(before):
        return None, place
    if value == _MANY["dozen"] and _HALF_A.search(before):
        value /= 2
    return value + (0.5 if _AND_HALF.match(behind) else 0), place


def _joined(current: float, value: float, begun: bool) -> float:
    """'Forty' and 'one' is 41, 'six' and 'forty' 640, 'five' and 'sixty' and 'five' 565."""
    if not begun or not current:
        return current + value
    if current % 100 == 0 or (current % 100 in _TENS and value < 10):
        return current + value
    return current * 100 + value if value >= 10 else current + value


def _continues(tokens: list[re.Match[str]], place: int) -> bool:
    return place < len(tokens) and tokens[place].group().lower() in VALUES


_BETWEEN = frozenset(
    """or so full new more of our the different separate good about and a half whole working calendar open permanent
    temporary total individual successive consecutive odd""".split()
)
_GROUP = re.compile(
    r"\b(?:gang|team|crew|staff|group|squad|shift|department|brigade|workforce|headcount|payroll|us) (?:\w+ )?of "
    r"(?:about |around |some |nearly |over )?$",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"[ -](?:of us\b|(?:full-time )?(?:men|women|people|staff|hands|folks?|lads|colleagues|employees|workers|"
    r"on the (?:team|payroll|books|crew|gang)|in the (?:team|crew|gang)))",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[ -]?(?:thousand |million |k )?(?:pounds|euros|dollars|quid|bucks|grand)\b", re.IGNORECASE)
_CARRIED = re.compile(
    r"^(?:,|\s+(?:or|to|and|down to|up to|through|against|instead of)|\s*[-–])\s+(?:about |around |some |nearly |"
    r"maybe |"
    r"just |only )?$",
    re.IGNORECASE,
)
"""Between numbers of one unit: 'fifteen, sixteen minutes'."""


def _kind(text: str, start: int, end: int, unit: str) -> str:
    """What a number counts; heads and money are one kind each, however they are named."""
    if text[:start].rstrip().endswith(("£", "$", "€")) or _MONEY.match(text[end:]):
        return "money"
    return "heads" if _GROUP.search(text[:start]) or _HEADS.match(text[end:]) else unit


def _unit(text: str, tokens: list[re.Match[str]], place: int) -> str:
    for token in tokens[place : place + 5]:
        low = token.group().lower()
        if low[0].isdigit() or (low in VALUES and low != "half"):
            return ""
        if text[tokens[place - 1].end() : token.start()].strip().startswith(("%",)):
            return "%"
        if low == "in" and re.match(r"in (?:the|a|every|each) hundred\b", text[token.start() :], re.IGNORECASE):
            return "%"
        if low == "percent" or (
            low == "per" and re.match(r"per ?cent|per hundred", text[token.start() :], re.IGNORECASE)
        ):
            return "%"
        if low == "per":
            return ""
        if re.search(r"[.,;:!?]", text[tokens[place - 1].end() : token.start()]):
            return ""
        if low in _BETWEEN:
            continue
        return low.rstrip("s")[:5] if len(low) > 3 and not low.endswith("ly") else ""
    return "%" if place and text[tokens[place - 1].end() :].lstrip().startswith("%") else ""


_PAIR = re.compile(
    r"^[^.;!?]{0,28}?\b(?:to|and (?:it's|it is|we're|now)|down to|up to)\s+(?:(?:about|around|just|only|under|over|"
    r"nearly|"
    r"roughly|down|up|to|some|a|bit|little|maybe)\s+)*$",
    re.IGNORECASE,
)


class Spot(NamedTuple):
    start: int
    end: int
    number: Number


@lru_cache(maxsize=2048)
def spots(text: str) -> tuple[Spot, ...]:
    """The numbers of a text with their places."""
    tokens = list(_NUMBER.finditer(text))
    found: list[Spot] = []
    place = 0
    while place < len(tokens):
        value, after = _one(text, tokens, place)
        if value is None:
            place += 1
            continue
        start, end = tokens[place].start(), tokens[after - 1].end()
        found.append(Spot(start, end, Number(value, _kind(text, start, end, _unit(text, tokens, after)))))
        place = after
    return tuple(_carried(text, found))


def _carried(text: str, found: list[Spot]) -> list[Spot]:
    """A number without a unit has that of the one behind it in a row, or of the one before it in its sentence."""
    kinds = [spot.number.unit for spot in found]
    for at in range(len(found) - 2, -1, -1):
        between = text[found[at].end : found[at + 1].start]
        one, other = found[at].number.value, found[at + 1].number.value
        row = not between.startswith(",") or 0.6 * other <= one <= 1.7 * other
        if not kinds[at] and row and _CARRIED.match(between):
            kinds[at] = kinds[at + 1]
    for at in range(1, len(found)):
        between = text[found[at - 1].end : found[at].start]
        if not kinds[at] and len(between) < 40 and not re.search(r"[.;!?](?:\s|$)", between):
            kinds[at] = kinds[at - 1] if _BROUGHT.search(between) else ""
    return [Spot(a, b, Number(n.value, kind)) for (a, b, n), kind in zip(found, kinds, strict=True)]


_BROUGHT = re.compile(r"\b(?:to|it was|it's|it is|we're|was|became|at|now|by|until)\s+(?:\w+\s+)?$", re.IGNORECASE)


def pairs(text: str) -> list[tuple[float, float]]:
    """Changes from one number to another: 'nine hours to about three', '6.4 down to 5.6'."""
    found = []
    for one, other in pairwise(spots(text)):
        if _PAIR.match(text[one.end : other.start]) and one.number.value != other.number.value:
            found.append((one.number.value, other.number.value))
    return found


def same(one: float, other: float) -> bool:
    """Whether two numbers agree, the thousands left out by one of them or not."""
    return any(
        abs(one * scale - other) <= MARGIN * other or abs(other * scale - one) <= MARGIN * one
        for scale in ((1.0, 1e3, 1e6) if min(one, other) >= SHORTENED else (1.0,))
        if one and other
    )
