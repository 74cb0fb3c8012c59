"""How a figure was come by, how far it is known, and what speaks for and against it, told in any words (R1)."""

import re

from agent.reading.mentions import WHEN
from agent.scoring.mark import Evidence
from agent.scoring.signs.r1_cues import CANNOT, NUMBER, PAIRED
from agent.scoring.signs.r1_doubts import ESTIMATE
from agent.scoring.signs.r1_frames import MONTHLY
from agent.scoring.signs.r1_parts import case, evidence, names
from agent.scoring.signs.r1_quick import cue, hit
from agent.scoring.signs.r1_source import sourced
from agent.scoring.signs.r1_told import set_against, somebody_did
from agent.scoring.talk import Sentence, Talk

_EACH = r"(?:each|every|all|both|any|whoever|whatever|whichever|the (?:lot|whole)|one by one)"
_BOOK = (
    r"(?:register|list|lists|book|books|log|logs|sheet|sheets|diary|diaries|ledger|file|files|record|records|cards?|"
    r"slips?|tickets?|receipts?|dockets?|calendar|rota|notebook|report|reports|forms?|folder|invoices?|bills?|"
    r"statements?|minutes|emails?|photos?|pictures|tapes?|recordings?|footage|charts?|till rolls?|stubs?|labels?|"
    r"tags?|returns?|entries|bookings?|accounts?|notes|pages?|letters|papers|database|spreadsheet|system|archive)"
)
LEAFED = cue(
    rf"(?:went|go|gone|going|worked|walked|ran|run|read|sat|looked|came|combed|leafed|flicked|trawled) (?:\w+ "
    rf")?(?:down|through|along|over|back through|back over|across) (?:the |my |our |all |every |each |both |his |her |"
    rf"their |a |those |last )*(?:[\w'-]+ ){{0,3}}?{_BOOK}"
)
"""Going through a record, which alone is no counting."""
_ONE_BY_ONE = re.compile(
    r"\b(?:tick\w*|pencil|pen|count\w*|mark\w*|each|every|both|one by one|highlighters?|line by line|adding|"
    r"tally\w*)\b",
    re.IGNORECASE,
)
TALLY = cue(
    r"(?:count|counts|counted|tally|tallied|tick|ticked|weigh|weighs|weighed|measure|measured|time|timed|rate|rated|"
    r"score|scored|sample|sampled|pace|paced|clock|clocked|subtract|subtracted|divide|divided|compare|compared) "
    r"(?:the (?!day|cost|money)|every|each|all|both|them|those|how|what|whoever|one against|\w+ against)(?: ?\w+)?|"
    r"(?:that|it|this|they|those|both) (?:comes?|came) (?:\w+ )?(?:off|from|out of) (?:the|my|our) \w+|(?:hours|year|"
    r"month|week|spring|summer|autumn|winter|term) (?:over|on|for|against) (?:hours|year|month|week|spring|summer|"
    r"autumn|winter|term)|(?:tick|ticks|ticked|ticking|tally|tallied|tallying|counting|counts|weighing|weighs|timing|"
    r"measuring|pacing|logging|totting|dividing|divide|divides|divided|subtract|subtracts|subtracted|multiply|"
    r"multiplied|averaged?|averaging|add|adding|scoring|scored|ticked off|crossing|crossed off) (?:it|them|that|"
    r"those|one|him|her|up|off|by|each|every|whoever|whatever|both|the|two|how|what|everything|everyone|anything|"
    r"anyone)",
    r"(?:put|puts|set|sets|stood|hung|laid|ran|run|pulled|drove|tipped|emptied|dropped|pass|passed|held|hold) "
    r"(?:[\w'-]+ ){1,5}?(?:on|onto|over|across|against|in|under|beside|next to) (?:the|a|my|our|his|her) (?:[\w-]+ "
    r")?(?:scales?|weighbridge|balance|meter|gauge|ruler|tape|clock|stopwatch|microscope|rule|thermometer|counter|"
    r"calendar|chart|jar|jug|bucket|yardstick|list|plan|template|standard)",
    rf"(?:stepped|step|paced|pace|walked|measured|marked|staked|roped|taped|chalked) (?:out|off|up) [^.?!]{{3,60}}|"
    rf"(?:pick|picked|bag|bagged|collect|collected|log|logged|write|wrote|note|noted|photograph|photographed|mark|"
    rf"marked|enter|entered|scratch|scratched|chalk|chalked|pencil|pencilled|stamps?|stamped|clocks?|prints?|"
    rf"records?|saves?|registers?|weighs?|counts?|times|logs|writes|notes|tags|tagged|bar-?coded?|scans?|scanned|"
    rf"dates|dated|initials|initialled|signs?|signed) (?:\w+ )?(?:down |up |off |out |on )?{_EACH}\b|{_EACH} "
    rf"(?:[\w'-]+ ){{1,5}}?(?:is|was|gets?|got|has|had|were|are) (?:\w+ )?(?:weighed|counted|timed|logged|stamped|"
    rf"scanned|ticked|measured|written|entered|noted|tagged|signed|dated|photographed|recorded|a (?:number|slip|tag|"
    rf"stamp|time|card|tick|line|stroke))",
    rf"(?:let|had|have|got|get|made|make|asked) (?:it|the \w+|them|her|him|\w+) (?:to )?(?:subtract|count|add|tot|"
    rf"work it out|do the (?:sum|sums|maths)|calculate|tally|weigh|time)|(?:with|by|from|on) (?:a|the|my) (?:kitchen "
    rf"|bathroom |old |wrist|pocket |phone'?s? )?(?:watch|stopwatch|timer|clicker|tape measure|ruler|scales?|jug|"
    rf"pencil|yardstick|protractor|luggage scale|spring balance|thermometer|dipstick|hygrometer|counter),? (?:for|at|"
    rf"on|every|each|both|all|in|over)|(?:the )?(?:difference|gap|rest|share|ratio|average) (?:between|of) "
    rf"[^.?!]{{3,40}} (?:is|was|gave|gives)|(?:take|takes|took|taking) (?:the )?(?:one|first|start|finish|in|old|"
    rf"opening|closing)[^.?!]{{0,20}} (?:from|off) (?:the )?(?:other|last|second|end|out|new)|(?:is|are|was|were|"
    rf"comes?|came|taken|have it|had it|got it|had them|got them|have them) (?:straight |only |all |both )?(?:from|"
    rf"off|out of) (?:the |my |our |her |his |their )(?:[\w'-]+ ){{0,3}}?{_BOOK}|that's how (?:i|we) (?:know|got|had|"
    rf"have|count)",
)
"""Counting, weighing, going through a record: what was done to come to a figure."""

