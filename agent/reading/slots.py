"""Which fact slots an answer fills, each with the words that fill it."""

import re
from collections.abc import Callable
from typing import NamedTuple, get_args

from agent.reading.clauses import Clause, clauses, spoken_parts
from agent.reading.cues import VAGUE_SIZE, VAGUE_TALK
from agent.reading.mentions import TIME_SPAN, WHEN, figures, people
from agent.state import Slot
from agent.words import content_words, sentences, words

SLOTS: tuple[Slot, ...] = get_args(Slot)
DEPTH: dict[Slot, int] = {slot: 1 if place < 9 else 2 if place < 14 else 3 for place, slot in enumerate(SLOTS)}


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})\b", re.IGNORECASE)


_MEASURED = _pattern(
    r"count(?:ed|ing)?|measur\w+|track(?:ed|ing)?|logg(?:ed|er)|recorded|tally|invoices?|survey\w*|audit(?:ed|ors)?"
    r"|sampl\w+|average|per (?:day|week|month|shift|head|cent of)"
    r"|compared (?:with|to|against)|out of (?:the|every|\d+)|baseline|weighed|timed|spreadsheet|from the (?:system"
    r"|report|books|log|ledger|till|records?|minutes)|the (?:report|log|register|ledger)|checked (?:it )?against"
    r"|before and after|same (?:weeks?|months?|period)|eight weeks before"
)
_RESULT = _pattern(
    r"in the end|ended up|as a result|result(?:ed)?|went (?:up|down|from)|dropped|fell|rose|came (?:down|back|up)"
    r"|since then|still (?:use|in|do|is|are|going|there)|now (?:we|they|it|the)|saved|finished|turned out|outcome"
    r"|passed|no (?:more|further|complaints?)|ever since|stayed|renewed|from \S+ (?:\S+ )?to \S+|down to|up to"
    r"|better|worse|improved|stopped happening"
)
_REASON = _pattern(
    r"because|since (?:we|i|they|it|he|she|the)|so that|the reason|in order to|otherwise|to avoid|couldn't afford"
    r"|had to (?:be|have)|needed to|the point (?:was|is)|that's why|which meant|due to|if (?:we|i|they) (?:had"
    r"|hadn't|didn't)|wasn't worth|i didn't want|i wanted|as (?:we|they|it|i) (?:had|was|were)"
)
_REJECTED = _pattern(
    r"instead(?: of)?|rather than|alternative\w*|option|could(?:'ve| have)|considered|thought (?:about|of)"
    r"|the other (?:way|choice|idea|plan)|ruled (?:it |that )?out|i said no|said not yet|decided against|preferred"
    r"|turned (?:it|that|them) down|i didn't (?:want|take|go)|nearly|offered|suggested|wanted (?:to|me to|us to|the)"
    r"|talked about|looked at (?:doing|buying|using|the)|we might have"
)
_OBSTACLE = _pattern(
    r"couldn't|could not|problem|hard(?:est)?|difficult\w*|delay\w*|refus\w+|wouldn't|didn't have|short of"
    r"|no (?:room|time|money|budget|staff|one|line)|block\w*|stuck|resist\w*|push(?:ed)? back|broke|failed|too late"
    r"|hated|struggl\w+|kept (?:\w+ing)|continued to|not enough|ran out|off sick|didn't want|wasn't (?:working|ready"
    r"|there)|weren't|worried|in the way|said no|told me to|trouble"
)
_COST = _pattern(
    r"cost|costs|paid|price|lost|lose|losing|gave up|slide|slipped|sacrific\w+|expense|overtime|longer|slower|worse"
    r"|went down|dip|dipped|squeezed|suffered|had to drop|not proud|at the cost|behind|late(?:r)? home"
    r"|extra (?:hours|work|time|money)|a charge|penalty|without asking|at my own|weekend|took the hit|short(?:er"
    r"|-staffed)?|unhappy|grumbl\w+|complain\w*|warning"
)
_THEIR_REASON = _pattern(
    r"(?:he|she|they|who|nobody|everybody|people|him|her|them|\w+)(?:'d| had| was| were|'s| has)? (?:also |just "
    r"|only |really |been |already )?(?:wanted|needed|thought|felt|worried|afraid|under|trying|promis\w+|feared"
    r"|believed|preferred|expected|seen|got|hop\w+|scared|used to|cared|responsible|reckoned|saw|hated|liked|doing)"
    r"|(?:his|her|their|whose) (?:point|reason|view|side|worry|concern|fear|job|thinking|bonus|target|budget|team"
    r"|name|people|mother|boss)|from (?:his|her|their) (?:side|point|chair|desk)|in (?:his|her|their) (?:place"
    r"|shoes)|to be fair to|wasn't (?:crazy|daft|wrong|against|a bad)|weren't (?:daft|crazy|wrong)|(?:he|she"
    r"|they) (?:was|were) right"
)
_CONDITION = _pattern(
    r"if|unless|would(?:n't)? (?:have|not|still|go|be|do)|i'd (?:have|still|not|go|do|only|be)|wouldn't|then i"
    r"|in that case|depend\w*|threshold|more than|less than|under|over|only (?:if|when)|same decision|either way"
)
_CONCEDED = _pattern(
    r"fair(?: point| enough)?|you'?re right|that'?s true|i accept|i take (?:the|your) point|granted|partly|i agree"
    r"|i can see|i don't accept|i'd still|still (?:think|say|do)|even so|but|however|where i'd|i don't agree"
    r"|yes and no"
)
_LESSON = _pattern(
    r"learn\w*|next time|should(?:n't)?(?:'ve| have)|i'd (?:do|have|ask|start|go|tell|move|check|never|not|bring"
    r"|write)|i would (?:do|have|ask|start|go|tell|move|check|never|not)|differently|mistake|wish|in hindsight"
    r"|looking back|too (?:late|early|fast|slow|long)|i knew|i'd (?:known|been|walked|forgotten)|first\."
    r"|so that's on me|also mine|i was (?:measuring|wrong|the one)|not (?:ask|look|check)"
)
_LATER = _pattern(
    r"since then|later|next|last (?:year|month|week|spring|summer|autumn|winter|christmas|term)|again|now (?:i|we"
    r"|every)|nowadays|these days|when (?:we|i|the)|this (?:year|spring|summer|autumn|month|term)|every (?:week"
    r"|month|monday|tuesday|wednesday|thursday|friday|time)|after that|in (?:19|20)\d\d|another|with (?:every"
    r"|the next)|on the next"
)
_HERE = _pattern(
    r"here|your|you(?:'ve| have|'re| are)|first (?:week|month|day|thing|thirty|ninety)|i'd|i would|in this (?:job"
    r"|role|place)|with you"
)
_SAID = _pattern(
    r"(?:said|told|asked|replied|answered|shouted|wrote|promised|warned|suggested|explained)(?: (?:me|us|him|her"
    r"|them|that|to|the|my|\w+))? (?:that|to|it|i|we|he|she|they|no|yes|not|if|what|the|them|him|her|me|about)"
)


