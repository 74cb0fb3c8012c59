"""How people speak of wanting a job, of terms, of other offers and of what comes next (R9)."""

import re

_I = re.IGNORECASE

TERMS = re.compile(
    r"\b(?:go home|(?:early|late|night) shifts|days (?:free|one gets)|free days|what time|lunch(?: break| hour)?"
    r"|refund(?:ed)?|fees?|(?:satur|sun)days|in lieu|own pocket|shift pattern|start time|pay|pays|paid|paying"
    r"|salar(?:y|ies)|wages?|bonus(?:es)?|holidays?|annual leave|days off|bank holiday|vacation|pensions?"
    r"|pensionable|overtime|mileage|expenses|allowances?|sick (?:pay|leave|days)|time and a half|double time|rates?"
    r"|grade|pay scale|discount|staff car|company car|parking|benefits?|perks?|home office|work(?:ing)? from home"
    r"|from home|remote(?:ly)?|hybrid|flexi(?:ble)? hours|hours a week|knock off|finish(?:ing)? time|clock off"
    r"|weekends?|relocation|receipts|training money|notice period|contract|probation|permanent|part[- ]time|term"
    r" time|increments?|raise|lunch break|shift swaps?|swaps|call-?outs?|time off|leave)\b",
    _I,
)
"""What is owed to the one employed: money, hours, leave."""
ANYWHERE = re.compile(
    r"\b(?:any ?where|any (?:employer|company|firm|school|place|shop|\w+) (?:that|who|which|would)|any of (?:them"
    r"|you)|(?:several|a few|some|couple of|other|many|lots of|four|five|three) (?:of these|manufacturers|employers"
    r"|places|firms|companies|posts|jobs|shops|schools|(?!years|months|weeks|days|seasons)\w+s) (?:round here|doing|"
    r"like|going|up|now|with|on)"
    r"|(?:applied|put in|sent (?:my|the) cv|gone) (?:to|for) (?:several|a few|some|lots|many|a \w+ firm|every)"
    r"|whoever|wherever i|(?:isn'?t|not) the only|same (?:anywhere|everywhere|wherever)|a (?:bike|patient|job|school"
    r"|shop|customer|client|child)'?s? (?:is )?a \w+|time (?:for|to) (?:a |make a |the )?(?:change|move|go)|it'?s"
    r" time|moment to go|need(?:ed)? a change|fancy(?:ing)? a change|step up|grade up|top of (?:my|the) scale|no"
    r" movement|nowhere to go|senior title|bit more money|better money|more money|done with|had enough of|fed up"
    r"|sick of|fits my profile|match for both|tick(?:s|ed)? (?:the|a|that) box|shorter commute|closer to home|nearer"
    r" home|you have a position|a lot going|came up on|saw the ad|start anywhere|fit in (?:pretty much )?any)\b",
    _I,
)
"""A reason that would do for anybody."""
OVER_WITH = re.compile(
    r"\b(?:from the application|i'?m grand|right so|that'?s everything|some warning|used up my|where did i leave|"
    r"(?:it'?s )?all (?:in|on) (?:the|my) (?:cv|form|paper|file|notes|letter)|it'?s (?:in|on) the (?:cv|form"
    r"|notes|paper)|(?:you'?ve|you have) (?:got )?(?:everything|my (?:form|number|cv)|the number|it all)|clock|my"
    r" (?:bus|train|lift|parking)|the (?:bus|train|tram|meter)|need to shoot|have to (?:dash|run|shoot)|be off"
    r"|longer than i|said i'?d be back|easy either way|either way,? (?:just|i)|just (?:drop|text|email|e-mail|ring"
    r"|call|write|send|let)|(?:don'?t|do not|rather not|not going to) (?:like to |want to |go over )?(?:repeat|go"
    r" (?:over|through) it)|already (?:said|explained|told|answered)|explained already|no hard feelings|no,?"
    r" (?:that'?s it|from my side|nothing|not really|i think)|nope|it'?s complete|nothing (?:particular|special|else"
    r"|more)|depends what|have to see if|waiting (?:six|four|weeks|long)|kept waiting|whenever you|let me know"
    r" (?:once|when|whenever)|write me|you have the number|is there a back way|i'?m generally in)\b",
    _I,
)
"""The end of patience, or of interest."""
WANTS = re.compile(
    r"\b(?:i'?d gladly|gladly do|honou?r (?:for me|to)|glad of (?:this|it)|right (?:man|woman|person)|like it"
    r" (?:very much|a lot)|set on (?:it|this)|more set|delighted to|be picked|if you'?ll have me|hope it'?s me|(?:i"
    r"|i'd|i’d|i'm|i’m|i'll|i would|i really|i do|i am)(?: \w+){0,4}? (?:want|love|like|keen|glad|happy|pleased"
    r"|excited|motivated|thrilled|delighted|honou?red|hope|prefer|hoping|looking forward|buzzing|sorry to miss|sorry"
    r" not|rather it)(?: \w+){0,5}? (?:this|the (?:job|post|role|position|work|place)|here|you|it|to do|one)"
    r"|privilege|dream job|want(?:ed)? it|heart and soul|i want this|can'?t stop thinking|can'?t get it out|accept"
    r" tomorrow|start tomorrow|very motivated|i prefer here|more than (?:when|before|ever|i did)|count me in|a yes"
    r" from me|i'?d say yes|my first choice|really keen)\b",
    _I,
)
"""Wanting this post, said in one of the many ways."""
SINCE = re.compile(
    r"\b(?:i (?:\w+ )?sat (?:down |in )?(?:with|on)|(?:i(?:'ve|’ve| have)?|then i) (?:tele)?phoned|i (?:wrote to"
    r"|emailed|met|joined|dropped)|i(?:'ve|’ve| have)?(?: \w+){0,2}? (?:(?<!can )read|looked (?:in|up|at|through"
    r"|into|over)|went (?:to|through|back|and|for|along|over|past|in)|visited|hired|bought|tried|counted|checked"
    r"|rang|phoned|spoke (?:to|with)|talked to|asked (?:around|a|my|two)|walked|watched|tested|searched|compared"
    r"|ordered|ate|rode|drove|measured|timed|followed|dug|been (?:to|back|chewing|thinking|through|turning|on your)"
    r"|stood|sat in|listened to|downloaded|googled|worked out|took home|had a (?:go|look)|popped|queued|called (?:in"
    r"|round)|noticed)|(?:last (?:time|week|month)|back then|in the first (?:one|interview)"
    r"|before)[^.?!]{0,40}\b(?:but|i'?d have said|i said|i told|mostly|was mostly|only|a joke)|i (?:said|told"
    r" you)[^.?!]{0,30}(?:now|\. now|didn'?t i)|now i can say|i didn'?t see (?:this|it|that) before|there'?s more"
    r" now|more (?:exact|to it) now|it'?s (?:shifted|changed|grown|moved)|what (?:stuck|stayed)|stuck with me|stayed"
    r" with me|then i thought|chewing on|turned it over|since then|i (?:had )?assumed|couldn'?t square|didn'?t"
    r" believe|kept me up)\b",
    _I,
)
"""Something was found out, tried or thought over between the two days."""
NOT_SINCE = re.compile(
    r"\b(?:same as last|nothing(?:'s| has)? changed|can'?t say much has changed|impressed|i'?ve admired|as every"
    r"|like i said last|for years|one hears|everybody i'?ve)\b",
    _I,
)
STOCK = re.compile(
    r"\b(?:how many (?:people|are you|of you|\w+ (?:are|do|have) (?:there|you))|how (?:big|large) is|(?:typical"
    r"|normal|average) (?:day|week)|(?:in|over) (?:the next )?(?:two|three|five|ten|\d+) years|next decade|(?:see"
    r"|going) (?:the )?(?:company|industry|business|yourselves?)|plan(?:ning|s)? to grow|plans? for (?:growth|the"
    r" future)|biggest (?:challenge|problem|priority)|(?:like|love|enjoy) (?:most|best|about)|most (?:like|enjoy"
    r"|love)|ideal (?:person|candidate)|perfect candidate|what qualities|looking for in|(?:team|company)"
    r" (?:structured|organi[sz]ed|culture)|culture like|vision|mission|values|chances? to progress|progression"
    r"|career path|training (?:and|opportunit)|is there training|opportunit(?:y|ies)|what makes \w+|what tools"
    r"|report to|what do you do here)\b",
    _I,
)
"""Questions that could be put to anybody."""
OPEN = re.compile(r"\b(?:how|what|which|who|whose|where|when|why|tell me|should like to know)\b", _I)
NEXT = re.compile(
    r"\b(?:how long (?:till|until|before)|ma(?:k|d)e up your minds?|what'?s to come|hear it from|your decision|"
    r"next (?:step|steps|bit|stage|round)|what(?:'s|’s| is| are| happens| comes| would| will be)?(?: the)?"
    r" (?:next|now|plan|after this|procedure|process|timeline)|plan (?:from here|after|now)|how does (?:it|this)"
    r" (?:go on|continue|go from|proceed|work from)|how do we go on|go(?:es)? from here|from here|(?:when|until"
    r" which day|how soon|by when|who) (?:would|do|will|should|can|might|may|are|is|could)(?: i| you| we)?(?:"
    r" be)?(?: expect to| likely to)? ?(?:hear|know|decid\w+|tell)|when will you|which days|until when|another"
    r" interview|what happens|anything (?:else )?(?:you'?d|you would) (?:like|want) me|keep open|hear from)\b",
    _I,
)
DOUBTS = re.compile(
    r"\b(?:doubts?|hesitat\w*|reservations?|not (?:so |quite |entirely )?sure (?:of|about)|concerns?|worr(?:y|ies"
    r"|ied)|objections?|gives? you pause|bother(?:s|ing)?|hold(?:s|ing)? you back|(?:speaks?|against|missing|lack"
    r"|wrong|weak\w*)[^.?!]{0,12}\b(?:me|mine)|put you off|put(?:s)? you off|make you say no|say no to me|risk in me"
    r"|unsure)\b",
    _I,
)
ABOUT_ME = re.compile(r"\b(?:me|i'd|i’d|my|mine|i)\b", _I)
OTHERS_WANT = re.compile(
    r"\b(?:(?:the )?last (?:two|three)|short-?list(?:ed)?|down to the|"
    r"(?:another|other|second|an?|the) (?:offer|interview|process|application)|(?:offered|asked) me|(?:have|has"
    r"|want(?:s)?) me (?:down|to|for|back|too)|talk(?:ing)? (?:also |too )?(?:with|to) (?:a|an|another|the)|also"
    r" (?:talk|speak|in)|interview(?:ing)? (?:with|at|elsewhere|on)|elsewhere|in the running|two (?:others|other)"
    r"|not said no|applied to (?:one|two)|one other|more hours|stay(?:ing)? where i am|counter[- ]?offer)\b",
    _I,
)
"""Other offers and applications."""
TOLD_OPENLY = re.compile(
    r"\b(?:you'?d (?:hear|find out|know)|came here first|rather you (?:heard|knew)|"
    r"only fair|to be (?:open|honest|straight|fair|clear)|you ought to know|i (?:should|ought to|must|'?ll)"
    r" (?:say|tell|mention)|should say|for the record|just so you know|i'?ll say it|so you know|prefer here|rather"
    r" it (?:was|were) you|you should know|in fairness|i want you to know|cards on the table|no secret|full"
    r" disclosure|i'?d rather (?:it|be|come)|i'?ve till|not said no)\b",
    _I,
)
PRESSES = re.compile(
    r"\b(?:fast|quick(?:ly)?|if you need|have to see|depends|before then|handy to know|by (?:monday|tuesday"
    r"|wednesday|thursday|friday)|or i(?:'m| am| will|'ll)|hurry|can'?t wait|several|a few of these|whoever|answered"
    r" no)\b",
    _I,
)
SWITCHES = re.compile(
    r"\b(?:(?:a |an )?(?:bigger|different|other|another|new|separate)(?: one| question| sort| thing)?"
    r"|different)\b(?=[^.?!]*$|[^.?!]*\.)",
    _I,
)
"""The question turns to another matter."""
PRAISE = re.compile(
    r"\b(?:proud|the best|finest|nicest|honou?r\w*|excellent|leading|impress\w*|admire\w*|amazing|gorgeous|wonderful"
    r"|fantastic|inspir\w*|reputation|good name|well thought of|strong company|passion\w*|heart|values|standing|buzz"
    r"|clicks?|love what)\b",
    _I,
)
THEIRS = re.compile(r"\b(?:you|yours?|here)\b", re.IGNORECASE)
OURS = re.compile(r"\b(?:ours|mine|where i am|(?:at|in) (?:my|our) \w+)\b", re.IGNORECASE)
HOW_MANY = re.compile(r"\bhow (?:many|long|big|large|much|often)\b", re.IGNORECASE)
NO_DOUBT = re.compile(
    r"\b(?:no|(?:don't|don’t|do not) have (?:any )?|without|zero) (?:\w+ )?(?:doubt|concern|worr)", re.I
)
IN_ME = re.compile(r"\b(?:about|in|with|on|of) me\b", re.IGNORECASE)
WOULD_HEAR = re.compile(r"\b(?:tell me|hear|say (?:it|so)|you (?:may|might|have|can|could|should))\b", re.IGNORECASE)
INDIRECT = re.compile(
    r"\bi(?:'d| would| should|’d)? (?:just |also |only |really )?(?:like to )?(?:ask|know|wonder|be curious|want to"
    r" know|be interested|love to know|hear)\b|\bcurious (?:how|what|whether|if)\b",
    re.IGNORECASE,
)
SUPPOSES = re.compile(
    r"\b(?:if|would|could|what (?:does|do)|suppose|why|whether|sooner|or (?:is|does|was) it|how would)\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"\b(?:so|then|that|it|which|because|too)\b", re.IGNORECASE)
