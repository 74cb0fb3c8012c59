"""Chooses a frame nobody has heard yet, seats the candidate's words in it, and lets nothing past the guard."""

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from agent.content.questions import SEAT, Frame, bank, banks
from agent.engines import Notes, Speech
from agent.engines.offline.lines import line, paused
from agent.engines.offline.seats import (
    SORTS,
    Seated,
    Whose,
    around_deed,
    as_quotation,
    quoted,
    seated,
    takes_deed,
)
from agent.guard import question_faults
from agent.moves.fit import SITS, fit
from agent.moves.table import first_name
from agent.reading.clauses import clauses
from agent.reading.slots import DEPTH
from agent.state import Move, Probe, Slot
from agent.words import content_words, words

LINES = ("introduce", "hand_over", "invite_questions", "answer_candidate", "invite_close", "farewell")
PAUSES = ("think", "empty", "other_language")
PLACES = frozenset(("q", "did", "number", "name"))
MINOR = {"third opening alike": 1, "repeat": 3, "too long": 4, "same frame": 5}
"""Faults of manner, and how much each weighs; any other fault must not be heard."""
NOBODY: list[Seated | None] = [None]
DEEDS = 0.8
"""How often what they did is told as theirs, 'you “rang the clinic”', where the question has room for it."""
OPENING_WORDS = 3
"""Words that carry meaning a quotation needs to open a story on (rubrics §4)."""
ASIDE = 1.5
"""What it costs to take other words than those that were chosen, which the question would not even be about."""
LEADS = 0.6
"""How often a colleague says whose thread is picked up."""
_YOU_SAID = re.compile(r"\byou (?:said|say|told us|put it)\b|your (?:words|account)", re.IGNORECASE)


class Wording(NamedTuple):
    """One way to put the question, before the guard has seen it."""

    cost: float
    text: str
    frame: str
    seated: Seated | None


def phrase(move: Move, notes: Notes) -> tuple[Probe | None, Speech]:
    """The words for a move, and the probe as it will be asked: with the anchor that stands in them."""
    if move.kind in LINES or (move.probe is None and not move.spare and move.topic == "small_talk"):
        return None, line(move, notes)
    if move.line in PAUSES:
        return move.probe, paused(move, notes)
    best = _best(move, notes)
    probe = move.probe
    if probe and best.seated and best.seated.anchor != probe.anchor:
        anchor = best.seated.anchor
        parent = probe.parent if probe.depth > 1 or anchor.turn == probe.parent else None
        probe = probe.model_copy(update={"anchor": anchor, "parent": parent})
    return probe, Speech(text=best.text, frame=best.frame)


def _best(move: Move, notes: Notes) -> Wording:
    """The cheapest wording without a fault; when every one has some, the one with the fewest.

    What no question may be at all, say a protected topic, is never spoken: a smaller question without words of
    the candidate takes its place.
    """
    names = frozenset(word.lower() for name in _names(notes) for word in words(name))
    tried: list[tuple[int, float, Wording]] = []
    for strict in (True, False):
        for wording in sorted(_wordings(move, notes, strict), key=lambda each: each.cost):
            faults = question_faults(wording.text, notes.asked, names)
            if not faults:
                return wording
            if all(fault in MINOR for fault in faults):
                tried.append((sum(MINOR[fault] for fault in faults), wording.cost, wording))
    if tried:
        return min(tried, key=lambda each: each[:2])[2]
    smaller = bank("one_word")
    frame = next((each for each in smaller if each.id not in notes.used), smaller[0])
    named = f"{quoted(move.probe.anchor.quote)}. {frame.say}" if move.probe else ""
    safe = named and all(fault in MINOR for fault in question_faults(named, notes.asked, names))
    return Wording(0.0, named if safe else frame.say, frame.id, None)


def _names(notes: Notes) -> tuple[str, ...]:
    return (notes.candidate, *(each.name for each in notes.panel), *notes.interviewers)


