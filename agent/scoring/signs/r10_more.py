"""More ways to go back to round one, to put a number right, and to tell known from guessed; see r10_cues."""

from agent.scoring.signs.cue import cue

MET = cue(
    r"(?:after|since|from|in|at) (?:our|that|this) (?:\w+ )?(?:talk|conversation|chat|interview|meeting|call|session)|"
    r"(?:on|"
    r"in) the (?:bus|train|tram|car|tube|ferry|lift|way|drive|walk)(?: \w+)? (?:home|back|after)|going home (?:i|and)|"
    r"(?:when|since|after) you (?:\w+ )?(?:asked|raised|tossed|put|wanted|pressed|mentioned|said)|you left me|left me "
    r"(?:with|standing|thinking|owing)|(?:sat|stood) there (?:like|with)|with (?:my mouth open|empty hands)|(?:the|my|"
    r"one|"
    r"another|other) (?:\w+ )?(?:debt|confession|loose end|homework|unfinished business)|on my side|in round one|"
    r"(?:the )?"
    r"(?:last|first) (?:time|round|interview)"
)
"""The first interview, its questions, or the way home from it."""
CALLED = cue(
    r"i(?:'d|'ve| had| have| did| also| then)* (?:called|told|said|put|made|gave|described|presented|had|let it sound|"
    r"sounded|claimed|named|credited|spoke|talked)"
)
"""How it had been told."""
NOT_SO = cue(
    r"(?:and|but|when|though|while|where|,) (?:it|that|he|she|they|those|this) (?:was|were|is|are|had) (?:\w+ "
    r")?(?:his|hers|"
    r"theirs|\w+['’]s|not|only|really|actually|smaller|less|later|earlier|both|never)|too (?:large|big|high|round|"
    r"smooth|"
    r"well|kindly|early|late|far|grand)|(?:larger|bigger|rounder|smoother|better|grander) than (?:it|that|they|i)|"
    r"(?:was|"
    r"is|were) (?:wrong|not (?:right|quite|true|mine|so|exact)|too \w+|wide of|loose|sloppy|generous)|wasn't (?:right|"
    r"quite|"
    r"true|mine|so)|isn't (?:right|quite|true|mine|so)|my (?:fault|mistake|slip|error)|should have (?:said|been|told)|"
    r"ought to have (?:said|been)|i'd (?:rather|like to) (?:put|correct|take)"
)
"""And that it was not so."""
NARROWED = cue(
    r"(?:is|was|are|were|means?|meant|counts?|counted)(?: really| in fact| actually)? (?:only|just|alone|merely)|"
    r"(?:only|"
    r"just) (?:of|for|in|the|on)|alone|that was (?:only |just )?|(?:all )?together|altogether|the whole (?:\w+)|more "
    r"like|"
    r"inclusive|inside it|among them|of (?:them|which)|counted twice|double[- ]counted|signed|signatures|on (?:paper|"
    r"the "
    r"books)|never (?:had|came|took|showed|started|did)|so really|really (?:it's|it is|it was|they're|we had)|properly|"
    r"strictly|to be exact|a normal \w+|an ordinary \w+|if i count|counting|leaving out|without"
)
"""What the number had stood for, which was less."""
GUESSED = cue(
    r"surely|i (?:\w+ )?(?:multiplied|worked (?:it|that|this) out|reckoned|added (?:it|that) up|scaled)(?: \w+){0,3} "
    r"(?:myself|on a|in my head|with a)|(?:only|this|that) i (?:multiplied|worked out|added up) myself|if i must|i'd "
    r"put my "
    r"money|(?:he|she|they|\w+) (?:says?|said|told me|thinks?|reckons?|believes?|swears?) (?:so|it was|it is|that)|"
    r"(?:she|he|they) never said|in my eyes only|from memory|a genre of fiction|rough(?:ly)? (?:sum|guess)|could be "
    r"(?:\w+ "
    r"){0,3}(?:more|less|fewer|higher|lower)"
)
OPEN = cue(
    r"(?:nobody|no one|none of us|noone)(?:'s| has| had| ever| here| really)* (?:collects?|collected|writes?|asks?|"
    r"keeps?|"
    r"counts?|adds?|divides?|splits?|can tell|could tell|can say|could say|looked)|(?:i|we) (?:can't|cannot|couldn't|"
    r"could "
    r"not|can not) (?:pick|part|divide|untie|unpick|tell (?:them|the two|it|these) apart|pull|choose|take|hold|"
    r"bound)(?: "
    r"\w+){0,3} ?(?:one|them|two|apart|between|them|it|out|tail)?|(?:the )?last (?:person|one|man|woman) (?:who|to|"
    r"that) "
    r"(?:could|can|would|should)? ?(?:tell|say|know|judge)|who(?:ever)? wants to (?:divide|split|part)|(?:is|are) a "
    r"blank|ask "
    r"me (?:never|in a year|next year|again)|neither of us (?:gets|can|could|knows|wins)|whether (?:it|that|they|"
    r"this)(?: "
    r"\w+){1,4}, (?:nobody|no one|i (?:can't|couldn't|don't))|how many(?: \w+){1,6} (?:nobody|no one) (?:knows|counted)"
)
HELD = cue(
    r"auditable|audited|(?:that|this|it|all of (?:that|it|this)|one|which)(?:'s| is| was)? (?:\w+ )?(?:written|on "
    r"paper|in "
    r"the (?:book|file|log|report|folder|register))|with the (?:hour|date|time)|i (?:was there|saw it|looked|timed it|"
    r"counted)"
    r"|straight (?:out|off|from)|every one into|off the (?:\w+ )?(?:bills?|timer|system|clock|cards?|slips?|meter)|by "
    r"the "
    r"(?:\w+ )?(?:slips?|cards?|log|book|scanner|meter)|from the (?:\w+ )?(?:report|log|slips|invoices|bills|scanner)"
)
"""Guessed, open, and held by a record."""
OTHER_CAUSE = cue(
    r"(?:went|came|put) (?:\w+ ){0,2}together|at the same time|that alone (?:gave|brought|saved|made|explains?|cost)|"
    r"(?:would|'d) have (?:\w+ ){1,4}(?:whatever|anyway|"
    r"regardless|"
    r"without (?:me|us|it)|by itself|on its own)|so the \w+ was(?:n't| not) (?:the|my|our)|(?:landed|began|started|"
    r"came|"
    r"changed|fell|opened|arrived|happened)(?: \w+){0,2} (?:in |on |at )?the same (?:spring|summer|autumn|fall|winter|"
    r"year|"
    r"month|week|fortnight|day|season|quarter|term|time|monday|morning)|(?:was|were) (?:\w+ )?(?:quieter|milder|drier|"
    r"wetter|warmer|colder|slacker|easier) (?:that|the|this)|(?:followed|after|in) a (?:mild|damp|dry|wet|quiet|slow|"
    r"easy|"
    r"good|short) (?:winter|summer|spring|autumn|year|season|month|quarter)|some of the (?:fall|rise|drop|gain|change|"
    r"win)|"
    r"(?:a piece|part|some|half) of (?:it|that)(?:'s| is| was| may| might| could| will)|so i took (?:those|them|that) "
    r"out"
)
"""What else was at work."""
LISTENER = cue(
    r"(?:^|[:;] )(?:and |so |but |well,? )?(?:from|for|to) (?:the|a|an|your|somebody|someone|anyone|whoever|anybody)\b"
    r"[^.,;:]{2,45}(?:,|:| it's| it is| it means| that's| that means| it meant| its)|(?:a|an|the|your) \w+ i'd "
    r"(?:tell|show)|"
    r"i(?:'d| would) (?:tell|show|say to|put it to|give) (?:it to )?(?:a|an|the|your) \w+|tell it (?:backwards|from|"
    r"as|the "
    r"other way|differently)|you'd (?:see|notice|hear|find|feel|care)(?: \w+){0,3}? (?:from|in|at|on) your|(?:lead|"
    r"open|"
    r"start|begin) (?:on|with) (?:\w+ ){1,3}outcome|than your (?:\w+) (?:says|shows|has)|i'd (?:ask|want) you to "
    r"(?:resource|"
    r"fund|staff|budget|plan|price)"
)
"""Told for whoever listens."""
WAVED = cue(
    r"same (?:thing|story|account|figures?|numbers?) (?:i|that i|as i|i've)(?: \w+)? (?:told|said|gave|used|always)|"
    r"(?:in|put "
    r"in) a different order|written (?:it )?down (?:\w+ ){0,2}(?:wrong|differently|in another|in a different)|"
    r"(?:that's|"
    r"that was|it's) (?:only |just )?(?:after|before|without) the (?:first|second)|(?:nothing|not (?:a|one) (?:word|"
    r"thing|"
    r"figure)) (?:there )?(?:i'd|i would|to) (?:take back|withdraw|unsay)|(?:hundred|100) ?(?:percent|per cent|%)"
)
"""The difference is waved away."""
CONCEDES = cue(
    r"(?:that'll be|that's|thats|that is|it is|its|it's) (?:the )?(?:proper|real|correct|true) (?:one|figure|number|"
    r"count)|"
    r"if that's what(?:'s| was| is| you)|busted|caught me|stand corrected|fair enough|(?:i )?(?:must have|was|get|"
    r"been|probably|maybe) (?:\w+ "
    r")?(?:rounding|"
    r"counting|telling|running|mixing|adding|put|rounded|mixed|counted|added)|should(?:'ve| have) (?:looked|checked|"
    r"read|"
    r"gone)|(?:is|was|are|'s) (?:maybe |probably )?(?:if you count|with the|how many|counting)|(?:\w+) then,? (?:sorry|"
    r"not)|(?:didn't|did not|haven't) (?:get (?:a )?chance to |have time to )?(?:look|looked|read|check)"
)
"""The notes are taken for the truth, and it is said where the other number came from."""
VAGUE = cue(
    r"near enough|more or less|considerabl[ey]|massive(?:ly)?|significant(?:ly)?|a lot|far (?:better|less|more|fewer)|"
    r"right "
    r"down|much (?:better|less|more|faster|quicker)|came down|went (?:up|down)|a good while|a month or so|some "
    r"teething|a "
    r"couple of|fine since|better ever since|could not prove|couldn't prove|i believe|improved|more accurate|"
    r"everything|"
    r"most of (?:it|them)|or so|roughly|a few|several"
)
"""Told in round one without a size."""
WHICH = cue(
    r"(?:was|is|did|does|do|were|are) (?:it|that|they|this|the|my|our|we|\w+s?)\b[^.?]{3,80}? or (?:was|is|did|does|"
    r"do|the|"
    r"my|our|were|just|because|only|that)|how (?:much|many)[^.?]{3,60}? and how (?:much|many)"
)
"""One of two causes, asked for."""
