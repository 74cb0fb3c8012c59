"""One call of the API, and what every call does: read the body as a model, answer with one."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from agent.errors import ContentError
from agent.server.api_briefs import where_in
from agent.server.api_errors import Refused
from agent.server.desk import Desk

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Call:
    """How it is called, what it takes and gives."""

    method: str
    path: str
    endpoint: Callable[[Request], Awaitable[Response]]
    summary: str
    takes: type[BaseModel] | None = None
    gives: type[BaseModel] | None = None
    """Model of the answer; None for what is no JSON, or nothing."""
    kind: str = "application/json"
    status: int = 200
    largest: int | None = None
    """Bytes of a body, where more are allowed than elsewhere."""
    is_open: bool = False
    """Whether no key is asked for."""


def desk_of(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


async def given(request: Request, model: type[Model]) -> Model:
    """The body, as this model. Raises Refused."""
    try:
        return model.model_validate_json(await request.body())
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        if first["type"] == "json_invalid":
            raise Refused(400, "The request is no JSON.", code="not_json") from None
        where = ".".join(str(step) for step in first["loc"][:5])[:80]
        message = f"{where}: {first['msg']}." if where else "Send one JSON object."
        raise Refused(422, message, param=where or None, code="invalid") from None


def answer(model: BaseModel, status: int = 200) -> Response:
    return Response(model.model_dump_json(by_alias=True), status, media_type="application/json")


@contextmanager
def pointing() -> Iterator[None]:
    """Says which field and line of a brief is wrong."""
    try:
        yield
    except ContentError as error:
        field, line = where_in(error)
        raise Refused(422, error.problem, param=field, line=line, code="content") from None
