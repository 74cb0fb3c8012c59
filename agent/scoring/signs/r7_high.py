"""Working with others (R7), levels 4 and 5: what goes back and forth, what was given up, mended and kept since."""

import re
from collections.abc import Iterator

from agent.scoring.mark import Evidence
from agent.scoring.signs import r7_after as since
from agent.scoring.signs import r7_low as low
from agent.scoring.signs import r7_turns as turns
from agent.scoring.signs import r7_ways as manner
from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.cue import ways
from agent.scoring.signs.r7_both import both_at_it, came_true, gate_each_way, looked_over, seen_in
from agent.scoring.signs.r7_found import SOFT, evidence, scorned, told_in
from agent.scoring.signs.r7_line import as_told, held_up, line, says, whole
from agent.scoring.signs.r7_line import turns as turned
from agent.scoring.signs.r7_units import Unit, rich, units
from agent.scoring.talk import Reply, Sentence, Talk

_IT = lex.listed("it that this them")
_TOOK, _BACK = lex.listed("took take"), frozenset(("back",))
_BUYS, _TO, _MINE = lex.verbs("buy bring take make get"), lex.listed("to under against"), frozenset(("mine",))
_ALL = lex.listed("nobody whoever any anyone each both")
_STATES = lex.listed("is was are were has had been think know like said")
_SAME_FORM = lex.listed("read put cut set let split")


def _dealing(talk: Talk, one: Sentence) -> bool:
    """Both deal with each other's work, and no quarrel, no denial and no plan stands in the sentence."""
    if not says(talk, one, turns.MUTUAL) or not says(talk, one, turns.DEALS) or says(talk, one, turns.APART):
        return False
    social = says(talk, one, low.GOODWILL, turns.SOCIAL)
    return not social and not any(unit.subject == "you" for unit in units(talk, one)) and not _harmless(talk, one)


def _harmless(talk: Talk, one: Sentence) -> bool:
    return any(unit.subject in ("i", "we") and unit.would for unit in units(talk, one))


def _touches(unit: Unit, following: Unit | None, mine: bool) -> bool:
    """Whether somebody's doing reaches the other: their things, or "what I had tuned", or back to them."""
    reaches = unit.to_them if mine else unit.to_me
    other = "he" if mine else "i"
    carried = unit.words[-1:] in _CARRIED and following is not None and following.subject == other
    return reaches or carried or unit.has(_BACK)


_CARRIED = tuple((word,) for word in ("what", "whatever", "where", "how", "which", "before"))


def shared(talk: Talk) -> list[Evidence]:
    """Work or word going both ways close to each other, as it is done and not once."""
    ways = (_dealing, both_at_it, gate_each_way, looked_over)
    found = [one for one in talk.sentences if any(way(talk, one) for way in ways) and rich(one, SOFT)]
    for reply in talk.replies:
        rows = [(one, unit) for one in reply.sentences for unit in units(talk, one)]
        after = [*(unit for _, unit in rows[1:]), None][: len(rows)]
        out = [(a, u) for (a, u), b in zip(rows, after, strict=True) if u.subject == "i" and _touches(u, b, True)]
        back = [(a, u) for (a, u), b in zip(rows, after, strict=True) if u.subject == "he" and _touches(u, b, False)]
        for one, mine in out:
            for other, theirs in back:
                if abs(one.place - other.place) <= 1 and _crosswise(talk, (one, mine), (other, theirs)):
                    found += [one, other]
    return evidence(found)


def _crosswise(talk: Talk, out: tuple[Sentence, Unit], back: tuple[Sentence, Unit]) -> bool:
    """Each does something with the other's work, as a habit, whatever the trade calls it."""
    pair = (out, back)
    if any(unit.negated or not unit.words or unit.verb in _STATES for _, unit in pair):
        return False
    if any(unit.past and unit.verb not in _SAME_FORM for _, unit in pair):
        return False
    if out[1].would != back[1].would:
        return False
    planned = talk.replies[out[0].exchange - 1].kind in _AHEAD
    return not (out[1].would and planned)


_AHEAD = frozenset(("transfer", "counterfactual", "reflection"))
"""Questions on what would be: "I'd tell him" is no habit there."""


def taken(talk: Talk) -> list[Evidence]:
    """A remark on the speaker's work, or something the colleague made them see."""
    found = [one for one in told_by(talk, turns.REMARK, turns.SHOWED) if rich(one, SOFT) and not scorned(talk, one)]
    found += [one for reply in talk.replies for one in _made_to_see(talk, reply) if rich(one, SOFT)]
    return evidence(one for one in found if not _ruled(talk, one))


