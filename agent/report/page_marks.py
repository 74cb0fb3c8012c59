"""The marked parts of the page: who decided what, on which words, and what to do about it."""

from agent.report.blocks import Block, Heading, Item, Paragraph, Table
from agent.report.marks_model import Deciding, Decision, DimensionShown, Fix, Marks, Said
from agent.report.model import Report
from agent.report.wording import facts, listed, numbers, percent
from agent.scoring.rules import Band
from agent.scoring.sheet import ROOM

BANDS: dict[Band, str] = {
    "strong no": "a strong no",
    "no": "no",
    "yes": "yes",
    "strong yes": "a strong yes",
    "not enough evidence": "not enough was heard to decide",
}
FOR_PRACTICE = "Marks are for practice; nobody's job depends on them."
NOT_MARKED = "This interview has not been marked yet."
OPEN = "Marks come when the interview is over."
PIPS = 5
FULL, EMPTY = "●", "○"


def marks_note(report: Report) -> str | None:
    """What stands where marks would be; None when there are some."""
    if report.marks:
        return None
    return NOT_MARKED if report.finished else OPEN


def decision(report: Report) -> list[Block]:
    marks = report.marks
    if not marks:
        return []
    blocks: list[Block] = [Heading("What the panel decides"), Paragraph(verdict_line(marks))]
    rows = tuple(_row(each) for each in marks.decisions)
    blocks.append(Table(("Interviewer", "Decision", "Mean of 5", "Could be marked"), rows))
    blocks += [Item(f"{each.name}: {held(each)}") for each in marks.decisions if each.gate]
    blocks += [Item(apart(marks, place)) for place in range(len(marks.apart))]
    if marks.decided_by:
        blocks.append(Paragraph("What decided it:"))
        blocks += [_deciding(each) for each in marks.decided_by]
    return blocks


def verdict_line(marks: Marks) -> str:
    """The decision in a sentence or two."""
    line = f"Taken together: {BANDS[marks.overall]}"
    line += f", with a mean of {marks.mean:g} of 5." if marks.mean is not None else "."
    return f"{line} The answers were held against this level: {marks.target_level}."


def _row(each: Decision) -> tuple[str, ...]:
    name = f"{each.name}, {each.title}" if each.title else each.name
    return name, capital(each.band), f"{each.mean:g}" if each.mean is not None else "", percent(each.coverage)


def held(each: Decision) -> str:
    """The rule that held a decision down, in plain words."""
    dimension = (each.gate or "").split(" ")[0]
    return f"a 1 in {dimension} holds this decision at no, whatever the rest."


def apart(marks: Marks, place: int) -> str:
    each = marks.apart[place]
    name = next((one.name for one in marks.dimensions if one.dimension == each.dimension), each.dimension)
    return f"{each.high} and {each.low} do not agree on {name}: they are {each.spread:g} marks apart."


def _deciding(each: Deciding) -> Item:
    below = (quoted(each.quote),) if each.quote else ()
    return Item(f"{capital(each.direction)} you: {each.name}, {each.text}", below)


def quoted(said: Said) -> str:
    return f"“{' '.join(said.quote.split())}” ({'round one' if said.turn is None else f'question {said.turn}'})"


def dimensions(report: Report) -> list[Block]:
    marks = report.marks
    if not marks:
        return []
    return [Heading("Mark by mark"), *(_dimension(each) for each in marks.dimensions), *graded(marks)]


def _dimension(each: DimensionShown) -> Item:
    title = f"{each.dimension} {each.name}"
    if each.mark is None:
        return Item(f"{title}: {unmarked(each)}")
    below = [f"Reached: {each.anchor}", *(quoted(said) for said in each.quotes)]
    below += notes(each)
    below += [f"Level {each.mark + 1}: {each.next_anchor}"] if each.next_anchor else []
    return Item(f"{title}: {pips(each.mark)} {each.mark} of 5", tuple(below))


def pips(mark: int) -> str:
    return FULL * mark + EMPTY * (PIPS - mark)


def unmarked(each: DimensionShown) -> str:
    """Why there is no number, said as what it is."""
    if each.status == "no_evidence":
        return "no evidence. Nothing was asked, or nothing was said, that could show it."
    why = next((thread.why for thread in each.threads if thread.status == "not_judged"), "")
    return f"not judged: {why}." if why else "not judged."


