"""Who does what to whom: a sentence of an answer as a row of units, each with its subject.

The colleague is `he` whatever name, role or pronoun stands there; a manager nobody has told of before is `boss`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from agent.reading.mentions import NOT_NAMES, people
from agent.reading.verbs import is_past
from agent.scoring.signs import r7_words as lex
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import STOP_WORDS

_TOKEN = re.compile(r"[a-z0-9£$€%]+(?:[-'][a-z]+)*|[.;:,?!\"“”—–]")
_BARE = {
    "im": "i'm", "ive": "i've", "id": "i'd", "hes": "he's", "shes": "she's", "hed": "he'd", "theyd": "they'd",
    "theyre": "they're", "weve": "we've", "youre": "you're", "didnt": "didn't", "wasnt": "wasn't",
    "couldnt": "couldn't", "dont": "don't", "cant": "can't", "wouldnt": "wouldn't", "wont": "won't",
    "hadnt": "hadn't", "isnt": "isn't", "doesnt": "doesn't", "havent": "haven't", "thats": "that's",
    "shouldnt": "shouldn't", "werent": "weren't", "arent": "aren't", "hasnt": "hasn't", "youd": "you'd",
}  # fmt: skip
_SUBJECTS = {
    "i": "i", "we": "we", "he": "he", "they": "it", "you": "you", "boss": "boss", "it": "it",
    "that": "it", "which": "it", "this": "it", "there": "it", "nobody": "all", "everyone": "all", "everybody": "all",
    "people": "all", "whoever": "all", "who": "",
}  # fmt: skip
_OBJECTS_TOO = frozenset(("it", "boss", "all"))
_OBJECT = frozenset(("him", "his"))
MINE = frozenset("me my mine us our myself".split())
THEIRS = _OBJECT | {"xhe", "xhe's"}
_AUX = frozenset(
    """was were is are had has have did does do would could can will should might must just only really always never
    actually also then still simply probably already once often usually kept both not said didn't wasn't couldn't
    wouldn't hadn't doesn't don't can't won't isn't hasn't told came went got ran""".split()
)
_NOT = re.compile(r"n't$|^(?:not|never|no|nobody|nothing|hardly|barely|without|nor|neither|rarely|cannot)$")


_BESIDE = frozenset(
    """just only really always never actually also then still simply probably already once often usually both not , -
    have has 've even nearly almost finally""".split()
)
_DENIED = frozenset("didn't wasn't weren't hadn't couldn't".split())


class Unit(NamedTuple):
    """A subject with everything said of it, up to the next subject."""

    subject: str
    """i, we, he (a colleague), boss, you, it, all; '' before any."""
    words: tuple[str, ...]
    """Lower case, without the subject."""
    would: bool
    negated: bool

    def has(self, *classes: frozenset[str]) -> bool:
        return all(any(word in one for word in self.words) for one in classes)

    def head(self, one: frozenset[str], upto: int = 5) -> bool:
        """Whether a word of the class stands where the verb does, or is joined on to it."""
        begun = self.words[:upto]
        joined = [b for a, b in zip(self.words, self.words[1:], strict=False) if a in ("and", "then", "or", ",", "to")]
        return any(word in one for word in (*begun, *joined))

    @property
    def refuses(self) -> bool:
        """Whether the verb itself is denied."""
        return any(_NOT.search(word) for word in self.words[:3])

    @property
    def verb(self) -> str:
        return next((word for word in self.words if word not in _BESIDE), "")

    @property
    def past(self) -> bool:
        return not self.would and (is_past(self.verb) or self.verb in _DENIED)

    def pair(self, first: frozenset[str], second: frozenset[str]) -> bool:
        """Whether words of both classes stand next to each other."""
        return any(a in first and b in second for a, b in zip(self.words, self.words[1:], strict=False))

    @property
    def to_me(self) -> bool:
        return any(word in MINE for word in self.words)

    @property
    def to_them(self) -> bool:
        return any(word in THEIRS for word in self.words)


