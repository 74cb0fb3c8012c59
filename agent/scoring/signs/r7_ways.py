"""Working with others (R7): turns of phrase that no single word gives away, read in the levelled words of a sentence.

The text is that of `r7_units`: lower case, the colleague as `he` or `him`, a manager as `boss`. Each family is one
meaning said many ways; the readers hold them against the reply they belong to.
"""

import re

from agent.scoring.signs.cue import cue
from agent.scoring.signs.r7_units import tokens
from agent.scoring.talk import Sentence, Talk

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
    r"(?:a|one) of those who|in his own world|takes? everything personally|needs? (?:his )?hand held|had it in for me"
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
    r"(?:never|not) a cross word|never had (?:a|any) (?:words?|cross words?|quarrel|row)|(?:boss|management) (?:\w+ "
    r")?(?:laid "
    r"down|put up|drew up|settled|ruled|stepped in|put (?:his|her|a) foot down)|that (?:settled|was) (?:it|that)$|and "
    r"that "
    r"(?:settled it|was that)|off my hands|agreed to differ|kept out of each other's way|(?:let|left) it (?:lie|drop|"
    r"go|at "
    r"that|there)|(?:put|hung|stuck) up a (?:notice|sign|memo)|boss was told|said nothing (?:more )?(?:about|of) it|"
    r"it (?:blew "
    r"over|sorted itself)|went our own ways?|steered clear of"
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
GIVEN_UP = cue(
    r"(?:talked|won|brought|argued|turned) me (?:round|around|over)|(?:i )?(?:went|gone|come|came|going) over to "
    r"(?:his|the "
    r"\w+|\w+s|\w+ing)|(?:done|do|did|doing) it (?:his|that|her) way|his way (?:it )?(?:is|was|it has been) (?:now|"
    r"since|the "
    r"(?:better|quicker|safer))|i used to (?!be\b|live\b|have\b)\w+[^.]{0,80}(?:now|since|after|until|till)|i(?:'ve| "
    r"have)? "
    r"(?:stopped|gave up|given up|dropped|let go of) (?:my|the|that|\w+ing)|i(?:'d| had| was|'ve)(?: been)? against "
    r"(?:it|the|"
    r"his|that)[^.]{0,60}(?:but|until|till)|i (?:now )?(?:think|see|do) (?:it )?(?:differently|otherwise)|i'd (?:got|"
    r"had) (?:it|"
    r"that) wrong|he (?:had|'d) (?:been )?right all along"
)
"""A view or way of one's own, given up."""
WRONGED = cue(
    r"i(?:'d| had|'ve)? (?:\w+ )?(?:brushed|put|cut|laughed|waved|shut|fobbed|wrote|written|ticked|told) him (?:off|"
    r"down|short|up|"
    r"away|out|aside)|i(?:'d| had)? (?:\w+ )?(?:laughed|shouted|snapped|swore|sneered|scoffed|yelled) (?:at|over) "
    r"(?:him|his)|"
    r"behind his back|over his head(?! (?:and|on|the))|i(?:'d| had)? (?:\w+ )?(?:talked|spoke|spoken) over him|(?:i|"
    r"i'd) (?:\w+ ){0,6}"
    r"without (?:telling|asking|warning|a word to) him|i (?:didn't|hadn't|never)(?: even)? (?:thank|thanked|"
    r"listen(?:ed)? to|tell|"
    r"told|ask|asked|warn|warned|hear|heard) him|(?:wasn't|was not|not|hardly) fair (?:on|to|of me)|took it out on "
    r"him|gave him "
    r"(?:an earful|a mouthful|the cold shoulder|short shrift|no chance)|kept (?:it|that) from him|(?:poor|mean|shabby|"
    r"rotten|low|"
    r"bad|nasty) thing (?:to do|of me|to say)|i (?:showed|made) him (?:up|look)|i should(?:'ve| have) (?:told|asked|"
    r"listened|gone "
    r"to|spoken to|warned|said) (?:\w+ ){0,2}him|i let him (?:down|wait|stand|take the)|i took (?:the )?credit for"
)
"""What was done to the colleague and had better not."""
RULE_NOW = cue(
    r"(?:now|since then|these days|from then on|nowadays),? (?:whoever|we|each|both|the one|either|one of us|neither|"
    r"nobody|"
    r"nothing|every)|the rule (?:is|now)|whoever (?:\w+ ){1,4}(?:hangs|signs|writes|tells|rings|puts|marks|ticks|says|"
    r"leaves|"
    r"checks|asks)|we (?:now|always|both) \w+|before (?:anything|either|anyone|anybody|any|each|every|we)"
)
SELDOM_NOW = cue(
    r"(?:once|twice|hardly|rarely|never|not|two|three|none|one|nothing|only)(?: \w+){0,4} (?:since|this (?:year|"
    r"season|winter|"
    r"summer|spring)|in (?:a|the|two|three|six|eight|nine) (?:\w+ )?(?:years?|months?|seasons?))|(?:since|this (?:year|"
    r"season))(?: \w+){0,3} (?:once|twice|never|hardly|not|none)|(?:hasn't|haven't|has not) (?:\w+ )?(?:happened|come "
    r"up|been)|"
    r"(?:come|came|happened) (?:up )?(?:only )?(?:once|twice)"
)
HIS_TELLING = cue(
    r"(?:he'd|he would|he'll|he will|if you ask(?:ed)? him|ask him and)(?: \w+){0,3}? (?:tell|say|describe|call|put|"
    r"remember|"
    r"complain|add)(?: \w+){0,3}? (?:i|i'm|i'd|me)\b"
)
"""How the colleague would tell it, of the speaker."""


def said(talk: Talk, one: Sentence, way: re.Pattern[str]) -> bool:
    """Whether a sentence holds a turn of this meaning."""
    return bool(way.search(" ".join(tokens(talk, one.text))))
