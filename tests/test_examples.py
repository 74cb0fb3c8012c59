"""The example briefs: complete, told as people talk, and with something left to find out."""

import re
from pathlib import Path

import pytest

from agent.content.brief import Brief, load_brief
from agent.content.paths import data_folder
from agent.content.personas import load_persona

NAMES = ("hotel", "pharmacist", "warehouse", "cost_estimator", "teacher")
BRIEFS = {name: load_brief(data_folder("examples") / f"{name}.yaml") for name in NAMES}
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "candidates"
VAGUE = re.compile(
    r"\b(smoother|sorted|a lot|much|far better|considerably|easier|near enough|massively|really well|more or less"
    r"|hardly|ironed those out|dropped right off)\b"
)
each = pytest.mark.parametrize("brief", BRIEFS.values(), ids=NAMES)


def count(text: str) -> int:
    return len(text.split())


def test_there_are_exactly_the_five_that_are_promised():
    assert sorted(path.stem for path in data_folder("examples").glob("*.yaml")) == sorted(NAMES)


@each
def test_the_resume_is_a_page_and_the_job_description_half_a_page(brief: Brief):
    assert 150 <= count(brief.candidate.resume) <= 300
    assert 120 <= count(brief.role.job_description) <= 200


@each
def test_the_stories_are_told_at_the_length_people_talk(brief: Brief):
    lengths = {story.id: count(story.told) for story in brief.round_one.stories}

    assert 3 <= len(lengths) <= 4
    assert all(60 <= length <= 140 for length in lengths.values()), lengths


@each
def test_every_story_leaves_something_vague_to_ask_about(brief: Brief):
    clear = [story.id for story in brief.round_one.stories if not VAGUE.search(story.told)]

    assert not clear


@each
def test_every_story_holds_a_figure_or_a_name_and_the_candidates_own_part(brief: Brief):
    for story in brief.round_one.stories:
        assert re.search(r"\bI\b", story.told)
        assert re.search(r"\bwe\b", story.told, re.IGNORECASE)
        assert story.asked.endswith("?") or story.asked.endswith(".")
        assert story.minutes_spent


@each
def test_the_company_has_facts_for_questions_and_answers(brief: Brief):
    facts = brief.company_facts

    assert len(facts.challenges) == 2
    assert len(facts.objectives_90_days) == 2
    assert len(facts.competitors) == 1
    assert 1 <= len(facts.non_obvious) <= 2
    assert len(facts.team_dynamics) == 2


@each
def test_every_fact_is_known_by_somebody_on_the_panel_who_speaks_of_such_things(brief: Brief):
    seated = {panellist.persona for panellist in brief.panel}
    for kind in type(brief.company_facts).model_fields:
        for fact in getattr(brief.company_facts, kind):
            assert set(fact.known_by) <= seated, fact.text
            assert any(kind in load_persona(persona).knows for persona in fact.known_by), fact.text


@each
def test_one_of_three_on_the_panel_holds_a_doubt_in_the_third_person(brief: Brief):
    doubts = [panellist.reservation for panellist in brief.panel if panellist.reservation]

    assert len(brief.panel) == 3
    assert len(doubts) == 1
    assert re.match(r"(She|He) told ", doubts[0])


@each
def test_every_hesitation_names_somebody_who_was_there(brief: Brief):
    there = [interviewer.name for interviewer in brief.round_one.interviewers]

    assert 1 <= len(brief.round_one.hesitations) <= 2
    assert all(any(name in hesitation for name in there) for hesitation in brief.round_one.hesitations)
    assert len(brief.round_one.learned) == 2


@each
def test_no_two_people_in_a_brief_share_a_first_name(brief: Brief):
    people = {brief.candidate.name, *(p.name for p in brief.panel), *(i.name for i in brief.round_one.interviewers)}

    assert len({name.removeprefix("Dr ").split()[0] for name in people}) == len(people)


@each
def test_the_callback_is_a_panel_of_45_to_60_minutes(brief: Brief):
    assert brief.callback.format == "panel"
    assert brief.callback.reason
    assert 45 <= brief.callback.minutes <= 60


def test_the_examples_show_every_reason_for_a_callback_and_five_personas():
    reasons = {brief.callback.reason for brief in BRIEFS.values()}
    seated = {panellist.persona for brief in BRIEFS.values() for panellist in brief.panel}

    assert len(reasons) == 5
    assert seated == {"hiring_manager", "senior_leader", "peer", "specialist", "bar_keeper"}


def test_no_person_and_no_sentence_turns_up_in_two_examples():
    people = [p.name for b in BRIEFS.values() for p in b.panel] + [b.candidate.name for b in BRIEFS.values()]
    told = [
        sentence
        for brief in BRIEFS.values()
        for story in brief.round_one.stories
        for sentence in re.split(r"(?<=\.) ", story.told)
        if count(sentence) > 3
    ]

    assert len(set(people)) == len(people)
    assert len(set(told)) == len(told)


def test_the_examples_are_other_people_than_the_candidates_kept_for_evaluation():
    if not SHARED.is_dir():
        pytest.skip("the candidates kept for evaluation are not part of this repository")
    kept = "\n".join(path.read_text(encoding="utf-8") for path in SHARED.glob("*.yaml"))

    assert not [b.candidate.name for b in BRIEFS.values() if b.candidate.name in kept]
    assert not [b.role.company for b in BRIEFS.values() if b.role.company.split(",")[0] in kept]