GUESSED = cue(
    r"(?:has|had|have|'s|'s got|got|with) (?:\w+ )?(?:a )?(?:hole|gap|hitch|holes|gaps)\b[^.?!]*|(?:felt like|feels "
    r"like|looked like|seemed)(?: \w+)? (?:when|to (?:lift|carry|me))|what it (?:felt|looked|weighed|seemed|smelt)|"
    r"(?:isn't|aren't|wasn't|weren't|not|never) (?:mine|ours|my (?:own|number|figure|count)|our (?:number|figure|"
    r"count|own))|(?:took|take|taken|taking|trusted|trust) (?:her|his|their|the \w+'s|(?-i:[A-Z])\w+'s|somebody's|"
    r"someone's) (?:word|figure|number|count)|(?:only )?by (?:adding|asking|piecing|putting "
    r"together)[^.?!]{0,40}(?:remember\w*|recall\w*|memory|heads?|thought)|what (?:\w+ ){1,3}(?:could "
    r")?(?:remember\w*|recall\w*)",
    r"if (?:you|i|they|somebody) (?:twist\w*|press\w*|push\w*|forced?|made|make|insist\w*|hold|held|must|want\w*|"
    r"need\w*|have to|had to)[^.?!]{0,30}(?:arm|me|number|figure|say|choose|one)?|(?:if|when) (?:pressed|pushed|"
    r"forced)|at a (?:push|pinch|guess|stretch)|as near as|as good as i (?:can|could)|best i (?:can|could)|give me "
    r"(?:two|a few|one) either|(?:i've|i|we|we've) (?:\w+ )?(?:filled|patched|padded|plugged|bridged|rounded|scaled|"
    r"extrapolated|interpolated|inferred|worked back|reckoned|split|halved) (?:it|that|them|the|up|down|in|"
    r"back)[^.?!]{0,30}|i'd be (?:making|inventing|dreaming|pulling)[^.?!]{0,20}|(?:can't|couldn't|cannot|don't|"
    r"wouldn't|won't|didn't) (?:\w+ )?(?:vouch|swear|put my (?:hand|name)|stake|bet|sign for|know (?:it|that) (?:for|"
    r"to)|hold me|pin it)[^.?!]{0,30}|don't hold me",
    r"(?:never|didn't|haven't|not) (?:\w+ )?(?:check|checked) (?:it|that|them|those)|(?:doubled|halved|multiplied|"
    r"scaled|copied|repeated) (?:the|it|them|up)[^.?!]{0,20}|worked (?:it |that |them )?(?:out )?(?:backwards|back)|"
    r"(?:isn't|wasn't|aren't|not|never) (?:been )?(?:measured|counted|weighed|timed|logged|written)|as far as (?:i|"
    r"we) (?:could|can) (?:judge|see|tell|make out)|not one i'd [^.?!]+|don't (?:build|hang|bank|bet|hold|quote|rely|"
    r"lean|swear)\b[^.?!]{0,30}|(?:is|are|was|were) (?-i:[A-Z])\w+'s (?:figure|number|count|sum|guess|word)|"
    r"(?:missing|lost|gone|blank),? (?:so|and) (?:i|we|i've)[^.?!]+",
    rf"(?:is|was|are|were|that's|it's|they're) (?:\w+ )?(?:a |an |my |our |more |only |just )*(?:guess\w*|estimat\w*|"
    rf"hunch|feeling|thumb|rough|approximate\w*|hearsay|second[- ]hand|reconstruct\w+|sum of mine|reckoning|the "
    rf"brochure's|eye|eyeballed|assumption|memory|theory)|(?:eyeballed|guessed|guesstimated|estimated|reckoned|"
    rf"judged|gauged|approximated) (?:it|that|them|at|by|from|the|{NUMBER})|by (?:eye|ear|feel|touch|smell|guess\w*)|"
    rf"(?:from|out of) my (?:head|own head|gut|thumb|feeling)|(?:nobody|no one|no-one|none of us|we never|i never|"
    rf"never) (?:\w+ )?(?:counted|weighed|measured|timed|wrote|kept|logged|recorded|checked|asked|noted|totted)|"
    rf"(?:rang|told|gave|sent|passed|phoned|handed|quoted) (?:it|that|them|me|us)[^.?!]{{0,25}} (?:and|so) (?:i|i've|"
    rf"we|we've) (?:\w+ )?(?:took|taken|take|trust\w*|went|left|never checked|haven't checked)",
)
"""A figure is not quite known, is somebody else's, or is filled in."""

