"""How people speak of wanting a job, of terms, of other offers and of what comes next (R9)."""

import re

_I = re.IGNORECASE

TERMS = re.compile(
    r"\b(?:go home|days (?:free|one gets)|free days|what time|lunch(?: break| hour)?|refund(?:ed)?|fees?|(?:satur|"
    r"sun)days|in lieu|own pocket|pay|pays|paid|paying|wages?|bonus(?:es)?|holidays?|days off|bank holiday|pensions?|"
    r"pensionable|overtime|mileage|allowances?|sick (?:pay|leave|days)|time and a half|double time|rates?|grade|"
    r"discount|parking|benefits?|work(?:ing)? from home|from home|hybrid|hours a week|knock off|weekends?|relocation|"
    r"receipts|training money|contract|probation|permanent|part[- ]time|term time|raise|swaps|call-?outs?|leave(?! "
    r"(?:it|that|this|you|them|the|me|us|my|with|alone|there|here|a)\b))\b",
    _I,
)
"""What is owed to the one employed: money, hours, leave."""
ANYWHERE = re.compile(
    r"\b(?:any ?where|any (?:employer|company|firm|school|place|shop|\w+) (?:that|who|which|would)|any of (?:them|"
    r"you)|(?<!hundred and )"
    r"(?:several|a few|some|couple of|other|many|lots of|four|five|three) (?:of these|manufacturers|employers|"
    r"places|firms|companies|posts|jobs|shops|schools|(?!years|months|weeks|days|seasons)\w+s) (?:round here|doing|"
    r"like|going|up(?! (?:there|here|to|and|the))|now|with|on)|"
    r"(?:applied|put in|sent (?:my|the) cv|gone) (?:to|for) (?:several|a few|some|lots|"
    r"many|a \w+ firm|every)|whoever|wherever i|(?:isn'?t|not) the only|same (?:anywhere|everywhere|wherever)|a "
    r"(?:bike|patient|job|school|shop|customer|client|child)'?s? (?:is )?a \w+|time (?:for|to) (?:a |make a |the "
    r")?(?:change|move|go)|it'?s time|moment to go|step up|grade up|top of (?:my|the) scale|no movement|nowhere to go|"
    r"senior title|bit more money|more money|done with|had enough of|fed up|fits my profile|match for both|you have a "
    r"position|a lot going|came up on|start anywhere)\b",
    _I,
)
"""A reason that would do for anybody."""
OVER_WITH = re.compile(
    r"\b(?:from the application|i'?m grand|right so|that'?s everything|some warning|used up my|where did i leave|"
    r"(?:it'?s )?all (?:in|on) (?:the|my) (?:cv|form|paper|file|notes|letter)|it'?s (?:in|on) the (?:cv|form|notes|"
    r"paper)|(?:you'?ve|you have) (?:got )?(?:everything|my (?:form|number|cv)|the number|it all)|clock|my (?:bus|"
    r"train|lift|parking)|the (?:bus|train|tram|meter)|need to shoot|longer than i|said i'?d be back|easy either way|"
    r"either way,? (?:just|i)|just (?:drop|text|email|e-mail|ring|call|write|send|let)|(?:don'?t|do not|rather not|"
    r"not going to) (?:like to |want to |go over )?(?:repeat|go (?:over|through) it)|explained already|no hard "
    r"feelings|no,? (?:that'?s it|from my side|nothing|not really|i think)|nope|it'?s complete|nothing (?:particular|"
    r"special|else|more)|depends what|have to see if|waiting (?:six|four|weeks|long)|kept waiting|whenever you|write "
    r"me|you have the number|is there a back way|i'?m generally in)\b",
    _I,
)
"""The end of patience, or of interest."""
WANTS = re.compile(
    r"\b(?:i'?d gladly|glad of (?:this|it)|set on (?:it|this)|more set|delighted to|be picked|(?:i|i'd|i’d|i'm|i’m|"
    r"i'll|i would|i really|i do|i am)(?: \w+){0,4}? (?:want|love|like|keen|glad|happy|pleased|excited|motivated|"
    r"thrilled|delighted|honou?red|hope|prefer|hoping|looking forward|buzzing|sorry to miss|sorry not|rather it)(?: "
    r"\w+){0,5}? (?:this|the (?:job|post|role|position|work|place)|here|you|it|to do|one)|privilege|dream job|"
    r"want(?:ed)? it|heart and soul|i want this|accept tomorrow|start tomorrow|very motivated|i prefer here|more than "
    r"(?:when|before|ever|i did)|i'?d say yes)\b",
    _I,
)
"""Wanting this post, said in one of the many ways."""
SINCE = re.compile(
    r"\b(?:i (?:\w+ )?sat (?:down |in )?(?:with|on)|(?:i(?:'ve|’ve| have)?|then i) (?:tele)?phoned|i (?:wrote to|"
    r"emailed|met|joined|dropped)|i(?:'ve|’ve| have)?(?: \w+){0,2}? (?:(?<!can )read|looked (?:in|up|at|through|into|"
    r"over)|went (?:to|through|back|and|for|along|over|past|in)|visited|hired|bought|tried|counted|checked|rang|"
    r"phoned|spoke (?:to|with)|talked to|asked (?:around|a|my|two)|walked|watched|tested|searched|compared|ordered|"
    r"ate|rode|drove|measured|timed|followed|dug|been (?:to|back|chewing|thinking|through|turning|on your)|stood|sat "
    r"in|listened to|downloaded|googled|worked out|took home|had a (?:go|look)|popped|queued|called (?:in|round)|"
    r"noticed)|(?:last (?:time|week|month)|back then|in the first (?:one|interview)|before)[^.?!]{0,40}\b(?:but|i'?d "
    r"have said|i said|i told|mostly|was mostly|only|a joke)|i (?:said|told you)[^.?!]{0,30}(?:now|\. now|didn'?t i)|"
    r"now i can say|i didn'?t see (?:this|it|that) before|there'?s more now|more (?:exact|to it) now|it'?s (?:shifted|"
    r"changed|grown|moved)|what (?:stuck|stayed)|stuck with me|then i thought|chewing on|since then|i (?:had "
    r")?assumed|couldn'?t square|didn'?t believe|kept me up)\b",
    _I,
)
"""Something was found out, tried or thought over between the two days."""
NOT_SINCE = re.compile(
    r"\b(?:same as last|nothing(?:'s| has)? changed|can'?t say much has changed|impressed|like i said last|for years|"
    r"one hears|everybody i'?ve)\b",
    _I,
)
STOCK = re.compile(
    r"\b(?:how many (?:people|are you|of you|\w+ (?:are|do|have) (?:there|you))|how (?:big|large) is|(?:typical|"
    r"normal|average) (?:day|week)|(?:in|over) (?:the next )?(?:two|three|five|ten|\d+) years|next decade|(?:see|"
    r"going) (?:the )?(?:company|industry|business|yourselves?)|plan(?:ning|s)? to grow|(?:biggest|main|greatest) "
    r"(?:challenge|problem|priorit)(?:s|y|ies)?|(?:like|love|enjoy) (?:most|best|about)|ideal (?:person|candidate)|"
    r"what qualities|(?:team|company) (?:structured|organi[sz]ed|culture)|vision|values|chances? to progress|training "
    r"(?:and|opportunit)|is there training|opportunit(?:y|ies)|what makes \w+|what tools|report to)\b",
    _I,
)
"""Questions that could be put to anybody."""
OPEN = re.compile(r"\b(?:how|what|which|who|whose|where|when|why|tell me|should like to know)\b", _I)
NEXT = re.compile(
    r"\b(?:how long (?:till|until|before)|ma(?:k|d)e up your minds?|what'?s to come|hear it from|next (?:step|steps|"
    r"bit|stage|round)|what(?:'s|’s| is| are| happens| comes| would| will be)?(?: the)? (?:next|now|plan|after this|"
    r"procedure|process|timeline)|plan (?:from here|after|now)|how does (?:it|this) (?:go on|continue|go from|proceed|"
    r"work from)|go(?:es)? from here|from here|(?:when|until which day|how soon|by when|who) (?:would|do|will|should|"
    r"can|might|may|are|is|could)(?: i| you| we)?(?: be)?(?: expect to| likely to)? ?(?:hear|know|decid\w+|tell)|when "
    r"will you|which days|until when|another interview|what happens|anything (?:else )?(?:you'?d|you would) (?:like|"
    r"want) me|keep open|hear from)\b",
    _I,
)
DOUBTS = re.compile(
    r"\b(?:misgiving|niggl|snag|catch|weak spot|hitch|sticking point|question mark|flaw|fault|shortcoming|drawback|"
    r"second thought|cold feet|red flag|alarm|wrinkle)\w*|\b(?:nags?|nagging|troubles? you|unsettles?|scares? you|"
    r"undecided|on the fence|(?:n['’]t|not) (?:\w+ )?(?:sold|convinced|persuaded|like|trust|sit right|want|right|"
    r"enough)|dislik\w+|wrong way|rais\w+ an? eyebrow|cross(?:ed)? (?:me|my name) |turn(?:ed|ing)? me down|reject\w*|"
    r"pass(?:ed)? (?:me )?over|say(?:ing)? no|go(?:ing)? with (?:some|any)(?:one|body) else|prefer some(?:one|body)|"
    r"worst thing|afraid of|wary|uneasy|doubts?|hesitat\w*|reservations?|not (?:so |quite |entirely )?sure (?:of|"
    r"about)|concerns?|worr(?:y|ies|ied)|objections?|gives? you pause|bother(?:s|ing)?|hold(?:s|ing)? you back|"
    r"(?:speaks?|against|missing|lack|wrong|weak\w*)[^.?!]{0,12}\b(?:me|mine)|put you off|put(?:s)? you off|make you "
    r"say no|say no to me|risk in me|unsure)\b",
    _I,
)
ABOUT_ME = re.compile(r"\b(?:me|i'd|i’d|my|mine|i)\b", _I)
OTHERS_WANT = re.compile(
    r"\b(?:(?:the )?last (?:two|three)|down to the|(?:another|other|second|an?|the) (?:offer|interview|process|"
    r"application)|(?:offered|asked) me|(?:have|has|want(?:s)?) me (?:down|to|for|back|too)|talk(?:ing)? (?:also |too "
    r")?(?:with|to) (?:a|an|another|the)|interview(?:ing)? (?:with|at|elsewhere|on)|elsewhere|two (?:others|other)|"
    r"not said no|one other|more hours)\b",
    _I,
)
"""Other offers and applications."""
TOLD_OPENLY = re.compile(
    r"\b(?:you'?d (?:hear|find out|know)|came here first|only fair|to be (?:open|honest|straight|fair|clear)|i "
    r"(?:should|ought to|must|'?ll) (?:say|tell|mention)|should say|for the record|i'?ll say it|so you know|prefer "
    r"here|rather it (?:was|were) you|you should know|cards on the table|i'?d rather (?:it|be|come)|i'?ve till|not "
    r"said no)\b",
    _I,
)
PRESSES = re.compile(
    r"\b(?:fast|quick(?:ly)?|if you need|have to see|depends|before then|handy to know|by (?:monday|tuesday|wednesday|"
    r"thursday|friday)|or i(?:'m| am| will|'ll)|(?:beat|match|top|better) (?:that|it|them)|not (?:\w+ )?long on the "
    r"market|better i don['’]?t say|decide friday|hurry|several|a few of these|whoever|answered no)\b",
    _I,
)
SWITCHES = re.compile(
    r"\b(?:(?:bigger|different|other|another|new|separate) (?:one|question|sort|thing|matter|subject|point|topic|tack|"
    r"note|angle)|(?:something|somewhere|anything) (?:different|new|else)|(?:bigger|different|another)(?=[,.:;]|$))\b",
    _I,
)
"""The question turns to another matter."""
PRAISE = re.compile(
    r"\b(?:proud|the best|finest|honou?r\w*|leading|impress\w*|admire\w*|amazing|gorgeous|wonderful|inspir\w*|"
    r"reputation|good name|well thought of|strong company|passion\w*|heart|values|standing|buzz|clicks?|love what)\b",
    _I,
)
THEIRS = re.compile(r"\b(?:you|yours?|here)\b", re.IGNORECASE)
OURS = re.compile(r"\b(?:ours|mine|where i am|(?:at|in) (?:my|our) \w+)\b", re.IGNORECASE)
HOW_MANY = re.compile(r"\bhow (?:many|long|big|large|much|often)\b", re.IGNORECASE)
NO_DOUBT = re.compile(
    r"\b(?:no|(?:don't|don’t|do not) have (?:any )?|without|zero) (?:\w+ )?(?:doubt|concern|worr)", re.I
)
IN_ME = re.compile(r"\b(?:about|in|with|on|of) me\b", re.IGNORECASE)
WOULD_HEAR = re.compile(
    r"\b(?:tell me|hear|say (?:it|so)|you (?:may|might|have|can|could|should)|(?:have|get|like|see) (?:it|that|them|"
    r"those|any of (?:it|that|them)) (?:said|told|out|out in the open|aired|named|raised|spoken|on the table|now)|"
    r"(?:answer|meet|deal with|speak to|put right|clear up) (?:it|that|them|those)|(?:one|a question|this) for (?:you "
    r"all|all of you|all three|each of you|any of you|everybody|the three of you))\b",
    re.IGNORECASE,
)
INDIRECT = re.compile(
    r"\bi(?:'d| would| should|’d) (?:just |also |only |really |still )?(?:(?:like|love|want|be glad|be curious) to "
    r")?(?:ask(?! that| for)|know|wonder|be curious|be interested|hear)\b|\bi(?:'m| am|’m)? (?:just |also |only |"
    r"really )?(?:wonder(?:ing)?|want(?:ed)? to (?:ask|know|hear)|curious)\b|\bi(?:['’]ve| have)? (?:been|keep|kept) "
    r"(?:turning over|asking myself|wondering|thinking about)\b|\bcurious (?:how|what|whether|if)\b|(?:^|[.,;] "
    r")(?:\w+, )?(?:please )?tell me (?:about|what|how|why|which|who)\b|\b(?:can|may|could|might) i ask\b",
    re.IGNORECASE,
)
SUPPOSES = re.compile(
    r"\b(?:if|would|could|what (?:does|do)|suppose|why|whether|sooner|or (?:is|does|was) it|how would)\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"\b(?:so|then|that|it|which|because|too)\b", re.IGNORECASE)
