"""Motivation, energy and curiosity (R9): the reason, the candidate's own questions, and how it ends.

The reason is held against what the panel had told; a question against the panel's last answer, which stands at the
head of the next question; the close against what was said today.
"""

import re

from agent.scoring.mark import Evidence
from agent.scoring.signs.r9_cues import (
    ABOUT_ME,
    ANYWHERE,
    DOUBTS,
    GOES_ON,
    HOW_MANY,
    IN_ME,
    INDIRECT,
    NEXT,
    NO_DOUBT,
    NOT_SINCE,
    OPEN,
    OTHERS_WANT,
    OURS,
    OVER_WITH,
    PRAISE,
    PRESSES,
    SINCE,
    STOCK,
    SUPPOSES,
    SWITCHES,
    TERMS,
    THEIRS,
    TOLD_OPENLY,
    WANTS,
    WOULD_HEAR,
)
from agent.scoring.signs.r9_house import drew, news, own_stems, panel_told, taken_up, trade
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import meaning

_CLOSES = frozenset(("close", "closing"))


def _all(found: list[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(found)]


def _reasons(talk: Talk) -> list[Reply]:
    """The replies to the question why; the first when none is marked as one."""
    return list(talk.asked("motivation")) or list(talk.replies[:1])


def _last(talk: Talk) -> Reply:
    closes = talk.asked(*_CLOSES)
    return closes[-1] if closes else talk.replies[-1]


def _asks(one: Sentence) -> bool:
    return one.asks or bool(INDIRECT.search(one.text))


def _questions(talk: Talk) -> list[Sentence]:
    """The candidate's own questions, those on what comes next and on doubts left out."""
    return [
        one
        for one in talk.sentences
        if _asks(one) and not NEXT.search(one.text) and not _invites(one) and one.length > 2
    ]


def _invites(one: Sentence) -> bool:
    """Doubts about oneself are asked for; that there are none is no invitation."""
    if one.asks and IN_ME.search(one.text) and THEIRS.search(one.text):
        return True
    if not DOUBTS.search(one.text) or not ABOUT_ME.search(one.text) or NO_DOUBT.search(one.text):
        return False
    return _asks(one) or bool(WOULD_HEAR.search(one.text))


def _anywhere(talk: Talk) -> list[Evidence]:
    """Said so, or a reason with nothing of this place in it: no tie, no praise, no wish."""
    told = [one for reply in _reasons(talk) for one in reply.sentences]
    found = [one for one in told if ANYWHERE.search(one.text)]
    warm = any(PRAISE.search(one.text) or WANTS.search(one.text) or SINCE.search(one.text) for one in told)
    return _all(found or ([] if warm or _own_reason(talk) else told))


def _terms_only(talk: Talk) -> list[Evidence]:
    """All own questions are on terms, or there are none but in the reason."""
    first = {reply.number for reply in _reasons(talk)}
    found = [one for one in _questions(talk) if one.exchange not in first]
    about = [one for one in found if not TERMS.search(one.text)]
    if not found:
        return _all([reply.sentences[0] for reply in talk.asked("candidate_questions") if reply.sentences])
    return _all(found) if len(about) * 3 <= len(found) and len(about) <= 1 else []


def _over_with(talk: Talk) -> list[Evidence]:
    """Twice at least: one "that's me" ends a good talk as well."""
    found = [one for one in _last(talk).sentences if OVER_WITH.search(one.text)]
    return _all(found) if len(found) >= 2 else []


def _asks_on_work(talk: Talk) -> list[Evidence]:
    return _all([one for one in _questions(talk) if not TERMS.search(one.text)]) if not _terms_only(talk) else []


def _wants_it(talk: Talk) -> list[Evidence]:
    """Said of this post: not in a reason that would do for any, nor as a condition."""
    said = [one for one in talk.sentences if WANTS.search(one.text) and not TERMS.search(one.text)]
    return _all([one for one in said if not PRESSES.search(one.text) and not ANYWHERE.search(one.text)])


def _own_reason(talk: Talk) -> list[Evidence]:
    """The reason holds two things of the panel's, or a fact of theirs, or sets their place beside one's own."""
    found: list[Sentence] = []
    for reply in _reasons(talk):
        theirs = (panel_told(talk, reply.number) | drew(talk)) - trade(talk)
        told = [one for one in reply.sentences if not PRAISE.search(one.text) and not ANYWHERE.search(one.text)]
        found += taken_up(talk, reply)
        yours, ours = ([one for one in told if cue.search(one.text)] for cue in (THEIRS, OURS))
        tied = [one for one in told if theirs & own_stems(one.text)]
        if len(frozenset[str]().union(*(theirs & own_stems(one.text) for one in tied))) >= 2 and (yours or ours):
            found += tied
        found += [one for one in yours if len(one.own) >= 3 and (one.dated or one.figures)]
        if any(one.own for one in ours) and any(len(one.own) >= 2 for one in yours if one not in ours):
            found += [*yours, *ours]
    return _all(found)


def _new_questions(talk: Talk) -> list[Evidence]:
    """Two questions or more on this work, not stock, and not on what the panel has just told."""
    found = []
    for one in _questions(talk):
        told = panel_told(talk, one.exchange)
        answered = HOW_MANY.search(one.text) and one.own & told
        if not (STOCK.search(one.text) or TERMS.search(one.text) or answered or not one.own):
            found.append(one)
    return _all(found) if len({one.exchange for one in found}) >= 2 else []


def _learnt_since(talk: Talk) -> list[Evidence]:
    """Something found out or thought over since, with what came of it: more than that it was read."""
    found: list[Sentence] = []
    for reply in _reasons(talk) if _own_reason(talk) else []:
        matter = [one for one in reply.sentences if not PRAISE.search(one.text) and not ANYWHERE.search(one.text)]
        if len(matter) >= 3 and not any(NOT_SINCE.search(one.text) for one in reply.sentences):
            found += [one for one in reply.sentences if SINCE.search(one.text) or _dated_visit(one)]
    return _all(found)


def _dated_visit(one: Sentence) -> bool:
    """On some day since, I did something with what is yours."""
    return one.dated and bool(THEIRS.search(one.text)) and any(each.subject == "i" for each in one.clauses)


def _to_each(talk: Talk) -> list[Evidence]:
    """Two panellists or more are asked something open, one at least by name; the other may have been handed to."""
    names = meaning(" ".join(person.name for person in talk.case.panel))
    found: dict[str, list[Sentence]] = {}
    called = False
    for reply in talk.replies:
        listener = next(iter(_spoken_to(talk, reply.question)), reply.exchange.speaker)
        for one in reply.sentences:
            here = _spoken_to(talk, one.text)
            listener, called = (here[0], True) if here else (listener, called)
            plain = not STOCK.search(one.text) and not TERMS.search(one.text) and not NEXT.search(one.text)
            if (
                plain
                and _asks(one)
                and (OPEN.search(one.text) or SUPPOSES.search(one.text))
                and one.own - names
                and not _invites(one)
            ):
                found.setdefault(listener, []).append(one)
    return _all([one for each in found.values() for one in each]) if called and len(found) >= 2 else []


def _spoken_to(talk: Talk, text: str) -> list[str]:
    """The panellists named in a text, first named first; "Meg's" speaks of her and not to her."""
    found = []
    for person in talk.case.panel:
        parts = person.name.split()
        titled = [rf"(?:mr|mrs|ms|miss|dr)\.? {re.escape(part)}" for part in parts[1:]]
        called = "|".join([*map(re.escape, parts[:1]), *titled])
        if called and (match := re.search(rf"\b(?:{called})\b(?!['’]s)", text, re.IGNORECASE)):
            found.append((match.start(), person.name))
    return [name for _, name in sorted(found)]


def _still_particular(talk: Talk) -> list[Evidence]:
    """The last answer takes up something the panel said today, beyond the doubt it answers."""
    reply = _last(talk)
    if reply.number == 1 or _over_with(talk):
        return []
    said = frozenset[str]().union(*(news(talk, each) for each in talk.replies[1:])) - trade(talk)
    return _all([one for one in reply.sentences if said & one.own and not TERMS.search(one.text)])


def _closes_well(talk: Talk) -> list[Evidence]:
    reply = _last(talk)
    wants = [one for one in reply.sentences if WANTS.search(one.text)]
    asks = [one for one in reply.sentences if NEXT.search(one.text) and one.asks]
    return _all([*wants, *asks]) if wants and asks else []


def _builds_on(talk: Talk) -> list[Evidence]:
    """The panel's last answer comes back and is carried into a question that supposes something."""
    found: list[Sentence] = []
    for reply in talk.replies[1:]:
        if not any(_asks(each) for each in talk.replies[reply.number - 2].sentences):
            continue
        brought = news(talk, reply) - trade(talk)
        for place, one in enumerate(reply.sentences):
            so_far = reply.sentences[: place + 1]
            near = so_far[-3:]
            taken = [each for each in near if brought & each.own and (each is one or GOES_ON.search(each.text))]
            if taken and _carries_on(one) and not any(SWITCHES.search(each.text) for each in so_far):
                found += [*taken, one]
    return _all(found)


def _carries_on(one: Sentence) -> bool:
    """A question to the matter that supposes something; no stock question, no terms, nothing about oneself."""
    elsewhere = NEXT.search(one.text) or TERMS.search(one.text) or STOCK.search(one.text) or _invites(one)
    return one.asks and bool(SUPPOSES.search(one.text)) and not elsewhere and bool(one.own)


def _invites_doubts(talk: Talk) -> list[Evidence]:
    return _all([one for one in talk.sentences if _invites(one)])


def _open_about_others(talk: Talk) -> list[Evidence]:
    """Other offers are named, in the tone of telling and not of pressing."""
    found = []
    for reply in talk.replies:
        for place, one in enumerate(reply.sentences):
            near = " ".join(each.text for each in reply.sentences[max(0, place - 1) : place + 2])
            if OTHERS_WANT.search(one.text) and TOLD_OPENLY.search(near) and not PRESSES.search(near):
                found.append(one)
    return _all(found)


READERS: dict[str, Reader] = {
    "R9.1a": _anywhere,
    "R9.1b": _terms_only,
    "R9.1c": _over_with,
    "R9.2a": _asks_on_work,
    "R9.2b": _wants_it,
    "R9.3a": _own_reason,
    "R9.3b": _new_questions,
    "R9.4a": _learnt_since,
    "R9.4b": _to_each,
    "R9.4c": _still_particular,
    "R9.4d": _closes_well,
    "R9.5a": _builds_on,
    "R9.5b": _invites_doubts,
    "R9.5c": _open_about_others,
}
"""By check."""
