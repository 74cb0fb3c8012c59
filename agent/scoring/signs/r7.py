"""Working with others (R7): whether the colleague is a person in the story, and what went back and forth.

Read by who does what to whom (r7_units), not by phrases: a check looks for a class of words in the mouth or hands of
the right one, in the reply where it belongs, and in a sentence that holds something of the story. Levels 4 and 5 are
in r7_high.
"""

import re
from collections.abc import Iterable

from agent.scoring.mark import Evidence
from agent.scoring.signs import r7_low as low
from agent.scoring.signs import r7_turns as turns
from agent.scoring.signs import r7_ways as manner
from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.r7_calm import harmony, smooth
from agent.scoring.signs.r7_found import SOFT, evidence, found_in, grants, scorned, scorns, told_in
from agent.scoring.signs.r7_high import changed, own_wrong, prevented, repaired, retold, shared, taken
from agent.scoring.signs.r7_line import held_up, says
from agent.scoring.signs.r7_units import Unit, conflict, rich, units
from agent.scoring.talk import Reader, Sentence, Talk

_ASKED = lex.verbs("ask know enquire inquire") | lex.listed("idea clue")
_WITH, _THEM = frozenset(("with",)), lex.listed("him her them he")
_FOR = lex.listed("for to")
_SEEN = lex.verbs("see")
_TOLD = lex.verbs("say tell explain reckon")
_AN = lex.listed("a the my his")
_KNOWS_NOT = re.compile(rf"(?:n't|\b(?:not|never|cannot))(?: \w+){{0,2}} (?:{'|'.join(sorted(lex.KNOW - _SEEN))})\b")
_UNTIL = lex.listed("until till")
_WAS = lex.listed("was were")


def _belittled(talk: Talk) -> list[Evidence]:
    """Words of scorn said of the colleague, where the sentence grants nothing and nobody is quoted on the speaker."""
    found = [one for one in found_in(talk, scorns) if not _kind(talk, one)]
    found += [one for one in talk.sentences if belittles(talk, one)]
    return evidence(one for one in found if not any(map(grants, units(talk, one))) and not outgrown(talk, one))


def belittles(talk: Talk, one: Sentence) -> bool:
    kind = says(talk, one, low.FAIR) or _kind(talk, one)
    return says(talk, one, low.SMALL, manner.MAKES_LITTLE) and not kind and not outgrown(talk, one)


def _kind(talk: Talk, one: Sentence) -> bool:
    """Friendly in so many words, or said of nobody."""
    row = units(talk, one)
    return says(talk, one, low.GOODWILL, manner.SMOOTHED) or any(map(harmony, row)) or says(talk, one, low.OF_NOBODY)


def outgrown(talk: Talk, one: Sentence) -> bool:
    """Told as what one had thought: "I had him down as fussy until"."""
    return says(talk, one, turns.HELD)


SHORT = 9
"""Words; a second sentence this short still belongs to the opening."""


def _ignores(unit: Unit) -> bool:
    mine = unit.subject == "i" and unit.refuses and _KNOWS_NOT.search(" ".join(unit.words)) and not unit.has(_UNTIL)
    mine = mine and not unit.pair(_ASKED, _FOR)
    left_out = unit.subject in ("", "it") and unit.refuses and unit.has(_ASKED)
    return mine or left_out or (unit.subject in ("", "it") and unit.has(lex.NEVER, frozenset(("idea", "clue"))))


def _guesses(unit: Unit) -> bool:
    shrugged = unit.subject == "i" and len(unit.words) <= 3 and unit.has(lex.GUESS | {"think"})
    return shrugged or (
        unit.subject in ("i", "", "it", "he")
        and unit.has(lex.GUESS)
        and not unit.would
        and not unit.pair(_AN, lex.GUESS)
    )


def _asks(unit: Unit) -> bool:
    return unit.subject in ("i", "we") and not unit.negated and not unit.would and unit.head(lex.KNOW | lex.STEP)


WAVED = 9
"""Words; a denial that says something is longer."""


def _waves_off(talk: Talk, one: Sentence) -> bool:
    """A denial with hardly anything in it, where the reason was asked for: "He didn't have one"."""
    known = talk.claim | talk.replies[one.exchange - 1].asked_stems
    return one.length <= WAVED and says(talk, one, low.NO_REASON) and len(one.own - known - SOFT) < 2


OPENING = 3
"""Places; what was not known further on is something else."""


