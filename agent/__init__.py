"""Round Two: a rehearsal for the callback interview. `Interview` and `Brief` are the door for programs."""

import os
from typing import TYPE_CHECKING, Any

# Before LangGraph is first imported: saved states may only hold plain data, and no turn leaves this machine unasked.
os.environ["LANGGRAPH_STRICT_MSGPACK"] = "true"
os.environ["LANGSMITH_TRACING"] = os.environ["LANGCHAIN_TRACING_V2"] = "false"

if TYPE_CHECKING:
    from agent.content.brief import Brief
    from agent.interview import Interview

__all__ = ["Brief", "Interview"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name == "Interview":
        from agent.interview import Interview

        return Interview
    if name == "Brief":
        from agent.content.brief import Brief

        return Brief
    raise AttributeError(name)
