"""The bytes of a chat completion, as they arrive, turned into the words of the model. Knows no network and no SDK."""

import json
import re
from typing import Any, NamedTuple

from agent.errors import BadReply, Truncated

MOST_BYTES = 8_000_000
"""A reply of 8 MB is no interview question, whatever it is."""
SNIPPET = 120
_FINISHED = frozenset({"stop", "eos", "end_turn", "stop_sequence"})
_OPENING = re.compile(r"<think(?:ing)?>", re.IGNORECASE)
_CLOSING = re.compile(r"</think(?:ing)?>", re.IGNORECASE)


class OutOfLength(Truncated):
    """The model reached the limit it was given; asking again would end the same way."""


class Usage(NamedTuple):
    """Tokens of one call, as the server counted them."""

    prompt: int
    reply: int


class ThoughtFilter:
    """Leaves out what a reasoning model thinks aloud between <think> tags, also when a tag arrives in pieces."""

    def __init__(self) -> None:
        self._thinking = False
        self._held = ""

    def feed(self, text: str) -> str:
        self._held += text
        shown = ""
        while tag := (_CLOSING if self._thinking else _OPENING).search(self._held):
            shown += "" if self._thinking else self._held[: tag.start()]
            self._held = self._held[tag.end() :]
            self._thinking = not self._thinking
        keep = _half_tag(self._held)
        shown += "" if self._thinking else self._held[: len(self._held) - keep]
        self._held = self._held[len(self._held) - keep :]
        return shown

    def close(self) -> str:
        return "" if self._thinking else self._held


def _half_tag(text: str) -> int:
    """How many of the last characters may be the beginning of a tag."""
    start = text.rfind("<", max(0, len(text) - len("</thinking>")))
    possible = ("<thinking>", "</thinking>", "<think>", "</think>")
    return len(text) - start if start >= 0 and any(tag.startswith(text[start:].lower()) for tag in possible) else 0


class ReplyStream:
    """Reads the reply to one request: server-sent events, or one JSON document from servers that do not stream."""

    def __init__(self, longest: int) -> None:
        self.usage: Usage | None = None
        self.signs_of_life = 0
        """Grows with every piece of text or of reasoning; comments and empty events do not count."""
        self._longest = longest
        self._length = 0
        self._bytes = 0
        self._waiting = b""
        self._kind = ""
        self._event = ""
        self._finish: str | None = None
        self._done = False
        self._thoughts = ThoughtFilter()

    def feed(self, chunk: bytes) -> str:
        """The words in the next bytes. Raises BadReply for what is no chat completion."""
        self._bytes += len(chunk)
        if self._bytes > MOST_BYTES:
            raise BadReply(f"The model server sent more than {MOST_BYTES // 1_000_000} MB for one reply.")
        self._waiting += chunk
        if not self._kind:
            self._kind = _kind(self._waiting)
        if self._kind == "other":
            raise BadReply(
                f"The model server did not answer as an OpenAI-compatible server does: {snippet(self._waiting)}. "
                "Check OPENAI_BASE_URL; most end in /v1."
            )
        if self._kind != "events":
            return ""
        *lines, self._waiting = self._waiting.split(b"\n")  # lines first, so no character is ever cut in two
        return "".join(self._line(line) for line in lines)

    def close(self) -> str:
        """The last words, or all of them when the server did not stream."""
        text = self._line(self._waiting) if self._kind == "events" else self._document()
        return text + self._show(self._thoughts.close())

    def check_finished(self) -> None:
        """Raises Truncated unless the server said that the reply is finished."""
        if self._finish in _FINISHED:
            return
        if self._finish == "length":
            raise OutOfLength(
                "The model used up its whole length before it was finished"
                + ("." if self._length else ", most likely on thinking. Use a model that thinks less.")
            )
        if self._finish is None:
            raise Truncated("The model server ended the reply before it was finished.")
        raise BadReply(f"The model stopped for the reason {snippet(self._finish)} instead of finishing.")

    def _line(self, line: bytes) -> str:
        line = line.rstrip(b"\r")
        if not line:
            self._event = ""
            return ""
        field, _, value = line.partition(b":")
        if field == b"event":
            self._event = value.strip().decode(errors="replace")
        if field != b"data":
            return ""
        data = value.strip()
        if data == b"[DONE]":
            self._done = True
        if self._done or not data:
            return ""
        return self._completion(_parsed(data))

    def _document(self) -> str:
        if not self._waiting.strip():
            raise BadReply("The model server sent an empty reply.")
        return self._completion(_parsed(self._waiting))

    def _completion(self, data: Any) -> str:
        """The words of one chunk, or of a whole completion; both have the same shape but for one name."""
        if not isinstance(data, dict):
            raise BadReply(f"The model server sent {snippet(data)} in place of a chat completion.")
        if data.get("error") or self._event == "error" or data.get("object") == "error":
            raise BadReply(f"The model server reports an error: {snippet(_message(data))}.")
        usage = data.get("usage")
        if isinstance(usage, dict):
            self.usage = Usage(_number(usage.get("prompt_tokens")), _number(usage.get("completion_tokens")))
        choices = data.get("choices")
        if choices == [] and self._kind == "events":
            return ""  # the chunk that carries the usage
        if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
            raise BadReply(f"The model server sent a chat completion without choices: {snippet(data)}.")
        choice = choices[0]
        if choice.get("finish_reason"):
            self._finish = str(choice["finish_reason"])
        return self._said(choice.get("delta") or choice.get("message") or {})

    def _said(self, message: Any) -> str:
        if not isinstance(message, dict):
            raise BadReply(f"The model server sent a message that is none: {snippet(message)}.")
        if message.get("refusal"):
            raise BadReply("The model refused to answer.")
        text = _text(message.get("content"))
        if text or message.get("reasoning_content") or message.get("reasoning"):
            self.signs_of_life += 1
        return self._show(self._thoughts.feed(text))

    def _show(self, text: str) -> str:
        self._length += len(text)
        if self._length > self._longest:
            raise BadReply(f"The model wrote more than {self._longest:,} characters where a few lines were asked for.")
        return text


def snippet(value: object) -> str:
    """The beginning of something unexpected, on one line, for a message."""
    if isinstance(value, bytes):
        value = value[: SNIPPET * 8].decode(errors="replace")
    text = " ".join((value if isinstance(value, str) else json.dumps(value, default=str)).split())
    text = "".join(letter for letter in text if letter.isprintable())
    return repr(text[:SNIPPET] + "…" if len(text) > SNIPPET else text)


def _kind(start: bytes) -> str:
    """What a reply is by how it begins, because the declared type is often wrong. Empty while too little is there."""
    start = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        return ""
    if start[:1] in b"{[":
        return "document"
    for opening in (b"data:", b"event:", b"id:", b"retry:", b":"):
        if start.startswith(opening):
            return "events"
        if opening.startswith(start):
            return ""
    return "other"


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data.decode(errors="replace").removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        raise BadReply(f"The model server sent something that is not JSON: {snippet(data)}.") from None


def _message(data: dict[str, Any]) -> object:
    error = data.get("error") or data
    return error.get("message") or error if isinstance(error, dict) else error


def _number(value: object) -> int:
    return value if isinstance(value, int) and value >= 0 else 0


def _text(content: object) -> str:
    """Text alone; some servers send a list of parts, of which those with thoughts are left out."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        parts = [part for part in content if isinstance(part, dict) and part.get("type", "text") == "text"]
        return "".join(part["text"] for part in parts if isinstance(part.get("text"), str))
    return ""
