"""The embedded voice: no key, no network, no model. Puts moves into words from the question banks and the personas'
own lines."""

from collections.abc import AsyncIterator

from agent.engines import Notes, Speech
from agent.engines.offline.phrasing import phrase
from agent.state import Move, Probe


class OfflineEngine:
    """Fits `Engine`. The same move, notes and seed always give the same words."""

    name = "offline"

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        probe, speech = phrase(move, notes)
        if probe:
            yield probe
        yield speech
