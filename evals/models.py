"""How the evals ask a model for words: one call, whoever stands behind it, and a prompt from a file."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from agent.content.files import read_text
from agent.content.prompts import Prompt, parse_prompt
from agent.engines.briefing import safe
from agent.engines.chat_call import JsonSchema, Message
from agent.engines.chat_client import ChatClient
from agent.engines.chat_stream import Usage
from agent.engines.tokens import count_messages, estimate
from evals.finished import Cost

FOLDER = Path(__file__).parent


class Say(Protocol):
    """A model that is asked for one whole reply."""

    @property
    def name(self) -> str:
        """What the model is called in rows and tables."""
        ...

    async def __call__(self, messages: Sequence[Message], schema: JsonSchema | None = None, most: int = 400) -> str:
        """The reply. `most`: tokens it may take. Raises EngineError when none came."""
        ...


class ServerSays:
    """Fits `Say`: the server and the model of the settings. Counts what it used."""

    def __init__(self, client: ChatClient) -> None:
        self._client = client
        self.cost = Cost()

    @property
    def name(self) -> str:
        return self._client.model

    async def __call__(self, messages: Sequence[Message], schema: JsonSchema | None = None, most: int = 400) -> str:
        counted: list[Usage] = []
        reply = await self._client.complete(messages, schema, most, counted.append)
        used = counted[-1] if counted else Usage(count_messages(messages), estimate(reply))
        self.cost = more(self.cost, used)
        return reply


def more(cost: Cost, used: Usage) -> Cost:
    """The cost with one call added."""
    return Cost(
        calls=cost.calls + 1,
        prompt_tokens=(cost.prompt_tokens or 0) + used.prompt,
        reply_tokens=(cost.reply_tokens or 0) + used.reply,
    )


@cache
def prompt_file(name: str) -> Prompt:
    """A prompt of the evals, by its path in this folder without the ending. Raises ContentError."""
    path = FOLDER / f"{name}.md"
    return parse_prompt(read_text(path), path, name)


def fenced(text: str, fence: str) -> str:
    """Somebody's words as data between two marks nobody could foresee."""
    return f"<{fence}>\n{safe(text)}\n</{fence}>"
