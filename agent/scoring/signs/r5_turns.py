"""How the parts of a plan are told where no set phrase gives them away: stage by stage, by what is no longer so, by who
acts, and by what fares differently from the rest (R5). Each pattern is a class of words; two classes must meet."""

from agent.scoring.signs.cue import cue

MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
SPELL = r"(?:days?|weeks?|fortnight|months?|terms?|quarters?|stage|step|phase|block|half|stretch|season)"
COUNT = r"(?:one|two|three|four|six|eight|ten|twelve|thirty|sixty|ninety|first|second|third|last|\d+)"
_LEAD = r"(?:(?:and|then|so|by|in|at|after|within|for|come|until|the|a|my|your|end of|on|before|from)[ ,]+){0,4}"
HEAD = cue(
    rf"(?<![\w,'’] )(?<!-){_LEAD}(?:{MONTH}(?!['’])|(?:{COUNT}|final|half[- ]a|next|half)[ -]?(?:\w+ )?(?:{SPELL}| "
    rf"one\b)|{SPELL} {COUNT}|{COUNT}(?= ?[,:]| (?:is|gives?|i\b|brings?|means|ends|closes|gets|leaves|for))|"
    rf"(?:month|term|"
    r"week|quarter|fortnight)(?= ?[,:])|half-?term|christmas|easter|whitsun|(?:the )(?:[\w-]+ ){0,2}?[\w-]+(?=:))",
    rf"(?:(?<=[,;:] )|(?<=\band ))(?:then )?(?:(?:by|in|after|come|from|before|until|at|within) )?(?:the )?(?:end of "
    rf")?(?:the |my )?(?:{MONTH}|{COUNT} {SPELL}|{SPELL} {COUNT}|(?:second|third|next|last)\b|thirty|sixty|"
    rf"ninety|christmas|easter|"
    r"summer|autumn|spring|winter|half-?term)|^(?:after that|after which|next|then|later|afterwards|from there|last|"
    r"finally|the (?:month|weeks?|term) after)(?= ?[,:]| (?!i'd\b|we\b|i\b))",
)
"""A stage at the head of a sentence or clause: 'May,', 'A month:', 'Two:', 'by June', or the work it is for."""
SOFT = cue(
    r"feel\w*|learn\w*|meet\w*|talks?(?= with)|talking|chats?|to know|trust\w*|confiden\w+|rhythm|reflect\w*|settl\w+|"
    r"listen\w*|watch\w*|walking|wander\w*|look(?:ing)? (?:a?round|in|at|after)|understand\w*|relationships?|"
    r"atmosphere|mood|morale|at ease|comfortable|carry(?:ing)? on|used to|bond\w*|nicer|better|smooth\w*|happ(?:y|"
    r"ier)|content|noticeably|a bit|sort of|trend|properly|somewhat|generally|shell|review|impressions?|ideas?|view "
    r"of|picture|presence|visible|shadow\w*|read(?:ing)? (?:in|up)|absorb\w*|observ\w+|soak\w*|get(?:ting)? (?:going|"
    r"stuck|into|a (?:feel|sense|grip))|grip|sense of|on my mind|wondering|(?:i'd|i'll|we'd) be \w+ing|calmer|quieter|"
    r"more (?!than|or)\w+|sooner|faster|cleaner|easier|improv\w+|progress\w*|momentum|under way|on track|in good "
    r"(?:shape|hands)|every(?:one|body) (?:knows|feels|is)|working well|my feet|found my|fuss|reads?|observe|"
    r"interview\w*|sit (?:in|with|beside)|see how|up to speed|keep on|hearing|conversations?|immers\w+|a view|taking "
    r"it|quick wins|spirit|liking|pleased|proud"
)
"""What leaves nothing to look at, or cannot be counted."""
HARD = cue(
    r"(?:i|we|you|they|he|she|everyone|everybody|each|all)(?:'ve|'s| have| has) (?:got|all|both|each|\w+(?:ed|en|ne|"
    r"ung|ught|ilt|ad|ut)|a|an|the|one|two|three|your|no)|you(?:'ll| will| can|'d)? (?:have|get|find|hold|see (?:the|"
    r"a)|read)|there(?:'s| is| are|'ll be|'d be)|who can|paid|on paper|gone|closed|signed\w*|written|trained|fitted|"
    r"opened|counted|sorted|cleared|photographed|printed|taught|agreed|priced|booked|filled|running|done|finished|"
    r"ready|up|out|on the (?:wall|door|table|desk|shelf)|on your (?:desk|table|wall)|in (?:a|the|your) (?:folder|hand|"
    r"file|binder|drawer)|hung|hangs|chalked|stands?|shuts?|closes with|ends with|\w{3,}(?:ed|ung|orn|awn|uilt|"
    r"old)(?= (?:by|and|with|for|to|in|on|from)|[.,;]|$)"
)
"""A state reached: something is paid, up, gone."""
LEVEL = cue(
    r"no (?:\w+ )?(?:\w+ )?(?:over|above|under|below|more|longer|later|older|past|without|left|open)|no (?:more|fewer|"
    r"less) than|not (?:one|a single)|none|nobody|no one|every (?!now)\w+|all \w+|to the (?:penny|gram|minute|last|"
    r"letter|hour|day|cent|inch|word|line)|at (?:most|least)|under|over|below|above|fewer|less than|in (?:a row|\w+ "
    r"minutes)|running|half|twice|once|zero|nothing|out of|within|from \S+ to|down to|up to|per|an? (?:day|week|hour|"
    r"night|month|shift)|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|hundred|thousand|dozen"
)
"""Something one could count, or of which there is to be none."""
VALUES = cue(
    r"hygiene|quality|safety|safe|service|communication|standards?|documentation|documented|dignity|consisten\w+|"
    r"relationships?|routines?|structure|discipline|presentation|on budget|on time|compliance|transparen\w+|culture|"
    r"trust|respect|teamwork|expectations|guidelines?|procedures?|basics|fundamentals|order|cleanliness|clean|tidy|"
    r"punctual\w*|accuracy|accurate|care|open|openness|priorit\w+|leadership|example|morale|motivat\w+|efficien\w+|"
    r"process\w*|professional\w*|reliab\w+|organi[sz]\w+|foundations?|values|customers?|people|staff|pride|training|"
    r"planning|feedback|security|cost|profit|attention to detail|best practice|by the book|responsib\w+|calm|loyal\w*"
)
RULE_OF_LIFE = cue(
    r"(?:is|are|comes?|(?:it|they|you|we|i|he|she|that|there)'s) (?:number one|first|everything|key|king|the (?:key|"
    r"heart|foundation|be-all|a and o)|what (?:counts|matters)|half the)|at the (?:centre|center|heart)|on any \w+|"
    r"(?:in|like) (?:any|every) \w+|as (?:everywhere|anywhere|always)|it's (?:all|always) (?:about )?|(?:lives|live|"
    r"stands or falls|depends|thrives|runs|is built|are built) (?:by|on|from|with)|(?:i'd |i would |i |you |we "
    r")(?:always )?(?:make sure|ensure|see to it|hold everyone|insist on|believe in|stand for|keep|maintain|build|"
    r"secure|set|put|plan|lead|get your|start with|respect|follow|raise|promote|foster|create|establish)|then|always|"
    r"never|every day|day in|whoever|wants? \w+ more than|the (?:best|main|important|secret)|you (?:can't|need|have "
    r"to|must|always|do|start|begin|go) "
)
"""What holds for any such post."""
PROUD = cue(
    r"i(?:'m| am)(?: \w+){0,2} (?:meticulous|analytical|calm|patient|tough|stubborn|early|tidy|strong|known|respected|"
    r"trusted|good (?:at|with)|born|made|built|passionate|disciplined|creative|quick|careful|precise|exact|ambitious|"
    r"loyal|reliable|keen|a (?:\w+[- ]){0,2}(?:person|man|woman|worker|leader|listener|grafter|learner|perfectionist|"
    r"manager|player|one|soul|hand|pro|professional|organi[sz]er))|(?:\d+|\w+(?:teen|ty|ty-\w+)|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve) (?:years|seasons|winters|summers)(?!['’])(?! old)|(?:under|below|"
    r"behind) me|i(?:'ve| have)? (?:led|managed|headed|run|had|supervised|qualified|passed|graduated|trained|been)\b|"
    r"qualified (?:at|as|in)|with (?:distinction|honours)|(?:certificate|diploma|degree|award|prize|medal|licen[cs]e|"
    r"references?)|(?:they|people|everyone|everybody|my \w+|bosses) (?:\w+ )?(?:call|called|say|said|tell|told|knew|"
    r"know|describe|describes?|used to call) (?:me|i|that i)|i(?:'ve| have)? (?:a|an|the) (?:feel|eye|hand|nose|head|"
    r"ear|gift|knack|talent|way with|good|thick)|always (?:had|been|was|have)|in my (?:blood|nature|bones)|first in|"
    r"last out|never (?:been|had|missed|let|late|ill|off)|ask anyone|learn quickly|i don't (?:let go|give up|tire|"
    r"panic|shout|do things by halves)|of experience|experience (?:in|with|of)"
)
"""The candidate's own qualities, years and rank."""
_ACT = (
    r"(?:i'd|i would|i'll|i will|i)(?: (?:still|also|then|only|just|first|not))* (?!be\b|like|love|say|fit|bring|know|"
    r"think|want|feel|have\b|had|am\b|do\b|never|don't|suppose|believe|guess|was|tell you|hope|\w+ed\b)\w+"
)
ACTS_HERE = cue(rf"(?i:i'd|i would|i'll|i will)[^,.;]*|{_ACT}")
CHANGED = cue(
    r"goes? to|go(?:es)? (?:behind|first|last|twice|once|back|down|out|later|after|before|by)|waits?|drop\w*|first|"
    r"moves?|moved|leave(?:s)? (?:\w+ ){1,5}(?:for|to|till|until|out)|later|earlier|instead|swap\w*|slides?|slips?|"
    r"postpone\w*|cut|cancel\w*|halve|skip|stays?|before|after|till|until|round the|shift(?:s|ed)?|stop\w*|comes? "
    r"(?:before|first|forward|ahead|after|off)|take (?:\w+ ){1,3}(?:myself|on|over|off)|bring (?:\w+ ){1,4}forward|"
    r"only|spread|borrow|hire|ask (?:you|them|the)|rather than|no longer|must|has to|have to|now"
)
STAYS = cue(
    r"(?:as|like|how) (?:i|we|you) (?:said|told|had|planned|described|wrote)|as (?:it (?:is|was|stands)|said|planned|"
    r"before)|whatever|(?:don't|do not|won't|wouldn't|needn't|not|never)(?: \w+){0,2} (?:touch|move|shift|change|stop|"
    r"budge|give up|go near|wait|alter|drop)\w*|(?:isn't|is not|aren't|wasn't|not) (?:\w+ )?(?:shifted|moved|touched|"
    r"changed|affected|altered|up for)|runs? on|go(?:es)? on|carr(?:y|ies) on|continues?|stays?|stands?|holds?|"
    r"remains?|same as|unchanged|untouched|safe|either way|anyway|all the same|for all that|goes ahead|nothing to do "
    r"with|doesn't care|leave (?:it|that|as|alone|the \w+)|(?:(?:it|they|you|we|i|he|she|that|there)'d|would|will|"
    r"(?:it|they|you|we|i|he|she|that|there)'ll) still|still (?:happens|goes|gets|comes|opens|runs|by|in|on|has to|"
    r"starts|be)|no less|none the|just as|as before|regardless|all the same|no (?:change|different)|by a day|not a day"
)
"""A part of the plan that the news leaves alone."""
SHIFTS = cue(
    r"(?:before|ahead of|in front of|behind|after) (?:the|that|it|them|this|\w+)(?: \w+)? now|now (?:\w+ )?(?:before|"
    r"first|comes)|(?:got to|has to|have to|must|needs to|(?:it|they|you|we|i|he|she|that|there)'d) (?:come|go|be|"
    r"move)|slides?|slips?|goes? (?:behind|to the|back|first|last)|moves?|pulls?|comes? (?:forward|first|before|up|"
    r"out|off|later|down)|brings? (?:\w+ ){1,4}forward|(?:take|do|put|start|cook|open|run|make|have|lift|draw)[^.;]* "
    r"(?:first|myself|instead|early|earlier|later|last|behind|sooner|alone)|that's (?:changed|new|different|off|out|"
    r"gone|the one)|no chance|drop\w*|cancel\w*|scrap\w*|bin\w*|swap\w*|instead|waits?|postpone\w*|later|earlier|"
    r"sooner|halve\w*|cut|shrinks?|shorter|smaller|skip\w*|becomes?|turns? into|forward|brought|out (?:it|she|he|"
    r"they) goes?|lose|gives? way|make(?:s)? room|off the (?:list|plan)|put (?:\w+ ){1,3}(?:off|back)|till|until|to "
    r"the (?:summer|autumn|spring|winter|new year|end|next)|trim\w*|squeez\w+|has had it|is (?:dead|out|off|gone|lost|"
    r"over)|dies|gives? up|pushed|shoved|bumped|sacrific\w+|doubl\w+|only (?:one|two|half|the)|in (?:place|front) of|"
    r"by hand|twice as|let (?:\w+ ){1,3}go|can't (?:be|wait|happen|stay|have)|too late|ahead of|takes? (?:its|their|"
    r"her|his) place|behind|shorten\w*|spread|share\w*|swaps?|borrow\w*|up to \w+|in one|into (?:week|month|one)|"
    r"thinner|wrap|rest(?:s)? till|next year"
)
"""And one that goes, waits or changes places."""
ONE_FATE = cue(
    r"all (?:three|two|four|of it|of them|the lot|together)|the (?:lot|whole (?:thing|plan|lot))|everything(?: just)?|"
    r"every (?:step|stage|part|bit)|each (?:step|stage|part)|both of them|(?:the )?(?:three|two|four) of them"
)
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
MANAGER = cue(
    rf"you(?:,| who| that| yourself|'d|'ll| would| will| could| can| might| must| should| have to| need to| please| "
    rf"just| only| to| both| then| and nobody)* {_DO}s?|your(?: \w+)? (?:name|signature|yes|no|say-so|vote|ruling|"
    rf"decision|verdict|stamp|initials?) (?:to|on|under|about|for|in|by|at)|(?:would|could|will|can) you (?:please "
    rf")?{_DO}|(?:^|[.;:] )(?:(?:and|please|then|so|just|well|yes|first|only|that|one thing)[:, ]+)*{_DO}(?= (?!me\b))"
)
"""An act the manager is to do: said to you, of you, or as a request."""
COMFORT = cue(
    r"trust|support|backing|behind me|door|ear|turn to|a word|let me (?:see|know|get|have|ask|come)|coffee|there "
    r"(?:when|for|if)|look in|check in|drop in|feedback|patience|patient|chat|encourag\w+|time for|time to|space|"
    r"advice|help (?:me|now|from)|available|reachable|free hand|honest|respect|understanding|tea|listen\w*|support\w*|"
    r"kind|goodwill|confidence in|believe in me|introduc\w+ me|show me (?:round|around|the)|keys?|laptop|desk(?! to)|"
    r"welcome|questions?"
)
"""Nearness and goodwill: no act."""
HANDED = cue(
    r"(?:goes?|go|went|gone|passes|moves?) (?:\w+ )?(?:to|over to)|gets?|takes?|taken|taking|inherits?|'ll (?:hold|"
    r"have|do|run|keep|take|mind|cover|sign|carry)|off me|from me|with me|without me|on the phone|sits in|go(?:ing)? "
    r"through|been through|done (?:it|two|three|one|the|his|her|four|five|six|a)|has (?:the|my|it|both|all|done|had|"
    r"been|taken|started|run|learnt|learned)|had the|knows? (?:it|how|the|where|every|both)|covers?|runs?|does|looks? "
    r"after|signs?|hands?|keys|passwords?|folders?|notes|written|writing|list\w*|shadow\w*|trained|training|shown|"
    r"showing|taught|teaching|learn(?:s|ing|t|ed)?|steps? (?:in|up)|chosen|found|hired|alone|on (?:her|his|their) own|"
    r"takes? over|agency|successor|replacement|deputy|my second|next (?:teacher|man|woman|one|person|manager|chef|"
    r"lead|nurse)"
)
"""Somebody has it, or is being shown."""
SOMEBODY = cue(
    r"(?:he|she|they)(?:'ll|'s|'ve|'d| has| have| will| does| is| do| sits?| takes?| runs?| knows?| can| gets?)|(?:to|"
    r"with|by|for|through|beside|show|shown|train|trained|teach|taught) (?:him|her|them|my \w+|the \w+|our \w+)|"
    r"(?:his|her|their) (?:phone|desk|hands?|name|own|next|book|keys|number)|my (?:colleague|deputy|assistant|"
    r"apprentice|second|successor|number two|junior|boss|mate|team|lads|girls|co-?worker|neighbour|partner)"
)
