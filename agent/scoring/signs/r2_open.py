"""Ownership in words nobody foresaw (R2): open families behind the narrower ones."""

import re
from itertools import pairwise

from agent.reading.verbs import is_past
from agent.scoring.signs.r1_quick import cue, hit
from agent.scoring.signs.r3_open import LOSS, OTHERS
from agent.scoring.talk import Reply, Sentence

_W = r"[\w'’-]+"
MINE_TOO = cue(
    r"what was (?:me|mine)|(?:got|has|had|have) mine(?=[.,;]|$)|i was the one \w+ing|(?:left|came|fell|handed|passed|"
    r"given|went|entrusted) (?:over )?to me|nobody's"
    r" \w+ but mine|no one's \w+ but mine|nobody but me|mine for the|call (?:my own|mine)|(?:out of|from|by|in) my "
    r"(?:own )?(?:bag|hands?|pen|bench|kitchen|head|"
    r"notebook|van|workshop|desk|fingers)|(?:was|were|is|are) (?:all )?(?:me|mine)(?=[.,;:]| and| from)|with my own "
    r"(?:hands|fingers)|i settled on|(?:the )?\w+ i'd "
    r"(?:the|my)|(?:that|this|it) was (?:me|i)(?=[.,;]| who| and)|(?:half|part|some|one|two|three) of (?:it|them|that|"
    r"those) (?:was|were) (?:me|mine)"
)
"""Of a piece: mine, in other words."""
OTHER_ACTS = cue(
    r"i(?: was|'d been| had been|'ve been| have been) (?:\w+ )?(?!be|go|work|try|hop|think|mak|overs|superv|coord|"
    r"manag|lead|look|feel|wonder|say|ask|hav|gett|pay|tak|do|us|help|support|await|wait|sleep|hold|act|"
    r"learn|watch)\w+ing\b|(?:it was|that was|it's|i am|i was) (?:me|i|myself|the one)(?:,)? (?:who|that|what|as) "
    r"(?!was|had to|is|answers|signs|reports)\w+|by me(?=[.,;]|$| and| in| on| with| at)|i "
    r"(?:ended up|finished up|started by|began by|went about|set about|set to|got down to) \w+ing|found me (?:up|on|"
    r"in|under|at|down)|i have (?:the|to|with|a|all|for)(?: [\w'’-]+){1,5} (?:\w+ed|written|done|driven|"
    r"built|cut|put|sent|made|taken|given|found|drawn|carried)(?=[.,;]|$)|i goes"
)
"""Deeds of the speaker, told by other forms than "I" and a past."""
POST = cue(
    r"(?:was|were|is|are|lay|sat|stayed|rested|be) (?:all )?(?:with|down to|up to|on|for|by|under) me\b|(?:wasn't|"
    r"weren't|isn't|amn't|aren't) i(?=[.,;?]|$)|i (?:was|am) (?:he|she)\b|"
    r"under my (?:name|hat|wing|roof)|that was my (?:post|job|station|side|end|patch|corner)|(?:in|to|on) my (?:name|"
    r"charge|care|keeping|hands|bench|desk)|me (?:you|they|he|she) "
    r"(?:shouted|rang|called|asked|blamed|came)|i(?:'m| am| was) the (?:one|man|woman|person) (?:with|for|on|who|"
    r"behind)|i (?:hold|held|had|have|carried|carry|keep|kept) the (?:keys?|list|"
    r"book|books|post|office|chair|rota|phone|budget|purse)"
)
"""A post or a duty, told by what is with whom."""
UNPARTED = cue(
    rf"(?:not|n't|no|never|nobody|no one|hardly|refuse|hate|mean|ashamed|unfair|wrong|impossible|silly|petty|rude|"
    rf"helpful|can't|cannot|couldn't|wouldn't)(?: {_W}){{0,8}}? (?:who did what|"
    rf"which (?:was|is) whose|whose (?:was|is|hand|part)|counting|slices?|split\w*|divid\w+|separat\w+|singl\w+ out|"
    rf"tell\w* apart|(?:tease|pick|pull|take)\w* (?:it )?apart|carv\w+|draw\w* (?:a )?"
    rf"lines?|names?|score|portion\w*|stopped and|ended and|begins? and|mine and yours|mine or|this is me|that was me|"
    rf"out of the (?:pot|soup))|(?:one|single|a) (?:organism|body|machine|unit|creature|"
    rf"animal|family|pair of hands|engine|voice|team effort|big effort)|(?:a|the) {_W}(?:'s| is) a {_W}(?=[.,;])|"
    rf"where (?:one|mine|my|i)(?: {_W}){{0,5}} (?:stops?|stopped|ends?|ended|begins?|began|"
    rf"starts?)|(?:we|all) (?:don't|never|didn't) (?:keep|count|think|work|do|put|say|talk)(?: {_W}){{0,5}}"
)
"""The own part will not be told apart."""
CLAIM_TOO = cue(
    r"(?:it's|it was|that was|that's|was|were|is) (?:all|entirely|wholly|solely) (?:me|mine|my|down to me)|(?:all|"
    r"everything|the lot|the whole (?:thing|job|lot|business|show)|every (?:bit|last|inch|one)[\w ]{0,20})(?:,| was| "
    r"is| came| went| comes| of it){0,2}(?: \w+){0,3} (?:me|mine|myself)(?=[.,;:]|$| and)|"
    r"i (?:am|was) the (?:team|department|project|show|plan|whole)|(?:others|they|rest|lads|girls|team|staff|people|"
    r"everybody|boys|colleagues) (?:\w+ )?(?:just|only|merely|simply|were there to|watched|stood (?:by|about|there|"
    r"around)|nodded|clapped|listened)|(?:they|the rest|others|people|staff) (?:had|have|needed|got|took) (?:only "
    r")?(?:their|my) (?:orders?|instructions?|list|lists)|"
    r"(?:gave|give) (?:the |all the )?orders|(?:not|n't|never|nobody|no one|none)(?: \w+){0,3} (?:without (?:me|my)|"
    r"but (?:me|i)|except (?:me|i)|other than me|besides me)|i (?:had to )?(?:did|do|done) (?:it |the )?(?:all|lot|"
    r"whole|everything)",
    rf"(?:there was|there were|was|were|had|is) (?:no one|nobody|no other|none|not anybody|not anyone) else|nobody "
    rf"but (?:me|myself)|(?:out of|from|in) (?:this|my|one) (?:own )?(?:head|brain|pair of hands)|"
    rf"(?:the lot|all of (?:it|them|that)|everything|every bit|every one)(?:[:,]| was| is| came)? (?:you're looking|"
    rf"that's me|me\b|mine|from me|this head|down to me)|looking at (?:it|him|her|the (?:one|man|"
    rf"woman|person|reason))|where i (?:pointed|said|told)|(?:they|he|she|the others|the rest|others) (?:\w+ )?(?:do|"
    rf"does|did|go|goes|went|carried|stood|stand|fetched|lifted|followed|came|turned up)(?: "
    rf"{_W}){{0,5}}? (?:what|where|when|as|because|how|which) (?:i|is on|it said|was on)|without (?:me|my {_W}|the "
    rf"paper|that)(?:,)? (?:they|he|she|it|nothing|there|you)|(?:if|whatever|anything|what|all) "
    rf"(?:a thing |anything |something |that )?(?:got|was|were|needed) {_W}(?: {_W}){{0,5}},? (?:i'd|i had|i did|it "
    rf"was me|that was me|by me)|i (?:decide|say|point|plan|think)(?: {_W})? and (?:then )?they|on "
    rf"my own from|(?:all|it was all|entirely) my (?:own )?(?:doing|work|idea)|i (?:carried|dragged|pulled|taught|"
    rf"told) (?:them|the whole|everyone|every|the lot)|(?:being )?(?:polite|modest|kind|generous) (?:when|"
    rf"to|if|in)",
)
"""Everything was the speaker, in other words."""
DECIDED_OWN = cue(
    r"i(?:'d|'ve| had| have)? (?:\w+ )?(?:decided|chose|chosen|picked|settled|opted|ruled|called (?:it|that)|said "
    r"(?:no|yes|stop|go)|insisted|overruled|refused|drew the line|took it on)|(?:my|mine was the) (?:own )?(?:call|"
    r"decision|choice|idea|say)(?= to|[.,;]| that| and| not)|"
    r"the (?:call|decision|choice|idea|say)(?: \w+){0,3} (?:was|were) (?:mine|my own|me)|nobody's idea but mine|left "
    r"to me|up to me|(?:by me|me who|i who|me that|by my own hand)(?=[.,;]|$| \w+)"
)
"""An own decision, or a deed told from its end."""
OWN_SAID = cue(
    r"(?:my|mine)(?! (?:experience|opinion|view|mind|knowledge|word|understanding|point|answer|feeling|guess|sense|"
    r"heart|god|goodness|colleagues?|team|boss)\b)(?: \w+)?|(?:i was|i'm|i am|i've been|i had|i have|i held|i kept|i "
    r"did|i do|i run|i hold|i keep|i ran)(?! "
    r"(?:no|nothing|not|sure|afraid|sorry|saying|told|glad|proud|happy|part of|one of|there|just one)\b)(?: \w+)?|"
    r"(?:to|with|for|on|by|under) me(?=[.,;]| as| and|$)|(?:that|it|which) (?:was|is|were) me|me(?=,|\.|;)|myself"
)
"""Something is said of the speaker, be it a post."""
_DIVIDED = re.compile(r"[;:.!?]\s+|\s[–—-]\s|,\s+(?:but|and)\s", re.IGNORECASE)
_ELIDED = re.compile(
    r"(?:(?:oh|well|so|and|then|me|first|just|mostly|mainly|only|also|yes|erm|right),? )*([a-z]+) (?!by\b|and\b|as\b|"
    r"to be\b)(?:the|a|an|my|our|it|them|him|her|out|up|"
    r"down|every|each|all|some|two|three|\w+)\b",
    re.IGNORECASE,
)


