"""Round Two: a rehearsal for the callback interview. `Interview` and `Brief` are the door for programs."""

import os
from typing import TYPE_CHECKING, Any

from agent.release import __version__

# Before LangGraph is first imported: saved states may only hold plain data, and no turn leaves this machine unasked.
os.environ["LANGGRAPH_STRICT_MSGPACK"] = "true"
for switch in ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"):
    os.environ[switch] = "false"

if TYPE_CHECKING:
    from agent.content.brief import Brief
    from agent.interview import Interview

__all__ = ["Brief", "Interview", "__version__"]


def __getattr__(name: str) -> Any:
    if name == "Interview":
        from agent.interview import Interview

        return Interview
    if name == "Brief":
        from agent.content.brief import Brief

        return Brief
    raise AttributeError(name)
