"""The models that Inspect gives us by role, in the shapes our code asks models in.

Inspect does what it does for everybody: it retries, limits, counts, caches and logs each call.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from typing import cast

from inspect_ai.model import (
    ChatMessage,
    ChatMessageAssistant,
    ChatMessageSystem,
    ChatMessageUser,
    GenerateConfig,
    Model,
    ModelOutput,
    ResponseSchema,
    model_roles,
)
from inspect_ai.util import JSONSchema

from agent.engines import Engine
from agent.engines.chat_call import JsonSchema, Message
from agent.engines.chat_client import ChatClient
from agent.engines.chat_stream import OutOfLength, Usage
from agent.engines.known_servers import OutputMode
from agent.engines.language_model import LanguageModelEngine
from agent.engines.offline import OfflineEngine
from agent.engines.tokens import count_messages, estimate
from agent.errors import BadReply, Unreachable
from evals.finished import Cost
from evals.models import more

STOOD_IN = ("none", "mockllm")
"""Providers that mean "no model" when they are given as the model of the whole eval."""
REFUSALS = frozenset((400, 404, 415, 422, 501))
"""Answers of a server that is there and does not do what it was asked."""
MESSAGES: dict[str, Callable[[str], ChatMessage]] = {
    "system": lambda text: ChatMessageSystem(content=text),
    "user": lambda text: ChatMessageUser(content=text),
    "assistant": lambda text: ChatMessageAssistant(content=text),
}


class RoleSays:
    """Fits `Say`: one of Inspect's models. Why it fell silent is kept for whoever runs the sample."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.cost = Cost()
        self.problem: BaseException | None = None
        """Why a call failed for good, as Inspect raised it: a server that is away, a limit of the run. A refusal is no
        such failure: it is what this model does."""
        self.refused = False
        """Whether the last call was refused."""

    @property
    def name(self) -> str:
        return str(self._model)

    async def __call__(self, messages: Sequence[Message], schema: JsonSchema | None = None, most: int = 400) -> str:
        reply, used = await self.asked(messages, schema, most)
        self.cost = more(self.cost, used)
        return reply

    async def asked(self, messages: Sequence[Message], schema: JsonSchema | None, most: int) -> tuple[str, Usage]:
        """The reply and what it took. Raises EngineError."""
        turns = [MESSAGES[message["role"]](message["content"]) for message in messages]
        form = ResponseSchema(name="reply", json_schema=JSONSchema.model_validate(schema)) if schema else None
        self.refused = False
        try:
            output = await self._model.generate(turns, config=GenerateConfig(max_tokens=most, response_schema=form))
        except asyncio.CancelledError:
            self.problem = self.problem or TimeoutError(f"{self.name} took too long to answer.")
            raise
        except Exception as raised:  # of any provider's SDK; Inspect has tried again already where that could help
            attempt = getattr(raised, "last_attempt", None)  # of a tenacity.RetryError, which says nothing itself
            problem = (attempt.exception() if attempt else None) or raised
            self.refused = getattr(problem, "status_code", None) in REFUSALS
            self.problem = self.problem if self.refused else problem
            raise Unreachable(f"{self.name} did not answer: {type(problem).__name__}.") from None
        return _words(output), _usage(output, messages)


def _words(output: ModelOutput) -> str:
    if output.stop_reason == "max_tokens":
        raise OutOfLength("The reply was longer than it may be.")
    if output.error or not output.completion.strip():
        raise BadReply(output.error or "The model said nothing.")
    return output.completion


def _usage(output: ModelOutput, messages: Sequence[Message]) -> Usage:
    if (used := output.usage) is None:
        return Usage(count_messages(messages), estimate(output.completion))
    kept = (used.input_tokens_cache_read or 0) + (used.input_tokens_cache_write or 0)
    return Usage(used.input_tokens + kept, used.output_tokens)


class RoleClient:
    """What `LanguageModelEngine` asks of a `ChatClient`, over one of Inspect's models. A speech comes in one piece, so
    the time to its first word is the time of the whole call."""

    def __init__(self, says: RoleSays) -> None:
        self._says = says
        self.mode: OutputMode = "json_schema"

    def one_mode_down(self) -> None:
        """Inspect knows no way between a schema and none; without one the prompt still asks for JSON, then for text."""
        self.mode = "json_object" if self.mode == "json_schema" else "text"

    async def stream(
        self,
        messages: Sequence[Message],
        schema: JsonSchema | None = None,
        max_tokens: int = 400,
        on_usage: Callable[[Usage], None] | None = None,
    ) -> AsyncGenerator[str, None]:
        yield await self.complete(messages, schema, max_tokens, on_usage)

    async def complete(
        self,
        messages: Sequence[Message],
        schema: JsonSchema | None = None,
        max_tokens: int = 1_000,
        on_usage: Callable[[Usage], None] | None = None,
    ) -> str:
        """The whole reply; asked once more without a schema when the model refuses one. Raises EngineError."""
        wanted = schema if self.mode == "json_schema" else None
        try:
            reply, used = await self._says.asked(messages, wanted, max_tokens)
        except Unreachable:
            if wanted is None or not self._says.refused:
                raise
            self.one_mode_down()
            reply, used = await self._says.asked(messages, None, max_tokens)
        if on_usage:
            on_usage(used)
        return reply


def engine_over(says: RoleSays) -> Engine:
    """Our panel's voice, spoken by one of Inspect's models."""
    return LanguageModelEngine(cast(ChatClient, RoleClient(says)), OfflineEngine())


def role(name: str) -> RoleSays | None:
    """The model of a role; None when the eval was started without one."""
    found = model_roles().get(name)
    if isinstance(found, list):
        found = found[0] if found else None
    return RoleSays(found) if found is not None else None


def is_real(model: Model) -> bool:
    """Whether the model of the whole eval can be asked anything."""
    return str(model).partition("/")[0] not in STOOD_IN
