"""How people own up to a slip without calling it one, how an act shows itself badly done, and what it cost."""

from agent.scoring.signs.cue import ways

OWNED_UP = ways("r2_slip_cues", "owned_up")
"""Owned up to, in other words than "mistake"."""
BADLY_DONE = ways("r2_slip_cues", "badly_done")
"""An act that was ill done, where harm follows."""
LOST = ways("r2_slip_cues", "lost")
"""What a slip cost, told without a word for harm."""
MADE_GOOD = ways("r2_slip_cues", "made_good")
"""What was made good, or what has been done otherwise since."""
