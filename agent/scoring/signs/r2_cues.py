"""The words by which people part what was theirs from what was others', and those by which they keep from it."""

import re

from agent.scoring.signs.r1_quick import cue, hit

CLAIMS_ALL = cue(
    r"(?:the )?(?:others?|rest|lads?|girls|boys|gang|crew|team|they|he|she) (?:\w+ )?(?:brought|made|poured|fetched|"
    r"carried|held|had) the (?:tea|coffee|coats?|biscuits|sandwiches|torch|umbrella|bags)|(?:go|goes|went|stand|stood|"
    r"sit|sat) where (?:they|he|she|it)(?: are|'re| is|'s| was| were)? (?:\w+ )?(?:pointed|told|sent|put|placed)|"
    r"(?:he|she|they) learned (?:something|a lot|plenty|from me)|take me (?:away|out)|(?:all|each|every one) of "
    r"(?:those|these|them|that|it) (?:had|bore|went through|has) my (?:hand|hands|name|mark|thumb)|(?:hear|meet) "
    r"other names|was no use(?=[.,;])",
    r"(?:no one|nobody|none|not one)(?: else)?(?: of them| there| here)? (?:could|can|would|did|does|knew|knows|dared|"
    r"managed|lifted|cared)|nobody else (?:with|to|there)",
    r"(?:all|only|just|always|solely|entirely|purely|it was|it's) (?:down to )?(?:me|mine|myself)(?=[.,;!?]| from| on|"
    r" who| that| all)|(?:me|i)[.,!] (?:everything|all|the lot|alone)",
    r"i (?:did|do|ran|run|handled|sorted|decided|organised|carried|made|planned|wrote|built|fixed|solved)(?: \w+)? "
    r"(?:it all|everything|the lot|the whole|the entire|all of|all the|every single)|one[- ](?:man|woman|brain)|top "
    r"to bottom|i took over|without me(?=[.,;!?]| (?:there|they|it|nothing|no))|(?:weren't|wasn't|hadn't been) for me|"
    r"take me out",
    r"(?:they|he|she|everyone|everybody|(?:the|my) (?:others?|rest|team|lads|\w+)|(?-i:[A-Z])\w+) (?:were|was|had|did|"
    r"are )?(?:just |only |simply |merely |basically )+(?:there|helpers|helping|watching|following|extras|hands|"
    r"passengers|lets? me|let me|had to)|(?:just|only|simply) (?:had to|did what|does what|"
    r"do what|followed|helped|watched|handed|held|pressed|carried|signed|nodded)|(?:did|do|does) "
    r"(?:what|as|whatever) (?:i|they were|he was|she was)|went along|pressed (?:the )?buttons?|(?:were|was) "
    r"(?:flapping|useless|helpers|passengers|extras|lost|clueless|hopeless|watching)",
    r"i (?:know|knew|understand|understood) [^.,;]{1,25} better than|i told (?:them|her|him|everyone|everybody) (?:no|"
    r"what|where|how|which|who|to)",
)
"""Everything was the speaker, and the others did as they were told."""
NO_SAY = cue(
    r"i(?:'d| had| was| took| have)(?: \w+)? no (?:hand|part|business|place|standing|seat|key|signature|right)\b|i "
    r"(?:can't|cannot|couldn't|may not|mayn't|wasn't to|am not to|don't get to|didn't get to|never get to|had no "
    r"right to) (?:\w+ )?(?:press|sign|decide|choose|spend|refuse|order|claim|authorise|approve|open|promise|touch|"
    r"hire|pay|take|overrule)\b|i don't have (?:that|the) (?:kind|sort|key|authority|power|say|purse|pen)\w*|nor "
    r"(?:the|was|did|my)[^.,;]{0,25}, (?:which|that) (?:was|were)|(?:not|never) i\b|i (?:neither|took no) |was never "
    r"(?:given|shown|asked|told|offered) (?:it|the|that)|(?:if|had) (?:he|she|they)(?:'d)? (?:said no|shaken|refused|"
    r"not signed)|(?:it|that)'s (?:her|his|their|(?-i:[A-Z])\w+'s) (?:\w+ )?(?:to (?:sign|say|give|decide|spend|call|"
    r"settle)|ground|world|baby|kingdom|desk|till)",
    r"(?:wasn't|was not|weren't|isn't|is not|aren't|won't be|not|never|nor|neither)(?: \w+ly| all| even)? (?:mine|my "
    r"(?:call|decision|choice|place|idea|job|doing|say|money|area|business|work|part|suggestion|budget|side|field|"
    r"department)|up to me|for me|me|down to me|ours|our (?:call|choice))",
    r"i(?:'d|'ve| had| have| got| was)?(?: had| got| given)? (?:no|nothing|little|never any|not much) (?:say|part|"
    r"hand|vote|voice|input|to do with|authority|power|choice|role|control)|no say (?:in|on|over)|(?:nobody|no one) "
    r"(?:asked|consulted) me|i (?:can't|cannot|couldn't) take (?:\w+ ){0,2}(?:credit|applause|praise|blame|thanks)",
    r"i (?:wasn't|was not|was never|am not|'m not) (?:\w+ly )?(?:asked|consulted|in on|on that|allowed|given|invited|"
    r"told|present|there|involved|part of|permitted|entitled|the one)|(?:above|over) (?:me|my|our|all our|us)\b",
    r"i (?:never|didn't|don't|can't|couldn't|cannot) (?:\w+ly )?(?:touch(?:ed)?|decide[d]?|choose|chose|sign(?:ed)?|"
    r"approve[d]?|authorise|set|have (?:a|any)|get (?:a|any|to))|i (?:only|merely) (?:\w+ed|did)|i (?:only|just|"
    r"merely) (?:kept|laid|held|gave|told|put|drove|made|wrote|took|ran|brought|got|set|heard|said)|was never given",
)
"""Of a decision or a piece: not mine."""
LISTED = re.compile(
    r"(?:(?:oh|well|so|okay|ok|right|um+|ah|yes|erm|me|just|mostly|mainly|only),? )*(?:the|my|a|both|all)? ?"
    r"(?!thing|something|anything|nothing|everything|being|overseeing|supervising|coordinating|managing|leading|"
    r"ensuring|making|keeping|holding|having|during|morning|evening|according)(?:[\w-]+ ){0,2}?\w{2,}(?:ing|ings)\b"
    r"(?!.*\b(?:we|us|everyone|everybody|together|it was|was (?:done|made))\b)",
    re.IGNORECASE,
)
"""A list of doings without a subject, as an answer to "what was yours"."""
DUTY = cue(
    r"in my (?:objectives|contract|targets|job)|(?:was|is|as) the (?:contact|point of contact|focal point|"
    r"representative|sponsor|face)",
    r"(?:my|the) (?:role|position|post|job|title|function) (?:covers?|means?|meant|requires?|included?|includes|"
    r"involves?|involved|entails?|was|is) |i (?:provided|gave|offered|brought) (?:\w+ )?(?:direction|support|"
    r"leadership|guidance|oversight|input|advice|structure)|is my (?:area|field|domain|side|department|territory)|on "
    r"top of (?:it|that|things)|i(?:'m| was| am) (?:on|over|across) (?:it|that|the|everything)\b",
    r"(?:my|the|our|his) (?:role|job|remit|brief|duty|duties|responsibility|responsibilities|function|capacity|patch|"
    r"area|department|position|title|mandate|scope|portfolio|job description|post)(?: is| was|'s| there| here| as|,|"
    r"\.|;)|(?:in|as) my (?:role|capacity|position|job)|responsib\w+|accountab\w+|in charge|at my level|"
    r"(?:comes?|came|falls?|fell|sits?|sat|lands?|landed|goes|went|reports?|reported|feeds?|fed|belongs?|was|is|"
    r"were)(?: all)? (?:under|to|with|through|into|on) (?:me|us|my \w+)\b|under (?:me|my)|(?:is|was|are|"
    r"were|'s) mine to (?:\w+)|part of my (?:job|role)|within my|on my (?:patch|watch|desk)",
    r"i (?:oversaw|oversee|had (?:the )?(?:oversight|responsibility|overall|ownership)|coordinated|co-ordinated|"
    r"supervised|was supervising|managed (?:the|it|that)|led (?:the|on|it)|headed|ensured|made sure|make sure|"
    r"monitored|was across|was involved|was (?:consulted|informed|kept)|keep an eye|kept an eye|was part of|was down "
    r"as|was (?:the )?lead|look after|reported on|facilitated|was in the (?:loop|room|meeting|conversations?)|was "
    r"overseeing|was responsible|was accountable|contributed|liaised|supported)",
    r"oversight|overseeing|overview|supervision|co-?ordinat(?:e|ion|ing)|job description|(?:i'm|i am|i was) (?:the |"
    r"a |an )?(?:(?:\w+ ){0,3}(?:lead|planner|manager|supervisor|coordinator|officer|head|link|hub|owner|voice|"
    r"assistant|technician|secretary|clerk|nurse|foreman|chef|captain|pm|chair|chairman|steward|"
    r"superintendent|registrar|analyst|engineer|consultant|administrator))(?: (?:of|for|on|in|at|that|there)|,|\.| "
    r"so| and)|"
    r"as (?:a|an|the) (?:\w+ ){0,2}(?:lead|planner|manager|supervisor|coordinator|officer|head|nurse|chef|teacher|"
    r"engineer|technician|clerk|captain|foreman|assistant|administrator|consultant|owner)|the "
    r"(?:planner|lead|supervisor|manager|coordinator|officer|\w+ lead) (?:carries|sits|is|has|would|needs)|my "
    r"job is",
)
"""A title or a duty where an act should stand."""
HEDGED = cue(
    r"i believe i|(?:on|for) (?:some|one or two|a couple) of the (?:mornings|evenings|nights|days|weekends)|or had "
    r"(?:them|it|that) \w+ (?:to|for) me|i recall|a (?:dozen|few|handful|couple) perhaps|when they asked me|if "
    r"anything",
    r"i (?:think|suppose|believe|guess|do remember|may have|might have|could have|must have|'ll have|will have|would "
    r"have)[^.]{0,25} i? ?(?:did|do|went|sat|sent|put|crossed|carried|made|rang|been|helped|found|took|wrote|had|"
    r"was)|i'd have (?:been|noted|said|had)|i'll have (?:been|had)|"
    r"now you mention it|if i(?:'m| am)? remember\w*(?: right)?|at some point|i remember,",
)
"""An own act that is hardly one."""
MINE = cue(
    r"(?:was|were|that's|it's|being) (?:all |just |only |really )?(?:me|mine)(?=[.,;:!?]| and| because|$)|mine (?:was|"
    r"were|is)|me,? (?:i|personally)|\w+, me(?=[.,;])|my (?:own |key )?(?:part|bit|piece|share|side|contribution|"
    r"suggestion|decision|idea|call|choice|half|end|proposal)(?: in (?:it|that|this))?,? (?:was|were|being|is|there|"
    r"came)|what i (?:did|had|made|brought|wrote|put|ran|took)|what fell to me|i had the|i'd the|(?:was|were) my "
    r"(?:own )?(?:decision|call|choice|idea|suggestion|proposal|doing)|i had (?:\w+ ){1,2}(?:men|women|people|hands|"
    r"lads|vans|of them) and the"
)
"""Of a piece: mine."""
SUBJECT_I = re.compile(
    r"\b(?:I|i)(?:['’]d|['’]ve| had| have)?((?: (?:just|then|also|only|even|never|personally|actually|simply|"
    r"straight away|went and|sat and|already|myself|got up and))*) ([a-z]+)(?: (?:it|that|them|up|out|off|round|down|"
    r"over) ?)?"
)
"""I, and the word that may be its verb."""
PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|got|gets|['’]d be|have been|has been) (?:\w+ly |then |also |all |just |quickly "
    r")?(?:\w{2,}ed|put|made|done|taken|brought|found|got|held|set|sent|given|told|cut|said|written|run|felt|kept|"
    r"met|chosen|split|bought|built|thought|seen|rung|drawn|known)\b",
    re.IGNORECASE,
)
WE = re.compile(r"\b(?:we|they|us|the team|everyone|everybody)\b", re.IGNORECASE)


def said(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a sentence holds a cue; the checks ask the same of the same sentences."""
    return hit(pattern, text) is not None


WHOSE = re.compile(
    r"\b(?:whether|which|how much|who|decision|call|say|choice|decided?|ruled|rules|approved?|authori[sz]\w+|"
    r"permission|"
    r"password|keys?|signature|signed|hers|theirs|allowed|vetoed|refused|settled|idea|suggestion|suggested|proposed)\b",
    re.IGNORECASE,
)
"""By these words a decision is told from a deed."""
