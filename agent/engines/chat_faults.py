"""Whatever goes wrong on the way to a model server, said as one of our six errors, without a key in it."""

import re
import socket
import ssl
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from agent.engines.chat_stream import OutOfLength, snippet
from agent.errors import AuthFailed, BadReply, EngineError, RateLimited, TimedOut, Truncated, Unreachable

LONGEST_PAUSE = 5.0
"""Seconds a candidate may wait because a server asks for a pause."""
_KEY_LIKE = re.compile(r"\b(?:sk|pk|rk|gsk|key|hf)[-_][A-Za-z0-9*_-]{6,}|(?i:bearer)\s+[^\s\"',}]+")
_LOOPBACK = re.compile(r"127(?:\.\d+){1,3}|.+\.localhost")
_HOPELESS = ("insufficient_quota", "billing", "exceeded your current quota")


class Refused(BadReply):
    """The server did not let the model try; later, or with another setting, it may."""


def check_address(base_url: str) -> str:
    """Host and port of a server, for messages. Raises Unreachable for an address that cannot be one."""
    wrong = "The address of the model server is not an http or https address such as http://127.0.0.1:11434/v1"
    try:
        parts = urlsplit(base_url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    except ValueError:
        raise Unreachable(f"{wrong}. Check OPENAI_BASE_URL.") from None
    odd = any(letter.isspace() or not letter.isprintable() or letter == "\\" for letter in base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or not port or odd:
        raise Unreachable(f"{wrong}. Check OPENAI_BASE_URL.")
    if parts.username is not None or parts.query or parts.fragment:  # not echoed: it may hold a password
        raise Unreachable(f"{wrong}: it holds more than host and path. Keys belong in OPENAI_API_KEY.")
    return f"[{parts.hostname}]:{port}" if ":" in parts.hostname else f"{parts.hostname}:{port}"


def check_key(key: str) -> str:
    if not (key.isascii() and key.isprintable()) or " " in key:  # the message leaves the key out
        raise AuthFailed("OPENAI_API_KEY holds a character no key has. Copy the key again, in one line.")
    return key


def is_loopback(base_url: str) -> bool:
    host = (urlsplit(base_url).hostname or "").rstrip(".")
    return host in ("localhost", "::1", "0.0.0.0", "::") or bool(_LOOPBACK.fullmatch(host))


def redact(text: str, key: str) -> str:
    """The text without the key it was sent with, and without anything that looks like another one."""
    if len(key) > 3:
        text = text.replace(key, "[key]")
    return _KEY_LIKE.sub("[key]", text)


def explain(problem: BaseException, server: str, model: str) -> EngineError:
    """The error a person is told about, for whatever the SDK, the network or the reply raised."""
    for cause in _chain(problem):
        if isinstance(cause, EngineError):
            return cause
    if (status := getattr(problem, "status_code", None)) is not None:
        return _refused(int(status), problem, server, model)
    return _not_connected(problem, server) or _broken(problem, server)


def is_passing(problem: BaseException) -> bool:
    """Whether the same request may well succeed a moment later."""
    status = getattr(problem, "status_code", None)
    if isinstance(status, int):
        return status == 409 or (status >= 500 and status != 501)
    if any(isinstance(cause, EngineError | TimeoutError) for cause in _chain(problem)):
        return isinstance(problem, Truncated) and not isinstance(problem, OutOfLength)
    return bool({"ConnectError", "ReadError", "WriteError", "RemoteProtocolError"} & _kinds(problem))


def pause_asked_for(problem: BaseException) -> float | None:
    """Seconds to wait after a 429, when waiting may help and is short enough; None otherwise."""
    if getattr(problem, "status_code", None) != 429 or any(word in _body(problem) for word in _HOPELESS):
        return None
    seconds = _retry_after(problem)
    return 1.0 if seconds is None else seconds if seconds <= LONGEST_PAUSE else None


def names_parameter(problem: BaseException, *names: str) -> bool:
    """Whether a server refuses a request and names one of these as the reason."""
    return getattr(problem, "status_code", None) in (400, 422, 500, 501) and any(n in _body(problem) for n in names)


def _refused(status: int, problem: BaseException, server: str, model: str) -> EngineError:
    said = snippet(_server_message(problem))
    if status in (401, 403):
        return AuthFailed(f"The model server at {server} does not accept the key ({status}). Check OPENAI_API_KEY.")
    if status == 429:
        seconds = _retry_after(problem)
        if any(word in _body(problem) for word in _HOPELESS):
            return RateLimited(f"The account at {server} has no credit left. Add some, or use another server.")
        when = "for a pause" if seconds is None else f"for a pause of {seconds:.0f} seconds"
        return RateLimited(f"The model server at {server} is asked too often and asks {when}. Try again later.")
    if status == 404:
        return Refused(
            f"The model server at {server} knows no model {model!r}, or the address lacks a part such as /v1 ({said}). "
            "Check ROUNDTWO_MODEL and OPENAI_BASE_URL; `roundtwo doctor` lists the models it has."
        )
    if 300 <= status < 400:
        return Refused(
            f"The model server at {server} sends us on to another address ({status}), and we do not follow. "
            "Set OPENAI_BASE_URL to the final address."
        )
    if status in (408, 504):
        return TimedOut(f"The model server at {server} gave up waiting for the model ({status}). Try again later.")
    if status >= 500:
        return Refused(f"The model server at {server} failed ({status}: {said}). Look at its log, or try again later.")
    return Refused(f"The model server at {server} refuses the request ({status}: {said}).")


def _not_connected(problem: BaseException, server: str) -> EngineError | None:
    if any(isinstance(cause, ssl.SSLError) or "CERTIFICATE_VERIFY" in str(cause) for cause in _chain(problem)):
        return Unreachable(
            f"The certificate of the model server at {server} cannot be checked. Install the system's CA certificates, "
            "or name a bundle in SSL_CERT_FILE."
        )
    if any(isinstance(cause, socket.gaierror) for cause in _chain(problem)):
        return Unreachable(f"There is no host of the name in {server!r}. Check OPENAI_BASE_URL and the network.")
    if {"ConnectError", "ConnectTimeout", "ProxyError", "UnsupportedProtocol"} & _kinds(problem):
        return Unreachable(f"Nothing answers at {server}. Is the model server running there?")
    return None


def _broken(problem: BaseException, server: str) -> EngineError:
    kinds = _kinds(problem)
    if isinstance(problem, TimeoutError) or {"ReadTimeout", "WriteTimeout", "PoolTimeout", "APITimeoutError"} & kinds:
        return TimedOut(str(problem) or f"The model server at {server} took longer than the limit.")
    if {"ReadError", "WriteError", "RemoteProtocolError", "CloseError"} & kinds:
        return Truncated(f"The model server at {server} closed the connection in the middle of the reply.")
    return BadReply(f"The reply of the model server at {server} cannot be read ({type(problem).__name__}).")


def _chain(problem: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while problem is not None and id(problem) not in seen:
        seen.add(id(problem))
        yield problem
        problem = problem.__cause__ or problem.__context__


def _kinds(problem: BaseException) -> set[str]:
    """Class names, because the SDK has two sets of transport errors and importing either takes its time."""
    return {kind.__name__ for cause in _chain(problem) for kind in type(cause).__mro__}


def _body(problem: BaseException) -> str:
    return f"{getattr(problem, 'body', '')} {problem}".lower()


def _server_message(problem: Any) -> object:
    body = getattr(problem, "body", None)
    if isinstance(body, dict):
        error = body.get("error", body)
        return error.get("message", error) if isinstance(error, dict) else error
    return body if body is not None else ""


def _retry_after(problem: Any) -> float | None:
    headers = getattr(getattr(problem, "response", None), "headers", {})
    try:
        if "retry-after-ms" in headers:
            return max(0.0, float(headers["retry-after-ms"]) / 1000)
        return max(0.0, float(headers["retry-after"])) if "retry-after" in headers else None
    except ValueError:  # a date: nobody asks for a short pause in that way
        return LONGEST_PAUSE + 1
