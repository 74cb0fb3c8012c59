"""The interview, turn by turn. Read this file first."""

from typing import Literal

from langgraph.graph import END, START, StateGraph

from agent.context import InterviewContext
from agent.state import InterviewState
from agent.steps import (
    answer_candidate,
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

    graph.add_conditional_edges(START, first_or_next)
    graph.add_edge("prepare", "introduce")
    graph.add_edge("introduce", "open_topic")
    graph.add_conditional_edges("decide", whose_turn)
    graph.add_conditional_edges("hand_over", after_handing_over)
    graph.add_conditional_edges("stay", after_a_remark)
    graph.add_conditional_edges("answer_candidate", after_answering)
    graph.add_conditional_edges("close", after_closing)
    for asked in ("open_topic", "probe", "push_back"):
        graph.add_edge(asked, END)
    graph.add_edge("debrief", END)
    return graph


def first_or_next(state: InterviewState) -> Literal["prepare", "decide"]:
    return "decide" if "plan" in state else "prepare"


def next_step(state: InterviewState) -> Step | None:
    """The step that speaks the next move; None when all were spoken and the turn is over."""
    place, moves = state.get("place", 0), state.get("moves", [])
    return NODE_OF[moves[place]["kind"]] if place < len(moves) else None


def whose_turn(
    state: InterviewState,
) -> Literal["hand_over", "open_topic", "probe", "push_back", "stay", "answer_candidate", "close"]:
    step = next_step(state)
    assert step is not None and step != "introduce", "the panel always has something to say, and said who it is before"
    return step


def after_handing_over(state: InterviewState) -> Literal["open_topic"]:
    return "open_topic"


def after_a_remark(
    state: InterviewState,
) -> Literal["hand_over", "open_topic", "probe", "push_back", "close", "__end__"]:
    step = next_step(state)
    assert step != "introduce" and step != "answer_candidate" and step != "stay", "a remark leads on, or ends the turn"
    return step or "__end__"


def after_answering(state: InterviewState) -> Literal["close", "__end__"]:
    return "close" if next_step(state) == "close" else "__end__"


def after_closing(state: InterviewState) -> Literal["debrief", "__end__"]:
    return "debrief" if state["moves"][-1]["kind"] == "farewell" else "__end__"
