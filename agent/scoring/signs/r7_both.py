"""Work that passes between two, and a view that passes from one to the other (R7), read by who does what when: a habit
with both in it, a gate either side keeps, the colleague's doing set before one's own, and their wish come true."""

import re

from agent.scoring.hollow import substance
from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.cue import ways
from agent.scoring.signs.r7_line import says
from agent.scoring.signs.r7_units import Unit, units
from agent.scoring.talk import Reply, Sentence, Talk

_HABIT = ways("r7_both", "habit")
"""As it is done, and not once."""
_STATIC = lex.verbs("be have think feel want know like say need mean see believe get do guess suppose agree differ")
_GATE = frozenset("until till unless before without".split())
_MINE = frozenset("mine my me i i'd i've i'm".split())
_ODD = ways("r7_both", "odd")


def both_at_it(talk: Talk, one: Sentence) -> bool:
    """In one sentence, as a habit, each brings, does or hands over something."""
    row = [unit for unit in units(talk, one) if not unit.past and not unit.would and not unit.negated]
    mine = any(unit.subject == "i" and _does(unit) for unit in row)
    theirs = any(unit.subject == "he" and _does(unit) for unit in row)
    return mine and theirs and says(talk, one, _HABIT) and not says(talk, one, _ODD)


def _does(unit: Unit) -> bool:
    return len(unit.words) >= 3 and unit.verb not in _STATIC


_LOOKS = r"(?:check|read|sign|count|test|taste|prove|go over|look over|look at|go through|listen to|weigh|mark)"
_OTHER_CHECKS = ways("r7_both", "other_checks", looks=_LOOKS)
"""What one has done, the other looks at."""


def looked_over(talk: Talk, one: Sentence) -> bool:
    ahead = talk.replies[one.exchange - 1].kind in ("transfer", "counterfactual")
    return not ahead and says(talk, one, _OTHER_CHECKS) and not says(talk, one, _NEVER_EACH)


_NEVER_EACH = ways("r7_both", "never_each")


def gate_each_way(talk: Talk, one: Sentence) -> bool:
    """Neither goes on before the other has looked: "nothing of mine leaves until he's seen it", and the other way."""
    row = units(talk, one)
    words = [word for unit in row for word in unit.words]
    held = sum(word in _GATE for word in words)
    denied = any(unit.negated for unit in row)
    him = any(unit.subject == "he" or unit.to_them for unit in row)
    me = any(unit.subject == "i" or unit.to_me for unit in row)
    before = (("until",), *(unit.words for unit in row))
    past = any(
        unit.past and unit.subject in ("i", "he") and first[-1] not in _GATE
        for first, unit in zip(before, row, strict=False)
    )
    return held >= 2 and denied and him and me and not past and not says(talk, one, _ODD)


def before_me(talk: Talk, one: Sentence) -> bool:
    """The colleague did something, beyond talk, with what was the speaker's: their dates, their place, their words."""
    row = units(talk, one)
    if any(unit.subject == "boss" for unit in row):
        return False
    acts = [one for one in row if one.subject == "he" and one.past and not one.negated and one.verb not in _TALK]
    return any(unit.has(_TO_ME) for unit in acts) or bool(acts and says(talk, one, _OF_MINE))


_TALK = (
    lex.SAY | lex.THINK | lex.verbs("agree let have be get come go walk leave stop start sit stand refuse give keep")
)
_TO_ME = frozenset("me my mine".split())
_OF_MINE = ways("r7_both", "of_mine")
_NOTED = ways("r7_both", "noted")
"""What there was to see."""


def seen_in(talk: Talk, reply: Reply) -> list[Sentence]:
    """What the colleague set before the speaker, with what there was to see."""
    found: list[Sentence] = []
    for one in reply.sentences:
        if says(talk, one, _BADE):
            after = [each for each in reply.sentences if 0 <= each.place - one.place <= 2]
            did = [each for each in after if says(talk, each, _DID_SO)]
            found += [one, *did] if did else []
        if before_me(talk, one):
            near = [each for each in reply.sentences if 0 <= each.place - one.place <= 2 and says(talk, each, _NOTED)]
            found += [one, *near] if near else []
    return found


_BADE = ways("r7_both", "bade")
"""Told to go and see."""
_DID_SO = ways("r7_both", "did_so")
_QUOTED = re.compile(r"[\"“]([^\"”]+)[\"”]")
_NUMBERS = frozenset("two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty".split())


def wished(talk: Talk) -> frozenset[str]:
    """What the colleague had wanted, in the words the question quotes."""
    texts = [part for reply in talk.replies for part in _QUOTED.findall(reply.question)]
    numbers = {word for text in texts for word in re.findall(r"\w+", text.lower()) if word in _NUMBERS}
    return frozenset[str]().union(*(substance(text) for text in texts)) | numbers


_STANDS = ways("r7_both", "stands")


def came_true(talk: Talk, one: Sentence) -> bool:
    """What the colleague wanted is what holds, by the speaker's own hand."""
    text = set(re.findall(r"\w+", one.text.lower()))
    held = (one.own & wished(talk)) or (text & _NUMBERS & wished(talk))
    row = units(talk, one)
    own = any((unit.subject in ("i", "we") and unit.past and not unit.negated) or unit.to_me for unit in row)
    others = any(unit.subject == "he" and (unit.past or unit.would) for unit in row) or any(
        unit.subject == "boss" for unit in row
    )
    return bool(held) and own and not others and says(talk, one, _STANDS) and not one.asks
