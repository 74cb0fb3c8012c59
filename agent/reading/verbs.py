"""Verbs, told by their form: enough to see where a clause has one."""

from agent.reading.cues import AUXILIARY, CONTRACTED_VERB, IRREGULAR_PAST, NOT_PAST, PRESENT
from agent.reading.joints import DETERMINERS

PERSONS = frozenset("nobody everybody one none".split())
"""Determiners by their place that are somebody: behind them stands a verb, 'nobody owned the rota'."""
_BEFORE_NOUNS = DETERMINERS - PERSONS


def is_past(word: str) -> bool:
    """Whether a word looks like a verb in the past."""
    return word in IRREGULAR_PAST or (word.endswith("ed") and len(word) > 3 and word not in NOT_PAST)


def verb_place(lows: list[str]) -> int | None:
    """Place of the first finite verb, at most six words in; None when these words are no clause."""
    for place, word in enumerate(lows[:7]):
        if place == 0 and not CONTRACTED_VERB.match(word):
            continue
        if CONTRACTED_VERB.match(word) and not word.endswith("'s"):
            return place
        if word.endswith("'s") and word in ("it's", "that's", "there's", "he's", "she's", "what's"):
            return place
        if word in AUXILIARY or word in IRREGULAR_PAST or (word in PRESENT and lows[place - 1] not in _BEFORE_NOUNS):
            return place
        if is_past(word) and lows[place - 1] not in _BEFORE_NOUNS:
            return place
    return None


def tells_past(said: list[str]) -> bool:
    """Whether a sentence, as a row of words, says what was: its first verb stands in the past and is no wish."""
    lows = [word.lower().replace("’", "'") for word in said]
    place = verb_place(lows)
    if place is None or is_hypothetical(lows, place):
        return False
    return is_past(lows[place]) or lows[place].endswith("'d")


def is_hypothetical(lows: list[str], verb: int) -> bool:
    """'I would wait', 'he might', 'I'd go'; not 'he'd lost', which is had."""
    if any(low in ("would", "could", "might", "if") for low in lows[: verb + 1]):
        return True
    if not lows[min(verb, len(lows) - 1)].endswith("'d"):
        return False
    following = next((low for low in lows[verb + 1 :] if low not in _ADVERBS), "")
    return not (is_past(following) or following in PARTICIPLES or following in DETERMINERS)


PARTICIPLES = frozenset("been got had seen done gone known taken given".split())
_ADVERBS = frozenset("just only already also never always not".split())
