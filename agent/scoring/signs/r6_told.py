"""Readers for what is told without a set phrase: two classes of words that meet, or what was asked (R6)."""

from agent.scoring.hollow import is_hollow, substance
from agent.scoring.signs import r6_base as base
from agent.scoring.signs import r6_cues as words
from agent.scoring.signs import r6_frames as frames
from agent.scoring.signs import r6_turns as turns
from agent.scoring.signs.panel_side import candidate, counted_in, pairs, panel, question, root, roots, tied
from agent.scoring.signs.r5_asked import ALIKE, OWN_DEED, TO_YOURS
from agent.scoring.signs.r5_parts import whole as entire
from agent.scoring.talk import Reply, Sentence, Talk

SHARE = 0.2
"""Of the sentences that were said; from here on something is what is spoken of, however short the answer is."""
DENSE = 0.5
"""Words of a class to each sentence, for the same."""
SCORE = 20
"""Smaller figures stand in any advice."""
FULL = 3
"""Words of its own from which a statement about somebody says something."""


def whole(talk: Talk, reply: Reply) -> tuple[Sentence, ...]:
    """A reply with its sentences of general words."""
    return entire(talk.case).replies[reply.number - 1].sentences


def said(talk: Talk, replies: list[Reply]) -> int:
    """Sentences in these replies, those of general words included."""
    return max(sum(len(whole(talk, reply)) for reply in replies), 1)


def looked(reply: Reply, one: Sentence) -> bool:
    """Whether they have gone and seen for themselves, whatever they say they do not know."""
    near = (each for each in reply.sentences if 0 <= each.place - one.place <= 1)
    return any(turns.RESEARCHED.search(each.text) for each in near)


def disclaims(talk: Talk) -> list[Sentence]:
    return [
        one
        for reply in base.here(talk)
        for one in reply.sentences
        if turns.DISCLAIMS.search(one.text) and not looked(reply, one)
    ]


def held_up(talk: Talk, one: Sentence) -> bool:
    """Whether poster words are quoted, or met with a fact at once."""
    behind = [each for each in whole(talk, talk.replies[one.exchange - 1]) if 0 < each.place - one.place <= 1]
    return bool(turns.REPORTED.search(one.text)) or any(tied(talk, each) >= 2 for each in behind)


def priced(talk: Talk) -> list[Sentence]:
    """Money or buyers, twice in a short answer."""
    held = [(one, roots(frames.COMPANIONS.sub(" ", one.text)) & PRICED) for one in base.told_in(list(talk.replies))]
    kinds = set().union(*(found for _, found in held))
    dense = len(kinds) >= max(2.0, DENSE * said(talk, list(talk.replies)))
    return [one for one, found in held if found] if dense else []


PRICED = (words.MONEY | words.ABOVE | words.TREASURY | turns.PAYS) - words.EVERYDAY


def states(talk: Talk) -> list[Sentence]:
    """Something that is so with this company or its rival, and stood neither in the question nor in any advice."""
    found = []
    for reply in base.here(talk):
        asked = question(reply)
        rivals = panel(talk).names | asked.names
        for one in reply.sentences:
            they = panel(talk).names & asked.names and turns.SPEAKS_OF.search(one.text)
            yours = turns.YOURS.search(one.text) and panel(talk).ties(one.text)
            named = rivals & roots(one.text) or they or yours
            plain = not turns.ADVISES.search(one.text) and not frames.SLOGAN.search(one.text)
            fresh = len(one.own - asked.stems) >= FULL or counted_in(one.text) - asked.figures
            if named and plain and fresh and turns.STATES.search(one.text) and not frames.UNSEEN.search(one.text):
                found.append(one)
    return found


def other_count(talk: Talk, one: Sentence) -> frozenset[str]:
    """Figures of an advice that count something the panel never spoke of: twelve ideas are not the twelve sites."""
    if not turns.ADVISES.search(one.text) or turns.YOURS.search(one.text):
        return frozenset()
    theirs = roots("; ".join((talk.case.round_one.told, *talk.case.facts)))
    counted = {each.value: each.unit for each in one.figures if each.unit.isalpha()}
    return frozenset(str(value) for value, unit in counted.items() if value < SCORE and root(unit) not in theirs)