def elided(text: str) -> bool:
    """Asked, people leave "I" out: "hung the back truss and focused every lamp on it"."""
    match = _ELIDED.match(text)
    verb = match.group(1).lower() if match else ""
    return bool(verb and is_past(verb) and verb not in _NO_DEED)


_NO_DEED = frozenset(
    "was were had did got said thought wanted felt based given supposed needed used unless heard knew".split()
)
WILLED = cue(
    r"(?:said|says|told|wanted|voted|reckoned|thought|insisted|urged|argued|preferred|asked|were for|was for|were "
    r"all for|was all for|had it down|had (?:it|us|them) (?:down|marked|set)|would have|would've|were set|"
    r"was set|swore|pushed)\b|(?:standard|usual|normal|accepted|common|safe|old|house|company) (?:practice|way|thing|"
    r"rule|procedure|method|form|course|answer|line)|(?:the )?(?:rule|rule ?book|manual|plan|book|custom|"
    r"procedure|protocol|drill|brief|schedule|contract|spec|advice|guidance|guidelines|orders?) (?:is|was|says?|said|"
    r"has|had|called|meant|would)|(?:normally|usually|as a rule|by rights|ordinarily|traditionally|"
    r"by the book)|(?:everyone|everybody|all (?:my|the|of)|the rest|the others|the lot of them|most of them|they all|"
    r"both of them)"
)
"""What others were for, or what is usual."""
COMPLIED = cue(
    r"as (?:he|she|they|i was|we were|it|the \w+) (?:said|says|told|wanted|asked|ordered|had it)|as told|so did i|as "
    r"well|did (?:as|the same|what)|went along|i (?:agreed|followed|obeyed|joined)|same as|in the (?:mud|end)|with "
    r"everyone|"
    r"hoped with|we had seen"
)
STOOD = cue(
    r"instead|against|anyway|all the same|my heels|refus\w+|insist\w*|overrul\w+|not (?:have|do|wait)|wouldn't|didn't|"
    r"no,?|kept|keep|held|let|put|set|took|went|chose|picked|turned|stopped|sent|said no|made|left|"
    r"gave|bought|opened|shut|moved|ran|cut|asked|drove|rang|pulled|stayed|began|started"
)
CAME = cue(
    rf"(?:and|so|that's|which|because of (?:it|that)) (?:it|that|they|we|he|she|the {_W}|what|why|how|is|was|{_W}) "
    rf"(?:reached|saved|kept|paid|held|made|meant|got|brought|went|came|did|was|were|is|{_W}ed|you'd|we|i)|"
    rf"is what (?:\w+ )?\w+|that's (?:what|why|how|the|where)|by (?:then|spring|\w+day|\w+) (?:it|that|they|the|we|"
    rf"there)|otherwise|would(?:n't)? have|would've|without (?:it|that)|saved|thanks to (?:it|that)|"
    rf"only (?:because|reason)|(?:not|every|all|none|nobody|no one) (?:one|of|a|was|had)|or else|if (?:we'd|i'd|"
    rf"they'd|it had)|still (?:have|had|there|standing)"
)
"""What came of it."""


