"""How evidence is told in other words than the usual: by what a thing is set against, what was kept or laid out to
count it, how far it is known, and what speaks against it (R1)."""

from agent.scoring.signs.cue import ways
from agent.scoring.signs.r1_cues import NUMBER

_MOST = (
    r"(?:nearly |almost )?(?:every|all|most|half|lots|scores|dozens|plenty|a (?:good |great )?many|a lot|full|stacks?|"
    r"heaps?)"
)
_FEW = (
    r"(?:hardly|scarcely|barely|almost|nearly|practically)? ?(?:any|ever|one|none|not (?:a single )?one|nothing|"
    r"nobody|never|a few|few|a handful|a couple|one or two|two or three|empty|bare|flat)"
)
CONTRAST = ways("r1_frames", "contrast", few=_FEW, most=_MOST)
"""A change told without figures, by what was and what came."""
MONTHLY = ways("r1_frames", "monthly", number=NUMBER)
"""A figure for one month against that of another."""
COUNTED = ways("r1_frames", "counted")
"""What was kept, laid out or asked for to come to a figure."""
UNSURE = ways("r1_frames", "unsure", number=NUMBER)
"""How far a figure is known."""
_SEASON = (
    r"(?:year|winter|summer|spring|autumn|month|week|season|term|time|january|february|march|april|may|june|july|"
    r"december)"
)
RIVAL = ways("r1_frames", "rival", season=_SEASON)
"""What else may have done it, or makes the figure less sure."""
OTHER_COUNT = ways("r1_frames", "other_count")
"""Somebody who sees it otherwise, or has counted for themselves."""
PUT_RIGHT = ways("r1_frames", "put_right")
"""A figure worked out again without what clouded it."""
KEEPS_UP = ways("r1_frames", "keeps_up")
"""With what fact the claim is kept up."""
