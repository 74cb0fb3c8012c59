"""Chooses the question that is practised: a chance to show one dimension, put by somebody who weighs it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agent.content.questions import banks
from agent.content.rubrics import Dimension, Rubric, rubric, weights
from agent.engines import Notes
from agent.engines.offline.phrasing import phrase
from agent.errors import InterviewError
from agent.guard import question_faults
from agent.moves.fit import KIND, can_stand, fit
from agent.moves.ground import SPARE, Ground, opening_words, told
from agent.moves.material import job_facts, resume_lines
from agent.moves.table import Seat, Table
from agent.reading.clauses import Clause
from agent.reading.slots import DEPTH, fills, parse
from agent.scoring.case import Case
from agent.scoring.rules import PRACTISED
from agent.scoring.threads import Heard, case_of
from agent.state import Anchor, Move, Probe, Slot, Topic
from agent.words import words

ON_THE_JOB: tuple[Dimension, ...] = ("R5", "R6", "R9")
"""Asked about the job; the others about a story where the rubric lets them."""
LINES: dict[Topic, tuple[str, ...]] = {
    "resume": ("resume_opener",),
    "role": ("role",),
    "motivation": ("why_company", "motivation"),
    "red_flag": ("red_flag",),
    "start_plan": ("start_plan",),
}
"""Keys in the question banks for topics that are no story."""
NEVER_ALONE: frozenset[Slot] = frozenset(("contradiction", "later_use"))
"""Facts only asked for when something else was said first."""
WEIGHS_ALIKE = 0.75
"""Share of the highest weight from which a panellist may be the one who asks."""
CHANCE = 1.0
"""How much the seed counts beside how well a question sits."""
ALREADY_TOLD = 1.0
"""How much less a fact is worth asking for that round one already holds."""
MOST_LINES = 3
"""Lines of the résumé to draw from; the most telling stand first."""
MOST_TRIED = 12
"""Questions put together before one without a fault has to be found."""
_HEARD_TODAY = re.compile(
    r"\b(?:that answer|just now|an? (?:moment|minute) ago|you(?:'ve| have) just)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Question:
    """One question, ready to be answered and marked."""

    dimension: Dimension
    speaker: str
    title: str
    persona: str
    text: str
    topic: Topic
    story: str | None
    kind: str
    """Kind of the probe; the topic where the question is on no story."""
    depth: int
    slot: str

    def case(self, table: Table, answer: str) -> Case:
        """The exchange as graders see it."""
        heard = Heard(
            turn=1, story=self.story, speaker=self.speaker, persona=self.persona, question=self.text, kind=self.kind,
            depth=self.depth, slot=self.slot, answer=answer,
        )  # fmt: skip
        return case_of(table.brief, [(seat.persona.id, seat.name) for seat in table.seats], [heard])


def choose(
    table: Table, wanted: Dimension | None, story: str | None, can_mark: Callable[[Dimension], bool]
) -> Question:
    """The same for the same table. `wanted`: the dimension, else one is drawn among those `can_mark` allows. Raises
    InterviewError when nothing in the brief gives a chance for it, or there is no such story."""
    _check(table, wanted, story)
    if wanted:
        dimensions: list[Dimension] = [wanted]
    else:
        dimensions = [each for each in PRACTISED if can_mark(each)]
        table.draw("practice").shuffle(dimensions)
    for dimension in dimensions:
        if question := _first_sound(table, dimension, story):
            return question
    where = f"the story {story!r}" if story else "this brief"
    what = f"for {wanted}" if wanted else "that can be marked"
    raise InterviewError(f"Nothing in {where} gives a chance for a question {what}. Name another dimension or story.")


def _check(table: Table, wanted: Dimension | None, story: str | None) -> None:
    if wanted and wanted not in PRACTISED:
        raise InterviewError(
            f"{wanted}, {rubric(wanted).name.lower()}, takes a whole panel. Practise it with: roundtwo chat"
        )
    known = [each.id for each in table.brief.round_one.stories]
    if story is not None and story not in known:
        raise InterviewError(f"There is no story {story!r} in this brief; it has {', '.join(known)}.")


def _first_sound(table: Table, dimension: Dimension, story: str | None) -> Question | None:
    """The best question nothing is wrong with."""
    ours, seat = rubric(dimension), asker(table, dimension)
    for tried, move in enumerate(_moves(table, ours, seat, story)):
        if tried == MOST_TRIED:
            break
        probe, speech = phrase(move, notes_of(table, seat, move))
        names = frozenset(word.lower() for name in table.names for word in words(name))
        if question_faults(speech.text, (), names) or (probe and not _quotes(speech.frame)):
            continue
        on_story = probe is not None and move.story is not None
        return Question(
            dimension=dimension, speaker=seat.name, title=seat.who.title, persona=seat.persona.id, text=speech.text,
            topic=move.topic, story=move.story, kind=probe.kind if probe and on_story else move.topic,
            depth=probe.depth if probe else 0, slot=(probe.slot or "") if probe else "",
        )  # fmt: skip
    return None


def asker(table: Table, dimension: Dimension) -> Seat:
    """Somebody at the table who weighs the dimension most, or nearly so."""
    shares = {seat.name: weights().of(seat.persona.id).get(dimension, 0.0) for seat in table.seats}
    most = max(shares.values())
    return table.draw("asker", dimension).choice(
        [seat for seat in table.seats if shares[seat.name] >= WEIGHS_ALIKE * most]
    )


def _moves(table: Table, ours: Rubric, seat: Seat, story: str | None) -> Iterator[Move]:
    """What could be asked, best first."""
    chance = ours.opportunity
    slots = [slot for slot in DEPTH if slot in chance.slots or KIND[slot] in chance.kinds]
    slots = [slot for slot in slots if slot not in NEVER_ALONE]
    topics = [topic for topic in chance.topics if topic in LINES]
    stories = [story] if story else [each.id for each in table.brief.round_one.stories]
    table.draw("story", ours.id).shuffle(stories)
    asked_on_job = ours.id in ON_THE_JOB or table.draw("topic", ours.id).random() < len(topics) / (
        len(topics) + len(slots) + 1
    )
    about_job = [] if story else [move for topic in topics for move in _on_topic(table, seat, topic)]
    table.draw("line", ours.id).shuffle(about_job)
    if asked_on_job:
        yield from about_job
    for each in stories:
        yield from _on_story(table, seat, each, slots)
    if not asked_on_job:
        yield from about_job


def _on_story(table: Table, seat: Seat, story: str, slots: Sequence[Slot]) -> Iterator[Move]:
    """Questions for these facts, on words of round one; the best first."""
    ground = told(table, story)
    clauses = [each for each in ground.clauses if _is_theirs(table, each)] or [opening_words(ground.text)]
    known = {slot for slot, fill in fills(parse(table.story(story).told)).items() if fill.sure}

    def score(slot: Slot, clause: Clause) -> float:
        drawn = CHANCE * table.chance("practice", story, slot, clause.start)
        preferred = 0.5 * (slot in seat.persona.prefers)
        return fit(slot, clause) + 0.5 * clause.score + preferred + drawn - ALREADY_TOLD * (slot in known)

    pairs = [(slot, clause) for slot in slots for clause in clauses if can_stand(slot, clause)]
    pairs.sort(key=lambda pair: (fit(*pair) < 0, -score(*pair)))
    for slot, clause in pairs:
        yield _probe(table, seat, story, ground, slot, clause)


def _is_theirs(table: Table, clause: Clause) -> bool:
    return "person" not in clause.marks or clause.text.lower() not in table.names


def _probe(table: Table, seat: Seat, story: str, ground: Ground, slot: Slot, clause: Clause) -> Move:
    others = [each for each in (*ground.clauses, *ground.bare()) if each is not clause and can_stand(slot, each)]
    facts = job_facts(table.brief, seat.persona) if slot == "transfer" else []
    return Move(
        kind="probe",
        why=f"practice: {slot.replace('_', ' ')}",
        speaker=seat.name,
        topic="story",
        story=story,
        probe=Probe(kind=KIND[slot], depth=DEPTH[slot], slot=slot, anchor=ground.anchor(clause)),
        spare=tuple(ground.anchor(each) for each in others if _is_theirs(table, each))[:SPARE],
        step=1 if slot == "conceded_part" else 0,
        fact=table.draw("fact", story).choice(facts) if facts else None,
    )


def _on_topic(table: Table, seat: Seat, topic: Topic) -> Iterator[Move]:
    facts = job_facts(table.brief, seat.persona) if topic in ("role", "start_plan") else []
    fact = table.draw("fact", topic).choice(facts) if facts else None
    for line in LINES[topic]:
        if topic != "resume":
            yield Move(kind="open_topic", why="practice", speaker=seat.name, topic=topic, line=line, fact=fact)
            continue
        for quote in resume_lines(table.brief)[:MOST_LINES]:
            words_of = Anchor(source="resume", quote=quote)
            probe = Probe(kind="opener", depth=0, anchor=words_of)
            yield Move(
                kind="open_topic", why="practice", speaker=seat.name, topic=topic, line=line, probe=probe,
                spare=(words_of,),
            )  # fmt: skip


def notes_of(table: Table, seat: Seat, move: Move) -> Notes:
    """What the speaker of the first and only question may know."""
    brief = table.brief
    story = table.story(move.story).told if move.story else ""
    sitting = {each.name: each.first for each in table.seats}
    met = [each.name for each in brief.round_one.interviewers if each.name and each.name != seat.name]
    return Notes(
        turn=1,
        seed=str(table.seed),
        speaker=seat.who,
        persona=seat.persona,
        panel=tuple(each.who for each in table.seats),
        candidate=brief.candidate.name,
        role=brief.role.title,
        company=brief.role.employer,
        minutes=table.minutes,
        interviewers=tuple(sitting.get(name, name) for name in met),
        employed=brief.candidate.employed,
        told=story,
        source=story or brief.candidate.resume,
        used=_heard_today(),
    )


def _heard_today() -> tuple[str, ...]:
    """Frames that lean on an answer of today; there is none before the first question."""
    return tuple(frame.id for frames in banks().values() for frame in frames if _HEARD_TODAY.search(frame.say))


def _quotes(frame: str | None) -> bool:
    """Whether a frame seats the candidate's words; the smaller question phrasing falls back on does not."""
    found = next((each for frames in banks().values() for each in frames if each.id == frame), None)
    return found is None or bool(found.seats & {"q", "number", "name"})