def _persons(texts: tuple[str, ...]) -> set[str]:
    """Persons as written; "You said" at the head of a question is no name."""
    found = {text[one.start : one.end] for text in texts for one in people(text)}
    return {name for name in found if name and name.split()[0].lower() not in STOP_WORDS}


_CALLED = re.compile(
    r"(?:(?<=[a-z], )|(?<=\bwith )|(?<=[a-z] and )|(?<=\bcalled )|(?<=\bnamed )|(?<=\babout ))([A-Z][a-zà-ÿ]{2,})"
    r"(?=[,;.?]|['’]s\b| (?:for|and|over|about|on|who|did|was|had|would|wanted|said|thought|saw|in|at|since|now|then|"
    r"today|afterwards|after)\b|$)"
)
"""A name in the places where a colleague is brought in: "another mate, Oswin, for a year", "you and Oswin"."""


@lru_cache(maxsize=256)
def _names(told: str, asked: tuple[str, ...], answers: tuple[str, ...], panel: tuple[str, ...]) -> re.Pattern[str]:
    """Everybody the thread speaks of but the panel; a manager only where the claim or a question has one."""
    seated = {part.lower() for name in panel for part in name.split()}
    called = {name for text in (told, *asked) for name in _CALLED.findall(text) if name not in NOT_NAMES}
    before, later = _persons((told, *asked)) | called, _persons(answers)
    named = {name for name in before if name[0].isupper() and name.split()[0].lower() not in seated}
    known = before | {name for name in later if not named and name.split()[-1].lower() not in lex.BOSS}
    known = {name for name in known if not any(part.lower() in seated for part in name.split())}
    known |= {name.split()[0] if name[0].isupper() else name.split()[-1] for name in known}
    joined = "|".join(re.escape(name.lower()) for name in sorted(known, key=len, reverse=True) if name) or r"(?!x)x"
    return re.compile(rf"\b(?:(?:the|my|our|a) )?(?:{joined}|colleagues?|teammates?|workmates?|co-?workers?)\b")


@lru_cache(maxsize=256)
def _thirds(told: str, asked: tuple[str, ...], answers: tuple[str, ...]) -> re.Pattern[str]:
    """Names nobody gave before the answers did: not the colleague the thread is about, so perhaps who settled it."""
    before = {part for text in (told, *asked) for part in _WORD.findall(text.lower())}
    later = _persons(answers)
    common = {word for text in answers for word in _WORD.findall(text) if word.islower()}
    new = {name.lower() for name in later if name[0].isupper()}
    new = {name for name in new if not (before | common) & set(_WORD.findall(name))}
    joined = "|".join(re.escape(name) for name in sorted(new, key=len, reverse=True)) or r"(?!x)x"
    return re.compile(rf"\b(?:(?:mr|mrs|ms|dr)\.? )?(?:{joined})\b")


_WORD = re.compile(r"[^\W_]+")
_BOSS = re.compile(
    rf"\b(?:the|my|our|a|his|her|their) (?:\w+ )?(?:{'|'.join(sorted(lex.BOSS))})s?\b|\b(?:hr|management|head office)\b"
)


@lru_cache(maxsize=4096)
def levelled(
    text: str, told: str, asked: tuple[str, ...], answers: tuple[str, ...], panel: tuple[str, ...]
) -> tuple[str, ...]:
    """The words of a text, lower case, people as `he`/`him`, managers as `boss`, apostrophes put back."""
    low = _names(told, asked, answers, panel).sub("xhe", text.lower().replace("’", "'"))
    low = _thirds(told, asked, answers).sub("boss", _BOSS.sub("boss", low))
    tokens = [_BARE.get(token, token) for token in _TOKEN.findall(low)]
    several = not _ONE.search(" ".join(answers))
    done = []
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else "."
        head, quote, tail = token.partition("'")
        if head == "she" or (head == "they" and several):
            done.append(f"he{quote}{_ONE_OF_THEM.get(tail, tail)}")
        elif token in _HERS:
            done.append("him" if token == "her" and following in _AFTER_HIM else "his")
        elif token in _THEMS:
            done.append(_THEMS[token] if several else token)
        elif token == "xhe":
            done.append("he" if _verb(following) else "him")
        elif token == "xhe's":
            done.append("he's" if following.endswith("ing") or following in _AUX or following in lex.SCORN else "his")
        else:
            done.append(token)
    return tuple(done)


