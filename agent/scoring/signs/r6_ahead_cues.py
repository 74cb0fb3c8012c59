"""How what comes after is said: some years on, what is watched and shows early, what would turn the course."""

from agent.scoring.signs.cue import ways

_SPAN = (
    r"(?:years?|winters?|summers?|seasons?|harvests?|budgets?|springs?|autumns?|cycles?|rounds?|christmas(?:es)?|terms?|"
    r"peaks?|renewals?|intakes?)"
)
_SOME = r"(?:two|three|four|five|2|3|4|5|a couple of|couple of|a few|few|several|some)"
AHEAD = ways("r6_ahead_cues", "ahead", some=_SOME, span=_SPAN)
"""From the next year but one on."""
WISH = ways("r6_ahead_cues", "wish")
"""A wish dated some years ahead."""
BORNE = ways("r6_ahead_cues", "borne")
"""A loss, said in years: how long it is borne, not what it leads to."""
FOLLOWS = ways("r6_ahead_cues", "follows")
"""What will be so then."""
SAME_CLAIM = ways("r6_ahead_cues", "same_claim")
"""Years of one's own past."""
IF = ways("r6_ahead_cues", "if")
NO_CASE = ways("r6_ahead_cues", "no_case")
"""Conditions that are no case in which it goes wrong: what one does oneself, what must be given, phrases."""
SHAKEN = ways("r6_ahead_cues", "shaken")
"""That the course itself would be the wrong one."""
_COURSE = (
    r"(?:fight|sell|match|join|sign|hire|buy|go|stop|cut|close|follow|drop|switch|borrow|merge|turn|do|change|open|keep|hold|"
    r"take|give|leave|raise|lower|wait|copy|build|spend|pull|move)"
)
THEN = ways("r6_ahead_cues", "then", course=_COURSE)
"""What would hold then instead."""
_EYE = (
    r"(?:watch(?:ing)?|look(?:ing)? (?:\w+ ){0,3}?(?:at|for|whether|if|how|to)|feel|smell|hear|notice|see|seeing|"
    r"spot|track(?:ing)?|follow(?:ing)?|count(?:ing)?|check(?:ing)?|ask(?:ing)?|listen(?:ing)? (?:for|to|whether)|"
    r"measur\w+|monitor\w*|plot|steer|manage|graph|tally|keep(?:ing)? (?:an|one|my|your|both) eyes?|read|test|try|go "
    r"by|judge|trust|be (?:watching|"
    r"counting|following|looking))"
)
WATCH = ways("r6_ahead_cues", "watch", eye=_EYE)
"""That somebody keeps an eye on something."""
SIGN = ways("r6_ahead_cues", "sign")
"""A sign that is named as one."""
WATCHED = ways("r6_ahead_cues", "watched")
"""Something that could be counted, or answered with yes or no."""
_OFTEN = r"(?:day|night|week|month|quarter|season|term|year|spring|summer|autumn|winter|harvest|shift|friday|monday)"
EACH = ways("r6_ahead_cues", "each", often=_OFTEN)
"""It is looked at again and again."""
WHETHER = ways("r6_ahead_cues", "whether")
_AHEAD = (
    r"(?:(?:\w+ ){1,2}(?:months?|weeks?|years?|quarters?|seasons?|terms?|harvests?|intakes?|cycles?|rounds?|peaks?) "
    r"(?:ahead|before|earlier|sooner)|(?:\w+ ){0,3}(?:ahead of|well before|long before|before|earlier than|sooner than)"
    r"(?= (?:the|any|your|our|anyone|anybody|they|it|he|she|a|an|\w+s)\b)|(?:early|first|earliest|soonest))"
)
LEADS = ways("r6_ahead_cues", "leads", ahead=_AHEAD)
"""One thing moves before another does."""
LAGS = ways("r6_ahead_cues", "lags")
"""What shows it soon, or that the usual measure shows it late."""
SHOWS_FIRST = ways("r6_ahead_cues", "shows_first")
"""One thing moves before another."""
TURNS = ways("r6_ahead_cues", "turns")
"""An order at the head of a sentence."""
