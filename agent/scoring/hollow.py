"""Telling words with something in them from words that only sound like an answer."""

from functools import lru_cache

from agent.reading.mentions import figures, people
from agent.words import STOP_WORDS, stem, words

_ABSTRACT = """
ability able absolutely accept accountability accountable achieve achieved achievement action active actively activity
actual adapt adaptable adaptability adapted address aim align aligned alignment alternative alternatives ambition
ambitious analyse analysed analysis appreciate approach appropriate area areas aspect aspects aspire assess attention
attitude attribute aware awareness balance balanced base baseline basis behaviour belief believe benefit benefits best
better bold brilliant build building business calm candid capability capable care careful carefully case cause
challenge challenged challenges challenging change changed changes changing choice choices choose chose circumstances
clear clearly close collaborate collaborated collaboration collaborative colleague colleagues comfortable commit
commitment committed common communicate communicated communication company compare compared comparison competence
complete completely complex concern concerned concerns condition confidence confident conflict consequence
consequences consider considered considering consistent consistently constraint constraints constructive context
continuous contribute contribution control conversation conversations cost costs could counterfactual create creative
credit criteria criterion critical culture curious customer customers data deal decide decided decision decisions
deep deeply define defined deliver delivered delivery depend depends depth despite detail detailed details develop
developed development different differently difficult direct direction disagree disagreed disagreement discuss
discussed diverse doubt drive driven dynamic easy effect effective effectively effectiveness efficiency efficient
effort efforts embrace empathy empower end energy engage engaged engagement enjoy ensure ensured ensuring environment
evaluate evaluated evidence exactly example examples excellence excellent excited experience experienced experiences
expert explain explained explore express extra face faced fact factor factors facts fail failed failure fair fairly
feedback feel feeling figure figures final find fit flexibility flexible focus focused follow forward foundation
frame framework full fully fundamental future gain gained general give given goal goals good great ground grow
growing growth guess habit handle handled happen happened happens hard hardworking help helped helpful high highly
hindsight holistic honest honestly honesty hope huge human idea ideas identified identify impact impacted implement
implemented importance important improve improved improvement include included increase increased indicator
individual influence information initiative innovate innovation insight insights instead integrity intention
involve involved issue issues job journey judgement judgment keep kept key kind know knowledge known large later
lead leader leaders leadership leading learn learned learning learnt lesson lessons level leverage life likely limit
listen listened listening long longterm look looked looking main maintain maintained major manage managed management
manager matter matters maximum mean means measurable measure measured measurement measures meet mention method methods
metric metrics milestone milestones mind mindset minimum mission mistake mistakes moment motivate motivated motivation
moving multiple natural nature necessary need needed needs new normal normally note notice number numbers objective
objectives obstacle obstacles obvious open openly opinion opportunities opportunity option options order organisation
organization organise organised outcome outcomes overall overcome own owned ownership part particular partner partners
passion passionate people perfect perfectionist perform performance person personal personally perspective plan
planned planning plans plus point points positive possible potential practice present pressure principle priorities
prioritise prioritised priority proactive proactively problem problems process processes product professional progress
project projects promise proof prove proved proven provide purpose pushback put quality question questions quick
quickly range rationale reach real realise realised reality reason reasons recognise recommend reflect reflected
reflection related relationship relationships relevant reliable remain resilience resilient resolve resolved resource
resources respect responsibility responsible result results review reviewed right risk risks role roles room scope
second sense serious set share shared short shortterm show showed significant significantly similar simple simply
situation situations skill skills smart solid solution solutions solve solved speak special specific specifically
stage stakeholder stakeholders stand standard standards start started state stay step steps stop story strategic
strategy strength strengths strong strongly structure structured style succeed success successful successfully support
supported supporting supportive sure sustainable synergy system systematic systems take taken talent talk target
targets task tasks team teams teamwork term terms test tested thank thanks think thinking thorough thoroughly thought
threshold time times tipping together topic total track trade tradeoff tradeoffs transfer transparency transparent
true trust truth try trying turning type ultimately uncertain uncertainty understand understanding understood unique
unknown use useful usual usually value valued values various view views vision vital want wanted weakness weaknesses
weigh weighed weighing weight win wins wise wish word work worked worker working world worth wrong yes
"""
GENERIC = frozenset(stem(word) for word in _ABSTRACT.split()) | frozenset(
    stem(word)
    for word in """actually basically certainly course definitely essentially eventually everybody everyone fine first
    generally got happy hopefully indeed instance last let literally maybe moreover mostly obviously okay perhaps
    probably rather regard regarding second sometimes somewhat soon sort third totally towards truly whatever whole
    worse otherwise against others paid price carry meant hear seriously saying down anyone confirm please check
    apologise apology sorry admit argue correct correction infer recall remember reckon suspect assume repair mend rest
    mutual exchange convince persuade ahead gap best-in-class induction introduction foundation revenue market
    competitor headline output owner months years days hour hours minute minutes thirty sixty ninety
    off hand hold here connect connected agree agreed differ linked line open closed side hard soft small big bigger
    you'd i'd one two three once twice because since therefore however although whereas unless suppose would should
    could might until away ago ask asked said told saw gave went came left right back day week month year""".split()
)
"""Stems that fit any job and any story. A sentence of nothing else says nothing that could be checked."""


def substance(text: str, without: tuple[int, int] | None = None) -> frozenset[str]:
    """The stems that tie a text to one story: no stop words, no words for any job. `without`: a span to leave out,
    say the cue that was found."""
    if without:
        text = f"{text[: without[0]]} {text[without[1] :]}"
    lows = (word.lower().replace("’", "'") for word in words(text))
    found = (stem(low.removesuffix("'s")) for low in lows if low not in STOP_WORDS and len(low) > 2)
    return frozenset(one for one in found if one not in GENERIC)


@lru_cache(maxsize=1024)
def is_hollow(text: str, without: tuple[int, int] | None = None) -> bool:
    """Whether a sentence holds nothing that belongs to one story: no name, no figure of its own, and few words beside
    those that fit any job. "I weighed the trade-offs and changed my mind" is hollow; "I gave the night shift Anita's
    rota" and "Nineteen, down from forty" are not."""
    if any(person.shown[0].isupper() for person in people(text)):  # a name; "the team" fits any job
        return False
    own, general = substance(text, without), _general(text)
    if figures(text):
        return not own and len(general) >= MANY
    return not own or (len(own) == 1 and bool(general)) or len(own) * DENSE < len(general)


MANY = 3
"""So many general words round a figure, and none of its own, make it a figure of speech."""
DENSE = 4
"""One word of its own among more general ones than this is a slip of the list."""


def _general(text: str) -> frozenset[str]:
    lows = (word.lower().replace("’", "'") for word in words(text))
    return frozenset(one for low in lows if low not in STOP_WORDS and (one := stem(low.removesuffix("'s"))) in GENERIC)
