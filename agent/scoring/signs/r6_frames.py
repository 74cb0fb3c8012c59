"""How the words of a wide view are put together: who should do what, what would be if, what the other course was."""

from agent.scoring.signs.cue import cue

ADVICE = cue(
    r"i'd|i would|i'll|i will|we'd|you'd|you'll|you (?:should|could|must|have to|need to|can|want to|ought)|we "
    r"(?:should|could|must|have to|need to|can)|let (?:them|him|her|it|us|the|those|that|\w+)|don't|do not|never|"
    r"take|swallow|leave|drop|stop|close|sell|give|go|stay|cut|lose|accept|hold|keep|put|spend|build|buy|start|get|"
    r"move|open|offer|withdraw|split|share|sign|skip|walk|wait|pay|run|make|ask|tell|join|merge|raise|charge|bring|"
    r"carry|refuse",
)
"""A course for the company."""
TAKES = cue(
    r"i'd still|not pretty|(?:nobody|no one) (?:will|would)|that's \w+ (?:jobs|people|places|homes|shops)|i(?:'d| "
    r"would| can| could|'ll| will)(?: \w+){0,2} (?:take|live with|swallow|accept|bear|carry|wear|eat|stand|pay|"
    r"stomach|defend|explain)|so be it|fine by me|worth (?:it|that)|that's the price|let (?:it|them)|it'?(?:s|ll| "
    r"will)(?: \w+){0,2} (?:hurt|sting|look|cost|be (?:felt|ugly|less|a thin|thin|hard|lean|slow))|hurts?|(?:you|we|"
    r"they)(?:'ll| will|'d| would|)(?: \w+){0,1} (?:lose|look|earn|be (?:smaller|poorer|slower|down)|shrink|miss|"
    r"have (?:a|an|half|fewer|less))|(?:swallow|accept|eat|take|bear|carry|lose|stomach|endure|absorb|wear) (?:it|"
    r"the|that|a|an|this|some|less|fewer|two|one)|(?:this|next|the first|that) (?:year|winter|summer|autumn|spring|"
    r"season|quarter|month)'?s?|for (?:a (?:while|year|time|season|bit|quarter|winter|summer)|ages|months|two|now)|"
    r"at (?:first|a loss)|to begin with|earn less|look (?:like|bad|slow|small|worse)|(?:will|'ll|would|'d|going to) "
    r"(?:\w+ )?(?:hurt|sting|cost|suffer|drop|fall|shrink|dip|complain|shout|moan|hate|ring|look|sulk|bleed|squeal|"
    r"be)",
)
"""That the price is borne, said of what is still to come."""
GIVEN = cue(r"^(?:and |but |so )?(?:if|suppose|say)")
"""What is only supposed is not yet borne."""
OTHER_COURSE = cue(
    r"(?:would|could|might|'d)(?:n't)?(?:'ve| have| of) (?:\w+ )?\w+|would(?:'ve)? been|had (?:we|i|they) "
    r"(?!to\b)\w+|if (?:we|i|they)(?:'d| had)|(?:the )?(?:other (?:way|option|course|road|choice|plan|idea)|"
    r"alternative|temptation|easy (?:thing|way|road|option)|safe (?:thing|way|option))|(?:staying|keeping|waiting|"
    r"holding|doing nothing|leaving it|carrying on|sticking)(?: \w+){0,4} (?:would|was|meant|had|looked|is)|on the "
    r"table|on offer|(?:an|one|the) option|(?:was|were) possible|wait(?:ed)? (?:till|until|for|a|one|and)|half (?:of "
    r"it|a day|the|measures?|way)|(?:after|until|till) (?:the )?(?:next|sale|peak|christmas|summer|year end|results)|"
    r"(?:do|try|keep|run|hold|patch|delay|postpone)(?:ing)? (?:it |both |them |the )",
)
"""A course that was not taken."""
PROPOSED = cue(
    r"(?:was|were|been|got) (?:\w+ )?(?:lobbied|urged|pressed|pushed|begged|told|asked|advised|encouraged|invited|"
    r"tempted|"
    r"offered|free) (?:to|by)|(?:wanted|urged|begged|advised|pressed|pushed|lobbied|pleaded with) (?:me|us) to|"
    r"(?:preferred|favoured|would rather|argued for|voted for|made the case for|leaned? towards) (?:\w+ ){1,6}|(?:\w+ "
    r"){1,6}"
    r"(?:we|i)'d (?:already )?tried(?: already| that)?|(?:we|i)(?:'d| had)? tried (?:that|it)(?: already| once| "
    r"before)?",
    r"(?:said|wanted|asked|offered|suggested|proposed|argued|preferred|begged|hoped|wondered|pressed|pushed|thought|"
    r"told (?:me|us))(?: \w+){0,8}? (?:until|till|wait|waiting|pause|pausing|half|later|after|instead|slow\w*|"
    r"postpone\w*|delay\w*|hold\w*|keep\w*|stay\w*|leave|leaving|drop|stop\w*|safer|cheaper|smaller|both|old way)",
)
"""What somebody else would have done: later, by half, as before."""
REFUSED = cue(
    r"(?:i|we) (?:\w+ )?(?:argued|pushed|chose|went|preferred|insisted|refused|decided|picked|fought|said|told|"
    r"offered|stuck|stood|held|turned|put|overruled|rejected|voted|judged|accepted|took|wanted|wrote|stayed|declined|"
    r"resisted|"
    r"favoured|favored|rated|opted|settled|ring-fenced|picked|couldn't|"
    r"wouldn't|would not|could not|didn't|did not|reckoned|kept|moved|made)|i(?:'d| would) (?:sooner|rather|not|take|"
    r"do (?:it|the same))|so (?:no|not|weekdays|instead)|no (?:to|i)|i thought|with regret|all the same",
)
COMPARES = cue(
    r"(?:rather|sooner|better|prefer(?:red)?|want(?:ed)?|chose|picked|took|worth)(?:,? [\w'’]+){1,9}?,? (?:than|over|"
    r"even if|"
    r"instead of|ahead of|before)|(?:i'd|we'd|i|we)(?: had)? a choice (?:of|between)|(?:beats?|outranks?|outranked|"
    r"outweigh(?:s|ed)?|matter(?:s|ed) more than)"
)
"""One course set above another."""
SOON = cue(
    r"now|(?:this|that|the first|first|one|a) (?:\w+ )?(?:year|winter|summer|season|quarter|spring|autumn|month|march|"
    r"january|harvest|term)(?:'s)?|today(?:'s)?|straight (?:off|away)|at once|soon(?:er)?|early|earlier|near(?:er|est)|"
    r"immediate(?:ly)?|within (?:months|weeks|the year|a year)|short[- ]?(?:term|run)|for a (?:while|bit|time)|(?:two|"
    r"three) (?:quarters|months|seasons)|at first|year[- ]end|inside the (?:\w+ )?year|(?:till|until|by) (?:april|june|"
    r"july|christmas|easter|spring|summer|autumn|the \w+)|ordinary weeks?|a year or two|today's"
)
LASTING = cue(
    r"later|slow(?:ly|er)|for (?:years|good|ever|decades)|years (?:on|later)|next (?:year|decade|generation|season|"
    r"winter|"
    r"summer)(?:'s)?|(?:of|in|for) the future|the (?:next )?decade|tomorrow(?:'s)?|in the end|lasts?|lasting|"
    r"eventually|"
    r"long(?:er)?[- ](?:term|run)|(?:every|each) (?:later|other|following) \w+|every (?:winter|year|summer)|from "
    r"(?:here|"
    r"then|there|now) on|survives?|survived?|the (?:\w+ )?(?:year|june|september|season|winter|summer|spring) after|"
    r"year "
    r"after year|still (?:be )?(?:there|here|standing|taking|with us)|(?:can't|cannot|couldn't|never)(?: \w+){1,4}? "
    r"(?:back|"
    r"again)|(?:may|will|would) never|once and for all|permanent(?:ly)?|for twelve|at thirty|the rare (?:\w+ )?one|"
    r"(?:twenty|thirty|ten) years"
)
"""Sooner and later, as they are set against each other."""
NO_PRICE = cue(
    r"false (?:one|choice)|outdated|why not both|(?:can|could) (?:do|have|get) both|(?:no|without|any) (?:compromise|"
    r"downside|trade-?off|tension|price)|"
    r"nothing you'd notice|gain all round|win[- ]win|a win|all on board|don't (?:really )?think of it"
)
"""That there is nothing to be weighed."""
TERSE = cue(r"so no|i said no|no i said|all or none|i would not|i wouldn't|no to (?:that|it|both)")
"""No, in so many words."""
BAD_SPELL = cue(
    r"(?:com|go)(?:e|es|ing) (?:\w+ )?(?:off|out of) (?:the |your |our )?(?:bottom line|profits?|margins?|results?|"
    r"surplus)|"
    r"(?:poor|poorer|thin|thinner|ugly|worse|weak|weaker) (?:accounts|score|margin|return|balance|now|books)",
    r"(?:poor|bad|thin|ugly|horrible|rough|grim|tough|hard|lean|painful|awful|dreadful|terrible|nasty|slow|empty|dry|"
    r"dismal|miserable|worst|worse|frightening|scary|low|weak|rotten|rubbish|lousy|skinny|red|loss-making|flat|sour|"
    r"bleak|cold|hungry|crap|shaky|brutal|quiet|tight|embarrassing|short|emptier|poorer|smaller|thinner|lost)(?: "
    r"\w+){0,1} (?:year|years|month|months|summer|winter|spring|autumn|season|seasons|quarter|quarters|weeks?|"
    r"harvest|term|january|february|christmas|start|results?|figures|numbers|spell|stretch|patch|while|half|accounts|"
    r"books|report|one|ones)|(?:year|month|summer|winter|season|quarter|quarters|january|we|it|books|figures|numbers|"
    r"chart|graph) (?:\w+ ){0,2}(?:was|were|looked|look|got|is)(?: \w+){0,2} (?:poor|poorer|bad|thin|ugly|horrible|"
    r"rough|grim|lean|smaller|worse|dreadful|rubbish|in the red|tight|terrible|awful|dire)",
)
"""A bad stretch of time."""
TURNS_OUT = cue(
    r"what (?:the \w+|they|he|she|it|we|finance|the \w+ \w+)(?: really| actually)? (?:got|bought|cared|wanted|gained|"
    r"saw|is|was|didn't|paid)|(?:it )?looked like|on paper|in the paper|i (?:only |just )?(?:thought|wanted|counted|"
    r"hadn't|didn't) (?:\w+ ){0,3}(?:it|was|seen|see|know|known|because|to)|the (?:small|smaller|least|easy) (?:bit|"
    r"part|one|of)|really a|more than|not (?:just|only|my)|turns? out|turned out|that's what|bigger than|behind "
    r"(?:it|that)|explained|pointed (?:it )?out|told me",
)
"""That the gain lay somewhere else than on the own desk."""
CONNECTS = cue(
    r"(?:method|work|way|approach|experience|route|system|scheme|rota|trick|lessons?|plan|idea|model|sums?|figures?|"
    r"list|"
    r"same|it|that|this|which)(?: \w+){0,4}? (?:would|could|might|can|will|'d|should)?(?: \w+)? ?(?:suit|transfers?|"
    r"apply|"
    r"applies|fits?|be of use|carry over|carries over|bears? on|travels?|work here|go here|come in useful|hold here|do "
    r"here|be useful)|(?:i|we) (?:applied|used|learnt|learned|built|ran|tried|did) (?:\w+ ){0,3}(?:at|in|for|with) "
    r"(?-i:[A-Z])\w+|(?:at|in|with) (?-i:[A-Z])\w+,? (?:\w+ ){0,3}?(?:we|i|us|my|our|was|were|got|had|made|brought|"
    r"kept|lost|cost|helped)|what (?:we|i)(?:'d| had)? (?:did|learnt|learned|had|built|"
    r"tried)",
    r"reminds?|what (?:i|we|my \w+) \w+|from the other side|other way round|where (?:we|i) (?:were|was|had)|(?:we|i) "
    r"(?:\w+ )?(?:had|were|was|got|did|used|cut|found|ran|tried|lost|made|moved|split|took|kept|built|sold|learnt|"
    r"learned|saw|met|paid|changed|stopped|closed|opened|started|dropped|put|gave|went|left|brought|set)|i(?:'ve| "
    r"have) (?!no\b|never\b|not\b)\w+|(?:like|those are|these are|that's|it's|is|was) (?:my|our|ours|mine)|my (?:own|"
    r"old|free|last|work|people|\w+s)|back (?:at|there|then)|version of|taught me|knows? (?:me|us)|same (?:thing|as|"
    r"way|problem|trouble|story|\w+ (?:we|i))",
)
"""Own work set beside theirs."""
UNSEEN = cue(
    r"(?:haven't|have not|hadn't|i've not|i have not|didn't|never),? (?:\w+ ){0,4}?(?:admit|say|confess|afraid),? "
    r"(?:\w+ "
    r"){0,2}?(?:look|looked|read|followed|studied|thought)|nothing to do with|no (?:\w+ )?(?:opinion|view|idea) on|"
    r"(?:finance|office|others|they|somebody|someone|accounts|management|people|whoever \w+|head office) (?:can|will|"
    r"may) "
    r"(?:see to|deal with|sort|handle|look after)|(?:people|others|they|office|board|group) (?:\w+ )?do (?:their|the) "
    r"(?:sums|numbers|thinking|money)|take my lead from|wait (?:what|and see what|for what) they",
    r"(?:haven't|have not|hadn't|not|didn't|don't|do not|dont|never|can't|cannot|couldn't|could not|isn't|no|"
    r"wouldn't) (?:\w+ ){0,3}?(?:look|looked|read|follow|followed|prejudge|study|studied|heard|hear|know|knew|seen|"
    r"see|tell|say|worry|worried|think|thought about|into|involved|idea|line|department|area|job|side|place|business|"
    r"field|something a \w+)|above my|(?:that's|thats|is|its|it's) (?:for|up to|somebody's|someone's|someone else's|"
    r"not mine|not me|isn't me)|isn't me|isnt me|not me|(?:ask|leave (?:that|it) to) (?:the |to )?(?:others|office|"
    r"board|management|finance|upstairs|someone|somebody|them|sales|\w+ people)|only ever|keep my head down|"
    r"concentrate on (?:my|our|the|what)|as far as i go|too early to|i heard|heard (?:good|great|nice|only good) "
    r"things|(?:strong|good|great|nice|big) name|whoever \w+",
)
"""The company and its market are left to others."""
SLOGAN = cue(
    r"(?:customer|guest|patient|client|user|people|member|mission|purpose|future)[- ](?:obsess\w*|centric\w*|"
    r"focus\w*|first|led|ready|proof\w*|driven)|(?:put|putting|keep\w*) the \w+ (?:first|at the (?:heart|centre|"
    r"center))|at (?:the|its|our) (?:very )?(?:heart|centre|center)|innovat\w+|disrupt\w*|north star|world[- ]class|"
    r"best[- ]in[- ]class|excellence|quality (?:always |that )?(?:wins|sells|speaks|first|lasts|beats|is)|(?:growth|"
    r"growing|success|value) (?:is|journey|story|mindset|engine|for)|must (?:always )?grow|(?<!['][s] )grow(?:ing|th|"
    r"s)?(?:!|\.| "
    r"the top line| the \w+)|vision\w*|mission|purpose|passion\w*|brand (?:stands|is|awareness|values?|out)|the "
    r"brand|be(?:ing)? (?:bold|brave|loved|agile|ambitious|the (?:best|first|name|number))|think(?:ing)? (?:big|"
    r"bigger)|next level|game[- ]?chang\w+|digital|sustainab\w+|megatrends?|transform\w+|synerg\w+|value[- ]add\w*|"
    r"add(?:ing)? value|create value|shareholder value|leaders?(?:hip)?|number one|leading \w+|(?<!['][t] "
    r")win(?:ning)? (?:on|"
    r"together|in the)|unlock\w*|leverage|elevate|delight\w*|excit\w+|journey|ecosystem|partner of choice|one "
    r"(?:team|message|family)|stand(?:s|ing)? still|ahead of the (?:curve|game|times|pack|market|competition|field|"
    r"crowd|wave|others)|competition is|raise the bar|extra mile|"
    r"opportunit(?:y|ies)|make a difference|double down|own the|conquer|dominate|revolution\w*|unique|"
    r"strategic(?:ally)?|holistic|win-win|top line|10x|(?<!of )the future|ambition|modern|move with the times|go big|"
    r"comfort "
    r"zone|courage|authentic\w*|premium(?! (?:which|that|price|rate|under|to|on|of|was|is|for|each))|the reference|"
    r"(?<!not )proud(?! of it but)|everyone knows|in the end (?:the|it|people|quality)|"
    r"always (?:wins|want|wants)|never sorry|the best|whole market|into the future",
)
"""Words off a poster."""
DIRECTION = cue(
    r"(?:you|we|they|company|firm) (?:should|must|need to|have to|ought to|could|can|want to)|\w+ (?:should|must)|"
    r"i'd (?:\w+ )?(?:let|not|leave|keep|hold|sell|stop|drop|give|take|put|go|make|start|offer|charge|move|buy|build|"
    r"open|close|cut|rather|spend|look|bring|use|tell|raise|split|join|sign|stay|have|do|run|withdraw|argue|probably|"
    r"try|train|say|want (?:us|you|them|it|all|to))|id (?:let|keep|go|do|take|drop|make)|(?:^|[.!?] )(?:let|don't|"
    r"dont|do not|take|go|stop|leave|drop|keep|sell|hold|give|be|withdraw|swallow|lose|make|stay|cut|build|buy|open|"
    r"charge|double|win|grow|move)\b",
)
"""A course for the company, not for one's own day."""
COMPANIONS = cue(
    r"job[- ]cost\w*|(?:get|gets|got|getting) lost",
    r"cost(?:s|ing)? (?:\w+ ){0,4}(?:days?|hours?|weeks?|months?|mornings?|nights?|minutes|time|sleep|evenings?|"
    r"years?)",
    r"(?:some|any|good|better|bad|for|in|poor|keeps?|kept|keeping)(?: \w+)? company|(?:a|the|this|sign|wooden|marine|"
    r"drawing|floor|white|chopping|on) boards?(?! (?:of|said|says|wanted|meets?|met|decid\w+|room|member))",
)
"""Companionship, and wood: neither is a firm nor a body that meets. What costs days or sleep costs no money."""
FOR_ALL = cue(
    r"(?:you|we|company|firm) (?:should|must|need|have|ought)|(?!i\b|he\b|she\b|they\b|that\b|it\b)\w+ (?:should|"
    r"must)\b"
)
"""Said of the company itself; what "I'd do" has to be of the business to be a course for it."""
