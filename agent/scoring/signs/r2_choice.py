"""An own choice that changed the outcome (R2): set against what others wanted, a plan or a custom, and tied to what
came of it, or to what would have come without it."""

import re
from functools import lru_cache

from agent.reading.verbs import is_past
from agent.scoring.hollow import substance
from agent.scoring.signs.cue import hit, ways
from agent.scoring.signs.r2_cues import MINE, SUBJECT_I
from agent.scoring.signs.r2_words import EFFECT, OTHERS_WILL, SAME
from agent.scoring.talk import Reply, Sentence, Talk

FAR = 3
"""Sentences behind a choice in which its effect needs no shared word."""
_OWN = frozenset("i i'd i've my mine me myself id ive we".split())
_WERE_IT = frozenset("would would've might perhaps he'd she'd they'd we'd".split())
"""A wish behind one of these is only imagined."""
_VAGUE = frozenset(
    "somebody someone people customers clients guests families visitors pupils patients parents you you'd one".split()
)
"""Whose wishes are no plan for the work."""
_AGAINST = ways("r2_choice", "against")
"""What stands against an own act in its own sentence."""
_PLAN = ways("r2_choice", "plan")
"""What others were for."""
_IDEA = ways("r2_choice", "idea")
"""An own will, by other words than a deed."""


@lru_cache(maxsize=4096)
def _own_act(text: str) -> bool:
    acts = any(is_past(match.group(2)) for match in SUBJECT_I.finditer(text))
    return acts or hit(_IDEA, text) is not None or hit(MINE, text) is not None


def _others_will(one: Sentence) -> bool:
    """Somebody else wanted something for the work."""
    lows = one.lows
    for at, low in enumerate(lows):
        if any(each in _WERE_IT for each in lows[:at]):
            break
        if low not in OTHERS_WILL or low in ("going", "meant", "fancied"):
            continue
        subject = lows[max(at - 5, 0) : at]
        if subject and not _OWN & set(subject[-2:]) and not _VAGUE & set(subject) and "there" not in subject:
            return True
    return hit(_PLAN, one.text) is not None


def _beside(reply: Reply, place: int, reach: int = 1) -> list[Sentence]:
    return [each for each in reply.sentences if 0 < abs(each.place - reply.sentences[place].place) <= reach]


def _chosen(talk: Talk, reply: Reply, place: int) -> list[Sentence]:
    """The sentences that hold the choice and what it was set against; none when it is none."""
    one = reply.sentences[place]
    if one.asks or _would(one):
        return []
    if _own_act(one.text) and hit(_AGAINST, one.text):
        return [one]
    near = _beside(reply, place)
    if _others_will(one):
        acts = [each for each in [one, *near] if _own_act(each.text) and not _would(each)]
        acts = acts or _taken_up(talk, reply, [one, *near])
        acts = [each for each in acts if not _complies(one, each)]
        if acts:
            return sorted({one, *acts})
    if hit(_AGAINST, one.text) or (reply.kind != "counterfactual" and _THEY_WOULD.search(one.text)):
        before = reply.sentences[max(place - 1, 0) : place] if one.text[0].islower() else ()
        acts = [each for each in [*before, *reply.sentences[place + 1 : place + 2]] if _own_act(each.text)]
        return sorted({one, *acts}) if acts and not any(_complies(one, each) for each in acts) else []
    return []


_THEY_WOULD = re.compile(
    r"\b(?:[Tt]hey|he|she|[Ee]veryone|[Ee]verybody|[Mm]ost|[Oo]thers|the \w+|[A-Z][a-z]+)(?:['’]d| would)(?: \w+)? "
    r"(?:have|['’]ve|sooner|rather)\b"
)
"""What others had been about to do."""


def _taken_up(talk: Talk, reply: Reply, near: list[Sentence]) -> list[Sentence]:
    """Own acts of earlier answers that share two words with these sentences."""
    stems = frozenset(stem for each in near for stem in each.stems)
    return [each for each in talk.before(reply) if len(each.stems & stems) >= 2 and _own_act(each.text)]


_SO = re.compile(r"(?:^|, )(?:and )?so (?:I|we|that)\b", re.IGNORECASE)


def _complies(will: Sentence, act: Sentence) -> bool:
    """'They wanted it at the top, so we put it at the top.'"""
    return bool(_SO.search(act.text)) and (act == will or len(act.stems & will.stems) >= 2)


