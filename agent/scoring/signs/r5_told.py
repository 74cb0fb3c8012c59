"""Readers for what is told without a set phrase: two classes of words that meet, or what was asked (R5)."""

from agent.reading.mentions import people
from agent.scoring.hollow import is_hollow, substance
from agent.scoring.signs import r5_asked as asked_for
from agent.scoring.signs import r5_cues as cues
from agent.scoring.signs import r5_frames as frames
from agent.scoring.signs import r5_turns as turns
from agent.scoring.signs.panel_side import candidate, counted_in, panel, question, roots, tied, told_before
from agent.scoring.signs.r5_parts import belongs, clauses, here, phrases_of, plans, tests
from agent.scoring.talk import Reply, Sentence, Talk

VALUES = 2
"""Words of value in one sentence, from which it is a list of principles."""


def near(reply: Reply, one: Sentence, *, before: int = 1, behind: int = 1) -> list[Sentence]:
    """The sentences around one, in order."""
    return [each for each in reply.sentences if -before <= each.place - one.place <= behind]


def principles(talk: Talk) -> list[Sentence]:
    """Values that hold for any such post, with nothing of this one around them."""
    found = []
    for reply in plans(talk):
        for one in reply.sentences:
            held = {match.group().lower() for match in turns.VALUES.finditer(one.text)}
            rule = turns.RULE_OF_LIFE.search(one.text)
            if len(held) < VALUES + (not rule) or sum(tied(talk, each) for each in near(reply, one)) >= 2:
                continue
            found.append(one)
    return found


def acts_instead(talk: Talk, reply: Reply, one: Sentence) -> bool:
    """Whether a quality is only the run-up to something done here."""
    behind = near(reply, one, before=0)
    acts = [each for each in behind if turns.ACTS_HERE.search(each.text)]
    return any(each == one or tied(talk, each) for each in acts)


def boasts(reply: Reply, one: Sentence) -> bool:
    """Two boasts, in one sentence or the next."""
    both = " ".join(each.text for each in near(reply, one, before=0))
    return bool(turns.PROUD.search(one.text)) and len(turns.PROUD.findall(both)) >= 2


def names_change(talk: Talk, reply: Reply) -> bool:
    """Whether a part of the plan, or of this job, is said to go another way."""
    before = told_before(talk, reply) | panel(talk).stems | question(reply).stems
    return any(
        (turns.CHANGED if roots(one.text) & before else turns.SHIFTS).search(piece)
        and not any(each.search(piece) for each in (cues.ATTITUDE, asked_for.OWN_DEED, turns.SOFT))
        and substance(piece)
        for one in reply.sentences
        for piece in clauses(one.text)
    )


def touched_by(talk: Talk) -> list[Sentence]:
    """A named person, task or date, and what the news does to it."""
    found = []
    for reply in tests(talk):
        before = told_before(talk, reply)
        asked = question(reply)
        for one in reply.sentences:
            if asked_for.OWN_DEED.search(one.text) and not asked_for.WAS_TO.search(one.text):
                continue
            fresh = panel(talk).touched(one.text) - asked.stems - asked.names
            names = fresh & panel(talk).names
            dated = bool({*_dates(one.text)} - {*_dates(reply.question)})
            same = bool(asked_for.THAT_ONE.search(one.text) and asked.names & panel(talk).names)
            weight = len(fresh) + len(names) + len(one.own & before) + dated + same
            if weight >= 2 and asked_for.CLASHES.search(one.text):
                found.append(one)
    return found


def _dates(text: str) -> list[str]:
    return [match.group(1).lower() for match in asked_for.DATE.finditer(text)]


def done_before(talk: Talk) -> list[Sentence]:
    """Own deeds of another place, set beside what this job needs."""
    found: list[Sentence] = []
    for reply in plans(talk):
        for one in reply.sentences:
            pair = near(reply, one, before=0)
            text = " ".join(each.text for each in pair)
            there = candidate(talk).names & roots(text)
            tie = panel(talk).ties(text) + question(reply).ties(text)
            alike = asked_for.ALIKE.search(text)
            if asked_for.OWN_DEED.search(text) and (alike or (there and tie)) and (tie or there) and not one.hollow:
                found += pair
    return found


def stages(reply: Reply) -> list[tuple[Sentence, str]]:
    """Each stage with the sentence it stands in: from one head to the next."""
    found: list[tuple[Sentence, str]] = []
    for one in reply.sentences:
        if asked_for.TOLD_PAST.search(one.text):
            continue
        heads = [match.start() for match in turns.HEAD.finditer(one.text)]
        if not heads and asked_for.DUE.search(one.text):
            heads = [0]
        found += [(one, one.text[start:end]) for start, end in zip(heads, (*heads[1:], None), strict=False)]
    return found


