"""Left on the table: what the résumé and round one hold and nobody brought up today."""

import re
from collections.abc import Iterator
from typing import Literal

from agent.content.clean import clean
from agent.guard import protected_topic
from agent.reading.cues import PRIVATE
from agent.reading.mentions import figures
from agent.report.marks_model import Unused
from agent.report.material import Material
from agent.words import meaning, sentences, words

Kind = Literal["award", "qualification", "figure", "achievement"]
KINDS: tuple[Kind, ...] = ("award", "achievement", "figure", "qualification")
"""In the order they are told."""
MOST, MOST_OF_A_KIND = 8, 3
SHORTEST, LONGEST = 2, 32
"""Words of a fact: below it is a label, above it a paragraph."""
SMALL, LARGE = 3, 1_000
CAME_UP = 0.6
"""Share of a fact's words in one exchange from which it counts as brought up."""
_BREAK = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|\s*[\n;•·|]\s*")
_AWARD = re.compile(
    r"\b(?:award(?:s|ed)?|of the year|winner|prize|medal|commend\w+|runner-up|shortlisted|honou?rs? list)\b",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(
    r"\b(?:diploma|degree|bachelor'?s?|master'?s|ph\.?d|b\.?sc|m\.?sc|b\.?a\b|m\.?b\.?a|pgce|gcses?|a-levels?|nvq"
    r"|certificat\w+|certified|chartered|accredited|qualif\w+|licen[cs]ed?|level \d|first aid|apprentice\w*"
    r"|hnc|hnd|btec|membership|fellow of|foundation year|training in|trained (?:in|as))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:led|built|started|set up|introduced|organi[sz]ed|redesign\w+|launched|designed|wrote|opened|reduced|saved"
    r"|cut|raised|rais(?:es|ing)|moved|changed|brought|coordinat\w+|mentor\w*|coach\w*|trained|volunteer\w*|runs|ran"
    r"|rewrote|created|won|took over|piloted|developed|founded|negotiated)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"\b(?:from|up|down|to|by|over|under|below|above|of|a year|per cent)\b|%", re.IGNORECASE)
_HEADING = re.compile(
    r"^(?:(?:qualifications?|education|awards?|skills?|other|training|employment|experience|career|profile|languages?"
    r"|references?|interests?|hobbies|prizes?|and|history|professional|further|key)\W*)+$",
    re.IGNORECASE,
)
_IDLE = re.compile(r"@|\b(?:notice period|driving licen[cs]e|references? on request|hobbies)\b|\d{6,}", re.IGNORECASE)


def unused_of(material: Material) -> tuple[Unused, ...]:
    """At most three of a kind, eight in all."""
    heard = [f"{question.text} {question.answer or ''}" for question in material.questions]
    found = [each for each in (*_of_resume(material), *_of_round_one(material)) if not _came_up(each, heard)]
    found.sort(key=lambda each: KINDS.index(each.kind))
    kept: list[Unused] = []
    for each in found:
        if sum(other.kind == each.kind for other in kept) < MOST_OF_A_KIND and each.fact not in {o.fact for o in kept}:
            kept.append(each)
    return tuple(kept[:MOST])


def _of_resume(material: Material) -> Iterator[Unused]:
    for piece in _BREAK.split(clean(material.brief.candidate.resume)):
        fact = " ".join(piece.split()).strip(" -–*,:")
        told = SHORTEST <= len(words(fact)) <= LONGEST and not _HEADING.match(fact) and not _IDLE.search(fact)
        if told and _may_be_said(fact) and (kind := _kind(fact)):
            yield Unused(fact=fact.rstrip("."), source="resume", kind=kind)


def _of_round_one(material: Material) -> Iterator[Unused]:
    """Sentences that count something; what was done there the panel asks about anyway."""
    for story in material.brief.round_one.stories:
        for start, end in sentences(story.told):
            fact = " ".join(story.told[start:end].split())
            if len(words(fact)) <= LONGEST and _counts(fact) and _may_be_said(fact):
                yield Unused(fact=fact.rstrip("."), source="round_one", kind="figure")


def _kind(fact: str) -> Kind | None:
    if _AWARD.search(fact):
        return "award"
    if _QUALIFIED.search(fact):
        return "qualification"
    if _counts(fact) and _CHANGE.search(fact) and not fact.isupper() and "(" not in fact:
        return "figure"
    return "achievement" if _DONE.search(fact) else None


def _counts(fact: str) -> bool:
    """Whether it holds a number somebody would want to tell: of something, and not just two or three."""
    return any(
        figure.unit == "%" or figure.value >= LARGE or (figure.unit and figure.value > SMALL)
        for figure in figures(fact)
    )


def _may_be_said(fact: str) -> bool:
    return not PRIVATE.search(fact) and protected_topic(fact) is None


def _came_up(each: Unused, heard: list[str]) -> bool:
    """Whether one exchange holds most of its words or, for a figure, one of its numbers and some of them."""
    stems, counted = meaning(each.fact), {figure.value for figure in figures(each.fact)}
    for exchange in heard:
        shared = len(stems & meaning(exchange)) / max(len(stems), 1)
        if each.kind == "figure" and counted:
            if shared >= CAME_UP / 3 and counted & {figure.value for figure in figures(exchange)}:
                return True
        elif shared >= CAME_UP:
            return True
    return False
