"""The brief: what is required, what is filled in, and what a wrong one says."""

import json

import pytest
from shared_candidates import SHARED, candidate_files, shared_brief

from agent.content.brief import Brief, brief_from_text, brief_schema, dump_brief, load_brief, seated
from agent.content.brief_new import ask_brief
from agent.content.names import NAMES, first_name
from agent.errors import ContentError

SMALLEST = "role: {title: Head Baker}\nround_one: {stories: [{told: I moved the night shift.}]}\n"


def with_lines(*lines: str) -> str:
    return SMALLEST + "\n".join(lines) + "\n"


def test_a_title_and_one_story_are_enough():
    brief = brief_from_text(SMALLEST)

    assert brief.role.title == "Head Baker"
    assert brief.round_one.stories[0].id == "s1"
    assert brief.callback.minutes == 45
    assert brief.callback.format == "panel"
    assert brief.callback.reason is None
    assert brief.candidate.employed is None


def test_every_field_of_the_form_is_read():
    brief = brief_from_text(
        """
candidate: {name: Ana Lima, resume: "Baker\\nsince 010", employed: yes}
role: {title: Head Baker, level: "reports to: nobody", company: NO Bread, job_description: Bake.}
company_facts:
  challenges: [{text: The oven is old., known_by: [peer, hiring_manager]}]
  non_obvious: [{text: The lease ends.}]
panel:
  - {persona: peer, name: Jo Ek, title: Baker, cares_about: quiet, reservation: too loud}
round_one:
  interviewers: [{name: Sam, title: Owner}]
  stories:
    - {id: nights, asked: What changed?, told: "The shift.", minutes_spent: 9.5}
    - {told: Second.}
  hesitations: [the rota]
  learned: [two sites]
callback: {reason: split_panel, format: sequential, minutes: 60}
"""
    )

    assert brief.candidate.employed is True
    assert brief.candidate.resume == "Baker\nsince 010"
    assert brief.role.company == "NO Bread"
    assert brief.company_facts.challenges[0].known_by == ("peer", "hiring_manager")
    assert brief.company_facts.non_obvious[0].known_by == ()
    assert brief.round_one.stories[0].minutes_spent == 9.5
    assert [story.id for story in brief.round_one.stories] == ["nights", "s2"]
    assert brief.callback.reason == "split_panel"


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["candidate: {nmae: Ana}"], "line 3: field candidate.nmae: is not a known field"),
        (["candidate: {employed: maybe}"], "field candidate.employed: must be yes or no, and is 'maybe'"),
        (["candidate:", '  name: "Ana\\nLima"'], "line 4: field candidate.name: must fit on one line"),
        (["candidate:", f"  name: {'x' * 81}"], "line 4: field candidate.name: has 81 characters and at most 80 fit"),
        (["callback: {minutes: 0}"], "field callback.minutes: must be more than 0, and is '0'"),
        (["callback: {minutes: nan}"], "field callback.minutes: must be a number"),
        (["callback: {format: pannel}"], "did you mean 'panel'?"),
        (["callback: {reason: bored}"], "use one of standard, concern, other_role, second_choice, split_panel"),
        (["panel: [{persona: pear}]"], "did you mean 'peer'?"),
        (["panel: [{name: Jo}]"], "field panel.1.persona: is missing"),
        (["panel:", "- {persona: peer, name: Jo Ek}", "- {persona: peer, name: jo ek}"], "line 5: field panel.2.name"),
        (["panel: [" + "{persona: peer}, " * 6 + "]"], "field panel: has 6 items and at most 5 fit"),
        (["company_facts: {challenges: [{text: x, known_by: [boss]}]}"], "field company_facts.challenges.1.known_by.1"),
        (["company_facts: {challenges: [{text: }]}"], "field company_facts.challenges.1.text: is missing"),
        (["hesitations: [x]"], "move it to round_one.hesitations"),
    ],
)
def test_a_wrong_brief_says_which_line_and_field_and_what_to_do(lines, says):
    with pytest.raises(ContentError) as refused:
        brief_from_text(with_lines(*lines), name="mine.yaml")

    assert str(refused.value).startswith("mine.yaml: line ")
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("round_one: {stories: [{told: x}]}", "field role: is missing"),
        ("role: {title: }\nround_one: {stories: [{told: x}]}", "field role.title: is missing"),
        ("role: {title: ''}\nround_one: {stories: [{told: x}]}", "field role.title: is empty"),
        ("role: {title: x}\n", "field round_one: is missing"),
        ("role: {title: x}\nround_one: {stories: []}", "field round_one.stories: has 0 items and needs at least 1"),
        ("role: {title: x}\nround_one: {stories: [{asked: x}]}", "field round_one.stories.1.told: is missing"),
        ("role: {title: x}\nround_one: {stories: [{told: '  '}]}", "field round_one.stories.1.told: is empty"),
        (
            "role: {title: x}\nround_one:\n  stories:\n  - {told: x, id: a}\n  - {told: y, id: a}",
            "line 5: field round_one.stories.2.id: 'a' is used by two stories",
        ),
        ("role: {title: x}\nround_one: {stories: [{told: x, minutes_spent: -1}]}", "must be at least 0"),
        ("role: {title: x}\nround_one: {stories: [{told: " + "y" * 6_001 + "}]}", "has 6,001 characters"),
    ],
)
def test_what_is_required_is_asked_for(text, says):
    with pytest.raises(ContentError) as refused:
        brief_from_text(text)

    assert says in str(refused.value)