def results(talk: Talk, reply: Reply, *, sure: bool = False) -> list[Sentence]:
    """Stages that end in something one can look at. `sure`: a word must say that it is there."""
    return [one for one, text in stages(reply) if _solid(talk, reply, text, sure)]


def _solid(talk: Talk, reply: Reply, text: str, sure: bool) -> bool:
    if turns.SOFT.search(text) or frames.IS_THERE.search(text):
        return False
    tied_here = panel(talk).ties(text) or question(reply).ties(text) or phrases_of(talk, text)
    hard = turns.HARD.search(text) or cues.ARTEFACT.search(text) or not (sure or asked_for.I_DO.search(text))
    fresh = counted_in(text) - panel(talk).figures
    return bool(fresh or hard) and bool(tied_here or fresh or len(substance(text)) > 1)


def levels(reply: Reply) -> list[Sentence]:
    """Stages of which it is said what will be counted."""
    found = []
    for one, text in stages(reply):
        head = turns.HEAD.match(text)
        rest = text[head.end() :] if head else text
        if turns.LEVEL.search(rest) and not turns.SOFT.search(rest):
            found.append(one)
    return found


def has_it(one: Sentence) -> bool:
    """Whether it is claimed and nothing of it denied."""
    return bool(asked_for.HAS_IT.search(one.text)) and not asked_for.DENIES.search(one.text)


def lacks(talk: Talk) -> list[Sentence]:
    """Where the panel asks for it: own knowledge denied."""
    return [
        one
        for reply in plans(talk)
        if asked_for.LACK_ASKED.search(reply.question)
        for one in reply.sentences
        if asked_for.OWN_NOT.search(one.text) and not has_it(one)
    ]


def asks_act(one: Sentence) -> bool:
    """An act of the manager's, and no mere goodwill."""
    return bool(turns.MANAGER.search(one.text)) and not turns.COMFORT.search(one.text)


def handed(talk: Talk) -> list[Sentence]:
    """Where the panel asks what becomes of the present job: somebody there who has it, or is shown it."""
    found = []
    for reply in plans(talk):
        home = candidate(talk).names & roots(reply.question) and frames.LEAVING_ASKED.search(reply.question)
        if not home and not asked_for.LEAVING.search(reply.question):
            continue
        for one in reply.sentences:
            who = people(one.text) or turns.SOMEBODY.search(one.text)
            if who and turns.HANDED.search(one.text) and not one.hollow:
                found.append(one)
    return found


def tried_first(talk: Talk, reply: Reply, one: Sentence) -> list[Sentence]:
    """What is done at once to find out whether a doubt is right."""
    found = [
        each
        for each in near(reply, one, before=1, behind=3)
        if asked_for.FINDS_OUT.search(each.text) and asked_for.AT_ONCE.search(each.text)
    ]
    return [] if is_hollow(" ".join(each.text for each in (one, *found))) else found


def left(talk: Talk, reply: Reply, one: Sentence) -> bool:
    """Something of this job, or what the panel asks about, that is let be."""
    asked = asked_for.LEFT_ASKED.search(reply.question) and not one.hollow
    cue = asked_for.LEAVES_BE.search(one.text) or (asked and asked_for.NOT_NOW.search(one.text))
    if not cue or asked_for.PAST_LEFT.search(one.text):
        return False
    return (
        bool(asked)
        or here(talk, one) > 0
        or bool(asked_for.FIRMLY.search(one.text) and belongs(talk) and not one.hollow)
    )


def fares(talk: Talk, reply: Reply) -> list[Sentence]:
    """One part that stays and another that does not."""
    if any(turns.ONE_FATE.search(one.text) for one in reply.sentences):
        return []
    pieces = [(one, piece) for one in reply.sentences for piece in clauses(one.text)]
    stays = [each for each in pieces if turns.STAYS.search(each[1]) and _of_plan(each[1])]
    shifts = [each for each in pieces if turns.SHIFTS.search(each[1]) and each not in stays and _of_plan(each[1])]
    firm = any(not one.hollow for one, _ in shifts)
    return [one for one, _ in (*stays, *shifts)] if stays and firm else []


def _of_plan(piece: str) -> bool:
    """Whether it may speak of a part of the plan, not of how one would bear it or whom one would meet."""
    idle = (turns.SOFT, cues.ATTITUDE, cues.OPEN, asked_for.OWN_DEED, cues.LEARNS)
    return bool(substance(piece)) and not any(each.search(piece) for each in idle)


def alters(reply: Reply, one: Sentence) -> bool:
    """A case, and what is done differently then."""
    match = asked_for.CASE.search(one.text)
    if not match or cues.ATTITUDE.search(one.text) or asked_for.COURTESY.search(one.text):
        return False
    rest = one.text[match.end() :] + " " + " ".join(each.text for each in near(reply, one, before=0)[1:])
    return bool(asked_for.ALTERS.search(rest)) and not asked_for.REPORTS_IT.search(rest) and not is_hollow(rest)
