"""Further ways to grant, to keep, to put an objection and to be proved wrong (R4), by how the sentence is built."""

from agent.scoring.signs.cue import ways

_LEAD = r"(?:(?:oh|ah|ha|well|yes|yeah|no|and|but|so|then|ok|okay|now|only|still|right|sure),? )*"

GRANTS = ways("r4_more", "grants")
"""A point is taken, by giving it up, by crediting another cause, by being unable to answer it, or by standing in the
panel's shoes."""
CREDITS = ways("r4_more", "credits")
"""That part was somebody else's."""
KEEPS = ways("r4_more", "keeps")
"""A part that is kept for oneself."""
NOT_THAT = ways("r4_more", "not_that")
"""The panel's cause does not reach that part."""
BEFORE_IT = ways("r4_more", "before_it")
"""It was so before the panel's cause, or without it, or where that was the same."""
ALIBI = ways("r4_more", "alibi")
"""A time set against the panel's cause."""
FRONTED = ways("r4_more", "fronted", lead=_LEAD)
"""A part, a place or a time that is spoken of, put first."""
TAGGED = ways("r4_more", "tagged", lead=_LEAD)
"""How far it is granted: for this part, yes."""
PUTS = ways("r4_more", "puts", lead=_LEAD)
"""The panel's view, said over in own words."""
YOU_MEAN = ways("r4_more", "you_mean", lead=_LEAD)
"""The panel's view, announced as theirs."""
FOLDS = ways("r4_more", "folds")
"""The claim is let go."""
