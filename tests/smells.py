"""What no rule forbids and an attentive reader would still stumble over."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations, groupby, pairwise

from agent.reading.verbs import is_past
from tests.rules_session import quiet_share
from tests.sitting import Event, Sitting
from tests.words import asks, content_words, fold, lowered, overlap, quoted, sentences, without_quotes, word_set

LOOSE_ENDS = word_set(
    "in on for by at that when who this these those about was were is are am be been had has have so her him if"
)
FILLED = {
    "reason": r"\bbecause\b",
    "number": r"\d",
    "when": r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|20\d\d)\b",
}
TYPOGRAPHY = {
    "a doubled space": r"  ",
    "a space before punctuation": r"\s[,.;:?!]",
    "doubled punctuation": r"[,;:]\s*[,.;:?!]|\.\?|\?\.|(?<!\.)\.\.(?!\.)",
    "no full stop at the end": r"[^.?!…”\")]$",
    "a sentence that starts small": r"(?:^|[.?!] )[a-z]",
    "punctuation before a closing mark and again after it": r"[.,?!]”[.,?!]",
    "a doubled word": r"\b(\w+) \1\b",
    "a straight quotation mark": r'"',
}


def suspicions(sitting: Sitting) -> Iterator[str]:
    for say in sitting.says:
        for problem in (*_looks(say), *_quotes(say)):
            yield f"turn {say['turn']}: {problem} — {say['text']!r}"
    yield from _monotony(sitting)
    yield from _told_already(sitting)
    yield from _panel(sitting)
    yield from _wandering(sitting)


def _looks(say: Event) -> Iterator[str]:
    text = say["text"]
    yield from (name for name, pattern in TYPOGRAPHY.items() if re.search(pattern, text))
    for sentence in sentences(text):
        if len(without_quotes(sentence).split()) > 30:
            yield "a sentence of more than 30 words of its own"
    if say["probe"] and not asks(text):
        yield "a probe that neither asks nor requests"
    if say["probe"] and not content_words(text):
        yield "a question with no content words of its own"
    soft = re.search(
        r"\bfair enough\b|\bthat(?:'s| is) fine\b|^(?:right|sure|fair|okay|ok|good),", without_quotes(text).lower()
    )
    if soft:
        yield f"might be heard as a verdict: {soft.group()!r}"
    if re.search(r"\bor\b", without_quotes(text).lower()) and "?" in text:
        yield "an 'or' in a question"


def _quotes(say: Event) -> Iterator[str]:
    if not say["probe"]:
        return
    spoken = lowered(say["probe"]["anchor"]["quote"])
    if spoken and spoken[-1] in LOOSE_ENDS:
        yield f"the anchor ends loosely on {spoken[-1]!r}"
    if fold(say["probe"]["anchor"]["quote"]) not in fold(say["text"]):
        yield f"stands on a name or number only, anchor {say['probe']['anchor']['quote']!r}"
    for quote in quoted(say["text"]):
        length = len(quote.split())
        if not 3 <= length <= 12:
            yield f"a quotation of {length} words"
        if sum(mark in ",;" for mark in quote) > 1:
            yield "a quotation of more than two clauses"
    for before, first in re.findall(r"\b(you|that|why|how) “(\w+)", say["text"]):
        if before != "you" or not is_past(first):  # you “rang the ward” is how people say it
            yield "the quotation hangs on you, that, why or how"


def _monotony(sitting: Sitting) -> Iterator[str]:
    probes = sitting.probes
    with_marks = [say for say in probes if quoted(say["text"])]
    if len(probes) >= 6 and len(with_marks) / len(probes) > 0.85:
        yield f"interview: {len(with_marks)} of {len(probes)} probes quote; one in three may name instead"
    in_front = [say for say in with_marks if re.match(r"\s*[“\"]", say["text"])]
    if len(in_front) > 0.5 * max(len(with_marks), 4):
        yield f"interview: the quotation comes first in {len(in_front)} of {len(with_marks)} quoting probes"
    said = [say for say in probes if re.search(r"\byou (?:said|told|mentioned)\b", say["text"], re.IGNORECASE)]
    if len(said) > max(3, len(probes) / 3):
        yield f"interview: 'you said' in {len(said)} of {len(probes)} probes"
    places: dict[str, list[int]] = defaultdict(list)
    for say in sitting.says:
        for sentence in sentences(without_quotes(say["text"], " … ")):
            if len(lowered(sentence)) >= 2:
                places[" ".join(lowered(sentence))].append(say["turn"])
    yield from (
        f"interview: {sentence!r} is said in turns {turns}" for sentence, turns in places.items() if len(turns) > 1
    )
    quotes = Counter(fold(say["probe"]["anchor"]["quote"]) for say in probes)
    yield from (f"interview: {quote!r} is the anchor {count} times" for quote, count in quotes.items() if count > 2)
    for one, other in combinations(sitting.questions, 2):
        last = [content_words(sentences(say["text"])[-1]) for say in (one, other)]
        if min(map(len, last)) >= 3 and overlap(*last) > 0.6 >= overlap(
            content_words(one["text"]), content_words(other["text"])
        ):
            yield f"turns {one['turn']} and {other['turn']} ask nearly the same after their preamble"


def _told_already(sitting: Sitting) -> Iterator[str]:
    """A rough look only: the slot's plainest cue stands in an earlier answer on the same story."""
    for say in sitting.probes:
        cue = FILLED.get(say["probe"]["slot"] or "")
        if not cue or say["topic"] != "story":
            continue
        for turn, answer in sitting.answers.items():
            if turn < say["turn"] and sitting.by_turn[turn]["story"] == say["story"] and re.search(cue, answer.lower()):
                yield f"turn {say['turn']}: asks for {say['probe']['slot']}, turn {turn} may hold it — {say['text']!r}"
                break


