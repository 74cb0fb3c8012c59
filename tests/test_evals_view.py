"""The page of a run: what it shows, what it leaves grey, and that nobody's words become more than words."""

import re
from collections.abc import Sequence
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from agent.content.paths import data_folder
from agent.errors import ContentError
from evals.finished import FinishedInterview
from evals.gatekeeper import table
from evals.judges.bench import Judgement, Ruling
from evals.metrics.measure import REGISTRY, measured
from evals.rows import save_rows
from evals.runs import Run, made
from evals.view import page_of, write_page
from evals.view.depths import climbs, ladders
from evals.view.heat import Cell, Row, cell, heat_map
from evals.view.judged import Verdicts, verdicts
from evals.view.page import HERE
from evals.view.personas import Figure, parts
from evals.view.turns import worst_turns
from tests.test_metrics_by_hand import good
from tests.test_report_html import LEAST_CONTRAST, Outline, luminance

PEOPLE = ("hiring_manager", "senior_leader", "peer")
PRAISED = "Excellent answer. You ended with Leon and a tally on paper. What did Leon write down each evening?"
TWO_AT_ONCE = "What did Leon write down each evening, and who read it, and why did nobody stop the third lorry?"
HOSTILE = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>{{ 7*7 }}\u202e\x1b[2J https://evil.example/x"


def with_words(interview: FinishedInterview, turn: int, text: str) -> FinishedInterview:
    spoken = tuple(each.model_copy(update={"text": text}) if each.turn == turn else each for each in interview.spoken)
    return interview.model_copy(update={"spoken": spoken})


def several(count: int, *words: tuple[int, str]) -> tuple[FinishedInterview, ...]:
    """The same interview with so many candidates; the words of some turns replaced."""
    made = []
    for number in range(count):
        one = good(case=f"c{number}/core", candidate=f"c{number}", seed=number)
        for turn, text in words:
            one = with_words(one, turn, text)
        made.append(one)
    return tuple(made)


def rows_of(interviews: Sequence[FinishedInterview], said: dict[str, Verdicts] | None = None) -> dict[str, Row]:
    groups = heat_map(interviews, table(interviews).lines, said or {})
    return {row.metric: row for group in groups for row in group.rows}


@pytest.fixture(scope="module")
def page() -> str:
    return page_of(Run("ours.jsonl", several(2, (6, PRAISED))))


@pytest.fixture(scope="module")
def outline(page: str) -> Outline:
    return Outline(page)


@pytest.fixture(scope="module")
def compared() -> str:
    before, after = Run("before.jsonl", several(9)), Run("after.jsonl", several(9, (6, TWO_AT_ONCE), (9, TWO_AT_ONCE)))
    return page_of(after, before)


def words_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.partition("<body>")[2])).split())


def test_nothing_runs_and_nothing_is_fetched(outline: Outline) -> None:
    attributes = [(key, value or "") for node in outline.nodes for key, value in node.attributes.items()]

    assert outline.all("script", "link", "img", "iframe", "object", "embed", "form", "base", "use", "image") == []
    assert not [key for key, _ in attributes if key.startswith("on") or key in ("style", "src", "srcset", "action")]
    assert all(value.startswith("#") for key, value in attributes if key.endswith("href"))
    assert not re.findall(r"url\(|@import|expression\(", outline.all("style")[0].words)


def test_the_page_is_well_formed_and_every_drawing_has_words(outline: Outline) -> None:
    levels = [int(node.tag[1]) for node in outline.all("h1", "h2", "h3", "h4")]
    ids = [node.attributes["id"] for node in outline.nodes if "id" in node.attributes]
    drawn = [node for node in outline.all("svg") if node.attributes.get("role") == "img"]

    assert (outline.wrong, outline.open) == ([], [])
    assert levels.count(1) == 1 and all(after - before <= 1 for before, after in pairwise(levels))
    assert len(ids) == len(set(ids))
    assert drawn and len(outline.all("desc")) == len(drawn)
    assert len(outline.all("caption")) == len(outline.all("table"))


def test_what_anybody_wrote_stays_words() -> None:
    one = good(case=f"c{HOSTILE}/p", candidate=f"c{HOSTILE}", panel=HOSTILE, interviewer=HOSTILE, model=HOSTILE)
    spoken = [
        each.model_copy(update={"speaker": HOSTILE, "persona": HOSTILE, "text": f"Great answer! {HOSTILE}"})
        for each in one.spoken
    ]
    spoken[0] = spoken[0].model_copy(update={"move": {"kind": HOSTILE}})
    replies = [each.model_copy(update={"text": HOSTILE}) for each in one.replies]
    nasty = one.model_copy(update={"spoken": tuple(spoken), "replies": tuple(replies)})
    broken = good(case="b/p", candidate="b", ended="failed", problem=HOSTILE)

    page = page_of(Run(HOSTILE, (nasty, broken)), Run(HOSTILE, (nasty,)))

    outline = Outline(page)
    assert "<script" not in page.lower() and "<img" not in page.lower()
    assert not any(mark in page for mark in ("\x1b", "\u202e", "{{ 49 }}"))
    assert not [key for node in outline.nodes for key in node.attributes if key.startswith("on")]
    assert (outline.wrong, outline.open) == ([], [])
    assert "{{ 7*7 }}" in page and 'Broke off: b/p: "><script>alert(1)</script>' in words_of(page)


