"""How much one key, and one address, may ask for: buckets that fill up again, and streams open at a time."""

import math
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from agent.server.api_errors import Refused

What = Literal["requests", "turns", "interviews", "drafts"]
MOST_BUCKETS = 20_000
"""Buckets remembered; the one longest unused goes first."""


@dataclass(frozen=True)
class Limits:
    """What one key may ask for in a minute, and how many streams it may have open. An address may ask for twice as
    much, as several people can sit behind one."""

    requests: int = 600
    turns: int = 120
    """Answers; a person gives two or three in a minute, a chat frontend with one key gives those of all its people."""
    interviews: int = 60
    drafts: int = 20
    streams: int = 100


class Meter:
    """Counts. Refuses with 429 and says when to come back."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self._clock = clock
        self._buckets: OrderedDict[tuple[What, str], tuple[float, float]] = OrderedDict()
        self._streams: Counter[str] = Counter()

    def take(self, what: What, owner: str, address: str) -> None:
        """One more of these. Raises Refused."""
        most = getattr(self.limits, what)
        for who, room in ((f"key {owner}", most), (f"address {address}", 2 * most)):
            if wait := self._pour(what, who, room):
                message = f"Too many {what} in a minute. Try again in {wait} second{'' if wait == 1 else 's'}."
                raise Refused(429, message, type="rate_limit_error", code="rate_limit_exceeded", retry_after=wait)

    @contextmanager
    def stream(self, owner: str) -> Iterator[None]:
        """One more open stream for as long as it lasts. Raises Refused."""
        if self._streams[owner] >= self.limits.streams:
            message = f"More than {self.limits.streams} replies are being streamed to this key. Close some of them."
            raise Refused(429, message, type="rate_limit_error", code="too_many_streams", retry_after=5)
        self._streams[owner] += 1
        try:
            yield
        finally:
            self._streams[owner] -= 1
            if not self._streams[owner]:
                del self._streams[owner]

    def _pour(self, what: What, who: str, room: int) -> int:
        """Seconds until there is room; 0 when one was taken."""
        now = self._clock()
        left, then = self._buckets.pop((what, who), (float(room), now))
        left = min(float(room), left + (now - then) * room / 60)
        taken = left >= 1
        self._buckets[(what, who)] = (left - taken, now)
        if len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)
        return 0 if taken else max(1, math.ceil((1 - left) * 60 / room))