def _wordings(move: Move, notes: Notes, strict: bool) -> Iterator[Wording]:
    """All frames this speaker could use with all words at hand; without `strict`, other people's frames and kinds of
    words too."""
    chance = Random(f"{notes.seed}/{notes.turn}")
    anchors = _anchors(move, notes) if strict else [as_quotation(seat) for seat in _anchors(move, notes)]
    for frame in _frames(move, notes, strict):
        for place, seat in enumerate(anchors if frame.seats & PLACES or move.line == "dont_know" else NOBODY):
            if seat and not _sits(frame, seat, strict):
                continue
            cost = chance.random() + _cost(frame, seat, place, notes)
            deed = _deed(frame, seat, move) if seat else None
            if "did" in frame.seats and not deed:
                continue
            if deed and ("did" in frame.seats or chance.random() < DEEDS):
                seat = deed
            text = _fill(around_deed(frame.say) if seat and seat is deed else frame.say, seat, move, notes)
            if text is not None:
                yield Wording(cost, _around(text, seat, move, notes, chance), frame.id, seat)


def _anchors(move: Move, notes: Notes) -> list[Seated]:
    wanted = [move.probe.anchor] if move.probe else []
    seats = [seated(anchor, notes.source) for anchor in [*wanted, *move.spare]]
    return [_at_the_scene(seat, move) for seat in seats]


def _at_the_scene(seat: Seated, move: Move) -> Seated:
    """Words the question would not sit on only tell where in the story we are; the question is about the story. Words
    that have questions of their own here, as something owned up to has, get one of those."""
    slot = _slot_of(move)
    if slot is None or seat.seat != "q" or "spoken" in seat.fits:
        return seat
    said = next(iter(clauses(seat.anchor.quote)), None)
    if said and "because" in seat.fits:
        said = said._replace(marks=said.marks | {"because"})
    if said is None or fit(slot, said) < SITS:
        return seat._replace(fits=frozenset(("scene",)))
    special = {sort for frame in bank(slot) for sort in frame.fits}
    sort = next((sort for sort in SORTS if sort in seat.fits and sort in special), None)
    return seat._replace(fits=frozenset((sort,))) if sort else seat


def _slot_of(move: Move) -> Slot | None:
    """The fact a question is after whose words are chosen by how it sits on them."""
    if move.probe is None:
        return next((slot for slot in DEPTH if slot == move.line), None)
    asked = move.probe.depth > 0 and move.line not in banks() and move.probe.slot != "contradiction"
    return move.probe.slot if asked else None


def _frames(move: Move, notes: Notes, strict: bool) -> list[Frame]:
    """Unused frames for this move that this speaker would say; other voices only when these run out."""
    key = move.line if move.line in banks() else None
    key = key or (move.probe.slot if move.probe and move.probe.slot else move.topic)
    unused = [frame for frame in [*bank(key), *_own_questions(move, notes)] if frame.id not in notes.used]
    allowed = [frame for frame in unused if _allowed(frame, move, notes)]
    mine = [frame for frame in allowed if frame.voice in (notes.persona.voice, "any")]
    return mine if strict and len(mine) >= 4 else allowed or list(bank(key))


def _own_questions(move: Move, notes: Notes) -> list[Frame]:
    """Questions of the persona's own on topics that are no story."""
    own = next((lines for topic, lines in notes.persona.questions.items() if topic == move.topic == move.line), ())
    return [
        Frame(id=f"{notes.persona.id}/{move.topic}/{place}", voice=notes.persona.voice, say=text)
        for place, text in enumerate(own)
    ]


def _allowed(frame: Frame, move: Move, notes: Notes) -> bool:
    if frame.needs == "fact" and not move.fact:
        return False
    if frame.needs == "interviewer" and not notes.interviewers:
        return False
    if frame.needs == "employed" and not notes.employed:
        return False
    if "company" in frame.seats and not notes.company:
        return False
    if frame.source and move.probe and move.probe.also and frame.source != move.probe.also.source:
        return False
    return not frame.step or frame.step == max(move.step, 1)


