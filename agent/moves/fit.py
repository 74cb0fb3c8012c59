"""How well a question for a slot would sit on some of the candidate's words."""

from agent.reading.clauses import Clause
from agent.reading.mentions import TIME_SPAN, WHEN, people
from agent.state import ProbeKind, Slot

KIND: dict[Slot, ProbeKind] = {
    "when": "clarify",
    "who": "clarify",
    "what_was_said": "clarify",
    "own_action": "ownership",
    "others_action": "sequence",
    "number": "quantify",
    "measure": "evidence",
    "result": "evidence",
    "time_span": "quantify",
    "reason": "rationale",
    "rejected_option": "alternative",
    "obstacle": "obstacle",
    "cost_accepted": "tradeoff",
    "other_party_reason": "conflict",
    "changed_decision": "counterfactual",
    "conceded_part": "challenge",
    "lesson": "reflection",
    "later_use": "reflection",
    "transfer": "transfer",
    "contradiction": "consistency",
}
"""The family of question that asks for each slot."""

ABOUT_PEOPLE: frozenset[Slot] = frozenset(("what_was_said", "others_action", "other_party_reason"))
"""Slots a question that names nobody but a person can ask for."""
ABOUT_DEEDS: frozenset[Slot] = frozenset(
    ("own_action", "result", "time_span", "reason", "rejected_option", "obstacle", "cost_accepted", "changed_decision",
     "conceded_part", "lesson", "later_use", "transfer")
)  # fmt: skip
"""Slots that ask for the why, the price or the worth of something done: of "I'd seen stickers" there is none."""
ANSWERED: frozenset[Slot] = frozenset(("own_action", "other_party_reason", "conceded_part"))
"""What somebody's own words ask for most: the answer they got, what was behind them, whether they were right."""
AFTER_WORDS: frozenset[Slot] = frozenset(
    ("result", "reason", "obstacle", "rejected_option", "changed_decision", "lesson")
)
"""What can also be asked about words that were said to the candidate."""
DEAF: frozenset[Slot] = frozenset(
    ("measure", "when", "time_span", "others_action", "rejected_option", "obstacle", "conceded_part")
)
"""What nobody who listened asks of words that own up to something."""
DETAILS: frozenset[Slot] = frozenset(("own_action", "number", "result", "who", "what_was_said"))
"""What is asked about a slip, but not where somebody was only found to be right."""
OWN = ("act", "decision", "admission", "said", "told", "looked", "went")
"""Marks of what somebody did, said or owns up to."""
TOLD = ("act", "said", "objection", "person")
"""Marks of what somebody once did; 'people stop seeing it' is what people do, and nobody can be asked about it."""
ABOUT_FIGURES: frozenset[Slot] = frozenset(("number", "measure", "cost_accepted"))
"""Slots a question that leans on nothing but a figure can well ask for."""
_BY_SUBJECT: dict[Slot, dict[str, float]] = {
    "when": {"i": 0.5, "we": 0.5, "other": 0.4, "fact": 0.4},
    "who": {"i": -0.2, "we": 1.0, "other": -0.4, "fact": 0.4},
    "own_action": {"i": -0.8, "we": 2.2, "other": 0.6, "fact": 0.3},
    "others_action": {"i": 0.2, "we": 0.3, "other": 1.0, "fact": 0.3},
    "what_was_said": {"i": 0.2, "we": 0.2, "other": 0.2, "fact": -0.7},
    "number": {"i": -0.9, "we": -0.6, "other": -2.0, "fact": 0.0},
    "measure": {"i": -1.0, "we": -0.8, "other": -0.4, "fact": 0.2},
    "result": {"i": 0.5, "we": 0.4, "other": 0.2, "fact": -0.2},
    "time_span": {"i": -0.7, "we": -0.5, "other": -1.5, "fact": -0.5},
    "reason": {"i": 1.2, "we": 0.9, "other": -0.3, "fact": -0.6},
    "rejected_option": {"i": 1.0, "we": 0.8, "other": -0.4, "fact": -0.6},
    "obstacle": {"i": 0.8, "we": 0.8, "other": -0.2, "fact": 0.0},
    "cost_accepted": {"i": 0.8, "we": 0.7, "other": 0.1, "fact": 0.2},
    "other_party_reason": {"i": -0.4, "we": 0.0, "other": -0.7, "fact": -0.8},
    "changed_decision": {"i": 0.3, "we": 0.2, "other": -0.2, "fact": 0.1},
    "conceded_part": {"i": 0.9, "we": 0.6, "other": -0.6, "fact": 0.1},
    "lesson": {"i": 1.0, "we": 1.0, "other": -0.4, "fact": 0.1},
    "later_use": {"i": 0.6, "we": 0.4, "other": -0.3, "fact": -0.2},
    "transfer": {"i": 0.9, "we": 0.3, "other": -0.6, "fact": -0.1},
    "contradiction": {},
}
_BY_MARK: dict[Slot, dict[str, float]] = {
    "when": {"act": 0.2, "usual": 0.5},
    "who": {"said": 0.2, "figure": -0.9, "vague": -0.4, "negative": -1.0, "admission": 1.6},
    "own_action": {"act": 0.3, "decision": 0.4, "admission": 1.8},
    "others_action": {"act": 0.1, "negative": -0.8, "outcome": -1.0},
    "what_was_said": {"said": 1.2, "objection": 1.4, "negative": -0.6, "admission": 1.0},
    "number": {"vague": 2.4, "figure": -2.0, "negative": -0.3, "admission": 2.0},
    "measure": {"outcome": 1.0, "figure": 1.6, "vague": 1.4, "objection": -1.2, "size": -2.2, "admission": -1.5},
    "result": {"decision": 0.3, "act": 0.1, "admission": 1.0},
    "time_span": {"act": 0.4, "figure": -0.5, "said": -0.6},
    "reason": {"decision": 1.1, "act": 0.6, "outcome": -2.2, "admission": 0.8},
    "rejected_option": {"decision": 1.1, "act": 0.4, "outcome": -1.6, "admission": -1.0},
    "obstacle": {"act": 0.6, "decision": 0.1, "objection": 0.8, "admission": -1.2},
    "cost_accepted": {"decision": 0.9, "act": 0.3, "negative": 0.3, "figure": 0.3, "admission": 0.6},
    "other_party_reason": {"objection": 3.2, "said": 0.5, "act": 0.2, "negative": 0.3},
    "changed_decision": {"decision": 0.9, "act": 0.4, "figure": 0.3, "admission": 1.6},
    "conceded_part": {"decision": 1.0, "act": 0.4, "negative": 0.2, "admission": -1.8},
    "lesson": {"act": 0.3, "negative": 0.3, "admission": 1.2},
    "later_use": {"act": 0.3, "admission": 0.3},
    "transfer": {"act": 0.2, "decision": 0.8, "said": -0.8, "admission": 0.6, "figure": -0.3},
    "contradiction": {},
}


