"""How a challenge is met (R4): put in own words, taken, taken in part, and held in part.

A long sentence may take one part and hold another, so it is read clause by clause. What was granted is told from what
is kept by place (the one comes first), by what is put first in the clause, and by whose cause is named.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from agent.reading.mentions import figures
from agent.scoring.case import Case
from agent.scoring.hollow import substance
from agent.scoring.signs import r4_cues as cues
from agent.scoring.signs import r4_heard as heard
from agent.scoring.signs import r4_more as more
from agent.scoring.signs.cue import apart, bare, ways
from agent.scoring.signs.r4_pushed import CONFIRMS, opening
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import words

EARLY = 3
"""Sentences within which an objection that is announced as the panel's is still put before it is answered."""
SHORT = 16
"""Words an objection in own words takes at most."""
_MY_LIMITS = re.compile(
    r"\b(?:i|we)(?:['’]d)? (?:\w+ly )?(?:couldn['’]?t|could not|can['’]?t|cannot|wouldn['’]?t|would not|didn['’]?t|"
    r"did not|"
    r"(?:had |have )?no (?=idea|clue|notion|interest)|"
    r"don['’]?t|do not|never)(?: even)?(?: \w+)?",
    re.IGNORECASE,
)
"""What the candidate could or did not do."""
_MY_KIND = re.compile(r"\bi(?:['’]m| am) (?:just )?(?:one of|the sort|the kind)[^.;!?]*", re.IGNORECASE)
"""What sort of person the candidate is: runs nobody else down."""
_OURS = re.compile(r"^\W*(?:(?:but|and|only|yet) )?(?:we|ours|mine|here|with us)\b", re.I)
_COURTESY = ways("r4_met", "courtesy")
"""Thanks for the question: no point is taken by it."""
_KEPT_BACK = re.compile(r"\b(?:but|though|however|except|apart from|the rest|mind you|i['’]d claim|stays)\b", re.I)
_PROVISO = re.compile(
    r"\b(?:(?:if|when|unless) (?!you\b|she says|he says|they say|i\b)|where|should it|not for)\b", re.IGNORECASE
)
_WASNT = re.compile(r"\b(?:was|were|is|are|did|does|do|had|have|has|could|would)n['’]?t(?=[.,;:]|$)", re.IGNORECASE)
_ABSENT = re.compile(
    r"\b(?:no|not|none|never|nobody|without|refused|before|old|off|shut|closed|gone|\w+n['’]?t|declined|until|yet)\b",
    re.I,
)
_MINE = re.compile(
    r"^\W*(?:(?:well|oh|no|yes|and|so),? )*(?:i\b|we\b|you (?:want|can|need|have to)|that['’]s (?:an?|the))", re.I
)
"""Who begins with their own act, or with an order, puts nobody's view."""
_JOINT = re.compile(
    r"[;:]\s+|,?\s+(?=(?:but|however|though|yet|whereas)\b)|,\s+(?=(?:and|so|nor|not|only|while|because|unless|if)\b)",
    re.I,
)


TAKEN = (cues.CONCEDES, cues.YES, more.GRANTS, more.CREDITS)


@lru_cache(maxsize=8192)
def has(kind: re.Pattern[str], text: str) -> bool:
    """The same sentence is asked for the same words by many checks."""
    return bool(kind.search(text))


@lru_cache(maxsize=32)
def whole(case: Case) -> Talk:
    """The talk with its general words: "You're right there" shows nothing, and tells what stands beside it."""
    return Talk.of(case)


@lru_cache(maxsize=2048)
def parts(text: str) -> tuple[str, ...]:
    """The clauses of a sentence, where one may turn against the other."""
    return tuple(piece for piece in _JOINT.split(text) if piece)


@lru_cache(maxsize=2048)
def of_others(text: str) -> str:
    """Without what the candidate could not do: that runs nobody down."""
    return _MY_LIMITS.sub("I", not_my_kind(text))


def not_my_kind(text: str) -> str:
    """Without what sort of person the candidate is."""
    return _MY_KIND.sub("I", text)


@lru_cache(maxsize=1024)
def tainted(sentence: Sentence) -> bool:
    """Blame, folding or a strength in disguise: nothing that is granted or owned in it counts."""
    text = sentence.text
    if has(cues.BELITTLES, of_others(text)) or has(cues.BRUSHES_OFF, text):
        return True
    if has(more.PUTS, bare(text)):  # what the panel thinks of others or of the claim is theirs
        return False
    return any(has(kind, text) for kind in (cues.DEFLECTS, cues.FOLDS, cues.DISGUISED, more.FOLDS))


