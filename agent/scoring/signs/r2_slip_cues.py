"""How people own up to a slip without calling it one, how an act shows itself badly done, and what it cost."""

from agent.scoring.signs.r1_quick import cue

OWNED_UP = cue(
    r"the one (?:who|that) [^.;]{3,50} was me|(?:what|the thing) i (?:missed|forgot|overlooked|left out|didn't see)|"
    r"(?:the|that) (?:slip|blunder|hole|gap|muddle|wreck|mess)(?: \w+)? was (?:mine|me)",
    r"it was (?:i|me|none other than me|yours truly|my own \w+)(?:,| that| who| and)|(?:one|two|three|four|some|most|"
    r"half|all|both|part|\w+) of (?:these|those|them|that|it)(?: \w+)? (?:are|were|was|is|go(?:es)? down as) (?:mine|"
    r"my (?:doing|work|own))|(?:that|this) (?:one|bit|part|much|time|night)?,? ?(?:was|is|were|lies with|sits with|"
    r"falls to|comes back to|lands on) (?:on )?(?:me|my (?:own )?(?:head|conscience|account|plate|column|slate|charge|"
    r"desk))(?=[.,;:!?]| and| too| alone|$)",
    r"(?:look|look no further than|blame|point) (?:at|to)? ?(?:the \w+|me|no one else|nobody else)(?:,? (?:for "
    r"(?:that|it|this)|me))(?=[.,;!?]|$)|in my (?:handwriting|column|name|own hand)|(?:bit|caught|cost|found|tripped|"
    r"undid|came back to bite|caught up with) me(?=[.,;!?]| out| up|$)|(?:where|what) i (?:cost|let|failed|fell|went "
    r"wrong|got|lost|harmed|hurt) (?:\w+ )?(?:us|them|him|her|short|down|it|the|wrong)",
    r"i can't (?:hide|lay|put|blame|pin)[^.,;]{0,30}|i felt (?:sick|dreadful|awful|terrible|a fool|ashamed|rotten|"
    r"wretched|about so high)|wish i(?:'d| had)",
    r"i (?:put|placed|set|hung|loaded|parked|laid|stood|left|sent|gave|took|booked|ordered|packed|pulled|picked|"
    r"called|cut|dug|drilled|turned|used|wrote|sewed|poured|planted|shelved|filed|addressed|delivered|"
    r"drew)[^.,;]{0,40} (?:the wrong|wrong side|wrong way|from the wrong|to the wrong|on the wrong|in the wrong|at "
    r"the wrong|wrongly|by mistake|in error|by accident)|and this i had wrong|in (?:my|the) (?:haste|hurry|rush)",
)
"""Owned up to, in other words than "mistake"."""
BADLY_DONE = cue(
    r"i(?:'d| had|'ve)? (?:\w+ )?(?:\w+ed|put|set|left|hung|cut|sent|gave|took|let|made|began|drew|wrote|told|sold|"
    r"held|"
    r"kept|laid|dug|built|ran|went|came|got|bought|stood|shut|read|let) [^.;]{0,45}(?:too (?!much to|many to)\w+|"
    r"(?:far|"
    r"much|a (?:bit|day|week|little)) too \w+|a (?:day|week|fortnight|month|week|size|row|page|metre|foot|inch) "
    r"(?:early|"
    r"late|short|out|off|too)|without (?:a|any|one|so much as|\w+ing|the|his|her|their|testing|no)\b|with no|"
    r"unstrapped|"
    r"untied|unlocked|uncovered|unlabelled|unchecked|unread|untested|half (?:done|closed|shut)|by heart|from memory|in "
    r"(?:a|the|my) (?:hurry|haste|rush|dark)|on trust|on the nod|blind|upside down|back to front)",
    r"and (?:didn't|never|forgot to|neglected to|failed to|clean forgot|omitted to) (?:\w+)|i (?:never|didn't|hadn't|"
    r"failed to|omitted to|neglected to)(?: even| once| think to| stop to| bother to| so much as)? (?:\w+)[^.;]{0,60}|"
    r"(?:it|that) (?:hadn't|didn't|never) (?:occur|occurred|cross|crossed) (?:to me|my mind)|i (?:believed|trusted|"
    r"took it (?:for|that|as)|relied on|went by|assumed|thought|reckoned|supposed|guessed|presumed)[^.;]{0,60}|i "
    r"(?:parked|dropped|spilt|spilled|knocked|lost|broke|jammed|left|let go|let slip|snapped|smashed|cracked|tore|"
    r"scratched) (?:that|the|a|one|her|his|their|my|two|three|it)\b",
)
"""An act that was ill done, where harm follows."""
LOST = cue(
    r"(?:days?|hours?|weeks?|nights?|evenings?)(?: \w+)? (?:\w+ing|in the (?:garage|workshop|hospital|dark|rain|cold|"
    r"dock))|(?:got|ran|strayed|spilled) (?:out )?(?:onto|into|on) the (?:road|street|line|field)|(?:a|the) (?:locked|"
    r"shut|closed|empty|dark|cold) (?:hall|door|room|shop|house|gate|school|station)|(?:ended up|wound up|finished "
    r"up) \w+ing|(?:slumped|shattered|snapped|jammed|seized|capsized|overflowed|escaped|strayed|blistered|peeled|"
    r"buckled|swelled|ripped|tangled|choked|shrivelled|curdled|scorched|smeared|bled|toppled|stranded|fasted|ravenous|"
    r"sobbed|wept|disappointed|write-off|bailiffs?|ambulance|insurers?|insurance)|took the \w+ off|(?:were|was|are|is|"
    r"ran|came out) (?:\w+ )?(?:hundred|thousand|days|weeks|pounds|short|over|under|down|behind)(?=[.,;]| and| on| by|"
    r" for)",
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|half|most|some|all|both|\d+|dozens?|hundreds?)"
    r"(?! \w+ left (?:over|for|to))(?: \w+)?(?: of (?:them|the \w+|it|its \w+|our \w+|his \w+|her \w+))? (?:\w+ "
    r")?(?:never came back|were (?:gone|"
    r"dead|lost|off|out|left|late|short|in pieces)|was (?:gone|dead|lost|late|short)|died|left|quit|walked|smashed|"
    r"broke|got (?:the wrong|nothing|none|somebody|someone|wet|sick|soaked|cold|hurt)|moved|smelled|came (?:off|apart|"
    r"down|loose|undone|back)|had to|went (?:out|off|over|missing|bad|home|without|wrong|to the wrong|into the|in "
    r"the))",
    r"(?:[£$€]\s?\d[\d,.]*|(?:\d[\d,.]*|\w+) (?:hundred|thousand|grand)?(?: and \w+)? ?(?:pounds|quid|euros|dollars|"
    r"bucks|crowns|francs|hundred|thousand|grand))(?: gone| lost| down the drain| for nothing| of damage| in (?:hire|"
    r"penalt\w+|fines|repairs|overtime|glass|stock|wages))|cost (?:us|him|her|them|me|the \w+|(?-i:[A-Z])\w+|about|"
    r"\d|a|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)|(?:breaking|putting|making|getting) "
    r"(?:it |that |them )?(?:out|right|good|back|up) (?:cost|took)|(?:and )?(?:we|they|he|she|the \w+|(?-i:[A-Z])\w+) "
    r"(?:had to|lost|missed|spent|waited|sat|stood|stopped|paid|did it|started) [^.;]{0,30}(?:hours?|days?|weeks?|"
    r"nights?|mornings?|afternoons?|shifts?|minutes|again|over|twice|for (?:it|nothing)|pounds|outside|idle|about)",
    r"(?:at|on|round) the (?:first|second|third|next|last) (?:bend|corner|turn|frost|rain|tug|try|test|"
    r"night)[^.;]{0,60}|(?:went|fell|came|tipped|rolled|blew|ran|slid|washed) (?:over|down|off|apart|loose|dry|under|"
    r"out|away|through)(?=[.,;]| and| on| onto| into| in)|(?:in|to) (?:bits|pieces|splinters|shreds|ribbons|tatters)|"
    r"(?:looked|was|smelled|smelt|came out) like (?:a|an) [^.,;]{1,30}|(?:bottled|emergency|hired|borrowed) \w+ for "
    r"(?:\d+|\w+) (?:days|weeks|nights)|somebody else's|(?:have|has|had) not forgotten|never (?:came back|paid|"
    r"forgave|wrote again|spoke|trusted|ordered)|(?:\d[\d,.]*|\w+) (?:hundred |thousand )?(?:pounds|quid|euros|"
    r"dollars|bucks)(?=[.!]?$)",
)
"""What a slip cost, told without a word for harm."""
MADE_GOOD = cue(
    r"(?:stood|set) up (?:a|an)\b|(?<!never )came back|(?:made|put) (?:it|that|this|them|things) (?:good|right|"
    r"straight)|out of my own (?:pocket|purse|money|budget)|(?:in|on) my own (?:money|time|evenings?|weekends?|days? "
    r"off)|(?:locked|labelled|marked|colou?red|tied|strapped|numbered|painted) now|read (?:it|them|the \w+) (?:back|"
    r"out|aloud)|i (?:now |always )?(?:ask|check|look|count|read|walk|measure|test|strap|weigh|ring|taste|touch|try|"
    r"lay|tie|feel|label|smell) (?:\w+ ){0,5}(?:first|before|every|each|now|twice|inside|myself)|(?:nothing|nobody|no "
    r"one|no \w+|not one|none)(?: \w+)? (?:leaves|goes|gets|moves|is|opens|starts)(?: \w+)? (?:out |in |on |up |away "
    r")?(?:until|before|without|unless)|(?:before|until) (?:anything|anyone|anybody|a \w+|the first \w+) (?:else "
    r")?(?:goes|leaves|gets|is|moves|opens|else)|(?:there's|there is|i keep|i carry|we keep|i've put|hangs) (?:now "
    r")?an? [^.,;]{2,40} (?:in|on|over|by|at|beside) (?:my|our|the|every|each) \w+|it(?:'s| is) (?:a rule|the (?:top|"
    r"first) (?:line|thing|item)|item one)",
)
"""What was made good, or what has been done otherwise since."""
