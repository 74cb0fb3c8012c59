"""What is meant without its usual word (R9): questions typed without their mark, facts of the house, the wish for the
post told as an act, a look at what was said today, how it goes on. Read by grammar where it can be."""

import re
from functools import lru_cache
from itertools import pairwise

from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.cue import cue
from agent.scoring.signs.r9_cues import OVER_WITH, WANTS
from agent.scoring.talk import Sentence

_LEAD = (
    r"^(?:(?:and|so|but|also|then|um|uh|well|oh|ok|okay|yeah|yes|no|right|just|only|though|because|cos|now|ah)[,.]? )*"
)
UNMARKED = re.compile(
    _LEAD + r"(?:(?:who|what|how|why|where|when)(?:['’]?s|['’]?re|['’]?d|['’]?ll)(?! (?:more|why|what)\b)\b|"
    r"(?:who|what|how|why|where)(?: (?!i\b|you\b|we\b|they\b|he\b|she\b|it\b|the\b|my\b|your\b)[\w'’-]+){0,3}? (?:is|"
    r"are|was|were|do|does|did|would|will|can|could|should|has|have|had|happens|gets?|makes?|goes|come|decides?|"
    r"d['’]you)\b|who (?:else |really |here )?[a-z]{3,}s\b|(?:which|whose) (?:of )?[\w'’-]+(?: [\w'’-]+){0,3}? (?:do|"
    r"does|did|would|will|can|could|should|gets?|are|is) |when (?:do|does|would|will|can|could|should|is|are) |(?:do|"
    r"does|did|is|are|was|were|can|could|would|will|should|shall|have|has|may|might|d['’]) ?(?:you|i|we|they|he|she|"
    r"it|that|this|there|the|your|anyone|anybody|people|folk|somebody|nobody|any|all)\b)",
    re.IGNORECASE,
)
"""A question by its order of words, where haste left the mark out."""
IN_SPEECH = cue(
    r"i(?:'d| would| should)? (?:\w+ )?(?:love|like|want|be glad|be happy|be keen|need|wish|give a lot) to (?:know|"
    r"hear|ask|understand|learn|find out|see how)|i(?:'d| would)? (?:\w+ )?(?:want|like|need) (?:it|that) (?:clear|"
    r"explained)|wondering|wondered|curious|(?:nobody|no one)(?:'s| has| had)? (?:\w+ )?(?:told me|said|explained|"
    r"mentioned)|my (?:\w+ )?question|(?:explain|tell|show) (?:to )?(?:me|us) (?:how|what|why|who|where|which|when)|"
    r"what i(?:'d| would|'m)? (?:\w+ )?(?:like|love|want|wanted|ask|wonder|curious)|(?:meant|was going|wanted|hoping|"
    r"dying|meaning) to (?:ask|know)|i(?:'d| would| must|'ll| will| have to| can)? (?:just )?(?:ask (?:you|him|her|"
    r"them|what|who|how|why|whether|which|where)|must ask)|interested (?:in|to) (?:how|what|know|hear|why|who|where)|"
    r"(?:puzzles|intrigues|bothers) me (?:how|what|why|who|is)|i(?:'d| would) (?:be )?(?:interested|intrigued)"
)
"""A question told as a wish to know."""
BIDDEN = re.compile(
    _LEAD
    + r"(?:(?:please )?(?:talk|walk|take) me (?:through|round|over)|(?:tell|show|give|describe|explain|say)\b(?: me| "
    r"us)? (?!you\b|them\b|my\b)(?:(?:\w+ ){0,3}(?:about|how|what|why|who|where|which|when|whether|if)|the|a|an|one|"
    r"your)\b|(?:any|what) (?:idea|chance|word|thoughts) (?:of|on|how|why|what|who)|(?:suppose|say|imagine|let's say|"
    r"picture) (?:i|you|it|a|the|there|one|someone)\b|(?:(?:one|two|a couple of|another|first|last|just one|only one) "
    r"(?:\w+ )?(?:things?|questions?)\b[^.?!]*[:,])|(?:about|on) (?:the|your|those|that) [^.?!]{3,60}[:,] )",
    re.IGNORECASE,
)
"""A question in the form of a bidding, or named first by what it is on."""
_UNIT = re.compile(
    r"(?<=\?)|;|[,.]? (?:and|also|plus|or) (?=(?:who|what|how|why|where|which|when|whose|do|does|is|are|curious)\b)",
    re.I,
)
SHORTEST_ASKED = 4
"""Words of a question that asks something of its own."""


