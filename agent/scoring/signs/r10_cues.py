"""Word classes by which somebody goes back to round one, corrects, denies, or tells knowing from guessing.

Classes of single words joined by grammar (who, which tense, what polarity), so that other people's wording is met too.
"""

from agent.scoring.signs.cue import cue, ways

_NUMBER = (
    r"(?:\d[\d.,]*|(?:a |an )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|hundred|"
    r"thousand|quarter|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:[- ]"
    r"(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|point \w+))*)"
)
_DATE = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"fall|winter)"
)
_FACT = rf"(?:{_NUMBER}|{_DATE})"
_HAD = r"(?:'d|'ve| had| have| was| did| must have| may have| might have| also| then| only| rather| kind of| just)*"
_ASK = (
    r"(?:asked|wanted|wondered|pressed|raised|enquired|inquired|queried|were (?:asking|after|curious|wondering|keen)|"
    r"put to me|brought up|requested|needed|required|left me (?:with|\w+ing)|caught me|had me)"
)
ASKED = ways("r10_cues", "asked", ask=_ASK, had=_HAD)
"""A question of round one is gone back to."""
_TELL = (
    r"(?:know\w*|say|said|tell|told|answer\w*|have|had|got|get|give|given|split|look\w*|count\w*|measur\w+|check\w*|"
    r"remember\w*|suppl\w+|provide\w*|evidence\w*|produce\w*|quote\w*|recall\w*|offer\w*|name\w*|bring|brought|"
    r"find|found|work\w*|keep|kept|track\w*|note\w*|think|thought)"
)
LACKED = ways("r10_cues", "lacked", had=_HAD, tell=_TELL)
"""What the candidate had not known or had not had."""
BEFORE = ways("r10_cues", "before", had=_HAD)
"""Round one is gone back to."""
_DOCUMENT = (
    r"(?:logs?|reports?|office|books?|files?|systems?|sheets?|registers?|records?|ledgers?|diar(?:y|ies)|archives?|"
    r"minutes|invoices?|rotas?|cards?|surveys?|exports?|quer(?:y|ies)|database|dashboard|emails?|payroll|accounts|hr|"
    r"finance|spreadsheets?|timesheets?|charts?|calendar|meters?|tills?|folders?|tickets?|statements?|receipts?|"
    r"tally|"
    r"counts?|notebooks?|dockets?|certificates?|inspector|auditor|admin)"
)
LOOKED = ways("r10_cues", "looked", document=_DOCUMENT, had=_HAD)
"""Where the new fact comes from."""
I_SAID = ways("r10_cues", "i_said", fact=_FACT, had=_HAD)
"""It was oneself who had said it."""
SWAPPED = cue(
    rf"(?P<new>{_FACT})(?:[^.;!?\d]{{0,22}}?)(?:,? (?:and |but )?not|,? instead of|,? rather than|"
    r",? in place of|,? in the place of|,? as opposed to|,? where i (?:had|said|put)) (?:the |in |"
    rf"by |a |an |about |just )?(?P<old>{_FACT})",
    rf"(?P<put>{_FACT}) for (?P<gone>{_FACT})",
    rf"(?:change|alter|amend|swap|turn|make) (?:the |that |my )?(?P<from>{_FACT}) (?:to|into|a|for) (?:a |"
    rf"an |the )?(?P<to>{_FACT})",
    rf"(?P<once>{_FACT}) (?:becomes|should (?:be|read|have been)|needs to be|was really|ought to be) (?:a |"
    rf"an )?(?P<now>{_FACT})",
    rf"(?:not|isn't|wasn't) (?:the |in |by |a )?(?P<was>{_FACT})[,;:]? (?:but|it was|it's|it is) (?:the |"
    rf"in |by |a )?(?P<is>{_FACT})",
)
"""One fact put in the place of another."""
TURNED = ways("r10_cues", "turned", fact=_FACT)
"""The turn from what was said to what it was."""
SLIP = cue(
    r"(?:a|one|first|my|small|quick|with one|another|two) (?:\w+ )?(?:correction|amendment)s?",
    r"correct (?:myself|something|that|one|it|what)|(?:put|set) (?:\w+ ){1,3}?(?:right|straight)|(?:a|my) confession",
    rf"i{_HAD} (?:got |gave |put )?(?:\w+ ){1, 3}wrong",
    rf"(?:i|we){_HAD} (?:\w+ )?(?:double[- ]counted|counted \w+ twice|misread|misremembered|miscounted|"
    r"misspoke|mixed|muddled|confused|overstated|exaggerated|flattered|oversold)",
)
"""A correction is announced."""
_RECORD = (
    r"(?:notes?|page|record|file|sheet|paper|colleague|note[- ]?taker|whoever|somebody|someone|hr|they|you|minutes)"
)
DENIES = ways("r10_cues", "denies", record=_RECORD)
"""The contradiction is waved away, left standing or laid at the record's door."""
DEFERS = ways("r10_cues", "defers", record=_RECORD)
"""The record is left to decide."""
BOASTS = ways("r10_cues", "boasts")
"""Language of sole doing, totals and praise."""
NO_BOAST = ways("r10_cues", "no_boast")
FRAME = ways("r10_cues", "frame")
"""Told for this listener."""
STRESS = ways("r10_cues", "stress")
"""Another part put first."""
RECORDED = ways("r10_cues", "recorded", document=_DOCUMENT)
"""Known, because it was counted or written down."""
INFERS = ways("r10_cues", "infers")
"""Only inferred, or another's word."""
NOT_KNOWN = ways("r10_cues", "not_known")
"""Not known, or never looked at."""
CAREFUL = ways("r10_cues", "careful")
"""More is not claimed than is known."""
