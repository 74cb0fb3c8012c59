"""Today's facts beside those of round one: what agrees, what differs, slips put right, what was open, whose act it was.

A fact is a number with what it counts, a month or season, or a name. Nothing here knows a story: what belongs together
is told by kind (percent, money, heads, a unit of time, a noun) and by place (the notes, the question, the same reply).
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from agent.reading.mentions import VALUES, people
from agent.scoring.hollow import substance
from agent.scoring.signs import r10_cues as cues
from agent.scoring.signs import r10_more as more
from agent.scoring.signs.r10_numbers import Number, numbers, same
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import STOP_WORDS, sentences, stem, without_quotes, words

_NOTES = re.compile(
    r"\b(?:notes?|we have|you told|have you (?:as|down)|file|written|record|sheet|page)\b", re.IGNORECASE
)
_DATES = re.compile(
    r"\b(?:january|february|april|june|july|august|september|october|november|december|spring|summer|autumn|fall|"
    r"winter|"
    r"christmas|easter|(?-i:May|March))\b(?! (?:short|behind|into|in love|apart|off|down))",
    re.IGNORECASE,
)
TIMES = frozenset(stem(word)[:5] for word in "seconds minutes hours days weeks months years".split()) | {
    "minut",
    "month",
}
_HARD = TIMES | {"%", "money", "heads"}
"""Kinds that never stand for one another."""
MISSING = re.compile(
    r"\byou (?:also |then |had |all )?(?:asked|wanted|wondered|pressed|raised|were asking)\b|\b(?:didn['’]?t|did not|"
    r"couldn['’]?t|could not|hadn['’]?t|never|had no|haven['’]?t|wasn['’]?t able to) "
    r"(?:have|know|say|tell|answer|split|look|got|idea|figure|count|measure|check)\w*",
    re.IGNORECASE,
)


class Agreed(NamedTuple):
    """A fact of round one told again."""

    sentence: Sentence
    fact: str
    number: bool


def confronted(talk: Talk) -> list[Reply]:
    """The replies to notes read out; those to a question that quotes them when none is of that kind."""
    found = [reply for reply in talk.replies if reply.kind == "consistency"]
    return found or [
        reply for reply in talk.replies if reply.number > 1 and _NOTES.search(without_quotes(reply.question))
    ]


def free(talk: Talk) -> list[Reply]:
    """The replies before any notes were read out."""
    first = min((reply.number for reply in confronted(talk)), default=len(talk.replies) + 1)
    return [reply for reply in talk.replies if reply.number < first]


def told_numbers(talk: Talk) -> tuple[Number, ...]:
    """Numbers that round one gave."""
    return numbers(talk.case.round_one.told)


def panel_numbers(talk: Talk) -> tuple[Number, ...]:
    """Numbers the panel gave, then or now."""
    asked = " ".join((talk.case.round_one.asked, *(reply.question for reply in talk.replies), *talk.case.facts))
    return numbers(asked)


def alike(one: Number, other: Number) -> bool:
    """The same value, and nothing that says it counts something else."""
    both = one.unit and other.unit and one.unit != other.unit
    hard = one.unit in _HARD and other.unit in _HARD
    timed = (one.unit in TIMES) != (other.unit in TIMES)
    return same(one.value, other.value) and not (both and (hard or timed))


def number_agrees(mine: Iterable[Number], known: Iterable[Number], least: float = 2) -> bool:
    known = tuple(known)
    return any(alike(a, b) and a.value > least for a in mine for b in known)


def dates(text: str) -> set[str]:
    return {match.group().lower().replace("autumn", "fall") for match in _DATES.finditer(text)}


@lru_cache(maxsize=8192)
def seen(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a cue is in a text; many checks ask the same."""
    return bool(pattern.search(text))


@lru_cache(maxsize=8)
def others(talk: Talk) -> frozenset[str]:
    """The names round one gave to others."""
    told = talk.case.round_one.told
    heads = {told[a:b].split()[0] for a, b in sentences(told)}
    found = {word for person in people(told) for word in words(person.shown)}
    found -= {word for word in heads if word.endswith("s")}  # "Rejects fell": a noun that opens its sentence
    found |= {(match.group(1) or match.group(2)) for match in _SET_OFF.finditer(told)}
    return frozenset(word.lower() for word in found if word[0].isupper()) - STOP_WORDS - dates(told)


