"""`roundtwo doctor`: tries the configured model server step by step and says what to do about what is wrong."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from difflib import get_close_matches
from time import perf_counter
from typing import NamedTuple

from agent.engines.chat_client import ChatClient
from agent.engines.chat_faults import is_loopback
from agent.engines.chat_stream import Usage
from agent.engines.known_servers import OutputMode
from agent.engines.reply import REPLY_SCHEMA, ReplyReader
from agent.engines.tokens import estimate
from agent.errors import EngineError, InterviewError
from agent.settings import Settings

SLOW_SECONDS = 5
MOST_LISTED = 8
LONG_PROMPT = 2_200
"""Tokens a server must take in at least: one of our prompts, its reply, and a little room."""
SHORTEST_SHARE = 0.5
"""A prompt counted at less than this share of our estimate was cut by the server."""
READING = "Reply as JSON. Copy three words of this text into anchor_quote, write none into slot and probe_kind, and ask"
WORD = "The van was late again on Tuesday. "


class Health(NamedTuple):
    """What the examination found; the last thing it yields."""

    ok: bool
    mode: OutputMode | None = None
    first_word_ms: int | None = None


async def examine(settings: Settings) -> AsyncIterator[str | Health]:
    """Lines to be shown as they come, then the result. Sends two invented sentences and nothing of anybody's."""
    try:
        ready = settings.for_model()
        client = ChatClient.from_settings(settings)
    except InterviewError as problem:
        yield f"Not ready: {problem}"
        yield Health(ok=False)
        return
    yield f"Words would go to {client.server}, to the model {client.model!r}."
    if ready.base_url.startswith("http://") and not is_loopback(ready.base_url):
        yield "Careful: the address begins with http://, so anybody on the way can read them. Use https:// if you can."
    async with client:
        try:
            async with aclosing(_tried(client)) as findings:
                async for finding in findings:
                    yield finding
        except EngineError as problem:
            yield f"Failed: {problem}"
            yield Health(ok=False)


async def _tried(client: ChatClient) -> AsyncGenerator[str | Health, None]:
    models = await client.models()
    yield "The server answers" + (f" and lists {_count(models)}." if models else ", and keeps no list of models.")
    if models and client.model not in models:
        near = get_close_matches(client.model, models, n=1, cutoff=0.4)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        yield f"Careful: {client.model!r} is not in its list: {_listed(models)}.{hint} Check ROUNDTWO_MODEL."
    began, first_word, counted = perf_counter(), 0.0, list[Usage]()
    reader = ReplyReader()
    stream = client.stream(_question(WORD), REPLY_SCHEMA, 200, counted.append)
    async with aclosing(stream) as pieces:
        async for piece in pieces:
            first_word = first_word or perf_counter() - began
            reader.feed(piece)
    reply = reader.read(finished=True)
    yield f"The key and the model work. The first word came after {first_word * 1000:.0f} ms."
    if first_word > SLOW_SECONDS:
        yield "Careful: that is long for a conversation. A smaller model or a faster machine would help."
    yield _mode_line(client.mode, reply.structured)
    if reply.structured or client.mode == "text":
        mode = client.mode
    else:
        client.one_mode_down()
        mode = client.mode
    small = await _window(client, counted)
    if small:
        yield small
    yield "Ready: `roundtwo chat --engine model` uses it." if not small else "Ready once that is mended."
    yield Health(ok=not small, mode=mode, first_word_ms=round(first_word * 1000))


async def _window(client: ChatClient, before: list[Usage]) -> str:
    """A complaint when the server does not take in a prompt as long as ours, which some cut without a word."""
    text = WORD * (LONG_PROMPT // estimate(WORD))
    counted: list[Usage] = []
    mend = "Give it a window of 4,096 tokens or more (Ollama: OLLAMA_CONTEXT_LENGTH=8192; llama.cpp: -c 8192)."
    try:
        await client.complete(_question(text), None, 200, counted.append)
    except EngineError as problem:
        if any(word in str(problem).lower() for word in ("context", "too long", "exceed", "window")):
            return f"Careful: the server refuses a prompt of {LONG_PROMPT:,} tokens. {mend}"
        return ""  # a slow or short reply says nothing about the window
    if before and counted and counted[-1].prompt - before[-1].prompt < LONG_PROMPT * SHORTEST_SHARE:
        return f"Careful: of {LONG_PROMPT:,} tokens the server read only {counted[-1].prompt:,}. {mend}"
    return ""


def _question(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": f"{text}\n\n{READING} one short question in say."}]


def _mode_line(mode: OutputMode, structured: bool) -> str:
    if mode == "text":
        return "Output mode: plain text. The server offers no JSON, so questions stand on words our own reading picks."
    if not structured:
        return f"Output mode: {mode} is taken and ignored. The next one down is tried from now on."
    return f"Output mode: {mode}."


def _count(models: list[str]) -> str:
    return "one model" if len(models) == 1 else f"{len(models)} models"


def _listed(models: list[str]) -> str:
    more = f" and {len(models) - MOST_LISTED} more" if len(models) > MOST_LISTED else ""
    return ", ".join(models[:MOST_LISTED]) + more
