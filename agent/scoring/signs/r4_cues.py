"""Word classes for candour and steadiness: conceding, holding, owning, blaming, folding, praising, checking.

They are classes by meaning and not sayings from any one talk; what makes them tell is where they stand and what with,
which `r4` reads.
"""

from agent.scoring.signs.cue import ways

YES = ways("r4_cues", "yes")
"""An answer that opens with a yes."""
CONCEDES = ways("r4_cues", "concedes")
"""A point is taken."""
ECHO = ways("r4_cues", "echo")
"""A bare "It did sink": with a word of the challenge in it, a point taken."""
DENIES = ways("r4_cues", "denies")
"""A part is kept."""
REMAINDER = ways("r4_cues", "remainder")
"""What is left when the granted part is taken out."""
OPENS_OTHERS_VIEW = ways("r4_cues", "opens_others_view")
"""How the other's view is taken up."""
OWNS = ways("r4_cues", "owns")
"""Something of one's own that was wrong or missing."""
BELITTLES = ways("r4_cues", "belittles")
"""People run down."""
BRUSHES_OFF = ways("r4_cues", "brushes_off")
"""The panel is belittled for asking: no point is granted in that, whatever its words."""
FALLS_SHORT = ways("r4_cues", "falls_short")
"""Others who did not do what they should have."""
DEFLECTS = ways("r4_cues", "deflects")
"""The matter is put on somebody else."""
FOLDS = ways("r4_cues", "folds")
"""The claim is let go."""
PRAISES = ways("r4_cues", "praises")
"""Praise of oneself or the work."""
DISGUISED = ways("r4_cues", "disguised")
"""A strength where a fault was asked for."""
HARMS = ways("r4_cues", "harms")
"""What it cost."""
_MONTH = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall"
    "|winter|christmas|easter)"
)
_JOINED = r"^(?:\W*(?:and|but|so|then|well|now|that|this|because|which is why)\W+)*"
LATER = ways("r4_cues", "later", joined=_JOINED, month=_MONTH)
"""Another occasion, after the one told; a season or month alone only at the head of the clause."""
AS_A_RULE = ways("r4_cues", "as_a_rule")
"""What is always so there, and no act."""
CALLS_ON = ways("r4_cues", "calls_on")
"""Somebody or something to check it by."""
WOULD_PROVE = ways("r4_cues", "would_prove")
"""A result that would count against the candidate."""
FIRST_PERSON = ways("r4_cues", "first_person")
NEVER_WAS = ways("r4_cues", "never_was")
"""What might have been, and what came earlier."""
