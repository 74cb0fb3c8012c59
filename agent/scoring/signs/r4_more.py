"""Further ways to grant, to keep, to put an objection and to be proved wrong (R4), by how the sentence is built."""

from agent.scoring.signs.cue import cue

_LEAD = r"(?:(?:oh|ah|ha|well|yes|yeah|no|and|but|so|then|ok|okay|now|only|still|right|sure),? )*"

GRANTS = cue(
    r"(?:that|it|this|which|the \w+|these|those|they)(?:'s|'re| is| was| are| were) (?:\w+ ){0,2}(?:so|what "
    r"(?:happened|"
    r"occurred|i did|we did|it was|they were)|how it (?:was|looked|looks|went))(?= with|[.,;!]| for| on| at|$)",
    r"(?:can't|cannot|can not|couldn't|could not|not able to|unable to|no way (?:of|to)|nobody can|impossible to) "
    r"(?:\w+ )?(?:separat\w+|untangl\w+|disentangl\w+|tell (?:\w+ ){1,4}(?:apart|from)|prov\w+|undo|put (?:that|it) "
    r"right|cook (?:this|that|it)|wash|talk (?:this|that|it|my|you)|brush|say otherwise|look past|get past|unsay|take "
    r"that away|hold (?:it|that) against|promise you|guarantee)|nothing (?:\w+ )?to (?:set|put|say|hold|bring|offer|"
    r"throw) (?:\w+ )?against|(?:no|little|not much|nothing) (?:\w+ )?(?:against|to) (?:that|it|you)(?=[.,;]|$)",
    r"(?:i'd|i would|i'll|i will|i|i'm|we'd|we) (?:\w+ )?(?:credit|transfer|hand (?:\w+ )?(?:back|over)|give (?:\w+ "
    r")?(?:back|away|you|the|those)|strike|cross (?:\w+ )?out|leave (?:that|those|these|them) (?:to|with|out)|take "
    r"(?:nothing|no credit)|lay no claim|write (?:\w+ )?off|not count|don't count|do not count|make no claim|claim "
    r"nothing)|i only (?:moved|shifted|swapped|carried|borrowed|inherited|had|got|took|held|caught|kept)",
    r"(?:would|'d|might) (?:ask|wonder|say|think|doubt|worry|put|want to know)(?: \w+){0,3} (?:too|the same|as well|"
    r"exactly that|likewise)|in your (?:place|chair|shoes|seat|position)|(?:understand|expect|forgive|not blame|don't "
    r"blame) (?:you|a|an|any|the|anyone|anybody|people) (?:\w+ )?(?:asking|thinking|saying|wondering|doubting|for)",
    r"(?:i|we) (?:do |quite )?believe (?:them|you|him|her|that|it)(?=[.,;]|$)|(?<=\w )(?<!what )(?<!how )(?<!if "
    r")(?<!why )(?:did|does) (?:\w+ly )?(?:sink|change|rise|fall|drop|land|come|go|help|happen|get|take|"
    r"make|lose|leave|cost|close|open|stop|break|fail|slip|suffer|coincide|matter|play|start|begin|end|push|pull|hurt|"
    r"cause|grow|shrink|look|sound|feel|have|need|want|run|pay|miss|forget|let|overlap|move|ease|carry|benefit)",
    r"(?:will|'ll|must|may well|would) (?:\w+ )?have (?:\w+ ){0,2}(?:been (?:a|an|part|some|one)|done (?:\w+ ){0,2}(?:"
    r"share|part|bit|some|work)|played|contributed|had (?:\w+ ){0,2}(?:hand|part|share|effect|say))",
    r"(?:that|this|it|which) (?:much )?(?:holds|stands|sticks|applies|fits|goes|counts)(?=[.,;]|$)|(?:good|sound|"
    r"strong|honest|fair|real|"
    r"serious|reasonable) (?:objection|doubt|complaint|worry|thing to (?:ask|put|say))|there(?:'s| is| was| may be| "
    r"must be) (?:something|some truth|truth|a lot|a grain|sense|a good deal|a bit|much) "
    r"(?:of truth )?(?:in|to) (?:what|that|it|this|your)|(?:shouldn't|should not|oughtn't to|ought not to) have "
    r"\w+|i (?:should(?:'ve| have)|ought to have) (?:\w+ ){0,4}|(?:for|on|about|to) (?:\w+ ){1,5}(?:i'm|i am) (?:\w+ "
    r")?sorry|(?:i'm|i am) (?:\w+ )?sorry (?:for|about|it was|that (?:it|they))|(?:on|"
    r"down to|up to) (?:me|us)(?=[.,;]|$)|(?:that|those|this|it|the \w+ one|the \w+)(?:'s| is| are| was| were) (?:\w+ "
    r"){0,2}(?:mine|ours|my doing|accurate|warranted|earned)(?=[.,;:]|$)|there you (?:have|got|get) me|guilty|"
    r"(?:i|i'd|i'll|we) (?:\w+ )?(?:plead|bow|yield|defer|put my hand up|hold my hands? up|take (?:that|it) on the "
    r"chin|eat (?:that|those)|swallow that|wear that|carry that|live with that|cop|bear that|shoulder)",
)
"""A point is taken, by giving it up, by crediting another cause, by being unable to answer it, or by standing in the
panel's shoes."""
CREDITS = cue(
    r"(?:that|those|these|they|it|the \w+|\w+ of (?:it|them|those)|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"\d+)"
    r"(?:'s| is| are|'re| was| were) (?:\w+ly )?(?:your|his|her|their|(?:the|our) \w+['’]s|(?-i:[A-Z])\w+['’]s|\w{4,}"
    r"['’]s)(?=[.,;]|$)|belongs? to (?:the|my|our|your|(?-i:[A-Z]))\w*|i (?:owe|owed) (?:that|those|it|them) to",
)
"""That part was somebody else's."""
KEEPS = cue(
    r"(?:i'd|i would|i'll|i will|i'm|i am|i|we'd|we'll|we) (?:\w+ ){0,2}(?:keep(?:ing)?|defend(?:ing)?|stand(?:ing)? "
    r"(?:by|"
    r"up|over|behind)|hold(?:ing)? (?:on|to|out|my)|sign(?:ing)? for|argu(?:e|ing)|claim(?:ing)?|count(?:ing)? "
    r"(?:as|for) (?:mine|ours|me)|maintain|insist|dispute|contest|differ|part (?:company|ways)|put my name|answer for|"
    r"vouch for|back)|(?:won't|will not|wouldn't|would not|don't|do not|can't|not) (?:\w+ ){0,2}(?:hand (?:\w+ ){0,2}"
    r"(?:back|over)|give (?:\w+ ){0,2}(?:up|back|away|you)|hear|have (?:it|that) said|let go|surrender|wear|accept|"
    r"agree|buy|follow you|go along|go with you|part with|take (?:that|it) (?:from|as))|(?:is|are|'s|was|were|stays?|"
    r"remains?) (?:still )?(?:mine|ours|my own)(?=[.,;]|$| to)|(?:half|the rest|some|that|most|part|(?:one|two|three|"
    r"four|five|six|seven|eight|nine|ten|\d+)) (?:of it )?(?:is|are|was|were) (?:ours|mine)|where i (?:get off|stop|"
    r"differ|part)",
)
"""A part that is kept for oneself."""
NOT_THAT = cue(
    r"(?:no|nor|not|never|nothing|neither|none of) (?:\S+ ){0,6}?(?:account(?:s|ed)? for|explain(?:s|ed)?|touch(?:es|"
    r"ed)?|"
    r"caus(?:es|ed)|reach(?:es|ed)?|lay|made (?:that|it|them)|comes? from|came from|does that|did that|near)|(?:can't|"
    r"cannot|couldn't|could not|can hardly|could hardly|doesn't|does not|didn't|did not|don't|do not) (?:be|have been|"
    r"explain|account|make|mean|touch|reach|cause|come|tell you why|have (?:a|an|any))(?= \w+)|(?:nothing|little|not "
    r"(?:much|a lot)) to do with|(?:had|have|has) (?:never|not|no)\b(?: \w+){1,3}|(?:isn't|wasn't|aren't|weren't|is "
    r"not|"
    r"was not|are not|were not) (?:the|that|those|because|from|down to|about|your|a|an|in|on)\b|not (?:one|a single) "
    r"(?:of|\w+)|none (?:of|had|was|were)|without (?:the|any|a|one|that|them)|belongs to another|alone (?:can't|cannot|"
    r"doesn't|didn't|won't|couldn't|isn't)",
)
"""The panel's cause does not reach that part."""
BEFORE_IT = cue(
    r"(?:was|were|had|'d|been|stood|went|gone|down|up|came|fell|dropped|rose|started) (?:\w+ ){0,2}already|already "
    r"(?:\w+ )?"
    r"(?:down|up|at|on|gone|there|in|half|under|over|by)|by then|(?:the )?same (?:\w+ )?(?:as|like|men|people|pace|"
    r"streets|\w+ as)|"
    r"(?:all|just|quite) the same(?=[.,;]|$)|(?:like|as) in |beside(?:s)? the (?:other|rest)|while (?:the|our|their|"
    r"your)",
)
"""It was so before the panel's cause, or without it, or where that was the same."""
ALIBI = cue(
    r"before|until|till|after|by the time|(?:days?|weeks?|months?|years?) (?:earlier|ahead|later)|gone by|not yet|"
    r"hadn't"
)
"""A time set against the panel's cause."""
FRONTED = cue(
    rf"^{_LEAD}(?:for|on|about|at|in|with|as to|as for|where|of|from|up to|after|before|by|over|among|within|between|"
    rf"when|"
    r"whenever|as a|as an|wherever|insofar as|as far as)(?= (?!me\b|us\b|the record|the whole,|that,|you\b|course|fact|"
    r"all\b)\S+)",
)
"""A part, a place or a time that is spoken of, put first."""
TAGGED = cue(
    rf"^{_LEAD}(?:the|that|those|these|my|our|\w+ of (?:the|them|those|it)|as for the|(?-i:[A-Z])\w+)(?: "
    rf"\S+){{0,6}}?,? (?:yes|"
    r"yeah|aye|sure|granted|agreed|true|guilty|fine|there you have me|that's so|i'll sign|(?:that|those|these|them) "
    r"i)\b",
    r"(?:right|true|so|fair|correct|guilty|have me|got me|point|wrong|with you|agree|accurate|yes|grant you|my fault|"
    r"on "
    r"me|mine|i'm sorry|a case|no defence|nothing) (?:about|on|with|for|at|in|as far as|up to|where|of|from|over) "
    r"(?!me\b|us\b|it\b|that\b|you\b)\w+",
    r"(?:some|part|half|most|much|a bit|a third|two thirds|a quarter|a share|plenty|the bulk|one|two|three|four|five|"
    r"six|"
    r"seven|eight|nine|ten|\d+) (?:\w+ )?of (?:it|that|this|them|these|those|the|my|our)|partly|in part|to (?:a|an|"
    r"some) "
    r"(?:degree|extent|point)|the (?:first|second|last|other|one) (?:is|was|one|part|half)|(?:the|that) \w+ (?:part|"
    r"end|"
    r"side|half|bit|share|piece|one)",
)
"""How far it is granted: for this part, yes."""
PUTS = cue(
    rf"^{_LEAD}(?:(?:the|your|their|a|this|that) (?:\w+ )?(?:charge|worry|fear|objection|suspicion|claim|case|"
    rf"hypothesis|view|"
    r"reading|theory|complaint|doubt|point|question|idea|concern|argument|guess|story|thought|verdict|feeling|version|"
    r"accusation|reproach|criticism)(?: \w+){0,3} (?:is|was|being|'s)(?: that)?\b|you(?:'d|'ll|'re| would| will| are)? "
    r"(?:\w+ )?(?:say|saying|mean|think|thinking|believe|feel|reckon|suspect|fear|worried|afraid|see|suppose|figure|"
    r"hear|call|calling|want to know|telling|asking|suggest\w*|wonder\w*)\b(?! it like| what you| that way)|what "
    r"you(?:'re|"
    r"'d|'ve| are| mean| say| see| hear| fear| want)|i hear (?:you say|that|a|it as)|(?:so|in other words|meaning|to "
    r"you|in your eyes|from (?:your|where|outside|the outside)|seen from)\b|that (?:i|i'd|i've|i'm|we|we'd|it's|its|my|"
    r"our|they|they've|the|there|all|some\w*|people|nobody)\b|it's that (?:i|we|the|my|our|they))|(?:is|'s|was) "
    r"(?:\w+ )?"
    r"what (?:you|they)(?:'re|'d|'ve| are| would| have)? (?:\w+ )?(?:say|saying|tell|telling|mean|call|calling|see|"
    r"hear|"
    r"think|put|suggest\w*|think\w*|getting at|driving at)|(?:they|you|somebody|people|a cynic|anyone)(?:'d| would|"
    r"'ll| "
    r"could| might) (?:\w+ )?say (?:that |it's |it |i |we |my |the )",
)
"""The panel's view, said over in own words."""
STAKES = cue(
    r"(?:^|[,;.:] |\band |\bbut |\bso )(?:if|unless|should|once|when|the day|as soon as|anything|any|over|under|"
    r"above|below|more than|less "
    r"than|fewer than|no more than|one more|(?:one|two|three|four|five|ten|twenty|\d+) (?:more |less |fewer |\w+ )"
    r"(?:without|more|over|under|below|above|in|of|from)|no (?:fewer|more|change|difference|better))(?= (?!i\b|i'd|you "
    r"(?:ask|like|want|mean|see|look|quit|say)|that's|it were|it had|they had|there had|i'm honest|anything)\S+)(?: "
    r"\S+?){1,16}?,? (?:(?:and|then|,) )?(?:i'll|i'm|i am|i was|i will|i'd|i would|i should|i (?!was\b|had\b|did\b|"
    r"found|"
    r"find|feel)\w+(?<!ed)(?= )|(?:don't|do not|then don't) (?:hire|take|have|believe|trust|listen)|you(?:'re| were|"
    r"'ve| "
    r"have| are| can|'d) (?:\w+ )?(?:right|won|sack|send|show|had|tell|call|strike|take|throw|have|win)|it was "
    r"(?:the|your|"
    r"luck|never|only|just)|that was it|the (?:claim|credit|number|figure)|we were|my \w+ (?:is|was))",
)
"""A coming result, and what the candidate would give up for it."""
WITNESS = cue(
    r"(?:he|she|they|(?-i:[A-Z]\w+)|(?:our|my|your|the|their|his|her) (?:\w+ )?\w+)(?: (?:who|which|from|in|at|of)(?: "
    r"\w+){1,4})?,? (?:she |he |they )?(?:counts?|keeps?|compiles?|fills?|checks?|measures?|weighs?|logs?|records?|"
    r"audits?|"
    r"holds?|owns?|has|have|runs?|writes?|signs?|marks?|grades?|times|tracks?|reads?|draws up|does)(?: (?:all|both|"
    r"of|them)"
    r")* (?:it|that|them|those|this|the (?:test|check|count|list|sheets?|books?|figures?|numbers?|tally|log|ledger|"
    r"file|"
    r"files|forms?|scores?|originals?|records?|key|lot)|their \w+|every \w+|now|both|all)(?: (?:now|not me|in "
    r"writing|down|"
    r"up|himself|herself))?|(?:has|have|keeps?|holds?|got) (?:their|the|his|her|every|all|both|our|my|those|these) "
    r"(?:\w+ )?(?:sheets?|lists?|logs?|books?|files?|records?|copy|copies|diary|tally|notes|report|reports|originals?|"
    r"receipts?|tickets?|cards?|slips?|letters?|photos?|samples?|forms?)|(?:is|are) (?:all |still |both )*on (?:the|"
    r"our) "
    r"(?:shared|public|council|company|open)|(?:(?-i:[A-Z]\w+)|who \w+ \w+) (?:will|would|can|could)(?=[.,;]|$)",
)
"""Somebody else who holds or counts it."""
TELLS_PANEL = cue(
    r"(?:^|[;:.] )(?:(?:and|so|but|then|just|please|now|well|only),? )*(?:have|come|send|give|bring|pick|take|walk|"
    r"stand|open|"
    r"turn up|drop in|ring|go|let|put|pull|get|lay|set|sort|count|look|listen|try|ask|call|see|check|read|compare|"
    r"weigh)"
    r"(?= (?:it|them|those|that|him|her|somebody|someone|anyone|anybody|any|the|a|an|on|by|down|up|in|to|over|round|"
    r"one|"
    r"two|your|my|at|through|past|(?-i:[A-Z])\w+)\b)(?! (?:me|us|it to me)\b)",
)
"""The panel is told to go and see."""
LATER = cue(
    r"^(?:\W*(?:and|but|so|then|that|because|which is why|well|now)\W+)*(?:so that |that |and )?(?:the )?(?:next|"
    r"following|"
    r"second|last|this) (?:time|one|year|month|week|spring|summer|autumn|fall|winter|season|term|round|job|batch|group|"
    r"launch|project|team|place|site|order|move|change|class|house|crew|ship|school|show|tour|run)|since (?:then|that|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"winter|"
    r"christmas|easter)|(?:when|for|with|on|at|in|before) (?:the |that |our |my )(?:\w+[- ]?){1,4}(?:after (?:that|"
    r"it)|came "
    r"to be|later|last (?:spring|summer|autumn|fall|winter|year|month)|this (?:spring|summer|autumn|year|month)|in "
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn))|(?:(?-i:"
    r"[A-Z])\w+ ){1,2}after,|(?:a|the) (?:year|month|season|winter|summer) (?:later|after|on)",
)
"""Another occasion, named for itself."""
FOLDS = cue(
    r"(?:leave|take|strike|cross|keep|drop) (?:it|that|them|this) (?:off|out(?! of)|aside)|nothing to add|(?:wish|"
    r"sorry|regret) (?:that )?"
    r"i(?:'d| had|'ve| have)?(?:n't| not| never)? ?(?:ever |not )?(?:opened|mentioned|brought|said|spoken|told|"
    r"raised|come up|put)|"
    r"(?:don't|doesn't|didn't) count(?: for (?:much|anything)| any ?more)? then|then it(?:'ll| will| must) (?:have "
    r")?(?:been|be) (?:the|your|"
    r"that|just)\b|(?:gladly|happily|better) give (?:it|that) up|rather not (?:claim|speak|count|say any)",
    r"(?:i'd|i'll|i would|i|i had)(?: \w+)? (?:better|rather|just|gladly|happily|sooner|prefer to) (?:\w+ )?(?:drop|"
    r"leave|"
    r"withdraw|take (?:it|that)|scrap|bin|forget|let|not (?:have|claim|say)|retract)|never (?:\w+ )?(?:mine|my)\b|"
    r"(?:leave|"
    r"drop|scrap|bin|forget) (?:the|that|this) (?:whole|lot|example|claim|story|business)|(?:you'll|you will|you'd|you "
    r"would) know better|know better than (?:me|i)|sorry i (?:raised|mentioned|brought|said|told|claimed|used)|not "
    r"sure why "
    r"i|(?:was|were|is|are) (?:\w+ )?(?:worthless|meaningless|nothing at all|nothing really)|not in a position to|"
    r"not (?:"
    r"for|up to) me to (?:say|judge)|(?:idea|plan|work|scheme) was (?:my|the|our|her|his) \w+'s|i (?:find|think) "
    r"that i "
    r"feel the same|no view (?:left|of my own)|nothing i (?:could|can|would) (?:stand|put my name|defend)|not want "
    r"you to "
    r"(?:weigh|count|consider)",
)
"""The claim is let go."""
HARD_WORDS = cue(
    r"(?:hasn't|haven't|hadn't|had|has|without) (?:got )?(?:the first|the faintest|the slightest|a) (?:notion|idea|"
    r"clue|inkling)|(?:was|were|is|"
    r"are) (?:forever|constantly|always|never) (?:\w+ing|there|around|late|on time)|(?:hid|hides|hiding) behind|"
    r"couldn't be (?:bothered|"
    r"trusted|reached)|(?:sending|sent|left|leaving|kept|made) me (?:\w+ ){0,3}(?:wrong|alone|waiting|without|"
    r"standing|out of|in the dark|look)|"
    r"(?:wants?|wanted) (?:only )?(?:their|his|her) (?:name|face|picture|peace)|(?:all|only) (?:he|she|they) (?:ever "
    r")?(?:did|does|do|cared?)",
    r"never (?:looks?|listens?|thinks?|cares?|checks?|reads?|learns?|works?|shows? up|turned? up|lifts?|notices?|"
    r"knows? "
    r"(?:what|how|where)|looked|listened|cared|checked|bothered|lifted|turned)|(?:wouldn't|couldn't|doesn't|didn't) "
    r"(?:\w+ )?"
    r"(?:know|recogni[sz]e|spot|find|tell) (?:a|an|one|the) (?:\w+ ){1,4}(?:if|from|when|unless)|more (?:on|at|in|"
    r"interested in|worried about|busy with) (?:his|her|their) (?:\w+ )?(?:than|phone|hair|nails|lunch|break)|down "
    r"to (?:the|"
    r"our|my) \w+ (?:man|woman|lot|people|team|office)|(?:such|those|that sort of|these) people|what they (?:always "
    r")?want|"
    r"(?:dragg(?:ed|ing)|drag) (?:their|his|her) feet|wanted a medal|(?:against|had it in for) me|weak (?:man|woman|"
    r"manager|"
    r"boss)|nice to your face|throw(?:ing)? stones|bit rich|because "
    r"(?:he|she|they) (?:never|can't|couldn't|won't|didn't|don't|doesn't|always)|thanks to (?:him|her|them|the \w+ "
    r"(?:lot|"
    r"people|office))|left me (?:to|with|holding)|their (?:mess|laziness|doing)|blames? everyone",
)
"""Somebody run down in a half-sentence."""