def _panel(sitting: Sitting) -> Iterator[str]:
    longest = max((len(list(run)) for _, run in groupby(say["speaker"] for say in sitting.asked)), default=0)
    if longest > 7 and len(sitting.panel) > 1:
        yield f"interview: one panellist asks {longest} questions in a row"
    changes = [(one, other) for one, other in pairwise(sitting.says) if one["speaker"] != other["speaker"]]
    by_name = [
        pair for pair in changes if any(part in pair[0]["text"] + pair[1]["text"] for part in _others(pair, sitting))
    ]
    if changes and len(by_name) < len(changes) / 3:
        yield f"interview: {len(by_name)} of {len(changes)} changes of speaker go by name"
    holders = [panellist for panellist in sitting.brief.get("panel") or [] if panellist.get("reservation")]
    for holder in holders:
        if not any(say["speaker"] == holder["name"] and say["probe"]["depth"] == 3 for say in sitting.probes):
            yield f"interview: {holder['name']} holds a reservation and asks nothing at depth 3"
    for panellist in sitting.panel:
        probing = sum(say["speaker"] == panellist["name"] for say in sitting.probes)
        if not probing:
            share = quiet_share(panellist["name"], sitting)
            yield f"interview: {panellist['name']} never probes a story (asks {share:.0%} until named)"


def _others(pair: tuple[Event, Event], sitting: Sitting) -> set[str]:
    return {part for panellist in sitting.panel for part in panellist["name"].split()}


def _wandering(sitting: Sitting) -> Iterator[str]:
    runs = [story for story, _ in groupby(say["story"] for say in sitting.asked if say["topic"] == "story")]
    yield from (
        f"interview: story {story} is picked up {count} times" for story, count in Counter(runs).items() if count > 2
    )
    counts = Counter(say["probe"]["slot"] for say in sitting.probes if say["probe"]["slot"])
    total = sum(counts.values())
    yield from (
        f"interview: {slot} is {count} of {total} probes"
        for slot, count in counts.items()
        if total >= 8 and count > total / 3
    )
    if sitting.asked and not sitting.answers.get(sitting.asked[-1]["turn"], "").strip():
        yield "interview: the last answer was empty"
