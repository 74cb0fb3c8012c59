"""What happens in a turn: prepare the agenda, decide what follows, speak, hand over to be graded; at the end, put down
what the panel holds."""

from contextlib import suppress
from itertools import takewhile

from langgraph.runtime import Runtime

from agent.context import InterviewContext
from agent.errors import StoreError
from agent.events import Began, Event, Finished, Piece, Said
from agent.ledger import Ledger
from agent.moves.agenda import Plan
from agent.moves.choose import Decision, choose_moves, opening
from agent.record import Say
from agent.state import SCHEMA_VERSION, InterviewState, Move, Probe, Update, migrate

WAITS = frozenset(("open_topic", "probe", "push_back", "ask_again", "invite_questions", "invite_close"))
"""Kinds of move that end with the panel listening; a `stay` and an answer do when they come last."""


async def prepare(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """Turn brief and personas into an agenda, and open."""
    if runtime.context.run.parent is not None:
        raise StoreError(
            "A saved turn of this interview is missing. Answer an earlier question again, or start a new interview."
        )
    return _update(opening(runtime.context.table))


async def decide(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """Read what was said, take it into the ledger, choose what the panel says next."""
    try:
        state_ = migrate(dict(state))
    except ValueError as error:
        raise StoreError(f"This interview was {error}. Update Round Two; nothing was changed.") from error
    past = await runtime.context.past()
    plan, ledger = Plan.model_validate(state_["plan"]), Ledger.model_validate(state_["ledger"])
    return _update(choose_moves(runtime.context.table, plan, ledger, past.turns, past.spoken, past.given))


async def assess(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """Hand the exchange that just ended to the evaluator. Nobody waits for its marks."""
    context = runtime.context
    context.evaluator.take(context.run.number, (await context.past()).turns)
    return {}


async def introduce(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """The chair welcomes, everybody says who they are."""
    return await _speak(state, runtime, "introduce")


async def hand_over(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """A topic is left, a colleague is named."""
    return await _speak(state, runtime, "hand_over")


async def open_topic(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """The first question on a story or another topic."""
    return await _speak(state, runtime, "open_topic")


async def probe(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """One question for one missing fact, or for the same fact in other words."""
    return await _speak(state, runtime, "probe", "ask_again")


async def push_back(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """A doubt about the decision, never the person."""
    return await _speak(state, runtime, "push_back")


async def stay(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """Something else than an answer came: a word in passing, or the question again."""
    return await _speak(state, runtime, "stay")


async def answer_candidate(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """The candidate asked; whoever knows answers."""
    return await _speak(state, runtime, "answer_candidate")


async def close(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """The candidate's own questions, the last word, the farewell."""
    return await _speak(state, runtime, "invite_questions", "invite_close", "farewell", "stay")


async def debrief(state: InterviewState, runtime: Runtime[InterviewContext]) -> Update:
    """The door is closed: a story nobody left on purpose is closed by the end, so that the report can say so, and every
    interviewer's sheet is sealed before anybody comments."""
    ledger = Ledger.model_validate(state["ledger"])
    for thread in ledger.threads.values():
        thread.closed = thread.closed or ("the interview ended" if thread.asked else "never reached")
    with suppress(Exception):  # a grader at fault must not keep the door shut; the report marks what is left
        await runtime.context.evaluator.seal(runtime.context.run.number)
    _tell(runtime, Finished(reason=Plan.model_validate(state["plan"]).reason or "complete"))
    return {"ledger": ledger.model_dump(mode="json")}


def _update(decision: Decision) -> Update:
    plan, ledger = decision.plan.model_dump(mode="json"), decision.ledger.model_dump(mode="json")
    moves = [move.model_dump(mode="json", exclude_defaults=True) for move in decision.moves]
    return {"schema_version": SCHEMA_VERSION, "plan": plan, "ledger": ledger, "moves": moves, "place": 0}


async def _speak(state: InterviewState, runtime: Runtime[InterviewContext], *kinds: str) -> Update:
    """Speak the moves of these kinds that come next. What a crash left finished in the record is not spoken anew."""
    place = start = state.get("place", 0)
    context, ledger = runtime.context, Ledger.model_validate(state["ledger"])
    already = await context.said()
    for data in takewhile(lambda each: each["kind"] in kinds, state["moves"][start:]):
        move = Move.model_validate(data)
        last = place == len(state["moves"]) - 1
        say = already.get(place) or await _say(runtime, move, place, ledger, list(already.values()), last)
        already[place] = say
        _tell(runtime, said(say))
        place += 1
        _note_doubt_told(ledger, move, say)
    return {"place": place, "ledger": ledger.model_dump(mode="json")}


async def _say(
    runtime: Runtime[InterviewContext], move: Move, place: int, ledger: Ledger, just_said: list[Say], last: bool
) -> Say:
    """Put one move into words, piece by piece, and keep it."""
    context = runtime.context
    notes = await context.notes(move, place, ledger, just_said)
    seat = context.table.seat(move.speaker)
    _tell(runtime, Began(speaker=seat.name, persona=seat.persona.id))
    probe, text, frame, voice = move.probe, "", None, "offline"
    async for piece in context.engine.speak(move, notes):
        if isinstance(piece, Probe):
            probe = piece
        else:
            text, frame, voice = text + piece.text, piece.frame or frame, piece.voice
            _tell(runtime, Piece(text=piece.text))
    waits = last and (move.kind in WAITS or move.kind in ("stay", "answer_candidate"))
    kept = move.model_dump(mode="json", exclude={"probe", "spare"}, exclude_defaults=True) | {
        "kind": move.kind,
        "topic": move.topic,
    }
    return await context.record.add_say(
        context.interview_id,
        context.run.number,
        place,
        speaker=seat.name,
        persona=seat.persona.id,
        text=text.strip(),
        topic=move.topic,
        story=move.story,
        move=kept,
        probe=probe.model_dump(mode="json") if probe else None,
        frame=frame,
        voice="model" if voice == "model" else "offline",
        waits=waits,
    )


def _note_doubt_told(ledger: Ledger, move: Move, say: Say) -> None:
    if move.line == "reservation":
        for concern in ledger.concerns:
            if concern.holder == move.speaker and concern.told is None:
                concern.told = say.turn


def said(say: Say) -> Said:
    """A row of the record as the event listeners get."""
    kept = {
        name: getattr(say, name) for name in ("turn", "speaker", "persona", "text", "topic", "story", "probe", "voice")
    }
    return Said.model_validate(kept | {"move": {"kind": say.move["kind"], "why": say.move["why"]}})


def _tell(runtime: Runtime[InterviewContext], event: Event) -> None:
    runtime.stream_writer(event)
