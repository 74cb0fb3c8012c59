"""Where options, measures, unknowns, losers and lines show themselves in speech (R3)."""

import re

from agent.scoring.signs.cue import apart, bare, cue, ways
from agent.scoring.signs.r3_words import NEG, any_of

__all__ = ["apart", "bare", "cue"]

_OTHERS = r"(?:you|he|she|they|one|it|that|this|somebody|someone|we|(?:the |my |our |his |her |their |a )?[\w'-]+)"
REASON = ways("r3_cues", "reason")
"""What may join a reason to an act; it counts only with facts of the story and without praise."""
FIRM_REASON = ways("r3_cues", "firm_reason")
"""Joins a reason to an act wherever it stands."""
GOES_ON = re.compile(
    r"(?:(?:so|and|then|well|anyway),? )*(?:(?:i|we|he|she|it|they)(?:['’]d)? (?:all |then |just |both |also "
    r")?(?!was\b|were\b|had\b|"
    r"could|would|need|want|mean|kept)(?:\w+ed|went|put|took|told|rang|came|got|began|made|did|gave|sent|wrote|ran|"
    r"sold|sat|"
    r"held|built|cut|set|let|showed|brought|drove|found|left|saw|said)\b|it (?:took|went|was (?:signed|done|all|"
    r"printed|sent|"
    r"put)))",
    re.IGNORECASE,
)
"""How a sentence begins that tells what was done, step by step."""
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
OPTION = ways("r3_cues", "option", looked=_LOOKED, others=_OTHERS, route=_ROUTE, urged=_URGED, which=_WHICH)
NOT_DONE = ways("r3_cues", "not_done")
"""Not having done it, or having done it badly, is no other route."""
OPENS = re.compile(
    r"^(?:(?:and|but|so|well|then|now|there was),? )*(?:[\w'’-]+(?: [\w'’-]+){0,4}:\s|\w+(?:ed|t|n), (?:you|we|it|"
    r"they|he|she)\b|or|either|(?:the )?(?:first|second|third|other|last)(?= (?:was|is|would|way|one|option|thing|"
    r"route|course|idea|"
    r"choice|road|answer|possibility)\b|,|:)|another (?!word|reason)|"
    r"option|plan [abc]|to \w+|(?!during|nothing|something|anything|everything|thing|being|king|bring|spring|morning|"
    r"evening|going|looking|talking|thinking|speaking|knowing|having|judging|considering|coming)\w+ing\b)(?! (?:me|"
    r"you|us)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that sets an option beside the others."""
AGAINST = ways("r3_cues", "against", neg=NEG)
"""What speaks against a route."""
N = (
    r"(?:\d[\d.,]*|a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|"
    r"couple of|"
    r"few|several|another|every|whole|more|last|extra)"
)
MEASURES: dict[str, re.Pattern[str]] = {
    "money": cue(
        any_of(
            "cheap cheaper cheapest dear dearer dearest expensive costly free pricey priciest unaffordable afford* "
            "overtime budget* refund* pounds quid grand euro euros dollars pence cents bill "
            "half_price a_third_of_that half_of_that half_that twice_that double_that wages unpaid"
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
        rf"{N}(?: or {N})?(?:[- ]\w+)? (?:minutes?|hours?|days?|weeks?|months?|nights?|years?|shifts?|weekends?)",
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
    "people": ways("r3_cues", "measures_people", n=N),
}
"""What options can be compared on, as a value: cheap, two nights, gentle. Bare heads (cost, risk) are none."""
_W = r"[\w'’-]+"
TASTE = ways("r3_cues", "taste", w=_W)
"""Taste or a mind made up: it says nothing about the other route."""
NO_ROUTE = ways("r3_cues", "no_route", w=_W)
"""Other routes in general, and not one of them."""
