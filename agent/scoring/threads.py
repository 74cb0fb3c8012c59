"""From an interview to cases: the exchanges of each story in one thread, all others in the room's."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from agent.content.brief import Brief
from agent.content.rubrics import DIMENSIONS, Dimension, Rubric, Weights
from agent.scoring.case import Case, Exchange, Gathered, Person, Told
from agent.scoring.grader import MOST_AT_ONCE
from agent.scoring.mark import Evidence, Finding, Mark, Seen
from agent.scoring.rules import lawful, level_of, no_evidence, not_judged, opportunities, talked_round
from agent.scoring.sheet import ROOM, SEVERAL
from agent.words import meaning


class Heard(NamedTuple):
    """One answered question of an interview."""

    turn: int
    story: str | None
    speaker: str
    persona: str
    question: str
    kind: str
    """Kind of the probe; the topic where there is none."""
    depth: int
    slot: str
    answer: str

    @property
    def thread(self) -> str:
        return self.story or ROOM


def case_of(brief: Brief, panel: Sequence[tuple[str, str]], heard: Sequence[Heard]) -> Case:
    """Exchanges as a case; with claims of round one that they build on. `panel`: persona and name of everybody."""
    about = [each for each in brief.round_one.stories if any(each.id == one.story for one in heard)]
    about = about or list(brief.round_one.stories)
    asked = about[0].asked if len(about) == 1 else ""
    told = Told(asked=asked, told="\n".join(story.told for story in about))
    exchanges = tuple(
        Exchange(
            question=each.question, answer=each.answer, speaker=each.speaker, persona=each.persona,
            probe_type=each.kind, depth=each.depth, turn=each.turn, slot=each.slot,
        )
        for each in heard
    )  # fmt: skip
    return Case(
        id=heard[0].thread,
        story=heard[0].thread,
        role_applied_for=", ".join(part for part in (brief.role.title, brief.role.company) if part),
        panel=tuple(Person(persona=persona, name=name) for persona, name in panel),
        round_one=told,
        exchanges=exchanges,
        facts=tuple(fact.text for _, facts in brief.company_facts for fact in facts),
    )


def threads(heard: Iterable[Heard]) -> dict[str, list[Heard]]:
    """In the order they came up."""
    found: dict[str, list[Heard]] = {}
    for each in heard:
        found.setdefault(each.thread, []).append(each)
    return found


class Group(NamedTuple):
    """Exchanges that are marked together on one dimension."""

    thread: str
    heard: list[Heard]
    chances: tuple[int, ...]
    """Those, from 1, whose question gave the chance."""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who asked what gave the chance."""
        return tuple(dict.fromkeys(self.heard[number - 1].speaker for number in self.chances))

    def case(self, rubric: Rubric, brief: Brief, panel: Sequence[tuple[str, str]]) -> Gathered:
        """As the graders see it."""
        plain = dict(case_of(brief, panel, self.heard))
        return Gathered(**plain | {"dimension": rubric.id, "chances": self.chances})


FEWEST = 2
"""Chances a story has to hold to be marked by itself, and answers any mark rests on; one shows too little."""
STRATEGY: Dimension = "R6"
TOLD = "opener"
"""Asked to tell a story, candidates are free to say what was theirs; dimensions that read a whole thread show there."""


def groups(rubric: Rubric, brief: Brief, panel: Sequence[tuple[str, str]], heard: Iterable[Heard]) -> list[Group]:
    """What is marked together: all that was said on a story that gave chances enough; what else gave one, with all that
    was said on its story.

    Labelled threads hold three or four full answers and the weights were fitted on those; the two short answers that
    happen to be asked for a dimension in an interview hold half as much, and what shows it is often said elsewhere.
    """
    found, rest, among = [], list[Heard](), list[Heard]()
    for name, part in threads(heard).items():
        given = chances(rubric, brief, panel, part)
        read = given if name == ROOM else part
        if name != ROOM and len(given) >= (1 if rubric.whole_thread else FEWEST):
            found.append(_group(name, part, given))
        elif given:
            rest += read
            among += given
    if rest:
        only = {each.thread for each in rest}
        found.append(_group(rest[0].thread if len(only) == 1 else SEVERAL, rest, among))
    return found


