"""The words by which each slot shows itself in an answer."""

import re

from agent.reading.patterns import pattern


def _pattern(text: str) -> re.Pattern[str]:
    return pattern(rf"\b(?:{text})\b")


MEASURED = _pattern(
    r"count(?:ed|ing)?|measur\w+|track(?:ed|ing)?|logg(?:ed|er)|recorded|tally|invoices?|survey\w*|audit(?:ed|ors)?"
    r"|sampl\w+|average|per (?:day|week|month|shift|head|cent of)"
    r"|compared (?:with|to|against)|out of (?:every|\d+|the (?:total|whole|\d+))|baseline|weighed|timed"
    r"|spreadsheet|from the (?:system"
    r"|report|books|log|ledger|till|records?|minutes)|the (?:report|log|register|ledger)|checked (?:it )?against"
    r"|before and after|same (?:weeks?|months?|period)|eight weeks before"
)
RESULT = _pattern(
    r"in the end|ended up|as a result|result(?:ed)?|went (?:up|down|from)|dropped|fell|rose|came (?:down|back|up)"
    r"|since then|still (?:use|in|do|is|are|going|there)|now (?:we|they|it|the)|saved|finished|turned out|outcome"
    r"|passed|no (?:more|further|complaints?)|ever since|stayed|renewed|from (?:about |roughly "
    r"|around )?[£$€]?\d\S* (?:\S+ )?to \S+|down to|up to"
    r"|better|worse|improved|stopped happening"
)
_STATE = (
    r"(?:was|were|wasn't|weren't|came out|worked out|looked|got) (?:\w+ly |far |so |already |still )?(?:too \w+"
    r"|the only"
    r"|the last|(?:more|less) \w+|(?!(?:over|under|after|never|ever|later|her|other|either|together|whether|better"
    r"|easier)\b)\w{2,}er\b|(?!(?:going|doing|being|trying|looking|thinking|getting|nothing|anything|something"
    r"|everything)\b)\w{2,}ing\b)"
)
"""How things stood, which is why: 'it was cheaper', 'the old one was rusting'."""
REASON = _pattern(
    r"because|since (?:we|i|they|it|he|she|the)|so that|the reason|in order to|otherwise|to avoid|couldn't afford"
    r"|had to (?:be|have)|needed to|the point (?:was|is)|that's why|which meant|due to|if (?:we|i|they) (?:had"
    r"|hadn't|didn't)|wasn't worth|i didn't want|i wanted|as (?:we|they|it|i) (?:had|was|were)"
    rf"|{_STATE}"
)
REJECTED = _pattern(
    r"instead(?: of)?|rather than|alternative\w*|option|could(?:'ve| have)|considered|thought (?:about|of)"
    r"|the other (?:way|choice|idea|plan)|ruled (?:it |that )?out|i said no|said not yet|decided against|preferred"
    r"|turned (?:it|that|them) down|i didn't (?:want|take|go)|nearly|offered|suggested|wanted (?:to|me to|us to|the)"
    r"|talked about|looked at (?:doing|buying|using|the)|we might have"
)
OBSTACLE = _pattern(
    r"couldn't|could not|problem|hard(?:est)?|difficult\w*|delay\w*|refus\w+|wouldn't|didn't have|short of"
    r"|no (?:room|time|money|budget|staff|one|line)|block\w*|stuck|resist\w*|push(?:ed)? back|broke|failed|too late"
    r"|hated|struggl\w+|kept (?:\w+ing)|continued to|not enough|ran out|off sick|didn't want|wasn't (?:working|ready"
    r"|there)|weren't|worried|in the way|said no|told me to|trouble"
)
COST = _pattern(
    r"cost|costs|paid|price|lost|lose|losing|gave up|slide|slipped|sacrific\w+|expense|overtime|longer|slower|worse"
    r"|went down|dip|dipped|squeezed|suffered|had to drop|not proud|at the cost|behind|late(?:r)? home"
    r"|extra (?:hours|work|time|money)|a charge|penalty|without asking|at my own|weekend|took the hit|short(?:er"
    r"|-staffed)?|unhappy|grumbl\w+|complain\w*|warning"
)
THEIR_REASON = _pattern(
    r"(?:he|she|they|who|nobody|everybody|people|him|her|them|\w+)(?:'d| had| was| were|'s| has)? (?:also |just "
    r"|only |really |been |already )?(?:wanted|needed|thought|felt|worried|afraid|under|trying|promis\w+|feared"
    r"|believed|preferred|expected|seen|got|hop\w+|scared|used to|cared|responsible|reckoned|saw|hated|liked|doing)"
    r"|(?:his|her|their|whose) (?:point|reason|view|side|worry|concern|fear|job|thinking|bonus|target|budget|team"
    r"|name|people|mother|boss)|from (?:his|her|their) (?:side|point|chair|desk)|in (?:his|her|their) (?:place"
    r"|shoes)|to be fair to|wasn't (?:crazy|daft|wrong|against|a bad)|weren't (?:daft|crazy|wrong)|(?:he|she"
    r"|they) (?:was|were) right"
)
CONDITION = _pattern(
    r"if|unless|would(?:n't)? (?:have|not|still|go|be|do)|i'd (?:have|still|not|go|do|only|be)|wouldn't|then i"
    r"|in that case|depend\w*|threshold|more than|less than|under|over|only (?:if|when)|same decision|either way"
)
CONCEDED = _pattern(
    r"fair(?: point| enough)?|you'?re right|that'?s true|i accept|i take (?:the|your) point|granted|partly|i agree"
    r"|i can see|i don't accept|still (?:think|say|do)|even so|but|however|where i'd|i don't agree|yes and no"
    r"|stand by|regret|(?:i(?:'d| would| wouldn't| should| shouldn't| could have)|we(?:'d| would| should"
    r"| could have)) \w+"
)
LESSON = _pattern(
    r"learn\w*|next time|should(?:n't|'ve)?|sooner|earlier|never again|i'd (?:do|have|ask|start|go|tell|move"
    r"|check|never|not|bring"
    r"|write)|i would (?:do|have|ask|start|go|tell|move|check|never|not)|differently|mistake|wish|in hindsight"
    r"|looking back|too (?:late|early|fast|slow|long)|i knew|i'd (?:known|been|walked|forgotten)|first\."
    r"|so that's on me|also mine|i was (?:measuring|wrong|the one)|not (?:ask|look|check)"
)
LATER = _pattern(
    r"since then|later|next|last (?:year|month|week|spring|summer|autumn|winter|christmas|term)|again|now (?:i|we"
    r"|every)|nowadays|these days|when (?:we|i|the)|this (?:year|spring|summer|autumn|month|term)|every (?:week"
    r"|month|monday|tuesday|wednesday|thursday|friday|time)|after that|in (?:19|20)\d\d|another|with (?:every"
    r"|the next)|on the next|since|once|twice|(?:\w+) times|a (?:second|third) time|ever since|every \w+|from then on"
)
HERE = _pattern(
    r"here|your|you(?:'ve| have|'re| are)|first (?:week|month|day|thing|thirty|ninety)|i'd|i would|in this (?:job"
    r"|role|place)|with you"
)
SAID = _pattern(
    r"(?:said|told|asked|replied|answered|shouted|wrote|promised|warned|suggested|explained)(?: (?:me|us|him|her"
    r"|them|that|to|the|my|\w+))? (?:that|to|it|i|we|he|she|they|no|yes|not|if|what|the|them|him|her|me|about)"
    r"|(?:said|says|replied|answered|shouted)[,:]? (?!so\b|nothing|anything|something|much|a (?:lot|few|word))\w+"
)
LEARNT = _pattern(r"learn\w*|next time|should have|shouldn't have|differently|in hindsight|looking back")
"""What says by itself that a lesson follows."""
CHOSE = _pattern(r"instead of|rather than|alternative|considered|ruled out|decided against|i said no|preferred")
"""What says by itself that there was another way."""
