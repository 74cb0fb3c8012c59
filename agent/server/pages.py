"""The page for people: its files out of the package, and the report and progress pages made for printing."""

import asyncio
import mimetypes
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from agent.report.html import render_html
from agent.server.api import report_of
from agent.server.api_errors import plain_page
from agent.server.api_reports import Reports
from agent.server.security import owner_of

FOLDER = Path(__file__).resolve().parent / "page"
LONGEST_KEPT_SECONDS = 0
"""A browser asks whether a file has changed each time: after an update nobody sits before half of the old page."""
KINDS = {".js": "text/javascript", ".mjs": "text/javascript", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
"""What a system's own list of kinds may not know, or has wrong."""


class Asset(NamedTuple):
    """A file of the page, as it is sent."""

    content: bytes
    kind: str
    tag: str


class Assets:
    """The files of the page by path. Each is read once; one that changed since is read again."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._read: dict[str, tuple[int, Asset]] = {}

    def get(self, name: str) -> Asset | None:
        """None when there is no such file in the folder."""
        if not re.fullmatch(r"[A-Za-z0-9_-][\w.-]*(/[A-Za-z0-9_-][\w.-]*)*", name):
            return None
        path = self._folder / name
        try:
            if not path.resolve().is_relative_to(self._folder.resolve()) or not path.is_file():
                return None
            changed = path.stat().st_mtime_ns
            before = self._read.get(name)
            if before is None or before[0] != changed:
                self._read[name] = before = (changed, _asset(path))
            return before[1]
        except OSError:
            return None


def _asset(path: Path) -> Asset:
    content = path.read_bytes()
    kind = KINDS.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Asset(content, kind, f'"{sha256(content).hexdigest()[:32]}"')


def routes() -> list[Route]:
    """Pages show nothing of anybody: what they show they ask for at /api, with a key. The two that are made whole are
    the exception."""
    return [
        Route("/", show_start),
        Route("/s/{id}", show_interview),
        Route("/s/{id}/report", show_report),
        Route("/progress", show_progress),
        Route("/page/{path:path}", show_asset),
        Route("/favicon.ico", show_icon),
    ]


async def show_start(request: Request) -> Response:
    return _sent(request, "index.html")


async def show_interview(request: Request) -> Response:
    return _sent(request, "interview.html")


async def show_icon(request: Request) -> Response:
    return _sent(request, "mark.svg")


async def show_asset(request: Request) -> Response:
    return _sent(request, request.path_params["path"])


async def show_report(request: Request) -> Response:
    report = await report_of(request)
    return _printed(await asyncio.to_thread(render_html, report))


async def show_progress(request: Request) -> Response:
    reports: Reports = request.app.state.reports
    progress = await reports.progress(owner_of(request))
    if not progress.sessions and not progress.left_out:
        return plain_page("Your progress", "There is no finished interview yet. Finish one, then come back.", 200)
    from agent.progress.page import render_page

    return _printed(await asyncio.to_thread(render_page, progress))


def _sent(request: Request, name: str) -> Response:
    assets: Assets = request.app.state.assets
    asset = assets.get(name)
    if asset is None:
        return plain_page("Not here", "There is no such page.", 404)
    headers = {"ETag": asset.tag, "Cache-Control": f"max-age={LONGEST_KEPT_SECONDS}, must-revalidate"}
    if asset.tag in re.split(r",\s*", request.headers.get("if-none-match", "").replace("W/", "")):
        return Response(status_code=304, headers=headers)
    return Response(asset.content, media_type=asset.kind, headers=headers)


def _printed(page: str) -> HTMLResponse:
    """A page that carries its style: allowed by its hash, and nothing else is."""
    styles = re.findall(r"<style[^>]*>(.*?)</style>", page, re.DOTALL)
    hashes = " ".join(f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" for style in styles)
    policy = (
        f"default-src 'none'; style-src {hashes or chr(39) + 'none' + chr(39)}; img-src data:; form-action 'none';"
        " frame-ancestors 'self'; base-uri 'none'"
    )
    return HTMLResponse(page, headers={"Content-Security-Policy": policy})