def against_others(reply: Reply) -> list[Sentence]:
    """What others were for, what the speaker did instead, what came of it: three things one behind the other."""
    parts = [(one, part) for one in reply.sentences for part in _DIVIDED.split(one.text)]
    for place, (one, part) in enumerate(parts):
        if not hit(WILLED, part) or _OWN_WORD.match(part):
            continue
        for at, (other, own) in enumerate(parts[place + 1 : place + 3], place + 1):
            if not _own_step(own) or not hit(STOOD, own) or hit(COMPLIED, other.text):
                continue
            later = parts[at + 1 : at + 3]
            after = [(each, rest) for each, rest in later if hit(CAME, rest) or hit(CAME, f"and {rest}")]
            if after and not _OWN_WORD.match(after[0][1]):
                return list(dict.fromkeys((one, other, after[0][0])))
    return []


_OWN_WORD = re.compile(r"(?:(?:and|but|so|then|well),? )*(?:I|i|my|we|i['’]\w+|I['’]\w+)\b")
_STEP = re.compile(r"(?:(?:and|but|so|then|well),? )*(?:I|i)(?:['’]d| had)? (?:\w+ )?([a-z]+)\b")


def _own_step(part: str) -> bool:
    match = re.match(r"(?:(?:and|but|so|then|well),? )*(?:I|i) (?:just |only |then |still |even )?([a-z]+)", part)
    return bool(match and is_past(match.group(1)))


