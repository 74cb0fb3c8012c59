"""Charts of the report as inline SVG. Fluid: places along the width are percentages, so words keep their size.

Every chart has a title and a description that say what it shows; no meaning rests on colour alone.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from agent.report.marks_model import Decision, Marks
from agent.report.model import Report, StoryReport
from agent.report.wording import LEVELS, many, percent

if TYPE_CHECKING:
    from markupsafe import Markup

Attribute = str | int | float
ROW, TOP = 56, 26
LOWEST, HIGHEST = 1, 5
TRACK_FROM, TRACK_TO = 3.0, 97.0
"""Share of the width at which a scale begins and ends, in percent: room for half a sign on each side."""
BUBBLE = 13
"""Radius of an interviewer's sign."""
POINT = 6
BAR, BAR_ROW = 14, 62
LABEL_ROOM = 38.0
"""Share of the width kept free behind the longest bar, for its number."""
LONGEST_NAME = 36
"""Letters of a story's name that fit across a phone."""
RUNG, STEP = 46, 10


def element(name: str, *inside: "str | Markup", **attributes: Attribute) -> "Markup":
    """One element; text and attributes are escaped, elements within stay elements. `class_` is class, `_` is `-`."""
    from markupsafe import Markup, escape

    named = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    shown = "".join(f' {key}="{escape(_figure(value))}"' for key, value in named.items())
    return Markup(f"<{name}{shown}>{''.join(escape(part) for part in inside)}</{name}>")


def _figure(value: Attribute) -> str:
    return f"{value:g}" if isinstance(value, int | float) else value


def chart(key: str, title: str, told: str, height: float, parts: Iterable["Markup"]) -> "Markup":
    """The drawing with its words for those who do not see it. `key` makes its ids its own."""
    names = (element("title", title, id=f"{key}-title"), element("desc", told, id=f"{key}-desc"))
    labelled = f"{key}-title {key}-desc"
    return element(
        "svg", *names, *parts, role="img", aria_labelledby=labelled, width="100%", height=height, class_="chart"
    )


def pct(share: float) -> str:
    return f"{share:.2f}%"


def along(mark: float) -> float:
    """Where a mark lies on the width, in percent."""
    return TRACK_FROM + (mark - LOWEST) / (HIGHEST - LOWEST) * (TRACK_TO - TRACK_FROM)


def initials(decisions: Sequence[Decision]) -> dict[str, str]:
    """A sign for each interviewer: the first letter of the first name, or as many as tell them apart."""
    signs: dict[str, str] = {}
    for each in decisions:
        parts = [part for part in each.name.replace(".", "").split() if part not in ("Dr", "Mr", "Mrs", "Ms", "Prof")]
        short = [parts[0][:1], f"{parts[0][:1]}{parts[-1][:1]}", parts[0][:2], parts[0][:3]] if parts else ["?"]
        free = [sign for sign in short if sign not in signs.values()]
        signs[each.name] = free[0] if free else str(len(signs) + 1)
    return signs


def marks_chart(marks: Marks) -> "Markup":
    """A scale of 1 to 5 for each dimension, with a sign for each interviewer where their mark lies."""
    signs, parts, told = initials(marks.decisions), [], []
    for place, each in enumerate(marks.dimensions):
        y = place * ROW + TOP
        parts.append(element("text", f"{each.dimension} {each.name}", x=pct(0), y=y - 10, class_="label"))
        given = [(mark, who.name) for who in marks.decisions if (mark := who.marks.get(each.dimension)) is not None]
        if each.mark is None or not given:
            words = "no evidence" if each.status == "no_evidence" else "not judged"
            parts.append(element("text", words, x=pct(0), y=y + 14, class_="none"))
            told.append(f"{each.name}: {words}")
            continue
        parts += _scale(y + 9)
        for mark, group in groupby(sorted(given), key=lambda pair: pair[0]):
            parts.append(_bubbles(mark, [signs[name] for _, name in group], y + 9))
        told.append(f"{each.name}: {', '.join(f'{name} {mark:g}' for mark, name in given)}")
    foot = len(marks.dimensions) * ROW + 12
    parts += [
        element("text", str(mark), x=pct(along(mark)), y=foot, text_anchor="middle", class_="tick")
        for mark in range(1, 6)
    ]
    return chart("marks", "Marks by interviewer, 1 to 5", f"{'. '.join(told)}.", foot + 8, parts)


def _scale(y: float) -> list["Markup"]:
    line = element("line", x1=pct(TRACK_FROM), x2=pct(TRACK_TO), y1=y, y2=y, class_="track")
    ticks = [
        element("line", x1=pct(along(mark)), x2=pct(along(mark)), y1=y - 4, y2=y + 4, class_="track")
        for mark in range(1, 6)
    ]
    return [line, *ticks]


