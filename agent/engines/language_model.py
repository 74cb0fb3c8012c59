"""The voice of any OpenAI-compatible model: one streamed call for a speech, nothing heard that was not checked."""

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any, Literal

from agent.content.prompts import directions, load_prompt
from agent.engines import Engine, Notes, Speech
from agent.engines.briefing import Message, messages_for, new_fence, safe, task_of
from agent.engines.chat_client import ChatClient
from agent.engines.chat_stream import Usage
from agent.engines.draft import Draft
from agent.engines.reply import REPLY_SCHEMA, Reply, ReplyReader
from agent.engines.tokens import count_messages, count_tokens, cut
from agent.errors import BadReply
from agent.state import Move, Probe

DOCUMENT_TOKENS = 6_000
"""So much of a document is read; a longer one is cut at the end."""

DocumentKind = Literal["resume", "job", "notes"]

KEYS: dict[DocumentKind, tuple[str, ...]] = {
    "resume": ("name: the person's name", "employed: yes or no, only if the text says so in those words"),
    "job": ("title: the job title", "company: the company", "level: the level, such as senior or team lead"),
    "notes": (
        "title: the job title",
        "company: the company",
        "hesitations: a list of sentences about where the candidate hesitated",
        "learned: a list of sentences about what the candidate learned of the job",
        "interviewers: a list of objects with name and title",
        "stories: a list of objects with asked (the question), told (what the candidate answered) and minutes_spent",
    ),
}


class LanguageModelEngine:
    """Fits `Engine`. Lines that are better read out than made up (introductions, farewells) go to `words`."""

    name = "model"

    def __init__(self, client: ChatClient, words: Engine) -> None:
        self._client = client
        self._words = words
        self._unstructured = 0
        for prompt in ("speaker", "ask"):  # a broken file shows now, not in the middle of an interview
            load_prompt(prompt)
        directions()
        count_tokens("")
        self.on_usage: Callable[[Usage], None] = _ignore
        """Told the tokens of every call, counted by the server or, failing that, estimated."""

    async def speak(self, move: Move, notes: Notes) -> AsyncGenerator[Probe | Speech, None]:
        task = task_of(move)
        if task is None:
            async for piece in self._words.speak(move, notes):
                yield piece
            return
        messages = messages_for(move, notes, task, self._client.mode)
        async with aclosing(self._spoken(messages, Draft(move, notes, messages[0]["content"]))) as pieces:
            async for piece in pieces:
                yield piece

    async def _spoken(self, messages: list[Message], draft: Draft) -> AsyncGenerator[Probe | Speech, None]:
        reader, counted = ReplyReader(), list[Usage]()
        written = 0
        limit = load_prompt("speaker").header.max_tokens
        try:
            stream = self._client.stream(messages, REPLY_SCHEMA, limit, counted.append)
            async with aclosing(stream) as pieces:
                async for piece in pieces:
                    written += len(piece)
                    reader.feed(piece)
                    for ready in draft.take(reader.read()):
                        yield ready
            reply = reader.read(finished=True)
            self._learn(reply)
            for ready in draft.take(reply, finished=True):
                yield ready
        finally:
            self.on_usage(counted[-1] if counted else Usage(count_messages(messages), -(-written // 4)))

    def _learn(self, reply: Reply) -> None:
        """A server that takes a mode and then ignores it, twice running, is not asked that way again."""
        self._unstructured = 0 if reply.structured else self._unstructured + 1
        if self._unstructured >= 2 and self._client.mode != "text":
            self._unstructured = 0
            self._client.one_mode_down()


class ModelExtractor:
    """Fits the `Extractor` that briefs are drafted with: finds in a document what a brief needs."""

    def __init__(self, client: ChatClient) -> None:
        self._client = client

    async def extract(self, kind: DocumentKind, text: str) -> dict[str, Any]:
        """Plain data as the model found it; whoever asks checks that it stands in the text. May raise EngineError."""
        prompt = load_prompt("extract")
        words = prompt.render(
            {"fence": new_fence(), "kind": kind, "keys": list(KEYS[kind]), "text": cut(safe(text), DOCUMENT_TOKENS)}
        )
        reply = await self._client.complete([{"role": "user", "content": words}], None, prompt.header.max_tokens)
        start, end = reply.find("{"), reply.rfind("}")
        try:
            found = json.loads(reply[start : end + 1]) if 0 <= start < end else None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise BadReply("The model did not give the parts of the document as asked. They are found without it.")
        return {key: value for key, value in found.items() if key in {each.partition(":")[0] for each in KEYS[kind]}}


def _ignore(_: Usage) -> None:
    pass
