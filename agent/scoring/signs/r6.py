"""Strategic range (R6): whether they see past their own desk, read from what is said of owners, money and market.

Each check is read in the answer it belongs to: what was gained above the desk where the own story is asked about, the
price where the price is asked about, the course for this company in the last one. The same words about growth and
customers without a fact of this company or a party of the own story are slogans.
"""

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r6_ahead as ahead
from agent.scoring.signs import r6_base as base
from agent.scoring.signs import r6_course as course
from agent.scoring.signs import r6_cues as words
from agent.scoring.signs import r6_frames as frames
from agent.scoring.signs import r6_told as story
from agent.scoring.signs import r6_turns as turns
from agent.scoring.signs.panel_side import candidate, evidence, pairs, panel, question, roots, tied, told_before
from agent.scoring.talk import Reader, Sentence, Talk

SEVERAL = 3
"""Sentences, or words of the owners', from which something is a theme and not a slip of the tongue."""


def _own_desk(talk: Talk) -> list[Evidence]:
    """Asked what it did for the company: hardly a word of money or of anybody above."""
    told = [one for one in base.told_in(base.there(talk)) if one.length > 3]
    dense = [one for one in told if len(base.business_in(one)) >= SEVERAL and not base.slogan(talk, one)]
    if dense or _effect(talk) or _level_above(talk):
        return []
    above = sum(base.wide(one) and not base.slogan(talk, one) for one in told)
    if (
        above > SEVERAL
        or (above >= 2 and above >= THEME * len(told))
        or above >= OFTEN * story.said(talk, base.there(talk))
    ):
        return []
    return evidence(told)


OFTEN = 0.25
"""The share from which it is at least what matters of it."""
THEME = 0.4
"""The share of sentences from which the company is what is spoken of, however short the answers are."""


def _left_to_others(talk: Talk) -> list[Evidence]:
    """The company is not known or not looked at, and no price is borne for it either."""
    if course.takes_cost(talk):
        return []
    unseen = [
        one
        for reply in base.here(talk)
        for one in reply.sentences
        if frames.UNSEEN.search(one.text)
        and not story.looked(reply, one)
        and tied(talk, one) < 2
        and not frames.SLOGAN.search(one.text)
    ]
    return evidence(unseen + story.disclaims(talk))


def _slogans(talk: Talk) -> list[Evidence]:
    return evidence([one for one in talk.sentences if base.slogan(talk, one) and not story.held_up(talk, one)])


def _no_fact(talk: Talk) -> list[Evidence]:
    """Asked what this company should do: not one of the facts it had told."""
    here = base.told_in(base.here(talk))
    if sum(base.ties(talk, one) for one in here if not base.slogan(talk, one)) >= 2:
        return []
    return evidence([one for one in here if one.length > 3])


def _business(talk: Talk) -> list[Evidence]:
    found = [one for one in talk.sentences if base.of_business(one)]
    dense = [one for one in found if len(base.business_in(one)) >= SEVERAL]
    if len(found) >= SEVERAL or dense:
        return evidence(found)
    return evidence(story.priced(talk))


def _direction(talk: Talk) -> list[Evidence]:
    """A course for the company; poster words point somewhere too."""
    found = []
    for one in base.told_in(base.here(talk)):
        match = frames.DIRECTION.search(one.text)
        wide = base.of_business(one) or panel(talk).ties(one.text) or frames.SLOGAN.search(one.text)
        if match and (frames.FOR_ALL.match(match.group()) or wide):
            found.append(one)
    return evidence(found)


def _company_fact(talk: Talk) -> list[Evidence]:
    """A fact of the panel's that the question did not hold: a figure, two words of it, or one beside a name or
    another thing they told. A name alone is no fact, and among poster words it takes more."""
    found = []
    theirs = panel(talk)
    for reply in base.here(talk):
        asked = question(reply)
        known = asked.stems | asked.names | {str(value) for value in asked.figures}
        for one in reply.sentences:
            touched = theirs.touched(one.text) - story.other_count(talk, one) - words.SEASONS
            fresh = touched - known
            figure = any(each[0].isdigit() and (float(each) >= story.SCORE or len(touched) >= 2) for each in fresh)
            plain = fresh - theirs.names
            enough = figure or len(plain) >= 2 or (plain and len(touched) >= 2)
            if frames.SLOGAN.search(one.text):
                enough = len(plain) >= 2
            if enough and not base.slogan(talk, one) and not frames.UNSEEN.search(one.text):
                found.append(one)
    return evidence(found + story.states(talk))


def _connects(talk: Talk) -> list[Evidence]:
    """Own work beside this company's problem."""
    found: list[Sentence] = []
    for reply in base.here(talk):
        before = told_before(talk, reply) | candidate(talk).stems
        for pair in pairs(reply):
            text = " ".join(each.text for each in pair)
            mine = substance(text) & before - panel(talk).stems
            if mine and panel(talk).ties(text) and frames.CONNECTS.search(text) and not base.slogan(talk, pair[0]):
                if any(frames.UNSEEN.search(each.text) or frames.IDLE.search(each.text) for each in pair):
                    continue
                found += pair
    return evidence(found + story.own_beside(talk))


def _effect(talk: Talk) -> list[Evidence]:
    """What the own act did for somebody beyond the own team."""
    found = [
        one
        for one in base.told_in(base.there(talk))
        if base.has(one, words.EFFECT)
        and story.beyond(one)
        and not frames.SLOGAN.search(one.text)
        and not turns.OWN_TEAM.search(one.text)
        and not one.hollow
    ]
    if len(found) >= 2:
        return evidence(found)
    return evidence(story.gained(talk))


def _level_above(talk: Talk) -> list[Evidence]:
    """The own act followed to where the whole is answered for: several words of theirs, in several sentences; or
    fewer, where it is said that the gain lay elsewhere than it had looked from the desk."""
    found: list[Sentence] = []
    named: set[str] = set()
    turned = []
    for one in base.told_in(base.there(talk)):
        held = roots(one.text) & words.TREASURY
        if held and not base.slogan(talk, one) and not one.hollow:
            found.append(one)
            named |= held
        if one.exchange == 1 and frames.TURNS_OUT.search(one.text):
            turned.append(one)
    if len(named) >= SEVERAL or (len(named) == 2 and len(found) >= 2 and turned):
        return evidence(found)
    return evidence(story.funds(talk))


def _opened(read: Reader) -> Reader:
    """A reader that knows what the panel said of its company before its first question."""
    return lambda talk: read(base.opened(talk))


READERS: dict[str, Reader] = {
    "R6.1a": _opened(_own_desk),
    "R6.1b": _opened(_left_to_others),
    "R6.1c": _opened(_slogans),
    "R6.1d": _opened(_no_fact),
    "R6.2a": _opened(_business),
    "R6.2b": _opened(_direction),
    "R6.3a": _opened(_company_fact),
    "R6.3b": _opened(_connects),
    "R6.3c": _opened(_effect),
    "R6.4a": _opened(_level_above),
    "R6.4b": _opened(course.other_course),
    "R6.4c": _opened(course.takes_cost),
    "R6.4d": _opened(course.bad_spell),
    "R6.5a": _opened(ahead.years_on),
    "R6.5b": _opened(ahead.watch),
    "R6.5c": _opened(ahead.wrong_if),
}
