"""What could not be known, and who else carried the price (R3)."""

from agent.scoring.signs.cue import cue, ways
from agent.scoring.signs.r3_cues import N
from agent.scoring.signs.r3_words import any_of

_KNOWN = (
    r"(?:know|known|knew|knowing|tell|telling|say|saying|sure|certain|predict|promise|guarantee|clear|understand|"
    r"prove|see)"
)
_NOT_THEN = (
    r"(?:nobody|no[- ]one|none of (?:us|them|the \w+)|neither of us|couldn't|could not|didn't|did not|wasn't|was not|"
    r"weren't|"
    r"hadn't|had not|never|no way (?:of|to)|without)"
)
_OPEN = (
    r"(?:if|whether|how|what|when|which|why|who|where|till|until|for (?:sure|certain)|either|yet|then|at the time|at "
    r"that)"
)
UNKNOWN = ways("r3_fate", "unknown", known=_KNOWN, not_then=_NOT_THEN, open=_OPEN)
"""What could not be known when it was decided."""
NOT_UNKNOWN = ways("r3_fate", "not_unknown")
"""Doubt of today, or none at all."""
_ROLE = (
    r"(?:he|she|they|who|whoever|people|somebody|someone|those|everybody|the rest|(?:my|our|his|her|their) [a-z'’-]+|"
    r"the (?:[a-z'’-]+ ){0,2}[a-z'’-]+(?<!s)s|the (?:[a-z'’-]+ )?(?:men|women|people|crew|staff|owner|driver|clerk|"
    r"\w+er|\w+or|"
    r"\w+ist|\w+man|\w+woman)|(?:two|three|four|five|six|both|all) (?:of \w+|[a-z'’-]+s)|(?-i:[A-Z][\w'’-]+)(?: "
    r"(?-i:[A-Z])[\w'’-]+)?)"
)
"""Somebody else: a pronoun, a name, people of one kind; a girder is none."""
_SPENT = (
    r"(?:lost|lose|loses|losing|missed|misses|gave up|binned|threw away|waited|stood|never (?:saw|got|had|came)|flew "
    r"home|went "
    r"home|drove|walked|sat|worked|stayed|queued|slept)"
)
BEARS = cue(
    any_of(
        "paid_for pays_for paying_for paid_it paid_with paid_the paid_as paid_too paid_in paid_later the_price bore_it "
        "ate_it swallowed_it absorbed_it wore_it lost_out missed_out went_without worst_off came_off_worst "
        "took_the_hit "
        "took_the_brunt takes_the_hit carried_the carry_the carried_it carried_that carried_this carried_some "
        "picked_up_the_bill footed_the shouldered suffered short_straw out_of_pocket at_their_expense"
    ),
    r"(?:owner|director|client|boss|company|person|people|one|ones|who|they|she|he|it was \w+ who|it was the \w+ who) "
    r"(?:who )?"
    r"(?:did |had |really |actually )*(?:pay|paid|pays)(?=[.,;!?]|$| (?:was|is|were|are|for|it|with|in))|"
    rf"{_ROLE} (?:all |both |had |have |did )?(?:paid|pay)(?=[.,;]| (?!me\b|us\b))",
    r"(?:fell|fall|falls|landed|lands|came down|dumped|hit|hits|weighed|hardest|harder|worst|unfair|hard|rough|tough|"
    r"cruel|rotten|mean) (?:it )?(?:up)?(?:on|for|to|with) (?:about |mostly |all |really )?"
    r"(?:him|her|them|the|my|our|their|his|a|those|these|two|three|whoever|[A-Z]\w+)|"
    r"(?:at the expense of|at the cost of|on the backs? of|hits?|hit) (?:him|her|them|the|my|our|their|his|those)",
    r"(?:came|come|comes|went) (?:straight |right )?(?:out of|off) (?:the |my |our |his |her |their )?[\w'’-]+(?:'s)? "
    r"?(?:\w+ )?"
    r"(?:pocket|budget|wages?|time|bonus|share|pay|hours?|holiday|weekend|leave)?",
    r"(?:that|it|this|which|mostly it)(?:'s| is| was| were) (?:all |mostly |really |still )?(?:hers|his|theirs|(?:the "
    r"|my |her |his )?"
    r"[\w-]+['’]s? (?:own )?(?:money|time|cost|weekends?|budget|wages?|pocket|evenings?|backs?|risk|problem|loss|"
    r"hours|job|week))|(?:other people|somebody else|someone else)'s|(?:belonged|belongs) to (?:whoever|them|the|"
    r"those|a|people)",
    r"(?:not (?:me|us|mine|ours|my money|our money|our own|you who)|wasn't (?:me|us|mine) (?:who|that|to)|not cheap "
    r"for|no fun "
    r"for)|it was (?:the |my |our |about )?(?!me\b|us\b)[\w'’-]+(?: [\w'’-]+){0,2} (?:who|that|i didn't) (?:paid|had|"
    r"carried|"
    r"took|lost|stood|got|bore|ate|went|waited|felt|care|dare)",
    rf"(?<!\bif )(?<!\bwhat ){_ROLE}(?: all| both| then| never| each| only| also| still)* (?:had to|have to|has to|"
    rf"were having "
    rf"to|'d to) \w+",
    rf"(?<!\bi )(?<!\bwe )(?<!\byou )(?<!['’]ve )(?<!['’]d )(?<!\bwent ){_SPENT} (?:about |almost |nearly |up to "
    rf")?(?:a|an|the|"
    rf"their|his|her|its|half|{N}|without|till|until|late|through|on|in|out|all)(?! (?:it|that|there)\b)",
    rf"{_ROLE}(?: (?:on|in|from|at|of|with|by) (?:[\w'’-]+ ){{0,2}}[\w'’-]+)? (?:had|got) no [\w'-]+ (?:for|until|"
    rf"till|all|that)|(?<!\bi )(?<!\bwe )(?:ended up|(?:was|were|got) (?:left|stuck)|spent (?:[\w'-]+ ){{1,3}}?)(?: "
    rf"with| to)? ?\w+ing\b|{_ROLE} (?:had|have|got|did) (?:it|this|that|the|all the|no|half a|less|nothing|two \w+|"
    r"\d+ \w+)(?: [\w'’-]+)?(?: (?:work|nights?|dust|noise|queue|less|off|short|of (?:it|that)|running|load|walk)|"
    r"[.,;])",
    r"(?:and|with|had|have|has|is|was) (?:nothing|no [\w'-]+|nowhere) (?:for (?:them|him|her) )?to (?!lose\b|say\b|"
    r"add\b|do with\b|fear\b|speak\b|complain\b)\w+|nothing for (?:them|him|her|\w+s) to|(?:resigned|quit|gave notice|"
    r"handed in|walked out|burst into|in tears|wept|cried)\b|had words (?:with|about)|(?:didn't|did not|never|"
    r"wouldn't) (?:speak|talk|thank|forgive|say thank)(?: \w+)? ?(?:to )?(?:me|us|you|him|her|for)|(?:ran|kept|did|"
    r"worked|filled in) (?:both|dual|double|two \w+|\w+ and \w+ side|everything twice)|(?:were|was|got|been) "
    r"(?:turned (?:away|down)|sent home|laid off|stood down|let go|kept waiting|left (?:standing|waiting|out|short))|"
    r"weren't asked",
    r"(?:took|take|taken|taking|kept|cut|stopped|had) (?:[\w'’-]+ ){1,4}(?:off|from|away from|short for) (?:him|her|"
    r"them)|(?:day|days|hour|hours|night|nights|shift|shifts|week|weekend) (?:a|each|every|per|of) (?:day|week|night|"
    r"month|unpaid|overtime|extra)|had (?:\w+ )?(?:days?|hours?|weeks?) (?:a|and not|instead)|(?:cost|costs|costing) "
    r"(?:them|him|her|the|our|my) |charged (?:him|her|them|the)|(?:went|came up|left|were|was|are) (?:[\w,]+ "
    r")?short(?! of)|(?:horrible|awful|bad|worse|grim|miserable|rotten|unkind|a nuisance|a pain) (?:for|on|to) (?:him|"
    r"her|them|the|my|our)|it's (?:their|his|her) \w+",
)
"""Who else carries what the choice costs."""
