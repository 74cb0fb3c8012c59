"""The clauses of a text that are worth quoting: claims, acts and judgements with a natural beginning and end."""

import re
from bisect import bisect
from functools import lru_cache
from typing import Literal, NamedTuple

from agent.reading.cues import AUXILIARY, FILLERS, GRANTING, PEOPLE, PRIVATE
from agent.reading.joints import (
    BEFORE_JOINTS,
    BEFORE_POINTERS,
    DETERMINERS,
    JOINTS,
    LINKS,
    NO_START,
    OPENS_CLAUSE,
    PARTICLES,
    PLACING,
    PREPOSITIONS,
    TIMES,
    TRAILING,
    WEAK_END,
    lowered,
)
from agent.reading.mentions import VALUES, people
from agent.reading.orders import is_order
from agent.reading.verbs import is_past, verb_place
from agent.reading.worth import NO_PERSON, PERSON_VERBS, POINTERS, marks_of, score_of
from agent.words import sentences

Subject = Literal["i", "we", "other", "fact"]
SHORTEST, LONGEST = 3, 12
_WORD = re.compile(r"(?:\d[\d,.]*\d|[^\s,;:.!?()“”\"—–…])+")
_SPEECH = re.compile(
    r"(?:(?<=\s)|^)['‘](?=\w)(?:[^'’]|['’](?=\w)){2,160}?[.,!?]?['’](?=[\s,.;:!?)]|$)|“[^“”]*”|\"[^\"]*\""
)


NEAR = 70
"""Characters before direct speech in which who says it is looked for."""
_SAID = r"(?:said|told|asked|answered|replied|wrote|written|added|shouted|called|texted|emailed|explained|went|say)"
_I_SAID = re.compile(rf"\bI(?:['’]d| had)?(?: \w+)? {_SAID}\b(?:(?!\b{_SAID}\b)[^.;!?'\"‘’“”]){{0,40}}\Z")


_SHORTENED = re.compile(r"(?:i|you|he|she|it|we|they|that|there|who|what)'(?:s|d|m|re|ve|ll)$")
"""'he said it's': a clause that has only begun."""


_AFTERWARDS = ("after", "before")


class Clause(NamedTuple):
    """Verbatim words at text[start:end], what they are about, and how well they would sit in a question."""

    start: int
    end: int
    text: str
    subject: Subject
    marks: frozenset[str]
    """Of: act, decision, figure, size, outcome, vague, said, objection, admission, granted, usual, negative,
    undone."""
    score: float


class _Token(NamedTuple):
    start: int
    end: int
    low: str
    gap: str
    """Punctuation between the token before and this one."""


def spoken_parts(text: str) -> list[tuple[int, int]]:
    """Places of direct speech inside a text."""
    return [match.span() for match in _SPEECH.finditer(text)]


def is_own_speech(text: str, start: int) -> bool:
    """Whether the direct speech that begins at `start` is the candidate's: 'I said to Breda'."""
    return _I_SAID.search(text[max(0, start - NEAR) : start]) is not None


def clauses(text: str) -> list[Clause]:
    """All quotable clauses, best first; of two that overlap the better. Nothing private, no orders, no speech."""
    return list(_clauses(text))


@lru_cache(maxsize=256)
def _clauses(text: str) -> tuple[Clause, ...]:
    found: list[Clause] = []
    speech = spoken_parts(text)
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
        for last in _ends(tokens, first):
            a, b = tokens[first].start, tokens[last].end
            if any(a < there and here < b for here, there in speech):
                continue
            if clause := _clause(text, tokens[first : last + 1], persons):
                tag = any(0 <= there - b <= 3 for there, _ in speech)  # 'Aneta said on a call', and then the words
                loss = _loss(tokens, first, last) + (2.5 if tag else 0.0)
                found.append(clause._replace(score=round(clause.score - loss, 2)))
    return found


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    tokens: list[_Token] = []
    before = start
    for match in _WORD.finditer(text, start, end):
        word = match.group().strip("'’‘")
        if not word:
            continue
        offset = match.group().index(word)
        a = match.start() + offset
        tokens.append(_Token(a, a + len(word), lowered(word), text[before:a].strip(" \n'’‘")))
        before = a + len(word)
    return tokens


def _starts(text: str, tokens: list[_Token], start: int, end: int) -> list[int]:
    """Where a quotation may begin: the sentence without its filler, after punctuation, after 'and', 'but', 'so',
    'because'."""
    filler = FILLERS.match(text, start, end)
    opening = filler.end() if filler else start
    found: dict[int, None] = {}
    clause_begun = 0
    for index, token in enumerate(tokens):
        joined = index > 0 and (bool(token.gap) or tokens[index - 1].low in OPENS_CLAUSE)
        if joined and not token.gap and tokens[index - 1].low == "and":
            joined = verb_place([each.low for each in tokens[clause_begun : index - 1]]) is not None
        if token.start >= opening and (not found or joined):
            skipped = FILLERS.match(text, token.start, end)
            place = index
            while skipped and place < len(tokens) and tokens[place].start < skipped.end():
                place += 1
            clause_begun = index
            if place < len(tokens):
                found[place] = None
    return [*found] + [place for first in found for place in _after_a_time(tokens, first)]


