"""How an interviewer's words are read here. It shares no rule with the product's own guard, which it has to measure."""

import re
from functools import lru_cache

from agent.words import STOP_WORDS, fold, sentences, stem, without_quotes, words

_WH = r"(?:what|how|why|who|whom|whose|where|which|when)"
_AUX = (
    r"(?:did|do|does|was|were|is|are|would|could|can|have|has|had|will|should|might|may"
    r"|didn't|don't|doesn't|wasn't|weren't|isn't|aren't|wouldn't|couldn't|haven't|hadn't)"
)
_SUBJECT = (
    r"(?:you|he|she|it|they|we|i|the|a|an|that|this|these|those|your|his|her|their|our|my|there|any\w*|some\w*"
    r"|every\w*|no\w*)"
)
_ASKS = re.compile(
    rf"^(?:so|now|well|then|also|and|but|or|exactly|just)?\s*(?:(?:to|for|with|from|by|at|in|on|of|about)\s+)?"
    rf"(?:{_WH}\s+{_AUX}\b|{_WH}'(?:s|d|re|ll)\b|{_AUX}\s+{_SUBJECT}\b"
    rf"|(?:what|how|why|who|whom|whose|which)\b(?!\s+{_SUBJECT}\s))"
)
"""A clause that asks by itself: "what did", "who paid", "was it", and not "what she said"."""
_ASKS_ON = re.compile(
    rf"^(?:also\s+|then\s+|if so,?\s*|exactly\s+|roughly\s+)?(?:(?:to|for|with|from|by|at|in|on)\s+)?"
    rf"(?:{_WH}\b(?!ever)|{_AUX}\s+{_SUBJECT}\b)"
)
"""After "and" any question word asks again, inverted or not: "what it cost and who paid"."""
_CONDITION = re.compile(rf"^(?:had|were|should)\s+{_SUBJECT}\b")
_REQUEST = re.compile(
    r"^(?:so |now |and |then |please |well,? |maybe )?"
    r"(?:tell|walk|talk|describe|explain|show|name|list|remind|share|(?:give|take|help) (?:me|us))\b"
    r"|\b(?:can|could|would|will) you (?:please )?(?:tell|walk|talk|describe|explain|give|show|take|name|share)\b"
    r"|\bi(?:'d| would) (?:like|love) to (?:hear|know|understand)\b|\bi'm curious\b"
)
_JOINT = re.compile(r"([,;:—–]|\s-\s|\b(?:and|or|but|plus|as well as)\b)")
_IDIOM = re.compile(
    r"\b(?:more or less|or so|or not|one or two|two or three|sooner or later|or other|or less|or more|once or twice"
    r"|rent or own)\b"
)
_GENERIC_WORDS = frozenset(
    """tell more about go on elaborate expand continue further detail details bit little please could would can you
    me us walk through what happened next then else anything and so that this it say said mentioned story example
    talk describe explain how did do was part again i'd like hear love know the a some okay right well there
    mean on your in of to is great good nice interesting fascinating wonderful excellent thanks thank sure got see
    understand sounds makes sense hmm yes no really very just for sharing""".split()
)
"""Words that ask for nothing in particular: a question of these alone would fit any story."""
WORN = frozenset(
    """able about actually already answer answers anyone around asked become began begin better bring came change
    changed chose come company day days deal decide decided decision different does early exactly example experience
    feel felt find first found give given good great happen happened happening hear heard help hour hours idea
    important interview interviewer involved keep kept kind know known last later learn left less little long look
    looked main manage manager matter mean mention mentioned minute minutes moment month months morning most move
    need needed never number number office okay order part particular people person place plan point possible problem
    project question quite reason result right role round second sense share sort start started step story sure
    system take taken talk team tell thank thanks think thought time times took tried true turn under understand
    week weeks went whole word words work worked working works world year years your""".split()
)
"""Words that stand in half of all answers: to share one of them is no sign of having listened."""

_UNITS = {
    name: value
    for value, name in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {name: 10 * (place + 2) for place, name in enumerate(
    "twenty thirty forty fifty sixty seventy eighty ninety".split())}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12}
_DIGITS = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?")
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)*")


@lru_cache(maxsize=8192)
def asks(text: str) -> tuple[str, ...]:
    """Each thing a speech asks for, as the clause that asks. Quoted words of the candidate do not count.

    A choice between two things ("you or your manager?") is one question with its answers named, so it counts once; a
    second clause with its own question word or inverted verb counts again.
    """
    bare = without_quotes(text).replace("’", "'")
    found: list[str] = []
    for start, end in sentences(bare):
        for piece in re.findall(r"[^?]+\?*", bare[start:end]):
            clean = " ".join(_IDIOM.sub(" ", piece.lower()).split()).strip(" .!…\"'")
            if "?" in piece:
                found += _clauses(clean) or [clean]
            elif _REQUEST.search(clean):
                found += [clean, *_clauses(clean)[1:]]
    return tuple(found)


