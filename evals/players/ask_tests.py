"""The words by which a question shows that it tests a story. Those around the question count as much as the question:
"Suppose she had said no. What then?". Tried from the top; the first that matches names the slot."""

from evals.players.cues import Cues, anyof

TESTS: Cues = (
    (
        "contradiction",
        anyof(r"""
a few minutes ago it was (?:xq|xnum)  ^first (?:xq|xnum), then  two things from today  before that (?:xq|xnum)
(?:round.one|first[- ](?:round|interview|conversation|meeting)|last time|earlier|résumé|resume|cv|on paper\
|on file|first interview: ?xq)\b.{0,200}\b(?:today|just now|(?:a )?moment ago|(?:a )?minute ago|this room\
|you(?:'ve)? (?:have )?(?:just )?(?:said|say|told)|aloud|now|second|just told|i hear\
|from you|your (?:reply|answer))\b.{0,90}\b(?:together|which|reconcile|square|differ\w*|two|meet|sort me out\
|what lies between\
|mixed up|each|one after the other|explain|accurate|nearer|keep|over to you|help|true|correct|right|stands?)
(?:today|just now|(?:a )?moment ago|(?:a )?minute ago|now\
|you(?:'ve)? (?:have )?just said)\b.{0,120}\b(?:in round.one|round.one|first[- ](?:round|interview|conversation\
|meeting)|earlier|notes? from|notes carry|résumé|resume)\b.{0,60}\b(?:xq|xnum|said|you had)
(?:xq|xnum)\. (?:your|the) (?:résumé|resume|first round|notes?)\b.{0,12}: ?(?:xq|xnum)  reconcile  contradict\w*
(?:accounts?|the reason) for the difference  explains? the difference
inconsisten\w*  (?:don't|do not|doesn't|does not) (?:match|add up|fit together|square)
on file from round.one, (?:xq|xnum)\. aloud
(?:said|told us|have) (?:xq|xnum).{0,40}\b(?:but|yet|and now|whereas)\b.{0,40}\b(?:xq|xnum).{0,60}\b(?:which\
|how do|help|together|explain)
"""),
    ),
    (
        "changed_decision",
        anyof(r"""
if nobody had  do the opposite  told to leave it  have been the wrong thing  for another decision  put that right
had been done properly  would you not have done that
"""),
    ),
    (
        "conceded_part",
        anyof(r"""
have to be (?:that|so)\b  said against (?:having|that)  how strong a case  h[eo]ld against (?:it|that)\b
would your critics say  what did (?:they|he|she|xname) get (?:right|wrong)
"""),
    ),
    (
        "transfer",
        anyof(r"""
\band here\?  in which part of this job
"""),
    ),
    (
        "lesson",
        anyof(r"""
so that it does not happen  do these days instead  now do in place  if it came up again tomorrow
"""),
    ),
    (
        "later_use",
        anyof(r"""
(?:(?<!your )next|later|since|again|afterwards|some other job|another (?:job|case|time)|last\
|second time)\b[^?]{0,60}\b(?:use|used|using|turn(?:ed)? up|act on|crop|hear something|rely|relied|come up\
|came up|happened to you|different(?:ly)? (?:because|after)|on some other|apply|applied|tried? it|think, oh\
|decision)\b
(?:use|used|apply|applied|relied|rely)\b[^?]{0,50}\b(?:since|next|later|again)\b  where did you next
who did you treat differently  (?:gone|go) about otherwise
(?:has|have|had) (?:it|that|this|you|xq|xnum) (?:\w+ )?(?:changed|checked|kept|been done) [^?]{0,20}(?:since\
|a second)
what has it changed since  a later case  (?:running|use|standing|going) to this day  (?:some )?years on
what has become of  glad to have been  because you'd seen  habit you(?:'ve)? kept  works differently now
similar happened  useful to know  later decision  on what date did you next  against what later  came up again
turn up again  is left standing  crop up
left of (?:it|that|this|xq) (?:today|now)  still (?:running|standing)  use (?:what you|that lesson)
(?:when|where|how) (?:did|have|has) (?:you|something|anything)\b(?! (?:say|put))[^?]{0,40}\bagain\b
(?:has|have) (?:it|that|this) been [^?]{0,20}again  (?:what|how|where|who|whom|when) have you\b[^?]{0,40}\bsince\b
(?:has|have) [^?]{0,30}helped you\b[^?]{0,20}since  (?:when|where) did you next  c[ao]me in (?:handy|useful)
when did (?:that|it|this|having [^?]{3,30}?) (?:\w+ )?(?:help|come in|pay off)  last (?:think|thought) (?:back|of)
(?:which|what|a|any|some) later (?:case|occasion|time|job|project|result)  kept from (?:it|that|this)
works? (?:that|this) way now  do you (?:now )?do (?:\w+ )?(?:differently|otherwise)
"""),
    ),
    (
        "conceded_part",
        anyof(r"""
if (?:somebody|someone|anybody|anyone|a \w+) (?:said|says|claimed|argued|objected)  doubts (?:xnum|xq|that|it)\b
(?:somebody|someone|anybody|anyone|colleague|person) (?:\w+ ){0,4}(?:doubt(?:s|ed)|disagree[sd])\b
"""),
    ),
    (
        "changed_decision",
        anyof(r"""
what (?:\w+ ){0,2}would have (?:made|stopped|changed|led) you  would have changed (?:your|that|it|xq)\b
"""),
    ),
    (
        "lesson",
        anyof(r"""
learn(?:ed|t|ing|ings)?\b(?! (?:it|that|of|about))  lessons?\b  regret\w*  looking back  looking at xq from here
hindsight  in retrospect  next time  do (?:it |that |xq )?(?:all )?over  teach\b  taught you  wish (?:you|some)  wince
(?:over )?again (?:tomorrow|today|from)  again\. what  starting over  another go  go one better  better than xnum
answer (?:them|him|her) today  gets left out  belongs? earlier  pass on to  know (?:today|now) that
with what you know  take ?aways?  taken (?:away )?from (?:it|that)  (?:fail|failed) to see
which (?:sign|question) (?:would|should)  stopped doing  should have  wasted effort  which was yours  reflect\w*
if i (?:rang|asked|called|phoned)\b
warned you  least happy  a newcomer learn  a new \w+ about that  which further thing  of the errors  do better
should(?:n't)? you (?:not )?have  (?:under|over)estimat\w*  misjudg\w*  your (?:\w+ )?mistakes?
what (?:was|were) the (?:\w+ )?mistakes?  mistakes?\b[^?]{0,20}\byours\b  you (?:get|got) (?:\w+ )?wrong  tell yourself
still (?:bother|nag|annoy|bug)\w*  (?:would|'d) you\b[^?]{0,25}\banother time\?
(?:tell|say to|advise) [^?]{0,30}(?:about to (?:try|do|start)|the next person)
mistakes? (?:of yours|did you|you made|were yours)  proud\w*  feedback  feel about (?:it|that|this) (?:now|today)
do you think about (?:it|that) now
"""),
    ),
    (
        "transfer",
        anyof(r"""
(?:in|to|for|at|with) (?:this|our) (?:job|role|post|position|company|team|place|building|firm|organi[sz]ation)
(?:with|at|for|of|on) us\b  here with us  which of us  in our shoes  our (?:lot|size|team|place|company)  among us
(?:carry|carries) over  bring (?:along|with you)  bear(?:ing|s)? (?:does that have )?on us  buy this company
(?:your|the|a|in) (?:first|second|third) (?:day|week|month|thirty|30|ninety|90|three months|tuesday\
|monday)\b.{0,40}(?:here|us|this|job|role)
(?<!from )(?:here|our)\b.{0,80}\b(?:would you|could you|how'd you|would|how far)\b
(?:would|could|will|need|apply|try|use|work|absent|comparison|compare|translate|repeat|echo\
|do)\b[^?.]{0,60}(?<!from )\b(?:here|our|this role|this job|this post)\b
(?:in )?a place like (?:this|ours)  before trying xq with  does xq still apply  comparison with  what light does
does (?:that|it|this) still apply  (?:cost|save|gain|help|serve) us\b  that we (?:do not|don't|haven't|lack)\b
\bwho here\b  the comparison  prepared? you for  with a new (?:boss|team|company)\b[^?]*\bhow would you\b
translate xnum  what would we pay  how far off is xnum  one duty of this  could you not recreate
depended on the place  new boss, new colleagues  how would you apply  what would you have us  have us do
what should (?:we|xname) do  (?:here|our place), [^?]{5,90}\? *$  do(?:ing)? (?:about it|it) here
"""),
    ),
    (
        "changed_decision",
        anyof(r"""
suppose\b(?! we had)  imagine  let's say  hypothetical\w*  assume  assuming  picture (?:them|him|her|it|that)
(?:^|[.:;,!] )say (?!(?:more|something|when)\b)[^?]{3,160}[.,;:]  what if
if (?:(?:the|your|a|an) \w+|you(?! had been off|'d been off)|it|that|they|xname|he|she|the|somebody|your|only)(?:'d\
| had| hadn't| were| was| could\
| couldn't)\b(?! to (?:pick|choose|name|put|start|sum|say|do it again))(?!.{0,30}\b(?:again\
|over)\b)(?!.{0,12}filmed)
(?:^|[.,:;] )had (?:that|it|this|they|you|xname|she|he|(?:the|your|an?|another) \w+) (?:\w+ )?\w+
take (?:two|three|half|a third|a \w+|one|some) (?:people )?(?:off|away|out)
(?:no|without any|half the|twice the|double the) (?:budget|money|time|volume|people|staff)  hold the rest constant
(?:is|are) down that (?:morning|day)  runs? out halfway  going badly  same plan,   no going back
without anyone asking  (?:turned|turn) back\b  at what (?:point|figure|number|price)\b.{0,40}would you
under (?:what|which) (?:condition|circumstance)s?  would you have (?:still|acted|decided|moved|done the same)
with (?:only )?(?:twice|double|half|a third of|a quarter of) (?:the|as|your)\b[^?.]*\bwould\b
(?:without|with no) (?:the|any|that|your) [^?,]{3,30},[^?]*\bwould\b  would (?:that|it|this|xq) still
same (?:thing|again) (?:in|with|but|next|without)\b  would [^?]{3,50} have changed  would it have taken for
would you still  same choice  would you have moved  what would (?:have to )?(?:change|make you change) your mind
what would it take  (?:one|some)thing (?:'s |has |new |is )?(?:moved|changed|happened|new)?\b.{0,20}(?:since|new)\b
there's news  (?:one|a) change since
since (?:you were (?:last )?(?:here|in)|we (?:last )?met|last time)\b.{0,120}(?:what|how|where)
what has happened since:  what (?:does|would) (?:that|it) do to  (?:what|where) (?:happens|becomes|does that leave)
two months sooner  how does that bear
"""),
    ),
    (
        "lesson",
        anyof(r"""
(?<!who would have )(?<!who wanted to )(?:do|done|did|handle\w*|go about|approach\w*|spend\
|change\w*)\b[^?]{0,40}\b(?:differently|another way)  reverse\b
would you (?:\w+ ){1,3}(?:today|now)\b
(?:would|'d) you (?:now )?(?:drop|skip|change|leave out|improve)
"""),
    ),
    (
        "conceded_part",
        anyof(r"""
i (?:don't|do not|wouldn't|can't|cannot|am not|'m not)(?: yet)? (?:accept|agree|buy|believe|see (?:that|why)\b\
|tell whether|build on|persuaded|convinced|certain|sure (?:that|it|about|i (?:buy|agree|accept)))
i'm not (?:\w+ )?(?:persuaded|convinced|certain|sure (?:that|it|about))  i disagree  i have my doubts  i'm half sold
i (?:would|might)(?: not|n't)? have\b  i'd (?:have|put it|say|call)  i (?:call|read) (?:that|it|xnum|xq)
my objection  to me,? (?:that|it|xnum|xq)
part of me  that could be chance  several causes  sceptic\w*  skeptic\w*  devil's advocate  push (?:you |back )
(?:me|to|i'd|i'll|i) challenge (?:you|that|this)  how (?:sure|certain|confident) are you
(?:what|how) (?:makes?|can) you (?:so |be )?(?:confident|certain|sure)  persuade me  convince me
talk me (?:into|round)  rebut  answer (?:that|him|her|them)\b  defend  settle (?:them|it)\b
how do you (?:answer|settle|respond)
(?:what|where)(?:'s| is| was) (?:the )?(?:\w+ )?(?:weak\w*|flaws?|holes?|thin)\b  weakest  stand by  sense in
help me see  what am i missing  what i'm not seeing  does that (?:overlook|fail)
where (?:that's|is that|that is|it is|it's|does that|does it|would they) (?:wrong|fail|go wrong|poke)
raises an eyebrow  your reply  your comeback  what(?:'s| is) your answer
what do you say(?: to (?:that|him|her|them|it))?\?$  what would you say\?$  speaks against  believe xnum
have been fair  (?:on firm|in the) (?:ground|right)\b  were they right  would that have (?:arrived|happened)
looks? (?:un)?avoidable  would i have been wrong  on what ground  feel surest  strongest objection to
makes this last  gets me the rest  says otherwise  can you exclude  separates the two  known something you
not everyone at this table  what would have gone wrong without  justified it  was (?:the )?stronger case
i've sat on that side  my (?:team|lot) would(?:'ve| have)  proved that mistaken  looks avoidable
what would asking have cost  would a night have  what's wrong with that  somebody'll say
i(?:'d| would)? (?:think|argue|suspect|worry|doubt|wonder)
(?:it|that|this) (?:seems|sounds|looks) (?:to me )?(?:like|as if|a bit)
surely  (?:isn't|wasn't|couldn't|wouldn't|aren't|weren't) (?:it|that|this|there|they|you)\b  hard to believe
(?:just|only) luck
(?:have|has|had) a point  would convince  (?:surest|most sure|most certain) of  have to be true  only follows
follows only if
(?:was|is) (?:it|that|this|xq|all \w+ \w+) (?:really )?worth (?:it|the (?:price|trouble|cost|effort|risk))
was (?:that|it|this) (?:\w+ )?enough
(?:was|were) (?:they|he|she|xname) (?:wrong|mistaken|right)  why (?:were|was) (?:you|it|that) right  were you right
(?<!you )overlook\w*  i can see (?:their|his|her|the|xname's) (?:point|side)  what would you tell (?:me|us)\b
(?:would|do|could|can) you (?:accept|concede|grant|admit)\b
(?:know|knew|see|saw) that (?:they|he|she|i) (?:did not|didn't)
am i wrong  i(?:'m| am)? (?:side )?with (?:them|him|her)\b  weight did (?:that|it|this) deserve
really (?:count|matter)\b
that settled it  (?:would not|wouldn't|does not|doesn't) (?:have )?[^?.]{0,25}\b(?:for|to) me\b  say against
(?:somebody|someone) else (?:could|might|would) (?:\w+ )?(?:take|read|see|say|argue|call|leave|left)
what(?:'s| is| was| would be) wrong with  why is that wrong
to (?:someone|somebody|anybody|anyone|people) who  some (?:people )?would (?:say|argue)  one could (?:say|argue)
how do you know it (?:was|wasn't)  i'm struggling to  what do you make of that
"""),
    ),
)