def asked_for(one: Sentence) -> list[Sentence]:
    """The questions of a sentence, each for itself."""
    cut = [part.strip() for part in _UNIT.split(one.text)]
    ends = "?" if one.asks else ""
    parts = [Sentence(one.exchange, one.place, part if part.endswith(("?", ".")) else part + ends) for part in cut]
    whole = [part for part in parts if part.length >= SHORTEST_ASKED]
    return whole if len(whole) > 1 else [one]


MORE_TERMS = cue(
    r"money|(?:knock|knocking|clock) off|home (?:by|for)|unpaid|staff (?:housing|room|meals?|flat|bus|discount)|"
    r"meals?(?= (?:paid|free|on|part)|[,?])|(?:off|free) (?:every|each|on|in)|(?:two|three|four|five|six|\d+) "
    r"weeks(?: off| of|[?,]|['’])|tronc|commission|petrol|fuel card|gym|unused days|(?:carry|roll|bank) (?:\w+ "
    r"){0,3}(?:days|hours|leave)|split(?:s| shifts?)|straight shifts?|rent|(?:cottage|flat|room|housing|lodging|"
    r"accommodation|house|van|car|phone|laptop|tools|boots|kit|clothes)\b[^.?!]{0,40}(?:go(?:es)? with|come(?:s)? "
    r"with|included|provided|yours or mine|mine or yours|supplied|thrown in)|(?:provided|included|supplied|thrown in)|"
    r"count(?:ed)? the (?:\w+ )?shifts?|(?:nights?|shifts?|days|weeks|hours|evenings|mornings) (?:\w+ ){0,4}?(?:a|in "
    r"the|per|each|every) (?:week|month|year|fortnight)|(?:top|tops|match|matches) up|break(?:s|times?)?(?= (?:paid|"
    r"long|at|do)|[,?])|breaks|tea break|day off|get(?:s)? (?:\w+ )?off"
)
"""More of what is owed to the one employed."""
FOR_ONESELF = re.compile(
    r"\b(?:do|does|would|will|can|could|may|might|am|is|are|did|should|if|whether|what|how much|when)(?: \w+)? (?:i|"
    r"one|my \w+|mine|staff|we|you all|everyone|they)(?:['’]d|['’]ll)? (?:\w+ ){0,2}?(?:get(?! (?:to|into|told|hold|"
    r"out|on|in|hand\w*|used|it|them)\b)|keep (?:my|the|it|them)|claim|carry (?:over|my)|bring (?:my|the dog|a)|be "
    r"(?:paid|allowed|entitled|covered|on (?:the|a)|earning|home|finished|done by|able to (?:leave|work from|swap|"
    r"take))|leave (?:early|at|by)|park|wear|earn|finish|live|swap|buy|eat|off|free|entitled|allowed|paid|earning|"
    r"insured|covered)\b|\b(?:is|are|was|will) (?:it|that|they|those|this) (?:be )?(?:\w+ )?(?:paid|unpaid|"
    r"pensionable|free|taxed)\b",
    re.IGNORECASE,
)
"""What comes to oneself: the asker gets, keeps, claims, parks or goes home."""

