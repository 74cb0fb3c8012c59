"""Words spoken ill of a former boss, team or employer: once, the panel asks what that one would say."""

import re

from agent.ledger import Thread
from agent.moves.agenda import MOST_PROBES
from agent.moves.floor import MOST_IN_A_ROW, in_a_row, prober
from agent.moves.ground import masked, said
from agent.moves.sitting import Sitting
from agent.moves.table import Turn
from agent.reading.cues import BADMOUTH, BOSS, PEOPLE
from agent.reading.mentions import Person, people
from agent.state import Anchor, Move, Probe, Slot

ASKED = "boss"
"""What is noted in the plan once the question was put."""
LINES = ("boss", "boss_firm", "boss_later")
"""Where the words for it stand: asked of a person, of a firm, or later on."""
HARDEST = 3
"""After direct disagreement a neutral question comes first."""
_NOUN = re.compile(
    rf"(?:(?:head|director) of (?!mine\b)[a-z]+|{BOSS}(?: (?:lead|leader|manager|director|head|owner))?)\b"
)
_HE = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:your|this)(?: \w+)?\W*$", re.IGNORECASE)
"""In front of a firm or a team that is the panel's own."""
_KNOWN_BY = PEOPLE | frozenset(
    """old former last previous first then new next own whole area regional national local general project site store
    shop ward line department unit shift night day floor plant office account branch depot school product managing
    assistant deputy acting interim technical clinical commercial medical senior""".split()
)
_FIRST: tuple[Slot, ...] = ("others_action", "what_was_said")
"""Facts that bring somebody into the story, so that their side can be asked for after."""


def whom(sitting: Sitting) -> Anchor | None:
    """Whom the last answer speaks ill of, by the name or role the candidate used; never the harsh words themselves."""
    text = masked(sitting.answer)
    for match in BADMOUTH.finditer(text):
        if _OURS.search(text[: match.start()]):
            continue
        quote = _called(sitting, text, match)
        if quote and quote.lower() not in sitting.table.names:
            return Anchor(source="answer", turn=sitting.last.turn, quote=quote)
    return None


def is_due(sitting: Sitting) -> bool:
    """Whether somebody's side is still to be asked for."""
    return sitting.plan.boss is not None and ASKED not in sitting.plan.once


def other_side(sitting: Sitting) -> Move | None:
    """What the one spoken ill of would say, at the first moment it can be asked; None when this is not it."""
    boss, last = sitting.plan.boss, sitting.last
    if boss is None or not is_due(sitting) or last.step == HARDEST:
        return None
    if last.topic == "story":
        return _on_story(sitting, boss)
    if last.turn != boss.turn or last.topic not in ("resume", "role", "motivation", "red_flag", "start_plan"):
        return None
    if sitting.left <= sitting.needed:
        return None
    sitting.plan.once.append(ASKED)
    sitting.item.follow_ups += 1
    why = f"the candidate spoke ill of {boss.quote}; their side is asked for, once"
    return Move(kind="probe", why=why, speaker=last.speaker, topic=last.topic, spare=(boss,), line=_line(boss))


def later(sitting: Sitting, speaker: str) -> Move:
    """The same question where it could not be asked before: in place of another one that nobody likes."""
    boss = sitting.plan.boss
    assert boss
    sitting.plan.once.append(ASKED)
    why = f"the candidate spoke ill of {boss.quote} earlier, and could not be asked for their side there"
    return Move(kind="open_topic", why=why, speaker=speaker, topic="red_flag", spare=(boss,), line="boss_later")


def _called(sitting: Sitting, text: str, match: re.Match[str]) -> str | None:
    """The role or name at the head of the harsh words; for 'he' or 'they' whoever was spoken of before."""
    noun = _NOUN.match(text, match.start())
    if noun is None:
        before = [text[p.start : p.end] for p in people(text) if p.start < match.start() and _may_be_boss(text, p)]
        return _plain(before[-1]) if before else _asked_about(sitting)
    before = text[: noun.start()].split()
    which = next((" ".join(before[-many:]) for many in (2, 1) if before[-many:] and _tells_which(before[-many:])), "")
    called = f"{which} {noun.group()}".lstrip()
    return called if called[0].islower() and called in text else None


def _tells_which(parts: list[str]) -> bool:
    """Whether words in front of a role say which one, and nothing about them."""
    return all(part in _KNOWN_BY for part in parts)


def _may_be_boss(text: str, person: Person) -> bool:
    """A name, or the role of somebody one works for or with; customers and patients are no boss."""
    called = text[person.start : person.end]
    return called[0].isupper() or bool(re.search(rf"\b{BOSS}\b", called))


