"""The application: what it is made of, and what happens when it starts and stops."""

import asyncio
import importlib
import inspect
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from agent.errors import InterviewError
from agent.server import api, pages
from agent.server.api_errors import Refused, refusal
from agent.server.api_reports import Reports
from agent.server.api_shelf import older_than
from agent.server.desk import Desk, Stopping, open_desk
from agent.server.keys import Keys
from agent.server.limits import Limits, Meter
from agent.server.openai_request import COMPLETIONS, HISTORY_LIMIT
from agent.server.security import PAGES, Gate, Passes
from agent.settings import Settings
from agent.terminal.notes import Notebook
from agent.voices import Voice

KEPT_DAYS = 90
"""How long a server that asks for keys keeps an interview nobody goes on with."""
PURGE_SECONDS = 24 * 3_600
GRACE_SECONDS = 2.0
"""For turns that still run after their listeners were given up."""
OPENAI_API = "agent.server.openai_api"

log = logging.getLogger("roundtwo.server")


@dataclass(frozen=True)
class Options:
    """How a server is to behave towards the outside."""

    hosts: Sequence[str] = ()
    """Names it goes by besides those of this computer."""
    origins: Sequence[str] = ()
    """Other sites whose pages may call it, as `https://chat.example.org`."""
    retention_days: float | None = None
    """Days after which an interview nobody went on with is deleted; 0 keeps them all. None: 90 where keys are asked
    for, as other people's words lie there; else all, as they are your own and progress is read from them."""
    limits: Limits = field(default_factory=Limits)
    most_open: int = 256
    idle_seconds: float = 1_800
    grace_seconds: float = GRACE_SECONDS


def make_app(
    settings: Settings, *, keys: Keys | None = None, options: Options | None = None, voice: Voice | None = None
) -> Starlette:
    """The whole server as an ASGI application, with the voice of the settings when none is given. Its store is opened
    when it starts. Raises InterviewError then, when a setting is wrong."""
    keys, options = keys or Keys(), options or Options()
    meter, passes = Meter(options.limits), Passes()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            desk = await stack.enter_async_context(
                open_desk(
                    settings,
                    voice,
                    most_open=options.most_open,
                    idle_seconds=options.idle_seconds,
                    grace_seconds=options.grace_seconds,
                )
            )
            app.state.desk = desk
            app.state.reports = reports = Reports(desk)
            stack.push_async_callback(reports.close)
            await _add_openai_routes(app, desk)
            days = retention(options, keys)
            if days:
                purging = asyncio.get_running_loop().create_task(_keep_purging(app, days))
                stack.push_async_callback(_stopped, purging)
            yield

    larger = {call.path: call.largest for call in api.CALLS if call.largest}
    larger |= dict.fromkeys(COMPLETIONS, HISTORY_LIMIT)
    middleware = [Middleware(Gate, keys, meter, passes, options.hosts, options.origins, larger)]
    if options.origins:
        middleware.insert(0, _cors(options.origins))
    app = Starlette(
        routes=[Route("/health", show_health), Route("/ready", show_ready), *api.routes(), *pages.routes()],
        middleware=middleware,
        exception_handlers={HTTPException: _no_route, Refused: _refused, InterviewError: _refused},
        lifespan=lifespan,
    )
    app.state.meter, app.state.passes, app.state.keys = meter, passes, keys
    app.state.home, app.state.settings, app.state.options = settings.home, settings, options
    app.state.assets = pages.Assets()
    return app


def retention(options: Options, keys: Keys) -> float:
    """Days an interview is kept that nobody goes on with; 0 for ever."""
    if options.retention_days is not None:
        return options.retention_days
    return KEPT_DAYS if keys.required else 0


async def purge(app: Starlette, days: float) -> int:
    """Delete what nobody spoke in for so many days; how many that were. One that is in use is left for another day."""
    desk: Desk = app.state.desk
    old = await older_than(desk.store, days)
    if old:
        for interview_id in old:
            Notebook(app.state.home, interview_id).forget()
        await desk.forget_all(old)
        log.info("deleted %d interviews older than %g days", len(old), days)
    return len(old)


async def show_health(request: Request) -> Response:
    """Whether the process answers at all."""
    return JSONResponse({"status": "ok"})


async def show_ready(request: Request) -> Response:
    """Whether an interview could be held now: the store answers, and nobody is stopping the server."""
    desk: Desk = request.app.state.desk
    if desk.is_stopping:
        return JSONResponse({"status": "stopping"}, 503)
    with suppress(InterviewError):
        await desk.store.record.unanswered("")
        return JSONResponse({"status": "ready"})
    return JSONResponse({"status": "store"}, 503)


async def _add_openai_routes(app: Starlette, desk: Desk) -> None:
    """The chat route, where it is there: `routes(desk)`, which may have something to open first."""
    try:
        module = importlib.import_module(OPENAI_API)
    except ModuleNotFoundError as missing:
        if missing.name != OPENAI_API:
            raise
        return
    made = module.routes(desk)
    app.router.routes.extend(await made if inspect.isawaitable(made) else made)


async def _keep_purging(app: Starlette, days: float) -> None:
    while True:
        try:
            await purge(app, days)
        except InterviewError as error:
            log.warning("old interviews could not be deleted: %s", type(error).__name__)
        await asyncio.sleep(PURGE_SECONDS)


async def _stopped(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait([task])


def _cors(origins: Sequence[str]) -> Middleware:
    return Middleware(
        CORSMiddleware,
        allow_origins=list(origins),
        allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["*"],
        expose_headers=["X-Request-Id", "Retry-After"],
        max_age=600,
    )


async def _refused(request: Request, error: Exception) -> Response:
    refused = refusal(error)
    if refused.status >= 500 and not isinstance(error, Stopping):
        log.error("request %s: %s", request.scope["state"]["request_id"], type(error).__name__)
    if PAGES.fullmatch(request.scope["path"]):
        return refused.page
    return refused.response


async def _no_route(request: Request, error: Exception) -> Response:
    """What Starlette itself refuses, in our shape."""
    assert isinstance(error, HTTPException)
    message = {
        404: "There is nothing here. GET /api/openapi.json says what there is.",
        405: "That is not done this way. GET /api/openapi.json says how.",
    }.get(error.status_code, error.detail)
    return Refused(error.status_code, message, code=f"http_{error.status_code}").response
