"""Working with others (R7), levels 4 and 5: what goes back and forth, what was given up, mended and kept since."""

from agent.reading.mentions import VALUES
from agent.reading.verbs import is_past
from agent.scoring.mark import Evidence
from agent.scoring.signs import r7_ways as ways
from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.r7_found import SOFT, evidence, found_in, pairs, scorned, told_in
from agent.scoring.signs.r7_units import MINE, Unit, conflict, rich, units
from agent.scoring.talk import Sentence, Talk

_IT = lex.listed("it that this them")
_BE = lex.listed("was is were been are quite dead partly absolutely")
_SHOULD = lex.listed("should shouldn't should've could've ought")
_HAVE = lex.listed("have should've could've")
_WRONG, _WON = lex.listed("wrong mistaken backwards"), lex.verbs("convince persuade")
_CHANGED, _MY, _MIND = lex.listed("changed change"), lex.listed("my me"), lex.listed("mind view how way")
_CAME, _ROUND, _MYSELF = lex.listed("came come"), lex.listed("round around over"), lex.listed("me mine myself")
_FAULT, _TOOK, _BACK = lex.listed("me mine fault"), lex.listed("took take"), frozenset(("back",))
_BUYS, _TO, _MINE = lex.verbs("buy bring take make get"), lex.listed("to under against"), frozenset(("mine",))
_ALL = lex.listed("nobody whoever any anyone each both")
_TELLS, _CALLS = lex.SAY | lex.verbs("describe remember call have") | {"got"}, lex.SAY | lex.verbs("call")
_FLAT = lex.HARMONY | lex.listed("pleasure kindly same thorough reliable stickler")
_SINCE = lex.listed("now since")
_SAME_FORM = lex.listed("read put cut set let split")
_RIGHT = lex.listed("right correct")
_EACH, _OTHER = lex.listed("each one"), lex.listed("other another")
_OTHERS = lex.listed("other's another's")


def _mutual(unit: Unit) -> bool:
    paired = unit.pair(_EACH, _OTHER) or unit.has(_OTHERS)
    return unit.subject != "you" and not unit.would and paired and unit.head(lex.HAND | lex.CHECK, 8)


def _crosswise(out: Unit, back: Unit) -> bool:
    """Each does something with the other's work, as a habit, whatever the trade calls it."""
    past = any(unit.past and unit.verb not in _SAME_FORM for unit in (out, back))
    return not past and out.would == back.would and not (out.negated or back.negated)


def shared(talk: Talk) -> list[Evidence]:
    """Work or word going both ways close to each other, as it is done and not once."""
    found = told_in(talk, _mutual)
    for reply in talk.replies:
        rows = [(one, unit) for one in reply.sentences for unit in units(talk, one)]
        out = [(one, unit) for one, unit in rows if unit.subject == "i" and unit.to_them]
        back = [(one, unit) for one, unit in rows if unit.subject == "he" and (unit.to_me or unit.has(_BACK))]
        for one, mine in out:
            for other, theirs in back:
                if abs(one.place - other.place) <= 1 and _crosswise(mine, theirs):
                    found += [one, other]
    return evidence(found)


def _criticised(talk: Talk, one: Sentence) -> bool:
    """The colleague says or shows something of the speaker's work."""
    row = units(talk, one)
    direct = any(unit.subject == "he" and not unit.would and unit.to_me and unit.head(lex.TEACH) for unit in row)
    said = any(
        a.subject == "he" and not a.would and a.head(lex.TEACH | lex.SAY) and (b.subject in ("i", "you") or b.to_me)
        and b.has(lex.CRITIQUE)
        for a, b in pairs(talk, one)
    )  # fmt: skip
    return said or (direct and any(unit.has(lex.CRITIQUE) for unit in row))


def _demonstrates(unit: Unit) -> bool:
    """The colleague makes the speaker see: "she handed me", "he opened my"."""
    near = any(word in MINE for word in unit.words[:5]) or unit.pair(lex.DEMO, MINE)
    return unit.subject == "he" and not unit.would and not unit.negated and near and unit.head(lex.DEMO, 3)


