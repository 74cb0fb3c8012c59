"""The report as one HTML page that needs nothing else: no script, no request, every word escaped."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from agent.content.clean import clean
from agent.content.paths import data_folder
from agent.report import page_marks, svg
from agent.report.blocks import Block, Heading, Item, Paragraph, Table
from agent.report.marks_model import DimensionShown, Marks
from agent.report.model import Report, StoryReport
from agent.report.page import other_questions, retakes, summary, unanswered
from agent.report.page_people import doubts, interviewers, own_questions
from agent.report.page_stories import concerns, place_of, question_by_question, story_quotes, time_of
from agent.report.wording import FACTS, FARED, day, facts, numbers, percent

if TYPE_CHECKING:
    from jinja2 import Template

TITLES = {
    "decision": "What the panel decides",
    "marks": "Mark by mark",
    "stories": "Your stories",
    "rounds": "Round one beside round two",
    "differ": "Statements that differ",
    "best": "Your best answer",
    "fixes": "What to do better",
    "unused": "Left on the table",
    "behind": "What they did not say",
    "hidden": "What there was to notice",
    "learned": "What you asked and learned",
    "practice": "What to practise next",
    "graded": "How this was marked",
    "all": "Everything that was said",
}
SEEN = {"yes": "yes", "no": "no", "cannot_tell": "cannot tell"}
_GAP = re.compile(r"(\[[^\]]*\])")
Groups = list[tuple[str, Any]]


class Row(NamedTuple):
    facts: str
    quote: str
    turn: int | None


def render_html(report: Report) -> str:
    """The whole page. Marks are shown when the report holds some."""
    from markupsafe import Markup

    css = _file("page.css")
    behind, learned = _grouped(_behind(report)), _grouped(own_questions(report))
    values: dict[str, Any] = {
        "report": report,
        "marks": report.marks,
        "note": page_marks.marks_note(report),
        "summary": summary(report),
        "css": Markup(css),
        "css_hash": b64encode(sha256(css.encode()).digest()).decode(),
        "titles": TITLES,
        "contents": [(key, title) for key, title in TITLES.items() if _shown(report, key, behind, learned)],
        "ladders": {each.id: svg.ladder_chart(each, f"story-{at}") for at, each in enumerate(report.stories)},
        "times": {
            each.id: time_of(each) if each.questions else "Nobody asked about it today." for each in report.stories
        },
        "quotes": {each.id: _told(each) for each in report.stories},
        "time_chart": svg.time_chart(report),
        "beside": next(block for block in page_marks.told_and_added(report) if isinstance(block, Table)),
        "behind": behind,
        "learned": learned,
        "graded": _grouped(page_marks.graded(report.marks)) if report.marks else [],
        "appendix": _appendix(report),
    }
    page: str = _template().render(values | (_marked(report.marks) if report.marks else {}))
    return clean(page)


def _marked(marks: Marks) -> dict[str, Any]:
    return {
        "marks_chart": svg.marks_chart(marks),
        "signs": svg.initials(marks.decisions),
        "numbers": _numbers(marks),
        "checks": {each.dimension: _checks(each) for each in marks.dimensions},
    }


def _shown(report: Report, key: str, behind: Groups, learned: Groups) -> bool:
    """Whether a part has anything in it."""
    marks = report.marks
    there = {
        "differ": bool(report.contradictions),
        "behind": bool(behind),
        "learned": bool(learned),
        "best": bool(marks and marks.best),
        "fixes": bool(marks and marks.fixes),
        "unused": bool(marks and marks.unused),
        "hidden": bool(marks and marks.hidden),
        "practice": bool(marks and marks.next_practice),
    }
    return there.get(key, bool(marks) or key not in ("decision", "marks", "graded"))


def _behind(report: Report) -> list[Block]:
    """Why they called back, their doubts, and what is still open; the part has its own title."""
    found, still = doubts(report), concerns(report)
    return [*(block for block in found if not isinstance(block, Heading)), *still]


def _told(story: StoryReport) -> list[tuple[str, list[Row]]]:
    rows = [(turn, Row(facts(slots), quote, turn)) for turn, quote, slots in story_quotes(story)]
    parts = (("Added today", [row for turn, row in rows if turn is not None]),
             ("Told in round one", [row for turn, row in rows if turn is None]))  # fmt: skip
    return [(name, part) for name, part in parts if part]


def _numbers(marks: Marks) -> Table:
    header = ("Dimension", *(each.name for each in marks.decisions), "Counts for, %")
    rows = []
    for each in marks.dimensions:
        given = [who.marks.get(each.dimension) for who in marks.decisions]
        none = "no evidence" if each.status == "no_evidence" else "not judged"
        weights = " / ".join(f"{who.weights.get(each.dimension, 0.0) * 100:.0f}" for who in marks.decisions)
        cells = (none if mark is None else f"{mark:g}" for mark in given)
        rows.append((f"{each.dimension} {each.name}", *cells, weights))
    return Table(header, tuple(rows))


def _checks(each: DimensionShown) -> Table | None:
    """One row a check, one column a story; what no thread was checked for is left out."""
    threads = [thread for thread in each.threads if thread.checks]
    asked = {check.id: check for thread in threads for check in thread.checks}
    if not asked:
        return None
    seen = {(thread.thread, check.id): SEEN[check.seen] for thread in threads for check in thread.checks}
    rows = tuple(
        (check.ask, str(check.level), *(seen.get((thread.thread, key), "") for thread in threads))
        for key, check in asked.items()
    )
    return Table(("Check", "Level", *(page_marks.thread_name(thread.thread) for thread in threads)), rows)


def _appendix(report: Report) -> list[tuple[str, Groups]]:
    """What is kept for looking up: each part under its own title, its first heading taken off."""
    parts = (other_questions, unanswered, interviewers, retakes, question_by_question)
    found = [part(report) for part in parts]
    return [(blocks[0].text, _grouped(blocks[1:])) for blocks in found if blocks and isinstance(blocks[0], Heading)]


def _grouped(blocks: list[Block]) -> Groups:
    """Points that follow each other as one list."""
    groups: Groups = []
    for block in blocks:
        match block:
            case Item():
                if not groups or groups[-1][0] != "items":
                    groups.append(("items", []))
                groups[-1][1].append(block)
            case Heading():
                groups.append(("heading", block.text))
            case Paragraph():
                groups.append(("paragraph", block.text))
            case Table():
                groups.append(("table", block))
    return groups


def _gaps(drill: str) -> list[tuple[bool, str]]:
    """A drill in pieces: the gaps to fill, and the words between."""
    return [(bool(_GAP.fullmatch(piece)), piece) for piece in _GAP.split(drill) if piece]


def _file(name: str) -> str:
    return (data_folder("prompts") / "pages" / name).read_text("utf-8")


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {
        "capital": page_marks.capital,
        "day": day,
        "gaps": _gaps,
        "percent": percent,
        "squeeze": lambda text: " ".join(text.split()),
    }
    environment.globals |= {
        "FACTS": FACTS,
        "FARED": FARED,
        "apart": page_marks.apart,
        "facts": facts,
        "held": page_marks.held,
        "noticed": page_marks.noticed,
        "notes": page_marks.notes,
        "pips": svg.pips,
        "place_of": place_of,
        "question_numbers": numbers,
        "unmarked": page_marks.unmarked,
    }
    return environment.from_string(_file("report.html.j2"))
