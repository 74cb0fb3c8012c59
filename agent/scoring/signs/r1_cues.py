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
    rf"](?:{_SMALL}))*|a (?:third|quarter|half|fifth|dozen|hundred|thousand))"
)
_GAP = r"(?:\s+[\w%-]+){0,4}?"
PAIRED = cue(
    rf"{NUMBER}[^.;?!]{{0,20}},? (?:previously|formerly|earlier|beforehand|where) [^.;?!]{{0,15}}{NUMBER}|out of "
    rf"(?:the |our |those |all )*{NUMBER}[^.;?!]{{0,20}},? {NUMBER}|(?:took|was|were|used to (?:be|take)|had been|"
    rf"stood at)[^.;?!]{{0,15}} {NUMBER}[^.;?!]{{0,25}},? (?:and |but )*(?:(?:then |now |after (?:that |it )?)+|"
    rf"(?=(?:it|we|they|only) ))(?:it |we |they )*(?:is |was |were |'s |are |took |takes |went |only |now |at "
    rf")*{NUMBER}|{NUMBER}{_GAP},? (?:(?:up|down|back|right|straight|over|closer|nearer) )?to (?:about |around |"
    rf"nearly |roughly |under |over |just |maybe |almost |only |a |some |perhaps |the )*{NUMBER}|{NUMBER}{_GAP} "
    rf"(?:out )?of (?:the |our |those |my |all |some |about |a |these |every )*{NUMBER}|{NUMBER} in (?:every "
    rf")?{NUMBER}|{NUMBER}{_GAP},? (?:as )?(?:against|versus|vs|compared (?:with|to)|instead of|rather than|where "
    rf"(?:it|we|there) (?:had|was)|up from|down from|became|not|and not|then|before (?:that|it was|and)|was|"
    rf"where)\b[^.;]{{0,40}}?{NUMBER}|(?:against|versus|compared (?:with|to)|down from|up from|on|from) "
    rf"{NUMBER}{_GAP} (?:before|the year before|in the same)|{NUMBER}[^.;?!]{{0,50}} (?:before|in \w+|the (?:year|"
    rf"month|week|term) before|beforehand),? (?:and |then |but |to )?(?:only |just |about )?{NUMBER}[^.;?!]{{0,50}} "
    rf"(?:after|afterwards|since|in \w+|the (?:year|month|week|term) after)|(?:from|by) (?:about |around |roughly |"
    rf"nearly )?{NUMBER}[^.;?!]{{0,30}} to (?:about |around |roughly |a |maybe )*{NUMBER}",
    r"(?:halv|doubl|trebl|tripl)(?:ed|ing)|(?:cut|brought|took|take|knocked|shaved|saved|lost|gained|rose|fell|"
    r"dropped|went (?:up|down)|came down|up|down) [^.;?!]{0,25}?(?:by )?(?:about |around |roughly )?(?:a half|half|a "
    r"third|a quarter|two thirds|three quarters)",
)
"""A figure with what it is held against: from and to, out of, before and after."""
CHANGE = cue(
    rf"(?:about |around |roughly |nearly |almost |maybe )?{NUMBER}{_GAP} (?:quicker|faster|slower|sooner|earlier|"
    rf"later|fewer|less|more|cheaper|better|lower|higher|shorter|longer|down|up|off)|(?:down|up|back|got it|dropped|"
    rf"fell|rose|cut|grew|went) (?:down |up )?(?:to|by|from) (?:about |around |roughly |a |maybe |only |under |over "
    rf")*{NUMBER}",
    r"(?:roughly|about|around|nearly|almost|over|under) (?:a )?(?:half|third|quarter|two thirds|double|twice)",
    rf"{NUMBER} (?:times )?(?:a|per|every|each) (?:hour|day|night|shift|week|month|quarter|term|season|year)",
    r"(?:once|twice|none|one|zero) (?:a|per|every|each|all) (?:hour|day|night|shift|week|month|quarter|term|season|"
    r"year)",
    rf"(?:worth|paid|cost|saved|lost|took|takes|spent)[^.;?!]{{0,30}}{NUMBER}",
)
ARTEFACT = cue(
    r"(?:the|a|an|my|our|one|that|his|her|their|each|every|weekly|daily|monthly) (?:[\w-]+ ){0,2}?(?:chart|charts|"
    r"whiteboard|board|sheet|sheets|spreadsheet|log|logs|logbook|book|diary|notebook|ledger|register|record|records|"
    r"report|reports|graph|dashboard|e-?mail|emails|letter|letters|memo|note|notes|list|minutes|photo|photos|"
    r"photograph|card|cards|form|forms|calendar|rota|tally|docket|dockets|tickets?|invoice|invoices|receipts|"
    r"printout|file|map|drawing|plan on|tracker|table|survey|questionnaire|message|slack|thread|screenshot|recording|"
    r"timesheet|clipboard|poster|label|tags?|sticker|stickers)|(?:e-?mail|letter|text|message) from",
)
"""A thing on which it could be seen."""
SOURCE = cue(
    r"i (?:took a photo|photographed|rang (?:all|every|each)|asked (?:all|every|each))|(?:with|by|using|on) (?:a|my|"
    r"the|our) (?:clicker|watch|stopwatch|tape|ruler|scale|phone|clipboard|thermometer|meter|gauge|calculator|"
    r"notepad|pen)|(?:ticked|tagged|exported|marked|scored|wrote|noted|logged|listed|tallied|entered|photographed|"
    r"stamped) (?:them|it|each|every|that|those|one)(?: \w+)?(?: off| down| up| by)?|went (?:back )?(?:through|over) "
    r"(?:the|all|every|each|my|our)|(?:spits?|prints?|throws?|gives?|puts?|keeps?|holds?) (?:that|it|them|one|those) "
    r"(?:out|on|in|for|every)|(?:it's|that's|is|was|comes|came|got (?:it|that|them)) (?:what the \w+ (?:shows?|says?|"
    r"records?|gives?)|from the|off the|out of the)|(?:off|from|out of|in|by|on|per|via|according to|straight off|"
    r"straight from|taken from) (?:the|our|my|his|her|their|its|an?|(?-i:[A-Z])\w+(?:'s)?) (?:own |same |two |[\w-]+ "
    r"){0,3}?(?:system|systems|log|logs|logbook|report|reports|record|records|sheet|sheets|spreadsheet|chart|book|"
    r"books|diary|notebook|ledger|register|dashboard|tracker|data|database|till|meter|meters|counter|clock|scanner|"
    r"gauge|register|invoices|statements|accounts|returns|minutes|file|files|survey|forms|tickets|calendar|rota|"
    r"timesheets?|time sheets?|tally|sensor|export|server|readings|stats|figures|numbers|payroll|software|app|portal|"
    r"incidents?|dockets?|notes|list|print-?outs?|photos|bills?|machine|tags?|scale|scales|labels|recordings?|"
    r"control)|(?:i|we|me|she|he|they|you|myself)(?:'d|'ve)? (?:\w+ )?(?:counted|measured|timed|weighed|logged|"
    r"tallied|recorded|classed|classified|coded|sampled|tracked|noted|worked (?:it |that |them |those )?(?:all )?out|"
    r"added (?:it |them )?up|totted|calculated|checked (?:the|it|them|both|each|every|against)|pulled|read (?:it|"
    r"them) off|wrote (?:it |them |each )?down|filled|filed|compared|ran the (?:numbers|figures)|went through (?:the|"
    r"every|all|them)|sorted the|looked (?:it|them) up|looked back|gauged|surveyed|kept (?:a )?(?:count|tally|record|"
    r"log|score)|agreed what (?:we|to) count|plotted|charted|got (?:it|them|those) from)|count(?:ed|ing)? (?:it|them|"
    r"anything|only|every|each)|(?:the )?(?:mean|average|median)(?: of| over| across|,)|per (?:hundred|thousand|ten "
    r"thousand|head|unit|shift|visit|item|order|customer|bed|call)",
)
"""How, or from what, a figure was had."""
GENERAL = cue(
    r"everywhere now|happening everywhere|(?:in )?some places|in (?:europe|the whole of \w+) they|i've been \w+ing "
    r"(?:for )?[\w-]+ years|(?:\w+) goes? up, \w+ goes? down|everybody (?:was|is) (?:crying|doing|saying|the same)|"
    r"in this (?:trade|country)|for (?:\w+-)?\w+ years, from|with me the|(?:is|was) (?:first|above all) a question|"
    r"(?:most|many|all|some|other) (?:customers|clients|people|managers|teams|companies|firms|kitchens|shops|"
    r"hospitals|schools|patients|guests|staff|places|sites|\w+s) (?:waste|need|want|don't|are|have|like|lose|fail|"
    r"forget|think|will|would|tend|do|just)|(?:customers|clients|guests|patients|staff|teams|managers|users|parents|"
    r"pupils|drivers|suppliers) (?:don't|want|like|need|care|will|always|appreciate|respond|expect|hate|love|resist|"
    r"come)|(?:anybody|anyone|everybody|everyone|nobody|no one) (?:can|could do|knows|likes|wants|needs|has to|"
    r"should)|(?:is|are|'s) (?:the )?(?:key|everything|paramount|crucial|essential|vital|half the (?:battle|job)|"
    r"what counts|what matters|the (?:name of the game|secret|be[- ]all))|(?:\d+|[\w-]+) years i(?:'ve| have)|if you "
    r"(?:look after|treat|give|keep|do|don't|want|put|take|listen|get|stay|are|trust|know|have)|(?:dozens|hundreds|"
    r"plenty|lots|loads|many) of times|(?:always|mostly|usually) (?:were|was|is|are|did|do|does|works?|worked)|"
    r"whoever it (?:is|was)|both sides|(?:used to|always) (?:say|said|tell|told)|as i was taught|my (?:first|old|"
    r"late) (?:boss|gaffer|manager|chef|head|mentor|teacher|foreman|sergeant|captain)|(?:per ?cent|%) of target|on "
    r"my (?:patch|watch)|usually|typically|normally|generally|commonly|invariably|perpetually|in general|on the "
    r"whole|in theory|in principle|tends to|more often than not|every time|whenever|(?:nine|eight|seven|9|8|7) times "
    r"(?:out of|in) (?:ten|10)|(?:ninety|eighty|ninety[- ]five|90|80|95|99) ?(?:per ?cent|%) of (?:it|this|the job|"
    r"success|life|people|\w+ is)|a hundred per ?cent|(?:always|never) (?:\w+ing |been |a |the |an |compromise|give|"
    r"gave|forget|let|put|had|say|do|believe|try|start|make|keep|discount\w*|miss|late|under|over|that)\w*|i "
    r"(?:always|never)|we (?:always|never)|is always|are always|people (?:resist|like|want|need|respond|don't "
    r"(?:like|want)|will always|appreciate|follow|forget|trust|always|hate|love)|that's (?:human nature|life|people|"
    r"the (?:job|trade|business|nature)|what (?:it|the job|leadership|\w+ing) is)|human nature|(?:a|any|every) "
    r"(?!good (?:many|deal|few|half|bit|part|share))(?:good|decent|proper|real|great|professional|experienced|happy) "
    r"[\w-]+|plain and simple|simple as that|common sense|everyone knows|in (?:nursing|teaching|sales|retail|housing|"
    r"hospitality|construction|engineering|healthcare|manufacturing|logistics|catering|farming|this (?:job|trade|"
    r"line|business|industry|field|work|game|profession|sector)|my (?:trade|field|line|profession|experience|view|"
    r"opinion|book|world|career)|any (?!case|event|other)\w+|most \w+s)|(?:nationally|globally|worldwide|"
    r"statistically|industry[- ]wide|across the (?:industry|sector|country|board))|(?:the )?(?:national|published|"
    r"international|industry|sector|average|textbook|official|academic) (?:evidence|figure|figures|average|rate|"
    r"statistics?|data|standard|benchmark|guidance|research|number|company|norm)|(?:evidence|research|studies|"
    r"literature|surveys?|papers?|statistics|textbooks?|experts|articles?|they|gurus?) (?:is|are|says?|shows?|"
    r"suggests?|tells?|agrees?|proves?) (?:us |you )?(?:that|it|the|to|rounding|\w+ing)|studies|textbook|well[- "
    r"]known|accepted (?:position|view|wisdom)|benchmark|(?:in|over|for|after|with|done|my|'ve|have) (?:my |the |all "
    r"|about |nearly |over |more than )?(?:\d+|[\w-]+) (?:odd )?years(?: (?:in|of|at|as|now|on|doing|teaches|"
    r"behind))|(?:\d+|[\w-]+) years(?:,| and| across| at| of| in) (?:\d+|[\w-]+) (?:\w+ )?(?:employers|companies|"
    r"firms|depots|sites|schools|hospitals|frameworks|boroughs|hotels|kitchens|branches|teams|countries|accounts|"
    r"clients|restaurants|projects|jobs)|(?:'ve|have) (?:done|run|shipped|led|managed|handled|closed|seen|worked|"
    r"trained|delivered|built|opened|had) (?:this |it |over |more than |about |some |close to |on )*(?:\d|dozens|"
    r"hundreds|thousands|many|plenty|countless|loads|[\w-]+ty\b|[\w-]+teen)",
)
"""What is so in general, elsewhere or over a career."""
TRAIT = cue(
    r"i(?:'m| am) known|it's (?:just )?(?:what|how|who) i (?:do|am|work)|i (?:stay|keep|remain|calm|get on|listen|"
    r"adapt|cope|deal with|handle|bring) (?:positive|calm|focused|people|things|with|well|to|going|my|cool)|that's "
    r"(?:just )?(?:me|who i am|how i am)|i(?:'m| am|'d say i'm| would say i am) (?:a |an |quite |very |pretty |"
    r"really |rather |just |known |by temperament|by nature|the (?:kind|sort|type)|one of those|somebody|someone|not "
    r"(?:the|a|one|somebody|someone|easily)|good |great |passionate|obsess|stubborn|proud|calm|careful|thorough|"
    r"organised|resilient|adaptable|patient|hands[- ]on|detail|big on|all about|always|never|lucky to|used to|"
    r"strict)|i(?:'ve| have) (?:always )?been (?:told|called|described|known|the (?:kind|sort))|i (?:was|were) "
    r"(?:always )?known (?:for|as)|called me|they said about me|people (?:say|tell|have told|describe|call) (?:me|"
    r"that i)|i (?:believe|value|pride|thrive|enjoy|love|strive|tend|specialise|don't believe|work well|don't "
    r"(?:give|do|panic|like|let|accept|tolerate)|like to|care|see myself|consider myself|run a|keep calm|find "
    r"(?:that )?(?:if|people|you)|expect)|my (?:philosophy|approach|style|strength|rule|motto|view|belief|attitude|"
    r"process|method|mantra|way|instinct)\b|that was my rule|engineers of my type|it's (?:all )?(?:about "
    r")?(?:relationships|attitude|trust|people|communication|culture|mindset)|(?:it was|it's|is) (?:all )?about \w+",
)
"""Qualities and beliefs of the speaker."""
GENERIC_YOU = re.compile(
    r"(?:^|[,;:.] |\b(?:and|so|if|then|when|but|because|that|first|where) )(?:you(?:['’]d|['’]ve|['’]ll|['’]re)? "
    r"(?!(?:told|asked|said|could (?:ask|see|tell|feel|hear|check)|can (?:ask|see|tell|check)|mentioned|see|\w+ed)\b|"
    r"know,)\w+|one (?:would|can|could|has|follows|knows|must|should|needs|looks|does|gets|prefers|learns|might|may|"
    r"always)\b|we(?: would|['’]d| will|['’]ll| always| just| normally)? (?!have (?:\w+ed|had|been|done|kept|gone|"
    r"got|still|left|come|taken|put|made|found|given|sold|built|brought|seen|lost)\b)(?:get|explain|lead|find|keep|"
    r"prioritise|prioritize|delegate|escalate|make|try|put|work|look|do|have|need|use|start|believe|talk|take|go|"
    r"see)\b)",
    re.IGNORECASE,
)
"""The routine told as what one does."""
CANNOT = cue(
    r"(?:you'd|you would|one would) have to ask|don't (?:honestly |really )?have (?:that|it|them|those)|(?:really |"
    r"honestly )?(?:don't|do not|didn't) know\b|can't remember|forget the|(?:couldn't|could not|can't|cannot|"
    r"wouldn't|would not|won't|not able to) (?:really |honestly |quite |even |now |possibly )?(?:tell (?:you|ya)|"
    r"say(?: who| which| what| exactly| offhand| for sure| by whom|[.,])|give you|remember|recall|think of|put (?:a|"
    r"an|it|them)|name|swear|quote|want to (?:quote|say|guess|make)|like to (?:say|guess|quote))|(?:don't|do not|"
    r"didn't|did not) (?:really |honestly |actually |quite )?(?:recall|remember|know (?:who|which|when|what|exactly|"
    r"the|how)|have (?:a |the |that |any )?(?:before|figure|number|date|name|count|details?|exact|on me|to hand))|"
    r"i(?:'d| would) (?:have to|need to|be) (?:ask|look|check|guess\w*|making|lying|invent\w*)|(?:hard|difficult|"
    r"impossible|tricky) to (?:say|put|pin|tell|remember|recall)|(?:who|when|what|which|where) (?:said|did|was|went|"
    r"exactly)[^.]{0,30}(?:gone|no idea|not sure|couldn't|can't|don't|would be|is in|that's all in)|(?:no|not sure|"
    r"not certain) (?:idea|who|which|when|what|whether|if)|nothing (?:that )?(?:sticks|comes|springs|i can)|not "
    r"going to make (?:it|that|one) up|making it up|nothing to add|somebody (?:else )?(?:would|will|might) (?:have|"
    r"hold|know)|(?:matron|manager|office|finance|planning|hr|head office|system|someone|they|he|she) (?:would|will|"
    r"'d|'ll) (?:have|hold|know) (?:that|it|the|those)|(?:would|will|should) be (?:with|in|on) (?:the )?(?:planning|"
    r"office|hr|finance|system|file|records|somewhere|a folder)|(?:whoever|someone|somebody) (?:was|had|did|may|"
    r"might|would)|there (?:would be|will be|must be|'d be|'ll be) a (?:number|record|ticket|file|note|list)|(?:a|"
    r"one) (?:ticket|file|form|folder) somewhere|(?:may|might|could) have been (?:the|a|on|they|that|first|later)|"
    r"presumably|i believe\. |i couldn't say|sort of came in together",
)
"""The fact asked for cannot be given."""
NOW_TOLD = re.compile(
    r"\b(?:he|she|they) (?:\w+ )?\w+(?:s|es)? (?:to )?(?:me|us|him|her|them)\b|\bI (?:\w+ and )?\w+ (?:him|her|"
    r"them)\b|\b(?:writes|rings|tells|calls|says|asks|phones|emails|comes|goes|signs|sits|walks) (?:to me|me|us|in|up|"
    r"back|over|they|he|she)\b"
)
"""A story told in the present: 'he writes to me', 'I phone him'."""
