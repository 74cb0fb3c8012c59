"""The gate every request goes through: right host, right origin, a key where one is asked for, not too much at once."""

import asyncio
import logging
import re
import secrets
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from agent.server.api_errors import Refused, refusal
from agent.server.desk import LOCAL
from agent.server.keys import Keys
from agent.server.limits import Meter, What
from agent.server.live import where

BODY_LIMIT = 256 * 1024
"""Bytes of a request."""
TOO_LARGE = "That is more than this server takes in one request. Send less."
BODY_SECONDS = 30.0
"""Longest wait for the next piece of a request's body."""
PASS_SECONDS = 3_600
MOST_PASSES = 1_000
PASS_COOKIE = "roundtwo_pass"
OURS = ("127.0.0.1", "localhost", "[::1]")
READING = ("GET", "HEAD", "OPTIONS")
OPEN = re.compile(r"/|/s/[^/]+|/page/.*|/health|/ready|/favicon\.ico|/api/openapi\.json")
"""Paths that show nothing of anybody: no key is asked for."""
PROBES = ("/health", "/ready")
"""Asked by a supervisor, who may call us by any name."""
PAGES = re.compile(r"/progress|/s/[^/]+/report|/c/[^/]+(/report)?")
"""Pages a browser goes to by itself, without a key in its hand: a pass will do."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
    " font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), payment=()",
    "Cache-Control": "no-store",
}
"""On every answer that does not bring its own."""

log = logging.getLogger("roundtwo.server")


class Passes:
    """Short-lived passes in a cookie, for pages a browser opens by itself. Lost with the process."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, tuple[str, float]] = OrderedDict()

    def issue(self, owner: str) -> str:
        made = secrets.token_urlsafe(32)
        self._known[made] = (owner, time.monotonic() + PASS_SECONDS)
        while len(self._known) > MOST_PASSES:
            self._known.popitem(last=False)
        return made

    def owner(self, shown: str) -> str | None:
        owner, until = self._known.get(shown, (None, 0.0))
        return owner if time.monotonic() < until else None


