"""What a model server turned out to understand, found once per server and model and remembered."""

import json
import os
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

OutputMode = Literal["json_schema", "json_object", "text"]
"""How structured output is asked for, from the strictest down; `text` asks for none."""

MOST_KEPT = 50


class Manner(BaseModel):
    """How to talk to one model on one server."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    mode: OutputMode = "json_schema"
    without: tuple[str, ...] = ()
    """Optional parameters this server refuses."""
    completion_tokens: bool = False
    """Whether the limit is called max_completion_tokens here, as reasoning models want it."""

    without_system: bool = False
    """Whether the system message has to stand in front of the first message of the user."""

    def one_mode_down(self) -> "Manner":
        modes: tuple[OutputMode, ...] = get_args(OutputMode)
        return self.model_copy(update={"mode": modes[min(modes.index(self.mode) + 1, len(modes) - 1)]})


class KnownServers:
    """The manners found so far, kept in a small file when there is a folder for it. A lost file costs one request."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._manners = _read(path) if path else {}

    def manner(self, base_url: str, model: str) -> Manner:
        return self._manners.get(_name(base_url, model), Manner())

    def remember(self, base_url: str, model: str, manner: Manner) -> None:
        name = _name(base_url, model)
        if self._manners.get(name) == manner:
            return
        self._manners.pop(name, None)
        self._manners[name] = manner  # last, so that the oldest are dropped first
        if self._path:
            _write(self._path, dict(list(self._manners.items())[-MOST_KEPT:]))


def _name(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"


def _read(path: Path) -> dict[str, Manner]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return {name: Manner.model_validate(manner) for name, manner in kept.items()}
    except (OSError, ValueError, AttributeError, RecursionError, ValidationError):
        return {}


def _write(path: Path, manners: dict[str, Manner]) -> None:
    """Whole or not at all, for its owner alone. A folder that cannot be written to is no reason to stop."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump({name: manner.model_dump() for name, manner in manners.items()}, file, indent=1)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