def test_a_story_without_an_id_never_takes_one_that_is_given():
    brief = Brief.parse(
        {"role": {"title": "x"}, "round_one": {"stories": [{"told": "a"}, {"told": "b", "id": "s1"}, {"told": "c"}]}}
    )

    assert [story.id for story in brief.round_one.stories] == ["s2", "s1", "s3"]


def test_plain_data_is_checked_like_a_file_and_cleaned():
    brief = Brief.parse({"role": {"title": "Baker\u200b"}, "round_one": {"stories": [{"told": "a\x1b[31mb \n c"}]}})

    assert brief.role.title == "Baker"
    assert brief.round_one.stories[0].told == "ab\n c"
    with pytest.raises(ContentError, match=r"brief: field role.title: holds '{{'"):
        Brief.parse({"role": {"title": "{{ x }}"}, "round_one": {"stories": [{"told": "a"}]}})
    with pytest.raises(ContentError, match=r"brief: field role.title: must be text, and is 5"):
        Brief.parse({"role": {"title": 5}, "round_one": {"stories": [{"told": "a"}]}})


def test_persona_files_are_looked_for_beside_the_brief(tmp_path):
    (tmp_path / "own.yaml").write_text("name: x")
    path = tmp_path / "brief.yaml"
    path.write_text(with_lines("panel: [{persona: own.yaml}]"))

    brief = load_brief(path)

    assert brief.panel[0].persona == str((tmp_path / "own.yaml").resolve())


def test_a_persona_file_that_is_not_there_is_named_with_its_line(tmp_path):
    path = tmp_path / "brief.yaml"
    path.write_text(with_lines("panel:", "  - persona: own.yaml"))

    with pytest.raises(ContentError, match=r"line 4: field panel.1.persona: names a persona file that is not there"):
        load_brief(path)


def test_without_a_panel_the_three_core_personas_sit_down():
    panel = seated(brief_from_text(SMALLEST))

    assert [panellist.persona for panellist in panel] == ["hiring_manager", "senior_leader", "peer"]
    assert all(panellist.name and panellist.title for panellist in panel)


def test_a_given_name_is_kept_and_a_made_up_one_is_nobody_elses():
    text = "\n".join(
        [
            "candidate: {name: Dana Schulz}",
            "role: {title: x}",
            "panel: [{persona: hiring_manager}, {persona: hiring_manager, name: Helen Ito}, {persona: own.yaml}]",
            "round_one: {interviewers: [{name: Omar Ali}], stories: [{told: x}]}",
        ]
    )

    panel = seated(brief_from_text(text))

    assert panel[1].name == "Helen Ito"
    assert {first_name(panellist.name) for panellist in panel}.isdisjoint({"dana", "omar"})
    assert len({first_name(panellist.name) for panellist in panel}) == 3
    assert panel[2].title == "Interviewer"


def test_there_are_more_first_names_than_a_brief_can_use_up():
    names = [name for pool in NAMES.values() for name in pool]

    assert len({first_name(name) for name in names}) == len(names) >= 1 + 20 + 5 + 5


