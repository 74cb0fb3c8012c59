"""Strategic range (R6): whether they see past their own desk, read from what is said of owners, money and market.

Each check is read in the answer it belongs to: what was gained above the desk where the own story is asked about, the
price where the price is asked about, the course for this company in the last one. The same words about growth and
customers without a fact of this company or a party of the own story are slogans.
"""

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r6_cues as words
from agent.scoring.signs import r6_frames as frames
from agent.scoring.signs.panel_side import candidate, evidence, pairs, panel, question, roots, tied, told_before
from agent.scoring.talk import Reader, Reply, Sentence, Talk

SEVERAL = 3
"""Sentences, or words of the owners', from which something is a theme and not a slip of the tongue."""
HERE = frozenset(("transfer", "counterfactual"))


def _here(talk: Talk) -> list[Reply]:
    """The replies on this company's own problem."""
    found = [reply for reply in talk.replies if reply.kind in HERE]
    return found or [reply for reply in talk.replies if reply.depth == 3]


def _there(talk: Talk) -> list[Reply]:
    """The replies on the own story."""
    here = {reply.number for reply in _here(talk)}
    return [reply for reply in talk.replies if reply.number not in here]


def _price(talk: Talk) -> list[Reply]:
    """Those on what the own decision cost."""
    return [reply for reply in _there(talk) if reply.kind == "tradeoff" or reply.depth >= 2]


def _all(replies: list[Reply]) -> list[Sentence]:
    return [sentence for reply in replies for sentence in reply.sentences]


def _has(sentence: Sentence, *classes: frozenset[str]) -> bool:
    """Whether a sentence holds a word of each class."""
    held = roots(frames.COMPANIONS.sub(" ", sentence.text))
    return all(held & each for each in classes)


def _slogan(talk: Talk, sentence: Sentence) -> bool:
    """Poster words, and no fact of the panel's beside them."""
    return bool(frames.SLOGAN.search(sentence.text)) and tied(talk, sentence) < 2


def _ties(talk: Talk, sentence: Sentence) -> int:
    return tied(talk, sentence, talk.replies[sentence.exchange - 1])


def _wide(sentence: Sentence) -> bool:
    return _has(sentence, words.MONEY) or _has(sentence, words.ABOVE) or _has(sentence, words.TREASURY)


def _own_desk(talk: Talk) -> list[Evidence]:
    """Asked what it did for the company: hardly a word of money or of anybody above."""
    told = _all(_there(talk))
    if sum(_wide(one) and not _slogan(talk, one) for one in told) > SEVERAL:
        return []
    return evidence([one for one in told if one.length > 3])


def _left_to_others(talk: Talk) -> list[Evidence]:
    """The company is not known or not looked at, and no price is borne for it either."""
    if _takes_cost(talk):
        return []
    return evidence([one for one in _all(_here(talk)) if frames.UNSEEN.search(one.text) and tied(talk, one) < 2])


def _slogans(talk: Talk) -> list[Evidence]:
    return evidence([one for one in talk.sentences if _slogan(talk, one)])


def _no_fact(talk: Talk) -> list[Evidence]:
    """Asked what this company should do: not one of the facts it had told."""
    here = _all(_here(talk))
    if sum(tied(talk, one) for one in here if not _slogan(talk, one)) >= 2:
        return []
    return evidence([one for one in here if one.length > 3])


def _of_business(one: Sentence) -> bool:
    """Whether a sentence speaks of money, market or the parties above one's own desk, in words that mean it."""
    classes = words.MONEY | words.ABOVE | words.TREASURY | words.OUTWARD
    return bool(roots(frames.COMPANIONS.sub(" ", one.text)) & (classes - words.EVERYDAY))


def _business(talk: Talk) -> list[Evidence]:
    found = [one for one in talk.sentences if _of_business(one)]
    return evidence(found) if len(found) >= SEVERAL else []


def _direction(talk: Talk) -> list[Evidence]:
    """A course for the company; poster words point somewhere too."""
    found = []
    for one in _all(_here(talk)):
        match = frames.DIRECTION.search(one.text)
        wide = _of_business(one) or panel(talk).ties(one.text) or frames.SLOGAN.search(one.text)
        if match and (frames.FOR_ALL.match(match.group()) or wide):
            found.append(one)
    return evidence(found)


def _company_fact(talk: Talk) -> list[Evidence]:
    """A fact of the panel's that the question did not hold: a figure, a name, or two words of it together."""
    found = []
    theirs = panel(talk)
    for reply in _here(talk):
        asked = question(reply)
        known = asked.stems | asked.names | {str(value) for value in asked.figures}
        for one in reply.sentences:
            fresh = theirs.touched(one.text) - known
            firm = any(each in theirs.names or each[0].isdigit() for each in fresh)
            if (firm or len(fresh) >= 2) and not _slogan(talk, one) and not frames.UNSEEN.search(one.text):
                found.append(one)
    return evidence(found)


def _connects(talk: Talk) -> list[Evidence]:
    """Own work beside this company's problem."""
    found: list[Sentence] = []
    for reply in _here(talk):
        before = told_before(talk, reply) | candidate(talk).stems
        for pair in pairs(reply):
            text = " ".join(each.text for each in pair)
            mine = substance(text) & before - panel(talk).stems
            if mine and panel(talk).ties(text) and frames.CONNECTS.search(text) and not _slogan(talk, pair[0]):
                if any(frames.UNSEEN.search(each.text) for each in pair):
                    continue
                found += pair
    return evidence(found)


def _effect(talk: Talk) -> list[Evidence]:
    """What the own act did for somebody beyond the own team."""
    found = [
        one
        for one in _all(_there(talk))
        if _has(one, words.EFFECT) and _wide(one) and not _slogan(talk, one) and not one.hollow
    ]
    return evidence(found) if len(found) >= 2 else []


