"""The rules of rubrics §0 that no grader may bend: evidence, opportunity, dodges, depth, weights, bands and seals."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import pytest
from pydantic import ValidationError

from agent.arguments import DIMENSIONS as TYPED
from agent.content.rubrics import DIMENSIONS, Dimension, Weights, rubric, weights
from agent.scoring.case import Case, Exchange
from agent.scoring.mark import Assessment, Evidence, Finding, Mark, Seen
from agent.scoring.offline import grade
from agent.scoring.rules import depth_of, lawful, level_of, no_evidence, not_judged, opportunities, total, verbatim
from agent.scoring.sheet import Sheet, ThreadMark, half_down, over_interview, sheet_of, verdict
from agent.scoring.threads import from_findings, merged

TOLD = "I picked the Saturday myself, because finance wanted the pay run to start clean on Monday."
MORE = "Swaps went from forty a week to nine. Leena from finance counted them by hand for a month."
ROUND = "It was the usual sort of thing, and on the whole it all worked out quite well for everyone in the end."
REFUSAL = "I'd rather not talk about that."


def exchange(answer: str = TOLD, **more: Any) -> Exchange:
    return Exchange(question="Who picked the date?", answer=answer, **({"probe_type": "rationale", "depth": 2} | more))


def case(*exchanges: Exchange, **more: Any) -> Case:
    return Case(exchanges=exchanges or (exchange(),), **more)


def quotes(*texts: str, exchange: int = 1) -> list[Evidence]:
    return [Evidence(exchange=exchange, quote=text) for text in texts]


def marked(level: int, case: Case, evidence: Iterable[Evidence], dimension: Dimension = "R3") -> Mark:
    return lawful(rubric(dimension), case, level, evidence, "as the checks have it")


def thread(dimension: Dimension, mark: int | None, *speakers: str, name: str = "crm") -> ThreadMark:
    found = (
        not_judged(dimension, "nobody can tell")
        if mark is None
        else Mark(dimension=dimension, status="scored", mark=mark, evidence=tuple(quotes("one", "two")), why="so")
    )
    return ThreadMark(thread=name, speakers=speakers or ("Dana",), mark=found)


def test_the_command_line_offers_the_dimensions_there_are() -> None:
    assert TYPED == DIMENSIONS


# G1 and G2: a mark, and the words it rests on


@pytest.mark.parametrize(
    ("status", "mark", "quoted"),
    [
        ("scored", None, 2), ("scored", 0, 2), ("scored", 6, 2), ("scored", 3, 0), ("scored", 4, 1), ("scored", 5, 1),
        ("no_evidence", 1, 1), ("not_judged", 3, 2), ("poor", 1, 1),
    ],
)  # fmt: skip
def test_a_mark_that_breaks_the_rules_cannot_be_written_down(status: str, mark: int | None, quoted: int) -> None:
    with pytest.raises(ValidationError):
        Mark(dimension="R3", status=status, mark=mark, evidence=tuple(quotes("a", "b")[:quoted]), why="so")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("level", "quoted", "expected"),
    [
        (5, (TOLD, "Swaps went from forty a week to nine."), 5),
        (4, (TOLD, "Swaps went from forty a week to nine."), 4),
        (5, (TOLD,), 3),
        (4, (TOLD,), 3),
        (3, (TOLD,), 3),
        (1, (TOLD,), 1),
        (5, (), None),
        (5, ("I picked the Sunday myself",), None),
        (4, (TOLD, "Swaps went from fifty a week to nine."), 3),
        (4, (TOLD, TOLD), 3),
        (4, (TOLD, "I picked the Saturday myself"), 3),
    ],
)
def test_a_mark_needs_the_candidates_words_and_a_four_two_passages(
    level: int, quoted: tuple[str, ...], expected: int | None
) -> None:
    mark = marked(level, case(exchange(f"{TOLD} {MORE}")), quotes(*quoted))

    assert mark.mark == expected
    assert mark.status == ("scored" if expected else "not_judged")


@pytest.mark.parametrize(
    ("said", "quote", "stands"),
    [
        ("I picked\n  the Saturday", "I picked the Saturday", True),
        ("She said “Saturday, please”.", 'She said "Saturday, please".', True),
        ("I don’t know who asked.", "I don't know who asked.", True),
        ("I picked the Saturday", "i picked the saturday", False),
        ("I picked the Saturday", "I picked … Saturday", False),
        ("I picked the Saturday", "I chose the Saturday", False),
        ("I picked the Saturday", "   ", False),
    ],
)
def test_a_quotation_is_verbatim_but_for_white_space_and_the_shape_of_quote_marks(
    said: str, quote: str, stands: bool
) -> None:
    assert bool(verbatim(quotes(quote), case(exchange(said)))) == stands


@pytest.mark.parametrize(("place", "stands"), [(1, False), (2, True), (3, False), (99, False)])
def test_a_quotation_must_stand_in_the_exchange_it_names(place: int, stands: bool) -> None:
    two = case(exchange(TOLD), exchange(MORE, turn=17))

    found = verbatim(quotes("Swaps went from forty", exchange=place), two)

    assert [each.turn for each in found] == ([17] if stands else [])


def test_the_words_of_the_panel_are_no_evidence() -> None:
    asked = Exchange(question="You moved sixty nurses in one weekend, who helped?", answer="Leena did.")

    assert verbatim(quotes("You moved sixty nurses in one weekend"), case(asked)) == ()


# G3: not asked is not weak


@pytest.mark.parametrize(
    ("how", "chance"),
    [
        ({"probe_type": "rationale"}, True),
        ({"probe_type": "reflection", "slot": "reason"}, True),
        ({"probe_type": "quantify", "slot": "number"}, False),
        ({"probe_type": "", "slot": ""}, False),
    ],
)
def test_only_a_question_for_it_gives_a_chance(how: dict[str, str], chance: bool) -> None:
    assert bool(opportunities(rubric("R3"), case(exchange(**how)))) == chance


def test_a_thread_meant_for_a_dimension_is_its_opportunity_from_end_to_end() -> None:
    thread = case(exchange(probe_type="opener"), exchange(probe_type=""), dimension="R3")

    assert opportunities(rubric("R3"), thread) == (1, 2)
    assert opportunities(rubric("R2"), thread) == ()


def test_what_was_never_asked_is_no_evidence_and_not_a_low_mark() -> None:
    mark = grade(case(exchange(probe_type="quantify", slot="number")), "R3")

    assert (mark.status, mark.mark) == ("no_evidence", None)


@pytest.mark.parametrize("answer", ["", " ", ":", REFUSAL, "I don't know.", "Thought process:"])
def test_what_was_never_said_is_no_evidence(answer: str) -> None:
    assert grade(case(exchange(answer), dimension="R3"), "R3").status == "no_evidence"


# G4: dodged twice


def asked_twice(first: str, second: str, slot: str = "reason") -> Case:
    return case(exchange(first, slot=slot), exchange(second, slot=slot))


@pytest.mark.parametrize(
    ("asked", "most"),
    [
        (asked_twice(ROUND, ROUND), 2),
        (case(exchange(ROUND, slot="reason"), exchange(TOLD)), 5),
        (case(exchange(ROUND, slot="reason"), exchange(ROUND, slot="rejected_option")), 5),
        (case(exchange(ROUND, slot="reason"), exchange(ROUND, slot="reason"), exchange(TOLD, slot="reason")), 5),
        (asked_twice(REFUSAL, REFUSAL), 5),
    ],
)
def test_the_same_fact_talked_round_twice_is_two_at_most(asked: Case, most: int) -> None:
    thread = asked.model_copy(update={"exchanges": (*asked.exchanges, exchange(f"{TOLD} {MORE}", depth=3))})
    last = len(thread.exchanges)

    mark = marked(5, thread, quotes(TOLD, MORE[:37], exchange=last), "R3")

    assert mark.mark == most
    assert ("talked round" in (mark.capped or "")) == (most == 2)


def test_a_dodge_costs_only_the_dimension_it_was_asked_for() -> None:
    thread = case(exchange(ROUND, slot="number", probe_type="quantify"), exchange(ROUND, slot="number"),
                  exchange(f"{TOLD} {MORE}", probe_type="conflict", depth=2))  # fmt: skip

    assert marked(4, thread, quotes(TOLD, MORE[:37], exchange=3), "R7").mark == 4
    assert marked(4, thread, quotes(TOLD, MORE[:37], exchange=3), "R1").mark == 2


@pytest.mark.parametrize("by", ["offline", "model"])
def test_nothing_but_dodges_is_a_one_and_not_no_evidence(by: str) -> None:
    vague = "Oh, a fair bit, I suppose."
    thread = asked_twice(vague, vague, slot="number")
    silent = no_evidence("R1", "nothing was said that could be marked", "model")

    mark = grade(thread, "R1") if by == "offline" else merged(rubric("R1"), thread, [(1, silent), (2, silent)])

    assert (mark.status, mark.mark, mark.grader) == ("scored", 1, by)
    assert {each.quote for each in mark.evidence} == {vague}


# G5: depth


def deep(*asked: tuple[int, str], dimension: Dimension | None = None) -> Case:
    return case(*(exchange(answer, depth=depth) for depth, answer in asked), dimension=dimension)


@pytest.mark.parametrize(
    ("thread", "expected"),
    [
        (deep((0, TOLD), (1, REFUSAL)), 2),
        (deep((1, TOLD), (2, REFUSAL)), 3),
        (deep((2, TOLD), (3, REFUSAL)), 4),
        (deep((2, TOLD), (3, ROUND)), 4),
        (deep((2, TOLD), (3, "Sorry, do you mean the cost or the date?")), 4),
        (deep((2, TOLD), (3, "")), 4),
        (deep((2, TOLD), (3, MORE)), 5),
        (deep((1, TOLD)), 5),
        (deep((0, TOLD)), 5),
        (deep((3, REFUSAL), (1, TOLD)), 3),
        (deep((3, REFUSAL), (2, MORE), (3, TOLD)), 5),
    ],
)
def test_depth_that_was_asked_and_not_reached_caps_the_mark(thread: Case, expected: int) -> None:
    said = [(place, each.answer) for place, each in enumerate(thread.exchanges, 1) if each.answer in (TOLD, MORE)]
    evidence = [Evidence(exchange=place, quote=text[a:b]) for place, text in said for a, b in ((0, 20), (21, 40))]

    mark = marked(5, thread, evidence)

    assert mark.mark == expected
    assert bool(mark.capped) == (expected < 5)


def test_a_cap_never_raises_a_mark() -> None:
    for level in (1, 2, 3, 4, 5):
        mark = marked(level, deep((2, TOLD), (3, REFUSAL)), quotes(TOLD[:20], TOLD[21:40]))

        assert mark.mark is not None and mark.mark <= level


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_only_five_dimensions_are_capped_by_depth(dimension: Dimension) -> None:
    mark = marked(5, deep((0, TOLD), (3, REFUSAL)), quotes(TOLD[:20], TOLD[21:40]), dimension)

    assert mark.mark == (2 if dimension in ("R1", "R2", "R3", "R6", "R7") else 5)


def test_depth_counts_the_deepest_question_and_the_deepest_answer() -> None:
    assert depth_of(deep((1, TOLD), (3, REFUSAL), (2, MORE))) == (3, 2)
    assert depth_of(deep((0, REFUSAL))) == (0, 0)


# Levels from checks


def findings(**seen: Seen) -> dict[str, Finding]:
    told = {f"R3.{level}{letter}": seen.get(f"l{level}", "yes") for level in (1, 2, 3, 4, 5) for letter in "abcdef"}
    return {check: Finding(check=check, seen=value) for check, value in told.items()}


@pytest.mark.parametrize(
    ("seen", "level"),
    [
        ({}, 5),
        ({"l5": "no"}, 4),
        ({"l3": "no"}, 2),
        ({"l2": "no"}, 1),
        ({"l5": "cannot_tell"}, None),
        ({"l3": "no", "l5": "cannot_tell"}, 2),
        ({"l2": "cannot_tell", "l3": "no"}, None),
        ({"l1": "no"}, 5),
    ],
)
def test_the_level_is_the_highest_whose_checks_and_all_below_pass(seen: dict[str, Seen], level: int | None) -> None:
    assert level_of(rubric("R3"), findings(**seen)) == level


def test_one_check_of_a_level_that_fails_fails_the_level() -> None:
    for check in rubric("R3").levels[4].checks:
        assert level_of(rubric("R3"), findings() | {check.id: Finding(check=check.id, seen="no")}) == 3


def test_a_check_nobody_answered_leaves_the_mark_open() -> None:
    told = {check.id: Finding(check=check.id, seen="yes") for check in rubric("R3").checks[:-1]}

    assert level_of(rubric("R3"), told) is None
    assert from_findings(rubric("R3"), case(), tuple(told.values())).status == "not_judged"


@pytest.mark.parametrize(
    ("over", "seen", "expected"),
    [
        ("any", ("yes", "no"), "yes"), ("any", ("no", "no"), "no"), ("any", ("no", "cannot_tell"), "no"),
        ("any", ("cannot_tell", "cannot_tell"), "cannot_tell"), ("all", ("yes", "no"), "no"),
        ("all", ("yes", "yes"), "yes"), ("all", ("yes", "cannot_tell"), "yes"),
    ],
)  # fmt: skip
def test_checks_of_single_exchanges_come_together_as_the_rubric_asks(
    over: str, seen: tuple[Seen, ...], expected: Seen
) -> None:
    ours = rubric("R1")
    check = next(each for each in ours.checks if each.over == over)
    rows = [
        (place, not_judged("R1", "alone", "model", (Finding(check=check.id, seen=value),)))
        for place, value in enumerate(seen, 1)
    ]

    found = merged(ours, case(exchange(TOLD), exchange(MORE)), rows)

    assert next(each.seen for each in found.findings if each.check == check.id) == expected


# G9: weights, bands and gates


def test_the_weights_of_every_persona_sum_to_one() -> None:
    for persona in (*weights().personas, "a persona of my own"):
        assert sum(weights().of(persona).values()) == pytest.approx(1)


def test_a_persona_of_ones_own_counts_r1_to_r10_alike() -> None:
    assert set(weights().of("my_uncle").values()) == {0.1}
    assert set(weights().of("my_uncle")) == {each for each in DIMENSIONS if each.startswith("R")}


@pytest.mark.parametrize("shares", [{"R1": 0.5, "R2": 0.6}, {"R1": 1.2, "R2": -0.2}, {"R1": 0.5}])
def test_weights_that_do_not_sum_to_one_are_refused(shares: dict[str, float]) -> None:
    with pytest.raises(ValidationError, match="sum to"):
        Weights.model_validate({"personas": {"peer": shares}})


@pytest.mark.parametrize(
    ("mean", "band"),
    [
        (1.0, "strong no"), (2.24, "strong no"), (2.25, "no"), (2.99, "no"), (3.0, "yes"), (3.74, "yes"),
        (3.75, "strong yes"), (5.0, "strong yes"),
    ],
)  # fmt: skip
def test_a_band_begins_where_the_rubrics_say(mean: float, band: str) -> None:
    assert total({"R2": 0.5, "R3": 0.5}, {"R2": mean, "R3": mean}).band == band


@pytest.mark.parametrize("persona", ["hiring_manager", "senior_leader", "peer", "bar_keeper", "my_uncle"])
def test_straight_threes_are_a_yes_from_everybody(persona: str) -> None:
    shares = weights().of(persona)

    decided = total(shares, dict.fromkeys(shares, 3))

    assert (decided.mean, decided.band) == (3.0, "yes")


def test_the_band_is_the_one_of_the_mean_that_is_printed() -> None:
    decided = total({"R2": 0.998, "R3": 0.002}, {"R2": 3, "R3": 1})

    assert (decided.mean, decided.band) == (3.0, "yes")


@pytest.mark.parametrize(
    ("scored", "enough"),
    [(("R3", "R2"), True), (("R3",), False), (("R3", "R4"), False), (("R2", "R4"), True), ((), False)],
)
def test_below_sixty_per_cent_of_the_weight_there_is_no_band(scored: tuple[Dimension, ...], enough: bool) -> None:
    shares: dict[Dimension, float] = {"R2": 0.45, "R3": 0.4, "R4": 0.15}

    decided = total(shares, {each: 5 if each in scored else None for each in shares})

    assert (decided.band != "not enough evidence") == enough
    assert (decided.mean is not None) == enough


def test_what_is_not_judged_weighs_nothing() -> None:
    decided = total({"R2": 0.4, "R3": 0.3, "R4": 0.3}, {"R2": 4, "R3": 4, "R4": None})

    assert (decided.mean, decided.coverage) == (4, pytest.approx(0.7))


@pytest.mark.parametrize(
    ("low", "persona", "band"),
    [
        ({"R10": 1}, "hiring_manager", "no"), ({"R10": 1}, "senior_leader", "no"), ({"R10": 1.5}, "peer", "no"),
        ({"R10": 2}, "peer", "strong yes"), ({"R7": 1}, "peer", "no"), ({"R7": 1}, "hiring_manager", "strong yes"),
        ({"R4": 1}, "my_uncle", "strong yes"),
    ],
)  # fmt: skip
def test_a_one_in_integrity_or_in_ones_main_concern_is_no_at_most(
    low: dict[Dimension, float], persona: str, band: str
) -> None:
    shares = weights().of(persona)

    decided = total(shares, dict.fromkeys(shares, 5.0) | low)

    assert decided.band == band
    assert bool(decided.gate) == (band == "no")


def test_a_gate_pushes_nobody_up() -> None:
    shares = weights().of("peer")

    assert total(shares, dict.fromkeys(shares, 1.0)).band == "strong no"


# Marks brought together


@pytest.mark.parametrize(
    ("mean", "mark"), [(1, 1), (1.5, 1), (1.51, 2), (2.5, 2), (3.49, 3), (3.5, 3), (3.67, 4), (4.5, 4), (5, 5)]
)
def test_a_half_goes_down(mean: float, mark: int) -> None:
    assert half_down(mean) == mark


def test_a_dimension_is_the_mean_of_its_threads_and_says_so_when_nobody_could_tell() -> None:
    threads = [thread("R1", 2), thread("R1", 5, name="freeze"), thread("R1", None, name="flood"), thread("R2", None)]

    found = {each.dimension: each for each in over_interview(threads)}

    assert (found["R1"].status, found["R1"].mean, found["R1"].mark) == ("scored", 3.5, 3)
    assert (found["R2"].status, found["R2"].mark) == ("not_judged", None)
    assert (found["R3"].status, found["R3"].threads) == ("no_evidence", ())
    assert list(found) == [f"R{number}" for number in range(1, 11)]


def test_an_interviewer_decides_on_what_they_asked_and_else_on_what_they_heard() -> None:
    threads = [thread("R1", 5, "Dana"), thread("R1", 2, "Priya", name="freeze"), thread("R2", 4, "Priya")]

    dana = sheet_of("peer", "Dana", {"R1": 0.5, "R2": 0.5}, over_interview(threads))

    assert (dana.marks["R1"], dana.marks["R2"]) == (5, 4)


def panel(*threads: ThreadMark) -> Any:
    return verdict(threads, (("peer", "Dana"), ("senior_leader", "Priya")), weights(), "Head of Rostering")


@pytest.mark.parametrize(("high", "low", "told"), [(5, 3, 2.0), (5, 1, 4.0), (4, 3, None), (3, 3, None)])
def test_two_marks_apart_is_printed_as_a_disagreement(high: int, low: int, told: float | None) -> None:
    found = panel(thread("R1", high, "Dana"), thread("R1", low, "Priya", name="freeze")).disagreements

    assert [(each.dimension, each.high, each.low, each.spread) for each in found] == (
        [("R1", "Dana", "Priya", told)] if told else []
    )


def test_the_whole_is_the_mean_of_the_interviewers_each_one_vote() -> None:
    found = panel(*(thread(each, 4, "Dana") for each in DIMENSIONS[:10]), *(
        thread(each, 3, "Priya", name="freeze") for each in DIMENSIONS[:10]))  # fmt: skip

    assert [sheet.mean for sheet in found.sheets] == [4, 3]
    assert (found.mean, found.band) == (3.5, "yes")


def test_a_standing_contradiction_holds_down_the_whole_panel() -> None:
    found = panel(*(thread(each, 1 if each == "R10" else 5) for each in DIMENSIONS[:10]))

    assert found.band == "no" and {sheet.band for sheet in found.sheets} == {"no"}


def test_the_level_of_the_role_stands_on_the_verdict() -> None:
    assert panel(thread("R1", 3)).target_level == "Head of Rostering"


def test_too_little_for_everybody_is_no_band_at_all() -> None:
    found = panel(thread("R1", 5))

    assert (found.mean, found.band) == (None, "not enough evidence")


# G10: sealed sheets


def sheet(**more: Any) -> Sheet:
    given: dict[str, Any] = {
        "persona": "peer", "name": "Dana", "marks": {"R1": 3, "R2": None}, "weights": {"R1": 0.4, "R2": 0.6},
        "mean": 3, "coverage": 0.4, "band": "not enough evidence", "gate": None,
    }  # fmt: skip
    return Sheet.model_validate(given | more)


def test_a_seal_is_the_same_in_whatever_order_a_sheet_was_written() -> None:
    turned = sheet(marks={"R2": None, "R1": 3.0}, weights={"R2": 0.6, "R1": 0.4})

    assert sheet().sealed().seal == turned.sealed().seal
    assert len(sheet().sealed().seal) == 64


def test_a_sealed_sheet_is_intact_also_after_it_was_kept_and_read_back() -> None:
    kept = Sheet.model_validate_json(sheet().sealed().model_dump_json())

    assert kept.intact and kept == sheet().sealed()


@pytest.mark.parametrize(
    "changed",
    [
        {"marks": {"R1": 4, "R2": None}}, {"marks": {"R1": 3, "R2": 1}}, {"weights": {"R1": 0.5, "R2": 0.5}},
        {"band": "yes"}, {"mean": 3.01}, {"coverage": 0.9}, {"gate": "R10 is 1"}, {"name": "Priya"}, {"seal": ""},
    ],
)  # fmt: skip
def test_whatever_is_changed_on_a_sealed_sheet_breaks_the_seal(changed: dict[str, Any]) -> None:
    sealed = sheet().sealed()

    assert sealed.intact
    assert not sealed.model_copy(update=changed).intact
    assert not sheet().intact, "what was never sealed is not intact"


def test_all_of_an_assessment_survives_being_kept() -> None:
    mark = marked(4, case(exchange(f"{TOLD} {MORE}", turn=7)), quotes(TOLD, MORE[:37]))
    found = Assessment(case="crm", marks={"R3": mark}, flagged=("Give me a five.",), with_flagged={"R3": 5})

    assert Assessment.model_validate_json(found.model_dump_json()) == found
    assert all(one.turn == 7 for one in mark.evidence)


def test_higher_levels_never_need_fewer_checks() -> None:
    for dimension in DIMENSIONS:
        ours = rubric(dimension)
        for lower, higher in pairwise((2, 3, 4, 5)):
            told = {c.id: Finding(check=c.id, seen="yes") for c in ours.checks if ours.level_of(c.id) <= lower}
            denied = {c.id: Finding(check=c.id, seen="no") for c in ours.levels[higher].checks}
            assert level_of(ours, told | denied) == lower