def _would(one: Sentence) -> bool:
    return bool(
        re.search(r"\bI(?:['’]d| would|['’]ll)(?: \w+)? (?:have|do|ask|argue|wait|want)\b", one.text)
    ) and not any(is_past(match.group(2)) for match in SUBJECT_I.finditer(one.text))


_NUMBER = re.compile(
    r"\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|dozen|twenty|thirty|forty|"
    r"fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|third|quarter|double|twice|most|all|none|nothing|nobody)"
    r"\b",
    re.IGNORECASE,
)
_WITHOUT = ways("r2_choice", "without")
"""What would have been, or has been, with it and without."""
_NO_EFFECT = ways("r2_choice", "no_effect")


_ARGUED = re.compile(r"\bI (?:explained|showed|said|told|argued|thought|reckoned|warned)\b", re.IGNORECASE)
"""What was said would come is not yet what came."""
_CAME_OF_IT = re.compile(
    r"\b(?:by the time|the only \w+ (?:\w+ ){0,4}(?:with|that|"
    r"still|to)|(?:on|in) the (?:\w+ )?(?:night|day|week|storm|gales?|morning|winter|rain) [^.;]{3,40} (?:was|were|"
    r"had)|ours "
    r"(?:stood|held|was|were|had|came)|(?:was|were) (?:already|safe|saved|spared))\b",
    re.IGNORECASE,
)
"""What stood there in the end because of it."""


def _effect(reply: Reply, one: Sentence) -> bool:
    """What came of it, in so many words or in numbers set against each other."""
    if set(one.lows) & SAME or hit(_NO_EFFECT, one.text) or _ARGUED.search(one.text):
        return False
    counts = len(_NUMBER.findall(one.text))
    if _CAME_OF_IT.search(one.text):
        return True
    if hit(_WITHOUT, one.text):
        return True
    if counts >= 2 and (set(one.lows) & EFFECT or re.search(r"\b(?:to|not|against|only|like)\b", one.text)):
        return True
    return reply.kind == "counterfactual" and bool({"would", "they'd", "it'd", "we'd", "there'd"} & set(one.lows))


def changed(talk: Talk) -> list[Sentence]:
    """An own choice against what others were for, with what came of it: right behind it, or tied by shared words."""
    chosen = [(reply, place, found) for reply in talk.replies for place in range(len(reply.sentences))
              if (found := _chosen(talk, reply, place))]  # fmt: skip
    effects = [(reply, one) for reply in talk.replies for one in reply.sentences if _effect(reply, one)]
    kept: dict[Sentence, None] = {}
    for reply, place, found in chosen:
        stems = frozenset(stem for each in found for stem in substance(each.text))
        near = frozenset(stem for each in _beside(reply, place) for stem in substance(each.text))
        for after, one in effects:
            before = 1 if hit(_WITHOUT, one.text) else 0
            early = (one.exchange, one.place + before) < (found[0].exchange, found[0].place)
            if early or (found == [one] and not _counts(one) and not _told_after(one)):
                continue
            close = after is reply and one.place - reply.sentences[place].place <= FAR
            tied = substance(one.text) & (stems | near if after is reply else stems)
            if tied or _absent(after) or (close and _plain_effect(one)):
                kept |= dict.fromkeys([*found, one])
    return sorted(kept)


_ABSENT = re.compile(
    r"\b(?:without you|away|on leave|off (?:sick|that|for|the)|ill|poorly|not (?:been|come|there)|stayed out|left at|"
    r"empty|"
    r"another \w+|somebody else|someone else|never (?:come|joined|been))\b",
    re.IGNORECASE,
)


def _absent(reply: Reply) -> bool:
    """Whether the question takes the candidate out, so that its answer is about their effect."""
    return reply.kind == "counterfactual" and bool(_ABSENT.search(reply.question))


def _plain_effect(one: Sentence) -> bool:
    return _counts(one) or bool(hit(_WITHOUT, one.text) or _CAME_OF_IT.search(one.text))


def _told_after(one: Sentence) -> bool:
    """Choice and effect in one sentence."""
    match = hit(_AGAINST, one.text)
    rest = set(one.text[match.end() :].lower().split()) if match else set()
    return bool(rest & EFFECT) and bool(_NUMBER.search(one.text))


def _counts(one: Sentence) -> bool:
    return len(_NUMBER.findall(one.text)) >= 2