def _level_above(talk: Talk) -> list[Evidence]:
    """The own act followed to where the whole is answered for: several words of theirs, in several sentences; or
    fewer, where it is said that the gain lay elsewhere than it had looked from the desk."""
    found: list[Sentence] = []
    named: set[str] = set()
    turned = []
    for one in _all(_there(talk)):
        held = roots(one.text) & words.TREASURY
        if held and not _slogan(talk, one) and not one.hollow:
            found.append(one)
            named |= held
        if one.exchange == 1 and frames.TURNS_OUT.search(one.text):
            turned.append(one)
    if len(named) >= SEVERAL or (len(named) == 2 and len(found) >= 2 and turned):
        return evidence(found)
    return []


def _other_course(talk: Talk) -> list[Evidence]:
    """Another course stood open, or somebody wanted it, and it was not taken."""
    found: list[Sentence] = []
    for reply in _price(talk):
        real = [
            one
            for one in reply.sentences
            if (frames.OTHER_COURSE.search(one.text) or frames.PROPOSED.search(one.text))
            and not _slogan(talk, one)
            and not one.hollow
        ]
        refused = [one for one in reply.sentences if frames.REFUSED.search(one.text)]
        terse = [one for one in reply.sentences if frames.TERSE.search(one.text)]
        if real and (refused or terse) and not all(_slogan(talk, one) for one in refused + terse):
            found += real
    return evidence(found)


def _bad_spell(talk: Talk) -> list[Evidence]:
    """A bad stretch taken, in the own story, for something that lasts."""
    found: list[Sentence] = []
    for reply in _price(talk):
        bad = [
            one
            for one in reply.sentences
            if (match := frames.BAD_SPELL.search(one.text))
            and substance(one.text, match.span())
            and not _slogan(talk, one)
        ]
        weighed = [
            one
            for one in reply.sentences
            if _has(one, words.NEAR, words.FAR, words.LOSS) and not _slogan(talk, one) and not one.hollow
        ]
        found += [*bad, *weighed]
    return evidence(found)


def _takes_cost(talk: Talk) -> list[Evidence]:
    """For this company: something let go, and that it will hurt, in one sentence or the next."""
    found: list[Sentence] = []
    for reply in _here(talk):
        for pair in pairs(reply):
            gives = [one for one in pair if _has(one, words.GIVES) and frames.ADVICE.search(one.text)]
            hurts = [
                one
                for one in pair
                if frames.BAD_SPELL.search(one.text) or (_has(one, words.LOSS) and frames.TAKES.search(one.text))
            ]
            if gives and hurts and not any(_slogan(talk, one) for one in (*gives, *hurts)):
                found += hurts
    return evidence([one for one in found if one.length > 3])


def _years_on(talk: Talk) -> list[Evidence]:
    """What follows in two or three years; a wish with a date is none, nor are years of one's own."""
    return evidence(
        [
            one
            for one in _all(_here(talk))
            if (match := frames.AHEAD.search(one.text))
            and len(substance(one.text, match.span())) >= 2
            and not frames.WISH.search(one.text)
            and not frames.SAME_CLAIM.search(one.text)
            and not _slogan(talk, one)
        ]
    )


def _watch(talk: Talk) -> list[Evidence]:
    """Something people do that can be counted, and that it is watched because it shows early."""
    found: list[Sentence] = []
    for reply in _here(talk):
        for pair in pairs(reply):
            one, text = pair[0], " ".join(each.text for each in pair)
            if _slogan(talk, one) or (frames.UNSEEN.search(one.text) and not frames.LAGS.search(one.text)):
                continue
            late = frames.LAGS.search(text)
            counted = frames.WATCHED.search(text) and roots(text) & words.AGAIN
            if frames.SHOWS_FIRST.search(one.text) and one.place and not one.hollow:
                found.append(one)
            elif frames.SIGN.search(one.text) and (late or counted or len(substance(text)) > SEVERAL):
                found += pair[:1] if not one.hollow else pair
            elif frames.WATCH.search(one.text) and (
                (late and frames.WATCHED.search(text))
                or (one.place and frames.WATCHED.search(one.text) and _has(one, words.AGAIN))
            ):
                found.append(one)
    return evidence(found)


def _wrong_if(talk: Talk) -> list[Evidence]:
    """Behind the advice: a condition in the world, and that the course would be wrong then."""
    found: list[Sentence] = []
    for reply in _here(talk):
        for place, one in enumerate(reply.sentences):
            if not one.place or not frames.IF.search(one.text) or _slogan(talk, one):
                continue
            near = reply.sentences[place : place + 2]
            turn = [each for each in near if frames.SHAKEN.search(each.text)]
            turn += [each for each in near if frames.THEN.search(each.text)]
            turn += [each for each in near[1:] if frames.TURNS.match(each.text) and each == reply.sentences[-1]]
            found += [one, *turn] if turn else []
    return evidence(found)


READERS: dict[str, Reader] = {
    "R6.1a": _own_desk,
    "R6.1b": _left_to_others,
    "R6.1c": _slogans,
    "R6.1d": _no_fact,
    "R6.2a": _business,
    "R6.2b": _direction,
    "R6.3a": _company_fact,
    "R6.3b": _connects,
    "R6.3c": _effect,
    "R6.4a": _level_above,
    "R6.4b": _other_course,
    "R6.4c": _takes_cost,
    "R6.4d": _bad_spell,
    "R6.5a": _years_on,
    "R6.5b": _watch,
    "R6.5c": _wrong_if,
}
