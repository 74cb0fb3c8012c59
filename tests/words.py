"""How an examiner reads one piece of speech: words without quotes, sentences, interrogative clauses, frames."""

import re
from collections.abc import Iterable

QUOTE_MARKS = dict.fromkeys(map(ord, '“”„‟"«»‘’‚‛`´′″'), "'")


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def either(*patterns: str) -> str:
    return "(?:" + "|".join(patterns) + ")"


STOP_WORDS = word_set(
    """a about after again all also am an and any are as at be because been before being both but by can could did
    do does doing done down each for from further had has have having he her here hers herself him himself
    his how i if in into is it its itself just me more most my myself no nor not now of off on once only or
    other our ours out over own same shall she should so some such than that the their theirs them then
    there these they this those through to too under until up us very was we were what when where which
    while who whom whose why will with would you your yours yourself yourselves let's didn't don't doesn't
    wasn't weren't isn't aren't wouldn't couldn't shouldn't hadn't hasn't haven't won't can't i'm i'd i've
    i'll you're you'd you've you'll he's she's it's we're we've we'd we'll they're they'd they've they'll
    that's there's what's who's where's how's ever else still yet"""
)

NUMBER_WORDS = word_set(
    """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half
    third quarter dozen twice double triple zero"""
)

WH = either("what", "how", "why", "who", "whom", "whose", "where", "which", "when")
AUXILIARY = either(
    *word_set("did do does was were is are would could should had has have will can might"),
    *word_set("didn't doesn't wasn't weren't isn't aren't wouldn't couldn't"),
)
SUBJECT = either(
    *word_set("you he she it they we i the a an that this these those your his her their"),
    *word_set("anyone anybody someone somebody there any"),
)
DIRECT = re.compile(
    r"^(?:so|now|well|then|also|exactly|and|but|or)?\s*"
    + either(
        rf"{WH}\s+{AUXILIARY}\b",
        rf"{WH}'(?:s|d|re)\b",
        rf"(?:what|how|why|who|whom|whose|where|which)\b(?!\s+{SUBJECT}\b)",
        rf"{AUXILIARY}\s+{SUBJECT}\b",
    )
)
"""A clause that asks by itself: "what did", "who paid", "was it", but not "what she said"."""

JOINED = re.compile(rf"^(?:also\s+|then\s+|exactly\s+)?(?:{WH}\b(?!ever)|{AUXILIARY}\s+{SUBJECT}\b)")
"""After an "and" any question word asks again: "tell me what … and why …"."""

REQUEST = re.compile(
    either(
        r"^(?:so |now |and |then |please |well,? )?"
        + either(
            *word_set("tell give walk talk show describe explain name list remind"),
            r"take (?:me|us)",
            r"help (?:me|us)",
        )
        + r"\b",
        r"\b(?:can|could|would|will) you (?:tell|give|walk|talk|show|describe|explain|name|take|help)\b",
        r"\bi(?:'d| would) like to (?:hear|know)\b",
    )
)
COMMAND = re.compile(
    r"^(?:so |now |and |then |please |well,? |from |just |only )?"
    + either(
        *word_set(
            "go start pick put point choose stay spell count read set bring think let date stamp pin assign fix quote"
        ),
        *word_set(
            "separate isolate identify turn replace state specify supply attach persuade settle answer rebut play sort"
        ),
        *word_set("translate draw say trace convince defend reconcile hand finish complete compare locate"),
    )
    + r"\b(?!'s)|\b(?:give|bring|sort) (?:me|us)\b|, please\b"
)
"""Softer requests: they ask, but a question may follow them ("Pick one of the forty. What happened?")."""

IDIOMS = re.compile(
    r"\b"
    + either(
        *("more or less", "or so", "or not", "one or two", "two or three", "sooner or later", "or other", "or less"),
        *("or more", "for better or worse", "once or twice"),
    )
    + r"\b"
)


def fold(text: str) -> str:
    """White space and quote marks made alike; case kept. This is all the folding the protocol allows."""
    return " ".join(text.translate(QUOTE_MARKS).split())


def is_within(quote: str, source: str) -> bool:
    return bool(quote.strip()) and fold(quote) in fold(source)


def cuts_a_word(quote: str, source: str) -> bool:
    """True when every place the quote stands in its source begins or ends inside a word."""
    needle = re.escape(fold(quote))
    return not re.search(rf"(?<![\w]){needle}(?![\w])", fold(source))


def quoted(text: str) -> list[str]:
    """What stands between quotation marks, outermost pairs only."""
    return [span for span, inside in _spans(text) if inside and span.strip()]


