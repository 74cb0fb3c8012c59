"""The turns of phrase by which notes of an interview tell who asked, who answered, who doubted and what was learned."""

import re
from functools import lru_cache

from agent.content.notes_people import MET, TO_COME, people_in

_I = re.IGNORECASE
FIRST_PERSON = re.compile(r"\b(?:i|i['’]d|i['’]ve|we|we['’]d|my|me|our|us)\b", _I)
HAPPENED = re.compile(
    r"\b(?:was|were|had|did|got|went|made|took|told|said|came|left|found|ran|led|gave|\w{3,}ed)\b", _I
)

_SAID = (
    r"(?:said|told (?:them|her|him|the interviewer|about)|answered|replied|explained|talked (?:about|through)|described"
    r"|walked (?:them|her|him)|gave (?:them|her|him)|used the|went with|mentioned|brought up|spoke about)"
)
_ARROW = r"(?:[:>]|->|→|=>|[–—-](?=\s))\s*"
_ANSWER_MARK = re.compile(
    r"^(?:A\d*|ans(?:wer)?|my answer|me|my story|told(?: (?:them|her|him))?|said"
    rf"|i(?: (?:said|answered|replied|told (?:them|her|him)))?)\s*{_ARROW}(?P<rest>.+)$",
    _I,
)
_QUESTION_MARK = (
    r"^(?:Q\d*|question(?: \d+)?|(?:(?:they|she|he|NAMES|(?:the )?interviewer) )?asked(?: me)?(?: about)?"
    rf"|they|them|(?:the )?interviewer|prompt|topic)\s*{_ARROW}(?P<rest>.+)$"
)
_ROOM_MARK = re.compile(
    r"^(?:(?P<learned>learn(?:ed|t)|found out|info|about the (?:role|job|team))"
    rf"|(?P<hesitation>hesitations?|hesitated|doubts?|concerns?|not convinced|weak))\s*{_ARROW}(?P<rest>.+)$",
    _I,
)
_LABEL = re.compile(
    r"^(?:role|position|job(?: title)?|title|applied for|company|employer|date|time|where|when|duration)\s*:", _I
)
_ASKS = (
    r"\b(?:they|she|he|NAMES|the (?:\w+ ){0,2}(?:interviewer|manager|recruiter|director|lead|head)|both|then|also|first"
    r"|next|was|got|were) (?:\w+ ){0,2}?(?:asked|wanted to (?:know|hear)|wondered)\b|^asked\b"
    r"|^(?:the )?(?:first|second|third|next|last|other) question\b|\bquestion was\b"
)
_ANSWERS = re.compile(
    rf"^(?:so |and |then )?(?:i|we) (?:then |just |also |basically )*{_SAID}(?!\w)|^{_SAID}(?!\w)", _I
)
_CUT = re.compile(
    rf"\s*(?:->|→|=>)\s*|[.?!,;]?\s+[–—-]\s+(?=(?:i|we|{_SAID})\b)"
    rf"|[.,;?!]\s*(?:and |so |then )?(?=(?:i|we) {_SAID}\b)|[.,;?!]\s+(?={_SAID}\b)|\s+(?:and|so) (?=i {_SAID}\b)",
    _I,
)
_TITLE_CUT = re.compile(r"^(?P<title>[^.:–—]{3,80}?)\s*(?::|\s[–—-])\s+(?P<rest>.{15,})$")
_BARE = re.compile(
    r"^(?:so |and |then )?(?:i )?(?:said|told (?:them|her|him)|answered|replied|explained)"
    r"(?:\s*:\s*|,?\s+that\s+|\s*[–—-]\s+)",
    _I,
)
_QUOTED = re.compile(r"^[\"“](?P<inside>[^\"“”]+)[\"”]\.?$")

