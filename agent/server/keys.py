"""Keys of the server: made once, shown once, kept as hashes in a file for its owner alone."""

import hmac
import json
import os
import re
import secrets
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from agent.errors import InterviewError, StoreError
from agent.record import utc_now
from agent.server.desk import LOCAL

FILE = "server-keys.json"
VARIABLE = "ROUNDTWO_SERVER_KEYS"
SHORTEST = 16
"""Characters of a key that cannot be guessed by trying."""
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Key(BaseModel):
    """A key as it is kept: never the key itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    sha256: Sha256
    created_at: str


class KeyFile(BaseModel):
    """The file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    keys: tuple[Key, ...] = ()


def key_path(home: Path) -> Path:
    return home / FILE


def listed(path: Path) -> tuple[Key, ...]:
    """The keys in the file, none when there is no file. Raises StoreError."""
    try:
        return KeyFile.model_validate_json(path.read_bytes()).keys
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise StoreError(f"{path} cannot be read ({error.strerror}). Make it readable for you alone.") from error
    except ValidationError:
        raise StoreError(f"{path} is damaged. Put back a copy, or delete it and make new keys.") from None


def add(path: Path, name: str) -> str:
    """Make a key and keep its hash; the key, which is shown this once. Raises InterviewError, StoreError."""
    if not re.fullmatch(r"[\w.@ -]{1,60}", name):
        raise InterviewError(f"{name!r} cannot name a key. Use letters, digits, spaces and . @ _ -, at most 60.")
    known = listed(path)
    if any(key.name == name for key in known):
        raise InterviewError(f"There is a key named {name!r} already. Remove it first, or take another name.")
    made = f"rt-{secrets.token_urlsafe(32)}"
    _write(path, (*known, Key(name=name, sha256=_digest(made), created_at=utc_now())))
    return made


def remove(path: Path, name: str) -> None:
    """Raises InterviewError, StoreError."""
    known = listed(path)
    left = tuple(key for key in known if key.name != name)
    if len(left) == len(known):
        raise InterviewError(f"There is no key named {name!r}. `roundtwo serve keys list` names them.")
    _write(path, left)


class Keys:
    """Who may come in. Without any key, everybody on this computer, as one owner.

    The file is read again when it changes, so that a key added or removed counts at once. Once there was a key, one is
    asked for as long as the server runs.
    """

    def __init__(self, path: Path | None = None, given: Sequence[str] = ()) -> None:
        self._path, self._seen = path, (0, 0)
        self._given = tuple(_digest(key) for key in given)
        self._digests: tuple[str, ...] = ()
        self._asked = False
        self._read()

    @classmethod
    def of(cls, home: Path, environ: Mapping[str, str]) -> "Keys":
        """From the file, and from ROUNDTWO_SERVER_KEYS, keys with commas between. Raises InterviewError."""
        given = [key for key in re.split(r"[,\s]+", environ.get(VARIABLE, "")) if key]
        if any(len(key) < SHORTEST or not key.isascii() for key in given):
            raise InterviewError(
                f"{VARIABLE} holds a key shorter than {SHORTEST} characters, or with a letter no key has."
                " Make one with: roundtwo serve keys add NAME"
            )
        return cls(key_path(home), given)

    @property
    def required(self) -> bool:
        self._read()
        return self._asked

    def owner(self, key: str) -> str | None:
        """Who comes with this key; None when it opens nothing. Takes as long for a wrong key as for a right one."""
        if not self.required:
            return LOCAL
        digest = _digest(key)
        found = [hmac.compare_digest(digest, known) for known in self._digests]
        return _owner(digest) if any(found) else None

    def knows(self, owner: str) -> bool:
        """Whether a key of this owner still opens."""
        return owner == LOCAL if not self.required else any(_owner(digest) == owner for digest in self._digests)

    def _read(self) -> None:
        try:
            status = self._path.stat() if self._path else None
        except OSError:
            status = None
        seen = (status.st_mtime_ns, status.st_size) if status else (0, 0)
        if seen != self._seen or not self._digests:
            kept = listed(self._path) if self._path and status else ()
            self._digests = (*self._given, *(key.sha256 for key in kept))
            self._seen = seen
        self._asked = self._asked or bool(self._digests)


def _digest(key: str) -> str:
    return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def _owner(digest: str) -> str:
    """One more hash, so that what is kept with an interview opens nothing."""
    return sha256(f"owner of {digest}".encode()).hexdigest()[:32]


def _write(path: Path, keys: tuple[Key, ...]) -> None:
    """Whole or not at all, and never readable for others."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(KeyFile(keys=keys).model_dump(), file, indent=1)
        beside.replace(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be written ({error.strerror}). Make its folder writable.") from error