def own_beside(talk: Talk) -> list[Sentence]:
    """An own deed of before, set beside this company's trouble."""
    found: list[Sentence] = []
    for reply in base.here(talk):
        for one in reply.sentences:
            pair = [each for each in reply.sentences if 0 <= each.place - one.place <= 2]
            text = " ".join(each.text for each in pair)
            there = candidate(talk).names & roots(text) or substance(text) & candidate(talk).stems
            here = ALIKE.search(text) or (there and (panel(talk).ties(text) or TO_YOURS.search(text)))
            idle = is_hollow(text) or frames.IDLE.search(text)
            if OWN_DEED.search(text) and here and not base.slogan(talk, pair[0]) and not idle:
                found += pair
    return found


def beyond(one: Sentence) -> bool:
    """Whether somebody past the own team comes into it."""
    held = any(base.has(one, each) for each in (turns.PARTIES, words.ABOVE, words.TREASURY))
    return held or bool(turns.BEYOND.search(one.text))


def gained(talk: Talk) -> list[Sentence]:
    """Somebody beyond the own team, and what they had of it, in a good part of what is told."""
    told = [
        one
        for one in base.told_in(base.there(talk))
        if (beyond(one) or base.wide(one))
        and turns.GAINED.search(one.text)
        and not turns.OWN_TEAM.search(one.text)
        and not base.slogan(talk, one)
    ]
    return told if len(told) >= SHARE * said(talk, base.there(talk)) else []


def funds(talk: Talk) -> list[Sentence]:
    """Words of those who answer for the whole, close together and dense in what is told."""
    for reply in base.there(talk):
        for pair in pairs(reply):
            held = roots(" ".join(one.text for one in pair)) & (words.TREASURY | turns.FUNDS)
            dense = len(held) >= max(2.0, DENSE * said(talk, base.there(talk)))
            if dense and held & ANSWER_FOR and not any(base.slogan(talk, one) or one.hollow for one in pair):
                return list(pair)
    told = (one for one in base.told_in(base.there(talk)) if not base.slogan(talk, one) and not one.hollow)
    return [one for one in told if turns.ANSWERS_FOR.search(one.text)]


ANSWER_FOR = (words.TREASURY | turns.FUNDS) - words.EVERYDAY


def grants(talk: Talk) -> list[Sentence]:
    """What the other course was good for, and the turn against it."""
    found: list[Sentence] = []
    for reply in base.price(talk):
        asked = turns.OTHER_ASKED.search(reply.question)
        for pair in pairs(reply):
            turn = any(turns.CONTRAST.search(one.text) for one in pair)
            headed = asked or turns.CONTRAST.match(pair[-1].text)
            good = turns.GRANTED.search(pair[0].text) or (headed and turns.GOOD_AT.search(pair[0].text))
            if good and turn and not pair[0].hollow and not base.slogan(talk, pair[0]):
                found += pair
    return found


def takes_price(talk: Talk) -> list[Sentence]:
    """What will hurt, and that it is taken."""
    found: list[Sentence] = []
    for reply in base.here(talk):
        every = whole(talk, reply)
        for one in every:
            near = [each for each in every if abs(each.place - one.place) <= 2]
            taken = [each for each in near if turns.ACCEPTS.search(each.text) and not base.slogan(talk, each)]
            if not taken or not turns.WILL_HURT.search(one.text) or base.slogan(talk, one):
                continue
            if not any(turns.UNDECIDED.search(each.text) for each in (one, *taken)):
                found += [each for each in (one, *taken) if not each.hollow]
    return found


def early(talk: Talk) -> list[Sentence]:
    """Where the panel asks how one would know: something people do, and no measure of money."""
    found = []
    for reply in base.here(talk):
        if not turns.EYE_ASKED.search(reply.question):
            continue
        for one in whole(talk, reply)[1:]:
            counted = turns.BEHAVES.search(one.text)
            if counted and not turns.LATE_MEASURE.search(one.text) and not one.hollow:
                found.append(one)
    return found


def overturned(talk: Talk) -> list[Sentence]:
    """A case, and that the course is given up in it."""
    found: list[Sentence] = []
    for reply in base.here(talk):
        for pair in pairs(reply):
            match = turns.SUPPOSES.search(pair[0].text)
            if not match or base.slogan(talk, pair[0]) or not (pair[0].place or reply.number > 1):
                continue
            rest = pair[0].text[match.end() :] + " " + " ".join(one.text for one in pair[1:])
            if turns.OVERTURNS.search(rest) and not turns.UNMOVED.search(rest) and substance(rest):
                found += pair
    return found
