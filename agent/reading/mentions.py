"""Figures, times and people in a text, with their place in it."""

import re
from functools import lru_cache
from typing import NamedTuple

from agent.reading.cues import IRREGULAR_PAST, OBJECTING, PEOPLE, PRESENT, ROLE_NOUNS, SAYING
from agent.words import STOP_WORDS

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_HOUR = "|".join((*_ONES.split()[:12], "midnight", "noon"))
VALUES: dict[str, float] = {word: value for value, word in enumerate(_ONES.split(), 1)}
VALUES |= {word: value * 10 for value, word in enumerate(_TENS.split(), 2)}
VALUES |= {"half": 0.5, "quarter": 0.25, "zero": 0}
SCALES: dict[str, float] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "grand": 1_000,
    "k": 1_000,
    "million": 1_000_000,
    "m": 1_000_000,
    "billion": 1e9,
}
_SMALL = "|".join(sorted(VALUES, key=len, reverse=True))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_DIGITS = r"[£$€]?\d+(?:,\d{3})*(?:\.\d+)?"
_WORDED = (
    rf"(?:(?:{_SMALL})(?:[- ](?:{_SMALL}))?(?:\s+(?:{_SCALE})(?:\s+(?:and\s+)?(?:{_SMALL})(?:[- ](?:{_SMALL}))?)?)?"
    rf"|(?:a\s+)?(?:hundred|thousand|million|dozen)(?:\s+(?:and\s+)?(?:{_SMALL})(?:[- ](?:{_SMALL}))?)?)"
)
_PERCENT = r"\s*%|\s+per\s?cent|\s+percent(?:age points?)?"
_FIGURE = re.compile(
    rf"(?<![\w.,£$€-])(?P<figure>{_DIGITS}(?:\s?(?:{_SCALE})\b)?|\b{_WORDED}\b)(?P<unit>{_PERCENT}|\s+pounds"
    rf"|\s+euros|\s+dollars|\s+in\s+\d+(?:,\d{3})*|\s+out of\s+(?:{_DIGITS}|{_WORDED}))?(?![\w-])",
    re.IGNORECASE,
)
MONTHS = "january february march april may june july august september october november december".split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
DURATION = (
    "seconds? minutes? hours? days? weeks? weekends? fortnights? months? quarters? terms? seasons? "
    "years? nights? shifts? mornings? afternoons? evenings? "
)
_UNIT = r"(?:" + "|".join(DURATION.split()) + ")"
_AMOUNT = rf"(?:{_DIGITS}|{_WORDED}|a|an|half an?|a couple of|a few|several|the whole|about an?)"
TIME_SPAN = re.compile(
    rf"\b(?:{_AMOUNT}(?:\s+(?:and a half|or (?:so|{_SMALL}|\d+)|to (?:{_SMALL}|\d+)|more|full|solid"
    rf"|working))*\s+(?:working\s+)?{_UNIT}\b(?!\s+ago)|overnight|from\s+[^.;]{{3,40}}\s+(?:to|until|till)\s+\w+"
    rf"|all (?:day|night|week|summer|winter|year))",
    re.IGNORECASE,
)
WHEN = re.compile(
    rf"\b(?:(?:on |last |next |that |every )?(?:{'|'.join(DAYS)})s?(?: (?:morning|afternoon|evening|night))?"
    rf"|(?:in |last |that |by |since |early |late |mid-)?(?:{'|'.join(m for m in MONTHS if m != 'may')}|May (?=\d"
    rf"|last|this))(?: \d{{4}})?"
    r"|(?:19|20)\d\d|(?:last|that|this|early|late|in (?:the )?) ?(?:spring|summer|autumn|fall|winter|christmas"
    r"|easter|term|year|month|week|weekend|quarter|night)"
    rf"|(?:at )?(?:half past|(?:quarter|ten|twenty|five|twenty-five) (?:past|to)) (?:{_HOUR})\b"
    rf"|at (?:about |around )?(?:{_HOUR})\b(?!-| (?:\w+s|per|point|end|time|stage|hundred|thousand|of|and)\b)"
    r"|(?:at|about|around|by|before|after|until|till)"
    r" (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o'clock)?(?!\d|%| ?(?:per|pounds|people))|\w+ (?:o'clock"
    r"|in the (?:morning|afternoon|evening)|at night))"
    r"|\w+ (?:days?|weeks?|months?|years?) (?:ago|before|later|earlier|after)|the (?:day|week|night|morning|month"
    r"|year|term) (?:before|after|of|when|we|I)|(?:first|second|third|last|same) (?:day|week|night|morning|month"
    r"|term|shift|weekend)"
    r"|(?:january|february|march|april|june|july|august|september|october|november|december)\b|two thousand and \w+"
    r"|twenty (?:nineteen|twenty\S*))",
    re.IGNORECASE,
)
RATIO = re.compile(
    rf"\b(?:(?:halv|doubl|trebl|tripl|quadrupl)(?:ed|ing)(?! (?:back|up)\b)|(?:{_SMALL}|\d+)[- ]?fold|twice|thrice"
    rf"|(?:by|about|nearly|almost|roughly|over|around|up|down) (?:a|one|{_SMALL})[- ](?:third|fifth|sixth|eighth"
    rf"|tenth)s?"
    rf"|(?:a|one|{_SMALL})[- ](?:third|fifth|sixth|eighth|tenth)s? (?:of|off|fewer|less|more|down|up))\b",
    re.IGNORECASE,
)
"""A share or a multiple in place of a figure."""
_NOT_UNITS = frozenset("ago later earlier before after past o'clock am pm".split())


