"""What comes after: two or three years on, an early sign, the case in which the course is wrong."""

import re

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r6_ahead_cues as cues
from agent.scoring.signs import r6_base as base
from agent.scoring.signs import r6_cues as words
from agent.scoring.signs import r6_frames as frames
from agent.scoring.signs import r6_told as story
from agent.scoring.signs import r6_turns as turns
from agent.scoring.signs.panel_side import evidence, pairs, roots
from agent.scoring.talk import Reply, Sentence, Talk

SEVERAL = 3


def years_on(talk: Talk) -> list[Evidence]:
    """What follows in two or three years; a wish with a date is none, nor are years of one's own."""
    return evidence(
        [
            one
            for one in base.told_in(base.here(talk))
            if any(_leads_to(one.text, match) for match in cues.AHEAD.finditer(one.text))
            and not cues.WISH.search(one.text)
            and not turns.WISHED.search(one.text)
            and not cues.SAME_CLAIM.search(one.text)
            and not base.slogan(talk, one)
        ]
    )


def _leads_to(text: str, ahead: re.Match[str]) -> bool:
    """Whether something is told of that time: no loss that is said in years, and more than the date."""
    if cues.BORNE.search(text[: ahead.start()].rstrip()):
        return False
    told = substance(text, ahead.span())
    return len(told) >= 2 or bool(told and cues.FOLLOWS.search(text[ahead.end() :]))


def watch(talk: Talk) -> list[Evidence]:
    """Something people do that can be counted, and that it is watched because it shows early."""
    found: list[Sentence] = []
    for reply in base.here(talk):
        for pair in pairs(reply):
            one, text = pair[0], " ".join(each.text for each in pair)
            if base.slogan(talk, one) or (frames.UNSEEN.search(one.text) and not cues.LAGS.search(one.text)):
                continue
            late = cues.LAGS.search(text) or cues.LEADS.search(text)
            counted = cues.WATCHED.search(text) and roots(text) & words.AGAIN
            if (cues.SHOWS_FIRST.search(one.text) or cues.LEADS.search(one.text)) and one.place and not one.hollow:
                found += pair[:1] if cues.SHOWS_FIRST.search(one.text) else _led_up(reply, one)
            elif cues.SIGN.search(one.text) and (late or counted or len(substance(text)) > SEVERAL):
                found += pair[:1] if not one.hollow else pair
            elif cues.WATCH.search(one.text) and (
                (late and cues.WATCHED.search(text))
                or (one.place and cues.WATCHED.search(one.text) and base.has(one, words.AGAIN))
                or (cues.WHETHER.search(one.text) and cues.EACH.search(one.text))
            ):
                found.append(one)
    return evidence(found + story.early(talk))


def _led_up(reply: Reply, one: Sentence) -> list[Sentence]:
    """A sentence on what moves first, with the one before it where that says what is watched."""
    before = [each for each in reply.sentences if each.place == one.place - 1]
    named = any(cues.WATCH.search(each.text) for each in (*before, one))
    return [*before, one] if named else []


def wrong_if(talk: Talk) -> list[Evidence]:
    """Behind the advice: something that may happen or be so, not done by oneself, and that the course would be wrong
    then, or another one taken."""
    found: list[Sentence] = []
    for number, reply in enumerate(base.here(talk)):
        for place, one in enumerate(reply.sentences):
            if not (one.place or number) or base.slogan(talk, one):
                continue
            conditions = [
                match for match in cues.IF.finditer(one.text) if not cues.NO_CASE.match(one.text, match.start())
            ]
            if not conditions:
                continue
            behind = reply.sentences[place + 1 : place + 2]
            turn = [one] if (cues.SHAKEN.search(one.text) or cues.THEN.search(one.text)) else []
            turn += [each for each in behind if cues.SHAKEN.search(each.text) or cues.THEN.search(each.text)]
            turn += [each for each in behind if cues.TURNS.match(each.text) and each == reply.sentences[-1]]
            found += [one, *turn] if turn else []
    return evidence(found + story.overturned(talk))