_BY_DEED: dict[Slot, dict[str, float]] = {
    "who": {"looked": -0.6, "went": -0.4},
    "own_action": {"told": 0.4, "looked": 1.0},
    "number": {"told": -1.5, "looked": -0.5, "went": -1.5},
    "measure": {"told": -2.0, "looked": -1.2, "went": -2.0, "because": -0.8},
    "obstacle": {"told": -0.3, "looked": -1.2, "went": -1.2, "because": -0.8},
    "result": {"told": 0.4, "looked": 0.8, "went": 0.5},
    "time_span": {"told": -1.0, "went": -0.5},
    "what_was_said": {"went": 0.4},
    "reason": {"looked": 0.4, "went": 0.2, "because": -3.0},
    "rejected_option": {"told": -0.3, "looked": -1.5, "went": -1.0},
    "cost_accepted": {"told": -0.3, "looked": -1.2, "went": -1.2},
    "changed_decision": {"looked": -1.2, "went": -0.6, "because": 2.6},
    "conceded_part": {"told": -0.3, "looked": -1.5, "went": -1.2, "because": 1.0},
    "transfer": {"looked": -0.8, "went": -1.5, "because": -0.8},
}
"""What sort of deed it was: nobody weighs options before noticing something, and no record is kept of a phone call.
Nor is a reason asked for its reason; it is asked whether it was one."""
THEIRS = 0.6
"""What words lose that tell what somebody else did, where nobody was against anything: of 258 such questions judged
side by side 0.21 was the mean, of 0 to 2; of 600 on their own deeds 0.55."""
OF_OUTCOMES: frozenset[Slot] = frozenset(
    (
        "reason",
        "rejected_option",
        "obstacle",
        "cost_accepted",
        "changed_decision",
        "conceded_part",
        "lesson",
        "transfer",
    )
)
"""What is asked of how something came out: 'What brought that about?', not 'Why did you decide on that?'"""
OF_THEIRS: frozenset[Slot] = frozenset(("cost_accepted", "changed_decision", "conceded_part", "lesson"))
"""What is asked of something somebody else did: 'Suppose she had not. What then?'"""
OF_LEFT: frozenset[Slot] = frozenset(("reason", "obstacle", "changed_decision", "conceded_part", "lesson"))
"""What is asked of something they did not do: 'Why not?'; nobody asks how it turned out."""
NATURAL = 1.2
"""How well a question sits that was worded for such words."""
IDLE_WORDS = 2.0
"""What words about oneself lose that tell no deed: of 26 such questions judged 0 to 2, 0.08 was the mean."""
SITS = 0.6
"""From here on a question is about the words themselves; below, they only tell where in the story we are."""