class Gate:
    """Outermost: gives every request an id and every answer its headers, and turns away what must not come in.

    What an endpoint did not foresee ends here too, in plain words and logged without anybody's.
    """

    def __init__(
        self,
        app: ASGIApp,
        keys: Keys,
        meter: Meter,
        passes: Passes,
        hosts: Sequence[str] = (),
        origins: Sequence[str] = (),
        larger: Mapping[str, int] | None = None,
    ) -> None:
        """`larger`: bytes of a body by path, where more are taken than elsewhere."""
        self._app, self._keys, self._meter, self._passes = app, keys, meter, passes
        self._larger = larger or {}
        self._hosts = {name.lower() for name in (*OURS, *hosts)}
        self._origins = set(origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id, began, told = secrets.token_hex(8), time.perf_counter(), 0

        async def answer(message: Message) -> None:
            nonlocal told
            if message["type"] == "http.response.start":
                told = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = request_id
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        scope.setdefault("state", {})["request_id"] = request_id
        try:
            scope["state"]["owner"] = self._let_in(scope)
            await self._app(scope, _in_bounds(receive, self._most(scope)), answer)
        except Exception as error:
            # The message of an unforeseen error may hold what somebody said.
            refused = refusal(error)
            if refused.status == 500:
                log.error("request %s broke off: %s at %s", request_id, type(error).__name__, where(error))
                refused.message = f"{refused.message} (request {request_id})"
            if not told:
                response = refused.page if PAGES.fullmatch(scope["path"]) else refused.response
                await response(scope, receive, answer)
        finally:
            route = getattr(scope.get("route"), "path", "-")
            spent = 1000 * (time.perf_counter() - began)
            log.info("%s %s %s %d %.0f ms", request_id, scope["method"], route, told, spent)

    def _let_in(self, scope: Scope) -> str:
        """Who asks. Raises Refused. Looks at the path as it came, never at a URL made with the Host header."""
        path, method, headers = scope["path"], scope["method"], Headers(scope=scope)
        if path not in PROBES:
            _check_host(headers, self._hosts)
        length = headers.get("content-length", "")
        if length.isdecimal() and int(length) > self._most(scope):
            raise Refused(413, TOO_LARGE, code="too_large")
        if method not in READING:
            _check_origin(headers, self._origins)
            _check_content(headers)
        address = scope["client"][0] if scope.get("client") else "?"
        owner = self._owner(path, method, headers, scope)
        if path not in PROBES:
            self._meter.take("requests", owner or "nobody", address)
        if owner is None and not OPEN.fullmatch(path):
            raise Refused(401, "That key is not known here. Send yours as `Authorization: Bearer …`.",
                          type="authentication_error", code="invalid_api_key")  # fmt: skip
        return owner or "nobody"

    def _most(self, scope: Scope) -> int:
        return self._larger.get(scope["path"], BODY_LIMIT)

    def _owner(self, path: str, method: str, headers: Headers, scope: Scope) -> str | None:
        if not self._keys.required:
            return LOCAL
        kind, _, key = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and key.strip():
            return self._keys.owner(key.strip())
        if method in READING and PAGES.fullmatch(path):
            shown = HTTPConnection(scope).cookies.get(PASS_COOKIE, "")
            owner = self._passes.owner(shown)
            return owner if owner and self._keys.knows(owner) else None
        return None


def owner_of(request: HTTPConnection) -> str:
    """Who asks, as the gate found."""
    owner: str = request.scope["state"]["owner"]
    return owner


def count(request: HTTPConnection, what: What) -> None:
    """One more of these for whoever asks. Raises Refused."""
    meter: Meter = request.app.state.meter
    meter.take(what, owner_of(request), request.client.host if request.client else "?")


def _check_host(headers: Headers, ours: set[str]) -> None:
    """Against a name somebody else made to point at this computer."""
    host = headers.get("host", "").lower()
    name = re.fullmatch(r"(\[[0-9a-f:.]+\]|[^\[\]:/@\s]+)(:\d{1,5})?", host)
    if name is None or name[1] not in ours:
        message = "This server does not go by that name. Start it with --allow-host NAME if it should."
        raise Refused(400, message, code="unknown_host")


def _check_origin(headers: Headers, allowed: set[str]) -> None:
    """What changes something must come from our own page, or from no page at all."""
    origin = headers.get("origin")
    if origin is None:
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            raise Refused(403, "A page of another site may not do that.", code="foreign_origin")
        return
    parts = urlsplit(origin)
    ours = parts.scheme in ("http", "https") and parts.netloc.lower() == headers.get("host", "").lower()
    if not ours and origin not in allowed:
        message = "A page of another site may not do that. Start the server with --cors-origin if it should."
        raise Refused(403, message, code="foreign_origin")


def _check_content(headers: Headers) -> None:
    """A form of another site can send text, never JSON."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    empty = headers.get("content-length", "0") == "0" and "transfer-encoding" not in headers
    if kind != "application/json" and not (empty and not kind):
        raise Refused(415, "Send JSON, with `Content-Type: application/json`.", code="not_json")


def _in_bounds(receive: Receive, most: int) -> Receive:
    """A body that stops coming is not waited for, and one that does not stop is not taken."""
    done, size = False, 0

    async def received() -> Message:
        nonlocal done, size
        if done:
            return await receive()
        try:
            async with asyncio.timeout(BODY_SECONDS):
                message = await receive()
        except TimeoutError:
            raise Refused(408, "The request did not come to its end in time.", code="too_slow") from None
        size += len(message.get("body", b""))
        if size > most:
            raise Refused(413, TOO_LARGE, code="too_large")
        done = message["type"] != "http.request" or not message.get("more_body", False)
        return message

    return received
