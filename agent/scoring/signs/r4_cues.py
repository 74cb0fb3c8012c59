"""Word classes for candour and steadiness: conceding, holding, owning, blaming, folding, praising, checking.

They are classes by meaning and not sayings from any one talk; what makes them tell is where they stand and what with,
which `r4` reads.
"""

from agent.scoring.signs.cue import cue

YES = cue(
    r"^(?:(?:oh|ah|ha|well|no|ok|okay|hm+|um+|so|look|honestly),? )*(?:yes|yeah|yep|yup|aye|sure|granted|true|right|cor"
    r"rect|agreed|guilty|absolutely|definitely|indeed|fair(?: enough| point| play)?|touché|point taken)\b"
)
"""An answer that opens with a yes."""
CONCEDES = cue(
    r"(?:i|i'd|i'll|i'm|i must|i have to|i'd have to|we|can|could|happy to|let me) (?:\w+ )?(?:agree|accept|concede|adm"
    r"it|grant|acknowledge|recognise|recognize|give you|allow|own (?:up|that|it)|say so too)|\S+, (?:yes|aye|sure|grant"
    r"ed|agreed|true|fine)(?=[.,;]|$)|(?:you're|you are|you were|you have|you've|he's|she's|they're|they were|that's|th"
    r"at is|that was|it's|it is|it was|would be|is|was|are|were|had|quite|so|very|only|perfectly|completely|partly|prob"
    r"ably) (?:\w+ ){0,2}(?:right|fair|true|correct|reasonable|valid|deserved|justified|accurate|reason|a point|the poi"
    r"nt|a case|me there)|(?:fair|good|valid|reasonable|true|just|honest|legitimate) (?:point|criticism|comment|challen"
    r"ge|question|concern|enough|cop|call|reading|hit|observation)|(?:take|taken|see|get|have|has|had|got) (?:the|your|"
    r"that|a) (?:point|case)|(?:had|have|got|gets?|has) (?:a case|a point|me)\b|(?:can't|cannot|couldn't|won't|wouldn't"
    r"|will not|don't|not|nor|no way to|never) (?:\w+ ){0,2}(?:argue|deny|dispute|fault (?:it|you|that)|quarrel|disagre"
    r"e|dodge|get around|get round|blame (?:you|them|him|her)|excuse|defend|pretend|claim|swear|hide|wriggle|rule (?:it"
    r"|that|\w+) out|tell you|explain (?:it|that) away|duck|count)|(?:no|nothing|without|isn't an?|not an?|don't have a"
    r"n?|haven't an?) (?:\w+ )?(?:defence|defense|excuse|argument|quarrel|comeback|answer|to say|getting (?:around|roun"
    r"d|away)|question|doubt|dispute)\b|got nothing|(?:can|could|do|i) (?:\w+ )?(?:see|understand|follow) (?:\w+ )?(?:w"
    r"hy|how|that|where)|i'm with you|with you (?:there|on)|hands? up|deserve\w*|(?:you've|you have|you) (?:got|caught|"
    r"have) me|(?:must|may|might|will|would|probably|certainly|did|does|surely) (?:have )?(?:\w+ )?(?:help|matter|play|"
    r"count|contribute|make a difference|flatter)\w*|(?:some|most|part|half|much|all|a lot|plenty|a bit) (?:of (?:it|th"
    r"at|this) )?(?:sticks|stands|is so|holds)|(?:sign|answer|account|pay) for (?:that|it|those)|(?:cheeky|daft|foolish"
    r"|wrong|silly|dishonest|unfair|too (?:much|strong|big)) (?:\w+ )?(?:to|of me to) (?:say|claim|deny|call|count|put|"
    r"pretend)|(?:shouldn't|should not|oughtn't to) have (?:\w+ )?(?:said|put|called|claimed|counted|told|taken|happene"
    r"d|been)|i'd (?:\w+ )?(?:say|put|call|count) it (?:differently|otherwise|less|smaller)|i (?:took|take|claimed|had)"
    r" (?:\w+ )?(?:credit)|i (?:hadn't|had not|never|didn't) (?:really )?(?:put|thought|considered|connected|looked at|"
    r"seen|see) (?:it|that|those|this)|i (?:\w+ )?(?:regret|apologi[sz]e|own|stand corrected)|(?:no|without) (?:getting"
    r"|way) (?:round|around|past)|(?:my|an?) (?:error|oversight|failing|lapse)|(?:point|criticism) (?:taken|accepted|no"
    r"ted|stands)|(?:not|isn't|wasn't) (?:wrong|unfair|unreasonable|untrue|false)|too (?:generous|kind|hasty|quick|opti"
    r"mistic|neat|simple)|flattering|(?:that|it) (?:stings|hurts|lands)"
)
"""A point is taken."""
ECHO = cue(r"^(?:\w+,? ){0,2}(?:it|that|they|there|he|she|we|i|the \w+) (?:did|was|were|wasn't|weren't|is|has|had|do)")
"""A bare "It did sink": with a word of the challenge in it, a point taken."""
DENIES = cue(
    r"(?:don't|do not|wouldn't|can't|cannot|couldn't|won't|not) (?:\w+ ){0,2}(?:agree|accept|buy|think so|go along|beli"
    r"eve (?:it|that)|see it|give (?:you|up)|take that|have that|wear|concede|call it|say|sign|swallow)|(?:i'd|i would|"
    r"i'll|i will|i|i'm) (?:\w+ ){0,2}(?:stand (?:by|up|over|behind)|defend|hold|keep|argue|differ|disagree|push back|f"
    r"ight|insist|maintain|dispute|question|take (?:\w+ ){1,2}more|stick (?:to|by|with)|get off|part (?:company|ways)|d"
    r"raw the line|stop (?:you|short)|contest|quibble)"
)
"""A part is kept."""
REMAINDER = cue(
    r"(?:the|those|these|my|our|all the) (?:\w+ )?(?:rest|others?|remaining|remainder|second|first|one)(?: \w+)?|rest o"
    r"f|another (?:matter|thing|story|question)|different (?:matter|thing|story|question)|as for|where i|(?:nor|not|no|"
    r"never|neither)(?: (?:for|on|about|to|in|at|with))? (?:the|that|those|all|one|my|our|it|his|her|their|every\w*|jus"
    r"t|only|a|an|because|three|four|five|six)(?! (?:question|doubt|worry))|\S+ though[.,;]?|\S+,? no(?=[.,;!?]|$| cos|"
    r" because| since| as)|wasn't (?:the|that|it|a|just|only)|isn't (?:the|that|it|a|just|only)|weren't (?:the|that|all"
    r"|just)|still (?!got|have)\w+|even (?:so|without|then|with)|(?:was|were|did|had) (?:already|before)|already"
)
"""What is left when the granted part is taken out."""
OPENS_OTHERS_VIEW = cue(
    r"^(?:(?:oh|ah|ha|well|right|ok|okay|hm+|yeah|yes|and|but),? )*(?:so(?=,? \w)|that (?:i|i'd|i've|i'm|we|we'd|it|its"
    r"|it's|they|he|she|my|our|their|the|there|all|some\w*|people|nobody|anyone)\b|(?:you|you'd|you're|you are|you woul"
    r"d|you wouldn't|you wouldn't've|what you|what you're|if you|if i've|if i have|if i|to you|from your|from where you"
    r"|in your|your (?:point|worry|case|view|charge|question|reading|problem|fear|doubt)|in other words|meaning|put (?:"
    r"like that|bluntly|another way)|from (?:outside|the outside)|it(?:'s| is) (?:\w+ ){0,2}(?:like|as if|two)))\b"
)
"""How the other's view is taken up."""
OWNS = cue(
    r"i (?:\w+ )?(?:never|didn't|did not|hadn't|had not|wasn't|failed to|neglected to|forgot|skipped|missed|ignored|ove"
    r"rlooked|rushed|assumed|guessed|misread|misjudged|underestimated|overestimated|botched|bungled|dropped|brushed|wav"
    r"ed|laughed at|snapped|hid|dodged|avoided|delayed|dithered|gambled|cut|left it|let (?:it|that|the|them|him|her)|st"
    r"uck to|clung|broke|spoiled|wasted|jumped|barged|talked over|went ahead|put off|kept quiet|said nothing|looked awa"
    r"y|got (?:it|that) wrong|made (?:a|the) (?:mistake|error)|knew (?:that|it|why|fine|better|about|there)|thought (?:"
    r"it|i|that|the|they)|liked|wanted|preferred|fancied)|(?:i|we) (?:\w+ )?(?:should|could|ought to|might|needed to|ha"
    r"d better)(?: have|'ve| of) |(?:what i did|it was) (?:bad|wrong|poor\w*)|my (?:\w+ )?(?:fault|mistake|error|doing|"
    r"rule|blunder|slip|oversight|choice|number|failing|omission|laziness|vanity|pride|account|miss|decision)|(?:that|i"
    r"t|this)(?: was|'s| is|'d be) (?:all |only )?(?:me|my|mine|down to me|on me)\b|(?:by|because of|thanks to) me\b|i "
    r"was (?:\w+ )?(?:wrong|late|slow|careless|lazy|keen|in a hurry|scared|afraid|busy|taken|stubborn|tired|greedy|cock"
    r"y|vain|proud|the one|hoping|lucky|rude|sloppy|deaf|blind)|because i (?:wanted|was|had|hadn't|thought|liked|couldn"
    r"'t|didn't)|me (?:taking|not|being|wanting|pushing|cutting|rushing|forgetting)|the (?:mistake|fault|error|slip) (?"
    r":was|is)|i don't hear|i'd (?:never|not|mixed|laughed|decided|promised|told myself|taken|ignored|skipped|forgotten"
    r"|put off|left|got|let)|i (?:took|asked|changed|decided|moved|picked|chose|did) (?:\w+ ){0,6}(?:without|before|too"
    r"|instead of|wrong|badly|blind)|i (?:\w+ )?(?:misled|misjudged|miscounted|misheard|mishandled|undersold|oversold|o"
    r"verpromised|overruled|ducked|stalled|hesitated|froze|panicked|caved|bluffed|fudged|pretended|trusted|relied|copie"
    r"d|borrowed|lost my|blamed|snubbed|interrupted|shouted|lied|leaned on|turned down|refused|was wrong|omitted|underp"
    r"riced|rounded)|it was me|(?:nobody|no one) (?:but|else) me|(?:i|my) (?:own )?(?:ignorance|impatience|arrogance|ca"
    r"relessness|neglect|haste|fear|doing|blind spot|assumption)"
)
"""Something of one's own that was wrong or missing."""
BELITTLES = cue(
    r"useless|lazy|hopeless|cowboys?|idiots?|fools?|shambles|joke|jealous|bitter|obsessed|moan\w*|whin\w+|spite\w*|thic"
    r"k|dinosaurs?|drunk|sober|gossip\w*|politic\w+|dead ?wood|precious|babies|sulk\w*|chaos|circus|nonsense|careless|("
    r"?:couldn't|can't|could not|cannot|wouldn't) (?:even )?(?:\w+ ){0,2}(?:run|boil|tie|find|add|spell|read|write|cook"
    r"|draw|park|manage|hold|lead|count|organi[sz]e|split|trust|be bothered|tell (?:a|one|you)|let (?:him|her|them))|ne"
    r"ver (?:laid|held|lifted|fed|sold|taught|driven|worked|set foot|done a)|no (?:clue|idea|backbone|interest)|to save"
    r" (?:his|her|their)|doesn't know|don't know (?:how|what|food|the first)|on (?:his|her|their) phone|cowardly|bull(?"
    r":y|ies)|ignorant|stupid|sloppy|jobsworths?|mediocre|disorgani[sz]ed|overpaid|farce|(?:a|any) child|competent (?:p"
    r"erson|manager|team)"
)
"""People run down."""
BRUSHES_OFF = cue(
    r"with (?:all )?(?:due )?respect(?! (?:for|to the)\b)|(?:only|just) (?:people|somebody|someone|those|a person|folks"
    r"?|a \w+ who|an? (?:outsider|office)\w*) (?:\w+ ){0,2}(?:who|that|would|could)|if (?:you|anybody|anyone|somebody|y"
    r"our \w+|people)(?: \w+){0,4} (?:understood|knew|had (?:ever|once|been|done|worked|stood|sat)|'d (?:ever|been|done"
    r")|had any (?:idea|notion))|(?:wouldn't|would not|shouldn't) (?:be asking|ask|say|think|need to ask)(?: \w+){0,3} "
    r"(?:that|this|me|such|it)|(?:silly|absurd|pointless|daft|odd|strange|stupid|petty|funny|unfair|insulting|naive|chi"
    r"ldish) (?:question|sum|point|thing to (?:ask|say)|way to (?:look|count|put)|remark|comparison|comment|objection)|"
    r"(?:that's|it's) (?:how|what) (?:outsiders|people outside|people in offices|laymen)|spare me|you'd know if|frankly"
)
"""The panel is belittled for asking: no point is granted in that, whatever its words."""
FALLS_SHORT = cue(
    r"(?:he|she|they|who|nobody|no one|none of them|management|head office|(?-i:[A-Z][a-z]+)|(?:the|my|our|that|their) "
    r"(?-i:[a-z]+)) (?:just |really |only |also |simply |even )*(?:does not|doesn't|did not|didn't|do not|don't|never|c"
    r"annot|can't|could not|couldn't|would not|wouldn't|will not|won't|had not|hadn't|has not|hasn't|forgot|failed|refu"
    r"sed|ignored|messed|botched|ruined|wrecked|blew|bungled|dithered|shouted|shouts|moaned)"
)
"""Others who did not do what they should have."""
DEFLECTS = cue(
    r"(?:don't|do not|can't|cannot) (?:really |honestly )?(?:see|think of|find|name|say) (?:any|one|anything|it) (?:on|"
    r"of|in|that)|(?:isn't|wasn't|hardly) (?:on |down to |about |up to )?(?:me|my|mine)\b(?! only)|not my (?:\w+ )?(?:f"
    r"ault|job|problem|department|call|doing|side|team|mistake)|(?:his|her|their|the \w+'s|somebody else's) (?:\w+ )?(?"
    r":fault|mistake|doing|problem|mess|job)|(?:that's|it's|all) on (?:them|him|her|the)|behind my back|let (?:me|us) d"
    r"own|no thanks to|in spite of|who (?:said|says|told|wrote|gave|has been|have you)|(?:anyone|anybody) (?:who|with)|"
    r"easy to (?:say|sit|pick|talk|judge|criti\w+)|(?:always|only) (?:find|want|after) (?:something|to)|you'd (?:have t"
    r"o|want to) (?:be )?ask|give me (?:\w+ ){1,5}(?:who|that|with)|if (?:i'd|i had|they'd|he'd|she'd|they had|people h"
    r"ad) (?:had|listened|backed|done|given|been)|(?:boss|manager|director|team|people|drivers|staff|somebody|someone) "
    r"who (?:can|could|back|listen|know|care|turn|show)\w*|cover(?:ing|ed) for|never (?:liked|wanted|backed|supported|l"
    r"istened)|forgot to|signed (?:it off|whatever)|i (?:did )?(?:told|tell|warn|warned) (?:him|her|them)|picked becaus"
    r"e|careful who|i only (?:run|ran|do|did|follow|followed|work|worked)|hung out to dry|(?:nobody|no one|never) (?:\w"
    r"+ )?(?:train\w*|support\w*|help\w*|told me|warned|thanked|backed)|out of my (?:hands|control)|above my|blame (?:h"
    r"im|her|them|the \w+|it)"
)
"""The matter is put on somebody else."""
FOLDS = cue(
    r"forget (?:it|that|the|about|what|i)|scratch (?:that|it)|strike (?:that|it)|take (?:it|that|all|everything)(?: \w+"
    r")? back|withdraw|never ?mind|don't know (?:why|any ?more|what i|if i|now)|(?:shouldn't|should not|wish i hadn't) "
    r"(?:have )?(?:\w+ )?(?:brought|mention\w*|told it|told you|tried|bother\w*|be (?:let|doing|in)|used that)|(?:put|w"
    r"rite|mark) (?:me )?down (?:what|as|for)|(?:what|which|who|how|when)ever (?:\w+ ){0,2}(?:you|y'all|they|he|she|way"
    r"|the \w+|people)|wasn't (?:\w+ )?(?:mine|my|me)\b|not (?:really |even )?mine|no (?:strong|own|real|particular|fir"
    r"m) (?:view|line|opinion|preference|feeling|position)|(?:go|going) along|(?:completely|totally|absolutely|entirely"
    r"|all|quite) (?:right|wrong|your way|my fault|good with)|(?:whole|entire) (?:thing|idea|campaign|project|claim|sto"
    r"ry) (?:was|is)|(?:it|that|they|idea) (?:was|were|wasn't|is|'s) (?:\w+ ){0,2}(?:stupid|terrible|awful|rubbish|usel"
    r"ess|reckless|no good|any good|worthless|nonsense|hopeless|idiotic)|lost (?:\w+ )?faith|i'm (?:probably |just )?no"
    r"t (?:somebody|someone|the (?:one|person|right)|a \w+ person|good|cut out|up to)|nothing to do with (?:me|it|us)|("
    r"?:don't|no) mind (?:either|which)|either way|you'd know better|i don't touch|up to you|(?:i|i'll) (?:\w+ )?(?:ret"
    r"ract|rescind|drop (?:it|that)|give up)|cross (?:it|that) out|whatever (?:\w+ )?(?:think|say|want|prefer|like|suit"
    r"s)|doesn't matter|i'm (?:not|no) (?:\w+ )?(?:expert|leader|good at)|made (?:it|that) (?:up|sound)"
)
"""The claim is let go."""
PRAISES = cue(
    r"\w+ (?:best|finest|strongest|cleanest|fastest|highest|biggest|greatest)|best|top of|number one|award\w*|medal|pri"
    r"ze|plaque|framed|newsletter|newspaper|photo|commend\w*|shortlisted|promoted|employee of|manager of|certificates?|"
    r"diploma|published|presented (?:it|at)|conference|conscientious|rigorous|sound|proven|success\w*|perfect\w*|profes"
    r"sional\w*|reliab\w+|honou?r\w*|really good|very good|proud|excellent|brilliant|amazing|massive|outstanding|wow|lo"
    r"ved|lovely|hugged|thank\w*|paid off|worked out|by accident|not many|nobody else|no one else|strong (?:\w+ )?(?:re"
    r"sult|figure|year|side|eye)|very strong|every single|went (?:great|well|brilliantly)|sold out|you'll not find|clea"
    r"ner|happier|everyone won|win-win|believe in|standards?|quality|in the region|in the country|our size|(?:eighty|ni"
    r"nety|hundred|\d\d) ?per ?cent|over target|ahead of|that's what (?:it|\w+) is|years (?:at|in|of)|couldn't believe|"
    r"great|still talking|applau\w+|cheer\w*|delighted|thrilled|celebrat\w*|bonus|admir\w+|envied|hero\w*|genius|miracl"
    r"e|unheard of|world-class|remarkable|passion\w*|excellence|speaks? for (?:itself|themselves)|happy (?:customers|cl"
    r"ients|families|people)|since i was|(?:that|it|which|method|system) works"
)
"""Praise of oneself or the work."""
DISGUISED = cue(
    r"(?:too|so|kind of a|a bit of a|bit of an?|such a|very|really) (?:hard|hands-on|driven|passionate|dedicated|commit"
    r"ted|perfect\w*|high|honest|good|loyal|kind|thorough|careful|ambitious|detail\w*|generous|nice|keen|conscientious|"
    r"maniac|workaholic|hard-?working|helpful|enthusiastic|competitive|demanding|available)|too much|perfectionis\w*|hi"
    r"gh(?:er)? standards|care(?:d)? (?:too|about every)|can't (?:sit still|let go|switch off|say no|stop)|never let go"
    r"|(?:set|sets) (?:the bar|big goals|myself)|not wired|my (?:drive|passion|energy|pace|commitment|dedication)|give "
    r"(?:it |of )?(?:too|every|perhaps|my)\w*|work(?:ed|ing)? too|push (?:and|too|myself)|expect(?:ed)? (?:everyone|oth"
    r"ers|a lot)|don't count (?:the )?hours|hundred (?:and \w+ )?per ?cent|kinder to myself|stickler|fussy|obsessive|(?"
    r":first in|last out)|(?:say|saying) yes|let(?:ting)? (?:people|anyone|anybody) down|take on too|too nice|soft-?hea"
    r"rted"
)
"""A strength where a fault was asked for."""
HARMS = cue(
    r"cost (?:us|me|them|him|her|the|about|around|nearly|over|\w+ty|\w+ thousand|\w+ hundred|[£$€]?\d|a|an)|lost|lose|p"
    r"aid|pay|wasted?|missed|left (?:us|over|behind|because|in)|leaving|quit|resigned|walked out|cancelled|complain\w*|"
    r"stopped|waited|waiting|refund\w*|overtime|half price|threw away|thrown away|scrapp?ed|binned|redo|redone|re-?did|"
    r"repeat\w*|twice|had to|went without|stuck|swallow\w*|owed?|worse|slower|suffered|cried|in tears|rang|ringing|won'"
    r"t be back|never came back|went (?:elsewhere|short|hungry|away)|sick|penalt\w+|bill|hours? (?:a|each|every|more)|d"
    r"ig up|empty|at a loss|apologi\w+|hurt|dropped out|gave up|short of|turned away|damaged|delayed|off sick|over budg"
    r"et|moved out|shortfall"
)
"""What it cost."""
LATER = cue(
    r"(?:(?:in|at|on|by|since|from|with|for) )?(?:the |that |this )?(?:next|following|second|last|this|new) (?:time|one"
    r"|year|month|week|spring|summer|autumn|fall|winter|season|term|round|job|batch|group|launch|project|team|place|sit"
    r"e|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)|(?:with"
    r"|on|for|at) the (?:spring|summer|autumn|winter|next|new|second|following|later) \w+(?= (?:i|we)\b)|since (?:the )"
    r"?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)|since(?: then)?,? (?:i|we)|(?:ever since|from then on|afterwards|after that|these days|nowadays|this t"
    r"ime|later on)|\w+ (?:weeks?|months?|years?) (?:later|after|on)|when (?:we|they|i|the (?:next|new|second|other)|an"
    r"other|it came) (?:\w+ )?(?:did|ran|had|got|gave|moved|opened|came|started|asked|took|wanted|offered|up|round|agai"
    r"n)|(?:so|and) now (?:i|we|it|every|they|the|nobody|nothing)|now,? (?:i|we|every|nobody)|\S+ after,|the (?:year|mo"
    r"nth|week|one|job|season) after|before (?:every|each|any)|the other (?:site|place|school|shop|team|half|side|branc"
    r"h|office)"
)
"""Another occasion, after the one told."""
IN_SEASON = cue(
    r"^(?:\W*(?:and|but|so|then|well|now|that|this)\W+)*(?:in|by) (?:the |this |early |late )*(?:spring|summer|autumn|f"
    r"all|winter|january|february|march|april|may|june|july|august|september|october|november|december)"
)
"""A season or month at the head of the clause; elsewhere it may be the time of the story itself."""
AS_A_RULE = cue(r"you (?:have|get|see|find|need|can|do)|(?:it|there) (?:is|are)|it's|there's|people (?:are|have|get)")
"""What is always so there, and no act."""
CALLS_ON = cue(
    r"(?:^|[,;:.] |and |so |but |then |just |please )(?:do )?(?:ask|call|ring|phone|e-?mail|write to|check|look (?:at|u"
    r"p|in)|watch|see (?:for|what|if|whether|how)|read|count|compare|take (?:a|an|the|one|any|\w+ (?:away|out))|go (?:a"
    r"nd|to|by|see|look|through)|try|pull|measure|visit|weigh|talk to|speak to|don't take)(?= (?!me\b|i\b|it was)\S+)|("
    r"?!i\b|i'll|we\b)\S+ (?:would|could|can|will|'ll) (?:\w+ )?(?:show|confirm|vouch|back (?:me|it|that)|tell)(?: you|"
    r" it| that| them)+|you (?:can|could|may|might|needn't|don't have to) (?:\w+ )?(?:ask|call|ring|check|compare|measu"
    r"re|believe|verify|test)|you (?:can|may|might) (?:\w+ )?(?:look|see|read|count) (?:\w+ ){0,4}(?:for yourself|yours"
    r"elves|sheets?|lists?|logs?|books?|files?|records?|minutes|register|diary|notes|reports?)|(?:has|holds|keeps|kept|"
    r"fills|owns|runs|signs|counts|leaving|got|have) (?:\w+ ){0,3}(?:sheets?|lists?|logs?|books?|files?|records?|minute"
    r"s|cop(?:y|ies)|register|diary|tally|tallies|e-?mails?|receipts?|invoices?|drawings?|photos?|recordings?|spreadshe"
    r"ets?|notes|report|reports|originals?)|(?:sheets?|lists?|logs?|books?|files?|records?|minutes|register|diary|tally"
    r"|results?|photos?|recordings?|e-?mails?|data|entries|figures|receipts?|invoices?|drawings?|samples?|marks?|number"
    r"s) (?:\w+ )?(?:is|are|stand|stands|sits?|hangs?|lives?|'s) (?:still |all |both )?(?:there|in|on|with|at|by|public"
    r"|open|kept)|(?:^|[,;:.] |and |so |but )(?:google|contact|review|audit|inspect|verify|open|search|request|fetch) ("
    r"?:it|the|that|any|him|her|them|up)"
)
"""Somebody or something to check it by."""
WOULD_PROVE = cue(
    r"if (?:(?!would|had|hadn't|could)\S+ ){1,14}?(?:i'm|i am|i was|i'll|i only|i just|you were|you're|you've|you win|w"
    r"e were|it was|then)|(?:would|(?:i|they|it|he|she|we|you|that)'d|will|could|might) (?:\w+ )?(?:change my mind|prov"
    r"e (?:me|you)|settle|convince me|persuade me)|(?:over|under|above|below|more than|less than|fewer than|anything) ("
    r"?:\S+ ){1,6}?(?:i'll|i'm|you've|you're|you were|i was)|(?:we'll|you'll|we will|you will) (?:see|know|find out)|i'"
    r"ll (?:take it back|say so|hand it|pay|eat|admit)"
)
"""A result that would count against the candidate."""
FIRST_PERSON = cue(r"i|i'd|i've|we|we'd|we've|me|my|our|us")
NEVER_WAS = cue(
    r"(?:would|could|should|might|i'd|we'd|(?:i|they|it|he|she|we|you|that)'ll) (?:\w+ )?(?:have|be|do|try|take|ask)|ye"
    r"ar before|months? before"
)
"""What might have been, and what came earlier."""
