"""Talks to any OpenAI-compatible model server. The only file that knows the openai SDK."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, aclosing
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from agent.engines.chat_call import Call, JsonSchema, Message, Patience, limited
from agent.engines.chat_faults import (
    check_address,
    check_key,
    explain,
    is_loopback,
    is_passing,
    names_parameter,
    pause_asked_for,
    redact,
)
from agent.engines.chat_stream import MOST_BYTES, ReplyStream, Usage
from agent.engines.known_servers import KnownServers, Manner, OutputMode
from agent.errors import BadReply, EngineError
from agent.settings import Settings

if TYPE_CHECKING:
    from openai import AsyncOpenAI

PAUSES = (0.25, 0.75)
"""Seconds before the second and the third request."""
CHARACTERS_PER_TOKEN = 8
SPARE_CHARACTERS = 2_000
OPENAI_HOST = "api.openai.com"


class ChatClient:
    """One model on one server. Every failure is an EngineError whose `partial` holds the words that came before it."""

    def __init__(
        self,
        base_url: str,
        api_key: str | None,
        model: str,
        patience: Patience = Patience(),  # noqa: B008 - a tuple of numbers
        attempts: int = 3,
        known: KnownServers | None = None,
    ) -> None:
        """Raises Unreachable or AuthFailed for an address or a key that cannot be right, before anything is sent."""
        self.server = check_address(base_url)
        self.model = model
        self._base_url = base_url.rstrip("/")
        self._key = check_key(api_key or "")
        self._patience = patience
        self._attempts = attempts
        self._known = known or KnownServers()
        self._sdk: AsyncOpenAI | None = None

    @classmethod
    def from_settings(cls, settings: Settings) -> Self:
        """For the server and model of these settings; what is found out about it is kept in their `home`."""
        ready = settings.for_model()
        patience = Patience(ready.connect_seconds, ready.first_word_seconds, ready.silence_seconds, ready.call_seconds)
        key = ready.api_key.get_secret_value() if ready.api_key else None
        known = KnownServers(ready.home / "servers.json")
        return cls(ready.base_url, key, ready.model or "", patience, ready.attempts, known)

    @property
    def mode(self) -> OutputMode:
        """How this server is asked for structured output, as far as known."""
        return self._manner.mode

    def one_mode_down(self) -> None:
        """For a server that takes a mode and then ignores it."""
        self._manner = self._manner.one_mode_down()

    @property
    def _manner(self) -> Manner:
        return self._known.manner(self._base_url, self.model)

    @_manner.setter
    def _manner(self, manner: Manner) -> None:
        self._known.remember(self._base_url, self.model, manner)

    async def stream(
        self,
        messages: Sequence[Message],
        schema: JsonSchema | None = None,
        max_tokens: int = 400,
        on_usage: Callable[[Usage], None] | None = None,
    ) -> AsyncGenerator[str, None]:
        """The words of the model as they come. Ends normally only when the server says that the reply is finished."""
        call = Call(messages, schema, max_tokens, True, on_usage)
        async with aclosing(self._guarded(call)) as pieces:
            async for piece in pieces:
                yield piece

    async def complete(
        self,
        messages: Sequence[Message],
        schema: JsonSchema | None = None,
        max_tokens: int = 1_000,
        on_usage: Callable[[Usage], None] | None = None,
    ) -> str:
        """The whole reply at once, for what nobody waits for word by word."""
        call = Call(messages, schema, max_tokens, False, on_usage)
        return "".join([piece async for piece in self._guarded(call)])

    async def models(self) -> list[str]:
        """Names of the models the server lists; empty when it keeps no list."""
        try:
            async with asyncio.timeout(self._patience.first_word):
                sdk = await self._opened()
                async with sdk.models.with_streaming_response.list() as response:
                    listed = await response.json()
        except Exception as problem:
            if getattr(problem, "status_code", None) in (404, 405, 501) or isinstance(problem, ValueError):
                return []
            error = self._explained(problem, "")
        else:
            entries = listed.get("data") if isinstance(listed, dict) else None
            names = [entry.get("id") for entry in entries or () if isinstance(entry, dict)]
            return [name for name in names if isinstance(name, str)]
        raise error

    async def close(self) -> None:
        if self._sdk is not None:
            await self._sdk.close()
            self._sdk = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _guarded(self, call: "Call") -> AsyncGenerator[str, None]:
        heard: list[str] = []
        try:
            async with aclosing(self._tried(call)) as pieces:
                async for piece in pieces:
                    heard.append(piece)
                    yield piece
            return
        except Exception as problem:
            error = self._explained(problem, "".join(heard))
        raise error  # outside, so that what caused it, which may hold the key, does not travel along

    async def _tried(self, call: "Call") -> AsyncGenerator[str, None]:
        """Asks again, before the first word only: after a passing failure, or without what the server refuses."""
        await self._opened()  # importing the SDK is no fault of the server
        start = asyncio.get_running_loop().time()
        failures, waited = 0, False
        while True:
            spoke = False
            try:
                async with aclosing(self._once(call, start)) as pieces:
                    async for piece in pieces:
                        spoke = True
                        yield piece
                return
            except Exception as problem:
                if spoke:
                    raise
                if self._adapted(problem, call):
                    continue
                failures += 1
                pause = pause_asked_for(problem)
                if pause is None and is_passing(problem):
                    pause = PAUSES[min(failures, len(PAUSES)) - 1]
                elif waited:
                    pause = None
                else:
                    waited = True
                if pause is None or failures >= self._attempts:
                    raise
                await asyncio.sleep(pause)

    async def _once(self, call: "Call", start: float) -> AsyncGenerator[str, None]:
        clock = asyncio.get_running_loop().time
        reply = ReplyStream(longest=call.max_tokens * CHARACTERS_PER_TOKEN + SPARE_CHARACTERS)
        first, last = start + self._patience.first_word, start + self._patience.call
        if not call.streamed:
            first = last
        async with AsyncExitStack() as stack:
            async with limited(min(first, last), "it was asked"):
                sdk = await self._opened()
                request = sdk.chat.completions.with_streaming_response.create(**call.request(self.model, self._manner))
                response = await stack.enter_async_context(request)
            chunks = await stack.enter_async_context(aclosing(_as_generator(response.iter_bytes())))
            heard_at: float | None = None
            while True:
                limit = first if heard_at is None else heard_at + self._patience.silence
                async with limited(min(limit, last), "it was asked" if heard_at is None else "its last word"):
                    chunk = await anext(chunks, None)
                if chunk is None:
                    break
                alive = reply.signs_of_life
                if piece := reply.feed(chunk):
                    yield piece
                    heard_at = clock()  # after the listener is done with it: his time is not the server's
                elif heard_at is not None and reply.signs_of_life > alive:
                    heard_at = clock()
        if piece := reply.close():
            yield piece
        reply.check_finished()
        if call.on_usage and reply.usage:
            call.on_usage(reply.usage)

    def _adapted(self, problem: Exception, call: "Call") -> bool:
        """Whether the request can be made again without what the server just refused. Remembered for the next time."""
        manner = self._manner
        if (
            call.schema
            and manner.mode != "text"
            and names_parameter(problem, "response_format", "json_", "schema", "grammar")
        ):
            self._manner = manner.one_mode_down()
        elif not manner.without_system and names_parameter(problem, "system role", "role 'system'", "system message"):
            self._manner = manner.model_copy(update={"without_system": True})
        elif not manner.completion_tokens and names_parameter(problem, "max_completion_tokens"):
            self._manner = manner.model_copy(update={"completion_tokens": True})
        else:
            for name in ("stream_options", "max_completion_tokens", "max_tokens"):
                if name in call.request(self.model, manner) and names_parameter(problem, name):
                    self._manner = manner.model_copy(update={"without": (*manner.without, name)})
                    break
        return self._manner != manner

    def _explained(self, problem: Exception, partial: str) -> EngineError:
        error = explain(problem, self.server, self.model)
        error.args = (redact(str(error), self._key),)
        error.__cause__ = error.__context__ = None
        vars(error)["partial"] = redact(partial, self._key)
        return error

    async def _opened(self) -> "AsyncOpenAI":
        if self._sdk is None:
            make = await asyncio.to_thread(_client_maker)  # the import takes most of a second
            if self._sdk is None:
                self._sdk = make(self._base_url, self._key, self._patience)
        return self._sdk


async def _as_generator(chunks: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    async for chunk in chunks:
        yield chunk


def _client_maker() -> Callable[[str, str, Patience], "AsyncOpenAI"]:
    import httpx2
    from openai import AsyncOpenAI

    class Capped(httpx2.AsyncByteStream):
        """The body of a reply, up to a size: the SDK reads a refusal to its end, however long it is."""

        def __init__(self, body: httpx2.AsyncByteStream) -> None:
            self._body = body

        async def __aiter__(self) -> AsyncIterator[bytes]:
            size = 0
            async for chunk in self._body:
                size += len(chunk)
                if size > MOST_BYTES:
                    raise BadReply("The model server sent a reply too large to be one.")
                yield chunk

        async def aclose(self) -> None:
            await self._body.aclose()

    async def bound(response: httpx2.Response) -> None:
        """No compressed replies and no endless ones: 0.2 MB of gzip can hold 200 MB."""
        if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            raise BadReply("The model server sent a compressed reply, which was not asked for.")
        if isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = Capped(response.stream)

    def make(base_url: str, key: str, patience: Patience) -> AsyncOpenAI:
        wait = max(patience.first_word, patience.silence, patience.call)  # ours come first; these are the last resort
        timeout = httpx2.Timeout(connect=patience.connect, read=wait, write=wait, pool=wait)
        http = httpx2.AsyncClient(
            timeout=timeout,
            follow_redirects=False,  # a redirect would send the prompt to a host nobody chose
            trust_env=not is_loopback(base_url),  # HTTP_PROXY must not catch a server on this machine
            event_hooks={"response": [bound]},
        )
        # Address and key are always given: without them the SDK takes others from the environment.
        sdk = AsyncOpenAI(base_url=base_url, api_key=key or "none", max_retries=0, timeout=timeout, http_client=http)
        if urlsplit(base_url).hostname != OPENAI_HOST:
            sdk.organization = sdk.project = None
        sdk._custom_headers = {"Accept-Encoding": "identity"}  # in place of OPENAI_CUSTOM_HEADERS
        return sdk

    return make