_SUBJECT = (
    r"(?<!with )(?<!tell )(?<!to )(?<!for )(?<!from )(?<!give )(?<!show )(?<!ask )(?<!thank )(?<!send )(?<!see "
    r")(?<!of )(?<!on )(?<!join )(?<!at )(?<!like )(?<!help )(?<!if )(?<!as )(?<!when )"
)
_TALKS = (
    r"(?! (?:can|could|will|would|may|might|should|must|want|need|know|see|find|ask|asked|think|like|get|'ll|learn|"
    r"hear|mean|wonder|look|seem|sound|feel|seen|answered|wrote|tell|said|know|do\\b|start|end|have (?:a|an) "
    r"(?:position|vacancy|opening|post|job)|can't|won't|told|said|mentioned|please|and|or|in|to|for|were|was|both|"
    r"too)\b)"
)
HOUSE = re.compile(
    rf"{_SUBJECT}\byou(?:['’]?(?:ve|re))?{_TALKS} [\w'’-]+|\byours(?: (?:is|are|was|has|lets?|does|still|goes|runs?)|"
    rf"['’]s)\b|"
    r"\bof yours (?:is|are|has|gets?|goes)\b|\b(?:with|at|among) (?:you|yours),? (?:the|a|an|every|each|nobody|"
    r"everyone|one|all|no)\b|\byour (?:[\w'’-]+ ){1,3}?(?:is|are|was|were|has|have|had|does|do|did|lets?|gets?|goes|"
    r"go|comes?|runs?|takes?|still|never|only|always|keeps?|makes?|sends?|sits?|stands?|works?|needs?)\b|\byour "
    r"[\w'’-]+['’]s\b|\b(?:this|yours) is the (?!best|right|place|one|job|company)\w+|\bnobody else\b|\bthe only "
    r"(?:one|place|\w+) (?:that|who|which|where|with|in)\b|\bhere (?:the|a|every|each|nobody|you)\b",
    re.IGNORECASE,
)
"""What their house does or has, with the house as the subject."""
PRAISES = cue(
    r"creative|amazing|friendly|welcoming|innovati\w+|exciting|modern|atmosphere|culture|a fan|leader|leading|top(?: "
    r"of| in| employer)|secure|solid|safe|great|well[- ]organi[sz]ed|world[- ]class|perfect|brilliant|lovely|"
    r"beautiful|known for|(?:big|good|great|strong|wonderful) name|care about|ambitio\w+|growth|values|family|such "
    r"an?|looks? up to|everybody|website|prizes|people say|one hears|everyone says|bright|forward[- ]looking"
)
"""Kind words that fit any house."""
_FIT = 2
"""Stems of the story that a fact holds."""


HOUSE_AFTER_ALL = re.compile(
    r"\byours is\b|\b(?:but|only|though|yet|except|still|just that)\b[^.?!]*\b(?:you|yours?|you['’]\w+)\b",
    re.IGNORECASE,
)
"""The house is set against all others."""


