"""One request to a model server: what is sent, and how long we wait for what."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from agent.engines.chat_stream import Usage
from agent.engines.known_servers import Manner

Message = dict[str, str]
JsonSchema = Mapping[str, Any]


class Patience(NamedTuple):
    """Seconds we wait: to be picked up, for the first word, between two pieces, for the whole reply."""

    connect: float = 5
    first_word: float = 20
    silence: float = 15
    call: float = 60


class Call(NamedTuple):
    messages: Sequence[Message]
    schema: JsonSchema | None
    max_tokens: int
    streamed: bool
    on_usage: Callable[[Usage], None] | None

    def request(self, model: str, manner: Manner) -> dict[str, Any]:
        """The least a server needs to know: fewer parameters, fewer refusals."""
        messages = list(self.messages)
        if manner.without_system and messages[0]["role"] == "system" and len(messages) > 1:
            told = "\n\n".join(message["content"] for message in messages[:2])
            messages = [{"role": "user", "content": told}, *messages[2:]]
        request: dict[str, Any] = {"model": model, "messages": messages}
        request["max_completion_tokens" if manner.completion_tokens else "max_tokens"] = self.max_tokens
        if self.streamed:
            request |= {"stream": True, "stream_options": {"include_usage": True}}
        if self.schema and manner.mode == "json_schema":
            named = {"name": "reply", "strict": True, "schema": dict(self.schema)}
            request["response_format"] = {"type": "json_schema", "json_schema": named}
        elif self.schema and manner.mode == "json_object":
            request["response_format"] = {"type": "json_object"}
        return {name: value for name, value in request.items() if name not in manner.without}


class limited:
    """A wall-clock limit that says what took too long. Never around a yield: it would stop whoever listens."""

    def __init__(self, when: float, since: str) -> None:
        self._timeout = asyncio.timeout_at(when)
        self._since = since

    async def __aenter__(self) -> None:
        self._began = asyncio.get_running_loop().time()
        await self._timeout.__aenter__()

    async def __aexit__(self, *raised: Any) -> None:
        try:
            await self._timeout.__aexit__(*raised)
        except TimeoutError:
            raise TimeoutError(f"No word came from the model server in time after {self._since}.") from None