_SET_OFF = re.compile(r"(?<=, )([A-Z][a-z]+)(?=[,;.])|\b([A-Z][a-z]+)(?=['’]s )")


def names(talk: Talk, one: Sentence) -> frozenset[str]:
    return others(talk) & {form for low in one.lows for form in (low.removesuffix("'s"), low.removesuffix("s"))}


def _people_told(talk: Talk) -> frozenset[str]:
    """Nouns counted in round one behind a small number: "two crews" is a fact, and "two" alone is none."""
    return frozenset(each.unit for each in told_numbers(talk) if each.unit and each.unit not in _HARD)


@lru_cache(maxsize=8)
def agreed(talk: Talk) -> tuple[Agreed, ...]:
    """Numbers, dates and names of round one, told again before anybody read them out."""
    known = [each for each in told_numbers(talk) if each.value > 2 or each.value % 1 or each.unit in _people_told(talk)]
    when = dates(talk.case.round_one.told)
    found = []
    for reply in free(talk):
        asked, spoken = numbers(reply.question), reply.question.lower()
        for one in reply.sentences:
            for number in numbers(one.text):
                hits = [b for b in known if alike(number, b) and (b.value > 2 or number.unit == b.unit)]
                if hits and not any(same(number.value, a.value) for a in asked):
                    found.append(Agreed(one, f"{hits[0].value:g}", True))
            for word in sorted(names(talk, one) | (dates(one.text) & when)):
                found += [] if word in spoken else [Agreed(one, word, False)]
    return tuple(found)


@lru_cache(maxsize=8)
def _gap(talk: Talk) -> frozenset[str]:
    """The beginnings of the words for what round one left open."""
    told = talk.case.round_one.told
    parts = [told[a:b] for a, b in sentences(told)]
    for place, sentence in enumerate(parts):
        if match := MISSING.search(sentence):
            start = match.start() if match[0].lower().startswith("you") else 0
            asked = re.split(r",| and I\b| but\b", sentence[start:])[0]
            rest = {one for other in parts if other != sentence for one in substance(other)}
            open_ = substance(_UNTICKED.sub(" ", asked))
            if place and _POINTS_BACK.search(asked):
                return frozenset(one[:5] for one in open_ | substance(parts[place - 1]))
            return frozenset(one[:5] for one in (open_ - rest or open_))
    return frozenset()


_POINTS_BACK = re.compile(r"\b(?:how|whether|if|what|when|why) (?:that|it|this|they)\b", re.IGNORECASE)
"""What was left open stands in the sentence before."""
_UNTICKED = re.compile(r"\b(?:could|did|would|was|had|have|has|is|do|does)nt\b|\bcant\b", re.IGNORECASE)
"""Contractions as they are typed in haste."""


def on_gap(talk: Talk, one: Sentence) -> int:
    """How many words for what was left open a sentence holds; "under ten" is no word for what was underpaid."""
    text = _LIMIT.sub(" ", one.text)
    return len(_gap(talk) & {stem(low)[:5] for low in map(str.lower, words(text)) if len(low) > 3})


_LIMIT = re.compile(rf"\b(?:under|over|about|after|above|below) (?=\d|(?:a|the|{'|'.join(VALUES)})\b)", re.IGNORECASE)


_TALKED = re.compile(r"\b(?:you|your|told|said|asked|gave|called|round|interview|panel)\b", re.IGNORECASE)
_IN_STORY = re.compile(
    r"\bsince then\b|\b(?:last|first|other|previous|earlier) (?:time|visit|week|day|call|meeting)\b",
    re.IGNORECASE,
)
"""Said of the story itself as often as of round one."""


def back(talk: Talk, one: Sentence) -> bool:
    """Whether a sentence goes back to what the panel asked, or the candidate said or lacked, in round one."""
    gone, lacked, spoken = _gone_back(one.text)
    return gone or (lacked and bool(on_gap(talk, one) or (spoken and not seen(cues.NOT_KNOWN, one.text))))


@lru_cache(maxsize=2048)
def _gone_back(text: str) -> tuple[bool, bool, bool]:
    spoken = bool(_TALKED.search(text))
    told = text if spoken else _IN_STORY.sub(" ", text)
    return seen(cues.BEFORE, told) or seen(cues.ASKED, told), seen(cues.LACKED, told), spoken