class Fill(NamedTuple):
    slot: Slot
    quote: str
    """Verbatim words of the answer."""
    sure: bool
    """Whether the words say it by themselves; otherwise they count only as the answer to a question for this slot."""


class Parsed(NamedTuple):
    """A text taken apart once, for all slots."""

    text: str
    clauses: list[Clause]
    speech: list[tuple[int, int]]


def parse(text: str) -> Parsed:
    return Parsed(text, clauses(text), spoken_parts(text))


def fills(parsed: Parsed, asked: Slot | None = None) -> dict[Slot, Fill]:
    """The slots these words fill. For the slot that was asked for, a plain answer without a cue word counts too."""
    found: dict[Slot, Fill] = {}
    for slot in SLOTS:
        if (fill := _READERS[slot](parsed)) and (fill.sure or slot == asked):
            found[slot] = fill
    if asked and asked not in found and asked in _FREE and is_specific(parsed.text):
        found[asked] = Fill(asked, _best(parsed), sure=False)
    return found


def is_specific(text: str) -> bool:
    """Whether an answer brings anything that can be pictured: a name, a figure, a time, speech, or an act; not 'a
    fair bit'."""
    if len(words(text)) < 4 or len(content_words(text)) < 2:
        return False
    concrete = bool(figures(text) or people(text) or WHEN.search(text) or spoken_parts(text))
    acts = any("act" in clause.marks and clause.subject != "fact" for clause in clauses(text))
    vague = bool(VAGUE_TALK.search(text) or VAGUE_SIZE.search(text))
    if vague:
        return (concrete or acts) and len(words(text)) >= 12
    return concrete or acts or len(content_words(text)) >= 5


