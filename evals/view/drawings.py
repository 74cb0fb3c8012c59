"""The page's drawings as inline SVG. What they show stands beside them in figures too, or in their description."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent.report.svg import element
from evals.metrics.depth import DEEPEST
from evals.tables import figure
from evals.verdicts import Compared
from evals.view.depths import Climb, Ladder, Rung
from evals.view.drifting import PARTS, Curve

if TYPE_CHECKING:
    from markupsafe import Markup

STEP, RISE = 13, 9
"""Width and height of one step of a stair."""
STAIR = 92
"""From one story to the next."""
LONGEST = 13
"""Letters of a story's name that fit under its stair."""
WIDE, HIGH = 240, 96
LEFT, RIGHT, TOP, FLOOR = 38, 236, 10, 72
MOST_MARGINS = 4.0
"""How far a difference is drawn, in margins; beyond it an arrow says that it goes on."""


def drawing(key: str, title: str, told: str, parts: Sequence["Markup"], width: float, height: float) -> "Markup":
    """A picture with its words; it grows no wider than it is drawn. `key` makes its ids its own."""
    names = (element("title", title, id=f"{key}-t"), element("desc", told, id=f"{key}-d"))
    return element(
        "svg", *names, *parts, role="img", aria_labelledby=f"{key}-t {key}-d", viewBox=f"0 0 {width:g} {height:g}",
        width=width, height=height, class_="drawn",
    )  # fmt: skip


def beside(parts: Sequence["Markup"], width: float, height: float) -> "Markup":
    """A picture of figures that stand next to it: for the eye alone."""
    return element(
        "svg", *parts, aria_hidden="true", viewBox=f"0 0 {width:g} {height:g}", width=width, height=height,
        class_="drawn",
    )  # fmt: skip


def whisker(value: float, low: float | None, high: float | None, wanted: float | None) -> "Markup":
    """A share between 0 and 1 with its interval, and where its target lies."""
    width = 168.0

    def at(share: float) -> float:
        return round(6 + min(1.0, max(0.0, share)) * (width - 12), 1)

    parts = [element("line", x1=at(0), x2=at(1), y1=11, y2=11, class_="rule")]
    if wanted is not None:
        parts.append(element("line", x1=at(wanted), x2=at(wanted), y1=3, y2=19, class_="target"))
    if low is not None and high is not None:
        parts.append(element("line", x1=at(low), x2=at(high), y1=11, y2=11, class_="between"))
    parts.append(element("circle", cx=at(value), cy=11, r=4.5, class_="dot"))
    return beside(parts, width, 22)


def stairs(climb: Climb, key: str) -> "Markup":
    """A stair of three steps for each story of one interview."""
    parts: list[Markup] = []
    for place, ladder in enumerate(climb.ladders):
        parts += _stair(ladder, 1 + place * STAIR)
    told = ". ".join(
        f"{each.story}: {_depth('asked', each.asked)}, {_depth('reached', each.reached)}" for each in climb.ladders
    )
    width = max(1, len(climb.ladders)) * STAIR
    return drawing(key, f"How deep {climb.interview.case} went", f"{told or 'No story was planned'}.", parts, width, 50)


def _depth(what: str, depth: int) -> str:
    if depth < 0:
        return "never asked about" if what == "asked" else "nothing told"
    return f"{what} {depth}"


def _stair(ladder: Ladder, x: float) -> list["Markup"]:
    floor = 2 + DEEPEST * RISE
    parts = []
    for step in range(1, DEEPEST + 1):
        kind = "reached" if ladder.reached >= step else "asked" if ladder.asked >= step else "open"
        left, high = x + (step - 1) * (STEP + 2), step * RISE
        parts.append(element("rect", x=left, y=floor - high, width=STEP, height=high, class_=f"step {kind}"))
        if kind == "reached" and ladder.asked < step:  # told without being asked
            parts.append(element("circle", cx=left + STEP / 2, cy=floor - high + 5, r=2, class_="unasked"))
    name = ladder.story if len(ladder.story) <= LONGEST else f"{ladder.story[: LONGEST - 1]}…"
    return [*parts, element("text", name, x=x, y=floor + 15)]


