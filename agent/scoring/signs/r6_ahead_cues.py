"""How what comes after is said: some years on, what is watched and shows early, what would turn the course."""

from agent.scoring.signs.cue import cue

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
    r"springs?|autumns?|christmases|peaks?|rounds?)(?: \w+){0,2} (?:on|out|from now|later|down|ahead|away|after|"
    r"before|until|when|left|once)",
    r"(?:year|season|winter|summer|round) (?:two|three|four|2|3)|20[2-4]\d|(?:two|three|four|five|2|3|4|5|couple of|"
    r"few|several|some)(?: or \w+)? (?:\w+ )?(?:years|winters|summers|seasons|harvests|springs|autumns|christmases|"
    r"peaks|terms|renewals|cycles|intakes|rounds)(?!\w| ago| of (?:my|experience))|the (?:third|second|fourth)(?=,| "
    r"one)|(?:further|later|"
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
    r"doubling|recogni[sz]ed|vision|the most \w+|make (?:it|us|them) the|set (?:\w+ ){1,3}goal|twice as",
)
"""A wish dated some years ahead."""
SAME_CLAIM = cue(
    r"you (?:said|told|mentioned)|years of|for \w+ years|i(?:'ve| have)? (?:been|worked|done|had|seen|ran|run)|we "
    r"(?:were|had|did|used|got)|retires?|experience|of mine"
)
"""Years of one's own past."""
IF = cue(
    r"were (?:\w+ ){1,3}to \w+|had (?:\w+ ){1,3}not \w+",
    r"(?:when|once) [^,.;]{4,50}, then|(?:one|a|what|that|the) (?:\w+ )?(?:finding|result|fact|answer|thing|case|event|"
    r"number|assumption) (?:that |which )?(?:would |could |will )?(?:overturn|sink|kill|break|change|undo|ruin|"
    r"reverse)\w*",
    r"the (?:day|week|moment|year|minute)",
    r"the moment|only while|while|where i'd|bets? on|rests? on|hangs? on|hinges? on|take (?:that|it|them) away|if|"
    r"unless|should|suppose|supposing|say|imagine|what if|except|exception|provided|as long as|so long as|assuming|"
    r"the day|only (?:if|when|works|holds)|depends|in case|whether|what (?:sinks|kills|beats|breaks|ruins|would|"
    r"could)|the one thing",
)
NO_CASE = cue(
    r"(?:if|unless|should|suppose|say|imagine|once|when|while|where|whether|as long as|so long as|assuming|provided|in "
    r"case)(?: (?:i'm|i am) (?:honest|frank|allowed|asked|being)| (?:i|you|we|one) (?!(?:were|was|am|are|'re)? "
    r"?(?:wrong|"
    r"mistaken|misread|misjudged?)\b)| (?:you|we)'(?:d|ve|re|ll)| (?:something|anything|somebody|someone|possible|"
    r"necessary|needed|need be|so|not|only|that's (?:what|how|all)|it's (?:all|ok|okay) right))",
)
"""Conditions that are no case in which it goes wrong: what one does oneself, what must be given, phrases."""
SHAKEN = cue(
    r"(?:inverts?|overturns?|overturned|reverses|flips|unravels?|crumbles?|evaporates?|topples?|backfires?|reads "
    r"differently|was for nothing|in vain|for naught|moot|off the table)",
    r"(?:buys|bought|wins|won|saves|saved|gains|gained|gets|earns?|proves?|achieves?|brings?|leaves) (?:\w+ ){0,2}"
    r"(?:nothing|nobody|no one)|(?:he|she|they|lenders?|board|director|owners?|critics?|others?|\w+s) (?:\w+ ){0,2}"
    r"(?:is|are|was|were|be|been) (?:\w+ )?right|then no\b|(?:uneasy|nervous|rethink|reconsider|think again|start "
    r"again|start over|back out|pull out|climb down|about-turn|u-turn)",
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
    r"kills|(?:change|switch) (?:course|my mind|tack|sides)|where i'd turn|the (?:whole|entire) "
    r"(?:thing|plan|argument|idea)",
)
"""That the course itself would be the wrong one."""
THEN = cue(
    r"(?:then )?(?:you|we|they|he|she|one|board|directors?|owners?) (?:must|should|have to|had better|need to|ought to|"
    r"would have to|'d have to|might as well|may as well) (?:\w+ )?(?:fight|sell|match|join|sign|hire|buy|go|stop|cut|"
    r"close|follow|drop|switch|borrow|merge|argue|turn|do|change|open|keep|hold|take|give|leave|raise|lower|sweat|wait|"
    r"copy|charge|build|run|spend|let|pull|move)",
    r"(?:i'd|i would|i should|we'd|you'd) (?:\w+ )?(?:be \w+ing|call it off|want it back|reopen|restore|withdraw)",
    r"(?:then|then no|in that (?:case|event)),? (?:you|we) \w+",
    r"(?:then|i'd|you'd|you should|we should|we'd|then you|then i'd|in that (?:case|event)) (?:\w+ ){0,2}(?:sell|"
    r"match|fight|join|sign|hire|buy|go|stop|cut|close|follow|drop|switch|borrow|merge|argue|turn|do|change|open)",
)
"""What would hold then instead."""
_EYE = (
    r"(?:watch(?:ing)?|look(?:ing)? (?:\w+ ){0,3}?(?:at|for|whether|if|how|to)|feel|smell|hear|notice|see|seeing|"
    r"spot|track(?:ing)?|follow(?:ing)?|count(?:ing)?|check(?:ing)?|ask(?:ing)?|listen(?:ing)? (?:for|to|whether)|"
    r"measur\w+|monitor\w*|plot|steer|manage|graph|tally|keep(?:ing)? (?:an|one|my|your|both) eyes?|read|test|try|go "
    r"by|judge|trust|be (?:watching|"
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
    r"tell)(?: it| that| me| you| us)? (?:early|earlier|first|soonest|sooner|before)|on my wall|above my desk|"
    r"(?:number|thing|"
    r"figure|count|question) (?:i'd|you'd|i would|we'd) (?:watch|count|follow|track|look|keep|trust|ask)",
)
"""A sign that is named as one."""
WATCHED = cue(
    r"how (?:many|often|much|long|soon|few|fast|far)|whether|if|who|which|does|do|did|(?:one|two|three|second|third|"
    r"again|same) \w+",
)
"""Something that could be counted, or answered with yes or no."""
_OFTEN = r"(?:day|night|week|month|quarter|season|term|year|spring|summer|autumn|winter|harvest|shift|friday|monday)"
EACH = cue(rf"(?:each|every|per|by the) (?:other )?{_OFTEN}|weekly|monthly|quarterly|nightly|daily|from \w+ to \w+")
"""It is looked at again and again."""
WHETHER = cue(r"whether|how (?:many|much|often|long|soon|few|fast|far)|if|who|which|what (?:share|part|number) of")
PICKED = cue(
    r"what (?:i'd|i would|i'll|we'd|you'd|you should|i should|would|will|'d|tells?|told|shows?|showed|gives?|"
    r"worr\w+)(?: "
    r"\w+){1,6}? (?:is|are|would be|'s)\b|(?:the|my|one|a) (?:\w+ )?(?:number|figure|dial|gauge|needle|line|curve|"
    r"thing|measure|sign|signal|question|count|column|chart|meter|pulse|thermometer|indicator|tell)(?: that| which)? "
    r"(?:(?:i'd|i would|i'll|we'd|you'd|to|you should)(?: \w+){1,4}|tells?|gives?|shows?|warns?|moves?)|(?:i'd|i "
    r"would|i'll|"
    r"we'd|you should|i should) (?:ask|want|look|watch|plot|count|listen|read|go|wait|steer|track|follow)(?: \w+){0,3} "
    r"(?:instead|rather)|(?:would|will|'ll|'d) (?:tell|warn|show|give|say)(?: \w+){0,3} (?:early|first|sooner|away|"
    r"before|in time)",
)
"""One measure picked among others."""
_AHEAD = (
    r"(?:(?:\w+ ){1,2}(?:months?|weeks?|years?|quarters?|seasons?|terms?|harvests?|intakes?|cycles?|rounds?|peaks?) "
    r"(?:ahead|before|earlier|sooner)|(?:\w+ ){0,3}(?:ahead of|well before|long before|before|earlier than|sooner than)"
    r"(?= (?:the|any|your|our|anyone|anybody|they|it|he|she|a|an|\w+s)\b)|(?:early|first|earliest|soonest))"
)
LEADS = cue(
    r"(?:it|that|this|they|which|those|these|\w+s) (?:\w+ )?(?:shift|move|signal|show|turn|change|slip|fall|rise|drop|"
    r"thin|dry|sag|soften|tighten|go|come|leave|stop|quit|warn|tell|start|speak|tip|lead|run)(?:s|es)?(?: \w+){0,3}? "
    + _AHEAD
)
"""One thing moves before another does."""
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
