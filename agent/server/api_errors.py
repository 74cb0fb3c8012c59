"""What is refused over the wire, in the shape OpenAI's clients know, and nothing of what somebody said in it."""

import html
import logging
from typing import Any

from starlette.responses import HTMLResponse, JSONResponse

from agent.errors import (
    ContentError,
    EngineError,
    InterviewBusy,
    InterviewError,
    InterviewFinished,
    InterviewNotFound,
    NoSuchQuestion,
    StoreError,
)
from agent.server.desk import BROKE_OFF, Stopping

NO_INTERVIEW = "There is no such interview. GET /api/interviews lists yours."
log = logging.getLogger("roundtwo.server")

AGAIN_SECONDS = 2
"""What `Retry-After` says where only a moment is missing."""


class Refused(Exception):
    """A request that is not done, with all a client is told about it."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        type: str = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
        line: int | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.type, self.param, self.code = status, message, type, param, code
        self.line, self.retry_after = line, retry_after

    @property
    def body(self) -> dict[str, Any]:
        error = {"message": self.message, "type": self.type, "param": self.param, "code": self.code}
        return {"error": error | ({"line": self.line} if self.line else {})}

    @property
    def headers(self) -> dict[str, str]:
        headers = {"Retry-After": str(self.retry_after)} if self.retry_after is not None else {}
        return headers | ({"WWW-Authenticate": "Bearer"} if self.status == 401 else {})

    @property
    def response(self) -> JSONResponse:
        return JSONResponse(self.body, self.status, self.headers)

    @property
    def page(self) -> HTMLResponse:
        """The same for somebody who went to a page."""
        asks = self.status == 401
        message = "This page asks for your key. Go to the start, which asks you for it." if asks else self.message
        page = plain_page("A key is needed" if asks else "Not here", message, self.status)
        page.headers.update(self.headers)
        return page


def plain_page(title: str, text: str, status: int) -> HTMLResponse:
    """A page with one sentence on it and the way back."""
    title, text = html.escape(title), html.escape(text)
    return HTMLResponse(
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - Round Two</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="stylesheet" href="/page/page.css"></head><body><main><h1>{title}</h1><p>{text}</p>'
        '<p><a href="/">To the start</a></p></main></body></html>',
        status,
    )


def refusal(error: Exception) -> Refused:
    """What a client is told when this went wrong. Of what nobody foresaw, nothing but that it did."""
    match error:
        case Refused():
            return error
        case InterviewNotFound():
            return Refused(404, NO_INTERVIEW, code="interview_not_found")
        case NoSuchQuestion():
            return Refused(404, str(error), param="after", code="no_such_question")
        case InterviewFinished():
            message = "This interview is over. Read its report, answer an earlier question again, or start a new one."
            return Refused(409, message, code="interview_finished")
        case InterviewBusy():
            message = "The panel is still speaking here, or the interview is open elsewhere. Try again in a moment."
            return Refused(409, message, code="interview_busy", retry_after=AGAIN_SECONDS)
        case Stopping():
            return Refused(503, str(error), type="server_error", code="stopping", retry_after=AGAIN_SECONDS)
        case StoreError():
            log.error("%s", error)  # names a place on this computer, and nothing that was said
            message = "The server cannot read or write what it keeps. Whoever runs it finds the reason in its log."
            return Refused(503, message, type="server_error", code="store", retry_after=AGAIN_SECONDS)
        case EngineError():
            return Refused(502, str(error), type="server_error", code="model")
        case ContentError():
            return Refused(422, str(error), code="content")
        case InterviewError() if str(error) != BROKE_OFF:
            return Refused(409, str(error), code="not_now")
    return Refused(500, BROKE_OFF, type="server_error", code="internal")
