"""How lists of cue words are written, so that a person can read and lengthen them."""

import re

from agent.state import Slot

Cues = tuple[tuple[Slot, re.Pattern[str]], ...]
"""Tried from the top: the first that matches names the slot."""

SHORT = {
    "<someone>": (
        r"(?:he|she|they|it|xname|(?:some|any|every|no)(?:one|body)|people|others|those \w+"
        r"|(?:the|your|a|an) (?:\w+ )?\w+|(?:one|each) of (?:them|\w+ \w+)|him|her|them|other people)"
    ),
    "<be>": r"(?:is|are|was|were|'s|'re|has been|have been|had been)",
}
"""Somebody who is not the candidate, and how they are. In a question as it is read, `xname` stands for a name, `xq` for
quoted words, `xnum` for a figure (see `asked.normal`)."""


def anyof(lines: str) -> re.Pattern[str]:
    """One pattern of many: each begins at a word, two spaces or a line break lie between them, and a line that ends in
    a backslash goes on in the next."""
    for name, pattern in SHORT.items():
        lines = lines.replace(name, pattern)
    alternatives = re.split(r"\s{2,}|\n", lines.replace("\\\n", "").strip())
    return re.compile("|".join(rf"\b(?:{each})" for each in alternatives))
