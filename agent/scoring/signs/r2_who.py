"""Who is in a sentence, and as what: who did something, whose a decision was, what "I" stands before."""

import re
from functools import lru_cache
from typing import NamedTuple

from agent.reading.mentions import NOT_NAMES
from agent.reading.verbs import is_past
from agent.scoring.signs.r2_words import (
    BELONGS,
    CROWD,
    DECIDING,
    DECISION,
    FIRST_NAMES,
    HUMAN,
    NOT_A_DEED,
    ROLES,
)
from agent.words import STOP_WORDS

REACH = 7
"""Words between a person and their verb: room for who they are."""
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,;:.!?()–—]")
_NOT_NAMES = (
    frozenset(low.lower() for low in NOT_NAMES)
    | frozenset(
        """mr mrs ms miss dr i i'd i'm i've i'll mondays tuesdays wednesdays thursdays fridays saturdays sundays higher
        lower     more less fewer whatever either neither during while though although another other others""".split()
    )
    | STOP_WORDS
    | CROWD
    | ROLES
)
_BREAK = frozenset("i we you it that's it's i'd i've i'm we'd we've because if".split())
_MARKS = frozenset(",;:.!?()–—")
_BE = frozenset("was were is are by be been stays stayed remained that's it's".split())
_OWNERS = frozenset("his her their theirs hers".split())
_THEY = frozenset("he she they him her them who".split())
_FANCY = frozenset(("would've",))
_OPEN_MATTER = frozenset("whether which who how what when where".split())
_PRONOUN = frozenset("he she they".split())


class Scene(NamedTuple):
    """One sentence."""

    others: frozenset[str]
    """Persons, by name or by what they are, with a deed or a piece of their own."""
    crowd: bool
    """Whether a group or a pronoun has one."""
    placed: int
    """How many decisions or pieces are said to be somebody else's."""


def tokens(text: str) -> list[str]:
    return [each.replace("’", "'") for each in _TOKEN.findall(text)]


@lru_cache(maxsize=512)
def roster(texts: tuple[str, ...]) -> frozenset[str]:
    """First names and surnames a thread uses, in lower case: capitals inside a sentence, names known to everybody,
    and what stands before "our", "the" or "on" and a role."""
    found: set[str] = set()
    plain = {word for text in texts for word in tokens(text) if word[0].islower()}
    for text in texts:
        said = tokens(text)
        for place, word in enumerate(said):
            low = word.lower().removesuffix("'s").removesuffix("'d")
            if low in FIRST_NAMES:
                found.add(low)
            elif word[0].isupper() and low not in _NOT_NAMES and len(low) > 2 and not word.isupper():
                opens = place == 0 or said[place - 1] in ".!?:"
                if not opens or (_acts(said, place) and not _thing(low, plain)):
                    found.add(low)
            elif _apposed(said, place, low):
                found.add(low)
    return frozenset(found)


def _thing(low: str, plain: set[str]) -> bool:
    """Whether the word that opens a sentence is a common one: it stands elsewhere in small letters, or is a doing."""
    return low in plain or f"{low}s" in plain or low.removesuffix("s") in plain or low.endswith(("ing", "ity", "ion"))


def _apposed(said: list[str], place: int, low: str) -> bool:
    """'claire on reception', 'tom our new vet': a name in small letters."""
    following = [each.lower() for each in said[place + 1 : place + 5] if each != ","]
    if len(following) < 2 or not low.isalpha() or len(low) < 3 or low.endswith("ed") or low in ROLES or low in HUMAN:
        return False
    before = said[place - 1].lower() if place else "."
    if before in ("the", "a", "an", "our", "my", "their", "his", "her", "this", "that") or low in _COMMON:
        return False
    return following[0] in ("our", "the", "my") and any(each in ROLES for each in following[1:3])


_COMMON = frozenset(
    """and but with for from then than that was were had has told asked said not also only even just when where who him
    her them by to of at on in into via saw got gave let met rang called went came because while about both like being
    between are is all so yet or as if what which""".split()
)


