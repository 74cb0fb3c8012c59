"""The words by which people part what was theirs from what was others', and those by which they keep from it."""

import re

from agent.scoring.signs.cue import hit, ways

CLAIMS_ALL = ways("r2_cues", "claims_all")
"""Everything was the speaker, and the others did as they were told."""
NO_SAY = ways("r2_cues", "no_say")
"""Of a decision or a piece: not mine."""
LISTED = re.compile(
    r"(?:(?:oh|well|so|okay|ok|right|um+|ah|yes|erm|me|just|mostly|mainly|only),? )*(?:the|my|a|both|all)? ?"
    r"(?!thing|something|anything|nothing|everything|being|overseeing|supervising|coordinating|managing|leading|"
    r"ensuring|making|keeping|holding|having|during|morning|evening|according)(?:[\w-]+ ){0,2}?\w{2,}(?:ing|ings)\b"
    r"(?!.*\b(?:we|us|everyone|everybody|together|it was|was (?:done|made))\b)",
    re.IGNORECASE,
)
"""A list of doings without a subject, as an answer to "what was yours"."""
DUTY = ways("r2_cues", "duty")
"""A title or a duty where an act should stand."""
HEDGED = ways("r2_cues", "hedged")
"""An own act that is hardly one."""
MINE = ways("r2_cues", "mine")
"""Of a piece: mine."""
SUBJECT_I = re.compile(
    r"\b(?:I|i)(?:['’]d|['’]ve| had| have)?((?: (?:just|then|also|only|even|never|personally|actually|simply|"
    r"straight away|went and|sat and|already|myself|got up and))*) ([a-z]+)(?: (?:it|that|them|up|out|off|round|down|"
    r"over) ?)?"
)
"""I, and the word that may be its verb."""
PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|got|gets|['’]d be|have been|has been) (?:\w+ly |then |also |all |just |quickly "
    r")?(?:\w{2,}ed|put|made|done|taken|brought|found|got|held|set|sent|given|told|cut|said|written|run|felt|kept|"
    r"met|chosen|split|bought|built|thought|seen|rung|drawn|known)\b",
    re.IGNORECASE,
)
WE = re.compile(r"\b(?:we|they|us|the team|everyone|everybody)\b", re.IGNORECASE)


def said(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a sentence holds a cue; the checks ask the same of the same sentences."""
    return hit(pattern, text) is not None


WHOSE = re.compile(
    r"\b(?:whether|which|how much|who|decision|call|say|choice|decided?|ruled|rules|approved?|authori[sz]\w+|"
    r"permission|"
    r"password|keys?|signature|signed|hers|theirs|allowed|vetoed|refused|settled|idea|suggestion|suggested|proposed)\b",
    re.IGNORECASE,
)
"""By these words a decision is told from a deed."""
