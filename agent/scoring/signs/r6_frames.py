"""How the words of a wide view are put together: who should do what, what would be if, what the other course was."""

from agent.scoring.signs.cue import ways

ADVICE = ways("r6_frames", "advice")
"""A course for the company."""
TAKES = ways("r6_frames", "takes")
"""That the price is borne, said of what is still to come."""
GIVEN = ways("r6_frames", "given")
"""What is only supposed is not yet borne."""
OTHER_COURSE = ways("r6_frames", "other_course")
"""A course that was not taken."""
PROPOSED = ways("r6_frames", "proposed")
"""What somebody else would have done: later, by half, as before."""
REFUSED = ways("r6_frames", "refused")
COMPARES = ways("r6_frames", "compares")
"""One course set above another."""
SOON = ways("r6_frames", "soon")
LASTING = ways("r6_frames", "lasting")
"""Sooner and later, as they are set against each other."""
NO_PRICE = ways("r6_frames", "no_price")
"""That there is nothing to be weighed."""
TERSE = ways("r6_frames", "terse")
"""No, in so many words."""
BAD_SPELL = ways("r6_frames", "bad_spell")
"""A bad stretch of time."""
TURNS_OUT = ways("r6_frames", "turns_out")
"""That the gain lay somewhere else than on the own desk."""
CONNECTS = ways("r6_frames", "connects")
"""Own work set beside theirs."""
IDLE = ways("r6_frames", "idle")
"""Not work, but how it felt or what was seen."""
UNSEEN = ways("r6_frames", "unseen")
"""The company and its market are left to others."""
SLOGAN = ways("r6_frames", "slogan")
"""Words off a poster."""
DIRECTION = ways("r6_frames", "direction")
"""A course for the company, not for one's own day."""
COMPANIONS = ways("r6_frames", "companions")
"""Companionship, and wood: neither is a firm nor a body that meets. What costs days or sleep costs no money."""
FOR_ALL = ways("r6_frames", "for_all")
"""Said of the company itself; what "I'd do" has to be of the business to be a course for it."""
