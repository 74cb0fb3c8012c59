"""Fixed words of the room and of a persona: welcome, hand-over, answers to the candidate, farewell."""

from random import Random

from agent.content.questions import banks
from agent.engines import Notes, Speech
from agent.engines.offline.seats import quoted
from agent.guard import sentence_faults
from agent.moves.table import first_name
from agent.state import Move
from agent.words import words


def line(move: Move, notes: Notes) -> Speech:
    """A line not said before in this interview, every seat filled."""
    chance = Random(f"{notes.seed}/{notes.turn}/{move.line}")
    options = [(frame, text) for frame, text in _options(move, notes) if frame not in notes.used] or _options(
        move, notes
    )
    filled = [(frame, done) for frame, text in options if (done := _fill(text, move, notes))]
    safe = [each for each in filled if not sentence_faults(each[1])] or filled
    frame, text = chance.choice(safe)
    return Speech(text=text, frame=frame)


def paused(move: Move, notes: Notes) -> Speech:
    """Room to think: a word, and where we were."""
    said = line(move, notes)
    if move.probe is None:
        return said
    heard = " ".join(notes.asked)
    where = [frame for frame in banks()["reminder"] if frame.say.split("{")[0] not in heard] or list(
        banks()["reminder"]
    )
    mine = [frame for frame in where if frame.voice in (notes.persona.voice, "any")] or where
    reminder = Random(f"{notes.seed}/{notes.turn}").choice(mine).say.format(q=quoted(move.probe.anchor.quote))
    return Speech(text=f"{said.text} {reminder}", frame=said.frame)


def _options(move: Move, notes: Notes) -> list[tuple[str, str]]:
    """Id and words of everything this persona could say here."""
    key = move.line or ""
    own = {
        "welcome": notes.persona.welcome,
        "openings": notes.persona.openings,
        "quiet_openings": notes.persona.quiet_openings,
        "hand_over": notes.persona.hand_overs,
        "answers": notes.persona.answers,
        "unknowns": notes.persona.unknowns,
        "unknowns_ask": notes.persona.unknowns_ask,
        "reservation": notes.persona.reservation_lines,
        "no_reservation": notes.persona.no_reservation,
    }
    if key in own:
        return [(f"{notes.persona.id}/{key}/{place}", text) for place, text in enumerate(own[key])]
    frames = [
        frame for frame in banks()[key] if frame.voice in (notes.persona.voice, "any") and frame.id not in notes.used
    ]
    return [(frame.id, frame.say) for frame in (frames or banks()[key])]


def _fill(text: str, move: Move, notes: Notes) -> str | None:
    """The line with its seats filled; None when one of them would stay empty."""
    cares = notes.speaker.cares_about.split(";")[0].split(".")[0].strip().rstrip(".,")
    given = {
        "first": first_name(notes.candidate),
        "minutes": f"{notes.minutes:g}",
        "name": notes.speaker.name,
        "title": notes.speaker.title,
        "cares": cares[:1].lower() + cares[1:] if len(words(cares)) <= 14 else "",
        "to": first_name(move.to or ""),
        "colleague": first_name(move.to or ""),
        "fact": move.fact or "",
        "doubt": move.fact or "",
        "company": notes.company,
        "role": notes.role,
        "next": "",
    }
    for seat, value in given.items():
        if f"{{{seat}}}" in text:
            if not value:
                return None
            text = text.replace(f"{{{seat}}}", value)
    return None if "{" in text else text[0].upper() + text[1:]
