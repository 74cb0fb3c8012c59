"""How many tokens a text takes: counted where an encoding is at hand, estimated everywhere else, never downloaded."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from math import ceil
from pathlib import Path

PER_MESSAGE = 4
"""What the roles and separators of a chat cost for each message."""

_ENCODINGS = {
    "o200k_base": (
        "fb374d419588a4632f3f557e76b4b70aebbca790",
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    ),
    "cl100k_base": (
        "9b5ad71b2ce5302211f9c61530b329a4922fc6a4",
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    ),
}
"""Name of the file in tiktoken's cache, and its checksum. A file that differs would make tiktoken download another."""


def count_tokens(text: str) -> int:
    return _counter()(text)


def count_messages(messages: Sequence[dict[str, str]]) -> int:
    return sum(count_tokens(message["content"]) + PER_MESSAGE for message in messages)


def estimate(text: str) -> int:
    """Rather too many than too few: the larger of a quarter of the characters and a third of the bytes."""
    return ceil(max(len(text) / 4, len(text.encode(errors="replace")) / 3))


def cut(text: str, most: int) -> str:
    """The beginning of a text, at most so many tokens by the estimate, cut between words where it has any."""
    if estimate(text) <= most:
        return text
    kept = text[: most * 4]
    while kept and estimate(kept) > most - 2:
        kept = kept[: min(len(kept) - 1, int(len(kept) * (most - 2) / estimate(kept)))]
    head, space, _ = kept.rpartition(" ")
    return f"{(head if space and len(head) > len(kept) // 2 else kept).rstrip()} …" if kept else ""


@cache
def _counter() -> Callable[[str], int]:
    """tiktoken with an encoding that lies on this machine, else the estimate."""
    folder = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    cached = Path(tempfile.gettempdir(), "data-gym-cache") if folder is None else Path(folder)
    for name, (file, checksum) in _ENCODINGS.items():
        if folder == "" or not _holds(cached / file, checksum):
            continue
        import tiktoken  # 40 ms, and only useful with the file

        encoding = tiktoken.get_encoding(name)
        return lambda text: len(encoding.encode(text, disallowed_special=()))
    return estimate


def _holds(path: Path, checksum: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == checksum
    except OSError:
        return False
