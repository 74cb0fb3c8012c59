"""Further ways to grant, to keep, to put an objection and to be proved wrong (R4), by how the sentence is built."""

from agent.scoring.signs.cue import cue

_LEAD = r"(?:(?:oh|ah|ha|well|yes|yeah|no|and|but|so|then|ok|okay|now|only|still|right|sure),? )*"

GRANTS = cue(
    r"(?:that|it|this|which|the \w+|these|those|they)(?:'s|'re| is| was| are| were) (?:\w+ ){0,2}(?:so|what (?:happened"
    r"|occurred|i did|we did|it was|they were)|how it (?:was|looked|looks|went))(?= with|[.,;!]| for| on| at|$)|(?:can'"
    r"t|cannot|can not|couldn't|could not|not able to|unable to|no way (?:of|to)|nobody can|impossible to) (?:\w+ )?(?:"
    r"separat\w+|untangl\w+|disentangl\w+|tell (?:\w+ ){1,4}(?:apart|from)|prov\w+|undo|put (?:that|it) right|cook (?:t"
    r"his|that|it)|wash|talk (?:this|that|it|my|you)|brush|say otherwise|look past|get past|unsay|take that away|hold ("
    r"?:it|that) against|promise you|guarantee)|nothing (?:\w+ )?to (?:set|put|say|hold|bring|offer|throw) (?:\w+ )?aga"
    r"inst|(?:no|little|not much|nothing) (?:\w+ )?(?:against|to) (?:that|it|you)(?=[.,;]|$)|(?:i'd|i would|i'll|i will"
    r"|i|i'm|we'd|we) (?:\w+ )?(?:credit|transfer|hand (?:\w+ )?(?:back|over)|give (?:\w+ )?(?:back|away|you|the|those)"
    r"|strike|cross (?:\w+ )?out|leave (?:that|those|these|them) (?:to|with|out)|take (?:nothing|no credit)|lay no clai"
    r"m|write (?:\w+ )?off|not count|don't count|do not count|make no claim|claim nothing)|i only (?:moved|shifted|swap"
    r"ped|carried|borrowed|inherited|had|got|took|held|caught|kept)|(?:would|(?:i|they|it|he|she|we|you|that)'d|might) "
    r"(?:ask|wonder|say|think|doubt|worry|put|want to know)(?: \w+){0,3} (?:too|the same|as well|exactly that|likewise)"
    r"|in your (?:place|chair|shoes|seat|position)|(?:understand|expect|forgive|not blame|don't blame) (?:you|a|an|any|"
    r"the|anyone|anybody|people) (?:\w+ )?(?:asking|thinking|saying|wondering|doubting|for)|(?:i|we) (?:do |quite )?bel"
    r"ieve (?:them|you|him|her|that|it)(?=[.,;]|$)|(?<=\w )(?<!what )(?<!how )(?<!if )(?<!why )(?:did|does) (?:\w+ly )?"
    r"(?:sink|change|rise|fall|drop|land|come|go|help|happen|get|take|make|lose|leave|cost|close|open|stop|break|fail|s"
    r"lip|suffer|coincide|matter|play|start|begin|end|push|pull|hurt|cause|grow|shrink|look|sound|feel|have|need|want|r"
    r"un|pay|miss|forget|let|overlap|move|ease|carry|benefit)|(?:will|(?:it|that|they|he|she|i)'ll|must|may well|would)"
    r" (?:\w+ )?have (?:\w+ ){0,2}(?:been (?:a|an|part|some|one)|done (?:\w+ ){0,2}(?:share|part|bit|some|work)|played|"
    r"contributed|had (?:\w+ ){0,2}(?:hand|part|share|effect|say))|(?:that|this|it|which) (?:much )?(?:holds|stands|sti"
    r"cks|applies|fits|goes|counts)(?=[.,;]|$)|(?:good|sound|strong|honest|fair|real|serious|reasonable) (?:objection|d"
    r"oubt|complaint|worry|thing to (?:ask|put|say))|there(?:'s| is| was| may be| must be) (?:something|some truth|trut"
    r"h|a lot|a grain|sense|a good deal|a bit|much) (?:of truth )?(?:in|to) (?:what|that|it|this|your)|(?:shouldn't|sho"
    r"uld not|oughtn't to|ought not to) have \w+|(?:for|on|about|to) (?:\w+ ){1,5}(?:i'm|i am) (?:\w+ )?sorry|(?:i'm|i "
    r"am) (?:\w+ )?sorry (?:for|about|it was|that (?:it|they))|(?:on|down to|up to) (?:me|us)(?=[.,;]|$)|(?:that|those|"
    r"this|it|the \w+ one|the \w+)(?:'s| is| are| was| were) (?:\w+ ){0,2}(?:mine|ours|my doing|accurate|warranted|earn"
    r"ed)(?=[.,;:]|$)|there you (?:have|got|get) me|guilty|(?:i|i'd|i'll|we) (?:\w+ )?(?:plead|bow|yield|defer|put my h"
    r"and up|hold my hands? up|take (?:that|it) on the chin|eat (?:that|those)|swallow that|wear that|carry that|live w"
    r"ith that|cop|bear that|shoulder)"
)
"""A point is taken, by giving it up, by crediting another cause, by being unable to answer it, or by standing in the
panel's shoes."""
CREDITS = cue(
    r"(?:that|those|these|they|it|the \w+|\w+ of (?:it|them|those)|one|two|three|four|five|six|seven|eight|nine|ten|\d+"
    r")(?:'s| is| are|'re| was| were) (?:\w+ly )?(?:your|his|her|their|(?:the|our) \w+['’]s|(?-i:[A-Z])\w+['’]s|\w{4,}["
    r"'’]s)(?=[.,;]|$)|belongs? to (?:the|my|our|your|(?-i:[A-Z]))\w*"
)
"""That part was somebody else's."""
KEEPS = cue(
    r"(?:i'd|i would|i'll|i will|i'm|i am|i|we'd|we'll|we) (?:\w+ ){0,2}(?:keep(?:ing)?|defend(?:ing)?|stand(?:ing)? (?"
    r":by|up|over|behind)|hold(?:ing)? (?:on|to|out|my)|sign(?:ing)? for|argu(?:e|ing)|claim(?:ing)?|count(?:ing)? (?:a"
    r"s|for) (?:mine|ours|me)|maintain|insist|dispute|contest|differ|part (?:company|ways)|put my name|answer for|vouch"
    r" for|back)|(?:won't|will not|wouldn't|would not|don't|do not|can't|not) (?:\w+ ){0,2}(?:hand (?:\w+ ){0,2}(?:back"
    r"|over)|give (?:\w+ ){0,2}(?:up|back|away|you)|hear|have (?:it|that) said|let go|surrender|wear|accept|agree|buy|f"
    r"ollow you|go along|go with you|part with|take (?:that|it) (?:from|as))|(?:is|are|'s|was|were|stays?|remains?) (?:"
    r"still )?(?:mine|ours|my own)(?=[.,;]|$| to)|(?:half|the rest|some|that|most|part|(?:one|two|three|four|five|six|s"
    r"even|eight|nine|ten|\d+)) (?:of it )?(?:is|are|was|were) (?:ours|mine)"
)
"""A part that is kept for oneself."""
NOT_THAT = cue(
    r"(?:no|nor|not|never|nothing|neither|none of) (?:\S+ ){0,6}?(?:account(?:s|ed)? for|explain(?:s|ed)?|touch(?:es|ed"
    r")?|caus(?:es|ed)|reach(?:es|ed)?|lay|made (?:that|it|them)|comes? from|came from|does that|did that|near)|(?:can'"
    r"t|cannot|couldn't|could not|can hardly|could hardly|doesn't|does not|didn't|did not|don't|do not) (?:be|have been"
    r"|explain|account|make|mean|touch|reach|cause|come|tell you why|have (?:a|an|any))(?= \w+)|(?:nothing|little|not ("
    r"?:much|a lot)) to do with|(?:had|have|has) (?:never|not|no)\b(?: \w+){1,3}|(?:isn't|wasn't|aren't|weren't|is not|"
    r"was not|are not|were not) (?:the|that|those|because|from|down to|about|your|a|an|in|on)\b|not (?:one|a single) (?"
    r":of|\w+)|none (?:of|had|was|were)|without (?:the|any|a|one|that|them)|belongs to another"
)
"""The panel's cause does not reach that part."""
BEFORE_IT = cue(
    r"(?:was|were|had|(?:i|they|it|he|she|we|you|that)'d|been|stood|went|gone|down|up|came|fell|dropped|rose|started) ("
    r"?:\w+ ){0,2}already|already (?:\w+ )?(?:down|up|at|on|gone|there|in|half|under|over|by)|by then|(?:the )?same (?:"
    r"\w+ )?(?:as|like|men|people|pace|streets|\w+ as)|(?:all|just|quite) the same(?=[.,;]|$)|(?:like|as) in |beside(?:"
    r"s)? the (?:other|rest)|while (?:the|our|their|your)"
)
"""It was so before the panel's cause, or without it, or where that was the same."""
ALIBI = cue(
    r"before|until|till|after|by the time|(?:days?|weeks?|months?|years?) (?:earlier|ahead|later)|gone by|not yet|hadn'"
    r"t"
)
"""A time set against the panel's cause."""
FRONTED = cue(
    rf"^{_LEAD}(?:for|on|about|at|in|with|as to|as for|where|of|from|up to|after|before|by|over|among|within|between|wh"
    rf"en|whenever|as a|as an|wherever|insofar as|as far as)(?= (?!me\b|us\b|the record|the whole,|that,|you\b|course|f"
    rf"act|all\b)\S+)"
)
"""A part, a place or a time that is spoken of, put first."""
TAGGED = cue(
    rf"^{_LEAD}(?:the|that|those|these|my|our|\w+ of (?:the|them|those|it)|as for the|(?-i:[A-Z])\w+)(?: \S+){{0,6}}?,?"
    rf" (?:yes|yeah|aye|sure|granted|agreed|true|guilty|fine|there you have me|that's so|i'll sign|(?:that|those|these|"
    rf"them) i)\b|(?:right|true|so|fair|correct|guilty|have me|got me|point|wrong|with you|agree|accurate|yes|grant you"
    rf"|my fault|on me|mine|i'm sorry|a case|no defence|nothing) (?:about|on|with|for|at|in|as far as|up to|where|of|fr"
    rf"om|over) (?!me\b|us\b|it\b|that\b|you\b)\w+|(?:some|part|half|most|much|a bit|a third|two thirds|a quarter|a sha"
    rf"re|plenty|the bulk|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?of (?:it|that|this|them|these|"
    rf"those|the|my|our)|partly|in part|to (?:a|an|some) (?:degree|extent|point)|the (?:first|second|last|other|one) (?"
    rf":is|was|one|part|half)|(?:the|that) \w+ (?:part|end|side|half|bit|share|piece|one)"
)
"""How far it is granted: for this part, yes."""
PUTS = cue(
    rf"^{_LEAD}(?:(?:the|your|their|a|this|that) (?:\w+ )?(?:charge|worry|fear|objection|suspicion|claim|case|hypothesi"
    rf"s|view|reading|theory|complaint|doubt|point|question|idea|concern|argument|guess|story|thought|verdict|feeling|v"
    rf"ersion|accusation|reproach|criticism)(?: \w+){{0,3}} (?:is|was|being|'s)(?: that)?\b|you(?:'d|'ll|'re| would| wi"
    rf"ll| are)? (?:\w+ )?(?:say|saying|mean|think|thinking|believe|feel|reckon|suspect|fear|worried|afraid|see|suppose"
    rf"|figure|hear|call|calling|want to know|telling|asking|suggest\w*|wonder\w*)\b(?! it like| what you| that way)|wh"
    rf"at you(?:'re|'d|'ve| are| mean| say| see| hear| fear| want)|i hear (?:you say|that|a|it as)|(?:so|in other words"
    rf"|meaning|to you|in your eyes|from (?:your|where|outside|the outside)|seen from)\b|that (?:i|i'd|i've|i'm|we|we'd"
    rf"|it's|its|my|our|they|they've|the|there|all|some\w*|people|nobody)\b|it's that (?:i|we|the|my|our|they))|(?:is|'"
    rf"s|was) (?:\w+ )?what (?:you|they)(?:'re|'d|'ve| are| would| have)? (?:\w+ )?(?:say|saying|tell|telling|mean|call"
    rf"|calling|see|hear|think|put|suggest\w*|think\w*|getting at|driving at)"
)
"""The panel's view, said over in own words."""
STAKES = cue(
    r"(?:^|[,;.:] |\band |\bbut |\bso )(?:if|unless|should|once|when|the day|as soon as|anything|any|over|under|above|b"
    r"elow|more than|less than|fewer than|no more than|one more|(?:one|two|three|four|five|ten|twenty|\d+) (?:more |les"
    r"s |fewer |\w+ )(?:without|more|over|under|below|above|in|of|from)|no (?:fewer|more|change|difference|better))(?= "
    r"(?!i\b|i'd|you (?:ask|like|want|mean|see|look|quit|say)|that's|it were|it had|they had|there had|i'm honest|anyth"
    r"ing)\S+)(?: \S+?){1,16}?,? (?:(?:and|then|,) )?(?:i'll|i'm|i am|i was|i will|i'd|i would|i should|i (?!was\b|had"
    r"\b|did\b|found|find|feel)\w+(?<!ed)(?= )|(?:don't|do not|then don't) (?:hire|take|have|believe|trust|listen)|you("
    r"?:'re| were|'ve| have| are| can|'d) (?:\w+ )?(?:right|won|sack|send|show|had|tell|call|strike|take|throw|have|win"
    r")|it was (?:the|your|luck|never|only|just)|that was it|the (?:claim|credit|number|figure)|we were|my \w+ (?:is|wa"
    r"s))"
)
"""A coming result, and what the candidate would give up for it."""
WITNESS = cue(
    r"(?:he|she|they|(?-i:[A-Z]\w+)|(?:our|my|your|the|their|his|her) (?:\w+ )?\w+)(?: (?:who|which|from|in|at|of)(?: "
    r"\w+){1,4})?,? (?:she |he |they )?(?:counts?|keeps?|compiles?|fills?|checks?|measures?|weighs?|logs?|records?|audi"
    r"ts?|holds?|owns?|has|have|runs?|writes?|signs?|marks?|grades?|times|tracks?|reads?|draws up|does)(?: (?:all|both|"
    r"of|them))* (?:it|that|them|those|this|the (?:test|check|count|list|sheets?|books?|figures?|numbers?|tally|log|led"
    r"ger|file|files|forms?|scores?|originals?|records?|key|lot)|their \w+|every \w+|now|both|all)(?: (?:now|not me|in "
    r"writing|down|up|himself|herself))?|(?:has|have|keeps?|holds?|got) (?:their|the|his|her|every|all|both|our|my|thos"
    r"e|these) (?:\w+ )?(?:sheets?|lists?|logs?|books?|files?|records?|copy|copies|diary|tally|notes|report|reports|ori"
    r"ginals?|receipts?|tickets?|cards?|slips?|letters?|photos?|samples?|forms?)|(?:is|are) (?:all |still |both )*on (?"
    r":the|our) (?:shared|public|council|company|open)|(?:(?-i:[A-Z]\w+)|who \w+ \w+) (?:will|would|can|could)(?=[.,;]|"
    r"$)"
)
"""Somebody else who holds or counts it."""
TELLS_PANEL = cue(
    r"(?:^|[;:.] )(?:(?:and|so|but|then|just|please|now|well|only),? )*(?:have|come|send|give|bring|pick|take|walk|stan"
    r"d|open|turn up|drop in|ring|go|let|put|pull|get|lay|set|sort|count|look|listen|try|ask|call|see|check|read|compar"
    r"e|weigh)(?= (?:it|them|those|that|him|her|somebody|someone|anyone|anybody|any|the|a|an|on|by|down|up|in|to|over|r"
    r"ound|one|two|your|my|at|through|past|(?-i:[A-Z])\w+)\b)(?! (?:me|us|it to me)\b)"
)
"""The panel is told to go and see."""
LATER = cue(
    r"^(?:\W*(?:and|but|so|then|that|because|which is why|well|now)\W+)*(?:so that |that |and )?(?:the )?(?:next|follow"
    r"ing|second|last|this) (?:time|one|year|month|week|spring|summer|autumn|fall|winter|season|term|round|job|batch|gr"
    r"oup|launch|project|team|place|site|order|move|change|class|house|crew|ship|school|show|tour|run)|since (?:then|th"
    r"at|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|win"
    r"ter|christmas|easter)|(?:when|for|with|on|at|in|before) (?:the |that |our |my )(?:\w+[- ]?){1,4}(?:after (?:that|"
    r"it)|came to be|later|last (?:spring|summer|autumn|fall|winter|year|month)|this (?:spring|summer|autumn|year|month"
    r")|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn))|(?:"
    r"(?-i:[A-Z])\w+ ){1,2}after,|(?:a|the) (?:year|month|season|winter|summer) (?:later|after|on)"
)
"""Another occasion, named for itself."""
FOLDS = cue(
    r"(?:leave|take|strike|cross|keep|drop) (?:it|that|them|this) (?:off|out(?! of)|aside)|nothing to add|(?:wish|sorry"
    r"|regret) (?:that )?i(?:'d| had|'ve| have)?(?:n't| not| never)? ?(?:ever |not )?(?:opened|mentioned|brought|said|s"
    r"poken|told|raised|come up|put)|then it(?:'ll| will| must) (?:have )?(?:been|be) (?:the|your|that|just)\b|(?:i'd|i"
    r"'ll|i would|i|i had)(?: \w+)? (?:better|rather|just|gladly|happily|sooner|prefer to) (?:\w+ )?(?:drop|leave|withd"
    r"raw|take (?:it|that)|scrap|bin|forget|let|not (?:have|claim|say)|retract)|never (?:\w+ )?(?:mine|my)\b|(?:leave|d"
    r"rop|scrap|bin|forget) (?:the|that|this) (?:whole|lot|example|claim|story|business)|(?:you'll|you will|you'd|you w"
    r"ould) know better|know better than (?:me|i)|not sure why i|(?:was|were|is|are) (?:\w+ )?(?:worthless|meaningless|"
    r"nothing at all|nothing really)|not in a position to|(?:idea|plan|work|scheme) was (?:my|the|our|her|his) \w+'s|i "
    r"(?:find|think) that i feel the same|no view (?:left|of my own)|not want you to (?:weigh|count|consider)"
)
"""The claim is let go."""
HARD_WORDS = cue(
    r"(?:hasn't|haven't|hadn't|had|has|without) (?:got )?(?:the first|the faintest|the slightest|a) (?:notion|idea|clue"
    r"|inkling)|(?:was|were|is|are) (?:forever|constantly|always|never) (?:\w+ing|there|around|late|on time)|(?:hid|hid"
    r"es|hiding) behind|(?:sending|sent|left|leaving|kept|made) me (?:\w+ ){0,3}(?:wrong|alone|waiting|without|standing"
    r"|out of|in the dark|look)|(?:wants?|wanted) (?:only )?(?:their|his|her) (?:name|face|picture|peace)|never (?:look"
    r"s?|listens?|thinks?|cares?|checks?|reads?|learns?|works?|shows? up|turned? up|lifts?|notices?|knows? (?:what|how|"
    r"where)|looked|listened|cared|checked|bothered|lifted|turned)|(?:wouldn't|couldn't|doesn't|didn't) (?:\w+ )?(?:kno"
    r"w|recogni[sz]e|spot|find|tell) (?:a|an|one|the) (?:\w+ ){1,4}(?:if|from|when|unless)|(?:such|those|that sort of|t"
    r"hese) people|what they (?:always )?want|(?:dragg(?:ed|ing)|drag) (?:their|his|her) feet|wanted a medal|(?:against"
    r"|had it in for) me|weak (?:man|woman|manager|boss)|nice to your face|throw(?:ing)? stones|bit rich|because (?:he|"
    r"she|they) (?:never|can't|couldn't|won't|didn't|don't|doesn't|always)|left me (?:to|with|holding)"
)
"""Somebody run down in a half-sentence."""
