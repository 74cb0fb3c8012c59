"""The interview as a graph of messages, for `langgraph dev`, Studio and agent-chat-ui: `langgraph.json` names it.

Its own state is small: the messages, and which of our replies they stand at. The interview lies in the store, so that
a thread that is forked there is a branch here. Compiled without a checkpointer; the server that runs it brings one.
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from typing import Annotated, Any

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage
from langgraph.graph import END, START, StateGraph
from langgraph.graph.message import add_messages
from typing_extensions import TypedDict

from agent.server.studio_turn import Turn, take_turn


class Messages(TypedDict, total=False):
    messages: Annotated[list[AnyMessage], add_messages]
    at: str
    """Our reply the conversation stands at."""


@cache
def workers() -> ProcessPoolExecutor:
    """`langgraph dev` refuses a run that reads a file beside its loop, as ours does to find its words; a process of
    its own may."""
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"))


async def converse(state: Messages) -> dict[str, Any]:
    """Answer the newest message of the candidate; what went before is where the state says it is."""
    heard = next((each.text for each in reversed(state["messages"]) if isinstance(each, HumanMessage)), "")
    turn = await asyncio.to_thread(_asked, heard, state.get("at"))
    return {"messages": [AIMessage(content=turn.said, name="panel", id=turn.at)], "at": turn.at}


def _asked(heard: str, at: str | None) -> Turn:
    return workers().submit(take_turn, heard, at).result()


graph = StateGraph(Messages).add_node(converse).add_edge(START, "converse").add_edge("converse", END).compile()
