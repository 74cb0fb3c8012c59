"""Whether an answer bears on what was asked, when no cue word says that it does."""

import re

from agent.reading.mentions import VALUES, WHEN
from agent.reading.slots import Fill, Parsed
from agent.reading.verbs import tells_past
from agent.state import Slot
from agent.words import meaning, words

CONCRETE: frozenset[Slot] = frozenset(("when", "who", "what_was_said", "number", "time_span", "contradiction"))
"""Slots whose words are a time, a name, a figure or speech: there or not there."""
THOUGHT: frozenset[Slot] = frozenset(("changed_decision", "conceded_part", "lesson", "later_use", "transfer"))
"""Slots answered with what somebody thinks or would do, not with what happened."""
PLAIN = 10
"""Words up to which an answer that can be pictured is taken as one."""
_OWN = re.compile(r"\b(?:i|i['’]\w+|me|my|mine|myself)\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:we|we['’]\w+|us|our)\b", re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:would|could|should|might|if|unless|had)\b|\w['’]d\b|n['’]t have\b", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:was|were|had|did|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t|couldn['’]t|could (?:not|have))\b"
)
_ALSO: dict[Slot, re.Pattern[str]] = {
    "conceded_part": re.compile(r"\b(?:accept|agree|concede|grant|granted|point|right|fair|true|still|stand by)\b"),
    "later_use": re.compile(rf"{WHEN.pattern}|\b(?:once|twice|times|since|every|again)\b", re.IGNORECASE),
    "transfer": re.compile(r"\b(?:i|i['’]\w+|you|your|you['’]\w+|here)\b", re.IGNORECASE),
    "result": re.compile(rf"\b(?:\d[\d.,]*|{'|'.join(VALUES.keys() - {'one', 'a'})})\b", re.IGNORECASE),
    "measure": re.compile(r"\b(?:(?:from|off|by|out of) (?:the|an?|my|our|their)|based on|according to)\b"),
}
"""Words by which an answer to this very question shows itself, though nothing in it is told as past."""


def bears_on(fill: Fill, parsed: Parsed, asked: Slot, question: str) -> bool:
    """Whether words taken for the answer are about the matter: told as something that happened, or with a word of the
    question. What only the group did is no answer to what somebody did themselves."""
    text = parsed.text
    if asked == "own_action" and not fill.sure and _OURS.search(text) and not _OWN.search(text):
        return False
    if fill.sure or asked in CONCRETE or len(words(text)) <= PLAIN or meaning(text) & meaning(question):
        return True
    if any(tells_past(words(text[a:b])) for a, b in parsed.sentences) or _HAPPENED.search(text):
        return True
    if any("act" in clause.marks for clause in parsed.clauses):
        return True
    if (also := _ALSO.get(asked)) and also.search(text):
        return True
    return asked in THOUGHT and bool((_OWN.search(text) or _OURS.search(text)) and _SUPPOSED.search(text))
