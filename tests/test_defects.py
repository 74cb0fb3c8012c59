"""Ten planted defects, each of which must be noticed by its own metric and by no gate that is not about it."""

import asyncio
from functools import cache

import pytest

from agent.content.personas import check_persona
from agent.scoring.grader import Grader, OfflineGrader
from evals.candidate import CANDIDATES, Candidate, load_candidate
from evals.defects import DEFECTS, Defect
from evals.defects.people import RUDE
from evals.finished import FinishedInterview
from evals.hold import hold
from evals.metrics.measure import GATES, REGISTRY, holds, measure, on_target
from evals.metrics.persona import METRICS as OF_SEVERAL

Case = tuple[str, str]
"""Candidate and panel."""
TWO: tuple[Case, ...] = (("midwife-adesuyi", "core"), ("museum-haverkamp", "core"))
"""Somebody who answers, and somebody who dodges until asked twice."""
EIGHT: tuple[Case, ...] = tuple(
    (slug, panel)
    for slug in ("lab-scientist-wijeratne", "landscape-parfitt", "pastry-chef-tavarelli", "radiographer-perumal")
    for panel in ("core", "leadership")
)
"""It takes more to tell voices by: with two candidates one voice passes for three by luck, with three in 4 of 56;
and of three a healthy panel was once told by name in 8 of 12 only."""
DODGES = "pastry-chef-tavarelli"
OF_VOICES = {metric.name for metric in OF_SEVERAL if metric.of_many}
BY_VOICE = [each for each in DEFECTS.values() if each.make_engine]
NAMED = {
    "compound_asker", "parrot", "flatterer", "rubric_leaker", "looper", "out_of_character", "tell_me_more",
    "sycophant_grader", "rude_persona", "same_voice_panel",
}  # fmt: skip


@cache
def candidate(slug: str) -> Candidate:
    return load_candidate(CANDIDATES / f"{slug}.yaml")


def held(cases: tuple[Case, ...], defect: Defect | None = None) -> list[FinishedInterview]:
    """Whole interviews, all at once."""

    async def every() -> list[FinishedInterview]:
        return list(await asyncio.gather(*(one(candidate(slug), defect, panel=panel) for slug, panel in cases)))

    return asyncio.run(every())


async def one(
    who: Candidate, defect: Defect | None = None, grader: Grader | None = None, panel: str = "core"
) -> FinishedInterview:
    engine = defect.make_engine() if defect and defect.make_engine else None
    name = defect.name if defect else "panel"
    return await hold(who, panel, seed=1, engine=engine, grader=grader, interviewer=name)


def shortened(who: Candidate) -> Candidate:
    """With twenty minutes: marking takes as long as asking."""
    callback = who.brief.callback.model_copy(update={"minutes": 20.0})
    return who.model_copy(update={"brief": who.brief.model_copy(update={"callback": callback})})


def cases_for(defect: Defect) -> tuple[Case, ...]:
    return EIGHT if OF_VOICES & set(defect.caught_by) else TWO


@cache
def healthy(cases: tuple[Case, ...]) -> list[FinishedInterview]:
    return held(cases)


def failed_gates(interviews: list[FinishedInterview]) -> set[str]:
    return {value.metric for value in measure(interviews, GATES) if holds(value) is False}


def test_all_ten_are_there_under_their_names_with_metrics_that_exist() -> None:
    asked_of = {name for each in DEFECTS.values() for name in each.caught_by}

    assert set(DEFECTS) == NAMED
    assert all(name == each.name for name, each in DEFECTS.items())
    assert asked_of <= set(REGISTRY)
    assert not {name for name in asked_of if REGISTRY[name].judged or REGISTRY[name].wanted is None}


@pytest.mark.parametrize("defect", BY_VOICE, ids=lambda each: each.name)
def test_the_healthy_panel_passes_where_a_defect_is_looked_for(defect: Defect) -> None:
    interviews = healthy(cases_for(defect))

    values = measure(interviews, defect.caught_by)

    assert [on_target(value) for value in values] == [True] * len(values), values
    assert failed_gates(interviews) == set()


@pytest.mark.parametrize("defect", BY_VOICE, ids=lambda each: each.name)
def test_a_planted_defect_fails_its_own_metric_and_no_unrelated_gate(defect: Defect) -> None:
    interviews = held(cases_for(defect), defect)

    noticed = {value.metric for value in defect.noticed(measure(interviews, defect.caught_by))}

    assert noticed == set(defect.caught_by)
    assert failed_gates(interviews) <= set(defect.caught_by)
    assert [each.problem for each in interviews] == [None] * len(interviews)


async def test_a_grader_who_pleases_everybody_is_noticed_on_a_candidate_who_dodged() -> None:
    defect, vague = DEFECTS["sycophant_grader"], shortened(candidate(DODGES))
    assert defect.make_grader

    fair = await one(vague, grader=OfflineGrader())
    pleased = await one(vague, grader=defect.make_grader())

    assert defect.noticed(measure([fair], defect.caught_by)) == []
    assert [value.metric for value in defect.noticed(measure([pleased], defect.caught_by))] == ["flattery"]
    assert pleased.marks["mean"] > fair.marks["mean"] + 1
    assert [each.text for each in pleased.spoken] == [each.text for each in fair.spoken]
    assert failed_gates([pleased]) == failed_gates([fair])


def test_the_rude_card_is_one_that_anybody_could_put_on_their_panel() -> None:
    persona = check_persona(RUDE)

    assert persona.id == "hiring_manager"
    assert persona.picks_up and persona.no_reservation
