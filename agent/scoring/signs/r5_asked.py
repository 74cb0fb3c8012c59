"""What is doubted, left, altered, lacked and set beside a need, where no set phrase gives it away (R5)."""

import re

from agent.scoring.signs.cue import cue
from agent.scoring.signs.r5_turns import COUNT, MONTH, SPELL

UNSURE = cue(
    r"who says|who (?:knows|told us)|(?:it )?(?:might|may|could) (?:just |well |also |as well |equally )?(?:be|not be|"
    r"turn out) (?:that|they|it|not|something|nothing|the|just|only|a|an|about|because|us|me|wrong)|could be (?:they|"
    r"it|that|he|she|not|the)|no ?(?:one|body)(?:'s| has| ever| here| in| knows?)* (?:ever )?(?:look|ask|check|count|"
    r"test|tri|know|seen|tim|measur|weigh|prov|been|stood|watch|bother|gone|said|really)\w*|as if|it's (?:a|only a|"
    r"just a|all) (?:bet|guess|belief|rumour|hope|theory|hunch|hearsay|story|gamble)|only (?:the|his|her|their|your|a|"
    r"one|my)(?: \w+)?(?:'s)? (?:word|say-so|guess|hope|impression|story|belief)|(?:suppose|what if|perhaps|"
    r"maybe)[^.;?]*(?:n't|not|just|only|never|nothing|nobody|something else|other|wrong)|i(?:'ve| have) only|hearsay|"
    r"fairy tale|(?:don't|do not|can't|cannot) (?:\w+ )?(?:know|tell|say|swear|be sure) (?:whether|if|that|it)|is it "
    r"(?:\w+ )?(?:true|so|really|the)|(?:take|taking|taken|took) (?:it|that|this|\w+) (?:on (?:trust|faith)|for "
    r"granted|as (?:read|given))|(?:is|are|(?:it|they|you|we|i|he|she|that|there)'s) (?:it|that|they|this) (?:really|"
    r"even|actually)|we(?:'re|'ve| are| have)? (?:all )?(?:just |only )?(?:assum|believ|think|guess|hop|talking as|"
    r"suppos|reckon|taking)\w*|stands? or falls?|untried|untested|unproven|hangs on|rests on|all (?:rests|hangs|"
    r"depends|turns) (?:on|from)|if (?:that|this|it)(?:'s| is|) (?:wrong|not so|untrue|false|no)|i doubt|i'm not "
    r"(?:so )?(?:sure|convinced)|reported|alleged\w*|supposed(?:ly)?"
)
"""That what the plan stands on may not be so."""
FINDS_OUT = cue(
    r"find out|see (?:if|whether|who|what|how)|test\w*|tri(?:al|ed|es)|try(?:ing)?|check\w*|count\w*|ask\w*|"
    r"measure\w*|weigh\w*|time(?:d)?|look\w*|watch\w*|ride|walk|stand|sit|do a|go (?:and|out|through|round|down)|open|"
    r"taste|follow|log|ring|phone|read|compare|myself|give|take|pull|dig|sample|listen|put|write|hand|spend|run|call|"
    r"visit|knock"
)
AT_ONCE = cue(
    r"day one|week one|first (?:thing|morning|day|week|night|shift|of all|monday|i|two|three|step|job|fortnight)|"
    r"first|before (?:i|we|you|any|the|that|anything|a)|so (?:the|i|for|on|in|day|week|we)|(?:on|the very) (?:monday|"
    r"first)|at once|straight away|begin|start\w*|(?:one|two|three|four|five) (?:mornings?|days?|nights?|evenings?|"
    r"shifts?|weeks?)|week 1|that same|right away|comes? before|only (?:then|after)"
)
LEAVES_BE = cue(
    r"(?:can|could|may|(?:it|they|you|we|i|he|she|that|there)'ll|will|would|must|has to|have to|to|should|stays?) "
    r"(?:just |all |still |simply |rather )?(?:stay|remain|wait|keep|rest|sleep|lie|sit|hang on|go on (?:as|wanting|"
    r"waiting|being|like)|be left|look after itself)|i'd (?:stay|keep) (?:out|away|off|my hands|clear)|stays? "
    r"(?:exactly |just )?(?:as|where|how|put|shut|closed|out|off|like|the way)|hands off|out of (?:her|his|their|the|"
    r"your) (?:hair|way|hands|business|\w+)|(?:won't|wouldn't|shan't|will not|would not|(?:it|they|you|we|i|he|she|"
    r"that|there)'d not|not going to|don't (?:want|mean|intend|plan) to|no (?:intention|wish) (?:of|to)) (?:even "
    r")?(?:touch|get|go|do|be|open|start|look|change|begin|bother|paint|buy|build|fix|move|lay|set|try|put|take|spend|"
    r"run|add|bring|attend|write|sort|waste|chase|interfere|meddle)\w*|i'd (?:\w+ )?(?:end|stop|scrap|bin|drop|cancel|"
    r"close|strike|abolish|shelve|park|quit|skip|kill|leave|let)|i'd (?:end|stop|scrap|bin|drop|cancel|close|strike|"
    r"abolish)|not (?:before|until|till|this side|in (?:my|the) first|this (?:year|term|season|spring|summer))|"
    r"untouched|off (?:my|the) (?:list|plan|table)|nothing (?:from me|of that|there|on that)|somebody else's|don't "
    r"(?:expect|count on|look for|hold your) |isn't (?:for|on) (?:me|my|this|now)|not (?:mine|my (?:job|business|"
    r"concern|turn|list))|next (?:year|season|winter|spring|summer|autumn)'?s?|(?:do|does|managed?) without|isn't "
    r"broken|works? (?:as it is|so|fine|well enough)|gather dust|keeps? (?:its|their|her|his) (?!head|word)\w+|"
    r"(?:nobody|no one) (?:will|would|'ll|'d) miss|(?:goes|dies|ends|falls away|drops out|stops)(?=[.,;]| (?:on|from|"
    r"in|after|with|too|for)\b)|not a (?:finger|word|penny|hand|minute|euro|pound)|say no to|(?:is|are|that's|(?:it|"
    r"they|you|we|i|he|she|that|there)'s) (?:hers|his|theirs|yours)|let (?:it|that|them|the \w+|\w+) (?:be|lie|run|"
    r"sleep|rest|stand|go on)|leave (?:it|that|them|the \w+(?: \w+)?|\w+) (?:be|alone|to|as|where|out|for|in peace|"
    r"untouched|standing)"
)
"""Something of this job that is left, stopped or put off for good reason."""
PAST_LEFT = cue(r"(?:was|were|had|did) (?:\w+ )?(?:what|the|where|how)|i (?:left|stopped|dropped|let|kept|ended)")
ALTERS = cue(
    r"drop\w*|stop\w*|bin|scrap\w*|cancel\w*|hire|hiring|buy|buying|switch\w*|instead|forget|leave (?:the|it|be|that|"
    r"\w+ (?:be|alone|out))|let (?:\w+ ){1,3}(?:be|go|lie)|ask you (?:to|for)|better off|no (?:more|point|need|use|"
    r"longer)|not (?:a|one|another|the|buy|spend|need|hire|do|go|touch|bother)|don't (?:buy|need|hire|spend|do|pay|"
    r"touch|bother|go)|needn't|wouldn't (?:need|buy|spend|hire|touch|do|bother)|won't (?:need|be)|it's the \w+|then "
    r"it's|goes? (?:straight|to|onto|on|back|first|out|into)|move|moves|turn (?:to|round)|rather|close|cut|swap|shift|"
    r"send|start (?:with|over|again|from)|go (?:to|for|back|with)|save|keep your|halve|double|rent|sell|put (?:the|it|"
    r"your|that|more|one) (?:\w+ )?(?:in|into|on|to|off|back)|postpone|skip|extend|bring (?:\w+ )?forward|off the|"
    r"tear|rip|replace|give (?:\w+ )?(?:up|back)"
)
"""What is done differently then."""
REPORTS_IT = cue(
    r"write (?:it )?up|show you|put it (?:in|on)|(?:put|have) (?:it|them|that) in|tell (?:you|them|the|everyone|him|"
    r"her)(?: so)?|let you know|report|pleased|glad|happy|slide|in the book|on my list|share|present (?:it|them)|"
    r"celebrate|thank|proud|relieved|good news|note it|keep (?:an eye|you|going|at it|it up)|carry on|count that|more "
    r"of"
)
"""The finding is told, and nothing follows from it."""
LACK_ASKED = cue(
    r"help|teach|new|(?:can't|couldn't|don't|haven't|won't) you|you (?:can't|couldn't|don't|haven't|never)|need help|"
    r"help with|hard for you|difficult for you|stretch|don't know|not know|gap|weak\w*|never done|haven't|missing|"
    r"lack\w*|unfamiliar|learn|struggle|worr\w+|not done|out of your|less sure|unsure|challenge for you|uneasy|short "
    r"of|daunt\w*|fear|nervous|catch up|what can't|thin|blind|least|first time|have to learn|which part|hardest|"
    r"trouble|need (?:somebody|someone|showing|training|teaching|a hand)|what (?:don't|haven't)|out of depth|not able|"
    r"unknown|beyond you|strange"
)
"""How a panel asks what they lack."""
OWN_NOT = cue(
    r"(?:i|i've|i'd|i'm|we|we've|my \w+|me)(?: (?!and|but|so)\w+){0,3} (?:never|not|n't|no|hardly|barely|nothing|only "
    r"(?:ever)?)|(?:i|we) (?:\w+ )?(?:don't|didn't|haven't|can't|couldn't|wouldn't|hadn't|won't|do not|cannot)|i've "
    r"(?:only|never|not|just)|where i come from|(?:that's|is) (?:where it stops|all|it|as far as)|(?:somebody|"
    r"someone)(?:'ll|'d| will| would| has to| must|'s got to)? (?:have to |got to |need to )?(?:show|teach|explain|"
    r"walk|take|tell|sit)|foreign|greek to|a closed book|blank|guess(?:ing|work)?|from (?:hearsay|the outside|books?|"
    r"reading|afar|films|television)|on paper only|by name|in theory|rusty|beginner|for me(?: that)?(?:'s| is) (?:new|"
    r"all)|at (?:ours|us|our place|mine|my place|home) (?:it's|it is|it was|we|there)|second-?hand|lost (?:at|in|with|"
    r"when)|(?:the |an? )?(?:apprentice|pupil|novice|learner|layman|stranger)|look(?:ed)? (?:it|that|them|this) up|"
    r"(?:watched|seen) (?:it|that|them|others|somebody|someone|people)|heard of|my first|first time|(?:not|never) "
    r"once|no (?:idea|clue|notion|experience|training|practice)|ask (?:someone|somebody|a \w+)|over my head|at sea|in "
    r"the dark|strange|can't even|last (?:did|saw|had|time)|at school|manual|(?:need|needs|want) (?:someone|somebody|"
    r"a \w+ (?:who|to)|teaching|showing|a hand)|little|weak|thin|slow at"
)
"""Own knowledge denied, or where it ends."""
HAS_IT = cue(
    r"nobody(?:'ll| will|'d| would)? (?:have|has|need)|no ?one (?:has|will|would|'ll)|i(?:'ve| have) (?:done|stood|"
    r"run|had|sat|worked|seen|handled|used|led|managed|written|been|learnt|learned)(?! only)|i did|i know (?:it|them|"
    r"how|the \w+ well)|i ran|i sat|i led"
)
"""It is claimed, not lacked."""
OWN_DEED = cue(
    r"(?:i|we)(?: (?:just|then|simply|only|once|also|had|all))* (?:\w{2,}(?<!e)(?<!need)ed|had|did|got|put|took|made|"
    r"ran|cut|found|kept|brought|set|wrote|went|gave|began|built|lost|won|taught|drew|sold|bought|stood|sat|led|let|"
    r"met|paid|rang|sent|split|spoke|told|held|hung|drove|left|came|fell|broke|caught|grew|threw|wore|saw|were|was|"
    r"laid|lent|dug|sank|swept|cost|shut|swapped|chose|rode|fed|read)|i(?:'d| had) (?:\w+ed|had|cut|put)|(?:i've|"
    r"we've|i have|we have) (?:had|done|seen|been|run|\w+ed)|used to"
)
"""Something of one's own that has happened."""
TO_YOURS = cue(
    r"yours?|you've|you have|here|same|too|the like|alike|likewise|just like|like (?:the|ours|that|at|yours|mine|in)|"
    r"so (?:i'd|we'd|can|could|would|will)|twin|again|as (?:at|with|in)|similar\w*|reminds|no different|also"
)
"""And set beside what is needed here."""
CLASHES = cue(
    r"can't|cannot|couldn't|has to|have to|must|got to|falls?|was to|were to|no use|clash\w*|at the same time|as well|"
    r"by (?:the|then)|before|until|till|needs?|would (?:be|have|need|miss|come|go)|i'd|we'd|waits?|goes?|moves?|"
    r"comes?|left|without|only|instead|mustn't|in the way|gets?|stuck|loses?|stands?|first|affects?|hits?|touches|"
    r"means"
)
"""What the news does to it."""
LEAVING = cue(
    r"without you|(?:your|the) (?:present|current|old|other) (?:job|place|post|team|employer|firm|school|site|ward)|"
    r"where you are|you leave|you(?:'d|'ll)? (?:be )?leaving|becomes of|hand(?:ing)? (?:it |that )?over|hand-?over|"
    r"your (?:class|notice|people|team|desk|successor|replacement|pupils|patients|customers|clients)|takes? over|left "
    r"behind"
)
"""How a panel asks what becomes of the present job."""
CASE = cue(
    r"^(?:\W*(?:and|but|so|or|then|well|now)\W+)*(?:that would mean|that'd (?:mean|tell)|it'd (?:mean|tell)|if|unless|"
    r"should|were|suppose|supposing|say|in case|whoever|nobody|no one|none|half|most|fewer|less|more|under|over|below|"
    r"above)",
    r"(?:if|unless|suppose|in case|should)(?= (?:they|it|that|the|he|she|nobody|no|half|most|fewer|more|less|those))",
)
"""What may be found, at the head of a sentence or of its second half."""
NEED_ASKED = cue(
    r"need(?:s|ed)?|want (?:from|of)|expect from|ask of|require\w*|from (?:me|us|my)|help (?:you|with)|give you|"
    r"(?:i'd|i|we|we'd|me) (?:would )?(?:have to|to do|do|can do|could do)|my (?:part|job|side)|of me"
)
"""How a panel asks what the manager is to bring."""
TOLD_PAST = cue(
    r"(?:i|we)(?: (?:just|then|simply|only|once|also|had|all))* (?:\w{2,}(?<!e)(?<!need)ed|had|did|got|took|made|ran|"
    r"found|kept|brought|wrote|went|gave|began|built|lost|won|taught|drew|sold|bought|stood|sat|led|met|paid|rang|"
    r"sent|told|held|saw|were|was)|i've (?:done|been|seen|worked|led|run)"
)
"""Told as something past: no stage to come."""
COURTESY = cue(
    r"if (?:there (?:is|are|was)|it (?:meant|means|helps)|you (?:like|want|ask|let|give|would|could|don't mind)|"
    r"possible|need(?:ed)? be|he|she|any|i (?:may|might|could)|something'?s|things)"
)
WAS_TO = cue(
    r"was to|were to|i said|said i'd|i'd said|i told you|we said|i promised|i planned|i had (?:down|planned|put)"
)
"""What one had planned or said."""
THAT_ONE = cue(r"he|she|his|her|him|they|their|them|it|its")
DATE = re.compile(
    rf"\b({MONTH}|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:the )?(?:\d+(?:st|nd|rd|"
    rf"th)|"
    r"[a-z]+-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?:week|month|day) \w+|(?:last|next|"
    r"first|second|third) (?:week|month|day)|christmas|easter|half-?term)\b",
    re.IGNORECASE,
)
ALIKE = cue(
    r"yours|too|same|alike|likewise|(?:like|as) (?:ours|the one|that one|at|we|in)|so (?:can|could|would|i'd|we'd) "
    r"(?:\w+ )?(?:yours?|you|here|it|that)|similar\w*|reminds|(?:that's|it's|it was|was) (?:what|how|us|ours|mine|me)|"
    r"i'd do (?:it|that|the same)|here (?:too|as well|it'd|i'd)|(?:lime|try|do) (?:it|that|yours|them) here"
)
"""Set beside what is needed here."""
DUE = cue(
    rf"(?:by|before|until|at the end of|end of|within|inside) (?:the |my |your |that |mid-?|early |late )*(?:{MONTH}|"
    rf"\d+(?:st|nd|rd|th)|[a-z]+-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|{COUNT} (?:\w+ "
    rf")?{SPELL}|{SPELL} {COUNT}|it|then|half-?term|christmas|easter|{SPELL})|(?:mon|tues|wednes|thurs|fri|satur|"
    rf"sun)day of (?:the )?(?:\w+ )?{SPELL}|{SPELL} {COUNT} (?:there's|you|it|we|i have|you'll)"
)
"""A point by which something is there."""
LEFT_ASKED = cue(
    r"won't|not (?:get to|do|at all|touch)|everything fit|the rest|(?:would|will|(?:it|they|you|we|i|he|she|that|"
    r"there)'d) you (?:leave|stop|drop)|not (?:be )?doing|skip|what about the|too much|give up|rest of|full (?:plan|"
    r"list)|less of|go without|say no|ignore"
)
"""How a panel asks what is not going to be done."""
NOT_NOW = cue(r"\w+n't|not|no|never|later|wait|without|somebody else|someone else")
"""No, or not now: enough where it was asked what is left out."""
DENIES = cue(r"never|not|\w+n't|only|but")
I_DO = cue(r"(?:i|we)(?:'d|'ll| would| will| want| go| am|'m)|i")
