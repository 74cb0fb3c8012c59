"""What the panel told of its house (R9), and whether a reason hangs on it."""

import re
from itertools import pairwise

from agent.reading.mentions import figures
from agent.scoring.hollow import substance
from agent.scoring.signs.r9_cues import ANYWHERE, PRAISE, THEIRS
from agent.scoring.signs.r9_plain import PRAISES
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import meaning, sentences, stem

_EVERY_HOUSE = frozenset(
    stem(word)
    for word in """work works working job role post people team company place year years week weeks month day days time
    want need new good know find make take keep say tell come go start help look draws year two three four five six
    ten hundred half none each every nobody everybody customers clients staff business""".split()
)
"""What stands in what any employer tells."""
AT_ONCE = 6
"""Words in which a reason is named before it is told."""
NAMES_IT = re.compile(
    r"^(?:(?:well|so|um|honestly|oh),? )*(?:it['’]?s|that['’]?s|because of|for|mainly|mostly|partly|chiefly|it was|"
    r"the)\b",
    re.I,
)
_MINE = re.compile(r"\b(?:i|my|mine|our|ours)\b", re.IGNORECASE)
SMALLEST = 4.0
"""Smaller figures agree by chance."""


def panel_told(talk: Talk, before: int) -> frozenset[str]:
    """Stems and figures of what the panel had said up to a question: set-up, facts and questions."""
    told = talk.case.round_one
    texts = [told.asked, *talk.case.facts, *(reply.question for reply in talk.replies if reply.number <= before)]
    return frozenset[str]().union(*(own_stems(text) for text in texts))


def own_stems(text: str) -> frozenset[str]:
    """The stems of one story, and figures by their value, however they are written."""
    return substance(text) | {str(figure.value) for figure in figures(text) if figure.value >= SMALLEST}


def drew(talk: Talk) -> frozenset[str]:
    """What the candidate had said in round one of the company: the sentences that speak to it."""
    told = talk.case.round_one.told
    return frozenset[str]().union(*(own_stems(told[a:b]) for a, b in sentences(told) if THEIRS.search(told[a:b])))


def news(talk: Talk, reply: Reply) -> frozenset[str]:
    """What the panel's last answer brought: the head of the question, up to where it asks or turns to somebody else;
    who was asked by name has answered, and is not turned to."""
    found: frozenset[str] = frozenset()
    spans = sentences(reply.question)
    asked = talk.case.answers[reply.number - 2] if reply.number > 1 else ""
    others = [each.name.split(" ")[0] for each in talk.case.panel if each.name and each.name != reply.exchange.speaker]
    others = [name for name in others if name not in asked]
    for a, b in spans:
        text = reply.question[a:b]
        if any(name in text for name in others):
            break
        if not text.endswith("?") and (len(spans) == 1 or text.endswith(".") or b < len(reply.question)):
            found |= substance(text)
    return found


def trade(talk: Talk) -> frozenset[str]:
    """Words of the trade, which tie a reason to nobody in particular."""
    return substance(f"{talk.case.profession} {talk.case.role_applied_for}")


def taken_up(talk: Talk, reply: Reply) -> list[Sentence]:
    """One thing of theirs in their own word, and a next sentence that goes on from it: a reason that hangs on a fact
    of the house. Read in the answer as it was given: such a sentence is short ("It's the re-testing.")."""
    whole = Talk.of(talk.case).replies[reply.number - 1].sentences
    told = [one for one in whole if not any(cue.search(one.text) for cue in (PRAISE, ANYWHERE, PRAISES))]
    facts = [talk.case.round_one.asked, *talk.case.facts]
    theirs = frozenset(
        one for text in facts for one in meaning(text.replace("-", " ")) if one not in _EVERY_HOUSE and len(one) > 2
    ) - trade(talk)
    held = {one: theirs & meaning(one.text.replace("-", " ")) for one in told}
    both = [one for one, shared in held.items() if shared]
    for one, after in pairwise(told):
        named = held[one] and one.length <= AT_ONCE and NAMES_IT.match(one.text)
        if (
            named
            and len(after.own) >= 2
            and (THEIRS.search(after.text) or (reply.kind == "motivation" and _MINE.search(after.text)))
        ):
            return [one, after]
    all_shared = frozenset[str]().union(*held.values())
    specific = all_shared & frozenset[str]().union(*(own_stems(text) for text in facts))
    return both if len(all_shared) >= 2 and specific and any(THEIRS.search(one.text) for one in both) else []
