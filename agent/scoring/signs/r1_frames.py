"""How evidence is told in other words than the usual: by what a thing is set against, what was kept or laid out to
count it, how far it is known, and what speaks against it (R1)."""

from agent.scoring.signs.r1_cues import NUMBER
from agent.scoring.signs.r1_quick import cue

_MOST = (
    r"(?:nearly |almost )?(?:every|all|most|half|lots|scores|dozens|plenty|a (?:good |great )?many|a lot|full|stacks?|"
    r"heaps?)"
)
_FEW = (
    r"(?:hardly|scarcely|barely|almost|nearly|practically)? ?(?:any|ever|one|none|not (?:a single )?one|nothing|"
    r"nobody|never|a few|few|a handful|a couple|one or two|two or three|empty|bare|flat)"
)
CONTRAST = cue(
    rf"{_MOST}\b[^.?!]{{3,70}}\b(?:after|afterwards|now|by|since|later|in the|from then|then)\b[^.?!]{{0,40}}\b{_FEW}",
    r"used to [^.?!;]{3,60},? (?:and|but|then) (?:by|now|after|in|since|from|that|it) [^.?!]{3,}",
    rf"(?:before|until then|in the (?:autumn|winter|spring|summer|old days)|at first)[^.?!]{{3,60}} "
    rf"(?:after(?:wards)?|by (?:then|\w+)|in the (?:autumn|winter|spring|summer|end)|since|from then on|"
    rf"now)[^.?!]{{0,40}}\b{_FEW}",
    r"(?:just |simply )?(?:stopped|ceased) (?:turning up|coming|appearing|being)|stayed (?:bare|empty|shut|dry|blank|"
    r"clear)",
)
"""A change told without figures, by what was and what came."""
MONTHLY = cue(
    rf"{NUMBER} (?:\w+ ){{0,3}}(?:in|by|during|over) (?:the |that |last )?(?-i:[A-Z])\w+[^.?!]{{0,25}},? (?:and |but "
    rf"|then )?(?:only |just )?{NUMBER} (?:\w+ ){{0,2}}(?:in|by|during|over) (?:the )?(?-i:[A-Z])\w+",
)
"""A figure for one month against that of another."""
COUNTED = cue(
    r"(?:i|we) (?:know|have|had|got|take|took) (?:it|that|this|them|those|these|both|the (?:\w+ )?\w+)(?: \w+)? "
    r"(?:from|off|because|since) (?:the|our|my|her|his|their|each|every|what)\b|(?:that's|those are|they're|it's|"
    r"both|all) (?:\w+ )?(?:from|off|out of) (?:the|our|my|her|his|their) \w+|one \w+ (?:for|per|to) (?:every|each) "
    r"\w+|(?:put|made|drew|got|gets|chalked|scratched|left|drop\w*) (?:a |an |it a )?(?:tick|cross|crosses|ticks|"
    r"mark|notch|stroke|dot|pin|bean|coin|stone|pebble|string|tag|initial|stamp|line)s?\b[^.?!]{0,40}|(?:shelf|page|"
    r"row|box|room|desk|bed|bag|line|sheet|name|door|case|slip|card|day|week|one|street|house) by (?:shelf|page|row|"
    r"box|room|desk|bed|bag|line|sheet|name|door|case|slip|card|day|week|one|street|house)\b|(?:checked|compared|"
    r"held|set|laid|matched|tallied) (?:it|them|her|his|him|hers|that|those|mine|the \w+|both)(?: \w+)? (?:against|"
    r"beside|next to|with) (?:my|the|our|her|his|their|each|what)|(?:the )?[\w-]+ (?:on|in|at) (?:reception|the \w+) "
    r"(?:prints|keeps|counts|enters|writes|logs|records|tots)|(?:dug|looked|fetched|pulled|turned|printed|took) "
    r"(?:it|them|out|up|the \w+|me)? ?(?:out |up )?(?:the|from|last)[^.?!]{0,20}(?:before|for me)|(?:weighed|counted|"
    r"timed|measured|tallied|ticked|logged|metered|paced|marked) (?:by|off|up|with|in|on|at|the|them|it|each|every|"
    r"all|\w+s)\b|we (?:called|took) (?:that|it|those|them)? ?(?:\w+ )?(?:late|gone|lost|missed|empty|full|bad|good)|"
    r"(?:have|had|has) read (?:the|its|our) (?:meter|gauge|scale|clock|dial)",
)
"""What was kept, laid out or asked for to come to a figure."""
UNSURE = cue(
    rf"(?:could|might|may)(?: well| just| even)? (?:be|have been) (?:about |nearer |more like )?{NUMBER}",
    r"(?:one|two|three|a couple|a few) (?:out|off|either (?:way|side))\b|i(?:'d| would|'ll| could| can|'m| am) "
    r"(?:only |just |still )*(?:be )?guess(?:ing)?\b|by (?:the )?(?:feel|eye|ear|look|smell|guess|rule of thumb)\b|"
    r"(?:finger|thumb) in the air|(?:from|out of) (?:the|my) (?:stomach|gut|belly|head|memory|thumb)",
)
"""How far a figure is known."""
_SEASON = (
    r"(?:year|winter|summer|spring|autumn|month|week|season|term|time|january|february|march|april|may|june|july|"
    r"december)"
)
RIVAL = cue(
    r"(?:what|which|that|it) (?:makes?|made) (?:it|us|me|them|this|that) look|(?:could|might|may) (?:just |well |all "
    r"|simply )*(?:be|have been) (?:just |only |simply |partly )?(?:my|me|the|that|because|luck|down)\b|i was the "
    r"one (?:who|that|counting)",
    rf"(?:milder|softer|warmer|drier|wetter|colder|quieter|busier|easier|lighter|emptier|calmer|slower|shorter|"
    rf"smaller|kinder|gentler|fewer \w+) (?:that|this|the second|last|the next|in that|in the second) {_SEASON}|(?:a|"
    rf"an) (?:\w+ )?(?:milder|softer|warmer|drier|colder|quieter|easier|lighter|kinder|shorter|gentler|mild|soft|"
    rf"warm|dry|quiet|easy|light|kind|slack|short) {_SEASON},? (?:mind|too|though|and|so|which|of course)",
    r"(?:(?:mind you|mind|to be fair|in fairness|granted|admittedly|true|in truth|i grant|i'll grant|the other side|"
    r"against (?:it|that|me|us)|on the other side)[,:]? [^.?!]{0,60}(?:had \w+(?:ed|t|n)|by (?:itself|themselves)|"
    r"came|went|shut|opened|left|moved|started|changed|dries|helps?|helped)\b)|(?!i\b|we\b|so\b)[^.?!,]{3,40} (?:was|"
    r"were|is|are|had) [^.?!,]{3,40}(?:, mind(?: you)?|, to be fair|, i grant you|, admittedly)(?:,|$)",
)
"""What else may have done it, or makes the figure less sure."""
OTHER_COUNT = cue(
    r"(?:thinks|says|believes|reckons|swears|insists|maintains|holds|is sure|is certain|is convinced|told me|will "
    r"tell you|'ll tell you|would tell you)(?: that)? (?:it's|it was|it is|it wasn't|it isn't|i'm|i am|i was|we|"
    r"there was|that was|the credit|the whole)\b|(?:has|had|have|holds?|took|takes) (?:quite |very )?(?:another|a "
    r"different|an other|their own|her own|his own) (?:opinion|view|reading|idea|explanation|theory|story|answer)|"
    r"(?:wouldn't|won't|doesn't|didn't|refuses to|never) (?:give|gave|grant|allow|hear of|have|credit|believe|accept|"
    r"buy|put)(?: me| us| the \w+| it| that)?\b[^.?!]{0,25}|(?:higher|lower|more|less|fewer|the same|out|off) "
    r"(?:than|as|from|by) (?:mine|ours|my)\b",
)
"""Somebody who sees it otherwise, or has counted for themselves."""
PUT_RIGHT = cue(
    r"(?:so )?(?:i|we)(?:'ve| have)? (?:took|take|taken|left|leave|put|strip|stripped|threw|throw|cut|counted|"
    r"dropped|keep|kept|added|set) [^.?!;]{1,40}(?:out|back|aside|only|alone|like for like|in both|both)\b|(?:put|"
    r"add|take|leave|strip) (?:it|them|those|that) (?:back|in|out|off|aside)|without (?:them|it|those|that)|on the "
    r"same (?:load|\w+)",
)
"""A figure worked out again without what clouded it."""
KEEPS_UP = cue(
    r"(?:took|take|taken|left|leave|put|strip|stripped|threw|throw|cut|count|counted|dropped|keep|kept) (?:out |only "
    r"|back |aside )?[^.?!;]{1,40}(?:out of (?:both|all|the|it|either)|back|in both|both (?:times|years|months)|out "
    r"again|aside|only)\b[^.?!]{0,40}|(?:in|by|till|until) (?:\w+ )?(?-i:[A-Z])\w+ there (?:was|were) no \w+ yet|"
    r"hers had|not one of (?:his|hers|theirs|them)|take \w+ against",
)
"""With what fact the claim is kept up."""
