"""What can be set from outside: one model, read from the environment, each field with its default and a sentence."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from agent.content.paths import home
from agent.errors import InterviewError

OPENAI = "https://api.openai.com/v1"

Seconds = Annotated[float, Field(gt=0, le=3600, allow_inf_nan=False)]

VARIABLES = {
    "model": "ROUNDTWO_MODEL",
    "base_url": "OPENAI_BASE_URL",
    "api_key": "OPENAI_API_KEY",
    "database": "ROUNDTWO_DATABASE",
    "connect_seconds": "ROUNDTWO_CONNECT_SECONDS",
    "first_word_seconds": "ROUNDTWO_FIRST_WORD_SECONDS",
    "silence_seconds": "ROUNDTWO_SILENCE_SECONDS",
    "call_seconds": "ROUNDTWO_CALL_SECONDS",
    "attempts": "ROUNDTWO_ATTEMPTS",
}
"""Which variable sets which field. One that is empty counts as not set; `home` has a reader of its own."""


class Settings(BaseModel):
    """Explicit arguments win over these, these over the defaults."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str | None = None
    """Name of the language model. None plays the interview on the built-in voice, whatever keys lie about."""
    base_url: str = OPENAI
    """Address of an OpenAI-compatible server, without a slash at the end."""
    api_key: SecretStr | None = None
    """Key for that server; servers on your own machine often want none."""
    home: Path
    """Folder interviews are kept in."""
    database: str | None = Field(default=None, repr=False)
    """URL of the database, sqlite:///… or postgresql://…; None keeps it as a SQLite file in `home`."""
    connect_seconds: Seconds = 5
    """Longest wait for the model server to pick up."""
    first_word_seconds: Seconds = 20
    """Longest wait for the first word of a reply; after it the built-in voice takes the turn."""
    silence_seconds: Seconds = 15
    """Longest pause between two pieces of a reply."""
    call_seconds: Seconds = 60
    """Longest time for one reply, from sending to the last word."""
    attempts: int = Field(default=2, ge=1, le=5)
    """How often one question is sent to the model server before the built-in voice takes the turn."""

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Self:
        """Read the environment. Raises InterviewError, in one line, for a value that cannot be meant."""
        given = {field: environ.get(variable, "").strip() for field, variable in VARIABLES.items()}
        try:
            settings = cls.model_validate(
                {field: value for field, value in given.items() if value} | {"home": home(environ)}
            )
        except ValidationError as wrong:
            first = wrong.errors(include_url=False, include_context=False)[0]
            variable = VARIABLES[str(first["loc"][0])]
            raise InterviewError(f"{variable} is {first['input']!r}: {_said(first['msg'])}.") from None
        _check_database(settings.database)
        return settings

    def for_model(self, name: str | None = None) -> Self:
        """These settings with all a model server needs checked, and the model of this name when one is given.

        Apart from `from_environ`, because a key or an address left wrong must not stop what never uses it.
        """
        model = name or self.model
        if not model:
            raise InterviewError("No model is named. Set ROUNDTWO_MODEL to the name your model server knows it by.")
        base_url = _checked_address(self.base_url)
        key = self.api_key.get_secret_value() if self.api_key else ""
        if not (key.isascii() and key.isprintable()) or " " in key:  # the message leaves the key out
            raise InterviewError("OPENAI_API_KEY holds a character no key has. Copy the key again, in one line.")
        if base_url == OPENAI and not key:
            raise InterviewError(
                "OPENAI_API_KEY is not set, and the OpenAI server wants a key. "
                "Set it, or set OPENAI_BASE_URL to your own server."
            )
        return self.model_copy(update={"model": model, "base_url": base_url})


def _said(message: str) -> str:
    """A pydantic message as half of our sentence: 'Input should be …' → 'it should be …'."""
    return message.replace("Input should be", "it should be", 1).split(", unable")[0].rstrip(".")


def _checked_address(url: str) -> str:
    example = "Write it like http://127.0.0.1:11434/v1."
    try:
        parts = urlsplit(url)
        port = parts.port  # parsed only when asked for
    except ValueError:
        raise InterviewError(f"OPENAI_BASE_URL is {url!r}, which is not an address. {example}") from None
    if parts.username is not None or parts.password is not None:  # not echoed: it holds a password
        raise InterviewError("OPENAI_BASE_URL holds a user name or password. Put the key in OPENAI_API_KEY instead.")
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise InterviewError(f"OPENAI_BASE_URL is {url!r}, which is not an http or https address. {example}")
    if any(letter.isspace() or not letter.isprintable() or letter == "\\" for letter in url):
        raise InterviewError(f"OPENAI_BASE_URL is {url!r}, with a character no address has. {example}")
    if parts.query or parts.fragment:
        raise InterviewError(f"OPENAI_BASE_URL is {url!r}, with more than a path after the host. {example}")
    return url.rstrip("/")


def _check_database(url: str | None) -> None:
    """The message leaves the address out: it may hold a password."""
    if url is None:
        return
    kind, separator, _ = url.partition("://")
    if not separator or kind.partition("+")[0] not in ("sqlite", "postgresql"):
        raise InterviewError(
            "ROUNDTWO_DATABASE is not an address of a kind we know. Write sqlite:///FILE or postgresql://…"
        )
