"""How the parts of a plan are told where no set phrase gives them away: stage by stage, by what is no longer so, by who
acts, and by what fares differently from the rest (R5). Each pattern is a class of words; two classes must meet."""

from agent.scoring.signs.cue import ways

MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
SPELL = r"(?:days?|weeks?|fortnight|months?|terms?|quarters?|stage|step|phase|block|half|stretch|season)"
COUNT = r"(?:one|two|three|four|six|eight|ten|twelve|thirty|sixty|ninety|first|second|third|last|\d+)"
_LEAD = r"(?:(?:and|then|so|by|in|at|after|within|for|come|until|the|a|my|your|end of|on|before|from)[ ,]+){0,4}"
HEAD = ways("r5_turns", "head", count=COUNT, month=MONTH, spell=SPELL, lead=_LEAD)
"""A stage at the head of a sentence or clause: 'May,', 'A month:', 'Two:', 'by June', or the work it is for."""
SOFT = ways("r5_turns", "soft")
"""What leaves nothing to look at, or cannot be counted."""
HARD = ways("r5_turns", "hard")
"""A state reached: something is paid, up, gone."""
LEVEL = ways("r5_turns", "level")
"""Something one could count, or of which there is to be none."""
VALUES = ways("r5_turns", "values")
RULE_OF_LIFE = ways("r5_turns", "rule_of_life")
"""What holds for any such post."""
PROUD = ways("r5_turns", "proud")
"""The candidate's own qualities, years and rank."""
_ACT = (
    r"(?:i'd|i would|i'll|i will|i)(?: (?:still|also|then|only|just|first|not))* (?!be\b|like|love|say|fit|bring|know|"
    r"think|want|feel|have\b|had|am\b|do\b|never|don't|suppose|believe|guess|was|tell you|hope|\w+ed\b)\w+"
)
ACTS_HERE = ways("r5_turns", "acts_here", act=_ACT)
CHANGED = ways("r5_turns", "changed")
STAYS = ways("r5_turns", "stays")
"""A part of the plan that the news leaves alone."""
SHIFTS = ways("r5_turns", "shifts")
"""And one that goes, waits or changes places."""
ONE_FATE = ways("r5_turns", "one_fate")
"""Everything fares alike: nothing was weighed."""
_DO = (
    r"(?:tell|ring|phone|call|write|sign|decide|settle|rule|agree|allow|permit|forbid|release|pay|order|announce|"
    r"introduce|choose|name|pick|send|stop|cancel|confirm|approve|refuse|warn|hire|lift|draw|swap|block|shield|extend|"
    r"postpone|freeze|unfreeze|lend|speak|ask|say|insist|buy|vote|overrule|back (?:it|that|him|her|them|out)|stand up|"
    r"get (?:him|her|them|it|that|the \w+|your \w+|\w+) (?:to|in|off|on|out|round|signed|agreed)|let (?!me)\w+|give "
    r"(?:him|her|them|the|up|\w+ to)|take (?:\w+ ){1,4}(?:off|away|out|from|to)|put (?:your|it|that|in|the|him|her|"
    r"them|up|down|a)|move|hold|keep (?:\w+ ){1,4}(?:off|away|out|back|until|till|free|from)|make (?:it|him|her|them|"
    r"the|sure|\w+ \w+)|set|sit (?:him|her|them)|hand|change|open (?:the|your|up)|promise (?:them|him|her|the|that|"
    r"\w+ )|strike|cross|bring|go to|fix|free)"
)
MANAGER = ways("r5_turns", "manager", do=_DO)
"""An act the manager is to do: said to you, of you, or as a request."""
COMFORT = ways("r5_turns", "comfort")
"""Nearness and goodwill: no act."""
HANDED = ways("r5_turns", "handed")
"""Somebody has it, or is being shown."""
SOMEBODY = ways("r5_turns", "somebody")