@lru_cache(maxsize=2048)
def praised(text: str) -> bool:
    """Praise of oneself or the work; in a loss, or in what is given up, the word is no praise."""
    return has(cues.PRAISES, text) and not any(has(kind, text) for kind in (heard.DISOWNS, heard.LOSSES))


@lru_cache(maxsize=512)
def folded(reply: Reply) -> bool:
    return sum(map(let_go, reply.sentences)) >= 2 or bool(surrendered(reply))


@lru_cache(maxsize=512)
def surrendered(reply: Reply) -> tuple[Sentence, ...]:
    """The claim thrown away in one or two neighbouring sentences, with nothing kept behind it."""
    counts = [let_go(one) + len(heard.GIVES_UP.findall(one.text)) for one in reply.sentences]
    for place in range(len(counts)):
        near = counts[place : place + 2]
        yes = any(has(kind, bare(each.text)) for each in reply.sentences[place : place + 2] for kind in TAKEN)
        aside = any(
            has(_PROVISO, each.text) or _scoped(bare(each.text))
            for each in reply.sentences[place : place + 2]
            if let_go(each) or has(heard.GIVES_UP, each.text)
        )
        if counts[place] and sum(near) + yes >= 2 and not aside and not _kept_back(reply.sentences[place : place + 3]):
            return tuple(each for each, count in zip(reply.sentences[place:], near, strict=False) if count)
    return ()


def _kept_back(sentences: Sequence[Sentence]) -> bool:
    """Whether something is kept or shown after all, in so many words or by one figure after another."""
    others = [one for one in sentences if not has(heard.GIVES_UP, one.text) and not let_go(one)]
    kept = (cues.DENIES, more.KEEPS)
    return (
        any(has(kind, one.text) for one in others for kind in kept)
        or any(has(_KEPT_BACK, one.text) for one in sentences)
        or sum(bool(one.figures) for one in sentences) > 2
    )


@lru_cache(maxsize=1024)
def let_go(sentence: Sentence) -> int:
    """How often a sentence lets the claim go."""
    return max(len(kind.findall(sentence.text)) for kind in (cues.FOLDS, more.FOLDS))


@lru_cache(maxsize=1024)
def _concedes(sentence: Sentence, asked: frozenset[str], confirms: bool = False) -> bool:
    """The point is taken: in words of granting, by a yes, by giving a part up, or by saying the panel's words after it.
    `asked`: stems of the question that the claim did not hold. `confirms`: the panel only asked whether its notes are
    right."""
    text = _COURTESY.sub(" ", bare(sentence.text))
    if tainted(sentence) or praised(text):
        return False
    if confirms and has(cues.YES, text):
        return False
    if any(has(kind, text) for kind in TAKEN):
        return True
    if has(heard.TAKES, text) and not has(heard.TURNED, text):
        return True
    return bool(
        has(cues.ECHO, text) and sentence.stems & asked and sentence.length <= SHORT and not has(cues.REMAINDER, text)
    )


def granted(reply: Reply, talk: Talk) -> list[Sentence]:
    """Where the point is taken in a reply that does not drop the whole claim."""
    if folded(reply):
        return []
    confirms, asked = has(CONFIRMS, reply.question), reply.asked_stems - talk.claim
    return [one for one in reply.sentences if _concedes(one, asked, confirms)]


def restated(reply: Reply, talk: Talk) -> list[Sentence]:
    """The objection in own words, as the opening: the other's view taken up, or a picture of it before a point is
    taken. Who opens with a yes has granted it and not said what it is. What would be the opening next counts too."""
    found: list[Sentence] = []
    taken, left = granted(whole(talk.case).replies[reply.number - 1], talk), list(reply.sentences)
    while shown := [one for one in opening(left) if _puts_it(one, taken)]:
        found += shown
        left = [one for one in left if one not in shown]
    announced = [one for one in reply.sentences[:EARLY] if has(more.YOU_MEAN, bare(one.text)) and _puts_it(one, taken)]
    return list(dict.fromkeys([*found, *announced]))


