"""Keeps every test on this machine: a connection or a name look-up that would leave it fails the test."""

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

UNRESOLVABLE = ".invalid"
"""Names under this domain never exist, by standard: a test of a wrong host may look one up."""


class LeftTheMachine(Exception):
    """A test tried to reach another machine. No OSError, so that no code under test takes it for a dead server."""


def is_here(host: object) -> bool:
    if host is None or host in ("", b"", "localhost", b"localhost"):
        return True
    name = host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else str(host)
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


@contextmanager
def only_loopback() -> Iterator[list[str]]:
    """While it lasts nothing leaves this machine. Yields the attempts, also those the code under test swallowed."""
    attempts: list[str] = []

    def check(host: object, how: str) -> None:
        if not is_here(host):
            attempts.append(f"{how} {host!r}")
            raise LeftTheMachine(f"a test may only talk to this machine, and this one tried to {attempts[-1]}")

    def guarded(original: Any, how: str) -> Any:
        def call(self: socket.socket, *arguments: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and arguments and isinstance(arguments[-1], tuple):
                check(arguments[-1][0], how)  # the address is always the last argument
            return original(self, *arguments)

        return call

    look_up = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        if str(host).endswith(UNRESOLVABLE):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        check(host, "look up")
        return look_up(host, *arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        for name, how in (("connect", "connect to"), ("connect_ex", "connect to"), ("sendto", "send to")):
            patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name), how))
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        yield attempts


@pytest.fixture(autouse=True)
def nothing_leaves_this_machine(request: pytest.FixtureRequest) -> Iterator[None]:
    """For every test but those marked `live`. Import it in conftest.py to switch it on."""
    if request.node.get_closest_marker("live"):
        yield
        return
    with only_loopback() as attempts:
        yield
    if attempts:
        pytest.fail(f"the test tried to leave this machine: {'; '.join(attempts)}", pytrace=False)
