"""More of how people speak of wanting a job, of having had enough, and of what somebody said to them (R9)."""

from agent.scoring.signs.cue import cue, ways

ALIKE = cue(
    r"(?:doesn't|don't|does not|didn't) (?:really |much |greatly )?(?:matter|mind)(?: much| a lot| to me)?|(?:much|"
    r"all|pretty much) (?:the|of a) (?:same|muchness)(?! (?:as|time))|(?:these|the|those|all) (?:jobs|posts|places|"
    r"firms|roles|employers|ones) are (?:\w+ )?(?:similar|alike|the same)|is secondary|(?:that|which) travels|(?:an?|"
    r"the) (\w+)(?:'s| is) an? \1\b|(?:change|move) of (?:sector|scene|pace|field)|(?:obvious|logical|natural|"
    r"sensible) (?:next )?(?:step|move|progression)|(?:mostly|mainly|really|only|largely|just) (?:for |because of "
    r")?(?:the )?(?:timing|money|body|hours|commute|pay|back|distance|bus|mortgage|rent)\b|i (?:sent|have sent|put in|"
    r"fired off) (?:my|the|off) (?:\w+ )?(?:papers?|cv|form|application)s? to (?:a|an|two|three|four|several|some|"
    r"one)|i(?:'ve| have)? (?:looked at|applied (?:to|for|at)|tried) (?:\w+ )?(?:\w+,|two|three|four|five|several|a "
    r"few|some|a couple|anything|everything|whatever)|contract(?:'s| is)? up|(?:one|every|any) \w+(?:'s| is)? (?:\w+ "
    r"){0,2}?(?:like|as good as) (?:another|the (?:next|other)|any other)|wherever (?:it|they|that) (?:is|are|stands?|"
    r"happens?|may)|i(?:'ve| have)? (?:sent|put|fired|posted) (?:\w+ )?(?:\w+ )?(?:letters|applications|forms|cvs)|"
    r"(?:i'm|i am|i've been) (?:\w+ )?(?:applying|looking) (?:all|everywhere|round|across|widely|to (?:several|a few|"
    r"many|lots|most))|who(?:ever)? (?:takes|hires|wants|gets) me"
)
"""The reason would do for any employer, in so many words."""
NOTHING = ways("r9_turns", "nothing")
"""Invited to ask, nothing comes."""
HAD_ENOUGH = ways("r9_turns", "had_enough")
"""The end of patience, said of the clock, the way home, or the paper."""
KEEN = ways("r9_turns", "keen")
"""The post is wanted, in other words than 'I want it'."""
ONWARD = ways("r9_turns", "onward")
"""Asks how it goes on."""
SAID_TO_ME = (
    r"(?:said|told (?:me|us)|mentioned|spoke (?:of|about)|described|showed me|explained|let (?:slip|drop)|pointed out|"
    r"brought up|talked (?:of|about))"
)
FOUND_OUT = ways("r9_turns", "found_out")
"""Something was done about it."""
NOT_WON = ways("r9_turns", "not_won")
"""Doubts about oneself are asked for."""
STAYING = ways("r9_turns", "staying")
PLAINLY = ways("r9_turns", "plainly")
MOVED_THEM = ways("r9_turns", "moved_them")
"""The panel was made to think."""
SO = ways("r9_turns", "so")
STOCK_TOO = ways("r9_turns", "stock_too")
OWN_HOURS = ways("r9_turns", "own_hours")
THEY_PAY = ways("r9_turns", "they_pay")
"""Paid by others: no terms of one's own."""
