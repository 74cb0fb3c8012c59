"""Whether two runs differ: what is said, what is not said, and how often it would be wrong."""

import json
import re
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from evals.compare import Comparison, compare_runs, main, measured, rules
from evals.compare_check import drawn, resampled
from evals.finished import FORMAT
from evals.rows import save_rows
from evals.runs import Run
from evals.statistics import Observed
from evals.verdicts import Rule, Verdict, compare
from tests.test_metrics_by_hand import everywhere, good

HEADLINES = ("single_ask", "probe_depth", "laddering", "grounding", "fact_yield")
OTHERS = ("evasion_recovery", "justified_skip", "words", "openings", "handover")
RULES = {name: Rule(0.03, headline=True) for name in HEADLINES} | {name: Rule(0.05) for name in OTHERS}
QUESTIONS = 25
PLAIN = Rule(0.05)


def played(seed: int, planted: dict[str, float] | None = None, candidates: int = 14) -> dict[str, list[Observed]]:
    """Three panels per candidate; how well a case goes is a matter of the candidate and the panel, the rest is luck."""
    run = {}
    luck = np.random.default_rng([seed, 7])
    for number, name in enumerate(RULES):
        fixed = np.random.default_rng([number, 3])
        chances = fixed.uniform(0.75, 0.97, (candidates, 1)) + fixed.normal(0, 0.04, (candidates, 3))
        hits = luck.binomial(QUESTIONS, np.clip(chances, 0, 1) + (planted or {}).get(name, 0))
        run[name] = [
            Observed(f"c{who}", f"c{who}/{panel}", hits[who, panel] / QUESTIONS)
            for who in range(candidates)
            for panel in range(3)
        ]
    return run


def said(*shifts: float, rule: Rule = PLAIN, spread: float = 0.01) -> Verdict:
    """What is said of one metric of which each candidate's shift is given, with a little luck about it."""
    before = [Observed(str(n), f"{n}/1", 0.5) for n in range(len(shifts))]
    after = [Observed(str(n), f"{n}/1", 0.5 + shift + (-1) ** n * spread) for n, shift in enumerate(shifts)]
    (row,) = compare({"depth": before}, {"depth": after}, {"depth": rule})
    return row.verdict


def test_two_runs_that_differ_only_by_seed_are_neither_better_nor_worse() -> None:
    alarms = 0
    for repeat in range(100):
        rows = compare(played(2 * repeat), played(2 * repeat + 1), RULES)
        alarms += any(row.verdict in ("better", "worse") for row in rows)

    assert alarms <= 5


@pytest.mark.parametrize("metric", ["single_ask", "handover"])
def test_a_planted_defect_is_called_worse_whatever_the_seed(metric: str) -> None:
    for repeat in range(10):
        rows = compare(played(2 * repeat), played(2 * repeat + 1, {metric: -0.2}), RULES)

        assert metric in [row.metric for row in rows if row.verdict == "worse"]


def test_a_planted_defect_leaves_the_other_metrics_alone() -> None:
    rows = compare(played(1), played(1, {"single_ask": -0.2}), RULES)

    assert [row.metric for row in rows if row.verdict != "not worse"] == ["single_ask"]


@pytest.mark.parametrize(
    ("shift", "verdict"),
    [(0.1, "better"), (0.03, "not worse"), (0.0, "not worse"), (-0.03, "not worse"), (-0.1, "worse")],
)
def test_a_shift_counts_only_beyond_its_margin(shift: float, verdict: Verdict) -> None:
    assert said(*[shift] * 14, rule=Rule(0.05, headline=True)) == verdict


def test_a_large_shift_that_luck_may_have_brought_is_no_verdict() -> None:
    assert said(*[0.4, -0.5, 0.1, -0.3] * 4) == "cannot tell"


