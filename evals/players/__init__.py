"""Those who sit in the candidate's chair: one shape for all of them."""

from collections.abc import Sequence
from typing import Protocol

from evals.finished import Reply, Spoken


class Player(Protocol):
    """A simulated candidate in one interview."""

    async def answer(self, spoken: Sequence[Spoken]) -> Reply:
        """The answer to the last of what was spoken. `spoken` is all the interviewer has said so far, in order."""
        ...

    @property
    def audit(self) -> tuple[str, ...]:
        """What this player did wrong so far, one line each."""
        ...
