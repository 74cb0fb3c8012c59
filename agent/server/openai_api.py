"""The route every chat frontend knows: chat completions and models, as OpenAI's servers answer them."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any
from uuid import uuid4

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from agent.content.personas import panels
from agent.replies import Replies, Reply
from agent.server.api_errors import Refused, plain_page, refusal
from agent.server.chat import After, Chat
from agent.server.desk import Desk
from agent.server.openai_request import Asked, Completion, errand, read
from agent.server.openai_resolve import Place, resolve
from agent.server.security import count, owner_of
from agent.server.sse import PING_SECONDS, stream_for
from agent.server.telling import Telling

CREATED = 1_760_000_000
"""When the first panel was made; frontends want a number."""
UNSTARTED_DAYS = 7.0
"""How long a chat that never became an interview is kept."""
REST_SECONDS = 0.03
"""Words that come within it are sent together; faster than this nobody reads."""
Tell = Callable[..., AsyncIterator[str]]
"""What `Chat.tell` says, with the address its links begin with."""


async def routes(desk: Desk) -> list[BaseRoute]:
    """With and without `/v1`, as some clients leave it out."""
    server = Completions(desk, Replies(desk.store.database))
    await server.replies.tidy(UNSTARTED_DAYS)
    desk.on_forget.append(server.replies.forget)
    made: list[BaseRoute] = [Route("/c/{reference}", server.lead, methods=["GET"]),
                             Route("/c/{reference}/report", server.lead, methods=["GET"])]  # fmt: skip
    for base in ("/v1", ""):
        made += [
            Route(f"{base}/chat/completions", server.complete, methods=["POST"]),
            Route(f"{base}/models", list_models, methods=["GET"]),
            Route(f"{base}/models/{{model}}", show_model, methods=["GET"]),
        ]
    return made


async def list_models(request: Request) -> Response:
    """One model for each panel."""
    return JSONResponse({"object": "list", "data": [_model(name) for name in panels()]})


async def show_model(request: Request) -> Response:
    known = {model["id"]: model for model in map(_model, panels())}
    found = known.get(request.path_params["model"])
    return JSONResponse(found) if found else _no_model(request.path_params["model"]).response


def _model(panel: str) -> dict[str, Any]:
    people = panels()[panel].panel
    roles = ", ".join(each.persona.replace("_", " ") for each in people)
    shown = f"Round Two: {panel.replace('_', ' ')} panel ({roles})"
    return {"id": _id(panel), "object": "model", "created": CREATED, "owned_by": "roundtwo", "name": shown}


def _id(panel: str) -> str:
    return f"panel-{panel.replace('_', '-')}"


def _no_model(name: str) -> Refused:
    known = ", ".join(_id(panel) for panel in panels())
    return Refused(
        404, f"There is no model {name[:80]!r} here. Use one of {known}.", param="model", code="model_not_found"
    )


class Completions:
    """The chats of one desk. A reply is told in a task of its own; whoever asks listens."""

    def __init__(self, desk: Desk, replies: Replies) -> None:
        self.desk, self.replies = desk, replies
        self._telling: dict[str, Telling] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._turnstile = asyncio.Lock()
        """A request finds its place and takes it before the next one looks."""

    async def complete(self, request: Request) -> Response:
        body = await _body(request)
        if (constant := errand(body, request.headers)) is not None:
            return JSONResponse(_whole(body.model, uuid4().hex, constant))
        if body.model not in {_id(panel) for panel in panels()}:
            raise _no_model(body.model)
        asked = read(body, request.headers)
        telling, begun = await self._told(asked, request)
        if telling is None:
            return self._nothing_more(body)
        try:
            await telling.first()
        except Exception as error:
            # Nothing was said yet: a real status, and the reply is gone, so that asking again starts afresh.
            return refusal(error).response
        if not body.stream:
            await telling.done()
            return JSONResponse(_whole(body.model, telling.reply.id, telling.text[begun:]))
        with stream_for(request) as stream:
            wants_usage = bool(body.stream_options and body.stream_options.include_usage)
            return stream.of(_chunks(body.model, telling, begun, wants_usage))

    async def lead(self, request: Request) -> Response:
        """From a chat's own link to the page of its interview."""
        wanted = request.path_params["reference"].lower()
        found = await self.replies.of_root(owner_of(request), wanted) if len(wanted) >= 8 else []
        with_interview = [reply for reply in found if reply.interview_id]
        if not with_interview:
            text = "This interview has not begun yet, or it is not known here. Go on in the chat it came from."
            return plain_page("Not yet", text, 404)
        report = "/report" if request.url.path.endswith("/report") else ""
        return RedirectResponse(f"/s/{with_interview[0].interview_id}{report}", 303)

    async def _told(self, asked: Asked, request: Request) -> tuple[Telling | None, int]:
        """The reply that is wanted, under way or done, and how much of it the frontend has. None: nothing is left."""
        owner = owner_of(request)
        async with self._turnstile:
            place = await resolve(asked, owner, self.replies, self._telling)
            if place.how in ("again", "go_on"):
                return await self._known(place)
            count(request, "turns" if place.parent else "interviews")
            chat = Chat(self.desk, self.replies, request.app.state.reports.report)
            return await self._begin(place, asked, owner, partial(chat.tell, base=_base(request))), 0

    async def _known(self, place: Place) -> tuple[Telling | None, int]:
        if place.known is None:
            return None, 0
        telling = self._telling.get(place.known.id)
        if telling is None:  # it may have been told to its end since its place was looked up
            telling = _replayed(await self.replies.get(place.known.id) or place.known)
        begun = _overlap(telling.text, place.delivered)
        return (None if telling.is_over and begun >= len(telling.text) and place.how == "go_on" else telling), begun

    async def _begin(self, place: Place, asked: Asked, owner: str, tell: Tell) -> Telling:
        ids = asked.ids
        before = self._telling.get(place.parent.id) if place.parent else None
        reply = await self.replies.begin(
            owner, asked.model, place.parent, place.heard, ids.user if ids else None, ids.message if ids else None
        )
        telling = self._telling[reply.id] = Telling(reply)
        task = asyncio.create_task(self._go(telling, place, before, tell))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return telling

    async def _go(self, telling: Telling, place: Place, before: Telling | None, tell: Tell) -> None:
        reply, after = telling.reply, After()

        async def pieces() -> AsyncIterator[str]:
            if before is not None:  # somebody answered a reply they had stopped: it is heard out first
                await before.done()
            # It may have been told to its end since its place was looked up.
            parent = await self.replies.get(place.parent.id) if place.parent else None
            async for piece in tell(reply, parent, after=after, lost=place.how == "lost"):
                yield piece

        async def keep(said: str) -> Reply:
            return await self.replies.finish(reply, said, after.stage, after.interview_id, after.waiting)

        try:
            await telling.run(pieces(), keep, lambda: self.replies.drop(reply))
        finally:
            self._telling.pop(reply.id, None)

    def _nothing_more(self, body: Completion) -> Response:
        """The rest of a reply the frontend has all of."""
        made = uuid4().hex
        if not body.stream:
            return JSONResponse(_whole(body.model, made, ""))
        lines = [_chunk(body.model, made, {"role": "assistant", "content": ""}), _chunk(body.model, made, {}, "stop")]
        return StreamingResponse(_each([*lines, "data: [DONE]\n\n"]), media_type="text/event-stream")