THEIRS_LOOSELY = re.compile(
    r"\b(?:you|yours?|you['’]\w+|here|nobody|no one|the only|the one (?:place|that|where|with)|this (?:is|one|place)|"
    r"other(?:s| places)? (?:don|do|would|have))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def perhaps_fact(one: Sentence, trade: frozenset[str]) -> bool:
    """Something of theirs that may be a fact; enough not to call a reason one for anybody."""
    praised, theirs = PRAISES.search(one.text), THEIRS_LOOSELY.search(one.text)
    return bool(theirs) and not praised and not SUITS_ME.search(one.text) and len(one.own - trade) > _FIT


@lru_cache(maxsize=1024)
def house_fact(one: Sentence, trade: frozenset[str]) -> bool:
    """A fact of their house: they are its subject, and two things in it belong to no other house and are no praise."""
    match = HOUSE.search(one.text)
    if one.asks or not match:
        return False
    told = one.text[match.start() :]
    left = Sentence(one.exchange, one.place, PRAISES.sub(" ", told))
    return len(left.own - trade) >= _FIT + (left.text != told)


ASKED_OF_OTHERS = re.compile(
    r"\b(?:elsewhere|other (?:offers?|places?|jobs?|firms?|interviews?|applications?|irons?|plans)|(?:any(?:thing|"
    r"where|body)|some(?:thing|where|body)) else|leave (?:your|them|that|it)|leaving|running|going on|offers?|notice|"
    r"stay)\b",
    re.IGNORECASE,
)
"""The panel asks after other offers, or whether one would leave."""
SUITS_ME = cue(
    r"(?:suits|fits|works for|good for) (?:us both|both|me|all of us)|you(?:'re| are) (?:hiring|looking|short|"
    r"recruiting)|(?:minutes|miles|stop|stops|bus|walk|corner|road|streets?) (?:\w+ )?(?:from|to|away from) (?:my|the|"
    r"our) (?:house|home|door|flat|kids|school)|something (?:steady|new|different|permanent|secure|regular|closer|"
    r"nearer|local)|(?:a|another|any) (?:\w+ )?(?:post|job|role|place) is a|safe (?:post|job)|(?:lots of|room|chance|"
    r"opportunity) to (?:grow|progress|move up|learn)|great values|(?:letter|cv|application|form)s? (?:\w+ )?(?:to|"
    r"round|at|in) (?:to )?(?:a few|several|some|many|other|lots|two|three|four|five|every|all|half)|(?:whoever|"
    r"whichever) (?:\w+ )?(?:first|has|is|says|pays|takes|rings)"
)
"""Reasons on one's own convenience."""
TO_YOU = re.compile(r"\b(?:you|yours?|you['’]\w+|here)\b", re.IGNORECASE)


LEAVES = cue(
    r"(?:can|could|may|shall|should) (?:i|we) (?:\w+ )?(?:go|leave|get off|be off|make a move|stop|finish|wrap)|"
    r"(?:are|is|were) (?:we|that|this|you) (?:\w+ )?(?:done|finished|it|all|everything|through|good)|(?:up|down) to "
    r"you(?: now| then)?|(?:your|you) (?:decision|decide|choose|choice|call)(?: now| then)?(?=[,.;]|$)|others to "
    r"(?:see|interview)|long (?:afternoon|morning|day|week|one)|(?:parked|parking|taxi|lift|meter|babysitter|dentist|"
    r"shift|train|bus|ferry|plane|kids?|dog|tram|boat|flight|appointment|man|somebody|someone|dinner|school run|"
    r"traffic)\b[^.?!]{0,25}(?:waiting|at (?:\w+|\d+)|in (?:\w+|\d+) (?:minutes|hour)|starts?|leaves?|goes|outside|"
    r"running|due|pick|home)|on (?:page|paper|the (?:form|cv|file|sheet|website|application))|(?:just|can|could) "
    r"(?:look|read|check) (?:it|them|that|there|up)|(?:references?|certificates?|papers?|cv|folder|file|form|"
    r"portfolio|link) (?:\w+ ){0,3}(?:has|have|say|says|tell|tells|will|speaks?|covers?|shows?|attached)|so,? (?:yeah|"
    r"yes|there|anyway)(?=[,.]|$)|if that's (?:us|all|it|that|everything)|that's about (?:it|all)|nothing (?:really|"
    r"much|to add|else|more|from)|i'm (?:good|fine|done|tired|knackered|starving)(?=[,.]|$)"
)
"""On the way out: the clock, the paper, the shrug."""


def still_on_it(one: Sentence, trade: frozenset[str]) -> bool:
    """Wants to be at one thing of theirs, or to hear of it, at the end."""
    own = len(one.own - trade)
    longs = LONGS.search(one.text) or of_today(one, trade)
    return bool(longs) and own >= _FIT


CHOSEN = cue(
    r"i'd (?:rather|sooner) (?:\w+ )?(?:be|work|do|stand|sit) (?:here|this)|if (?:i got|i get|it's me|it was me|it "
    r"were me|you say yes|you'd have me|you'll have me|you take me|you took me|you want me|i'm lucky|i may)|(?:put|"
    r"pencil|write) me (?:down|in)|(?:i'd|i would) (?:take it|say yes|sign|accept|come)(?=[,.;!]|$| today| now| "
    r"tomorrow| this| like| in a| at once| straight)|(?:applied|tried|asked|written) (?:twice|three times|before and)|"
    r"(?:hope|hoping|pray|praying|wish) (?:\w+ ){0,3}(?:you|it|this|i'm|i get|to (?:be|get|work|start|join|come))|"
    r"(?:my|the) heart (?:is|'s|was|would|goes|jumped|sank)|in love with|dream (?:of|to|come)|be (?:thrilled|"
    r"delighted|honoured|overjoyed|proud)|(?:pick|choose|take|have|hire|give) (?:me|us)(?: (?:it|this|the (?:job|post|"
    r"keys?)|a go))?(?=[,.!?;]| and| on|$| would| if| please| now)|(?:not|never|won't|don't) (?:\w+ )?(?:get rid|let "
    r"(?:\w+ )?go|be sorry|regret)|(?:am|'m) (?:\w+ )?after (?:this|it|the (?:job|post))|(?:made up|over the moon|"
    r"chuffed|gutted|heartbroken|cut up|thrilled|delighted|ecstatic|proud|disappointed|devastated) (?:\w+ )?(?:to|if|"
    r"not)|(?:not|n't|never) (?:\w+ )?(?:shut up|stopped (?:talking|thinking|going on)|slept|stop (?:talking|thinking|"
    r"going on))|(?:a|it's|is) (?:a )?(?:big |clear |plain )?yes (?:with|from|for my|on my)|whole heart|(?:fingers|"
    r"everything) crossed|this one i (?:don't|won't|want|keep|take)|(?:start|begin|be here|come in) (?:tomorrow|"
    r"tonight|monday|on monday|this minute)|(?:sorry|sad|pity|shame) (?:\w+ ){0,3}(?:not to get|to lose|to miss|if "
    r"(?:i|it|you))|set on (?:this|it|you|working)"
)
"""The wish for the post, told as an act or as a plea to be taken."""
LONGS = cue(
    r"i(?:'d| would) (?:\w+ )?(?:love|start (?:there|with|by|at)|begin (?:there|with|by|at)|like to see|like to hear|"
    r"miss|give)|itching to|want to (?:hear|see|know|get at|start|try)|can't (?:\w+ )?(?:stop|leave|wait)|(?:kept|"
    r"keep|still) (?:looking|thinking|wondering|seeing)|on my mind|in my head|look forward to"
)
FORWARD = cue(
    r"i(?:'d| would)(?! (?:think|say|hear|like to (?:say|think)|love to|be))(?: \w+){0,2}? \w{3,}|i(?:'m| am| keep| "
    r"kept|'ll be) (?:still )?(?:thinking|wondering|looking|coming back|turning|going back|chewing)|i(?:'ve| have)(?: "
    r"got)? an? \w+ (?:who|could|that|would)|(?:stays|staying|stuck|goes home) with me|on (?:my|the) (?:road|way|"
    r"drive|train|bus|walk) home|i(?:'ll| will) (?:go|look|read|try|ask|dream|think|be thinking|draw|measure)"
)
"""What one would do, or goes on thinking of."""
_SAID_TODAY = re.compile(
    r"\b(?:(?:you|he|she|they|(?-i:[A-Z])\w+)(?:['’]d|['’]ve| have| had| just| both)? (?:\w+ )?(?:said|told(?! me)|"
    r"mentioned|showed|shown|described(?! me)|asked(?! me)|spoke of|spoke about|talked (?:of|about)|let (?:slip|drop)|"
    r"pointed|explained|called|put it|brought up|raised|named|was on about|were on about|was saying|were saying|was "
    r"telling|quoted|drew)|as you (?:put|say|said|call)|(?:i|we) (?:saw|heard|walked|passed|stood|met|smelt|looked at|"
    r"noticed))\b",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:that|those|them|these|your|the) (?:[\w'’-]+ ){0,3}?[\w'’-]{3,}", re.IGNORECASE)
_OF_MYSELF = cue(
    r"i(?:'m| am) (?:a|an|very|always|also|quite|flexible|organised|reliable|punctual|calm|loyal|honest)|my (?:cv|tea|"
    r"bus|train|car|dog|form)|people person|hard worker|learn (?:quickly|fast)|as usual|every (?:guest|customer|"
    r"client|patient|child)|thank you|thanks"
)


@lru_cache(maxsize=1024)
def of_today(one: Sentence, trade: frozenset[str]) -> bool:
    """Words on one particular thing: what somebody here said, or a thing pointed at and what one would do about it."""
    own = one.own - trade
    if len(own) < _FIT or PRAISES.search(one.text) or _OF_MYSELF.search(one.text):
        return False
    points, onward = _POINTS.search(one.text), FORWARD.search(one.text)
    if any(cue.search(one.text) for cue in (turns.HAD_ENOUGH, OVER_WITH, LEAVES)):
        return False
    only_keen = turns.KEEN.search(one.text) or WANTS.search(one.text)
    return bool(_SAID_TODAY.search(one.text) or (points and onward and not only_keen))


WHEN_ASKED = re.compile(
    r"\b(?:when(?:['’]?s|['’]?ll|['’]?d)?|how (?:long|soon|many (?:days|weeks))|by when|what day|which day|until when|"
    r"what(?:['’]?s| is) (?:the )?(?:drill|form|plan|procedure|rest|timetable|timing|order|process))\b[^.?!]{0,60}\b(?"
    r":i|me|my|we|us|you|your|now|next|here|today|this|word|news|answer|decision|after)\b",
    re.IGNORECASE,
)
"""At the end of a talk: when, or how long, said of oneself and the panel."""
GOES_FURTHER = cue(
    r"(?:tell|let) me (?:know )?(?:the day|when|by when|how soon|what's next|what happens)|(?:second|next|another|"
    r"last) (?:round|stage|look|go|visit)|(?:find|found) out|(?:from|after) (?:here|today|this|now)(?= on|[,?]|$)|"
    r"what(?:'s| is) (?:to come|left|still to come|the next)|who else (?:do|will|would|should) i|what (?:do|should|"
    r"can|shall|must) i (?:do|bring|send|read|prepare) (?:\w+ )?(?:now|next|till|until|before|meanwhile|in the)|"
    r"(?:what|which) (?:day|date|week|time)\b[^.?!]{0,30}\b(?:i|me|phone|hear|ring|know|you (?:ring|call|write|"
    r"decide))|(?:do|shall|should|will|would|must|can|may) i (?:\w+ )?(?:come (?:in|back|again|for)|wait|ring|call|"
    r"expect|prepare|bring|meet|need to|have to|be (?:told|hearing|seeing))|who (?:rings|calls|writes|phones|decides|"
    r"tells|lets|says yes|has the last word)(?: (?:me|us|first|then|in the end))?(?=[,?;]|$| and| or)|(?:another|a "
    r"second|a third|a trial|a test|further|more) (?:round|talk|interview|shift|day|meeting|visit)s?\b(?=[^.!]*\?)|"
    r"how many (?:others|candidates|people|more|of us)\b[^.?!]{0,30}\b(?:see|seeing|meet|meeting|left|running|"
    r"interview\w*|list)|then what(?: happens)?|what (?:then|now|next)|what (?:happens|comes|goes) (?:now|next|then|"
    r"after)|or is (?:that|this) (?:it|all|this done)|(?:is|was) that (?:it|this) done|how (?:long|soon) (?:\w+ "
    r"){0,4}(?:take|before|till|until|wait|know|hear|decide)|when(?:'s| is| are| do| does| will| would| should| might|"
    r" can| 'd|'ll) (?:\w+ ){0,4}?(?:hear|know|decide\w*|decision|told|tell|ring|rung|call|write|letter|news|answer|"
    r"phone|verdict|choose|settle|make)"
)
"""How it goes on, asked in other words."""


def apart(asked: list[list[Sentence]]) -> bool:
    """Nobody is asked again what another was asked, and each is asked about what they do ("you")."""
    own = [frozenset[str]().union(*(one.own for one in each)) for each in asked]
    to_you = all(any(TO_YOU.search(one.text) for one in each) for each in asked)
    return to_you and all(len(one & other) <= 1 for one, other in pairwise(own))
