"""Working with others (R7): turns of phrase that no single word gives away, read in the levelled words of a sentence.

The text is that of `r7_units`: lower case, the colleague as `he` or `him`, a manager as `boss`. Each family is one
meaning said many ways; the readers hold them against the reply they belong to.
"""

from agent.scoring.signs.cue import ways

_HIM = r"(?:him|his)"
MAKES_LITTLE = ways("r7_ways", "makes_little")
"""The colleague is made little of."""
NOT_KNOWN = ways("r7_ways", "not_known")
"""What moved the colleague is left unknown."""
SMOOTHED = ways("r7_ways", "smoothed")
"""Harmony, rank or silence in place of a solution."""
BEHIND_IT = ways("r7_ways", "behind_it")
"""What lay behind the colleague's way."""
TENURE = ways("r7_ways", "tenure")
"""How long the colleague had been there, which is no reason for anything."""
GROUNDS = ways("r7_ways", "grounds")
"""Grounds granted to the colleague."""
