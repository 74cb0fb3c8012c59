"""Inspect's solver: it holds one real interview, and writes down the dialogue as Inspect shows it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

from inspect_ai._util.error import PrerequisiteError  # its only way to say what is wrong without a traceback
from inspect_ai.model import ChatMessage, ChatMessageAssistant, ChatMessageUser, get_model
from inspect_ai.solver import Generate, Solver, TaskState, solver
from inspect_ai.util import store

from agent.engines import Engine
from agent.engines.offline import OfflineEngine
from agent.engines.wrappers import Metered, WithFallback
from agent.errors import EngineError
from agent.scoring.grader import Grader
from evals.candidate import Candidate, load_candidate
from evals.defects import DEFECTS, Defect
from evals.finished import FinishedInterview, Reply, Spoken
from evals.hold import hold
from evals.players import Player
from evals.players.modelled import ModelledPlayer
from evals.players.scripted import ScriptedPlayer
from evals.roles import RoleSays, engine_over, is_real, role

EngineChoice = Literal["auto", "offline", "model"]
KEPT = "interview"
"""Where the finished interview lies in a sample's store."""


class Seats(NamedTuple):
    """Who plays in one sample."""

    player: Player
    interviewer: str
    engine: Engine | None
    meter: Metered | None
    grader: Grader | None
    models: tuple[RoleSays, ...]
    model: str | None
    """Of the interviewer."""


@solver
def interview(seed: int, defect: str, folder: str, engine: EngineChoice) -> Solver:
    """One interview for each sample; `metadata` names its panel and its candidate, whose file lies in `folder`. Epochs
    after the first take the seeds after `seed`. Raises PrerequisiteError for what cannot go together."""
    planted = _planted(defect)
    if planted and engine == "model":
        raise PrerequisiteError("A planted defect sits on the built-in voice: leave out engine=model.")

    async def solve(state: TaskState, generate: Generate) -> TaskState:
        candidate = load_candidate(Path(folder) / f"{state.metadata['candidate']}.yaml")
        mine = seed + state.epoch - 1
        seats = _seats(candidate, mine, planted, engine)
        row = await hold(
            candidate, str(state.metadata["panel"]), seed=mine, epoch=state.epoch, engine=seats.engine,
            grader=seats.grader, interviewer=seats.interviewer, player=Heard(seats.player, state), model=seats.model,
            meter=seats.meter,
        )  # fmt: skip
        _raise_what_a_model_raised(seats.models)
        write_down(row, state)
        return state

    return solve


def _planted(name: str) -> Defect | None:
    if name and name not in DEFECTS:
        raise PrerequisiteError(f"There is no planted defect {name!r}. There are {', '.join(DEFECTS)}.")
    return DEFECTS[name] if name else None


def _seats(candidate: Candidate, seed: int, defect: Defect | None, choice: EngineChoice) -> Seats:
    speaks, answers = role("candidate"), None if defect else _voice(choice)
    player: Player = ModelledPlayer(candidate, seed, speaks) if speaks else ScriptedPlayer(candidate, seed)
    grader = defect.make_grader() if defect and defect.make_grader else None
    models = tuple(each for each in (speaks, answers) if each)
    if answers is None:
        engine = defect.make_engine() if defect and defect.make_engine else None
        return Seats(player, defect.name if defect else "panel", engine, None, grader, models, None)
    meter = Metered(engine_over(answers))
    engine = WithFallback(meter, OfflineEngine(), _unless_refused(answers))
    return Seats(player, "panel", engine, meter, grader, models, answers.name)


def _voice(choice: EngineChoice) -> RoleSays | None:
    """The model that speaks for our panel; None for the built-in voice."""
    if choice == "offline":
        return None
    if named := role("interviewer"):
        return named
    whole = get_model()
    if is_real(whole):
        return RoleSays(whole)
    if choice == "model":
        raise PrerequisiteError("engine=model needs a model: give --model, or --model-role interviewer=PROVIDER/MODEL.")
    return None


def _unless_refused(says: RoleSays) -> Callable[[EngineError], None]:
    """What the built-in voice takes over: a refusal or a reply nobody can use, of which the row tells. Not the whole
    interview of a model that is away; that one stops here."""

    def on_fallback(_: EngineError) -> None:
        _raise_what_a_model_raised([says])

    return on_fallback


def _raise_what_a_model_raised(models: Sequence[RoleSays]) -> None:
    """A server that fails for good, or a limit of the run, is no finding about an interviewer: the sample fails, and is
    held again when the run goes on."""
    for each in models:
        if each.problem is not None:
            raise each.problem


class Heard:
    """Fits `Player`: writes down the dialogue while it grows, so that a running sample can be watched."""

    def __init__(self, player: Player, state: TaskState) -> None:
        self._player, self._state = player, state
        self._written = 0

    @property
    def audit(self) -> tuple[str, ...]:
        return self._player.audit

    async def answer(self, spoken: Sequence[Spoken]) -> Reply:
        reply = await self._player.answer(spoken)
        fresh: list[ChatMessage] = [as_question(each) for each in spoken[self._written :]]
        self._state.messages += [*fresh, as_answer(reply)]
        self._written = len(spoken)
        return reply


def write_down(row: FinishedInterview, state: TaskState) -> None:
    """The finished interview into a sample: dialogue, row, and what is only known at the end."""
    replies = {reply.turn: reply for reply in row.replies}
    told: list[ChatMessage] = []
    for speech in row.spoken:
        told.append(as_question(speech))
        if speech.turn in replies:
            told.append(as_answer(replies[speech.turn]))
    state.messages = [*state.messages[:1], *told]
    state.output.completion = row.ended
    state.metadata |= {
        "model": row.model, "engine": row.engine, "interviewer": row.interviewer, "seed": row.seed,
        "epoch": row.epoch, "ended": row.ended, "problem": row.problem, "cost": row.cost.model_dump(),
        "stood_in": stood_in(row), "audit": list(row.audit),
    }  # fmt: skip
    store().set(KEPT, row.model_dump(mode="json"))
    state.completed = True


def stood_in(row: FinishedInterview) -> int:
    """Questions the built-in voice took over from a model. Lines that are always read out count in neither."""
    return sum(each.voice == "offline" and each.probe is not None for each in row.spoken) if row.model else 0


def as_question(speech: Spoken) -> ChatMessage:
    """One speech; what the panel meant by it stands beside the words."""
    probe, move = speech.probe, speech.move
    meant: dict[str, Any] = {
        "turn": speech.turn, "speaker": speech.speaker, "persona": speech.persona, "move": move.get("kind"),
        "why": move.get("why"), "topic": speech.topic, "story": speech.story,
        "probe": probe.kind if probe else None, "depth": probe.depth if probe else None,
        "slot": probe.slot if probe else None, "anchor": probe.anchor.quote if probe else None,
        "voice": speech.voice, "seconds": speech.seconds,
    }  # fmt: skip
    said = {name: value for name, value in meant.items() if value is not None}
    return ChatMessageAssistant(content=f"{speech.speaker}: {speech.text}", source="generate", metadata=said)


def as_answer(reply: Reply) -> ChatMessage:
    """What the candidate said, and what it did with the question."""
    did = {"turn": reply.turn, "doing": reply.doing, "told": list(reply.told), "open_to": list(reply.open_to)}
    return ChatMessageUser(content=reply.text, metadata=did)


def kept_interview(state: TaskState) -> FinishedInterview:
    """What `write_down` put into a sample, also when an old log is scored again. Raises KeyError for a sample that
    holds none."""
    return FinishedInterview.model_validate(state.store.get(KEPT))