def _plain(called: str) -> str | None:
    """A name as it is; a role without words in front of it that may judge: 'old boss' stays, 'dreadful boss' loses
    one."""
    if called[0].isupper():
        return called
    parts = called.split(" of ")[0].split()
    while not _tells_which(parts[:-1]):
        parts.pop(0)
    rest = called.partition(" of ")
    return " ".join(parts) + rest[1] + rest[2]


def _asked_about(sitting: Sitting) -> str | None:
    """The person the last question stood on, when the answer only says 'he'."""
    anchor = sitting.last.probe.anchor if sitting.last.probe else None
    source = sitting.turn(anchor.turn) if anchor else None
    text = masked(source.answer or "") if source else ""
    known = [text[p.start : p.end] for p in people(text) if _may_be_boss(text, p)]
    return anchor.quote if anchor and any(anchor.quote in each for each in known) else None


def _on_story(sitting: Sitting, boss: Anchor) -> Move | None:
    """At depth 2, below a question whose answer names them; before that a first question brings them in."""
    spoken, thread = sitting.turn(boss.turn), sitting.thread
    if spoken is None or spoken.story != sitting.item.story or not sitting.has_room or not _has_place(thread):
        return None
    found = _parent(sitting, boss)
    if found is None:
        return _first(sitting, boss, spoken)
    parent, anchors = found
    sitting.plan.once.append(ASKED)
    sitting.plan.stays = []
    speaker = _speaker(sitting)
    return Move(
        kind="probe",
        why=f"the candidate spoke ill of {boss.quote}; their side is asked for, once",
        speaker=speaker,
        topic="story",
        story=sitting.item.story,
        probe=Probe(kind="conflict", depth=2, slot="other_party_reason", parent=parent.turn, anchor=anchors[0]),
        spare=anchors[1:],
        line=_line(anchors[0]),
        to=sitting.last.speaker if speaker != sitting.last.speaker else None,
    )


def _line(called: Anchor) -> str:
    """The bank of words: a firm does not walk in and tell its side."""
    return "boss_firm" if called.quote.split()[-1] in ("company", "firm", "employer") else "boss"


def _has_place(thread: Thread) -> bool:
    asked = thread.times_asked("other_party_reason")
    return "other_party_reason" not in thread.slots and asked < 2 and thread.probes < MOST_PROBES


def _parent(sitting: Sitting, boss: Anchor) -> tuple[Turn, tuple[Anchor, ...]] | None:
    """The newest question of depth 1 whose answer names them, or tells what they did when it was asked about them."""
    for turn in reversed(sitting.past):
        if turn.probe is None or turn.probe.depth != 1 or not turn.answer:
            continue
        for quote in dict.fromkeys((boss.quote, boss.quote.split()[-1])):
            if re.search(rf"(?<!\w){re.escape(quote)}(?!\w)", masked(turn.answer)):
                return turn, (Anchor(source="answer", turn=turn.turn, quote=quote),)
        if turn is sitting.past[-1] and turn.probe.anchor.quote == boss.quote:
            ground = said(turn)
            theirs = tuple(ground.anchor(clause) for clause in ground.clauses if _HE.match(clause.text))
            if theirs:
                return turn, theirs
    return None


def _first(sitting: Sitting, boss: Anchor, spoken: Turn) -> Move | None:
    """A question of depth 1 that stands on the one spoken ill of, when there is room for theirs after it."""
    thread = sitting.thread
    empty = [slot for slot in _FIRST if slot in thread.empty(1)]
    roomy = sitting.left > sitting.needed + 1 and thread.probes < MOST_PROBES - 1
    if not empty or not roomy or sitting.is_used(boss.quote):
        return None
    under = spoken.probe is not None and spoken.probe.depth == 0 and spoken.kind != "stay"
    sitting.plan.stays = []
    return Move(
        kind="probe",
        why=f"the candidate spoke ill of {boss.quote}; first what happened between them",
        speaker=sitting.last.speaker,
        topic="story",
        story=sitting.item.story,
        probe=Probe(
            kind="clarify" if empty[0] == "what_was_said" else "sequence",
            depth=1,
            slot=empty[0],
            parent=spoken.turn if under else None,
            anchor=boss,
        ),
    )


def _speaker(sitting: Sitting) -> str:
    """Whoever heard it asks, unless they have asked for a while."""
    return prober(sitting).name if in_a_row(sitting.history) >= MOST_IN_A_ROW else sitting.last.speaker