def taken(talk: Talk) -> list[Evidence]:
    """A remark on the speaker's work, or something the colleague made them see."""
    found = [one for one in talk.sentences if _criticised(talk, one)] + found_in(talk, _demonstrates)
    found = [
        one for one in found if not any(unit.subject == "boss" or "boss" in unit.words for unit in units(talk, one))
    ]
    return evidence(one for one in found if rich(one, SOFT) and not scorned(talk, one))


def _turns(unit: Unit) -> bool:
    """The other was right, or oneself wrong, or the mind changed."""
    sure = not unit.negated and not unit.would
    theirs = unit.subject == "he" and sure and unit.pair(_BE, _RIGHT)
    mine = unit.subject == "i" and sure and (unit.head(lex.CHANGE, 4) or unit.has(_WRONG))
    mind = unit.has(_CHANGED, _MY) and unit.has(_MIND)
    round_ = unit.subject == "i" and unit.pair(_CAME, _ROUND)
    won = unit.subject in ("he", "it") and "me" in unit.words and unit.has(_WON)
    me = unit.subject == "it" and unit.pair(_BE, _MYSELF)
    return theirs or mine or mind or round_ or won or me


def _sure(unit: Unit) -> bool:
    return unit.subject == "i" and not unit.would and unit.head(lex.SURE, 4)


def _new_way(unit: Unit) -> bool:
    anew = unit.head(lex.TURN, 4) or unit.has(_SINCE)
    return unit.subject in ("i", "it", "") and not unit.would and anew


def _shown(talk: Talk) -> list[Sentence]:
    """A view held, then something shown by the colleague, then another practice in the same reply."""
    found: list[Sentence] = []
    held = found_in(talk, _sure)
    for reply in talk.replies:
        shown, new = found_in(talk, _demonstrates, [reply]), found_in(talk, _new_way, [reply])
        for one in shown:
            before = [other for other in held if (other.exchange, other.place) <= (one.exchange, one.place)]
            after = [other for other in new if other.place >= one.place]
            found += [one] if before and after and rich(one, SOFT) else []
    return found


def changed(talk: Talk) -> list[Evidence]:
    said = [one for one in talk.sentences if ways.said(talk, one, ways.GIVEN_UP) and rich(one, SOFT)]
    found = [one for one in told_in(talk, _turns) + said if not scorned(talk, one)]
    return evidence(found + _shown(talk))


def _mends(unit: Unit) -> bool:
    mine = unit.subject == "i" and not unit.negated and not unit.would
    sorry = mine and (unit.head(lex.MEND) or unit.has(lex.MEND_WORDS))
    treat = mine and unit.to_them and unit.has(lex.TREAT, _BUYS)
    back = mine and unit.pair(_TOOK, _IT) and unit.pair(_IT, _BACK)
    moved = mine and unit.pair(_TO, _MINE)
    return sorry or treat or back or moved


def repaired(talk: Talk) -> list[Evidence]:
    def owned(one: Sentence) -> bool:
        """Told the other, or others, that the other was right or the speaker wrong."""
        return any(
            a.subject == "i" and not a.would and a.head(lex.SAY)
            and ((b.subject == "he" and b.has(_RIGHT)) or (b.subject == "i" and b.has(lex.OWN_ERROR))
                 or (b.subject == "it" and not b.negated and b.has(_FAULT)))
            for a, b in pairs(talk, one)
        )  # fmt: skip

    found = [one for one in talk.sentences if owned(one) and rich(one, SOFT)]
    return evidence(told_in(talk, _mends) + found)


def _binds(unit: Unit) -> bool:
    """A rule of work: what comes first, or when."""
    return not unit.past and not unit.would and (unit.has(lex.FIRST) or unit.has(lex.REGULAR))


def _for_both(row: tuple[Unit, ...]) -> bool:
    ours = any(unit.subject == "we" or unit.has(_ALL) for unit in row)
    return ours or (any(unit.to_me for unit in row) and any(unit.to_them or unit.subject == "he" for unit in row))


def _seldom(talk: Talk, one: Sentence) -> bool:
    said = [word for unit in units(talk, one) for word in unit.words]
    counted = bool(said) and said[0] in lex.NUMBERS and (one.length <= 7 or bool(set(said) & lex.SO_FAR))
    less = set(said) & lex.SELDOM and set(said) & lex.NOW
    return counted or bool(less) or bool(set(said) & lex.NONE_SINCE and set(said) & lex.SINCE)


