"""Put the report of an interview together. Reads the record and nothing else, and calls no model."""

from itertools import zip_longest
from typing import cast

from agent.content.brief import Brief, Reason
from agent.errors import InterviewError
from agent.moves.table import Difficulty, lay_table
from agent.record import Record
from agent.report.marks_model import Marks
from agent.report.material import OWN_TURN, Material
from agent.report.model import (
    AgendaItem,
    ContradictionReport,
    Ending,
    Hesitation,
    OpenConcern,
    Question,
    Report,
    Reservation,
    Timing,
)
from agent.report.people import interviewers_of, learned_of, own_questions_of, reservations_of
from agent.report.stories import SETTLING_DEPTH, contradictions_of, hesitations_of, stories_of
from agent.report.takes import retakes_of
from agent.words import words

LEFT_WITHOUT = ("declined", "unknown", "silent", "put_off")


async def latest(record: Record) -> str:
    """The interview that was spoken in last. Raises InterviewError when there is none."""
    listed = await record.interviews()
    if not listed:
        raise InterviewError("There is no interview to report on yet. `roundtwo chat` starts one.")
    return listed[0].id


async def build_report(record: Record, interview_id: str, *, marks: Marks | None = None) -> Report:
    """The report as things stand; while the interview is open, what is hidden and the marks stay out. Raises
    InterviewNotFound."""
    kept = await record.interview(interview_id)
    brief = Brief.parse(kept.brief, "the saved brief")
    table = lay_table(brief, kept.seed, cast(Difficulty, kept.difficulty), kept.max_questions)
    newest = await record.unanswered(interview_id) or await record.head(interview_id)
    branch = await record.branch(interview_id, newest.number) if newest else []
    material = Material.of(kept, table, branch)
    stories, hesitations = stories_of(material), hesitations_of(material)
    contradictions, reservations = contradictions_of(material), reservations_of(material)
    return Report(
        interview_id=kept.id,
        date=kept.created_at,
        release=kept.release,
        candidate=brief.candidate.name,
        role=brief.role.title,
        company=brief.role.company,
        engine=kept.engine,
        offline_turns=_offline_turns(material),
        seed=kept.seed,
        difficulty=kept.difficulty,
        format=brief.callback.format,
        max_questions=kept.max_questions,
        finished=material.finished,
        ended=cast(Ending | None, kept.finished_reason),
        waiting=_waiting(material),
        agenda=_agenda(material),
        untouched=tuple(story.id for story in stories if not story.questions),
        stories=stories,
        others=tuple(question for question in material.questions if question.topic != "story"),
        contradictions=contradictions,
        unanswered=_unanswered(material),
        interviewers=interviewers_of(material),
        own_questions=own_questions_of(material),
        learned=learned_of(material),
        timing=_timing(material),
        reason=cast(Reason, table.reason) if material.finished else None,
        reason_drawn=brief.callback.reason is None if material.finished else None,
        reservations=reservations,
        hesitations=hesitations,
        open_concerns=_open_concerns(contradictions, reservations, hesitations) if material.finished else (),
        retakes=await retakes_of(record, material, newest.number) if newest else (),
        marks=marks if material.finished else None,
    )


def _offline_turns(material: Material) -> tuple[int, ...]:
    meant_for_a_model = material.kept.engine != "offline" or any(say.voice == "model" for say in material.says)
    return tuple(say.turn for say in material.says if meant_for_a_model and say.voice == "offline")


def _waiting(material: Material) -> int | None:
    last = material.questions[-1] if material.questions else None
    return last.turn if last and last.how == "waiting" and not material.finished else None


def _agenda(material: Material) -> tuple[AgendaItem, ...]:
    opened = material.plan.at if material.questions else -1
    return tuple(
        AgendaItem(
            topic=item.topic,
            story=item.story,
            owner=item.owner if material.finished or place <= opened else None,
            opened=place <= opened,
        )
        for place, item in enumerate(material.plan.items)
    )


def _unanswered(material: Material) -> tuple[int, ...]:
    """A question that was put again counts once, by how its last form fared."""
    asked = [question for question in material.questions if question.topic not in OWN_TURN]
    left = [*LEFT_WITHOUT, "waiting"] if material.finished else LEFT_WITHOUT
    pairs = zip_longest(asked, asked[1:])
    return tuple(one.turn for one, next_one in pairs if one.how in left and not (next_one and _again(one, next_one)))


def _again(one: Question, other: Question) -> bool:
    same_fact = one.slot is not None and (one.story, one.slot) == (other.story, other.slot)
    return other.move in ("stay", "ask_again") or same_fact


def _timing(material: Material) -> Timing:
    lengths = [(each.words, each.turn) for each in material.questions if each.words]
    heard = sum(len(words(run.heard or "")) for run, _ in material.branch)
    return Timing(
        planned_minutes=material.kept.minutes,
        minutes=material.minutes(material.spoken),
        candidate_words=heard,
        panel_words=material.spoken - heard,
        answers=len(lengths),
        average_words=round(sum(count for count, _ in lengths) / len(lengths)) if lengths else 0,
        longest=max(lengths)[1] if lengths else None,
        shortest=min(lengths)[1] if lengths else None,
    )


def _open_concerns(
    contradictions: tuple[ContradictionReport, ...],
    reservations: tuple[Reservation, ...],
    hesitations: tuple[Hesitation, ...],
) -> tuple[OpenConcern, ...]:
    found = []
    for each in contradictions:
        if not each.settled:
            why = "nobody put it to you" if each.put is None else f"put to you in question {each.put} and not settled"
            text = f"{each.what}: “{each.today.quote}” today, “{each.before.quote}” before"
            found.append(OpenConcern(kind="contradiction", story=each.story, text=text, why=why))
    for doubt in reservations:
        if doubt.standing != "eased":
            why = f"{doubt.standing}: {doubt.why}"
            found.append(OpenConcern(kind="reservation", story=doubt.story, text=doubt.text, why=why))
    for moment in hesitations:
        if not moment.settled:
            found.append(OpenConcern(kind="hesitation", story=moment.story, text=moment.text, why=_why_open(moment)))
    return tuple(found)


def _why_open(moment: Hesitation) -> str:
    if moment.story is None:
        return "no story of round one touches it, so no question did"
    return f"the story {moment.story} reached depth {moment.reached_depth}; it takes {SETTLING_DEPTH} to settle this"
