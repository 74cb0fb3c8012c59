"""The way in for programs, at /api: every call in one table, of which the routes and the OpenAPI document are made."""

import asyncio
import re
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from agent.commands.kept import held
from agent.progress.model import Progress
from agent.report.markdown import render_markdown
from agent.report.model import Report
from agent.server import api_briefs as briefs
from agent.server.api_call import Call, answer, desk_of, given, pointing
from agent.server.api_errors import Refused
from agent.server.api_models import (
    BriefText,
    Checked,
    Documents,
    Draft,
    Examples,
    ExampleText,
    Listing,
    NewInterview,
    Panels,
    Pass,
    Read,
    Said,
)
from agent.server.api_read import how_it_ended, progress_now, read
from agent.server.api_reports import Reports
from agent.server.api_shelf import lines
from agent.server.live import replayed
from agent.server.security import PASS_COOKIE, PASS_SECONDS, Passes, count, owner_of
from agent.server.sse import kept_events, live_events, stream_for
from agent.terminal.notes import Notebook

DRAFT_LIMIT = 16 * 1024 * 1024
"""Bytes of a request with documents in it."""
LARGEST_RUN = 2**31 - 1


async def list_examples(request: Request) -> Response:
    return answer(Examples(examples=briefs.examples()))


async def show_example(request: Request) -> Response:
    name = request.path_params["id"]
    text = briefs.example_text(name)
    if text is None:
        raise Refused(404, "There is no such example. GET /api/examples lists them.", code="example_not_found")
    return answer(ExampleText(id=name, yaml=text))


async def list_panels(request: Request) -> Response:
    return answer(Panels(panels=briefs.panels_shown()))


async def draft_brief(request: Request) -> Response:
    count(request, "drafts")
    return answer(await briefs.draft(await given(request, Documents)))


async def check_brief(request: Request) -> Response:
    wanted = await given(request, BriefText)
    with pointing():
        return answer(await asyncio.to_thread(briefs.checked, wanted.yaml))


async def start_interview(request: Request) -> Response:
    count(request, "interviews")
    wanted, desk = await given(request, NewInterview), desk_of(request)
    with pointing():
        brief = await asyncio.to_thread(briefs.brief_of, wanted)
        interview = await desk.start(brief, owner_of(request), seed=wanted.seed, difficulty=wanted.difficulty)
    return answer(await read(desk, interview.id, owner_of(request)), 201)


async def list_interviews(request: Request) -> Response:
    return answer(Listing(interviews=tuple(await lines(desk_of(request).store, owner_of(request)))))


async def show_interview(request: Request) -> Response:
    return answer(await read(desk_of(request), request.path_params["id"], owner_of(request)))


async def take_turn(request: Request) -> StreamingResponse:
    desk, owner, interview_id = desk_of(request), owner_of(request), request.path_params["id"]
    interview = await desk.interview(interview_id, owner)
    count(request, "turns")
    wanted = await given(request, Said)
    with stream_for(request) as stream:
        live = await desk.speak(interview_id, owner, wanted.text, wanted.after)
        await live.ready()
        run = live.run or 0
        return stream.of(live_events(live, 0, lambda: progress_now(desk, interview, run)))


async def follow_run(request: Request) -> StreamingResponse:
    """The same stream from wherever somebody left it. A run that was cut off by a restart is gone through again."""
    desk, owner, interview_id = desk_of(request), owner_of(request), request.path_params["id"]
    interview = await desk.interview(interview_id, owner)
    run, after = _number(request.path_params["run"]), _heard_last(request)
    record = desk.store.record
    live = desk.live(interview_id, owner, run)
    try:
        kept_run = None if live else await record.run(interview_id, run)
    except LookupError:
        raise Refused(404, "There is no such run in this interview.", code="run_not_found") from None

    async def progress() -> dict[str, Any]:
        return await progress_now(desk, interview, run)

    with stream_for(request) as stream:
        if kept_run and kept_run.status == "heard" and await record.unanswered(interview_id) == kept_run:
            live = await desk.speak(interview_id, owner, None)
            await live.ready()
        if live:
            return stream.of(live_events(live, after, progress))
        kept, head = await record.interview(interview_id), await record.head(interview_id)
        says = await record.says_of_run(interview_id, run)
        end = how_it_ended(kept, head is not None and head.number == run, says)
        return stream.of(kept_events(run, replayed(says, end, after), progress))


