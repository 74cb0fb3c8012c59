"""The turns of phrase by which people mind each other in a room: limits, run-ups, offers, slights (R8)."""

import re
from functools import lru_cache

from agent.reading.mentions import VALUES
from agent.scoring.signs.cue import cue, ways
from agent.scoring.talk import Reply
from agent.words import words

_MANY = r"(?:two|three|four|five|2|3|4|5|both|a couple of)"
LIMITS = (
    (
        cue(
            r"(?:one|a single|a|the one) (?:line|sentence|word)(?! or two)",
            r"just (?:a|the|one) (?:number|figure|name|date|yes or no)|(?:ten|fifteen|twenty|10|15|20) words",
            r"headlines?(?: only)?|yes or no|in a nutshell|the short of it|short lines|upshot",
        ),
        45,
    ),
    (
        cue(
            rf"(?:one or )?{_MANY}(?: or (?:two|three|2|3))? (?:sentences|lines|reasons|figures)",
            r"(?:sentence|line) or two|(?:a )?few words|(?:thirty|forty|30|40) (?:words|seconds)|half a minute",
            r"in (?:a|one) moment|brief(?:ly)?|in short|short(?:,)? please|short answer|keep (?:it|this) short",
            r"quick(?:ly| one| answer)?|(?:two|a couple of|few|one|a|last|thirty) (?:minutes?|seconds) (?:left|of)",
            r"nearly (?:my|our|us|out of|done)|(?:minute|time)(?:'s| is) nearly (?:gone|up|over)",
            r"(?:have to|must) (?:go|run|leave)|before i (?:go|leave|run)|off in a (?:minute|moment)",
        ),
        62,
    ),
)
"""How people ask for less, and how many words are still within it. Speech runs at about 130 words a minute."""
WANTS_MORE = ways("r8_over", "wants_more")
MOST_WORDS = 300
"""About two minutes (rubrics R8.3)."""


def limit_of(question: str, wish: str = "") -> int | None:
    """The words a question leaves room for, or what its asker wished from the start; None when no limit was named."""
    if WANTS_MORE.search(question):
        return None
    return next((most for text in (question, wish) for cue_, most in LIMITS if cue_.search(text)), None)


def length(reply: Reply) -> int:
    return len(words(reply.answer))


