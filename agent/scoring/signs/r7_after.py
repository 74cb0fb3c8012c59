"""What is said of the time after a quarrel (R7, level 5), family by family, over the line of r7_line."""

from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.cue import cue, ways

AMENDS = ways("r7_after", "amends")
"""Put right with the colleague, in so many words."""
WENT = ways("r7_after", "went")
"""Gone to the colleague, or made good by work, once the wrong is told."""
SAME_PLACE = ways("r7_after", "same_place")
AGAIN = ways("r7_after", "again")
"""Back in the place where it was done."""
RULE = ways("r7_after", "rule")
"""A way of working for both, in force."""
_FEW = (
    r"(?:no|none|not|never|once|twice|hardly|rarely|nothing|a couple of|a single|(?:only )?(?:one|two|three|four|"
    r"five)(?: or \w+)?(?! years| months| weeks| days| hours| people| of| seasons| partners| hundred))"
)
_SPAN = (
    r"(?:since(?! (?:i|we|he|it|you|people|they|there|his|my|nobody|everyone)\b)|this (?:year|season|winter|summer|"
    r"spring|autumn|quarter|month|term)|(?:in|for|over) (?:a|the|two|three|four|five|six|eight|nine|ten|\d+|over a|"
    r"nearly a|more than a|the last|the past) (?:[\w'-]+ )?(?:years?|months?|seasons?|terms?|winters?|summers?|"
    r"quarters?|shows?|jobs?|boxes)|(?:two|three|four|five|six|eight|nine|ten|twelve) (?:years|months|seasons|jobs|"
    r"shows|shifts|terms|winters|summers|boxes|crews)\b)"
)
SELDOM = cue(
    r"(?:\w+ ){1,2}so far and (?:no|not|nobody|nothing|none|never)|(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"\d+) (?:\w+ )?so far|going on (?:two|three|four|five)|(?:every|each) \w+ since|(?:it|that)(?:'s| has| had) "
    r"(?:had )?(?:[\w'-]+ )?for (?:two|three|four|five|over|nearly)|(?:not|isn't|aren't|nobody|no|nothing)\b[^.;]*\b"
    r"(?:any more|no longer)|new (?:starters|people|ones|lads) get",
    _FEW + r"(?: [\w'-]+){0,7} " + _SPAN + r"|" + _SPAN + r"(?: [\w'-]+){0,8} " + _FEW,
    r"(?:didn't|did not|don't|haven't|never) (?:[\w'-]+ ){0,3}(?:fight|fought|argued?|quarrel\w*|row(?:ed)?|clash\w*|"
    r"fall out|"
    r"fallen out|disagreed?)(?: [\w'-]+){0,4} (?:since|again|after)|one (?:sulk|quarrel|row|slip|argument|fight|"
    r"clash)(?: "
    r"[\w'-]+){0,3} in|(?:about|only|just|maybe) one (?:sulk|quarrel|row|slip|argument|fight|clash)|no (?:shouting|"
    r"rows?|arguments?)(?: [\w'-]+){0,5} since",
    r"(?:only|just) (?:[\w'-]+ ){1,3}(?:it )?(?:once|twice)|(?:hasn't|haven't|has not|"
    r"have not) (?:[\w'-]+ ){0,2}(?:happened|come up|been|blown up|had|fallen|argued|needed|gone wrong)|(?:come|came|"
    r"happened) (?:up )?(?:only )?(?:once|twice)|(?:have|has)? ?stayed away|(?:it's|has|have|it) stopped (?:no end|"
    r"most|nearly|the|all|that)|(?:clashes|rows|arguments|slips|mix-ups|fights|surprises|mistakes|ones|"
    r"times) (?:this|since|in)|was (?:nine|ten|eight|seven|six|five|four|twelve|weekly|daily)$|down (?:from|"
    r"to) (?:one|two|none|\w+)|(?:not|no) (?:a fight|one|an argument|another|a row|a clash)(?: [\w'-]+)? (?:again|"
    r"since|like it)|(?:not|haven't|hasn't|never) (?:[\w'-]+ ){0,3}(?:again|since|another one)|(?:that's|it's|it has|"
    r"has|that) (?:held|lasted|kept|worked) (?:for|since|ever)|saved us (?:[\w'-]+ ){0,2}(?:[\w'-]+ )?times|"
    r"dropped to|hardly ever|occasioned only",
)
"""How seldom it came up since."""
UNCHANGED = ways("r7_after", "unchanged")
"""Work goes on as it did, so nothing keeps it from coming up again."""
VERSION = ways("r7_after", "version")
"""The colleague's telling begins."""
NO_VERSION = ways("r7_after", "no_version")
FLATTERING = ways("r7_after", "flattering")
UNFLATTERING = cue(
    rf"i (?:\w+ )?(?:talked over|{'|'.join(sorted(lex.HARM))})",
    r"(?:i|me|it|as) (?:was|am|as|were|came in|came|like)(?: [\w'-]+){0,2} (?:a|an|the|some|like a|like an|like "
    r"the|half)\b",
    r"(?:as|like|about|called) (?:a|an|the|some|his|half)\b",
    r"\b(?:a|an|the|this|some|great|old|poor)(?: [\w'-]+){1,3} (?:who|that|with|and|walks?|came|comes|marched|"
    r"stands?|stood|roaring|to|\w+ed|went|finds?|meets?|asking|trying|tried|shouting|waving|measuring|in a|of)\b",
    r"i (?:[\w'-]+ )?(?:spent|marched|barged|audited|failed|treated|came in|talked|made him|measured|wouldn't|"
    r"couldn't|didn't|hold|tried|shouted|forgot|ran|turned|never|hadn't|needed|had to|left|always)\b",
    r"it took (?:one|a|him|me|two|three)|lost (?:half|a|an|two|three)|burnt|before i|until i|till i",
    r"i'm (?:the|a|an|quoting|\w+ing)",
)
"""What does not flatter: a figure of speech, or something the speaker did."""
