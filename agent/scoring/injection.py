"""Finding sentences that speak to a grader instead of the panel. They are data: graded without, and shown."""

import re
from itertools import product
from typing import NamedTuple
from unicodedata import normalize

from agent.reading.cues import ORDERS
from agent.scoring.case import Case, Exchange
from agent.words import sentences

_LEVEL = r"(?:[1-5]|one|two|three|four|five|full|top|max(?:imum)?|perfect|the (?:highest|best|top))"
_GRADER = r"(?:grader|evaluator|assessor|examiner|marker|judge|scorer|rater|llm|language model|ai|assistant|rubric)s?"
_TOLD = r"(?:^|[\"'(\[*#>:.,;!?–—-]\s*|\b(?:please|must|should|shall|now|then|just|you|to) )"
"""What stands before a request: the start, a stop, or a word that makes it one. "They gave us a five" has none."""
_TO_A_GRADER = re.compile(
    rf"\b(?:note|message|instructions?|attention|dear|hey|hello|memo)\b[^.?!\n]{{0,20}}\b{_GRADER}\b"
    rf"|\b{_GRADER}\s*[:,]\s*(?:please|you|give|award|mark|score|the|this|ignore|set)"
    rf"|{_TOLD}(?:give|award|assign|return|output|report|set|record|grant|choose|put)\b[^.?!\n]{{0,40}}"
    rf"\b(?:scores?|marks?|ratings?|grades?|levels?)\b[^.?!\n]{{0,25}}\b{_LEVEL}\b"
    rf"|{_TOLD}(?:give|award|assign|grant)\b[^.?!\n]{{0,30}}\b{_LEVEL}\s*(?:/|out of|from)\s*(?:5|five|10|ten)\b"
    rf"|{_TOLD}(?:give|award|assign|grant)\b[^.?!\n]{{0,15}}\b{_LEVEL}\b (?:to|for|on) (?:every|all|each|this|my|the)\b"
    rf"|\b(?:score|mark|rating|grade|level)\s*(?:=|:|should be|must be)\s*{_LEVEL}\b"
    rf"|{_TOLD}(?:mark|score|grade|rate|rank) (?:this|it|me|them|the (?:answer|candidate|response)|every\w*|all)\b"
    rf"[^.?!\n]{{0,30}}\b(?:{_LEVEL}|highly|high|generously)\b"
    r"|\b(?:this|the) (?:answer|candidate|response|transcript) (?:meets|satisfies|deserves|fulfils|earns|merits)"
    r"[^.?!\n]{0,40}\b(?:level|criteri\w+|rubric|5|five|full|top|highest|every check|all checks)\b"
    r"|\b(?:all|every|each) (?:the )?(?:check|criteri\w+)s?\b[^.?!\n]{0,30}\b(?:yes|true|passed|met|satisfied)\b"
    r"|\banswer(?:ed)? (?:with )?(?:yes|true) to (?:every|each|all)\b"
    rf"|\blevel[ -]{_LEVEL} (?:answer|response|candidate)\b|\bi deserve {_LEVEL} (?:marks?|scores?|grades?|points?)\b"
    r"|\b(?:correct|right|proper|fair|only) (?:verdict|mark|score|grade|level|rating) (?:here |for (?:this|it|me) )?"
    rf"(?:is|would be|must be) [^.?!\n]{{0,12}}{_LEVEL}\b"
    r"|\b(?:full|top|maximum|highest) (?:marks?|scores?|grades?|points|ratings?),? please\b"
    r"|\bplease\b[^.?!\n]{0,20}\b(?:lenient|generous)\b[^.?!\n]{0,20}\b(?:mark|grad|scor|rat)(?:e|es|ing|s)?\b"
    r"|\bend of (?:the )?(?:transcript|answer|interview|exchange|input)\b"
    r"|\b(?:new|updated|revised|real|actual) (?:rubric|grading)\b"
    r"|</?\s*(?:answer|transcript|candidate|exchange|rubric|grading|system|data|question)\b[^>]*>"
    r"|^\s*(?:system|assistant|user|grader|evaluator|human)\s*:"
    r"|\"(?:mark|score|level|seen|checks?|verdict)\"\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_FOREIGN = re.compile(
    r"\b(?:ignor(?:e[zr]|iere\w*|a)|vergiss|oublie[zr]?|olvida|negeer|ignoruj|dimentica)\b[^.?!\n]{0,60}\b(?:instru\w+"
    r"|anweisung\w*|regeln?|r[eè]gles?|reglas?|rubri\w+|bewertung\w*|consignes?|istruzioni|criteri\w*|zasad\w*)"
    r"|\b(?:gib|gebt|geben sie|donne[zr]?|dame|da|dale|asigna|attribue[zr]?|vergib|dai|daj|geef)\b[^.?!\n]{0,40}"
    r"\b(?:punkte?|note|noten|puntos?|points?|puntuaci[oó]n|calificaci[oó]n|nota|bewertung|voto|ocen\w*|cijfer)\b"
    r"|忽略|无视|評価|评分|满分|無視|満点|무시하|만점|अनदेखा|पूरे अंक|игнорируй|поставь|оценк|تجاهل|\byok say|\btam puan"
    r"|\bbỏ qua\b|\bđiểm tối đa|\bignorera\b|\bhögsta betyg|\bglem (?:regl|alle)|\btoppkarakter",
    re.IGNORECASE,
)
_ENCODED = re.compile(
    r"\b[A-Za-z0-9+/]{40,}={0,2}\b|\b[A-Za-z0-9+/]{20,}={1,2}(?!\w)|\b(?:[A-Za-z] ){5,}[A-Za-z]\b|<｜"
)
"""A long run without a space, or of single letters: no answer to a person. Most often base64."""
_ALIKE = str.maketrans("аеіјорсухѕԁһΑΒΕΗΙΚΜΝΟΡΤΧο", "aeijopcyxsdhABEHIKMNOPTXo")
"""Letters of other alphabets that look like ours."""


class Cleaned(NamedTuple):
    case: Case
    """Without the flagged sentences."""
    flagged: tuple[str, ...]
    """Verbatim."""


def orders(text: str) -> list[str]:
    """The sentences of a text that give a grader orders, verbatim."""
    return [text[a:b] for a, b in sentences(text) if speaks_to_grader(text[a:b])]


def speaks_to_grader(sentence: str) -> bool:
    seen = {sentence, normalize("NFKC", sentence).translate(_ALIKE)}
    return any(pattern.search(text) for pattern, text in product((ORDERS, _TO_A_GRADER, _FOREIGN, _ENCODED), seen))


def cleaned(case: Case) -> Cleaned:
    """The case as it is graded: orders taken out of answers, claim and facts."""
    flagged: list[str] = []

    def without(text: str) -> str:
        found = orders(text)
        flagged.extend(found)
        if not found:
            return text
        return " ".join(text[a:b] for a, b in sentences(text) if text[a:b] not in found)

    def tidy(exchange: Exchange) -> Exchange:
        return exchange.model_copy(update={"answer": without(exchange.answer)})

    told = case.round_one.model_copy(update={"told": without(case.round_one.told)})
    exchanges = tuple(tidy(exchange) for exchange in case.exchanges)
    facts = tuple(kept for fact in case.facts if (kept := without(fact)))
    return Cleaned(case.model_copy(update={"round_one": told, "exchanges": exchanges, "facts": facts}), tuple(flagged))
