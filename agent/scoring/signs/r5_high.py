"""What lifts a plan for this job: what it stands on is tried first, something is left undone, and it can bend."""

import re

from agent.reading.mentions import DAYS, MONTHS, people
from agent.scoring.mark import Evidence
from agent.scoring.signs import r5_cues as cues
from agent.scoring.signs import r5_frames as frames
from agent.scoring.signs.panel_side import candidate, counted_in, evidence, panel, question, roots, told_before
from agent.scoring.signs.r5_parts import TIED, here, learns, plans, tests
from agent.scoring.talk import Sentence, Talk
from agent.words import STOP_WORDS

OPENING = 3
"""Sentences; a doubt among the first ones of the plan comes before the rest of it."""
_CAPITAL = re.compile(r"\b[A-Z][a-zà-ÿ]{2,}")
_NO_NAME = STOP_WORDS | {*DAYS, *MONTHS, "every", "some", "nobody", "somebody", "everybody", "someone"}


def hands_over(talk: Talk) -> list[Evidence]:
    """Who takes what in the present job: a name of there, or the own story, beside the hand-over."""
    found = []
    planned = bool(panel(talk).stems) or any(reply.kind == "role_plan" for reply in talk.replies)
    for reply in plans(talk) if planned else ():
        known = panel(talk).names | question(reply).names | _seats(talk)
        asked = frames.LEAVING_ASKED.search(reply.question)
        for place, one in enumerate(reply.sentences):
            near = " ".join(each.text for each in reply.sentences[max(0, place - 1) : place + 1])
            there = candidate(talk).names & roots(near)
            home = asked or there or frames.THERE_NOW.search(near)
            called = _called(one.text) - known - candidate(talk).names
            if one.hollow or (cues.STAGE.search(one.text) and not (home and called)):
                continue
            names = roots(" ".join(each.shown for each in people(one.text) if each.shown[:1].isupper())) - known
            given = home and frames.GIVEN_TO.search(one.text) and (called or frames.COLLEAGUE.search(one.text))
            if given or (cues.HANDS_OVER.search(one.text) and (names or there)):
                found.append(one)
    return evidence(found)


def _called(text: str) -> frozenset[str]:
    """Names, at the head of a sentence too."""
    return roots(" ".join(name for name in _CAPITAL.findall(text) if name.lower() not in _NO_NAME))


def _seats(talk: Talk) -> frozenset[str]:
    """The names of the panel itself."""
    return roots(" ".join(person.name for person in talk.case.panel))


def riskiest(talk: Talk) -> list[Evidence]:
    """What everybody takes for granted, doubted, and that it is tried before the rest."""
    found: list[Sentence] = []
    for reply in plans(talk):
        for place, one in enumerate(reply.sentences):
            if not (cues.RISKIEST.search(one.text) or frames.DOUBT.search(one.text)):
                continue
            near = reply.sentences[max(0, place - 1) : place + 4]
            tried = [each for each in near if frames.TRIES.search(each.text) and not cues.LACKS.search(each.text)]
            opens = reply.number == 1 and place < OPENING
            soon = opens or any(frames.SOON.search(each.text) or cues.FIRST.search(each.text) for each in near)
            if tried and soon and sum(here(talk, each) for each in near) >= TIED:
                found.append(one)
    return evidence(found)


def not_do(talk: Talk) -> list[Evidence]:
    """Something left undone on purpose, of this job or in a plan for it."""
    found = []
    for reply in talk.replies:
        whole = sum(here(talk, one) for one in reply.sentences)
        for one in reply.sentences:
            near = here(talk, one) and (cues.NOT_DO.search(one.text) or frames.LEAVES_OUT.search(one.text))
            if (near or (whole > TIED and frames.LEAVES_OUT.search(one.text))) and not _left(one) and not one.hollow:
                found.append(one)
    return evidence(found)


def _left(sentence: Sentence) -> bool:
    """What is left undone at the present job, or not known yet."""
    return bool(cues.HANDS_OVER.search(sentence.text) or cues.LACKS.search(sentence.text))


def adjusts(talk: Talk) -> list[Evidence]:
    """Two parts of the plan that fare differently under the added condition."""
    found: list[Sentence] = []
    for reply in tests(talk):
        before = told_before(talk, reply)
        counted = frozenset(value for one in talk.before(reply) for value in counted_in(one.text))
        parts = [
            one
            for one in reply.sentences
            if (one.own & before or counted_in(one.text) & counted)
            and not learns(one)
            and not cues.OPEN.search(one.text)
        ]
        dropped = [one for one in parts if cues.DROPS.search(one.text) or frames.GIVES_UP.search(one.text)]
        moved = [one for one in parts if cues.MOVES.search(one.text) or frames.GIVES_UP.search(one.text)]
        if dropped and len({*dropped, *moved}) >= 2:
            found += [*dropped, *moved]
    return evidence(found)


def if_then(talk: Talk) -> list[Evidence]:
    """What a finding would make them, or the manager, decide."""
    found = [
        one
        for one in talk.sentences
        if (match := frames.FINDS.search(one.text))
        and (cues.DECIDES.search(one.text[match.end() :]) or frames.WOULD.search(one.text[match.end() :]))
        and len(one.own) >= 2
        and not one.hollow
        and not any(cue.search(one.text) for cue in (cues.ATTITUDE, cues.OPEN, cues.LACKS))
    ]
    return evidence(found)