async def end_interview(request: Request) -> Response:
    desk, owner, interview_id = desk_of(request), owner_of(request), request.path_params["id"]
    await asyncio.shield(desk.end(interview_id, owner))
    return answer(await read(desk, interview_id, owner))


async def show_report(request: Request) -> Response:
    return answer(await report_of(request))


async def show_report_markdown(request: Request) -> Response:
    text = await asyncio.to_thread(render_markdown, await report_of(request))
    return Response(text, media_type="text/markdown; charset=utf-8")


async def report_of(request: Request) -> Report:
    reports: Reports = request.app.state.reports
    return await reports.report(request.path_params["id"], owner_of(request))


async def forget_interview(request: Request) -> Response:
    desk, owner, interview_id = desk_of(request), owner_of(request), request.path_params["id"]
    await desk.interview(interview_id, owner)
    with held(request.app.state.home, interview_id):  # nobody sits in it at a terminal
        Notebook(request.app.state.home, interview_id).forget()
        await asyncio.shield(desk.forget(interview_id, owner))
    return Response(status_code=204)


async def show_progress(request: Request) -> Response:
    reports: Reports = request.app.state.reports
    return answer(await reports.progress(owner_of(request)))


async def give_pass(request: Request) -> Response:
    passes: Passes = request.app.state.passes
    response = answer(Pass(seconds=PASS_SECONDS))
    response.set_cookie(
        PASS_COOKIE, passes.issue(owner_of(request)), max_age=PASS_SECONDS, httponly=True, samesite="strict",
        secure=request.url.scheme == "https",
    )  # fmt: skip
    return response


async def show_document(request: Request) -> Response:
    from agent.server.openapi import document

    return JSONResponse(document(CALLS))


CALLS = (
    Call("GET", "/api/examples", list_examples, "The briefs that come with the program", gives=Examples),
    Call("GET", "/api/examples/{id}", show_example, "One of them, as YAML", gives=ExampleText),
    Call("GET", "/api/panels", list_panels, "Who can sit together", gives=Panels),
    Call("POST", "/api/briefs/draft", draft_brief, "Draft a brief from documents", Documents, Draft,
         largest=DRAFT_LIMIT),
    Call("POST", "/api/briefs/check", check_brief, "Say whether a text is a brief", BriefText, Checked),
    Call("POST", "/api/interviews", start_interview, "Start an interview; nobody speaks yet", NewInterview, Read,
         status=201),
    Call("GET", "/api/interviews", list_interviews, "Your interviews, the one last spoken in first", gives=Listing),
    Call("GET", "/api/interviews/{id}", show_interview, "An interview as it stands", gives=Read),
    Call("DELETE", "/api/interviews/{id}", forget_interview, "Delete it; no byte of it stays", status=204),
    Call("POST", "/api/interviews/{id}/turns", take_turn, "Begin, go on, answer, or answer again", Said,
         kind="text/event-stream"),
    Call("GET", "/api/interviews/{id}/turns/{run}/events", follow_run, "The stream of a run, behind `Last-Event-ID`",
         kind="text/event-stream"),
    Call("POST", "/api/interviews/{id}/end", end_interview, "Stop here", gives=Read),
    Call("GET", "/api/interviews/{id}/report", show_report, "The report", gives=Report),
    Call("GET", "/api/interviews/{id}/report.md", show_report_markdown, "The report as Markdown",
         kind="text/markdown"),
    Call("GET", "/api/progress", show_progress, "Marks and depth over your finished interviews", gives=Progress),
    Call("POST", "/api/pass", give_pass, "A cookie that opens report and progress pages", gives=Pass),
    Call("GET", "/api/openapi.json", show_document, "This document", is_open=True),
)  # fmt: skip


def routes() -> list[Route]:
    """One for each call."""
    return [Route(call.path, call.endpoint, methods=[call.method]) for call in CALLS]


def _number(text: str) -> int:
    if not re.fullmatch(r"\d{1,10}", text) or int(text) > LARGEST_RUN:
        raise Refused(404, "There is no such run in this interview.", code="run_not_found")
    return int(text)


def _heard_last(request: Request) -> int:
    """Number of the event heard last: `<run>.<number>`, or the number alone in `after`."""
    shown = request.headers.get("last-event-id") or request.query_params.get("after") or "0"
    found = re.fullmatch(r"(?:\d{1,10}\.)?(\d{1,10})", shown.strip())
    return int(found[1]) if found else 0
