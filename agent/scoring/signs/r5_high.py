"""What lifts a plan for this job: what it stands on is tried first, something is left undone, and it can bend."""

import re

from agent.reading.mentions import DAYS, MONTHS, people
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r5_asked as asked_for
from agent.scoring.signs import r5_cues as cues
from agent.scoring.signs import r5_frames as frames
from agent.scoring.signs import r5_more as more
from agent.scoring.signs import r5_told as told
from agent.scoring.signs.panel_side import candidate, counted_in, evidence, panel, question, roots, told_before
from agent.scoring.signs.r5_parts import belongs, clauses, here, learns, plans, tests, whole
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
    return evidence(found + told.handed(talk))


def _called(text: str) -> frozenset[str]:
    """Names, at the head of a sentence too."""
    return roots(" ".join(name for name in _CAPITAL.findall(text) if name.lower() not in _NO_NAME))


def _seats(talk: Talk) -> frozenset[str]:
    """The names of the panel itself."""
    return roots(" ".join(person.name for person in talk.case.panel))


def riskiest(talk: Talk) -> list[Evidence]:
    """What everybody takes for granted, doubted, and that it is tried before the rest. The doubt may be said in general
    words; how it is tried may not."""
    found: list[Sentence] = []
    for reply in plans(whole(talk.case)):
        for place, one in enumerate(reply.sentences):
            unsure = told.tried_first(talk, reply, one) if asked_for.UNSURE.search(one.text) else []
            if unsure and not asked_for.OWN_DEED.search(one.text):
                found += [one, *unsure]
            if not _doubts(one):
                continue
            near = reply.sentences[max(0, place - 1) : place + 5]
            tried = [each for each in near if each.place >= place and _tries(each)]
            opens = reply.number == 1 and place < OPENING
            soon = [each for each in tried if more.AHEAD.search(each.text)]
            if tried and (soon or opens) and any(here(talk, each) for each in reply.sentences):
                found += [one, *(soon or tried)[:1]]
    return evidence([one for one in found if not one.hollow])


def _doubts(one: Sentence) -> bool:
    kinds = (cues.RISKIEST, frames.DOUBT, more.TAKEN_FOR_GRANTED)
    return any(kind.search(one.text) for kind in kinds) and not cues.LACKS.search(one.text)


def _tries(one: Sentence) -> bool:
    tried = frames.TRIES.search(one.text) or more.TRYING.search(one.text)
    return bool(tried) and not one.hollow and not cues.LACKS.search(one.text) and not frames.PLEASE.search(one.text)


def not_do(talk: Talk) -> list[Evidence]:
    """Something left undone on purpose, of this job or in a plan for it. Where a condition was added, what waits is
    part of the change and no choice."""
    found: list[Sentence] = []
    added = {reply.number for reply in tests(talk)}
    ours = belongs(talk)
    for reply in whole(talk.case).replies:
        for place, one in enumerate(reply.sentences):
            if (
                (reply.number not in added or asked_for.LEFT_ASKED.search(reply.question))
                and told.left(talk, reply, one)
                and not _left(one)
            ):
                found.append(one)
            said = reply.sentences[place - 1 : place] if one.hollow else (one,)  # what it is that is left, named before
            if not said or said[0].hollow or asked_for.PAST_LEFT.search(one.text):
                continue
            outright = more.LEFT_BE.search(one.text) or (
                reply.number not in added and frames.LEAVES_OUT.search(one.text)
            )
            asks = cues.NEEDS_ACT.search(one.text) or more.ACT.search(one.text)
            put_off = reply.number not in added and not asks and not one.hollow and cues.NOT_DO.search(one.text)
            if not (put_off or outright) or _left(one) or more.NOT_FIRST_PERSON.search(one.text):
                continue
            if (outright and ours and not one.hollow) or here(talk, said[0]):
                found += [*said, one]
    return evidence(found)


def _left(sentence: Sentence) -> bool:
    """What is left undone at the present job, or not known yet."""
    return bool(cues.HANDS_OVER.search(sentence.text) or cues.LACKS.search(sentence.text))


def adjusts(talk: Talk) -> list[Evidence]:
    """Two parts of the plan that fare differently under the added condition: one goes or changes places, another has a
    fate of its own. A plan that only runs later has not been changed."""
    found: list[Sentence] = []
    for reply in tests(talk):
        before = told_before(talk, reply)
        found += told.fares(talk, whole(talk.case).replies[reply.number - 1])
        counted = frozenset(value for one in talk.before(reply) for value in counted_in(one.text))
        parts = [
            one
            for one in reply.sentences
            if (one.own & before or counted_in(one.text) & counted)
            and (more.REORDERS.search(one.text) or not learns(one))
            and not cues.OPEN.search(one.text)
        ]
        if any(more.ALL_ALIKE.search(one.text) for one in reply.sentences):
            continue
        pieces = [
            (one, piece)
            for one in parts
            for piece in clauses(one.text)
            if substance(piece) & before or counted_in(piece) & counted
        ]
        changed = [each for each in pieces if more.REORDERS.search(each[1]) or frames.GIVES_UP.search(each[1])]
        fares = [each for each in pieces if cues.MOVES.search(each[1]) or more.FARES.search(each[1])]
        if changed and len({*changed, *fares}) >= 2:
            found += [one for one, _ in (*changed, *fares)]
    return evidence(found)


def if_then(talk: Talk) -> list[Evidence]:
    """What a finding would make them, or the manager, decide."""
    return evidence(
        [one for one in talk.sentences if _decides(one)]
        + [one for reply in whole(talk.case).replies for one in reply.sentences if told.alters(reply, one)]
    )


def _decides(one: Sentence) -> bool:
    match = frames.FINDS.search(one.text)
    if not match or len(one.own) + bool(one.figures) < 2 or one.hollow:
        return False
    if any(cue.search(one.text) for cue in (cues.ATTITUDE, cues.LACKS, asked_for.REPORTS_IT)) or frames.NOT_IF.search(
        one.text
    ):
        return False
    rest = one.text[match.end() :]
    kinds = (cues.DECIDES, frames.WOULD, more.ACTS_ON_IT)
    return any(kind.search(rest) for kind in kinds) and not cues.OPEN.search(one.text)
