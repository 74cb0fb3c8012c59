"""Word classes by which somebody goes back to round one, corrects, denies, or tells knowing from guessing.

Classes of single words joined by grammar (who, which tense, what polarity), so that other people's wording is met too.
"""

from agent.scoring.signs.cue import cue

_NUMBER = (
    r"(?:\d[\d.,]*|(?:a |an )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|hundred|"
    r"thousand|quarter|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:[- ]"
    r"(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|point \w+))*)"
)
_DATE = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"fall|winter)"
)
_FACT = rf"(?:{_NUMBER}|{_DATE})"
_HAD = r"(?:'d|'ve| had| have| was| did| must have| may have| might have| also| then| only| rather| kind of| just)*"
_ASK = (
    r"(?:asked|wanted|wondered|pressed|raised|enquired|inquired|queried|were (?:asking|after|curious|wondering|keen)|"
    r"put to me|brought up|requested|needed|required|left me (?:with|\w+ing)|caught me|had me)"
)
ASKED = cue(
    rf"you{_HAD} {_ASK}|your (?:\w+ )?(?:question|query|colleague)|(?:that|the|one|a) (?:\w+ )?question|"
    rf"i{_HAD} (?:been )?"
    r"asked (?:about|for|last|before|how|here|whether|what|in)|asked me|ow(?:e|ed|ing) you|you(?:'re| are|"
    r" were) owed|"
    r"since you (?:asked|raised)|left (?:you|it|that|this) (?:\w+ ){0,2}?(?:open|hanging|wondering|unanswered|short)|"
    r"(?:unanswered|unfinished|outstanding)|open (?:action|item|point|question|matter|end)s?|(?:your|an|"
    r"that) earlier (?:question|"
    r"point)|(?:what|the (?:figure|number|one|answer|thing)) (?:you|i) (?:wanted|lacked|missed|owed|needed)|"
    r"i(?:'d)? promised (?:you|to)",
)
"""A question of round one is gone back to."""
_TELL = (
    r"(?:know\w*|say|said|tell|told|answer\w*|have|had|got|get|give|given|split|look\w*|count\w*|measur\w+|check\w*|"
    r"remember\w*|suppl\w+|provide\w*|evidence\w*|produce\w*|quote\w*|recall\w*|offer\w*|name\w*|bring|brought|"
    r"find|found|work\w*|keep|kept|track\w*|note\w*|think|thought)"
)
LACKED = cue(
    rf"i{_HAD} (?:couldn't|could not|didn't|did not|hadn't|had not|wasn't able to|was not able to|never|can't have)"
    rf"(?: \w+ly| even| really| actually)? {_TELL}|i{_HAD} (?:lacked|whiffed|blew|fumbled|flunked|shrugged|dodged|"
    rf"ducked|"
    r"blanked|stumbled|floundered|waffled|mumbled|bluffed|dropped|muffed|botched|hesitated|drew a blank|was stumped|"
    r"was stuck|came up (?:short|empty)|had (?:no|nothing|neither|only)|went quiet|froze)|"
    r"(?:had|have|with|been|having|without|got) (?:no|an|any|the) (?:answer|figure|number|idea|clue|reply)|"
    r"i'd nothing|"
    r"(?:not|never) (?:knowing|having)|the (?:ball|one|thing|bit|part|gap|hole) i (?:dropped|missed|left|couldn't|"
    r"didn't|lacked|skipped|fluffed)",
)
"""What the candidate had not known or had not had."""
BEFORE = cue(
    r"(?:the )?(?:last|first|other|previous|earlier) (?:time|round|interview|conversation|meeting|talk|chat|call|"
    r"session|"
    r"visit|week|day)|round one|(?:when|since|after) (?:we|i|you) (?:last |first |all )?(?:met|spoke|talked|sat|"
    r"saw|were "
    r"here|was (?:last )?(?:here|in)|came|left)|(?:what|as) i{} (?:said|told|gave|claimed|stated)|i{} (?:told|"
    r"said to|gave)"
    r" (?:you|your|this panel|them|the panel)|since (?:then|we)|(?:a fortnight|a week|a month|\w+ weeks) ago|"
    r"went (?:back|home|away) (?:and|to|after|with)|as before".replace("{}", _HAD),
)
"""Round one is gone back to."""
_DOCUMENT = (
    r"(?:logs?|reports?|office|books?|files?|systems?|sheets?|registers?|records?|ledgers?|diar(?:y|ies)|archives?|"
    r"minutes|invoices?|rotas?|cards?|surveys?|exports?|quer(?:y|ies)|database|dashboard|emails?|payroll|accounts|hr|"
    r"finance|spreadsheets?|timesheets?|charts?|calendar|meters?|tills?|folders?|tickets?|statements?|receipts?|"
    r"tally|"
    r"counts?|notebooks?|dockets?|certificates?|inspector|auditor|admin)"
)
LOOKED = cue(
    rf"i{_HAD}(?: since| now| gone and| been)* (?:went|gone|checked|looked|asked|split|rang|called|pulled|counted|"
    rf"found|"
    r"dug|got|phoned|emailed|worked|read|reread|sat|requested|traced|measured|ran|compared|confirmed|wrote|texted|"
    r"tallied|"
    r"added|opened|searched|visited|fetched|been through|been back|made \w+|had (?:the|my|our|them|us|a))|"
    r"(?:gave|sent|told|let|found|showed|rang|emailed|handed|printed|read) (?:it |them |that )?(?:to |out to |"
    r"for )?me|"
    rf"(?:the|our|my|her|his|their|from|in|at|off|by)(?: \w+)? {_DOCUMENT}|(?:has|have) (?:since|now) (?:run|"
    rf"counted|sent|"
    rf"checked|looked|pulled|given|found)|{_DOCUMENT} (?:had|has|gave|sent|pulled|found|looked|checked|kept|keeps|"
    rf"ran|"
    r"printed|counted|dug|opened|say|says|show|shows|shown)|(?:opened|dug|pulled|looked|ran|fetched) (?:it|them|"
    r"her|his|"
    r"the|out|up|through)",
)
"""Where the new fact comes from."""
I_SAID = cue(
    rf"i{_HAD} (?:said|told|gave|called|put|quoted|claimed|reported|mentioned|boasted|bragged|stated|wrote|described|"
    r"rounded|overstated|mixed|muddled|confused|mis\w+|left|forgot\w*|knocked|flattered|oversold|counted|got|swapped|"
    r"credited|owe|answered|added)|me (?:saying|going|telling|claiming|giving|boasting)|my (?:own )?(?:figure|number|"
    rf"mistake|slip|error|dates?|months?|count|memory|answer|{_FACT})|of (?:my own|mine)|(?:we|you|i)(?:'re| are|"
    rf" were|"
    rf" was) {_FACT} \w+ and not|correct myself",
)
"""It was oneself who had said it."""
SWAPPED = cue(
    rf"(?P<new>{_FACT})(?:[^.;!?\d]{{0,22}}?)(?:,? (?:and |but )?not|,? instead of|,? rather than|,? in place of|"
    rf",? in the "
    rf"place of|,? as opposed to|,? where i (?:had|said|put)| for) (?:the |in |by |a |an |about |"
    rf"just )?(?P<old>{_FACT})",
    rf"(?:change|alter|amend|swap|turn|make) (?:the |that |my )?(?P<from>{_FACT}) (?:to|into|a|for) (?:a |an |the )?"
    rf"(?P<to>{_FACT})|(?P<once>{_FACT}) (?:becomes|should (?:be|read|have been)|needs to be|was really|ought to be) "
    rf"(?:a |an )?(?P<now>{_FACT})",
    rf"(?:not|isn't|wasn't) (?:the |in |by |a )?(?P<was>{_FACT})[,;:]? (?:but|it was|it's|it is) (?:the |in |by |"
    rf"a )?(?P<is>{_FACT})",
)
"""One fact put in the place of another."""
TURNED = cue(
    r"(?:in)?correct\w*|wrong\w*|mistake\w*|mistaken|errors?|slips?|slipped|sorry|apolog\w+|mis(?:read|remember\w*|"
    r"count\w*|spoke|stated|quoted|heard|led)|mix\w* (?:up|two|my)|mixed|muddl\w+|confus\w+|flatter\w*|overstat\w+|"
    r"exaggerat\w+|over(?:sold|counted|looked)|(?:should|ought to) (?:have been|be|read)|turn(?:s|ed) out|in fact|"
    r"(?:i find|i found)|properly|instead|astray|left out|leaving out|forgot\w*|missed|pinch of salt|(?:out|off|"
    r"short) by|"
    r"amend\w*|adjust\w*|revis\w+|restat\w+|replac\w+|withdraw\w*|retract\w*|scrap|scratch|strike|embarrass\w*|"
    r"ignored|straight|"
    r"double[- ]count\w*|(?:take|took|taking) (?:\w+ )?back|own up|boast\w*|bragg\w*|(?:but|and) (?:it|"
    r"that|they|we) (?:was|is|were)n?'?t?|(?:and|but) it's|it wasn't|was not|"
    rf"so,? (?:it was |it's |it is |that's |make (?:it|that) |call it )?{_FACT}|(?:says?|said|shows?) {_FACT}",
)
"""The turn from what was said to what it was."""
SLIP = cue(
    r"(?:a|one|first|my|small|quick|with one|another|two) (?:\w+ )?(?:correction|amendment)s?|correct (?:myself|"
    r"something|"
    r"that|one|it|what)|(?:put|set) (?:\w+ ){1,3}?(?:right|straight)|(?:take|pull) (?:\w+ ){1,3}?back|own up|"
    rf"(?:i|we){_HAD} (?:\w+ )?(?:double[- ]counted|counted \w+ twice|misread|misremembered|miscounted|misspoke|"
    rf"mixed|muddled|confused|overstated|exaggerated|"
    rf"flattered|oversold)|i{_HAD} got (?:\w+ ){{1,3}}?wrong",
)
"""A correction is announced."""
_RECORD = (
    r"(?:notes?|page|record|file|sheet|paper|colleague|note[- ]?taker|whoever|somebody|someone|hr|they|you|minutes)"
)
DENIES = cue(
    r"mis-?(?:heard|took|understood|noted|wrote|quoted|reported|taken|transcribed|understanding)\w*|"
    rf"{_RECORD}(?:'s|'ve| has| have| had| must| may| might)?(?: \w+){{0,3}}? (?:wrong|mistaken|mistake|mixed|"
    rf"muddled|"
    r"confus\w+|incorrect\w*|inaccurate|garbled|jumbled|old|slipped|different)|"
    r"(?:only|always|never) (?:ever )?(?:given|said|told|gave|quoted|claimed|mentioned|used|described|called)|"
    r"(?:always|never|only) (?:\w+ )?(?:the )?same|same (?:story|account|thing) (?:to|for|every)|(?:told|"
    r"tell) it (?:the )?"
    r"same|(?:take|strike|leave|cross|rub) out (?:the|that|his|her|my|any)|remove (?:the|his|her|that)|"
    r"(?:on paper|in name) "
    r"only|(?:another|different|other|somebody else's|someone else's) (?:\w+ )?(?:'s )?(?:project|place|"
    r"property|job|candidate|person|number|figures?|conversation|interview|one)|their mistake|(?:doesn't|don't|"
    r"does not|"
    r"hardly) (?:really )?matters?|i don't (?:recall|remember|think i|believe i)(?: ever)? (?:saying|said|told|gave|"
    r"giving)|i stand by|in (?:\w+ )?(?:identical|the same|these) (?:terms|words)|"
    r"(?:all |looks? |sounds? )+(?:good|fine|right|correct) to me|,? basically",
)
"""The contradiction is waved away, left standing or laid at the record's door."""
DEFERS = cue(
    r"(?:go(?:ing)? (?:by|with)|use|take|file|keep|leave|trust|put|follow|stick (?:to|"
    r"with)) (?:\w+ ){0,4}?(?:your|the|that|"
    r"those|what) (?:notes?|record|file|sheet|page|one|figures?|numbers?|version|you have|you've got)|(?:your|the|"
    r"those) "
    rf"(?:\w+ )?{_RECORD} (?:is|are|will be|must be) (?:right|correct|better)|i stand corrected|you(?:'re|"
    rf" are) right",
)
"""The record is left to decide."""
BOASTS = cue(
    r"(?:the )?(?:whole|entire) (?:thing|place|system|programme|lot)|, (?:the lot|all of it)|(?:end|start|beginning) "
    r"to (?:end|"
    r"finish)|from "
    r"scratch|single[- ]?handed\w*|personally|in person|all (?:my (?!life|years|time|day)|me|mine)|(?:i|me) (?:\w+ "
    r"){1,3}(?:all of it|the lot)|my (?:baby|brainchild)|"
    r"(?:nobody|no one)(?:'d|'s| had| has| else| thought| did| left)+(?! (?:\w+ )?(?:look\w*|check\w*|count\w*|test\w*|"
    r"measur\w*|"
    r"ask\w*|know\w*|told|wrote|written|kept|seen|been|sat|stood|hover\w*|there))|not (?:a single|one (?:person|single|"
    r"complaint))|"
    r"none failed|nothing(?: \w+)? (?:wrong|lost|failed|went)|(?:in|at|by) \w+ years i've never|never (?:once|"
    r"had a|put a|"
    r"lost a|failed)|(?:to|at|came to) (?:nil|nothing|next to nothing|zero)|"
    r"(?:(?:absolute|complete|total)(?:ly)? (?:success|triumph|chang\w+|transform\w+|new|re\w+ed|rebuil\w+|turn\w+|"
    r"mine|"
    r"mess|chaos|control|overhaul|first|best|\w*able)|exceptional\w*|remarkabl\w+|extraordinar\w+|outstanding\w*|"
    r"brilliant\w*|fantastic\w*|amazing\w*|incredibl\w+|tremendous\w*|massive\w*|huge\w*|enormous\w*|dramatic\w*|"
    r"spectacular\w*|phenomenal\w*|terrific\w*|superb\w*|substantial\w*|perfect\w*|unbelievabl\w+|noticeabl[ey]|"
    r"thrilled|delighted|loved|proud|beaut(?:y|iful)|flawless\w*|seamless\w*|immaculate\w*|world-class|top-notch|"
    r"unheard of|record-breaking|legendary|shambles|chaos|disaster|nightmare|awful|miracle)|"
    r"over the moon|night and day|one of the (?:best|better|biggest|largest)|the (?:best|biggest|largest|first|"
    r"finest) "
    r"(?:\w+ )?(?:in|ever|of|the)|best (?:result|year)|(?:transform|revolutioni[sz]|overhaul|rescu|"
    r"master-?mind|spearhead|pioneer|supervis|direct)(?:ed|t)|turned (?:it|the|that|everything|"
    r"things) (?:\w+ )?(?:round|"
    r"around)|(?:i|me) who|i'm the one|the one who|in writing|guarantee\w*|that's the beauty|"
    r"(?:applauded|cheered|raved|praised|congratulated)",
)
"""Language of sole doing, totals and praise."""
NO_BOAST = cue(
    r"(?:isn't|wasn't|aren't|weren't|not|never|hardly|far from|less than)(?: \w+){0,2} (?:perfect|miracle|huge|massive|"
    r"amazing|remarkable|dramatic|brilliant|spectacular|flawless|seamless|complete|best|first|biggest|enormous|mine|me|"
    r"single-handed\w*|personally|alone|proud)|was it perfect"
)
FRAME = cue(
    r"(?:from|for|to) (?:the|a|an|your|somebody|someone|anybody|anyone|whoever)(?: [\w']+){0,3}? (?:side|angle|point "
    r"of view|chair|standpoint|view|seat|desk|perspective|bench|counter|bedside|till|office|team|purposes|budget|"
    r"director|manager|finance|public|funder|auditor|leader|customers?|readers?|crew|gang|lads|kitchen|ward|"
    r"classroom|workshop|books?|eyes|money|terms)\b|(?:at|in|on) your(?: \w+){0,2} (?:side|end|chair|seat|desk|"
    r"bench|counter|till|floor|office|team|kitchen|ward|workshop|table|books?|terms)\b|"
    r"(?:for|to) you(?=,|:| (?:it's|it is|i'd|that's|the|as|personally))|(?:for|to) (?:somebody|someone|anybody|"
    r"anyone|"
    r"whoever|people) (?:who|minding|running|keeping|paying|counting|in|on|with)|where you (?:sit|stand|are|work)|"
    r"(?:you'd|you'll|you would|you will|you may|you might) (?:\w+ )?(?:see|notice|recognise|recognize|feel|hear|"
    r"care|"
    r"count|read|get)|what you(?:'d|'ll| would| will) (?:\w+ )?(?:see|notice|feel|hear|get|care|want|need)|"
    r"if (?:you're|you are|it|this) (?:\w+ing|goes)|(?:with|having) (?:your |three |the )?(?:\w+ ){1,3}in mind|"
    r"day to day|"
    r"in (?:your (?:terms|language|world|trade|line)|plain \w+|money|pounds|dollars|hours)(?=,|:| it| that)|"
    r"what (?:matters|counts) (?:to|for|here)",
)
"""Told for this listener."""
STRESS = cue(
    r"(?:i'd|i would|i'll|i should|i might|would|let me) (?:\w+ )?(?:lead with|leave (?:\w+ )?(?:out|aside)|"
    r"put (?:\w+ )"
    r"{1,3}?first|point (?:to|at|you)|stress|start (?:with|there|from)|begin (?:with|there)|skip|talk about|dwell|"
    r"say (?:it's|to you)|tell you about)|(?:never mind|forget|mind|skip|leave aside) the|"
    r"(?:^|: )(?:lead|start|open|begin) (?:on|with)|(?:none|little|much) of (?:this|that|it|our \w+) (?:would|"
    r"will|matters)|it's a (?:\w+ )?(?:story|question|matter|"
    r"result) (?:of|about|for|here)?",
)
"""Another part put first."""
RECORDED = cue(
    r"(?:on|in) (?:paper|writing|black and white|file|the record)|(?:off|from|in|out of|on|by|per|going by|"
    r"according to) "
    rf"(?:the|our|my|her|his|their|its|\w+'s)(?: \w+)? {_DOCUMENT}|(?:is|are|was|were|that's|it's|they're|were all|"
    r"which is|both|all) (?:\w+ )?(?:counted|measured|recorded|documented|written|logged|metered|timed|weighed|"
    r"audited|"
    rf"certain|solid|hard|fact)|(?<=, )(?:counted|measured|recorded|logged|metered|timed|weighed)|"
    rf"{_DOCUMENT}(?: of \w+)? "
    r"(?:says?|shows?|bears?|has|have|gives?|prove)|i (?:do )?know(?! (?:what|why|how|whether|if|you|your))|(?:bears?|"
    r"bore) (?:it |"
    r"that )?out|(?:he|she|they|i|we)(?:'d| had)? (?:timed|counted|measured|weighed|logged|recorded)|"
    r"for (?:certain|a fact|"
    r"sure)|i (?:was there|saw)|(?:half|part|bit|share|that) i (?:do |can )?know",
)
"""Known, because it was counted or written down."""
INFERS = cue(
    r"i(?:'d| would| could| can)?(?: only)? (?:\w+ly )?(?:reckon|guess|suspect|infer|assume|presume|deduce|estimate|"
    r"gather(?:ed)?|surmise|conjecture|take (?:it|that|those|this|the rest|the \w+) (?:\w+ )?to|make it|bet|"
    r"put (?:it|that) (?:down )?to|read (?:it|that) as)|i(?:'d| would| could| can)?(?: only)? (?:\w+ly )?(?:think|"
    r"believe|suppose|imagine|fancy)(?=[,.;']| it| that| the| those| this| half| part| most| some| so| but|$)"
    r"|(?:my|a|an|only|just|by my|educated|own) (?:own )?(?:guess(?:work)?|reading|"
    r"reckoning|"
    r"estimate|inference|assumption|hunch|suspicion|theory|arithmetic|sums?|calculation|impression|opinion|feeling)|"
    r"suspicions?|suppos\w+|hypothes\w+|(?:my|the|a) (?:\w+ )?suspect|speculat\w+|conjectur\w+|inferred|(?:is|was|"
    r"are|it's|that's) (?:\w+ )?(?:guess\w*|estimate\w*|(?:an )?inference|"
    r"hardly|not proof|no proof|hearsay)|(?:may|might|could|must|will) (?:well )?(?:have (?:been|had|carried|come|"
    r"helped|"
    r"done|made|played)|be (?:the|down|due|because|partly))|probably|presumably|more likely|(?:he|she|they) (?:says?|"
    r"thinks?|claims?|reckons?) (?:so|it|that|not)?|told me (?:it|that)|or (?:is|was) it|with a calculator",
)
"""Only inferred, or another's word."""
NOT_KNOWN = cue(
    r"(?:nobody|no one|no-one|none of us|not a soul|neither of us)(?:'s|'d| has| had| have| ever| yet| else| at \w+|"
    r" really)*(?: \w+ly)? (?:look|measur|compar|track|test|work|follow|ask|stud|count|know|knew|kept|check|dug|"
    r"survey|"
    r"record|written|wrote|log|monitor|weigh|tim|examin|verif|prov|get|gets|can|could|open|tried|split|separat|"
    r"seen|saw)\w*|"
    r"(?:we|i|they)(?:'ve| have|'d)? never (?:\w+ )?(?:look|measur|compar|track|test|follow|ask|count|check|survey|"
    r"record|log|monitor|weigh|timed|examin|verif|split|separat|worked (?:it|that|them|this|out)|found|lined|dug)\w*|"
    r"i (?:do not|don't|can't|cannot|couldn't|could not|wouldn't)(?: \w+)? (?:know (?:whether|if|how|what|which|"
    r"why|that|"
    r"and)|prove|tell you (?:how|which|what|whether|if|why)|tie|separate|swear|say (?:how|which|what|whether|if|"
    r"why)|begin to|"
    r"untangle|split|show)|(?:what|whether|if|how (?:much|many|far|long|often)|"
    r"which)\b[^.;!?]{3,80}?,? (?:i (?:don't|do "
    r"not|cannot|can't|couldn't|could not)|nobody|no one|is (?:unknown|anybody's|anyone's|open)|(?:we|"
    r"i)(?:'ve)? never|"
    r"remains)|no (?:way|means) of (?:know|tell|say|separat|prov|check|measur)\w+|(?:anybody|anyone)'s guess|"
    r"(?:we|i|they|he|she)(?: \w+)? (?:have|has|hold|holds|had) no (?:\w+ )?(?:"
    r"data|figures?|evidence|means|record|basis|way|proof|numbers?)|(?:is|are|remains?|have|"
    r"has) (?:an? )?(?:\w+ )?(?:blank|empty)|to my "
    r"knowledge|(?:un(?:known|knowable|tested|measured|counted|proven|answerable))|can't be (?:known|told|"
    r"separated|split|"
    r"proved|measured)|(?:isn't|wasn't|not|never)(?: been)?(?: yet)? (?:measured|tested|looked at|counted|tracked|"
    r"recorded|"
    r"logged|surveyed|written down|checked)|(?:nor|neither) (?:do|can|could|does) (?:i|we|anybody|anyone)|"
    r"(?:neither|none) of us (?:gets|can|could|knows)",
)
"""Not known, or never looked at."""
CAREFUL = cue(
    r"(?:can't|couldn't|cannot|could not|wouldn't|would not|won't|don't|do not|i'd not|shouldn't|should not|"
    r"nothing to)"
    r"(?: \w+){0,2}? (?:tie|credit|promise|attribute|claim|put (?:it|that) (?:all )?down|separate|split|swear|"
    r"bank on|lean|"
    r"rely|quote|let the|take (?:all )?the credit|read too much)|(?:promise|prove|claim) nothing|"
    r"(?:stop )?short of|i defer|"
    r"(?:but|though|although|and|while|when|as) (?:it|there|the \w+|prices?|we|a|they|that|"
    r"\w+)(?: \w+){0,7}? (?:too(?! \w)|as "
    r"well(?! as)|(?:that|the) same (?:spring|summer|autumn|winter|year|month|week|time|day)|anyway)\b|how much "
    r"(?:was|is|of|belongs|came)|(?:alone|"
    r"on its own|by itself|single-handedly)(?=[,.;]|$)|(?:it|that|which|the \w+)(?: \w+)? (?:flatters|"
    r"hardly (?:moved|"
    r"changed|budged)|did nothing|never helped)|(?:not|isn't|wasn't) (?:only|entirely|all|just|solely|"
    r"wholly) (?:down|due|"
    r"thanks|mine|ours|because)|(?:but|though|although) (?:it|that|there) was (?:a|an|also|\w+) |modest|"
    r"wary of|cautious|"
    r"careful (?:about|with|not)|some of (?:it|that) (?:is|was|will|may)",
)
"""More is not claimed than is known."""