def _unheard(talk: Talk) -> list[Evidence]:
    """The other's reason left unknown, or opened with a guess, and nothing done afterwards to hear it."""
    found: list[Sentence] = []
    for reply in conflict(talk):
        soft = found_in(talk, _guesses, [reply]) + [one for one in reply.sentences if _waves_off(talk, one)]
        opened = any(one.place == 0 or (one.place == 1 and one.length < SHORT) for one in soft)
        unknown = [one for one in found_in(talk, _ignores, [reply]) if not says(talk, one, turns.SOFTENED)]
        unknown += soft if opened else []
        unknown += [one for one in reply.sentences if says(talk, one, manner.NOT_KNOWN, low.UNKNOWN)]
        unknown = [one for one in unknown if one.place <= OPENING and not says(talk, one, turns.SHOWED)]
        first = min((one.place for one in unknown), default=0)
        heard = [one for one in found_in(talk, _asks, [reply]) if unknown and one.place > first]
        found += [] if any(_reasons(talk, [one]) for one in heard) else unknown
    return evidence(found)


def _acts_alone(unit: Unit) -> bool:
    return unit.subject == "i" and not unit.would


def _won(talk: Talk) -> list[Evidence]:
    """Right all along, the other silenced, the figures for it; or own acts only, and nowhere anything granted, taken
    in, shared or regretted, nor left alone in kindness."""
    firm = talk.firm
    if any(reader(firm) for reader in (changed, own_wrong)):
        return []
    won = [one for one in talk.sentences if says(talk, one, low.WON) and not says(talk, one, low.FAIR)]
    found = [] if _moved(firm) and (_granted(firm) or shared(firm)) else won
    met = (_granted, _reason, taken, repaired, shared, _side_by_side)
    whole = Talk.of(talk.case)
    friendly = bool(smooth(whole) or _kindly(whole))
    if not found and not friendly and conflict(talk) and not any(reader(firm) for reader in met):
        found = found_in(talk, _acts_alone)
    return evidence(found)


def _acts(unit: Unit) -> bool:
    return unit.subject == "he" and (unit.past or unit.head(lex.THINK | lex.SAY | lex.HAND | lex.CHECK))


def _person(talk: Talk) -> list[Evidence]:
    """The colleague does, says or thinks something of their own, thrice or more, and mostly without scorn."""
    found = [one for one in told_in(talk, _acts) if not scorned(talk, one)]
    return evidence(found) if len(found) >= 3 and not _belittled(talk) else []


_DEALT = (lex.HAND | lex.CHECK | lex.STEP) - lex.verbs("get do come go start have keep")


def _jointly(unit: Unit) -> bool:
    both = unit.subject in ("we", "i") and unit.has(lex.listed("together between both"))
    with_them = unit.subject == "i" and unit.past and unit.pair(_WITH, _THEM)
    habit = unit.subject == "we" and not (unit.negated or unit.would) and unit.verb in _DEALT
    return (unit.subject == "we" and unit.past) or habit or both or with_them


def _together(talk: Talk) -> list[Evidence]:
    return evidence(told_in(talk, _jointly))


def _side_by_side(talk: Talk) -> list[Evidence]:
    """Together with the colleague in the same sentence; "we had no complaints" says that of a firm."""
    found = told_in(talk, _jointly)
    return evidence(one for one in found if says(talk, one, low.SIDE_BY_SIDE) or _he_acts(talk, one))


def _he_acts(talk: Talk, one: Sentence) -> bool:
    row = units(talk, one)
    return any(unit.subject == "we" for unit in row) and any(map(_acts, row))


def _kindly(talk: Talk) -> list[Evidence]:
    found = [one for one in talk.sentences if says(talk, one, low.GOODWILL) and rich(one, SOFT)]
    return evidence(one for one in found if not scorned(talk, one))


def _moves(unit: Unit) -> bool:
    """What the other had been through, wanted or feared."""
    return unit.subject == "he" and (unit.head(lex.THINK) or (unit.past and _lived(unit)))


def _lived(unit: Unit) -> bool:
    """What somebody was just doing is where it began, and moves nobody: "she was sanding"."""
    after = zip(unit.words, (*unit.words[1:], ""), strict=True)
    return any(a in lex.LIVED and not (a in _WAS and b.endswith("ing") and b != "being") for a, b in after)


def _reasons(talk: Talk, among: Iterable[Sentence]) -> list[Sentence]:
    found = []
    for one in among:
        known = talk.claim | talk.replies[one.exchange - 1].asked_stems
        row = units(talk, one)
        plain = not scorned(talk, one) and not any(map(_settled, row)) and not says(talk, one, manner.TENURE)
        plain = plain and not says(talk, one, low.UNKNOWN, low.GOODWILL)
        moved = any(map(_moves, row)) and len(one.own - known - SOFT) >= 2
        told = any(unit.subject == "he" and unit.head(_TOLD, 2) for unit in row) and one.place < OPENING
        moved = moved or (told and len(one.own - known - SOFT) >= 3)
        if plain and (moved or (says(talk, one, manner.BEHIND_IT) and one.own - known - SOFT)):
            found.append(one)
    return found


