"""What is said in levels 4 and 5 of working with others (R7), family by family, over the line of r7_line."""

from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.cue import cue

_RUDE = "|".join(sorted(lex.OWN_ERROR - {"wrong", "mistaken", "backwards", "short", "hasty", "blind"}))
_SHORT = r"(?:[\w'-]+ ){0,3}?"
_I = r"i(?:'d|'ve| had| have)? "
_HE = r"he(?:'d|'s| had| has)? "

HELD = cue(
    _I
    + _SHORT
    + r"(?:thought|found|considered|called|reckoned|figured|assumed|believed|held|insisted|argued|dismissed|swore|"
    r"took (?:it|that|this|him)|had him (?:down)?|put it down|maintained|defended|predicted)",
    r"(?:which|that) i (?:took|held|thought|considered|called)",
    r"i (?:was|felt|'d been) (?:[\w'-]+ )?(?:sure|certain|convinced|adamant|against)",
    r"i (?:didn't|did not|wouldn't|couldn't|don't think i) (?:[\w'-]+ )?(?:believe|buy|see|think|credit|accept|"
    r"have it)",
    r"i (?:said|told him|asked)\b|my (?:position|view|idea|line|answer|feeling|theory) (?:was|had been)|"
    r"i'd have (?:bet|sworn)|i said (?:that's|that was|it's|it was|we'd|fine|i'd)|i told him (?:that's|that was|it's|"
    r"it was|i'd)|being sure|i used to (?:say|think|tell|call|hold|believe|laugh|argue)|to me (?:it|that) was|"
    r"in my book|i couldn't see",
)
"""A view of one's own, before."""
SHOWED = cue(
    _HE + r"(?:[\w'-]+ ){0,3}?(?:showed|played|handed|sat|walked|took|laid|put|opened|pulled|dug|led|marched|pointed|"
    r"taught|made|dragged|had me|got me|gave me (?:his|her|an? \w+ and|one of|my)|invited)\b[^.;?!]{0,45}\b(?:me|my|"
    r"mine)\b",
    _HE + r"(?:[\w'-]+ ){0,2}?(?:asked|dared|bet|challenged) (?:me |would i|whether i|if i|what i|which \w+ i|how i|"
    r"where i|had i|could i)[^.;?!]*",
    _HE + r"(?:[\w'-]+ ){0,4}?(?:found|counted|tested|timed|asked boss to|went and \w+|laid)\b[^.;?!]{0,60}\b(?:my|i'd|"
    r"i had|mine|me)\b",
    r"(?:he|which he) asked [^.;?!]{0,80}(?:my|i could|i couldn't|i had|me)\b",
)
"""The colleague makes the speaker see."""
SOFTENED = cue(
    r"(?:did not|didn't) know what to (?:say|answer|reply)|(?:not one|none) (?:had|did|was|of them)",
    r"i(?:'d| had) been \w+ing|my \w+ had been|i (?:couldn't|could not|had no|hadn't)(?: an)? (?:answer|say|tell|"
    r"argue|find)|i(?:'d| had) (?:missed|overlooked|never (?:known|seen|noticed|thought|asked))|i(?:'d|"
    r" would) never have (?:known|noticed|found|seen)|(?:can't|couldn't|cannot) argue with|"
    r"felt (?:[\w'-]+ ){0,2}(?:sick|silly|foolish|stupid|small)|(?:kinda|bit|quite|rather|honestly) embarrassed|"
    r"educated me|me told|mine (?:ran|was|were|had|came|did|failed|didn't|broke|went|fell|leaked|sagged|stuck)|"
    r"lost that one|opened my eyes|(?:strange|odd|funny|horrible|nasty) feeling|(?:was|were) (?:[\w'-]+ )?(?:me|"
    r"myself|mine)\b|(?:i'd|i had|me) (?:who'd )?genuinely thought|to be suspicious of|so that was my|"
    r"different (?:man|woman|person)|it took (?:him|one|a|that)|there (?:wasn't|was not|was) (?:[\w'-]+ )(?:one|"
    r"answer|gap)|one (?:leaked|failed|broke|split|was) |i got (?:the|it|my) \w+ (?:wrong|backwards|back to front)|"
    r"could not (?:answer|say|tell)|had none|nothing to say|(?:were|was) (?:clean|fine|empty|nothing)",
)
"""It went against the speaker, or they saw something they had missed."""
ANEW = cue(
    r"i(?:'ve| have)? (?:[\w'-]+ )?(?:stopped|quit|dropped|scrapped|gave up|given up|took (?:out|every|all|my|the|it|"
    r"two)|pulled|undid|unpicked|reversed|removed|lowered|went back|switched|rewrote|redid|re-\w+|started|began|"
    r"came off|"
    r"came over|went over|lifted|restored|took back|put back|moved|changed|binned|tore up|gave way)",
    r"(?:so |and )?(?:we|i) reversed|(?:from|since|after) (?:then|that|there|this)(?: [\w'-]+)?(?: on)? (?:i|we|it|"
    r"the|his)|(?:now|these days) i|i(?:'ve|'d)? (?:[\w'-]+ ){1,9}?(?:now|since|these days|gladly|as well now|"
    r"ever since|after that)\b|(?:stays?|stayed|went|goes?|are|is) (?:[\w'-]+ ){0,5}(?:now|since|after that)\b|"
    r"so (?:[\w'-]+ ){0,3}(?:stays|it was|it is)|he could have it|i (?:wait|look|write|ask|ring|draw|bake|open|"
    r"sketch|do|put|keep|leave|check|make|use) (?:[\w'-]+ ){0,4}(?:too|now|since|then|of each|two)",
)
"""What the speaker does since."""
TURNED = cue(
    r"i(?:'d| had|'ve| have)? (?:got|had|read|seen|done|taken) (?:it|that|this|him) (?:[\w'-]+ ){0,2}?(?:wrong|"
    r"backwards|upside|the wrong way)",
    r"i (?:was|'d been|had been|am) (?:[\w'-]+ ){0,2}?(?:wrong|mistaken)(?! to)|i'd been wrong|(?:that|it|"
    r"which) was (?:[\w'-]+ )?wrong of me",
    r"i'd had it (?:[\w'-]+ ){0,2}(?:wrong|backwards)|i(?:'d| had) it (?:[\w'-]+ )?(?:wrong|backwards)",
    r"he (?:was|'d been|had been|is|turned out) (?:[\w'-]+ )?(?:right|correct)(?! (?:away|there|here|next|behind|"
    r"to))|he's (?:[\w'-]+ )?right\b(?! (?:there|here|now))|he(?:'d| had) (?:had )?it right|"
    r"his (?:way )?was the better|he had (?:it |\w+ly )?right\b(?! to)",
    r"changed my (?:mind|view|tune|way)|made me (?:think again|change|rethink)|(?:talked|won|brought|argued|"
    r"turned) me (?:round|around|over)|i (?:came|come|went|was brought) (?:round|around)\b(?! (?:him|with|the|at))|"
    r"i (?:came|went|come|gone|'ve gone) over to (?:his|the)|(?:looked at|see|saw|do|did|done|doing|do it) (?:it |"
    r"things )?his way|convinced me|persuaded me|i (?:gave|have given|'ve given) (?:up|way|in)\b|i (?:ate|"
    r"had to eat) my words|i let go of (?:my|the)|i (?:conceded|backed down|climbed down|took that back|"
    r"stood corrected)|i (?:now )?(?:think|see) (?:[\w'-]+ )?(?:differently|otherwise)|i used to (?!be\b|live\b|"
    r"have\b|work\b)(?:[\w'-]+ ){1,14}?(?:now|since|after|until|till)|(?:i|i'd|i had|i was) (?:been )?against (?:it|"
    r"the|his|that)(?: [\w'-]+){0,12} (?:but|until|till)|(?:the|what|which) (?:[\w'-]+ )?i(?:'d| had) (?:defended|"
    r"insisted on|sworn by|argued for)|i'd (?:got|had) (?:it|that) wrong",
)
"""The mind changed, in so many words."""

