"""Two statements that differ: the same thing counted twice with other figures, or an act with another doer."""

import re
from functools import lru_cache
from typing import NamedTuple

from agent.reading.clauses import clauses
from agent.reading.joints import WEAK_END
from agent.reading.mentions import DAYS, MONTHS, Figure, figures, people
from agent.words import meaning, sentences, words

MARGIN = 0.06
"""Relative difference below which two figures count as the same, rounded."""
MOST_WORDS = 14
MOST_FIGURES = 6
"""Figures of one sentence that are compared; a list of numbers is no statement."""
NEAR = 22
"""Characters on each side of a figure that may qualify it."""
_RATE = re.compile(r"\s*(?:an?|per|each|every) (?:hour|day|night|shift|week|month|quarter|year)", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:from|down|up|before|after|first|second|later|then|another|other|more|fewer|less|each|per|last|next|most"
    r"|almost|nearly|at least|of (?:the|them|which|those)|out of|average|average[ds]?|by)\b",
    re.IGNORECASE,
)
_PUTS_RIGHT = re.compile(
    r"\b(?:i(?:'ve| have)? (?:just )?(?:said|told you|gave you|put|wrote|had it|meant)|sorry|correction|correct myself"
    r"|(?:i|that|it) was wrong|got (?:that|it) wrong|mis(?:spoke|counted|remembered|said)|not the|rather than)\b",
    re.IGNORECASE,
)
"""Whoever says what was wrong has put it right; nobody is asked how the two go together."""
_LEADING = frozenset(
    """decided chose picked led ran managed built wrote designed signed owned planned organised organized created
    started introduced set fixed found""".split()
)
_AS_TITLE = re.compile(r"\bas (?:the |a |an )?((?:[a-z]+ ){0,2}[a-z]+),? (?:i|we)\b", re.IGNORECASE)


_TOGETHER = re.compile(r"\band (?:i|me|myself)\b|\bwe\b", re.IGNORECASE)
_MONTH = rf"(?:{'|'.join(month for month in MONTHS if month != 'may')}|(?-i:May))"
_SETTING = re.compile(
    rf"\b(?:(?:in |at |near )?(?:(?P<day>{'|'.join(DAYS)})s?\b|(?P<month>{_MONTH})\b)"
    r"|(?P<season>spring|summer|autumn|winter|christmas|easter)\b|(?P<year>(?:19|20)\d\d)\b"
    r"|(?P<hour>mornings?|afternoons?|evenings?|nights?)\b|(?P<turn>first|second|third|fourth|last|next)"
    r" (?:day|night|week|weekend|month|quarter|term|year|season|shift|round|time)\b"
    r"|(?:in|at|near) (?:the )?(?P<place>(?-i:[A-Z])[\w-]+))",
    re.IGNORECASE,
)


class Difference(NamedTuple):
    """Verbatim words of today and of before that cannot both be right."""

    today: str
    before: str
    what: str


def differences(today: str, before: str) -> list[Difference]:
    """Statements of today that differ from earlier words on the same matter. Cautious: silence beats a false alarm."""
    return [*_figures_differ(today, before), *_doers_differ(today, before), *_titles_differ(today, before)]


@lru_cache(maxsize=64)
def _statements(text: str) -> tuple[tuple[str, tuple[Figure, ...]], ...]:
    """Sentences of a text with the figures in each."""
    return tuple((text[a:b], tuple(figures(text[a:b]))) for a, b in sentences(text))


def _figures_differ(today: str, before: str) -> list[Difference]:
    found: list[Difference] = []
    for now, now_figures in _statements(today):
        for then, then_figures in _statements(before):
            if not then_figures or not now_figures or _other_occasion(now, then) or _PUTS_RIGHT.search(now):
                continue
            for mine in now_figures[:MOST_FIGURES]:
                rivals = [theirs for theirs in then_figures if theirs.unit and theirs.unit == mine.unit]
                alone = sum(figure.unit == mine.unit for figure in now_figures) == 1 and len(rivals) == 1
                if not alone or _is_relative(now, mine) or _is_relative(then, rivals[0]):
                    continue
                if bool(_RATE.match(now[mine.seat[1] :])) != bool(_RATE.match(then[rivals[0].seat[1] :])):
                    continue
                shared = meaning(now) & meaning(then) - meaning(mine.unit) - meaning(now[mine.start : mine.end])
                larger = max(mine.value, rivals[0].value) or 1
                if len(shared) >= 2 and abs(mine.value - rivals[0].value) / larger > MARGIN:
                    found.append(
                        Difference(_short(now, mine.seat), _short(then, rivals[0].seat), f"the number of {mine.unit}")
                    )
    return found