def _settled(unit: Unit) -> bool:
    """A manager comes in: what is told after it is theirs."""
    return (unit.subject == "boss" and unit.head(lex.SETTLE, 6)) or (
        unit.subject in ("i", "we") and "boss" in unit.words
    )


def _own_doing(unit: Unit) -> bool:
    """What oneself or a manager did; "if I hold those over" is still the other's case."""
    return unit.subject in ("we", "boss") or (unit.subject == "i" and (unit.past or unit.would or unit.negated))


def _plain(talk: Talk, one: Sentence) -> bool:
    """The matter itself, told at the head of a reply with neither oneself nor a manager in it."""
    row = units(talk, one)
    known = talk.claim | talk.replies[one.exchange - 1].asked_stems
    others = row[:1] != () and row[0].subject != "i" and not any(map(_own_doing, row)) and not scorned(talk, one)
    theirs = one.place == 0 and any(unit.to_them for unit in row)
    others = others and (theirs or says(talk, one, low.BURDEN)) and not says(talk, one, low.GOODWILL)
    return others and len(one.own - known - SOFT) >= 3


def _reason(talk: Talk) -> list[Evidence]:
    """The other's reason, with something in it that neither claim nor question held."""
    found: list[Sentence] = []
    for reply in conflict(talk):
        opening = [unit for one in reply.sentences[:2] for unit in units(talk, one)]
        unknown = any(says(talk, one, manner.NOT_KNOWN, low.UNKNOWN) for one in reply.sentences[:2])
        small = any(belittles(talk, one) or scorned(talk, one) for one in reply.sentences)
        if unknown or small or any(_ignores(unit) or scorns(unit) for unit in opening):
            continue
        ruled = next(
            (one.place for one in reply.sentences if any(map(_settled, units(talk, one)))), len(reply.sentences)
        )
        told = [one for one in reply.sentences if one.place < ruled]
        plain = [one for one in told if _plain(talk, one)]
        found += _reasons(talk, told) + (plain if any(one.place < 3 for one in plain) else [])
    return evidence(found)


GRANTED_IN = 14
"""Words; general ones are enough to grant a reason that was just told."""


def _granted(talk: Talk) -> list[Evidence]:
    """Grounds granted where a reason is given, or the mind changed by it: "that's natural" alone grants nothing."""
    if not _reason(talk):
        return []
    there = {reply.number for reply in conflict(talk)}
    grounds = [one for one in told_in(talk, grants) if one.exchange in there]
    grounds += told_in(talk, lambda unit: unit.subject in ("he", "i") and grants(unit))
    grounds += [one for one in held_up(talk, low.FAIR, SOFT, GRANTED_IN) if one.exchange in there]
    grounds += [one for one in talk.sentences if says(talk, one, manner.GROUNDS) and rich(one, SOFT)]
    found = [one for one in grounds if not scorned(talk, one)]
    return list(dict.fromkeys([*evidence(found), *changed(talk)]))


def _steps(unit: Unit) -> bool:
    own = unit.subject in ("i", "we") and unit.past and not unit.refuses
    return own and unit.head(lex.STEP) and "boss" not in unit.words


_SETTLED = re.compile(
    r"\b(?:settle|resolve|sort|decide)|what then|what did you do|go on from|went on|come (?:to an end|of it)"
    r"|leave (?:it|the two|you)|change(?:d)? (?:it|his|her|their)|get (?:past|round)",
    re.IGNORECASE,
)
"""A question on how it ended."""


def _moved(talk: Talk) -> list[Evidence]:
    """An own step in the reply that gives the other's reason, and no manager in it."""
    found: list[Sentence] = []
    reasons = {each.exchange for each in _reason(talk)}
    settled = [each for each in talk.replies if _SETTLED.search(each.question) and each.number - 1 in reasons]
    for reply in {each.number: each for each in (*conflict(talk), *settled)}.values():
        if reply.number in reasons or reply in settled:
            found += [one for one in told_in(talk, _steps, [reply]) if not scorned(talk, one)]
    return evidence(found)


READERS: dict[str, Reader] = {
    "R7.1a": _belittled,
    "R7.1b": _unheard,
    "R7.1c": smooth,
    "R7.1d": _won,
    "R7.2a": _person,
    "R7.2b": _together,
    "R7.2c": _kindly,
    "R7.3a": _reason,
    "R7.3b": _granted,
    "R7.3c": _moved,
    "R7.4a": shared,
    "R7.4b": taken,
    "R7.4c": changed,
    "R7.5a": repaired,
    "R7.5b": prevented,
    "R7.5c": retold,
    "R7.5d": own_wrong,
}
