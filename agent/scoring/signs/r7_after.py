"""What is said of the time after a quarrel (R7, level 5), family by family, over the line of r7_line."""

from agent.scoring.signs.cue import cue

AMENDS = cue(
    r"i (?:withdrew|retracted|recalled|pulled|took down) (?:the|my|it|that|what)|asked his pardon|who (?:has |"
    r"had )?(?:shown|taught|put) me (?:how|right|straight)",
    r"i (?:[\w'-]+ ){0,3}?(?:apologised|apologized|said sorry|say sorry|begged his pardon|"
    r"asked (?:him )?(?:for )?(?:his )?(?:pardon|forgiveness)|made amends|made it up to|owned up|ate humble pie|"
    r"held my hands? up|put it right with)",
    r"i(?:'d| had)? (?:[\w'-]+ ){0,3}?(?:told|said|wrote|posted|announced|admitted|sent|emailed|rang|"
    r"put)\b[^.;?!]{0,80}(?:he (?:was|'d been|had been|is|had) (?:it )?(?:[\w'-]+ )?(?:right|correct)|he'd (?:been |"
    r"had it )(?:right|correct)|i (?:was|'d been|had been) (?:[\w'-]+ )?(?:wrong|a |an |the )|i'd (?:been|read|got|"
    r"had) (?:it )?(?:[\w'-]+ )?(?:wrong|a |an )|(?:was|were|been|is) (?:[\w'-]+ )?(?:mine|me|my fault|my doing|"
    r"down to me|on me)\b|who'd been the|what he'd saved|hadn't deserved|was out of|the credit)",
    r"(?:and )?(?:told|wrote|said|put|posted) (?:[\w'-]+ ){0,10}?(?:he(?:'d| had) been right|he was right|"
    r"had been right|had it right|was wrong of me|it was mine)|(?:a|the) note that (?:did not|didn't) spare me|"
    r"what (?:else )?i owed|(?:said|told him) i (?:don't|didn't) like how i|also sorry|i thanked him|(?:put|gave|"
    r"read out) his name|i took (?:it|that|what i said) back|took back (?:what|my|every|the)|(?:unpaid|"
    r"in my own time|on my day off) [^.;?!]*(?:him|his)|i asked (?:\w+ ){1,4}to move it to mine|to have (?:it|"
    r"my \w+) (?:corrected|struck|put right)|cap off|i deleted (?:the|my)",
)
"""Put right with the colleague, in so many words."""
WENT = cue(
    r"(?:i|so i|and|then i)(?:'d)? (?:[\w'-]+ ){0,2}?(?:went (?:up |over |round |down |back |in )?to (?:see )?(?:him|"
    r"his)|rang him|called him|phoned him|drove (?:out |over )?to (?:him|his)|walked (?:over |round |up |"
    r"back )?to (?:him|his)|knocked (?:at|on) his|called (?:on|round (?:on|to)|in on) (?:him|his)|visited him|"
    r"wrote (?:to )?him|sat down with him|waited for him|stood (?:in|at|by|outside) his|went (?:and found|"
    r"looking for) him|found him (?:in|at|by|on)|took him (?:aside|for|a|out|back)|brought him|bought him|made him a|"
    r"spent (?:[\w'-]+ ){1,3}(?:restoring|putting|repairing|mending|undoing|redoing)|restored|worked his|offered him|"
    r"asked him to (?:check|let|come|show|teach))"
)
"""Gone to the colleague, or made good by work, once the wrong is told."""
SAME_PLACE = cue(
    r"i(?:'d| had)? (?:[\w'-]+ ){0,3}?(?:stood|went back|said|told|wrote|posted|sent|re-\w+|went on|put|read|"
    r"announced|rang|called|"
    r"showed|presented|copied|took)\b"
)
AGAIN = cue(
    r"again|(?:the |to the |at the )?same (?:[\w'-]+ ){0,3}?(?:people|channel|meeting|slot|thread|group|room|list|"
    r"board|place|cc|forum|two|three|four|five|six|seven|eight|lads|men|girls|hut|eleven|ten|table|addressees|copied|"
    r"radio|crowd|lot)|next (?:[\w'-]+ )?(?:meeting|forum|"
    r"morning|briefing|day|monday|tuesday|wednesday|thursday|friday|shift|stand-up)|as they'd all heard"
)
"""Back in the place where it was done."""
RULE = cue(
    r"either (?:of us|one) (?:can|may|could|has|gets|puts)|the other(?:'s)? (?:got|has|then|must|goes|looks|checks)",
    r"(?:now|since then|these days|from then on|nowadays)(?: (?:any|every|each|no) \w+)? (?:whoever|we|each|both|"
    r"the one|either|one of us|neither|nobody|nothing|every|any|before|goes|he and i)|the rule (?:is|now)|"
    r"whoever (?:[\w'-]+ ){1,5}(?:hangs|signs|writes|tells|rings|puts|marks|ticks|says|leaves|checks|asks|initials|"
    r"bakes|reads|starts|opens|moves|changes)|we (?:now|always|both) \w+|before (?:anything|either|anyone|anybody|"
    r"any|each|every|we)",
    r"(?:we|he and i|i and he|him and me|him and i|me and him)(?: [\w'-]+)? (?:set up|asked for|printed|devised|"
    r"instituted|started|made|agreed|built|bought|hung|put up|drew|wrote|had it|had a|keep|kept|tape|swap|do (?:that|"
    r"it|this)|put|got|painted|cut|chalk|brought in|fixed|settled on|introduced|designed|worked out|have|split)\b",
    r"(?:nobody|nothing|no \w+|none of us|neither of us) (?:[\w'-]+ ){0,8}?(?:until|till|unless|without|before|that|"
    r"to a|says|moves|goes|publishes|touches|opens|leaves|starts|takes|may)|(?:any|"
    r"every) (?:[\w'-]+ ){1,6}(?:now )?(?:goes|gets|has|needs|carries)|whatever(?:'s)? (?:[\w'-]+ ){0,6}(?:doesn't|"
    r"does not|stays|waits)|(?:that|his and my|our|one) (?:slip|card|tag|tape|box|sheet|list|text|board|page|swap|"
    r"call|walk|book|stamp|envelope|tray|hook|column|line|bell|rota|drawer|label|form|log|diary|calendar|whiteboard|"
    r"signature|initials)\b|every (?:night|morning|day|week|monday|tuesday|wednesday|thursday|friday|shift|"
    r"month) (?:i|we|he)|first (?:[\w'-]+ )?of (?:the|every|each) month|once a (?:week|month)",
)
"""A way of working for both, in force."""
_FEW = (
    r"(?:no|none|not|never|once|twice|hardly|rarely|nothing|a couple of|a single|(?:only )?(?:one|two|three|four|"
    r"five)(?: or \w+)?(?! years| months| weeks| days| hours| people| of| seasons| partners| hundred))"
)
_SPAN = (
    r"(?:since(?! (?:i|we|he|it|you|people|they|there|his|my|nobody|everyone)\b)|this (?:year|season|winter|summer|"
    r"spring|autumn|quarter|month|term)|(?:in|for|over) (?:a|the|two|three|four|five|six|eight|nine|ten|\d+|over a|"
    r"nearly a|more than a|the last|the past) (?:[\w'-]+ )?(?:years?|months?|seasons?|terms?|winters?|summers?|"
    r"quarters?|shows?|jobs?|boxes)|(?:two|three|four|five|six|eight|nine|ten|twelve) (?:years|months|seasons|jobs|"
    r"shows|shifts|terms|winters|summers|boxes|crews)\b)"
)
SELDOM = cue(
    _FEW + r"(?: [\w'-]+){0,7} " + _SPAN + r"|" + _SPAN + r"(?: [\w'-]+){0,8} " + _FEW,
    r"(?:didn't|did not|don't|haven't|never) (?:[\w'-]+ ){0,3}(?:fight|fought|argued?|quarrel\w*|row(?:ed)?|clash\w*|"
    r"fall out|"
    r"fallen out|disagreed?)(?: [\w'-]+){0,4} (?:since|again|after)|one (?:sulk|quarrel|row|slip|argument|fight|"
    r"clash)(?: "
    r"[\w'-]+){0,3} in|(?:about|only|just|maybe) one (?:sulk|quarrel|row|slip|argument|fight|clash)|no (?:shouting|"
    r"rows?|arguments?)(?: [\w'-]+){0,5} since",
    r"(?:only|just) (?:[\w'-]+ ){1,3}(?:it )?(?:once|twice)|(?:hasn't|haven't|has not|"
    r"have not) (?:[\w'-]+ ){0,2}(?:happened|come up|been|blown up|had|fallen|argued|needed|gone wrong)|(?:come|came|"
    r"happened) (?:up )?(?:only )?(?:once|twice)|(?:have|has)? ?stayed away|(?:it's|has|have|it) stopped (?:no end|"
    r"most|nearly|the|all|that)|(?:clashes|rows|arguments|slips|mix-ups|fights|surprises|mistakes|ones|"
    r"times) (?:this|since|in)|was (?:nine|ten|eight|seven|six|five|four|twelve|weekly|daily)$|down (?:from|"
    r"to) (?:one|two|none|\w+)|(?:not|no) (?:a fight|one|an argument|another|a row|a clash)(?: [\w'-]+)? (?:again|"
    r"since|like it)|(?:not|haven't|hasn't|never) (?:[\w'-]+ ){0,3}(?:again|since|another one)|(?:that's|it's|it has|"
    r"has|that) (?:held|lasted|kept|worked) (?:for|since|ever)|saved us (?:[\w'-]+ ){0,2}(?:[\w'-]+ )?times|"
    r"dropped to|hardly ever|occasioned only",
)
"""How seldom it came up since."""
VERSION = cue(
    r"he does tell (?:it|that|this|people|them)|he (?:\w+ )?tells (?:people|everyone|everybody|anyone|new \w+|"
    r"the \w+|visitors|his)",
    r"(?<!if )(?<!till )(?:he'd|he would|he'll|he will)(?: [\w'-]+){0,3}? (?:tell|say|begin|start|open|describe|"
    r"remember|complain|add|"
    r"laugh|(?:call|put|have|do) (?:it|me|that|you))\b",
    r"he (?:[\w'-]+ )?(?:(?:tells|describes|remembers|recounts|puts) (?:it|that|this|the (?:story|tale|day))|"
    r"(?:introduces|describes|imitates|does) (?:me|you|my)\b|has (?:it|me) (?:as|down)|dines out on)|he's got (?:it|"
    r"me) (?:as|down)|^he says (?:i|that i)\b|if (?:you ask|you asked|you rang|he tells|he told)|ask him and|(?:in|"
    r"on|to) (?:his|hers)(?: [\w'-]+)? (?:version|telling|account|story|rendering|book)|in his (?:he|i|i'm)|"
    r"his (?:[\w'-]+ )?(?:version|telling|account|story|narrative|imitation|impression|tale)\b|he'll hear|you'd hear|"
    r"you'll hear|(?:what|as) (?:the \w+|everybody|they) (?:heard|hear|get told|was told)|he (?:said|says) it at|"
    r"to hear him tell|the way he tells|he still (?:says|calls|tells)",
)
"""The colleague's telling begins."""
NO_VERSION = cue(
    r"(?:can't|couldn't|could not|cannot|wouldn't|don't|not) (?:[\w'-]+ )?(?:tell|say|know|listen|"
    r"hear)(?: [\w'-]+){0,3} (?:what|how)|(?:never|not) (?:[\w'-]+ )?(?:heard|asked|told)|no idea|(?:what|"
    r"how) (?:[\w'-]+ )?he (?:[\w'-]+ )?(?:would|might|thought|thinks)|i(?:'d)? (?:imagine|suppose|guess|expect|"
    r"hope)|(?:sweet|nice) things|make up|making up|maybe he (?:says|remembers)|he (?:might|may|"
    r"could) (?:[\w'-]+ )?say"
)
FLATTERING = cue(
    r"friend(?:ly|s)?|polite|civil|pleasure|kindly|thorough|reliable|helpful|smiling|easy|no trouble|good (?:things|"
    r"mate|egg|company)|only good|lovely|nothing bad|the same|professional|respect(?:ful)?|stickler|both|half|"
    r"easiest|fair enough|hard work|always there|team player|sorted|settled|(?:it|that|we) works?"
)
UNFLATTERING = cue(
    r"(?:i|me|it|as) (?:was|am|as|were|came in|came|like)(?: [\w'-]+){0,2} (?:a|an|the|some|like a|like an|like the|"
    r"half)\b|(?:as|like|about|called) (?:a|an|the|some|his|half)\b|\b(?:a|an|the|this|some|great|old|"
    r"poor)(?: [\w'-]+){1,3} (?:who|that|with|and|walks?|came|comes|marched|stands?|stood|roaring|to|\w+ed|went|"
    r"finds?|meets?|asking|trying|tried|shouting|waving|measuring|in a|of)\b|i (?:[\w'-]+ )?(?:spent|marched|barged|"
    r"audited|failed|treated|came in|talked|made him|measured|wouldn't|couldn't|didn't|hold|tried|shouted|forgot|ran|"
    r"turned|never|hadn't|needed|had to|left|always)\b|it took (?:one|a|him|me|two|three)|laughed at|lost (?:half|a|"
    r"an|two|three)|doing my|burnt|before i|until i|till i|i'm (?:the|a|an|quoting|\w+ing)"
)
"""What does not flatter: a figure of speech, or something the speaker did."""
