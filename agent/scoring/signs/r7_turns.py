"""What is said in levels 4 and 5 of working with others (R7), family by family, over the line of r7_line."""

from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.cue import cue, ways

_RUDE = "|".join(sorted(lex.OWN_ERROR - {"wrong", "mistaken", "backwards", "short", "hasty", "blind"}))
_SHORT = r"(?:[\w'-]+ ){0,3}?"
_I = r"i(?:'d|'ve| had| have)? "
_HE = r"he(?:'d|'s| had| has)? "

LONG_HELD = ways("r7_turns", "long_held")
"""A view of many years."""
OVERTURNED = ways("r7_turns", "overturned")
"""It is not so after all."""
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
SOFTENED = ways("r7_turns", "softened")
"""It went against the speaker, or they saw something they had missed."""
ANEW = ways("r7_turns", "anew")
"""What the speaker does since."""
TURNED = ways("r7_turns", "turned")
"""The mind changed, in so many words."""

REMARK = ways("r7_turns", "remark")
"""What the colleague says of the speaker's work."""

MUTUAL = ways("r7_turns", "mutual")
"""Work goes both ways, in one word."""
DEALS = cue(
    "|".join(sorted(lex.HAND | lex.CHECK | {"score", "scored", "scoring", "stand-up", "list", "swap", "swapping"}))
)
APART = ways("r7_turns", "apart")

SOCIAL = ways("r7_turns", "social")
"""What people share beside the work."""

VERDICT = cue(
    r"i'm afraid i (?:\w+ed|told|said|went|took|put|left|made|threw|let|cut|shut|sent|wrote)(?! (?:to|for) )",
    r"(?:that|it|those|which)(?: one)? i'd (?:like|have|"
    r"take) back|i'd (?:like|take|have) (?:that|it|those)(?: one)? back|i wish i (?:had|hadn't|'d)|i'd not (?:do|"
    r"say) (?:it|that) "
    r"(?:again|now)|(?:i|me) (?:should|ought to) have (?:\w+ )?(?:asked|told|gone|rung|waited|listened|spoken) "
    r"(?:to )?him",
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
HURT = ways("r7_turns", "hurt")
"""What it did to the colleague."""
BEFORE_OTHERS = ways("r7_turns", "before_others")
"""Said where others were."""
ON_HIM = ways("r7_turns", "on_him")
BEHIND = ways("r7_turns", "behind")
"""Done to the colleague and had better not."""