def near(reply: Reply, found: Iterable[Sentence], behind: int = 1) -> list[Sentence]:
    """The sentences found in a reply, and those that follow closely."""
    places = {one.place for one in found}
    return [one for one in reply.sentences if any(0 <= one.place - place <= behind for place in places)]


def _known(talk: Talk, number: Number) -> bool:
    return any(same(number.value, each.value) for each in (*told_numbers(talk), *panel_numbers(talk)))


@lru_cache(maxsize=8)
def closings(talk: Talk) -> tuple[tuple[Sentence, ...], ...]:
    """What round one left open, or the question about it, with a number nobody had given: in it or close behind."""
    found = []
    whole = Talk.of(talk.case)
    for reply in free(talk):
        for one in whole.replies[reply.number - 1].sentences:
            around = [each for each in reply.sentences if -1 <= each.place - one.place <= 2]
            answered = seen(cues.ASKED, one.text) or seen(cues.LACKED, one.text)
            fetched = any(seen(cues.LOOKED, each.text) or back(talk, each) for each in (one, *around))
            named = on_gap(talk, one)
            if one.hollow and not named:
                continue
            if answered or named >= 2 or (fetched and named):
                fresh = [each for each in around if any(not _known(talk, number) for number in numbers(each.text))]
                firm = [one] if one in around else []
                found += [tuple(dict.fromkeys((*firm, *fresh)))] if fresh else []
    return tuple(found) or _sized(talk)


def _sized(talk: Talk) -> tuple[tuple[Sentence, ...], ...]:
    """Where round one left no question open but told without a size: a number nobody had given, with its source in the
    same answer, on what was told."""
    told = talk.case.round_one.told
    if MISSING.search(told) or not seen(more.VAGUE, told):
        return ()
    claim = substance(told)
    found = []
    for reply in free(talk):
        held = [one for one in reply.sentences if any(seen(cue, one.text) for cue in _SOURCES)]
        fresh = [one for one in reply.sentences if any(not _known(talk, number) for number in numbers(one.text))]
        own = {each for one in (*held, *fresh) for each in one.own}
        if held and fresh and own & claim:
            found.append(tuple(dict.fromkeys((*held, *fresh))))
    return tuple(found)


_SOURCES = (more.HELD, cues.RECORDED)


def swapped(talk: Talk, one: Sentence) -> bool:
    """Whether a sentence puts another fact in the place of one of round one: 'ten, not nine', 'change June to May'."""
    told = talk.case.round_one.told
    known, when = told_numbers(talk), dates(told)
    for match in cues.SWAPPED.finditer(one.text):
        parts = match.groupdict()
        ends = [parts[name] for name in ("old", "from", "once", "was", "gone") if parts[name]]
        starts = [parts[name] for name in ("new", "to", "now", "is", "put") if parts[name]]
        old = any(number_agrees(_bare(end), known, 0) or dates(end) & when for end in ends)
        if old and not any(set(dates(new)) & when for new in starts):
            return True
    return False


def _bare(text: str) -> tuple[Number, ...]:
    return numbers(text) or (numbers(f"{text} hours") if text.lower().endswith("one") else ())


@lru_cache(maxsize=8)
def put_right(talk: Talk) -> tuple[Sentence, ...]:
    """Before the notes are out: a fact of round one and another in its place, close together, as one's own slip."""
    told = talk.case.round_one.told
    known, when = told_numbers(talk), dates(told)
    found: list[Sentence] = []
    for reply in free(talk):
        for one in reply.sentences:
            if swapped(talk, one):
                found.append(one)
                continue
            around = near(reply, [one], 2)
            window = " ".join(each.text for each in around)
            if not seen(cues.I_SAID, window):
                continue
            old = number_agrees(numbers(one.text), known, 1) or bool(dates(one.text) & when)
            fresh = [
                each
                for each in numbers(window)
                if not any(same(each.value, b.value) for b in known)
                and (each.value > 2 or each.unit in {b.unit for b in known})
            ]
            new = bool(fresh or dates(window) - when)
            announced = seen(cues.SLIP, one.text) and (numbers(window) or dates(window))
            if announced or (old and new and seen(cues.TURNED, window)):
                found += around
    return tuple(dict.fromkeys(found))