class Figure(NamedTuple):
    start: int
    end: int
    value: float
    unit: str
    """Percent sign or the noun that follows, lower case; '' when there is none."""
    seat: tuple[int, int]
    """The figure with its unit, as it can stand in a question."""


class Person(NamedTuple):
    start: int
    end: int
    shown: str
    """As a colleague would say it: 'Leon', 'the sales VP', 'your manager'."""


def value_of(figure: str) -> float:
    """The number a figure stands for: '2,940' is 2940, 'forty-one' 41, 'two hundred and five' 205."""
    text = figure.lower().strip("£$€ ").replace(",", "")
    if match := re.match(rf"(\d+(?:\.\d+)?)\s?({_SCALE})?$", text):
        return float(match.group(1)) * SCALES.get(match.group(2) or "", 1)
    total, current = 0.0, 0.0
    for word in re.split(r"[\s-]+", text):
        if word in SCALES:
            total, current = total + (current or 1) * SCALES[word], 0.0
        else:
            current += VALUES.get(word, 1 if word in ("a", "an") else 0)
    return total + current


def figures(text: str) -> list[Figure]:
    """Figures that count something: no years, clock times, dates or a bare 'one'."""
    return list(_figures(text))


@lru_cache(maxsize=1024)
def _figures(text: str) -> tuple[Figure, ...]:
    times = [match.span() for match in WHEN.finditer(text)]
    found: list[Figure] = []
    for match in _FIGURE.finditer(text):
        figure, unit = match.group("figure"), (match.group("unit") or "").strip().lower()
        if not unit and (figure.lower() in ("one", "a hundred", "zero") or re.fullmatch(r"(?:19|20)\d\d", figure)):
            continue
        if not unit and (any(a <= match.start() < b for a, b in times) or _is_hour(text, match)):
            continue
        following = re.match(
            r"\s+(?:new |more |full |working |extra |different )?([A-Za-z][\w'-]+)", text[match.end() :]
        )
        end = match.end()
        if not unit and following:
            noun = following.group(1).lower()
            if noun in _NOT_UNITS:
                continue
            if noun not in STOP_WORDS | IRREGULAR_PAST | PRESENT and not noun.endswith(("ed", "ly", "ing")):
                unit, end = noun, match.end() + following.end()
        kind = "%" if unit.startswith(("%", "per")) else unit
        found.append(Figure(match.start(), match.end(), value_of(figure), kind, (match.start(), end)))
    return tuple(found)


_ROLES = "|".join(sorted(ROLE_NOUNS))


