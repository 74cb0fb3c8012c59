"""How an asker is passed over: turned from to somebody else, put off to paper, told about oneself instead (R8)."""

import re
from functools import lru_cache

from agent.reading.mentions import VALUES
from agent.scoring.signs.cue import cue

PASSED_OVER = cue(
    r"(?:that's|this is|it's|that one's|that is) (?:rather |more |really |probably |perhaps |surely )*(?:one|a "
    r"question|a matter|something) for "
    r"(?:mr |ms |mrs |dr )?(?-i:[A-Z])\w+|(?:more|rather) (?:his|her|their|(?-i:[A-Z])\w+'s) (?:line|department|thing|"
    r"street|business|"
    r"field)|come (?:back )?to you (?:after|later|next|in a (?:moment|minute|bit)|when)|if (?-i:[A-Z])\w+ and i "
    r"(?:might|could|can|may) "
    r"(?:have|sit|talk|speak|meet)|(?:a word|five minutes|ten minutes|a moment) (?:alone )?with (?:mr |ms |mrs |dr "
    r")?(?-i:[A-Z])\w+ (?:first|"
    r"alone|after)|i'd (?:sooner|rather) (?:tell|ask|show|answer) (?-i:[A-Z])\w+",
    r"between (?:ourselves|you and me|us two|the two of us)|(?:just )?(?:on our own|you and i|the two of us|in "
    r"private|privately)(?: "
    r"after(?:wards)?)?(?=[.,;!?]|$| (?:would|could|should|might|will) (?:recognise|sort|understand|see|settle))|"
    r"(?:once|when|after) "
    r"(?:she|he|they)(?:'s|'re| is| are| has| have)(?: both| all)? (?:gone|left|out|away|done|finished)|you're the "
    r"one (?:who|that|i)|"
    r"(?:your|his|her) (?:assistant|secretary|girl|lad|people here) (?:can|could|will|may)|never mind (?:him|her|them)",
    r"(?:answer|say|tell|put|address|direct|explain|give) (?:this|that|it)(?: one)? (?:rather |better )?(?:to|for) "
    r"(?:mr|ms|mrs|dr|the "
    r"(?:director|manager|boss|chief|owner|chair)|(?-i:[A-Z])\w+)|(?:agree|discuss|settle|take up|raise|sort out|go "
    r"through|talk)(?: "
    r"(?:this|that|it|these|things))?(?: up| out| over| through| about)? with (?:mr |ms |mrs |dr |the )?[\w'’-]+(?: "
    r"[\w'’-]+)?,? "
    r"(?:before|directly|alone|instead|first|later|after)|"
    r"(?:this|that|which)(?: \w+)? i(?:'d| would)(?: much)?(?: rather| sooner| like to| prefer to)? (?:agree|discuss|"
    r"settle|take up|raise|"
    r"talk|take) (?:\w+ )?with|(?:rather|sooner|prefer to) (?:take|talk|speak|discuss|agree|settle|raise|deal)(?: "
    r"(?:this|that|it))?(?: "
    r"up| over)? (?:with|to) |no offence (?:to|but)|leave (?:him|her|them) out|not (?:for|at) (?:his|her|your) level|"
    r"because it's for "
    r"the (?:management|boss|director)|(?:he|she|they)(?:'ll| will| would|'d)? (?:not|never|hardly) (?:see|understand|"
    r"follow|know) (?:it|this|"
    r"that)|(?:'ll|'d|will|would) (?:know|understand|see) what i(?:'m| am)? (?:on about|mean)",
)
"""The one who asked is left for another on the panel, or made small."""
PUT_OFF = cue(
    r"you(?:'ll| will| can| could)? find (?:it|that|this|all (?:of )?(?:it|that)|them|those) (?:all )?(?:in|on|there)|"
    r"on page \w+|in what i "
    r"sent|(?:somebody|someone|anybody|anyone) (?:in|from|at) (?:the |your )?\w+ (?:could|can|will|would) (?:look|"
    r"tell|know|find|dig)|"
    r"look(?:ed)? (?:it|that) up for you|ask (?:my|the) (?:deputy|assistant|office|accountant)|have to get back to "
    r"you|rather not go into",
    r"(?:it's|it is|that's|that is|they're|the rest is|all that is) (?:all )?(?:in|on) (?:the |my |our |an? "
    r")?(?:annex|appendix|cv|résumé|"
    r"resume|report|file|deck|handbook|manual|folder|website|paper|papers|binder|attachment|slides|spreadsheet)|"
    r"(?:shan't|won't|needn't|"
    r"don't need to|no need to) (?:read|go over|go into|go through|repeat|spell|explain|bore)|(?:there exists|there's|"
    r"there is|i have|i've|"
    r"i brought|i've brought|i've written|i wrote) (?:with me )?(?:a|an|the|some) (?:\w+ )?(?:report|paper|article|"
    r"deck|binder|folder|"
    r"handbook|manual|spreadsheet|page|presentation)|(?:can|could|may|will) (?:read|look) (?:it|them|that|this)(?: "
    r"up)?|if \w+ has questions|"
    r"(?:forward|send|e-?mail|mail|post) (?:you|her|him|them|it)(?: \w+){0,3}? (?:the lot|all|everything|a list|it|"
    r"over|across|after\w*|"
    r"later|letter)|(?:do|make) you a list|you'll have (?:seen|read)|have you seen my",
    r"(?:for me |to me )?it'?s? (?:is )?not the (?:question|point|issue)|(?:depends|it depends)(?: on)? (?:how|what) "
    r"(?:you|one) (?:define|"
    r"mean|call|count|look)|(?:can't|cannot|couldn't) (?:really )?put a (?:number|figure|price|value) on|not "
    r"(?:really )?about (?:the "
    r"|a )?(?:number|figure|money|cost|sums?)|(?:sums|numbers|figures|money) (?:aren't|isn't|are not|is not) "
    r"everything|what (?:i think )?"
    r"(?:really )?matters (?:is|to me)|(?:the bigger|the real) (?:prize|question|issue|point|thing) (?:is|here)|don't "
    r"(?:trouble|worry) me|"
    r"relaxed about|(?:same|just) (?:as|like) (?:i do now|at ours|anywhere|before)|it's all the same|(?:i'd|i would) "
    r"be fine with|you'd "
    r"just do",
)
"""What was asked is sent on to paper, waved away or put aside."""


