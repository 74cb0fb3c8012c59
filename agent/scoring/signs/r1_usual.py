"""What is always so, told by its grammar (R1): a kind of thing as the subject, the present tense, nobody in it, no day.

And what stands in place of facts: figures of elsewhere, a claim that is only said again.
"""

import re
from functools import lru_cache

from agent.reading.mentions import WHEN
from agent.reading.verbs import is_past
from agent.scoring.mark import Evidence
from agent.scoring.signs.cue import hit, ways
from agent.scoring.signs.r1_cues import CANNOT
from agent.scoring.signs.r1_parts import evidence, general, names
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import meaning

_START = r"(?:(?:^|[,;:.…] |\b(?:and|but|so|because|if|when|that|where|then|think|cause|as|or) )(?:well,? )?)"
_NOT_KINDS = (
    r"(?!(?:this|his|hers|its|was|is|has|ours|yes|us|as|always|sometimes|besides|perhaps|across|towards|names|thanks|"
    r"theirs|yours|goes|does|less|unless|those|these|that's|thats|it's|its|he's|she's|there's|what's|who's|plus|hours|"
    r"minutes|days|weeks|months)\b)"
)
_DO = (
    r"(?:are|aren't|do|don't|have|haven't|will|won't|never|always|can|can't|cannot|need|want|like|love|hate|come|go|"
    r"get|get|tend|bring|know|think|forget|vote|say|look|notice|make|take|give|work|feel|learn|listen|follow|respond|"
    r"resist|respect|remember|run|sell|break|move|behave|expect|see|hear|talk|trust|last|stay|matter|start|end|fail)"
)
_KIND = re.compile(
    rf"{_START}(?:(?:a|an|any|every|each|no|one's) (?!(?:few|couple|lot|bit|good (?:many|few|deal))\b|(?:day|"
    rf"morning|evening|afternoon|night|week|month|year|hour|minute|\w+day)\b (?!(?:is|has|brings|comes)\b))(?:[\w'’-]+ "
    rf"){{1,4}}?(?:is|isn['’]t|has|goes|does|doesn['’]t|can|can['’]t|will|won['’]t|never|always|should|must|"
    rf"[a-z]{{2,}}[^s\W]s)\b|{_NOT_KINDS}(?:[\w'’-]+ly |most |all |good |some |other |many |young |old |older |the "
    rf"(?:best|good|old|young) )*[a-zA-Z]{{3,}}(?:s|men|women|folk|people|ren|staff)(?: (?:who|that|with|in|of|like|"
    rf"without) [\w ]{{1,30}}?)?,? {_DO}\b|(?:people|nobody|no one|everybody|everyone|anybody|anyone|folk|most of "
    rf"them|the (?:elderly|young|sick|public)) (?!(?:was|were|had|did|on|in|at|from|there)\b)(?:who \w+ )?[\w'’]+|"
    rf"one (?:would|can|could|has|must|should|needs|doesn['’]t|never|always|[a-z]{{2,}}[^s\W]s)\b|(?!(?:it|this|that|"
    rf"he|she|there|here|what|who|which|everything|nothing|mine|one|where|how|why|all)\b)[a-zA-Z]+ (?:is|isn['’]t|"
    rf"comes|goes|takes|needs|means|starts|begins|depends) (?:a|an|about|what|everything|all|never|always|like|from|"
    rf"with|on|how|half|in the|simple|key|at)\b|(?:with|in|for) (?:the |young |old |a )?[\w]+ it(?:['’]s| is) )|"
    rf"\byou(?:['’]?(?:d|ll|re|ve))? (?!(?:could|can|might|may|asked|said|told|see|know|want|mean|like|say)\b)\w+",
    re.IGNORECASE,
)
"""A kind of thing or of people as the subject, in the present."""
_RULE = re.compile(
    r"^(?:start|keep|do|get|take|give|treat|measure|know|fail|listen|trust|stay|be|make|look|talk|think|show|work|"
    r"plan|find|ask|tell|remember|check|build|praise|respect|slow and steady)\b[^.?!]*[,;]|\b(?:thats my|that['’]s "
    r"my) \w+|\b(?:there(?:['’]s| is) (?:no|always|never|only)|it(?:['’]s| is) always|(?:that|this|it)(?:['’]?s| is) "
    r"(?:just )?(?:how|what|why) (?:it|they|you|one|people|every|all|we|\w+s)\b|how they(?:['’]re| are) made|in "
    r"(?:every|any|each|all) \w+|(?:should|must|has to|have to|ought to|needs? to) (?:never |always )?(?:be )?\w+|"
    r"never [a-z]+|always [a-z]+|worth (?:his|her|their|its) \w+|(?:twice|once),? [\w ]+ (?:once|twice)|it(?:['’]s| "
    r"is) (?:drilled|all|never|only ever|mostly)|drilled into|second nature|handled anywhere|the trouble with|the "
    r"(?:art|secret|trick|key|golden rule|first rule|main thing|whole point) (?:of|is|to)|comes? with (?:the|time|"
    r"experience)|by the book|nine times|take care of|look after (?:themselves|itself)|(?:first|step "
    r"one)[^.?!]{2,40}(?:then|step two|second)[^.?!]{2,50}(?:then|step three|third)|(?:you|we|i) (?:\w+ "
    r"){1,4}?(?:and|or) (?:you|we|i) (?:\w+)|no \w+,? no \w+|if you(?:['’]re| \w+))",
    re.IGNORECASE,
)
"""A duty, a maxim, a habit."""
_SELF = re.compile(
    r"\b(?:I(?:['’]m|['’]d say I['’]m| am|['’]ve always been| have always been| was born| was always) (?:just |quite |"
    r"very |really |rather |pretty |always |never |simply |known |naturally |by \w+ )*(?:a|an|the|one|somebody|"
    r"someone|good|patient|calm|careful|thorough|stubborn|proud|strict|fair|firm|easy|fussy|not|known|like|"
    r"old-fashioned) |(?:is|are|was|['’]s) (?:what|how|who|why) I (?:bring|am|do|offer|have|give|work|stand)|"
    r"(?:I(?:['’]ve| have) been|I am|I['’]m) (?:often |always )?(?:told|called|praised|asked|known)|(?:people|they|"
    r"everyone|folk|colleagues) (?:\w+ )?(?:say|call|tell|know|describe|ask for|come to) (?:me|I|of me)|(?:I|we) "
    r"(?:don['’]?t|never|always|have to|can|like|love|hate|believe|pride|try|take|tell|treat|keep|stay|go) |(?:I|"
    r"we)(?:['’]ve| have) (?:always|never|a (?:gift|way|knack|feel|nose|eye|ear|hand))|my (?:gift|strength|strong|"
    r"nature|way|secret|approach|motto|rule|style|talent|father|grandfather|mother)\b)"
)
"""The speaker's own qualities and habits."""
_TOLD = re.compile(
    r"\b(?:had|did|came|went|said|gave|told|took|got|saw|found|'d [a-z]+ed|ve [a-z]+ed|was|were)\b", re.IGNORECASE
)
_ONCE = re.compile(r"\bthe (?:one|time|day|night|week|year|first|second|last|next) |\bthat (?:day|night|week|year)\b")


