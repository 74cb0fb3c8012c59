"""How a plan is put together: what it stands on and how that is tried, what a finding would decide, who gets what."""

from agent.scoring.signs.cue import ways

IS_THERE = ways("r5_frames", "is_there")
"""To be where the others are: a way to spend a month, and nothing that comes of it."""
DOUBT = ways("r5_frames", "doubt")
"""That what everybody takes for granted may not be so."""
TRIES = ways("r5_frames", "tries")
SOON = ways("r5_frames", "soon")
"""And that it is tried before the rest."""
LEAVES_OUT = ways("r5_frames", "leaves_out")
"""What of this job is left undone on purpose."""
_NO_COURTESY = (
    r"(?= (?!you (?:give|let|like|want|need|ask|don't mind)|there (?:is|are|was|were)|there['’]s (?:an? |any|some)|"
    r"possible|needed|necessary|anything|i\b|i['’]|that's (?:ok|fine|a problem|all)|it helps))"
)
FINDS = ways("r5_frames", "finds", no_courtesy=_NO_COURTESY)
"""A finding, at the head of a sentence or of its second half; no courtesy such as 'if you like'."""
NOT_IF = ways("r5_frames", "not_if")
"""A request, or nothing that was found."""
WOULD = ways("r5_frames", "would")
"""What is done then."""
GIVEN_TO = ways("r5_frames", "given_to")
"""Who has it afterwards."""
COLLEAGUE = ways("r5_frames", "colleague")
LEAVING_ASKED = ways("r5_frames", "leaving_asked")
"""How a panel asks what happens there."""
PLEASE = ways("r5_frames", "please")
"""An act that only the manager can do, asked for."""
NO_CLUE = ways("r5_frames", "no_clue")
COUNTED = ways("r5_frames", "counted")
"""A share, or where it can be read."""
GIVES_UP = ways("r5_frames", "gives_up")
"""What goes, or comes out smaller."""
THERE_NOW = ways("r5_frames", "there_now")
"""The present job."""
TIMES = frozenset(
    """day days week weeks month months hour hours minute minutes year years night nights morning mornings shift shifts
    o'clock fortnight fortnights weekend weekends season seasons""".split()
)
"""Units of a plan, not of what it brings."""
