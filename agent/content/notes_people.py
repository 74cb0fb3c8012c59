"""Finds in notes of an interview who was met, and which job and company it was about."""

import re

from agent.content.notes_lines import heading_kind, sentences

_I = re.IGNORECASE

MET = re.compile(
    r"\b(?:met|spoke|talked|chatted|interview(?:ed)?|call|zoom|sat down|video|conversation|hour|minutes|panel)\b"
    r"(?: \w+){0,3}? (?:with|by|w/)|^(?:i )?met\b|^(?:interviewers?|panel|with|present|who)\s*:",
    _I,
)
TO_COME = re.compile(
    r"\b(?:next|second|final) (?:round|interview)|\bcallback\b|\bnext (?:time|week)\b|\b(?:will|going to) meet\b"
    r"|\bmeeting .* next\b",
    _I,
)

_CAPITAL = r"(?:[A-ZÀ-Þ][\w'’\-]+|[A-Z]\.)"
_NAME = (
    r"(?P<name>(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir|Chef)\.? )?"
    rf"{_CAPITAL}(?: (?:(?:de|da|van|von|der|la|el|al|bin) )*{_CAPITAL}){{0,2}})"
)
_END_OF_TITLE = r"(?=\s*(?:[,;.(\n]|$| and [A-ZÀ-Þ]| and (?:somebody|someone)))"
_PERSON = re.compile(
    rf"{_NAME}(?:\s*\((?P<bracket>[^()]{{2,80}})\)"
    rf"|\s*,\s*(?:the |their |our )?(?P<comma>[^,;()\n.]{{2,80}}?){_END_OF_TITLE}"
    rf"|\s+[–—-]\s+(?P<dash>[^,;()\n.]{{2,80}}?){_END_OF_TITLE}"
    r"|\s+from (?P<of>[A-Z]\w+(?: [A-Z]\w+)?)"
    r"|\s+(?:the|their) (?P<the>[a-z ]{3,40}?)(?=[,;.(\n]|$| and ))?"
)
_LOWER_PERSON = re.compile(
    r"(?:\bwith|\bw/|,|\band|\+|&|^met)\s*(?P<name>[a-z]+(?: [a-z]+)?) ?\((?P<title>[^()]{2,60})\)"
)
_TITLE_WORD = re.compile(
    r"\b(?:head|director|manager|mgr|lead|leader|chief|vp|vice|ceo|cfo|coo|cto|hr|recruiter|talent|partner|officer"
    r"|engineer"
    r"|analyst|teacher|principal|nurse|pharmacist|chef|supervisor|coordinator|owner|founder|president|specialist"
    r"|advis[eo]r|consultant|administrator|controller|accountant|superintendent|foreman|buyer|planner|team|department"
    r"|dean|professor|doctor|matron|ops|operations|executive|assistant|deputy|estimator|foreperson|people"
    r"|human resources|store|regional|area|boss|colleague)\b",
    _I,
)
_NOT_PEOPLE = frozenset(
    "i we they the a an monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december interviewers interviewer panel met zoom teams video call round"
    " first then spoke it hr with present who notes google skype head director".split()
)


def interviewers(text: str) -> list[dict[str, str]]:
    """Who was met in round one, from sentences and lists that say so."""
    found: list[dict[str, str]] = []
    listing = False
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("#") or stripped.rstrip("*_").endswith(":"):
            listing = heading_kind(stripped.strip("#*_: ")) == "interviewers"
            continue
        wanted = [line] if listing else [part for part in sentences(stripped.lstrip("-*• ")) if MET.search(part)]
        for sentence in wanted:
            if not TO_COME.search(sentence):
                found += [person for person in people_in(sentence) if person not in found]
    return found


def people_in(sentence: str) -> list[dict[str, str]]:
    """The people a sentence names, with what it says they are."""
    met = MET.search(sentence)
    words = sentence[met.end() :] if met else sentence
    people = []
    at = 0
    while found := _PERSON.search(words, at):
        at = found.end()
        if found["name"].split()[0].lower() in _NOT_PEOPLE:
            at = found.end("name")
            continue
        title = next((value for key in ("bracket", "comma", "dash", "of", "the") if (value := found[key])), "")
        if title and not (found["bracket"] or found["of"]) and not _TITLE_WORD.search(title):
            title, at = "", found.end("name")
        people.append({"name": found["name"], "title": title.strip()})
    return people or [{"name": each["name"], "title": each["title"]} for each in _LOWER_PERSON.finditer(sentence)]


def names_of(people: list[dict[str, str]]) -> tuple[str, ...]:
    """The words by which notes call the people they have introduced, longest first."""
    words = [re.sub(r"^(?:Dr|Mr|Ms|Mrs|Prof)\.? ", "", person["name"]).split() for person in people]
    called = {part for name in words for part in (" ".join(name), name[0], name[-1]) if len(part) > 1}
    return tuple(sorted(called, key=lambda part: (-len(part), part)))


_TITLE_RUN = r"(?P<title>[A-Z][\w&/'’\-]*(?: (?:[A-Z][\w&/'’\-]*|of|and|for|the)){0,7})"
_COMPANY_RUN = r"(?P<company>[A-Z][\w&'’\-]*(?: (?:[A-Z][\w&'’\-]*|&|of|and)){0,7})"
_ROLE = re.compile(
    r"^[ \t#>*_\-•]{0,20}(?:role|position|job(?: title)?|title|applied for|for)[ \t*_]*:[ \t*_]*"
    r"(?P<title>[^\n.;]{3,80})$",
    _I | re.MULTILINE,
)
_FOR_THE = re.compile(
    r"\b(?:[Ii]nterview\w*|[Aa]pplied|[Aa]pplying|[Aa]pplication|[Nn]otes|[Rr]ound(?: one| 1)?|[Jj]ob|[Pp]osition"
    rf"|[Cc]all|[Ii]t was|[Tt]his was)\b[^.\n]{{0,30}}? (?:for|as) (?:the |an? )?{_TITLE_RUN}"
    rf"(?: (?:role|job|position|post))?(?: (?:at|with) {_COMPANY_RUN})?"
)
_COMPANY = re.compile(
    r"^[ \t#>*_\-•]{0,20}(?:company|employer|where)[ \t*_]*:[ \t*_]*(?P<company>[^\n.;]{2,80})$", _I | re.MULTILINE
)


def job_title(text: str) -> str:
    """The job the notes say the interview was for."""
    found = _ROLE.search(text) or _FOR_THE.search(text)
    return found["title"].strip(" *_") if found else ""


def company(text: str) -> str:
    """The company the notes say it was with."""
    found = _COMPANY.search(text) or _FOR_THE.search(text)
    return (found["company"] or "").strip(" *_") if found else ""
