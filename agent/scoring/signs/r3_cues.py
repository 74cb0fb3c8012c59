"""Where options, measures, unknowns, losers and lines show themselves in speech (R3)."""

import re

from agent.scoring.signs.cue import apart, bare
from agent.scoring.signs.r1_quick import cue
from agent.scoring.signs.r3_words import NEG, any_of

__all__ = ["apart", "bare", "cue"]

_OTHERS = r"(?:you|he|she|they|one|it|that|this|somebody|someone|we|(?:the |my |our |his |her |their |a )?[\w'-]+)"
REASON = cue(
    r"because|'?cause|cos|since|so that|otherwise|else|to (?:avoid|stop|keep|prevent|protect|save|make sure)|in case|"
    r"for fear|thanks to|given|as long as|which (?:meant|means)|meant|means|that's why|which is why|reason|reasons|"
    r"point|question|worry|trouble|problem|argument|if|before|until|whereas|while|would(?:n't)?|could(?:n't)?|can't|"
    r"cannot|won't|too \w+|enough|needs?|needed|wanted|afraid|worried|worked|kept|saved|so"
)
"""What may join a reason to an act; it counts only with facts of the story and without praise."""
FIRM_REASON = cue(
    r"because|'?cause|cos|since|so that|otherwise|to (?:avoid|stop|keep|prevent|protect|save|make sure)|in case|for "
    r"fear|thanks to|given|which (?:meant|means)|meant|that's why|which is why|reason|afraid|worried|too \w+|needed|"
    r"wanted|had to|have to|would(?:n't)? have|would|can't|couldn't|cannot|won't|if"
)
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
OPTION = cue(
    rf"{_OTHERS}(?: always| also| just| easily| simply)* (?:could|might|can)(?:n't|'ve)?(?: (?:have|of|also|just|"
    rf"always|"
    rf"easily|then|only))* (?!say\b|see\b|think\b|tell\b|remember\b|understand\b|point\b|find\b|call\b|recall\b|"
    rf"imagine\b)"
    r"\w+",
    r"(?:they|he|she|you|it|that|the \w+|[\w-]+) would(?:n't|'ve)? (?:have |not )?(?!say\b|be happy|see\b|think\b)\w+",
    rf"{_WHICH} "
    rf"{_ROUTE}",
    rf"(?:i|we|me and \w+|the two of us)(?:'d| had| did| also| even| both| first| only| just| nearly| almost)* "
    rf"{_LOOKED}"
    r"(?! (?:that|it|all|this|everything|risk|safety)\b| (?:the |all the |my |our )?(?:risks?|process\w*|costs?|pros|"
    r"angles?|factors?|safety|"
    r"money|options|customers?|consequences|situation)\b)",
    rf"(?!(?:i|we|nobody|none|who)\b)[\w'-]+ (?:had |has |did |kind of |sort of |rather |quite |also |still |then )*"
    rf"{_URGED} "
    r"(?!me to tell)\w+",
    r"[\w-]+ (?:said|says|goes|went|reckoned) (?:just |why not |we should |we could |you could |you should )?(?:send|"
    r"wait|keep|leave|stop|go|close|put|take|let|do|hire|buy|ring|call|ask|run|use|move|split|pay|hold|sell|get|give|"
    r"make|try|cut|carry|turn|start)\b|(?:i was|we were|i did|we did|i'd been) (?:thinking|think|talking|talk|"
    r"wondering|wonder) (?:about|of|whether|if)|instead(?: of)?|rather than|either|(?:two|three|four|five|several|2|3|"
    r"4) (?:\w+ )?(?:ways?|options?|choices?|routes?|roads?|possibilities|alternatives|ideas|plans|answers|paths|"
    r"courses|quotes|offers)",
    r"(?:this|that|so) close to \w+ing|(?:i|we) (?:very |so )?(?:nearly|almost) (?:went|did|took|bought|sent|chose|"
    r"said|let|had|rang|put|left|sold|hired|gave|kept|called|moved)|there(?:'s| is| was)(?: always)? the [\w'-]+(?: "
    r"[\w'-]+){0,3} (?:as well|too|to think of|of course)|why not \w+|would (?:sooner|rather) have|[\w'-]+ (?:was|"
    r"were) (?:all |dead |very much |rather )?(?:for|keen on|set on|in favour of) \w+ing|(?:steer|idea|plan|advice|"
    r"preference|instinct|wish|proposal|suggestion|first thought|view) was|what [\w'-]+(?: [\w'-]+){0,2} wanted was",
    r"(?:leave|leaving|keep|keeping|wait|waiting|delay|delaying|postpone|postponing|push|pushing|hire|hiring|rent|"
    r"renting|"
    r"borrow|borrowing|sell|selling|split|splitting|share|sharing|do|doing|carry|carrying|sit|sitting) (?:it|them|on|"
    r"for|"
    r"nothing|the|until|till|back|half|in|out|him|her|this|that|a|an|some|everything|everybody|everyone)",
)
NOT_DONE = cue(
    r"if (?:i|we)(?:'d| had)?(?: not|n't)(?! (?:had|been))|if (?:i|we) (?:hadn't|had not|didn't|'d not)|if (?:i'd|"
    r"we'd|i had|we had|"
    r"it had|the \w+ had) (?:been (?:a )?(?:wrong|bad|poor|late)|got it wrong|opened late|been wrong|not)|"
    r"should(?:'ve| have) thought"
)
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
AGAINST = cue(
    r"but|only(?= (?:it|that|that's|there|there's|it's|the|he|she|they|you|we|a|an)\b|,)|except|though|however|"
    rf"although|whereas|yet|(?<!for ){NEG}|too \w+|enough|trouble|problem|downside|drawback|catch|risk\w*|danger\w*|"
    r"slow\w*|late\w*|worse|fail\w*|lose|lost|break\w*|takes?|took|needs?|costs?|means?|meant|earliest|against|still|"
    r"want|wants|if"
)
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
    "people": cue(
        rf"{N} (?:people|men|women|hands|staff|of us|of them|officers|nurses|drivers|volunteers|crew)|upset\w*|"
        r"complain\w*|tired|resent\w*|hurts|overtime|their (?:hours|weekends?|evenings?|nights?)"
    ),
}
"""What options can be compared on, as a value: cheap, two nights, gentle. Bare heads (cost, risk) are none."""
_W = r"[\w'’-]+"
TASTE = cue(
    rf"(?:not|never|n't|hardly|no)(?: {_W}){{0,3}} (?:for (?:us|me)|grab\w*|appeal\w*|fancy|like|care for|suit\w*|my "
    rf"(?:thing|style|cup)|"
    rf"convince\w*|interest\w*|me at all|us at all)|(?:suited|fitted|appealed to|grabbed|pleased|suit|fit) (?:us|me) |"
    rf"i(?: just| simply| always)? "
    rf"(?:felt|preferred|liked|fancied)|(?:in|of|on) my mind|(?:way|thing) i like|made up my mind|i thought about it|"
    rf"i stay(?:ed)?\b|(?:stick|stuck) to "
    rf"(?:my|what)|what i have in mind|wasn't for|no interest"
)
"""Taste or a mind made up: it says nothing about the other route."""
NO_ROUTE = cue(
    rf"all sorts|(?:any|every)thing|any number of|(?:something|someone|somebody) else|another (?:man|woman|person|"
    rf"matter)|open mind|(?:every|all|any) "
    rf"(?:side|angle|possibilit|option|eventualit|avenue)\w*|sleep on it|(?:look|looked|think|thought) (?:at|about|"
    rf"over) (?:it|everything|all|things)\b|"
    rf"(?:for|was|were) (?:asking|discussing|talking|thinking)|(?:nobody|no one|none|neither)(?: {_W})? (?:could|can|"
    rf"would)"
)
"""Other routes in general, and not one of them."""
