"""The words by which evidence shows itself, and those by which talk in general does. Wide families; every cue counts
only beside something of the story."""

import re

from agent.scoring.signs.r1_quick import cue

_SMALL = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|"
    r"nought|none|zero|couple"
)
NUMBER = (
    rf"(?:[£$€]?\d[\d,.]*(?:k|m|%|st|nd|rd|th)?|(?:{_SMALL})(?:[ -](?:and[ -]a[ -]half|{_SMALL})|[ ]and[ "
    rf"](?:{_SMALL}))*"
    r"|a (?:third|quarter|half|fifth|dozen|hundred|thousand))"
)
_GAP = r"(?:\s+[\w%-]+){0,4}?"
PAIRED = cue(
    rf"{NUMBER}[^.;?!]{{0,20}},? (?:previously|formerly|earlier|beforehand|where) [^.;?!]{{0,15}}{NUMBER}|where "
    rf"(?:we|it|there|they)[^.;?!]{{0,15}} (?:had|was|were) {NUMBER}[^.;?!]{{0,20}},? (?:we|it|there|"
    rf"they)[^.;?!]{{0,12}} {NUMBER}|(?:by|cut|saved)[^.;?!]{{0,15}} {NUMBER}[^.;?!]{{0,15}},? (?:from|out of|off) "
    rf"{NUMBER}|the (?:first|last|old|second) \w+ {NUMBER}[^.;?!]{{0,25}},? (?:and |then )?the \w+ \w+ {NUMBER}",
    rf"out of (?:the |our |those |all )*{NUMBER}[^.;?!]{{0,20}},? {NUMBER}|(?:took|was|were|used to (?:be|take)|had "
    rf"been|stood at)[^.;?!]{{0,15}} {NUMBER}[^.;?!]{{0,25}},? (?:and |but |then |now |after (?:that |it )?)+(?:it |"
    rf"we |they )*(?:is |was |were |'s |are |took |takes |went |only |now |at )*{NUMBER}",
    rf"{NUMBER}{_GAP},? (?:(?:up|down|back|right|straight|over|closer|nearer) )?to (?:about |around |nearly |roughly "
    rf"|under |over |just |maybe "
    rf"|almost |only |a |some |perhaps |the )*{NUMBER}",
    rf"{NUMBER}{_GAP} (?:out )?of (?:the |our |those |my |all |some |about |a |these |every )*{NUMBER}",
    rf"{NUMBER} in (?:every )?{NUMBER}",
    rf"{NUMBER}{_GAP},? (?:as )?(?:against|versus|vs|compared (?:with|to)|instead of|rather than|where (?:it|we|"
    rf"there) (?:had|was)|"
    rf"up from|down from|became|not|and not|then|before (?:that|it was|and)|was|where)\b[^.;]{{0,40}}?{NUMBER}",
    rf"(?:against|versus|compared (?:with|to)|down from|up from|on|from) {NUMBER}{_GAP} (?:before|the year before|in "
    rf"the same)",
    rf"{NUMBER}[^.;?!]{{0,50}} (?:before|in \w+|the (?:year|month|week|term) before|beforehand),? (?:and |then |but |"
    rf"to )?"
    rf"(?:only |just |about )?{NUMBER}[^.;?!]{{0,50}} (?:after|afterwards|since|in \w+|the (?:year|month|week|term) "
    rf"after)",
    rf"(?:from|by) (?:about |around |roughly |nearly )?{NUMBER}[^.;?!]{{0,30}} to (?:about |around |roughly |a |"
    rf"maybe )*{NUMBER}",
    r"(?:halv|doubl|trebl|tripl)(?:ed|ing)|(?:cut|brought|took|take|knocked|shaved|saved|lost|gained|rose|fell|"
    r"dropped|"
    r"went (?:up|down)|came down|up|down) [^.;?!]{0,25}?(?:by )?(?:about |around |roughly )?(?:a half|half|a "
    r"third|a quarter|two thirds|three quarters)",
)
"""A figure with what it is held against: from and to, out of, before and after."""
CHANGE = cue(
    rf"(?:about |around |roughly |nearly |almost |maybe )?{NUMBER}{_GAP} (?:quicker|faster|slower|sooner|earlier|"
    rf"later|fewer|less|more|"
    r"cheaper|better|lower|higher|shorter|longer|down|up|off)",
    r"(?:down|up|back|got it|dropped|fell|rose|cut|grew|went) (?:down |up )?(?:to|by|from) (?:about |around |roughly "
    r"|a |maybe |only |under |over )*"
    rf"{NUMBER}",
    r"(?:roughly|about|around|nearly|almost|over|under) (?:a )?(?:half|third|quarter|two thirds|double|twice)",
    rf"{NUMBER} (?:times )?(?:a|per|every|each) (?:hour|day|night|shift|week|month|quarter|term|season|year)",
    r"(?:once|twice|none|one|zero) (?:a|per|every|each|all) (?:hour|day|night|shift|week|month|quarter|term|season|"
    r"year)|"
    r"not (?:a single )?one (?:since|after|that|all)",
    rf"(?:worth|paid|cost|saved|lost|took|takes|spent)[^.;?!]{{0,30}}{NUMBER}",
)
ARTEFACT = cue(
    r"(?:the|a|an|my|our|one|that|his|her|their|each|every|weekly|daily|monthly) (?:[\w-]+ ){0,2}?(?:chart|charts|"
    r"whiteboard|board|"
    r"sheet|sheets|spreadsheet|log|logs|logbook|book|diary|notebook|ledger|register|record|records|report|reports|"
    r"graph|"
    r"dashboard|e-?mail|emails|letter|letters|memo|note|notes|list|minutes|photo|photos|photograph|card|cards|form|"
    r"forms|"
    r"calendar|rota|tally|docket|dockets|tickets?|invoice|invoices|receipts|printout|file|map|drawing|plan on|"
    r"tracker|table|"
    r"survey|questionnaire|message|slack|thread|screenshot|recording|timesheet|clipboard|poster|label|tags?|sticker|"
    r"stickers)",
    r"(?:e-?mail|letter|text|message) from",
)
"""A thing on which it could be seen."""
SOURCE = cue(
    r"(?:the|our|a) [\w-]+ (?:counts|records|logs|registers|weighs|times|clocks|tracks) (?:the |every |each |all |"
    r"\w+s\b)|i (?:took a photo|photographed|rang (?:all|every|each)|asked (?:all|every|each))|ran (?:the|a|that) "
    r"(?:report|query|count|list)",
    r"(?:with|by|using|on) (?:a|my|the|our) (?:clicker|watch|stopwatch|tape|ruler|scale|phone|clipboard|thermometer|"
    r"meter|gauge|calculator|notepad|pen)|(?:i|we|she|he|they) (?:stood|sat|waited) (?:there|by|at) "
    r"[^.]{0,30}(?:with|and) (?:a|count\w*|tick\w*|writ\w*|wrote)|(?:ticked|tagged|exported|marked|scored|wrote|"
    r"noted|logged|listed|tallied|entered|photographed|stamped) (?:them|it|each|every|that|those|one)(?: \w+)?(?: "
    r"off| down| up| by)?|went (?:back )?(?:through|over) (?:the|all|every|each|my|our)",
    r"(?:spits?|prints?|throws?|gives?|puts?|keeps?|holds?) (?:that|it|them|one|those) (?:out|on|in|for|every)|"
    r"(?:it's|that's|is|was|comes|came|got (?:it|that|them)) (?:what the \w+ (?:shows?|says?|records?|gives?)|from "
    r"the|off the|out of the)|measured|(?:we|i) (?:defined|counted|took|called) (?:\w+) (?:as|to mean|late|when)|so "
    r"you (?:just |can )?count|(?:system|software|lab|machine|till|meter|register|payroll|counter|log|scanner)s? "
    r"(?:\w+ )?(?:shows?|prints?|says?|spits|counts|records|stamps|logs)",
    r"(?:off|from|out of|in|by|on|per|via|according to|straight off|straight from|taken from) (?:the|our|my|his|her|"
    r"their|its|an?|"
    r"(?-i:[A-Z])\w+(?:'s)?) (?:own |same |two |[\w-]+ ){0,3}?(?:system|systems|log|logs|logbook|report|reports|"
    r"record|records|sheet|"
    r"sheets|spreadsheet|chart|book|books|diary|notebook|ledger|register|dashboard|tracker|data|database|till|meter|"
    r"meters|"
    r"counter|clock|scanner|gauge|register|invoices|statements|accounts|returns|minutes|file|files|survey|forms|"
    r"tickets|"
    r"calendar|rota|timesheets?|time sheets?|tally|sensor|export|server|readings|stats|figures|numbers|payroll|"
    r"software|app|"
    r"portal|incidents?|dockets?|notes|list|print-?outs?|photos|bills?|machine|tags?|scale|scales|labels|recordings?|"
    r"control)",
    r"(?:i|we|me|she|he|they|you|myself)(?:'d|'ve)? (?:\w+ )?(?:counted|measured|timed|weighed|logged|tallied|"
    r"recorded|classed|classified|"
    r"coded|sampled|tracked|noted|worked (?:it |that |them |those )?(?:all )?out|added (?:it |them )?up|totted|"
    r"calculated|checked "
    r"(?:the|it|them|both|each|every|against)|pulled|read (?:it|them) off|wrote (?:it |them |each )?down|filled|filed|"
    r"compared|ran the (?:numbers|figures)|went through (?:the|every|all|them)|sorted the|looked (?:it|them) up|"
    r"looked back|"
    r"gauged|surveyed|kept (?:a )?(?:count|tally|record|log|score)|agreed what (?:we|to) count|plotted|charted|got "
    r"(?:it|them|those) from)",
    r"counted as|count(?:ed|ing)? (?:it|them|anything|only|every|each)|measured (?:as|by|from|in|at|on|with)|defined "
    r"as|that means (?:any|every)|the (?:system|server|meter|"
    r"log|machine|clock|counter|software|till) (?:counts?|records?|logs?|shows?|says?|stamps?|keeps?)|(?:scanned|"
    r"stamped|timed|"
    r"logged|clocked|metered|counted|audited|weighed|measured) (?:by|at|in|on|from|every|each|automatically)|so it's "
    r"whatever",
    r"(?:the )?(?:mean|average|median)(?: of| over| across|,)|on average (?:over|across)|keys in to keys out|"
    r"(?:i|we) (?:took|had|got|have|read) (?:it|that|them|those|the (?:\w+ )?(?:one|figure|number|count|\w+teen|"
    r"\w+ty|\d+)) "
    r"(?:as read |straight )?(?:from|off|out of)|was in (?:a|the) \w+ ?(?:report|paper|return|file)",
    r"per (?:hundred|thousand|ten thousand|head|unit|shift|visit|item|order|customer|bed|call)",
)
"""How, or from what, a figure was had."""
GENERAL = cue(
    r"everywhere now|happening everywhere|(?:in )?some places|up and down the country|all over the (?:country|world)|"
    r"in (?:europe|the "
    r"whole of \w+) they|i've been \w+ing (?:for )?[\w-]+ years|(?:\w+) goes? up, \w+ goes? down|everybody (?:was|is) "
    r"(?:crying|doing|"
    r"saying|the same)|in this (?:trade|country)|for (?:\w+-)?\w+ years, from|with me the|(?:is|was) (?:first|above "
    r"all) a question",
    r"(?:most|many|all|some|other) (?:customers|clients|people|managers|teams|companies|firms|kitchens|shops|"
    r"hospitals|schools|patients|guests|staff|places|sites|\w+s) (?:waste|need|want|don't|are|have|like|lose|fail|"
    r"forget|think|will|would|tend|do|just)|(?:customers|clients|guests|patients|staff|teams|managers|users|parents|"
    r"pupils|drivers|suppliers) (?:don't|want|like|need|care|will|always|appreciate|respond|expect|hate|love|resist|"
    r"come)|(?:anybody|anyone|everybody|everyone|nobody|no one) (?:can|could do|knows|likes|wants|needs|has to|"
    r"should)",
    r"(?:is|are|'s) (?:the )?(?:key|everything|paramount|crucial|essential|vital|half the (?:battle|job)|what counts|"
    r"what matters|the (?:name of the game|secret|be[- ]all))|(?:has|have) to be (?:visible|there|present|seen|fair|"
    r"firm|clear|patient|strict|flexible)|(?:\d+|[\w-]+) years i(?:'ve| have)|(?:nine|eight|9|8) out of (?:ten|10) "
    r"(?:problems|times|cases|people|customers|\w+s are)|industry (?:average|standard|norm)|if you (?:look after|"
    r"treat|give|keep|do|don't|want|put|take|listen|get|stay|are|trust|know|have)",
    r"(?:dozens|hundreds|plenty|lots|loads|many) of times|(?:always|mostly|usually) (?:were|was|is|are|did|do|does|"
    r"works?|worked)|whoever it (?:is|was)|both sides|(?:used to|always) (?:say|said|tell|told)|as i was taught|my "
    r"(?:first|old|late) (?:boss|gaffer|manager|chef|head|mentor|teacher|foreman|sergeant|captain)|(?:per ?cent|%) "
    r"of target|on my (?:patch|watch)|usually|typically|normally|generally|commonly|invariably|perpetually|"
    r"traditionally|in general|as a rule|on the whole|"
    r"in theory|in principle|by and large|tend to|tends to|more often than not|every time|whenever|sooner or later|"
    r"day in",
    r"(?:nine|eight|seven|9|8|7) times (?:out of|in) (?:ten|10)|(?:ninety|eighty|ninety[- ]five|90|80|95|99) ?(?:per "
    r"?cent|%) of (?:it|this|the job|"
    r"success|life|people|\w+ is)|a hundred per ?cent|1000 ?%|110 ?%",
    r"(?:always|never) (?:\w+ing |been |a |the |an |compromise|give|gave|forget|let|put|had|say|do|believe|try|start|"
    r"make|keep|"
    r"discount\w*|miss|late|under|over|that)\w*|i (?:always|never)|we (?:always|never)|is always|are always|is never",
    r"people (?:resist|like|want|need|respond|don't (?:like|want)|will always|appreciate|follow|forget|trust|always|"
    r"hate|love)|"
    r"that's (?:human nature|life|people|the (?:job|trade|business|nature)|what (?:it|the job|leadership|\w+ing) is)|"
    r"human nature|"
    r"(?:a|any|every) (?!good (?:many|deal|few|half|bit|part|share))(?:good|decent|proper|real|great|professional|"
    r"experienced|happy) [\w-]+|at the end of the day|"
    r"plain and simple|simple as that|"
    r"common sense|stands to reason|it is what it is|as (?:we|they) (?:all )?(?:say|know)|everyone knows|everybody "
    r"knows",
    r"in (?:nursing|teaching|sales|retail|housing|hospitality|construction|engineering|healthcare|manufacturing|"
    r"logistics|catering|"
    r"farming|this (?:job|trade|line|business|industry|field|work|game|profession|sector)|my (?:trade|field|line|"
    r"profession|"
    r"experience|view|opinion|book|world|career)|any (?!case|event|other)\w+|most \w+s)|(?:nationally|globally|"
    r"worldwide|statistically|"
    r"industry[- ]wide|"
    r"across the (?:industry|sector|country|board))",
    r"(?:the )?(?:national|published|international|industry|sector|average|textbook|official|academic) (?:evidence|"
    r"figure|figures|"
    r"average|rate|statistics?|data|standard|benchmark|guidance|research|number|company|norm)|(?:evidence|research|"
    r"studies|literature|surveys?|"
    r"papers?|statistics|textbooks?|experts|articles?|they|gurus?) (?:is|are|says?|shows?|suggests?|tells?|agrees?|"
    r"proves?) (?:us |you )?"
    r"(?:that|it|the|to|rounding|\w+ing)|studies|textbook|well[- ]known|accepted (?:position|view|wisdom)|best "
    r"practice|benchmark|i(?:'ve)? read (?:that|somewhere)",
    r"(?:in|over|for|after|with|done|my|'ve|have) (?:my |the |all |about |nearly |over |more than )?(?:\d+|[\w-]+) "
    r"(?:odd )?years(?: (?:in|of|at|as|now|on|doing|teaches|behind))|"
    r"(?:\d+|[\w-]+) years(?:,| and| across| at| of| in) (?:\d+|[\w-]+) (?:\w+ )?(?:employers|companies|firms|depots|"
    r"sites|schools|hospitals|frameworks|"
    r"boroughs|hotels|kitchens|branches|teams|countries|accounts|clients|restaurants|projects|jobs)|my (?:whole "
    r")?career|"
    r"(?:'ve|have) (?:done|run|shipped|led|managed|handled|closed|seen|worked|trained|delivered|built|opened|had) "
    r"(?:this |it |over |more than |about |some |close to |on )*"
    r"(?:\d|dozens|hundreds|thousands|many|plenty|countless|loads|[\w-]+ty\b|[\w-]+teen)",
)
"""What is so in general, elsewhere or over a career."""
TRAIT = cue(
    r"i(?:'m| am) known|it's (?:just )?(?:what|how|who) i (?:do|am|work)|i (?:stay|keep|remain|calm|get on|listen|"
    r"adapt|cope|deal with|handle|bring) (?:positive|calm|focused|people|things|with|well|to|going|my|cool)|whatever "
    r"happens|that's (?:just )?(?:me|who i am|how i am)",
    r"i(?:'m| am|'d say i'm| would say i am) (?:a |an |quite |very |pretty |really |rather |just |known |by "
    r"temperament|by nature|the (?:kind|sort|type)|"
    r"one of those|somebody|someone|not (?:the|a|one|somebody|someone|easily)|good |great |passionate|obsess|"
    r"stubborn|proud|"
    r"calm|careful|thorough|organised|resilient|adaptable|patient|hands[- ]on|detail|big on|all about|always|never|"
    r"lucky to|used to|strict)",
    r"i(?:'ve| have) (?:always )?been (?:told|called|described|known|the (?:kind|sort))|i (?:was|were) (?:always "
    r")?known (?:for|as)|called me|they said about me|"
    r"people (?:say|tell|have told|describe|call) (?:me|that i)|i (?:believe|value|pride|thrive|enjoy|love|strive|"
    r"tend|specialise|"
    r"don't believe|work well|don't (?:give|do|panic|like|let|accept|tolerate)|like to|care|see myself|consider "
    r"myself|run a|keep calm|find (?:that )?(?:if|people|you)|expect)|"
    r"my (?:philosophy|approach|style|strength|rule|motto|view|belief|attitude|process|method|mantra|way|instinct)\b|"
    r"that was my rule|"
    r"engineers of my type|it's (?:all )?(?:about )?(?:relationships|attitude|trust|people|communication|culture|"
    r"mindset)|"
    r"(?:it was|it's|is) (?:all )?about \w+",
)
"""Qualities and beliefs of the speaker."""
GENERIC_YOU = re.compile(
    r"(?:^|[,;:.] |\b(?:and|so|if|then|when|but|because|that|first|where) )(?:you(?:['’]d|['’]ve|['’]ll|['’]re)? "
    r"(?!(?:told|asked|said|could (?:ask|see|tell|feel|hear|check)|can (?:ask|see|tell|check)|mentioned|see|\w+ed)\b|"
    r"know,)\w+|one "
    r"(?:would|can|could|has|follows|knows|must|should|needs|looks|does|gets|prefers|learns|might|may|always)\b|"
    r"we(?: would|['’]d| will|['’]ll| always| just| normally)? (?!have (?:\w+ed|had|been|done|kept|gone|got|still|"
    r"lost)\b)"
    r"(?:get|explain|lead|find|keep|prioritise|prioritize|delegate|escalate|make|try|put|work|look|do|have|need|use|"
    r"start|believe|talk|take|go|see)\b)",
    re.IGNORECASE,
)
"""The routine told as what one does."""
CANNOT = cue(
    r"(?:date|name|number|figure|detail|details|exact \w+)(?:'s| is| are|s are|s have) (?:gone|lost|hazy|a blur)|"
    r"(?:you'd|you would|one would) have to ask|don't (?:honestly |really )?have (?:that|it|them|those)|don't ask me|"
    r"not (?:the one|good|great) (?:for|with) (?:dates|names|numbers|figures)|(?:it|that)(?:'d| would|'ll) be in the|"
    r"(?:really |honestly )?(?:don't|do not|didn't) know\b|can't remember|forget the",
    r"(?:couldn't|could not|can't|cannot|wouldn't|would not|won't|not able to) (?:really |honestly |quite |even |now "
    r"|possibly )?(?:tell (?:you|ya)|say(?: who| which| what| exactly| offhand| for sure| by whom|[.,])|"
    r"give you|remember|recall|think of|put (?:a|an|it|them)|name|swear|quote|want to (?:quote|say|guess|make)|like "
    r"to (?:say|guess|quote))",
    r"(?:don't|do not|didn't|did not) (?:really |honestly |actually |quite )?(?:recall|remember|know (?:who|which|"
    r"when|what|exactly|the|how)|have (?:a |the |that |any )?(?:before|figure|number|date|name|count|details?|exact|"
    r"on me|to hand))",
    r"i(?:'d| would) (?:have to|need to|be) (?:ask|look|check|guess\w*|making|lying|invent\w*)|(?:hard|difficult|"
    r"impossible|tricky) to (?:say|put|pin|tell|remember|recall)|"
    r"(?:who|when|what|which|where) (?:said|did|was|went|exactly)[^.]{0,30}(?:gone|no idea|not sure|couldn't|can't|"
    r"don't|would be|is in|that's all in)|"
    r"(?:no|not sure|not certain) (?:idea|who|which|when|what|whether|if)|nothing (?:that )?(?:sticks|comes|springs|"
    r"i can)|i forget|it escapes me|slipped my mind|"
    r"not going to make (?:it|that|one) up|making it up|nothing to add|somebody (?:else )?(?:would|will|might) "
    r"(?:have|hold|know)|"
    r"(?:matron|manager|office|finance|planning|hr|head office|system|someone|they|he|she) (?:would|will|'d|'ll) "
    r"(?:have|hold|know) (?:that|it|the|those)|"
    r"(?:would|will|should) be (?:with|in|on) (?:the )?(?:planning|office|hr|finance|system|file|records|somewhere|a "
    r"folder)|"
    r"(?:whoever|someone|somebody) (?:was|had|did|may|might|would)|there (?:would be|will be|must be|'d be|'ll be) a "
    r"(?:number|record|ticket|file|note|list)|(?:a|one) (?:ticket|file|form|folder) somewhere|"
    r"(?:may|might|could) have been (?:the|a|on|they|that|first|later)|presumably|i believe\. |i couldn't say|lost "
    r"track|it's all a blur|bit of a blur|all merges|sort of came in together",
)
"""The fact asked for cannot be given."""
NOW_TOLD = re.compile(
    r"\b(?:he|she|they) (?:\w+ )?\w+(?:s|es)? (?:to )?(?:me|us|him|her|them)\b|\bI (?:\w+ and )?\w+ (?:him|her|them)\b"
    r"|\b(?:writes|rings|tells|calls|says|asks|phones|emails|comes|goes|signs|sits|walks) (?:to me|me|us|in|up|back|"
    r"over|they|he|she)\b"
)
"""A story told in the present: 'he writes to me', 'I phone him'."""
ORDER = cue(
    r"first(?:ly)?(?: of all| thing| off)?|to (?:start|begin) with|started|began|then|next|after that|afterwards|"
    r"later|once (?:that|they|we|i|he|she|it|the)|the (?:next|following) "
    r"(?:day|week|month|morning|night|shift|term)|by the (?:time|end|second|third)|before that|finally|last(?:ly)? "
    r"(?:was|came|of all|we|i)|"
    r"when (?:they|he|she|that|it|the|i|we)|from (?:then|there|that)|second(?:ly)?|so i|and i|only then|in the end|"
    r"that (?:same )?(?:day|week|afternoon|evening|morning|night)|"
    r"a (?:day|week|month|fortnight|couple of \w+|few \w+) (?:later|after|on)|(?:two|three|four|five|six|ten|\d+) "
    r"(?:days|weeks|months|nights) (?:later|after|on|in)|same (?:day|week|morning)|straight after|"
    r"on the (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|until",
)
