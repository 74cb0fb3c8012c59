"""The words by which somebody doubts their own evidence, brings in who would, and shows why the claim stands."""

import re

from agent.scoring.signs.r1_quick import cue
from agent.words import stem

ESTIMATE = cue(
    r"on my fingers|with (?:a pinch of )?salt|from recall|(?:supposition|conjecture|assumption) on my part|(?:nobody|"
    r"no one|we never) kept|(?:is|was) a count\b|what (?:people|they|he|she) told me|(?:fairly|quite|pretty|less|not "
    r"so|not) (?:sure|certain) (?:of|about) the",
    r"(?:i'm|i am|am|was|we're) (?:only |just |merely )?(?:guessing|estimating|rounding|approximating|assuming|"
    r"extrapolating)|me (?:guessing|rounding|estimating)|(?:can|could) only (?:estimate|guess|assume)|somewhere "
    r"between|from my head|in my head|(?:can't|couldn't) (?:back|prove|show|document|stand) (?:that|it|this)|"
    r"ballpark|i (?:assume|presume|infer|imagine)\b|(?:isn't|wasn't|not) mine,|(?:is|was) (?:the \w+'s|his|hers|"
    r"theirs|(?-i:[A-Z])\w+'s),? not mine|treat (?:it|that|this) as|rough (?:idea|number|figure)|didn't (?:write|"
    r"measure|count|log|time|weigh) (?:it|that|them|\w+s)(?: down)?|(?:nobody|no one) (?:logs|logged|counts|measures|"
    r"keeps|writes|records)",
    r"(?:a|my|my own|only a|just a|pure|that's a|rough|best|educated|honest|complete) (?:guess|estimate|guesstimate|"
    r"hunch|feel|feeling|"
    r"gut (?:number|figure|feel)|gut|reckoning|judg?e?ment|approximation|sums?|impression|ballpark)",
    r"(?:is|was|it's|that's|they're|being|by|as|for) (?:an? )?(?:guess\w*|estimat\w+|projection|projected|"
    r"approximat\w+|extrapolat\w+|hunch|"
    r"guesswork|reckoning|rounded|only (?:my|an?) (?:feel|sum|guess|estimate)|from memory|my judg?e?ment|arithmetic|"
    r"theory)",
    r"from memory|off the top of my head|back of (?:a|an|the) (?:envelope|notebook|fag packet|napkin)|give or take|"
    r"could be (?:\d+|\w+), |(?:\d+|\w+) or (?:\w+ty-?)?(?:\d+|\w+), (?:i|we) (?:can't|couldn't|didn't)|call it|"
    r"i(?:'d| would) (?:put|guess|estimate|reckon) (?:it|that|around|about|maybe|at)|(?:my|our) (?:own )?(?:sums?|"
    r"maths|"
    r"arithmetic|reckoning|estimate|guess|figure|back[- ]of)",
    r"(?:(?:nobody|no one)(?: has| had| ever)*|(?:we|i)(?: have|'ve)? never|(?:we|i) haven't) (?:actually |really |"
    r"ever )?(?:tried|tested|ran|run|measured|counted|checked|"
    r"booked|looked|timed|weighed|modelled|proved)(?: \w+)? ?(?:it|that|them|this|properly|those|one)?(?=[.,;]|$)",
    r"i make it (?:about|around|roughly|we|that|some|\d|[\w-]+ty|[\w-]+teen)|plus or minus|margin of|(?:the|that|"
    r"this|my) \w+(?:'s| is| was)? (?:solid|certain|exact|firm|hard|soft|"
    r"rough|approximate|arguable|shaky|softer)|(?:i'm|i am|am|i was) (?:certain|sure|less sure|not sure|confident) "
    r"(?:of|about)|one was arguable|"
    r"allow (?:that|a|for|about)|to the nearest|accurate to|taken (?:that )?as read|i took (?:her|his|their|the "
    r"\w+'s) word|"
    r"not measure(?:ment|d)|isn't measured|wasn't measured|haven't (?:got )?(?:a )?(?:sum|figure|number) (?:behind|"
    r"for)|no sum behind|"
    r"(?:that's|it's) (?:only )?my (?:feel|view|number|line)|"
    r"(?:within|roughly) (?:a )?(?:couple|one or two)|i (?:want|wanna) to say|on that (?:arithmetic|basis|maths)|"
    r"don't quote me|i'd not swear|wouldn't swear|as far as (?:i|we) (?:could|can) tell|so take (?:it|that) (?:as|"
    r"with)",
)
"""What is not measured, said to be so."""
WEAK = cue(
    r"(?:luck|lucky|chance|coincidence|fluke|baseline|comparable|padded|inflated|biased|skewed|guesswork|"
    r"disclosure|unrepresentative|selective|circular)\b|truth be told",
    r"sample (?:was|is) (?:\w+ )?(?:small|tiny|thin|short|mine)"
    r"|(?:no|any) way of (?:knowing|telling)|what would "
    r"have happened|(?:don't|doesn't|"
    r"didn't) (?:line|match|tally|add) up|different (?:system|way of counting|method|definition|form)",
    r"(?:one|you|somebody|they|people) (?:could|might|may|can) (?:argue|say|object|think|ask whether)|(?:probably|"
    r"partly|perhaps|maybe|surely) (?:belongs|down to|because|due|the|from)|(?:only|just) (?:have |got |had )?the "
    r"one (?:year|month|site|week|season)|(?:nobody|no one|we never|never) (?:ran|tried|did|had) it without|the same "
    r"people who",
    r"(?:the|one|an)?other thing (?:that |which )?(?:happened|changed|was|is|going on)|(?:we|they|i|there)(?:'d|'ve| "
    r"had| were| was| have)? also (?:had|got|been|were|was|changed|moved|took|hired|lost|opened|closed|started|"
    r"fully)|(?:around|about) (?:then|that time)(?: as well| too)?|(?:happened|changed|came in|arrived|opened|closed|"
    r"started) (?:in )?(?:that|the same) (?:very )?(?:week|month|year|spring|summer|autumn|winter|term|season)",
    r"(?:was|were|is|played|worked) (?:\w+ )?(?:on our side|in our favour|in my favour|with us|kind to us)|(?:which|"
    r"that|it) (?:helps|helped|will have helped|won't have hurt|didn't hurt|made it easier)|so that'll be in there|"
    r"(?:is|are|was|were) good for (?:anybody|anyone|everybody|everyone)|makes? (?:us|me|it|them) look (?:better|"
    r"good|worse)",
    r"how much (?:of (?:it|that|this) )?(?:is|was|comes|came|to put|i can put|i'd put|the \w+ did)|(?:all|entirely|"
    r"purely|only|wholly|just) (?:down|due|thanks|because of|owing) (?:to )?|i(?:'d| would) be lying if|(?:not|isn't|"
    r"wasn't) (?:everything|all|the whole)[^.]{0,30} (?:is|was|my|mine|our|down|me)\b|wouldn't hang|(?:isn't|not|"
    r"wasn't) worth (?:much|a lot|anything)|make of (?:that|it) what you",
    r"(?:bothers|bothered|worries|worried|nags|nagged|bugs|troubles) me|(?:has|had|have|there's|there was|there is) "
    r"(?:a |one |some )?(?:hole|gap|gaps|holes|flaw|bias|blind spot|wrinkle|problem) in|only (?:sees|saw|counts|"
    r"counted|catches|caught|covers|covered|shows|showed|picks|measured|measures|includes)|(?:isn't|aren't|wasn't|"
    r"weren't) (?:in|on|part of) (?:there|it|the (?:count|figure|figures|number|numbers|sample|data|log|sheet))\b|"
    r"(?:are|is|were|was) missing (?:from|in)",
    r"(?:weren't|wasn't|aren't|isn't|not) (?:quite |really |exactly |strictly |entirely )?(?:the same|alike|"
    r"comparable|equal|matched|identical|random)|(?:second|other|proper|real|separate|control|comparison) (?:\w+ "
    r")?(?:to (?:hold|set|put|compare)|to measure)|counted (?:it|them|those) (?:all )?myself|i (?:picked|"
    r"chose|selected) (?:the|which) (?:sample|weeks|cases|ones|period|days|months|sites?)|a (?:sceptic|skeptic|cynic|"
    r"doubter|critic)",
    r"(?:would|'d|might|may|could) (?:probably |well |just |simply )?(?:have )?(?:\w+ed|gone|come|left|fallen|got|"
    r"been) (?:\w+ )?(?:anyway|anyhow|regardless|in any case|by themselves|by itself|on (?:its|their) own)|(?:could|"
    r"might|may) (?:well )?(?:just |simply |only |also )?be (?:that|the|down|because|a )|(?:might|may|could)(?: "
    r"well)? have (?:already|just|simply)|a (?:bad|poor|rough|terrible|high|low|slow|dry|wet|mild|hot|cold|lucky|"
    r"good|exceptional) (?:week|month|year|quarter|season|spring|summer|autumn|winter|term|day)(?=[,;.]| so| and| "
    r"to)|(?:half term|bank holiday|strike|freeze|price rise|school holidays?|lockdown|heatwave)",
    r"(?:not|isn't|wasn't|never|hardly|far from) (?:an? |really |exactly |quite |strictly )*(?:clean|fair|like for "
    r"like|perfect|proper|pure|straight|"
    r"controlled|scientific|true|exact) (?:comparison|test|trial|before[- ]and[- ]after|experiment|measure|match|"
    r"figure|number|count|split|baseline)|not comparing like|apples (?:and|with|to)",
    r"(?:can't|cannot|couldn't|can not|wouldn't|won't) (?:entirely |fully |honestly |really |quite )?(?:rule (?:that "
    r"|it |this )?out|exclude|prove (?:it|that|which)|separate|untangle|unpick|disentangle|"
    r"claim (?:all|the (?:whole|lot))|swear it was|be sure (?:it was|that|how much|which))",
    r"(?:what )?(?:that|it|this|which|the (?:figure|number|average|percentage|total|count|\w+)) (?:also )?(?:hides|"
    r"flatters|overstates|understates|exaggerates|leaves out|misses|doesn't (?:show|tell|count|include|say)|does not "
    r"(?:show|count)|"
    r"looks better than|ignores|mixes|lumps)|flatter(?:s|ed|ing) (?:us|me|it|the|my)|(?:a bit|a little|somewhat|"
    r"rather|too) (?:generous|kind|flattering|rosy|optimistic)|on the generous side|"
    r"(?:snag|catch|weak(?:ness| point| spot| link| bit)|hole|flaw|rub|caveat|soft spot)(?: with| in| there| "
    r"here)?[^.]{0,25} (?:is|was|being)\b|(?:problem|trouble|difficulty|thing|worry|doubt) (?:with|about|against) "
    r"(?:that|it|this|my|the (?:figure|number|count|comparison|sum)s?)\b|(?:weak(?:ness|est)? (?:point|spot|bit|part|"
    r"link)|soft spot|caveat|pinch of salt)",
    r"i (?:should|ought to|had better|'d better)(?: also| just| probably)? (?:say|add|admit|tell you|mention|own up|"
    r"confess|point out|flag)|i(?:'d| would| must| have to| do have to| will) (?:add|admit|own up|confess|concede|"
    r"grant)\b",
    r"(?:mark(?:ed|ing)|grad(?:ed|ing)) (?:my|our) own (?:homework|work|paper|exam)|i (?:was|'m|am) the one who "
    r"(?:wanted|did|counted|chose|labelled|needed|stood)|i(?:'m| am| was)(?: hardly| not| not exactly)? "
    r"(?:neutral|unbiased|biased|impartial|independent|an interested|objective|the one counting)|(?:i|we) (?:did|do) "
    r"the (?:count|counting|labelling|scoring|marking|measuring)(?: myself| ourselves)?|self[- ](?:reported|marked|"
    r"labelled|selected)|"
    r"(?:only|just) my (?:own )?word|nobody (?:else )?(?:checked|counted|verified|looked at) (?:it|my|the)",
    r"(?:other|two|several|three|more) things (?:had |were |all |also )?(?:changed|changing|happened|going on|moved|"
    r"shifted)|same (?:very )?(?:month|week|spring|summer|autumn|winter|year|quarter|term|season),? "
    r"(?:a|the|we|they|there|our|some|somebody|head|new|management|another|half)\b|(?:also|meanwhile)[^.]{0,30} "
    r"(?:changed|arrived|came in|opened|closed|moved|started|dropped|got)|"
    r"(?:happened|happens) to (?:be|have|fall|coincide)|coincid\w+|by (?:luck|chance|accident)|(?:was|were|got|been|"
    r"just|sheer|pure) (?:lucky|luck)|luck (?:played|helped|came)|fluke|"
    r"(?:with )?no (?:help|thanks) (?:from|to) (?:me|us)|nothing to do with (?:me|us|my|our|what)|i can't take "
    r"(?:all|credit)|not all (?:of it|mine|ours|down to|me|us)|"
    r"(?:some|part|half|most|a (?:bit|share|chunk|slice|third|quarter)|\w+ per ?cent) of (?:it|that|this|the (?:drop|"
    r"rise|fall|gain|saving|difference|improvement|change|increase|credit|effect)) (?:is|was|will be|would be|would "
    r"have|might|may|could|must|has|had|came|comes|belongs|goes|went)",
    r"(?:easy|easier|kind|kinder|quiet|quieter|mild|milder|slower|drier|wetter|warmer|light|lighter|freak|odd|"
    r"unusual|bumper) "
    r"(?:year|month|winter|summer|spring|autumn|season|quarter|week|patch|spell|period|term|night|crop|batch|intake|"
    r"group|cohort)|(?:small|tiny|thin) (?:numbers|sample|count|figures)|"
    r"(?:no|without a|never had a|hadn't a|wasn't a|didn't have a|lacked a|not a) (?:proper |real |true )?(?:control|"
    r"comparison|baseline)|nothing to (?:compare|set) (?:it|that)|regress\w+|season(?:al|ality)|hawthorne|"
    r"(?:would|'d|might|could|may)(?: well)? have (?:\w+ )?(?:come|dropped|fallen|gone|happened|improved|picked up|"
    r"risen|recovered|settled|got better) (?:\w+ )?(?:anyway|regardless|on (?:its|their) own|by (?:itself|"
    r"themselves)|without)|"
    r"(?:could|might|may)(?:'ve| have| well have| well be| also have| also be| be| just be)? (?:also )?(?:been |be |"
    r"have been )?(?:the|down to|because|due|partly|just|simply|that) [^.]{0,40}(?:instead|as well|and not|rather|"
    r"too)|"
    r"(?:could|might|may) (?:partly |just |simply |also |equally |well )?(?:explain|account for|have helped|have "
    r"done (?:it|some|the)|have been (?:behind|a bluff|a squeeze|the weather|luck|chance))|(?:helped|helps) (?:us|me|"
    r"the (?:figure|number|average)) (?:too|as well|along)",
    r"(?:don't|doesn't|didn't|does not) (?:really |strictly |actually )?(?:prove|count for|show (?:that|it))|proves? "
    r"nothing|(?:against|in fairness to) (?:me|my own|us|that|them)|cuts both ways|come(?:s)? cheap|take (?:it|that|"
    r"mine) with a (?:pinch|grain)|"
    r"the other (?:explanation|reading|reason|story|theory|cause)|another (?:explanation|reading|cause|reason it|"
    r"reason they)|a rival explanation|confound\w+|muddies|muddied|clouds",
)
"""What speaks against one's own figure, raised by oneself."""
DISSENT = cue(
    r"(?:his|her|their|whose|\w+'s) (?:view|story|version|theory|opinion|line|position|verdict|reading) (?:is|was|"
    r"would)|takes? the view|(?:is|are|was) (?:still |quite |pretty |absolutely )?(?:sure|certain|adamant|convinced) "
    r"(?:it|that|the)|another story|(?:check|speak|talk) (?:with|to) (?-i:[A-Z])|(?:sampled|checked|re-?scored|"
    r"reviewed|inspected|witnessed) [^.]{0,40}(?:agreed|found|got|came)|keeps? the (?:register|list|book|log|"
    r"records?|tally)",
    r"(?:would|'d|might|will|'ll) (?:probably |likely )?(?:call|put|reckon|think|read|blame|thank|point)(?: (?:that|"
    r"it|this|to))|ask (?-i:[A-Z])\w+|(?:had|got|asked|let|made) (?:(?-i:[A-Z])\w+|a colleague|somebody else|someone "
    r"else|the \w+) (?:to )?(?:count|check|re-?do|go through|look at|mark|score|label|repeat|do (?:it|them|the "
    r"same))|(?:re-?did|redone|repeated|ran|did|checked|counted) (?:it|them|the same (?:numbers|figures|count|sum|"
    r"sums|test))(?: \w+)?(?: herself| himself| themselves| again| independently)?(?= and (?:got|came|found|made))",
    r"(?:still) (?:isn't|aren't|doesn't|don't|thinks|says|believes|reckons|maintains)|(?:has|"
    r"have|keeps?|holds?) (?:the|her|his|their) (?:own |raw |original |same |full )+(?:list|sheets?|figures|numbers|"
    r"data|count|log|copy|records?|notes|version)|another explanation|(?:his|her|their) (?:explanation|money|"
    r"reading) (?:is|was|would be)|(?:it's|it was) luck|came out (?:\w+ )?(?:lower|higher|the same|within)|(?:see|"
    r"sees) it (?:differently|another way|otherwise)",
    r"(?:would|'d|might|may|will|'ll|could)(?: well| probably| still| always| certainly| surely| happily| gladly)? "
    r"(?:tell you|say (?:so|it|that|the|no|i|my|otherwise|different)|argue|disagree|put (?:it|that|most|all|some) "
    r"down|dispute|give (?:the|it all|all|most|more)[^.]{0,20} to|claim|swear|"
    r"differ|contest|quarrel|see (?:it|that) (?:differently|otherwise)|credit|confirm|back (?:me|that|it)|bear (?:me|"
    r"that|it) out|vouch|correct me|have it that)",
    r"(?:puts?|putting) (?:it|that|this|most|all|the \w+|part|some|the whole)(?: of (?:it|that))? down to|(?:holds|"
    r"maintains|insists|swears|argues|claims|reckons|believes|thinks|says|they (?:still )?(?:think|reckon|say|claim|"
    r"hold|believe)) (?:it's|it is|it was|that(?: it)? (?:was|\w+ing)|to this day|it'd|it "
    r"would)\b|"
    r"(?:(?:has |have |had )?never|doesn't|don't|hasn't|haven't|still doesn't|does not|isn't|aren't|remains un)(?: "
    r"\w+ly| quite)? ?(?:agree[ds]?|accept(?:ed|s)?|buy (?:it|that)|bought (?:it|that)|convinced|persuaded|believe "
    r"(?:it|me|that)|see it (?:that way|like that))|"
    r"(?:disagrees|disputes|doubts (?:it|that|the)|still (?:disagrees?|doubts?|sceptical|skeptical|unconvinced))|"
    r"credits? (?:the|it|her|his|their|that)|has (?:it|always said) that|(?:gives?|gave) (?:the|all the|most of the) "
    r"credit to|her (?:view|version|theory)|his (?:view|version|theory)|in (?:his|her|their) (?:view|book|telling)",
    r"(?:you|anyone|anybody) (?:could|can|may|might|should|are welcome to|'d be welcome to|want to)(?: \w+)? (?:ask|"
    r"ring|call|check|phone|look|see|hear|have a look)|(?:feel free to|do|please|just|go and|by all means) (?:ask|"
    r"ring|check|call|phone) (?:her|him|them|the|(?-i:[A-Z]))|ask (?:her|him|them)\b|"
    r"(?:went|go|gone|been|looked|had a look|checked|combed|ran) (?:through|over|back through) (?:them|it|my|the "
    r"(?:lot|figures|numbers|dates|count|sheet|sheets))[^.]{0,60}|(?:re-?counted|re-?checked|double[- ]checked|"
    r"audited|verified|countersigned|re-?measured|spot[- ]checked|cross[- ]checked|re-?ran|blind|independent(?:ly)?|"
    r"second pair of eyes|second reader)|"
    r"(?:has|got|holds|keeps|had) the same (?:reports?|log|figures|numbers|data|records|sheet)|label stripped|"
    r"without (?:my|seeing my) (?:label|mark|name|count)|(?:did|does|do) (?:her|his|their) own (?:count|sums|check)",
)
"""Somebody who sees it otherwise, or who could confirm it."""
STANDS = cue(
    r"who never|(?:what|which) makes me (?:keep|stick|believe|think|say)|if (?:you|i|we) (?:leave|take|strip|drop|"
    r"throw)[^.]{0,40} out|that leaves|stayed at|still (?:half|a third|double|most|twice)|came first",
    r"(?:still|stays|stayed|remains) (?:\w+ )?(?:there|up|down|better|lower|higher|nineteen|against|ahead|true|real|"
    r"holds|something|most)|doesn't (?:go away|disappear|vanish|change)|isn't nothing|not nothing|so most of|(?:the "
    r")?(?:picture|gap|difference|pattern|direction|shape|result|order) (?:is|was|stays|held|stayed|holds)(?: \w+)? "
    r"(?:the same|there|up|too|still)|(?:started|began|came|fell|dropped|rose)[^.]{0,25} (?:before|weeks before|"
    r"months before|ahead of|earlier than) (?:the|that|they|it)",
    r"(?:just|only) (?:ours|mine|us|those|the ones|that one|the \w+)[^.]{0,30} (?:came|went|fell|rose|dropped|got|"
    r"moved|changed)|hit (?:everyone|everybody|all|both|them)|same (?:staff|weather|vans?|prices?|weeks?|load|people|"
    r"machines?|rooms?|beds|hours)[^.]{0,50}|(?:carried|went|kept) on (?:as|the same)|like (?:before|nothing had)",
    r"(?:i|we) (?:still|do still|do|nonetheless) (?:think|believe|say|hold|stand|put it|reckon|give)|why i (?:still "
    r")?(?:think|believe|say|hold|put|reckon|stand|trust)|(?:still|even so|even then|it) (?:stands|holds|there|holds "
    r"up|works out|comes (?:to|out)|leaves|a (?:drop|rise|gain))|"
    r"even (?:so|then|if (?:you|i|we)|with|without|allowing|after|counting|taking|leaving|on|at)|nevertheless|"
    r"nonetheless|all the same|smaller,? but|less,? but|lower,? but|but it's there|on (?:that|the same|this|a like) "
    r"basis",
    r"(?:so )?(?:i|we)(?:'ve| have)? (?:took|take|taken|left|leave|stripped|strip|cut|threw|throw|dropped|excluded|"
    r"exclude|removed|discounted|set|held|matched|kept|split|separated|adjusted|corrected|compared|looked at|picked|"
    r"checked|counted|tested|re-?ran|re-?did|gave|asked|had)"
    r"[^.;]{0,40}(?: out\b|\bonly\b|aside|like for like|same|separately|without (?:them|it|those|that)|alone|apart|"
    r"either side|stripped|again|blind|instead|against the other)|without (?:them|those|it|that|these)(?:,| it| the| "
    r"we)|(?:taking|leaving|stripping) (?:them|those|it|that|these|the \w+) out|with (?:them|those|it|that) (?:out|"
    r"left out|taken out)|"
    r"up to (?:the|that|then)[^.]{0,20} it's|per (?:hundred|thousand|ten thousand|head|unit|shift|visit|item|order|"
    r"customer|bed|call|hour|\w+),? (?:that|which|it|the)",
    r"(?:the )?(?:others?|other (?:\w+ ){1,2}|rest|ones? (?:that|who|which|we|without)|two (?:that|who|which)|"
    r"neighbouring|next[- ]door|(?:\w+ )?(?:we|nobody|they|i) (?:couldn't|didn't|hadn't|never|left)|where (?:we|it|"
    r"they|nobody|there)|those (?:that|who|without|we)|sites? (?:that|we|without)) ?[^.;]{0,60}"
    r"(?:didn't|did not|never|nothing|stayed|no (?:change|difference|drop|better|quicker|faster)|not (?:one|a|by|at "
    r"all)|flat|rose|went up|sat|same|still|kept|hardly|barely|only|fell (?:by )?(?:from|just|only)|wasn't|weren't|"
    r"hadn't|without)",
    r"(?:doesn't|didn't|don't|does not|did not|can't|couldn't|wouldn't|won't|would not|cannot|hardly|barely|never|"
    r"wasn't|isn't|nowhere|not) (?:\w+ )?(?:explain|help (?:you|with|there|much|them|him|her|at)|account|budge\w*|"
    r"shift\w*|move(?:d)?|change(?:d)?|cover|touch(?:ed)?|reach(?:ed)?|near|come back on|enough to|go (?:that|so) "
    r"far|gain(?:ed)?|make up|do (?:anything|that|it) (?:for|to))",
    r"(?:ought|should|would|'d|had) (?:to )?have (?:\w+ )?(?:dropped|fallen|risen|gone|come|moved|improved|changed|"
    r"shown|gained|got better|sold|grown|slowed)[^.]{0,30}(?: too| as well| also| everywhere| there)|(?:if it "
    r"(?:were|was|had been|'d been)|had (?:it|the|that)|were it)[^.]{0,60}(?:would|'d|should|ought)|"
    r"stopped short|(?:we|i|nobody) (?:did|changed|touched) nothing (?:to|on|with|there|in)|(?:left|was left|were "
    r"left) (?:alone|untouched|as (?:it|they) (?:was|were))|untouched|agreed (?:on|with) (?:\d|all|most|\w+ty|\w+)",
)
"""With what fact the claim is kept up."""
BUT = cue(
    r"but|only|still|however|yet|though|even|whereas|while|so (?:i|we)|against that|all the same|then again|mind you|"
    r"on the other hand|nor|neither|except"
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