@lru_cache(maxsize=4096)
def usual(text: str) -> bool:
    """Whether a sentence says what is always so, or what the speaker is like."""
    if general(text):
        return True
    if hit(WHEN, text) or _ONCE.search(text):
        return False
    lows = re.findall(r"[a-z]+", text.lower())
    if any(is_past(low) for low in lows if low not in _STANDING) or _TOLD.search(text):
        return bool(_SELF.search(text) and not names(text) and _TRAITS.search(text))
    return bool(_KIND.search(text) or _RULE.search(text) or _SELF.search(text))


_TRAITS = re.compile(r"\b(?:been (?:told|called|praised|known)|born|always|the (?:sort|kind|type))\b")
_STANDING = frozenset(
    "supposed made drilled handled hurried called based tired needed read cut put let set hit cost hurt shut "
    "bet".split()
)
"""Participles that stand in general sentences too."""

_WEIGHT = 5
"""Words; a shorter sentence neither tells nor generalises."""


def mostly_usual(reply: Reply, told: int) -> bool:
    """Whether general talk outweighs what is told in an answer."""
    found = sum(usual(one.text) for one in reply.sentences)
    full = sum(one.length >= _WEIGHT for one in reply.sentences)
    return found > told and (found >= 2 or full - found <= 1)


def in_usual(replies: list[Reply]) -> list[Evidence]:
    return evidence(one for reply in replies for one in reply.sentences if usual(one.text))


_ELSEWHERE = ways("r1_usual", "elsewhere")
"""Whose figures these are, when they are not of this occasion."""


def borrowed(talk: Talk, own: bool) -> list[Evidence]:
    """Figures of general sentences, in two answers or more; or of elsewhere, where `own` is not said, that is where the
    occasion has none of its own."""
    found = [one for one in talk.sentences if one.figures and general(one.text)]
    if len({one.exchange for one in found}) >= 2:
        return evidence(found)
    return [] if own else evidence(one for one in talk.sentences if one.figures and (_foreign(one) or _of_a_kind(one)))


def _of_a_kind(one: Sentence) -> bool:
    found = _KIND.search(one.text) if usual(one.text) else None
    return bool(found) and not one.text[found.start() :].lower().startswith("you") if found else False


def _foreign(one: Sentence) -> bool:
    match = hit(_ELSEWHERE, one.text)
    return bool(match) and not one.asks and not hit(WHEN, one.text)


_NO_FACT = ways("r1_usual", "no_fact")
"""What was asked for cannot be said."""
_AGAIN = ways("r1_usual", "again")


def unable(one: Sentence) -> bool:
    """Whether what was asked for cannot be said."""
    return bool(hit(_NO_FACT, one.text) or hit(CANNOT, one.text))


def returns(talk: Talk, one: Sentence) -> bool:
    """Whether the sentence takes up the claim's own words, beyond those of the question."""
    claim = talk.claim - _WEAK
    return bool(one.stems & claim) and (
        len(one.stems & claim) >= 2 or len(one.stems - claim) <= _MUCH_ELSE or bool(hit(_AGAIN, one.text))
    )


_MUCH_ELSE = 4
"""Other content words, beyond which a word of the claim is in passing."""
_WEAK = meaning("made make got get more less much better good people year day time work one way new")
