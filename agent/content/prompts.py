"""What a model is told, as files: a header that says what a prompt is for, and a Jinja body."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from agent.content.files import load_model, load_model_text, read_text
from agent.content.paths import data_folder
from agent.content.personas import Voice
from agent.errors import ContentError
from agent.state import ProbeKind, Slot

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Value = str | int | float | list[str] | list[dict[str, str]]
"""What a prompt may be given: data, never an object whose methods a template could call."""

_FENCE = re.compile(r"---\n(?P<header>.*?)\n---\n(?P<body>.*)", re.DOTALL)
_NAME = re.compile(r"[a-z][a-z_]{0,63}")


def _names(values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        if not _NAME.fullmatch(value):
            raise ValueError(f"holds {value!r}, which is no name for an input; use small letters and _")
    return values


class Header(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    purpose: str
    version: int = Field(ge=1)
    """Raised with every change of the words; stamped on what comes of them."""
    inputs: Annotated[tuple[str, ...], AfterValidator(_names)] = ()
    max_tokens: int = Field(default=400, ge=1, le=8_000)
    """Longest reply."""


@dataclass(frozen=True)
class Prompt:
    name: str
    header: Header
    _template: Any

    @property
    def stamp(self) -> str:
        """Name and version, for reports: ask 1."""
        return f"{self.name} {self.header.version}"

    def render(self, values: Mapping[str, Value]) -> str:
        """The words for a model. Every declared input is given, and nothing else."""
        given, declared = set(values), set(self.header.inputs)
        if given != declared:
            raise KeyError(f"prompt {self.name!r} wants {sorted(declared)} and was given {sorted(given)}")
        text: str = self._template.render(values)
        return re.sub(r"\n{3,}", "\n\n", text).strip()


class Directions(BaseModel):
    """What each slot, kind of probe, step of pressure and other line asks for, in plain words."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    voices: dict[Voice, str]
    slots: dict[Slot, str]
    kinds: dict[ProbeKind, str]
    steps: dict[str, str]
    wraps: dict[str, str]
    questions: dict[str, str]
    """Lines that end in a question which is not about a story."""
    statements: dict[str, str]
    """Lines that tell the candidate something and ask nothing."""


@cache
def load_prompt(name: str) -> Prompt:
    """The prompt of this name from `prompts/`. Raises ContentError, in one line, when its file is wrong."""
    path = data_folder("prompts") / f"{name}.md"
    return parse_prompt(read_text(path), path, name)


@cache
def directions() -> Directions:
    return load_model(data_folder("prompts") / "directions.yaml", Directions)


def parse_prompt(text: str, path: Path | str, name: str) -> Prompt:
    parts = _FENCE.fullmatch(text.replace("\r\n", "\n"))
    if not parts:
        raise ContentError(path, "begins with no header; put purpose, version and inputs between two lines of ---")
    header = load_model_text(parts["header"], str(path), Header)
    body = _compiled(parts["body"], path)
    if missing := body.used - set(header.inputs):
        raise ContentError(path, f"uses {listed(missing)} without declaring it; add it to inputs")
    if idle := set(header.inputs) - body.used:
        raise ContentError(path, f"declares {listed(idle)} and never uses it; take it out of inputs")
    return Prompt(name, header, body.template)


class _Body(NamedTuple):
    template: Any
    used: set[str]


def _compiled(body: str, path: Path | str) -> _Body:
    from jinja2 import TemplateSyntaxError, meta

    environment = _environment()
    try:
        return _Body(environment.from_string(body), meta.find_undeclared_variables(environment.parse(body)))
    except TemplateSyntaxError as problem:
        raise ContentError(
            path, f"line {problem.lineno} of the body: {problem.message}; correct the template"
        ) from None


@cache
def _environment() -> "ImmutableSandboxedEnvironment":
    from jinja2 import StrictUndefined  # 60 ms, and only a model needs prompts
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals.clear()  # no range, no lipsum, no cycler: a prompt only places words
    return environment


def listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
