"""A changed condition: what is held, what turns, and the line between two answers (R3)."""

import re

from agent.scoring.signs.cue import cue, ways

HELD = ways("r3_tips", "held")
"""What is held in the other case."""
_ACTS = (
    r"(?:i|we|you|they|he|she)(?:'d| would| should|'ll|'m| could|'re)?(?: not)? (?!was\b|were\b|had been|think\b|"
    r"guess\b|mean\b|"
    r"suppose\b|know\b|don't see|can't see)\w+"
)
_NO_TOPIC = (
    r"(?!(?:i|we|you|he|she|it|they|that|this|there|there's|it's|that's|and|but|or|so|if|when|because|as|since|"
    r"although|though|which|"
    r"what|who|how|why|maybe|perhaps|probably|honestly|well|yes|no|yeah|oh|um|i'd|we'd|they'd|i've|you'd|nobody|"
    r"everybody|everyone|"
    r"people|nothing|something|somebody|my|our|his|her|their)\b)"
)
"""No sentence about one part begins so."""
PARTS = re.compile(
    rf"(?:^|[.;:,] (?:and |but |so )?)(?:(?:and|but|so|well|though),? )*{_NO_TOPIC}(?:[\w'’-]+ ){{1,7}}?(?:though,? )?"
    r"(?:(?:i|we)(?:['’]?(?:d|m)| should| would)? |(?:you|they|he|she|it)(?: could| can|['’]d| would) |(?:get|gets|"
    r"goes?|come|comes|drops?|waits?|stays?|still|"
    r"back|could|would) )(?!think\b|guess\b|suppose\b|mean\b|know\b|be\b|have been\b)\w+",
    re.IGNORECASE,
)
"""One part of the matter put first and decided on: "The pot plants I'd leave", "Clay end goes home"."""
_N = (
    r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|"
    r"half)"
)
TURNS = ways("r3_tips", "turns", acts=_ACTS, n=_N)
"""Something done otherwise than it was."""
SAME = re.compile(
    r"^(?:(?:oh|well|yeah|yes|no|um|then),? )*(?:(?:it'd be |i'd do |do |just )*(?:the )?(?:exact(?:ly)? )?same\b(?: "
    r"again| thing|[.,!]|"
    r" i)|just as it was)|\b(?:the (?:very |exact )?same|same) (?:\w+ )?(?:decision|idea|plan|thing|recommendation|"
    r"division|approach|"
    r"deal|course|courses|way|direction|answer|again|options|order|principle|logic)\b|\b(?:much|just|exactly|comes to|"
    r"probably|be) "
    r"the same\b|\b(?:any|no) different(?:ly)?\b|\bstay(?:ed)? with (?:the|my) (?:decision|plan)|\bmake(?:s)? no "
    r"odds\b",
    re.IGNORECASE,
)
"""The whole decided as before: no part of it is told apart."""
ALIKE = ways("r3_tips", "alike")
"""Done as it was: nothing turns in such a sentence."""
NEW_STEP = ways("r3_tips", "new_step")
NO_MORE = re.compile(
    r"(?:(?:and|but|so|then|well|oh),? )*no (?!idea|doubt|matter|harm|problem|difference|change)\w+", re.IGNORECASE
)
"""What would be done there; it turns something if something else is held against it."""
SET_APART = ways("r3_tips", "set_apart")
"""How what is held is set against what turns."""
OPENS_TURN = re.compile(
    r"^(?:(?:and|but|so|oh|well|ah),? )*(?:not (?:with|the|a|that|for)\b|(?:closed|shut|sold|kept|sent|stopped|opened|"
    r"dropped|moved|"
    r"swapped|cancelled|pulled|delayed|\w{3,}ed) (?:it|them|the|that)\b)",
    re.IGNORECASE,
)
"""An answer that begins with what would be done: "Closed it, that night.\""""
_COUNT = (
    r"(?:\d[\d.,:]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|"
    r"nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|third|"
    r"quarter|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    r"twentieth|thirtieth)(?:-\w+)?\b"
)
_SPAN = (
    rf"(?:{_COUNT}|one|a (?:day|week|month|year|fortnight|dozen|third|quarter|half|hundred)|the (?:first|second|third|"
    rf"end)|\w+day\b)"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|lent|"
    r"harvest)"
)
_DATED = r"(?:the )?(?:first|second|third|last|middle|end|\d{1,2}(?:st|nd|rd|th)?) (?:of )?"
LINES = (
    cue(
        rf"(?:turns?|tips?|flips?|changes|swings?|stops?|breaks?|switch(?:es)?) (?:over |round )?(?:at|with|from|by|"
        rf"on|after|beyond) (?:the |about |a |"
        rf"around )?{_COUNT}",
        rf"(?:over|under|above|below|beyond|past|until|till|up to|more than|less than|fewer than|longer than|shorter "
        rf"than|higher than|"
        rf"lower than|bigger than|smaller than|at least|at most|inside|short of|within) (?:the |about |around |say |"
        rf"roughly |only |an? |some ){{0,2}}{_SPAN}",
        rf"from {_COUNT} (?:[\w'-]+ )?(?:i|we|it|they|he|she|the \w+)(?:'d|'m|'s|'re|'ll)?\b",
        rf"(?:for|at|with|from) {_COUNT} (?:[\w'-]+ )?(?:i|we|they)(?:'d| would) (?:have )?(?!still|also)\w+",
        rf"(?:by|at|from|before|after) (?:the |about |around |say |roughly |week |day |month |number "
        rf"){{0,2}}{_COUNT}[^.;]{{0,40}}?(?:, so|,| and| then) (?:i|we|it|he|she|they|the \w+|for|beyond|over|under|"
        rf"above)\b",
        rf"(?:if|once|when|unless|had (?:it|they|there|we|he|she|i)|give|get|"
        rf"let)\b[^.;]{{0,50}}?\b{_COUNT}[^.;]{{0,40}}?(?:,| and| then) (?:i|we|"
        rf"it|he|she|they|you|that|the \w+|those)(?:'m|'d|'s|'re|'ll)?\b",
        rf"{_COUNT}[^.;]{{0,40}}(?:is|'s|was|that's|be) (?:about )?(?:where|when|the point|my (?:line|limit|point)|"
        rf"the (?:line|limit|cut-?off))",
        rf"{_COUNT}[^.;]{{0,40}}\b(?:before|until|for) (?:i|we|it|they)(?:'d|'ll| would| went| go)\b",
        rf"(?:my|the|a) (?:line|limit|cut-?off|threshold|tipping point|break-?even)[^.;]{{0,30}}{_COUNT}",
        rf"\w+er than (?:about |around |say |roughly |the |an? ){{0,2}}{_SPAN}|(?:as|so) long "
        rf"as[^.;]{{0,40}}\b{_COUNT}",
        rf"{_COUNT}[^.;]{{0,40}}?,? (?:so|and|but)?,? ?(?:beyond|above|over|past|under|below|after|before|until) "
        rf"that\b",
        rf"(?:past|inside|beyond|within|longer than|under|over|by|until|till|after|before) (?:the|a|one|{_DATED}) "
        rf"?(?:full )?"
        rf"(?:day|week|fortnight|month|year|hour|half|{_MONTH})\b[^.;]{{0,40}}(?:,| i| we|$)",
        rf"{_COUNT}[^.;]{{0,40}}(?:,| and| then) [^.;]{{0,30}}\b(?:again|back (?:to|on|in))\b",
    ),
    re.compile(
        rf"^(?:(?:and|but|so|still|then|well|say),? )*(?:about )?{_COUNT}(?: \w+)? (?:would|wouldn['’]t|does|"
        rf"doesn['’]t|might)"
        r"(?=[.,;]| (?:not |have |be )?\w+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:(?:and|but|so|still|then|well|say),? )*(?:(?:about|at|any|anything|another|one in) "
        rf")?{_COUNT}[^?;]{{0,60}}?(?:,(?: and| then)?|\band|\bthen) "
        r"(?:i|it|they|we|he|she|the \w+|that|those)(?:['’]?(?:s|d|m|re|ll))?\b",
        re.IGNORECASE,
    ),
)
"""A line beyond which the answer would be another, in so many words or in a short sentence: "Forty, and I shut.\""""
BY_THE_CLOCK = ways("r3_tips", "by_the_clock")
"""How long a place is open: no line beyond which the answer would be another."""
DECIDED = ways("r3_tips", "decided")
"""What is done, or stays, in the other case."""
GLAD = ways("r3_tips", "glad")
COUNT = re.compile(rf"\b{_COUNT}", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
NARRATED = re.compile(
    r"\s*(?:just |then )?(?:told|said|was|were|had been|did|went|came|worked|got|rang|asked|['’]?ve been|have "
    r"been)\b",
    re.IGNORECASE,
)
"""How a line goes on when something that happened is told."""
TAUTOLOGY = re.compile(r"\b(\w{3,})(?:['’]s| is| are| was) (?:an? |the )?\1\b", re.IGNORECASE)
"""A thing is that thing: nothing is said."""
OPEN_TENSE = ways("r3_tips", "open_tense")
"""Said of what would be or is, not only of what was."""

BEYOND = ways("r3_tips", "beyond")
"""The other side of a line that was just named."""
PAST = ways("r3_tips", "past")
"""Told of what happened."""
