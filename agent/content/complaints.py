"""Turns what a model objects to into one line: where it stands, what is wrong, what to do."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

Where = tuple[str | int, ...]
LONGEST_SHOWN = 40
DEEPEST_PLACE = 5


class Misplaced(ValueError):
    """Raised in a validator when the fault lies deeper than the field that is being checked."""

    def __init__(self, problem: str, *where: str | int) -> None:
        super().__init__(problem)
        self.where = where


def spell(where: Where) -> str:
    """A place as a person would name it: items are counted from one."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in where)


def complaint(error: ValidationError, model: type[BaseModel], data: Any, lines: Mapping[Where, int]) -> str:
    """The first thing to mend: a misspelt field before all else, for it often causes the rest; then by line."""
    found = [(fault, _where(fault, data)) for fault in error.errors(include_url=False)]
    fault, where = min(found, key=lambda each: (each[0]["type"] != "extra_forbidden", _line(each[1], lines) or 0))
    line = _line(where, lines)
    place = [f"line {line}"] if line else []
    if where:
        place.append(f"field {spell(where)}")
    return ": ".join([*place, _advice(fault, where, model)])


def objection(model: type[BaseModel], field: str, value: object) -> str | None:
    """What a model has against one value of one field, looked at alone; None when it is fine."""
    try:
        model.model_validate({field: value})
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            if fault["loc"][:1] == (field,):
                return _advice(fault, (field,), model)
    return None


def _where(fault: ErrorDetails, data: Any) -> Where:
    """The path to the fault in the data; steps pydantic adds for its own sake (branches of a union) are left out."""
    steps: list[str | int] = []
    at = data
    for number, step in enumerate(fault["loc"]):
        last = number == len(fault["loc"]) - 1
        if _has(at, step):
            at = at[step]
        elif not (last and fault["type"] == "missing"):
            continue
        steps.append(step)
    cause = fault.get("ctx", {}).get("error")
    if isinstance(cause, Misplaced):
        steps.extend(cause.where)
    return tuple(steps)


def _has(at: Any, step: str | int) -> bool:
    if isinstance(at, list | tuple):
        return isinstance(step, int) and step < len(at)
    return isinstance(at, Mapping) and step in at


def _line(where: Where, lines: Mapping[Where, int]) -> int | None:
    for length in range(len(where), -1, -1):
        if line := lines.get(where[:length]):
            return line
    return None


def _advice(fault: ErrorDetails, where: Where, model: type[BaseModel]) -> str:
    kind, ctx, given = fault["type"], fault.get("ctx", {}), fault.get("input")
    if kind == "extra_forbidden":
        return _unknown_field(str(where[-1]), _models_at(model, where[:-1]), model)
    if kind == "missing":
        return f"is missing; add `{where[-1]}:`"
    if kind == "literal_error":
        return _not_allowed(given, str(ctx["expected"]))
    if kind == "value_error":
        return str(ctx["error"])
    if given is None or (kind in ("string_too_short", "too_short") and isinstance(given, str)):
        return "is empty; fill it in or take the line out"
    if kind in ("string_too_long", "too_long") and isinstance(given, str):
        return f"has {len(given):,} characters and at most {ctx['max_length']:,} fit; shorten it"
    if kind == "too_long":
        return f"has {ctx['actual_length']} items and at most {ctx['max_length']} fit; take some out"
    if kind == "too_short":
        return f"has {ctx['actual_length']} items and needs at least {ctx['min_length']}; add one"
    if kind in _WANTED:
        return f"must be {_WANTED[kind]}, and is {_shown(given)}"
    if kind in _LIMITS:
        return f"must be {_LIMITS[kind]} {ctx[_LIMIT_KEYS[kind]]:g}, and is {_shown(given)}"
    return f"{fault['msg'][:1].lower()}{fault['msg'][1:]}; found {_shown(given)}"


_LIST = "a list, each item on a line of its own beginning with `- `"
_FIELDS = "a group of `field: value` lines"
_NUMBER = "a number"
_WANTED = {
    "string_type": "text",
    "bool_parsing": "yes or no",
    "bool_type": "yes or no",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
    "finite_number": _NUMBER,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "set_type": _LIST,
    "frozen_set_type": _LIST,
    "dict_type": _FIELDS,
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
}
_LIMITS = {
    "greater_than": "more than",
    "greater_than_equal": "at least",
    "less_than": "less than",
    "less_than_equal": "at most",
}
_LIMIT_KEYS = {"greater_than": "gt", "greater_than_equal": "ge", "less_than": "lt", "less_than_equal": "le"}


def _shown(given: object) -> str:
    if isinstance(given, Mapping):
        return "a group of fields"
    if isinstance(given, list | tuple):
        return "a list"
    if isinstance(given, str) and len(given) > LONGEST_SHOWN:
        return "text"
    return repr(given)


def _not_allowed(given: object, expected: str) -> str:
    allowed = [word.strip("' ") for word in expected.replace(" or ", ", ").split(",")]
    return f"is {_shown(given)}; use one of {', '.join(allowed)}{nearest(str(given), allowed)}"


def _unknown_field(name: str, models: list[type[BaseModel]], root: type[BaseModel]) -> str:
    allowed = [field.alias or key for model in models for key, field in model.model_fields.items()]
    known = f"; known here: {', '.join(allowed)}" if allowed else ""
    elsewhere = next((place for place in _places(root, ()) if place[-1] == name), None)
    move = f"; move it to {'.'.join(elsewhere)}" if elsewhere else "; take it out"
    return f"is not a known field{known}{nearest(name, allowed) or move}"


def _places(model: type[BaseModel], above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Every field of a model and of the models within it, outermost first."""
    if len(above) > DEEPEST_PLACE:
        return
    for key in model.model_fields:
        yield (*above, key)
    for key, field in model.model_fields.items():
        for inner in _models_in(field.annotation):
            yield from _places(inner, (*above, key))


def nearest(word: str, allowed: list[str]) -> str:
    """The allowed word that was probably meant, in brackets; empty when none is close."""
    close = difflib.get_close_matches(word.lower(), allowed, n=1, cutoff=0.5)
    return f" (did you mean {close[0]!r}?)" if close else ""


def _models_at(model: type[BaseModel], where: Where) -> list[type[BaseModel]]:
    """The models whose fields may stand at a place."""
    here = [model]
    for step in where:
        if isinstance(step, int):
            continue
        fields = [each.model_fields.get(step) for each in here]
        inside = [found for field in fields if field for found in _models_in(field.annotation)]
        here = inside or here
    return here


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)
