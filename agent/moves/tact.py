"""A doubt written in the third person, told to the person it is about."""

import re

_VERBS = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
    "goes": "go",
}
_AFTER = (
    r"(?P<adverb> (?:also|only|never|always|really|just|still|probably|perhaps|might|may|will|would|could|can"
    r"|should|must|had|ever))?"
)


def to_second_person(text: str, name: str = "") -> str:
    """'He told it as if we waited' becomes 'You told it as if we waited'. Verbs that follow are made to agree."""
    first = re.escape(name.split()[0]) if name else None
    subject = rf"(?:[Hh]e|[Ss]he|[Tt]he candidate{'|' + first if first else ''})"
    text = " ".join(text.split())
    if not text:
        return ""
    text = re.sub(
        rf"\b{subject}['’]s (?=(?:(?:never|already|always|ever) )?\w+(?:ed|en|ne|wn|un)\b)",
        lambda match: _case(match, "you have "),
        text,
    )
    text = re.sub(
        rf"\b{subject}['’](?P<end>s|d|ll)\b",
        lambda match: _case(match, {"s": "you are", "d": "you'd", "ll": "you'll"}[match["end"]]),
        text,
    )
    text = re.sub(
        rf"\b{subject}{_AFTER} (?P<verb>[\w'’]+)",
        lambda match: _case(match, f"you{match['adverb'] or ''} {_agree(match['verb'], match['adverb'])}"),
        text,
    )
    for third, second in (("himself|herself", "yourself"), ("his own|her own", "your own"), ("hers", "yours")):
        text = re.sub(rf"\b(?:{third})\b", second, text)
    text = re.sub(r"\bhis\b", "your", text)
    text = re.sub(r"\bHis\b|\bHer(?= [a-z])", "Your", text)
    text = re.sub(
        r"\bher(?= (?!to\b|and\b|or\b|in\b|on\b|at\b|for\b|with\b|as\b|by\b|before\b|after\b|about\b|from\b|how\b"
        r"|what\b|when\b|that\b)[a-z])",
        "your",
        text,
    )
    text = re.sub(r"\b(?:him|her)\b", "you", text)
    return text[0].upper() + text[1:] if text.endswith((".", "!", "?")) else f"{text[0].upper()}{text[1:]}."


def _agree(verb: str, adverb: str | None) -> str:
    if verb in _VERBS:
        return _VERBS[verb]
    if adverb and adverb.strip() not in (
        "also",
        "only",
        "never",
        "always",
        "really",
        "just",
        "still",
        "probably",
        "perhaps",
        "ever",
    ):
        return verb
    if re.fullmatch(r"\w{2,}(?:ches|shes|sses|xes)", verb):
        return verb[:-2]
    if re.fullmatch(r"\w+[^aeious]ies", verb):
        return f"{verb[:-3]}y"
    return verb[:-1] if re.fullmatch(r"[a-z]{2,}[^s'’]s", verb) else verb


def _case(match: re.Match[str], text: str) -> str:
    return (
        text[0].upper() + text[1:]
        if (match.group()[0].isupper() and match.start() == 0)
        or match.string[max(0, match.start() - 2) : match.start()] in (". ", "! ")
        else text
    )
