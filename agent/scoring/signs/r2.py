"""Ownership (R2): what was this person's part, exactly.

Own acts are read from the verb behind "I", so that titles, duties and what was merely thought do not count; the
others' from names and roles with a deed of their own. What parts the levels is who is in the sentence, not how often
"I" is said: who claims everything says it most.
"""

from collections.abc import Iterable

from agent.reading.verbs import is_past
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs.r2_choice import changed
from agent.scoring.signs.r2_cues import (
    CLAIMS_ALL,
    DUTY,
    HEDGED,
    LISTED,
    NO_SAY,
    PASSIVE,
    SUBJECT_I,
    WE,
    WHOSE,
    said,
)
from agent.scoring.signs.r2_open import (
    CLAIM_TOO,
    DECIDED_OWN,
    POST,
    UNPARTED,
    against_others,
    elided,
)
from agent.scoring.signs.r2_own import (
    ASKED_FOR_IT,
    NOBODYS,
    acts,
    asks_own,
    firmly,
    mine,
    of_self,
    own_piece,
    post,
    scene_of,
)
from agent.scoring.signs.r2_slips import Slips, slips
from agent.scoring.signs.r2_words import TOGETHER
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import stem

_OF_OWNING = frozenset(stem(word) for word in "others credit own mistake call share outcome".split())
"""Words for ownership itself: they belong to no story."""
FEW_ANSWERS = 3
MANY = 5
"""Sentences with own deeds, from which on it is odd that nobody else has one."""


