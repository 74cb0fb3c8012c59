"""More ways to go back to round one, to put a number right, and to tell known from guessed; see r10_cues."""

from agent.scoring.signs.cue import ways

MET = ways("r10_more", "met")
"""The first interview, its questions, or the way home from it."""
CALLED = ways("r10_more", "called")
"""How it had been told."""
SAID_SO = ways("r10_more", "said_so")
"""The same, in words for what was said only."""
NOT_SO = ways("r10_more", "not_so")
"""And that it was not so."""
NARROWED = ways("r10_more", "narrowed")
"""What the number had stood for, which was less."""
GUESSED = ways("r10_more", "guessed")
HELD = ways("r10_more", "held")
"""Guessed, and held by a record."""
OTHER_CAUSE = ways("r10_more", "other_cause")
"""What else was at work."""
LISTENER = ways("r10_more", "listener")
"""Told for whoever listens."""
CONCEDES = ways("r10_more", "concedes")
"""The notes are taken for the truth, and it is said where the other number came from."""
VAGUE = ways("r10_more", "vague")
"""Told in round one without a size."""
WHICH = ways("r10_more", "which")
"""One of two causes, asked for."""