def prevented(talk: Talk) -> list[Evidence]:
    """A way of working of both, as practised, and close to it how seldom it came up since."""
    found: list[Sentence] = []
    whole = Talk.of(talk.case).replies  # "It's come up once since." is short, and hollow only when it stands alone
    for reply in talk.replies:
        rows = {one: units(talk, one) for one in reply.sentences}
        kept = [one for one, row in rows.items() if any(map(_binds, row)) and _for_both(row)]
        kept += [one for one in reply.sentences if one not in kept and ways.said(talk, one, ways.RULE_NOW)]
        kept = [one for one in kept if rich(one, SOFT)]
        for again in whole[reply.number - 1].sentences:
            near = [one for one in kept if 0 <= again.place - one.place <= 2]
            seldom = _seldom(talk, again) or ways.said(talk, again, ways.SELDOM_NOW)
            found += [*near, again] if near and seldom else []
    return evidence(found)


_HIS = lex.listed("his her their")
_AS = frozenset(("like", "as", "the"))
_A = frozenset(("a", "an", "the", "one", "day", "time", "summer", "year", "night", "week"))


LEAST = 8
"""Words in which somebody's version can be told."""


def _tells(unit: Unit) -> bool:
    verb = unit.head(_TELLS, 2)
    past = bool(unit.words) and is_past(unit.words[0])
    return unit.subject == "he" and verb and (unit.would or not past) and not unit.refuses


def retold(talk: Talk) -> list[Evidence]:
    """How the peer tells it, with what does not flatter or in their own figure of speech. Where the other's reason was
    asked for, "he'd say" gives the reason, unless it is on the speaker."""
    found = []
    reasons = {reply.number for reply in conflict(talk)}
    for one in talk.sentences:
        row = units(talk, one)
        if ways.said(talk, one, ways.HIS_TELLING) and one.length >= LEAST and not any(map(_flatters, row)):
            found.append(one)
            continue
        first = next((place for place, unit in enumerate(row) if _tells(unit) or unit.pair(_HIS, lex.VERSION)), None)
        if first is None or one.length < LEAST:
            continue
        told = row[first:]
        if one.exchange in reasons and not (told[0].would and any(unit.subject == "i" for unit in told[1:])):
            continue
        near = [each for each in talk.replies[one.exchange - 1].sentences if 0 <= each.place - one.place <= 1]
        figure = any(unit.pair(_AS, _A) or unit.pair(_HIS, lex.VERSION) for unit in told)
        figure = figure or any(each.quotes_speech for each in near)
        if (figure or any(unit.has(lex.UNKIND) for unit in told[1:])) and not any(map(_flatters, told)):
            found.append(one)
    return evidence(found)


def _flatters(unit: Unit) -> bool:
    return unit.has(_FLAT)


def _wronged(unit: Unit) -> bool:
    mine = unit.subject == "i" and not unit.would and not unit.negated
    regret = unit.subject == "i" and unit.head(_SHOULD, 3) and unit.has(_HAVE)
    return regret or (mine and (unit.has(lex.OWN_ERROR) or unit.head(lex.HARM, 4)))


def _speaks(unit: Unit) -> bool:
    return unit.subject == "i" and not unit.would and unit.past and unit.verb in _CALLS and not _counts(unit)


def _counts(unit: Unit) -> bool:
    """A number given wrongly is no wrong done to anybody."""
    return not unit.to_them and any(word in VALUES or word[:1].isdigit() for word in unit.words)


def own_wrong(talk: Talk) -> list[Evidence]:
    """An own wrong in so many words, or something said to or of the other before others."""
    said = [one for one in talk.sentences if ways.said(talk, one, ways.WRONGED) and rich(one, SOFT)]
    found = [one for one in told_in(talk, _wronged) + said if not scorned(talk, one)]
    for reply in talk.replies:
        said = found_in(talk, _speaks, [reply])
        for one in reply.sentences:
            near = [other for other in said if 0 <= one.place - other.place <= 1]
            if near and any(unit.has(lex.AUDIENCE) for unit in units(talk, one)) and rich(one, SOFT):
                found += [*near, one]
    return evidence(found)
