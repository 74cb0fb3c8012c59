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
    r"(?:said|wanted|asked|offered|suggested|proposed|argued|preferred|begged|hoped|wondered|pressed|pushed|thought|"
    r"told (?:me|us))(?: \w+){0,8}? (?:until|till|wait|waiting|pause|pausing|half|later|after|instead|slow\w*|"
    r"postpone\w*|delay\w*|hold\w*|keep\w*|stay\w*|leave|leaving|drop|stop\w*|safer|cheaper|smaller|both|old way)",
)
"""What somebody else would have done: later, by half, as before."""
REFUSED = cue(
    r"(?:i|we) (?:\w+ )?(?:argued|pushed|chose|went|preferred|insisted|refused|decided|picked|fought|said|told|"
    r"offered|stuck|stood|held|turned|put|overruled|rejected|voted|judged|accepted|took|wanted|wrote|stayed|couldn't|"
    r"wouldn't|would not|could not|didn't|did not|reckoned|kept|moved|made)|i(?:'d| would) (?:sooner|rather|not|take|"
    r"do (?:it|the same))|so (?:no|not|weekdays|instead)|no (?:to|i)|i thought|with regret|all the same",
)
TERSE = cue(r"so no|i said no|no i said|all or none|i would not|i wouldn't|no to (?:that|it|both)")
"""No, in so many words."""
BAD_SPELL = cue(
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
AHEAD = cue(
    r"(?:seasons?|years?|winters?|summers?) (?:two|three|four|five)|(?:couple of|few|two|three|four|five) (?:\w+ "
    r")?\w+s (?:later|on|out|from now)",
    r"(?:in|within|after|inside|for|by|over|come) (?:about |around |roughly |say |maybe |the next |another |your |"
    r"like |the )*(?:two|three|four|five|a couple of|a few|2|3|4|5|eighteen|twenty-?four|thirty|thirty-?six|18|24|30|"
    r"36)(?: or \w+| to \w+)? (?:years?|winters?|summers?|seasons?|harvests?|budgets?|springs?|autumns?|cycles?|"
    r"rounds?|months?|christmases|terms?|peaks?|renewals?)(?:'s?)?(?: time)?",
    r"(?:second|third|fourth|fifth|2nd|3rd|4th) (?:year|winter|summer|season|harvest|spring|autumn|round|budget|"
    r"christmas|renewal|cycle|term|peak)",
    r"(?<!-)(?:one|two|three|four|a|a few|couple of|some|the) (?:years?|winters?|summers?|seasons?|harvests?|"
    r"springs?|autumns?|christmases|peaks?|rounds?)(?: \w+){0,1} (?:on|out|from now|later|down|ahead|away|after|"
    r"before|until|when|left|once)",
    r"(?:year|season|winter|summer|round) (?:two|three|four|2|3)|20[2-4]\d|(?:two|three|four|five|2|3|4|5|couple of|"
    r"few|several|some)(?: or \w+)? (?:\w+ )?(?:years|winters|summers|seasons|harvests|springs|autumns|christmases|"
    r"peaks|terms|renewals)(?!\w| ago| of (?:my|experience))|the (?:third|second|fourth)(?=,| one)|(?:further|later|"
    r"longer) (?:out|on|down)|(?:once|when|by the time|until|if) (?:the|that|your|those) (?:\w+ ){1,3}(?:stops?|"
    r"ends?|is gone|are gone|runs out|is up|goes|dries up|expires?|is over|is paid)|(?:one|a|two|three) (?:years?|"
    r"seasons?|winters?|summers?) after|(?:the )(?:year|season|winter|summer|spring|autumn|christmas|one) after(?: "
    r"that| next)?|(?:year|season|winter|summer|spring|autumn|christmas) after next|by then|next but one|come (?:the|"
    r"that|your) \w+|(?:when|once|by the time|before|until) (?:the|that|your) (?:\w+ )?(?:lease|contract|tender|loan|"
    r"licence|grant|agreement|deal|patent|guarantee|term|roof|\w+ists?)(?:'s)? (?:ends?|runs out|is up|expires?|"
    r"comes|is over|lapses|renews|retires?|goes|leaves?|falls)|(?:lease|contract|loan|grant|licence|patent|agreement|"
    r"deal|term)(?:'s| is| are)? (?:up|over|due|gone|out)|at (?:the )?renewal|(?:two|three|four) \w+s on\b",
)
"""From the next year but one on."""
WISH = cue(
    r"i'd (?:want|like|love|see|hope)|i(?:'m| am) (?:convinced|sure|certain)|could be|can be|want (?:to be|you|us|"
    r"it)|dreams?|goals?|ambitions?|aim|hope|nationally|number one|leader|leading|see (?:\w+ )?as|the best|biggest|"
    r"doubling|recogni[sz]ed|vision",
)
"""A wish dated some years ahead."""
SAME_CLAIM = cue(
    r"you (?:said|told|mentioned)|years of|for \w+ years|i(?:'ve| have)? (?:been|worked|done|had|seen|ran|run)|we "
    r"(?:were|had|did|used|got)|retires?|experience|of mine"
)
"""Years of one's own past."""
IF = cue(
    r"the (?:day|week|moment|year|minute)",
    r"the moment|only while|while|where i'd|bets? on|rests? on|hangs? on|hinges? on|take (?:that|it|them) away|if|"
    r"unless|should|suppose|supposing|say|imagine|what if|except|exception|provided|as long as|so long as|assuming|"
    r"the day|only (?:if|when|works|holds)|depends|in case|whether|what (?:sinks|kills|beats|breaks|ruins|would|"
    r"could)|the one thing",
)
SHAKEN = cue(
    r"the better \w+|i've (?:steered|led|cost|sent|talked|walked|put|built|sold|given|only) \w+|all that's left|"
    r"change sides",
    r"(?:i|i'm|i've|i'd|we|we've|it|it's|that|that's|this|all|everything|none|nothing|plan|idea|argument|advice|bet|"
    r"case|strategy|sum|course|thing|logic|you|you'd|you've|you're|one) (?:\w+ ){0,4}?(?:wrong|misread|mistaken|"
    r"misjudged|dead|finished|backwards|upside|for nothing|for nobody|apart|to (?:bits|pieces)|collapses?|falls|"
    r"breaks|fails?|stops|lost|sunk|sinks|useless|pointless|stupid|foolish|daft|fool|mad|idiot|rubbish|nonsense|flat|"
    r"in trouble|stuck|worthless|off|out|hole|no longer|changes?|turn (?:round|around|back)|turns|weak|bad|stands|"
    r"holds|bets?|rests?|hangs|hinges|opposite|reverse|wasted?|regret|sorry|eat my \w+|thrown|given away|"
    r"threw|cost you)|(?:forget|scrap|tear up|undo|reverse|bin) (?:\w+ ){0,2}(?:i|it|that|this|all|everything|plan|"
    r"what)|prove (?:me|us)|the (?:opposite|reverse|other way)|nobody(?:'s)? (?:left|to)|no one (?:left|to)|sinks|"
    r"kills|(?:change|switch) (?:course|my mind|tack|sides)|where i'd turn|the one thing|the (?:whole|entire) "
    r"(?:thing|plan|argument|idea)",
)
"""That the course itself would be the wrong one."""
THEN = cue(
    r"(?:then|i'd|you'd|you should|we should|we'd|then you|then i'd|in that (?:case|event)) (?:\w+ ){0,2}(?:sell|"
    r"match|fight|join|sign|hire|buy|go|stop|cut|close|follow|drop|switch|borrow|merge|argue|turn|do|change|open)",
)
"""What would hold then instead."""
_EYE = (
    r"(?:watch(?:ing)?|look(?:ing)? (?:\w+ ){0,3}?(?:at|for|whether|if|how|to)|feel|smell|hear|notice|see|seeing|"
    r"spot|track(?:ing)?|follow(?:ing)?|count(?:ing)?|check(?:ing)?|ask(?:ing)?|listen(?:ing)? (?:for|to|whether)|"
    r"measur\w+|monitor\w*|keep(?:ing)? (?:an|one|my|your|both) eyes?|read|test|try|go by|judge|trust|be (?:watching|"
    r"counting|following|looking))"
)
WATCH = cue(
    r"^(?:and |so |then )?(?:count|watch|check|track|follow|measure) (?:the|how|who|whether|which|if|your|their)",
    rf"what (?:i'd|i would|i'll|i|we'd|you'd|you|we|one|to)(?: \w+){{0,3}}? {_EYE}|(?:i'd|i would|i'll|we'd|you'd|"
    rf"you|we|i|and|one|to)(?: \w+){{0,2}}? {_EYE}|(?:number|figure|thing|sign|measure|question|one) (?:\w+ "
    rf"){{0,3}}{_EYE}|"
    r"keep(?:ing)? (?:an|one|my|your|both) eyes? on|(?:tally|tick|log|note|record|list|count|mark|chart|cross) "
    r"(?:\w+ ){0,3}(?:anyone|everyone|anybody|each|every|whoever|who|how many|those)",
)
"""That somebody keeps an eye on something."""
SIGN = cue(
    r"(?:a|one|my|the|another) (?:\w+ )?(?:clue|sign|signal|hint|tell)",
    r"(?:first|early|earliest|leading|warning|tell-?tale|small|silly|only) (?:\w+ )?(?:signs?|signals?|number|figure|"
    r"warning|indicators?|hints?|clues?|measure|symptoms?)|hints?|canary|warning|alarm(?: bell)?s?|red flag|litmus|"
    r"tips? (?:me|us|you) off|giveaway|barometer|thermometer|what (?:i'd|you'd|we'd|i would)(?: only| just| really| "
    r"always| rather)? (?:watch|count|follow|track|look|keep|measure|go by|notice)|(?<!they )(?<!people )(?:notice|"
    r"know|see|hear|show\w*|"
    r"tell)(?: it| that)? (?:early|earlier|first|soonest|sooner|before)|on my wall|above my desk|(?:number|thing|"
    r"figure|count|question) (?:i'd|you'd|i would|we'd) (?:watch|count|follow|track|look|keep|trust|ask)",
)
"""A sign that is named as one."""
WATCHED = cue(
    r"how (?:many|often|much|long|soon|few|fast|far)|whether|if|who|which|does|do|did|(?:one|two|three|second|third|"
    r"again|same) \w+",
)
"""Something that could be counted, or answered with yes or no."""
LAGS = cue(
    r"(?:months?|weeks?|half a year|a year|a season|quarters?|seasons?|years?) (?:later|after|behind|earlier|sooner|"
    r"ahead)|a (?:year|quarter|season|month|step) behind",
    r"(?:comes?|come|arrives?|shows?|is|are|be|moves?) (?:\w+ )?(?:too|so|very|much) (?:late|slow|slowly)|(?:long|"
    r"months?|weeks?|years?|quarters?|well|a year|a season|just|straight|right|even|the \w+) (?:before|ahead)|"
    r"(?:falls?|moves?|goes|drops?|rises?|shows?|changes?|leaves?|slips?|turns?) first|first to \w+|lags?|trails?|"
    r"(?:before|ahead of|sooner than|earlier than) (?:the |any |your |their |he |she |they |it |we |you |\w+ )|"
    r"(?:won't|will not|wouldn't|would not|don't|doesn't|not|nothing|i'd not) (?:\w+ ){0,3}(?:tell|look at|show|"
    r"trust|watch|wait for|go by|until)|early|first (?:sign|signal|warning|hint|clue|thing)|in advance|already",
)
"""What shows it soon, or that the usual measure shows it late."""
SHOWS_FIRST = cue(
    r"^(?:\w+ )?before (?:the|your|any) (?:\w+ ){1,2}(?:moves?|falls?|drops?|shows?|changes?|goes|rises?|comes?)|"
    r"(?:they|it|that|which|this|people|those|\w+s) (?:\w+ ){1,5}(?:long |well |months |weeks |a year |years |"
    r"quarters )?before (?:they|it|the|any|your|their|he|she|anyone|anybody|\w+ (?:do|does|moves?|falls?|drops?|"
    r"shows?|notices?))",
)
"""One thing moves before another."""
TURNS = cue(
    r"^(?:then |and then |in which case |so then )?(?:sell|match|fight|join|sign|hire|buy|go|stop|cut|close|follow|"
    r"drop|switch|borrow|merge|turn|do|take|leave|stay|change|open|prop|build|get|call|ring|forget|scrap|tear|throw|"
    r"burn|undo|reverse|give|let|raise|lower|pull|walk|run|wait|bring|put)",
)
"""An order at the head of a sentence."""
CONNECTS = cue(
    r"reminds?|what (?:i|we|my \w+) \w+|from the other side|other way round|where (?:we|i) (?:were|was|had)|(?:we|i) "
    r"(?:\w+ )?(?:had|were|was|got|did|used|cut|found|ran|tried|lost|made|moved|split|took|kept|built|sold|learnt|"
    r"learned|saw|met|paid|changed|stopped|closed|opened|started|dropped|put|gave|went|left|brought|set)|i(?:'ve| "
    r"have) (?!no\b|never\b|not\b)\w+|(?:like|those are|these are|that's|it's|is|was) (?:my|our|ours|mine)|my (?:own|"
    r"old|free|last|work|people|\w+s)|back (?:at|there|then)|version of|taught me|knows? (?:me|us)|same (?:thing|as|"
    r"way|problem|trouble|story|\w+ (?:we|i))",
)
"""Own work set beside theirs."""
UNSEEN = cue(
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
    r"growing|success|value) (?:is|journey|story|mindset|engine|for)|must (?:always )?grow|grow(?:ing|th|s)?(?:!|\.| "
    r"the top line| the \w+)|vision\w*|mission|purpose|passion\w*|brand (?:stands|is|awareness|values?|out)|the "
    r"brand|be(?:ing)? (?:bold|brave|loved|agile|ambitious|the (?:best|first|name|number))|think(?:ing)? (?:big|"
    r"bigger)|next level|game[- ]?chang\w+|digital|sustainab\w+|megatrends?|transform\w+|synerg\w+|value[- ]add\w*|"
    r"add(?:ing)? value|create value|shareholder value|leaders?(?:hip)?|number one|leading \w+|win(?:ning)? (?:on|"
    r"together|in the)|unlock\w*|leverage|elevate|delight\w*|excit\w+|journey|ecosystem|partner of choice|one "
    r"(?:team|message|family)|stand(?:s|ing)? still|ahead of the \w+|competition is|raise the bar|extra mile|"
    r"opportunit(?:y|ies)|make a difference|double down|own the|conquer|dominate|revolution\w*|unique|"
    r"strategic(?:ally)?|holistic|win-win|top line|10x|the future|ambition|modern|move with the times|go big|comfort "
    r"zone|courage|authentic\w*|premium|the reference|proud|everyone knows|in the end (?:the|it|people|quality)|"
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
