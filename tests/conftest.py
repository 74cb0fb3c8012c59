"""What every test may ask for: an interview under way, a finished one, and that nothing leaves this machine."""

import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.socket_guard import nothing_leaves_this_machine

# The door is opened inside the fixtures: a test of one room needs no other, and starts a second sooner.
if TYPE_CHECKING:
    import httpx2
    from starlette.applications import Starlette

    from agent.engines import Engine
    from tests.chair import Chair

__all__ = ["nothing_leaves_this_machine"]

Rehearse = Callable[..., Awaitable["Chair"]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--live", action="store_true", help="also run the tests that talk to a real model server")


def pytest_configure(config: pytest.Config) -> None:
    """A shell that starts the tests in the background has Ctrl-C ignored, and every program a test starts inherits it:
    the tests that press Ctrl-C would wait for ever."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--live"):
        return
    for item in items:
        if item.get_closest_marker("live"):
            item.add_marker(pytest.mark.skip(reason="talks to a real model server; run with --live"))


@pytest.fixture
async def rehearse(tmp_path: Path) -> AsyncIterator[Rehearse]:
    """Starts an interview and lets the panel open it: `await rehearse(["flood"], seed=3)`."""
    from agent.interview import Interview
    from tests.chair import Chair, InPieces, make_brief

    async with AsyncExitStack() as open_interviews:

        async def start(
            stories: list[str] | None = None,
            *,
            seed: int | None = 1,
            engine: "Engine | None" = None,
            callback: dict[str, Any] | None = None,
            begin: bool = True,
            **options: Any,
        ) -> Chair:
            brief = make_brief(stories, **callback or {})
            opened = Interview.start(brief, seed=seed, engine=engine or InPieces(), home=tmp_path, **options)
            chair = Chair(await open_interviews.enter_async_context(opened))
            if begin:
                await chair.begin()
            return chair

        yield start


@pytest.fixture
async def resume(tmp_path: Path) -> AsyncIterator[Rehearse]:
    """Opens an interview again, as another program would."""
    from agent.interview import Interview
    from tests.chair import Chair

    async with AsyncExitStack() as open_interviews:

        async def again(interview_id: str, **options: Any) -> Chair:
            opened = Interview.resume(interview_id, home=tmp_path, **options)
            return Chair(await open_interviews.enter_async_context(opened))

        yield again


@pytest.fixture
async def finished(rehearse: Rehearse) -> "Chair":
    """A short interview, played to its end."""
    return await (await rehearse(["migration"], max_questions=6)).play()


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator["Starlette"]:
    """The whole server in this process, with the built-in voice in pieces."""
    from agent.voices import HERE, Voice
    from tests.chair import InPieces
    from tests.serving import serving

    async with serving(tmp_path) as started:
        started.state.desk.voice = Voice(InPieces(), HERE)
        yield started


@pytest.fixture
async def client(app: "Starlette") -> AsyncIterator["httpx2.AsyncClient"]:
    """Asks it, without a socket."""
    from tests.serving import asking

    async with asking(app) as made:
        yield made
