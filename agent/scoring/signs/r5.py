"""Delivering this job (R5): how they would do this one, read from the plan and from what the panel had told.

What separates a plan for this job from a plan for any job is the panel's own facts: they are kept apart from the
candidate's in `panel_side`. A figure counts as a target only when neither side had told it before.
"""

from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r5_cues as cues
from agent.scoring.signs import r5_frames as frames
from agent.scoring.signs import r5_more as more
from agent.scoring.signs.brief import weighty
from agent.scoring.signs.panel_side import (
    candidate,
    counted_in,
    evidence,
    pairs,
    panel,
    question,
    roots,
    tied,
    told_before,
)
from agent.scoring.signs.r5_high import adjusts, hands_over, if_then, not_do, riskiest
from agent.scoring.signs.r5_parts import all_of, belongs, here, learns, phrases, plans, staged, tests
from agent.scoring.talk import Reader, Reply, Sentence, Talk


def _new_figures(talk: Talk, sentence: Sentence) -> bool:
    """A figure that neither side had told before: a target of one's own, or one worked out."""
    return bool(counted_in(sentence.text) - candidate(talk).figures)


def _no_link(talk: Talk) -> list[Evidence]:
    """A plan in which not one fact of this job turns up."""
    plan = all_of(plans(talk))
    if sum(min(tied(talk, one) + phrases(talk, one), 3) for one in plan) >= 3:
        return []
    return evidence([one for one in plan if one.length > 3])


def _duties(talk: Talk) -> list[Evidence]:
    return evidence([one for one in all_of(plans(talk)) if cues.DUTIES.search(one.text) and tied(talk, one) < 2])


def _traits(talk: Talk) -> list[Evidence]:
    lacks = {one.quote for one in _lack(talk)}
    found = (one for one in talk.sentences if cues.TRAITS.search(one.text) and tied(talk, one) < 2)
    return evidence([one for one in found if one.text not in lacks])


def _attitude(talk: Talk) -> list[Evidence]:
    return evidence([one for one in all_of(tests(talk)) if cues.ATTITUDE.search(one.text) and tied(talk, one) < 2])


def _names_needs(talk: Talk) -> list[Evidence]:
    """Two or more facts that the panel had told."""
    found = [one for one in talk.sentences if panel(talk).ties(one.text)]
    touched = {each for one in found for each in panel(talk).touched(one.text)}
    return evidence(found) if len(touched) >= 3 else []


def _takes_up(talk: Talk) -> list[Evidence]:
    """What the added condition does to a named part of the plan."""
    found = []
    for reply in tests(talk):
        before = told_before(talk, reply)
        for one in reply.sentences:
            shared = len(one.own & before) + question(reply).ties(one.text)
            if shared >= 2 and cues.MOVES.search(one.text):
                found.append(one)
    return evidence(found)


def _past_to_need(talk: Talk) -> list[Evidence]:
    """Something of the own story beside something of this job, in one sentence or the next."""
    found: list[Sentence] = []
    for reply in talk.replies:
        for pair in pairs(reply):
            text = " ".join(each.text for each in pair)
            if (
                candidate(talk).ties(text)
                and panel(talk).ties(text)
                and cues.LINK.search(text)
                and cues.PAST.search(text)
            ):
                found += pair
    return evidence(found)


def _makes(talk: Talk, sentence: Sentence) -> bool:
    """Something one could look at, and not what every newcomer does."""
    return bool(cues.MAKES.search(sentence.text) and cues.ARTEFACT.search(sentence.text)) and not sentence.hollow


def _staged(reply: Reply) -> list[list[Sentence]]:
    """The sentences of each stage: from the one that names it to the one before the next."""
    stages: list[list[Sentence]] = []
    for sentence in reply.sentences:
        if staged(sentence):
            stages.append([sentence])
        elif stages:
            stages[-1].append(sentence)
    return stages


def _output(talk: Talk) -> list[Evidence]:
    found: list[Sentence] = []
    for reply in plans(talk):
        for stage in _staged(reply):
            made = [one for one in stage[:3] if _makes(talk, one)]
            if made and any(here(talk, one) for one in reply.sentences):
                found += made
    return evidence(found) + [one for one in _stages(talk) if one not in evidence(found)]


def _lack(talk: Talk) -> list[Evidence]:
    found = [
        one
        for one in weighty(talk.case).sentences
        if any(kind.search(one.text) for kind in (cues.LACKS, frames.NO_CLUE, more.LACKS))
        and not cues.HUMBLE.search(one.text)
        and not frames.FINDS.search(one.text)
        and substance(more.LACKS.sub(" ", cues.LACKS.sub(" ", one.text)))
    ]
    return evidence(found)


def _measured(talk: Talk, sentence: Sentence) -> bool:
    """By what a stage will be known to be over: in words, or by a figure of its own that is no length of time."""
    if sentence.hollow:
        return False
    if cues.DONE_WHEN.search(sentence.text) or frames.COUNTED.search(sentence.text):
        return True
    spans = {one.value for one in sentence.figures if one.unit in frames.TIMES}
    return bool(counted_in(sentence.text) - spans - candidate(talk).figures - panel(talk).figures)


def _stages(talk: Talk) -> list[Evidence]:
    """Two stages or more, each with something made or reached that belongs to this job."""
    found: list[Sentence] = []
    for reply in plans(talk):
        good = []
        for stage in _staged(reply):
            there = candidate(talk).names
            kept = [
                one
                for one in stage[:2]
                if (_measured(talk, one) or _makes(talk, one)) and not learns(one) and not there & roots(one.text)
            ]
            good += kept[:1]
        if len(good) >= 2 and belongs(talk):
            found += good
    return evidence(found)


def _measures(talk: Talk) -> list[Evidence]:
    """Two measures or more in a plan that is tied to this job."""
    found: list[Sentence] = []
    for reply in plans(talk):
        near = {one for stage in _staged(reply) for one in stage[:2]}
        good = [
            one
            for one in reply.sentences
            if one in near
            and _measured(talk, one)
            and (_new_figures(talk, one) or staged(one))
            and not learns(one)
            and not candidate(talk).names & roots(one.text)
        ]
        if belongs(talk):
            found += good
    return evidence(found) if len(found) >= 2 else []


def _needs(talk: Talk) -> list[Evidence]:
    """Where the panel asks what is needed; anywhere in the plan when it does not ask."""
    replies = plans(talk)
    asked = [reply for reply in replies if cues.NEED_ASKED.search(reply.question)] or replies
    found = [one for one in all_of(asked) if not one.hollow and not cues.LACKS.search(one.text) and _act(one.text)]
    return evidence(found)


def _act(text: str) -> bool:
    if more.ACT.search(text):
        return True
    return bool(cues.NEEDS_ACT.search(text) or frames.PLEASE.search(text)) and not cues.WELCOME.search(text)


READERS: dict[str, Reader] = {
    "R5.1a": _no_link,
    "R5.1b": _duties,
    "R5.1c": _traits,
    "R5.1d": _attitude,
    "R5.2a": _names_needs,
    "R5.2b": _takes_up,
    "R5.3a": _past_to_need,
    "R5.3b": _output,
    "R5.3c": _lack,
    "R5.4a": _stages,
    "R5.4b": _measures,
    "R5.4c": _needs,
    "R5.4d": hands_over,
    "R5.5a": riskiest,
    "R5.5b": not_do,
    "R5.5c": adjusts,
    "R5.5d": if_then,
}
