"""The words by which a question shows which fact or which reasoning it is after: plain English, whoever asks.

Tried from the top; the first that matches names the slot, so what explains a story stands before what describes it.
"""

from evals.players.ask_plain import PLAIN
from evals.players.cues import Cues, anyof

REASONING: Cues = (
    *PLAIN,
    (
        "cost_accepted",
        anyof(r"""
(?:take|took|taken) (?:\w+ )?from (?:your |the )?other\b  (?:extra|more) (?:work|hours)\b
"""),
    ),
    (
        "rejected_option",
        anyof(r"""
(?:do|done|doing|try|tried) instead  would (?:somebody|someone|anybody|another \w+) else\b[^?]{0,30}\bhave done
"""),
    ),
    (
        "other_party_reason",
        anyof(r"""
what (?:did|does|would|had|might|else did) <someone> (?:really |actually )?(?:want|need|stand|think|fear|mean\
|hope|prefer|have against|care|object|been through|answer|have to lose)
what <be> <someone> (?:really )?(?:after|dreading|trying|hoping|afraid|worried|thinking|seeing|protecting\
|holding out)
what (?:<be>|made|bothered|bugg\w+|had brought|constraint|worried|drove|grounds\
|outcome) [^?]*\b<someone> (?:take|doubt|under|give|happy|dreading|about it|to that|working|see|think|was working)
(?:their|his|her|xname's|the other(?:s| side| lot| part\w*)?(?:'s|')?) (?:\w+ )?(?:side|point of view|reasons?\
|version|thinking|case|interests?|grounds|objections?|concerns?|perspective|motiv\w+|case|position|argument\
|worry|point|view|desk|story)
(?:on|from) the other side  point of view  whose interest  those (?:against|who doubted|who had not)
rolled their eyes  (?:best|strongest) (?:argument|objection)(?! to)  for (?:her|him|them)\?
important (?:to|for) (?:him|her|them|xname)  what were they(?! (?:doing|up to|saying|told)\b)
(?:at stake|in it) for (?!you\b)  on the receiving end
(?:at stake|in it) for (?:xname|them|him|her)  what bothered  bugging  matter to (?:him|her|them|xname)
(?:his|her|their) thinking  (?:he|she|they|'s he|'s she) so set on  behind that for  what did \w+ (?:want|need) at
made (?:xname|him|her|them) hold  in terms they would sign  what (?:might|would|could) (?:a fair opponent|explain)
people it landed on  for the sake of  were the rest hoping  did the others? prefer
why did (?:they|he|she|xname) (?:object|resist|refuse|disagree|want|oppose|push)  (?:happy|pleased) that week
(?:have|had) <someone> telling  other lot  go down with  threaten  behind that, on  want instead  disagreement
disagreed  against xnum, what  xname's (?:case|reason|point|view|side)  made xname (?:take|happy)  might explain
at odds  why (?:did|was|were|is|would) (?:he|she|they|xname|your (?!team|group)\w+|the (?!team|group)\w+)\b
how did (?:he|she|they|xname|your \w+) see (?:it|that)  from (?:his|her|their|xname's) (?:seat|chair|desk|angle)
what did <someone> make of  who (?:saw|sees|would see) (?:\w+ )?(?:differently|otherwise)  disput\w+
who (?:would have|wanted to|would) (?:do|done) (?:it|this|that) (?:differently|another way|otherwise)
who (?:did not|didn't|disliked) like  who (?:was not|wasn't|were not|weren't) (?:happy|pleased|keen)
(?:was|were|be) against\b  disagree  would <someone> not agree
(?:everyone|everybody|they all) see it (?:that|the same) way  win (?:\w+ )?over
who (?:got|was|were) (?:annoyed|angry|upset|cross)\b
critics?\b  opponents?\b  on the toes of  how would <someone> tell it  what (?:worried|upset|scared) <someone>
what was (?:that|it|this) (?:really|all) about  (?:led to|prompted|provoked|behind) (?:that|this|the|his|her|their) \
(?:remark|comment|objection|outburst)
"""),
    ),
    (
        "rejected_option",
        anyof(r"""
what (?:else|other)\b[^?]{0,40}\b(?:on the table|could|might|done|considered|options?|ways?|choices?\
|did you (?:consider|think|look)|open)
alternativ\w*  options?\b  choices\b  plan (?:b|xname)\b  consider(?:ed|ing)?\b(?! (?:decided|was))  ruled? out
reject\w*  discard\w*  decide(?:d)? against  as opposed to  on the table
(?:which|what) other (?:way|repl|cours|approach|plan|option)\w*  other ways?  how else  ways out  set aside
came second  untried  not taken  not that\?  instead of (?:that|xnum|this)  other than (?:xnum|xq|that)
cross(?:ed)? out  talk(?:ed)? yourself out  never happened  road (?:you|not)  throw out  thr(?:e|o)w(?:n)? out
rival  fell away  lost out  option that lost  took? the place  (?:team|others) want to try  cleverer idea
gets done\?  way of doing it  version without  another course  open to you  trade-?offs? (?:between|did you we)
turn(?:ed)? (?:\w+ )?down  (?:and|but) did(?:n't| not)\?  you did(?:n't| not) (?:go for|follow|take|choose|pick|use|try)
did you not (?:follow|take|choose|adopt|use)
(?:cheaper|easier|simpler|safer|quicker|obvious) (?:way|option|route|course)
why not (?!then\b|now\b)\w+  decided? not to  you (?:nearly|almost) (?:do|did|done|choose|chose)
another way to go  when you could have  else could  else might  had in mind  very nearly
"""),
    ),
    (
        "cost_accepted",
        anyof(r"""
(?:what|who|whom|which) (?:did|does|had|has|was|were|would|else did|got|quietly|went|standard|drawback|extra\
|burden|concession)\b[^?]{0,50}\b(?:cost|paid|pay|let slide|slide|give up|given up|sacrific\w+|worse|suffer\w*\
|down the list|slipped|live with|eat up|swap|do without|owe|go without|lumbered|put up with|extract\
|out of the window|(?:didn't|not) get done|accept\w*|at stake|price|load|put on xname|fell on|longer days)
who (?:paid|bore|grumbled|had the longer|got lumbered)  at whose expense  (?:the )?price (?:behind|of|for)
the downside  trade-?offs?  what got worse  drawbacks?  burden  left worse off  worse off  suffer\w*
(?:left|leave|leaving) undone  neglect\w*  (?:what|which) risks? did  did you lose (?:by|through|because)\b
disadvantages?\b  had to (?:wait|give way)\b  work(?:ed)? harder
what did (?:it|that|this|xq) cost  cost (?:you|to|of|did)  did you let (?:slide|go)  whose (?:friday|weekend|effort)
hours did xq draw  holding the budget  sends a bill  every gain  sacrific\w+  give up  given up  gave up  missed\?
(?:put )?at (?:stake|risk)  did you (?:risk|give) (?:for|by)  stood against  the case against  came off worse
how did you square that  what (?:didn't|did not) get done  what would (?:you|the) \w+ \w+ \w+ \w+ say about xq
"""),
    ),
    (
        "obstacle",
        anyof(r"""
(?:in|on) (?:the|your|their) way\b  hard(?:est|er)  difficult\w*  obstacles?  challeng(?:e|es|ing)
(?<!worth the )troubl\w*  went wrong  gone wrong  go(?:ing)? wrong
(?<!being a )problems?\b(?! (?:went away|disappeared|was solved|got solved))  (?:got|get|were|was) stuck(?! into)
nearly (?:stop|didn't)\w*  almost (?:stop|fail)\w*  barriers?  resistance  setbacks?  ugliest  low point
trip(?:ping|ped)? (?:you )?up  sticky  (?:where|did) (?:did )?(?:xq|xnum|it) stick  lose ground  broke first  block
pulling against  annoyed  not deliver  fall behind  fell behind  assumption proved  earliest failure
holding [^?]{0,20}back  could you not get  work around  mess(?:ing|y)?\b  retrace  slow in coming  not allowed for
prevent  had to queue  isn't going to work  wasn't going to work  struggl\w+  get past  proved wrong
h[eo]ld (?:\w+ ){0,2}up\b  ke(?:ep|pt) you from  (?:you )?could(?:n't| not) (?:get|find|reach|have)\b  sticking point
made? (?:it|that|this|things|life) (?:hard|difficult|awkward)  did(?:n't| not) go (?:to|as) plan\w*
(?:thing|part|step|bit|what) (?:that )?failed  what stopped\b(?! being)
had(?:n't)? you (?:not )?(?:expected|foreseen|reckoned)  did(?:n't| not) (?:you )?(?:expect|foresee)
lo(?:se|st) (?:time|days|weeks)  headaches?  (?:biggest|main|greatest) (?:risk|worry|danger)
pushback  bottleneck  gave you the most  way past
(?:get (?:round|around)|handle|deal with|did you do about) (?:it|that|this|him|her|them)\b
"""),
    ),
    (
        "reason",
        anyof(r"""
why\b  reasons?\b  rationale  reasoning  (?:your|the) thinking  what made (?:you|that|xq|xnum|it)  made you  tipped
the case for  grounds  how did you (?:decide|choose|settle on|arrive|come to (?:decide|choose|that))
what (?:led|drove|prompted|convinced|motivated) you  convinced you  made (?:it|that) worth  got you \w+ing
(?:trying|hoping|aiming|wanting) (?:to achieve|for|at)  mattered (?:\w+ )?to you  were you thinking
h[ua]ng on (?:that|this)  conclu(?:de|sion)\w*  tell(?:ing)? you(?: to do)?\?  did you base  how did you weigh
(?:how|what)[^?]{0,30}\bweigh  consideration  what (?:decided|settled) (?:it|that)\b
(?:which|what) argument  deciding  decisive  land on xnum  did you land on  carried most  protecting  bore on
hung on it  what were you buying  infer  spoke for  square it  pointed that way  push(?:ed)? you
what (?:did|does) it tell you to do  special about  the plan\?  (?:basis|criteria)  did it matter  matter to you
worth your time  what was going on that week  what else was going on  wants to know  what do they hear
look like the sensible  (?:was|is|lay) behind (?:that|it|this)\?
behind (?:that|this|the|your) (?:decision|choice|idea)  decided xq
"""),
    ),
)

