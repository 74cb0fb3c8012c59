"""How the candidate's words sit in a frame: as a quotation, as a figure, or as a name."""

import re
from typing import NamedTuple

from agent.content.questions import Fits
from agent.reading.clauses import clauses, is_own_speech, said_aloud
from agent.reading.cues import BOSS, VAGUE_SIZE
from agent.reading.mentions import NOT_NAMES, figures, people
from agent.reading.verbs import is_past
from agent.state import Anchor
from agent.words import content_words

SORTS: tuple[Fits, ...] = ("owned", "because", "outcome", "told", "looked", "went", "left", "theirs")
"""Sorts of words that have questions of their own in some banks, the most telling first."""
LEAST_DEED = 3
"""Words a deed needs to be quoted by itself."""
_MINE = frozenset("i i'd i'm i've me my mine myself we us our ours ourselves".split())
_SEAT_OF_A_DEED = re.compile(
    r"^\{q\}(?=[.:,]| —)|(?:\b(?:after|before|since|when|while|you said|you say|you told us)) \{q\}", re.IGNORECASE
)
"""Where 'you rang the clinic' can stand for 'I rang the clinic'."""
_SAYS = r"(?:said|says|told|asked|answered|replied|wrote|added|shouted|called|texted|emailed|explained|went)"
_SPEAKER_BEFORE = re.compile(
    rf"(?P<who>\b(?:(?-i:[A-Z])[\w'’-]+|she|he))(?:,[^,.;!?]{{2,40}})?,?(?:\W?d| had| just| then| only| has| \w+ly)*"
    rf" {_SAYS}\b[^.;!?]{{0,40}}\Z",
    re.IGNORECASE,
)
_SPEAKER_AFTER = re.compile(
    rf",? *(?:{_SAYS} (?P<who>(?-i:[A-Z])[\w-]+)|(?P<whose>(?-i:[A-Z])[\w-]+|she|he) {_SAYS})\b", re.IGNORECASE
)
_SAID_SO = re.compile(r"(?<=^\{q\}), you (?:said|say|told us)\b", re.IGNORECASE)


_GIVEN_AS_REASON = re.compile(r"\b(?:because|cos|coz|'cause)\s+\Z", re.IGNORECASE)


class Whose(NamedTuple):
    """How the table speaks of whoever did or said what is quoted."""

    they: str = "they"
    them: str = "them"
    their: str = "their"


_PRONOUNS = {"she": Whose("she", "her", "her"), "he": Whose("he", "him", "his")}


class Seated(NamedTuple):
    """Words ready to be placed, and which seats they fit."""

    anchor: Anchor
    fits: frozenset[Fits]
    shown: str
    """As they stand in the sentence: a quotation in marks, a figure or a name bare."""
    whose: Whose = Whose()

    @property
    def deed(self) -> "Seated | None":
        """What the candidate did, as the others at the table say it: you “rang the clinic”. None for other words."""
        first, _, rest = self.anchor.quote.partition(" ")
        lows = rest.lower().replace("’", "'").split()
        if (
            first != "I"
            or self.anchor.source == "resume"
            or "spoken" in self.fits
            or len(lows) < LEAST_DEED
            or not is_past(lows[0])
        ):
            return None
        if lows[0] in ("had", "was", "were") or not _MINE.isdisjoint(lows) or len(content_words(rest)) < 2:
            return None
        return Seated(self.anchor.model_copy(update={"quote": rest}), self.fits, f"you {quoted(rest)}")

    @property
    def seat(self) -> str:
        return "number" if "number" in self.fits else "name" if "name" in self.fits else "q"


def seated(anchor: Anchor, source: str) -> Seated:
    """Classify the words of an anchor; `source` is the text they stand in."""
    anchor = _with_its_doer(anchor, source)
    quote = anchor.quote
    if shown := _named(quote, source):
        return Seated(anchor, frozenset(("name",)), shown)
    for figure in figures(source):
        if source[slice(*figure.seat)] == quote:
            return Seated(anchor, frozenset(("number",)), quote)
    if is_spoken_to_them(quote, source):
        return Seated(anchor, frozenset(("spoken",)), quoted(quote), _who_said(quote, source))
    return Seated(anchor, _clause_fits(quote, source), quoted(quote), _who(quote, source))


