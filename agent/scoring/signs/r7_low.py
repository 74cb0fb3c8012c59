"""What is said in levels 1 to 3 of working with others (R7), family by family, over the line of r7_line."""

from agent.scoring.signs.cue import ways

SMALL = ways("r7_low", "small")
"""The colleague, or what moved them, is made little of."""
WON = ways("r7_low", "won")
"""Right all along, and the other silenced."""
UNKNOWN = ways("r7_low", "unknown")
"""What moved the colleague is not known, nor asked for."""
FAIR = ways("r7_low", "fair")
"""Grounds granted."""
GOODWILL = ways("r7_low", "goodwill")
"""Something kind of the colleague, or shared with them beside the quarrel."""
NO_REASON = ways("r7_low", "no_reason")
"""The denial that there was one."""
BURDEN = ways("r7_low", "burden")
"""A reason weighs on somebody: a need, a lack, a harm, what would follow."""
OF_NOBODY = ways("r7_low", "of_nobody")
"""Said of nobody in particular."""
SIDE_BY_SIDE = ways("r7_low", "side_by_side")
"""Two at one thing."""