_AFTER_NAME = frozenset("the our my who".split())
_THINGS_DO = frozenset(
    """came went ran stood held fell broke stopped started failed took turned got kept gave left worked burst cracked
    blew lay sat rose dropped dried froze closed opened arrived cost made brought""".split()
)
"""What a thing that opens a sentence does as well as a person."""


def _acts(said: list[str], place: int) -> bool:
    following = [each.lower() for each in said[place + 1 : place + 3]]
    if following[:1] == [","]:
        following = following[1:]
        return following[:1] in (["the"], ["our"], ["my"], ["who"]) or bool(ROLES & set(following[:1]))
    low = following[0] if following else ""
    return low in _AFTER_NAME or (_verb(low) and low not in _THINGS_DO)


def _verb(low: str) -> bool:
    return (is_past(low) and low not in NOT_A_DEED) or low in HUMAN or low in DECIDING


def _persons(said: list[str], names: frozenset[str]) -> list[tuple[int, str, bool]]:
    """Place, name and whether it is one person."""
    found = []
    for place, low in enumerate(said):
        base = low.removesuffix("'s").removesuffix("'d").removesuffix("'")
        if base in names:
            found.append((place, base, True))
        elif base in ROLES or _one_by_ending(base):
            if any(
                each in ("the", "our", "my", "a", "an", "another", ",", "that")
                for each in said[max(place - 3, 0) : place]
            ):
                found.append((place, base, True))
        elif base in CROWD or base.removesuffix("s") in ROLES or base.endswith(_MANY_ENDINGS):
            found.append((place, base, False))
        elif low in _PRONOUN:
            found.append((place, "", False))
    return found


_KIN = frozenset(
    "nephew niece girl lass lad lady fella bloke chap mum mam dad gran nan grandad son daughter wife husband mother "
    "father student boy kid friend mate neighbour widow stranger chaplain rabbi imam bishop dean mayor counsel".split()
)
_PERSON_ENDINGS = ("woman", "keeper", "maker", "smith", "wright", "man")
_MANY_ENDINGS = ("ists", "icians", "women", "keepers", "makers", "smiths")
_THINGS = frozenset("human woman german roman ottoman".split())


def _one_by_ending(base: str) -> bool:
    return base in _KIN or (base.endswith(_PERSON_ENDINGS) and len(base) > 5 and base not in _THINGS)


@lru_cache(maxsize=4096)
def scene(text: str, names: frozenset[str]) -> Scene:
    """A person is credited with the verb that follows before another subject comes, with what is theirs, or by a
    few words without a verb ("Lights were Bo")."""
    said = [each.lower() for each in tokens(text)]
    others: set[str] = set()
    crowd, placed = False, 0
    persons = _persons(said, names)
    for place, name, single in persons:
        verb = _verb_behind(said, place)
        owned = _owned_by(said, place)
        credited = (
            bool({"owe", "owed", "thanks", "credit"} & set(said[max(place - 5, 0) : place]))
            or verb is not None
            or owned
            or said[max(place - 1, 0)] in _BE
            or _is_theirs(said, place)
            or "by" in said[max(place - 3, 0) : place]
            or _laid_with(said, place)
        )
        decides = verb in DECIDING or owned or (bool(name) and _laid_with(said, place)) or _alone_may(said, place)
        placed += bool(decides)
        if (credited or decides) and single:
            others.add(name)
        elif credited or decides:
            crowd = True
    if not _FANCY.isdisjoint(said):  # what somebody would have decided was not theirs to decide
        placed = 0
    if said and said[0] in _OPEN_MATTER and others:  # "Whether we went up, the house manager keeps that key"
        placed += 1
    theirs = sum(1 for place, low in enumerate(said) if low in _OWNERS and _theirs(said, place))
    named = {name for _, name, single in persons if name and single}
    if theirs and len(named) == 1:  # "Mirko heard it, the pump was his"
        others |= named
    placed += theirs
    placed += sum(1 for place, low in enumerate(said) if low in DECIDING and _by_others(said, place))
    return Scene(frozenset(others), crowd, placed)