def _after_a_time(tokens: list[_Token], first: int) -> list[int]:
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


def _ends(tokens: list[_Token], first: int) -> list[int]:
    """Where a quotation begun here may stop: before punctuation or a joint; in a long run also before a preposition."""
    found: list[int] = []
    for last in range(first, min(len(tokens), first + LONGEST)):
        following = tokens[last + 1] if last + 1 < len(tokens) else None
        if following is None or following.gap:
            found.append(_without_trailing(tokens, first, last))
            break
        if following.low in ("before", "after", "ago", "later") and tokens[last].low in TIMES:
            continue
        beyond = tokens[last + 2] if last + 2 < len(tokens) and not tokens[last + 2].gap else None
        if following.low == "and" and beyond and _is_number(tokens[last]) and _is_number(beyond):
            continue  # 'two hundred and forty'
        if (
            following.low in JOINTS
            or _leans(tokens[last + 1 : last + 4])
            or (following.low in PREPOSITIONS and last - first >= SHORTEST and _is_object(beyond, following))
        ):
            found.append(last)
    return [last for last in found if last - first + 1 >= SHORTEST]


def _without_trailing(tokens: list[_Token], first: int, last: int) -> int:
    """The end of a thought that stops here, before words like 'really' that are only said after it."""
    while last > first and tokens[last].low in TRAILING and not tokens[last].gap:
        last -= 1
    return last


def _leans(tokens: list[_Token]) -> bool:
    """Whether 'rather than' or 'even if' stands here and opens another thought; 'instead of twelve' ends this one."""
    if len(tokens) < 3 or tokens[0].low not in BEFORE_JOINTS or tokens[1].gap:
        return False
    return tokens[1].low in JOINTS | PREPOSITIONS | {"of"} and not _is_number(tokens[2])


def _is_number(token: _Token) -> bool:
    return token.low in VALUES or token.low in ("hundred", "thousand", "million") or token.low[:1].isdigit()


def _is_object(token: _Token | None, before: _Token) -> bool:
    """Whether something is said after a preposition that can be left out: not the 'on it' of 'put a beaker on it', nor
    the 'at it' of 'good at it'."""
    if token is None or (before.low in BEFORE_POINTERS and token.low in POINTERS):
        return False
    return token.low not in JOINTS | AUXILIARY | PREPOSITIONS


def _loss(tokens: list[_Token], first: int, last: int) -> float:
    """What a clause loses by being cut here: half a pair, a person without the clause that tells which, 'from'
    without 'to'."""
    lows = [token.low for token in tokens[first : last + 1]]
    following = tokens[last + 1] if last + 1 < len(tokens) and not tokens[last + 1].gap else None
    loss = 0.8 * (len(lows) > 2 and lows[-2] in ("and", "or"))
    if following is None:
        return loss
    loss += 1.2 * (len(lows) > 2 and lows[-2] == "to")
    loss += 1.2 * ("from" in lows and "to" not in lows) + 0.8 * (following.low in ("who", "which", "whose", "that"))
    loss += 1.5 * (
        following.low in PREPOSITIONS | {"till", "until"} and len(lows) > 3 and is_past(lows[-1])
    )  # 'takings rose', by what?
    # 'I put the key' and 'we turned the papers' have lost the half that says what was done
    beyond = tokens[last + 2] if last + 2 < len(tokens) else None
    ends = beyond is None or bool(beyond.gap) or beyond.low in PARTICLES | JOINTS
    loss += 1.6 * (following.low in PREPOSITIONS and not PLACING.isdisjoint(lows))
    loss += 1.2 * (following.low in PARTICLES and ends)
    if following.low in ("and", "or"):
        goes_on = last + 2 < len(tokens) and (is_past(lows[-1]) or not _opens_clause(tokens[last + 2]))
        loss += 0.8 * goes_on  # 'I never stood and watched the test'
    return loss


def _opens_clause(token: _Token) -> bool:
    return token.low.split("'")[0] in ("i", "we", "he", "she", "they", "it", "you", "then", "that") or is_past(
        token.low
    )


def is_weak(lows: list[str]) -> bool:
    """Whether a thought does not end here: 'he said it's'; 'filled it in' and 'the winter after' are whole."""
    if (lows[-1] in ("in", "on") and lows[-2] in ("it", "them")) or (lows[-1] in _AFTERWARDS and lows[-2] in TIMES):
        return False
    return lows[-1] in WEAK_END or _SHORTENED.match(lows[-1]) is not None


def _clause(text: str, tokens: list[_Token], persons: frozenset[int]) -> Clause | None:
    a, b = tokens[0].start, tokens[-1].end
    lows = [token.low for token in tokens]
    if lows[0].split("'")[0] in NO_START or lows[0] == "don't":
        return None
    if is_weak(lows) or lows[-1] in TRAILING or lows[-2:] == ["as", "well"] or lows[0] in JOINTS - {"after", "before"}:
        return None
    verb = None if is_past(lows[0]) else verb_place(lows)
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
