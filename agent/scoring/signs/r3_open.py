"""Judgement in words nobody foresaw (R3): open families behind the narrower ones."""

from agent.scoring.signs.cue import ways
from agent.scoring.signs.r3_words import any_of

_W = r"[\w'’-]+"
_HEAD = any_of(
    "time timing budget cost costs money price quality speed safety service reach rigour scope morale effort impact "
    "value image reputation fairness resources capacity staffing people efficiency effectiveness risk risks fit "
    "comfort appetite feasibility flexibility practicality logistics benefit benefits ethics compliance workload scale"
)
HEADS_LISTED = ways("r3_open", "heads_listed", head=_HEAD, w=_W)
"""Three heads in a row, nothing on any of them."""
VALUED = ways("r3_open", "valued")
"""Words that praise or oblige: in a sentence that holds nothing else they stand in place of a reason."""
SOMEHOW = ways("r3_open", "somehow")
"""Words for coping: in a sentence that holds nothing else the decision is put off."""
HELD_TO = ways("r3_open", "held_to")
"""Something is decided after all."""
SELF_EVIDENT = ways("r3_open", "self_evident", w=_W)
"""Praise without a reason, by appeal to whoever would have done the same."""
PUT_OFF = ways("r3_open", "put_off", w=_W)
"""The changed case left to itself."""
DEPENDS = ways("r3_open", "depends")
DENIED = ways("r3_open", "denied", w=_W)
"""No other way, nobody worse off: flatly, or as a question that answers itself."""
ADMITTED = ways("r3_open", "admitted")
"""A price after all."""
CONCLUDES = ways("r3_open", "concludes", w=_W)
"""How it turned out made into the ground of the decision."""
NO_PROOF = ways("r3_open", "no_proof")
HABIT = ways("r3_open", "habit", w=_W)
"""What the speaker is and always does: no reason of this case."""

UNTOLD = ways("r3_open", "untold", w=_W)
"""What nobody could have told, in other words: no instrument for it, not out yet, it might have gone the other way."""
KNOWABLE = ways("r3_open", "knowable")
"""It could have been looked up."""
_FEW = (
    r"(?:no|not(?: had| seen| slept| got| been)?|hasn't|hadn't|haven't|hardly|scarcely|never(?: had| saw| got)?|"
    r"without|nil|missed|lost|instead of|gave up)"
)
LOSS = ways("r3_open", "loss", few=_FEW, w=_W)
"""What it is like to carry a choice."""
SPARED = ways("r3_open", "spared")
"""It fell on nobody, or on the speaker."""
OTHERS = ways("r3_open", "others", w=_W)
"""Somebody else is in the sentence."""
