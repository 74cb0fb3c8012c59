"""The words by which evidence shows itself, and those by which talk in general does. Wide families; every cue counts
only beside something of the story."""

import re

from agent.scoring.signs.cue import ways

_SMALL = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|"
    r"nought|none|zero|couple"
)
NUMBER = (
    rf"(?:[£$€]?\d[\d,.]*(?:k|m|%|st|nd|rd|th)?|(?:{_SMALL})(?:[ -](?:and[ -]a[ -]half|{_SMALL})|[ ]and[ "
    rf"](?:{_SMALL}))*|a (?:third|quarter|half|fifth|dozen|hundred|thousand))"
)
_GAP = r"(?:\s+(?!(?:it|they|he|she|we|i|you|which|who)\b)[\w%-]+){0,4}?"
PAIRED = ways("r1_cues", "paired", number=NUMBER, gap=_GAP)
"""A figure with what it is held against: from and to, out of, before and after."""
CHANGE = ways("r1_cues", "change", number=NUMBER, gap=_GAP)
ARTEFACT = ways("r1_cues", "artefact")
"""A thing on which it could be seen."""
SOURCE = ways("r1_cues", "source")
"""How, or from what, a figure was had."""
GENERAL = ways("r1_cues", "general")
"""What is so in general, elsewhere or over a career."""
TRAIT = ways("r1_cues", "trait")
"""Qualities and beliefs of the speaker."""
GENERIC_YOU = re.compile(
    r"(?:^|[,;:.] |\b(?:and|so|if|then|when|but|because|that|first|where) )(?:you(?:['’]d|['’]ve|['’]ll|['’]re)? "
    r"(?!(?:told|asked|said|could (?:ask|see|tell|feel|hear|check)|can (?:ask|see|tell|check)|mentioned|see|\w+ed)\b|"
    r"know,|(?:go|come|walk|turn|drive|climb|step|cross|follow) [^,.;!?]{0,25}\b(?:steps|metres|yards|feet|paces|"
    r"stairs|doors|miles|kilometres|floors|rows|left|right|corner|gate|bend)\b)\w+|one (?:would|can|could|has|follows|"
    r"knows|must|should|needs|looks|does|gets|prefers|learns|might|may|"
    r"always)\b|we(?: would|['’]d| will|['’]ll| always| just| normally)? (?!have (?:\w+ed|had|been|done|kept|gone|"
    r"got|still|left|come|taken|put|made|found|given|sold|built|brought|seen|lost)\b)(?:get|explain|lead|find|keep|"
    r"prioritise|prioritize|delegate|escalate|make|try|put|work|look|do|have|need|use|start|believe|talk|take|go|"
    r"see)\b)",
    re.IGNORECASE,
)
"""The routine told as what one does; the way to a place is none."""
CANNOT = ways("r1_cues", "cannot")
"""The fact asked for cannot be given."""
NOW_TOLD = re.compile(
    r"\b(?:he|she|they) (?:\w+ )?\w+(?:s|es)? (?:to )?(?:me|us|him|her|them)\b|\bI (?:\w+ and )?\w+ (?:him|her|"
    r"them)\b|\b(?:writes|rings|tells|calls|says|asks|phones|emails|comes|goes|signs|sits|walks) (?:to me|me|us|in|up|"
    r"back|over|they|he|she)\b"
)
"""A story told in the present: 'he writes to me', 'I phone him'."""