@pytest.mark.parametrize("better", ["less", "near"])
def test_where_less_is_better_a_rise_is_worse(better: str) -> None:
    assert said(*[0.1] * 14, rule=Rule(0.05, better)) == "worse"  # type: ignore[arg-type]
    assert said(*[-0.1] * 14, rule=Rule(0.05, better)) == "better"  # type: ignore[arg-type]


def test_too_few_candidates_say_how_many_it_takes() -> None:
    before = {"depth": [Observed(str(n), f"{n}/1", 0.9) for n in range(5)]}
    after = {"depth": [Observed(str(n), f"{n}/1", 0.1 + n / 100) for n in range(5)]}

    (row,) = compare(before, after, {"depth": Rule(0.05, headline=True)})

    assert row.verdict == "cannot tell"
    assert row.why == "5 candidates are too few to tell any change from chance; it takes 6"


@pytest.mark.parametrize("candidates", [0, 1])
def test_without_two_candidates_in_both_runs_nothing_is_said(candidates: int) -> None:
    run = {"depth": [Observed(str(n), f"{n}/1", 0.9) for n in range(candidates)]}

    (row,) = compare(run, run, {"depth": Rule(0.05)})

    assert (row.verdict, row.candidates) == ("cannot tell", candidates)


def test_a_row_is_valid_json_even_without_a_figure() -> None:
    (row,) = compare({"depth": []}, {"depth": []}, {"depth": Rule(0.05)})

    assert '"p":null' in row.model_dump_json()


def test_holm_is_counted_over_the_headlines_and_over_the_others_apart() -> None:
    rows = {row.metric: row for row in compare(played(1), played(2), RULES)}

    smallest = min((rows[name] for name in HEADLINES), key=lambda row: row.p)
    assert smallest.adjusted_p == pytest.approx(min(1, smallest.p * len(HEADLINES)))
    smallest = min((rows[name] for name in OTHERS), key=lambda row: row.p)
    assert smallest.adjusted_p == pytest.approx(min(1, smallest.p * len(OTHERS)))


def test_headlines_come_first() -> None:
    rows = compare(played(1), played(2), dict(reversed(RULES.items())))

    assert [row.headline for row in rows] == [True] * len(HEADLINES) + [False] * len(OTHERS)


def saved(name: str, *, text: str | None = None, people: str = "abcdefghijklmn", **fields: Any) -> Run:
    """A run of one panel with each of these candidates; with `text`, every speech says it too."""
    rows = [good(**{"case": f"{who}/core", "candidate": who, **fields}) for who in people]
    return Run(name, tuple(everywhere(text, row) if text else row for row in rows))


def told(found: Comparison, metric: str) -> Verdict:
    return next(row.verdict for row in found.rows if row.metric == metric)