ASKED_WRONG = cue(
    r"wrong|badly|got in the way|mistake|slip|own up|difficult\w*|regret|look(?:ing)? back|look on it|hindsight|fault|"
    r"of your making|do you see|what do you see|not proud|differently|blame|go wrong|trouble|obstacle|hardest|"
    r"your own work|weak"
)
AWRY = cue(
    r"left (?:it |them |him |her )?(?:out|off|behind|at home|open|on|in|unlocked|there)|i left out|none|nothing|wrong|"
    r"forgot\w*|missed|never|hadn't|didn't|without|too (?:late|soon|early|much|little|long|far|short|small|big|high|"
    r"low|fast|"
    r"quickly|many|few)|instead of|come off|came off|drunk|upside|twice|short|lost|should(?:n't)? have|yes,? i know|"
    r"fool\w*|stupid\w*|blind|at home|is what|backwards|the other way|waited for|not (?:there|asked|checked|read|"
    r"looked)|mixed|swapped|dropped|broke|spilt|burnt|nobody|no one"
)
"""Something went awry."""
_DENIES_SLIP = cue(
    r"i'd not known|not (?:mine|my)|you know|(?:she|he|they|the \w+) (?:had|'d) (?:written|left|forgotten|lost|mixed|"
    r"put)|whole \w+, i mean"
)


def blamed(reply: Reply) -> list[Sentence]:
    """Asked what went wrong, an own deed is told in which something went awry; asked for the own slip, any own deed
    that begins the answer."""
    if not hit(ASKED_WRONG, reply.question):
        return []
    found = []
    for one, after in pairwise((*reply.sentences, None)):
        if one is None or hit(_DENIES_SLIP, one.text) or _MENDED_IT.search(one.text) or _IMAGINED.search(one.text):
            continue
        awry = hit(AWRY, one.text) or (after and hit(AWRY, after.text) and not _OWN_WORD.match(after.text))
        did = _DID.search(one.text) and not (reply.kind in _WISHING and _WISH.search(one.text))
        if hit(LED_ASTRAY, one.text) or (did and (awry or (one.place == 0 and hit(ASKED_OWN, reply.question)))):
            found.append(one)
    return found[:2]


