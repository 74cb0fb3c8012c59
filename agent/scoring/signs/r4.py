"""Candour and steadiness (R4): how a challenge, a failure or a weakness is met, read from the answers.

Word classes decide little by themselves. What is read is where they stand: what opens the answer to a challenge,
whether a point is granted in it and how far, what is kept behind it, and what else is owned, paid and done since.
"""

from agent.reading.verbs import is_past, tells_past, verb_place
from agent.scoring.mark import Evidence
from agent.scoring.signs import r4_cues as cues
from agent.scoring.signs import r4_heard as heard
from agent.scoring.signs.brief import weighty
from agent.scoring.signs.r4_after import checkable, cost, later, own_fault
from agent.scoring.signs.r4_blame import blames, claimed_figures, evidence, folds, slights, steady
from agent.scoring.signs.r4_met import folded, granted, has, held, in_part, praised, restated, tainted
from agent.scoring.signs.r4_pushed import pushed_in
from agent.scoring.talk import Reader, Sentence, Talk
from agent.words import words


def _weighed(reader: Reader) -> Reader:
    """Read without general words; short sentences about the story stay."""
    return lambda talk: reader(weighty(talk.case))


def _civil(talk: Talk) -> list[Evidence]:
    """The challenge is met with something of the story, and nobody is run down in the whole talk."""
    if blames(talk) or any(has(cues.BRUSHES_OFF, one.text) or slights(one) for one in talk.sentences):
        return []
    return evidence(
        one
        for reply in pushed_in(talk)
        if not folded(reply)
        for one in reply.sentences
        if not one.hollow and not tainted(one)
    )


def _to_the_point(talk: Talk) -> list[Evidence]:
    """Something of the story is said to the challenge in words of the challenge."""
    return evidence(
        one
        for reply in steady(talk)
        for one in reply.sentences
        if not tainted(one) and not praised(one.text) and not has(heard.FEELS, one.text)
        if one.own & reply.asked_stems or (_told(one) and len(one.own) > 1)
    )


def _told(one: Sentence) -> bool:
    """Something that took place, and no habit."""
    return tells_past(words(one.text))


def _grants(talk: Talk) -> list[Evidence]:
    return evidence(one for reply in pushed_in(talk) for one in granted(reply, talk))


def _fact(talk: Talk) -> list[Evidence]:
    """A figure, a date or a name that the claim did not hold, in a steady reply."""
    claimed = claimed_figures(talk)
    return evidence(
        one
        for reply in steady(talk)
        for one in reply.sentences
        if not tainted(one) and not praised(one.text) and not has(heard.KNOWN_FOR, one.text)
        if one.dated or one.people or any(figure.value not in claimed for figure in one.figures)
        if any(map(is_past, one.lows)) or one.own & reply.asked_stems or verb_place(list(one.lows)) is None
    )


def _restates(talk: Talk) -> list[Evidence]:
    return evidence(one for reply in steady(talk) for one in restated(reply, talk))


def _partly(talk: Talk) -> list[Evidence]:
    return evidence(one for reply in pushed_in(talk) for one in in_part(reply, talk))


def _holds(talk: Talk) -> list[Evidence]:
    return evidence(one for reply in steady(talk) for one in held(reply, talk))


READERS: dict[str, Reader] = {
    "R4.1a": blames,
    "R4.1b": folds,
    "R4.2a": _weighed(_to_the_point),
    "R4.2b": _civil,
    "R4.3a": _weighed(_grants),
    "R4.3b": _weighed(_fact),
    "R4.3c": _weighed(own_fault),
    "R4.4a": _weighed(_restates),
    "R4.4b": _weighed(_partly),
    "R4.4c": _weighed(_holds),
    "R4.5a": _weighed(checkable),
    "R4.5b": _weighed(later),
    "R4.5c": _weighed(cost),
}
