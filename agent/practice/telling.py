"""Says in plain words what an answer showed, what it left out, and what changed with the next take."""

from collections.abc import Iterator
from typing import NamedTuple

from agent.content.rubrics import Check, Rubric, offline_worth
from agent.practice.asking import Question
from agent.practice.takes import Change, Take
from agent.scoring.rules import CAPS

MOST_MISSING = 3
DEEPEST = 3
LONGEST_QUOTE = 28
"""Words of a quotation that are shown."""


class Line(NamedTuple):
    """One paragraph. `mark` stands before its first word."""

    text: str
    mark: str = ""
    style: str = ""
    apart: bool = False
    """Whether an empty line goes before it."""


def tell_take(rubric: Rubric, question: Question, take: Take, grader: str) -> Iterator[Line]:
    """All there is to say on one take. `grader`: who marked it, as the start of a sentence."""
    mark = take.mark
    yield Line(headline(rubric, take), style="bold")
    if mark.mark is not None:
        yield Line(f"What a {mark.mark} is: {rubric.levels[mark.mark].anchor}")
    if mark.capped:
        yield Line(f"Held down: {mark.capped}.")
    if mark.evidence:
        yield Line("It rests on your words:", apart=True)
        yield from (Line(f"“{shortened(each.quote)}”", "· ") for each in mark.evidence[:3])
    yield from _checks(rubric, take)
    yield from _next_level(rubric, take)
    yield from _orders(take)
    if mark.mark is not None:
        yield Line(how_much_it_shows(rubric, question, mark.mark), style="italic", apart=True)
    yield Line(f"{grader}{how_sure(take, rubric)}", style="dim")


def headline(rubric: Rubric, take: Take) -> str:
    mark, name = take.mark, f"{rubric.id} {rubric.name}"
    if mark.mark is not None:
        return f"{name}: {mark.mark} of 5"
    if mark.status == "no_evidence":
        return f"{name}: no evidence, which is no low mark: {mark.why}."
    return f"{name}: not judged: {mark.why}."


def short_mark(take: Take) -> str:
    told = {"no_evidence": "no evidence", "not_judged": "not judged"}
    return str(take.mark.mark) if take.mark.mark is not None else told[take.mark.status]


def _checks(rubric: Rubric, take: Take) -> Iterator[Line]:
    """Passed, what speaks for level 1, and the first ones missing, each as the question a reader answers."""
    if passed := take.seen(level_one=False, rubric=rubric):
        yield Line("Yes, your answer shows this:", apart=True)
        yield from (_shown(take, check) for check in passed)
    if against := take.seen(level_one=True, rubric=rubric):
        yield Line("This was seen too, and it marks level 1:", apart=True)
        yield from (_shown(take, check, "! ") for check in against)
    if missing := take.missing(rubric, MOST_MISSING):
        yield Line("Not seen, the first to work on:", apart=True)
        yield from (Line(check.ask, "- ") for check in missing)


def _shown(take: Take, check: Check, mark: str = "+ ") -> Line:
    quotes = take.finding(check).evidence
    return Line(f"{check.ask} “{shortened(quotes[0].quote)}”" if quotes else check.ask, mark)


def _next_level(rubric: Rubric, take: Take) -> Iterator[Line]:
    mark = take.mark.mark
    if mark is None:
        yield Line(f"What the five levels look like: roundtwo rubrics show {rubric.id}", apart=True)
        return
    if mark == max(rubric.levels):
        yield Line("There is no level above this one.", apart=True)
        return
    level = rubric.levels[mark + 1]
    yield Line(f"What a {mark + 1} looks like: {level.anchor}", apart=True)
    yield Line(f"For instance, from another story. Asked “{level.example.asked}”: “{level.example.said}”", style="dim")


def _orders(take: Take) -> Iterator[Line]:
    for sentence in take.flagged:
        moved = f" With it the mark would have been {take.with_flagged}." if take.with_flagged is not None else ""
        yield Line(f"This gives the grader orders, so it was left out.{moved}", apart=True)
        yield Line(f"“{shortened(sentence)}”", "! ")


def how_much_it_shows(rubric: Rubric, question: Question, mark: int) -> str:
    """One exchange is not a thread, and the mark should not be taken for one."""
    on = f"In an interview the panel goes on asking, and {rubric.id} rests on all those answers."
    tested = CAPS[question.depth]
    if rubric.depth_capped and question.depth < DEEPEST:
        stands = f"The {mark} is what the words earn, but one" if mark > tested else "One"
        return f"{stands} question at depth {question.depth} of {DEEPEST} tests nothing above {tested}. {on}"
    return f"One answer shows only a part. {on}"


def how_sure(take: Take, rubric: Rubric) -> str:
    """The grader's measured agreement, and its own guess at this mark."""
    unmeasured = f": how far it agrees with careful readers on {rubric.id} was not measured."
    if take.mark.grader == "model":
        return unmeasured
    measured = offline_worth().agreement.get(rubric.id)
    if measured is None:
        return unmeasured
    told = f": on stories it had not seen it agrees with careful readers at {measured:.2f} (1 is perfect, 0 is chance)"
    if take.mark.confidence is not None:
        told += f"; it gives this mark a chance of {take.mark.confidence:.0%}".replace("%", " %")
    return f"{told}."


def tell_change(change: Change, number: int) -> Iterator[Line]:
    """Take `number` beside the one before it."""
    before, after = change.before, change.after
    lengths = f"{before.words} → {after.words} words"
    yield Line(
        f"Take {number} beside take {number - 1}: {short_mark(before)} → {short_mark(after)}, {lengths}", style="bold"
    )
    for title, checks, mark in (
        ("Gained:", change.gained, "+ "),
        ("No longer there, which helps:", change.shed, "+ "),
        ("Lost:", change.lost, "- "),
        ("New, and it marks level 1:", change.picked_up, "! "),
    ):
        if checks:
            yield Line(title, apart=True)
            yield from (Line(check.ask, mark) for check in checks)
    if not (change.gained or change.lost or change.shed or change.picked_up):
        yield Line("The same checks passed as before.")


def shortened(quote: str) -> str:
    parts = quote.split()
    return " ".join(parts) if len(parts) <= LONGEST_QUOTE else f"{' '.join(parts[:LONGEST_QUOTE])} …"
