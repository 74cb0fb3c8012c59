"""More of how people speak of wanting a job, of having had enough, and of what somebody said to them (R9)."""

from agent.scoring.signs.cue import cue

ALIKE = cue(
    r"(?:doesn't|don't|does not|didn't) (?:really |much |greatly )?(?:matter|mind)(?: much| a lot| to me)?|(?:much|"
    r"all|pretty much) (?:the|of a) (?:same|muchness)(?! (?:as|time))|(?:these|the|those|all) (?:jobs|posts|places|"
    r"firms|roles|employers|ones) are (?:\w+ )?(?:similar|alike|the same)|is secondary|(?:that|which) travels|(?:an?|"
    r"the) (\w+)(?:'s| is) an? \1\b|(?:change|move) of (?:sector|scene|pace|field)|(?:obvious|logical|natural|"
    r"sensible) (?:next )?(?:step|move|progression)|(?:mostly|mainly|really|only|largely|just) (?:for |because of "
    r")?(?:the )?(?:timing|money|body|hours|commute|pay|back|distance|bus|mortgage|rent)\b|i (?:sent|have sent|put in|"
    r"fired off) (?:my|the|off) (?:\w+ )?(?:papers?|cv|form|application)s? to (?:a|an|two|three|four|several|some|"
    r"one)|i(?:'ve| have)? (?:looked at|applied (?:to|for|at)|tried) (?:\w+ )?(?:\w+,|two|three|four|five|several|a "
    r"few|some|a couple|anything|everything|whatever)|contract(?:'s| is)? up|(?:one|every|any) \w+(?:'s| is)? (?:\w+ "
    r"){0,2}?(?:like|as good as) (?:another|the (?:next|other)|any other)|wherever (?:it|they|that) (?:is|are|stands?|"
    r"happens?|may)|i(?:'ve| have)? (?:sent|put|fired|posted) (?:\w+ )?(?:\w+ )?(?:letters|applications|forms|cvs)|"
    r"(?:i'm|i am|i've been) (?:\w+ )?(?:applying|looking) (?:all|everywhere|round|across|widely|to (?:several|a few|"
    r"many|lots|most))|who(?:ever)? (?:takes|hires|wants|gets) me"
)
"""The reason would do for any employer, in so many words."""
NOTHING = cue(
    r"(?:i've|i have|i had|got|there's|have) (?:\w+ )?(?:nothing|no questions?)\b|nothing (?:about|for|on|from|to ask|"
    r"really)|(?:not|nothing) really|you(?:'ve)? (?:covered|answered|explained|told me) (?:it|that|everything|all|"
    r"most)|self[- ]explanatory|i think i know|i'm comfortable|i can't think of (?:any|one)|it was all in|no,? i'm "
    r"(?:fine|good|grand)"
)
"""Invited to ask, nothing comes."""
HAD_ENOUGH = cue(
    r"(?:another|next|a) (?:call|appointment|meeting|interview|shift) (?:at|in|to|after)|at (?:three|four|five|six|"
    r"two|\d+) (?:is|it's|i)|(?:minutes|hours?|miles) (?:to drive|each way|there and back|home|on the bus)|(?:e-?mail|"
    r"phone|text|post|either)(?:'s| is) (?:best|fine|easiest)|(?:has|have|got) my (?:number|mobile|e-?mail|details|"
    r"address|phone)|leave it (?:there|at that)|(?:nothing|not much|isn't much|much|little) (?:more )?(?:to|i can) "
    r"add|(?:it's|that's|we're|i'm) (?:finished|done)\b|from my side|it's (?:all )?(?:the same|one) (?:for|to) me|or "
    r"they don't|who(?:ever)? wants can|(?:is|it's|are) (?:there|all there) in|in my cv|(?:been|nearly) (?:an|one|two|"
    r"a) (?:\w+ )?hours?(?: nearly)?|if we (?:finish|stop|end|wrap)|suits me|so i can get on|more than (?:say|tell)|"
    r"aren't on the market|don't (?:hang|wait) about|write (?:to )?me what|the office can|i(?:'d| had) better (?:go|"
    r"be|get)|(?:running|getting) late|long (?:day|journey|drive|way)\b|unless (?:you|there)(?:'s)? (?:need|want|"
    r"anything|something)|(?:said|told \w+) i'd be back|get going|back before (?:three|four|five|six|seven|\d+)|make "
    r"a move"
)
"""The end of patience, said of the clock, the way home, or the paper."""
KEEN = cue(
    r"keener|more (?:wish|set|sure|eager|certain|determined)|hooks? in me|(?:get|got|gets) me (?:out of bed|up)|"
    r"(?:can't|couldn't|cannot) (?:\w+ )?(?:leave (?:[\w'-]+ ){0,3}alone|let (?:it |that )?go|put (?:it |that )?down)|"
    r"exactly (?:what|where|the \w+) i|this is the (?:one|job|place|work)|where i (?:want|belong)|the one i'd (?:pick|"
    r"choose|take)|(?:doesn't|didn't|won't|hasn't) (?:leave|left) me|itching to|(?:thinking|planning|wondering) "
    r"already|(?:on|in) my (?:mind|head) all|sit in my head|be happier|i(?:'d| would| should)? (?:very much |so |"
    r"really )?(?:want|like|love) to (?:work|be here|begin|start|do (?:it|this)|have (?:it|this)|join|take (?:it|"
    r"this)|get (?:stuck|my|going))|i(?:'d| would| should) be (?:delighted|glad|pleased|happy|thrilled|proud)(?! "
    r"(?:either|to (?:know|hear|work either)))|i'd (?:rather|sooner) (?:be|do) (?:this|here)|i (?:really |do |still "
    r")?(?:want|fancy) (?:it|this)|like this more|hope (?:you|it)|(?:job|post|place|work|one|boat|thing) (?:that "
    r")?i(?:'d| would) (?:\w+ )?(?:like|love|want|take|be (?:glad|happy|proud)|enjoy)|i(?:'d| would) be (?:\w+ "
    r")?(?:happy|glad|pleased|proud) (?:if|to|of|with)"
)
"""The post is wanted, in other words than 'I want it'."""
ONWARD = cue(
    r"(?:what|which) (?:would|should|do|can|could|shall) (?:you have me|i|we) (?:do|bring|send|prepare|read) (?:next|"
    r"until|before|meanwhile|in the meantime)|by when|when (?:do|will|would|might|should) (?:you|the (?:board|three|"
    r"panel|committee)|i|we) (?:\w+ ){0,3}(?:sit|meet|settle|choose|decide|hear|know|talk|speak|expect|hope)|how "
    r"(?:do|will|would|does) (?:you|it|things|this|we) (?:go|move|run|carry|take it|proceed)(?: \w+)?|what(?:'s| is| "
    r"will be|'ll be) (?:the )?(?:next|after|left|still)|who (?:else )?(?:would|will|do|should) i (?:meet|see|speak|"
    r"talk)|(?:next|following) (?:step|stage|round|bit)|what happens|(?:hope|plan|mean) to (?:settle|decide|choose)|"
    r"when (?:can|may|should|could) i (?:expect|hope|count)|(?:still|left) in the (?:process|running|race)|which day|"
    r"(?:whether|if) i (?:\w+ )?(?:wait|come|must|should|have to)|how (?:it|this|things) (?:\w+ )?(?:runs?|goes|"
    r"works)(?: \w+)? (?:now|from|on|next)|until when|who (?:rings|calls|writes to) (?:whom|who|me)"
)
"""Asks how it goes on."""
SAID_TO_ME = (
    r"(?:said|told (?:me|us)|mentioned|spoke (?:of|about)|described|showed me|explained|let (?:slip|drop)|pointed out|"
    r"brought up|talked (?:of|about))"
)
FOUND_OUT = cue(
    r"(?:so|and|then|since|afterwards|after that)?,? ?i(?:'ve| have|'d)?(?: since| then| also| even| already)? "
    r"(?:asked|spent|took|went|rang|read|sat|drove|walked|dug|trawled|borrowed|stayed|cycled|phoned|wrote|watched|"
    r"counted|tried|baked|cooked|drew|built|made|pulled|looked|bought|visited|stood|queued|talked|spoke|checked|been "
    r"(?:to|back|through|over|out|along|round|on)|compared|followed|found|got|had|put|worked|ran|plotted|mapped|"
    r"played|listened|ordered|tested|rode|timed|measured)\b"
)
"""Something was done about it."""
NOT_WON = cue(
    r"(?:where|what|how) (?:do|have|did|am|would|might) i (?:not|fall|fail|lose|leave you)(?: \w+){0,4}|(?:not|"
    r"haven't|hasn't) (?:\w+ )?convince(?:d)? you|(?:unsure|uneasy|doubtful|undecided|wary|in two minds|uncertain) "
    r"(?:of|about) me|what (?:about me|in me|i've said) (?:makes|made|leaves|worries|gives)"
)
"""Doubts about oneself are asked for."""
STAYING = cue(
    r"if i stay|(?:has|have|had|they've|he's|she's|'s|bank's|firm's|they)(?: also| just)? offered me|offer(?:ed)? "
    r"(?:me )?(?:a|the|to|more)|(?:good|fair|decent|firm|written|open) offer|(?:wants?|want) me (?:to stay|too|as "
    r"well|back)|second (?:interview|process|application)|got another"
)
PLAINLY = cue(
    r"knows? (?:that )?i'm (?:here|talking)|i only like this|like this (?:one )?more|isn't a (?:card|threat|lever|"
    r"stick)|needn't (?:hurry|rush|worry|press)|i'd sooner (?:be|work|come)|whatever happens here|i've told them|i "
    r"told them|no (?:hurry|pressure|rush)|(?:don't|needn't) (?:hurry|rush)|the one i'd (?:pick|choose|take)|i ought "
    r"to (?:tell|say|mention)"
)
MOVED_THEM = cue(
    r"(?:i'd|i had|i've|we've|we'd|we had|nobody(?: has|'s| had)?|no one(?: has|'s)?) (?:never|not|ever) (?:\w+ "
    r")?(?:thought|asked|seen|looked|considered|put)|hadn't (?:\w+ )?(?:thought|seen|asked|considered|looked)|"
    r"(?:thinking|think) about (?:that|it)|we(?:'ll| will|'d) have to|good question|you've (?:got )?me there|let me "
    r"think|until you asked"
)
"""The panel was made to think."""
SO = cue(
    r"^(?:(?:ah|oh|ha|right|ok|okay|well|hm|thanks|i see)[,. ]+)*(?:so|then|which means|that means|in that case|and "
    r"yet|but then|if)\b"
)
STOCK_TOO = cue(
    r"keeps you (?:up|awake)|what made you|gets you (?:up|out)|is it (?:always )?busy|do you (?:have|get) (?:many|"
    r"much)|headed|get on with|in (?:three|a few|one|five) words|describe (?:the|your) culture|(?:how|are) (?:\w+ "
    r"){1,3}performing|success look|what proportion|day[- ]to[- ]day|proudest|best thing about|where do you see|how "
    r"long have you|do you (?:like|enjoy)|(?:atmosphere|mood|spirit|culture) (?:in|of|here|like)|(?:what|how much) do "
    r"you expect (?:from|of)|(?:in|over) (?:the |these )?(?:next|coming|following) (?:\w+ )?years"
)
OWN_HOURS = cue(
    r"late in the (?:evening|day)|out of hours|(?:salary |pay |the )?band\b|whole band|fortnight (?:of|in) (?:may|"
    r"june|july|august|september)|evenings?\b(?=[^.?]*\?)|on call|uniform|who pays|paid for|canteen|(?:take|keep|use|"
    r"have) (?:it |them )?(?:at )?home|(?:start|finish) (?:early|late|at)|(?:roster|rota|shifts?) (?:fall|falls|over|"
    r"at|on|for) (?:christmas|new year|easter|the)|first pick|(?:old|final salary|new) scheme|(?:over|at) christmas|"
    r"school holidays|on (?:satur|sun)days"
)
THEY_PAY = cue(
    r"(?:they|he|she|it|customers?|clients?|guests?|people|families|visitors|members|nobody|somebody|would (?:they|"
    r"anyone|anybody|he|she|people)) (?:\w+ )?(?:pays?|paid)|pay(?:s|ing)? (?:attention|heed|off|for itself)"
)
"""Paid by others: no terms of one's own."""
