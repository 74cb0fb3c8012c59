"""How the readers know a thing when they hear it: ways of saying it, listed in prompts/signs, made into one pattern."""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from itertools import groupby

from agent.content.files import read_text, read_yaml
from agent.content.paths import data_folder
from agent.errors import ContentError
from agent.scoring.hollow import substance

_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|(?:(?<=[ (|:!=])|^)(?P<host>[a-z]+)'|'")
"""What stands for itself in a pattern, a class of characters, or an apostrophe outside of both, with the word before it
where that is plain."""
_LEAVE_IT_OUT = (
    "i we you he she it they that this there here who what where when how why let one else y o d s ma someone somebody "
    "everyone everybody anyone anybody nobody don doesn didn isn wasn aren weren wouldn couldn shouldn hadn hasn haven "
    "can won ain mustn needn mightn would could should might must"
).split()
_SAME_LENGTH = groupby(sorted(_LEAVE_IT_OUT, key=len), key=len)  # Python looks back over words of one length at a time
_HOSTS = "|".join(rf"(?<=\b(?:{'|'.join(hosts)}))" for _, hosts in _SAME_LENGTH)
_APOSTROPHE = rf"(?:['’]|{_HOSTS}|(?<![\w'’]))"
r"""Straight or curly; left out only where people leave it out. Elsewhere `\w+'s` would take in every plural."""


def _apostrophe(piece: re.Match[str]) -> str:
    text = piece.group()
    if host := piece["host"]:
        return f"{host}['’]{'?' if host in _LEAVE_IT_OUT else ''}"
    if text == "'":
        return _APOSTROPHE
    return text.replace("'", "'’") if text.startswith("[") and "’" not in text else text


_MARK = re.escape(_APOSTROPHE)
_LETTER = re.compile(rf"{_MARK}(?P<letter>[a-z])")
_ENDINGS = re.compile(rf"{_MARK}\(\?:(?P<endings>[a-z]+(?:\|[a-z]+)*)\)")


def cue(*families: str) -> re.Pattern[str]:
    """One pattern of many ways to say it; an apostrophe may be curly or left out, as people type."""
    joined = _PIECE.sub(_apostrophe, "|".join(" ".join(family.split()) for family in families))
    joined = _ENDINGS.sub(_look, _LETTER.sub(_look, joined))
    return re.compile(rf"\b(?:{joined})(?!\w)", re.IGNORECASE)


def _look(found: re.Match[str]) -> str:
    """Looks first whether the apostrophe or the letter behind it is there at all: to ask for some sixty words at every
    place where one could stand takes long."""
    letters = "".join(sorted({ending[0] for ending in found.group(1).split("|")}))
    return f"(?=['’{letters}]){found.group()}"


_SEAT = re.compile(r"\{([a-z]\w*)\}")
_EITHER = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)")


def ways(file: str, name: str, **parts: str) -> re.Pattern[str]:
    """The ways of saying one thing that prompts/signs/<file>.yaml lists under `name`, one a line, as one pattern.

    In the file `(a|b)` is either and `{part}` what the code knows by that name. Raises ContentError when nothing is
    listed there or a line is no pattern."""
    listed = _listed(file).get(name)
    if not listed:
        raise ContentError(f"prompts/signs/{file}.yaml", f"field {name}: is missing; list ways to say it, one a line")
    seated = _SEAT.sub(lambda seat: parts.get(seat[1], seat[0]), listed)
    try:
        return cue(*_EITHER.sub(lambda piece: "(?:" if piece[0] == "(" else piece[0], seated).splitlines())
    except re.error as wrong:
        raise ContentError(f"prompts/signs/{file}.yaml", f"field {name}: {wrong}; mend that line") from None


@cache
def _listed(file: str) -> Mapping[str, str]:
    path = data_folder("prompts") / "signs" / f"{file}.yaml"
    found = read_yaml(read_text(path), path).data
    if not isinstance(found, dict) or not all(isinstance(listed, str) for listed in found.values()):
        raise ContentError(path, "is to hold names, each with a text: one way of saying it a line")
    return found


_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
_LOOKS: dict[int, Callable[[str], re.Match[str] | None]] = {}


def hit(cue: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Several checks ask for the same cue; it is looked for once. Remembered by the cue's place in memory, since to
    hash a pattern Python goes through all of it; the cues live as long as their modules."""
    look = _LOOKS.get(id(cue))
    if look is None:
        look = _LOOKS[id(cue)] = lru_cache(maxsize=1024)(_search(cue))
    return look(text)


def _search(cue: re.Pattern[str]) -> Callable[[str], re.Match[str] | None]:
    """Python skips ways by their first letter only where case counts; so a cue that asks for no capitals is looked for
    in the text in small letters."""
    if not cue.flags & re.IGNORECASE or _CAPITAL.search(cue.pattern):
        return cue.search
    small = re.compile(cue.pattern, cue.flags & ~re.IGNORECASE)
    return lambda text: small.search(text.lower())


def apart(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """The words of the story that are left when everything the cues account for is taken out."""
    return substance(pattern.sub(" ", text))


_FILLED = re.compile(r"\b(?:um+|uh+|er+m?|hm+|you know|i mean|kind of|sort of)\b,?\s*", re.IGNORECASE)


def bare(text: str) -> str:
    """Without fillers, for patterns that look at how a sentence begins; they must not move a mark."""
    return _FILLED.sub("", text)
