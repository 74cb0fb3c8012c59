"""Who is who in the room, what each has said there, and who is called or placed wrongly (R8)."""

import re
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from agent.reading.mentions import VALUES
from agent.scoring.case import Person
from agent.scoring.hollow import substance
from agent.scoring.signs.cue import cue, ways
from agent.scoring.talk import Reply, Talk
from agent.words import meaning, sentences, stem

NUMBER_STEMS = frozenset(stem(word) for word in VALUES)
_ALSO_WORDS = frozenset(
    """will mark grace rose bill dawn may hope faith joy art rob sue pat jack june april frank ray iris ivy chase drew
    guy earl grant dean miles reed page holt lane wood brook park field rice cook ford west young long""".split()
)
"""First and last names that are words too; in lower case they are taken for the word."""
_TITLE = r"(?:(?:mr|mrs|ms|miss|dr|prof|professor|captain|sister|father|sir|dame|lord|lady|chef|councillor|judge)\.? )?"
_CAPITAL = re.compile(r"[A-Z][a-zà-ÿ]+(?:[-'’][A-Za-zà-ÿ]+)*")
_OPENER = re.compile(
    r"^(?:(?:well|so|now|ah|oh|yes|yeah|no|right|okay|ok|thanks|thank you|hi|hello|and|but|um|uh|er|look|sure|listen"
    r"|great|(?:good|great|fair) (?:question|point|to meet you)|(?:one |just )?for|as i (?:was saying|said) to"
    rf"|dear)[,.!]? +)*(?:you, )?{_TITLE}([A-Z][a-zà-ÿ]+)(?=[,.:?!])",
    re.IGNORECASE,
)
_CLOSER = re.compile(rf"(?<=, )(?i:{_TITLE})([A-Z][a-zà-ÿ]+)(?=[,.;:?!]|$)")
_NO_PERSON = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december christmas easter excel english yes no well so now and but then first second third one two
    three also okay right sure thanks god lord mum dad sir madam chef doctor nurse coach boss""".split()
)
_LIKE = 0.6
"""How alike two names of one first letter have to look at the head of a sentence, where any word has a capital."""
_RATHER_LIKE = 0.25
"""And further in, where a capital is a name: Kofi and Karl."""


@lru_cache(maxsize=256)
def _names(person: Person) -> tuple[re.Pattern[str], frozenset[str]]:
    """A pattern that finds a panellist, and the parts of the name in lower case."""
    parts = [part for part in re.split(r"[\s\-]+", person.name) if len(part) > 1]
    either = [
        re.escape(part) if part.lower() in _ALSO_WORDS or place else f"(?i:{re.escape(part)})"
        for place, part in enumerate(parts)
    ]
    return re.compile(rf"(?<![\w'’])(?:{'|'.join(either) or '(?!)'})(?:'s|’s)?(?![\w])"), frozenset(
        part.lower() for part in parts
    )


def named(text: str, person: Person) -> bool:
    return bool(person.name) and bool(_names(person)[0].search(text))


def owned(text: str, person: Person) -> bool:
    """Whether something of a panellist's own is spoken of: Hugh's premium."""
    return bool(person.name) and any(re.search(r"['’]s?$", match.group()) for match in _names(person)[0].finditer(text))


_THEY_SAID = re.compile(
    r"^(?:,? you(?:['’]d|['’]ve| had)?| (?!i\b|we\b)\w+)?(?: \w+)? (?:said|asked|told|mentioned|raised|wondered|"
    r"noted|put it|brought up|came in with|opened with|(?:began|started) (?:with|us))\b",
    re.IGNORECASE,
)


def said_by(text: str, person: Person) -> bool:
    """Whether a panellist is told to have said something: "Wendell asked where they go", "Bea, you said"."""
    return any(_THEY_SAID.match(text[match.end() :]) for match in _names(person)[0].finditer(text))


def others(talk: Talk, reply: Reply) -> list[Person]:
    """The panel without whoever asked."""
    return [person for person in talk.case.panel if person.name and person.name != reply.exchange.speaker]


def asker(talk: Talk, reply: Reply) -> Person | None:
    return next((person for person in talk.case.panel if person.name == reply.exchange.speaker), None)


_BRACKETED = re.compile(r"\[([^\[\]]*)\]?")
_CLAUSE = re.compile(r"(?:[\"“][^\"“”]*[\"”]|[^;.!?\"“])+")
_QUOTES = re.compile(r"[\"“]([^\"“”]+)[\"”]")
_SPEAKS = re.compile(
    r"\b(?:says?|said|remark(?:s|ed)|admits?|asked|mention(?:s|ed)|adds?|tells?|told|complain(?:s|ed)|wonder(?:s|ed)|"
    r"grumbles?|noted?|question)\b",
    re.IGNORECASE,
)

_PRONOUN = re.compile(r"\b(?:she|he|they)\b", re.IGNORECASE)
_THAT = re.compile(r"^[^.]*?, that\b|^[^.]*?\b(?:that|how|why|was|is)\b|,? and then \w+s\b[^.]*$")
"""What leads up to the words somebody is let say, and what is done after them."""


@lru_cache(maxsize=64)
def _set_up(told: str, panel: tuple[Person, ...]) -> dict[str, tuple[str, str]]:
    """By name: what the set-up says somebody is, and what it lets them say."""
    found = {person.name: ("", "") for person in panel}
    for part in _BRACKETED.findall(told):
        last: list[Person] = []
        for clause in _CLAUSE.findall(part):
            last = [person for person in panel if named(clause, person)] or (last if _PRONOUN.search(clause) else [])
            quotes, verb = " ".join(_QUOTES.findall(clause)), _SPEAKS.search(_QUOTES.sub(" ", clause))
            told_of = clause[verb.end() :] if verb and not quotes else ""
            for person in last:
                job, said = found[person.name]
                job += " " + (clause[: verb.start()] if told_of and verb else _QUOTES.sub(" ", clause))
                found[person.name] = job, f"{said} {quotes or _THAT.sub('', told_of)}"
    return found


def job(talk: Talk, person: Person) -> str:
    """What the set-up says a panellist is and wants."""
    return _set_up(talk.case.round_one.told, talk.case.panel).get(person.name, ("", ""))[0]


def words_of(talk: Talk, person: Person, before: int) -> frozenset[str]:
    """Stems of what a panellist said before a given exchange: own questions, and what the set-up lets them say. What
    the candidate had told, and the panel's names, are nobody's words."""
    heard = [each.question for each in talk.replies if each.exchange.speaker == person.name and each.number < before]
    heard.append(_set_up(talk.case.round_one.told, talk.case.panel).get(person.name, ("", ""))[1])
    said = " ".join(heard)
    names = meaning(" ".join(each.name for each in talk.case.panel))
    told = meaning(_BRACKETED.sub(" ", talk.case.round_one.told))
    return (substance(said) | (meaning(said) & NUMBER_STEMS)) - names - told - _EMPTY


_EMPTY = frozenset(("goe", "come", "com", "look", "thing"))
"""Stems that come back by chance."""


@lru_cache(maxsize=512)
def addressed(sentence: str) -> tuple[str, ...]:
    """Capitalised words in the places where one calls somebody by name."""
    found = (match.group(1) for match in (*_OPENER.finditer(sentence), *_CLOSER.finditer(sentence)))
    return tuple(dict.fromkeys(word for word in found if word[:1].isupper()))


def _spoken(talk: Talk, until: int) -> str:
    """What the panel and round one had said up to an exchange."""
    told = talk.case.round_one
    asked = (reply.question for reply in talk.replies if reply.number <= until)
    return " ".join((told.asked, told.told, talk.case.role_applied_for, *asked))


def slips(talk: Talk) -> frozenset[str]:
    """The sentences in which somebody is called by a name nobody here has, or by a colleague's, or put into another's
    office. All that was said counts, also sentences of general words: to be called wrong needs no story."""
    said = tuple(answer[a:b] for answer in talk.case.answers for a, b in sentences(answer))
    wrong = {
        sentence
        for reply in talk.replies
        for sentence in (reply.answer[a:b] for a, b in sentences(reply.answer))
        if _mistaken(talk, reply, sentence) or _misplaced(talk, reply, sentence)
    }
    return _misnamed(talk.case.panel, _spoken(talk, len(talk.replies)), said) | wrong


_ACKNOWLEDGES = ways("r8_cues", "acknowledges")
"""How one turns to whoever has just asked."""


def _mistaken(talk: Talk, reply: Reply, sentence: str) -> bool:
    """Whether the asker is thanked or agreed with by a colleague's name."""
    who, match = asker(talk, reply), _ACKNOWLEDGES.search(sentence)
    if not who or not match or named(sentence, who):
        return False
    called = {word.lower() for pair in _CALLED.findall(sentence[match.end() :]) for word in pair if word}
    return any(called & _names(other)[1] for other in others(talk, reply))


