"""How a plan is put together: what it stands on and how that is tried, what a finding would decide, who gets what."""

from agent.scoring.signs.cue import cue

IS_THERE = cue(
    r"(?:sit|stand|be|spend|stay|eat|work|drive|ride|travel|come|go|going) (?:\w+ ){0,3}(?:where|along|alongside|among|"
    r"amongst|beside|out with|round with|every \w+ with|time (?:with|at|on|in))|(?:days?|hours?|mornings?|shifts?|"
    r"nights?|"
    r"weeks?) (?:\w+ ){0,3}(?:with|among|alongside|beside|out with|at the side of)(?! (?:no|fewer|less|under|only|"
    r"none|a|not)\b)|(?:turn|show) up (?:at|on|for)|do a "
    r"(?:shift|round|night|day) (?:with|on|at)"
)
"""To be where the others are: a way to spend a month, and nothing that comes of it."""
DOUBT = cue(
    r"(?:blames?|points? at|swears? by)|(?:can't|couldn't) tell whether",
    r"(?:wouldn't|won't|would not|not) (?:\w+ ){0,3}(?:spend|touch|change|decide|move|hire|buy|promise)(?: \w+){0,3} "
    r"(?:before|until|till)|every(?:one|body)(?:'s| has)? (?:says|said|told|thinks|believes)|(?:you|they|we)(?: all| "
    r"both)? (?:believe|think|assume|take it)|maybe (?:they|it|the \w+) \w+|(?:i|we) (?:\w+ )?(?:doubt|"
    r"wonder)|(?:don't|do not|can't|cannot|not) (?:\w+ ){0,2}(?:believe|buy|trust|convinced|sure|certain|persuaded)|"
    r"is (?:it|that|this) (?:really|true|tho|though|even)|is it (?:\w+ ){0,4}\?|(?:has|have|did|does) (?:any|"
    r"some)(?:one|body) (?:\w+ )?(?:count\w*|check\w*|look\w*|ask\w*|tr(?:y|ied)|test\w*|watch\w*|measure\w*|time\w*|"
    r"know\w*)|(?:nobody|no one|no-one) (?:\w+ ){0,3}(?:count\w*|check\w*|look\w*|ask\w*|tried|test\w*|watch\w*|"
    r"measure\w*|stood|knows|timed|proved)|presum\w+|assum\w+|(?:stands?|rests?|hangs?|hinges?|leans?|depends?|"
    r"relies|bets?|banks?) (?:up)?on|what if|worr(?:y|ies) me|(?:maybe|perhaps) (?:it|they|the \w+|that)(?:'s| is| "
    r"are| was)? (?:not|isn't|aren't|only|something|just)|everyone (?:says|said|told|thinks|believes)|everybody "
    r"(?:says|said|told|thinks|believes)|(?:could|might|may|would) (?:sink|kill|break|undo|wreck|be wrong)|taken? "
    r"(?:as read|for granted)|guesswork|who says|if (?:that|it|this)(?:'s| is|) (?:wrong|not so|not true)|"
    r"only (?:works|holds) if|worth nothing",
)
"""That what everybody takes for granted may not be so."""
TRIES = cue(
    r"opened|writ(?:e|ing) down|work(?:ing)? out|count\w*|check\w*|ask\w*|sort\w*|test\w*|tr(?:y|ied|ying)|trial|log|"
    r"drive|drove|measure\w*|find out|grade\w*|sample\w*|random|looked? (?:at|into|through)|write down|stand "
    r"(?:there|at|by)|sit (?:with|by|at)|watch\w*|open(?:ed)?|pull\w*|time|timed|weigh\w*|compare\w*|call\w*|ring|"
    r"rang|walk\w*|inspect\w*|survey\w*|read through|go through|pilot",
)
SOON = cue(
    r"before (?:i|we|you) \w+|first|before (?:i|we|any\w*|all|everything|the|that|touching|spending|\w+ing)|start\w*|"
    r"begin\w*|day one|week one|(?:in|within|for|inside) (?:the |my )?(?:first |next )?\w+ (?:days?|weeks?|mornings?|"
    r"nights?|shifts?|boats?)|(?:one|two|three|four|five|ten) (?:days|mornings|nights|weeks|shifts|afternoons)|on "
    r"monday|straight away|at once|that's (?:month|week|day) one|comes before|by (?:my|the) (?:first|second)",
)
"""And that it is tried before the rest."""
LEAVES_OUT = cue(
    r"what i(?:'m| am) not \w+|let me (?:kill|drop|stop|end|scrap)|(?:leave|let|left) (?:\w+ "
    r"){0,6}(?:undone|as (?:it|they)|where (?:it|they)|be|alone|until|till|for (?:later|now|another|autumn|spring|"
    r"summer|winter|next))|(?:i'd|i|i'll|i would|we'd|we) leave(?:,? \w+){0,3} (?:as|alone|until|till|to|for|undone|"
    r"out)|(?:not|won't|wouldn't|don't|never|isn't|aren't) (?:\w+ ){0,2}(?:touch\w*|doing|starting|opening|changing|"
    r"for (?:me|now|this)|on my list|my (?:job|fight|first)|in (?:my|the) (?:first|plan))|what i(?:'m| am|'d| would|"
    r"'ll)? not|(?<!i )(?:can|could|will|would|may|must|stays?|keeps?) (?:stay|wait|sit|rest|in (?:the|its|their) "
    r"\w+)|not (?:this|until|till|before) (?:year|spring|summer|autumn|winter|christmas|easter|\w+)|no \w+ (?:until|"
    r"till|before|this)|take (?:it |that |them )?off (?:the|my) (?:list|plan|table)",
)
"""What of this job is left undone on purpose."""
_NO_COURTESY = (
    r"(?= (?!you (?:give|let|like|want|need|ask|don't mind)|there (?:is|are|was|were)|possible|needed|necessary|"
    r"anything|i\b|i['’]|that's (?:ok|fine|a problem|all)|it helps))"
)
FINDS = cue(
    r"(?:fewer|less|more) than \w+ (?:in|of|out)",
    r"^(?:\W*(?:and|but|so|or|then|well|um+|er+|ok|now|because)\W+)*(?:if|unless|should|were|was it|suppose|"
    r"supposing|say|"
    rf"less than|fewer than|more than|under(?! the \w+ of)|below|over(?! (?:the|my|your|those|these|that)\b)|anything "
    rf"(?:under|over|above|below|less|more)){_NO_COURTESY}",
    rf"(?:if|unless|fewer than|less than){_NO_COURTESY}(?= (?:\w+(?:['’]\w+)? ){{1,9}}?(?:low|lower|high|higher|"
    rf"fail\w*|works?|"
    r"less|fewer|more|under|below|over|above|short|empty|late|most|mostly|half|nobody|nothing|none|not|isn't|aren't|"
    r"don't|doesn't|won't|can't|wrong|out|gone|same|only|still|turns?|shows?|comes?))",
)
"""A finding, at the head of a sentence or of its second half; no courtesy such as 'if you like'."""
NOT_IF = cue(
    r"if (?:you(?:'d| would| could)|someone|somebody|i (?:may|might|could)|possible|need be)|who (?:wins|decides|knows)"
)
"""A request, or nothing that was found."""
WOULD = cue(
    r"(?:we|you) keep|(?:forget|scrap|drop|stop|cancel) \w+",
    r"(?:i|you|we|they)(?:'d|'ll| would| should| must) (?!see\b|learn|ask|know|like|love|be\b|have\b|look|try)\w+|"
    r"(?:goes|go|moves?|belongs?) to|becomes?",
)
"""What is done then."""
GIVEN_TO = cue(
    r"gets?|got|goes to|go to|went to|inherits?|takes?|taking|does|doing|done|runs?|running|covers?|minds?|has "
    r"(?:the|it|my|already|done|been)|have (?:the|it|my)|knows? (?:the|how|where|it)|sends?|alone|on (?:her|his|"
    r"their) own|without me|split|taught|teach\w*|walk\w*|train\w*|show\w*|with me|hand\w*|pass\w*",
)
"""Who has it afterwards."""
COLLEAGUE = cue(
    r"my (?:colleague|deputy|assistant|apprentice|second|successor|replacement|number two|shift partner|junior|boss|"
    r"mate|team|lads|co-?worker|supervisor|manager)(?: \w+)?|the (?:girl|lad|woman|man|person) (?:who|after|taking)",
)
LEAVING_ASKED = cue(
    r"leave|leaving|left|go|present|current|notice|becomes?|behind|until|contract|replace\w*|your (?:team|post|job|"
    r"place)"
)
"""How a panel asks what happens there."""
PLEASE = cue(
    r"please (?:tell|say|sign|write|decide|ring|call|ask|let|give|send|back|stop|keep|make)|from your (?:mouth|lips|"
    r"pen|side|desk|chair)|(?:letter|word|line|sentence|call|mail|email|note) (?:\w+ ){0,4}from you|you,? not me|"
    r"(?:somebody|someone) has to decide|(?:can't|cannot|won't) be me|yourself",
)
"""An act that only the manager can do, asked for."""
NO_CLUE = cue(
    r"(?:no|little|zero|not much|hardly any) (?:clue|idea|experience|knowledge|practice|training)(?: \w+){0,1} (?:of|"
    r"in|about|with|how|what|on)|know (?:\w+ )?only (?:as|from|what)|only as (?:a|an)",
)
COUNTED = cue(
    r"(?:nobody|no one|not one|none) \w+|(?:\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety|half|third|quarter|two|three|four|five|six|seven|eight|nine)(?:-\w+)? (?:of|in|out of|from) (?:the |"
    r"your |every |a |those |\d)|(?:report|sheet|camera|system|log|till|counter|clock|list|rota|register|book|scale|"
    r"meter|screen) (?:\w+ )?(?:shows?|says?|counts?|tells?|proves?)|(?:off|from|by|on|in) (?:the|your|their) (?:own "
    r")?(?:\w+ )?(?:report|sheet|camera|system|log|till|counter|clock|register|book|screen|count|figures)",
)
"""A share, or where it can be read."""
GIVES_UP = cue(
    r"withdraw\w*|hand (?:\w+ ){0,3}back|drops? to|(?:come|move|pull|bring)\w* (?:\w+ ){0,3}forward",
    r"off the table|let(?:ting)? (?:\w+ ){0,4}go|squeez\w+|shad(?:e|ing)|(?:jumps?|moves?|comes?|goes) (?:\w+ "
    r"){0,2}(?:up|front|first|forward)|another (?:day|time|year)|give(?:s)? (?:\w+ ){0,2}up|given up|take(?:s)? "
    r"(?:\w+ ){0,4}back|withdraw\w*|take it off|can't promise|cannot promise|nobody can promise|becomes?|in place of|"
    r"goes first|go first|reverse|swap\w*|to the front|shorter|thinner|smaller|worse",
)
"""What goes, or comes out smaller."""
THERE_NOW = cue(
    r"(?:my|our) (?:present|current|old|own) (?:place|job|team|shop|site|side)|where i am|where i work|back (?:at|"
    r"home|there)|in my place|my side|over there|at mine|before i (?:go|leave)|when i (?:go|leave)|my (?:keys|shift|"
    r"desk|chair|meeting)",
)
"""The present job."""
TIMES = frozenset(
    """day days week weeks month months hour hours minute minutes year years night nights morning mornings shift shifts
    o'clock fortnight fortnights weekend weekends season seasons""".split()
)
"""Units of a plan, not of what it brings."""
