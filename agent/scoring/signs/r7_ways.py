"""Working with others (R7): turns of phrase that no single word gives away, read in the levelled words of a sentence.

The text is that of `r7_units`: lower case, the colleague as `he` or `him`, a manager as `boss`. Each family is one
meaning said many ways; the readers hold them against the reply they belong to.
"""

from agent.scoring.signs.cue import cue

_HIM = r"(?:him|his)"
MAKES_LITTLE = cue(
    r"slow on the uptake|not the (?:sharpest|brightest|quickest)|(?:make|makes|made|making) (?:\w+ ){0,2}(?:drama|"
    r"fuss|meal|"
    r"mountain|song and dance) (?:out )?(?:of|about)|has to have the last word|(?:can't|cannot|couldn't) be told|set "
    r"in his "
    r"ways|that's him all over|(?:you know|everybody knew|everyone knew|we all know) (?:the (?:type|sort|kind)|what "
    r"(?:he|he's)"
    r"(?: is| was)? like)|likes to be (?:right|asked|the boss|in charge)|(?:loves|likes) the sound of|hard work, "
    r"(?:he|him)|"
    r"never (?:listens|listened) to (?:anyone|anybody|a word)|(?:wouldn't|didn't) know (?:a|one end)|more interested "
    r"in|"
    r"(?:a|one) of those(?: who| people| types|$)|in his own world|takes? everything personally|"
    r"needs? (?:his )?hand held|had it in for me"
)
"""The colleague is made little of."""
NOT_KNOWN = cue(
    r"(?:you'd|you would) have to ask him|(?:i )?(?:never|didn't|did not) (?:quite |really |ever )?(?:got|get) to the "
    r"bottom of|"
    r"(?:i )?(?:never|didn't|did not) (?:go|went|get|look|looked) into (?:it|that)|(?:i )?(?:couldn't|can't|could not|"
    r"cannot) "
    r"(?:\w+ )?(?:tell you|say) (?:why|what|where)|(?:for|up to) him to say|only he knows|who knows(?: why| what)?|"
    r"(?:never|"
    r"didn't) (?:find|found) out|(?:it|that) was (?:his|none of my) business|(?:must|will) have been (?:what|some|his|"
    r"the)|"
    r"it'?ll have been"
)
"""What moved the colleague is left unknown."""
SMOOTHED = cue(
    r"(?:like|as|what) (?:the|it) (?:\w+ )?(?:says|said|lays down)|(?:there )?came (?:a|an|the) (?:paper|letter|"
    r"memo|rule|notice|instruction|email|circular)|"
    r"laid down (?:a|the) (?:\w+ )?rule|given it a (?:second )?thought|came (?:down )?from (?:above|the top|upstairs)",
    r"(?:never|not) a cross word|never had (?:a|any) (?:words?|cross words?|quarrel|row)|(?:boss|management) (?:\w+ "
    r")?(?:laid "
    r"down|put up|drew up|settled|ruled|stepped in|put (?:his|her|a) foot down)|that (?:settled|was) (?:it|that)$|and "
    r"that "
    r"(?:settled it|was that)|off my hands|agreed to differ|kept out of each other's way|(?:let|left) it (?:lie|drop|"
    r"go|at "
    r"that|there)|(?:put|hung|stuck) up a (?:notice|sign|memo)|boss was told|said nothing (?:more )?(?:about|of) it|"
    r"it (?:blew "
    r"over|sorted itself)|went our own ways?|blows? over|weight off|what we worked to|came down on|never minded|"
    r"neither of us minded|steered clear of",
)
"""Harmony, rank or silence in place of a solution."""
BEHIND_IT = cue(
    r"his (?:\w+ )?(?:worry|fear|point|reason|reasons|thinking|concern|trouble|argument|thought|case) (?:was|is|being|"
    r"had|were)|"
    r"(?:on|at|in|from|with) his (?:last|old|first|previous|other|own|former) \w+|(?:he'd|he had) (?:\w+ )?(?:been|"
    r"seen|had|lost|"
    r"once|worked|watched|known|sat|paid|found|learnt|learned)|(?:he|him) (?:once|had) (?:\w+ ){0,2}(?:lost|seen|"
    r"watched)|what "
    r"he (?:feared|had in mind|was after|minded|wanted) was|(?:it|that) (?:had )?(?:happened|come) to him|for him "
    r"(?:it|that) "
    r"(?:was|meant)"
)
"""What lay behind the colleague's way."""
TENURE = cue(
    r"(?:been|worked) (?:there|here|with us|on the \w+|at it)? ?(?:for )?(?:\w+ ){1,2}(?:years|winters|summers|seasons|"
    r"months)\b"
)
"""How long the colleague had been there, which is no reason for anything."""
GROUNDS = cue(
    r"(?:sense|something|truth|reason) in (?:it|that|what he)|he (?:wasn't|was not|isn't) (?:\w+ )?(?:wrong|far off|"
    r"far wrong|"
    r"being difficult|making it up)|in his (?:place|shoes|position|boots|seat) i(?:'d| would|)|he (?:had|has|may have "
    r"had|did "
    r"have|has got) (?:a|his|good|every|some|the)(?: \w+)? (?:point|reasons?|grounds|case|right)|(?:couldn't|can't|"
    r"could not|"
    r"cannot|don't|didn't) (?:\w+ )?(?:blame|fault) him|(?:can't|couldn't) say he was wrong|(?:could|can|do|did) see "
    r"(?:why|how|"
    r"his|that he|what he)|it stood to reason|he was(?: \w+)? right (?:there|about|on|in|that|to)|(?:fair|true|right) "
    r"(?:enough|of "
    r"him)|(?:good|sound|fair|decent) (?:reason|reasons|grounds|point) (?:for|of his|behind|there)|(?:not|isn't|"
    r"wasn't) "
    r"(?:a )?(?:silly|foolish|daft|unreasonable|stupid|idle)"
)
"""Grounds granted to the colleague."""