@lru_cache(maxsize=1024)
def passes_over(text: str) -> bool:
    """Kept, as several checks ask it of the same sentence."""
    return bool(PASSED_OVER.search(text))


@lru_cache(maxsize=1024)
def puts_off(text: str) -> bool:
    return bool(PUT_OFF.search(text))


ABOUT_ME = cue(
    r"i(?:'ve| have)? (?:got |also got |have )?(?:a |an |my |the |two |three |strong )?(?:\w+ )?(?:certificate|"
    r"diploma|degree|licence|"
    r"license|ticket|qualification|level (?:one|two|three)|first[- ]aid|certificates|medal|award|cards? (?:off|from))|"
    r"i(?:'ve| have)? (?:done "
    r"|did |sat |passed |took |got )(?:my |a |an |the )(?:\w+ )?(?:training|course|exam|diploma|degree|certificate|"
    r"licence|level|cpc|"
    r"article|masters?|tests?)|i(?:'ve| have) (?:\w+ )?(?:years|been (?:in|on|with|at|doing)|had (?:three|two|four|"
    r"several|many) |seen "
    r"\w+\.|run \w+ of)|(?:eleven|\w+teen|\w+ty|\d+|two|three|four|five|six|seven|eight|nine|ten) years (?:without|in|"
    r"on|with|as|between)|"
    r"i (?:learn|present|hire|walk|work) (?:well|quickly|fast|hard|for|the floor)|about me\b|as a leader|i(?:'m| am) "
    r"(?:ready|a \w+ "
    r"person|known|proud|good with|quick)|(?:everyone|every one|all of them) (?:would have|'d have) me|i(?:'ve| "
    r"have)? (?:also |even )?(?:been asked|been invited|judged|lectured|sat on|chaired|wrote|was asked|"
    r"was invited|won|spoke|judged|trained|built|measured|proposed|pulled|recabled|numbered)|my (?:certificate|"
    r"diploma|rosters?|ticket)|"
    r"(?:best|finest) (?:they'd|they|he'd|she'd) (?:seen|ever|had)|i(?:'ve| have) (?:strong|some ideas|ideas)",
)
"""The speaker's own merits, where something else was asked."""
PREAMBLE_MORE = cue(
    r"let me (?:just )?(?:wind|go|step|back|rewind|take you|paint|say a|tell you (?:a bit|how|about|first)|put)\b|"
    r"wind (?:it |this )?back|"
    r"rewind|(?:to (?:be able to )?answer (?:that|this|you)|before (?:any|all) (?:of )?that)\b|(?:one|you|you'd|we|"
    r"people)(?: would)? "
    r"(?:has|have|need|needs|ought|must)(?: to)? (?:first )?(?:know|understand|picture|imagine|see|remember|bear in "
    r"mind)\b|where i come "
    r"from|my (?:father|mother|uncle|aunt|grand\w+|family|first (?:job|boss|post))\b|as a (?:child|boy|girl|young|"
    r"student|trainee)|(?:i "
    r"should|i'd|i must|i ought to) (?:perhaps |maybe |probably )?(?:say|explain|mention|point out) (?:first|a (?:few|"
    r"bit|little|"
    r"word)|something|that|by|with|how|at)|(?:a|some) (?:few|bit of|couple of) words? (?:on|about)|(?:a|the) "
    r"(?:little|bit of|short|brief) "
    r"(?:history|story|background|picture)",
    r"i (?:qualified|trained|grew up|studied|was (?:born|brought up|taught|trained)|came (?:to|into|from|in as))|"
    r"(?:have|'ve) been\b[^.?!]{0,"
    r"60}\bever since|(?:people|folk|everybody|everyone|they|customers|visitors) (?:often|always|sometimes|usually|"
    r"tend to) (?:ask|say|think|"
    r"tell|wonder)|everybody (?:has|knows|asks|loves)|every (?!(?:one|day|week|morning|time|night|month|hour|"
    r"shift)\b)[\w'-]+ (?:has|is|"
    r"wants|needs|tells) |worth (?:explaining|knowing|saying|pointing out|mentioning) (?:how|that|first|a|what|why)|"
    r"explain (?:shortly |"
    r"briefly |quickly )?(?:the|our|how|what)|(?:it was|this was|we were) (?:all )?(?:different|old|on paper|done|"
    r"new) (?:then|in those "
    r"days|at that time)|in those days|(?:the )?situation first|situation first|let's see|funny you|people forget|as "
    r"you(?:'ll| will)? "
    r"know|i like to think|my own view|in my (?:view|book|experience)|the way i see it|the world has|it all (?:began|"
    r"started)|once upon",
)
"""Other ways into a run-up: where one comes from, what people say, how things are in general."""