REMARK = cue(
    r"he (?:[\w'-]+ ){0,2}?(?:told me|tells me|pointed out|said to me|told me that|said that|noticed|remarked|"
    r"complained|says|goes|wrote|warned me|said how|let me know) (?:that )?(?:my|i|i'm|i'd|mine|when i|how i|"
    r"the way i|not to)\b",
    r"he (?:[\w'-]+ )?(?:told|tells|said to) me (?:that |so )?(?:early|flat|once|straight|he can't|he couldn't|where|"
    r"when|how|what|which)",
    r"he (?:[\w'-]+ )?(?:catches|caught|corrects|corrected|cuts|cut|marks|marked|underlines|flags|subs|chops|fixes|"
    r"curbs|reruns|rereads|trims|edits|queries|spots|finds|found|taught|picks up|picked up|proofs|goes through|"
    r"went through|goes over|checks|checked|reads|read|improves|tidies|questions|red-pens|mends|critiques|"
    r"comments on) (?:[\w'-]+ ){0,2}?(?:my|mine|me|what i)\b",
    r"(?:he's the one who|it was he|it was him who) told me|(?:his|he gave me his) (?:[\w'-]+ )?(?:mark|score|"
    r"verdict|note|remark) (?:for|on|to) (?:me|mine|my)|tell me (?:flat|straight) if|how my \w+ (?:read|sound|look)|"
    r"curbing my|(?:mine|my \w+) (?:explained|assumed|was|were|are|is|read) too (?:much|long|little|fast|slow)|"
    r"he fusse?d? at my|i (?:rush|talk|write|mumble|label|leave) (?:[\w'-]+ ){0,3}(?:he told me|he said)",
)
"""What the colleague says of the speaker's work."""

