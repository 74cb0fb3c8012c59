"""More of how people speak of wanting a job, of having had enough, and of what somebody said to them (R9)."""

from agent.scoring.signs.cue import cue

ALIKE = cue(
    r"(?:doesn't|don't|does not|didn't) (?:really |much |greatly )?(?:matter|mind)(?: much| a lot| to me)?|(?:much|"
    r"all|pretty much) (?:the|of a) (?:same|muchness)(?! (?:as|time))|(?:these|the|those|all) (?:jobs|posts|places|"
    r"firms|roles|employers|ones) are (?:\w+ )?(?:similar|alike|the same)|is secondary|(?:that|which) travels|"
    r"transferable anywhere|(?:an?|the) (\w+)(?:'s| is) an? \1\b|(?:change|move) of (?:sector|scene|pace|field)|"
    r"(?:obvious|logical|natural|sensible) (?:next )?(?:step|move|progression)|(?:mostly|mainly|really|only|largely|"
    r"just) (?:for |because of )?(?:the )?(?:timing|money|body|hours|commute|pay|back|distance|bus|mortgage|rent)\b|"
    r"i (?:sent|have sent|put in|fired off) (?:my|the|off) (?:\w+ )?(?:papers?|cv|form|application)s? to (?:a|an|two|"
    r"three|four|several|some|one)|i(?:'ve| have)? (?:looked at|applied (?:to|for|at)|tried) (?:\w+ )?(?:\w+,|two|"
    r"three|four|five|several|a few|some|a couple|anything|everything|whatever)|contract(?:'s| is)? up|"
    r"any of them would|(?:one|every|any) \w+(?:'s| is)? (?:\w+ ){0,2}?(?:like|as good as) (?:another|the (?:next|"
    r"other)|"
    r"any other)|wherever (?:it|they|that) (?:is|are|stands?|happens?|may)|i(?:'ve| have)? (?:sent|put|fired|posted)"
    r" (?:\w+ )?(?:\w+ )?(?:letters|applications|forms|cvs)|(?:i'm|i am|i've been) (?:\w+ )?(?:applying|"
    r"looking) (?:all|"
    r"everywhere|round|across|widely|to (?:several|a few|many|lots|most))|who(?:ever)? (?:takes|hires|wants|gets) me"
)
"""The reason would do for any employer, in so many words."""
NOTHING = cue(
    r"(?:i've|i have|i had|got|there's|have) (?:\w+ )?(?:nothing|no questions?)\b|nothing (?:about|for|on|from|"
    r"to ask|really)|(?:not|nothing) really|you(?:'ve)? (?:covered|answered|explained|told me) (?:it|that|everything|"
    r"all|most)|self[- ]explanatory|i think i know|i'm comfortable|i can't think of (?:any|one)|none (?:from me|"
    r"spring|that)|it was all in|no,? i'm (?:fine|good|grand)|i'd (?:sooner|rather) (?:be asked|wait)|"
    r"don't need to ask|ask me later"
)
"""Invited to ask, nothing comes."""
HAD_ENOUGH = cue(
    r"(?:another|next|a) (?:call|appointment|meeting|interview|shift) (?:at|in|to|after)|at (?:three|four|five|six|"
    r"two|\d+) (?:is|it's|i)|(?:minutes|hours?|miles) (?:to drive|each way|there and back|home|on the bus)|"
    r"(?:e-?mail|phone|text|post|either)(?:'s| is) (?:best|fine|easiest)|(?:has|have|got) my (?:number|mobile|"
    r"e-?mail|details|address|phone)|leave it (?:there|at that)|(?:nothing|not much|isn't much|much|"
    r"little) (?:more )?(?:to|i can) add|(?:it's|that's|we're|i'm) (?:finished|done)\b|from my side|"
    r"it's (?:all )?(?:the same|one) (?:for|to) me|or they don't|(?:take|leave) it or|who(?:ever)? wants can|(?:is|"
    r"it's|are) (?:there|all there) in|in my cv|(?:been|nearly) (?:an|one|two|a) (?:\w+ )?hours?(?: nearly)?|"
    r"if we (?:finish|stop|end|wrap)|suits me|so i can get on|more than (?:say|tell)|aren't on the market|"
    r"don't (?:hang|wait) about|i won't (?:go over|repeat|add)|write (?:to )?me what|the office can|i(?:'d|"
    r" had) better (?:go|be|get)|(?:running|getting) late|long (?:day|journey|drive|way)\b|unless (?:you|"
    r"there)(?:'s)? (?:need|want|anything|something)|leave (?:a|me a) message|(?:said|told \w+) i'd be back|"
    r"i'm (?:due|expected|wanted)|get going|catch (?:my|the|a)|back before (?:three|four|five|six|seven|\d+)|"
    r"before (?:the|my) (?:traffic|rush|school)|make a move|(?:car|ticket|meter|babysitter|dog)(?:'s|"
    r" is) (?:waiting|running)|if that's (?:all|it|everything)|that'll do|that do you"
)
"""The end of patience, said of the clock, the way home, or the paper."""
KEEN = cue(
    r"keener|more (?:wish|set|sure|eager|certain|determined)|hooks? in me|(?:get|got|gets) me (?:out of bed|up)|"
    r"(?:can't|couldn't|cannot) (?:\w+ )?(?:leave (?:[\w'-]+ ){0,3}alone|let (?:it |that )?go|put (?:it |that )?down)|"
    r"exactly (?:what|where|the \w+) i|this is the (?:one|job|place|work)|where i (?:want|belong)|"
    r"the one i'd (?:pick|choose|take)|(?:doesn't|didn't|won't|hasn't) (?:leave|left) me|itching to|(?:thinking|"
    r"planning|wondering) already|already (?:thinking|planning|wondering|drawing)|(?:on|in) my (?:mind|head) all|"
    r"sit in my head|be happier|i(?:'d| would| should)? (?:very much |so |really )?(?:want|like|love) to (?:work|"
    r"be here|begin|start|do (?:it|this)|have (?:it|this)|join|take (?:it|this)|get (?:stuck|my|going))|i(?:'d|"
    r" would| should) be (?:delighted|glad|pleased|happy|thrilled|proud)(?! (?:either|to (?:know|hear|work either)))|"
    r"count me in|nothing i'd (?:rather|sooner)|i'd (?:rather|sooner) (?:be|do) (?:this|here)|i (?:really |do |"
    r"still )?(?:want|fancy) (?:it|this)|set my heart|like this more|hope (?:you|it)|"
    r"(?:job|post|place|work|one|boat|thing) (?:that )?i(?:'d| would) (?:\w+ )?(?:like|love|want|take|be (?:glad|happy|"
    r"proud)|enjoy)|i(?:'d| would) be (?:\w+ )?(?:happy|glad|pleased|proud) (?:if|to|of|with)"
)
"""The post is wanted, in other words than 'I want it'."""
ONWARD = cue(
    r"(?:what|which) (?:would|should|do|can|could|shall) (?:you have me|i|we) (?:do|bring|send|prepare|read) (?:next|"
    r"until|before|meanwhile|in the meantime)|by when|when (?:do|will|would|might|should) (?:you|the (?:board|three|"
    r"panel|committee)|i|we) (?:\w+ ){0,3}(?:sit|meet|settle|choose|decide|hear|know|talk|speak|expect|hope)|"
    r"how (?:do|will|would|does) (?:you|it|things|this|we) (?:go|move|run|carry|take it|proceed)(?: \w+)?|what(?:'s|"
    r" is| will be|'ll be) (?:the )?(?:next|after|left|still)|who (?:else )?(?:would|will|do|should) i (?:meet|see|"
    r"speak|talk)|(?:next|following) (?:step|stage|round|bit)|where (?:do|does) (?:we|it|this) go|"
    r"when could i (?:come|meet|start)|what happens|(?:hope|plan|mean) to (?:settle|decide|choose)|"
    r"when (?:can|may|should|could) i (?:expect|hope|count)|(?:still|left) in the (?:process|running|race)|which day|"
    r"(?:whether|if) i (?:\w+ )?(?:wait|come|must|should|have to)|how (?:it|this|things) (?:\w+ )?(?:runs?|goes|"
    r"works)(?: "
    r"\w+)? (?:now|from|on|next)|until when|who (?:rings|calls|writes to) (?:whom|who|me)"
)
"""Asks how it goes on."""
SAID_TO_ME = (
    r"(?:said|told (?:me|us)|mentioned|spoke (?:of|about)|described|showed me|explained|let (?:slip|drop)|"
    r"pointed out|brought up|talked (?:of|about))"
)
FOUND_OUT = cue(
    r"(?:so|and|then|since|afterwards|after that)?,? ?i(?:'ve| have|'d)?(?: since| then| also| even|"
    r" already)? (?:asked|spent|took|went|rang|read|sat|drove|walked|dug|trawled|borrowed|stayed|cycled|phoned|wrote|"
    r"watched|counted|tried|baked|cooked|drew|built|made|pulled|looked|bought|visited|stood|queued|talked|spoke|"
    r"checked|been (?:to|back|through|over|out|along|round|on)|compared|followed|found|got|had|put|worked|ran|"
    r"plotted|mapped|played|listened|ordered|tested|rode|"
    r"timed|measured)\b"
)
"""Something was done about it."""
NOT_WON = cue(
    r"(?:where|what|how) (?:do|have|did|am|would|might) i (?:not|fall|fail|lose|leave you)(?: \w+){0,4}|(?:not|"
    r"haven't|hasn't) (?:\w+ )?convince(?:d)? you|(?:unsure|uneasy|doubtful|undecided|wary|in two minds|"
    r"uncertain) (?:of|about) me|what (?:about me|in me|i've said) (?:makes|made|leaves|worries|gives)|"
    r"what would (?:stop|keep) you (?:from )?(?:hiring|taking|choosing|picking)|(?:why|what) (?:might|would|"
    r"could) you (?:turn|not (?:take|choose|pick|hire)|say no|choose somebody|pick somebody)|(?:weakest|thinnest|gap|"
    r"gaps|hole|holes)(?: \w+){0,5} (?:me|my|i)\b|talk you out of me|argue against me|what am i missing|"
    r"what haven't i"
)
"""Doubts about oneself are asked for."""
STAYING = cue(
    r"if i stay|(?:has|have|had|they've|he's|she's|'s|bank's|firm's|they)(?: also| just)? offered me|"
    r"offer(?:ed)? (?:me )?(?:a|the|to|more)|(?:good|fair|decent|firm|written|open) offer|(?:wants?|"
    r"want) me (?:to stay|too|as well|back)|(?:in|at) the (?:last|final) (?:round|stage|two)|(?:also )?(?:talking|"
    r"speaking|in touch) (?:to|with) (?:another|two|one|a|somebody)|second (?:interview|process|application)|"
    r"got another|(?:seeing|meeting) (?:another|two other|one other)"
)
PLAINLY = cue(
    r"knows? (?:that )?i'm (?:here|talking)|i only like this|like this (?:one )?more|isn't a (?:card|threat|lever|"
    r"stick)|needn't (?:hurry|rush|worry|press)|i'd sooner (?:be|work|come)|not (?:a|as a) (?:card|threat|lever|"
    r"stick|bargaining)|whatever happens here|i've told them|i told them|no (?:hurry|pressure|rush)|(?:don't|"
    r"needn't) (?:hurry|rush)|the one i'd (?:pick|choose|take)|i'd (?:still )?(?:pick|choose|take) (?:this|you)|"
    r"doesn't change|you ought to know|better you (?:hear|heard|know)|i ought to (?:tell|say|mention)|to be (?:plain|"
    r"square)|not (?:saying|telling you|mentioning) (?:it|this|that) to"
)
MOVED_THEM = cue(
    r"(?:i'd|i had|i've|we've|we'd|we had|nobody(?: has|'s| had)?|no one(?: has|'s)?) (?:never|not|"
    r"ever) (?:\w+ )?(?:thought|asked|seen|looked|considered|put)|hadn't (?:\w+ )?(?:thought|seen|asked|considered|"
    r"looked)|(?:thinking|think) about (?:that|it)|we(?:'ll| will|'d) have to|good question|you've (?:got )?me there|"
    r"i don't know(?:,| but)|let me think|i(?:'d| would) have to (?:ask|think|find)|i'll (?:take that|be asking|ask)|"
    r"made me think|until you asked"
)
"""The panel was made to think."""
SO = cue(
    r"^(?:(?:ah|oh|ha|right|ok|okay|well|hm|thanks|i see)[,. ]+)*(?:so|then|which means|that means|in that case|"
    r"and yet|but then|if)\b"
)
STOCK_TOO = cue(
    r"keeps you (?:up|awake)|in (?:three|a few|one|five) words|describe (?:the|your) culture|(?:how|"
    r"are) (?:\w+ ){1,3}performing|success look|what proportion|next big|day[- ]to[- ]day|walk me through a day|"
    r"work[- ]life|what does a good|management style|proudest|best thing about|where do you see|what(?:'s|"
    r" is) it like (?:to work|working)|why do you (?:like|love)|how long have you|do you (?:like|enjoy)|"
    r"(?:atmosphere|mood|spirit|culture) (?:in|of|here|like)|(?:what|how much) do you expect (?:from|of)|(?:in|"
    r"over) (?:the "
    r"|these )?(?:next|coming|following) (?:\w+ )?years"
)
OWN_HOURS = cue(
    r"late in the (?:evening|day)|out of hours|(?:salary |pay |the )?band\b|whole band|fortnight (?:of|in) (?:may|"
    r"june|july|august|september)|how many (?:evenings|nights|weekends|hours|shifts)|evenings?\b(?=[^.?]*\?)|on call|"
    r"cover(?:ed)? for travel|company phone|laptop provided|uniform|who pays|paid for|canteen|(?:take|keep|use|"
    r"have) (?:it |them )?(?:at )?home|(?:start|finish) (?:early|late|at)|early finish|travel (?:time|costs)|"
    r"(?:roster|rota|shifts?) (?:fall|falls|over|at|on|for) (?:christmas|new year|easter|the)|first pick|"
    r"(?:old|final salary|new) scheme|(?:over|at) christmas|school holidays|on (?:satur|sun)days"
)
THEY_PAY = cue(
    r"(?:they|he|she|it|customers?|clients?|guests?|people|families|visitors|members|nobody|somebody|would (?:they|"
    r"anyone|anybody|he|she|people)) (?:\w+ )?(?:pays?|paid)|pay(?:s|ing)? (?:attention|heed|off|for itself)"
)
"""Paid by others: no terms of one's own."""