def test_the_schema_describes_every_field():
    schema = brief_schema()

    json.dumps(schema)
    parts = [schema, *schema["$defs"].values()]
    fields = [field for part in parts for field in part["properties"].values()]
    assert len(fields) > 30
    assert all(field["description"] for field in fields)
    assert schema["required"] == ["role", "round_one"]
    assert schema["$defs"]["Story"]["properties"]["told"]["maxLength"] == 6_000


def test_a_brief_written_out_reads_back_the_same():
    brief = Brief.parse(
        {
            "candidate": {"name": "null", "employed": False, "resume": "Ana: baker\n\n- 2010 # no note\n\tshift 'a'"},
            "role": {"title": "yes", "company": "010", "level": "a: b " * 40},
            "round_one": {"stories": [{"told": "“We” moved – all of it 🙂.\n  Then: done.", "minutes_spent": 4}]},
        }
    )  # fmt: skip

    text = dump_brief(brief)

    assert brief_from_text(text) == brief
    assert "resume: |-" in text
    assert "company_facts" not in text
    assert "minutes_spent: 4\n" in text


@pytest.mark.skipif(not candidate_files(), reason=f"no candidates at {SHARED.name}/data/candidates")
@pytest.mark.parametrize("path", candidate_files(), ids=lambda path: path.stem)
def test_the_shared_candidates_are_briefs(path):
    brief, rest = shared_brief(path)

    assert brief_from_text(dump_brief(brief)) == brief
    assert brief.round_one.hesitations
    assert brief.company_facts.non_obvious
    assert set(rest) == {"fact_sheets", "style", "own_questions", "closing_statement", "contradictions"}


class Script:
    """Answers questions in order and remembers what was said."""

    def __init__(self, *answers: str) -> None:
        self._answers = list(answers)
        self.questions: list[tuple[str, str]] = []
        self.said: list[str] = []

    def ask(self, question: str, kind: str) -> str:
        self.questions.append((question, kind))
        return self._answers.pop(0)


def test_a_brief_is_asked_for_step_by_step():
    script = Script(
        "Head Baker", "Brightwell", "Ana Lima", "no",
        "What changed?", "I moved the night shift.\nAlone.", "10 min", "",
        "the rota", "", "two sites", "",
        "Sam Ortiz", "Owner", "1", "Jo Ek", "", "", "",
        "60",
    )  # fmt: skip

    brief = ask_brief(script.ask, script.said.append)

    assert brief.role.company == "Brightwell"
    assert brief.candidate.employed is False
    assert brief.round_one.stories[0].told == "I moved the night shift.\nAlone."
    assert brief.round_one.stories[0].minutes_spent == 10
    assert brief.round_one.hesitations == ("the rota",)
    assert [(each.name, each.persona) for each in brief.panel] == [
        ("Sam Ortiz", "hiring_manager"),
        ("Jo Ek", "senior_leader"),
    ]
    assert brief.callback.minutes == 60
    assert ("What did you tell them?", "text") in script.questions


def test_everything_but_title_and_story_can_be_skipped():
    script = Script("", "Baker", "", "", "", "", "", "I moved it.", "", "", "", "", "", "")

    brief = ask_brief(script.ask, script.said.append)

    assert brief == Brief.parse({"role": {"title": "Baker"}, "round_one": {"stories": [{"told": "I moved it."}]}})
    assert script.said.count("This one is needed; please type it.") == 2


def test_an_answer_that_does_not_fit_is_asked_for_again_at_once():
    script = Script(
        "Baker", "", "x" * 81, "Ana", "perhaps", "yes",
        "", "I moved it.", "long", "3", "",
        "", "",
        "Jo", "", "9", "peer", "jo", "",
        "soon", "30",
    )  # fmt: skip

    brief = ask_brief(script.ask, script.said.append)

    assert brief.candidate.name == "Ana"
    assert brief.callback.minutes == 30
    assert brief.panel[0].persona == "peer"
    said = "\n".join(script.said)
    assert "has 81 characters and at most 80 fit" in said
    assert "must be yes or no, and is 'perhaps'" in said
    assert "must be a number, and is 'long'" in said
    assert "number from 1 to 6" in said
    assert "jo is on the panel already" in said