def _made_to_see(talk: Talk, reply: Reply) -> list[Sentence]:
    return [one for one in seen_in(as_told(talk), whole(talk, reply.number)) if not scorned(talk, one)]


def told_by(talk: Talk, *ways: re.Pattern[str]) -> list[Sentence]:
    """Sentences with such a turn that is told as done, not as what might be said."""
    return [one for one in turned(talk, *ways) if not says(talk, one, _MIGHT)]


_MIGHT = ways("r7_high", "might")


def _ruled(talk: Talk, one: Sentence) -> bool:
    return any(unit.subject == "boss" for unit in units(talk, one))


SOON = 4
"""Sentences in which it shows what a thing did to somebody; they may run into the next answer."""


def _after(talk: Talk, one: Sentence) -> Iterator[Sentence]:
    told = as_told(talk).sentences
    at = told.index(one)
    yield from told[at : at + SOON + 1]


def _does_to_me(unit: Unit) -> bool:
    """Whatever the colleague did with the speaker or their work, beyond saying."""
    return unit.subject == "he" and unit.past and not unit.negated and unit.to_me and unit.verb not in _WORDS_ONLY


_WORDS_ONLY = lex.SAY | lex.THINK | lex.verbs("agree let have be get")


def changed(talk: Talk) -> list[Evidence]:
    """The mind changed in so many words; or a view held, something shown by the colleague, and another practice."""
    said = held_up(talk, turns.TURNED, SOFT)
    found = [one for one in said if not scorned(talk, one) and not says(talk, one, _MIGHT)]
    for reply in talk.replies:
        for one in turned(talk, turns.LONG_HELD, among=[reply]):
            after = [other for other in whole(talk, reply.number).sentences if 0 < other.place - one.place <= 2]
            after = [other for other in after if says(talk, other, turns.OVERTURNED)]
            found += [one, *after] if after else []
        made = _made_to_see(talk, reply)
        plain = {*turned(talk, turns.SHOWED, among=[reply]), *made}
        came = [one for one in _made_true(talk, reply) if made and one.place > made[0].place]
        found += [*made, *came] if came else []
        acted = plain | {one for one in reply.sentences if any(map(_does_to_me, units(talk, one)))}
        shown = [one for one in reply.sentences if one in acted and rich(one, SOFT)]
        held = [one for one in turned(as_told(talk), turns.HELD) if one.exchange <= reply.number]
        for one in shown:
            before = any((other.exchange, other.place) <= (one.exchange, one.place) for other in held)
            tail = [other for other in _after(talk, one) if not says(talk, other, _MIGHT)]
            soft = [other for other in tail if says(talk, other, turns.SOFTENED, turns.TURNED)]
            anew = [other for other in tail if other is not one and says(talk, other, turns.ANEW)]
            if (before and (soft or (anew and one in plain))) or (soft and anew):
                found += [one, *soft, *anew]
    return evidence(found)


def _made_true(talk: Talk, reply: Reply) -> list[Sentence]:
    return [one for one in whole(talk, reply.number).sentences if came_true(talk, one) and not says(talk, one, _MIGHT)]


_PITY = ways("r7_high", "pity")


def _mends(unit: Unit) -> bool:
    mine = unit.subject == "i" and not unit.negated and not unit.would
    sorry = mine and unit.past and (unit.head(lex.MEND) or unit.has(lex.MEND_WORDS))
    treat = mine and unit.past and unit.to_them and unit.has(lex.TREAT, _BUYS)
    back = mine and unit.pair(_TOOK, _IT) and unit.pair(_IT, _BACK)
    moved = mine and unit.pair(_TO, _MINE)
    return sorry or treat or back or moved


def repaired(talk: Talk) -> list[Evidence]:
    """Sorry said or shown, the other put right before those who heard it, or gone to once the wrong is told."""
    found = [one for one in told_in(talk, _mends) if not says(talk, one, _PITY)]
    found += [one for one in turned(talk, since.AMENDS) if rich(one, SOFT) and not says(talk, one, _PITY)]
    hurt = own_wrong(talk)
    first = min((each.exchange for each in hurt), default=0)
    quotes = {each.quote for each in hurt}
    if first:
        there = frozenset[str]().union(*(one.own for one in talk.sentences if one.text in quotes)) - talk.claim
        for one in talk.sentences:
            later = one.exchange >= first and one.text not in quotes
            if (later and says(talk, one, since.WENT) and rich(one, SOFT)) or (
                one.exchange >= first
                and says(talk, one, since.SAME_PLACE)
                and (one.own & there or says(talk, one, since.AGAIN))
            ):
                found.append(one)
    return evidence(found)


