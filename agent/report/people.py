"""Who asked what, what the candidate asked back and learned, and which doubts the panel held."""

from collections import Counter

from agent.moves.table import Seat
from agent.record import Run, Say
from agent.report.material import OWN_TURN, Material
from agent.report.model import InterviewerReport, Learned, OwnQuestion, Reply, Reservation, Telling
from agent.report.wording import NO_QUESTION
from agent.words import sentences

_TELLING: dict[str, Telling] = {
    "answers": "fact",
    "reservation": "reservation",
    "no_reservation": "no_reservation",
    "next_step": "next_step",
}


def interviewers_of(material: Material) -> tuple[InterviewerReport, ...]:
    return tuple(_interviewer(material, seat) for seat in material.table.seats)


def _interviewer(material: Material, seat: Seat) -> InterviewerReport:
    mine = [each for each in material.questions if each.speaker == seat.name and each.move not in NO_QUESTION]
    return InterviewerReport(
        name=seat.name,
        title=seat.who.title,
        persona=seat.persona.id,
        listener=seat.name == material.table.quiet,
        questions=tuple(each.turn for each in mine),
        topics=dict(Counter(each.topic for each in mine)),
        kinds=dict(Counter(each.kind for each in mine if each.kind)),
        deepest=max((each.depth for each in mine if each.topic == "story" and each.depth is not None), default=None),
    )


def own_questions_of(material: Material) -> tuple[OwnQuestion, ...]:
    """What the panel answered anywhere, and what was asked where the floor was the candidate's."""
    topics = {question.turn: question.topic for question in material.questions}
    found = []
    for run, says in material.branch:
        asked = _asked(run)
        replies = tuple(_reply(say) for say in says if _replies(say))
        if asked and (replies or topics.get(run.after or 0) in OWN_TURN):
            found.append(OwnQuestion(after=run.after, asked=asked, replies=replies))
    return tuple(found)


def _asked(run: Run) -> tuple[str, ...]:
    text = run.heard or ""
    return tuple(text[a:b] for a, b in sentences(text) if text[a:b].rstrip("\"”’') ").endswith("?"))


def _replies(say: Say) -> bool:
    return say.move["kind"] == "answer_candidate" or say.move.get("line") == "next_step"


def _reply(say: Say) -> Reply:
    telling = _TELLING.get(say.move.get("line") or "", "unknown")
    return Reply(turn=say.turn, speaker=say.speaker, text=say.text, telling=telling)


def learned_of(material: Material) -> tuple[Learned, ...]:
    """Facts told in answer to a question, and facts of the job a question was built on; each once."""
    found: dict[str, Learned] = {}
    for say in material.says:
        fact, line = say.move.get("fact"), say.move.get("line")
        if fact and line != "reservation" and (line == "answers" or fact.rstrip(".") in say.text):
            found.setdefault(fact, Learned(fact=fact, speaker=say.speaker, turn=say.turn))
    return tuple(found.values())


def reservations_of(material: Material) -> tuple[Reservation, ...]:
    """All of them once the interview is over; before that, only what the candidate was told."""
    told = [concern for concern in material.ledger.concerns if material.finished or concern.told is not None]
    return tuple(
        Reservation(
            holder=concern.holder,
            text=concern.text,
            story=concern.story,
            told=concern.told,
            standing=concern.standing if material.finished else None,
            why=concern.why if material.finished else None,
        )
        for concern in told
    )