def _is_hour(text: str, match: re.Match[str]) -> bool:
    """Whether a bare small number behind 'by', 'at' or 'past' is a time of day; behind 'from' when nothing follows."""
    before = text[: match.start()].rstrip().rsplit(None, 1)[-1:]
    lead = before[0].lower() if before else ""
    since = lead == "from" and re.match(r"\s*(?:[.,;!?]|$)", text[match.end() :])
    return value_of(match.group("figure")) <= 12 and (lead in _BEFORE_HOURS or bool(since))


_BEFORE_HOURS = frozenset("at by past till until before after around".split())
CAPITAL = r"[A-Z][a-zà-ÿ]+(?:[-'’][A-Z][a-zà-ÿ]+)?"
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Sister|Chef)\.? {CAPITAL}")
_BEFORE = (
    r"(?:with|asked|told|rang|called|texted|emailed|gave|showed|sat|thanked|paired|joined by|from|and|to|by|for"
    r"|named|met|let|had|brought|sent|paid|got|"
    r"beside|behind|against|between|phoned|taught|trained|reminded|warned|persuaded|convinced|promised|saw|made|put"
    r"|moved)"
)
_NAMED_BEFORE = re.compile(rf"\b{_BEFORE} (?P<name>{CAPITAL}(?: {CAPITAL})?)\b")
_ACTS = "|".join(
    sorted(
        SAYING
        | IRREGULAR_PAST
        | OBJECTING - {"against"}
        | frozenset(
            """did came went had was is took ran drove made found kept gave decided started stopped changed left set put
    sat wired noticed offered counted checked signed handled worked led helped has does thinks knows says""".split()
        )
    )
)
_NAMED_AFTER = re.compile(
    rf"(?P<name>\b{CAPITAL}(?: {CAPITAL})?)(?:,? (?:the|our|my|from|who|in) [\w ,-]{{2,40}}?,?)?(?:['’](?:d"
    rf"|s))? (?:{_ACTS}|[a-z]{{3,}}ed)\b"
)
_NAMED_APPOSED = re.compile(
    rf"\b(?P<name>{CAPITAL}(?: {CAPITAL})?), (?:he|she)(?:['’](?:s|d))? (?:was|is|had|my|our|the|a)?\b"
)
"""'Joe Adeyemi, he was my deputy'."""
_LISTED = re.compile(
    rf"(?P<name>\b{CAPITAL}(?: {CAPITAL})?)(?=,? (?:and|or) (?:me|us|I|myself|{CAPITAL})\b|, (?:{CAPITAL}"
    rf"|and)\b)|(?<=and )(?P<last>{CAPITAL}(?: {CAPITAL})?)(?=[.,;]|$)"
)
_NAMED_ROLE = re.compile(rf"\b(?P<name>{CAPITAL}(?: {CAPITAL})?),? (?:the|our|my) (?:\w+[ -]){{0,3}}?(?:{_ROLES})\b")
_ROLE = re.compile(
    rf"\b(?P<owner>the|my|our|a|an|one) (?P<role>(?:(?:(?!the|a|my|our|of|to"
    rf"|that)[a-z-]{{2,14}}) ){{0,2}}?(?:{_ROLES})(?! (?:of the|team|room|meeting"
    rf"|said))(?: of [a-z]+(?: [a-z]+ing)?)?)\b",
    re.IGNORECASE,
)
NOT_NAMES = frozenset(
    """Me Us Him Them Mine Ours Myself I The A An In On At We He She They It And But So Then When Before After Because
    If My Our Your His Her Their That This There What Who Why How Yes No Not Nobody Everybody Everyone Someone
    Somebody People Half Both All Some Most Each Every One Two Three Four Five Six Seven Eight Nine Ten Once
    Since Until Also Well Oh Um Nine Eleven Twelve Later Now First Second Third Next Last Finance Sales
    Production Operations Housekeeping Reception Excel Word Teams Outlook English Christmas Easter Saturday
    Sunday Monday Tuesday Wednesday Thursday Friday January February March April May June July August September
    October November December To For With From By Of Or As Just Only Even Still Perhaps Maybe Whoever Honestly
    Actually Nothing Something Everything Let Did Do Was Were Had Have Has Is Are Can Could Would Should Will
    Right Okay Sure Look Poland Scotland England Ireland London Paris Germany France Spain Portugal Italy Europe
    Britain America Year Reception Fine Good Great Maybe Nope Nah Yeah Yep Ok None Pass Sorry Over Under Above Below
    Around Near Across Off Along Among Despite During Through Towards Up Down Out Inside Outside Within Without Beyond
    Behind Beside Besides Meanwhile However Although Though While Whereas Instead Otherwise Unless Again Always Often
    Sometimes Usually Suddenly Eventually Finally Luckily Sadly Thankfully Basically Obviously Hopefully Apparently
    Afterwards Straight Same Such Another Other Others Enough Plus Yet Any Anything Anyone Anybody Anyway Either Neither
    Few Many Much More Less Several Whatever Wherever Which Whose Where Here Today Yesterday Tomorrow""".split()
)


