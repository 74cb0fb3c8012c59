"""The words by which somebody doubts their own evidence, brings in who would, and shows why the claim stands."""

import re

from agent.scoring.signs.cue import ways
from agent.words import stem

ESTIMATE = ways("r1_doubts", "estimate")
"""What is not measured, said to be so."""
WEAK = ways("r1_doubts", "weak")
"""What speaks against one's own figure, raised by oneself."""
DISSENT = ways("r1_doubts", "dissent")
"""Somebody who sees it otherwise, or who could confirm it."""
STANDS = ways("r1_doubts", "stands")
"""With what fact the claim is kept up."""
BUT = ways("r1_doubts", "but")
"""What sets a fact against a doubt."""
OF_MEASURING = frozenset(
    stem(word)
    for word in """count counted counting estimate estimated guess guessed figures reckon
    reckoned clean cleaner rule ruled tell different still stands hold holds nothing claim proof prove check checked
    anyway opinion certain sum sums""".split()
)
"""Words for evidence itself: they belong to no story."""
EVERYBODY = re.compile(
    r"\b(?:(?:any|every|some)(?:one|body)|nobody|no one|any of (?:them|us)|all of them)\b", re.IGNORECASE
)
"""Whom one calls when one has nobody."""
SOMEBODY = re.compile(r"\b(?:our|the|my|their|one of the) (?:[\w-]+ ){1,4}$", re.IGNORECASE)
"""A role right before what its holder would say."""
