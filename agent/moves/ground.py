"""Words a question may stand on: clauses first, then what was said aloud, names and figures."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from agent.moves.table import Table, Turn
from agent.reading.asides import beside
from agent.reading.clauses import Clause, Subject, clauses, is_own_speech, said_aloud
from agent.reading.cues import BADMOUTH, FILLERS, HYPOTHETICAL, PRIVATE
from agent.reading.cuts import LONGEST, is_weak
from agent.reading.mentions import TIME_SPAN, Person, figures, people
from agent.reading.orders import order_places
from agent.reading.slots import is_specific
from agent.reading.verbs import tells_past
from agent.state import Anchor
from agent.words import content_words, sentences, words

LEAST_SCORE = -0.2
"""Clauses below this are filler; nobody is asked about them."""
OPENING_WORDS = 3
"""Words that carry meaning a quotation needs to open a story on (rubrics §4)."""
SPARE = 6
"""Other words a question is given to choose from."""
ALOUD = 3.2
"""What was said to them aloud, worth as much as most of what they did."""
LEAST_FIGURE = 3
"""Bare counts up to this say too little to be asked about."""


_UNSAID = re.compile(
    r"\b(?:if|should(?:'ve)?|would(?:'ve)?|could(?:'ve)?|wish|might|never|'d have)\b[^.!?]*\Z", re.IGNORECASE
)
"""Before words in quotation marks that were never said: 'if she had told me'."""


class Ground(NamedTuple):
    """One text of the candidate and the words of it that can be asked about, best first."""

    source: Literal["round_one", "answer"]
    turn: int | None
    text: str
    clauses: list[Clause]

    def anchor(self, clause: Clause) -> Anchor:
        return Anchor(source=self.source, turn=self.turn, quote=clause.text)

    def anchors(self, besides: str = "") -> list[Anchor]:
        return [self.anchor(clause) for clause in self.clauses if clause.text != besides]

    def bare(self) -> list[Clause]:
        """Figures and persons, for questions that lean on a name or a number instead of a clause."""
        return _bare(self.text)


def told(table: Table, story: str) -> Ground:
    """Round one's words on a story."""
    text = masked(table.story(story).told)
    return Ground("round_one", None, text, _fair(text, [each for each in clauses(text) if each.score > LEAST_SCORE]))


def said(turn: Turn) -> Ground:
    """What was answered to a question."""
    text = masked(turn.answer or "")
    found = [clause for clause in clauses(text) if clause.score > LEAST_SCORE]
    covered = [(clause.start, clause.end) for clause in found]
    more = [
        each for each in [*_aloud(text), *_bare(text)] if not any(a < each.end and each.start < b for a, b in covered)
    ]
    if not found and not more and is_specific(text):
        more = [opening_words(text)]
    return Ground("answer", turn.turn, text, _fair(text, [*found, *more]))


def _fair(text: str, found: list[Clause]) -> list[Clause]:
    """Without harsh words about somebody: nobody at the table says them again, not even as a quotation."""
    harsh = [match.span() for match in BADMOUTH.finditer(text)]
    return [
        clause
        for clause in found
        if "person" in clause.marks or not any(a < clause.end and clause.start < b for a, b in harsh)
    ]


def _is_harsh(called: str) -> bool:
    """Whether a role as the candidate named it judges whoever has it: 'the lazy boss'."""
    parts = words(called)
    tried = [*parts, *(" ".join(pair) for pair in pairwise(parts))]
    return any(BADMOUTH.fullmatch(f"he {each}") for each in tried)


@lru_cache(maxsize=256)
def masked(text: str) -> str:
    """The text with private sentences, orders to the interviewer and turns away from the story blanked out; what is
    left keeps its place."""
    parts = list(text)
    apart = {*order_places(text), *beside(text)}
    for a, b in sentences(text):
        if PRIVATE.search(text[a:b]) or (a, b) in apart:
            parts[a:b] = " " * (b - a)
    return "".join(parts)


