"""What is heard in how a sentence is built (R4): a slight, a surrender, an omission, a share, a later occasion.

Open families of verbs and turns rather than sayings; the readers in `r4` and `r4_met` say where each may stand.
"""

from agent.scoring.signs.cue import ways

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"fall|winter|christmas|easter)"
)
_TIME = (
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|time|year|month|week|night|day|morning|term|season|round|{_MONTH})"
)
_OTHERS = r"(?:him|her|them|that lot|those two)"

SLIGHTS = ways("r4_heard", "slights")
"""Somebody, or the panel, made small in one breath: by a boundless incapacity, a low motive, a sort they belong to."""
GIVES_UP = ways("r4_heard", "gives_up")
"""The claim let go: thrown away, called nothing, or made over whole to the panel's cause."""
TAKES = ways("r4_heard", "takes")
"""A point is taken without the words for it: emphasis, a wince, a share given to the other cause."""
DISOWNS = ways("r4_heard", "disowns")
"""Credit given back."""
AT_WORK = ways("r4_heard", "at_work")
"""A cause at work."""
TURNED = ways("r4_heard", "turned")
"""And given back in the same breath."""
OWED = ways("r4_heard", "owed")
"""Something of one's own that came late, by half, on trust, or not at all though it was one's own to do."""
VIEWS = ways("r4_heard", "views")
"""The other's view, announced."""
SHARED_OUT = ways("r4_heard", "shared_out")
"""One part, granted for itself."""
FEELS = ways("r4_heard", "feels")
"""A feeling or an opinion: no fact."""
KNOWN_FOR = ways("r4_heard", "known_for")
"""A boast that holds a figure."""
CATCHES = ways("r4_heard", "catches", time=_TIME)
"""Who or what would catch the candidate out, and where to look."""
KEPT = ways("r4_heard", "kept")
"""What is on record."""
OCCASIONS = ways("r4_heard", "occasions", month=_MONTH, time=_TIME)
"""Another occasion, by its time or by its own name."""
PERHAPS_LATER = ways("r4_heard", "perhaps_later")
"""An occasion that may have been another one."""
TOOK_CARE = ways("r4_heard", "took_care")
"""What was done there with more care."""
LOSSES = ways("r4_heard", "losses")
"""Somebody was the worse for it."""
