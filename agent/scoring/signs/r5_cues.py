"""The words by which a plan for one job shows itself. Wide families: a cue counts only beside something of this job."""

import re

from agent.scoring.signs.cue import cue

_NUMBER = (
    r"(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|thirty|sixty|"
    r"ninety|a hundred|first|second|third|fourth|fifth|sixth)"
)
STAGE = re.compile(
    rf"\b(?:(?:the |my |your |its )?(?:first|second|third|next|last|final|1st|2nd|3rd|"
    rf"opening) (?:\w+ )?(?:30|60|90|thirty|sixty|"
    r"ninety|month|months|fortnight|four weeks|weeks?|days?|stretch|third|block|phase|stage|part|bit|quarter)\b|"
    rf"(?:month|months|week|weeks|day|days) {_NUMBER}\b|(?:by|at|after|in|for|within|until|till|from|to) (?:the )?"
    r"(?:day )?(?:30|60|90|thirty|sixty|ninety)\b|(?:thirty|sixty|ninety|30|60|90)(?: days?)?(?=[:,.;]| days?\b)|"
    r"(?:by|at|before) the (?:end|close|middle|start) of (?:the |my |that |your )?(?:\w+ )?(?:month|"
    r"week|quarter|period|"
    r"ninety|thirty|sixty|term|third|second|first)\b|(?:^|"
    r"[.;:!?] )(?:then )?(?:and )?(?:the )?(?:second|third|two|three)[:,]|"
    rf"the (?:second|third)(?=[,;:]| I\b|, )|(?:after|within|in|inside|for|over|by) (?:about |"
    rf"roughly |the first |my first )?{_NUMBER}"
    r" (?:weeks?|months?|days?|fortnights?)|end of (?:month|week|the month|the first|the second|the third)|"
    r"(?:by|before|until|on) the (?:\w+(?:-\w+)?|\d+(?:st|nd|rd|th)?) of (?=january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|(?:by|before|until) (?:the end of |mid-?|early |late )?(?:christmas|"
    r"easter|january|february|march|april|june|july|august|september|october|november|"
    r"december|summer|autumn|spring|winter)\b|(?:january|february|march|april|june|july|august|september|october|"
    r"november|december)(?=(?:'s| is| are|:|,| i\b| we\b| for\b)))",
    re.IGNORECASE,
)
"""A stretch of the first months, or its end."""
LEARNS = cue(
    r"meet|meeting|met|get (?:to know|round|a feel|up to speed|my (?:head|feet|bearings)|stuck in|familiar)|shadow\w*|"
    r"read(?! (?:off|from|by|on|at)\b)|reading|listen\w*|observ\w+|learn\w*|understand\w*|absorb\w*|sit (?:in|with|"
    r"beside|alongside|down)|watch|"
    r"induction|introduc\w+|intros?|who's who|settle\w*|find my feet|soak|see how|have a view|form a view|"
    r"catch[- ]?ups?|one[- ]to[- ]ones?|walk (?:round|around|the)|look (?:around|round)|chat|coffee|speak (?:to|with)|"
    r"talk (?:to|with)|go round|ask questions",
)
"""What comes before any output."""
MAKES = cue(
    r"(?:make|made|write|written|draft|drafted|draw|drawn|build|built|set up|put (?:together|up|in|out)|produce|have|"
    r"bring|give|hand|publish|pin|post|log|record|count|counted|list|listed|map|mapped|trial|pilot|test|tested|run|"
    r"finish|close|clear|fix|move|move over|cut|get|train|agree|agreed|recalculate|sort|price|cost|try|install|"
    r"schedule|book|sign|signed|walk|measure|rewrite|redo|replace|label|check|audit|compare|chart|plot|start|launch|"
    r"there's|there is|there'd be|you'd|you get|hangs?|lies|deliver|issue|submit|complete|fill|recruit|hire|reach|"
    r"bring down|bring up|halve|double|end up with|"
    r"come out with|come back with)(?:s|ing)?",
)
ARTEFACT = cue(
    r"(?:list|log|sheet|page|one-page\w*|pager|map|chart|table|plan|rota|roster|schedule|calendar|timetable|draft|"
    r"report|paper|note|memo|document|checklist|index|register|board|whiteboard|spreadsheet|count|tally|budget|"
    r"forecast|figures|numbers|proposal|template|form|guide|manual|procedure|drill|trial|pilot|test|sample|audit|"
    r"survey|inventory|diary|dashboard|tracker|file|folder|card|poster|label|contract|brief|scheme|route|menu|"
    r"prototype|rehearsal|run-?through|written|on paper|in writing|signed off|sign-?off|up and running|in place|"
    r"working|live|finished|cleared|closed|done|ready|trained|agreed|costed|counted|tested|mapped|priced|booked|"
    r"filled|recruited|running|installed|switched on|set up|fitted|packet|kit|board|binder|script|scale|screen)s?",
)
"""What one could look at when a stage is over."""
DONE_WHEN = cue(
    r"(?:it's|is|it is|that's|that is|counts? as|we're|i'm) (?:done|good|finished|right|enough|working|there|ok|okay|"
    r"ready|success\w*|a success|a pass|met)(?: only)? (?:when|if|once)|(?:done|finished|success) (?:means|is|when|"
    r"being)|(?:i'd|i would|i'll|we'd|you'd|you can|you could|to be|is|be|gets?|i|we|you|and) (?:just |only |simply |"
    r"then )?(?:measure\w*|judge\w*|count\w*|check\w*|know (?:it|that|by|it's|because|if)|see (?:it|that) (?:in|by|"
    r"from|on)|track\w*|tell by|weigh\w*|time) |(?:the )?(?:measure|measured|test|proof|target|aim|goal|mark|number|"
    r"figure|yardstick|sign) (?:is|are|being|would|i'd|for|there|by|of|:)|measured (?:by|in|on|with|how|off|as|from)|"
    r"counted (?:by|in|on|off|from)|(?:none|not one|no one|nobody|nothing|zero|never more than|no more than|"
    r"not more than|no) (?:\w+ ){0,4}(?:older|over|above|beyond|longer|later|past|open|missing|unknown|empty|late|"
    r"outstanding|left|without|unsigned|untrained|waiting|overdue|of them)|with(?:out| no) (?:a )?single(?! (?:\w+ "
    r")?(?:"
    r"day|hour|break|night|minute|weekend) off)|"
    r"each (?:one )?with|every (?:one|\w+) (?:with|has|signed|inside|gets)|(?:all|both|half|two|three|four|five|"
    r"most) of (?:the|your|them|those|our) (?:\w+ ){0,3}(?:signed|trained|on|through|done|in|moved|over|by|closed|"
    r"out)|down (?:to|from|by|under|below)|up (?:to|from|by)|from \S+(?: \w+){0,3} to|to (?:under|below|above|over|"
    r"at least|fewer|less)|at (?:least|most|under|over|\S+ (?:per|a|an|each|every))|\S+ (?:per|a|an|each|"
    r"every) (?:day|week|night|month|shift|hour|morning|head|team|person)|under|below|above|fewer than|less than|"
    r"more than|within|inside|out of|\w+ (?:in|from|of) (?:ten|twenty|five|four|three|a hundred|\d+)|timed|"
    r"nothing (?:lost|short|missing|late|open|left|big)|all (?:on|in|through|done|signed|over)|no \w+(?=[.,;])|"
    r"on time|halv\w+|doubl\w+|zero|none|no (?:more|fewer) than|reading|shows?|says so",
)
"""By what one will know that a stage is over."""
LINK = cue(
    r"like|same|similar\w*|reminds?|sounds? (?:a bit |a lot |very |exactly |just )?like|exactly|as (?:at|with|we|i|in|"
    r"it was)|where (?:we|i|\w+) (?:was|were|had)|there (?:we|i|it)|when (?:we|i)|(?:what|how|which) (?:i|we) did|"
    r"that's what|did (?:it|that|this) (?:at|before|there)|done (?:it|that|this) (?:at|before|there)|i(?:'ve|"
    r" have) (?:done|had|seen|been|run|cut|cleared|moved|built)|we (?:had|were|got|did|used|cut|found|ran)|"
    r"it (?:worked|went|took|came|was)|fits?|close to|closest|not far (?:off|from)|just as|version of|lesson|"
    r"from there|over there|back (?:at|there|then)|in my last|at my|my own|comes? from|because (?:at|we|i)|learnt|"
    r"learned|again|too|also|twin|cousin|echo\w*|match\w*|the way (?:we|i)|used to",
)
LACKS = cue(
    r"(?:i|i've|i have|i'd)(?: just| really| also| honestly)? (?:never|haven't|have not|not|"
    r"hadn't)(?: \w+){0,2}? (?:\w{2,}ed|\w+(?:ought|aught|own|iven|oken|itten|aken)|done|run|held|met|led|built|"
    r"bought|sold|dealt|had|sat|been (?:through|in|on|near|part|inside))",
    r"(?:i|i'd)(?: just| really| honestly)? (?:don't|do not|wouldn't|can't|cannot|couldn't)(?: \w+){0,2}? (?:know|"
    r"understand|have (?:the|that|it)|speak|read|drive|tell you|say what|judge)(?: \w+){0,2}? (?:the|how|what|who|"
    r"which|whether|it|about|a|an|your|much|enough|where|when)",
    r"(?:new|unfamiliar|foreign|strange|unknown|a mystery|a blank|a gap|news|Greek) (?:to|for) me|(?:my|the|a|one|big|"
    r"biggest|real|main) (?:gap|hole|blind spot|weak (?:spot|point|side)|blank|weakness)|(?:what|one thing|"
    r"the (?:thing|bit|part|side)) (?:that )?(?:i'm|i am|i) (?:missing|lack\w*|short of|weak (?:on|at|in)|"
    r"don't (?:have|know)|can't|haven't|do not|not)|(?:i'm|i am|i'd be|i) (?:missing|lack|lacking|short (?:on|of)|"
    r"weak(?:er)? (?:on|at|in|with)|rusty|green|bluffing|guessing|no (?:expert|specialist|good|use)|not (?:an?|"
    r"trained|strong|familiar|confident|qualified|up to date|the expert|sure how)|out of my depth|a beginner|a novice|"
    r"clueless|behind on)|(?:not|never) (?:my|been my) (?:field|area|thing|strength|trade|world|background)|"
    r"(?:somebody|someone) (?:who (?:knows|does|can|has)|to (?:show|teach|walk|train|explain))|show me|teach me|"
    r"(?:i'd|i would|i'll|i) (?:need|have|want) (?:to (?:learn|be (?:shown|taught|trained)|read up)|training|teaching|"
    r"a lesson|showing)|i don't have it|beyond (?:me|what i)|only (?:ever|worked|done|know|knew|know about)",
)
"""Something of this job that they do not know or cannot do yet."""
HUMBLE = cue(
    r"seen one|met one|known|worry|looked back|missed|late|a day (?:off|late)|sick|had (?:a|an|any|one) (?:complaint|"
    r"accident|problem|row|issue)|let (?:anyone|anybody|someone)|been (?:afraid|one|so|the (?:kind|sort|type))|lost|"
    r"failed|given up|needed|say no|said no|stop|know what to expect|know till|know until|really know|know yet|"
    r"hand-?hold\w*",
)
"""'I have never been late': no lack."""
NEEDS_ACT = cue(
    r"(?:that|and|if|for|is|it's|want|need|needs|ask|have|like|when|:|,|needed|rather) (?:you|your \w+|you two|"
    r"you both|the \w+) (?:tell|say|told|said|introduc\w+|sign|signed|back|decide|agree|write|ring|phone|speak|stand|"
    r"put|take|hold|release|free|give|go|ask|let|make|announce|send|set|settle|pay|move|keep|come|open|block|protect|"
    r"name|choose|confirm|approve|fix|bring|call|promise|don't|do not|not)\b",
    r"(?:you|your name|your signature|your voice) (?:to (?:tell|say|introduce|sign|back|decide|agree|write|ring|phone|"
    r"speak|stand|put|take|hold|release|free|go|ask|let|make|announce|send|set|settle|pay|move|keep|come|open|name|"
    r"choose|confirm|be)|(?:telling|saying|introducing|signing|backing|deciding|agreeing|writing|ringing|phoning|"
    r"speaking|standing|putting|taking|holding|releasing|going|asking|letting|making|sending|setting|naming|choosing|"
    r"being|there|in the room|on (?:it|the)))",
    r"not (?:from )?me|from you|(?:got|has|have|needs|had) to be you|only you|you can (?:require|order|insist|decide|"
    r"stop|forbid|make)|you (?:won't|don't|will not|do not) \w+|hear (?:it |that |this )?from you|in your name|"
    r"with your name|over your (?:name|signature)|(?:decision|answer|ruling|your word|yes or (?:a )?no|say-so|"
    r"signature|permission|authority|go-ahead|sign-?off|cover),? (?:on|about|over|for|to|of|from|with|that|as to|"
    r"in),?(?: \w+,?){0,3} (?:who|whether|which|what|how|when|if|the|your|that|\w+)|who(?:'s| is|'ll| may| can| has|"
    r" decides| signs| owns| gets| should| would| pays)(?: \w+){0,4}|(?:may|can|could|able to|allowed to|free to|"
    r"right to|power to|say) (?:stop|refuse|switch|sign|say no|turn (?:down|away)|close|shut|move|spend|hire|change|"
    r"cancel|order|pull|overrule|decide|send)",
)
"""An act or a decision that only the manager can give, not a welcome."""
WELCOME = cue(
    r"open door|door open|trust|support|induction|logins?|a (?:desk|laptop|badge|car|phone)|patience|feedback|"
    r"clear (?:expectations|goals|direction|priorities)|introductions?|intros?|who's who|politics|heads[- ]?up|"
    r"catch[- ]?ups?|(?:weekly|regular|monthly) (?:chat|meeting|one|catch)\w*|time to (?:settle|learn)|space|"
    r"free hand|org chart|who does what|not (?:a great deal|much|a lot)|nothing (?:really|much|special)|"
    r"back(?:ing)? me|have my back|autonomy",
)
"""What every newcomer asks for."""
HANDS_OVER = cue(
    r"hand(?:ing|ed|s)? (?:it |that |them |\w+ ){0,3}over|hand-?over|handover|(?<!a )hands? (?:on|off)|take[sn]? "
    r"(?:it |"
    r"that |what's |over|on|the)|taking (?:over|on|it)|took over|step(?:s|ping)? (?:up|in)|deputy|successor|"
    r"replacement|second in command|number two|stand-?in|understudy|runs? (?:it|the|our|my|two|that|most|half)|"
    r"has run|already (?:runs|does|has|knows|leads|covers|signs)|(?:with|beside|alongside) me (?:beside|there|next|"
    r"watching|in)|with her|with him|on her own|on his own|without me|document for|index of|notes for|write (?:it |"
    r"everything |that )?(?:down|up)|in my head|written (?:it |down|up)|leav(?:e|ing) (?:\w+ ){1,3}(?:stuck|"
    r"in the lurch|short|hanging|tidy|in a mess|with)|before i (?:leave|go|resign|finish)|until i (?:go|leave|come)|"
    r"after i(?:'ve)? (?:resign|leave|go|left|gone)\w*|train(?:ing|ed)? (?:up )?(?:my|her|him|them|[A-Z]\w+)|"
    r"show(?:ing|n)? (?:her|him|them|[A-Z]\w+)|pass(?:ed|ing)? (?:\w+ ){0,3}(?:on|to|over)|my last (?:week|month|"
    r"shift|day)s?|pick(?:s|ed|ing)? (?:up|\w+ own)|(?:takes|gets|has|goes to) (?:my|half|the)|joint visits?|"
    r"finish(?:es|ed)? (?:before|first|there)|closes? (?:before|after|off)|wind(?:s|ing)? (?:down|up)",
)
"""Leaving the present job in order."""
RISKIEST = cue(
    r"(?:what|thing that|that) (?:could|would|might|can|will|'d) (?:sink|kill|break|stop|wreck|ruin|undo|topple|"
    r"finish|spoil|scupper|bring (?:it|us|this|that|the \w+) down|go wrong|hurt|bite)|(?:dangerous|risky|riskiest|"
    r"shakiest|weakest|scariest|frightening|worrying|biggest|wobbl\w+|shaky|critical|make[- ]or[- ]break) (?:\w+ )?(?:"
    r"question|thing|bit|part|assumption|point|guess|unknown|risk|worry|bet|hole|link|leg|plank|if|gap)|(?:real|big|"
    r"first|"
    r"one|only|open) (?:\w+ )?(?:assumption|guess|unknown|risk|bet|if)|one thing (?:could|can|would|might|may)",
    r"(?:assum\w+|taking (?:it )?for granted|take (?:it )?for granted|taken for granted|betting|bet(?:s)? on|"
    r"banking on|counting on|relies on|rely on|rests? on|hangs? on|hinges? on|stands? (?:or falls )?on|depends? on|"
    r"leans? on|pinned on|believ\w+ that|everyone thinks|everybody thinks|we all think|supposed to|sits on)|(?:nobody|"
    r"no one|no-one|none of (?:us|you)|not (?:one|anybody)|i haven't heard (?:anyone|anybody|that)) (?:\w+ )?(?:told|"
    r"said|knows (?:whether|if|that)|tested|tried|checked|counted|asked|measured|has|proved|looked|seen|mentioned|'s|"
    r"weighed|timed)|"
    r"(?:might|may|could) (?:well )?(?:not|be (?:wrong|something|nothing|the other))|(?:if|whether|can|does|do|will|"
    r"is|are) (?:\w+ ){1,6}at all|untested|unproven|hangs? off|(?:i'm|i am|are we|are you|who's) not (?:so |"
    r"at all )?sure (?:that |it's |the |those |they |it |your )|not (?:even )?sure (?:the|it's|they|that|those|your)|"
    r"(?:did|has|have|does) (?:anyone|anybody|any of you|somebody) (?:\w+ )?(?:ask|asked|test|tested|check|checked|"
    r"count|counted|tried|try|know|look|looked|seen|measured?)|who says|(?:the whole|all of it|everything|it all|"
    r"the lot) (?:\w+ ){0,4}(?:hangs|rests|stands|leans|turns|depends|hinges|falls)|never been (?:tested|tried|run|"
    r"checked|proved|done|counted)|(?:if (?:that|it|this)(?:'s| is| isn't| doesn't| won't| fails|"
    r" turns out) (?:wrong|not|false|no|\w+),? (?:the rest|nothing|everything|all|none|no)|the rest (?:is|falls|"
    r"doesn't|won't|means|can))",
)
"""What the whole plan stands on, and nobody has tried."""
NOT_DO = cue(
    r"(?:i|i'd|we'd|we|i would|i will|i'll) (?:not|won't|wouldn't|will not|would not|leave|drop|park|stop|skip|cut|"
    r"pause|freeze|shelve|postpone|cancel|refuse|stay out|keep (?:out|off|my hands)|stay away|hold off|put off|"
    r"say no)(?: \w+){0,5}|(?:i|we) (?:won't|wouldn't|would not|will not|don't|shan't|'d not|'ll not|'m not going to|"
    r"am not going to) (?:touch|start|change|chase|open|do|go near|bother|spend|hire|buy|move|take|launch|redo|"
    r"rewrite|introduce|bring|mess|look|run|fix|set|replace|build|try|waste|put|add|sit|write|attend|meddle)|"
    r"(?<!\bi )(?<!\bwe )(?<!\bi.d )(?<!\bwe.d )(?<!would )(?:stays?|stay|wait|waits|sits?|rest|left|leave it|keeps?) "
    r"(?:alone|untouched|where|until|till|shut|off|parked|"
    r"wait|put|frozen|out|for now|later)|(?:i'd|i) (?:leave|let) (?:\w+ ){1,6}(?:alone|be|wait|until|till|as|slip|go|"
    r"run|sit)|(?:rest|that|it|they|the \w+)(?: can| must| will|'ll| would| has to)? waits?|off the (?:list|table|"
    r"plan)|not (?:in (?:those|the|my) (?:first )?(?:three|ninety|two)|yet|before|this (?:year|quarter|side)|"
    r"my (?:fight|job|first)|until|till|now)|no new \w+|hands off|somebody else (?:fronts|does|takes|runs|has)|"
    r"drop(?:s|ped)?|scrap|abandon|kill|bin|shelve|park|postpone",
)
"""What they will leave alone."""
MOVES = cue(
    r"(?:move|moves|moved|comes?|bring|brings|pull|pulls|push|pushes|pushed|go|goes|shift|shifts|slide|slides|slip|"
    r"slips|swap|swaps|swapped|turn|turns|flip|flips) (?:\w+ ){0,4}(?:up|forward|back|earlier|later|in|to|into|out|"
    r"ahead|before|behind|after|round|around|over|on)|change[sd]?|changes (?:it|that|the|my)|instead|rather than|drop|"
    r"drops|dropped|shrinks?|cut|cuts|skip|park|parked|wait|waits|only|first|earlier|sooner|later|now (?:the|it|that|"
    r"we|i)|becomes?|turns into|two in parallel|parallel|split|halve|double|stays?|stay|keep|keeps|hold|holds|still|"
    r"same|give up|goes|gone|postpone\w*|rest|slower|quicker|faster|redo|re-?order|swap|then|before|until|take over|"
    r"covers?|lose|loses|without",
)
"""What becomes of a part of the plan."""
DECIDES = cue(
    r"(?:you|we|i|i'd|we'd|you'd|they|they'd|it's|that's) (?:tell|need|don't|would|have to|say|stop|go|ask|extend|"
    r"hire|buy|rent|hand|bring|know|drop|switch|close|call|should|must|can|wouldn't|won't|change|phone|ring|pull|turn|"
    r"let|look|put|delay|come|give|send|move|another|take|start|not|borrow|split|no|pay|sit|lose|stay|want)\b|"
    r"another (?:site|way|question|plan|supplier|route|person|date)|better (?:you|we|to|now|hear|know)|(?:is|are|it's|"
    r"be) (?:off|dead|over|pointless|no use|not (?:possible|the)|a different)|nothing (?:i|we|you)|then|"
    r"new (?:question|plan|date)|no (?:point|plan|use|sense)",
)
TRAITS = cue(
    r"i(?:'m| am|'d be| would be)(?: \w+){0,3} (?:flexible|calm|organi[sz]ed|adaptable|hands[- ]on|reliable|"
    r"hard[- ]?working|low maintenance|people person|quick learner|fast learner|positive|proactive|passionate|"
    r"resilient|thorough|driven|dedicated|committed|team player|friendly|approachable|loyal|punctual|"
    r"used to|good with|easy|unflappable|patient|dependable|conscientious|not fussy|a grafter|self[- ]?start\w+|"
    r"motivated|experienced|honest|straight|strict|fair)",
    r"(?:flexibility|adaptability|attitude|teamwork|communication|calm|reliability|resilience|passion|organi[sz]ation|"
    r"experience|energy|patience|discipline) (?:is|are|'s|has|comes|goes)|my (?:number one|biggest|greatest|"
    r"main) (?:quality|strength|asset)|(?:i(?:'ve| have)|having) (?:\w+ )?(?:led|done|managed|worked|run|"
    r"lived through|been (?:through|doing|in|at)|seen|had|trained|served|looked after) (?:\w+ ){0,3}(?:\d+|two|three|"
    r"four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen|twenty|thirty|forty|fifty|hundred|teams|"
    r"several|many|plenty|lots|worse|all|hundreds|dozens|everything)|\w+ years (?:in|of|i've|now|on|doing|experience|"
    r"at|behind)|(?:over|across|in) (?:\w+[- ]){1,3}years|(?:always|never) (?:have|has|been|had|let|missed|one to|did|"
    r"do|was|will)|that's (?:me|my (?:style|way|approach|thing)|the (?:attitude|sort|kind|way i)|how i|just (?:me|"
    r"who))|who i am|how i (?:am|work|roll)|in my (?:nature|blood|dna)|you won't (?:need|have) to|low maintenance|"
    r"i'd fit|fit right in",
)
"""Qualities and a career in place of a plan."""
ATTITUDE = cue(
    r"(?:take|took|taking) it (?:in (?:my|our) stride|as it comes|on)|(?:in|into) (?:my|our) stride|adapt\w*|"
    r"flexib\w+|re-?prioriti\w+|re-?plan\w*|roll\w* (?:up )?(?:your|my|our|the) sleeves|crack on|get (?:on with|"
    r"it done|stuck in)|got it done|pull(?:ing)? together|pull(?:ing)? (?:the|in the) same|knuckle down|muck in|"
    r"dig in|dig deep|stay(?:ing)? (?:calm|positive|late|focused|flexible)|keep (?:calm|going|the team|everyone|"
    r"spirits|smiling|an open mind|morale)|open mind|go with (?:the flow|whatever|it)|things change|change is|"
    r"changes (?:happen|are)|always (?:changes?|something)|timelines change|(?:doesn't|wouldn't|won't|don't) (?:faze|"
    r"worry|bother|scare|frighten|panic)|fall through the cracks|whatever (?:it takes|you throw|comes|the|is|happens|"
    r"you)|no (?:problem|drama|panic|worries|trouble)|get through|got through|came through|cope|coped|manage somehow|"
    r"find a way|make it work|work harder|work longer|extra mile|long hours|the principles? (?:remain|stay|still|are)|"
    r"the approach|one (?:day|step|thing) at a time|see how|cross that bridge|when (?:i|we) get there|we'd (?:manage|"
    r"cope|get|find|sort)|used to (?:it|that|change|pressure)|(?:worse|harder|tougher) (?:things|than)|"
    r"not (?:anticipate|worried|fazed|bothered|a problem|the end)|communicat\w+|escalate|stakeholders?|contingency|"
    r"mitigat\w+|risk register|buffer",
)
DUTIES = cue(
    r"(?:it's|is|are|all|mainly|job is|role is|comes down to|boils down to|three things|all about|means|"
    r"responsible for|about) (?:\w+ ){0,3}(?:quality|safety|people|communication|accuracy|reliability|security|"
    r"service|standards|teamwork|process\w*|patients?|customers?|culture|leadership|compliance|consistency|care|"
    r"discipline|trust|organi[sz]ation|structure)\b|best practices?|(?:firm|solid|strong|good) (?:foundations?|base|"
    r"basics|relationships?)|foundations?|consolidat\w+|quick wins?|low[- ]hanging|hit the ground|establish|embed|"
    r"optimi[sz]e|streamline|align|key (?:stakeholders|priorities|areas)|lead(?:ing)? by example|add(?:ing)? value|"
    r"drive (?:\w+ )?(?:change|improvement|performance)|clear (?:goals|expectations|communication|processes)|"
    r"smooth(?:ly)?|high standards?|keep (?:\w+ ){0,3}(?:clean|down|happy|tidy|safe|running|smooth|going|motivated|"
    r"on track)|get the \w+ out|build (?:trust|rapport|relationships)|understand the (?:business|culture|team)|"
    r"continuous improvement|right first time|(?:everyone|everybody|the team|people|staff) (?:\w+ )?(?:happy|"
    r"motivated|on board|together|informed|engaged|accountable)|no one left|put the \w+ (?:first|at the)|"
    r"at the (?:centre|heart)|a good (?:manager|leader|\w+) ",
)

OPEN = cue(
    r"(?:i'd|i would|i)(?: have to| need to| want to| want a day| 'd)? see(?: how| it| the| what|ing|n)?|"
    r"don't (?:really )?know (?:yet|how|who|what|till|until)|can't (?:really )?(?:say|promise|tell)|(?:not|"
    r"haven't) (?:thought|worked) (?:it|that) out|haven't (?:settled|decided)|somehow|depends?|speculat\w+|guessing|"
    r"in my head yet|might be wrong|before i promised?|more i don't say|who knows|figure (?:it )?out|still the",
)
"""The answer is put off."""
PAST = cue(r"was|were|had|did|got|fell|went|came|ran|took|used to|brought|made|kept|won|lost|rang|\w{2,}(?<!e)ed")
"""Something that has happened."""