def _aloud(text: str) -> list[Clause]:
    """Direct speech short enough to be quoted back, and full enough to mean something by itself: not 'then take one
    back'."""
    found = []
    for a, b in said_aloud(text):
        inner = _quotable(text[a + 1 : b - 1].strip(" .,!?"))
        start = text.index(inner, a)
        count, telling = len(words(inner)), len(content_words(inner))
        whole = count <= LONGEST and (telling > 1 or (telling and count > 4))
        if whole and "?" not in text[a:b] and not FILLERS.match(inner) and not _UNSAID.search(text[:a]):
            theirs = not is_own_speech(text, a)
            who: Subject = "other" if theirs else "i"
            marks = frozenset(("said", "spoken") if theirs else ("said",))
            found.append(Clause(start, start + len(inner), inner, who, marks, ALOUD))
    return found


def _quotable(speech: str) -> str:
    """What was said; of a long speech the end that can be quoted, as people come to the point last."""
    while len(words(speech)) > LONGEST and (cut := re.search(r"[.,;!?:]\s+", speech)):
        speech = speech[cut.end() :]
    return speech


def _bare(text: str) -> list[Clause]:
    counted = [
        figure
        for figure in figures(text)
        if figure.unit and figure.value > LEAST_FIGURE and not TIME_SPAN.search(text[slice(*figure.seat)])
    ]
    numbers = [
        Clause(f.seat[0], f.seat[1], text[slice(*f.seat)], "fact", frozenset(("figure", "bare")), 0.1) for f in counted
    ]
    named = [
        _called(text, person)
        for person in people(text)
        if not _is_harsh(text[person.start : person.end]) and _is_in_story(text, person)
    ]
    return [*named, *numbers]


def _is_in_story(text: str, person: Person) -> bool:
    """Whether somebody is told of, not only named in a saying: 'what matters to me is the customer'."""
    if text[person.start].isupper():
        return True
    around = next((text[a:b] for a, b in sentences(text) if a <= person.start < b), "")
    return tells_past(words(around)) or any("act" in clause.marks for clause in clauses(around))


def _called(text: str, person: Person) -> Clause:
    """A person by first name, as the table would say it; titles and roles stay whole."""
    name = text[person.start : person.end]
    end = (
        person.start + len(name.split()[0])
        if name[0].isupper() and "." not in name and not name.startswith(("Mr", "Ms", "Dr", "Miss"))
        else person.end
    )
    return Clause(person.start, end, text[person.start : end], "other", _marks_of(text, person), 0.2)


def _marks_of(text: str, person: Person) -> frozenset[str]:
    """A person, and whether they are told to have been against something where they come up."""
    around = next((text[a:b] for a, b in sentences(text) if a <= person.start < b), "")
    against = any("objection" in clause.marks and clause.subject == "other" for clause in clauses(around))
    return frozenset(("person", "objection") if against else ("person",))


FROM_THE_START = 1.2
"""How much words at the very end of a story lose to those it begins with, as what it opens on."""


def openable(ground: Ground, fresh: list[Clause]) -> list[Clause]:
    """Clauses of round one with three words that carry meaning, the most telling first, its beginning rather than its
    end; the start of the story if there is none."""
    telling = [clause for clause in fresh if len(content_words(clause.text)) >= OPENING_WORDS]
    telling.sort(key=lambda clause: clause.score - FROM_THE_START * clause.start / len(ground.text), reverse=True)
    return telling or [opening_words(ground.text)]


def opening_words(text: str) -> Clause:
    """For a text with no clause to quote: the start of the sentence that carries most, up to what can be quoted."""
    cuts = [_cut(text, a, b) for a, b in sentences(text) or [(0, len(text))]]
    a, cut = max(cuts, key=lambda each: min(len(content_words(each[1])), OPENING_WORDS))
    marks = frozenset(("undone",)) if _UNSAID.match(cut) or HYPOTHETICAL.match(cut) else frozenset()
    return Clause(a, a + len(cut), cut, "fact", marks, 0.0)


def _cut(text: str, a: int, b: int) -> tuple[int, str]:
    """Where the sentence at text[a:b] begins without its filler, and as much of it as can be quoted."""
    filler = FILLERS.match(text, a, b)
    a = filler.end() if filler else a
    cut = text[a:b].rstrip(" .!?,;:")
    head = re.split(r"[,;:—–]\s", cut)[0]
    cut = head if len(content_words(head)) >= OPENING_WORDS else cut
    while len(cut.split()) > LONGEST or (len(cut.split()) > 4 and is_weak(cut.lower().split())):
        cut = cut.rsplit(None, 1)[0].rstrip(" ,;:")
    return a, cut