async def _body(request: Request) -> Completion:
    try:
        return Completion.model_validate_json(await request.body())
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        if first["type"] == "json_invalid":
            raise Refused(400, "The request is no JSON.", code="not_json") from None
        where = ".".join(str(step) for step in first["loc"][:5])[:80]
        raise Refused(400, f"{where or 'body'}: {first['msg']}.", param=where or None, code="invalid") from None


def _base(request: Request) -> str:
    """Address people reach us at, as they reached us; the gate has checked the name."""
    return f"{request.url.scheme}://{request.headers['host']}"


def _overlap(ours: str, theirs: str) -> int:
    """How much of our words the frontend has: all of what it sends back, with or without the blank at its end."""
    if ours.startswith(theirs):
        return len(theirs)
    bare = theirs.strip()
    start = len(ours) - len(ours.lstrip())
    return start + len(bare) if ours[start:].startswith(bare) else len(ours)


def _replayed(reply: Reply) -> Telling:
    telling = Telling(reply)
    telling.text, telling.is_over = reply.said, True
    return telling


async def _chunks(model: str, telling: Telling, begun: int, wants_usage: bool) -> AsyncIterator[str]:
    made = telling.reply.id
    yield _chunk(model, made, {"role": "assistant", "content": ""})
    try:
        async for words in telling.words(begun, PING_SECONDS):
            yield _chunk(model, made, {"content": words}) if words else ": ping\n\n"
            if words and not telling.is_over:
                await asyncio.sleep(REST_SECONDS)  # what comes within it is sent together
    except Exception as error:
        # The words that came stay; a client is told that the rest will not.
        yield f"data: {json.dumps(refusal(error).body)}\n\n"
        return
    yield _chunk(model, made, {}, "stop")
    if wants_usage:
        yield f"data: {json.dumps(_frame(model, made, 'chat.completion.chunk') | {'choices': [], 'usage': USAGE})}\n\n"
    yield "data: [DONE]\n\n"


USAGE = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}


def _frame(model: str, made: str, kind: str) -> dict[str, Any]:
    return {"id": f"chatcmpl-{made}", "object": kind, "created": int(time.time()), "model": model}


def _chunk(model: str, made: str, delta: dict[str, str], finish: str | None = None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return f"data: {json.dumps(_frame(model, made, 'chat.completion.chunk') | {'choices': [choice]})}\n\n"


def _whole(model: str, made: str, text: str) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
    return _frame(model, made, "chat.completion") | {"choices": [choice], "usage": USAGE}


async def _each(lines: list[str]) -> AsyncIterator[str]:
    for line in lines:
        yield line