def _is_theirs(said: list[str], place: int) -> bool:
    """'The roof was the electrician', said of a piece; 'I was the electrician' is a post."""
    before = said[max(place - 4, 0) : place]
    return before[-1:] in (["the"], ["our"]) and before[-2:-1] in (["was"], ["were"]) and not _BREAK & set(before)


def _verb_behind(said: list[str], place: int) -> str | None:
    for at, low in enumerate(said[place + 1 : place + 1 + REACH], place + 1):
        if low in _BREAK or low in ".;!?":
            return None
        if low in ("was", "were") and _suffered(said, at + 1):  # "the regulator was informed"
            return None
        if low == "had" and said[at + 1 : at + 2] in (["to"], ["the"]):  # "Ines had the lamps", a piece of her own
            return low
        if low in ("has", "have", "had") and said[at + 1 : at + 2] and said[at + 1] in _DONE:
            return said[at + 1]
        if _verb(low):
            return low
    return None


def _suffered(said: list[str], at: int) -> bool:
    """Whether a passive goes on here: what was done to somebody is no deed of theirs."""
    low = next((each for each in said[at : at + 2] if not each.endswith("ly")), "")
    return low in _DONE_TO


_DONE_TO = frozenset(
    """informed told asked warned notified called rung phoned paid sent given shown moved thanked praised invited
    trained drafted pulled brought taken replaced needed hurt blamed consulted reminded""".split()
)
_DONE = frozenset(
    """driven written done taken given spoken chosen drawn thrown sewn sung begun run ridden flown hung swept cut put
    set brought made built bought found fetched rung""".split()
)
"""With "has": a deed, where one tells the past so."""


def _owned_by(said: list[str], place: int) -> bool:
    """'Gavin's idea', 'it was the owner's'."""
    if not said[place].endswith(("'s", "s'")):
        return False
    following = said[place + 1 : place + 4]
    if any(low in DECISION for low in following[:2]):
        return True
    be = any(low in _BE for low in said[max(place - 3, 0) : place])
    return be and (not following or following[0] in _MARKS or following[0] in ("and", "too", "because", "to", "not"))


def _laid_with(said: list[str], place: int) -> bool:
    """'lay with the registrar', 'is for him to say'."""
    for back in (1, 2, 3, 4):
        at = place - back
        if at < 1 or said[at] in _MARKS:
            return False
        if said[at] in ("with", "to", "between", "for", "from"):
            return said[at - 1] in BELONGS
    return False


def _alone_may(said: list[str], place: int) -> bool:
    """'only quality can', 'the owner gets to'."""
    before = said[max(place - 2, 0) : place]
    following = said[place + 1 : place + 3]
    if before[-1:] in (["a"], ["an"]):  # "a supervisor has to have an eye on it"
        return False
    may = bool(following) and following[0] in ("can", "could", "may", "must", "has", "had", "gets", "got")
    return may and ("only" in before or following[1:2] in (["to"], ["say"], ["decide"]))


def _by_others(said: list[str], place: int) -> bool:
    """'settled by the committee'."""
    return "by" in said[place + 1 : place + 3] and not {"me", "us", "myself"} & set(said[place + 1 : place + 5])


def _theirs(said: list[str], place: int) -> bool:
    """'hers to say', 'that was her call', 'is his'."""
    before, following = said[max(place - 3, 0) : place], said[place + 1 : place + 3]
    be = any(low in _BE or low.endswith("'s") for low in before)
    if said[place] in ("hers", "theirs"):
        return be
    if not be:
        return False
    if not following or following[0] in _MARKS or following[0] in DECISION:
        return True
    if following[0] in ("from", "alone", "entirely", "too", "all", "outright"):
        return said[place] == "his" or following[0] != "from"
    return following[0] in ("own", "sole", "entire") and following[1:2] != [] and following[1] in DECISION