def chances(rubric: Rubric, brief: Brief, panel: Sequence[tuple[str, str]], part: Sequence[Heard]) -> list[Heard]:
    """The exchanges of a thread whose question gave the chance, of which an interview asks more kinds than a file."""
    found = {part[place - 1].turn for place in opportunities(rubric, case_of(brief, panel, part))}
    if rubric.whole_thread:
        found |= {each.turn for each in part if each.kind == TOLD}
    if rubric.id == STRATEGY:  # "when did you last do that?" asks for no view of the company
        found -= {each.turn for each in part if each.kind == "role" and not _names_a_fact(brief, each.question)}
    return [each for each in part if each.turn in found]


def _names_a_fact(brief: Brief, question: str) -> bool:
    """Whether the panel lays one of its facts about the company, or half of a long one, on the table."""
    asked = meaning(question)
    facts = (meaning(fact.text) for _, told in brief.company_facts for fact in told)
    return any(len(fact & asked) >= len(fact) / 2 for fact in facts if fact)


def _group(name: str, heard: Iterable[Heard], given: Iterable[Heard]) -> Group:
    """In the order it was said."""
    turns = {each.turn for each in given}
    read = sorted(heard, key=lambda each: each.turn)
    return Group(name, read, tuple(place for place, each in enumerate(read, 1) if each.turn in turns))


def asked_for(
    rubrics: Mapping[Dimension, Rubric], case: Case, persona: str, weights: Weights, known: Mapping[Dimension, int]
) -> list[Dimension]:
    """The dimensions an exchange gave a chance for, at most three: those heard of least first, then those its asker
    weighs most. `known`: how often each was graded before."""
    shares = weights.of(persona)
    chances = [each for each in DIMENSIONS if each in rubrics and opportunities(rubrics[each], case)]
    chances.sort(key=lambda each: (known.get(each, 0), -shares.get(each, 0.0)))
    return sorted(chances[:MOST_AT_ONCE], key=DIMENSIONS.index)


def merged(rubric: Rubric, case: Case, marks: Sequence[tuple[int, Mark]]) -> Mark:
    """One mark of a thread from the checks of its exchanges. `marks`: place of the exchange in the case, from 1.

    A check asked over any exchange passes when one shows it; one asked over all fails when one denies it.
    """
    if not marks:
        return no_evidence(rubric.id, "nothing that was asked gave a chance to show it", "model")
    if all(mark.status == "no_evidence" for _, mark in marks):
        return talked_round(rubric, case, "model") or no_evidence(rubric.id, marks[0][1].why, "model")
    unread = [mark for _, mark in marks if mark.status == "not_judged" and not mark.findings]
    if unread and not any(mark.findings for _, mark in marks):  # a login page, say: the reason is told as it was
        return not_judged(rubric.id, unread[0].why, "model")
    found = []
    for check in rubric.checks:
        rows = [(place, row) for place, mark in marks for row in mark.findings if row.check == check.id]
        seen = {row.seen for _, row in rows}
        told: Seen = "cannot_tell"
        if check.over == "all":
            told = "no" if "no" in seen else "yes" if "yes" in seen else "cannot_tell"
        else:
            told = "yes" if "yes" in seen else "no" if "no" in seen else "cannot_tell"
        words = tuple(
            Evidence(exchange=place, quote=each.quote)
            for place, row in rows
            if row.seen == "yes" and told == "yes"
            for each in row.evidence
        )
        found.append(Finding(check=check.id, seen=told, evidence=words))
    return from_findings(rubric, case, tuple(found))


def from_findings(rubric: Rubric, case: Case, findings: tuple[Finding, ...]) -> Mark:
    """The mark that checks answered by a model come to: the highest level whose checks, and all below, pass."""
    level = level_of(rubric, {each.check: each for each in findings})
    if level is None:
        return not_judged(rubric.id, "a check that decides it was not answered", "model", findings)
    shown = [each for each in findings if each.seen == "yes" and rubric.level_of(each.check) <= level]
    at = [each for each in shown if (rubric.level_of(each.check) == 1) == (level == 1)]
    at.sort(key=lambda each: -rubric.level_of(each.check))
    above = rubric.levels[level + 1].checks if level < 5 else ()
    absent = [check.id for check in above if any(each.check == check.id and each.seen == "no" for each in findings)]
    why = f"Level {level}: {rubric.levels[level].anchor}"
    why += f" Seen: {', '.join(each.check for each in at)}." if at else ""
    why += f" Not seen: {', '.join(absent)}." if absent else ""
    quotes = [quote for each in at for quote in each.evidence]
    return lawful(rubric, case, level, quotes, why, findings=findings, grader="model")