_COUNTED = re.compile(
    r"[A-Z][a-z]{2,}s (?:fell|rose|dropped|doubled|halved|tripled|climbed|grew|shrank|increased|decreased"
    r"|(?:went|came|are|were) (?:right |way |straight )?(?:up|down|from))\b"
)
"""'Swaps fell from forty to six': things at the start of a sentence, and nobody called Swaps."""


_NAMES_IN_S = frozenset(
    """Mrs Ms Miss Chris James Thomas Marcus Agnes Doris Iris Lars Jonas Lucas Lukas Niklas Klaus Hans Nicholas Dennis
    Frances Gladys Louis Luis Carlos Andreas Elias Tobias Matthias Mathias Silas Niles Miles Giles Jules Charles
    Curtis Francis Lewis Morris Angus Fergus Magnus Seamus Linus Rufus Cyrus Titus Alexis Phyllis Mavis Otis Ines
    Anais Thais Boris Joris Maris Janis Rhys Zacharias Nikos Yiannis Tomas Matias Jess Tess Bess Ross""".split()
)
"""Given names that end like a plural: any other such word at the start of a sentence is a thing, 'Cows wouldn't', as
'Ask the one by it' begins with a verb."""
_PLACE = re.compile(r"\b(?:in|into|near|across|outside) \Z")
"""What stands before a name that is a place's."""


def _begins_sentence(text: str, start: int) -> bool:
    """Whether a capital says nothing here."""
    return not text[:start].strip() or text[:start].rstrip()[-1] in ".!?"


def people(text: str) -> list[Person]:
    """Persons and roles the text brings in, first mention of each, in order."""
    return list(_people(text))


@lru_cache(maxsize=1024)
def _people(text: str) -> tuple[Person, ...]:
    found: dict[str, Person] = {}
    for pattern in (_TITLED, _NAMED_ROLE, _NAMED_AFTER, _NAMED_BEFORE, _NAMED_APPOSED, _LISTED):
        for match in pattern.finditer(text):
            group = next((key for key, value in match.groupdict().items() if value), 0)
            name, start = match.group(group), match.start(group)
            if " " in name and name.split()[0] in NOT_NAMES:  # 'Then Doris'
                start, name = start + name.index(" ") + 1, name.split()[1]
            first = name.split()[0]
            if first in NOT_NAMES or first.rstrip("s") in NOT_NAMES or first.lower() in PEOPLE:
                continue
            if len(name.split()) == 2 and name.split()[1] in NOT_NAMES:
                name = first
            common = first.lower() in PRESENT or (first.endswith("s") and first not in _NAMES_IN_S)
            no_person = (
                (common and _begins_sentence(text, start))
                or _COUNTED.match(text, start)
                or _PLACE.search(text[max(0, start - 9) : start])
            )
            if no_person or first.lower().split("-")[0] in VALUES:
                continue
            known = next((key for key in found if key.split()[0] == first), None)
            if known is None or found[known].start > start:
                if known:
                    del found[known]
                found[name] = Person(start, start + len(name), name)
    for match in _ROLE.finditer(text):
        owner, role = match.group("owner").lower(), match.group("role")
        apposed = any(0 <= match.start() - person.end <= 2 for person in found.values())
        if owner in ("a", "an", "one") or apposed:
            continue
        shown = f"the {role}" if owner == "the" else f"your {role}"
        found.setdefault(role.lower(), Person(match.start("role"), match.end("role"), shown))
    return tuple(sorted(found.values()))