def _best(parsed: Parsed) -> str:
    """The clause to stand for the whole text; its first sentence when nothing can be quoted."""
    if parsed.clauses:
        return parsed.clauses[0].text
    a, b = (sentences(parsed.text) or [(0, len(parsed.text))])[0]
    return parsed.text[a:b]


def _around(parsed: Parsed, start: int) -> str:
    """The clause that holds a place in the text, else its sentence."""
    for clause in parsed.clauses:
        if clause.start <= start < clause.end:
            return clause.text
    for a, b in sentences(parsed.text):
        if a <= start < b:
            return parsed.text[a:b]
    return parsed.text


type_reader = Callable[[Parsed], Fill | None]


def _by_cue(slot: Slot, pattern: re.Pattern[str], sure: Callable[[Parsed, str], bool]) -> type_reader:
    def reader(parsed: Parsed) -> Fill | None:
        for a, b in sentences(parsed.text):
            sentence = parsed.text[a:b]
            if (match := pattern.search(sentence)) and not _hollow(sentence):
                return Fill(slot, _around(parsed, a + match.start()), sure(parsed, sentence))
        return None

    return reader


def _hollow(sentence: str) -> bool:
    """Words of a size or a habit and nothing else."""
    return (
        bool(VAGUE_TALK.search(sentence) or VAGUE_SIZE.search(sentence))
        and not (figures(sentence) or people(sentence))
        and len(words(sentence)) < 14
    )


def _when(parsed: Parsed) -> Fill | None:
    match = WHEN.search(parsed.text)
    return Fill("when", _around(parsed, match.start()), _dated(match.group())) if match else None


def _dated(words_: str) -> bool:
    return bool(
        re.search(
            r"\d|day\b|january|february|march|april|june|july|august|september|october|november|december|spring"
            r"|summer|autumn|winter",
            words_,
            re.IGNORECASE,
        )
    )


def _who(parsed: Parsed) -> Fill | None:
    found = people(parsed.text)
    named = [person for person in found if person.shown[0].isupper()]
    return Fill("who", _around(parsed, (named or found)[0].start), len(named) >= 2) if found else None


def _own_action(parsed: Parsed) -> Fill | None:
    acts = [
        clause
        for clause in parsed.clauses
        if clause.subject == "i" and "act" in clause.marks and "usual" not in clause.marks
    ]
    return Fill("own_action", acts[0].text, True) if acts else None


def _others_action(parsed: Parsed) -> Fill | None:
    acts = [
        clause
        for clause in parsed.clauses
        if clause.subject == "other" and "act" in clause.marks and "objection" not in clause.marks
    ]
    return Fill("others_action", acts[0].text, bool(people(acts[0].text))) if acts else None


def _what_was_said(parsed: Parsed) -> Fill | None:
    if parsed.speech:
        a, b = parsed.speech[0]
        return Fill("what_was_said", parsed.text[a + 1 : b - 1], True)
    match = _SAID.search(parsed.text)
    return Fill("what_was_said", _around(parsed, match.start()), False) if match else None


