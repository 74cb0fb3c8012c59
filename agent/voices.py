"""Builds the voice of the panel from the settings, and says where words go."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from agent.engines import Engine
from agent.engines.offline import OfflineEngine
from agent.errors import EngineError
from agent.settings import Settings

if TYPE_CHECKING:
    from agent.engines.wrappers import Metered
    from agent.scoring.grader import Grader

EngineName = Literal["offline", "model"]
HERE = "Words stay on this computer."


@dataclass(frozen=True)
class Voice:
    """An engine, ready to speak."""

    engine: Engine
    where: str
    """One sentence for the first line on the screen."""
    meter: "Metered | None" = None
    """What the model was asked; None for the built-in voice."""
    grader: "Grader | None" = None
    """Who marks the answers; None for the built-in grader."""


def wanted_engine(settings: Settings, asked: EngineName | None) -> EngineName:
    """The one asked for; else the model when one is named, never because a key lies about."""
    return asked or ("model" if settings.model else "offline")


@asynccontextmanager
async def open_voice(
    settings: Settings, asked: EngineName | None, on_fallback: Callable[[EngineError], None]
) -> AsyncIterator[Voice]:
    """`on_fallback` hears why the model fell silent. Raises InterviewError when a setting is wrong."""
    if wanted_engine(settings, asked) == "offline":
        yield Voice(OfflineEngine(), HERE)
        return
    from agent.engines.chat_client import ChatClient
    from agent.engines.grading import ModelGrader
    from agent.engines.language_model import LanguageModelEngine
    from agent.engines.wrappers import Metered, WithFallback

    ready = settings.for_model()
    async with ChatClient.from_settings(ready) as client:
        meter = Metered(LanguageModelEngine(client, OfflineEngine()))
        voice = WithFallback(meter, OfflineEngine(), on_fallback)
        yield Voice(voice, where_words_go(ready), meter, ModelGrader(client))


@asynccontextmanager
async def open_grader(
    settings: Settings, asked: EngineName | None, *, apart: bool = False, judges: int = 1
) -> "AsyncIterator[Grader]":
    """The built-in grader, or the model that ROUNDTWO_MODEL names. `apart`: one call for each dimension; `judges`:
    how many readings, of which the middle one counts. Raises InterviewError when a setting is wrong."""
    if wanted_engine(settings, asked) == "offline":
        from agent.scoring.grader import OfflineGrader

        yield OfflineGrader()
        return
    from agent.engines.chat_client import ChatClient
    from agent.engines.grading import ModelGrader

    async with ChatClient.from_settings(settings.for_model()) as client:
        yield ModelGrader(client, apart=apart, judges=judges)


def where_words_go(settings: Settings) -> str:
    """For settings whose model server was checked."""
    return f"Words go to {urlsplit(settings.base_url).netloc}, model {settings.model}."
