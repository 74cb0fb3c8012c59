"""Progress as one HTML page: nothing is fetched, nothing runs, and the drawings are tables too."""

from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from agent.content.clean import clean
from agent.content.paths import data_folder
from agent.progress.model import DimensionRow, Progress, StoryRow
from agent.progress.wording import DEPTHS, NO_MARK, grader, notes, overall, signed, title
from agent.report.wording import day, first_words

WIDTH, HEIGHT = 240, 98
LEFT, RIGHT, TOP, FLOOR = 22, 228, 12, 76
WIDEST_BAR = 26
BAR_SHARE = 0.7
"""Of the room a session has."""
BEST, DEEPEST = 5, 3
MOST_TICKS = 12
"""Sessions whose number fits under a drawing; of more, only some are written."""
LOOKS = ("page.css", "progress.css")
"""The look of all our pages, and what only this one draws."""


class Spot(NamedTuple):
    """One session in a drawing."""

    session: int
    x: float
    y: float
    shown: str


class Line(NamedTuple):
    """Marks of one dimension: a dot for each, joined where sessions follow each other."""

    id: str
    name: str
    told: str
    spots: list[Spot]
    joins: list[tuple[Spot, Spot]]
    cells: list[str]
    change: str


class Bar(NamedTuple):
    """One session of a ladder."""

    x: float
    width: float
    asked: float
    """Height of what was asked."""
    reached: float


class Count(NamedTuple):
    """How often questions of one session were answered again."""

    x: float
    y: float
    width: float
    height: float
    middle: float
    shown: int


class Ladder(NamedTuple):
    """How far one story was taken, session by session."""

    id: str
    name: str
    opening: str
    told: str
    bars: list[Bar]
    cells: list[str]


def render_page(progress: Progress) -> str:
    """The whole page; every word of the record is escaped and cleaned."""
    folder = data_folder("prompts") / "pages"
    pages = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    css = "".join((folder / name).read_text(encoding="utf-8") for name in LOOKS)
    count = len(progress.sessions)
    page = pages.get_template("progress.html.j2").render(
        title=title(progress),
        notes=notes(progress),
        sessions=[
            {"at": each, "day": day(each.date), "grader": grader(each), "overall": overall(each)}
            for each in progress.sessions
        ],
        lines=[_line(row, count) for row in progress.dimensions],
        ladders=[_ladder(place, row, count) for place, row in enumerate(progress.stories)],
        retakes=_retakes(progress),
        retakes_told="; ".join(f"session {each.number}: {each.retakes}" for each in progress.sessions),
        numbers=range(1, count + 1),
        ticks=[(session, _x(session, count)) for session in range(1, count + 1, -(-count // MOST_TICKS) or 1)],
        levels=[(level, _mark_y(level)) for level in range(1, BEST + 1)],
        depths=[(level, _depth_y(level)) for level in range(DEEPEST + 1)],
        what_depth_is=DEPTHS,
        size={"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": RIGHT, "top": TOP, "floor": FLOOR},
        css=Markup(css),
        css_hash=b64encode(sha256(css.encode()).digest()).decode(),
    )
    return clean(page)


def _x(session: int, count: int) -> float:
    """Sessions stand evenly; a single one stands in the middle."""
    step = (RIGHT - LEFT) / count
    return round(LEFT + step * (session - 0.5), 1)


def _mark_y(mark: int) -> float:
    return round(FLOOR - (FLOOR - TOP) * (mark - 1) / (BEST - 1), 1)


def _depth_y(depth: int) -> float:
    return round(FLOOR - (FLOOR - TOP) * depth / DEEPEST, 1)


def _line(row: DimensionRow, count: int) -> Line:
    known = [(number, mark) for number, mark in enumerate(row.marks, 1) if mark is not None]
    spots = [Spot(number, _x(number, count), _mark_y(mark), str(mark)) for number, mark in known]
    joins = [(one, other) for one, other in pairwise(spots) if other.session == one.session + 1]
    told = "; ".join(f"session {number}: {mark} of {BEST}" for number, mark in known) or "no marks yet"
    cells = [NO_MARK if mark is None else str(mark) for mark in row.marks]
    return Line(row.dimension, f"{row.dimension} {row.name}", told, spots, joins, cells, signed(row.change))


def _ladder(place: int, row: StoryRow, count: int) -> Ladder:
    width = round(min(WIDEST_BAR, (RIGHT - LEFT) / count * BAR_SHARE), 1)
    bars, told = [], []
    for number, depth in enumerate(row.depths, 1):
        if depth is None:
            continue
        asked, reached = (round(FLOOR - _depth_y(each), 1) for each in (depth.asked, depth.reached))
        bars.append(Bar(round(_x(number, count) - width / 2, 1), width, asked, reached))
        told.append(f"session {number}: asked to depth {depth.asked}, reached {depth.reached}")
    cells = [NO_MARK if depth is None else f"{depth.reached}/{depth.asked}" for depth in row.depths]
    return Ladder(f"s{place}", row.story, first_words(row.told), "; ".join(told) or "never asked about", bars, cells)


def _retakes(progress: Progress) -> list[Count]:
    """Empty when nothing was ever answered again: no drawing then."""
    most, count = max((each.retakes for each in progress.sessions), default=0), len(progress.sessions)
    if not most:
        return []
    width = round(min(WIDEST_BAR, (RIGHT - LEFT) / count * BAR_SHARE), 1)
    found = []
    for each in progress.sessions:
        height, middle = round((FLOOR - TOP) * each.retakes / most, 1), _x(each.number, count)
        found.append(Count(round(middle - width / 2, 1), round(FLOOR - height, 1), width, height, middle, each.retakes))
    return found
