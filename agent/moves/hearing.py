"""Takes an answer in: reads it, fills the ledger, sets it beside what was said before."""

from dataclasses import replace

from agent.ledger import Contradiction
from agent.moves import boss, room
from agent.moves.sitting import Sitting
from agent.reading.answer import Reading, read
from agent.reading.contradictions import differences
from agent.reading.cues import BADMOUTH
from agent.reading.mentions import people
from agent.reading.slots import Fill
from agent.state import Anchor
from agent.words import fold

MOST_CONTRADICTIONS = 2
ENOUGH_PEOPLE = 2
"""Named by the candidate on one story: nobody asks who else was there."""


def hear(sitting: Sitting, said: str) -> Sitting:
    """The sitting with its last answer read and taken into the ledger. `said`: that answer with the orders in it."""
    last, plan, ledger = sitting.last, sitting.plan, sitting.ledger
    before = tuple(turn.answer or "" for turn in sitting.history[:-1] if turn.story == last.story)
    reading = read(said, last.probe.slot if last.probe else None, last.question, before)
    reading = _with_people(_without_harsh_reasons(reading), said, before)
    plan.blanks = plan.blanks + 1 if reading.signal in room.BLANK and plan.phase == "topics" else 0
    heard = replace(sitting, reading=reading)
    if last.topic == "story" and last.story and last.probe:
        _note_asked(heard)
        if reading.signal not in room.PATIENCE:
            ledger.heard(last.story, last.turn, last.probe, reading)
        if reading.signal in ("answer", "dodge", "vague") and last.probe.kind != "consistency":
            _compare(heard)
    if reading.badmouth and plan.boss is None and "other_party_reason" not in reading.fills:
        plan.boss = boss.whom(heard)
    _note_doubt_answered(heard)
    return heard


def _without_harsh_reasons(reading: Reading) -> Reading:
    """Harsh words about somebody are not what that one wanted."""
    fill = reading.fills.get("other_party_reason")
    if fill is None or not BADMOUTH.search(fill.quote):
        return reading
    return reading._replace(fills={slot: each for slot, each in reading.fills.items() if each is not fill})


def _with_people(reading: Reading, said: str, before: tuple[str, ...]) -> Reading:
    """Two who were named one after the other are people named, as two in one breath are."""
    named = [person.shown for person in people(said) if person.shown[0].isupper()]
    known = {person.shown for text in before for person in people(text) if person.shown[0].isupper()}
    if not named or "who" in reading.fills or len(known.union(named)) < ENOUGH_PEOPLE:
        return reading
    return reading._replace(fills=reading.fills | {"who": Fill("who", named[0], True)})


def _note_asked(sitting: Sitting) -> None:
    last, ledger = sitting.last, sitting.ledger
    assert last.probe and last.story
    ledger.asked_probe(last.turn, last.probe, last.story, last.speaker, last.step)
    if last.probe.kind == "challenge" and last.kind != "stay":
        sitting.plan.challenges += 1
    for contradiction in ledger.contradictions:
        if last.probe.kind == "consistency" and contradiction.today == last.probe.anchor:
            contradiction.put = last.turn


def _note_doubt_answered(sitting: Sitting) -> None:
    """A doubt that was told and then answered with something that can be pictured is eased; silence leaves it open."""
    for concern in sitting.ledger.concerns:
        if concern.told == sitting.last.turn and concern.standing == "open":
            reading = read(sitting.answer)
            if reading.signal == "answer" and reading.fills:
                concern.standing = "eased"
                concern.why = "asked for it, heard it and answered with something that can be checked"


def _compare(sitting: Sitting) -> None:
    """Set the answer beside round one, the résumé and what was said of the same story before; the first statement that
    differs is kept."""
    last, ledger = sitting.last, sitting.ledger
    if len(ledger.contradictions) >= MOST_CONTRADICTIONS or not last.story or not last.answer:
        return
    known = {fold(each.before.quote) for each in ledger.contradictions}
    earlier = (
        (sitting.table.story(last.story).told, Anchor(source="round_one", quote="")),
        (sitting.table.brief.candidate.resume, Anchor(source="resume", quote="")),
        *(
            (turn.answer or "", Anchor(source="answer", turn=turn.turn, quote=""))
            for turn in sitting.history[:-1]
            if turn.story == last.story
        ),
    )
    for text, where in earlier:
        for difference in differences(last.answer, text):
            verbatim = difference.before in text and difference.today in last.answer
            if verbatim and fold(difference.before) not in known:
                today = Anchor(source="answer", turn=last.turn, quote=difference.today)
                before = where.model_copy(update={"quote": difference.before})
                found = Contradiction(story=last.story, today=today, before=before, what=difference.what)
                ledger.contradictions.append(found)
                return