def _sits(frame: Frame, seat: Seated, strict: bool) -> bool:
    if not frame.seats & PLACES:
        return True
    if ("scene" in frame.fits) is not ("scene" in seat.fits):
        return False
    if "scene" in seat.fits:
        return seat.seat in frame.seats
    if "spoken" in seat.fits and ("spoken" not in frame.fits or _YOU_SAID.search(frame.say)):
        return False
    if seat.seat not in frame.seats and not (seat.seat == "q" and "did" in frame.seats):
        return False
    if "owned" in frame.fits:
        return "owned" in seat.fits
    return not strict or not frame.fits or bool(seat.fits & set(frame.fits)) or seat.anchor.source == "resume"


def _deed(frame: Frame, seat: Seated, move: Move) -> Seated | None:
    """The deed in the words, where the frame has room for one. Their own part is asked for in their own words."""
    wanted = "did" in frame.seats or takes_deed(frame.say)
    if move.wrap or not wanted or (move.probe and move.probe.slot in ("own_action", "who")):
        return None
    deed = seat.deed
    opens = move.probe is not None and move.probe.kind == "opener"
    return None if deed and opens and len(content_words(deed.anchor.quote)) < OPENING_WORDS else deed


def _cost(frame: Frame, seat: Seated | None, place: int, notes: Notes) -> float:
    """Own register before the common one, the best words before spare ones, a bare name or figure after two
    quotations."""
    cost = 0.0 if frame.voice == notes.persona.voice else 0.9 if frame.voice == "any" else 2.0
    if seat is None:
        return cost
    if seat.seat != "q":
        lately = sum("“" in question for question in notes.asked[-2:])
        return cost + (1.0, 0.2, -0.6)[lately] + (0.8 if seat.seat == "number" else 0.0)
    return cost + 0.6 * place + ASIDE * (place > 0 and "scene" in seat.fits)


def _fill(say: str, seat: Seated | None, move: Move, notes: Notes) -> str | None:
    also = move.probe.also.quote if move.probe and move.probe.also else ""
    given = {
        "q": seat.shown if seat else "",
        "did": seat.shown if seat else "",
        "number": seat.shown if seat else "",
        "name": seat.shown if seat else "",
        **(seat.whose if seat else Whose())._asdict(),
        "q2": quoted(also),
        "fact": move.fact or "",
        "interviewer": notes.interviewers[0] if notes.interviewers else "",
        "role": notes.role,
        "company": notes.company,
        "first": first_name(notes.candidate),
        "colleague": first_name(move.to or ""),
        "question": "{question}",
    }
    try:
        text = say.format(**given)
    except (KeyError, IndexError, ValueError):
        return None
    text = re.sub(r"(?<=\b)(?P<many>[a-z]+[^s\W]s)'s ", r"\g<many>' ", text)
    return text[0].upper() + text[1:]


def _around(text: str, seat: Seated | None, move: Move, notes: Notes, chance: Random) -> str:
    """The question in its surroundings: a return after a dodge, a reminder after a pause, whose thread is picked up."""
    if move.wrap:
        return _wrapped(text, seat, move, notes, chance)
    if move.line == "dont_know" and seat:
        return f"{seat.shown}. {text}"
    if move.to and move.kind in ("probe", "push_back") and chance.random() < LEADS:
        lead = _unused_lead(notes, chance)
        return f"{lead.format(colleague=first_name(move.to))} {text}" if lead else text
    return text


def _unused_lead(notes: Notes, chance: Random) -> str | None:
    heard = " ".join(notes.asked)
    fresh = [lead for lead in notes.persona.picks_up if max(SEAT.sub("|", lead).split("|"), key=len) not in heard]
    return chance.choice(fresh) if fresh else None


def _wrapped(text: str, seat: Seated | None, move: Move, notes: Notes, chance: Random) -> str:
    heard = " ".join(notes.asked)
    frames = [frame for frame in bank(move.wrap or "") if frame.voice in (notes.persona.voice, "any")] or list(
        bank(move.wrap or "")
    )
    fresh = [frame for frame in frames if frame.say.replace("{question}", "").strip() not in heard]
    if not fresh:
        return text
    frame = chance.choice(fresh)
    if "question" in frame.seats:
        return frame.say.format(question=text)
    shown = seat.shown if seat else quoted(move.probe.anchor.quote) if move.probe else ""
    return f"{shown}. {frame.say}" if shown else frame.say
