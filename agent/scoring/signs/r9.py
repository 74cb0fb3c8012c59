"""Motivation, energy and curiosity (R9): the reason, the candidate's own questions, and how it ends.

The reason is held against what the panel had told; a question against the panel's last answer, which stands at the
head of the next question; the close against what was said today.
"""

import re

from agent.scoring.mark import Evidence
from agent.scoring.signs import r9_heard as heard
from agent.scoring.signs import r9_plain as plainly
from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.r9_cues import (
    ANYWHERE,
    GOES_ON,
    HOW_MANY,
    NOT_SINCE,
    OPEN,
    OTHERS_WANT,
    OURS,
    OVER_WITH,
    PRAISE,
    PRESSES,
    SINCE,
    SUPPOSES,
    SWITCHES,
    TERMS,
    THEIRS,
    TOLD_OPENLY,
)
from agent.scoring.signs.r9_house import drew, news, own_stems, panel_told, taken_up, trade
from agent.scoring.signs.r9_parts import (
    about_terms,
    asks,
    asks_next,
    hangs_on,
    invites,
    on_terms,
    questions,
    spoken_to,
    stock,
    wanted,
)
from agent.scoring.signs.r9_since import TO_MINE, seen_for_oneself, warm
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import meaning

_UNHURRIED = re.compile(
    r"\b(?:needn['’]?t|no|not|don['’]?t|won['’]?t|never) (?:\w+ )?(?:hurry|rush|quick\w*|fast)\b", re.I
)
AN_ECHO = 4
"""Words."""
_CLOSES = frozenset(("close", "closing"))
_OWN_TURN = _CLOSES | {"candidate_questions"}


