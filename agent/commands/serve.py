"""`roundtwo serve`: the page in the browser, the way in for programs and chat frontends; and the keys it asks for."""

import asyncio
import logging
import os
from argparse import Namespace
from typing import TYPE_CHECKING

from agent.settings import Settings
from agent.terminal.plain import tell

if TYPE_CHECKING:
    from agent.server.app import Options
    from agent.server.keys import Keys

HOST = "127.0.0.1"
PORT = 8765


def serve(asked: Namespace) -> int:
    """Serve until somebody stops it; the exit code. Raises InterviewError."""
    if getattr(asked, "what", None) == "keys":
        return _keys(asked)
    from agent.server.app import make_app
    from agent.server.keys import Keys
    from agent.server.running import address_of, check_exposure, listen, run

    settings = Settings.from_environ(os.environ)
    keys = Keys.of(settings.home, os.environ)
    check_exposure(asked.host, keys)
    logging.basicConfig(level=logging.INFO if asked.verbose else logging.WARNING, format="%(asctime)s %(message)s")
    listening = listen(asked.host, asked.port)
    app = make_app(settings, keys=keys, options=_options(asked))
    asyncio.run(run(app, listening, lambda: _welcome(address_of(asked.host, listening), keys)))
    tell("Stopped. Everything said is kept.")
    return 0


def _welcome(address: str, keys: "Keys") -> None:
    key = " It asks for a key." if keys.required else ""
    tell(f"Round Two is at {address} - open it in a browser, or give {address}/v1 to a chat frontend.{key}")
    tell("Ctrl-C stops it, and everything is kept.")


def _options(asked: Namespace) -> "Options":
    from agent.server.app import Options
    from agent.server.limits import Limits

    standard = Limits()
    limits = Limits(
        requests=max(standard.requests, 4 * (asked.turns_per_minute or 0)),
        turns=asked.turns_per_minute or standard.turns,
        interviews=max(standard.interviews, asked.turns_per_minute or 0),
        drafts=standard.drafts,
        streams=max(standard.streams, asked.turns_per_minute or 0),
    )
    hosts = tuple(name.lower() for name in (*asked.allow_host, *(() if asked.host in ANY else (asked.host,))))
    return Options(hosts=hosts, origins=tuple(asked.cors_origin), retention_days=asked.retention_days, limits=limits)


ANY = ("0.0.0.0", "::")
"""Hosts that are no names."""


def _keys(asked: Namespace) -> int:
    from agent.server import keys

    path = keys.key_path(Settings.from_environ(os.environ).home)
    match asked.action:
        case "add":
            made = keys.add(path, asked.name)
            tell(made)
            tell("This is the only time it is shown. Who has it sees the interviews begun with it, and no others.")
        case "remove":
            keys.remove(path, asked.name)
            tell(f"Removed. The key {asked.name!r} opens nothing any more.")
        case _:
            known = keys.listed(path)
            for key in known:
                tell(f"{key.name}  since {key.created_at[:10]}")
            if not known:
                tell("There are no keys. Make one with: roundtwo serve keys add NAME")
    return 0