def _number(parsed: Parsed) -> Fill | None:
    spans = [match.span() for match in TIME_SPAN.finditer(parsed.text)]
    counted = [figure for figure in figures(parsed.text) if not any(a <= figure.start < b for a, b in spans)]
    if not counted:
        return None
    best = max(counted, key=lambda figure: (bool(figure.unit), figure.value not in (1, 2, 3)))
    return Fill("number", _around(parsed, best.start), bool(best.unit) or len(counted) > 1)


def _time_span(parsed: Parsed) -> Fill | None:
    match = TIME_SPAN.search(parsed.text)
    return (
        Fill(
            "time_span",
            _around(parsed, match.start()),
            bool(re.search(r"took|from|over|for|within|in", parsed.text[: match.end()][-60:])),
        )
        if match
        else None
    )


def _always(parsed: Parsed, sentence: str) -> bool:
    return True


def _never(parsed: Parsed, sentence: str) -> bool:
    return False


def _told(parsed: Parsed, sentence: str) -> bool:
    """A cue counts by itself only in a sentence long enough to carry the fact."""
    return len(words(sentence)) >= 8


def _with_figure(parsed: Parsed, sentence: str) -> bool:
    return bool(figures(sentence))


def _with_because(parsed: Parsed, sentence: str) -> bool:
    return len(words(sentence)) >= 7 and bool(
        re.search(
            r"\b(?:because|so that|the reason|in order to|otherwise|to avoid|that's why)\b", sentence, re.IGNORECASE
        )
    )


def _with_person(parsed: Parsed, sentence: str) -> bool:
    return len(words(sentence)) >= 7 and bool(people(sentence))


def _explicit_lesson(parsed: Parsed, sentence: str) -> bool:
    return bool(
        re.search(
            r"\b(?:learn\w*|next time|should have|shouldn't have|differently|mistake|in hindsight|looking back)\b",
            sentence,
            re.IGNORECASE,
        )
    )


def _explicit_choice(parsed: Parsed, sentence: str) -> bool:
    return (
        bool(
            re.search(
                r"\b(?:instead of|rather than|alternative|considered|ruled out|decided against|i said no|preferred)\b",
                sentence,
                re.IGNORECASE,
            )
        )
        and len(words(sentence)) >= 8
    )


_READERS: dict[Slot, type_reader] = {
    "when": _when,
    "who": _who,
    "own_action": _own_action,
    "others_action": _others_action,
    "what_was_said": _what_was_said,
    "number": _number,
    "time_span": _time_span,
    "measure": _by_cue("measure", _MEASURED, _told),
    "result": _by_cue("result", _RESULT, _with_figure),
    "reason": _by_cue("reason", _REASON, _with_because),
    "rejected_option": _by_cue("rejected_option", _REJECTED, _explicit_choice),
    "obstacle": _by_cue("obstacle", _OBSTACLE, _never),
    "cost_accepted": _by_cue("cost_accepted", _COST, _with_figure),
    "other_party_reason": _by_cue("other_party_reason", _THEIR_REASON, _never),
    "changed_decision": _by_cue("changed_decision", _CONDITION, _never),
    "conceded_part": _by_cue("conceded_part", _CONCEDED, _never),
    "lesson": _by_cue("lesson", _LESSON, _explicit_lesson),
    "later_use": _by_cue("later_use", _LATER, _never),
    "transfer": _by_cue("transfer", _HERE, _never),
    "contradiction": lambda parsed: None,
}
_FREE = frozenset(
    """own_action others_action measure result reason rejected_option obstacle cost_accepted other_party_reason
    changed_decision conceded_part lesson later_use transfer contradiction""".split()
)
"""Slots that a specific answer to the very question fills without any cue word; the others need what they ask for (a
time, a name, a figure)."""