_SPEAKER = (
    r"(?:they|she|he|both|NAMES|hr|recruiter"
    r"|the (?:\w+ ){0,2}(?:interviewer|manager|recruiter|director|lead|head|panel)s?)"
)
_NOT = r"(?:did ?n[o'’]?t|was ?n[o'’]?t|were ?n[o'’]?t)"
_DOUBT = (
    r"(?:hesitat\w+|frown\w*|unconvinced|s[ck]eptical|doubtful|raised (?:an |her |his |their )?eyebrows?|went quiet"
    r"|not (?:so |too |very |really )?(?:convinced|sure|sold|impressed)"
    rf"|{_NOT} (?:\w+ ){{0,2}}?(?:convinced|sure|sold|impressed|satisfied|happy|buy|like|believe)"
    r"|awkward|long (?:pause|silence)|looked at each other|asked (?:me )?(?:it )?(?:twice|three times|again)"
    r"|(?:look|seem|sound)(?:ed|s)? (?:\w+ )?(?:doubtful|unsure|puzzled|worried|concerned|uncertain|surprised|confused)"
    r"|push(?:ed|ing)(?: (?:me|back|hard|again))*(?: (?:on|about|for|when)\b|$|\.)"
    r"|press(?:ed|ing) (?:me )?(?:on|for|about)"
    r"|kept (?:asking|pushing|coming back|pressing|going back)|wrote (?:something|that|a lot) down"
    r"|pulled a face|shook (?:his|her) head|sigh(?:ed|s)|winced)"
)
_DOUBTED = rf"\b{_SPEAKER}\b.*?\b{_DOUBT}|^{_DOUBT}"
_OWN_DOUBT = re.compile(
    r"\b(?:i|my (?:answer|voice)) (?:\w+ )?(?:froze|fumbled|blanked|waffled|rambled|stumbled|felt weak|was weak"
    r"|was vague|did ?n[o'’]?t (?:really )?(?:answer|have an answer))\b",
    _I,
)
_ABOUT_ANSWER = re.compile(
    r"\b(?:when|after|as|while) i (?:said|mentioned|told|got|explained|talked|brought|described|gave|came|answered)"
    r"|\bmy answer|\b(?:by|on|at|about) (?:that|this|it|the number|my)\b(?! (?:day|week|night|morning|time|point))"
    r"|\bhere\b",
    _I,
)
_IN_STORY = re.compile(r"\b(?:so|until|but) (?:i|we)\b|\band (?:i|we) \w+ed\b", _I)
_WORKPLACE = r"(?:team|role|job|position|company|budget|department|store|plant|school|kitchen|hotel|salary|contract)"
_LEARNED = re.compile(
    r"(?:^|\bi |\balso )(?:learn(?:ed|t)|found out|heard) (?:that|the|they|there|it|about)\b"
    r"|^(?:it )?turns out|^apparently"
    r"|^(?:[\w'’]+ ){1,3}?(?:said|says|told me|mentioned|explained|confirmed)\b"
    rf"|^(?:the|their) (?:[\w-]+ )?{_WORKPLACE} "
    r"(?:is|are|has|have|reports|involves|would|will|starts|lost|needs|consists)\b"
    r"|^they(?:['’]re|['’]ve| are| have| want| need| plan| expect| only| currently| lack| don['’]t| just| lost)\b"
    r"|\breports to\b|\bstart date\b",
    _I,
)
_OWN_LEARNING = re.compile(r"^(?:i|we) (?:also )?(?:learn(?:ed|t)|found out|heard)\b", _I)
_NAMED = r"^(?:then |and |but |also )?(?:NAMES|the interviewers?|the panel|the recruiter)\b"

_COUNT = r"(?<![\d.])(?P<number>\d{1,3}(?:\.\d)?)\s*(?:min|mins|minutes)\b"
_SPENT = re.compile(
    rf"\((?:~|about |around |approx\.? |maybe |took )?{_COUNT}\)"
    r"|\b(?:spent|took|talked|stayed)\b(?: about| on)?(?: it| this| that)?(?: for)?[^.\d]{0,12}"
    + _COUNT.replace("number", "also"),
    _I,
)
_ONLY_MINUTES = re.compile(rf"[~(]*(?:\w+ ){{0,5}}(?:about |~)?{_COUNT}[\w ]{{0,25}}[.)]*", _I)
LONGEST_REMARK = 9
LOOKED_AT = 400
"""What a sentence is about shows in its first characters; some patterns take time that grows with the square."""


