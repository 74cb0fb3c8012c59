"""How a wide view is told without a set phrase: who beyond the desk had something of it, what the other course was good
for, what will hurt and is taken, what people do before they pay less (R6). Two classes of words must meet."""

from agent.scoring.signs.cue import cue
from agent.scoring.signs.r6_cues import kin

PARTIES = kin(
    """family families farm farms farmer farmers purchasing accounts production sales warehouse kitchen office logistics
    department departments neighbour neighbours village school schools hospital widow widows son sons daughter haulier
    hauliers shop shops founder founders sister heirs stores storeroom planning despatch dispatch legal payroll nurse
    doctor doctors teacher teachers lorry household households branch branches depot plant council users people public
    driver drivers resident residents pupil pupils mother mothers father fathers child children widower couple couples
    firms builders roofers trade collector courier couriers restaurant restaurants hotel hotels dealer dealers editor"""
)
"""Somebody beyond the own team, in the words of one trade or another."""
FUNDS = kin(
    """advance clause founder founders million millions percent cent cost costs contract deal penalty shares price
    fare fares money sum pay paid owed owe owner owners heirs sell sold buy bought thousand thousands salary wages"""
)
PAYS = kin(
    """fare fares charge charged charging charges tariff toll cheque quote quoted bargain pays paid bought price cash
    bank asking shops buyers families customers order orders sold sells money euro pounds cost costs cheaper dearer"""
)
GAINED = cue(
    r"could|couldn't|no longer|stopped|instead of|(?:didn't|never|don't|doesn't) (?:have|need) to|up|down|lighter|"
    r"less|fewer|had (?:their|his|her|its|the|a)|got|saved|for the first time|cheaper|free|freed|released|able|kept|"
    r"stayed|came (?:back|over)|paid|earlier|sooner|mended|spared|gained|knew|at last|since then|without (?:\w+ing|"
    r"having)|allowed|used to|rid of|half|double|easier|earned|received|ordered|not one|sleep|went (?:down|up|from)|"
    r"fell|rose|dropped|meant"
)
"""What somebody had of it."""
OWN_TEAM = cue(
    r"my (?:own|two|three|four|lads|girls|boys|team|crew|shift|people|desk|counter|screen|technicians?|staff|"
    r"colleagues?|cooks|mechanics|nurses|room|bench|diary|week|evenings?|\w+s)|of (?:us|mine)|our (?:break|breaks|"
    r"shift|shifts|week|room|rota|own)|(?:one|two|three|four) of mine|the (?:two|three|four|five) of us|we (?:had|got|"
    r"could) (?:our|a|the)"
)
"""The own desk and those at it."""
RESEARCHED = cue(
    r"i(?:'ve| have)?(?: also| just| then)? (?:rang|rung|phoned|asked|read|went|been|looked|checked|visited|ate|eaten|"
    r"spoke|spoken|tried|stood|counted|drove|bought|talked|called|sat|saw|seen|walked|noticed|watched|compared|found|"
    r"follow|know (?:that|what|who|they|one))|is what (?:they|he|she|it)|(?:they|he|she) (?:don't|do not|can't|won't|"
    r"only|never|do|does|take|takes|quote|sell|sells|live|lives|charge|charges|bid|buy|buys|can|have|has)"
)
"""That they have looked all the same."""
DISCLAIMS = cue(
    r"(?:meant|wanted|was going|intended|had planned|ought|hoped|tried) to (?:look|read|check|ask|find|go through|"
    r"study|get round)|(?:couldn't|can't|could not|wouldn't|cannot) (?:tell|say|name|answer|judge)|no (?:idea|view|"
    r"opinion|clue|notion)|(?:never|not|n't|no)(?: \w+){0,4} (?:read|looked?|follow(?:ed)?|stud(?:y|ied)|heard|know|"
    r"knew|asked?|cared?|bother(?:ed)?|put my nose|mix(?:ed)?|interest(?:ed)?|concern(?:ed)?|my (?:line|business|"
    r"department|place|job|field|world|thing|concern|table|beer|part))|(?:that's|that is|is|are|those are) (?:for|up "
    r"to|a matter for|the business of|somebody else's|other people's|others'?)|upstairs|(?:you'd|you would|you'll|you|"
    r"they'd|somebody would) (?:\w+ )?(?:tell|explain|brief|show) me|you(?:'d|'ll| would| will)? know (?:better|best|"
    r"more)|leave (?:that|it|those|such things) to|none of my|above my|beyond (?:my|me)|wiser heads|smarter people|in "
    r"the first week|when i start|once i'm here|passed me by|(?:escapes?|escaped) me|don't ask me|i just|i stick to|i "
    r"only"
)
"""The company and its market are not known, or left to others, in other words."""
REPORTED = cue(
    r"(?:says?|said|claims?|reads?)(?=[.,:;]|$)|brochure|website|poster|fine words|on (?:a|the|every|your) (?:wall|"
    r"van|mug|door|banner|lanyard)|but (?:which|what|who|whose|that|not|i|in|with|on|at|it|here)|you can (?:write|"
    r"print|say|paint)|narrowly|anybody can|everyone says|easy to say|slogan|meaning|by that i mean|in numbers|what "
    r"does (?:that|it) mean"
)
"""Poster words held up, not used."""
SPEAKS_OF = cue(r"they|their|them|they're|they've")
STATES = cue(
    r"is|are|(?:it|they|you|we|i|he|she|that|there)'s|(?:it|they|you|we|i|he|she|that|there)'re|has|have|won't|don't|"
    r"doesn't|can't|isn't|aren't|takes?|sells?|pays?|runs?|stays?|needs?|gives?|loses?|makes?|costs?|lives?|hangs?|"
    r"goes|comes?|holds?|ends?|owns?|rents?|fills?|puts?|opens?|closes?|charges?|delivers?|serves?|uses?|borrows?|"
    r"owes?|buys?|was|were"
)
ADVISES = cue(
    r"should|ought|i'd|i would|let|must|could|would|(?:^|[.;:] )(?:don't|go|take|sell|stop|keep|be|make|put|give)|"
    r"need to|have to|hope|want"
)
"""What should be, not what is."""
CONTRAST = cue(
    r"but|only|it's just|just that|though|yet|still|all the same|even so|what it (?:never|didn't|couldn't|doesn't)|"
    r"against that|however|nevertheless|and yet|except|set against|on the other|trouble (?:is|was)|then again|and "
    r"still|for all that|in return|what i couldn't|the thing is"
)
GRANTED = cue(
    r"(?:he|she|they|you|it|that|we) (?:was|were|is|are|had)(?: \w+)? (?:right|a point|true|fair)|(?:would|could|"
    r"(?:it|they|you|we|i|he|she|that|there)'d)(?: have|'ve)? (?:spared|saved|kept|been (?:easier|cheaper|safer|"
    r"quicker|kinder|simpler|quieter)|held)|sold out|sleep|never have to|no (?:\w+ )?(?:waits|waited|queue)|i had to "
    r"(?:hand|give|let)|there (?:was|is) (?:a case|something)|a case for|it's true|true enough|granted|admittedly|"
    r"fair enough|i'll give (?:it|him|her|them)|in (?:its|his|their|her) favour|to be fair|had its|merits?|advantage|"
    r"upside|virtue|beauty|the (?:nice|good|fine) (?:thing|part|side)|attraction|tempt\w+|appeal\w*"
)
"""What the other course was good for, in words that say so."""
GOOD_AT = cue(
    r"easy|easier|safe|safer|cheap|cheaper|simple|simpler|kept|keeps?|steady|certain|known|loved|quick|quicker|"
    r"comfortable|pleasant|loyal|good (?:money|for|with|to)|fed|feeds|pays|brings?|brought|filled|fills|saves?|saved|"
    r"spares?|spared|for free|costs? nothing|handy|kindest|reliable|regular|warm|busy|popular|friendly|peace|quiet|"
    r"would(?:'ve| have)|less|fewer|without"
)
"""The same, where the question was after it."""
OTHER_ASKED = cue(
    r"keep(?:ing)?|hold(?:ing)?|stay(?:ing)?|why not|case for|spoke for|spoken for|in favour|argument|instead|the "
    r"other|alternative|leav(?:e|ing) it|carry(?:ing)? on|both|continu\w+|did you lose|go(?:ing)? on|not (?:simply|"
    r"just)|reason to|tempt\w+|what if you|could(?:n't)? you"
)
DENIED = cue(
    r"(?:he|she|they|it|that) (?:was|were|is|are) (?:wrong|nonsense|rubbish|silly)|nothing (?:spoke|was lost)|not "
    r"(?:the|a|much|really|at all)|no (?:good|use|reason|case|point)|happy to|glad to|relieved|good riddance|filthy|"
    r"mess|besides|saw no|never (?:any|worth|worked|paid)|nobody (?:likes|liked|thanks|wanted)|hated|loathed|what's "
    r"more|and anyway|moreover"
)
"""Nothing is granted."""
ACCEPTS = cue(
    r"so be it|swallow|stomach|live with|put up with|i'd (?:bear|wear|eat|own|face|carry|stand|pay|accept|sign|lose)|"
    r"carry (?:it|that)|accept|worth (?:it|that|the)|that's the (?:price|bill|cost|fee|fare|toll)|fine by me|let "
    r"(?:it|them|him|her|that|those|the \w+) (?:go|hurt|leave|walk|shout|grumble|moan|be|have|swear|complain|sting|"
    r"cost|look|drop|fall)|(?:i'd|i would|and i'd|i'd have that) (?:still|rather|sooner|gladly|happily|even)|"
    r"(?:better|rather|sooner)(?: [\w'’]+){1,6} than|and i'd (?:sign|vote|do|stand|pay|take|choose|defend|say so)|"
    r"i(?:'m|'d be| am) (?:for it|all right with|prepared|willing|ready|content|fine with|at peace)|pay (?:it|that|"
    r"for it)|all the same|even so|nevertheless|nonetheless|no matter|never mind|one pays|costs what it costs|i'd "
    r"take (?:it|that)(?! (?:to|in|up|out|with)\b)|what it costs|open eyes|(?:can't|don't|cannot) have (?:both|"
    r"everything|it both)|what (?:it|this|that) (?:costs|takes)|kiss (?:\w+ )?goodbye|say goodbye|part with|still "
    r"(?:i'd|do it|i would|go|say)|do it anyway|anyway\.|regardless|write (?:it|that|them) off|bite"
)
"""That the price is taken, in plain words."""
WILL_HURT = cue(
    r"(?:will|(?:it|they|you|we|i|he|she|that|there)'ll|would|(?:it|they|you|we|i|he|she|that|there)'d|may|might|"
    r"could|going to|can)(?: \w+){0,3} (?:lose|leave|swear|go|walk|sit|stand|shrink|drop|fall|cost|mean|hurt|miss|"
    r"complain|shout|hate|grumble|moan|quit|resign|close|shut|ring|curse|cry|bleed|sting|starve|suffer|look|take|be "
    r"(?:\w+ )?(?:empty|cold|short|thin|poor|lean|down|ugly|angry|gone|out|less|fewer|sore|quiet|idle|bad|a|without|"
    r"smaller|late|two|three)|won't)|won't|(?:half|standing|stand|sits?) (?:\w+ )?(?:empty|idle)|without|fewer|less|"
    r"(?:a|one|two|the) (?:\w+ )?(?:thin|bad|poor|lean|hard|cold|empty|lost|hungry|ugly|rough|quiet|red|slow) \w+|"
    r"lose|losing|lost|gone|(?:one|two|three|half|a third|a quarter) (?:in|of) (?:\w+)|jobs?|lay off|redundan\w+"
)
"""And what it will be like."""
UNDECIDED = cue(
    r"we'd see|i'd see|we'll see|one can see|both|or part|part of it|besides|perhaps|maybe|it depends|explore|look "
    r"into|decide (?:later|today|then)|think about|go through|either|or stay|see how|nobody loses|no one loses|"
    r"everybody wins|and also|as well"
)
"""No side is taken."""
SIDE = cue(
    r"so (?:i|we) (?:said|did|chose|went|let|kept|shut|took|stuck|held|signed|closed|stopped|put|paid|dropped|stayed|"
    r"picked|gave|bought|sold|cut|pulled|\w+ed)|so (?:out|off|away|down|in|on) (?:it|they|he|she|we) (?:went|came)|"
    r"(?:better|rather|sooner)(?: \w+){1,5} than|i'd (?:\w+ ){1,6}again|i would (?:\w+ ){0,4}again|i'd (?:rather|"
    r"sooner)|worth|i (?:chose|preferred|picked|took the|stand by|stood by|opted|decided|wanted the|went for)|which "
    r"is why|that's why|so no|for that i'd|and that (?:decided|settled) it|i'd do it|twice over|any day|i don't "
    r"regret|and i'd"
)
LASTS = cue(
    r"since|ever since|as long as|second (?:go|chance|life|time)|still|keeps?|stay(?:ed|s)?|for good|wait for|live "
    r"(?:it )?down|outlasts?|comes? back|every \w+|never again|from then|next (?:year|winter|season|time)|later|later "
    r"on|after that|lasts?|lasting|for years|years? on|for ever|forever|in the end|remains?|again each|long run|long "
    r"term|the year after|grows? back|heals?|mends?|stands? today|to this day|holds?|each (?:year|spring|winter|week)|"
    r"always|once (?:and|you|a)|until (?:now|today)|now (?:they|we|it)|can't (?:buy|win|get)|the rest of|ten years|a "
    r"generation|children"
)
HURT_THEN = cue(
    r"bought elsewhere|went elsewhere|left (?:us|me)|my name was|mud|called it|short|shelf money|not one|without|"
    r"shouted|angry|(?:no|not a) \w+ (?:to|for|came|left)|(?:down|under|below|behind|minus)|months? (?:with|of|"
    r"without)|(?:poor|thin|bad|red|empty|lost|ugly|lean|hard|cold|dead|worst|dry|hungry|rough)|lost|losing|loss|cost "
    r"us|gone|fewer|less|hole|gap|nobody (?:bought|came|rang|spoke)|dropped|fell|half|sank|complain\w*|laughed|cursed|"
    r"swore|quit|resigned|walked"
)
"""What it was like while it cost."""
EYE_ASKED = cue(
    r"know (?:whether|if|that|it)|eye on|tell (?:you|us|me)|steer|watch|look at|measure|sign|early|first|notice|track|"
    r"see it coming|signal|judge|indicator|follow|check|go by|find out|warn\w*|how would (?:you|we|one)"
)
BEHAVES = cue(
    r"whether|how (?:many|often|soon|long|fast|few|much (?:of|time))|who|if (?:they|the|any|people|he|she|a|an|\w+s)|"
    r"which|(?:count|watch|note|look at|listen|see|check|notice|read) (?:the|whether|who|how|if|for|what|which)|the "
    r"(?:number|share|queue|count|first|second|phone|calls|letters|gap|days|time|length) (?:of|between|at|from|until|"
    r"who|that|\w+)|when (?:they|people|the \w+) (?:stop|start|no longer|begin|don't)|(?:once|as soon as|the day) "
    r"(?:they|people|the \w+)|still|(?:stop|start|begin|cease)s? \w+ing|any ?more|no longer"
)
"""What people do that could be counted."""
LATE_MEASURE = cue(
    r"takings?|sales|premiums?|costs?|margins?|turnover|profits?|revenue|results?|accounts|figures|balance|income|"
    r"earnings|after costs|thousands|budget|year-end|bottom line|cash|surplus|rent|invoices?|payments?|paid|money|the "
    r"report|the sheet|booked|plan|forecast|quarterly|annual"
)
"""The measure that comes last."""
SUPPOSES = cue(
    r"if|should|were|suppose|supposing|say|unless|the (?:moment|day|minute|hour|year|week|morning)|in case|once|when|"
    r"imagine|as soon as|provided|only (?:if|as long as|while)|as long as|whoever|had (?:they|he|the|it)"
)
OVERTURNS = cue(
    r"should(?:'ve| have)|(?:(?:it|they|you|we|i|he|she|that|there)'d|would|might|could)(?: have|'ve)? (?:done|been|"
    r"do|be|fare|have) (?:\w+ )?(?:better|wiser|right|smarter|cheaper|wrong)|in that (?:event|case)|then (?:i'm |"
    r"we're |you're |it's |it'd be |i'd be )?(?:\w+ )?(?:wrong|bid|drop|sell|fight|match|join|sign|hire|buy|go|stop|"
    r"cut|close|follow|switch|raise|lower|keep|leave|take|give|do|tear|let|pull|turn|forget|scrap|open|build|copy|"
    r"undercut|stay|move|bring|offer|wait|put|the other|the opposite|not)|(?:i've|i have|i'd have|we've|you've|we'd "
    r"have|you'd have) (?:thrown|given|sold|cost|talked|led|sent|steered|walked|been|burnt|wasted|lost|sunk|backed|"
    r"bet|misread|misjudged|got it)|(?:there's|there is|there'd be|there are) no(?:thing| \w+)|wrong|mistake|mistaken|"
    r"for nothing|in vain|the (?:opposite|reverse|other way)|no (?:\w+ ){1,2}(?:for|left|to)|drop (?:mine|it|this|my|"
    r"the)|forget (?:mine|it|this|what|my|all)|tear (?:it|this) up|falls? (?:apart|flat|over|down)|collapses?|take it "
    r"(?:all )?back|i'd (?:turn|fold|swallow|undo|reverse|withdraw|eat|go the other|change|give in|say the|advise|"
    r"tell you to|do the)|(?:don't|do not) (?:listen|do it|follow|touch|go)|backfires?|kills?|sinks?|pointless|"
    r"useless|worthless|bad (?:advice|idea)|poor advice|wrong horse|dead|finished|over|fool\w*|no longer|too late|"
    r"sorry"
)
UNMOVED = cue(
    r"just the same|the very same|same (?:plan|course|thing|way)|no harm|a (?:few|bit|little)(?: \w+)? (?:more|later|"
    r"longer)|just (?:have|wait|give|carry)|still (?:do|go|hold|say)|hold my course then|wouldn't change|patient|"
    r"humble|a bit later|either way|makes no (?:odds|difference)|tea"
)
"""The course stays what it was."""
WISHED = cue(
    r"hope|i want|i'd (?:\w+ )*(?:want|like|love|see|hope|wish)|best (?:loved|known)|dream|ideally|with luck|let's|be "
    r"known|proud|picture|i see us|goal|aim|would be nice|fingers crossed|wish|we (?:did|had|were|have done|got|came|"
    r"went|made|took|ran|opened|closed)|i (?:had|did|was|ran|made|took|got|spent|worked|stayed|retired?)|when i|my "
    r"(?:own|third|second)"
)
"""A wish, or a memory."""
BUT = cue(r"^(?:but|only|yet|still|it's just|what it|against that|and yet|except|though|all the same)")
YOURS = cue(r"your|yours")
