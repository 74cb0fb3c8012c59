"""What was said on one branch of an interview, put together from the rows of the record."""

from dataclasses import dataclass

from agent.moves.table import Turn
from agent.record import Run, Say
from agent.state import Move, Probe
from agent.words import words


@dataclass(frozen=True)
class Past:
    """One branch of an interview, as it was said."""

    turns: tuple[Turn, ...]
    """The questions the panel waited on, with their answers."""
    spoken: int
    """Words of both sides."""
    used: tuple[str, ...]
    """Ids of the frames and lines already heard."""
    given: tuple[str, ...]
    """What the panel has told the candidate, and the lines it used for it."""


NOTHING = Past((), 0, (), ())


def past_of(branch: list[tuple[Run, list[Say]]]) -> Past:
    """Put the rows of a branch together: each question with what was said to it."""
    past = NOTHING
    for run, says in branch:
        past = extended(past, run, says)
    return past


def extended(past: Past, run: Run, says: list[Say]) -> Past:
    """What was said, one turn further: the answer, and what the panel said to it."""
    turns, spoken, used, given = list(past.turns), past.spoken, list(past.used), list(past.given)
    if run.heard is not None and turns:
        turns[-1] = turns[-1]._replace(answer=run.heard)
        spoken += len(words(run.heard))
    for say in says:
        spoken += len(words(say.text))
        used.append(say.frame or "")
        if say.move["kind"] == "answer_candidate":
            given += [say.text, say.move.get("line") or ""]
        if say.waits:
            turns.append(_turn(say, turns[-1] if turns else None))
    return Past(tuple(turns), spoken, tuple(used), tuple(given))


def _turn(say: Say, before: Turn | None) -> Turn:
    """A question as decisions see it. While the candidate thinks about the first question on a story, that one stays
    open."""
    move = Move.model_validate(say.move)
    probe = Probe.model_validate(say.probe) if say.probe else None
    if probe is None and move.kind == "stay" and move.topic == "story" and before:
        probe = before.probe
    return Turn(say.turn, say.speaker, move.kind, move.topic, say.story, probe, move.step, move.line, say.text, None)
