"""How evidence is told in other words than the usual: by what a thing is set against, what was kept or laid out to
count it, how far it is known, and what speaks against it (R1)."""

from agent.scoring.signs.r1_cues import NUMBER
from agent.scoring.signs.r1_quick import cue

_MOST = (
    r"(?:nearly |almost )?(?:every|all|most|half|lots|scores|dozens|plenty|a (?:good |great )?many|a lot|"
    r"full|stacks?|heaps?)"
)
_FEW = (
    r"(?:hardly|scarcely|barely|almost|nearly|practically)? ?(?:any|ever|one|none|not (?:a single )?one|nothing|"
    r"nobody|never|a "
    r"few|few|a handful|a couple|one or two|two or three|empty|bare|flat)"
)
CONTRAST = cue(
    rf"{_MOST}\b[^.?!]{{3,70}}\b(?:after|afterwards|now|by|since|later|in the|from then|then)\b[^.?!]{{0,40}}\b{_FEW}",
    r"used to [^.?!;]{3,60},? (?:and|but|then) (?:by|now|after|in|since|from|that|it) [^.?!]{3,}|(?:before|until then|"
    r"in the "
    r"(?:autumn|winter|spring|summer|old days)|at first)[^.?!]{3,60} (?:after(?:wards)?|by (?:then|\w+)|in the "
    r"(?:autumn|winter|"
    rf"spring|summer|end)|since|from then on|now)[^.?!]{{0,40}}\b{_FEW}",
    r"(?:just |simply )?(?:stopped|ceased) (?:turning up|coming|appearing|being)|stayed (?:bare|empty|shut|dry|blank|"
    r"clear)|"
    r"(?:got|grew|went) (?:thinner|shorter|emptier|fewer|lighter) (?:each|every|by the) \w+",
)
"""A change told without figures, by what was and what came."""
MONTHLY = cue(
    rf"{NUMBER} (?:\w+ ){{0,3}}(?:in|by|during|over) (?:the |that |last )?(?-i:[A-Z])\w+[^.?!]{{0,25}},? (?:and |but |"
    rf"then )?"
    rf"(?:only |just )?{NUMBER} (?:\w+ ){{0,2}}(?:in|by|during|over) (?:the )?(?-i:[A-Z])\w+",
)
"""A figure for one month against that of another."""
COUNTED = cue(
    r"added (?:them|it|these|those|the \w+|all \w+)(?: all)? up|laid (?:them|it|those) (?:out )?in (?:tens|piles|"
    r"rows)|both "
    r"figures|with a (?:clicker|stopwatch|tape|tally)",
    r"(?:that's|this is|it's) (?:how|where|what) (?:i|we) (?:know|knew|have|had|got|get|come|came|took|take|make|"
    r"made)\b[^.?!]{0,"
    r"40}|(?:i|we) (?:know|have|had|got|take|took) (?:it|that|this|them|those|these|both|the (?:\w+ )?\w+)(?: \w+)? "
    r"(?:from|off|"
    r"because|since) (?:the|our|my|her|his|their|each|every|what)\b|i(?:'ve| have) (?:that|it|those|both|them) "
    r"(?:from|off)|"
    r"(?:that's|those are|they're|it's|both|all) (?:\w+ )?(?:from|off|out of) (?:the|our|my|her|his|their) \w+",
    r"one \w+ (?:for|per|to) (?:every|each) \w+|(?:put|made|drew|got|gets|chalked|scratched|left|drop\w*) (?:a |an |"
    r"it a )?(?:"
    r"tick|cross|crosses|ticks|mark|notch|stroke|dot|pin|bean|coin|stone|pebble|string|tag|initial|stamp|"
    r"line)s?\b[^.?!]{0,40}|"
    r"(?:shelf|page|row|box|room|desk|bed|bag|line|sheet|name|door|case|slip|card|day|week|one|street|house) by "
    r"(?:shelf|page|"
    r"row|box|room|desk|bed|bag|line|sheet|name|door|case|slip|card|day|week|one|street|house)\b|did the (?:counting|"
    r"count|"
    r"measuring|weighing|sums|adding|timing|tallying)|(?:checked|compared|held|set|laid|matched|tallied) (?:it|them|"
    r"her|his|him|"
    r"hers|that|those|mine|the \w+|both)(?: \w+)? (?:against|beside|next to|with) (?:my|the|our|her|his|their|each|"
    r"what)",
    r"(?:the )?[\w-]+ (?:on|in|at) (?:reception|the \w+) (?:prints|keeps|counts|enters|writes|logs|records|tots)|"
    r"(?:dug|looked|"
    r"fetched|pulled|turned|printed|took) (?:it|them|out|up|the \w+|me)? ?(?:out |up )?(?:the|from|"
    r"last)[^.?!]{0,20}(?:before|for "
    r"me)|(?:weighed|counted|timed|measured|tallied|ticked|logged|metered|paced|marked) (?:by|off|up|with|in|on|at|"
    r"the|them|it|"
    r"each|every|all|\w+s)\b|(?:means|meaning|meant) (?:any\w*|past|over|more|later|not|under|every\w*|the)|(?:that's|"
    r"is|was) what "
    r"we (?:called|counted|took)|we (?:called|took) (?:that|it|those|them)? ?(?:\w+ )?(?:late|gone|lost|missed|empty|"
    r"full|bad|good)",
    r"(?:gets?|goes|went|go) (?:\w+ )?(?:into|in|on|down in) (?:the|a|my|our|her|his) (?:[\w-]+ ){0,2}(?:diary|book|"
    r"log|sheet|list|"
    r"register|ledger|record|file|calendar|system|board),? (?:and|that|so|which)|(?:the|our|its) (?:[\w-]+ )?(?:scale|"
    r"scales|meter|"
    r"clock|counter|gauge|till|scanner|camera|sensor|thermometer|stopwatch|logger|turnstile) (?:\w+ )?(?:shows?|gave|"
    r"gives|says?|"
    r"said|prints?|keeps?|kept|had|has|reads?)|(?:have|had|has) read (?:the|its|our) (?:meter|gauge|scale|clock|dial)|"
    r"(?:i|we) "
    r"(?:weighed|counted|timed|measured|sampled|photographed|paced|metered) \w+",
)
"""What was kept, laid out or asked for to come to a figure."""
UNSURE = cue(
    r"(?:hand|finger) in(?:to)? the fire|nothing better (?:than|to go)|i'm making up|i've nothing better|half of "
    r"(?:it|that) i know",
    rf"(?:could|might|may)(?: well| just| even)? (?:be|have been) (?:about |nearer |more like )?{NUMBER}|(?:one|two|"
    rf"three|a couple)[^.?!]{{0,20}} i(?:'m| was|'m still)? (?:not |n't )(?:\w+ )?"
    r"(?:sure|certain) (?:of|about)|(?:one|two|three|a couple|a few) (?:out|off|either (?:way|side))\b|i(?:'d| would|"
    r"'ll| could| can|"
    r"'m| am) (?:only |just |still )*(?:be )?guess(?:ing)?\b|(?:no more than|not more than|little more than|only|just|"
    r"just only) a "
    r"(?:guess|hunch|feeling|notion|feel)|(?:is|was|that's|it's) (?:only |just |more )?(?:a )?(?:feel|feeling|"
    r"guesswork|hunch|gut)\b",
    r"(?:nobody|no one|we|i)(?:'s| has| had|'d| have|'ve)? (?:ever |never )+(?:added|counted|weighed|measured|timed|"
    r"worked|totted|"
    r"written|wrote|kept|booked|checked|logged|put)[^.?!]{0,20}|(?:put|putting|puts) (?:it|that|them|this) (?:at|down "
    r"as|somewhere)|by "
    r"(?:the )?(?:feel|eye|ear|look|smell|guess|rule of thumb)\b|(?:finger|thumb) in the air|(?:from|out of) (?:the|"
    r"my) (?:stomach|gut|"
    r"belly|head|memory|thumb)|wet finger|rule of thumb|what i (?:remember|recall|have in my head)|(?:as|from what) "
    r"(?:far as )?i "
    r"(?:remember|recall)|(?:going|relying|resting|leaning) on (?:what|my|her|his|their|(?-i:[A-Z])\w+'s?) "
    r"(?:(?-i:[A-Z])\w+ )?(?:memory|"
    r"recalls?|remembers?|word|says?|said|tells?|told|eye)",
    r"(?:isn't|is not|wasn't|aren't|not) (?:my (?:own )?(?:count|figure|number|sum)|counted|weighed|measured|written "
    r"down)|(?:(?-i:["
    r"A-Z])\w+'s|her|his|their|the \w+'s) word(?: for)?|(?:only|just) (?:have |got )?(?:her|his|their|"
    r"(?-i:[A-Z])\w+'s) word|second[- "
    r"]?hand|hearsay|(?:is|are|was) (?:certain|firm|solid|sure|safe|hard|counted|exact|good)[,;.]? (?:but |and |while "
    r")?(?:the (?:rest|"
    r"other|others|second|\w+) (?:is|are|was|isn't|i)|\w+ (?:isn't|is not))|(?:rest|other half|others) (?:is|are) "
    r"(?:what|only|my|a)|"
    rf"i(?:'d| would)? (?:say|reckon|think|guess|keep|expect)[^.?!]{{0,20}} "
    rf"(?:half|a third|a quarter|about {NUMBER})|my own (?:guess|reckoning|sum|estimate)|only my (?:nerves?|feel|"
    rf"guess|own)|not a "
    r"(?:count|measurement)|(?:isn't|not|never) (?:a )?(?:proper|real) (?:count|figure|measurement)",
)
"""How far a figure is known."""
_SEASON = (
    r"(?:year|winter|summer|spring|autumn|month|week|season|term|time|january|february|march|april|may|"
    r"june|july|december)"
)
RIVAL = cue(
    r"(?:a|an) (?:quiet|mild|warm|dry|cold|wet|slack|busy|easy) (?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december),? (?:mind|so|i'll grant)|(?:isn't|is not|aren't|not) in "
    r"(?:there|it) "
    r"(?:is|are)|(?:only|just) looked at (?:the|our|my|one)|i only looked at",
    r"(?:some|part|a (?:good )?(?:bit|part|share|slice)|half|most|a little|much|any|how much) of (?:it|that|this|the "
    r"(?:drop|fall|gain|rise|difference|change|improvement|credit|effect)|those) (?:is|was|"
    r"will be|may be|might be|could be|comes?|came|belongs?|goes|i owe|we owe|must be|is owed|was down)\b[^.?!]{0,30}|"
    r"(?:look|looks|"
    r"looked) (?:\w+ )?(?:nicer|better|prettier|rosier|grander|bigger|finer|kinder|smaller|worse) than|(?:what|which|"
    r"that|it) (?:makes?|"
    r"made) (?:it|us|me|them|this|that) look|daft to (?:stop|leave)|(?:could|might|may) (?:just |well |all |simply "
    r")*(?:be|have been) "
    r"(?:just |only |simply |partly )?(?:my|me|the|that|because|luck|down)\b|(?:can't|couldn't|cannot|hard to|"
    r"impossible to) (?:tell|say|"
    r"split|pull|take|keep|hold) (?:\w+ )?(?:one from the other|the two apart|them apart|which|it apart|how much)",
    r"(?:only|just) (?:the )?(?:one|two|a single|three) (?:\w+ )?(?:month|week|site|shift|term|season|ward|class|shop|"
    r"branch|line|team|"
    r"winter|summer|year|route|boat|crew|day)s?\b,? (?:and|that|so|to|of|which|mind|i)\b|i(?:'d| had) (?:picked|"
    r"chosen|selected) (?:it|"
    r"them|the|which|that)|i (?:did|do) (?:all )?the (?:counting|measuring|scoring|marking|weighing)|i was the one "
    r"(?:who|that|"
    r"counting)|(?:the |that )?(?:very |same )+(?:week|month|term|spring|summer|autumn|winter|season|year|time)(?:,| "
    r"we| they| a| the| "
    r"there| i)|(?:milder|softer|warmer|drier|wetter|colder|quieter|busier|easier|lighter|emptier|calmer|slower|"
    r"shorter|smaller|kinder|"
    rf"gentler|fewer \w+) (?:that|this|the second|last|the next|in that|in the second) {_SEASON}|(?:a|an) (?:\w+ "
    rf")?(?:milder|softer|"
    rf"warmer|drier|colder|quieter|easier|lighter|kinder|shorter|gentler|mild|soft|warm|dry|quiet|easy|light|kind|"
    rf"slack|short) {_SEASON},? "
    r"(?:mind|too|though|and|so|which|of course)",
    r"(?:(?:mind you|mind|to be fair|in fairness|granted|admittedly|true|of course|in truth|honestly|i grant|i'll "
    r"grant|the other side|"
    r"against (?:it|that|me|us)|on the other side)[,:]? [^.?!]{0,60}(?:had|was|were|is|are|came|went|shut|opened|left|"
    r"moved|started|"
    r"changed|dries|helps?|helped)\b)|(?!i\b|we\b|so\b)[^.?!,]{3,40} (?:was|were|is|are|had) [^.?!,]{3,40}(?:, "
    r"mind(?: you)?|, to be fair|, i grant you|, admittedly)(?:,|$)|(?:are|is|was|"
    r"were) (?:\w+ )?(?:better|easier|quieter|quicker|lower|milder|calmer|slower|drier) anyway|by (?:itself|"
    r"themselves)\b|of (?:its|their) "
    r"own accord|(?:would|might|could|'d) have (?:\w+ ){1,4}(?:anyway|anyhow|regardless|without (?:us|me|it))",
)
"""What else may have done it, or makes the figure less sure."""
OTHER_COUNT = cue(
    r"(?:kept|keeps|made|did|has|had|took) (?:her|his|their) own (?:count|tally|list|figures|sheet|sums?|notes|"
    r"numbers|log|book)|(?:thinks|"
    r"says|believes|reckons|swears|insists|maintains|holds|is sure|is certain|is convinced|told me|will tell you|'ll "
    r"tell you|would tell "
    r"you)(?: that)? (?:it's|it was|it is|it wasn't|it isn't|i'm|i am|i was|we|there was|that was|the credit|the "
    r"whole)\b|for (?:him|her|"
    r"them) (?:it was|it's|it is|that was)|(?:has|had|have|holds?|took|takes) (?:quite |very )?(?:another|a different|"
    r"an other|their own|"
    r"her own|his own) (?:opinion|view|reading|idea|explanation|theory|story|answer)|(?:wouldn't|won't|doesn't|didn't|"
    r"refuses to|never) "
    r"(?:give|gave|grant|allow|hear of|have|credit|believe|accept|buy|put)(?: me| us| the \w+| it| "
    r"that)?\b[^.?!]{0,25}|(?:a different|"
    r"another) (?:count|figure|number) from (?:mine|ours)|(?:higher|lower|more|less|fewer|the same|out|off) (?:than|"
    r"as|from|by) (?:mine|"
    r"ours|my)\b|(?:has|have) (?:the|its|her|his) (?:own |same )+\w+,? (?:you|so you|and you)|you (?:can|could|may|"
    r"might) (?:\w+ )?(?:ask|"
    r"phone|ring|call|check with|write to|see) (?:to )?(?:her|him|them|the|it|(?-i:[A-Z]))",
)
"""Somebody who sees it otherwise, or has counted for themselves."""
PUT_RIGHT = cue(
    r"(?:so )?(?:i|we)(?:'ve| have)? (?:took|take|taken|left|leave|put|strip|stripped|threw|throw|cut|counted|dropped|"
    r"keep|kept|added|set)"
    r" [^.?!;]{1,40}(?:out|back|aside|only|alone|like for like|in both|both)\b|(?:put|add|take|leave|strip) (?:it|"
    r"them|those|that) (?:back|in|"
    r"out|off|aside)|without (?:them|it|those|that)|on the same (?:load|\w+)"
)
"""A figure worked out again without what clouded it."""
KEEPS_UP = cue(
    r"(?:took|take|taken|left|leave|put|strip|stripped|threw|throw|cut|count|counted|dropped|keep|kept) (?:out |only |"
    r"back |aside )?[^.?!;]{"
    r"1,40}(?:out of (?:both|all|the|it|either)|back|in both|both (?:times|years|months)|out again|aside|"
    r"only)\b[^.?!]{0,40}|(?:put|add|take)"
    r" (?:it|them|those|that) (?:back|in|out|off),? and|(?:the )?(?:drop|fall|gain|change|rise|difference|improvement|"
    r"it|they|that)[^.?!;]{0,"
    r"20} (?:came|began|started|fell|was there|showed|stopped|had begun)[^.?!;]{0,30}(?:first|before|already|earlier|"
    r"weeks?|months?)[^.?!]{0,"
    r"60}(?:only|not until|later|after|third|second|yet|till)|(?:in|by|till|until) (?:\w+ )?(?-i:[A-Z])\w+ there "
    r"(?:was|were) no \w+ yet",
    r"(?:had|has|got|with|under|saw|kept) (?:just |exactly )?(?:the|that) same (?:\w+ ){1,4}(?:and|but|too|as well|"
    r",)[^.?!]{0,80}(?:still|"
    r"never|no|not|didn't|stayed|as (?:often|many|much|full|bad)|none|only|lost|get|got|kept)|(?:kept|keeps|had|has|"
    r"still had) (?:its|their|her|"
    r"his|the) (?:old|own|one|usual) [^.?!]{2,60}(?:still|never|no|not|didn't|stayed|as|none|lost)|hers had|his had|"
    r"(?:as|so) (?:often|full|"
    r"many|much|bad|slow|late|long) as (?:before|ever|it ever|they ever)|when i was (?:off|away|ill|on leave)|not one "
    r"of (?:his|hers|theirs|"
    r"them)|take \w+ against",
)
"""With what fact the claim is kept up."""
STEP = cue(
    r"to (?:start|begin) with|at first|before (?:anything|any of|everything)(?: else)?|(?:a|one|two) (?:week|day|"
    r"fortnight|month|year)s? on\b|"
    r"the (?:week|day|month|\w+day|morning|term|night) after|(?:next|second|third) (?:week|day|month|came|was|term|"
    r"time)|it began|only (?:when|"
    r"after|then|once)|not until|once (?:that|it|they|the|we|i|she|he)|as soon as|before (?:i|we|she|he|they) "
    r"(?:\w+ed|did|went|took|put)|"
    r"by (?:then|the (?:time|end|second|third|\w+day)|easter|christmas|\w+day)|week after|the (?:\w+day) after",
)
"""Further words for one thing behind another."""
