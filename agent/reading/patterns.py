"""How a cue is compiled: whatever its case, and whichever apostrophe the keyboard gave."""

import re


def pattern(text: str) -> re.Pattern[str]:
    """A cue as people type it: \"don't\" also finds \"Don’t\"."""
    return re.compile(text.replace("'", "['’]"), re.IGNORECASE)