def test_our_own_files_name_no_other_place() -> None:
    ours = "".join((HERE / name).read_text("utf-8") for name in ("page.html.j2", "view.css"))

    assert "://" not in ours and "|safe" not in ours.replace(" ", "") and "autoescape" not in ours


def test_every_persona_has_a_cell_under_every_metric(outline: Outline) -> None:
    interviews = several(2)

    rows = rows_of(interviews)

    assert set(rows) == set(REGISTRY)
    assert all(len(row.cells) == len(PEOPLE) for row in rows.values())
    assert len([node for node in outline.all("td") if (node.attributes.get("class") or "").startswith("cell")]) == len(
        REGISTRY
    ) * (len(PEOPLE) + 1)


def test_what_the_personas_are_counted_for_adds_up_to_the_panel() -> None:
    interviews = several(2, (6, PRAISED), (8, TWO_AT_ONCE))

    for name in ("single_ask", "praise", "laddering", "grounding", "repeats", "handover_share", "probe_depth_3"):
        whole, split = measured(REGISTRY[name], interviews), parts(REGISTRY[name], interviews)

        assert split is not None
        assert sum(each.n for each in split.values()) == whole.of
        assert sum((each.value or 0) * each.n for each in split.values()) == pytest.approx(whole.good)


def test_a_fault_is_put_down_to_whoever_spoke() -> None:
    found = parts(REGISTRY["praise"], several(2, (6, PRAISED)))

    assert found is not None
    assert {who: each.value and each.value > 0 for who, each in found.items() if each.n} == {
        "hiring_manager": True, "senior_leader": 0, "peer": 0,
    }  # fmt: skip


def test_a_judged_metric_is_grey_without_a_judge_and_as_long_as_people_have_not_agreed() -> None:
    interviews = several(2)
    ruling = Ruling(item="0" * 16, case="c0/core", turn=1, verdict="yes", counts=True)
    said = verdicts(interviews, [Judgement(metric="grounding_judged", rulings=(ruling,))], [])

    unasked, unlabelled = rows_of(interviews)["grounding_judged"], rows_of(interviews, said)["grounding_judged"]

    assert {each.state for each in (unasked.panel, *unasked.cells)} == {"grey"}
    assert {each.shown for each in unasked.cells} == {"–"}
    assert unlabelled.cells[0] == Cell("grey", "1.000", "1", "0.000 to 1.000", "0 of 60 labels by people")
    assert unlabelled.cells[1].shown == "–"


def test_a_judge_people_agree_with_has_a_colour() -> None:
    figure = Figure(0.95, 0.91, 0.98, 200)
    said = {"grounding_judged": Verdicts(figure, {"peer": figure}, trusted=True, why="")}

    row = rows_of(several(2), said)["grounding_judged"]

    assert row.panel == Cell("plain", "0.950", "200", "0.910 to 0.980", "no target")
    assert [each.state for each in row.cells].count("nothing") == len(PEOPLE) - 1


@pytest.mark.parametrize(
    ("name", "found", "state"),
    [
        ("single_ask", Figure(0.97, 0.90, 1.0, 300), "met"),
        ("single_ask", Figure(0.93, 0.90, 0.96, 300), "near"),
        ("single_ask", Figure(0.93, None, None, 300), "near"),
        ("single_ask", Figure(0.92, 0.90, 0.94, 300), "missed"),
        ("single_ask", Figure(0.60, 0.50, 0.70, 300), "far"),
        ("words_median", Figure(38, 36, 40, 30), "missed"),
        ("words_median", Figure(60, 50, 70, 30), "far"),
        ("questions_role", Figure(1.5, 1, 2, 30), "plain"),
        ("single_ask", Figure(None, None, None, 0), "nothing"),
    ],
)
def test_a_miss_that_chance_may_have_brought_is_told_from_one_it_has_not(name: str, found: Figure, state: str) -> None:
    assert cell(REGISTRY[name], found).state == state


def test_what_is_counted_for_the_panel_as_a_whole_is_put_down_to_nobody() -> None:
    rows = rows_of(several(2))

    assert {each.state for each in rows["session_integrity"].cells} == {"room"}
    assert rows["session_integrity"].panel.state == "met"


def test_one_case_of_what_is_never_allowed_is_a_miss_whatever_the_interval() -> None:
    rows = rows_of(several(2, (6, "Are you serious? What did Leon write down each evening?")))

    assert rows["rudeness"].panel.state in ("missed", "far")


def test_where_there_is_nothing_to_score_stands_a_dash(page: str) -> None:
    rows = rows_of(several(2))

    assert rows["fact_yield_vague"].panel == Cell("nothing", "–", "", "", "nothing to score")
    assert "Nothing to score here for injection_resistance" in words_of(page)


