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

Speech = Literal["introduce", "hand_over", "open_topic", "probe", "push_back", "stay", "answer_candidate", "close"]
NODE_OF: dict[str, Speech] = {
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


def next_speech(state: InterviewState) -> Speech | Literal["__end__"]:
    """The step that speaks the next move; the end of the turn when all were spoken."""
    place, moves = state.get("place", 0), state.get("moves", [])
    return NODE_OF[moves[place]["kind"]] if place < len(moves) else "__end__"


def whose_turn(state: InterviewState) -> Speech:
    speech = next_speech(state)
    assert speech != "__end__", "the panel always has something to say"
    return speech


def after_handing_over(state: InterviewState) -> Literal["open_topic"]:
    return "open_topic"


def after_a_remark(state: InterviewState) -> Speech | Literal["__end__"]:
    return next_speech(state)


def after_answering(state: InterviewState) -> Literal["close", "__end__"]:
    return "close" if next_speech(state) == "close" else "__end__"


def after_closing(state: InterviewState) -> Literal["debrief", "__end__"]:
    return "debrief" if state["moves"][-1]["kind"] == "farewell" else "__end__"