def prevented(talk: Talk) -> list[Evidence]:
    """A way of working of both, as practised, and close to it how seldom it came up since."""
    found: list[Sentence] = []
    for reply in talk.replies:
        rows = {one: units(talk, one) for one in reply.sentences}
        kept = [one for one, row in rows.items() if any(map(_binds, row)) and _for_both(row)]
        kept += [one for one in reply.sentences if one not in kept and says(talk, one, since.RULE)]
        kept = [one for one in kept if rich(one, SOFT) and not says(talk, one, low.WON, since.UNCHANGED)]
        for again in whole(talk, reply.number).sentences:
            if not says(talk, again, since.SELDOM) or says(talk, again, _MIGHT, manner.SMOOTHED):
                continue
            near = [one for one in kept if -1 <= again.place - one.place <= 3]
            found += [*near, again] if near else []
    return evidence(found)


def _binds(unit: Unit) -> bool:
    """A rule of work: what comes first, or when."""
    return not unit.past and not unit.would and (unit.has(lex.FIRST) or unit.has(lex.REGULAR))


def _for_both(row: tuple[Unit, ...]) -> bool:
    ours = any(unit.subject == "we" or unit.has(_ALL) for unit in row)
    return ours or (any(unit.to_me for unit in row) and any(unit.to_them or unit.subject == "he" for unit in row))


def retold(talk: Talk) -> list[Evidence]:
    """How the peer tells it, with what does not flatter or in a figure of their own. Where the other's reason was
    asked for, "he'd say" gives the reason, unless it is on the speaker."""
    found: list[Sentence] = []
    for reply in talk.replies:
        asked = reply.kind != "conflict" and _ASKS_VERSION.search(reply.question)
        for one in reply.sentences:
            begins = says(talk, one, since.VERSION) or (asked and one.place <= 1 and _of_me(talk, one))
            if one.length < LEAST or not begins or says(talk, one, since.NO_VERSION):
                continue
            near = [other for other in reply.sentences if 0 <= other.place - one.place <= 1]
            told = " ".join(line(talk, other) for other in near)
            begun = since.VERSION.search(told)
            told = told[begun.start() :] if begun else told
            sharp = since.UNFLATTERING.search(told) or any(other.quotes_speech for other in near)
            if sharp and not since.FLATTERING.search(line(talk, one)):
                found.append(one)
    return evidence(found)


_SOMEBODY = re.compile(r"(?:that|of|how) (?:a|an|some|this) ", re.IGNORECASE)


def _of_me(talk: Talk, one: Sentence) -> bool:
    row = units(talk, one)
    return bool(_SOMEBODY.match(one.text)) or any(unit.to_me or (unit.subject == "i" and unit.past) for unit in row)


_ASKS_VERSION = re.compile(
    r"\bhow would (?!you)|\bwhat would (?!you)[\w ]+(?:say|tell)|(?:her|his|their|['’]s) (?:version|story|account|side)"
    r"|\bif i (?:asked|ask|rang|spoke)|suppose i ask|what (?:would|do|will) i hear|instead of you|recognise this",
    re.IGNORECASE,
)
LEAST = 8
"""Words in which somebody's version can be told."""


def own_wrong(talk: Talk) -> list[Evidence]:
    """An own wrong in so many words, done behind the other's back or before others, or with what it did to them."""
    said = held_up(talk, turns.VERDICT, SOFT) + [one for one in turned(talk, turns.BEHIND) if rich(one, SOFT)]
    found = [one for one in said if not scorned(talk, one) and not says(talk, one, _MIGHT)]
    found += [one for one in told_in(talk, _harms) if not scorned(talk, one)]
    for reply in talk.replies:
        acts = turned(talk, turns.ON_HIM, among=[reply])
        for one in whole(talk, reply.number).sentences:
            near = [other for other in acts if 0 <= one.place - other.place <= 2]
            if not near:
                continue
            close = [other for other in near if one.place - other.place <= 1]
            public = close and says(talk, one, turns.BEFORE_OTHERS)
            if (public or says(talk, one, turns.HURT)) and any(rich(other, SOFT) for other in (*near, one)):
                found += [*near, one]
    return evidence(found)


def _harms(unit: Unit) -> bool:
    return unit.subject == "i" and not unit.would and not unit.negated and unit.head(lex.HARM, 4)
