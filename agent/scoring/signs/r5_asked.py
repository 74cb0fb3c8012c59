"""What is doubted, left, altered, lacked and set beside a need, where no set phrase gives it away (R5)."""

import re

from agent.scoring.signs.cue import ways
from agent.scoring.signs.r5_turns import COUNT, MONTH, SPELL

UNSURE = ways("r5_asked", "unsure")
"""That what the plan stands on may not be so."""
FINDS_OUT = ways("r5_asked", "finds_out")
AT_ONCE = ways("r5_asked", "at_once")
LEAVES_BE = ways("r5_asked", "leaves_be")
"""Something of this job that is left, stopped or put off for good reason."""
FIRMLY = ways("r5_asked", "firmly")
"""The same, said outright."""
PAST_LEFT = ways("r5_asked", "past_left")
ALTERS = ways("r5_asked", "alters")
"""What is done differently then."""
REPORTS_IT = ways("r5_asked", "reports_it")
"""The finding is told, and nothing follows from it."""
LACK_ASKED = ways("r5_asked", "lack_asked")
"""How a panel asks what they lack."""
OWN_NOT = ways("r5_asked", "own_not")
"""Own knowledge denied, or where it ends."""
HAS_IT = ways("r5_asked", "has_it")
"""It is claimed, not lacked."""
OWN_DEED = ways("r5_asked", "own_deed")
"""Something of one's own that has happened."""
TO_YOURS = ways("r5_asked", "to_yours")
"""And set beside what is needed here."""
CLASHES = ways("r5_asked", "clashes")
"""What the news does to it."""
LEAVING = ways("r5_asked", "leaving")
"""How a panel asks what becomes of the present job."""
CASE = ways("r5_asked", "case")
"""What may be found, at the head of a sentence or of its second half."""
NEED_ASKED = ways("r5_asked", "need_asked")
"""How a panel asks what the manager is to bring."""
TOLD_PAST = ways("r5_asked", "told_past")
"""Told as something past: no stage to come."""
COURTESY = ways("r5_asked", "courtesy")
WAS_TO = ways("r5_asked", "was_to")
"""What one had planned or said."""
THAT_ONE = ways("r5_asked", "that_one")
DATE = re.compile(
    rf"\b({MONTH}|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:the )?(?:\d+(?:st|nd|rd|"
    rf"th)|"
    r"[a-z]+-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?:week|month|day) \w+|(?:last|next|"
    r"first|second|third) (?:week|month|day)|christmas|easter|half-?term)\b",
    re.IGNORECASE,
)
ALIKE = ways("r5_asked", "alike")
"""Set beside what is needed here."""
DUE = ways("r5_asked", "due", count=COUNT, month=MONTH, spell=SPELL)
"""A point by which something is there."""
LEFT_ASKED = ways("r5_asked", "left_asked")
"""How a panel asks what is not going to be done."""
NOT_NOW = ways("r5_asked", "not_now")
"""No, or not now: enough where it was asked what is left out."""
DENIES = ways("r5_asked", "denies")
I_DO = ways("r5_asked", "i_do")
