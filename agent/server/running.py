"""Listen, serve, and stop in good order."""

import asyncio
import logging
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from agent.errors import InterviewError
from agent.server.keys import Keys

HERE = "127.0.0.1"
LOOPBACK = ("127.0.0.1", "::1", "localhost")
GRACE_SECONDS = 4.0
"""For replies under way when the server is stopped; what is left then is told so, and replied to after the next
start."""
DRAIN_SECONDS = 7
"""For everything else that is being answered; with what has to be closed after it, within 10 seconds."""
MOST_CONNECTIONS = 2_000
TAKEN = (48, 98, 10048)
"""What the systems call an address that is in use."""


def check_exposure(host: str, keys: Keys) -> None:
    """Whoever can reach this server can read what is said in it. Raises InterviewError."""
    if host not in LOOPBACK and not keys.required:
        raise InterviewError(
            f"--host {host} lets other computers in, and no key is set, so anybody could read your interviews."
            " Make a key first: roundtwo serve keys add NAME"
        )


def listen(host: str, port: int) -> socket.socket:
    """The socket that is served on. Raises InterviewError when the port or the address is not to be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(MOST_CONNECTIONS)
    except (OSError, OverflowError) as error:
        listening.close()
        if isinstance(error, OSError) and error.errno in TAKEN:
            raise InterviewError(
                f"Port {port} is taken by another program, perhaps another `roundtwo serve`. Choose one with --port."
            ) from None
        reason = getattr(error, "strerror", None) or error
        raise InterviewError(f"Cannot listen on {host} port {port} ({reason}). Choose --host and --port.") from None
    return listening


def address_of(host: str, listening: socket.socket) -> str:
    """What to type into a browser on this computer."""
    shown = {"0.0.0.0": HERE, "::": "[::1]", "::1": "[::1]"}.get(host, host)
    return f"http://{shown}:{listening.getsockname()[1]}"


async def run(app: Starlette, listening: socket.socket, on_ready: Callable[[], None]) -> None:
    """Serve until a signal comes, and let replies under way finish. Raises InterviewError when a setting is wrong."""

    class Server(uvicorn.Server):
        """Says nothing of its own, begins no new turn once it is stopped, and ends without a signal's own death."""

        @contextmanager
        def capture_signals(self) -> Iterator[None]:
            before = {each: signal.signal(each, self.handle_exit) for each in (signal.SIGINT, signal.SIGTERM)}
            try:
                yield
            finally:
                for each, handler in before.items():
                    signal.signal(each, handler)

        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            app.state.desk.refuse()
            stop.set()
            super().handle_exit(sig, frame)

    async def let_finish() -> None:
        """Beside uvicorn's own waiting for connections: these end when the turns do."""
        await stop.wait()
        await app.state.desk.close(GRACE_SECONDS)

    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # what it would say may hold what somebody said
    stop = asyncio.Event()
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=DRAIN_SECONDS,
    )
    server = Server(config)
    async with app.router.lifespan_context(app):
        closing = asyncio.get_running_loop().create_task(let_finish())
        task = asyncio.get_running_loop().create_task(server.serve(sockets=[listening]))
        while not server.started and not task.done():
            await asyncio.sleep(0.01)
        if server.started:
            on_ready()
        await task
        stop.set()
        await closing
