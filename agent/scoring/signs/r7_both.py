"""Work that passes between two, and a view that passes from one to the other (R7), read by who does what when: a habit
with both in it, a gate either side keeps, the colleague's doing set before one's own, and their wish come true."""

import re

from agent.scoring.hollow import substance
from agent.scoring.signs import r7_words as lex
from agent.scoring.signs.cue import cue
from agent.scoring.signs.r7_line import says
from agent.scoring.signs.r7_units import Unit, units
from agent.scoring.talk import Reply, Sentence, Talk

_HABIT = cue(
    r"(?:every|each|most|before|after|at|on) (?:single )?(?:\w+ )?(?:morning|mornings|day|days|evening|evenings|night|"
    r"nights|week|weeks|shift|shifts|month|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|"
    r"noon|lunch|tea|break|batch|job|order|round|trip|dawn)|"
    r"(?:mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|daily|weekly)|(?:once|twice) a (?:day|week|"
    r"month|shift)|always|usually|mostly|as a rule|start of (?:every|each|the|a)|end of (?:every|each|the|a)"
)
"""As it is done, and not once."""
_STATIC = lex.verbs("be have think feel want know like say need mean see believe get do guess suppose agree differ")
_GATE = frozenset("until till unless before without".split())
_MINE = frozenset("mine my me i i'd i've i'm".split())
_ODD = cue(
    r"separate\w*|apart|own (?:work|thing|job|way|side)|nothing to do with|ignore\w*|avoid\w*|different opinions?|"
    r"argu\w+|row|quarrel\w*|fight|fought|differen\w+|fall out|would|should|if (?:he|i|you|we)"
)


def both_at_it(talk: Talk, one: Sentence) -> bool:
    """In one sentence, as a habit, each brings, does or hands over something."""
    row = [unit for unit in units(talk, one) if not unit.past and not unit.would and not unit.negated]
    mine = any(unit.subject == "i" and _does(unit) for unit in row)
    theirs = any(unit.subject == "he" and _does(unit) for unit in row)
    return mine and theirs and says(talk, one, _HABIT) and not says(talk, one, _ODD)


def _does(unit: Unit) -> bool:
    return len(unit.words) >= 3 and unit.verb not in _STATIC


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
_OF_MINE = cue(
    r"(?:the|every|all|those|what|which|where|how|each) (?:[\w'-]+ )?(?:that |which )?i(?:'d| had|'ve) \w+|"
    r"(?:that|what|which) i (?:\w+ed|did|made|wrote|sent|drew|built|cut|put|said|took)"
)
_NOTED = cue(
    r"i (?:saw|could see|noticed|realised|realized|understood|heard|felt|found|read|counted)\b|"
    r"(?:there )?(?:isn't|wasn't|is not|was not|'s not|not) (?:a lot|much|anything|a thing|a great deal) (?:\w+ )?(?:i|"
    r"you|one|to)(?: can| could)? (?:say|answer)|(?:half|most|all|none|\w+ of (?:the )?\w+) (?:\w+ ){0,3}(?:sat|were|"
    r"was|had|came|went|stood|failed|broke)"
)
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


_BADE = cue(
    r"he (?:just |only )?(?:said|says|told me|tells me|goes|went|asked me|had me|made me|got me|bade me)(?: to|"
    r" right| here|"
    r" go on| well)? (?:come|go|stand|sit|look|try|taste|feel|read|watch|listen|push|lift|hold|count|walk|drink|"
    r"finish|put|"
    r"do|have|carry|spend|touch|smell|use|open|ride|follow|ring|wear)\b"
)
"""Told to go and see."""
_DID_SO = cue(
    r"i (?:did|went|came|stood|sat|tried|tasted|felt|watched|managed|got|had|saw|lasted|couldn't)\b|it (?:went|came|"
    r"broke|"
    r"fell|moved|gave|bent|tore|slipped|stuck)\b|there (?:was|were)"
)
_QUOTED = re.compile(r"[\"“]([^\"”]+)[\"”]")
_NUMBERS = frozenset("two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty".split())


def wished(talk: Talk) -> frozenset[str]:
    """What the colleague had wanted, in the words the question quotes."""
    texts = [part for reply in talk.replies for part in _QUOTED.findall(reply.question)]
    numbers = {word for text in texts for word in re.findall(r"\w+", text.lower()) if word in _NUMBERS}
    return frozenset[str]().union(*(substance(text) for text in texts)) | numbers


_STANDS = cue(
    r"(?:stayed|stays|stood|stands|went|goes|is|was|are|were|came|put|kept|keep|made|set|wrote|took|moved|changed|"
    r"lowered|raised|cut|got|gave|dropped|did|do|have|has|had)\b"
)


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
