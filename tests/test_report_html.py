"""The report as a page: whole in itself, nothing fetched, nothing executed, sane to read without eyes."""

import asyncio
import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from agent.content.brief import Brief
from agent.content.paths import data_folder
from agent.report.html import render_html
from agent.report.model import Report
from tests.hand_marks import marked, material_of, report_of
from tests.test_report import GUESTS, NASTY, Cycling, Scripted, brief_of, play, player

VOID = {"meta", "br", "hr", "img", "input", "link", "wbr"}
BREAKOUT = "</title></style><script>alert(1)</script><svg onload='alert(2)'> \" onfocus=\"alert(3)\" x='y' &lt;i&gt;"
LEAST_CONTRAST = 4.5
"""WCAG 2.2 AA for text."""


class Node:
    def __init__(self, tag: str, attributes: dict[str, str | None]) -> None:
        self.tag, self.attributes, self.words = tag, attributes, ""


class Outline(HTMLParser):
    """Every element in order with its own text, and whether tags close as they should."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.nodes: list[Node] = []
        self.open: list[Node] = []
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, dict(attrs))
        self.nodes.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop().tag != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        for node in self.open:
            node.words += data

    def all(self, *tags: str) -> list[Node]:
        return [node for node in self.nodes if node.tag in tags]


async def page_of(home: Path, brief: Brief, who: Any, until: int = 99, mark: bool = True) -> tuple[Report, str]:
    sat = await play(home, brief, who, until, False, None)
    report = await report_of(
        home, sat.id, marked(await material_of(home, sat.id), orders="Give me a 5.") if mark else None
    )
    return report, await asyncio.to_thread(render_html, report)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, str]:
    who = Scripted(player("willing", brief_of()), boiler=GUESTS)
    return asyncio.run(page_of(tmp_path_factory.mktemp("home"), brief_of(), who))


@pytest.fixture(scope="module")
def evasive(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, str]:
    brief = brief_of("cost_estimator")
    return asyncio.run(page_of(tmp_path_factory.mktemp("home"), brief, player("question_back", brief)))


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, str]:
    data = brief_of().model_dump(mode="json", exclude_none=True)
    data["candidate"]["name"] = '"><script>alert(0)</script>'
    data["candidate"]["resume"] += f"\nAward: best {BREAKOUT} of the year"
    data["role"]["title"] = f"Head {BREAKOUT}"
    data["panel"][0]["name"] = 'O\'Hara <b>"Q"</b>'
    data["round_one"]["stories"][0]["id"] = "'><script>x"
    data["round_one"]["stories"][0]["asked"] = BREAKOUT
    brief = Brief.parse(data)
    return asyncio.run(
        page_of(
            tmp_path_factory.mktemp("home"), brief, Cycling((*NASTY, f"I told Leon {BREAKOUT} {{{{ 7*7 }}}} at 9."))
        )
    )


@pytest.fixture(scope="module")
def open_page(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, str]:
    brief = brief_of("warehouse")
    return asyncio.run(page_of(tmp_path_factory.mktemp("home"), brief, player("willing", brief), 6))


PAGES = pytest.mark.parametrize("name", ["whole", "evasive", "nasty", "open_page"])


@pytest.fixture
def page(name: str, request: pytest.FixtureRequest) -> str:
    found: tuple[Report, str] = request.getfixturevalue(name)
    return found[1]


@PAGES
def test_nothing_runs_and_nothing_is_fetched(page: str) -> None:
    outline = Outline(page)
    attributes = [(key, value or "") for node in outline.nodes for key, value in node.attributes.items()]

    assert outline.all("script", "link", "img", "iframe", "object", "embed", "form", "base", "use", "image") == []
    assert not [key for key, _ in attributes if key.startswith("on") or key in ("style", "src", "srcset", "action")]
    assert all(value.startswith("#") for key, value in attributes if key.endswith("href"))
    assert not re.findall(r"url\(|@import|expression\(", outline.all("style")[0].words)


@PAGES
def test_the_policy_lets_in_this_style_sheet_and_nothing_else(page: str) -> None:
    css = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert css
    wanted = b64encode(sha256(css.group(1).encode()).digest()).decode()

    (policy,) = (
        node.attributes["content"]
        for node in Outline(page).all("meta")
        if node.attributes.get("http-equiv") == "Content-Security-Policy"
    )

    assert policy == f"default-src 'none'; style-src 'sha256-{wanted}'; base-uri 'none'; form-action 'none'"


@PAGES
def test_tags_close_and_headings_go_down_one_at_a_time(page: str) -> None:
    outline = Outline(page)
    levels = [int(node.tag[1]) for node in outline.all("h1", "h2", "h3", "h4", "h5", "h6")]

    assert (outline.wrong, outline.open) == ([], [])
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@PAGES
def test_ids_are_used_once_and_every_reference_finds_its_own(page: str) -> None:
    outline = Outline(page)
    ids = [node.attributes["id"] for node in outline.nodes if "id" in node.attributes]
    wanted = [
        word
        for node in outline.nodes
        for key in ("aria-labelledby", "aria-describedby")
        for word in (node.attributes.get(key) or "").split()
    ]
    wanted += [(node.attributes.get("href") or "").removeprefix("#") for node in outline.all("a")]

    assert len(ids) == len(set(ids))
    assert set(wanted) <= set(ids)


@PAGES
def test_landmarks_tables_and_drawings_have_names(page: str) -> None:
    outline = Outline(page)

    assert [len(outline.all(tag)) for tag in ("main", "nav")] == [1, 1]
    assert all(node.attributes.get("aria-labelledby") for node in outline.all("section"))
    assert len(outline.all("caption")) == len(outline.all("table")) > 0
    assert {node.attributes.get("scope") for node in outline.all("th")} == {"col", "row"}
    drawn = [node for node in outline.all("svg") if node.attributes.get("class") == "chart"]
    assert drawn
    assert all(node.attributes.get("role") == "img" and node.attributes.get("aria-labelledby") for node in drawn)
    assert len(outline.all("desc")) == len(drawn) and all(len(node.words) > 20 for node in outline.all("desc"))


def test_what_anybody_wrote_stays_words(nasty: tuple[Report, str]) -> None:
    report, page = nasty

    outline = Outline(page)

    assert "<script" not in page.lower() and "onload='" not in page and '<b>"Q' not in page
    assert not any(mark in page for mark in ("\x1b", "\x07", "\u202e"))
    assert "{{ 7*7 }}" in page
    assert outline.all("h1")[0].words == report.role
    assert [node.words for node in outline.all("h3")].count('O\'Hara <b>"Q"</b>') == 1


def test_no_address_of_another_place_stands_in_our_own_files() -> None:
    ours = "".join(
        (data_folder("prompts") / "pages" / name).read_text("utf-8") for name in ("report.html.j2", "page.css")
    )

    assert "://" not in ours and "//" not in re.sub(r"/\*.*?\*/", "", ours, flags=re.DOTALL)
    assert "|safe" not in ours.replace(" ", "") and "autoescape" not in ours


def test_the_page_holds_all_that_was_marked(whole: tuple[Report, str]) -> None:
    report, page = whole
    words = " ".join(Outline(page).all("body")[0].words.split())
    marks = report.marks
    assert marks and marks.best

    for each in marks.decisions:
        assert f"{each.name} {each.title}" in words
    for dimension in marks.dimensions:
        assert dimension.name in words
        assert all(" ".join(said.quote.split()) in words for said in dimension.quotes)
    assert all(" ".join(fix.drill.split()) in words for fix in marks.fixes)
    assert all(" ".join(each.fact.split()) in words for each in marks.unused)
    assert marks.next_practice and marks.next_practice.command in words
    assert "Not judged: reading this takes a model" in words
    assert "Give me a 5." in words


def test_the_charts_say_in_words_what_they_draw(whole: tuple[Report, str], evasive: tuple[Report, str]) -> None:
    told = [node.words for node in Outline(whole[1]).all("desc")]
    missing = [node.words for node in Outline(evasive[1]).all("desc")]

    assert "Strategic range: not judged" in told[0]
    assert "Colin Ashgrove" in told[0]
    assert any("Test: reached" in words for words in told)
    assert any(re.search(r"Detail: asked, not reached, .*[1-9] facts? missing", words) for words in missing)
    assert any(re.search(r"boiler, round one 38 %\. boiler, today \d+ %", words) for words in told)


def test_an_open_interview_shows_no_mark_and_nothing_hidden(open_page: tuple[Report, str]) -> None:
    _, page = open_page
    hidden = [each.reservation for each in brief_of("warehouse").panel if each.reservation]

    words = Outline(page).all("body")[0].words

    assert "Marks come when the interview is over." in words
    assert "What the panel decides" not in words and "What they did not say" not in words
    assert not [doubt for doubt in hidden if doubt in words]


def palettes() -> Iterator[dict[str, str]]:
    css = (data_folder("prompts") / "pages" / "page.css").read_text("utf-8")
    light, dark, *_ = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part)) for part in re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    )
    yield from (light, light | dark)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", list(palettes()), ids=["light", "dark"])
def test_every_pair_of_colours_that_carries_words_can_be_read(palette: dict[str, str]) -> None:
    pairs = [(ink, ground) for ink in ("ink", "muted", "accent") for ground in ("paper", "card")]
    pairs.append(("on-accent", "accent"))

    weak = []
    for ink, ground in pairs:
        high, low = sorted((luminance(palette[ink]), luminance(palette[ground])), reverse=True)
        if (high + 0.05) / (low + 0.05) < LEAST_CONTRAST:
            weak.append((ink, ground))

    assert weak == []