DETAIL: Cues = (
    (
        "measure",
        anyof(r"""
how (?:do|did|could|can|would) (?:you|we|i|anyone|they|somebody) (?:\w+ )?(?:know|tell\b|measure|track\
|keep track|check|verify|count|work out|calculate|see that)
how (?:was|were|is|are) (?:\w+ ){0,3}(?:measured|counted|calculated|tracked|verified|judged|checked|worked out|recorded)
(?:measured|counted|calculated|verified|judged|recorded|tracked) (?:by|from|against|over|how)  counted\b  the counting
(?:what|which) (?:data|figures|records?|base|baseline|yardstick|metrics?|kpis?|evidence|test|days are included)\b
where (?:would|could|can|was) (?:i|you|we|a note) (?:\w+ )?(?:look|find|check|see|made)  check xq  base ?line
whole that  of what total  over which period  whose (?:sums|books)  yardstick  adding up  added up  clipboard
on your screen  on what base  name the record  lay beside  each day to know  could you tell  give me that figure
which figures  where is xnum recorded  what did you see that told
who (?:else )?(?:would |was |has |had )?(?:counted|counting|measured|checked|(?:kept|keep|keeping) (?:a \
|the )?(?:record|count|tally|log)|did the counting)  work out xnum
what (?:were you (?:seeing|looking at)|did you have in front of you|did you see)  count come from
where d(?:oes|o|id) (?:it|that|xnum|the \w+) come  how (?:accurate|reliable)  test that it worked
how it was (?:measured|counted)  how you (?:measured|know|counted)  source of (?:that|the|xnum)
to (?:see|tell|know|check|find out) (?:if|whether) (?:it|that|this|things|xq)  compared?\b  inclu\w+ in\b
where did (?:you|<someone>) get (?:xnum[^?]{0,25}|that|it|the \w+) from  do you base  show (?:up )?in the  had you seen
whose (?:figure|number|count)  (?:go|going|went) by\b
evidence  proof  prove[ds]?\b  (?:shows|showed|tells|told) (?:you|that|it)\b  how can (?:you|we) tell
"""),
    ),
    (
        "own_action",
        anyof(r"""
your own\b(?! words)  (?<!not )(?<!n't )yours\b  yourself  your plate  your name\b
your (?:exact |specific |personal |own )?(?:part|role|hands|contribution|responsibilit\w+|involvement)
without you\b  you,? (?:personally|alone)  only (?:from )?you  no colleague  (?:sat|lay) with you
(?:what|which) (?:actions?|steps?) did you  which (?:bits?|parts?|pieces?|tasks?) (?:of \w+ )?did you\b
been off [^?]*(?:wouldn't|would not) have  would begin with i\b  was you\b  you'd been on holiday  (?:stuck|get) into\?
"""),
    ),
    (
        "what_was_said",
        anyof(r"""
verbatim  (?<!your own )words?\b  quote  wording  worded  phras\w+  direct speech  out loud
exact(?:ly)? (?:say|words|tell)  on hearing it
in writing  sentence from  by the kettle  anyone's mouth  break it to  hear back  read your messages  a note about
what (?:exactly |precisely |actually )?(?:did|do|would) (?:you|<someone>) (?:\w+ )?(?:say|said|tell|reply|write)
(?<!after that )(?<!after it )(?:was|were) (?:said|asked of|told)
(?:what|how) did you (?:tell|say|answer|put it|explain)  what was said
's answer\b  how did (?:they|he|she|xname) put it  conversation (?:go|went)  say to (?:you|xname|them|him|her)
what were you told  (?:anyone|somebody|someone|anybody|people|they|he|she|xname) said\b  <someone> saying\b
was (?:the|their|his|her|your) (?:reply|answer)\b  your (?:answer|reply)\?  put (?:it )?to you
said to (?:you|xname)  what did you answer  told (?:you|them) exactly
"""),
    ),
    (
        "time_span",
        anyof(r"""
how (?:long|soon|quickly|fast)\b(?! ago)
(?:what|over what|how much) (?:stretch|time (?:passed|went|did|was)|period)  how much (?:time|of the calendar)
how many (?:\w+ )?(?:days|weeks|months|hours|fridays|years)\b(?! into)  elapsed
from (?:beginning|start|first|the first) .{0,20}(?:to|till) (?:end|finish|last|xq)  as an interval
count the (?:months|weeks)  (?:minutes|hours|days|weeks|months) or (?:hours|days|weeks|months|years)
from (?:which|what) (?:date|day|month|week|year) (?:to|until|till)\b  timeframe  time ?span  timescale  duration
opening date  closing (?:one|date)  slowest  stop talking about  until it was  over how many  what stretch
"""),
    ),
    (
        "when",
        anyof(r"""
when (?:was|were|are|did|exactly|is|precisely|in)\b
(?:what|which) (?:bit of the )?(?:day|date|month|week|year|hour|weekday|season)  what time of  how long ago
how far back  \bdate\b  dates\b  calendar  weekday  timeline  the month\b  at what (?:point|time|hour)  months into
how many months into  stamp a day  from which day  which week  on which  time of (?:year|day)  place in the calendar
how recent\w*  (?:as of|since|until|by) when\b  event on either side  what day  when's  when'd
"""),
    ),
    (
        "number",
        anyof(r"""
how (?:many|much|big|large|far|often|small|high|low|deep)\b  number\b  figures?\b  percentage  per cent  amount\b
quantity  quantif\w+  in money  in pounds  worth\b  ballpark  margin  the scale  scale of  size of
what (?:value|was it) (?:before|the year|that preceded|the old way)  value that  two values  bars on a chart
in a normal week, what  begin from  came before xnum  what came before  stand today  numbers\b  metric\w*
target\b  a normal (?:day|week|month|year) be\b  what(?:'s| is| was) (?:it|that) (?:normally|usually|today|now)
at its (?:highest|lowest|worst|best|peak)  did you start (?:from|at|out)  in total
statistic\w*  kpi  preceded  what was it (?:before|the)  near enough  starting (?:point|figure)  how well did
"""),
    ),
    (
        "who",
        anyof(r"""
(?:xname's|their|his|her) (?:\w+ )?(?:job|position|title|rank)\b  how senior
(?:which|what) of your (?:colleagues|team|people)
(?:which|what) (?:position|job|post|title|rank) did <someone> (?:have|hold)
(?:which|what) (?:colleagues|people|others) (?:took part|were)\b  which of your (?:colleagues|team)
"""),
    ),
    (
        "others_action",
        anyof(r"""
(?:their|his|her|xname's) (?:next )?(?:step|move)\b  who did what (?:after|besides|apart|next|then)\b
(?:where|how) did <someone> (?:step|come|get|jump) in\b  (?:not|isn't|wasn't|weren't) yours\b
(?:what|how|which)\b(?! would)[^?.]{0,50}\b(?:did|do|does|were|was|'d) <someone>(?: \w+){0,4}? (?:do|doing\
|react|respond|spend|take|get up|contribute|behave|handle|follow|deal)\b
what (?:did|were|was|would|do) (?:the (?:rest|others?|people|team|others|folk)|others|other people|your (?:team\
|colleagues?|boss|manager)|colleagues?|everyone|everybody|xname|they|he|she)\b
(?:the )?others? (?:do|doing|react)  others'   a colleague (?:do|did)  (?:someone|somebody) else(?:'s)?
another person  by others  leave for your colleagues  their bit  what action(?! did you)  made? people do
make people do  around you (?:do|respond|react)  everyone else  the rest of (?:the|your) (?:team|crew|group)
how did (?:xname|they|those|he|she) (?:\w+ ){0,2}(?:react|respond|spend|take)  observable thing did
follow(?:ed)? that up  watch them  straight afterwards  physically do  besides you in  performed by  what'd they do
"""),
    ),
    (
        "result",
        anyof(r"""
results?\b  outcomes?\b  in the end\b  end(?:ed)? up  impact  achiev\w+  c[ao]me (?:out )?of (?:it|that|this)
how did (?:it|that|this|the story|the next day|the whole \w+|things|xq)[^?]{0,20} (?:end|finish|go|play out|turn out)
what (?:changed|happened|was different|is different|stopped being|fell over|improved)  (?:which|what) change
different (?:by|since|after|now)  observable difference  still going  net result  dust settled
walk(?:ed)? away with  get out of  got out of  (?:mondays|things) like, after  noticed  visitor would spot  point to
moaning about  done there now  left unfixed  lead to  led to  difference (?:did|it)
what did (?:that|it|this) (?:do|change|let)  in (?:place|use) today  because of xq
how do(?:es)? it (?:stand|work) (?:now|today)  effect  benefit  straight after  stopped being  finish up
(?:has|had|have) been different  still (?:like (?:that|this)|the same|so)\b
did (?:it|that|this) (?:\w+ )?(?:work|help|pay off)\b
could(?:n't| not) (?:do )?before\b  would i (?:find|see|notice)  left of (?:it|that|this|xq)  went away  at the end\b
like after  people notice  better afterwards  where did (?:that|it|this|all this) leave
get from it  got from it  what has happened to  what(?:'s| is) different  whose \w+ changed
"""),
    ),
    (
        "who",
        anyof(r"""
who\b  whose  whom\b  (?:the|whose|any|give me|their) names?\b  name (?:one |the |an)?(?:other )?(?:person|people)
which (?:other )?(?:person|people|party)  people (?:present|involved)  by role  what rank
xname's (?:exact |precise )?(?:role|job)  their (?:job|role)  besides you  apart from  in the room  the huddle
how big was the (?:team|group)
"""),
    ),
    (
        "own_action",
        anyof(r"""
you\b  your\b  how (?:did|does|do|was|were)\b  which part  i'd filmed  walk (?:me|us) through  step by step
take (?:me|us) through  action  what was done  i\?$
"""),
    ),
)

MORE = anyof(r"""
tell (?:me|us) (?:a bit |a little |some )?more  say more  (?<!it )(?<!that )(?<!this )go on\b(?! for\b)  elaborat
expand on  anything else  more about
(?:last|another|one|single|most recent|real) (?:real )?(?:occasion|instance|case)\b  another time\b(?!\?)
(?:last|one|single|most recent|real) (?:real )?time\b  (?:of|me|recall|remember|name) another time\b  for example
an example  which instance  the one you remember  another sentence  what comes to mind
""")
"""Asks for nothing in particular: go on, or an example of what was just said."""
STORY = anyof(r"""
round.one  first (?:round|interview|conversation|meeting)  last time  (?:your|the|that) (?:story|time)  xq\b
""")
"""Words that begin a story."""
