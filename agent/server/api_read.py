"""An interview as its page shows it: who sits there, what was said on the branch it is on, how far it has come."""

from typing import Any

from agent.events import Event, Finished, Waiting
from agent.interview import Interview
from agent.moves.table import WORDS_A_MINUTE, Table
from agent.past import Past, past_of
from agent.record import Kept, Run, Say
from agent.server.api_models import Person, ProgressShown, Read, Speaking, Speech, Story
from agent.server.api_shelf import takes
from agent.server.desk import Desk
from agent.state import Topic

Branch = list[tuple[Run, list[Say]]]
PARTS: dict[Topic, str] = {
    "small_talk": "Welcome",
    "story": "Your stories",
    "resume": "Your résumé",
    "role": "The job",
    "motivation": "The job",
    "red_flag": "Your résumé",
    "start_plan": "The job",
    "candidate_questions": "Your questions",
    "close": "The close",
}
"""What a topic is called while the interview runs: coarse enough to give nothing away."""
NEARLY = 0.97
"""Most of the way an interview shows before it is over."""


async def read(desk: Desk, interview_id: str, owner: str) -> Read:
    """Raises InterviewNotFound."""
    interview = await desk.interview(interview_id, owner)
    record, table = desk.store.record, interview.table
    kept, live = await record.interview(interview_id), desk.live(interview_id, owner)
    cut_off = await record.unanswered(interview_id)
    newest = cut_off or await record.head(interview_id)
    branch = await record.branch(interview_id, newest.number) if newest else []
    speeches = speeches_of(branch, await takes(desk.store, interview_id))
    run = live.run if live and live.run is not None else cut_off.number if cut_off else None
    brief, last = table.brief, speeches[-1] if speeches else None
    silent = live is None and cut_off is None and not kept.is_over
    return Read(
        id=kept.id,
        status=kept.status,
        finished_reason=kept.finished_reason,
        role=brief.role.title,
        company=brief.role.company,
        candidate=brief.candidate.name,
        engine=interview.engine,
        difficulty=kept.difficulty,
        created_at=kept.created_at,
        panel=people(table),
        stories=tuple(Story(id=each.id, asked=each.asked, told=each.told) for each in brief.round_one.stories),
        speeches=speeches,
        waiting=last.turn if last and last.waits and silent else None,
        live=Speaking(run=run, events=live.last) if live and run is not None else None,
        progress=progress_of(table, past_of(branch), kept.is_over),
        minutes=kept.minutes,
    )


def people(table: Table) -> tuple[Person, ...]:
    return tuple(Person(persona=seat.persona.id, name=seat.name, title=seat.who.title) for seat in table.seats)


def speeches_of(branch: Branch, counts: dict[int, int]) -> tuple[Speech, ...]:
    """In order; what was answered stands with its question."""
    answers = {run.after: run.heard for run, _ in branch if run.after is not None}
    return tuple(
        Speech(
            turn=say.turn,
            run=say.run,
            speaker=say.speaker,
            persona=say.persona,
            text=say.text,
            waits=say.waits,
            answer=answers.get(say.turn) if say.waits else None,
            takes=counts.get(say.turn, 0) if say.waits else 0,
        )
        for _, says in branch
        for say in says
    )


def progress_of(table: Table, past: Past, over: bool) -> ProgressShown:
    """By time spoken or questions asked, whichever is further; nothing of what is still to come."""
    if over:
        return ProgressShown(part="Finished", done=1.0)
    if not past.turns:
        return ProgressShown(part=PARTS["small_talk"], done=0.0)
    spoken = past.spoken / (WORDS_A_MINUTE * table.minutes)
    asked = (len(past.turns) - 1) / table.max_questions
    return ProgressShown(part=PARTS[past.turns[-1].topic], done=round(min(NEARLY, max(spoken, asked)), 3))


async def progress_now(desk: Desk, interview: Interview, run: int) -> dict[str, Any]:
    """The same at the end of a run after which the panel waits, for whoever listens to it."""
    past = interview.past(run)
    if past is None:
        past = past_of(await desk.store.record.branch(interview.id, run))
    return progress_of(interview.table, past, False).model_dump()


def how_it_ended(kept: Kept, is_newest: bool, says: list[Say]) -> Event:
    """The last event of a run the panel has spoken in: it waits, or the interview was over with it."""
    if says and says[-1].waits and not (kept.is_over and is_newest):
        return Waiting(turn=says[-1].turn)
    return Finished(reason=(kept.finished_reason if is_newest else None) or "complete")
