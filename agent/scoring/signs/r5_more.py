"""Further ways in which a plan doubts what it stands on, asks for an act, leaves something be, and bends (R5)."""

import re

from agent.scoring.signs.cue import cue

_ORDINAL = r"(?:first|second|third|fourth|last|final|1st|2nd|3rd)"
STAGE = re.compile(
    rf"(?:^|[.;:] )(?:(?:then|and|so|right|ok|now)[, ]+)*(?:by |in |at |on |after )?(?:the |my |your )?{_ORDINAL}(?: "
    rf"(?!i\b|we\b|"
    r"of\b|thing)[a-z-]+)?(?=[,:])|\b(?:wave|phase|block|step|sprint|round|leg|chapter|part|stage|tranche) (?:one|"
    r"two|three|"
    rf"four|[1-4])\b|\b(?:by|before|on|until|till|at) (?:the |my |your )(?:{_ORDINAL}|next) (?!of\b)[a-z]+|"
    rf"^(?:(?:and|then|so|in|by),? )*"
    r"(?:in |by )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=[,:]| "
    r"the\b| i\b| my\b| we\b)|"
    r"\b(?:one|two|three|four|five|six|eight|ten|twelve|\d+) (?:weeks?|months?|days?) (?:in|on|from now|after "
    r"that)\b|\b(?:by|at|before|until|"
    r"from) (?:the )?(?:middle|end|start|beginning|close) of (?:January|February|March|April|May|June|July|August|"
    r"September|October|November|"
    r"December|spring|summer|autumn|winter)\b|^(?:(?:and|then|so),? )*(?:the )?end of [A-Z]\w+|\b(?:once|when|after) "
    r"i(?:'ve|’ve| have)? "
    r"(?:had|been|done) (?:there |here )?(?:\w+ )?(?:weeks?|months?|days?|shifts?)",
    re.IGNORECASE,
)
"""A stretch of the plan by the calendar of the house: the first payday, wave two, the last Friday."""
TAKEN_FOR_GRANTED = cue(
    r"it(?:'s| is) (?:always |often |generally )?(?:said|believed|thought|assumed|taken|held)|(?:everyone|everybody|"
    r"you all|all of you|they all|we all|you both|everything here|the (?:whole )?(?:plan|house|place|team|"
    r"board)|most people) (?:here |seems? to |has |have )*(?:describ\w+|says?|said|takes?(?: it| for)|thinks?|"
    r"believ\w+|assum\w+|treat\w+|calls?|expects?|puts? it|blam\w+|tells? me|reckons?|supposes?|points?|talks? as if|"
    r"acts? as)",
    r"(?:one|a single|an|some|the) (?:\w+ )?(?:hypothesis|proposition|assumption|belief|supposition|premise|guess|"
    r"bet|thought|"
    r"idea)(?=[:,.]| (?:that|nobody|no one|everyone))|(?:underwritten|carried|held up|propped up) by|(?:nobody|no "
    r"one|no-one|"
    r"not one of (?:us|you)|none of (?:us|you)|what nobody|what no one)(?:'s| here| at \w+| in \w+)? (?:here "
    r")?(?:has|have|had|"
    r"ever|'s)? ?(?:ever )?(?:looked|asked|seen|checked|counted|tested|tried|measured|opened|weighed|timed|proved|"
    r"shown|found "
    r"out|gone|stood|watched)(?! (?:me|up|for me))|(?:i'm|i am|we're) (?:not|far from) (?:\w+ )?(?:so |at all |yet )?"
    r"(?:sure|certain|convinced|persuaded)|i (?:keep|can't stop) (?:thinking|wondering|asking)|what if|(?:may|might|"
    r"could) "
    r"(?:just as well |as well |equally |also |well |simply )?(?:be|not) (?:one|a|an|the|only|that|something|nothing|"
    r"wrong|other|more|less|in)\b|in "
    r"which case|sounds? (?:\w+ ){0,3}(?:simple|like, you know|easy|as if)|(?:too|suspiciously) (?:neat|simple|easy)|"
    r"(?:is|was) "
    r"it (?:tho|though|really|true)|(?:wouldn't|couldn't|can't|don't) (?:\w+ )?(?:swear|bet|put money on|take it as "
    r"read|vouch)|i(?:'d| would)? (?:\w+ )?(?:doubt|wonder|question|stress-test|challenge)\b",
    r"if (?:\S+ ){1,10}?(?:,? (?:then )?(?:that's|it's|it is|that is|there's|my|no|none|nothing|all|we|the \w+)) "
    r"(?:\S+ ){0,5}?"
    r"(?:no (?:use|good|point|help)|nothing|wasted|useless|pointless|forever|removes|helps?|worth|wrong|in vain|for "
    r"show|"
    r"beside the point)",
)
"""What everybody takes as given, and that it may not be so."""
TRYING = cue(
    r"spend|phone\w*|ring|rang|call|code|coded|load|stand|sit|sort|gone? through|work(?:ed)? out|get(?: \w+){1,3} "
    r"from|stress-"
    r"test|sampl\w+|count\w*|weigh\w*|watch\w*|ask\w*|time|test\w*|try|trial\w*|measure\w*|check\w*|compare\w*|"
    r"look\w*|log\w*|"
    r"known|find out|at the \w+ (?:\w+ ){0,3}with|walk|open|pull|read|write down|interview\w*|visit\w*|follow|"
    r"mark\w*|blanks?|dig|cut|taste|shadow|survey\w*|find out|"
    r"pilot\w*|inspect\w*|strip|run|put",
)
"""How it is found out."""
AHEAD = cue(
    r"first|before (?:i|we|you|any\w*|all|everything|the|that|spending|\w+ing|a)|so|therefore|hence|that's why|"
    r"straight away|at "
    r"once|day one|week one|weeks one|week 1|(?:one|two|three|four|five|ten|\d+) (?:\w+ )?(?:days|mornings|nights|"
    r"weeks|shifts|"
    r"fridays|mondays|tuesdays|evenings|afternoons)|by (?:day|the first|my|the end of (?:week|the first))|start\w*|"
    r"begin\w*|on "
    r"monday|wave one|the very",
)
"""And that this comes ahead of the rest."""
ACT = cue(
    r"^(?:\W*(?:and|then|so|that|two things|one thing|first|well|please)\W+)*you (?!are\b|have\b|know|said|can\b|"
    r"could|see|may\b|would|will\b|"
    r"might|were|had\b|did\b|do\b|should|want|told|mean|were|need\b|gave|asked|mentioned|all\b|both\b|"
    r"get\b)[a-z]{2,}\b|(?:it|that) (?:must|has to|"
    r"should|can only) be you|i(?:'d| would| want to)? have you (?!ever|got|a|the)[a-z]+|you (?:\w+ly )?(?!being|"
    r"having|going|doing|knowing|asking me|helping|supporting|backing|giving)\w{2,}ing (?:the|them|my|that|"
    r"it|his|her|him|to|all|your|our|on|in|for|a|both)\b|you (?:at|in|on|beside|behind|next to) (?:my|the) \w+|(?:if|"
    r"and|that|"
    r"then) you(?:'d| would| could|'ll)? (?:just |please |only |also )?(?:say|tell|ring|ask|write|phone|decide|sign|"
    r"speak|call|"
    r"put|name|stop|keep (?:the|them|him|her)|hold|send|settle|announce|agree|insist|order|refuse)\b",
    r"a (?:say|vote|veto|ruling|rule|yes or (?:a )?no|word|line|letter|decision) (?:in|on|about|over|for|from|to|"
    r"when)|who (?:i'm|"
    r"i am|we're|we are|is|may|can|has|decides|gets) (?:allowed|permitted|free|stop|close|the last|to|say|give|order|"
    r"spend)|"
    r"(?:permission|clearance|mandate|decision rights|authority|air cover|sponsorship|licence|leave|the right|your "
    r"backing|power)"
    r"(?:,|:)? (?:to|on|over|for|specifically)|i(?:'d| would|'ll) ask you (?:not )?to|i need you to|(?:somebody|"
    r"someone) (?:has to|"
    r"must|should|who) (?:say|says|decide|decides|rule|rules)|(?:they|he|she|the \w+) (?:won't|wouldn't|don't|"
    r"doesn't|will not) "
    r"(?:\w+ ){0,4}(?:me|mine)\b",
)
"""An act or a decision the manager alone can give, in the half-sentences people use."""
LEFT_BE = cue(
    r"(?:is|are|stays?|remains?|gets?) (?:paused|parked|frozen|shelved|on ice|dropped)(?=[ ,.;])|(?:i'd|i would|"
    r"we'd) (?:rather|sooner) not\b|(?:isn't|is not|aren't|wouldn't be) (?:something|anything|a thing|one) (?:i|i'd|"
    r"we|for me)|"
    r"not (?:a|one|another) (?:penny|hour|day|minute|pound|euro|dollar|cent|word|person|finger) (?:on|for|into|of)|"
    r"(?:i )?"
    r"(?:wouldn't|would not|won't|will not|shan't|'m not|am not|not) (?:be )?(?:touch|open|start|buy|chang|spend|"
    r"build|launch|hir|"
    r"automat|rewrit|rebuild|extend|expand|chas|attend|replac|introduc|meddl|fix|reorganis|reorganiz|paint|repair|"
    r"move|mov)"
    r"(?:e|ing)? (?!on\b)|(?:let|leave) (?:\w+ ){1,5}(?:be|alone|lie|sleep|rest)(?=[ ,.;])|lay (?:a|no) (?:hand|"
    r"finger)|(?:can|may|might) "
    r"(?:just )?stay (?!with|on|in touch|calm|late)\w+|i don't want (?:\w+ ){0,3}(?:this|next|yet|before|until|till)|"
    r"(?:cut|cutting) (?:\w+ ){0,3}(?:to a|by "
    r"half|out|by two)|throw(?:ing)? out|(?:goes|go) in the bin|don't want it (?:this|yet|now)",
)
"""Something of this job left undone on purpose."""
NOT_FIRST_PERSON = cue(
    r"(?:someone|somebody|anyone|anybody|he|she|they|you|people|customers?) (?:could|can|would|will|might|'d)"
)
"""Others who wait or sit: nothing that is left undone."""
REORDERS = cue(
    r"swap\w*|revers\w+|(?:to|at|in) the (?:front|top)|(?:goes?|comes?|go) (?:first|in front|ahead|before)|(?:moves?|"
    r"comes?|pull|"
    r"bring|brings|goes|jumps?) (?:\w+ ){0,4}(?:up|forward|to (?:week|month|day) (?:one|two|1|2)|into (?:week|month|"
    r"day) (?:one|"
    r"two|1|2)|to the front)|instead(?! of (?:the |over |about |my )?(?:\d|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|\w+ty|\w+teen|first|second|third))|rather than|(?:drop|drops|dropped|scrap|skip|cancel|shelve|forget|"
    r"abandon|kill|lose) "
    r"(?:the|that|my|it|those|one)\b|giv(?:e|es|en) (?:\w+ ){0,3}(?:up|back)|(?:take|takes|taken) (?:\w+ "
    r"){0,3}(?:back|off)|i take "
    r"back|withdraw\w*|off the (?:table|list|plan)|(?:wouldn't|won't|don't|do not|no longer|would not|needn't) "
    r"(?:even )?(?:try|"
    r"bother|start|need|touch|promise|open|do|chase)|divid\w+|split|subcontract\w*|hand (?:\w+ ){1,4}(?:over|back)|"
    r"ignore the|"
    r"becomes?|turns? (?:into|round)|come[s]? down to|shrinks?|(?:accounts|ones|cases|people|rooms|files|houses|"
    r"lines|days) only|"
    r"only (?:the|those|that|one|two)|goes before|squeez\w+|do (?:it |that )?alone|more urgent|first now|now (?:it's|"
    r"comes|the)|"
    r"let (?:\w+ ){0,4}(?:go|slide|lie)|bring back|except|no (?:more )?\w+ing|goes? (?:on|with|into|to) the|i(?:'d)? "
    r"(?:drop|scrap|"
    r"skip|cancel|shelve|lose|swap|give up)(?=[;,.])|hire|rent|buy|borrow|another way",
)
"""A part that goes, or changes places, or is done in another way."""
FARES = cue(
    r"gives?|given|handed|holds?|stays?|keeps?|kept|stands?|remains?|still|as (?:it is|planned)|untouched|safe|the "
    r"same|doesn't (?:move|"
    r"change)|"
    r"unchanged|slips?|waits?|later|back (?:to|by|a)|past|goes (?:back|out)|moves?|next|after|then|because|since|"
    r"until|first|"
    r"alone|before",
)
"""And another part with a fate of its own."""
ALL_ALIKE = cue(
    r"same (?:steps|order|plan|numbers|thing|way|three)|(?:as|like) (?:i|we|you) (?:said|told|say|described|had it|"
    r"planned)|in that "
    r"order|as described|all of it (?:\w+ ){0,2}(?:slower|later|less|longer|smaller)|everything (?:\w+ )?(?:else "
    r")?(?:as|later|"
    r"slower|stays)|(?:leave|keep) the (?:steps|order|plan|stages|months|three|architecture|structure)|(?:keep|"
    r"leave) (?:the|it|my)"
    r" (?:\w+[- ]){0,3}(?:as|how|in that|where) |shuffle|a bit (?:slower|later)|somewhat (?:later|slower)|one after "
    r"the other|(?:the|"
    r"my) (?:three|two|steps?|stages?|months?|things?) (?:\w+ )?(?:continue|go on|stand|stay|remain)",
)
"""The whole plan is kept and only runs later."""
ACTS_ON_IT = cue(
    r",? (?:then )?(?:you|i|we|they)(?:'d|'ll| would| will| should| must)? (?:(?:better|rather|only|not|just) "
    r")?(?!are|were|was|"
    r"have\b|had\b|see\b|ask\b|know\b|like\b|want\b|need\b|think|learn)[a-z]{3,}"
)
"""What is done on it, by one of the two sides."""
LACKS = cue(
    r"(?:shut|closed|sealed) book to me|(?:instruction|tutor\w*|teaching|schooling|lessons?|training|coaching) (?:in|"
    r"on|with|about|"
    r"for)|an? \w+ (?:tutor|teacher|coach)|(?:read|seen|heard of) (?:\w+ )?but (?:not|never)|(?:that's|and that's|"
    r"is) about (?:all|"
    r"it)(?=[.,;]|$)|nothing (?:i|i've) (?:know|ever|done)|(?:i|i'd) (?:know|knew|can (?:spell|say)) (?:\w+ "
    r"){1,3}and (?:that's|no "
    r"more)|unreliable (?:there|in|on|at)|(?:all|only|purely) (?:\w+ ){0,2}(?:fillers|telecoms|food|theory|paper)|"
    r"never (?:had|"
    r"been|seen|run|used|worked|switched|touched|set foot|come across|dealt|handled|done|met) |not (?:had|got) (?:to "
    r"do|any)|don't "
    r"know at all|(?:as|be) new as|where i(?:'m| am) (?:blank|lost|weak|no use)|beyond my|outside my|i've (?:only "
    r")?(?:watched|read)"
    r" (?:about )?(?:it|that|them)",
)
"""A lack, in other words."""