_WISHING = frozenset(("reflection", "transfer", "counterfactual"))
_WISH = re.compile(r"\b[Ii]['’]d\b")
_IMAGINED = re.compile(
    r"\b(?:if|would|wouldn['’]t|might|perhaps|should|shouldn['’]t|my (?:arm|leg|back|wrist|ankle|hand|foot))\b",
    re.IGNORECASE,
)
ASKED_OWN = cue(
    r"your (?:own )?(?:\w+ )?(?:mistake|slip|fault|error|making|side|doing|blame|part in)|you (?:get|got|do|did|miss|"
    r"missed) wrong|did you (?:get wrong|miss)|own up|by your fault|regret"
)
LED_ASTRAY = cue(
    r"my (?:\w+ ){1,3}?(?:was|were) (?:drunk|wrong|too \w+|late|short|out|off|nonsense|rubbish|bad|a mess|careless|"
    r"sloppy|rushed|no good|useless|half|empty|the trouble|to blame)|i (?:took|had) (?:his|her|their|the \w+'s|my "
    r"own) word|i (?:relied|counted|banked|reckoned|gambled) on|"
    r"i (?:was|'d been|had been) (?:too|so) (?:sure|proud|quick|slow|tired|keen|clever|busy|lazy|greedy|hasty|soft|"
    r"stubborn|certain)|i put (?:it|that|them) off|slipped my mind|(?:went|gone) (?:clean |right )?out of my head|i "
    r"overslept|i(?:'d| had) (?:it|them|him|her|that) down (?:as|for)|i (?:believed|"
    r"assumed|presumed|supposed|trusted|guessed) |i never (?:asked|looked|checked|rang|told|said|wrote|thought|"
    r"counted|read|tried|went|saw)|i (?:didn't|hadn't|did not|had not) (?:ask|asked|look|looked|check|checked|ring|"
    r"rung|tell|told|write|written|count|counted|read|try|tried|open|opened|test|tested|measure)"
)
_DID = re.compile(
    r"\b(?:I|i)(?:['’]d| had)? (?:\w+ly )?(?:(?!said|told|rang|asked|went|had|was|thought|heard|saw|came|sat|"
    r"found)[a-z]+ed|left|wrote|written|read|put|set|cut|sent|gave|given|forgot|let|made|took|built|chose|drew|hung|"
    r"kept|laid|lost|sold|shut|bought|broke|split|told)\b"
)
_MENDED_IT = re.compile(
    r"\b(?:so|then) I\b|\bI (?:solved|fixed|managed|sorted|helped|explained|talked)\b", re.IGNORECASE
)
_PERFECT = re.compile(
    r"\b(?:he|she|they|I|i)(?:['’]d| had) (?:\w+ )?(?:had|\w+ed|put|set|seen|been|carried|left|kept|cut|come|gone|"
    r"run)\b|\bI have seen\b",
    re.IGNORECASE,
)
MENDED_TOO = cue(
    rf"i (?:have |also |then |'ve )?(?:waited|gave|given|carried|bought|paid|drove|went|rang|phoned|told|wrote|"
    rf"apologi\w+|owned|took|brought|stayed|redid|remade|replaced|rebuilt|sat|sent|made|walked|worked|returned|"
    rf"offered|put|cancelled|"
    rf"refunded|visited|called|spent|lent|fetched|found|asked|changed|moved|numbered|labelled|painted|locked|cleaned|"
    rf"mended|fixed|stood|queued|cooked|sewed|copied|recut|recast|played|read|trained)\b|(?:bought|paid|mended|redone|"
    rf"rebuilt|"
    rf"replaced|fixed|changed)(?: {_W}){{0,4}} (?:with|out of|from|in|on) my|(?:these days|nowadays|since then|ever "
    rf"since|from (?:then|that day) on|now(?! and)|today|any ?more)|there's (?:a|an|two) (?:padlock|lock|list|label|"
    rf"sign|tag|box|check|"
    rf"rule|second|sheet|board|bell|chart|line|mark|tick|name)\b|(?:every|each|no|nobody|nothing|no one)(?: "
    rf"{_W}){{0,4}} (?:gets|goes|leaves|has|is|comes|moves)(?! alike)|(?:first|twice|always|before) (?:i|we|now)|i "
    rf"(?:always|now|never|"
    rf"only)"
)
"""Mended by the speaker, or done otherwise since."""


def before_it(one: Sentence) -> bool:
    """What had been so already is neither cost nor mending."""
    return bool(_PERFECT.search(one.text))


def mends_too(one: Sentence) -> bool:
    return bool(hit(MENDED_TOO, one.text)) and not before_it(one)


def costs_too(one: Sentence) -> bool:
    """What it was like for those who bore it."""
    loss = hit(LOSS, one.text) or _BORE.search(one.text)
    return bool(loss and (hit(OTHERS, one.text) or one.figures or one.people))


_BORE = re.compile(
    r"\b(?:from new|begin (?:it )?again|start (?:it )?again|did(?:n['’]t| not) (?:see|get|sleep|have|eat|come|go)|"
    r"docked|fined|charged|cost|black|blisters?|stitches|tears|redo|again from|over again|had to|stood (?:two|three|"
    r"\w+) days)\b",
    re.IGNORECASE,
)