def _with_its_doer(anchor: Anchor, source: str) -> Anchor:
    """A deed that was quoted before, “rang the clinic”, with the 'I' it stood with: it may be asked for again."""
    whole = f"I {anchor.quote}"
    told = is_past(anchor.quote.split(maxsplit=1)[0].lower()) and whole in source and anchor.source != "resume"
    return anchor.model_copy(update={"quote": whole}) if told else anchor


def _who(quote: str, source: str) -> Whose:
    """Whoever a clause begins with: the same pronoun, a name; anybody else is 'they'."""
    first = re.split(r"[^\w-]", quote, maxsplit=1)[0]
    known = first.lower() in _PRONOUNS or any(first == person.shown.split()[0] for person in people(source))
    return _called(first) if known else Whose()


def _who_said(quote: str, source: str) -> Whose:
    """Whoever stands before 'said' in front of these words, or behind them; 'they' when nobody is named."""
    for a, b in said_aloud(source):
        if quote in source[a:b]:
            named = _SPEAKER_BEFORE.search(source[:a]) or _SPEAKER_AFTER.match(source[b:])
            return _called(next(filter(None, named.groups()))) if named else Whose()
    return Whose()


def _called(who: str) -> Whose:
    return _PRONOUNS.get(who.lower()) or (Whose() if who in NOT_NAMES else Whose(who, who, f"{who}'s"))


def is_spoken_to_them(quote: str, source: str) -> bool:
    """Whether these are words somebody else said, told by the candidate as they were said."""
    return any(quote in source[a:b] and not is_own_speech(source, a) for a, b in said_aloud(source))


def _named(quote: str, source: str) -> str | None:
    """A person, a role or an employer as the table would say it; None for any other words."""
    known = [(person, source[person.start : person.end]) for person in people(source)]
    for person, name in known:
        if quote == name or (quote[0].isupper() and quote == name.split()[0]):
            return person.shown if quote == name else quote
    for person, name in known:
        if quote[0].islower() and name.endswith(f" {quote}"):
            return f"{person.shown.split()[0]} {quote}"  # 'your director' for 'your useless director'
    employer = re.search(rf"(?:(?P<owner>the|my|our) )?{re.escape(quote)}(?!\w)", source, re.IGNORECASE)
    if employer and re.fullmatch(rf"(?:\w+ ){{0,2}}{BOSS}(?: \w+| of \w+)?", quote) and quote[0].islower():
        owner = (employer["owner"] or "").lower()
        lead = {"": "those" if re.search("[^s]s$", quote) else "that", "the": "the"}.get(owner, "your")
        return f"{lead} {quote}"
    return None


def as_quotation(seat: Seated) -> Seated:
    """The same words in quotation marks, for frames that have no seat for a bare figure or name."""
    return Seated(seat.anchor, frozenset(("fact",)), quoted(seat.anchor.quote)) if seat.seat != "q" else seat


def _clause_fits(quote: str, source: str) -> frozenset[Fits]:
    found = clauses(quote)
    fits: set[Fits] = {found[0].subject if found else "fact"}
    if VAGUE_SIZE.search(quote):
        fits.add("vague")
    marks = found[0].marks if found else frozenset()
    if "admission" in marks:
        fits.add("owned")
    fits |= {sort for sort in SORTS if sort in marks}
    if _GIVEN_AS_REASON.search(source[: max(source.find(quote), 0)]):
        fits.add("because")
    return frozenset(fits)


def quoted(words: str) -> str:
    """Words in quotation marks, without a final stop; marks inside become single ones."""
    inner = words.strip().rstrip(".,;:!").replace("“", "‘").replace("”", "’").replace('"', "’")
    return f"“{inner}”"


def takes_deed(say: str) -> bool:
    """Whether a frame reads on when a deed sits in its seat."""
    return _SEAT_OF_A_DEED.search(say) is not None


def around_deed(say: str) -> str:
    """The frame as it reads around a deed: after 'you rang the clinic' nobody adds 'you said'."""
    return _SAID_SO.sub("", say)
