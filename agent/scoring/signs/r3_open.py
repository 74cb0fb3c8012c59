"""Judgement in words nobody foresaw (R3): open families behind the narrower ones."""

from agent.scoring.signs.r1_quick import cue
from agent.scoring.signs.r3_words import any_of

_W = r"[\w'’-]+"
_HEAD = any_of(
    "time timing budget cost costs money price quality speed safety service reach rigour scope morale effort impact "
    "value image reputation fairness resources capacity staffing people efficiency effectiveness risk risks fit "
    "comfort appetite feasibility flexibility practicality logistics benefit benefits ethics compliance workload scale"
)
HEADS_LISTED = cue(
    rf"{_HEAD}(?: {_W})?,(?: and)?(?: {_W},?){{0,2}} {_HEAD}(?: {_W})?,?(?: and)?(?: {_W},?){{0,3}} {_HEAD}(?=[.,;:!]|"
    rf"$| and)"
)
"""Three heads in a row, nothing on any of them."""
VALUED = cue(
    r"best|better|right\w*|correct\w*|proper\w*|good|wise\w*|sound|superior|(?:made|makes|common|good) sense|sensible|"
    r"sensibly|logic\w*|obvious\w*|duty|"
    r"conscience|(?:best |everyone's |everybody's )interests?|principle\w*|should|ought|must|ha(?:s|d|ve) to (?!do "
    r"with)|needs?|needed|responsib\w*|"
    r"professional\w*|standard|expect\w*|leadership|would(?:n't)?(?: have)? (?:do|done|act|acted|say|see|go)|(?:one|"
    r"you|anyone|people) (?:do|does|would)|"
    r"box|(?:no )?brainer|weigh\w*|consider\w*|judge?ment|natural\w*|decen\w*|plainly|simply|how it's|way (?:it|"
    r"things)|you know|what else|winner|call\w* "
    r"for|required|necessary|fitting|moral\w*|honest\w*|clear\w*|want\w*|time (?:to|for)|gut|instinct|reason\w*|"
    r"considered|like that|one of those"
)
"""Words that praise or oblige: in a sentence that holds nothing else they stand in place of a reason."""
SOMEHOW = cue(
    r"see|look|find|found|adapt\w*|adjust\w*|judge\w*|judging|weigh\w*|decide\w*|deciding|decision|deal\w*|dealt|"
    r"handle\w*|take|taken|treat\w*|"
    r"differen\w+|other|another|depends?|own case|case|come up with|meet|met|cross|solution|solv\w+|answer|respond|"
    r"react|manage\w*|cope|way|ways|right|best|"
    r"good|suit\w*|need\w*|requir\w*|whatever|whichever|horses|trust|nose|gut|instinct|conversation|question|"
    r"assess\w*|evaluat\w*|consider|"
    r"choose|act|done|sort\w*|work it out|when|moment|situation|story|matter|animal|something"
)
"""Words for coping: in a sentence that holds nothing else the decision is put off."""
HELD_TO = cue(r"same|still|again|keep|kept|stays?|stayed|less|more|not|n't|no|half|first|sooner|later")
"""Something is decided after all."""
SELF_EVIDENT = cue(
    rf"(?:what|as) (?:a|any|every|anyone|anybody)(?: {_W}){{0,6}}? (?:would|'d|does|has)|(?:any|every)(?:one|body) "
    rf"(?:sane|sensible|decent|with (?:eyes|sense|\w+ sense)|worth|in (?:my|that|the same) (?:place|shoes|position|job|"
    rf"chair|trade))(?: {_W}){{0,5}}? would|(?:a|any) (?:child|fool|blind man|novice|first[- ]year|schoolboy) (?:can|"
    rf"could|"
    rf"would|knows?|sees?)|(?:don't|doesn't|didn't|not) (?:need|take|require|have to be)(?: to be)? (?:an?|any|much) "
    rf"{_W}(?: {_W})? to (?:see|know|tell|work|understand|get)|(?:plain|clear) as (?:day|daylight|the nose)|self[- "
    rf"]evident|"
    rf"speaks for itself|needs? no (?:explain\w*|explanation|defen\w+|justif\w+|reason)|(?:as|the way|how) (?:it|"
    rf"things|they|"
    rf"{_W}) (?:should|ought to) be(?: done)?(?=[.,;]|$)|what (?:i'm|we're|you're|one is|i am|a \w+ is) (?:paid|there|"
    rf"here) for",
    r"(?:it|that|this|so) (?:was|is) (?:simply |just |what was |all )?(?:needed|necessary|called for|in order|obvious|"
    r"natural|"
    r"only natural|human|decent|honest|professional|the done)|(?:a|an|my) (?:\w+ )?(?:good|fine|decent|sound|sane|"
    r"clever|human|"
    r"proper|professional|wise|clean|solid|sensible|brave|bold|strong|responsible) (?:decision|call|choice|judge?ment|"
    r"job|move|"
    r"thing to do|piece of|bit of|plan|idea)|(?:felt|feels|sat|looked|seemed|sounded) (?:\w+ )?(?:right|good|natural|"
    r"proper|"
    r"obvious)|how (?:it's|it is|things are|these things are) done",
)
"""Praise without a reason, by appeal to whoever would have done the same."""
PUT_OFF = cue(
    rf"(?:do|does|go|act|proceed|decide|choose|pick|play|follow|take|make|use|handle|treat|work|move|answer|respond|"
    rf"judge|"
    rf"plan|set)(?: {_W}){{0,4}}? (?:what|whatever|whichever|as|however|how)(?: {_W}){{0,4}}? (?:wants?|needs?|needed|"
    rf"require[sd]?|"
    rf"demand(?:s|ed)?|dictate[sd]?|suit(?:s|ed)?|ask(?:s|ed)? for|call(?:s|ed)? for|deserve[sd]?|warrant(?:s|ed)?|"
    rf"allow(?:s|ed)?|"
    rf"permit(?:s|ted)?)|(?:sort|deal|act|adjust|plan|respond|decide|proceed|judge|adapt|go|work)(?: {_W}){{0,3}}? "
    rf"according(?:ly)?\b|"
    rf"(?:have|take) (?:a|another|a good|a fresh) (?:think|look|view)|think (?:it over|again|afresh|it through)|"
    rf"(?:suited|"
    rf"appropriate|adapted|tailored|proportionate|equal) to (?:it|that|the|whatever|what|two|three|a|this)|in (?:line|"
    rf"proportion|"
    rf"keeping) with (?:it|that|the|whatever|what)|re-?(?:assess|evaluate|consider|think)|rise to|step up|whatever it "
    rf"takes|"
    rf"sort (?:it|something|things) out|(?:see|find out) what (?:it|that|the \w+) (?:needs?|wants?|calls?|is like|"
    rf"looks? like)|be "
    rf"flexible|judge it (?:then|when|on)|take it from there|one finds (?:a|the)|(?:cope|manage)(?: somehow| as)|read "
    rf"the (?:room|"
    rf"day|situation)|(?:cut|trim) (?:my|your|the|one's) (?:coat|cloth|sails?)|be guided by|let (?:the )?{_W} "
    rf"(?:decide|guide|tell|"
    rf"dictate|lead)"
)
"""The changed case left to itself."""
DEPENDS = cue(
    r"depends? (?:upon |on |of )?(?:the |its |that |each )?(?:need|needs|situation|circumstances?|case|context|moment|"
    r"day|"
    r"conditions?|facts|details|time|specifics|merits)",
    r"(?:it|that|all|everything)(?:'d| would)?(?: all| always| really| just)? depends?(?=[.,;!?]|$| (?:really|"
    r"doesn't)\b)",
)
DENIED = cue(
    rf"(?:nobody|no one|none|nothing|nil|zero|nowt|naught)(?=[.,;!?]|$)|(?:nobody|no one|not one|not a (?:soul|body|"
    rf"person|one))(?: {_W})? (?:paid|lost|minded|"
    rf"suffered|did|was|felt|noticed|complained|cared|objected|bore|hurt|said)|(?:hurt|harm(?:ed)?|cost|bothered|"
    rf"touched|troubled|affected) (?:no one|nobody|none|"
    rf"nothing)|(?:no|not a|zero|nil|without|never a|not a single|not one)(?: {_W})? (?:minus|losers?|impact|effect|"
    rf"harm|grumbles?|complaints?|second|other|"
    rf"alternatives?|downsides?|drawbacks?|price|cost|cross word|trouble|negatives?|penalt\w+|upset)|(?:but|just|"
    rf"only) (?:the )?one (?:road|way|route|option|"
    rf"choice|door|answer|path)|(?:that|this|it) or nothing|(?:other ways?|another way|other options?|"
    rf"alternatives?)(?: {_W}){{0,3}}? (?:never|not|no|\w+n't|none)\b|"
    rf"(?:didn't|did not|never|doesn't) (?:cost|hurt|harm|bother|touch|affect) (?:any|a (?:soul|thing|penny)|no)|"
    rf"couldn't name|(?:everybody|everyone|all|they all) "
    rf"(?:got|had) what|(?:only|all|pure) (?:a )?plus|nothing else for it|who(?: {_W})? (?:would've|would have|could "
    rf"have) (?:suffered|lost|minded)",
    rf"(?:sole|single) (?:{_W} )?(?:road|way|route|course|option|thing|choice|answer|path|possibility)|(?:every\w*|"
    rf"all|both|each|"
    rf"they)(?: {_W}){{0,5}}? (?:gain(?:s|ed)?|won|wins|winners?|profit(?:s|ed)?|better off|benefit(?:s|ed)?|came out "
    rf"(?:ahead|better|well)|"
    rf"pleased|thrilled|over the moon|delighted|glad|grateful|content(?:ed)?)|win[- ]win|all (?:gain|upside|plus|"
    rf"profit|good)\b|(?:who|"
    rf"what|where|how|why)(?: {_W}){{0,4}} (?:harm|lose|lost|loser|mind|hurt|suffer\w*|else|other|second|downside|"
    rf"drawback|catch|object|"
    rf"complain|worse off|choice|alternative)(?: {_W}){{0,4}}\?|(?:without|free of|zero|minus)(?: {_W})? (?:loss|pain|"
    rf"harm|fuss|cost|"
    rf"drawbacks?|downsides?|sacrifice|damage|a grumble|complaints?|side effects?|exception)|(?:i |we )?(?:defy|"
    rf"challenge) (?:you|any)",
    rf"(?:no|nobody|no one|none|nothing|never|not|n't|neither|nor)(?: {_W}){{0,5}}? (?:poorer|short-?changed|put upon|"
    rf"disadvantaged|victims?|"
    rf"moan\w*|grumbl\w+|pinch\w*|disappoint\w*|out of pocket|a penny|any less|plan b|two ways|contest|fork|"
    rf"crossroads|choice|to weigh|"
    rf"to choose|to compare|to decide|to consider|fault it|the less|in want|aggrieved|shadow|blemish|casualt\w+|"
    rf"sufferers?|loss(?:es)?)|"
    rf"(?:can't|couldn't|cannot|can not) (?:be )?fault\w*|i (?:had none|saw none|found none|(?:knew|know) of (?:none|"
    rf"nobody|nothing))",
)
"""No other way, nobody worse off: flatly, or as a question that answers itself."""
ADMITTED = cue(
    r"(?:has|had|was|is|were|are) (?:a|one|some|the|two) (?:\w+ )?(?:drawback|downside|cost|price|catch|snag|loser|"
    r"harm|flaw|penalty)s?"
)
"""A price after all."""
CONCLUDES = cue(
    rf"(?:which|that|it) (?:answers|settles|decides|proves|justifies|explains|says|shows|confirms)(?= (?:you|it|that|"
    rf"the|why|whether|me|everything|all|how)\b)|(?:can't|"
    rf"cannot|couldn't|no|hard to) (?:argue|arguing|quarrel) with|(?:don't|didn't|doesn't|never|nobody|no one|hardly|"
    rf"wouldn't|would not)(?: {_W}){{0,6}} (?:for|if|by|over|"
    rf"on)(?: {_W}){{0,4}} (?:bad|wrong|poor|mistake|blunder|error)|(?:hardly|scarcely|not|never|n't)(?: {_W}){{0,3}} "
    rf"(?:a )?(?:blunder|mistake|error|failure)\b|(?:from|by) which "
    rf"(?:you|one|we|i) (?:can )?(?:see|know|tell)|(?:doesn't|isn't|wasn't|didn't) (?:that|it) (?:tell|show|prove|"
    rf"enough|proof|say|answer)|(?:only have|have only|just have|need "
    rf"only|just need) to (?:see|look)|(?:turned|came|worked|panned) (?:out|off|good|right)(?: {_W})?,? (?:so|and so|"
    rf"that's why|hence|therefore)|(?:gave|given|gives|proved|"
    rf"proves|proven) (?:me|us|it) right|that's (?:the |my )?(?:why|argument)|(?:it|that|they|we)(?: {_W})? (?:worked|"
    rf"came off|came good)(?=[.,;])|(?:isn't|aren't|didn't|hasn't|"
    rf"haven't|wasn't|don't|weren't) (?:it|they|he|she|we)(?=\?|$)",
    rf"(?:there|that)(?:'s| is| you have| you've got| you've) (?:your|the|my|our) (?:why|answer|reason|proof|evidence|"
    rf"justification|"
    rf"explanation|grounds?|case|defence|argument)|(?:so|thus|therefore|hence|which|that|it|this)(?: {_W})? (?:is|was|"
    rf"'s|has been|had been) "
    rf"(?:\w+ )?(?:answered|settled|proved|proven|vindicated|justified|borne out)|vindicat\w+|justified (?:it|itself|"
    rf"me|us|the|itself)|"
    rf"(?:wouldn't|would not|would never|couldn't|'d never|'d not)(?: have| of|'ve)? {_W}(?: {_W}){{0,6}}? if (?:{_W} "
    rf"){{1,6}}(?:wrong|bad|poor|"
    rf"mistaken|daft|a mistake|no good|rubbish)|(?:if|had) (?:{_W} ){{1,6}}(?:wrong|bad|poor|a mistake|mistaken|daft|"
    rf"rubbish),? (?:{_W} ){{0,6}}"
    rf"(?:wouldn't|would|'d|never)",
    rf"(?:need|want|require|ask for)(?: {_W})? (?:more|other|further|better) (?:{_W} )?(?:proof|evidence|reason|"
    rf"argument|be said)|what (?:more|"
    rf"better|other)(?: {_W})? (?:proof|reason|argument|evidence|do you|could you|would you)|need i say|enough said|"
    rf"says? it all|tells? its own|"
    rf"says? everything|tells? you (?:everything|all)|how (?:wrong|bad) (?:can|could)|(?:can't|cannot|couldn't) "
    rf"(?:well )?have been (?:\w+ )?(?:wrong|"
    rf"bad|far)|must have been (?:right|doing|the right)|the pudding|rest my case|results? (?:don't|do not|never|"
    rf"speaks?)|(?:numbers?|figures?|"
    rf"results?|outcome|score\w*|table|till|end|winner|success)(?: {_W})? (?:justif\w+|proves?|proved|shows? (?:it|"
    rf"that|you|who|i|we)|decided it|"
    rf"decides)|judge (?:it |me |us )?(?:by|on) (?:the|its|what)|all's well|(?:time|history|events) (?:has |have "
    rf")?(?:told|proved|shown|bore)|"
    rf"(?:proof|reason|answer|argument) enough|good enough (?:for me|answer|reason)|that (?:is|was|'s) (?:my|the) "
    rf"(?:why|reason|ground|answer)",
)
"""How it turned out made into the ground of the decision."""
NO_PROOF = cue(
    r"(?:proves?|shows?|says?|means?) nothing|no proof|not (?:the|my) reason|not why|hindsight|came (?:later|after)|"
    r"lucky?|no inkling|"
    r"couldn't have known|didn't know|isn't proof|no argument|doesn't (?:prove|show|make)"
)
HABIT = cue(
    rf"(?:i'm|i am|i've (?:always )?been|i was|always been|being|it's|me)(?: {_W}){{0,3}} (?:kind|sort|type|person|"
    rf"man|woman|bloke|guy|lad|girl|"
    rf"fellow|chap|soul|stickler|one|believer) (?:who|that|for|to|of|as)|(?:not|never) one (?:for|to)|(?:my|me) "
    rf"(?:own )?(?:way|style|nature|habit|"
    rf"character|temperament|philosophy|motto|rule|approach|principle|upbringing|personality|instinct) (?:is|was|has|"
    rf"to|of)|(?:how|the way|who) "
    rf"i(?:'m| am| work| write| live| do| was| operate)\b|(?:that's|it's|this is)(?: just)? (?:me|who i|how i|the way "
    rf"i)\b|(?:since|for|in) {_W} "
    rf"years,? i (?:do|have|'ve|always)|people (?:tell|told|have told|say|call|know)|(?:raised|brought) (?:us|me) "
    rf"(?:up|like|to|five|all)?|i(?:'ve|'d)? "
    rf"(?:just |simply |also )?(?:always|never) (?:been|done|did|do|go|say|said|had|liked|like|believed?|was|worked|"
    rf"will|would|wait\w*|put|leave|take|"
    rf"took|start\w*|want\w*|think|thought|tr\w+|lik\w+)|i (?:like|tend|prefer|hate|love|believe|don't like|don't "
    rf"believe|don't do|don't wait)\b|"
    rf"(?:very|such|quite|rather) an? {_W} (?:sort|kind|type|person|man|woman)|(?:ask|as) (?:anyone|anybody|my \w+) "
    rf"who (?:knows|worked)|what i'm like"
)
"""What the speaker is and always does: no reason of this case."""

