"""Delivering this job: what ties a plan to the facts of the job (the answers to be read are in signs/r5.yaml)."""

from agent.scoring.case import Case, Exchange, Told
from agent.scoring.signs.r5_parts import phrases
from agent.scoring.talk import Talk

PLAN = "Say you start in January. What would your first three months look like?"


def test_words_that_stood_together_in_the_facts_tie_a_plan_to_this_job() -> None:
    told = "At Copley I kept the place dry. [Said by the panel: two new growing rooms open; the team is small.]"
    plan = Exchange(question=PLAN, answer="By ninety the new rooms have a rota.", probe_type="role_plan", depth=1)
    other = Exchange(question=PLAN, answer="By ninety the rooms have a new rota.", probe_type="role_plan", depth=1)

    talks = [Talk.of(Case(round_one=Told(told=told), exchanges=(each,))) for each in (plan, other)]

    assert [phrases(talk, talk.sentences[0]) for talk in talks] == [1, 0]