def _clauses(sentence: str) -> list[str]:
    """The clauses of a sentence that ask; the first asks in any shape, a later one only by its own question word."""
    parts = _JOINT.split(sentence)
    found: list[str] = []
    for place in range(0, len(parts), 2):
        clause, joint = parts[place].strip(), parts[place - 1].strip() if place else ""
        last = place + 1 >= len(parts)
        if not clause or (not last and _CONDITION.match(clause)):
            continue
        joined = joint in ("and", "or", "but", "plus", "as well as")
        relative = joint == "," and re.match(r"(?:which|who|whose|where|whom)\b", clause)
        started = not place and (bool(_REQUEST.search(clause)) or clause.startswith("why "))
        if joined and (found or _asked_inside(parts[:place])) and _ASKS_ON.match(clause):
            found += [clause] if found else [" ".join(parts[:place]), clause]
        elif (_ASKS.match(clause) and not (relative and found)) or (started and not found):
            found.append(clause)
    return found


def _asked_inside(before: list[str]) -> bool:
    """Whether a request with a question word stands before: "tell me what it cost"."""
    text = " ".join(before)
    return bool(_REQUEST.search(text) and re.search(rf"\b{_WH}\b", text))


def is_generic(text: str) -> bool:
    """Whether nothing but quoted words would tell this question from one on any other story."""
    bare = without_quotes(text).lower().replace("’", "'")
    return all(word in _GENERIC_WORDS for word in words(bare))


@lru_cache(maxsize=8192)
def trigrams(text: str) -> frozenset[str]:
    """Runs of three characters, case and punctuation dropped."""
    plain = " ".join(word.lower() for word in words(fold(text)))
    return frozenset(plain[place : place + 3] for place in range(max(1, len(plain) - 2)))


def alike(one: str, other: str) -> float:
    """Jaccard share of trigrams, 0 to 1."""
    mine, theirs = trigrams(one), trigrams(other)
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


@lru_cache(maxsize=8192)
def numbers(text: str) -> frozenset[float]:
    """Figures in digits or words, from two on: "a hundred and ten" is 110. One and zero are too common to tell."""
    found: set[float] = set()
    run: list[str] = []
    for token in (*_TOKEN.findall(text.replace("-", " ")), "."):
        low = token.lower()
        if low in _UNITS or low in _TENS or low in _SCALES or (low == "and" and run and run[-1] in _SCALES):
            if run and not _goes_on(run[-1], low):
                found.add(_in_words(run))
                run = []
            run.append(low)
            continue
        found.add(_in_words(run))
        run = []
        if low[0].isdigit():
            found.add(float(low.replace(",", "").rstrip(".")))
    return frozenset(each for each in found if each > 1)


def _goes_on(last: str, low: str) -> bool:
    """Whether a word belongs to the same figure as the one before: "twenty two", "two hundred", not "two three"."""
    return low in _SCALES or low == "and" or last in _SCALES or last == "and" or (last in _TENS and low in _UNITS)


def _in_words(run: list[str]) -> float:
    total, part = 0.0, 0.0
    for word in run:
        if word in _SCALES:
            part = (part or 1.0) * _SCALES[word]
            if _SCALES[word] >= _SCALES["thousand"]:
                total, part = total + part, 0.0
        else:
            part += _UNITS.get(word, 0) or _TENS.get(word, 0)
    return total + part


@lru_cache(maxsize=8192)
def names(text: str) -> frozenset[str]:
    """Capitalised words that do not merely begin a sentence, quotations kept."""
    found: set[str] = set()
    for start, end in sentences(text):
        sentence = text[start:end]
        for place, match in enumerate(re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)*", sentence)):
            word, ahead = match.group(), sentence[: match.start()].rstrip()
            begins = place == 0 or ahead.endswith(("“", '"', ":", "—", "–"))
            if word[0].isupper() and not begins:
                found.add(_bare(word))
    return frozenset(name for name in found if name.lower() not in STOP_WORDS and len(name) > 1)


def _bare(word: str) -> str:
    return re.sub(r"['’]s$", "", word)


@lru_cache(maxsize=8192)
def specifics(text: str) -> frozenset[str]:
    """What could not be said of any other story: uncommon words by their stem, names, figures."""
    lows = (_bare(word).lower().replace("’", "'") for word in words(text))
    kept = {stem(low) for low in lows if len(low) > 3 and low not in STOP_WORDS and low not in WORN}
    return frozenset(kept | {stem(name.lower()) for name in names(text)} | {f"{each:g}" for each in numbers(text)})


def frame(text: str, known: frozenset[str] = frozenset()) -> str:
    """A question without quotations, names and figures: two with one frame are one question twice."""
    low = [word.lower() for word in words(without_quotes(text))]
    mine = {name.lower() for name in names(text)} | known
    return " ".join(word for word in low if _bare(word) not in mine and not word[0].isdigit() and word not in _UNITS)