_CALLED = re.compile(rf"^,? (?i:{_TITLE})([A-Z][\w-]+)|, (?i:{_TITLE})([A-Z][\w-]+)(?=[,.;:?!]|$)")


@lru_cache(maxsize=32)
def _misnamed(panel: tuple[Person, ...], spoken: str, said: tuple[str, ...]) -> frozenset[str]:
    parts = frozenset(part for person in panel for part in _names(person)[1])
    known = parts | _NO_PERSON | {word.lower() for word in _CAPITAL.findall(spoken)}
    called = Counter(word.lower() for sentence in said for word in addressed(sentence))
    wrong = set()
    for sentence in said if parts else ():
        for word in addressed(sentence):
            low, heads = word.lower(), sentence.startswith(word)
            if low in known or len(low) < 3:
                continue
            alike = max((SequenceMatcher(None, part, low).ratio() for part in parts if part[0] == low[0]), default=0.0)
            if alike >= (_LIKE if heads else _RATHER_LIKE) or (called[low] >= 2 and not heads):
                wrong.add(sentence)
    return frozenset(wrong)


_YOU = re.compile(r"\b(?:you|your|yourself|i know|always|coming out)\b", re.IGNORECASE)
_WORD = r"(?!(?:yourself|you|i|and|but|who|that)\b)[\w'’-]+"
_POST = rf"({_WORD}(?: {_WORD}){{0,3}})"
_POSTS = cue(
    rf"as (?:the |an? |our |your |their |somebody in |someone in )?{_POST}(?=[,.;]|$| yourself| like you| you\b)",
    rf"(?:a|an|the|our) {_POST} like (?:you|yourself)\b",
    rf"(?:the one|somebody|someone|a person|the person|you)(?:'s| who's| that's| who is)? (?:in|over|at|on) {_POST}",
    rf"(?:the one|somebody|someone|a person|the person|you) (?:who|that) {_POST}",
    rf"you(?:'re|re| are|'d be|'ll be| must be|'ll know| work| sit| being)\b[^.?!]{{0,30}}? (?:on|in|from|at|with|"
    rf"of) {_POST}(?: side| office| department| desk| end| people)",
    rf"from (?:the |your )?{_POST}(?: side| chair| desk| end| seat)",
    r"your (assistant|secretary|girl|helper|trainee|junior)",
)
"""A listener is put into a post: as the director, you that keep the books, from the buyer's chair."""
_OFFICE = ways("r8_cues", "office")
"""What is an office or somebody who holds one, whatever house it is."""
_NO_POST = frozenset(
    stem(word) for word in "side work person people house firm number matter order other answer".split()
)
_ROOT = 5
"""Letters by which a post and its holder are the same: estate and estates, fish and fishmonger, represent-ative."""


def _misplaced(talk: Talk, reply: Reply, sentence: str) -> bool:
    """Whether a listener is put into the office of a colleague, or into one nobody had spoken of by then."""
    found = list(_POSTS.finditer(sentence)) if _YOU.search(sentence) else []
    if not found:
        return False
    who = next((each for each in talk.case.panel if named(sentence, each)), None) or asker(talk, reply)
    own = _roots(job(talk, who)) | _roots(_asked_by(talk, who, reply.number)) if who else frozenset()
    theirs = frozenset().union(*(_roots(job(talk, each)) for each in talk.case.panel if each != who))
    spoken = _roots(_spoken(talk, reply.number))
    for match in found:
        text = next(group for group in match.groups() if group)
        post = _roots(text)
        if post and not post & own and (post & theirs or (_OFFICE.search(match.group()) and not post & spoken)):
            return True
    return False


def _asked_by(talk: Talk, who: Person, until: int) -> str:
    return " ".join(
        each.question for each in talk.replies if each.number <= until and each.exchange.speaker == who.name
    )


@lru_cache(maxsize=1024)
def _roots(text: str) -> frozenset[str]:
    return frozenset(each[:_ROOT] for each in meaning(text) - _NO_POST if len(each) > 2)
