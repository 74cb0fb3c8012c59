"""How the candidate's words sit in a frame: as a quotation, as a figure, or as a name."""

from typing import NamedTuple

from agent.content.questions import Fits
from agent.reading.clauses import clauses
from agent.reading.cues import VAGUE_SIZE
from agent.reading.mentions import figures, people
from agent.state import Anchor


class Seated(NamedTuple):
    """Words ready to be placed, and which seats they fit."""

    anchor: Anchor
    fits: frozenset[Fits]
    shown: str
    """As they stand in the sentence: a quotation in marks, a figure or a name bare."""

    @property
    def seat(self) -> str:
        return "number" if "number" in self.fits else "name" if "name" in self.fits else "q"


def seated(anchor: Anchor, source: str) -> Seated:
    """Classify the words of an anchor; `source` is the text they stand in."""
    quote = anchor.quote
    for person in people(source):
        name = source[person.start : person.end]
        if quote == name or (quote[0].isupper() and quote == name.split()[0]):
            return Seated(anchor, frozenset(("name",)), person.shown if quote == name else quote)
    for figure in figures(source):
        if source[slice(*figure.seat)] == quote:
            return Seated(anchor, frozenset(("number",)), quote)
    return Seated(anchor, _clause_fits(quote), quoted(quote))


def as_quotation(seat: Seated) -> Seated:
    """The same words in quotation marks, for frames that have no seat for a bare figure or name."""
    return Seated(seat.anchor, frozenset(("fact",)), quoted(seat.anchor.quote)) if seat.seat != "q" else seat


def _clause_fits(quote: str) -> frozenset[Fits]:
    found = clauses(quote)
    fits: set[Fits] = {found[0].subject if found else "fact"}
    if VAGUE_SIZE.search(quote):
        fits.add("vague")
    return frozenset(fits)


def quoted(words: str) -> str:
    """Words in quotation marks, without a final stop; marks inside become single ones."""
    inner = words.strip().rstrip(".,;:!").replace("“", "‘").replace("”", "’").replace('"', "’")
    return f"“{inner}”"
