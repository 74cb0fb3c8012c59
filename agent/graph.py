"""The interview, turn by turn. Read this file first."""

from typing import Literal

from langgraph.graph import END, START, StateGraph

from agent.context import InterviewContext
from agent.state import InterviewState
from agent.steps import (
    answer_candidate,
    assess,
    close,
    debrief,
    decide,
    hand_over,
    introduce,
    open_topic,
    prepare,
    probe,
    push_back,
    stay,
)

Step = Literal["introduce", "hand_over", "open_topic", "probe", "push_back", "stay", "answer_candidate", "close"]
NODE_OF: dict[str, Step] = {
    "introduce": "introduce",
    "hand_over": "hand_over",
    "open_topic": "open_topic",
    "probe": "probe",
    "ask_again": "probe",
    "push_back": "push_back",
    "stay": "stay",
    "answer_candidate": "answer_candidate",
    "invite_questions": "close",
    "invite_close": "close",
    "farewell": "close",
}
"""Which step speaks each kind of move."""


def interview() -> StateGraph[InterviewState, InterviewContext]:
    """One run is one turn: it starts with what the candidate said and ends when the panel has spoken."""
    graph = StateGraph(InterviewState, context_schema=InterviewContext)
    for step in (
        prepare,
        decide,
        assess,
        introduce,
        hand_over,
        open_topic,
        probe,
        push_back,
        stay,
        answer_candidate,
        close,
        debrief,
    ):
        graph.add_node(step)

    speaks = ("hand_over", "open_topic", "probe", "push_back", "close")
    for source, router, ways in (
        (START, first_or_next, ("prepare", "decide", "assess")),
        ("decide", whose_turn, (*speaks, "stay", "answer_candidate")),
        ("hand_over", after_handing_over, ("open_topic",)),
        ("stay", after_a_remark, (*speaks, END)),
        ("answer_candidate", after_answering, ("close", END)),
        ("close", after_closing, ("debrief", END)),
    ):
        graph.add_conditional_edges(source, router, list(ways))
    graph.add_edge("prepare", "introduce")
    graph.add_edge("introduce", "open_topic")
    for asked in ("open_topic", "probe", "push_back"):
        graph.add_edge(asked, END)
    for done in ("assess", "debrief"):
        graph.add_edge(done, END)
    return graph


def next_step(state: InterviewState) -> Step | None:
    """The step that speaks the next move; None when all were spoken and the turn is over."""
    place, moves = state.get("place", 0), state.get("moves", [])
    return NODE_OF[moves[place]["kind"]] if place < len(moves) else None


# Asynchronous, because LangGraph sends a plain function to a thread, twice in a turn.


async def first_or_next(state: InterviewState) -> list[str]:
    """A later turn is decided and its exchange handed over to be graded side by side."""
    return ["decide", "assess"] if "plan" in state else ["prepare"]


async def whose_turn(state: InterviewState) -> str:
    step = next_step(state)
    assert step is not None and step != "introduce", "the panel always has something to say, and said who it is before"
    return step


async def after_handing_over(state: InterviewState) -> str:
    return "open_topic"


async def after_a_remark(state: InterviewState) -> str:
    """A remark leads on, or ends the turn."""
    return next_step(state) or END


async def after_answering(state: InterviewState) -> str:
    return "close" if next_step(state) == "close" else END


async def after_closing(state: InterviewState) -> str:
    return "debrief" if state["moves"][-1]["kind"] == "farewell" else END