@lru_cache(maxsize=64)
def _with_names(pattern: str, names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(pattern.replace("NAMES", "|".join(map(re.escape, names)) or "(?!)"), _I)


def answer_mark(text: str) -> str:
    """What stands after `A:`, `I said:` and their kin; empty when there is no such mark."""
    found = _ANSWER_MARK.match(text)
    return _unquoted(found["rest"]) if found else ""


def question_mark(text: str, names: tuple[str, ...]) -> str:
    """What stands after `Q:`, `They asked:` and their kin; empty when there is no such mark."""
    found = _with_names(_QUESTION_MARK, names).match(text)
    return found["rest"].strip() if found else ""


def room_mark(text: str) -> tuple[str, str]:
    """`learned` or `hesitation` and the words after such a mark; both empty when there is none."""
    found = _ROOM_MARK.match(text)
    return ("learned" if found["learned"] else "hesitation", found["rest"].strip()) if found else ("", "")


def is_label(text: str) -> bool:
    """Whether a line only says what, when or where the interview was."""
    return bool(_LABEL.match(text))


def asks(text: str, names: tuple[str, ...]) -> bool:
    """Whether a sentence reports a question of the interviewers."""
    text = text[:LOOKED_AT]
    return bool(_with_names(_ASKS, names).search(text)) and not _with_names(_DOUBTED, names).search(text)


def answers(text: str) -> bool:
    """Whether a sentence reports what the candidate said."""
    return bool(_ANSWERS.match(text))


def cut_at_answer(words: str) -> tuple[str, str]:
    """The question and the answer where one line holds both."""
    found = _CUT.search(words)
    if not found:
        return words, ""
    mark = words[found.start()] if words[found.start()] in ".?!" else ""
    return (words[: found.start()] + mark).strip(), words[found.end() :].strip()


def cut_title(words: str) -> tuple[str, str]:
    """`Conflict - I told them about …` in two; a line without such a cut is all story."""
    asked, told = cut_at_answer(words)
    if told and not re.search(r"[.!?]\s", asked):
        return asked, told
    found = _TITLE_CUT.match(words)
    return (found["title"], found["rest"]) if found else ("", words)


def bare_answer(words: str) -> str:
    """An answer without `I said that`, where the rest is still a sentence."""
    return _unquoted(_BARE.sub("", words.strip(), count=1))


def _unquoted(words: str) -> str:
    found = _QUOTED.match(words.strip())
    return found["inside"] if found else words.strip()


def about_room(sentence: str, names: tuple[str, ...], *, fresh: bool) -> str:
    """`hesitation`, `learned` or `meeting` when a sentence is about the interview itself; empty when it may be a story.

    In the middle of a story (`fresh` is false) "they weren't convinced" is most likely part of it, so there it takes
    the name of an interviewer, or a word about the answer, to count as a remark about the room.
    """
    sentence = sentence[:LOOKED_AT]
    named = bool(_with_names(_NAMED, names).match(sentence))
    if _IN_STORY.search(sentence) and not named:
        return ""
    doubted = bool(_with_names(_DOUBTED, names).search(sentence))
    if (doubted and (fresh or named or _ABOUT_ANSWER.search(sentence))) or _OWN_DOUBT.search(sentence):
        return "hesitation"
    if TO_COME.search(sentence) and (fresh or named):
        return "learned"
    if MET.search(sentence) and people_in(sentence) and fresh:
        return "meeting"
    if asks(sentence, names) or answers(sentence) or not (fresh or named):
        return ""
    own = FIRST_PERSON.match(sentence) and not _OWN_LEARNING.match(sentence)
    return "learned" if _LEARNED.search(sentence) and not own else ""


def minutes(text: str) -> float | None:
    """How long round one stayed with a story, where it says so."""
    found = _SPENT.search(text)
    return float(found["number"] or found["also"]) if found else None


def only_minutes(sentence: str) -> float | None:
    """The same, for a remark that says nothing else."""
    whole = _ONLY_MINUTES.fullmatch(sentence.strip())
    return float(whole["number"]) if whole and len(sentence.split()) <= LONGEST_REMARK else None