def notes(each: DimensionShown) -> list[str]:
    """What limits a mark: rules that lowered it, and what was never asked."""
    held = [(thread_name(thread.thread), thread.capped) for thread in each.threads if thread.capped]
    caps = dict.fromkeys(f"{capital(name)}: {rule}." for name, rule in held)
    found = list(caps)
    if each.untested_above is not None:
        found.append(f"Not tested above level {each.untested_above}: nothing was asked that deep.")
    return found


def thread_name(thread: str) -> str:
    """A story by its name; all that was asked on none by what it is."""
    return "besides your stories" if thread == ROOM else thread


def graded(marks: Marks) -> list[Block]:
    """By whom, how far that can be trusted, and what was left out."""
    who = "rules that read your words on this machine" if marks.grader == "offline" else "a language model"
    line = f"Marked by {who}. {FOR_PRACTICE}"
    if marks.fitted_on:
        line += f" Fitted on {marks.fitted_on.split(':')[0].rstrip('.')}."
    told = [f"{each.dimension} {each.agreement:.2f}" for each in marks.dimensions if each.agreement is not None]
    if told:
        line += f" Agreement with careful readers, where 1 is full and 0 is chance: {', '.join(told)}."
    else:
        line += " Its agreement with careful readers has not been measured."
    blocks: list[Block] = [Paragraph(line)]
    if marks.ungraded:
        blocks.append(Paragraph(f"Nobody has marked the answer to {numbers(marks.ungraded)} yet."))
    for each in marks.flagged:
        moved = [f"{name} to {mark or 'no mark'}" for name, mark in each.moved.items()]
        would = f"Left in, it would have moved {listed(moved)}." if moved else "Left in, it would have moved nothing."
        blocks.append(Item(f"Left out, as it speaks to the grader: “{' '.join(each.sentence.split())}”", (would,)))
    return blocks


def best(report: Report) -> list[Block]:
    if not report.marks or not report.marks.best:
        return []
    each = report.marks.best
    said = quoted(Said(turn=each.turn, quote=each.quote))
    return [Heading("Your best answer"), Item(each.question, (said, each.why))]


def fixes(report: Report) -> list[Block]:
    if not report.marks or not report.marks.fixes:
        return []
    return [Heading("What to do better"), *(_fix(each) for each in report.marks.fixes)]


def _fix(each: Fix) -> Item:
    said = quoted(Said(turn=each.turn, quote=each.quote))
    return Item(each.question, (f"You said: {said}", f"Missing: {each.missing}", f"Fill in: {each.drill}"))


def unused(report: Report) -> list[Block]:
    if not report.marks or not report.marks.unused:
        return []
    sources = {"resume": "résumé", "round_one": "round one"}
    items = [Item(f"{each.fact} ({each.kind}, {sources[each.source]})") for each in report.marks.unused]
    return [Heading("Left on the table"), Paragraph("Yours to tell, and never said today:"), *items]


def hidden(report: Report) -> list[Block]:
    if not report.marks or not report.marks.hidden:
        return []
    items = [Item(each.what, (noticed(each.noticed, each.turn),)) for each in report.marks.hidden]
    return [Heading("What there was to notice"), *items]


def noticed(yes: bool, turn: int | None) -> str:
    if not yes:
        return "Not noticed."
    return f"Noticed, at turn {turn}." if turn is not None else "Noticed."


def told_and_added(report: Report) -> list[Block]:
    """Round one beside today, story by story."""
    rows = []
    for story in report.stories:
        before = tuple(quote.slot for quote in story.filled if quote.question is None)
        today = tuple(quote.slot for quote in story.filled if quote.question is not None)
        rows.append((story.id, facts(before) or "nothing", facts(today) or "nothing"))
    table = Table(("Story", "Told in round one", "Added today"), tuple(rows))
    return [Heading("Round one beside round two"), table]


def practice(report: Report) -> list[Block]:
    if not report.marks or not report.marks.next_practice:
        return []
    each = report.marks.next_practice
    return [Heading("What to practise next"), Paragraph(each.why), Paragraph(f"Start it with: {each.command}")]


def short(report: Report) -> list[str]:
    """The decision, the two things that decided it and what to practise next, for the end of a session."""
    marks = report.marks
    if not marks:
        return []
    people = "; ".join(f"{each.name} {each.band}" for each in marks.decisions)
    lines = [f"The panel: {marks.overall}. {people}."]
    lines += [f"{capital(each.direction)} you: {each.name}, {each.text}" for each in marks.decided_by]
    if marks.next_practice:
        lines.append(f"Practise next: {marks.next_practice.command}")
    return lines


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
