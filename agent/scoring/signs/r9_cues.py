"""How people speak of wanting a job, of terms, of other offers and of what comes next (R9)."""

import re

_I = re.IGNORECASE

TERMS = re.compile(
    r"\b(?:go home|(?:early|late|night) shifts|days (?:free|one gets)|free days|what time|lunch(?: break| hour)?|"
    r"refund(?:ed)?|fees?|(?:satur|sun)days|in lieu|own pocket|shift pattern|start time|pay|pays|paid|paying|"
    r"salar(?:y|ies)|wages?|bonus(?:es)?|holidays?|annual leave|days off|bank holiday|vacation|pensions?|pensionable|"
    r"overtime|mileage|expenses|allowances?|sick (?:pay|leave|days)|time and a half|double time|rates?|grade|"
    r"pay scale|discount|staff car|company car|parking|benefits?|perks?|home office|work(?:ing)? from home|from home|"
    r"remote(?:ly)?|hybrid|flexi(?:ble)? hours|hours a week|knock off|finish(?:ing)? time|clock off|weekends?|"
    r"relocation|receipts|training money|notice period|contract|probation|permanent|part[- ]time|term time|"
    r"increments?|raise|lunch break|shift swaps?|swaps|call-?outs?|time off|"
    r"leave(?! (?:it|that|this|you|them|the|me|us|my|with|alone|there|here|a)\b))\b",
    _I,
)
"""What is owed to the one employed: money, hours, leave."""
ANYWHERE = re.compile(
    r"\b(?:any ?where|any (?:employer|company|firm|school|place|shop|\w+) (?:that|who|which|would)|any of (?:them|"
    r"you)|(?:several|a few|some|couple of|other|many|lots of|four|five|three) (?:of these|manufacturers|employers|"
    r"places|firms|companies|posts|jobs|shops|schools|(?!years|months|weeks|days|seasons)\w+s) (?:round here|doing|"
    r"like|going|up|now|with|on)|(?:applied|put in|sent (?:my|the) cv|gone) (?:to|for) (?:several|a few|some|lots|"
    r"many|a \w+ firm|every)|whoever|wherever i|(?:isn'?t|not) the only|same (?:anywhere|everywhere|wherever)|"
    r"a (?:bike|patient|job|school|shop|customer|client|child)'?s? (?:is )?a \w+|time (?:for|to) (?:a |make a |"
    r"the )?(?:change|move|go)|it'?s time|moment to go|need(?:ed)? a change|fancy(?:ing)? a change|step up|grade up|"
    r"top of (?:my|the) scale|no movement|nowhere to go|senior title|bit more money|better money|more money|"
    r"done with|had enough of|fed up|sick of|fits my profile|match for both|tick(?:s|ed)? (?:the|a|that) box|"
    r"shorter commute|closer to home|nearer home|you have a position|a lot going|came up on|saw the ad|"
    r"start anywhere|fit in (?:pretty much )?any)\b",
    _I,
)
"""A reason that would do for anybody."""
OVER_WITH = re.compile(
    r"\b(?:from the application|i'?m grand|right so|that'?s everything|some warning|used up my|where did i leave|"
    r"(?:it'?s )?all (?:in|on) (?:the|my) (?:cv|form|paper|file|notes|letter)|it'?s (?:in|on) the (?:cv|form|notes|"
    r"paper)|(?:you'?ve|you have) (?:got )?(?:everything|my (?:form|number|cv)|the number|it all)|clock|my (?:bus|"
    r"train|lift|parking)|the (?:bus|train|tram|meter)|need to shoot|have to (?:dash|run|shoot)|be off|longer than i|"
    r"said i'?d be back|easy either way|either way,? (?:just|i)|just (?:drop|text|email|e-mail|ring|call|write|send|"
    r"let)|(?:don'?t|do not|rather not|not going to) (?:like to |want to |go over )?(?:repeat|go (?:over|"
    r"through) it)|already (?:said|explained|told|answered)|explained already|no hard feelings|no,? (?:that'?s it|"
    r"from my side|nothing|not really|i think)|nope|it'?s complete|nothing (?:particular|special|else|more)|"
    r"depends what|have to see if|waiting (?:six|four|weeks|long)|kept waiting|whenever you|let me know (?:once|when|"
    r"whenever)|write me|you have the number|is there a back way|i'?m generally in)\b",
    _I,
)
"""The end of patience, or of interest."""
WANTS = re.compile(
    r"\b(?:i'?d gladly|gladly do|honou?r (?:for me|to)|glad of (?:this|it)|right (?:man|woman|person)|"
    r"like it (?:very much|a lot)|set on (?:it|this)|more set|delighted to|be picked|if you'?ll have me|"
    r"hope it'?s me|(?:i|i'd|i’d|i'm|i’m|i'll|i would|i really|i do|i am)(?: \w+){0,4}? (?:want|love|like|keen|glad|"
    r"happy|pleased|excited|motivated|thrilled|delighted|honou?red|hope|prefer|hoping|looking forward|buzzing|"
    r"sorry to miss|sorry not|rather it)(?: \w+){0,5}? (?:this|the (?:job|post|role|position|work|place)|here|you|it|"
    r"to do|one)|privilege|dream job|want(?:ed)? it|heart and soul|i want this|can'?t stop thinking|"
    r"can'?t get it out|accept tomorrow|start tomorrow|very motivated|i prefer here|more than (?:when|before|ever|"
    r"i did)|count me in|a yes from me|i'?d say yes|my first choice|really keen)\b",
    _I,
)
"""Wanting this post, said in one of the many ways."""
SINCE = re.compile(
    r"\b(?:i (?:\w+ )?sat (?:down |in )?(?:with|on)|(?:i(?:'ve|’ve| have)?|then i) (?:tele)?phoned|i (?:wrote to|"
    r"emailed|met|joined|dropped)|i(?:'ve|’ve| have)?(?: \w+){0,2}? (?:(?<!can )read|looked (?:in|up|at|through|into|"
    r"over)|went (?:to|through|back|and|for|along|over|past|in)|visited|hired|bought|tried|counted|checked|rang|"
    r"phoned|spoke (?:to|with)|talked to|asked (?:around|a|my|two)|walked|watched|tested|searched|compared|ordered|"
    r"ate|rode|drove|measured|timed|followed|dug|been (?:to|back|chewing|thinking|through|turning|on your)|stood|"
    r"sat in|listened to|downloaded|googled|worked out|took home|had a (?:go|look)|popped|queued|called (?:in|round)|"
    r"noticed)|(?:last (?:time|week|month)|back then|in the first (?:one|interview)|before)[^.?!]{0,40}\b(?:but|"
    r"i'?d have said|i said|i told|mostly|was mostly|only|a joke)|i (?:said|told you)[^.?!]{0,30}(?:now|\. now|"
    r"didn'?t i)|now i can say|i didn'?t see (?:this|it|that) before|there'?s more now|more (?:exact|to it) now|"
    r"it'?s (?:shifted|changed|grown|moved)|what (?:stuck|stayed)|stuck with me|stayed with me|then i thought|"
    r"chewing on|turned it over|since then|i (?:had )?assumed|couldn'?t square|didn'?t believe|kept me up)\b",
    _I,
)
"""Something was found out, tried or thought over between the two days."""
NOT_SINCE = re.compile(
    r"\b(?:same as last|nothing(?:'s| has)? changed|can'?t say much has changed|impressed|i'?ve admired|as every|"
    r"like i said last|for years|one hears|everybody i'?ve)\b",
    _I,
)
STOCK = re.compile(
    r"\b(?:how many (?:people|are you|of you|\w+ (?:are|do|have) (?:there|you))|how (?:big|large) is|(?:typical|"
    r"normal|average) (?:day|week)|(?:in|over) (?:the next )?(?:two|three|five|ten|\d+) years|next decade|(?:see|"
    r"going) (?:the )?(?:company|industry|business|yourselves?)|plan(?:ning|s)? to grow|plans? for (?:growth|"
    r"the future)|(?:biggest|main|greatest) (?:challenge|problem|priorit)(?:s|y|ies)?|(?:like|love|enjoy) (?:most|"
    r"best|about)|most (?:like|enjoy|"
    r"love)|ideal (?:person|candidate)|perfect candidate|what qualities|looking for in|(?:team|"
    r"company) (?:structured|organi[sz]ed|culture)|culture like|vision|mission|values|chances? to progress|"
    r"progression|career path|training (?:and|opportunit)|is there training|opportunit(?:y|ies)|what makes \w+|"
    r"what tools|report to|what do you do here)\b",
    _I,
)
"""Questions that could be put to anybody."""
OPEN = re.compile(r"\b(?:how|what|which|who|whose|where|when|why|tell me|should like to know)\b", _I)
NEXT = re.compile(
    r"\b(?:how long (?:till|until|before)|ma(?:k|d)e up your minds?|what'?s to come|hear it from|your decision|"
    r"next (?:step|steps|bit|stage|round)|what(?:'s|’s| is| are| happens| comes| would| will be)?(?: the)? (?:next|"
    r"now|plan|after this|procedure|process|timeline)|plan (?:from here|after|now)|how does (?:it|this) (?:go on|"
    r"continue|go from|proceed|work from)|how do we go on|go(?:es)? from here|from here|(?:when|until which day|"
    r"how soon|by when|who) (?:would|do|will|should|can|might|may|are|is|could)(?: i| you| we)?(?: be)?(?: expect to|"
    r" likely to)? ?(?:hear|know|decid\w+|tell)|when will you|which days|until when|another interview|what happens|"
    r"anything (?:else )?(?:you'?d|you would) (?:like|want) me|keep open|hear from)\b",
    _I,
)
DOUBTS = re.compile(
    r"\b(?:doubts?|hesitat\w*|reservations?|not (?:so |quite |entirely )?sure (?:of|about)|concerns?|worr(?:y|ies|"
    r"ied)|objections?|gives? you pause|bother(?:s|ing)?|hold(?:s|ing)? you back|(?:speaks?|against|missing|lack|"
    r"wrong|weak\w*)[^.?!]{0,12}\b(?:me|mine)|put you off|put(?:s)? you off|make you say no|say no to me|risk in me|"
    r"unsure)\b",
    _I,
)
ABOUT_ME = re.compile(r"\b(?:me|i'd|i’d|my|mine|i)\b", _I)
OTHERS_WANT = re.compile(
    r"\b(?:(?:the )?last (?:two|three)|short-?list(?:ed)?|down to the|(?:another|other|second|an?|the) (?:offer|"
    r"interview|process|application)|(?:offered|asked) me|(?:have|has|want(?:s)?) me (?:down|to|for|back|too)|"
    r"talk(?:ing)? (?:also |too )?(?:with|to) (?:a|an|another|the)|also (?:talk|speak|in)|interview(?:ing)? (?:with|"
    r"at|elsewhere|on)|elsewhere|in the running|two (?:others|other)|not said no|applied to (?:one|two)|one other|"
    r"more hours|stay(?:ing)? where i am|counter[- ]?offer)\b",
    _I,
)
"""Other offers and applications."""
TOLD_OPENLY = re.compile(
    r"\b(?:you'?d (?:hear|find out|know)|came here first|rather you (?:heard|knew)|only fair|to be (?:open|honest|"
    r"straight|fair|clear)|you ought to know|i (?:should|ought to|must|'?ll) (?:say|tell|mention)|should say|"
    r"for the record|just so you know|i'?ll say it|so you know|prefer here|rather it (?:was|were) you|"
    r"you should know|in fairness|i want you to know|cards on the table|no secret|full disclosure|i'?d rather (?:it|"
    r"be|come)|i'?ve till|not said no)\b",
    _I,
)
PRESSES = re.compile(
    r"\b(?:fast|quick(?:ly)?|if you need|have to see|depends|before then|handy to know|by (?:monday|tuesday|"
    r"wednesday|thursday|friday)|or i(?:'m| am| will|'ll)|hurry|can'?t wait|several|a few of these|whoever|"
    r"answered no)\b",
    _I,
)
SWITCHES = re.compile(
    r"\b(?:(?:a |an )?(?:bigger|different|other|another|new|separate)(?: one| question| sort| thing)?|"
    r"different)\b(?=[^.?!]*$|[^.?!]*\.)",
    _I,
)
"""The question turns to another matter."""
PRAISE = re.compile(
    r"\b(?:proud|the best|finest|nicest|honou?r\w*|excellent|leading|impress\w*|admire\w*|amazing|gorgeous|wonderful|"
    r"fantastic|inspir\w*|reputation|good name|well thought of|strong company|passion\w*|heart|values|standing|buzz|"
    r"clicks?|love what)\b",
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
    r"\bi(?:'d| would| should|’d) (?:just |also |only |really |still )?(?:(?:like|love|want|be glad|"
    r"be curious) to )?(?:ask(?! that| for)|know|wonder|be curious|be interested|hear)\b|\bi(?:'m| am|’m)? (?:just |"
    r"also |only |really )?(?:wonder(?:ing)?|want(?:ed)? to (?:ask|know|hear)|curious)\b|\bi(?:['’]ve|"
    r" have)? (?:been|keep|kept) (?:turning over|asking myself|wondering|thinking about)\b|\bcurious (?:how|what|"
    r"whether|if)\b|(?:^|[.,;] )(?:\w+, )?(?:please )?tell me (?:about|what|how|why|which|who)\b|\b(?:can|may|could|"
    r"might) i ask\b",
    re.IGNORECASE,
)
SUPPOSES = re.compile(
    r"\b(?:if|would|could|what (?:does|do)|suppose|why|whether|sooner|or (?:is|does|was) it|how would)\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"\b(?:so|then|that|it|which|because|too)\b", re.IGNORECASE)
