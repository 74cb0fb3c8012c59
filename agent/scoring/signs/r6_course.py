"""What a course costs and who bears it, in the own story and for this company."""

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r6_base as base
from agent.scoring.signs import r6_cues as words
from agent.scoring.signs import r6_frames as frames
from agent.scoring.signs import r6_told as story
from agent.scoring.signs.panel_side import evidence, pairs
from agent.scoring.signs.r5_parts import whole as entire
from agent.scoring.talk import Reply, Sentence, Talk


def _whole(talk: Talk, reply: Reply) -> tuple[Sentence, ...]:
    """A reply with its sentences of general words: which side is taken is often said in these, beside what is weighed
    in others."""
    return entire(talk.case).replies[reply.number - 1].sentences


def _sides(talk: Talk, reply: Reply) -> list[Sentence]:
    """Where a side is taken: words of choosing beside the story's own, or one course set above another."""
    return [
        one
        for one in _whole(talk, reply)
        if not base.slogan(talk, one)
        and (
            (not one.hollow and (frames.REFUSED.search(one.text) or frames.TERSE.search(one.text)))
            or frames.COMPARES.search(one.text)
            or (one.length <= SHORT and (frames.TERSE.search(one.text) or frames.REFUSED.search(one.text)))
        )
    ]


SHORT = 5
"""Words; "I declined" and "I picked now" take a side and need no more beside what they answer."""


def other_course(talk: Talk) -> list[Evidence]:
    """Another course stood open, or somebody wanted it, and it was not taken."""
    found: list[Sentence] = []
    for reply in base.price(talk):
        real = [
            one
            for one in reply.sentences
            if (frames.OTHER_COURSE.search(one.text) or frames.PROPOSED.search(one.text))
            and not base.slogan(talk, one)
            and not one.hollow
        ]
        if real and _sides(talk, reply):
            found += real
    return evidence(found + story.grants(talk))


def bad_spell(talk: Talk) -> list[Evidence]:
    """In the own story: a bad stretch taken, or what comes soon set against what lasts, and a side taken."""
    found: list[Sentence] = []
    for reply in base.price(talk):
        whole = _whole(talk, reply)
        sides = [one.place for one in _sides(talk, reply)]
        if any(frames.NO_PRICE.search(one.text) for one in whole):
            continue
        found += [
            one
            for one in reply.sentences
            if (match := frames.BAD_SPELL.search(one.text))
            and substance(one.text, match.span())
            and not base.slogan(talk, one)
            and (sides or frames.LASTING.search(one.text))
        ]
        for pair in pairs(reply):
            text = " ".join(one.text for one in pair)
            weighed = frames.SOON.search(text) and frames.LASTING.search(text)
            if weighed and any(base.has(one, words.LOSS) for one in pair) and not any(one.hollow for one in pair[:1]):
                found += pair if any(abs(place - pair[0].place) <= BESIDE for place in sides) else []
    return evidence(found)


BESIDE = 2
"""Sentences between what is weighed and the side that is taken."""


def takes_cost(talk: Talk) -> list[Evidence]:
    """For this company: something let go, and that it will hurt, in one sentence or the next."""
    found: list[Sentence] = []
    for reply in base.here(talk):
        for pair in pairs(reply):
            gives = [one for one in pair if base.has(one, words.GIVES) and frames.ADVICE.search(one.text)]
            hurts = [
                one
                for one in pair
                if frames.BAD_SPELL.search(one.text)
                or (not frames.GIVEN.match(one.text) and base.has(one, words.LOSS) and frames.TAKES.search(one.text))
            ]
            if gives and hurts and not any(base.slogan(talk, one) for one in (*gives, *hurts)):
                found += hurts
    found += story.takes_price(talk)
    return evidence([one for one in found if one.length > 3])