def _all(found: list[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(found)]


def _reasons(talk: Talk) -> list[Reply]:
    """The replies to the question why; the first when none is marked as one."""
    return list(talk.asked("motivation")) or [each for each in talk.replies[:1] if each.kind not in _OWN_TURN]


def _last(talk: Talk) -> Reply:
    closes = talk.asked(*_CLOSES)
    return closes[-1] if closes else talk.replies[-1]


def _anywhere(talk: Talk) -> list[Evidence]:
    """Said so, or a reason with nothing of this place in it: no tie, no praise, no wish."""
    told = [one for reply in _reasons(talk) for one in reply.sentences]
    found = [one for one in told if any(cue.search(one.text) for cue in (ANYWHERE, turns.ALIKE, plainly.SUITS_ME))]
    facts = [one for one in told if plainly.house_fact(one, trade(talk))]
    strong = [one for one in found if not plainly.SUITS_ME.search(one.text)]
    if facts and (not strong or any(plainly.HOUSE_AFTER_ALL.search(one.text) for one in facts)):
        return []
    warm = any(PRAISE.search(one.text) or wanted(one) or SINCE.search(one.text) for one in told)
    warm = warm or any(plainly.perhaps_fact(one, trade(talk)) for one in told)
    return _all(found or ([] if warm or _own_reason(talk) else told))


def _terms_only(talk: Talk) -> list[Evidence]:
    """All own questions are on terms, or there are none but in the reason; a worn question is one as well."""
    talk = Talk.of(talk.case)
    first = {reply.number for reply in _reasons(talk)}
    found = [one for one in questions(talk) if one.exchange not in first]
    about = [one for one in found if not about_terms(talk, one) and not _indirect_only(one)]
    none = [
        one for reply in talk.asked("candidate_questions") for one in reply.sentences if turns.NOTHING.search(one.text)
    ]
    if none and not about:
        return _all([*none, *found])
    if not found:
        return _all([reply.sentences[0] for reply in talk.asked("candidate_questions") if reply.sentences])
    return _all(found) if len(about) * 3 <= len(found) and len(about) <= 1 else []


def _indirect_only(one: Sentence) -> bool:
    """No question mark, and only terms or nothing asked for."""
    return not one.asks and not one.own


def _over_with(talk: Talk) -> list[Evidence]:
    """Twice at least: one "that's me" ends a good talk as well; or nothing is wanted, asked or taken up."""
    reply = _last(talk)
    flat = (OVER_WITH, turns.HAD_ENOUGH, plainly.LEAVES)
    found = [one for one in reply.sentences if any(cue.search(one.text) for cue in flat)]
    found = [one for one in found if not asks_next(one) and not wanted(one)]
    told = list(Talk.of(talk.case).replies[reply.number - 1].sentences)
    if any(plainly.still_on_it(one, trade(talk)) for one in told):
        return []
    leaving = [one for one in told if plainly.LEAVES.search(one.text)]
    alive = [one for one in told if one not in leaving and (asks(one) or _of_today(talk, reply, one))]
    if talk.asked(*_CLOSES) and not any(wanted(one) for one in told) and not alive:
        telling = any(len(one.own - trade(talk)) > 2 for one in told if one not in found and one not in leaving)
        return _all([*found, *leaving] or ([] if telling else told))
    return _all(found) if len(found) >= 2 else []


def _of_today(talk: Talk, reply: Reply, one: Sentence) -> bool:
    """Longer than giving the word back ("Pity"), with something the panel told."""
    said = panel_told(talk, reply.number) - trade(talk)
    return one.length > AN_ECHO and any(not stem[:1].isdigit() for stem in said & own_stems(one.text))


def _asks_on_work(talk: Talk) -> list[Evidence]:
    """A worn question in general words is one as well."""
    whole = Talk.of(talk.case)
    asked = [one for one in questions(whole) if not about_terms(whole, one)]
    return [] if _terms_only(whole) else _all(asked)


def _wants_it(talk: Talk) -> list[Evidence]:
    """Said of this post: not in a reason that would do for any, nor as a condition."""
    said = [one for one in Talk.of(talk.case).sentences if wanted(one) and not TERMS.search(one.text)]
    said = [one for one in said if not one.asks or plainly.CHOSEN.search(one.text)]
    return _all([one for one in said if not PRESSES.search(one.text) and not ANYWHERE.search(one.text)])


def _own_reason(talk: Talk) -> list[Evidence]:
    """The reason holds two things of the panel's, or a fact of theirs, or sets their place beside one's own."""
    found: list[Sentence] = []
    for reply in _reasons(talk):
        theirs = (panel_told(talk, reply.number) | drew(talk)) - trade(talk)
        kind = (PRAISE, ANYWHERE, plainly.PRAISES)
        told = [one for one in reply.sentences if not any(cue.search(one.text) for cue in kind)]
        facts = [one for one in reply.sentences if plainly.house_fact(one, trade(talk)) and reply.kind == "motivation"]
        found += [one for one in facts if plainly.HOUSE_AFTER_ALL.search(one.text)]
        if any(turns.ALIKE.search(one.text) or ANYWHERE.search(one.text) for one in reply.sentences):
            continue
        found += facts
        found += taken_up(talk, reply) + hangs_on(talk, reply) + seen_for_oneself(talk, reply)
        yours, ours = ([one for one in told if cue.search(one.text)] for cue in (THEIRS, OURS))
        tied = [one for one in told if theirs & own_stems(one.text)]
        if len(frozenset[str]().union(*(theirs & own_stems(one.text) for one in tied))) >= 2 and (yours or ours):
            found += tied
        found += [one for one in yours if len(one.own) >= 3 and (one.dated or one.figures)]
        if any(one.own for one in ours) and any(len(one.own) >= 2 for one in yours if one not in ours):
            found += [*yours, *ours]
    return _all([one for one in found if not warm(one)])


def _new_questions(talk: Talk) -> list[Evidence]:
    """Two questions or more on this work, not stock, and not on what the panel has just told."""
    found = []
    for one in questions(talk):
        if talk.replies[one.exchange - 1].kind == "motivation":
            continue
        told = panel_told(talk, one.exchange) | drew(talk)
        answered = HOW_MANY.search(one.text) and one.own & told
        if not (stock(one) or about_terms(talk, one) or answered or not one.own):
            found.append(one)
    return _all(found) if len(found) >= 2 else []


def _learnt_since(talk: Talk) -> list[Evidence]:
    """Something found out or thought over since, with what came of it: more than that it was read."""
    found = [one for reply in _reasons(talk) for one in seen_for_oneself(talk, reply)]
    for reply in _reasons(talk) if _own_reason(talk) else []:
        matter = [one for one in reply.sentences if not warm(one) and not ANYWHERE.search(one.text)]
        if len(matter) >= 3 and not any(NOT_SINCE.search(one.text) for one in reply.sentences):
            since = [one for one in reply.sentences if SINCE.search(one.text) or _dated_visit(one)]
            found += [one for one in since if not TO_MINE.search(one.text)]
            for heard in hangs_on(talk, reply):
                near = [one for one in matter if 0 <= one.place - heard.place <= 2 and turns.FOUND_OUT.search(one.text)]
                found += [one for one in near if one.own]
    return _all([one for one in found if not warm(one)])


def _dated_visit(one: Sentence) -> bool:
    """On some day since, I did something with what is yours."""
    done = any(each.subject == "i" and "undone" not in each.marks for each in one.clauses)
    return one.dated and bool(THEIRS.search(one.text)) and done


def _to_each(talk: Talk) -> list[Evidence]:
    """Two panellists or more are asked something open, one at least by name, or each something else."""
    names = meaning(" ".join(person.name for person in talk.case.panel))
    found: dict[str, list[Sentence]] = {}
    called = False
    for reply in talk.replies:
        listener = next(iter(spoken_to(talk, reply.question)), reply.exchange.speaker)
        for one in reply.sentences:
            here = spoken_to(talk, one.text)
            listener, called = (here[0], True) if here else (listener, called)
            plain = not (stock(one) or on_terms(one) or asks_next(one) or invites(one))
            open_ = asks(one) and (OPEN.search(one.text) or SUPPOSES.search(one.text))
            for each in here or [listener] if plain and open_ and one.own - names else []:
                found.setdefault(each, []).append(one)
    called = called or plainly.apart(list(found.values()))
    return _all([one for each in found.values() for one in each]) if called and len(found) >= 2 else []


def _still_particular(talk: Talk) -> list[Evidence]:
    """The last answer takes up something the panel said today, beyond the doubt it answers."""
    reply = _last(talk)
    if (reply.number == 1 and reply.kind not in _CLOSES) or _over_with(talk):
        return []
    said = frozenset[str]().union(*(news(talk, each) for each in talk.replies[1:])) - trade(talk)
    kept = [one for one in reply.sentences if said & one.own or plainly.of_today(one, trade(talk))]
    return _all([one for one in kept if not on_terms(one)])


def _closes_well(talk: Talk) -> list[Evidence]:
    reply = _last(talk)
    wants = [one for one in reply.sentences if wanted(one)]
    onward = [one for one in reply.sentences if asks(one) and (asks_next(one) or plainly.WHEN_ASKED.search(one.text))]
    return _all([*wants, *onward]) if wants and onward else []


def _builds_on(talk: Talk) -> list[Evidence]:
    """The panel's last answer comes back and is carried into a question that supposes something."""
    found: list[Sentence] = []
    for reply in talk.replies[1:]:
        if not any(asks(each) for each in talk.replies[reply.number - 2].sentences):
            continue
        brought = news(talk, reply) - trade(talk)
        for place, one in enumerate(reply.sentences):
            so_far = reply.sentences[: place + 1]
            near = so_far[-3:]
            taken = [
                each
                for each in near
                if brought & each.own and (each is one or heard.echoes(each) or GOES_ON.search(each.text))
            ]
            drawn = [each for each in so_far[:1] if turns.SO.search(each.text) and not each.asks and len(each.own) >= 2]
            turned = any(SWITCHES.search(each.text) for each in so_far) or heard.TURNS_AWAY.search(one.text)
            if (taken or drawn) and heard.carries_on(one) and not turned:
                found += [*taken, *drawn, one]
    found += [one for reply in talk.replies[1:] for one in heard.drawn_on(talk, reply)]
    found += [one for reply in talk.replies for one in heard.carried(talk, reply)]
    return _all(found or heard.made_them_think(talk))


def _invites_doubts(talk: Talk) -> list[Evidence]:
    return _all(
        [*(one for one in talk.sentences if invites(one) or heard.calls_up_doubts(one)), *heard.doubts_answered(talk)]
    )


def _open_about_others(talk: Talk) -> list[Evidence]:
    """Other offers are named, in the tone of telling and not of pressing."""
    found = []
    for reply in Talk.of(talk.case).replies:
        for place, one in enumerate(reply.sentences):
            near = " ".join(each.text for each in reply.sentences[max(0, place - 1) : place + 2])
            wanted = any(cue.search(one.text) for cue in (OTHERS_WANT, turns.STAYING, heard.THIRD_WANTS))
            openly = any(cue.search(near) for cue in (TOLD_OPENLY, turns.PLAINLY, heard.RATHER_HERE))
            if (
                wanted
                and (openly or plainly.ASKED_OF_OTHERS.search(reply.question))
                and not PRESSES.search(_UNHURRIED.sub(" ", near))
            ):
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
