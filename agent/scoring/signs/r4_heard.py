"""What is heard in how a sentence is built (R4): a slight, a surrender, an omission, a share, a later occasion.

Open families of verbs and turns rather than sayings; the readers in `r4` and `r4_met` say where each may stand.
"""

from agent.scoring.signs.cue import cue

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"fall|winter|christmas|easter)"
)
_TIME = (
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|time|year|month|week|night|day|morning|term|season|round|{_MONTH})"
)
_OTHERS = r"(?:him|her|them|that lot|those two)"

SLIGHTS = cue(
    rf"you (?:was|were|are|weren't|wasn't|aren't) (?:not |never )?(?:there|up there|out there)|(?:people|those|them|som"
    rf"ebody|someone|anyone) who (?:only )?(?:sit|sits|sat|look|looks)|clean (?:hands|boots|shoes)|easy for (?:them|him"
    rf"|her|you(?! to see))|over (?:a|their|his|her) (?:\w+ )?lunch|(?:can't|cannot|couldn't|wouldn't|doesn't|don't|did"
    rf"n't|never)(?: [\w']+,?){{1,7}}? (?:never mind|let alone|much less|to save)|(?:can't|couldn't|wouldn't|doesn't|do"
    rf"n't) (?:know|tell) (?:an?|one|which|what|when|his|her|their)(?: \w+){{1,4}} (?:from|if)|(?:can't|couldn't|wouldn"
    rf"'t|didn't)(?: have)?(?: even)? (?:notic|see|spot|recogni|lift|budge|mov|stir|find|hear)\w*(?: \w+){{0,4}} (?:if|"
    rf"unless|with (?:a|both|two))\b|(?:wouldn't|couldn't|can't|shouldn't|never) (?:put|trust|leave|let|have|give) "
    rf"{_OTHERS}|count(?:ing|ed|s)? (?:his|her|their) (?:money|days|coins)|if (?:he|she|they|(?:the|my|our|that) (?:\w+"
    rf" ){{1,3}}|(?-i:[A-Z])\w+ )(?:'d|had) (?:\w+ )?(?:got|bothered|looked|read|listened|opened|turned up|lifted|left|"
    rf"come|put down|taken (?:his|her|their))|(?:thinks?|thought) (?:\w+ ){{1,4}}(?:is|are|was|were) (?:something|a thi"
    rf"ng|what|where|for (?:other|the))|(?:is|was|were) asking for (?:it|trouble)|(?:he|she|they|and|had|has|with)(?:'d"
    rf"|'ve)? (?:got )?no (?:shame|sense|manners|brains?|backbone|clue|shred|grasp|spine|decency)|(?:what i'd|you'd|you"
    rf" could|hardly) call (?:a|an|him|her|them)|(?:can't|couldn't) (?:\w+ )?(?:count|spell|read|add|write|boil|run|par"
    rf"k|tie|find|organi[sz]e|pour|open) (?:to|a|an|his|her|their|past|up|water)|(?:drank|was drunk|were drunk)|one (?:"
    rf"\w+) and the other (?:talked|slept|sulked|moaned|skived)|(?:after|wanted?|wants|chas\w+|polish\w+|protect\w+|cov"
    rf"er\w*|sav\w+|mind(?:ed|ing)|care[ds]? (?:\w+ )?about) (?:only )?(?:his|her|their) (?:own )?(?:name|picture|pensi"
    rf"on|backs?|face|skin|necks?|bonus|seat|career|promotion|reputation|lunch)|half asleep|that's what you get|what (?"
    rf":do|did|can|would) you expect|everyone knows (?:it|what|that)|between (?:you and me|ourselves)|you people|your l"
    rf"ot|saves (?:you|them|him|her)(?: \w+)? (?:doing|thinking|looking|working|getting)|(?:wouldn't|shouldn't|don't) ("
    rf"?:\w+ )?(?:like|want) (?:that|it|this) repeated|lovely (?:girl|man|woman|lad|lady|chap|people)(?: [\w']+,?){{0,6"
    rf"}}? but|(?:easy|nice|fine|rich|cheap|strange) (?:question|thing|one) (?:to|for|coming|from)|who(?:'s|'ve| has| h"
    rf"ave)(?: been)? (?:talking to|telling|feeding|filling)|(?:sitting|sat) (?:up )?there (?:with|in|telling)|you(?:'d"
    rf"| would) (?:want|do well) to (?:read|learn|get|try|spend|stand|look)|if you don't mind (?:my|me) saying|(?:he|sh"
    rf"e|they|and)(?:'s|'re|'d)? (?:never|not) (?:stood|run|held|done|worked|sat|been)(?: \w+){{1,5}} in (?:his|her|the"
    rf"ir) (?:life|lives)"
)
"""Somebody, or the panel, made small in one breath: by a boundless incapacity, a low motive, a sort they belong to."""
SNUBS = cue(
    r"would you believe|for what (?:that|it|he|she)(?:'s| is) worth|for a change|(?:i've|i have) (?:already )?(?:answer"
    r"ed|said|told you) (?:that|this|so|it)|(?:put|explain|say) it (?:simply|slowly|again)|if you'd (?:listened|read|be"
    r"en)|(?:(?-i:[A-Z])\w+) being (?:\w+ )?(?:the)\w*|(?:being|not being|never having been) (?:a|an|the|one|his|her|th"
    r"eir) (?:\w+ ){0,2}(?:with|who|of|thing|for)|wouldn't (?:\w+ ){1,4}if (?:it|they|you|he|she) \w+ (?:them|him|her|i"
    r"t)|as (?-i:[A-Z])\w+ (?:will|would|does|did)|to (?:anyone|anybody) (?:with ears|who)|in that (?:voice|tone|way)|a"
    r"t (?:some |great )?length|not (?:being )?(?:his|her|their) (?:thing)|little else to do|(?:that|this) one (?:says)"
    r"|says? a lot after|(?:he|she|they)(?:'d| would|'ll) (?:complain|argue|sell)\w*|as (?:great) (?:men|women|people)|"
    r"(?:waved) (?:his|her|their)|like (?:someone|somebody|a man) \w+|in (?:a|one of (?:his|her|their)) (?:temper)|thin"
    r"ks? (?:he|she|they)(?:'s|'re)\b|no offence"
)
"""A jibe: no fault is put on anybody, and the tone is gone."""
GIVES_UP = cue(
    r"i (?:was|am) (?:probably |just |only )?(?:wrong|mistaken|showing off)|(?:don't|do not|needn't) (?:\w+ )?(?:write|"
    r"bother|listen|believe|mind)|(?:wouldn't) (?:\w+ )?(?:stand by|insist|vouch)|think of (?:a different|another|somet"
    r"hing)|(?:you|she|he|they)(?:'d|'ll)? know(?:s)? (?:best|better)|as you (?:say|like|wish)|you(?:'ve)? w[io]n|(?:wr"
    r"ong) of me|big (?:words|mouth|talk)|no business|i (?:don't|didn't|never) (?:really )?(?:do|did|know|knew|see|saw|"
    r"add|bring)(?: \w+)? (?:much|anything)|(?:that's|that is|it's|there's) (?:the (?:explanation|reason|answer|whole|e"
    r"nd)|nothing in)|(?:isn't|wasn't|not) (?:\w+ )?(?:important|relevant|worth it)|nothing in (?:it|that)|(?:of )?no u"
    r"se(?! to)|put (?:it|that|this) out of|(?:off|from) my (?:sheet|list|r[eé]sum[eé])|(?:i'm|i am|i feel) (?:\w+ )?(?"
    r":embarrassed) (?:i|that i|to have)|(?:can't|cannot|couldn't) (?:think) why i|(?:nor|neither|so) (?:would|do) i(?="
    r"[.,;]|$)|call it (?:what|any)\w*|(her|his|their|your) \w+, \1 \w+|(?:dress|pass|pal|sold|puff|talk)\w* (?:it|that"
    r"|this|them) (?:off |up )?(?:as|into)|lean on (?:it|that)|i was (?:of )?no|you (?:may) as well|(?:scrap|bin|wipe|l"
    r"eave|drop|forget|skip) (?:that|this|it|the) ?(?:one|out|off|lot|whole)?|put (?:a line|the pen)|let's (?:say)|(?:b"
    r"est|better|rather) (?:i )?(?:not|don't) (?:\w+ )?(?:claim|say|it|that)?|(?:take|took|taking) (?:it |that |all |ev"
    r"erything )?(?:\w+ )?back (?:what|that|it|all)|rumbled|busted|(?:there|it) (?:\w+ )?(?:wasn't|weren't|isn't)(?: \w"
    r"+)? (?:any|anything|saving)|(?:made|makes|make) no difference|(?:did|proves?|mean[st]?) nothing(?: \w+)?|nothing "
    r"(?:of|from) (?:me|mine)|(?:all|every bit|the (?:lot|whole)) of (?:it|that)(?=[.,;!]|$)|i (?:just|only) (?:held|st"
    r"ood|did (?:what|as))|it was (?:only|just|all) (?:the|them|him|her|luck|your|their|down|that)(?: \w+)?|(?:i|we) (?"
    r":wouldn't)(?: \w+)?,? then|(?:fast|it|them),? then(?=[.!]|$)|if (?:she|he|they|you) says? (?:so|it)|(?:that|this|"
    r"it) was (?:just|only|all) (?:talk)"
)
"""The claim let go: thrown away, called nothing, or made over whole to the panel's cause."""
TAKES = cue(
    r"(?:is|are|(?:it|that|he|she|there)'s|was) (?:all )?(?:yours|theirs|hers)(?=[.,;]|$)|(?:can|may) have (?:it|that|t"
    r"hem|those|half|the|most)|(?:nor|neither|so) (?:would|do) i\b|(?:slower|less) than (?:i'd|i would|i) (?:want|like|"
    r"wish|hope|care|ought)\w*|on ?to something|(?:(?:i|they|it|he|she|we|you|that)'d|would) have (?:\w+ ){1,4}(?:anywa"
    r"y|without me|with me or without|with or without|all the same)|counts? for (?:nothing|little)|(?:that|this|it) (?:"
    r"i|one i) did(?= to| do|[.,;]|$)|came (?:from|of|down to|with) the|i'd swear to (?:that|it)|is the word|(?:you|he|"
    r"she|they)(?:'ve| have)? (?:heard|put|got|said|had) (?:it |that |me )?(?:right|so)|must (?:say|admit|allow)|i(?:'d"
    r"| would)(?:n't)? (?:be|sound|look) (?:\w+ )?(?:daft|silly|a fool) (?:to|if)|i (?:winced|went red)|so (?:no|yes),?"
    r" (?:not|it)|start(?:ed|ing)? (?:from )?(?:low|behind|ahead)|(?:has|had|played) (?:its|their|a|some) (?:part|share"
    r"|hand)|(?:some|much|most|half|part|all) of (?:it|that|them) (?:will be|was|were|is|came|comes)|(?:was|were) (?:\w"
    r"+ )?(?:gentler|easier|cheaper|quieter|smaller|lighter)(?! (?:because|thanks|after) (?:of )?(?:me|my|i|we|our))|(?"
    r":they|it|he|she|we|that|people|\w+s) (?:do|does|did) (?!not\b|it\b|that\b|the\b|a\b|so\b|well\b|what\b|my\b|our\b"
    r"|their\b|his\b|her\b|with\b|this\b|all\b|every|some|each|no\b|and\b|for\b|in\b|on\b|at\b|as\b)[a-z]{3,}(?<!ly)(?<"
    r"!ing)(?= )|but (?:yes|yeah|sure)|(?:can't) (?:\w+ )?(?:count|claim|call|take|have|put|book|chalk)(?: [\w']+){0,4}"
    r" (?:mine|credit)|(?:wasn't|weren't|isn't|not) (?:really )?(?:me|mine|ours)(?=[.,;]|$)|doing (?:the) work|did (?:t"
    r"he|most of the|half the) (?:work|job)|(?:is|are|(?:it|that|he|she|there)'s|come|comes|goes|go|take|strip|cross|le"
    r"ave|rule|set|send)(?: (?:them|it|that|those|this|these|the \w+|all))? (?:off|out|home|aside|away)(?: my| of|[.,;]"
    r"|$)|(?:prove|tell|say|mean|show)s? (?:you |us |me )?(?:nothing|little|next to)|have reason|say no(?=[.,;]|$)|(?:j"
    r"ust|exactly|precisely) (?:like|as) (?:that|you)|(?:the weather) (?:was|had|gave|did)"
)
"""A point is taken without the words for it: emphasis, a wince, a share given to the other cause."""
DISOWNS = cue(
    r"(?:can't) (?:\w+ )?(?:count|claim|call|take|have|put|book|chalk)(?: [\w']+){0,4} (?:mine|credit|applause)|takes t"
    r"he (?:applause)"
)
"""Credit given back."""
NOT_I = cue(
    r"i (?:can't|cannot|couldn't|didn't|hadn't|don't|wouldn't|had no|have no|have nothing|had nothing|did nothing)|(?:n"
    r"ot|never|nothing|little) (?:\w+ ){0,2}(?:me|mine|ours|to do with (?:me|us|it))(?=[.,;:]|$)|(?:somebody else|other"
    r"s?|anyone|anybody) (?:did|had|could|would|gave)|(?:was|were|is|are) (?:\w+ )?(?:luck|chance|given|handed|easy|fre"
    r"e|borrowed)"
)
"""What the candidate did not do."""
AT_WORK = cue(
    r"(?:it|that|there) (?:was|is|were|'s) (?:\w+ )?(?:the|your|his|her|their)|(?:made|makes|sold|brought|helped|carrie"
    r"d|pulled|pushed|saved|filled|drove|explains?|explained|accounts? for|won|caused|did it|does it|came (?:from|with|"
    r"of|because)|because of|thanks to|down to|due to|is why|got us|got them)"
)
"""A cause at work."""
TURNED = cue(
    r"(?:that's|it's) not (?:it|so|true)|mistaken|wrong there|so no\b(?!,? not)|not how|nonsense|rumours?|don't see"
)
"""And given back in the same breath."""
OWED = cue(
    r"i(?:'d| had)? (?!did\b|do\b|am\b)\w+(?: [\w']+,?){0,10}? (?:anyway|regardless|all the same|rather than|instead of"
    r"|even though|although|because (?:it was (?:late|easier|quicker|cheaper|raining|there|nearer)|i (?:was|wanted|thou"
    r"ght|couldn't|hated|liked)|nobody|that was easier))|i (?:\w+ )?(?:figured) (?:it)|(?:took|taken|cost) (?:me|us) (?"
    r":\w+ ){0,3}?(?:till|until|to|days?|weeks?|months?|years?)|(?:it was|only)(?: [\w']+){1,4} (?:before|that|did|when"
    r") i|i(?:'d|'ve| had| have)? (?:only |just )?(?:compared|measured) (?:for |to |with |by )?(?:only|nothing)|i(?:'d|"
    r"'ve| had)? (?:only|just|merely) (?:smiled|asked|read|moved|copied)|(?:is|was|were|been|fell|falls|came|all) (?:\w"
    r"+ )?(?:down to|left to|on|for|to) (?:me|us)(?=[.,;!]|$| to| and| alone)|(?:is|was|were) (?:mine) to|(?:with|in|un"
    r"der|over) my (?:name|initials|own (?:hand|hands|writing|nose))|i(?:'d| had) (?:signed|waved|left|promised|gone by"
    r"|trusted|reckoned|struck|skipped|let|hoped|shrugged)|me who|i was the one|(?:i|me|we)\b(?: [\w']+,?){1,8}? (?:wit"
    r"hout (?:asking|telling|checking|looking|reading|ringing|calling|measuring|testing|trying|counting|thinking|waitin"
    r"g|showing)|by eye|from memory|in a hurry|to save (?:time|money|face|a|my|us)|too (?:soon|late|early|fast|quick|qu"
    r"ickly|few|many|much|little|long|tight|close))|i(?:'d)? (?:\w+ )?(?:went|gone) (?:by|on|off) (?:the|a|an|what|my)|"
    r"(?:sat|stood) (?:\w+ )?(?:in|with) (?:my|me)\b|(?:thought|figured),? (?:\w+ )?(?:it's|it was|that's|it'd)(?: \w+)"
    r"? (?:only|just|fine|ok|be fine)|what it should(?:'ve| have) been|where i'd (?:moved) it to|(?:i|i'd) (?:\w+ )+?(?"
    r":quick|dry|blind|cold|wet|tired|alone)\b|easier (?:for me )?(?:not to|to)|the wrong \w+|(?:everybody|everyone) (?"
    r":but|except) me|(?:i|we) (?:was|were) (?:that|so) (?:keen|pleased|taken)|like it was my|i could(?:'ve| have)|didn"
    r"'t (?:like|care|dare|want) to"
)
"""Something of one's own that came late, by half, on trust, or not at all though it was one's own to do."""
OTHERS_DUE = cue(
    r"could(?:n't)? have (?:known|seen|guessed)|could've known|(?:down|up|left) to (?:the|them|her|my|our)|(?:struck) ("
    r"?:it|them) (?:out|down) of|(?:refused|wouldn't let|stopped me)"
)
"""What was not one's own to do."""
VIEWS = cue(
    r"what (?:\w+ )?(?:troubles|worries|annoys) (?:you|him|her|them)|(?:ur|u|youre|you r) (?:thinking)|(?:u|you) (?:rec"
    r"kon|think|say|mean|fear)|(?:she|he|they|(?-i:[A-Z])\w+)(?:'s|'re|'d| is| are| would)? (?:saying|says?|puts? it|th"
    r"inks?|reckons?|means?|told you) (?:that )?(?:i|we|the|it|there|nobody)|(?:the way|as) you (?:put|see) it|on (?:pa"
    r"per|the face of it),?|it (?:looks|sounds|reads) (?:\w+ )?(?:as (?:if|though)|like)|i can (?:hear|see) (?:him|her|"
    r"them|it)|in (?:plain) (?:words?|terms|nutshell)|(?:and|i|we) (?:called?|calling|named?) (?:it|that|this|them)|if "
    r"i(?:'ve|'m| have| am)? (?:understood|got)(?: you| it| that| this| right)*|, then(?=[.?!]?$)"
)
"""The other's view, announced."""
SHARED_OUT = cue(
    r"(?:that|this) (?:bit|part|half|much|one|point|end|side)(?! (?:is|was|are|were) (?:ours|mine|me|not))|(?:right|poi"
    r"nt|case|me) (?:about|on) (?!me\b|it\b|that\b)\w+|so far as|on that (?:one|score|count)|partly|in part|(?:what|as "
    r"far as|when|where)(?: [\w']+){2,9},? (?:came (?:from|of|down to)|was (?:down to|due to|because|thanks to|only|jus"
    r"t)|i'd say|is the word|i'd swear)|(?:(?:i|they|it|he|she|we|you|that)'d|would) have (?:\w+ ){1,4}(?:anyway|withou"
    r"t me|with me or without|with or without|all the same)|(?:those|\w+ months)(?: \w+){0,3} (?:count for) (?:nothing|"
    r"little)|that (?:i) did|(?:for|on|about|in|with|of) (?:the|those|that|these|our|my)(?: \w+){1,4} (?:that|this|it) "
    r"(?:holds|is (?:so|true|right|fair))|^\W*(?:take|with|for|on|at|in) (?:the|those|that|my|our)(?: \w+){1,4}[:,] (?:"
    r"there|that|those|they|it|here|he|she|i|you)|(?:the|one|two|three|four|five|six|most|half|some|part|that|those)(?:"
    r" [\w']+){0,4},? (?:i|she|he|they|it|we|you|that|those) (?:did|do|was|were|had|have)(?=[.,;]|$)|(?:no|without) (?:"
    r"question|quarrel|argument)(?=[.,;]|$| there| on| about| over| from)|whoever(?: \w+){1,6}|(?:the|those|that) (?:\w"
    r"+ ){1,5}(?:i|we) (?:can't|don't|couldn't) (?:count|claim|call|take|have|put|book)"
)
"""One part, granted for itself."""
SET_AGAINST = cue(
    r"but|though|however|mind|mind you|whereas|yet|except|as well|either|too|also|both|neither|the other|others|the res"
    r"t|themselves|itself|alone|not (?:one|the|those|a|so)|none|no \w+|without|before|already|still|same|instead|then|w"
    r"here|at \w+,|even"
)
"""Something is set against the point."""
FEELS = cue(
    r"(?:i|we) (?:\w+ )?(?:love|loved|like|liked|enjoy\w*|feel|felt|think|thought|believe|hope|wish)|nice|lovely|happy|"
    r"glad|joy|pleased|pretty|i'd say i"
)
"""A feeling or an opinion: no fact."""
KNOWN_FOR = cue(
    r"(?:says?|said|tells?|told|swears?|thinks?|agrees?) (?:me |you |everyone |that )*(?:i|i'm|my|we|we're|it's|it was|"
    r"so)\b(?! (?:was wrong|had|hadn't|didn't|should))|by name|would tell you|look up to|known for|(?:nine) \w+ (?:in|o"
    r"ut of) (?:ten|a hundred|\d+)|cloud nine|(?:a )?hundred and ten|(?:one )?hundred (?:and ten )?per ?cent|(?:after|i"
    r"n|for|with) (?:\w+ ){1,2}years (?:i|of|in|at|on|as)|ask anyone|by nature|my nature|as a person|always (?:have|bee"
    r"n|was|do|did|am|try)|trust me|esteem\w*|respect\w*|proud of"
)
"""A boast that holds a figure."""
CATCHES = cue(
    rf"makes? (?:a (?:fool|liar|nonsense) of me|me (?:a|look))|what i'm (?:waiting|watching|looking) for|(?:i'd like|i "
    rf"want|i'd love|i'd ask|i'd be glad for|you're welcome|feel free|by all means|be my guest|go ahead)(?: for)? ?(?:y"
    rf"ou )?(?:to|and|,) (?:\w+ )?(?:pick|choose|ask|look|knock|ring|call|count|check|read|come|see|try|take|open|visit"
    rf"|speak|talk)|(?:pick|choose|take|ask|ring|name|open) any|any (?:one )?of (?:the|them|those)(?: \w+)? (?:would|wi"
    rf"ll|can|could) (?:tell|show|say|answer)|i(?:'ve| have)? (?:got )?no (?:key|hand|say|access|part) (?:to|in|of)|(?:"
    rf"none of them|he|she|they|who)(?: \w+)? (?:doesn't|don't|never)? ?(?:likes?|liked|owes?|owe) me|(?:prints?|keeps?"
    rf"|has|have|does|do|fills?|writes?|runs?|counts?) (?:its|their|his|her) own|there(?:'ll| will) (?:have been|be) |("
    rf"?:isn't|not|wasn't) my (?:study|count|writing|pencil|hand|figures?|sheet|list|doing)|(?:show|catch|find|give|tri"
    rf"p|prove|finish|sink|hang|correct|contradict|convict|pull) (?:me|us)(?: (?:up|out|away|wrong|there|a liar))?|(?:d"
    rf"oesn't|don't|won't|wouldn't|didn't) spare me|tell you (?:otherwise|different\w*|if|whether)|if(?: [\w']+){{2,9}}"
    rf",? (?:then )?(?:cross|strike|take|call|throw|sack|send|tell|forget|mark|put|laugh|don't|show) (?:\w+)|(?:if|shou"
    rf"ld)(?: [\w']+){{2,9}},? (?:i've|i have|i'll have|i'd have) (?:nothing|no|lost|to|been|got)|(?:^|[.;:,] |and )(?:"
    rf"come|drop in|turn up|sit|stand|walk|knock|ring|call|pick|pull|open|count|rap|taste|time|watch|listen|go)(?: (?:b"
    rf"y|in|over|round|down|along|out|up))? (?:this|any|next|on|tomorrow|some|by the|at the|in the|with|the|and|one|who"
    rf"|how|it|them|either|both)\b(?! (?:may|from))|(?:again|due|prints?|publish(?:es)?|comes? out|(?:is|are|be|it's|ge"
    rf"t|gets|being) (?:counted|measured|drawn|audited|weighed|tested|reviewed|inspected|surveyed|published|printed))(?"
    rf": \w+){{0,3}} (?:in|on|by|this|next|every|come) (?:the )?(?:end of )?{_TIME}"
)
"""Who or what would catch the candidate out, and where to look."""
KEPT = cue(
    r"(?:camera|tapes?|logs?|registers?|ledger|sheets?|cop(?:y|ies)|diary|the minutes|files?|records|archive|receipts?|"
    r"invoices?|reports?|scripts?|e-?mails?|letters?|photos?|video|drawings?|stubs|returns|readings|handwriting|signatu"
    r"res?|printouts?|recordings?|spreadsheets?|accounts|entries|dockets?|slips)"
)
"""What is on record."""
OCCASIONS = cue(
    rf"(?:years?|months?|weeks?|days|seasons?|terms?|jobs?|shifts?|shows?|tours?|games?|matches|classes|orders?|wedding"
    rf"s?|projects?) (?:on|later|after|ago|back|since)|another \w+|the same (?:\w+ )?(?:came|happened|turned|thing|sort"
    rf"|order|question)|twice since|(?:(?:a|one|two|three|\w+) (?:years?|months?|weeks?|seasons?|terms?) (?:on|later|af"
    rf"ter|since)|(?:last|this|next|the next|the following|that next) {_TIME}|this (?:time|{_MONTH})|since(?:,| then| "
    rf"{_MONTH})|ever since|the (?:one|job|year|time|round|season) after)"
)
"""Another occasion, by its time or by its own name."""
PERHAPS_LATER = cue(
    r"when (?:[\w']+ ){1,5}?(?:came|went|was|were|got|started|opened|took|ran|did|had|asked|wanted|moved|rang)|(?:my|ou"
    r"r|the) (?:second|next|new|third|later|other) \w+|there was (?:a|an|another) \w+"
)
"""An occasion that may have been another one."""
TOOK_CARE = cue(
    r"first|before|beforehand|till|until|instead|none|no longer|nobody|each|every|both|twice|the night before|this time"
    r"|asked|rang|phoned|called|checked|showed|shown|waited|tested|tried|counted|walked|turned (?:\w+ )?back|stopped|ha"
    r"lved|pinned|listened|split|on paper|in writing|in advance|ahead|early|slowly|up front|rehears\w+|practised|tasted"
    r"|had (?:\w+ ){1,3}(?:\w+ed|done|shown|read|cut|sent)(?! to)|knocked|drew|weighed|measured|read|sent|let (?:them|h"
    r"im|her)|the whole|hands?|out loud|aloud|straight|myself"
)
"""What was done there with more care."""
SCHOOLED = cue(r"(?:a|the|another) (?:\w+ )?(?:course|training|workshop|book|diploma|certificate)|good crew|ought")
"""Learning about it is not yet doing it otherwise."""
LOSSES = cue(
    r"(?:docked|gone(?=[.,;]|$| with| and| for)|moved (?:out|in with|away)|found out|drawing pay|(?:line|plant|ward|sch"
    r"ool|shop|machine|kitchen|road|bridge|theatre|class|team|men|people) (?:stood|sat|shut|closed|stopped|idle|was shu"
    r"t|was closed|went down)|with it(?=[.,;]|$)|took the (?:blame|hit|loss)|less (?:pay|money)|short of|(?:two|three|f"
    r"our|five|six|\w+) (?:days|weeks|months|hours|nights) (?:late|behind|lost|without|of)|hungry|crying|wept|scar\w*|w"
    r"orse off)|(?:lost|lose|losing|missed|missing|paid|paying|waited|waiting|stood|stuck|slept|struck out|thrown (?:ou"
    r"t|away)|cancelled|called off|sent home|turned away|let go|unpaid|for nothing|without (?:pay|heat\w*|water|power|a"
    r"|their|any)|went (?:without|hungry|home|short|cold|under)|in (?:the|a) (?:rain|cold|dark|corridor|car park|bus sh"
    r"elter|queue|ditch|hospital|tears)|had to (?:be|go|pay|start|come|sit|sleep|stand|redo|find|give|borrow|cancel)|dr"
    r"iven|overtime|spoiled|spoilt|broken|burnt|flooded|fined|sued|resigned|quit|never (?:came|spoke|forgave|ordered|ra"
    r"ng)|still (?:owe|limp|pay)\w*)|(?:firm) (?:was |were )?out(?: of)? (?:about |of |nearly |by )?(?:[£$€]?\d|\w+ (?:"
    r"hundred))"
)
"""Somebody was the worse for it."""
