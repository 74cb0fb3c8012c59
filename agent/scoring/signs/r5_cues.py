"""The words by which a plan for one job shows itself. Wide families: a cue counts only beside something of this job."""

import re

from agent.scoring.signs.cue import ways

_NUMBER = (
    r"(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|thirty|sixty|"
    r"ninety|a hundred|first|second|third|fourth|fifth|sixth)"
)
STAGE = re.compile(
    rf"\b(?:(?:the |my |your |its )?(?:first|second|third|next|last|final|1st|2nd|3rd|"
    rf"opening) (?:\w+ )?(?:30|60|90|thirty|sixty|"
    r"ninety|month|months|fortnight|four weeks|weeks?|days?|stretch|third|block|phase|stage|part|bit|quarter)\b|"
    rf"(?:month|months|week|weeks|day|days) {_NUMBER}\b|(?:by|at|after|in|for|within|until|till|from|to) (?:the )?"
    r"(?:day )?(?:30|60|90|thirty|sixty|ninety)\b|(?:thirty|sixty|ninety|30|60|90)(?: days?)?(?=[:,.;]| days?\b)|"
    r"(?:by|at|before) the (?:end|close|middle|start) of (?:the |my |that |your )?(?:\w+ )?(?:month|"
    r"week|quarter|period|"
    r"ninety|thirty|sixty|term|third|second|first)\b|(?:^|"
    r"[.;:!?] )(?:then )?(?:and )?(?:the )?(?:second|third|two|three)[:,]|"
    rf"the (?:second|third)(?=[,;:]| I\b|, )|(?:after|within|in|inside|for|over|by) (?:about |"
    rf"roughly |the first |my first )?{_NUMBER}"
    r" (?:weeks?|months?|days?|fortnights?)|end of (?:month|week|the month|the first|the second|the third)|"
    r"(?:by|before|until|on) the (?:\w+(?:-\w+)?|\d+(?:st|nd|rd|th)?) of (?=january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|(?:by|before|until) (?:the end of |mid-?|early |late )?(?:christmas|"
    r"easter|january|february|march|april|june|july|august|september|october|november|"
    r"december|summer|autumn|spring|winter)\b|(?:january|february|march|april|june|july|august|september|october|"
    r"november|december)(?=(?:'s| is| are|:|,| i\b| we\b| for\b)))",
    re.IGNORECASE,
)
"""A stretch of the first months, or its end."""
LEARNS = ways("r5_cues", "learns")
"""What comes before any output."""
ASKS_FOR = ways("r5_cues", "asks_for")
"""What the manager is to hand over, and the candidate does not make."""
MAKES = ways("r5_cues", "makes")
ARTEFACT = ways("r5_cues", "artefact")
"""What one could look at when a stage is over."""
DONE_WHEN = ways("r5_cues", "done_when")
"""By what one will know that a stage is over."""
LINK = ways("r5_cues", "link")
LACKS = ways("r5_cues", "lacks")
"""Something of this job that they do not know or cannot do yet."""
HUMBLE = ways("r5_cues", "humble")
"""'I have never been late': no lack."""
NEEDS_ACT = ways("r5_cues", "needs_act")
"""An act or a decision that only the manager can give, not a welcome."""
WELCOME = ways("r5_cues", "welcome")
"""What every newcomer asks for."""
HANDS_OVER = ways("r5_cues", "hands_over")
"""Leaving the present job in order."""
RISKIEST = ways("r5_cues", "riskiest")
"""What the whole plan stands on, and nobody has tried."""
NOT_DO = ways("r5_cues", "not_do")
"""What they will leave alone."""
MOVES = ways("r5_cues", "moves")
"""What becomes of a part of the plan."""
DECIDES = ways("r5_cues", "decides")
TRAITS = ways("r5_cues", "traits")
"""Qualities and a career in place of a plan."""
ATTITUDE = ways("r5_cues", "attitude")
DUTIES = ways("r5_cues", "duties")

OPEN = ways("r5_cues", "open")
"""The answer is put off."""
PAST = ways("r5_cues", "past")
"""Something that has happened."""
