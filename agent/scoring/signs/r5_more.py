"""Further ways in which a plan doubts what it stands on, asks for an act, leaves something be, and bends (R5)."""

import re

from agent.scoring.signs.cue import ways

_ORDINAL = r"(?:first|second|third|fourth|last|final|1st|2nd|3rd)"
STAGE = re.compile(
    rf"(?:^|[.;:] )(?:(?:then|and|so|right|ok|now)[, ]+)*(?:by |in |at |on |after )?(?:the |my |your )?{_ORDINAL}(?: "
    rf"(?!i\b|we\b|"
    r"of\b|thing)[a-z-]+)?(?=[,:])|\b(?:wave|phase|block|step|sprint|round|leg|chapter|part|stage|tranche) (?:one|"
    r"two|three|"
    rf"four|[1-4])\b|\b(?:by|before|on|until|till|at) (?:the |my |your )(?:{_ORDINAL}|next) (?!of\b)[a-z]+|"
    rf"^(?:(?:and|then|so|in|by),? )*"
    r"(?:in |by )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=[,:]| "
    r"the\b| i\b| my\b| we\b)|"
    r"\b(?:one|two|three|four|five|six|eight|ten|twelve|\d+) (?:weeks?|months?|days?) (?:in|on|from now|after "
    r"that)\b|\b(?:by|at|before|until|"
    r"from) (?:the )?(?:middle|end|start|beginning|close) of (?:January|February|March|April|May|June|July|August|"
    r"September|October|November|"
    r"December|spring|summer|autumn|winter)\b|^(?:(?:and|then|so),? )*(?:the )?end of [A-Z]\w+|\b(?:once|when|after) "
    r"i(?:'ve|’ve| have)? "
    r"(?:had|been|done) (?:there |here )?(?:\w+ )?(?:weeks?|months?|days?|shifts?)",
    re.IGNORECASE,
)
"""A stretch of the plan by the calendar of the house: the first payday, wave two, the last Friday."""
TAKEN_FOR_GRANTED = ways("r5_more", "taken_for_granted")
"""What everybody takes as given, and that it may not be so."""
TRYING = ways("r5_more", "trying")
"""How it is found out."""
AHEAD = ways("r5_more", "ahead")
"""And that this comes ahead of the rest."""
ACT = ways("r5_more", "act")
"""An act or a decision the manager alone can give, in the half-sentences people use."""
LEFT_BE = ways("r5_more", "left_be")
"""Something of this job left undone on purpose."""
NOT_FIRST_PERSON = ways("r5_more", "not_first_person")
"""Others who wait or sit: nothing that is left undone."""
REORDERS = ways("r5_more", "reorders")
"""A part that goes, or changes places, or is done in another way."""
FARES = ways("r5_more", "fares")
"""And another part with a fate of its own."""
ALL_ALIKE = ways("r5_more", "all_alike")
"""The whole plan is kept and only runs later."""
ACTS_ON_IT = ways("r5_more", "acts_on_it")
"""What is done on it, by one of the two sides."""
LACKS = ways("r5_more", "lacks")
"""A lack, in other words."""
