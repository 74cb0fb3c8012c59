"""What the model wrote so far, read while it is being written."""

import json
from typing import Any, NamedTuple

from pydantic_core import from_json

REPLY_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "anchor_quote": {"type": "string"},
        "slot": {"type": "string"},
        "probe_kind": {"type": "string"},
        "say": {"type": "string"},
    },
    "required": ["anchor_quote", "slot", "probe_kind", "say"],
    "additionalProperties": False,
}
"""The same for every turn: servers that turn schemas into grammars do it once."""


class Reply(NamedTuple):
    """`say` may be half a sentence; `anchor_quote` is only given once it is whole."""

    anchor_quote: str = ""
    say: str = ""
    structured: bool = False
    """Whether this was JSON as asked for, or plain words."""


class ReplyReader:
    """Reads a JSON object that grows, also one in a fence or after a few words; anything else counts as plain words."""

    def __init__(self) -> None:
        self._text = ""

    def feed(self, piece: str) -> None:
        self._text += piece

    def read(self, finished: bool = False) -> Reply:
        """The reply so far. Words outside of JSON count only at the end: until then an object may still begin."""
        found = self._object()
        if found is not None and ("say" in found or not finished):
            keys = list(found)
            quote, say = found.get("anchor_quote"), found.get("say")
            whole = finished or keys[-1:] != ["anchor_quote"]
            return Reply(
                quote if isinstance(quote, str) and whole else "", say if isinstance(say, str) else "", structured=True
            )
        return Reply(say=_plain(self._text)) if finished else Reply()

    def _object(self) -> dict[str, Any] | None:
        start = self._text.find("{")
        while start >= 0:
            if (found := _partial(self._text[start:])) is not None:
                return found
            start = self._text.find("{", start + 1)
        return None


def rows_under(key: str, reply: str) -> list[dict[str, Any]] | None:
    """The objects listed under `key` in the first JSON object of a whole reply that has such a list, whatever stands
    round it; None where there is none."""
    decoder = json.JSONDecoder(strict=False)
    start = reply.find("{")
    while start >= 0:
        try:
            found, _ = decoder.raw_decode(reply, start)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict) and isinstance(found.get(key), list):
            return [row for row in found[key] if isinstance(row, dict)]
        start = reply.find("{", start + 1)
    return None


def _partial(text: str) -> dict[str, Any] | None:
    try:
        found = from_json(text, allow_partial="trailing-strings")
    except ValueError:  # also when something follows the object: a closing fence, a word of farewell
        try:
            found, _ = json.JSONDecoder(strict=False).raw_decode(text)
        except (ValueError, RecursionError):
            return None
    return found if isinstance(found, dict) else None


def _plain(text: str) -> str:
    """Plain words without fences; of a reply that thought aloud without an opening tag, what follows the thoughts."""
    text = text.rpartition("</think>")[2].strip()
    if text.startswith("```"):
        text = text.partition("\n")[2]
    text = text.removesuffix("```").strip()
    return "" if text.startswith("{") else text
