"""Plain words for what the report holds as names: facts, levels, outcomes, reasons."""

import re
from datetime import datetime

from agent.content.brief import Reason
from agent.report.model import Ending, How, Question, Telling
from agent.state import MoveKind, Slot, Topic

LEVELS = ("told", "detail", "reasoning", "test")
"""What each depth asks for, 0 to 3."""
FIRST_WORDS = 16
NO_QUESTION: tuple[MoveKind, ...] = ("stay", "answer_candidate")
"""Moves after which the panel waits without having asked anything new."""

FACTS: dict[Slot, str] = {
    "when": "when it was",
    "who": "who was there",
    "own_action": "your own part",
    "others_action": "what others did",
    "what_was_said": "what was said",
    "number": "a number",
    "measure": "how it was measured",
    "result": "the result",
    "time_span": "how long it took",
    "reason": "the reason",
    "rejected_option": "the option turned down",
    "obstacle": "what stood in the way",
    "cost_accepted": "what it cost",
    "other_party_reason": "the other side's reason",
    "changed_decision": "what would have changed it",
    "conceded_part": "what you give up and what you hold",
    "lesson": "the lesson",
    "later_use": "where you used the lesson",
    "transfer": "its use in this job",
    "contradiction": "two statements that differ",
}
_FACT_NAME = re.compile(rf"\b(?:{'|'.join(FACTS)})\b")

FARED: dict[How, str] = {
    "waiting": "not answered",
    "answered": "answered",
    "short": "words came, the fact did not",
    "put_off": "something else came than an answer",
    "declined": "you would rather not say",
    "unknown": "you did not know",
    "silent": "nothing was said",
}
TOPICS: dict[Topic, str] = {
    "story": "stories",
    "resume": "your résumé",
    "role": "the job",
    "motivation": "why this company",
    "red_flag": "red flags",
    "start_plan": "how you would start",
    "candidate_questions": "your questions",
    "close": "the last word",
    "small_talk": "in passing",
}
ENDINGS: dict[Ending, str] = {
    "complete": "The panel asked what it meant to ask and said goodbye",
    "time": "The time was spent, and the panel closed",
    "ended": "You ended the interview",
    "no_progress": "The panel closed, as nothing more was coming",
}
REASONS: dict[Reason, str] = {
    "standard": "a second interview is simply the next step for this job. Nothing in round one made them ask you back.",
    "concern": "something in round one left a doubt, and they wanted it settled before they decide.",
    "other_role": "they were also thinking of you for another role than the one you applied for.",
    "second_choice": "you were not their first choice after round one, and they wanted to know what they had not seen.",
    "split_panel": "those who met you in round one did not agree about you.",
}
TELLINGS: dict[Telling, str] = {
    "fact": "told you",
    "reservation": "told you a doubt",
    "no_reservation": "had no doubt to tell",
    "next_step": "told you what happens next",
    "unknown": "did not know",
}


def first_words(text: str, most: int = FIRST_WORDS) -> str:
    """The beginning of what was said, on one line."""
    parts = text.split()
    return " ".join(parts) if len(parts) <= most else f"{' '.join(parts[:most])} …"


def facts(slots: tuple[Slot, ...]) -> str:
    return ", ".join(FACTS[slot] for slot in slots)


def many(count: int, one: str, more: str | None = None) -> str:
    """'1 question', '3 questions', 'no question'."""
    return f"{count or 'no'} {one if count < 2 else more or one + 's'}"


def numbers(turns: tuple[int, ...]) -> str:
    """'question 7', 'questions 7, 9 and 12'."""
    return f"question{'s' if len(turns) > 1 else ''} {listed([str(turn) for turn in turns])}"


def listed(parts: list[str]) -> str:
    """'boiler, leanne and coaches'."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def minutes(count: float) -> str:
    return "1 minute" if count == 1 else f"{count:g} minutes"


def percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def day(iso: str) -> str:
    """'3 May 2026'; what is no date is left as it stands."""
    try:
        date = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{date.day} {date:%B %Y}"


def reason_of(question: Question) -> str:
    """Why a question was put, without the names that code uses."""
    return _FACT_NAME.sub(lambda found: found.group().replace("_", " "), question.why)
