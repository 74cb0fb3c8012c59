"""No test leaves this machine, and the guard that sees to it works."""

import asyncio
import contextlib
import socket

import pytest

from tests.socket_guard import LeftTheMachine, only_loopback


@pytest.mark.parametrize("address", [("192.0.2.1", 443), ("2001:db8::1", 443, 0, 0), ("::ffff:192.0.2.1", 443, 0, 0)])
def test_a_test_cannot_connect_to_another_machine(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET

    with only_loopback() as attempts, socket.socket(family) as line, pytest.raises(LeftTheMachine):
        line.connect(address)

    assert attempts == [f"connect to {address[0]!r}"]


def test_a_test_cannot_look_up_another_machine() -> None:
    with only_loopback() as attempts, pytest.raises(LeftTheMachine):
        socket.create_connection(("example.org", 443))

    assert attempts == ["look up 'example.org'"]


def test_a_name_that_never_exists_fails_as_it_does_outside() -> None:
    with only_loopback() as attempts, pytest.raises(socket.gaierror):
        socket.getaddrinfo("model.invalid", 443)

    assert attempts == []


def test_a_test_may_talk_to_its_own_machine() -> None:
    with (
        only_loopback() as attempts,
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(("localhost", server.getsockname()[1])) as near,
        server.accept()[0] as far,
    ):
        near.sendall(b"hello")

        assert far.recv(5) == b"hello"
        assert attempts == []


async def test_the_guard_holds_for_asynchronous_connections_too() -> None:
    with only_loopback() as attempts, pytest.raises(LeftTheMachine):
        await asyncio.open_connection("192.0.2.1", 443)

    assert len(attempts) == 1


def test_an_attempt_that_was_swallowed_is_still_known() -> None:
    with only_loopback() as attempts, socket.socket() as line, contextlib.suppress(Exception):
        line.connect_ex(("192.0.2.1", 443))

    assert attempts == ["connect to '192.0.2.1'"]
