"""The drawing of the interview tells the truth, and its names are a file format."""

import re
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from agent.graph import NODE_OF, interview, next_step
from agent.state import InterviewState, MoveKind, Update
from agent.steps import WAITS

README = Path(__file__).parents[1] / "README.md"

NODES = {
    "prepare", "decide", "assess", "introduce", "hand_over", "open_topic", "probe", "push_back", "stay",
    "answer_candidate", "close", "debrief",
}  # fmt: skip
FIELDS = {
    "InterviewState": {"schema_version", "heard", "plan", "ledger", "moves", "place"},
    "Plan": {
        "items", "at", "phase", "addressed", "stays", "blanks", "challenges", "once", "boss", "floor", "reason",
    },
    "Item": {"topic", "owner", "story", "line", "quote", "least", "most", "follow_ups"},
    "Ledger": {"threads", "concerns", "contradictions"},
    "Thread": {"story", "slots", "asked", "reached", "dry", "closed"},
    "Fact": {"turn", "quote"},
    "Asked": {"turn", "kind", "depth", "slot", "speaker", "step", "outcome"},
    "Concern": {"holder", "story", "text", "standing", "told", "why"},
    "Contradiction": {"story", "today", "before", "what", "put", "settled"},
    "Move": {
        "kind", "why", "speaker", "topic", "story", "probe", "spare", "line", "wrap", "fact", "step", "to",
    },
    "Probe": {"kind", "depth", "slot", "parent", "anchor", "also"},
    "Anchor": {"source", "turn", "quote"},
}  # fmt: skip
"""Paused interviews on people's disks hold these names. To rename one, raise SCHEMA_VERSION and teach `migrate`."""


def test_the_steps_keep_their_names():
    assert set(interview().nodes) == NODES


@pytest.mark.parametrize("name", FIELDS)
def test_what_is_saved_keeps_its_names(name):
    from agent import ledger, state
    from agent.moves import agenda

    saved = next(getattr(room, name) for room in (state, ledger, agenda) if hasattr(room, name))

    assert set(get_type_hints(saved) if name == "InterviewState" else saved.model_fields) == FIELDS[name]


def test_a_step_can_change_everything_that_is_remembered_and_nothing_else():
    assert set(get_type_hints(Update)) == set(get_type_hints(InterviewState))


def test_every_kind_of_move_is_spoken_by_a_step():
    assert set(NODE_OF) == set(get_args(MoveKind))
    assert set(NODE_OF.values()) < NODES


def test_every_kind_of_move_that_leaves_the_panel_listening_is_known():
    assert set(get_args(MoveKind)) >= WAITS


def test_every_step_can_be_reached_and_left():
    drawing = interview().compile().get_graph()

    into, out_of = {edge.target for edge in drawing.edges}, {edge.source for edge in drawing.edges}

    assert into >= NODES
    assert out_of >= NODES


@pytest.mark.parametrize("kind", get_args(MoveKind))
def test_the_next_move_leads_to_the_step_that_speaks_it(kind):
    state: InterviewState = {"schema_version": 1, "moves": [{"kind": "hand_over"}, {"kind": kind}], "place": 1}

    assert next_step(state) == NODE_OF[kind]
    assert next_step({**state, "place": 2}) is None


@pytest.mark.skipif(not README.exists(), reason="there is no README yet")
def test_the_drawing_in_the_readme_is_the_graph():
    drawn = re.search(r"<!-- graph -->\s*```mermaid\n(.*?)```\s*<!-- /graph -->", README.read_text("utf-8"), re.DOTALL)

    assert drawn, "the README has no drawing between <!-- graph --> and <!-- /graph -->"
    assert drawn[1].strip() == interview().compile().get_graph().draw_mermaid().strip()