def _evidence(found: Iterable[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(found)]


def _own_in(reply: Reply) -> list[Sentence]:
    """The same within an answer: asked for the own part, a bare list of doings is one as well ("The reading, and the
    labels")."""
    found = [one for one in reply.sentences if own_piece(one)]
    if asks_own(reply):
        found += [
            one
            for one in reply.sentences[:2]
            if one not in found
            and (LISTED.match(one.text) or elided(one.text))
            and not said(DUTY, one.text)
            and not (one.hollow or one.asks)
        ]
    return found


def _credited(talk: Talk, one: Sentence) -> bool:
    """Somebody else with a deed, a decision or a piece of their own."""
    seen = scene_of(talk, one)
    return bool(seen.others or seen.crowd) and not (said(CLAIMS_ALL, one.text) or said(CLAIM_TOO, one.text))


def _asked_for(talk: Talk) -> tuple[Reply, ...]:
    """The answers to whose part it was; without such a question the second."""
    return talk.asked(ASKED_FOR_IT) or tuple(filter(asks_own, talk.replies)) or talk.replies[1:2]


def _placed(talk: Talk) -> list[Sentence]:
    """Decisions and pieces that are said to be somebody else's, each sentence as often as it says so."""
    found = []
    for one in talk.sentences:
        if said(CLAIMS_ALL, one.text):
            continue
        times = scene_of(talk, one).placed + bool(said(NO_SAY, one.text))
        found += [one] * (times if substance(one.text) - _OF_OWNING else 0)
    return found


def _given(talk: Talk) -> int:
    """How often somebody else gets a deed or a say."""
    given = [one for one in talk.sentences if _credited(talk, one)]
    return len(given) + sum(bool(said(NO_SAY, one.text)) for one in talk.sentences)


def _claims(talk: Talk) -> list[Evidence]:
    """Said in two answers, and oftener than anything is given to others; or own deeds in nearly all answers, the
    first among them, and hardly anybody else with one."""
    found = [one for one in talk.sentences if said(CLAIMS_ALL, one.text) or said(CLAIM_TOO, one.text)]
    given = _given(talk)
    if len({one.exchange for one in found}) >= min(2, len(talk.replies)) and len(found) > given:
        return _evidence(found)
    deeds = [one for one in talk.sentences if acts(one.text)]
    where = {one.exchange for one in deeds}
    alone = 1 in where and len(where) * 4 >= len(talk.replies) * 3 and given * 3 <= len(deeds) and len(deeds) >= MANY
    return _evidence([*found, *deeds]) if alone else []


def _no_parts(talk: Talk) -> list[Evidence]:
    """Asked for the own part, none comes, and no post either: it was everybody."""
    found: list[Sentence] = []
    for reply in () if _own_acts(talk) else _asked_for(talk):
        if any(own_piece(one) or said(DUTY, one.text) or said(POST, one.text) for one in reply.sentences) or _own_in(
            reply
        ):
            continue
        if any(said(UNPARTED, one.text) for one in reply.sentences):
            found += [one for one in reply.sentences if said(UNPARTED, one.text)]
        elif any(TOGETHER & set(one.lows) or said(PASSIVE, one.text) or said(WE, one.text) for one in reply.sentences):
            found += reply.sentences
    return _evidence(found)


def _agentless(talk: Talk) -> list[Evidence]:
    """No own deed in most answers; what was done was done, or we did it."""
    faint = {one.exchange for one in talk.sentences if said(HEDGED, one.text) or said(DUTY, one.text)}
    bare = [reply for reply in talk.replies if reply.number not in faint and not (_own_in(reply) or _somebody(reply))]
    if len(bare) * 4 < len(talk.replies) * 3:
        return []
    return _evidence(one for reply in bare for one in reply.sentences if said(PASSIVE, one.text) or said(WE, one.text))


def _somebody(reply: Reply) -> bool:
    """Somebody wanted or heard something, if nobody is said to have done it."""
    return any(is_past(match.group(2)) for one in reply.sentences for match in SUBJECT_I.finditer(one.text))


def _any_own(talk: Talk) -> list[Evidence]:
    return _evidence(one for one in talk.sentences if acts(one.text) or (said(HEDGED, one.text) and not one.hollow))


def _any_other(talk: Talk) -> list[Evidence]:
    return _evidence(one for one in talk.sentences if _credited(talk, one))


def _owned(talk: Talk) -> list[Evidence]:
    """Something of the speaker's own, an act, a piece or at least a post, by one who does not claim all."""
    return _ownings(talk.sentences) if not _claims(talk) else []


def _owned_when_asked(talk: Talk) -> list[Evidence]:
    """The same in the answers that were asked for the own part, and nothing that says it cannot be told."""
    if _claims(talk):
        return []
    asked = _asked_for(talk)
    named = _ownings(one for reply in asked for one in reply.sentences)
    bare = [one for reply in asked for one in reply.sentences[:2] if of_self(one)]
    own = _evidence(one for reply in asked for one in _own_in(reply))
    return list(dict.fromkeys([*named, *own, *_evidence(bare)]))


def _ownings(among: Iterable[Sentence]) -> list[Evidence]:
    return _evidence(
        one
        for one in among
        if own_piece(one) or ((said(HEDGED, one.text) or post(one)) and not said(NOBODYS, one.text))
    )


def _own_acts(talk: Talk) -> list[Evidence]:
    """Two deeds or more with something of the story, by somebody who leaves something to others."""
    if _claims(talk):
        return []
    found = firmly(one for reply in talk.replies for one in _own_in(reply))
    decided = [one for one in found if said(DECIDED_OWN, one.text)]
    if decided:
        return _evidence(found)
    told = any(acts(one.text) or elided(one.text) for one in found)  # "mine" and lists alone are no deeds
    deeds = sum(max(acts(one.text), 1) + bool(elided(one.text) or (acts(one.text) and mine(one.text))) for one in found)
    return _evidence(found) if told and deeds >= 2 else []


def _parted(talk: Talk) -> list[Evidence]:
    """Own and others' pieces in one answer."""
    if _claims(talk):
        return []
    found: list[Sentence] = []
    for reply in talk.replies:
        own = firmly(_own_in(reply))
        other = [one for one in reply.sentences if _credited(talk, one)]
        found += own + other if own and other else []
    return _evidence(found)


def _when_asked(talk: Talk) -> list[Evidence]:
    """An own deed by the answer that was asked for it, and not only later."""
    asked = _asked_for(talk)
    last = asked[0].number if asked else 1
    found = firmly(one for reply in talk.replies if reply.number <= last for one in _own_in(reply))
    told = any(acts(one.text) or elided(one.text) for one in found)
    return _evidence(found) if told and not _claims(talk) else []


def _unprompted(talk: Talk) -> list[Evidence]:
    """The first answer parts them before anybody asked whose it was."""
    first = talk.replies[0]
    own = [one for one in first.sentences if own_piece(one) or said(NO_SAY, one.text)]
    other = [one for one in first.sentences if scene_of(talk, one).others]
    who = {name for one in other for name in scene_of(talk, one).others}
    enough = 2 if asks_own(first) else 1
    return _evidence(own + other) if own and len(who) >= enough else []


def _credits(talk: Talk) -> list[Evidence]:
    """Three others or more with pieces of their own, in two answers or more, beside own deeds."""
    found = [one for one in talk.sentences if scene_of(talk, one).others]
    who = {name for one in found for name in scene_of(talk, one).others}
    wide = len(who) >= 3 and len({one.exchange for one in found}) >= 2
    wide = wide or (_brief(talk) and len(who) + _crowds(talk) >= 2)
    return _evidence(found) if wide and _carries(talk) else []


def _not_mine(talk: Talk) -> list[Evidence]:
    """Two such, or one by words for deciding."""
    found = _placed(talk)
    told = any(said(NO_SAY, one.text) or WHOSE.search(one.text) for one in found)
    return _evidence(found) if (told or len(found) >= 2) and _carries(talk) else []


_WEIGHED = ("counterfactual", "alternative", "tradeoff", "rationale", "reflection", "transfer")
"""Questions on what an own choice was worth."""


def _brief(talk: Talk) -> bool:
    """So few answers that not every part can be expected."""
    return len(talk.replies) < FEW_ANSWERS


def _carries(talk: Talk) -> bool:
    """Own deeds beside which others' parts, choices and effects mean something."""
    return _any_part(talk) if _brief(talk) else bool(_own_acts(talk) and _when_asked(talk))


def _crowds(talk: Talk) -> int:
    return sum(scene_of(talk, one).crowd for one in talk.sentences)


def _any_part(talk: Talk) -> bool:
    """A piece of their own, and not everything."""
    return any(map(own_piece, talk.sentences)) and not _claims(talk)


def _choice(talk: Talk) -> list[Evidence]:
    """An own choice against what others would have done, and, tied to it by its words, what it changed."""
    found = changed(talk) or [one for reply in talk.asked(*_WEIGHED) for one in against_others(reply)]
    return _evidence(found) if _brief(talk) or _carries(talk) else []


def _slips(talk: Talk) -> Slips:
    return Slips([], [], []) if _claims(talk) else slips(talk)


READERS: dict[str, Reader] = {
    "R2.1a": _no_parts,
    "R2.1b": _claims,
    "R2.1c": _agentless,
    "R2.2a": _any_own,
    "R2.2b": _any_other,
    "R2.2c": _owned,
    "R2.2d": _owned_when_asked,
    "R2.3a": _own_acts,
    "R2.3b": _parted,
    "R2.3c": _when_asked,
    "R2.4a": _unprompted,
    "R2.4b": _credits,
    "R2.4c": _not_mine,
    "R2.5a": _choice,
    "R2.5b": lambda talk: _evidence(_slips(talk).slips),
    "R2.5c": lambda talk: _evidence(_slips(talk).costs),
    "R2.5d": lambda talk: _evidence(_slips(talk).mended),
}