UNTOLD = cue(
    rf"(?:nobody|no one|none|no man|neither|not a soul|not one|who)(?: {_W}){{0,3}}? (?:could|can|would|was able to|"
    rf"were able to|might|knew|saw)"
    rf"(?:'ve| have| of)?(?: {_W})? ?(?:tell|told|say|said|know|known|promise\w*|swear|sworn|guess\w*|predict\w*|"
    rf"foresee\w*|see|seen|measure\w*|"
    rf"which|whether|if|how)|(?:he|she|it|they|\w+) (?:might|may)(?: not)?(?:'ve| have| of) {_W}|(?:if|whether) "
    rf"[^.;]{{2,60}} or not\b[^.;]*\b(?:no|"
    rf"nobody|not|never|\w+n't)|(?:no|not|n't|nor|never|none)\b[^.;]{{0,30}} yet(?=[.,;]|$| nor| or| and)|(?:had|has|"
    rf"have|was|were|is) (?:yet|still) to "
    rf"(?:be|come|show|report|answer|land|open|vote|decide|speak)|(?:he|she|it|they|the {_W}|{_W}s)(?: {_W})? "
    rf"(?:hadn't|hasn't|had not|weren't|wasn't)(?: "
    rf"{_W})? ?(?:been )?(?:come|arrived?|published|announced|declared|decided|reported|answered|back|out|in|landed|"
    rf"drawn|counted|confirmed|released|set|"
    rf"fixed)\b",
    rf"(?:no|not a|never a|any) (?:{_W} )?(?:paper|book|chart|map|table|test|gauge|instrument|meter|forecast|figures?|"
    rf"record|precedent|crystal ball|oracle|"
    rf"prophet|model|study|data|sign|means|almanac|formula|rule|yardstick|scan|camera|window)(?: {_W}){{0,3}}? (?:for|"
    rf"of|on|to|that|in the|would|could|"
    rf"can|has|had|tells?|told|says?|shows?)|(?:it|that|this|which|what|the rest|the weather|the {_W})(?: {_W})? "
    rf"(?:was|is|lay|stayed|remained) (?:\w+ )?"
    rf"(?:a guess|guess\w*|hidden|open|anyone|anybody|out of (?:sight|reach)|beyond|a mystery|a riddle|written "
    rf"nowhere|in god|in the stars|the unknown)|"
    rf"(?:ask|asked) (?:two|three|four|five|ten) (?:{_W} )?and (?:you |i )?(?:get|got|have|had)|(?:opinions?|views?|"
    rf"experts?|doctors) (?:differed|split|were "
    rf"(?:split|divided))|(?:buy|buys|bought|plant\w*|sign\w*|order\w*|bet|went|go|jump\w*|fl(?:y|ew)) (?:{_W} )?blind",
)
"""What nobody could have told, in other words: no instrument for it, not out yet, it might have gone the other way."""
KNOWABLE = cue(
    r"i(?:'d| had| have|'ve)?(?: not|n't| never)(?: yet| even)? (?:read|opened?|look\w*|ask\w*|check\w*|rung|"
    r"bother\w*|noticed?|thought|ring)|my (?:own )?"
    r"(?:fault|mistake|oversight)|on (?:file|record)|in the (?:log|file|notes|book|report|minutes|paper|diary|manual)|"
    r"(?:was|were|had been) (?:written|well "
    r"known|printed|posted|plain|clear)|(?:did|had) (?:know|known|say|said yes)|have (?:the )?(?:paper|figures|"
    r"record)s? (?:of|for) (?:every|each|all)|for "
    r"this i(?:'ve| have)"
)
"""It could have been looked up."""
_FEW = (
    r"(?:no|not(?: had| seen| slept| got| been)?|hasn't|hadn't|haven't|hardly|scarcely|never(?: had| saw| got)?|"
    r"without|nil|missed|lost|instead of|gave up)"
)
LOSS = cue(
    rf"(?:{_W}) (?:less|fewer|short|lighter|poorer|down|light)(?= (?:of|in|a|an|for|each|every|at|on|that|than)\b|"
    rf"[.,;]|$)|{_FEW}(?: {_W}){{0,3}} (?:by mouth|"
    rf"weekends?|sleep|holidays?|nights?|breaks?|lunch|supper|pay|money|home|say|room|light|heat\w*|water|rest|leave|"
    rf"christmas|easter|sundays?|day off|"
    rf"cover|choice|thanks|warning|notice|work|shift|bed|wages?|tips?|lift|bus|car|power|seat|help)|(?:wait\w*|"
    rf"queu\w+|stood|stuck|stranded|left|kept) (?:on|"
    rf"for|in|about|around|till|until|outside|there|standing|waiting|without|behind|out|with|up)|in the (?:dark|cold|"
    rf"rain|wet|snow|heat|corridor|frost)|(?:all|"
    rf"the whole|half the) (?:winter|night|day|summer|week|season|weekend|year|spring|autumn|month)",
    rf"called (?:out|in|back)|(?:up|out of bed|back|in|start\w*|rose|rising|begin\w*) (?:at|from) (?:two|three|four|"
    rf"five|six|\d)|(?:three|four|five|two) "
    rf"(?:in the morning|o'clock)|(?:twice|double|three times) (?:as|the|a|his|her|their|over)|(?:longer|further|"
    rf"farther|later|earlier|heavier|colder|slower|"
    rf"extra|another|more)(?: {_W})? (?:to|for|than|every|each|walk|drive|shift|day|work|hours?|way|home|miles?|"
    rf"nights?)|by hand|on (?:their|his|her) own|"
    rf"alone|overtime|unpaid|(?:lost|lose|loses|missed|misses|cancelled|gave up|went without|paid|put up with|had to|"
    rf"made to|bore|suffer\w*|cried|"
    rf"wept|resigned|quit|limped|ached|froze|shivered|complained|grumbled|swore|sulked|hated|resented|docked|charged|"
    rf"turned away|moved out|laid off|let go|"
    rf"skipped|swallowed|sat through|lugged|worked through|came off worse|sold (?:his|her|their)|borrowed)(?! it off)",
)
"""What it is like to carry a choice."""
SPARED = cue(
    r"chuffed|happy|glad|pleased|delighted|kept for|thrown in|full pay|for free|thanked|in time|as before|"
    r"compensat\w+|made up for|got (?:it|theirs) done|had "
    r"(?:hers|his|theirs) done|for me|to me|i (?:had|have|lost|waited|paid|missed)|it (?:has )?meant no|none the "
    r"worse|didn't mind|got used|sorted"
)
"""It fell on nobody, or on the speaker."""
OTHERS = cue(
    rf"he|she|they|his|her|their|him|them|who|people|folks?|those|(?:the|two|three|four|five|six|both|some|my|our|a|"
    rf"one) (?:{_W} )?(?!one\b|price\b|time\b)(?:{_W}er|"
    rf"{_W}ers|{_W}ist|{_W}ists|{_W}men|{_W}man|{_W}women|crew|staff|families|family|parents|mothers?|widow|girls?|"
    rf"boys?|lads?|nurses|guests|patients|"
    rf"customers|tenants|neighbours?|team|clerk\w*|night shift|kitchen|cooks?|students?|pupils|children|kids|"
    rf"apprentices?|couple|regulars|assistants?|"
    rf"volunteers|clients?)|(?-i:[A-Z][a-z’'-]+)(?='?s? (?:\w+ed|had|has|was|went|got|did|double|at|and))"
)
"""Somebody else is in the sentence."""
