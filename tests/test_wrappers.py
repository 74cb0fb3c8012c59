"""Engines round an engine: a dead model never ends an interview, and what it cost is counted."""

from collections.abc import AsyncIterator, Callable

import pytest

from agent.engines import Notes, Speech
from agent.engines.chat_stream import Usage
from agent.engines.wrappers import FAILURES_IN_A_ROW, SPEECHES_OF_REST, Metered, WithFallback
from agent.errors import BadReply, EngineError, Unreachable
from agent.state import Move, Probe
from tests.model_talk import OFFLINE, ReadOut, move, notes, probe, probes_of, text_of

DEAD = Unreachable("Nothing answers at here:80. Is the model server running there?")


class Plays:
    """A voice that says these pieces and then, perhaps, fails."""

    name = "model"

    def __init__(self, *pieces: Probe | Speech, problem: Exception | None = None) -> None:
        self.pieces, self.problem = pieces, problem
        self.speeches = 0
        self.closed = 0
        self.on_usage: Callable[[Usage], None] = lambda _: None

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        self.speeches += 1
        try:
            for piece in self.pieces:
                yield piece
            self.on_usage(Usage(300, 20))
            if self.problem:
                raise self.problem
        finally:
            self.closed += 1


async def spoken(voice: WithFallback | Metered, its_move: Move | None = None) -> list[Probe | Speech]:
    return [piece async for piece in voice.speak(its_move or move(), notes())]


async def test_a_voice_that_works_is_left_alone() -> None:
    failures: list[EngineError] = []
    voice = WithFallback(Plays(probe(), Speech(text="Which day?", voice="model")), ReadOut(), failures.append)

    pieces = await spoken(voice)

    assert text_of(pieces) == "Which day?" and not failures


async def test_a_dead_model_hands_the_turn_to_the_built_in_voice_and_says_why() -> None:
    failures: list[EngineError] = []
    voice = WithFallback(Plays(problem=DEAD), ReadOut(), failures.append)

    pieces = await spoken(voice)

    assert pieces == [probe(), Speech(text=OFFLINE, frame="x-1")]
    assert failures == [DEAD]


async def test_a_probe_declared_before_the_failure_is_not_declared_again() -> None:
    said = Plays(probe(), Speech(text="Nineteen.", voice="model"), problem=BadReply("x."))

    pieces = await spoken(WithFallback(said, ReadOut(), lambda _: None))

    assert len(probes_of(pieces)) == 1
    assert text_of(pieces) == f"Nineteen. {OFFLINE}"
    assert [piece.voice for piece in pieces if isinstance(piece, Speech)] == ["model", "offline"]


async def test_an_answer_to_the_candidate_that_breaks_off_is_not_begun_again() -> None:
    answer = move(kind="answer_candidate", probe=None)
    said = Plays(Speech(text="The quoting sheet.", voice="model"), problem=BadReply("x."))

    pieces = await spoken(WithFallback(said, ReadOut(), lambda _: None), answer)

    assert text_of(pieces) == "The quoting sheet."


async def test_after_three_failures_in_a_row_the_model_is_left_in_peace_for_five_speeches() -> None:
    dead = Plays(problem=DEAD)
    failures: list[EngineError] = []
    voice = WithFallback(dead, ReadOut(), failures.append)

    for _ in range(FAILURES_IN_A_ROW + SPEECHES_OF_REST):
        assert text_of(await spoken(voice)) == OFFLINE

    assert dead.speeches == len(failures) == FAILURES_IN_A_ROW
    await spoken(voice)
    assert dead.speeches == FAILURES_IN_A_ROW + 1


async def test_one_success_makes_up_for_two_failures() -> None:
    model = Plays(problem=DEAD)
    voice = WithFallback(model, ReadOut(), lambda _: None)

    for problem in (DEAD, DEAD, None, DEAD, DEAD, None):
        model.problem = problem
        await spoken(voice)

    assert model.speeches == 6


async def test_what_is_no_failure_of_a_model_is_not_covered_up() -> None:
    voice = WithFallback(Plays(problem=ZeroDivisionError()), ReadOut(), lambda _: None)

    with pytest.raises(ZeroDivisionError):
        await spoken(voice)


async def test_leaving_in_the_middle_closes_the_model() -> None:
    model = Plays(probe(), Speech(text="One."), Speech(text="Two."))
    stream = WithFallback(Metered(model), ReadOut(), lambda _: None).speak(move(), notes())

    await anext(stream)
    await stream.aclose()

    assert model.closed == 1


async def test_what_a_voice_took_is_counted() -> None:
    ticks = iter([0.0, 0.5, 10.0, 10.25])
    metered = Metered(Plays(probe(), Speech(text="One."), Speech(text=" Two?")), clock=lambda: next(ticks))

    await spoken(metered)
    await spoken(metered)

    totals = metered.totals()
    assert (totals.speeches, totals.calls, totals.failures) == (2, 2, 0)
    assert (totals.prompt_tokens, totals.reply_tokens, totals.most_prompt_tokens) == (600, 40, 300)
    assert totals.first_word_seconds == (0.5, 0.25)


async def test_a_failure_is_counted_and_passed_on() -> None:
    metered = Metered(Plays(problem=DEAD))

    with pytest.raises(Unreachable):
        await spoken(metered)

    assert (metered.totals().speeches, metered.totals().failures) == (1, 1)
    assert metered.totals().first_word_seconds == ()


async def test_a_voice_without_a_model_is_counted_too() -> None:
    metered = Metered(ReadOut())

    await spoken(metered)

    assert (metered.name, metered.totals().speeches, metered.totals().calls) == ("offline", 1, 0)
