"""Pure: how sentences, words and quotations are counted and compared, the same everywhere."""

import re
from functools import lru_cache

STOP_WORDS = frozenset(
    """a about after again all also am an and any are as at be because been before being both but by can could did
    do does doing done down each either else ever every for from get gets got had has have having he her hers
    him his how i if in into is it its itself just let like made make many may me might more most much must my
    no nor not now of off on once one only or other our ours out over own per put said same say says she should
    so some such than that the their theirs them then there these they thing things this those though through to
    today told too under until up upon us very was we went were what when where which while who whom whose why
    will with without would yes yet you your yours i'm i've i'd i'll we're we've we'd you're you've you'd you'll
    it's that's there's he's she's they're they've they'd let's don't myself yourself himself herself itself
    ourselves yourselves themselves everything something nothing anything everybody nobody somebody someone
    everyone anybody people lot bit really quite always never still even well way back okay didn't doesn't isn't
    wasn't weren't wouldn't couldn't can't won't hadn't hasn't haven't what's who's where's""".split()
)
BARE_STOP_WORDS = STOP_WORDS - frozenset(
    """also another anybody back bit either even ever everybody everyone everything get gets got just like lot made
    make many may might much must never nobody nothing okay one people put quite really said same say says
    someone somebody something still thing things today told upon use used way well went without yet always
    anything""".split()
)
"""The smallest list in common use: what an examiner with other taste would leave out."""
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
_ONE_MARK = str.maketrans("“”„«»‘’`´", '"' * 5 + "'" * 4)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’')]*\s+|\n+")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e|etc|approx|\d)\.$")


def fold(text: str) -> str:
    """White space and quotation marks made one; case is kept. Two texts that fold alike are the same words."""
    return " ".join(text.translate(_ONE_MARK).split())


def without_quotes(text: str) -> str:
    return _QUOTED.sub(" ", text)


def words(text: str) -> list[str]:
    return _WORD.findall(text)


@lru_cache(maxsize=4096)
def content_words(text: str, stop: frozenset[str] = STOP_WORDS) -> frozenset[str]:
    """The words that carry meaning, quotations left out, lower case."""
    found = (word.lower().replace("’", "'") for word in words(without_quotes(text)))
    return frozenset(word.removesuffix("'s") for word in found if word not in stop and not word.isdigit())


def meaning(text: str) -> frozenset[str]:
    """Content words with quotations kept and endings cut, for telling whether two texts are about the same thing."""
    found = (word.lower().replace("’", "'") for word in words(text))
    return frozenset(stem(word) for word in found if word not in STOP_WORDS and len(word) > 2)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A crude stem: enough to match 'rooms' with 'room' and 'promised' with 'promise'."""
    word = word.removesuffix("'s")
    for ending in ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of the smaller set that stands in the other, 0 to 1; 0 when either is empty."""
    if not one or not other:
        return 0.0
    return len(one & other) / min(len(one), len(other))


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence in the text, in order; abbreviations do not end one."""
    return list(_sentences(text))


@lru_cache(maxsize=512)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    """An answer is asked for its sentences a dozen times a turn."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if _ABBREVIATION.search(text[max(start, match.start() - 9) : match.start()]) and "\n" not in match.group():
            continue
        spans.append((start, match.start() + len(match.group().rstrip())))
        start = match.end()
    spans.append((start, len(text)))
    trimmed = ((a + len(text[a:b]) - len(text[a:b].lstrip()), a + len(text[a:b].rstrip())) for a, b in spans)
    return tuple((a, b) for a, b in trimmed if b > a)


def frame(text: str, names: frozenset[str] = frozenset()) -> str:
    """A question minus quotations, names and numbers: two questions with one frame sound alike."""
    bare = [word.lower() for word in words(without_quotes(text)) if word.lower() not in names]
    return " ".join(word for word in bare if not any(mark.isdigit() for mark in word))
