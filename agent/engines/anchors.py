"""Pure: whether words stand where a question claims they stand. A question may only build on what was really said."""

import re

from agent.words import STOP_WORDS, content_words, fold

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:['’][^\W_]+)*")
_EDGES = " \t\n.,;:!?…\"'“”‘’`´„«»()[]-–—"
_QUOTE_MARKS = {mark: '[“”„«»"]' for mark in '“”„«»"'} | {mark: "[‘’`´']" for mark in "‘’`´'"}
FEWEST_WORDS = 3


def verbatim(source: str, quote: str) -> str | None:
    """The stretch of the source that says the same words, as it stands there; None when it does not say them.

    White space, quotation marks and the case of letters are folded: models write “Finance wanted” for "finance wanted".
    """
    wanted = quote.strip(_EDGES)
    if not wanted:
        return None
    pieces = ["".join(_QUOTE_MARKS.get(letter, re.escape(letter)) for letter in word) for word in wanted.split()]
    found = re.search(r"(?<!\w)" + r"\s+".join(pieces) + r"(?!\w)", source, re.IGNORECASE)
    return found.group() if found else None


def standing(quote: str, text: str, opens: bool = False) -> str | None:
    """The part of a quotation a question really says: all of it, a stretch, or all when a name or number stands for it.

    None when the question says nothing of it. The opener of a story says at least three words that carry meaning.
    """
    if _says(text, quote):
        return quote
    part = longest_stretch(quote, text)
    if part and carries_meaning(part) and (not opens or len(content_words(part)) >= FEWEST_WORDS):
        return part
    brought = {bare(word) for word in _WORD.findall(quote) if word[0].isupper() or word[0].isdigit()}
    return quote if not opens and brought & set(names_and_numbers(text)) else None


def longest_stretch(quote: str, text: str) -> str | None:
    """The longest run of words of the quotation that stands in the text, as the quotation writes it."""
    spans = [match.span() for match in _WORD.finditer(quote)]
    for length in range(len(spans), 1, -1):
        for first in range(len(spans) - length + 1):
            part = quote[spans[first][0] : spans[first + length - 1][1]]
            if _says(text, part):
                return part
    return None


def names_and_numbers(text: str) -> list[str]:
    """Words with a digit, and words written with a capital where no sentence begins."""
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        begins = not text[: match.start()].strip(" \t\n\"'“”‘’(") or bool(
            re.search(r"[.!?…:]\W*$", text[: match.start()])
        )
        if any(letter.isdigit() for letter in word) or (
            word[0].isupper() and not begins and bare(word) not in STOP_WORDS
        ):
            found.append(bare(word))
    return [word for word in found if word not in ("i", "i'm", "i've", "i'd", "i'll")]


def bare(word: str) -> str:
    """A word to compare by: small letters, no possessive."""
    return word.lower().replace("’", "'").removesuffix("'s")


def bare_words(text: str) -> set[str]:
    return {bare(word) for word in _WORD.findall(text)}


def carries_meaning(part: str) -> bool:
    """Whether these words say something by themselves: two that matter, or a name or a number."""
    weighty = [word for word in _WORD.findall(part) if bare(word) not in STOP_WORDS]
    return len(weighty) >= 2 or bool(names_and_numbers(f". , {part}"))


def _says(text: str, part: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(fold(part))}(?!\w)", fold(text)))
