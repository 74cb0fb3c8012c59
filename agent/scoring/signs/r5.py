"""Delivering this job (R5): how they would do this one, read from the plan and from what the panel had told.

What separates a plan for this job from a plan for any job is the panel's own facts: they are kept apart from the
candidate's in `panel_side`. A figure counts as a target only when neither side had told it before.
"""

from math import ceil

from agent.reading.mentions import VALUES
from agent.scoring.hollow import substance
from agent.scoring.mark import Evidence
from agent.scoring.signs import r5_asked as asked_for
from agent.scoring.signs import r5_cues as cues
from agent.scoring.signs import r5_frames as frames
from agent.scoring.signs import r5_more as more
from agent.scoring.signs import r5_told as told
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
from agent.scoring.signs.r5_parts import (
    all_of,
    belongs,
    facts_touched,
    here,
    informed,
    learns,
    phrases,
    plans,
    staged,
    tests,
    whole,
    worded,
)
from agent.scoring.talk import Reader, Reply, Sentence, Talk

EACH_TIED = 4
"""Sentences of a plan to one tie with this job; a long plan needs three in all."""


def _new_figures(talk: Talk, sentence: Sentence) -> bool:
    """A figure that neither side had told before: a target of one's own, or one worked out."""
    return bool(counted_in(sentence.text) - candidate(talk).figures)


def _no_link(talk: Talk) -> list[Evidence]:
    """A plan in which not one fact of this job turns up."""
    plan = all_of(plans(talk))
    enough = min(3, ceil(len(plan) / EACH_TIED))
    ties = sum(min(tied(talk, one) + phrases(talk, one), 3) for one in plan)
    if ties >= enough or (enough == 1 and any(worded(talk, one.text) for one in plan)):
        return []
    return evidence([one for one in plan if one.length > 3])


def _duties(talk: Talk) -> list[Evidence]:
    found = [one for one in all_of(plans(talk)) if cues.DUTIES.search(one.text) and tied(talk, one) < 2]
    return evidence(found + told.principles(talk))


def _traits(talk: Talk) -> list[Evidence]:
    lacks = {one.quote for one in _lack(talk)}
    found = [
        one
        for reply in talk.replies
        for one in reply.sentences
        if (cues.TRAITS.search(one.text) or told.boasts(reply, one)) and tied(talk, one) < 2
        if not told.acts_instead(talk, reply, one)
    ]
    return evidence([one for one in found if one.text not in lacks])


def _attitude(talk: Talk) -> list[Evidence]:
    idle = [reply for reply in tests(talk) if not told.names_change(talk, reply)]
    return evidence([one for one in all_of(idle) if cues.ATTITUDE.search(one.text) and tied(talk, one) < 2])


_COUNTS = roots(" ".join(VALUES))
"""A number in words counts by its value."""


def _names_needs(talk: Talk) -> list[Evidence]:
    """Two or more facts that the panel had told."""
    found = [one for one in talk.sentences if panel(talk).ties(one.text)]
    here_and_now = [one for one in found if not asked_for.OWN_DEED.search(one.text)]
    close = any(
        facts_touched(talk, "; ".join(each.text for each in one)) >= 2
        for r in talk.replies
        for one in pairs(r)
        if one[0] in here_and_now
    )
    anybody = roots(f"{talk.case.role_applied_for} {talk.case.profession}") | _COUNTS
    touched = {each for one in found for each in panel(talk).touched(one.text)} - anybody
    return evidence(found) if len(touched) >= 3 or close else []


def _takes_up(talk: Talk) -> list[Evidence]:
    """What the added condition does to a named part of the plan."""
    found = []
    for reply in tests(talk):
        before = told_before(talk, reply)
        for one in reply.sentences:
            shared = len(one.own & before) + min(question(reply).ties(one.text), 1)
            if shared >= 2 and cues.MOVES.search(one.text):
                found.append(one)
    return evidence(found + told.touched_by(talk))


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
                and asked_for.TO_YOURS.search(text)
            ):
                found += pair
    return evidence(found + told.done_before(talk))


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
        needs = bool(asked_for.NEED_ASKED.search(reply.question))
        for stage in _staged(reply):
            made = [one for one in stage[:3] if _makes(talk, one) and not (needs and cues.ASKS_FOR.search(one.text))]
            if made and any(here(talk, one) for one in reply.sentences):
                found += made
        found += told.results(talk, whole(talk.case).replies[reply.number - 1], sure=True)
    return evidence(found) + [one for one in _stages(talk) if one not in evidence(found)]


def _lack(talk: Talk) -> list[Evidence]:
    found = [
        one
        for one in weighty(talk.case).sentences
        if any(kind.search(one.text) for kind in (cues.LACKS, frames.NO_CLUE, more.LACKS))
        and not cues.HUMBLE.search(one.text)
        and not frames.FINDS.search(one.text)
        and not told.has_it(one)
        and substance(more.LACKS.sub(" ", cues.LACKS.sub(" ", one.text)))
    ]
    return evidence(found + told.lacks(talk))


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
        solid = told.results(talk, whole(talk.case).replies[reply.number - 1])
        if len(good) >= 2 and belongs(talk):
            found += good
        found += solid if len(solid) >= 2 else []
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
        level = told.levels(whole(talk.case).replies[reply.number - 1])
        found += (good if belongs(talk) else []) + (level if len(level) >= 2 else [])
    return evidence(found) if len(found) >= 2 else []


def _needs(talk: Talk) -> list[Evidence]:
    """Where the panel asks what is needed; anywhere in the plan when it does not ask."""
    replies = plans(talk)
    asked = [reply for reply in replies if asked_for.NEED_ASKED.search(reply.question)]
    found = [
        one
        for one in all_of(asked or replies)
        if not one.hollow and not cues.LACKS.search(one.text) and (_act(one.text) or (asked and told.asks_act(one)))
    ]
    return evidence(found)


def _act(text: str) -> bool:
    if more.ACT.search(text):
        return True
    return bool(cues.NEEDS_ACT.search(text) or frames.PLEASE.search(text)) and not cues.WELCOME.search(text)


_READERS: dict[str, Reader] = {
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


def _knowing(reader: Reader) -> Reader:
    return lambda talk: reader(informed(talk))


READERS: dict[str, Reader] = {check: _knowing(reader) for check, reader in _READERS.items()}