MUTUAL = cue(
    r"each (?:other|of us)(?:'s)?|one another(?:'s)?|other one's|the other's|both ways|two ways?|in return|in turn|"
    r"vice versa|reciprocal|(?:we|and|i) (?:[\w'-]+ )?(?:swap|swapped|swapping|trade|traded|trading|alternate|"
    r"alternated)|take turns|took turns|return the favour|(?:passed|handed|given|sent|read|checked|passes|hands|"
    r"sends|reads|checks|gives|walks|rings) (?:[\w'-]+ ){0,9}?(?:by|to) the other|"
    r"whoever(?:'s)? (?:[\w'-]+ ){1,8}?the other|the incoming \w+ (?:reruns|checks|reads|signs|repeats|looks|walks|"
    r"tests|counts)|i do the same (?:for|with|to) his|(?:did|do|does) the same (?:for|with|to) (?:his|mine|my)|"
    r"(?:the )?same (?:way|back)|we (?:all )?(?:read|check|review|inspect|mark|walk|trade|swap|proof|test|"
    r"count) (?:[\w'-]+ ){0,2}(?:each|one)|and then we swap|neither of us (?:[\w'-]+ ){0,3}(?:before|without|that)|"
    r"both of us (?:[\w'-]+ ){0,2}(?:check|sign|read|count)|(?:one|two) (?:drawing|list|page|sheet|board|"
    r"log) between (?:us|two)|each team|swapping|joint|one shared"
)
"""Work goes both ways, in one word."""
DEALS = cue(
    "|".join(sorted(lex.HAND | lex.CHECK | {"score", "scored", "scoring", "stand-up", "list", "swap", "swapping"}))
)
APART = cue(
    r"less to|on the (?:tele)?phone|fewer|never|not|don't|didn't|doesn't|hardly|barely|seldom|rarely|separate|apart|"
    r"without|argue|argued|row|fight|fought|fell out|respect|respected|friendly|laugh|understood|clashed|disagreed|"
    r"differed|can't|couldn't|haven't|gave up"
)