def _is_relative(sentence: str, figure: Figure) -> bool:
    """Whether a figure is one of several, a change or a part: 'down to', 'another', 'each', 'of the'."""
    near = f"{sentence[max(0, figure.start - NEAR) : figure.start]} {sentence[figure.end : figure.seat[1] + NEAR]}"
    return bool(_CHANGE.search(near))


def _other_occasion(now: str, then: str) -> bool:
    """Whether two sentences are set at different times or places: then both can be right."""
    mine, theirs = _setting(now), _setting(then)
    return any(mine[kind].isdisjoint(theirs[kind]) for kind in mine.keys() & theirs.keys())


@lru_cache(maxsize=256)
def _setting(sentence: str) -> dict[str, frozenset[str]]:
    """The weekdays, months, seasons, years and places a sentence names, by kind; only kinds that occur."""
    named: dict[str, set[str]] = {}
    for match in _SETTING.finditer(sentence):
        kind = str(match.lastgroup)
        named.setdefault(kind, set()).add(match.group(kind).lower().removesuffix("s"))
    return {kind: frozenset(words_) for kind, words_ in named.items()}


def _short(sentence: str, seat: tuple[int, int]) -> str:
    """The clause a figure stands in, or the figure with its unit alone when that is long."""
    for clause in clauses(sentence):
        if clause.start <= seat[0] and seat[1] <= clause.end:
            return clause.text
    bare = sentence.strip(" .!?,;")
    return bare if len(words(bare)) <= MOST_WORDS else sentence[seat[0] : seat[1]]


def _first_words(text: str) -> str:
    """The beginning of a sentence, up to its first comma after the verb or nine words."""
    piece = re.split(r"[.;:!?]|(?<=\w{3}), ", text)[0]
    while len(piece.split()) > 9 or piece.split()[-1].lower() in WEAK_END:
        piece = piece.rsplit(None, 1)[0]
    return piece


def _sentence(text: str, place: int) -> str:
    """The sentence that holds a place in the text."""
    return next(text[a:b] for a, b in sentences(text) if a <= place < b)


def _doers_differ(today: str, before: str) -> list[Difference]:
    """'I chose the date' in one, 'my manager chose the date' in the other."""
    found: list[Difference] = []
    mine = [clause for clause in clauses(before) if clause.subject == "i"]
    theirs = [clause for clause in clauses(today) if clause.subject == "other" and people(clause.text)]
    for then in mine:
        for now in theirs:
            verb = {word.lower() for word in words(then.text)} & {word.lower() for word in words(now.text)} & _LEADING
            shared = meaning(then.text) & meaning(now.text)
            if not verb or len(shared) < 2 or _TOGETHER.search(now.text):
                continue
            if not _other_occasion(_sentence(today, now.start), _sentence(before, then.start)):
                found.append(Difference(now.text, then.text, "whose act it was"))
    return found


def _titles_differ(today: str, before: str) -> list[Difference]:
    """'As controller I …' in one, 'the controller then was Breda' in the other."""
    found: list[Difference] = []
    for match in _AS_TITLE.finditer(before):
        title = match.group(1)
        other = re.search(
            rf"\b(?:the )?{re.escape(title)}(?: \w+){{0,2}} was (?!me\b|i\b)[A-Z]\w+(?: [A-Z][\w-]+)?",
            today,
            re.IGNORECASE,
        )
        if other and other.group().split("was ")[-1][0].isupper():
            start = today.rfind(".", 0, other.start()) + 1
            quote = today[start : other.end()].strip()
            found.append(Difference(quote, _first_words(before[match.start() :]), "who held the post"))
    return found
