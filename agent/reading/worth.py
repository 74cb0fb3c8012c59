"""What a clause is about, and how well it would sit in a question."""

from itertools import pairwise

from agent.reading.cues import (
    ADMITTING,
    DECIDING,
    EMPTY_ACT,
    GOING,
    GRANTING,
    HOLDING_BACK,
    IDLE,
    LOOKING,
    MENTAL,
    OBJECTING,
    SAYING,
    STATING,
    TELLING,
    THERE,
    USUALLY,
    VAGUE_SIZE,
    WILLING,
)
from agent.reading.joints import DETERMINERS, PARTICLES, VAGUE_START
from agent.reading.mentions import figures
from agent.reading.verbs import is_hypothetical, is_past

POINTERS = frozenset("it that them this him her one me us you".split())
"""Words that only point: a short clause that ends on one says nothing by itself."""


NOTHING_TOLD = POINTERS | PARTICLES | {"no", "yes", "so", "in", "on"}
"""What follows the verb where nothing is told: 'I said no', 'I turned that down'."""
NO_PERSON = frozenset("nobody none neither".split())
"""Who did nothing: what they did not do is no act of somebody's."""
OUTCOMES = frozenset(
    "finished saved stayed fell dropped rose went came doubled halved reached gained lost got grew spent ended".split()
)
"""With a figure, how it came out: nobody decided that."""
BEING = frozenset("had have has was were is are there".split())
COMPARING = frozenset(
    "more less fewer than over under above below down up from per percent cent average before after each every".split()
)
"""With a figure, how much it is; without any of these 'we had seventy-two rooms' only says how big the place is."""
PERSON_VERBS = frozenset(
    """refused agreed insisted decided wanted hated objected argued complained promised asked worried thought
    knew""".split()
)
"""What only people do, whatever they are called: 'the night sister refused'."""
TOLD_IN_WRITING = frozenset("to that back him her them".split())
"""Beside 'wrote', somebody is told something; 'I wrote the list' tells nobody."""
_FOUND = {("found", "out"), ("found", "that")}
_THROUGH = frozenset("through over".split())
_LEFT = frozenset("didn't hadn't never not".split())
DENYING = frozenset("not never no nobody nothing none neither hardly barely".split())
COURTESIES = frozenset(
    "coffee tea lunch dinner breakfast pint wine bottle beer chocolates drink drinks pizza pizzas cake biscuits flowers"
    " card chat sandwich".split()
)
"""What somebody buys or fetches to be kind: an act, and no decision anybody would push back on."""


def marks_of(words: str, lows: list[str], verb: int, subject: str) -> frozenset[str]:
    verbs = [low.split("'")[0] if "n't" not in low else low for low in lows[verb : verb + 3]]
    passive = any(low in ("was", "were", "been", "got", "am", "are") for low in verbs[:-1])
    passive = passive or lows[verb].endswith(("'m", "'re"))  # 'I'm supposed to'
    helped = verbs[0] in ("had", "have", "has", "was", "were") or verbs[0] in ("i", "we", "he", "she", "they")
    past = [] if passive else [low for low in (verbs if helped else verbs[:1]) if is_past(low)]
    if ("used", "to") in pairwise(lows[verb : verb + 4]):
        past = []  # a habit
    marks = set()
    acts = bool(past) and not EMPTY_ACT.search(words)
    done = [low for low in past if low not in MENTAL or (low == "did" and _has_object(lows, "did"))]
    if acts and subject in ("i", "we", "other") and not _is_idle(done, lows[verb:]):
        marks.add("act")
    kind = not COURTESIES.isdisjoint(lows)
    if acts and not kind and subject in ("i", "we") and any(low in DECIDING for low in past):
        marks.add("decision")
    admits = ADMITTING.search(words)
    if admits and not STATING.search(words) and _is_their_own(admits.group(), subject):
        marks.add("admission")
    if GRANTING.search(words):
        marks |= {"admission", "granted"}
    if "act" in marks and subject == "other" and _is_somebodys(lows[:verb]):
        marks.add("theirs")
    if any(low in SAYING and (low != "wrote" or not TOLD_IN_WRITING.isdisjoint(lows)) for low in past):
        marks.add("said")
    if subject == "other" and _objects(lows, verb):
        marks.add("objection")
    if any(figure.value > 3 or figure.unit == "%" for figure in figures(words)):
        marks.add("figure")
        if not OUTCOMES.isdisjoint(lows[verb : verb + 3]):
            marks.add("outcome")
        if lows[verb].split("'")[0] in BEING and COMPARING.isdisjoint(lows):
            marks.add("size")
    if VAGUE_SIZE.search(words):
        marks.add("vague")
    if USUALLY.search(words):
        marks.add("usual")
    if any(low in DENYING or low.endswith("n't") for low in lows):
        marks.add("negative")
        if subject in ("i", "we") and _is_left(lows[verb:]):
            marks.add("left")
    elif past and subject in ("i", "we"):
        marks |= _sort_of_deed(past[0], lows)
    if is_hypothetical(lows, verb):
        marks = marks - {"act", "decision"} | {"undone"}
    return frozenset(marks)