SOCIAL = cue(
    r"birthdays?|weddings?|hen do|stag do|parties|party|kids|children|babysit\w*|holidays?|gym|lifts? home|football|"
    r"christmas"
)
"""What people share beside the work."""

VERDICT = cue(
    r"(?:it|that|this|which) (?:was|had been|'d been) (?:\w+ ){0,2}(?:" + _RUDE + ")",
    r"(?:not|wasn't|isn't|hardly|never) (?:[\w'-]+ ){0,3}?(?:my finest|my best|proud of|proud|fair (?:on|to|of)|"
    r"kind of me|nice of me|right of me|called for|clever of me)|(?:low|cheap) (?:blow|shot|trick)|out of (?:order|"
    r"line)\b|(?:uncomfortable|ashamed|embarrassed|embarrassing|hard|sorry) to (?:relate|say|admit|tell|think|"
    r"recall)|i (?:don't|didn't) like how i|i (?:should not|shouldn't) have|(?:handled|did|put|said|took) (?:it|that|"
    r"this|him) (?:[\w'-]+ )?(?:badly|poorly|wrongly|clumsily)|(?:made|making|poked|poking) fun of him|"
    r"to my (?:shame|discredit)|(?:i'm|i am|i was|i felt) (?:[\w'-]+ )?(?:ashamed|not proud|mortified)|(?:he|"
    r"which he) (?:didn't|hadn't|had not) (?:deserve|earned)|thought (?:that|it|this) was (?:clever|funny)|"
    r"i(?:'d)? regret|(?:poor|mean|shabby|rotten|low|bad|nasty|petty|cruel|unkind|childish) (?:thing|of me|to (?:do|"
    r"say))|on account of my mouth|(?:my|me and my) big mouth|i owed him",
    r"(?:not|wasn't|isn't|hardly) (?:\w+ )?(?:correct|right|nice|fair|good|kind|okay|ok) (?:from|of|by) me",
    r"i(?: was|'d been| had been| felt| sounded| got| came across| must have been)(?: [\w'-]+){0,3} (?:" + _RUDE + ")",
    r"i (?:answered|replied|wrote|said|told him|put it|asked|spoke)(?: [\w'-]+){0,5} (?:"
    + _RUDE
    + "|snippy|sour|barbed)",
)
"""The speaker's own word on what they did."""
HURT = cue(
    r"he (?:\w+ )?(?:heard|learnt|learned|found out|got to hear|read) (?:it|of it|about it|what i|that i)(?: \w+){0,2}",
    r"he (?:[\w'-]+ )?(?:didn't|wouldn't|hardly|barely|never|stopped|did not|hadn't) (?:[\w'-]+ )?(?:speak|spoke|"
    r"spoken|talk|talked|talking|speaking|look|looked|answer|eat)\b(?: [\w'-]+){0,3}|he (?:went|was|'d gone|got|"
    r"turned|had gone)(?: (?:very|so|all|right|really|rather|quite|pretty))? (?:quiet|silent|red|white|pale|cold|"
    r"cool|scarlet)\b|not (?:from )?him$|not from him|he(?:'d| had)? (?:logged off|gone home|"
    r"cried|burst|blushed|moved (?:his|to another))|(?:quiet|cool|cold|short) with me|in tears|he (?:got|took|had|"
    r"carried) the blame|he was (?:blamed|told off|hauled)|it got back to him|he had to answer|no word with him|"
    r"no (?:good )?morning from him|(?:hasn't|didn't) (?:ring|speak)",
)
"""What it did to the colleague."""
BEFORE_OTHERS = cue(
    r"(?:to|with) (?:all )?the (?:others|rest|lads|girls|whole)|(?:everyone|everybody|people|"
    r"they all)(?: [\w'-]+){0,4} (?:knew|heard|read|saw)",
    r"(?:before|with|to) (?:all|both|half|everybody|everyone|two|three|four|five|six|eight|ten|twelve|the whole|a "
    r"dozen)(?: [\w'-]+){0,3} (?:people|lads|boys|girls|men|women|crew|shift|others|listening|watching|there|present|"
    r"standing|waiting|in the room|looking on|in earshot)",
    r"in front of|(?:on|over) (?:the )?(?:air|radio|tannoy|intercom)|open channel|(?:whole|entire|"
    r"all-\w+) (?:[\w'-]+ )?(?:meeting|team|crew|room|channel|shop|office|ward|shed|kitchen|shift|class|floor|table|"
    r"staff|building|yard|company)|(?:men|everybody|everyone|people|they|room|crew|gang|table|"
    r"big) (?:[\w'-]+ )?(?:laughed|laugh|laughing|roared|howled|hooted|sniggered|grinned|heard|listening|clapped)|"
    r"(?:all|every \w+)(?: [\w'-]+){0,4} heard|"
    r"laughing faces|with a queue|in (?:a |the )?(?:public|group chat|group|open|staff meeting|all-\w+)|"
    r"him (?:[\w'-]+ )?listening|with him next to me|(?:to )?(?:[\w'-]+ )?addressees|(?:at|in|to) (?:the|"
    r"our) (?:[\w'-]+ )?(?:forum|meeting|briefing|assembly|stand-up)|copied (?:in )?(?:boss|the whole|everybody|"
    r"everyone)|before (?:the )?(?:whole|others|apprentices|guests)|so everybody got it|loud enough",
)
"""Said where others were."""
ON_HIM = cue(
    r"i (?:had )?(?:ran|run|printed|published|circulated|said|told|called|written|posted|joked|made)\b",
    r"i (?:[\w'-]+ )?(?:told|said|called|asked|posted|wrote|replied|presented|shouted|bellowed|roared|snapped|joked|"
    r"put|announced|mocked|read|answered|sent|copied|corrected|went on|pinned|showed|did|laughed)\b|i'd (?:said|told|"
    r"called|written|posted|put|shouted|sent|copied)",
)
BEHIND = cue(
    r"(?:behind his back|over his head(?! (?:and|on|the)))|"
    r"i(?:'d)? (?:[\w'-]+ ){0,8}?without (?:[\w'-]+ ){0,3}?(?:telling|asking|warning|waiting for|a word to|"
    r"consulting|showing) (?:him|his)|i(?:'d)? (?:[\w'-]+ )?(?:complained|reported|moaned|told tales|bitched|"
    r"grumbled) (?:[\w'-]+ ){0,3}(?:boss|him|about him)|i (?:[\w'-]+ ){0,6}?(?:regardless|anyway|all the same|"
    r"on the quiet|in secret)\b[^.;?!]{0,40}(?:he was|he'd|his|while)|i (?:[\w'-]+ ){0,14}?(?:while|on a day when|"
    r"the day|the week) he was (?:away|off|out|at|on|ill|sick|in)|i(?:'d| had)? (?:[\w'-]+ )?(?:brushed|cut|laughed|"
    r"waved|shut|fobbed|ticked|put) him (?:off|down|short|up|away|out|aside)|i (?:[\w'-]+ )?(?:talked|"
    r"spoke) over him|took it out on him|gave him (?:an earful|a mouthful|the cold|short shrift|no chance)|"
    r"kept (?:it|that) from him|i (?:showed|made) him (?:up|look)|i let him (?:down|wait|stand|take the)|i (?:took|"
    r"claimed|got) (?:the |all the )?(?:credit|praise|thanks) for|(?:i'd|i had|i) (?:[\w'-]+ )?let it stand|"
    r"i (?:didn't|hadn't|never)(?: even)? (?:thank|thanked|listen(?:ed)? to|warn(?:ed)?|tell|told) him|"
    r"i should(?:'ve| have) (?:told|asked|listened|gone|spoken|warned|said|brought|rung)\b|i'd spoken no word|"
    r"i (?:blamed|accused|ignored|bypassed|undermined|overruled|mocked|humiliated|embarrassed|insulted|"
    r"belittled) him|i went (?:over|round|behind|past) him"
)
"""Done to the colleague and had better not."""
