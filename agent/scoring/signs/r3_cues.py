"""Where options, measures, unknowns, losers and lines show themselves in speech (R3)."""

import re

from agent.scoring.signs.cue import apart, bare, cue
from agent.scoring.signs.r3_words import NEG, any_of

__all__ = ["apart", "bare", "cue"]

_OTHERS = r"(?:you|he|she|they|one|it|that|this|somebody|someone|we|(?:the |my |our |his |her |their |a )?[\w'-]+)"
REASON = cue(
    r"because|'?cause|cos|coz|since|so that|otherwise|or else|else|in order to|to (?:avoid|stop|keep|prevent|protect|"
    r"save|make sure)|in case|for fear|due to|thanks to|given|seeing as|as long as|which (?:meant|means)|meant|means|"
    r"that's why|which is why|reason|reasons|point|question|worry|trouble|problem|argument|if|unless|before|until|"
    r"whereas|while|would(?:n't)?|could(?:n't)?|can't|cannot|won't|too \w+|enough|needs?|needed|wanted|afraid|worried|"
    r"worked|kept|saved|went (?:down|up)|came (?:back|down)|so"
)
"""What may join a reason to an act; it counts only with facts of the story and without praise."""
_WHICH = any_of(
    "other another second third alternative opposite usual obvious cheaper quicker easier safer first last old "
    "only_other normal"
)
_ROUTE = any_of(
    "way ways route routes thing option options choice idea ideas plan plans possibility road course answer one offer "
    "version approach solution suggestion thought notion proposal quote"
)
_LOOKED = any_of(
    "looked_at looked_into looked_hard thought_about thought_of thought_hard talked_about considered discussed toyed "
    "priced costed weighed compared tried argued_about argued_over asked_about asked_for asked_whether got_a_quote "
    "got_quotes got_as_far started_to sketched drafted tested imagined debated tempted drew_up worked_out"
)
_URGED = any_of(
    "offered offers suggested suggests proposed wanted preferred pushed_for argued_for was_for were_for "
    "would_have_liked favoured favored leaned leant liked recommended fancied lends hires rents sells begged"
)
OPTION = cue(
    rf"{_OTHERS}(?: always| also| just| easily| simply)* (?:could|might|can)(?:n't|'ve)?(?: (?:have|of|also|just|"
    rf"always|"
    rf"easily|then|only))* (?!say\b|see\b|think\b|tell\b|remember\b|understand\b|point\b|find\b|call\b|recall\b|"
    rf"imagine\b)"
    r"\w+",
    r"(?:they|he|she|you|it|that|the \w+|[\w-]+) would(?:n't|'ve)? (?:have |not )?(?!say\b|be happy|see\b|think\b)\w+",
    rf"{_WHICH} "
    rf"{_ROUTE}",
    rf"(?:i|we|me and \w+|the two of us)(?:'d| had| did| also| even| both| first| only| just| nearly| almost)* "
    rf"{_LOOKED}"
    r"(?! that\b| it\b)",
    rf"(?!(?:i|we|nobody|none|who)\b)[\w'-]+ (?:had |has |did |kind of |sort of |rather |quite |also |still |then )*"
    rf"{_URGED} "
    r"(?!me to tell)\w+",
    r"[\w-]+ (?:said|says|goes|went|reckoned) (?:just |why not |we should |we could |you could |you should )?(?:send|"
    r"wait|keep|leave|stop|go|"
    r"close|put|take|let|do|hire|buy|ring|call|ask|run|use|move|split|pay|hold|sell|get|give|make|try|cut|carry|turn|"
    r"start)\b|"
    r"(?:i was|we were|i did|we did|i'd been) (?:thinking|think|talking|talk|wondering|wonder) (?:about|of|whether|if)|"
    r"instead(?: of)?|rather than|as opposed to|either|alternatively|plan b|(?:two|three|four|five|several|2|3|4) "
    r"(?:\w+ )?"
    r"(?:ways?|options?|choices?|routes?|roads?|possibilities|alternatives|ideas|plans|answers|paths|courses|quotes|"
    r"offers)",
    r"(?:leave|leaving|keep|keeping|wait|waiting|delay|delaying|postpone|postponing|push|pushing|hire|hiring|rent|"
    r"renting|"
    r"borrow|borrowing|sell|selling|split|splitting|share|sharing|do|doing|carry|carrying|sit|sitting) (?:it|them|on|"
    r"for|"
    r"nothing|the|until|till|back|half|in|out|him|her|this|that|a|an|some|everything|everybody|everyone)",
)
OPENS = re.compile(
    r"^(?:(?:and|but|so|well|then|now|there was),? )*(?:[\w'’-]+(?: [\w'’-]+){0,4}:\s|\w+(?:ed|t|n), (?:you|we|it|"
    r"they|he|she)\b|or|either|(?:the )?(?:first|second|third|other|last)\b|another|"
    r"option|plan [abc]|to \w+|(?!during|nothing|something|anything|everything|thing|being|king|bring|spring|morning|"
    r"evening)\w+ing\b)(?! (?:me|you|us)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that sets an option beside the others."""
AGAINST = cue(
    rf"but|only|except|though|however|although|whereas|yet|{NEG}|too \w+|enough|trouble|problem|downside|drawback|snag|"
    r"catch|risk\w*|danger\w*|slow\w*|late\w*|worse|fail\w*|lose|lost|break\w*|takes?|took|needs?|costs?|means?|meant|"
    r"earliest|against|still|want|wants|if"
)
"""What speaks against a route."""
_N = (
    r"(?:\d[\d.,]*|a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|"
    r"couple of|"
    r"few|several|another|every|whole|more|last|extra)"
)
MEASURES: dict[str, re.Pattern[str]] = {
    "money": cue(
        any_of(
            "cheap cheaper cheapest dear dearer dearest expensive costly free pricey priciest unaffordable afford* "
            "overtime budget* refund* pounds quid grand euro euros dollars pence cents"
        ),
        r"cost(?:s|ing)? (?!and\b|or\b|of\b|in\b|the decision)\w+|(?:hundred|thousand|million)|\d{1,3}(?:,\d{3})+(?! "
        r"\w+s\b)|"
        r"(?<![\d.,])\d{2,3}(?= (?:and|but|not|no)\b|[,;]|\.\s|\.?$)",
    ),
    "time": cue(
        any_of(
            "quick quickest quicker quickly fast faster fastest slow slower slowest slowly late later too_long "
            "earliest "
            "sooner overnight instant instantly immediate fortnight"
        ),
        rf"{_N}(?: or {_N})?(?:[- ]\w+)? (?:minutes?|hours?|days?|weeks?|months?|nights?|years?|shifts?|weekends?)",
        r"(?:before|by|until|till|not before|on|for) (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|"
        r"sunday|"
        r"spring|summer|autumn|winter|half \w+|noon|midnight|morning|weekend|christmas|easter|january|february|march|"
        r"april|"
        r"june|july|august|september|october|november|december)",
    ),
    "quality": cue(
        any_of(
            "safe safer safest sure surer surest risky riskier dangerous unstable stable reliable unreliable fragile "
            "clean cleaner messy ugly uglier rough rougher gentle gentler kind kinder kindest unfair fair fairer "
            "simple "
            "simpler easy easier easiest hard harder accurate better worse worst poor bad badly heavy heavier "
            "unpopular "
            "reversible permanent proven untested cold warm leak* clog* fail* break* broke breaks solid tidy tidier "
            "weak weaker strong stronger neat neater harmless painful"
        )
    ),
    "people": cue(
        rf"{_N} (?:people|men|women|hands|staff|of us|of them|officers|nurses|drivers|volunteers|crew)|upset\w*|"
        rf"angr\w+|"
        r"furious|complain\w*|tired|exhausted|morale|unhappy|resent\w*|hurts|overtime|no hands|their (?:hours|"
        r"weekends?|"
        r"evenings?|nights?)"
    ),
}
"""What options can be compared on, as a value: cheap, two nights, gentle. Bare heads (cost, risk) are none."""
_KNOWN = (
    r"(?:know|known|knew|knowing|tell|telling|say|saying|sure|certain|predict|promise|guarantee|clear|understand|"
    r"prove|see)"
)
_NOT_THEN = (
    r"(?:nobody|no[- ]one|none of (?:us|them|the \w+)|neither of us|couldn't|could not|didn't|did not|wasn't|was not|"
    r"weren't|"
    r"hadn't|had not|never|no way (?:of|to)|without)"
)
_OPEN = (
    r"(?:if|whether|how|what|when|which|why|who|where|till|until|for (?:sure|certain)|either|yet|then|at the time|at "
    r"that)"
)
UNKNOWN = cue(
    rf"{_NOT_THEN}(?:,? [\w'-]+){{0,4}}? {_KNOWN}(?= (?:[\w'-]+ )?{_OPEN}\b)",
    rf"(?:what|how|which|when|whether|if|who|where)\b[^.;]{{3,60}}\b{_NOT_THEN}(?:,? [\w'-]+){{0,3}}? {_KNOWN}",
    rf"what (?:i|we|none|nobody|no[- ]one)(?: [\w'-]+){{0,4}} (?:couldn't|could not|didn't|did not|no|hadn't|had no|"
    rf"never|wanted to|could)"
    rf"(?: [\w'-]+){{0,3}}? {_KNOWN}",
    r"no idea (?:if|whether|how|what|when|which|who|where|why)|(?:had|have|with|'d|of|absolutely|honestly|really) no "
    r"(?:idea|clue|way of|way to|data|figures|proof|evidence|history|means of|"
    r"guarantee)|(?:i|we|nobody|no[- ]one)(?: actually| really| honestly)? (?:knew|didn't know|couldn't (?:tell|say|"
    r"know)|didn't)(?=[.,;]|$| which)|"
    r"(?:didn't|did not) have (?:that|the|an|any) (?:answer|figures?|data|number|proof)",
    r"any(?:one|body)(?:'s|s) guess|guess(?:ing|work)|gambl\w+|(?:was|were) (?:\w+ )?(?:a bet|betting|a punt|unclear|"
    r"unknown|uncertain|a "
    r"toss-?up|in the dark|blind)|theories|(?:the )?(?:unknown|open question|question mark|blind spot)s?|(?:had to|"
    r"could only) "
    r"(?:guess|hope|assume|bet)|(?:i|we) (?:guessed|hoped|assumed|gambled)|only (?:found|learnt|learned|knew|saw) "
    r"(?:out )?(?:later|"
    r"after\w*|once|when)",
    r"could(?:'ve| have| of)? (?:been |be |gone |go |last |take )?(?:[\w'-]+ ){1,7}or (?:it |they |the )?(?:could|"
    r"might)?|(?:look|looks|"
    r"looked) (?:\w+ )?(?:the same|alike|identical|like twins)|ask me (?:in|again|after)|let (?:us|me) know",
)
"""What could not be known when it was decided."""
NOT_UNKNOWN = cue(
    r"(?:i'm|i am) not (?:sure|certain)|i (?:don't|do not|can't|cannot|couldn't) (?:really |honestly |even )?(?:know "
    r"that|"
    r"remember|recall|say|think|see (?:why|what|where|how|a|any)|point|find)|i would(?:n't)? (?:say|know)|not sure"
)
"""Doubt of today, or none at all."""
_WHO = (
    r"(?!(?:it|that|this|there|i|we|which|what)\b)(?:he|she|they|who|whoever|people|somebody|someone|those|everybody|"
    r"(?:the |my |our |his |her |their |a |an |two |three |both |all )?[a-z'’-]+(?: [a-z'’-]+){0,3}?)"
)
BEARS = cue(
    any_of(
        "paid_for pays_for paying_for paid_it paid_with the_price bore_it ate_it swallowed_it absorbed_it wore_it "
        "lost_out missed_out "
        "went_without worst_off came_off_worst took_the_hit took_the_brunt takes_the_hit carried_the carry_the "
        "carried_it "
        "picked_up_the_bill footed_the shouldered suffered short_straw out_of_pocket"
    ),
    r"(?:owner|director|client|boss|company|person|people|one|ones|who|they|she|he|it was \w+ who|it was the \w+ who) "
    r"(?:who )?"
    r"(?:did |had |really |actually )*(?:pay|paid|pays)(?=[.,;!?]|$| (?:was|is|were|are|for|it|with|in))",
    r"(?:fell|fall|falls|landed|lands|came down|dumped|hit|hits|weighed|hardest|harder|worst|unfair|hard|rough|tough|"
    r"cruel|rotten|"
    r"mean|at the expense|at the cost|on the backs?) (?:it )?(?:up)?(?:on|for|to|of|with)? ?(?:about |mostly |all |"
    r"really )?"
    r"(?:him|her|them|the|my|our|their|his|a|those|these|two|three|[A-Z]\w+)",
    r"(?:came|come|comes|went) (?:straight |right )?(?:out of|off) (?:the |my |our |his |her |their )?[\w'’-]+(?:'s)? "
    r"?(?:\w+ )?"
    r"(?:pocket|budget|wages?|time|bonus|share|pay|hours?|holiday|weekend|leave)?",
    r"(?:that|it|this|which|mostly it)(?:'s| is| was| were) (?:all |mostly |really |still )?(?:hers|his|theirs|(?:the "
    r"|my |her |his )?"
    r"[\w-]+['’]s? (?:own )?(?:money|time|cost|weekends?|budget|wages?|pocket|evenings?|backs?|risk|problem|loss|"
    r"hours|job|week))",
    r"(?:not (?:me|us|mine|ours|my money|our money|our own)|not cheap for|no fun for)",
    rf"{_WHO}(?: all| both| then| never| each| only| also| still)* (?:had to|have to|has to|got to|were having to|'d "
    rf"to) \w+",
    rf"(?<!\bi )(?<!\bwe )(?<!\byou )(?:lost|lose|loses|losing|missed|misses|gave up|binned|threw away|waited|stood|"
    rf"never (?:saw|got|had|came)|"
    r"flew home|went home|drove|walked|sat|worked|stayed|queued|slept) (?:about |almost |nearly |up to )?(?:a|an|the|"
    r"their|his|her|its|half|"
    rf"{_N}|without|till|until|late|through|on|in|for|out|all)",
    r"(?:took|take|taken|taking|kept|cut|stopped|had) (?:[\w'’-]+ ){1,4}(?:off|from|away from|short for) (?:him|her|"
    r"them)|"
    r"(?:day|days|hour|hours|night|nights|shift|shifts|week|weekend) (?:a|each|every|per|of) "
    r"(?:day|week|night|month|unpaid|overtime|extra)|had (?:\w+ )?(?:days?|hours?|weeks?) (?:a|and not|instead)|"
    r"extra (?:hours?|shifts?|work|nights?|weekends?|trips?|miles)|(?:cost|costs|costing) (?:them|him|her|the|our|my) "
    r"|charged (?:him|her|them|the)|(?:went|came up|left|were|was|"
    r"are) (?:[\w,]+ )?short(?! of)|(?:horrible|awful|bad|worse|grim|miserable|rotten|unkind|a nuisance|a pain) "
    r"(?:for|on|to) (?:him|her|them|the|my|"
    r"our)|it's (?:their|his|her) \w+",
)
"""Who else carries what the choice costs."""
HELD = cue(
    r"still|same as|the same|stays?|stay put|stands?|either way|regardless|anyway|anyhow|unchanged|keep|keeps|hold|"
    r"holds|no "
    r"matter|not up for|as before|remains?|in any|whatever|wherever|goes on|carry on|carries on|not giving"
)
_PART = (
    r"(?:the (?:other|rest|others|remaining|first|last|second|new|old|big|small)\b|those\b|these\b|for (?:that|this|"
    r"the|our|"
    r"my|those|anyone|anything|a)\b|with (?:that|this|those|the|one)\b|(?:what|one thing that|the (?:bit|part|thing) "
    r"that) "
    r"\w+|(?:half|some|most|two|three|one|all|none) of (?:them|it|those|the|us)|not with|only (?:the|for|with|on)|the "
    r"\w+(?: "
    r"\w+)? ones?\b|on the \w+|as for|though\b|everything else|anything|except|but not)"
)
PARTS = cue(_PART)
"""A decision taken apart."""
TURNS = cue(
    r"(?:not|no|never|can't|cannot|isn't|aren't|won't|wouldn't|don't|doesn't)(?! (?:see|think|know|find|matter|mind|"
    r"change|be sure|"
    r"give|giving)\b)|instead|the other way|opposite|(?:what|that) changes|flips?|reverse[ds]?|different|rather than|"
    r"no longer|off the table|"
    r"drop|skip|scrap|cancel|swap|the other \w+|those|for (?:the|those)"
)
"""Something done otherwise than it was."""
_COUNT = (
    r"(?:\d[\d.,:]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|"
    r"nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|third|"
    r"quarter)(?:-\w+)?\b"
)
_SPAN = (
    rf"(?:{_COUNT}|one|a (?:day|week|month|year|fortnight|dozen|third|quarter|half|hundred)|the (?:first|second|third|"
    rf"end)|\w+day\b)"
)
LINES = (
    cue(
        rf"(?:over|under|above|below|beyond|past|until|till|up to|more than|less than|fewer than|longer than|shorter "
        rf"than|higher than|"
        rf"lower than|bigger than|smaller than|at least|at most|inside|short of|within) (?:the |about |around |say |"
        rf"roughly |only |an? |some ){{0,2}}{_SPAN}",
        rf"{_COUNT}(?: [\w'-]+)? (?:or (?:more|less|fewer|under|over|above|below)|and (?:up|over|under|above|below))",
        rf"from {_COUNT} (?:[\w'-]+ )?(?:i|we|it|they|he|she|the \w+)(?:'d|'m|'s|'re|'ll)?\b",
        rf"(?:for|at|with|from) {_COUNT} (?:[\w'-]+ )?(?:i|we|they)(?:'d| would) (?:have )?(?!still|also)\w+",
        rf"(?:by|at|from|before|after) (?:the |about |around |say |roughly |week |day |month |number "
        rf"){{0,2}}{_COUNT}[^.;]{{0,40}}?(?:, so|,| and| then) (?:i|we|it|he|she|they|the \w+|for|beyond|over|under|"
        rf"above)\b",
        rf"(?:if|once|when|unless|had|give|get|let)\b[^.;]{{0,50}}?\b{_COUNT}[^.;]{{0,40}}?(?:,| and| then) (?:i|we|"
        rf"it|he|she|they|you|that|the \w+|those)(?:'m|'d|'s|'re|'ll)?\b",
        rf"{_COUNT}[^.;]{{0,40}}(?:is|'s|was|that's|be) (?:about )?(?:where|when|the point|my (?:line|limit|point)|"
        rf"the (?:line|limit|cut-?off))",
        rf"(?:my|the|a) (?:line|limit|cut-?off|threshold|tipping point|break-?even)[^.;]{{0,30}}{_COUNT}",
    ),
    re.compile(
        rf"^(?:(?:and|but|so|still|then|well|say),? )*(?:(?:about|at|any|anything|another|one in) "
        rf")?{_COUNT}[^?;]{{0,60}}?(?:,(?: and| then)?|\band|\bthen) "
        r"(?:i|it|they|we|he|she|the \w+|that|those)(?:['’]?(?:s|d|m|re|ll))?\b",
        re.IGNORECASE,
    ),
)
"""A line beyond which the answer would be another, in so many words or in a short sentence: "Forty, and I shut.\""""
BY_THE_CLOCK = cue(
    r"(?:until|till|up to|past|by|from|before|after) (?:about )?(?:one|two|three|four|five|six|seven|eight|nine|"
    r"ten|eleven|twelve|half past \w+|noon|\d{1,2}(?::\d\d)?)(?: o'clock)?(?=[.,;]?$)"
)
"""How long a place is open: no line beyond which the answer would be another."""
DECIDED = cue(
    r"(?:i|we|they|he|she|you)(?:'d| would| wouldn't|'ll| will| won't| can't| couldn't| could| should)(?! (?:say|think|"
    r"see|know|suppose)\b)(?: \w+)?|would(?:n't)?|'d|i'm (?:\w+ )?\w+ing|we're \w+ing|(?:i|we) (?:shut|close|stop|keep|"
    r"hold|send|go|take|leave|drop|let|feed|cut|wait|pay|buy|sell|call|ring|run|move|start|open|give|hire|split|pull|"
    r"order|stay|do|don't|still)|(?:goes|go|stays?|stands|waits?|keeps?|holds?|comes?)(?: \w+)?|no\b"
)
"""What is done, or stays, in the other case."""
GLAD = cue(r"(?:been|be|was|were) (?:\w+ )?(?:glad|pleased|happy|sorry|lovely|nice|grateful|relieved|delighted)")
COUNT = re.compile(rf"\b{_COUNT}", re.IGNORECASE)