def _bubbles(mark: float, signs: list[str], y: float) -> "Markup":
    """One pill for all who gave the same mark, with a stroke at the very place."""
    wide = BUBBLE * 2 * len(signs)
    shift = {LOWEST: -BUBBLE, HIGHEST: BUBBLE - wide}.get(int(mark) if mark == int(mark) else 0, -wide / 2)
    pill = element("rect", x=shift, y=-BUBBLE, width=wide, height=BUBBLE * 2, rx=BUBBLE, class_="pill")
    letters = [
        element("text", sign, x=shift + BUBBLE * (2 * at + 1), y=4, text_anchor="middle", class_="sign")
        for at, sign in enumerate(signs)
    ]
    point = element("line", x1=0, x2=0, y1=BUBBLE, y2=BUBBLE + POINT, class_="point")
    return element("svg", point, pill, *letters, x=pct(along(mark)), y=y, overflow="visible")


def ladder_chart(story: StoryReport, key: str) -> "Markup":
    """Three rungs below what round one told: how deep was asked, how deep was answered, what was filled and missing."""
    asked = -1 if story.asked_depth is None else story.asked_depth
    parts, told = [element("line", x1=9, x2=9, y1=9, y2=9 + 3 * RUNG, class_="rail")], []
    for level, name in enumerate(LEVELS):
        y = 9 + level * RUNG
        state = "reached" if level <= story.reached_depth else "asked, not reached" if level <= asked else "not asked"
        state = "in round one" if level == 0 else state
        parts.append(_node(y, "reached" if level <= story.reached_depth else "asked" if level <= asked else "open"))
        parts.append(element("text", name.capitalize(), x=28, y=y + 5, class_="label"))
        parts.append(element("text", state, x=112, y=y + 5, class_="none"))
        full = sum(each.depth == level for each in story.filled)
        short = sum(each.depth == level for each in story.empty)
        parts += _tally(y, full, short)
        counted = (many(full, "fact") + " told" if full else "", many(short, "fact") + " missing" if short else "")
        told.append(", ".join([f"{name.capitalize()}: {state}", *(part for part in counted if part)]))
    return chart(key, f"How deep {story.id} went", f"{'. '.join(told)}.", 34 + 3 * RUNG, parts)


def _node(y: float, state: str) -> "Markup":
    """Full: an answer got there. A ring with a bar: asked, not reached. A dotted ring: not asked."""
    ring = element("circle", cx=9, cy=y, r=7, class_=f"node {state}")
    if state != "asked":
        return ring
    return element("g", ring, element("line", x1=5, x2=13, y1=y, y2=y, class_="bar-across"))


def _tally(y: float, full: int, short: int) -> list["Markup"]:
    """Facts as squares, under the words: full for told, crossed for asked and missing."""
    parts = []
    for at in range(full + short):
        x, top = 28 + at * (STEP + 4), y + 12
        parts.append(element("rect", x=x, y=top, width=STEP, height=STEP, class_="told" if at < full else "missing"))
        if at >= full:
            cross = dict(x1=x, x2=x + STEP, y1=top, y2=top + STEP)
            parts.append(element("line", class_="cross", **cross))
            parts.append(element("line", class_="cross", **cross | {"y1": top + STEP, "y2": top}))
    return parts


def time_chart(report: Report) -> "Markup":
    """Share of the time each story had in round one, beside its share today."""
    parts, told = [], []
    highest = max([story.share for story in report.stories] + [story.round_one_share or 0 for story in report.stories])
    for place, story in enumerate(report.stories):
        y = place * BAR_ROW + 14
        parts.append(element("text", _short(story.id), x=0, y=y, class_="label"))
        for row, (name, share) in enumerate((("round one", story.round_one_share), ("today", story.share))):
            top = y + 7 + row * (BAR + 4)
            wide = (share or 0) / (highest or 1) * (100 - LABEL_ROOM)
            kind = "bar-before" if name == "round one" else "bar-today"
            parts.append(element("rect", x=0, y=top, width=pct(max(wide, 0.4)), height=BAR, class_=kind))
            words = f"{name} {percent(share)}" if share is not None else f"{name}: not known"
            parts.append(element("text", words, x=pct(wide), dx=8, y=top + 11, class_="tick"))
            told.append(f"{story.id}, {words}")
    height = len(report.stories) * BAR_ROW
    return chart("time", "Share of the time, round one and today", f"{'. '.join(told)}.", height, parts)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def pips(mark: int) -> "Markup":
    """A mark as five signs, for the eye alone: the number stands beside it."""
    dots = [
        element("circle", cx=7 + at * 16, cy=7, r=5.5, class_="pip full" if at < mark else "pip")
        for at in range(HIGHEST)
    ]
    return element("svg", *dots, aria_hidden="true", width=80, height=14, class_="pips")