def rung_bars(found: Sequence[Rung]) -> "Markup":
    """Of all stories, how many were asked and how many reached each depth."""
    parts, told, left, width = [], [], 100.0, 450.0
    for place, each in enumerate(found):
        y, scale = place * 46.0, (width - left - 110) / max(1, each.of)
        parts.append(element("text", f"{each.depth}  {each.name}", x=0, y=y + 22, class_="label"))
        for row, (name, count) in enumerate((("asked", each.asked), ("reached", each.reached))):
            top, wide = y + 4 + row * 16, count * scale
            if count:
                parts.append(element("rect", x=left, y=top, width=round(wide, 1), height=13, class_=f"step {name}"))
            words = f"{name} {count} of {each.of}" if not row else f"{name} {count}"
            parts.append(element("text", words, x=round(left + wide + (7 if count else 0), 1), y=top + 11))
        told.append(f"Depth {each.depth}, {each.name}: asked {each.asked}, reached {each.reached} of {each.of} stories")
    return drawing("rungs", "Stories by depth", f"{'. '.join(told)}.", parts, width, len(found) * 46)


def curve(found: Curve, key: str) -> "Markup":
    """One feature from the first to the last part of the interview, with its interval."""
    ends = [end for each in found.points for end in (each.low, each.high, each.mean) if end is not None]
    top, low = max([*ends, 1e-9]), min([0.0, *ends])

    def spot(place: int, value: float) -> tuple[float, float]:
        x = LEFT + 10 + place * (RIGHT - LEFT - 20) / (PARTS - 1)
        return round(x, 1), round(FLOOR - (value - low) / (top - low) * (FLOOR - TOP), 1)

    sure = [(place, each) for place, each in enumerate(found.points) if each.low is not None and each.high is not None]
    parts = [element("line", x1=LEFT, x2=RIGHT, y1=FLOOR, y2=FLOOR, class_="rule")]
    if len(sure) > 1:
        edge = [spot(place, each.high or 0) for place, each in sure]
        edge += [spot(place, each.low or 0) for place, each in reversed(sure)]
        parts.append(element("polygon", points=" ".join(f"{x},{y}" for x, y in edge), class_="band"))
    line = [spot(place, each.mean) for place, each in enumerate(found.points)]
    parts.append(element("polyline", points=" ".join(f"{x},{y}" for x, y in line), class_="join"))
    parts += [element("circle", cx=x, cy=y, r=3, class_="dot") for x, y in line]
    parts += [
        element("text", figure(top), x=LEFT - 4, y=TOP + 4, text_anchor="end"),
        element("text", figure(low), x=LEFT - 4, y=FLOOR + 4, text_anchor="end"),
        element("text", "first", x=LEFT + 10, y=FLOOR + 16),
        element("text", "last", x=RIGHT - 10, y=FLOOR + 16, text_anchor="end"),
    ]
    told = "; ".join(f"part {place}: {figure(each.mean)}" for place, each in enumerate(found.points, 1))
    return drawing(key, found.what, f"{told}.", parts, WIDE, HIGH)


def shift(row: Compared) -> "Markup | str":
    """A difference with its interval, counted in margins; to the right is better. Nothing where none was found."""
    if row.difference != row.difference:
        return ""
    width, middle = 132.0, 66.0
    better = -1 if row.better in ("less", "near") else 1

    def at(value: float) -> float:
        margins = better * value / row.margin
        return round(middle + max(-MOST_MARGINS, min(MOST_MARGINS, margins)) * (middle - 8) / MOST_MARGINS, 1)

    unit = (middle - 8) / MOST_MARGINS
    parts = [
        element("rect", x=middle - unit, y=2, width=2 * unit, height=18, class_="within"),
        element("line", x1=middle, x2=middle, y1=2, y2=20, class_="rule"),
    ]
    low, high = row.interval
    if low == low and high == high:
        parts.append(element("line", x1=at(low), x2=at(high), y1=11, y2=11, class_="between"))
    parts.append(element("circle", cx=at(row.difference), cy=11, r=4, class_="dot"))
    return beside(parts, width, 22)