@pytest.fixture(autouse=True)
def told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to learn voices here; that takes seconds, and tests of its own."""
    monkeypatch.setattr("evals.metrics.persona._attributed", lambda known, asked: [each.persona for each in asked])


def test_a_run_that_praises_is_worse_and_says_in_what() -> None:
    found = compare_runs(saved("a.jsonl"), saved("b.jsonl", text="Great answer."))

    assert told(found, "praise") == "worse"
    assert told(found, "fact_yield") == "not worse"
    assert found.summary.startswith("b.jsonl against a.jsonl. worse: ")
    assert "praise" in found.summary.partition(";")[0]


def test_a_run_against_itself_is_not_worse_in_anything() -> None:
    found = compare_runs(saved("a.jsonl"), saved("a.jsonl"))

    assert found.notes == ()
    assert {row.verdict for row in found.rows} == {"not worse"}
    assert found.summary == f"a.jsonl against a.jsonl. not worse: all {len(found.rows)}."


def test_a_voice_that_can_no_longer_be_told_apart_is_worse(monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = saved("a.jsonl"), saved("b.jsonl", seed=2)
    told_right = measured(before.interviews)["persona_separability"]
    monkeypatch.setattr("evals.metrics.persona._attributed", lambda known, asked: ["peer"] * len(asked))

    (row,) = compare(
        {"persona_separability": told_right},
        {"persona_separability": measured(after.interviews)["persona_separability"]},
        {"persona_separability": rules()["persona_separability"]},
    )

    assert (row.verdict, row.before) == ("worse", 1.0)


@pytest.mark.parametrize(
    ("fields", "note"),
    [
        ({"seed": 2}, "Seeds differ: 1 against 2."),
        ({"epoch": 2}, "Epochs differ: 1 against 2."),
        ({"model": "small"}, "Models differ: none against small."),
        ({"interviewer": "parrot"}, "Interviewers differ: panel against parrot."),
        ({"ended": "failed", "problem": "it broke"}, "14 of 14 interviews of b.jsonl failed."),
    ],
)
def test_what_else_differs_is_said(fields: dict[str, Any], note: str) -> None:
    found = compare_runs(saved("a.jsonl"), saved("b.jsonl", **fields))

    assert note in found.notes
    assert found.rows


def test_rows_of_another_format_are_not_measured() -> None:
    found = compare_runs(saved("a.jsonl"), saved("b.jsonl", format=FORMAT + 1))

    assert found.rows == ()
    assert found.notes[0] == f"14 rows of b.jsonl are not of format {FORMAT} and are left out. Play them again."
    assert found.summary == "b.jsonl against a.jsonl. Nothing can be compared."


def test_only_candidates_both_runs_met_are_compared() -> None:
    found = compare_runs(saved("a.jsonl"), saved("b.jsonl", people="abcdefghijklmo"))

    assert {row.candidates for row in found.rows} <= {13}
    assert "a.jsonl lacks o/core; compared without." in found.notes
    assert "b.jsonl lacks n/core; compared without." in found.notes


def test_a_candidate_whose_facts_were_changed_is_left_out() -> None:
    changed = saved("b.jsonl").interviews[0].model_copy(update={"facts": ("s1.when",)})
    after = Run("b.jsonl", (changed, *saved("b.jsonl").interviews[1:]))

    found = compare_runs(saved("a.jsonl"), after)

    assert found.notes == ("The candidate was changed between the runs in a/core; compared without.",)
    assert {row.cases for row in found.rows} == {13}


def test_two_files_are_compared_as_text_markdown_and_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    save_rows(before, saved("a").interviews)
    save_rows(after, saved("b", text="Great answer.").interviews)

    shown = []
    for form in ([], ["--markdown"], ["--json"]):
        assert main([str(before), str(after), *form]) == 1
        shown.append(capsys.readouterr().out)

    text, markdown, data = shown
    assert re.search(r"^single_ask \* .* not worse$", text, re.MULTILINE)
    assert "| praise | 0.000 |" in markdown
    assert json.loads(data)["summary"] == text.splitlines()[0]


def test_a_run_that_is_not_there_is_told_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["not-there.jsonl", "nor-this.jsonl"]) == 2
    assert "not-there.jsonl: cannot be read" in capsys.readouterr().err


def test_repeats_drawn_from_runs_of_several_seeds_tell_how_often_it_is_wrong() -> None:
    runs = [{"single_ask": played(seed)["single_ask"], "praise": played(seed)["words"]} for seed in range(4)]

    found = resampled(runs, repeats=10)

    assert found.repeats == 10
    assert found.silent >= 9
    assert sum(found.alarms.values()) >= 10 - found.silent


def test_both_sides_of_a_repeat_have_every_case_once_and_from_another_seed() -> None:
    runs = [{"m": [Observed("a", f"a/{case}", seed) for case in range(5)]} for seed in range(3)]

    before, after = drawn(runs, Random(1))

    assert [each.case for each in before["m"]] == [each.case for each in after["m"]] == [f"a/{n}" for n in range(5)]
    assert all(one.value != other.value for one, other in zip(before["m"], after["m"], strict=True))
