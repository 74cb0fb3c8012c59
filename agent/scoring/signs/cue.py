"""How the readers write a pattern: many ways to say it, an apostrophe as people type it, endings by name."""

import re

from agent.scoring.hollow import substance

_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|'")
"""What stands for itself in a pattern, a class of characters, or an apostrophe outside of both."""
_LEAVE_IT_OUT = (
    "i we you he she it they that this there here who what where when how why let one else y o d s ma someone somebody "
    "everyone everybody anyone anybody nobody don doesn didn isn wasn aren weren wouldn couldn shouldn hadn hasn haven "
    "can won ain mustn needn mightn would could should might must"
).split()
_HOSTS = "|".join(rf"(?<=\b{host})" for host in _LEAVE_IT_OUT)
_APOSTROPHE = rf"(?:['’]|{_HOSTS}|(?<![\w'’]))"
r"""Straight or curly; left out only where people leave it out. Elsewhere `\w+'s` would take in every plural."""


def _apostrophe(piece: re.Match[str]) -> str:
    text = piece.group()
    if text == "'":
        return _APOSTROPHE
    return text.replace("'", "'’") if text.startswith("[") and "’" not in text else text


def cue(*families: str) -> re.Pattern[str]:
    """One pattern of many ways to say it; an apostrophe may be curly or left out, as people type."""
    joined = "|".join(" ".join(family.split()) for family in families)
    return re.compile(rf"\b(?:{_PIECE.sub(_apostrophe, joined)})(?!\w)", re.IGNORECASE)


def apart(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """The words of the story that are left when everything the cues account for is taken out."""
    return substance(pattern.sub(" ", text))


_FILLED = re.compile(r"\b(?:um+|uh+|er+m?|hm+|you know|i mean|kind of|sort of)\b,?\s*", re.IGNORECASE)


def bare(text: str) -> str:
    """Without fillers, for patterns that look at how a sentence begins; they must not move a mark."""
    return _FILLED.sub("", text)
