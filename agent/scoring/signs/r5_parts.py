"""The parts of a talk on this job: the plan, and what became of it when something was added."""

import re
from dataclasses import replace
from functools import lru_cache

from agent.scoring.case import Case
from agent.scoring.signs import r5_cues as cues
from agent.scoring.signs import r5_frames as frames
from agent.scoring.signs import r5_more as more
from agent.scoring.signs.panel_side import counted_in, panel, root, roots, tied
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import STOP_WORDS, sentences, words

TIED = 2
"""From here on a reply belongs to this job."""
_BRACKETED = re.compile(r"\[[^\[\]]*\]?")
_COMMON = frozenset(
    root(word)
    for word in """new old first second third next last one two three four five six seven eight nine ten half good own
    more less many few big small early late""".split()
)
_COMMON_NOUNS = _COMMON | frozenset(
    root(word)
    for word in """month months week weeks day days year years time times people team job part way thing things year's
    panel hour hours site months' said told round""".split()
)
_TURN = re.compile(r"[;:]\s+|,\s+|\s+(?=(?:but|and|while|whereas)\b)", re.IGNORECASE)
TESTS = frozenset(("counterfactual", "challenge", "consistency"))
_ASKS = re.compile(
    r"\W*(?:(?:and|so|now|please|then|well|just|here) )*(?:tell|describe|talk|walk|give|take|name|think|explain|show|"
    r"let|start|share|speak|imagine|recall|pick|choose|say|thank\w*|welcome|what|how|why|when|where|who|which)\b",
    re.IGNORECASE,
)
"""How a request begins; what the panel tells of its job begins otherwise."""


def informed(talk: Talk) -> Talk:
    """The same with what round one's question told of the job, beside what the panel told later. Words of the post
    itself are anybody's."""
    case = talk.case
    asked = case.round_one.asked
    told = [part for a, b in sentences(asked) if (part := asked[a:b].strip()) and part[-1] != "?"]
    anybody = roots(f"{case.role_applied_for} {case.profession}")
    stated = [piece for part in told if not _ASKS.match(part) for piece in clauses(part)]
    facts = tuple(" ".join(word for word in words(piece) if root(word) not in anybody) for piece in stated)
    return replace(talk, case=case.model_copy(update={"facts": (*case.facts, *facts)})) if facts else talk


def tests(talk: Talk) -> list[Reply]:
    """The replies to a condition that was added. A question on how they would do it is none, however deep it goes,
    unless the plan was asked for before it."""
    found = [
        reply
        for reply in talk.replies
        if reply.kind in TESTS and reply.depth >= 2 and (reply.number > 1 or reply.kind == "counterfactual")
    ]
    asked = any(reply.kind == "role_plan" for reply in talk.replies)
    return found or [reply for reply in talk.replies if reply.depth == 3 and asked]


def plans(talk: Talk) -> list[Reply]:
    """All other replies: the plan, and what it needs."""
    tried = {reply.number for reply in tests(talk)}
    return [reply for reply in talk.replies if reply.number not in tried]


def all_of(replies: list[Reply]) -> list[Sentence]:
    return [sentence for reply in replies for sentence in reply.sentences]


def here(talk: Talk, sentence: Sentence) -> int:
    """Ties to the panel's facts, those of the question answered included, and words that stood together there."""
    return tied(talk, sentence, talk.replies[sentence.exchange - 1]) + phrases(talk, sentence)


def phrases(talk: Talk, sentence: Sentence) -> int:
    """Whether two words that stood together in the panel's facts stand together again: "the new rooms" is this job's,
    though "new" and "room" are anybody's."""
    return phrases_of(talk, sentence.text)


def phrases_of(talk: Talk, text: str) -> int:
    return int(bool(_told(talk.case.round_one.told, talk.case.facts) & _couples(text)))


@lru_cache(maxsize=64)
def _told(told: str, facts: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    theirs = [each.strip("[]") for each in _BRACKETED.findall(told)]
    own = _couples(_BRACKETED.sub(" ", told))
    return frozenset(two for text in (*theirs, *facts) for fact in text.split(";") for two in _couples(fact)) - own


@lru_cache(maxsize=1024)
def _couples(text: str) -> frozenset[tuple[str, str]]:
    """Words next to each other, or with one between, that are not both of any plan."""
    lows = [low for word in words(text) if (low := word.lower().replace("’", "'")) not in STOP_WORDS]
    stems = [root(low) for low in lows]
    return frozenset(
        (one, other)
        for place, one in enumerate(stems)
        for other in stems[place + 1 : place + 3]
        if one not in _COMMON_NOUNS - _COMMON and other not in _COMMON_NOUNS and not other.isdigit()
    )


def learns(sentence: Sentence) -> bool:
    """To meet, to read, to sit in: what comes before any output, unless it ends in a figure of its own."""
    there = frames.IS_THERE.search(sentence.text)
    return bool(cues.LEARNS.search(sentence.text) or there) and not cues.ARTEFACT.search(sentence.text)


def belongs(talk: Talk) -> bool:
    """Whether the plan is one for this job."""
    return _belongs(talk.case)


@lru_cache(maxsize=32)
def _belongs(case: Case) -> bool:
    talk = whole(case).firm
    return sum(here(talk, one) for one in all_of(plans(talk))) >= TIED


@lru_cache(maxsize=32)
def whole(case: Case) -> Talk:
    """With the sentences of general words."""
    return Talk.of(case)


def staged(sentence: Sentence) -> bool:
    """Whether it names a stretch of the first months, or its end."""
    return bool(cues.STAGE.search(sentence.text) or more.STAGE.search(sentence.text))


def clauses(text: str) -> list[str]:
    """The parts of a sentence that may each speak of a part of the plan."""
    return [piece for piece in _TURN.split(text) if piece.strip()]


def worded(talk: Talk, text: str) -> bool:
    """Whether two words of the panel's facts meet again, be they words of any company."""
    return len(_words(talk.case.round_one.told, talk.case.facts) & roots(text)) >= 2


@lru_cache(maxsize=64)
def _words(told: str, facts: tuple[str, ...]) -> frozenset[str]:
    theirs = " ".join((*(each.strip("[]") for each in _BRACKETED.findall(told)), *facts))
    lows = (low for word in words(theirs) if (low := word.lower().replace("’", "'")) not in STOP_WORDS and len(low) > 2)
    return frozenset(map(root, lows)) - roots(_BRACKETED.sub(" ", told)) - (_COMMON_NOUNS - _COMMON)


def facts_touched(talk: Talk, text: str) -> int:
    """How many of the panel's facts a text touches; one word that stands in two of them is one."""
    touched = panel(talk).touched(text)
    texts = (*(each.strip("[]") for each in _BRACKETED.findall(talk.case.round_one.told)), *talk.case.facts)
    facts = [fact for each in texts for fact in each.split(";")]
    met = sum(bool(touched & (roots(fact) | {str(value) for value in counted_in(fact)})) for fact in facts)
    return min(met, len(touched))
