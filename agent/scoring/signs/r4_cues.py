"""Word classes for candour and steadiness: conceding, holding, owning, blaming, folding, praising, checking.

They are classes by meaning and not sayings from any one talk; what makes them tell is where they stand and what with,
which `r4` reads.
"""

from agent.scoring.signs.cue import cue

YES = cue(
    r"^(?:(?:oh|ah|ha|well|no|ok|okay|hm+|um+|so|look|honestly),? )*(?:yes|yeah|yep|yup|aye|sure|granted|true|right|"
    r"correct|agreed|guilty|absolutely|definitely|indeed|fair(?: enough| point| play)?|touché|point taken)\b",
)
"""An answer that opens with a yes."""
CONCEDES = cue(
    r"(?:i|i'd|i'll|i'm|i must|i have to|i'd have to|we|can|could|happy to|let me) (?:\w+ )?(?:agree|accept|concede|"
    r"admit|grant|acknowledge|recognise|recognize|give you|allow|own (?:up|that|it)|say so too)|\S+, (?:yes|aye|sure|"
    r"granted|agreed|true|fine)(?=[.,;]|$)|(?:you're|you are|you were|you have|you've|he's|she's|they're|they were|"
    r"that's|that is|that was|it's|it is|it was|would be|is|was|are|were|had|quite|so|very|only|perfectly|completely|"
    r"partly|probably) (?:\w+ ){0,2}(?:right|fair|true|correct|reasonable|valid|deserved|justified|accurate|reason|a "
    r"point|the point|a case|me there)|(?:fair|good|valid|reasonable|true|just|honest|legitimate) (?:point|criticism|"
    r"comment|challenge|question|concern|enough|cop|call|reading|hit|observation)|(?:take|taken|see|get|have|has|had|"
    r"got) (?:the|your|that|a) (?:point|case)|(?:had|have|got|gets?|has) (?:a case|a point|me)\b|(?:can't|cannot|"
    r"couldn't|won't|wouldn't|will not|don't|not|nor|no way to|never) (?:\w+ ){0,2}(?:argue|deny|dispute|fault (?:it|"
    r"you|that)|quarrel|disagree|dodge|get around|get round|blame (?:you|them|him|her)|excuse|defend|pretend|claim|"
    r"swear|hide|wriggle|rule (?:it|that|\w+) out|tell you|explain (?:it|that) away|duck|count)|(?:no|nothing|without|"
    r"isn't an?|not an?|don't have an?|haven't an?) (?:\w+ )?(?:defence|defense|excuse|argument|quarrel|comeback|"
    r"answer|to say|getting (?:around|round|away)|question|doubt|dispute)\b|got nothing|(?:can|could|do|i) (?:\w+ "
    r")?(?:see|understand|follow) (?:\w+ )?(?:why|how|that|where)|i'm with you|with you (?:there|on)|hands? up|"
    r"deserve\w*|(?:you've|you have|you) (?:got|caught|have) me|(?:must|may|might|will|would|probably|certainly|did|"
    r"does|surely) (?:have )?(?:\w+ )?(?:help|matter|play|count|contribute|make a difference|flatter)\w*|(?:some|most|"
    r"part|half|much|all|a lot|plenty|a bit) (?:of (?:it|that|this) )?(?:sticks|stands|is so|holds)|(?:sign|answer|"
    r"account|pay) for (?:that|it|those)|(?:cheeky|daft|foolish|wrong|silly|dishonest|unfair|too (?:much|strong|big)) "
    r"(?:\w+ )?(?:to|of me to) (?:say|claim|deny|call|count|put|pretend)|(?:shouldn't|should not|oughtn't to) have "
    r"(?:\w+ )?(?:said|put|called|claimed|counted|told|taken|happened|been)|i'd (?:\w+ )?(?:say|put|call|count) it "
    r"(?:differently|otherwise|less|smaller)|i (?:took|take|claimed|had) (?:\w+ )?(?:credit)|i (?:hadn't|had not|"
    r"never|didn't) (?:really )?(?:put|thought|considered|connected|looked at|seen|see) (?:it|that|those|this)|i "
    r"(?:\w+ )?(?:regret|apologi[sz]e|own|stand corrected)|(?:no|without) (?:getting|way) (?:round|around|past)|hard "
    r"to (?:argue|deny|disagree)|(?:my|an?) (?:error|oversight|failing|lapse)|(?:point|criticism) (?:taken|accepted|"
    r"noted|stands)|i (?:asked for|earned|invited) (?:it|that)|you're not wrong|(?:not|isn't|wasn't) (?:wrong|unfair|"
    r"unreasonable|untrue|false)|too (?:generous|kind|hasty|quick|optimistic|neat|simple)|overstated|oversold|"
    r"overclaimed|exaggerated|flattering|(?:that|it) (?:stings|hurts|lands)|bang to rights",
)
"""A point is taken."""
ECHO = cue(
    r"^(?:\w+,? ){0,2}(?:it|that|they|there|he|she|we|i|the \w+) (?:did|was|were|wasn't|weren't|is|has|had|do)",
)
"""A bare "It did sink": with a word of the challenge in it, a point taken."""
DENIES = cue(
    r"(?:don't|do not|wouldn't|can't|cannot|couldn't|won't|not) (?:\w+ ){0,2}(?:agree|accept|buy|think so|go along|"
    r"believe (?:it|that)|see it|give (?:you|up)|take that|have that|wear|concede|call it|say|sign|swallow)|(?:i'd|i "
    r"would|i'll|i will|i|i'm) (?:\w+ ){0,2}(?:stand (?:by|up|over|behind)|defend|hold|keep|argue|differ|disagree|"
    r"push back|fight|insist|maintain|dispute|question|take (?:\w+ ){1,2}more|stick (?:to|by|with)|get off|part "
    r"(?:company|ways)|draw the line|stop (?:you|short)|contest|quibble)|(?:that|this|it) (?:\w+ )?(?:does not|"
    r"doesn't|did not|didn't) (?:follow|make|mean|explain|account|hold|cover|apply)",
)
"""A part is kept."""
REMAINDER = cue(
    r"(?:the|those|these|my|our|all the) (?:\w+ )?(?:rest|others?|remaining|remainder|second|first|one)(?: \w+)?|rest "
    r"of|another (?:matter|thing|story|question)|different (?:matter|thing|story|question)|as for|where i|(?:nor|not|"
    r"no|never|neither)(?: (?:for|on|about|to|in|at|with))? (?:the|that|those|all|one|my|our|it|his|her|their|"
    r"every\w*|just|only|a|an|because|three|four|five|six)(?! (?:question|doubt|worry))|\S+ though[.,;]?|\S+,? "
    r"no(?=[.,;!?]|$| cos| because| since| as)|wasn't (?:the|that|it|a|just|only)|isn't (?:the|that|it|a|just|only)|"
    r"weren't (?:the|that|all|just)|still (?!got|have)\w+|even (?:so|without|then|with)|(?:was|were|did|had) "
    r"(?:already|before)|already",
)
"""What is left when the granted part is taken out."""
OPENS_OTHERS_VIEW = cue(
    r"^(?:(?:oh|ah|ha|well|right|ok|okay|hm+|yeah|yes|and|but),? )*(?:so(?=,? \w)|that (?:i|i'd|i've|i'm|we|we'd|it|"
    r"its|it's|they|he|she|my|our|their|the|there|all|some\w*|people|nobody|anyone)\b|(?:you|you'd|you're|you are|you "
    r"would|you wouldn't|you wouldn't've|what you|what you're|if you|if i've|if i have|if i|to you|from your|from "
    r"where you|in your|your (?:point|worry|case|view|charge|question|reading|problem|fear|doubt)|in other words|"
    r"meaning|put (?:like that|bluntly|another way)|from (?:outside|the outside)|it(?:'s| is) (?:\w+ ){0,2}(?:like|as "
    r"if|two)))\b",
)
"""How the other's view is taken up."""
OWNS = cue(
    r"i (?:\w+ )?(?:never|didn't|did not|hadn't|had not|wasn't|failed to|neglected to|forgot|skipped|missed|ignored|"
    r"overlooked|rushed|assumed|guessed|misread|misjudged|underestimated|overestimated|botched|bungled|dropped|"
    r"brushed|waved|laughed at|snapped|hid|dodged|avoided|delayed|dithered|gambled|cut|left it|let (?:it|that|the|"
    r"them|him|her)|stuck to|clung|broke|spoiled|wasted|jumped|barged|talked over|went ahead|put off|kept quiet|said "
    r"nothing|looked away|got (?:it|that) wrong|made (?:a|the) (?:mistake|error)|knew (?:that|it|why|fine|better|"
    r"about|there)|thought (?:it|i|that|the|they)|liked|wanted|preferred|fancied)|(?:i|we) (?:\w+ )?(?:should|could|"
    r"ought to|might|needed to|had better)(?: have|'ve| of) |(?:what i did|it was) (?:bad|wrong|poor\w*)|my (?:\w+ "
    r")?(?:fault|mistake|error|doing|rule|blunder|slip|oversight|choice|number|failing|omission|laziness|vanity|pride|"
    r"account|miss|decision)|(?:that|it|this)(?: was|'s| is|'d be) (?:all |only )?(?:me|my|mine|down to me|on me)\b|"
    r"(?:by|because of|thanks to) me\b|i was (?:\w+ )?(?:wrong|late|slow|careless|lazy|keen|in a hurry|scared|afraid|"
    r"busy|taken|stubborn|tired|greedy|cocky|vain|proud|the one|hoping|lucky|rude|sloppy|deaf|blind)|because i "
    r"(?:wanted|was|had|hadn't|thought|liked|couldn't|didn't)|me (?:taking|not|being|wanting|pushing|cutting|rushing|"
    r"forgetting)|the (?:mistake|fault|error|slip) (?:was|is)|i don't hear|i'd (?:never|not|mixed|laughed|decided|"
    r"promised|told myself|taken|ignored|skipped|forgotten|put off|left|got|let)|i (?:took|asked|changed|decided|"
    r"moved|picked|chose|did) (?:\w+ ){0,6}(?:without|before|too|instead of|wrong|badly|blind)|i (?:\w+ )?(?:misled|"
    r"misjudged|miscounted|misheard|mishandled|undersold|oversold|overpromised|overruled|ducked|stalled|hesitated|"
    r"froze|panicked|caved|bluffed|fudged|pretended|trusted|relied|copied|borrowed|lost my|blamed|snubbed|interrupted|"
    r"shouted|lied|leaned on|turned down|refused|was wrong|omitted|underpriced|rounded)|it was me|(?:nobody|no one) "
    r"(?:but|else) me|i (?:am|was) to blame|(?:i|my) (?:own )?(?:ignorance|impatience|arrogance|carelessness|neglect|"
    r"haste|fear|doing|blind spot|assumption)",
)
"""Something of one's own that was wrong or missing."""
BELITTLES = cue(
    r"useless|lazy|clueless|hopeless|incompetent|cowboys?|idiots?|fools?|shambles|joke|amateurs?|petty|jealous|bitter|"
    r"obsessed|pig-?headed|moan\w*|whin\w+|whing\w+|nit-?pick\w*|spite\w*|arrogant|dozy|thick|dim|clowns?|muppets?|"
    r"toxic|backward|snobs?|snobbish|stuck-up|cheapskate\w*|bureaucrats?|pen-?pusher\w*|dinosaurs?|drunk|sober|grudge|"
    r"gossip\w*|troublemaker\w*|politic\w+|dead ?wood|out of (?:his|her|their) depth|precious|babies|sulk\w*|chaos|"
    r"circus|mess they|nonsense|ridiculous|pathetic|careless|hysterical|spineless|difficult (?:woman|man|people|"
    r"person)|(?:couldn't|can't|could not|cannot|wouldn't) (?:even )?(?:\w+ ){0,2}(?:run|boil|tie|find|add|spell|read|"
    r"write|cook|draw|park|manage|hold|lead|count|organi[sz]e|split|trust|be bothered|tell (?:a|one|you)|let (?:him|"
    r"her|them))|never (?:laid|held|lifted|fed|sold|taught|driven|worked|set foot|done a)|no (?:clue|idea|backbone|"
    r"interest)|to save (?:his|her|their)|doesn't know|don't know (?:how|what|food|the first)|didn't know (?:how|what|"
    r"the first)|on (?:his|her|their) phone|half the (?:team|office|staff|people)|inept|feckless|gutless|cowards?|"
    r"cowardly|stingy|sneaky|two-faced|bull(?:y|ies)|ignorant|stupid|sloppy|slackers?|shirk\w*|skiv\w*|unprofessional|"
    r"untrained|jobsworths?|know-?alls?|prima donnas?|divas?|second-rate|third-rate|mediocre|dysfunctional|"
    r"disorgani[sz]ed|disloyal|dishonest|vindictive|paranoid|overpaid|laughable|fiasco|farce|kindergarten|childish|"
    r"primitive|headless|mismanag\w*|(?:a|any) child|competent (?:person|manager|team)",
)
"""People run down."""
BRUSHES_OFF = cue(
    r"with (?:all )?(?:due )?respect(?! (?:for|to the)\b)|(?:only|just) (?:people|somebody|someone|those|a person|"
    r"folks?|"
    r"a \w+ who|an? (?:outsider|office)\w*) (?:\w+ ){0,2}(?:who|that|would|could)|(?:nobody|no one|anyone|anybody) who "
    r"(?:has|had|knows?|knew|ever|understands?|works?|worked)(?: \w+){0,6} would|if (?:you|anybody|anyone|somebody|"
    r"your "
    r"\w+|people)(?: \w+){0,4} (?:understood|knew|had (?:ever|once|been|done|worked|stood|sat)|'d (?:ever|been|done)|"
    r"had "
    r"any (?:idea|notion))|(?:wouldn't|would not|shouldn't) (?:be asking|ask|say|think|need to ask)(?: \w+){0,3} "
    r"(?:that|"
    r"this|me|such|it)|(?:silly|absurd|pointless|daft|odd|strange|stupid|petty|funny|unfair|insulting|naive|childish) "
    r"(?:question|sum|point|thing to (?:ask|say)|way to (?:look|count|put)|remark|comparison|comment|objection)|you "
    r"(?:clearly|obviously|evidently|people) (?:\w+ ){0,2}(?:haven't|have never|don't|never|don't know|can't)|"
    r"(?:that's|"
    r"it's) (?:how|what) (?:outsiders|people outside|people in offices|laymen)|spare me|what would you know|you'd "
    r"know if|"
    r"(?:easy|cheap) (?:from|behind) (?:a|an|your|that) (?:desk|chair|office)|from behind a desk|frankly",
)
"""The panel is belittled for asking: no point is granted in that, whatever its words."""
FALLS_SHORT = cue(
    r"(?:he|she|they|who|nobody|no one|none of them|management|head office|(?-i:[A-Z][a-z]+)|(?:the|my|our|that|"
    r"their) (?-i:[a-z]+)) (?:just |really |only |also |simply |even )*(?:does not|doesn't|did not|didn't|do not|"
    r"don't|never|cannot|can't|could not|couldn't|would not|wouldn't|will not|won't|had not|hadn't|has not|hasn't|"
    r"forgot|failed|refused|ignored|messed|botched|ruined|wrecked|blew|bungled|dithered|shouted|shouts|moaned)",
)
"""Others who did not do what they should have."""
DEFLECTS = cue(
    r"(?:don't|do not|can't|cannot) (?:really |honestly )?(?:see|think of|find|name|say) (?:any|one|anything|it) "
    r"(?:on|of|in|that)|(?:isn't|wasn't|hardly) (?:on |down to |about |up "
    r"to )?(?:me|my|mine)\b(?! only)|not my (?:\w+ )?(?:fault|job|problem|department|call|doing|side|team|mistake)|"
    r"(?:his|her|their|the \w+'s|somebody else's) (?:\w+ )?(?:fault|mistake|doing|problem|mess|job)|(?:that's|it's|"
    r"all) on (?:them|him|her|the)|behind my back|let (?:me|us) down|no thanks to|in spite of|who (?:said|says|told|"
    r"wrote|gave|has been|have you)|whoever|(?:anyone|anybody) (?:who|with)|easy to (?:say|sit|pick|talk|judge|"
    r"criti\w+)|(?:always|only) (?:find|want|after) (?:something|to)|you'd (?:have to|want to) (?:be )?ask|(?:ask|"
    r"talk to|speak to) (?:them|him|her|those|the people) (?:about|why|that|upstairs|not)|give me (?:\w+ ){1,5}(?:who|"
    r"that|with)|if (?:i'd|i had|they'd|he'd|she'd|they had|people had) (?:had|listened|backed|done|given|been)|"
    r"(?:boss|manager|director|team|people|drivers|staff|somebody|someone) who (?:can|could|back|listen|know|care|"
    r"turn|show)\w*|cover(?:ing|ed) for|never (?:liked|wanted|backed|supported|listened)|forgot to|signed (?:it off|"
    r"whatever)|i (?:did )?(?:told|tell|warn|warned) (?:him|her|them)|picked because|careful who|i only (?:run|ran|do|"
    r"did|follow|followed|work|worked)|scapegoat\w*|hung out to dry|threw me|undermin\w+|sabotag\w+|stabbed|(?:tied|"
    r"tie) my hands|hands (?:were )?tied|(?:nobody|no one|never) (?:\w+ )?(?:train\w*|support\w*|help\w*|told me|"
    r"warned|thanked|backed)|out of my (?:hands|control)|above my|(?:they|he|she|management) should(?:'ve| have)|"
    r"blame (?:him|her|them|the \w+|it)",
)
"""The matter is put on somebody else."""
FOLDS = cue(
    r"forget (?:it|that|the|about|what|i)|scratch (?:that|it)|strike (?:that|it)|take (?:it|that|all|everything)(?: "
    r"\w+)? back|taking (?:it|that) back|withdraw|never ?mind|ignore what|don't know (?:why|any ?more|what i|if i|"
    r"now)|no longer (?:know|sure|believe)|(?:shouldn't|should not|wish i hadn't) (?:have )?(?:\w+ )?(?:brought|"
    r"mention\w*|told it|told you|tried|bother\w*|be (?:let|doing|in)|used that)|(?:put|write|mark) (?:me )?down "
    r"(?:what|as|for)|(?:what|which|who|how|when)ever (?:\w+ ){0,2}(?:you|y'all|they|he|she|way|the \w+|people)|"
    r"wasn't (?:\w+ )?(?:mine|my|me)\b|not (?:really |even )?mine|no (?:strong|own|real|particular|firm) (?:view|line|"
    r"opinion|preference|feeling|position)|(?:go|going) along|(?:completely|totally|absolutely|entirely|all|quite) "
    r"(?:right|wrong|your way|my fault|good with)|(?:whole|entire) (?:thing|idea|campaign|project|claim|story) (?:was|"
    r"is)|(?:it|that|they|idea) (?:was|were|wasn't|is|'s) (?:\w+ ){0,2}(?:stupid|terrible|awful|rubbish|useless|"
    r"reckless|no good|any good|worthless|nonsense|hopeless|idiotic)|lost (?:\w+ )?faith|i'm (?:probably |just )?not "
    r"(?:somebody|someone|the (?:one|person|right)|a \w+ person|good|cut out|up to)|nothing to do with (?:me|it|us)|"
    r"(?:don't|no) mind (?:either|which)|either way|you (?:know|tell me) (?:best|better)|you'd know better|"
    r"if you say so|must be (?:right|wrong)|i don't touch|up to you|(?:i|i'll) (?:\w+ "
    r")?(?:retract|rescind|drop (?:it|that)|give up)|delete (?:it|that)|cross (?:it|that) out|pretend i (?:didn't|"
    r"never)|whatever (?:\w+ )?(?:think|say|want|prefer|like|suits)|you(?:'re| are) the (?:expert|boss|judge)|you "
    r"(?:are|must be) (?:completely|totally|absolutely|probably) right|doesn't matter|i'm (?:not|no) (?:\w+ "
    r")?(?:expert|leader|good at)|made (?:it|that) (?:up|sound)|i have no idea",
)
"""The claim is let go."""
PRAISES = cue(
    r"\w+ (?:best|finest|strongest|cleanest|fastest|highest|biggest|greatest)|best|top of|number one|award\w*|medal|"
    r"prize|plaque|trophy|framed|newsletter|newspaper|photo|commend\w*|shortlisted|promoted|employee of|manager of|"
    r"certificates?|diploma|published|presented (?:it|at)|conference|conscientious|rigorous|sound|proven|success\w*|"
    r"impressive|perfect\w*|flawless\w*|professional\w*|reliab\w+|dedicated|featured|keynote|honou?r\w*|really good|"
    r"very good|proud|excellent|brilliant|amazing|incredible|massive|outstanding|superb|wow|loved|"
    r"lovely|hugged|cried|thank\w*|paid off|worked out|by accident|not many|nobody else|no one else|strong (?:\w+ "
    r")?(?:result|figure|year|side|eye)|very strong|every single|went (?:great|well|brilliantly)|sold out|you'll not "
    r"find|you won't find|cleaner|happier|everyone won|win-win|believe in|standards?|quality|in the region|in the "
    r"country|our size|(?:eighty|ninety|hundred|\d\d) ?per ?cent|over target|ahead of|that's what (?:it|\w+) is|"
    r"result\w* speak|track record|years (?:at|in|of)|all my life|couldn't believe|great|still talking|any good (?:at|"
    r"with)|applau\w+|ovation|cheer\w*|delighted|thrilled|ecstatic|raved|compliment\w*|congratulat\w*|celebrat\w*|"
    r"bonus|testimonial|five stars?|glowing|rave|admir\w+|envy|envied|legend\w*|hero\w*|genius|miracle|unique|unheard "
    r"of|unbeaten|unrivalled|unmatched|second to none|world-class|top-notch|first-class|cutting-edge|phenomenal|"
    r"remarkable|exceptional|extraordinary|stunning|spectacular|gold standard|role model|natural leader|passion\w*|"
    r"dedication|integrity|excellence|went viral|headhunted|speaks? for (?:itself|themselves)|happy (?:customers|"
    r"clients|families|people)|since i was|(?:that|it|which|method|system) works",
)
"""Praise of oneself or the work."""
DISGUISED = cue(
    r"(?:too|so|kind of a|a bit of a|bit of an?|such a|very|really) (?:hard|hands-on|driven|passionate|dedicated|"
    r"committed|perfect\w*|high|honest|good|loyal|kind|thorough|careful|ambitious|detail\w*|generous|nice|keen|"
    r"conscientious|maniac|workaholic|hard-?working|helpful|enthusiastic|competitive|demanding|available)|too much|"
    r"perfectionis\w*|workaholic|hard on myself|high(?:er)? standards|toughest on myself|care(?:d)? (?:too|about "
    r"every)|can't (?:sit still|let go|switch off|say no|stop)|never let go|(?:set|sets) (?:the bar|big goals|myself)|"
    r"not wired|my (?:drive|passion|energy|pace|commitment|dedication)|give (?:it |of )?(?:too|every|perhaps|my)\w*|"
    r"work(?:ed|ing)? too|push (?:and|too|myself)|expect(?:ed)? (?:everyone|others|a lot)|don't count (?:the )?hours|"
    r"all or nothing|hundred (?:and \w+ )?per ?cent|aim (?:too )?high|too many ideas|kinder to myself|overachiev\w*|"
    r"over-?deliver\w*|stickler|fussy|obsessive|relentless|tireless|restless|go the extra|extra mile|(?:first in|last "
    r"out)|(?:say|saying) yes|let(?:ting)? (?:people|anyone|anybody) down|take on too|too nice|soft-?hearted|big "
    r"heart|impatient for|hate (?:losing|failure|mistakes|waste)|work-?life",
)
"""A strength where a fault was asked for."""
HARMS = cue(
    r"cost (?:us|me|them|him|her|the|about|around|nearly|over|\w+ty|\w+ thousand|\w+ hundred|[£$€]?\d|a|an)|lost|lose|"
    r"paid|pay|wasted?|missed|left (?:us|over|behind|because|in)|leaving|quit|resigned|walked out|gave notice|"
    r"cancelled|complain\w*|stopped|waited|waiting|refund\w*|overtime|half price|threw away|thrown away|wrote off|"
    r"written off|scrapp?ed|binned|redo|redone|re-?did|repeat\w*|twice|had to|went without|stuck|swallow\w*|owed?|"
    r"worse|slower|suffered|cried|in tears|rang|ringing|won't be back|never came back|went (?:elsewhere|short|hungry|"
    r"away)|sick|penalt\w+|fine of|bill|out of pocket|hours? (?:a|each|every|more)|dig up|empty|at a loss|apologi\w+|"
    r"hurt|dropped out|gave up|short of|turned away|damaged|injured|delayed|off sick|laid off|sacked|behind schedule|"
    r"over budget|moved out|shortfall",
)
"""What it cost."""
LATER = cue(
    r"(?:(?:in|at|on|by|since|from|with|for) )?(?:the |that |this )?(?:next|following|second|last|this|new) (?:time|"
    r"one|year|month|week|spring|summer|autumn|fall|winter|season|term|round|job|batch|group|launch|project|team|"
    r"place|site|january|february|march|april|may|june|july|august|september|october|november|december|christmas|"
    r"easter)|(?:with|on|for|at) the (?:spring|summer|autumn|winter|next|new|second|following|later) \w+(?= (?:i|"
    r"we)\b)|"
    r"since (?:the )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|"
    r"october|"
    r"november|december)|since(?: then)?,? (?:i|we)|(?:ever since|from then on|afterwards|"
    r"after that|these days|nowadays|this time|later on)|\w+ (?:weeks?|months?|years?) (?:later|after|on)|when (?:we|"
    r"they|i|the (?:next|new|second|other)|another|it came) (?:\w+ )?(?:did|ran|had|got|gave|moved|opened|came|"
    r"started|asked|took|wanted|offered|up|round|again)|(?:so|and) now (?:i|we|it|every|they|the|nobody|nothing)|"
    r"now,? (?:i|we|every|nobody)|\S+ after,|the (?:year|month|week|one|job|season) after|before (?:every|each|any)|"
    r"the other (?:site|place|school|shop|team|half|side|branch|office)",
)
"""Another occasion, after the one told."""
IN_SEASON = cue(
    r"^(?:\W*(?:and|but|so|then|well|now|that|this)\W+)*(?:in|by) (?:the |this |early |late )*(?:spring|summer|"
    r"autumn|fall|"
    r"winter|january|february|march|april|may|june|july|august|september|october|november|december)",
)
"""A season or month at the head of the clause; elsewhere it may be the time of the story itself."""
AS_A_RULE = cue(r"you (?:have|get|see|find|need|can|do)|(?:it|there) (?:is|are)|it's|there's|people (?:are|have|get)")
"""What is always so there, and no act."""
CALLS_ON = cue(
    r"(?:^|[,;:.] |and |so |but |then |just |please )(?:do )?(?:ask|call|ring|phone|e-?mail|write to|check|look (?:at|"
    r"up|in)|watch|see (?:for|what|if|whether|how)|read|count|compare|take (?:a|an|the|one|any|\w+ (?:away|out))|go "
    r"(?:and|to|by|see|look|through)|try|pull|measure|visit|weigh|talk to|speak to|don't take)(?= (?!me\b|i\b|it "
    r"was)\S+)|(?!i\b|i'll|we\b)\S+ (?:would|could|can|will|'ll) (?:\w+ )?(?:show|confirm|vouch|back (?:me|it|that)|"
    r"tell)(?: you| it| that| them)+|you (?:can|could|may|might|needn't|don't have to) (?:\w+ )?(?:ask|call|ring|"
    r"check|compare|measure|believe|verify|test)|you (?:can|may|might) (?:\w+ )?(?:look|see|read|count) (?:\w+ ){0,4}"
    r"(?:for yourself|yourselves|sheets?|lists?|logs?|books?|files?|records?|minutes|register|diary|notes|reports?)|"
    r"(?:has|holds|keeps|kept|fills|owns|runs|signs|"
    r"counts|leaving|got|have) (?:\w+ ){0,3}(?:sheets?|lists?|logs?|books?|files?|records?|minutes|cop(?:y|ies)|"
    r"register|diary|tally|tallies|e-?mails?|receipts?|invoices?|drawings?|photos?|recordings?|spreadsheets?|notes|"
    r"report|reports|originals?)|(?:sheets?|lists?|logs?|books?|files?|records?|minutes|register|diary|tally|results?|"
    r"photos?|recordings?|e-?mails?|data|entries|figures|receipts?|invoices?|drawings?|samples?|marks?|numbers) "
    r"(?:\w+ )?(?:is|are|stand|stands|sits?|hangs?|lives?|'s) (?:still |all |both )?(?:there|in|on|with|at|by|public|"
    r"open|kept)|(?:^|[,;:.] |and |so |but )(?:google|contact|"
    r"review|audit|inspect|verify|open|search|request|fetch) (?:it|the|that|any|him|her|them|up)|(?:timesheets?|"
    r"ledger|transcripts?|footage|archive) (?:is|are|in)",
)
"""Somebody or something to check it by."""
WOULD_PROVE = cue(
    r"if (?:(?!would|had|hadn't|could)\S+ ){1,14}?(?:i'm|i am|i was|i'll|i only|i just|you were|you're|you've|you win|"
    r"we were|it was|then)|(?:would|'d|will|could|might) (?:\w+ )?(?:change my mind|prove (?:me|you)|settle|convince "
    r"me|persuade me)|(?:over|under|above|below|more than|less than|fewer than|anything) (?:\S+ ){1,6}?(?:i'll|i'm|"
    r"you've|you're|you were|i was)|(?:we'll|you'll|we will|you will) (?:see|know|find out)|i'll (?:take it back|say "
    r"so|hand it|pay|eat|admit)",
)
"""A result that would count against the candidate."""
FIRST_PERSON = cue(
    r"i|i'd|i've|we|we'd|we've|me|my|our|us",
)
ANYBODY = cue(
    r"people|everyone|everybody|anyone|anybody|you'll|you get|you(?:'ve| have) got to|always|any (?:\w+)|every \w+|"
    r"we're (?:all )?an?|that's (?:what|how|life|the way)",
)
"""Nobody in particular."""
NEVER_WAS = cue(
    r"(?:would|could|should|might|i'd|we'd|'ll) (?:\w+ )?(?:have|be|do|try|take|ask)|year before|months? before",
)
"""What might have been, and what came earlier."""