def _puts_it(one: Sentence, taken: Sequence[Sentence]) -> bool:
    text = bare(one.text)
    head = parts(text)[0]
    if tainted(one) or not substance(text):
        return False
    if any(has(kind, text) and apart(kind, text) for kind in (more.PUTS, heard.VIEWS)):
        return not has(heard.FEELS, text)
    if praised(text) or not substance(head):
        return False
    if has(cues.OPENS_OTHERS_VIEW, head):
        return True
    plain = has(cues.ECHO, head) or one.asks or any(has(kind, text) for kind in (*TAKEN, _KEPT_BACK, _MINE))
    return bool(taken) and not plain and len(words(head)) <= SHORT and not one.figures


def in_part(reply: Reply, talk: Talk) -> list[Sentence]:
    """A point is taken, and how far; or a part is put first, with the panel's cause at work in it, or nobody."""
    taken, fresh = granted(reply, talk), reply.asked_stems - talk.claim
    found = [one for one in taken if _scoped(bare(one.text))]
    if folded(reply):
        return []
    return found + [one for one in reply.sentences if one not in found and _yields(one, bool(one.stems & fresh))]


def _yields(one: Sentence, cause: bool) -> bool:
    text = bare(one.text)
    if tainted(one) or praised(text) or has(heard.FEELS, text):
        return False
    if not any(has(kind, text) for kind in (more.FRONTED, more.TAGGED, heard.SHARED_OUT)):
        return False
    if has(heard.DISOWNS, text):
        return True
    return (
        cause
        and has(heard.AT_WORK, text)
        and not any(has(kind, text) for kind in (more.NOT_THAT, cues.DENIES, _KEPT_BACK))
    )


def _scoped(text: str) -> bool:
    """A part, a time or a place put first and granted in the same sentence, or a share of it."""
    if has(heard.SHARED_OUT, text):
        return True
    pieces = parts(text)
    for place, piece in enumerate(pieces):
        if not any(has(kind, piece) for kind in (*TAKEN, heard.TAKES)):
            continue
        if any(has(more.FRONTED, each) for each in pieces[: place + 1]) or has(more.TAGGED, piece):
            return True
    return False


def held(reply: Reply, talk: Talk) -> list[Sentence]:
    """A part that is kept, named apart from the rest, in a reply that takes a point or takes up the other's view."""
    met = [*restated(reply, talk), *granted(whole(talk.case).replies[reply.number - 1], talk)]
    if not met:
        return []
    first = min(one.place for one in met)
    found = []
    for place, one in enumerate(reply.sentences):
        if (
            one.place < first
            or has(more.YOU_MEAN, bare(one.text))
            or tainted(one)
            or praised(one.text)
            or has(heard.FEELS, one.text)
        ):
            continue
        near = reply.sentences[place : place + 2]
        fact = any(each.figures or each.dated or each.people or len(each.own) > 3 for each in near)
        cause = bool(one.stems & (reply.asked_stems - talk.claim))
        fact = fact or (has(_WASNT, one.text) and len(near) > 1 and not near[1].hollow)
        if any(_kept(piece, fact, cause) for piece in parts(bare(one.text))) or _sets_against(one, cause):
            found.append(one)
    return found


def _sets_against(one: Sentence, cause: bool) -> bool:
    """Two figures side by side, or one set against the point; no feeling. `cause`: the panel's cause is named."""
    fresh = {figure.value for figure in one.figures}
    if cause and has(_ABSENT, one.text) and (fresh or one.dated):
        return True
    if not fresh or has(heard.FEELS, one.text) or any(has(kind, one.text) for kind in (*TAKEN, cues.OWNS)):
        return False
    return len(fresh) > 1 or has(_OURS, one.text)


def _kept(piece: str, fact: bool, cause: bool) -> bool:
    """Said outright; or by what the panel's cause does not reach, with a fact to it. `cause`: that cause is named."""
    if any(has(kind, piece) for kind in (cues.DENIES, more.KEEPS)) and not has(heard.DISOWNS, piece):
        return bool(fact or substance(piece))
    if any(has(kind, piece) for kind in (cues.CONCEDES, cues.YES, more.GRANTS, cues.OWNS, heard.OWED)):
        return False
    turns = any(has(kind, piece) for kind in (cues.REMAINDER, more.NOT_THAT, more.BEFORE_IT))
    turns = turns or has(_WASNT, piece) or (cause and has(more.ALIBI, piece))
    return turns and fact and bool(apart(cues.REMAINDER, piece) or figures(piece))
