"""The clauses of a text that are worth quoting: claims, acts and judgements with a natural beginning and end."""

import re
from bisect import bisect
from functools import lru_cache
from typing import Literal, NamedTuple

from agent.reading.cues import FILLERS, GRANTING, PEOPLE, PRIVATE
from agent.reading.cuts import Token, ends, is_number, is_weak, loss_of
from agent.reading.joints import (
    DETERMINERS,
    JOINTS,
    LINKS,
    NO_START,
    OPENS_CLAUSE,
    PREPOSITIONS,
    TIMES,
    TRAILING,
    lowered,
)
from agent.reading.mentions import people
from agent.reading.orders import is_order
from agent.reading.verbs import is_past, verb_place
from agent.reading.worth import NO_PERSON, PERSON_VERBS, marks_of, score_of
from agent.words import sentences

Subject = Literal["i", "we", "other", "fact"]
_WORD = re.compile(r"(?:\d[\d,.]*\d|[^\s,;:.!?()“”\"—–…])+")
_SPEECH = re.compile(
    r"(?:(?<=\s)|^)['‘](?=\w)(?:[^'’]|['’](?=\w)){2,160}?[.,!?]?['’](?=[\s,.;:!?)]|$)|“[^“”]*”|\"[^\"]*\""
)


NEAR = 70
"""Characters before direct speech in which who says it is looked for."""
_SAID = r"(?:said|told|asked|answered|replied|wrote|written|added|shouted|called|texted|emailed|explained|went|say)"
_I_SAID = re.compile(rf"\bI(?:['’]d| had)?(?: \w+)? {_SAID}\b(?:(?!\b{_SAID}\b)[^.;!?'\"‘’“”]){{0,40}}\Z")


OPENS_THAT = DETERMINERS | frozenset("i we he she they it there".split())
"""What follows 'that' where it opens a clause; 'that was damp' points."""
BECAUSE = ("because", "cos", "coz", "'cause")
"""Behind these stands a reason."""


class Clause(NamedTuple):
    """Verbatim words at text[start:end], what they are about, and how well they would sit in a question."""

    start: int
    end: int
    text: str
    subject: Subject
    marks: frozenset[str]
    """Of: act, decision, told, looked, went, left, theirs, figure, size, outcome, vague, said, objection, admission,
    granted, usual, negative, undone; because: given as a reason."""
    score: float


_BARE_SPEECH = re.compile(
    r"(?<!as i )\b(?:said|says|goes|asked|replied|shouted),(?= (?:i|you|we|it|that|there|they|he|she|what|why|how|who"
    r"|is|are|do|does|did|can|could|will|would|don|no|yes|yeah|well|right|look|listen|give|tell|let|leave|send|take|nobody"
    r"|not)\b)"
    r"(?P<words> [^.?!\"“‘']*(?:['’]\w[^.?!\"“‘']*)*[.?!]?)",
    re.IGNORECASE,
)
"""'He said, I thought you wanted me gone.': somebody else's 'I', with nothing but a comma to show it."""


def spoken_parts(text: str) -> list[tuple[int, int]]:
    """Places of direct speech in quotation marks inside a text."""
    return [match.span() for match in _SPEECH.finditer(text)]


def said_aloud(text: str) -> list[tuple[int, int]]:
    """The same with speech that only a comma shows; what is said stands one character inside, as between marks."""
    marked = spoken_parts(text)
    bare = [match.span("words") for match in _BARE_SPEECH.finditer(text)]
    bare = [(a, b if text[b - 1] in ".?!" else b + 1) for a, b in bare]
    return sorted([*marked, *((a, b) for a, b in bare if not any(a < d and c < b for c, d in marked))])


def is_own_speech(text: str, start: int) -> bool:
    """Whether the direct speech that begins at `start` is the candidate's: 'I said to Breda'."""
    return _I_SAID.search(text[max(0, start - NEAR) : start]) is not None


def clauses(text: str) -> list[Clause]:
    """All quotable clauses, best first; of two that overlap the better. Nothing private, no orders, no speech."""
    return list(_clauses(text))


@lru_cache(maxsize=256)
def _clauses(text: str) -> tuple[Clause, ...]:
    found: list[Clause] = []
    speech = said_aloud(text)
    persons = frozenset(person.start for person in people(text))
    for start, end in sentences(text):
        sentence = text[start:end]
        if sentence.endswith("?") or PRIVATE.search(sentence) or is_order(sentence):
            continue
        found += _of_sentence(text, start, end, speech, persons)
    chosen: list[Clause] = []
    taken: list[tuple[int, int]] = []  # in order of place
    for clause in sorted(found, key=lambda c: (-c.score, c.start)):
        at = bisect(taken, (clause.start, clause.end))
        free_before = at == 0 or taken[at - 1][1] <= clause.start
        if free_before and (at == len(taken) or taken[at][0] >= clause.end):
            taken.insert(at, (clause.start, clause.end))
            chosen.append(clause)
    return tuple(chosen)