SETS_OUT = re.compile(
    r"^(?:(?:well|so|now|oh|yes|right),? )*(?:\w{3,}ing|an? [\w-]+|(?!(?:this|was|its|yes|us|less|it's|that's|he's|"
    r"she's|plus|always|twice)"
    r"\b)\w{3,}s) (?:is|are|has|have) (?:an?|like|always|about|mostly|never|all|really|not|their|its)\b(?![^.?!]*\d)",
    re.IGNORECASE,
)
"""A general truth in first place: "Skating is a family thing\"."""
_FORMS = (
    (
        re.compile(
            r"\bhow (?:much|many)\b|\bjust (?:a|the) (?:number|figure)|\bwhat (?:did|does|would|"
            r"will)\b[^?]{0,60}\bcost\b|\bin figures\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\d|\b(?:" + "|".join(sorted(VALUES.keys() - {"one", "a", "an"}, key=len, reverse=True)) + r"|(?:only|"
            r"just|about|exactly) one|"
            r"half|third|quarter|nothing|none|nought|twice|double|couple|dozens?|most of|all of|each of|every one)\b|"
            r"^one\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(r"\b(?:how|what|which|where|who)\b[^?.]{0,30}\bwould you\b(?! like to ask)", re.IGNORECASE),
        re.compile(
            r"\b(?:i|we|you|it|they|she|he|that|there|who|nobody|everybody|\w+s)['’]?(?:d|ll)\b|\b(?:would|will|could|"
            r"can|may|might|shall|"
            r"should|must|going to|first|then|next|before|until|till|week|day|month|morning)\b|^(?:to |by |with |from "
            r"|at |on |\w+ing\b)",
            re.IGNORECASE,
        ),
    ),
)
"""What was asked, and what an answer to it has to hold whatever it is: a number; something that would be done."""


def fits_form(question: str, answer: str) -> bool:
    return all(holds.search(answer) for asks, holds in _FORMS if asks.search(question))


GREETS = re.compile(
    r"^(?:(?:well|oh|so|yes|right|okay|ok),? )*(?:thank you|thanks|hello|hi|good (?:morning|afternoon|to)|(?:very "
    r")?nice to|lovely|welcome|"
    r"it'?s been)\b",
    re.IGNORECASE,
)
"""A greeting brings nobody in."""
FOR_YOU = re.compile(
    r"\bfor (?:you\b|your \w+)|\bmeans? for (?:you|your)\b|\b(?:in|on|to|of|off|from) your (?!question|point|time)\w+|"
    r"\byou(?:'d|’d|"
    r" would)(?: only| both| all)? (?:see|get|have|care|notice|feel)\b|\b(?:hurt|cost|spare|save) you\b|\byour "
    r"(?!question|point|time|turn"
    r"|colleague|assistant)\w+",
    re.IGNORECASE,
)
"""Said to whoever asks, about that person's own work."""