def _is_left(lows: list[str]) -> bool:
    """Something not done that could have been: 'I didn't argue', 'we had not visited'; not 'I didn't know'."""
    place = next((place for place, low in enumerate(lows[:3]) if low in _LEFT), None)
    after = lows[place + 1 : place + 2] if place is not None else []
    return bool(after) and (after[0] not in MENTAL or after[0] in ("say", "said", "do"))


def _is_their_own(admitted: str, subject: str) -> bool:
    """'The pens should have been done' blames nobody; 'I should have asked' and 'my mistake was' do."""
    return subject in ("i", "we") or (subject == "fact" and not admitted.lower().startswith("should"))


def _is_somebodys(doer: list[str]) -> bool:
    """Whether one person did it, so that the table can say 'her' or 'them' of whoever it was."""
    return bool(doer) and doer[0] not in NO_PERSON | {
        "they",
        "everybody",
        "everyone",
        "somebody",
        "someone",
        "anybody",
        "people",
        "who",
    }


def _sort_of_deed(verb: str, lows: list[str]) -> set[str]:
    """What can be asked of it: somebody who told gets an answer, who looked finds, who went is somewhere."""
    after = lows[lows.index(verb) + 1 :]
    followed = set(after[:2])
    if verb in TELLING and (verb != "wrote" or not TOLD_IN_WRITING.isdisjoint(lows)):
        return {"told"}
    if verb in LOOKING or (verb, *after[:1]) in _FOUND or (verb == "went" and not followed.isdisjoint(_THROUGH)):
        return set() if "after" in after[:1] else {"looked"}
    return {"went"} if verb in GOING and not followed.isdisjoint(THERE) else set()


def _has_object(lows: list[str], verb: str) -> bool:
    """'I did the newborn course': something was done; not 'I did think so'."""
    after = lows[lows.index(verb) + 1 :]
    return bool(after) and after[0] in DETERMINERS and after[:2] != ["my", "best"]


def _is_idle(done: list[str], rest: list[str]) -> bool:
    """Nothing done, or only what anybody does in passing: 'I went home', but not 'I went through eighteen lines'."""
    bears = any(low in ("with", "through", "into", "round", "around", "over", "back") for low in rest)
    return not done or (not bears and all(low in IDLE for low in done))


def _objects(lows: list[str], verb: int) -> bool:
    """Whether somebody is against something: 'refused', 'was worried', 'weren't sure'; not 'who wanted to leave'."""
    related, lows = lows[verb - 1] == "who" if verb else False, lows[verb:]
    denied = any(low in ("wasn't", "weren't", "not", "isn't", "never") for low in lows)
    held = any(first == "didn't" and then in HOLDING_BACK for first, then in pairwise(lows))
    against = any(low in OBJECTING for low in lows[related:])
    return held or against or (denied and any(low in WILLING for low in lows))


def score_of(words: str, lows: list[str], verb: int, subject: str, marks: frozenset[str]) -> float:
    score = {"i": 1.5, "we": 1.2, "other": 1.0, "fact": 0.4}[subject]
    score += (
        1.5 * ("act" in marks)
        + 0.7 * ("decision" in marks)
        + 0.8 * ("figure" in marks and "size" not in marks)
        + 0.6 * ("objection" in marks)
    )
    admits = "admission" in marks
    score += 0.5 * ("vague" in marks) - 0.6 * ("usual" in marks) - 0.3 * ("negative" in marks and not admits)
    points = lows[0].split("'")[0] in VAGUE_START
    score += (1.4 if points else 2.8) * admits + 1.0 * ("outcome" in marks)
    score -= 2.5 * bool(STATING.search(words))
    score -= (0.8 if subject == "other" else 1.3) * points
    score -= 0.5 * (lows[0] in ("a", "an", "one", "some")) + 1.2 * (not COURTESIES.isdisjoint(lows))
    score -= 4.0 * (len(lows) <= 4 and (lows[-1] in POINTERS or NOTHING_TOLD.issuperset(lows[verb + 1 :])))
    score -= 0.8 * ("undone" in marks) + 2.0 * (lows[-2:] in (["them", "both"], ["them", "all"], ["us", "all"]))
    score -= 0.7 * (
        lows[-1]
        in ("it", "that", "them", "this", "him", "her", "there", "one", "up", "out", "too", "well", "though", "like")
    )
    score -= 0.9 * any(low in ("um", "uh", "er", "like", "basically", "obviously", "yeah") for low in lows)
    score -= 0.8 * (subject == "i" and len(lows) > 1 and "act" not in marks and not admits)
    score -= 0.5 * (lows[min(verb + 1, len(lows) - 1)] in ("that", "what", "how", "why", "whether"))
    cut = lows[-2].split("'")[0] in ("i", "we", "he", "she", "they", "it")  # 'we agreed they'd start', when?
    score -= 1.0 * (cut and is_past(lows[-1])) + 2.0 * (cut and "'" in lows[-2] and len(lows) > 3)
    length = len(lows)
    score += 0.3 if 5 <= length <= 10 else (-0.5 if length == 3 else 0.0)
    return round(score, 2)