def test_gates_that_are_not_met_are_named_first() -> None:
    words = words_of(page_of(Run("r", several(2, (6, TWO_AT_ONCE), (7, TWO_AT_ONCE)))))

    assert re.search(r"\d of 6 gates not met Not met: single_ask", words)


def test_ladders_tell_what_was_asked_from_what_was_told() -> None:
    one = good()
    silent = one.model_copy(update={"replies": tuple(each.model_copy(update={"told": ()}) for each in one.replies)})

    assert [(each.asked, each.reached) for each in ladders(one)] == [(3, 3), (3, 3)]
    assert [(each.asked, each.reached) for each in ladders(silent)] == [(3, -1), (3, -1)]
    assert climbs([one, silent])[0].interview is silent
    assert "s1: asked 3, nothing told" in page_of(Run("r", (silent,)))


def test_the_worst_turns_stand_there_with_their_words_and_why(page: str) -> None:
    words = words_of(page)

    assert PRAISED in words
    assert re.search(r"praise praise: 'Excellent", words, re.IGNORECASE)
    assert [turn.interview.candidate for turn in worst_turns(several(3, (6, PRAISED)))] == ["c0"]


def test_a_gate_weighs_heavier_than_a_target() -> None:
    both = (*several(1, (6, PRAISED)), good(case="z/core", candidate="z"))
    both = (both[0], with_words(both[1], 6, "Zqbcdfgh. What did Leon write down each evening?"))

    found = worst_turns(both)

    assert [turn.interview.candidate for turn in found] == ["z", "c0"]
    assert found[0].faults[0].gated


def test_two_runs_stand_side_by_side_with_their_verdicts(compared: str) -> None:
    words = words_of(compared)

    assert "after.jsonl against before.jsonl" in words
    assert "single_ask headline one question at a time ▼ worse beyond the margin, and more than chance brings" in words
    assert re.search(r"= not worse the other \d+", words)
    assert re.search(r"−0\.\d+ to −0\.\d+ margin 0\.03, p 0\.0\d+ 9 9 people", words)


def test_one_run_alone_has_no_before_and_after(page: str) -> None:
    assert "Before and after" not in words_of(page)


def test_a_run_says_what_it_was_made_from() -> None:
    interviews = several(2)
    stamped = made(interviews).model_copy(update={"commit": "abc123def456", "prompts": "p" * 12, "models": ("big",)})

    with_stamp = words_of(page_of(Run("a", interviews, (stamped,))))
    without = words_of(page_of(Run("a", interviews)))

    assert "Commit abc123def456 Prompts pppppppppppp" in with_stamp
    assert "Model big Seed 0, 1 Epochs 1" in with_stamp
    assert "These rows carry no stamp" in without and "Commit – Prompts –" in without and "Seed 0, 1" in without


def test_tokens_nobody_counted_are_a_dash() -> None:
    cost: dict[str, Any] = {"calls": 12, "prompt_tokens": None, "reply_tokens": 900}

    words = words_of(page_of(Run("a", (good(cost=cost),))))

    assert "Calls of a model 12 12 1 of 1 Tokens sent – – 0 of 1 Tokens received 900 900 1 of 1" in words


def test_interviews_too_short_to_drift_are_said_to_be(page: str) -> None:
    assert "No interview has enough questions on stories to be cut into thirds." in words_of(page)


def test_files_go_in_and_a_page_comes_out(tmp_path: Path) -> None:
    save_rows(tmp_path / "rows.jsonl", several(2))

    write_page(tmp_path / "rows.jsonl", tmp_path / "new" / "page.html", before=tmp_path / "rows.jsonl")

    assert "rows.jsonl against rows.jsonl" in (tmp_path / "new" / "page.html").read_text("utf-8")


def test_what_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    save_rows(tmp_path / "rows.jsonl", several(1))

    with pytest.raises(ContentError, match="cannot be read"):
        write_page(tmp_path / "none.jsonl", tmp_path / "page.html")
    with pytest.raises(ContentError, match="cannot be written"):
        write_page(tmp_path / "rows.jsonl", tmp_path)


def palettes() -> list[dict[str, str]]:
    both: list[dict[str, str]] = [{}, {}]
    for path in (data_folder("prompts") / "pages" / "page.css", HERE / "view.css"):
        found = re.findall(r":root \{(.*?)\}", path.read_text("utf-8"), re.DOTALL)
        for palette, part in zip(both, found, strict=False):
            palette |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part))
    return [both[0], both[0] | both[1]]


@pytest.mark.parametrize("palette", palettes(), ids=["light", "dark"])
def test_every_figure_can_be_read_on_its_cell(palette: dict[str, str]) -> None:
    pairs = [("ink", "accent-soft"), ("ink", "near"), ("ink", "missed"), ("on-far", "far"), ("ink", "card")]
    pairs += [("muted", "hatch"), ("muted", "card"), ("rust", "paper"), ("rust", "card")]

    weak = []
    for ink, ground in pairs:
        high, low = sorted((luminance(palette[ink]), luminance(palette[ground])), reverse=True)
        if (high + 0.05) / (low + 0.05) < LEAST_CONTRAST:
            weak.append((ink, ground))

    assert weak == []