def without_quotes(text: str, seat: str = " ") -> str:
    return " ".join("".join(seat if inside else span for span, inside in _spans(text)).split())


def _spans(text: str) -> list[tuple[str, bool]]:
    """The text cut at its double quotation marks; straight marks toggle, curly ones nest."""
    spans: list[tuple[str, bool]] = []
    depth, start = 0, 0
    for place, mark in enumerate(text):
        step = {"“": 1, "”": -1, '"': -1 if depth else 1}.get(mark, 0)
        if not step or depth + step < 0:
            continue
        if depth == 0 or depth + step == 0:
            spans.append((text[start:place], depth > 0))
            start = place + 1
        depth += step
    return [*spans, (text[start:], False)]


def is_balanced(text: str) -> bool:
    depth = 0
    for mark in text:
        depth += {"“": 1, "”": -1}.get(mark, 0)
        if depth not in (0, 1):
            return False
    return depth == 0 and text.count('"') % 2 == 0


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’.,-][^\W_]+)*", text)


def lowered(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in words(text)]


def content_words(text: str) -> set[str]:
    """Words that carry the question, quotes left out."""
    bare = (word.removesuffix("'s") for word in lowered(without_quotes(text)))
    return {word for word in bare if word not in STOP_WORDS and len(word) > 1}


def overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def sentences(text: str) -> list[str]:
    return [
        piece
        for piece in re.split(r"(?<=[.!?…])(?<!Mr\.)(?<!Dr\.)(?<!Mrs\.)(?<!Ms\.)[\"”’)]*\s+", text.strip())
        if piece
    ]


def asks(text: str) -> bool:
    """Does this speech want something from the one it is said to?"""
    bare = without_quotes(text, " … ")
    said = [sentence.lower().replace("’", "'") for sentence in sentences(bare)]
    return "?" in bare or any(REQUEST.search(sentence) or COMMAND.search(sentence) for sentence in said)


def doubled(text: str) -> str | None:
    """Why this is more than one question, or None. Quoted words do not count."""
    bare = without_quotes(text, " quoted ").lower().replace("’", "'")
    if bare.count("?") > 1:
        return "two question marks"
    asking = [sentence for sentence in sentences(bare) if "?" in sentence or REQUEST.search(sentence)]
    if len(asking) > 1:
        return "two requests"
    for sentence in asking:
        found = _doubled_sentence(sentence)
        if found:
            return found
    return None


def _doubled_sentence(sentence: str) -> str | None:
    pieces = re.split(r"([,;:—–]|\s-\s|\b(?:and|or|but)\b)", IDIOMS.sub(" ", sentence))
    clauses = [(joint.strip(), clause.strip()) for joint, clause in zip(["", *pieces[1::2]], pieces[::2], strict=True)]
    found = 0
    for place, (joint, clause) in enumerate(clauses):
        if place + 1 < len(clauses) and re.match(rf"(?:had|were|should)\s+{SUBJECT}\b", clause):
            continue  # "Had that failed, what would you have done?" sets a condition
        after_and = joint in {"and", "or", "but"}
        relative = not after_and and joint == "," and re.match(r"(?:which|who|whose|where|whom)\b", clause)
        if (found and after_and and JOINED.match(clause)) or (
            not relative and (DIRECT.match(clause) or REQUEST.search(clause))
        ):
            found += 1
        elif joint == "or" and found and clause:
            return "a menu with 'or'"
        if found > 1:
            return "two interrogative clauses"
    return None


def figures(text: str) -> set[str]:
    return {word for word in lowered(text) if word[0].isdigit() or set(word.split("-")) & NUMBER_WORDS}


def names(text: str) -> set[str]:
    """Capitalised words that are not merely a function word at the head of a sentence."""
    return {word for word in words(text) if word[0].isupper() and word.lower().replace("’", "'") not in STOP_WORDS}


def frame(text: str, known_names: Iterable[str]) -> str:
    """What is left of a question without quote, names and numbers."""
    dropped = {name.lower() for name in known_names}
    bare = without_quotes(text, " quoted ")
    inner = {word.lower() for sentence in sentences(bare) for word in words(sentence)[1:] if word[0].isupper()}
    kept = [
        word
        for word in lowered(bare)
        if word.removesuffix("'s") not in dropped | (inner - STOP_WORDS) and word not in figures(word)
    ]
    return " ".join(kept)


def opening(text: str) -> tuple[str, ...]:
    return tuple(lowered(without_quotes(text))[:3])
