"""The words by which somebody doubts their own evidence, brings in who would, and shows why the claim stands."""

import re

from agent.scoring.signs.r1_quick import cue
from agent.words import stem

ESTIMATE = cue(
    r"(?:nobody|no one) (?:logs|logged|counts|measures|keeps|writes|records)|(?:a|my|my own|only a|just a|pure|"
    r"that's a|rough|best|educated|honest|complete) (?:guess|estimate|guesstimate|hunch|feel|feeling|gut (?:number|"
    r"figure|feel)|gut|reckoning|judg?e?ment|approximation|sums?|impression|ballpark)|(?:is|was|it's|that's|they're|"
    r"being|by|as|for) (?:an? )?(?:guess\w*|estimat\w+|projection|projected|approximat\w+|extrapolat\w+|hunch|"
    r"guesswork|reckoning|rounded|only (?:my|an?) (?:feel|sum|guess|estimate)|from memory|my judg?e?ment|arithmetic|"
    r"theory)|from memory|give or take|call it|(?:(?:nobody|no one)(?: has| had| ever)*|(?:we|i)(?: have|'ve)? never|"
    r"(?:we|i) haven't) (?:actually |really |ever )?(?:tried|tested|ran|run|measured|counted|checked|booked|looked|"
    r"timed|weighed|modelled|proved)(?: \w+)? ?(?:it|that|them|this|properly|those|one)?(?=[.,;]|$)|(?:i'm|i am|am|i "
    r"was) (?:certain|sure|less sure|not sure|confident) (?:of|about)|allow (?:that|a|for|about)|taken (?:that )?as "
    r"read|(?:that's|it's) (?:only )?my (?:feel|view|number|line)|i (?:want|wanna) to say|on that (?:arithmetic|"
    r"basis|maths)",
)
"""What is not measured, said to be so."""
WEAK = cue(
    r"(?:luck|lucky|chance|coincidence|fluke|baseline|comparable|padded|inflated|biased|skewed|guesswork|disclosure|"
    r"unrepresentative|selective|circular)\b|(?:happened|changed|came in|arrived|opened|closed|started) (?:in "
    r")?(?:that|the same) (?:very )?(?:week|month|year|spring|summer|autumn|winter|term|season)|how much (?:of (?:it|"
    r"that|this) )?(?:is|was|comes|came|to put|i can put|i'd put|the \w+ did)|(?:half term|bank holiday|strike|"
    r"freeze|price rise|school holidays?|lockdown|heatwave)|(?:can't|cannot|couldn't|can not|wouldn't|won't) "
    r"(?:entirely |fully |honestly |really |quite )?(?:rule (?:that |it |this )?out|exclude|prove (?:it|that|which)|"
    r"separate|untangle|unpick|disentangle|claim (?:all|the (?:whole|lot))|swear it was|be sure (?:it was|that|how "
    r"much|which))|(?:what )?(?:that|it|this|which|the (?:figure|number|average|percentage|total|count|\w+)) (?:also "
    r")?(?:hides|flatters|overstates|understates|exaggerates|leaves out|misses|doesn't (?:show|tell|count|include|"
    r"say)|does not (?:show|count)|looks better than|ignores|mixes|lumps)|(?:a bit|a little|somewhat|rather|too) "
    r"(?:generous|kind|flattering|rosy|optimistic)|(?:weak(?:ness|est)? (?:point|spot|bit|part|link)|soft spot|"
    r"caveat|pinch of salt)|i (?:should|ought to|had better|'d better)(?: also| just| probably)? (?:say|add|admit|"
    r"tell you|mention|own up|confess|point out|flag)|i(?:'d| would| must| have to| do have to| will) (?:add|admit|"
    r"own up|confess|concede|grant)\b|(?:mark(?:ed|ing)|grad(?:ed|ing)) (?:my|our) own (?:homework|work|paper|exam)|"
    r"(?:also|meanwhile)[^.]{0,30} (?:changed|arrived|came in|opened|closed|moved|started|dropped|got)|(?:with )?no "
    r"(?:help|thanks) (?:from|to) (?:me|us)|(?:easy|easier|kind|kinder|quiet|quieter|mild|milder|slower|drier|wetter|"
    r"warmer|light|lighter|freak|odd|unusual|bumper) (?:year|month|winter|summer|spring|autumn|season|quarter|week|"
    r"patch|spell|period|term|night|crop|batch|intake|group|cohort)|(?:no|without a|never had a|hadn't a|wasn't a|"
    r"didn't have a|lacked a|not a) (?:proper |real |true )?(?:control|comparison|baseline)|(?:could|might|may) "
    r"(?:partly |just |simply |also |equally |well )?(?:explain|account for|have helped|have done (?:it|some|the)|"
    r"have been (?:behind|a bluff|a squeeze|the weather|luck|chance))|(?:against|in fairness to) (?:me|my own|us|"
    r"that|them)",
)
"""What speaks against one's own figure, raised by oneself."""
DISSENT = cue(
    r"(?:would|'d|might|may|will|'ll|could)(?: well| probably| still| always| certainly| surely| happily| gladly)? "
    r"(?:tell you|say (?:so|it|that|the|no|i|my|otherwise|different)|argue|disagree|put (?:it|that|most|all|some) "
    r"down|dispute|give (?:the|it all|all|most|more)[^.]{0,20} to|claim|swear|differ|contest|quarrel|see (?:it|that) "
    r"(?:differently|otherwise)|credit|confirm|back (?:me|that|it)|bear (?:me|that|it) out|vouch|correct me|have it "
    r"that)|(?:puts?|putting) (?:it|that|this|most|all|the \w+|part|some|the whole)(?: of (?:it|that))? down to|"
    r"credits? (?:the|it|her|his|their|that)|(?:you|anyone|anybody) (?:could|can|may|might|should|are welcome to|'d "
    r"be welcome to|want to)(?: \w+)? (?:ask|ring|call|check|phone|look|see|hear|have a look)|(?:went|go|gone|been|"
    r"looked|had a look|checked|combed|ran) (?:through|over|back through) (?:them|it|my|the (?:lot|figures|numbers|"
    r"dates|count|sheet|sheets))[^.]{0,60}|(?:re-?counted|re-?checked|double[- ]checked|audited|verified|"
    r"countersigned|re-?measured|spot[- ]checked|cross[- ]checked|re-?ran|blind|independent(?:ly)?|second pair of "
    r"eyes|second reader)|label stripped",
)
"""Somebody who sees it otherwise, or who could confirm it."""
STANDS = cue(
    r"who never|came first|(?:still|stays|stayed|remains) (?:\w+ )?(?:there|up|down|better|lower|higher|nineteen|"
    r"against|ahead|true|real|holds|something|most)|not nothing|(?:started|began|came|fell|dropped|rose)[^.]{0,25} "
    r"(?:before|weeks before|months before|ahead of|earlier than) (?:the|that|they|it)|same (?:staff|weather|vans?|"
    r"prices?|weeks?|load|people|machines?|rooms?|beds|hours)[^.]{0,50}|even (?:so|then|if (?:you|i|we)|with|without|"
    r"allowing|after|counting|taking|leaving|on|at)|but it's there|on (?:that|the same|this|a like) basis|(?:so "
    r")?(?:i|we)(?:'ve| have)? (?:took|take|taken|left|leave|stripped|strip|cut|threw|throw|dropped|excluded|exclude|"
    r"removed|discounted|set|held|matched|kept|split|separated|adjusted|corrected|compared|looked at|picked|checked|"
    r"counted|tested|re-?ran|re-?did|gave|asked|had)[^.;]{0,40}(?: out\b|\bonly\b|aside|like for like|same|"
    r"separately|without (?:them|it|those|that)|alone|apart|either side|stripped|again|blind|instead|against the "
    r"other)|without (?:them|those|it|that|these)(?:,| it| the| we)|(?:the )?(?:others?|other (?:\w+ ){1,2}|rest|"
    r"ones? (?:that|who|which|we|without)|two (?:that|who|which)|neighbouring|next[- ]door|(?:\w+ )?(?:we|nobody|"
    r"they|i) (?:couldn't|didn't|hadn't|never|left)|where (?:we|it|they|nobody|there)|those (?:that|who|without|we)|"
    r"sites? (?:that|we|without)) ?[^.;]{0,60}(?:didn't|did not|never|nothing|stayed|no (?:change|difference|drop|"
    r"better|quicker|faster)|not (?:one|a|by|at all)|flat|rose|went up|sat|still|kept|hardly|barely|only|fell (?:by "
    r")?(?:from|just|only)|wasn't|weren't|hadn't|without)|(?:doesn't|didn't|don't|does not|did not|can't|couldn't|"
    r"wouldn't|won't|would not|cannot|hardly|barely|never|wasn't|isn't|nowhere|not) (?:\w+ )?(?:explain|help (?:you|"
    r"with|there|much|them|him|her|at)|account|budge\w*|shift\w*|move(?:d)?|change(?:d)?|cover|touch(?:ed)?|"
    r"reach(?:ed)?|near|come back on|enough to|go (?:that|so) far|gain(?:ed)?|make up|do (?:anything|that|it) (?:for|"
    r"to))|(?:if it (?:were|was|had been|'d been)|had (?:it|the|that)|were it)[^.]{0,60}(?:would|'d|should|ought)|"
    r"stopped short|agreed (?:on|with) (?:\d|all|most|\w+ty|\w+)",
)
"""With what fact the claim is kept up."""
BUT = cue(
    r"but|only|still|however|yet|though|even|whereas|while|so (?:i|we)|against that|all the same|then again|mind you|"
    r"on the other hand|nor|neither|except",
)
"""What sets a fact against a doubt."""
OF_MEASURING = frozenset(
    stem(word)
    for word in """count counted counting estimate estimated guess guessed figures reckon
    reckoned clean cleaner rule ruled tell different still stands hold holds nothing claim proof prove check checked
    anyway opinion certain sum sums""".split()
)
"""Words for evidence itself: they belong to no story."""
EVERYBODY = re.compile(
    r"\b(?:any(?:one|body)|every(?:one|body)|nobody|no one|any of (?:them|us)|all of them)\b", re.IGNORECASE
)
"""Whom one calls when one has nobody."""
SOMEBODY = re.compile(r"\b(?:our|the|my|their|one of the) (?:[\w-]+ ){1,4}$", re.IGNORECASE)
"""A role right before what its holder would say."""
