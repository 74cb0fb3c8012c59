"""Reads settings files: the plainest YAML, checked against a model, every mistake one line a person can act on."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from agent.content.clean import clean
from agent.content.complaints import Where, complaint, spell
from agent.errors import ContentError

MAX_BYTES = 64 * 1024
DEEPEST = 20
TEMPLATE_MARKS = ("{{", "{%")

Model = TypeVar("Model", bound=BaseModel)
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Document(NamedTuple):
    """What a file says, and the line of each thing it says."""

    data: Any
    lines: dict[Where, int]


class _Problem(Exception):
    """Something wrong at a line, before the name of the file is known."""

    def __init__(self, line: int, problem: str, where: Where = ()) -> None:
        place = f"field {spell(where)}: " if where else ""
        super().__init__(f"line {line}: {place}{problem}")


def load_model(path: Path | str, model: type[Model], max_bytes: int = MAX_BYTES) -> Model:
    """What the YAML file at `path` says, as a model. Raises ContentError with file, line, field and what to do."""
    return _checked(read_yaml(read_text(path, max_bytes), path), model, path, {"folder": Path(path).parent})


def load_model_text(text: str, name: str, model: type[Model], max_bytes: int = MAX_BYTES) -> Model:
    """The same for text at hand; `name` stands for the file in messages."""
    if len(text.encode(errors="surrogatepass")) > max_bytes:
        raise ContentError(name, _too_large(max_bytes))
    return _checked(read_yaml(text, name), model, name)


def check_model(mapping: Mapping[str, Any], model: type[Model], name: str) -> Model:
    """The same for plain data, which has no lines."""
    return _checked(Document(mapping, {}), model, name)


def _checked(document: Document, model: type[Model], path: Path | str, context: dict[str, Any] | None = None) -> Model:
    if document.data is None:
        raise ContentError(path, f"is empty; it needs {', '.join(model.model_fields)}")
    try:
        return model.model_validate(document.data, context=context)
    except ValidationError as error:
        raise ContentError(path, complaint(error, model, document.data, document.lines)) from None


def read_text(path: Path | str, max_bytes: int = MAX_BYTES) -> str:
    """A text file, decoded. Raises ContentError when it is missing, too large or not text."""
    try:
        with Path(path).open("rb") as file:
            raw = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise ContentError(path, "there is no such file; check the path") from None
    except IsADirectoryError:
        raise ContentError(path, "is a folder; name a file in it") from None
    except (OSError, ValueError) as error:
        raise ContentError(path, f"cannot be read ({error}); check the path and who may read it") from None
    if len(raw) > max_bytes:
        raise ContentError(path, _too_large(max_bytes))
    encoding = "utf-16" if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ContentError(path, f"line {line}: is not UTF-8 text; save the file as UTF-8") from None


def _too_large(max_bytes: int) -> str:
    return f"is larger than {max_bytes // 1024} KiB; shorten it"


def read_yaml(text: str, path: Path | str) -> Document:
    """The data of one YAML document, every value a string or None, with the line each one starts at.

    Strings only, because YAML turns `NO` into false, `010` into 8 and `12:30` into 750; what type a value has is the
    model's business. Without anchors, aliases and tags there is nothing in a file that grows when it is read.
    """
    try:
        return _Reader(_readable(text)).document()
    except _Problem as problem:
        raise ContentError(path, str(problem)) from None
    except yaml.MarkedYAMLError as error:
        raise ContentError(path, _syntax(error, text)) from None
    except (yaml.YAMLError, RecursionError) as error:
        fault = (str(error).splitlines() or ["unknown fault"])[0]
        raise ContentError(path, f"is not readable as YAML ({fault}); compare it with one of the examples") from None


def _readable(text: str) -> str:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise _Problem(line, "holds a NUL character, so it is no text file; save it as plain UTF-8 text")
    return clean(text)


def _syntax(error: yaml.MarkedYAMLError, text: str) -> str:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    words = [*text.splitlines(), "", ""][line - 1]
    problem = error.problem or error.context or "unreadable"
    if "unexpected end of stream" in problem and error.context_mark:
        return f"line {error.context_mark.line + 1}: opens a quote or bracket that is never closed; close it"
    if words.startswith("\t") or "\t" in words[: len(words) - len(words.lstrip())]:
        return f"line {line}: begins with a tab; indent with spaces"
    if any(opening in words for opening in TEMPLATE_MARKS):
        return f"line {line}: {_NO_TEMPLATES}"
    if "mapping values are not allowed" in problem:
        return f'line {line}: holds a second colon; put the text between "quotes", or after `>-` on the next line'
    return f"line {line}: is not YAML ({problem}); check indentation, colons and quotes here and in the line above"


class _Reader:
    """Builds plain data from YAML events; events instead of nodes, so that depth is counted before it is entered."""

    def __init__(self, text: str) -> None:
        self._events = yaml.parse(text, Loader=Loader)
        self._lines: dict[Where, int] = {}

    def document(self) -> Document:
        data: Any = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Problem(_line(event), "a second document begins here; keep one, and take the `---` line out")
                data = self._value(self._next(), ())
        return Document(data, self._lines)

    def _next(self) -> yaml.Event:
        event: yaml.Event = next(self._events)
        return event

    def _value(self, event: yaml.Event, where: Where) -> Any:
        line = _line(event)
        self._lines.setdefault(where, line)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            problem = "uses a YAML anchor or alias (& or *); write the text out, or put it between quotes"
            raise _Problem(line, problem, where)
        if getattr(event, "tag", None):
            raise _Problem(line, "uses a YAML tag (!); take it out, or put the text between quotes", where)
        if len(where) >= DEEPEST:
            raise _Problem(line, f"is nested deeper than {DEEPEST} levels; make it flatter", where[:3])
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(where)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(where)
        return self._scalar(event, where)

    def _mapping(self, where: Where) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = _line(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise _Problem(line, f"a field name must be a word; check brackets and dashes ({_NO_TEMPLATES})", where)
            key = self._value(event, (*where, "?")) or ""
            self._lines.pop((*where, "?"), None)
            if key in data:
                first = self._lines[(*where, key)]
                raise _Problem(line, f"stands here a second time (first in line {first}); keep one", (*where, key))
            self._lines[(*where, key)] = line
            data[key] = self._value(self._next(), (*where, key))
        return data

    def _sequence(self, where: Where) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._value(event, (*where, len(items))))
        return items

    def _scalar(self, event: yaml.Event, where: Where) -> str | None:
        assert isinstance(event, yaml.ScalarEvent)
        if not event.style and event.value in ("", "~", "null"):
            return None
        try:
            return str(tidy(event.value))
        except ValueError as error:
            raise _Problem(_line(event), str(error), where) from None


def _line(event: yaml.Event) -> int:
    mark = event.start_mark
    return int(mark.line) + 1 if mark else 1


_NO_TEMPLATES = "`{{` and `{%` are kept for templates: take them out, or put a space between"


def tidy(value: str) -> str:
    """A text without invisible characters. Raises ValueError when it holds a template; no text is rendered twice."""
    value = clean(value)
    for mark in TEMPLATE_MARKS:
        if mark in value:
            raise ValueError(f"holds {mark!r}; {_NO_TEMPLATES}")
    return value


class _Dumper(yaml.SafeDumper):
    """Writes text the way a person would: long text in a block."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _write_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else ">" if len(text) > 90 else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _write_text)


def dump_model(model: BaseModel) -> str:
    """A model as YAML that `load_model` reads back and a person can edit: filled fields only, in order."""
    data = _filled(model.model_dump(mode="json"))
    return str(yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100))


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        fields = ((key, _filled(inner)) for key, inner in value.items())
        return {key: inner for key, inner in fields if inner not in (None, "", [], {})}
    if isinstance(value, list):
        return [_filled(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