def _of_sentence(
    text: str, start: int, end: int, speech: list[tuple[int, int]], persons: frozenset[int]
) -> list[Clause]:
    tokens = _tokens(text, start, end)
    found: list[Clause] = []
    for first in _starts(text, tokens, start, end):
        for last in ends(tokens, first):
            a, b = tokens[first].start, tokens[last].end
            if any(a < there and here < b for here, there in speech):
                continue
            if clause := _clause(text, tokens[first : last + 1], persons):
                tag = any(0 <= there - b <= 3 for there, _ in speech)  # 'Aneta said on a call', and then the words
                loss = loss_of(tokens, first, last) + (2.5 if tag else 0.0)
                reason = {"because"} if first and tokens[first - 1].low in BECAUSE else set()
                found.append(clause._replace(score=round(clause.score - loss, 2), marks=clause.marks | reason))
    return found


def _tokens(text: str, start: int, end: int) -> list[Token]:
    tokens: list[Token] = []
    before = start
    for match in _WORD.finditer(text, start, end):
        word = match.group().strip("'’‘")
        if not word:
            continue
        offset = match.group().index(word)
        a = match.start() + offset
        tokens.append(Token(a, a + len(word), lowered(word), text[before:a].strip(" \n'’‘")))
        before = a + len(word)
    return tokens


def _starts(text: str, tokens: list[Token], start: int, end: int) -> list[int]:
    """Where a quotation may begin: the sentence without its filler, after punctuation, after 'and', 'but', 'so',
    'because'."""
    filler = FILLERS.match(text, start, end)
    opening = filler.end() if filler else start
    found: dict[int, None] = {}
    clause_begun = 0
    for index, token in enumerate(tokens):
        joined = index > 0 and (bool(token.gap) or tokens[index - 1].low in OPENS_CLAUSE)
        if joined and not token.gap and tokens[index - 1].low == "and":
            whole = index > 1 and is_number(tokens[index - 2]) and is_number(token)  # 'a hundred and forty'
            joined = not whole and verb_place([each.low for each in tokens[clause_begun : index - 1]]) is not None
        if token.start >= opening and (not found or joined):
            skipped = FILLERS.match(text, token.start, end)
            place = index
            while skipped and place < len(tokens) and tokens[place].start < skipped.end():
                place += 1
            clause_begun = index
            if place + 1 < len(tokens) and tokens[place].low == "that" and tokens[place + 1].low in OPENS_THAT:
                place += 1  # 'That the gallery was damp', in answer to 'What did you find?'
            if place < len(tokens):
                found[place] = None
    return [*found] + [place for first in found for place in _after_a_time(tokens, first)]


def _after_a_time(tokens: list[Token], first: int) -> list[int]:
    """'the first fortnight I came in at one', 'before that sheet we kept four in ten': circumstances without a comma,
    and the thought begins behind them."""
    for place in range(first + 1, min(first + 7, len(tokens) - 1)):
        if tokens[place].gap or tokens[place].low in JOINTS - {"before", "after", "when"}:
            return []
        if tokens[place].low.split("'")[0] in ("i", "we", "he", "she", "they"):
            timed = tokens[first].low in PREPOSITIONS or any(token.low in TIMES for token in tokens[first:place])
            copula = any(token.low in ("was", "were", "is", "are") for token in tokens[place + 2 : place + 8])
            return [place] if timed and not copula else []
    return []


def _clause(text: str, tokens: list[Token], persons: frozenset[int]) -> Clause | None:
    a, b = tokens[0].start, tokens[-1].end
    lows = [token.low for token in tokens]
    if lows[0].split("'")[0] in NO_START or lows[0] == "don't":
        return None
    if is_weak(lows) or lows[-1] in TRAILING or lows[-2:] == ["as", "well"] or lows[0] in JOINTS - {"after", "before"}:
        return None
    verb = None if is_past(lows[0]) else verb_place(lows)
    if verb == 2 and lows[1] in ("and", "or"):
        return None  # 'with her and Marcus and had it out': whoever did it stands before
    if verb is None or (verb == len(lows) - 1 and len(lows) < 4):
        return None
    subject: Subject | None = "other" if a in persons else _subject(lows, verb)
    if subject is None:
        return None
    words = text[a:b]
    if GRANTING.search(words):
        subject = "i"  # 'she was right that I had not asked' is about the candidate
    marks = marks_of(words, lows, verb, subject)
    return Clause(a, b, words, subject, marks, score_of(words, lows, verb, subject, marks))


def _subject(lows: list[str], verb: int) -> Subject | None:
    head = lows[0].split("'")[0]
    if head in ("you", "your"):
        return None  # said to the panel, not about the story
    if head == "i":
        return "i"
    if head == "we":
        return "we"
    if verb > 0 and any(word in PREPOSITIONS | LINKS for word in lows[:1]):
        return None
    before = lows[: max(verb, 1)]
    if head in ("it", "that", "this", "there") or head in NO_PERSON or lows[:2] == ["no", "one"]:
        return "fact"
    if any(word.removesuffix("'s") in PEOPLE for word in before) or head in PEOPLE:
        return "other"
    if lows[0] in DETERMINERS and lows[verb] in PERSON_VERBS:
        return "other"
    if lows[0] in DETERMINERS or verb <= 3:
        return "fact"
    return None
