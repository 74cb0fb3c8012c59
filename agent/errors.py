"""What can go wrong on purpose. Raised where it happens, shown to people at the edges."""

from pathlib import Path


class InterviewError(Exception):
    """Its message says what happened and what to do next."""


class ContentError(InterviewError):
    """A brief, persona, question bank or prompt file does not say what it should."""

    def __init__(self, path: Path | str, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem


class InterviewFinished(InterviewError):
    def __init__(self, interview_id: str) -> None:
        super().__init__(f"Interview {interview_id!r} is over. Read its report, or start a new one.")


class InterviewNotFound(InterviewError):
    def __init__(self, interview_id: str) -> None:
        super().__init__(
            f"There is no interview {interview_id!r} here. `roundtwo interviews` lists the ones there are."
        )


class InterviewBusy(InterviewError):
    def __init__(self, interview_id: str) -> None:
        super().__init__(
            f"Interview {interview_id!r} is open elsewhere. Close it there, or wait a moment and try again."
        )


class NoSuchQuestion(InterviewError):
    def __init__(self, turn: int) -> None:
        super().__init__(
            f"There is no question {turn} to answer in this interview. Name the number of a question the panel asked."
        )


class StoreError(InterviewError):
    """The place where interviews are kept cannot be read or written."""


class EngineError(InterviewError):
    """A language model could not speak; the offline voice can."""


class Unreachable(EngineError):
    """Nothing answers at the address of the model server."""


class AuthFailed(EngineError):
    """The model server does not accept the key."""


class RateLimited(EngineError):
    """The model server asks for a pause longer than a candidate should wait."""


class BadReply(EngineError):
    """The model server answered with something that is not a chat completion, or the model with something unusable."""


class Truncated(EngineError):
    """The reply stopped before it was finished."""


class TimedOut(EngineError):
    """The model server took longer than the limit."""
