"""A chat frontend as Open WebUI is one: it keeps the visible branch, and sends what frontends.md §1.1 says it sends."""

import json
from typing import Any
from uuid import uuid4

import httpx2

TEMPLATES = {
    "X-OpenWebUI-Chat-Id": "chat",
    "X-OpenWebUI-Message-Id": "message",
    "X-OpenWebUI-User-Message-Id": "user",
    "X-OpenWebUI-User-Message-Parent-Id": "parent",
    "X-OpenWebUI-Task": "task",
}


class Message:
    """One message of the stored chat."""

    def __init__(self, role: str, text: str, parent: "Message | None") -> None:
        self.id = str(uuid4())
        self.role, self.text, self.parent = role, text, parent

    @property
    def path(self) -> list["Message"]:
        return [*(self.parent.path if self.parent else []), self]


class Frontend:
    """`headers`: whether the connection has header templates. What it shows is `shown`."""

    def __init__(self, client: httpx2.AsyncClient, *, headers: bool, model: str = "panel-core") -> None:
        self.client, self.headers, self.model = client, headers, model
        self.chat = str(uuid4())
        self.at: Message | None = None
        """The last message of the visible branch."""

    @property
    def shown(self) -> list[str]:
        return [each.text for each in self.at.path] if self.at else []

    async def say(self, text: str, after: "Message | None" = None, *, root: bool = False) -> Message:
        """A new message under the visible branch, or under another reply; `root`: the first message edited."""
        parent = None if root else (after or self.at)
        return await self._generate(Message("user", text, parent))

    async def regenerate(self, reply: Message | None = None, style: str | None = None) -> Message:
        """The same question again; with a style, as Open WebUI's 'More Concise' does it."""
        reply = reply or self.at
        assert reply and reply.parent
        extra = [*self._sent(reply.path), {"role": "user", "content": style}] if style else None
        return await self._generate(reply.parent, extra)

    async def go_on(self) -> Message:
        """Continue the reply that was stopped: its rest is put behind it."""
        reply = self.at
        assert reply and reply.parent
        response = await self._post(reply.parent, reply.id, self._sent(reply.path))
        reply.text += text_of(response.text)
        return reply

    async def _generate(self, asked: Message, messages: list[dict[str, str]] | None = None) -> Message:
        reply = Message("assistant", "", asked)
        response = await self._post(asked, reply.id, messages or self._sent(asked.path))
        assert response.status_code == 200, response.text
        reply.text = text_of(response.text).strip()
        self.at = reply
        return reply

    async def failing(self, text: str) -> httpx2.Response:
        """A message the server fails on: no reply stands in the chat, and the next message follows it."""
        asked = Message("user", text, self.at)
        response = await self._post(asked, str(uuid4()), self._sent(asked.path))
        self.at = asked
        return response

    async def _post(self, asked: Message, message: str, messages: list[dict[str, str]]) -> httpx2.Response:
        values = {
            "chat": self.chat, "message": message, "user": asked.id, "task": "",
            "parent": asked.parent.id if asked.parent else "",
        }  # fmt: skip
        headers = {name: values[what] for name, what in TEMPLATES.items()} if self.headers else {}
        body = {"model": self.model, "stream": True, "messages": messages, "tools": [{"type": "function"}]}
        return await self.client.post("/v1/chat/completions", json=body, headers=headers)

    def _sent(self, path: list[Message]) -> list[dict[str, str]]:
        return [{"role": each.role, "content": each.text} for each in path]


def text_of(stream: str) -> str:
    """The words of a streamed reply."""
    return "".join(
        choice["delta"].get("content", "") for chunk in chunks_of(stream) for choice in chunk.get("choices", [])
    )


def chunks_of(stream: str) -> list[dict[str, Any]]:
    lines = [line.removeprefix("data: ") for line in stream.splitlines() if line.startswith("data: ")]
    return [json.loads(line) for line in lines if line != "[DONE]"]
