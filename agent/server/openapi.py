"""The OpenAPI document of /api, made from the table the routes are made of."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from agent import __version__
from agent.server.api_call import Call
from agent.server.api_models import Faults

REFUSALS = {
    "400": "No JSON, or not addressed to this server",
    "401": "No key, or one that is not known",
    "403": "Asked by a page of another site",
    "404": "There is nothing of that id, or it is somebody else's",
    "409": "Not now: the panel is speaking, or the interview is over",
    "413": "The body is too large",
    "415": "The body is no JSON",
    "422": "A field is wrong; `param` names it",
    "429": "Too much at once; `Retry-After` says when to come back",
    "503": "The server is being stopped, or cannot read what it keeps",
}
STREAM = (
    "Server-sent events. `id` is `<run>.<number>`, to go on from with `Last-Event-ID`. `event` is one of began"
    " {speaker, persona}, piece {text}, said {turn, speaker, persona, text, voice}, waiting {turn, progress},"
    " finished {reason}, notice {text}, error {message}. Lines that begin with a colon mean nothing."
)
REFERENCE = "#/components/schemas/{model}"


@cache
def document(calls: tuple[Call, ...]) -> dict[str, Any]:
    """OpenAPI 3.1."""
    takes = {call.takes for call in calls if call.takes}
    gives = {call.gives for call in calls if call.gives} | {Faults}
    wanted: Any = [(model, "validation") for model in _sorted(takes)] + [(m, "serialization") for m in _sorted(gives)]
    names, schemas = models_json_schema(wanted, by_alias=True, ref_template=REFERENCE)
    paths: dict[str, dict[str, Any]] = {}
    for call in calls:
        shown = {key: reference["$ref"] for key, reference in names.items()}
        paths.setdefault(call.path, {})[call.method.lower()] = _operation(call, shown)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Round Two", "version": __version__, "description": "Rehearse the callback interview."},
        "paths": paths,
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"key": []}],
    }


def _operation(call: Call, shown: dict[Any, str]) -> dict[str, Any]:
    parameters = [part[1:-1] for part in call.path.split("/") if part.startswith("{")]
    operation: dict[str, Any] = {
        "operationId": call.endpoint.__name__,
        "summary": call.summary,
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "integer" if name == "run" else "string"}}
            for name in parameters
        ],
        "responses": {str(call.status): _given(call, shown)}
        | {
            status: {"description": what, "content": _json(shown[(Faults, "serialization")])}
            for status, what in REFUSALS.items()
        },
    }
    if "run" in parameters:
        operation["parameters"].append(
            {"name": "Last-Event-ID", "in": "header", "required": False, "schema": {"type": "string"}}
        )
    if call.takes:
        operation["requestBody"] = {"required": True, "content": _json(shown[(call.takes, "validation")])}
    return operation | ({"security": []} if call.is_open else {})


def _given(call: Call, shown: dict[Any, str]) -> dict[str, Any]:
    if call.gives:
        return {"description": call.summary, "content": _json(shown[(call.gives, "serialization")])}
    if call.status == 204:
        return {"description": "Done"}
    told = STREAM if call.kind == "text/event-stream" else call.summary
    return {"description": told, "content": {call.kind: {"schema": {"type": "string"}}}}


def _json(reference: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": reference}}}


def _sorted(models: Iterable[type[BaseModel]]) -> list[type[BaseModel]]:
    return sorted(models, key=lambda model: model.__name__)