RUN_UP = ways("r8_over", "run_up")
"""A run-up: background, career, what was said before, what one believes - in place of the answer."""
SETS_OUT = re.compile(
    r"^(?:(?:well|so|now|oh|yes|right|everybody|every|\w+),? )??(?:\w{3,}ing|an? [\w-]+|every(?:body| \w+)|"
    r"(?!(?:this|was|its|yes|us|less|it's|that's|he's|she's|plus|always|twice)\b)\w{3,}s),?(?: one has to say,)? "
    r"(?:is|are|has|have|wants|needs) (?:an?|like|always|about|mostly|never|all|really|not|their|its)\b(?![^.?!]*\d)",
    re.IGNORECASE,
)
"""A general truth in first place: "Skating is a family thing\"."""
_IF = r"(?:if|should|unless|whether) (?:you|it|it's|that|that's|this|there|we|anybody|anyone|somebody|either)"
OFFERS = ways("r8_over", "offers", if_=_IF)
"""More is offered and the asker chooses."""
HANDS_BACK = ways("r8_over", "hands_back")
"""The floor is given back, or the candidate says that this was it."""
_PART = (
    r"(?:bits|parts|things|steps|points|stages|pieces|moves|blocks|halves|chunks|goes|questions|reasons|headings|words|"
    r"ways|quarters|rounds|layers|answers|legs|ends)"
)
_LIST = r"^(?:\w+[, ]+){0,3}"
PARTS = re.compile(
    "|".join(
        (
            rf"\b{_MANY} (?:\w+ )?{_PART}\b",
            rf"\bin {_MANY}(?=[ ,.:;]*$|[,.:;]| of )",
            rf"\b(?:there['’]?s|there are|i have|i['’]ve) {_MANY}\b",
            rf"\b(?:say|tell|take|put|give|split|cut|do) (?:it|this|that) (?:as|in|into|from) (?:{_MANY}|the|a|its)\b",
            rf"{_LIST}(?:\w+, ){{2,3}}\w+[.:]$",
            rf"{_LIST}(?:\w+(?: \w+)?, ){{1,3}}(?:and|then|and then) [\w’' ]{{2,20}}[.:]$",
            rf"{_LIST}(?:\w+(?: \w+)?, ){{1,3}}\w+(?: \w+)? and \w+(?: \w+)?(?:, then)?[.:]$",
            r"^(?:(?:okay|ok|so|right|and|then|well|just|only)[, ]+)*(?:(?:just |only |step )?one|two|three|one thing|"
            r"first|firstly|second|secondly|third|lastly|finally)(?: then)?[,:.]",
            r"\bone (?:each|then|for each)\b",
            r"\b(?:start|begin) (?:at|with|from|on) [^.;]{3,40},? (?:and|then) (?:i['’]?d |i['’]?ll )?(?:end|stop) ",
        )
    ),
    re.IGNORECASE,
)
"""The parts of an answer are announced or told off."""
LANDS = ways("r8_over", "lands")
"""The point is put into a few words."""
SAID_BEFORE = ways("r8_over", "said_before")
"""Somebody's earlier words are spoken of."""
SAID_UNNAMED = ways("r8_over", "said_unnamed")
"""Earlier words are pointed to, and nobody's name stands with them."""
FOR_THEM = ways("r8_over", "for_them")
"""Said with one listener's work in mind; counts together with that listener's name."""
FOR_YOU = ways("r8_over", "for_you")
"""Said to whoever asks, about that person's own work."""
GREETS = ways("r8_over", "greets")
"""A greeting brings nobody in."""
_WHO = r"(?:mr |ms |mrs |dr |the )?(?:director|manager|boss|chief|owner|chair|(?-i:[A-Z])\w+)"
PASSED_OVER = ways("r8_over", "passed_over", who=_WHO)
"""The one who asked is left for another on the panel, or made small."""
_PAPER = (
    r"(?:annex|appendix|cv|résumé|resume|report|file|deck|handbook|manual|folder|website|papers?|binder|attachment|slides|"
    r"spreadsheet|portfolio|article|pages?|presentation|plan|photos|plot|graph)"
)
PUT_OFF = ways("r8_over", "put_off", paper=_PAPER)
"""What was asked is sent on to paper, waved away or put aside."""
_HAVE = r"(?:i|i've|i have)(?: also| even| got| had)*"
ABOUT_ME = ways("r8_over", "about_me", have=_HAVE)
"""The speaker's own merits, where something else was asked."""


@lru_cache(maxsize=1024)
def passes_over(text: str) -> bool:
    """Kept, as several checks ask it of the same sentence."""
    return bool(PASSED_OVER.search(text))


@lru_cache(maxsize=1024)
def puts_off(text: str) -> bool:
    return bool(PUT_OFF.search(text))


@lru_cache(maxsize=1024)
def runs_up(text: str) -> bool:
    return bool(RUN_UP.search(text))


MONEY_ASKED = ways("r8_over", "money_asked")
"""What something came to in money is asked."""
MONEY_TOLD = ways("r8_over", "money_told")
"""Money is spoken of, in whatever form."""
_NUMBERS = "|".join(sorted(VALUES.keys() - {"one", "a", "an"}, key=len, reverse=True))
_FORMS = (
    (
        cue(r"how (?:much|many)|just (?:a|the) (?:number|figure)|what (?:did|does|would|will)\b[^?]{0,60}\bcost"),
        cue(
            rf"[\w£$]*\d[\w.,%]*|{_NUMBERS}|(?:only|just|about|exactly|^) ?one|half|third|quarter|nothing|none|nought|"
            r"twice|double|couple|dozens?|(?:most|all|each) of|every one",
        ),
    ),
    (
        cue(r"(?:how|what|which|where|who)\b[^?.]{0,30}\bwould you(?! like to ask)"),
        cue(
            r"\w+'(?:d|ll)|\w+s?(?:['’]d|['’]ll)|i?d|would|will|could|can|may|might|shall|should|must|going to|first",
            r"then|next|before|until|till|week|day|month|morning|^(?:to|by|with|from|at|on|\w+ing)",
        ),
    ),
)
"""What was asked, and what an answer to it has to hold whatever it is: a number; something that would be done."""


def tells_money(question: str, answer: str) -> bool:
    """Whether an answer speaks of money where money was asked for."""
    return not MONEY_ASKED.search(question) or bool(MONEY_TOLD.search(answer))


def fits_form(question: str, answer: str) -> bool:
    return all(holds.search(answer) for asks, holds in _FORMS if asks.search(question))