_ONE = re.compile(r"\b(?:he|she|him|her|his)\b", re.IGNORECASE)
"""Where one colleague is spoken of, "they" are others, or things."""
_ONE_OF_THEM = {"re": "s", "ve": "s"}
_HERS = frozenset(("her", "hers"))
_THEMS = {"them": "him", "their": "his", "theirs": "his"}
_AFTER_HIM = frozenset(
    """. , ; : ? ! " “ ” — – a an the that this it them to in on at for from with by about of off up down out over into
    and or but so if when while before after until till because as than what why how where which who whether not no
    one two three i he we you my me mine his too again once twice back there here first then now every each both all
    some any five six ten straight only flat directly later instead properly yesterday today""".split()
)
"""What follows "her" where it is an object and owns nothing."""


def _verb(word: str) -> bool:
    return (
        is_past(word) or word in _AUX or word in lex.THINK or word in lex.SAY or word in lex.HAND or word in lex.CHECK
    )


@lru_cache(maxsize=4096)
def _units(tokens: tuple[str, ...]) -> tuple[Unit, ...]:
    found: list[tuple[str, list[str], bool]] = [("", [], False)]
    for token, following in zip(tokens, (*tokens[1:], "."), strict=True):
        head, _, tail = token.partition("'")
        pointing = _SUBJECTS.get(head) in _OBJECTS_TOO and not tail and not _verb(following)  # "I give it to her"
        if head in _SUBJECTS and tail in ("", "d", "ll", "ve", "s", "m", "re") and not pointing:
            found.append((_SUBJECTS[head], [], tail in ("d", "ll")))
            if tail in ("s", "m", "re"):
                found[-1][1].append("is")
            continue
        if token in ";.?!":
            found.append(("", [], False))
            continue
        found[-1][1].append(token)
    return tuple(_unit(*one) for one in found if one[1])


_PARTICIPLE = frozenset("been got had seen done gone known taken given better".split())


def _unit(subject: str, words: list[str], short: bool) -> Unit:
    spoken = [word for word in words if word not in ","]
    first = next((word for word in spoken if word not in ("never", "always", "just", "already", "also", "only")), "")
    would = "would" in spoken[:4] or (short and not (is_past(first) or first in _PARTICIPLE))
    return Unit(subject, tuple(words), would, any(_NOT.search(word) for word in spoken[:7]))


def units(talk: Talk, one: Sentence) -> tuple[Unit, ...]:
    """The units of a sentence."""
    return _units(tokens(talk, one.text))


def tokens(talk: Talk, text: str) -> tuple[str, ...]:
    case = talk.case
    asked = tuple(exchange.question for exchange in case.exchanges)
    return levelled(text, case.round_one.told, asked, case.answers, tuple(person.name for person in case.panel))


def conflict(talk: Talk) -> list[Reply]:
    """The replies in which the other's reason belongs."""
    asked = [each for each in talk.replies if each.kind == "conflict"]
    return asked or [each for each in talk.replies if _ASKS_WHY.search(each.question)]


def rich(one: Sentence, soft: frozenset[str]) -> bool:
    """Whether a sentence that is not hollow holds its story besides the words of this dimension."""
    return bool(one.figures or one.people or one.own - soft)


_ASKS_WHY = re.compile(
    r"\bwhy (?:did|was|were|do you think) (?:he|she|they|[A-Z])|\b(?:his|her|their|['’]s) (?:reason|side|view|concern|"
    r"case|worry|objection|thinking|point)|(?:he|she|they|[A-Z]\w+) (?:want|object|see|saw|think|worr|resist|against)"
)


def in_order(found: Iterable[Sentence]) -> list[Sentence]:
    return list(dict.fromkeys(found))