_AT_HAND = re.compile(r"\b(?:away|in my bag|in my hand|behind it|handing|over the years)\b", re.IGNORECASE)


def tallied(text: str) -> bool:
    """Whether a sentence tells what was done to come to a figure."""
    found = hit(TALLY, text) or (hit(LEAFED, text) and _ONE_BY_ONE.search(text))
    return bool(found) and not _AT_HAND.search(text)


def compared(text: str) -> bool:
    """Whether a figure stands with what it is held against."""
    return bool(hit(PAIRED, text) or hit(MONTHLY, text)) or set_against(text)


def grows(talk: Talk) -> list[Evidence]:
    """Every answer but one brings two details or more that no claim, question or earlier answer held."""
    found: list[Sentence] = []
    replies = 0
    held = set(re.findall(r"\w+", talk.case.round_one.told.lower()))
    for reply in talk.replies:
        held |= set(re.findall(r"\w+", reply.question.lower()))
        counts = [(one, _brings(one, held)) for one in case(reply) if not hit(CANNOT, one.text)]
        new = [one for one, count in counts if count]
        replies += sum(count for _, count in counts) >= ENOUGH
        found += new
        held |= {low for one in reply.sentences for low in one.lows}
    return evidence(found) if replies >= max(len(talk.replies) - 1, 2) else []


ENOUGH = 3
"""New details by which an answer goes on, and does not only come back."""


def _brings(one: Sentence, held: set[str]) -> int:
    """How many new details a sentence holds: names, figures, times, spoken words, a base, a source."""
    new = {name.lower() for name in names(one.text)} | {
        word for each in one.figures for word in re.findall(r"\w+", one.text[each.start : each.end].lower())
    }
    times = [set(re.findall(r"\w+", match.group().lower())) for match in WHEN.finditer(one.text)]
    count = len(new - held) + sum(bool(each - held) for each in times)
    people = somebody_did(one.text) and sum(low not in held for low in one.lows) >= 3
    spoken = one.quotes_speech
    if not (count or people or spoken):
        return 0
    return count + people + spoken + compared(one.text) + sourced(one.text) + bool(hit(ESTIMATE, one.text))