def can_stand(slot: Slot, clause: Clause) -> bool:
    """Whether a question for the slot can be asked with these words at all. A clause of what happened can always tell
    where in the story we are; a bare name or figure, and what somebody else said, are nothing but themselves."""
    deaf = DEAF | DETAILS if "granted" in clause.marks else DEAF if "admission" in clause.marks else ()
    if "undone" in clause.marks or slot in deaf:
        return False  # 'I'd visit the office': what would be is no place in the story
    return clause.marks.isdisjoint(("person", "bare", "spoken")) or fit(slot, clause) >= 0


def fit(slot: Slot, clause: Clause) -> float:
    """How well the question sits, about -2 to 4; below zero it would jar."""
    if "person" in clause.marks and slot not in ABOUT_PEOPLE:
        return -2.0
    if "person" in clause.marks and slot == "other_party_reason" and "objection" not in clause.marks:
        return -1.5  # a name is no opponent
    if "bare" in clause.marks and slot not in ABOUT_FIGURES:
        return -0.8
    if "undone" in clause.marks:
        return -0.8  # what somebody could have done, or would do, is nothing to be held against them
    if "spoken" in clause.marks:
        return 2.0 if slot in ANSWERED else 0.8 if slot in AFTER_WORDS else -2.0
    if slot in OF_OUTCOMES and "outcome" in clause.marks:
        return NATURAL
    if "left" in clause.marks and "admission" not in clause.marks:
        return NATURAL if slot in OF_LEFT else -0.5
    if slot in OF_THEIRS and "theirs" in clause.marks and clause.marks.isdisjoint(("objection", "said")):
        return SITS
    score = (
        -1.5 * ("bare" in clause.marks)
        + _BY_SUBJECT[slot].get(clause.subject, 0.0)
        + sum(_BY_MARK[slot].get(mark, 0.0) + _BY_DEED.get(slot, {}).get(mark, 0.0) for mark in clause.marks)
    )
    if (
        clause.subject in ("i", "we")
        and clause.marks.isdisjoint(OWN)
        and (slot in ABOUT_DEEDS or clause.subject == "i")
    ):
        score -= IDLE_WORDS
    if clause.subject == "other" and "objection" not in clause.marks:
        score -= THEIRS
    if slot in ABOUT_PEOPLE and clause.subject == "other" and clause.marks.isdisjoint(TOLD):
        score -= 1.0
    timed = WHEN.search(clause.text) or (slot == "measure" and TIME_SPAN.search(clause.text))
    if slot in ("measure", "number", "result") and timed and clause.marks.isdisjoint(("act", "admission")):
        score -= 3.5  # “it was ten to nine”, “it took ten months”: nobody counted that
    if (slot == "when" and WHEN.search(clause.text)) or (slot == "time_span" and TIME_SPAN.search(clause.text)):
        score -= 3.0
    if slot in ("who", "others_action", "what_was_said", "other_party_reason") and people(clause.text):
        score += 0.4 if slot != "who" else -0.8
    return score
