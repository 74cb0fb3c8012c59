"""The people on the panel: complete, in character, and nothing in their files but words."""

import itertools
from pathlib import Path

import pytest

from agent.content.brief import Panellist
from agent.content.personas import (
    ORDER,
    SPOKEN,
    Persona,
    check_persona,
    describe,
    load_panel,
    load_persona,
    panels,
    personas,
)
from agent.errors import ContentError
from tests.rules_wording import NEVER_SAID, PRAISE, never_ask
from tests.words import asks, content_words, doubled, overlap, without_quotes, words

SIX = personas()
FEWEST = {
    "openings": 4,
    "quiet_openings": 3,
    "welcome": 4,
    "closings": 3,
    "hand_overs": 6,
    "picks_up": 5,
    "answers": 5,
    "unknowns": 4,
    "unknowns_ask": 4,
    "reservation_lines": 3,
    "no_reservation": 3,
}
OWN_FILE = """\
id: night_manager
title: Night Manager
voice: informal
manner: Speaks low and little. Never asks about anything that happened before ten in the evening.
"""


def lines(persona: Persona) -> list[str]:
    return [line for field in SPOKEN for line in getattr(persona, field)]


def questions(persona: Persona) -> list[str]:
    return [question for own in persona.questions.values() for question in own]


def spoken(persona: Persona) -> list[str]:
    return lines(persona) + questions(persona)


def write(folder: Path, text: str) -> Path:
    file = folder / "own.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_six_come_in_the_order_a_panel_is_introduced():
    assert tuple(SIX) == ORDER
    assert [persona.id for persona in SIX.values()] == list(ORDER)


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_every_list_of_lines_is_long_enough_to_never_repeat_itself(persona):
    short = {field: len(getattr(persona, field)) for field in SPOKEN if len(getattr(persona, field)) < FEWEST[field]}

    assert not short


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_every_persona_has_its_own_questions_wishes_and_facts(persona):
    assert set(persona.questions) == {"motivation", "red_flag", "start_plan", "role"}
    assert all(len(own) >= 4 for own in persona.questions.values())
    assert 8 <= len(persona.prefers) <= 14
    assert len(persona.concerns) >= 3
    assert persona.knows
    assert persona.topics


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_a_persona_can_speak_when_the_brief_gives_no_name_and_no_cares(persona):
    assert sum("{first}" not in line for line in persona.welcome) >= 2
    assert sum("{cares}" not in line for line in persona.openings) >= 4
    assert not any("{cares}" in line for line in persona.quiet_openings)


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_the_welcome_says_that_the_candidate_may_ask_too(persona):
    assert all(
        "question" in line or "ask" in line or "put to us" in line or "want to know" in line for line in persona.welcome
    )


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_no_persona_praises_coaches_or_talks_like_a_rubric(persona):
    said = [line for line in spoken(persona) if PRAISE.search(line.lower()) or NEVER_SAID.search(line.lower())]

    assert not said


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_no_persona_touches_a_prohibited_topic(persona):
    said = [(line, topic) for line in spoken(persona) for topic, pattern in never_ask() if pattern.search(line)]

    assert not said


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_every_own_question_is_one_question_that_can_be_said_in_one_breath(persona):
    bad = {question: doubled(question) for question in questions(persona) if doubled(question)}
    mute = [question for question in questions(persona) if not asks(question)]
    long = [question for question in questions(persona) if len(words(question)) > 26]

    assert not bad
    assert not mute
    assert not long


@pytest.mark.parametrize("persona", SIX.values(), ids=ORDER)
def test_every_other_line_asks_nothing(persona):
    asking = [line for line in lines(persona) if "?" in line]

    assert not asking


def test_no_line_belongs_to_two_personas():
    said = [(" ".join(line.split()).casefold(), persona.id) for persona in SIX.values() for line in lines(persona)]
    asked = [(question.casefold(), persona.id) for persona in SIX.values() for question in questions(persona)]
    shared = [(a, b) for a, b in itertools.combinations(said + asked, 2) if a[0] == b[0]]

    assert not shared


def test_no_two_own_questions_are_the_same_question_in_other_words():
    asked = [
        (question, content_words(without_quotes(question)))
        for persona in SIX.values()
        for question in questions(persona)
    ]
    alike = [
        (one, other)
        for (one, its), (other, theirs) in itertools.combinations(asked, 2)
        if min(len(its), len(theirs)) >= 3 and overlap(its, theirs) > 0.6
    ]

    assert not alike


def test_the_concerns_and_wishes_tell_the_personas_apart():
    firsts = {persona.prefers[:3] for persona in SIX.values()}
    manners = {persona.manner for persona in SIX.values()}

    assert len(firsts) == len(manners) == len(SIX)


@pytest.mark.parametrize("name", panels())
def test_every_panel_seats_known_personas_with_names_and_titles(name):
    panel = load_panel(name)

    assert all(isinstance(panellist, Panellist) for panellist in panel)
    assert all(panellist.persona in ORDER and panellist.name and panellist.title for panellist in panel)
    assert len({panellist.persona for panellist in panel}) == len(panel)


def test_the_panels_are_the_six_that_are_promised():
    seated = {name: [panellist.persona for panellist in panel.panel] for name, panel in panels().items()}

    assert seated == {
        "core": ["hiring_manager", "senior_leader", "peer"],
        "technical": ["hiring_manager", "specialist", "peer"],
        "bar": ["hiring_manager", "peer", "bar_keeper"],
        "leadership": ["senior_leader", "hiring_manager"],
        "one_to_one": ["hiring_manager"],
        "full": ["hiring_manager", "senior_leader", "peer", "specialist", "bar_keeper"],
    }


def test_nobody_sits_on_two_panels():
    people = [panellist.name for panel in panels().values() for panellist in panel.panel]

    assert len({name.split()[0] for name in people}) == len(people)


def test_an_own_file_is_read_by_its_path(tmp_path):
    persona = load_persona(str(write(tmp_path, OWN_FILE)))

    assert persona.title == "Night Manager"


def test_what_an_own_file_leaves_out_comes_from_the_persona_with_the_same_voice(tmp_path):
    persona = check_persona(
        write(tmp_path, OWN_FILE + "closings: [Good night.]\nquestions:\n  role: [Who has the keys?]\n")
    )

    assert persona.closings == ("Good night.",)
    assert persona.hand_overs == SIX["peer"].hand_overs
    assert persona.questions["role"] == ("Who has the keys?",)
    assert persona.questions["motivation"] == SIX["peer"].questions["motivation"]


@pytest.mark.parametrize(
    ("added", "message"),
    [
        (
            "hand_overs: ['{colleague}, go on.']\n",
            r"line 5: field hand_overs.1: has the seat \{colleague\}.*seats known here: \{to\}",
        ),
        ("hand_overs: ['Go on, then.']\n", r"line 5: field hand_overs.1: has no \{to\}; put \{to\}"),
        ("closings: ['Bye {name}.']\n", r"field closings.1: has the seat \{name\}.*no seats"),
        ("closings: ['Bye {name.']\n", "brace without its partner"),
        ("openings: ['I am {name!r}.']\n", r"has the seat \{name!r\}"),
        ("openings: ['I am {name.__class__}.']\n", "which nothing fills"),
        ("closings: ['{{ 7 * 7 }}']\n", r"field closings.1: holds '\{\{'"),
        ("closings: ['{% raw %}']\n", r"holds '\{%'"),
        ("closings: ['Shall we?']\n", "has a question mark; make it a statement"),
        (
            "questions:\n  role: ['Who? Why?']\n",
            "line 6: field questions.role.1: has more than one question mark; ask one thing",
        ),
        ("questions:\n  pay: ['Who?']\n", "use one of motivation, red_flag, start_plan, role"),
        ("closings: [Bye., Bye.]\n", "field closings.2: stands in this list twice"),
        ("closings: []\n", "needs at least 1"),
        (f"closings: ['{'a' * 401}']\n", "has 401 characters and at most 400 fit"),
        ("patience: 9\n", "line 5: field patience: must be at most 3"),
        ("prefers: [colour]\n", "field prefers.1: is 'colour'; use one of when, who"),
        ("greeting: Hello.\n", "field greeting: is not a known field"),
    ],
)
def test_a_mistake_in_an_own_file_is_one_line_saying_where_and_what_to_do(tmp_path, added, message):
    file = write(tmp_path, OWN_FILE + added)

    with pytest.raises(ContentError, match=message) as caught:
        check_persona(file)

    assert str(caught.value).startswith(f"{file}: line ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("wrong", ["Night Manager", "../peer", "a" * 65, ""])
def test_an_id_is_a_plain_word(tmp_path, wrong):
    with pytest.raises(ContentError, match="field id"):
        check_persona(write(tmp_path, OWN_FILE.replace("night_manager", f"'{wrong}'")))


@pytest.mark.parametrize("name", ["", "boss", "../personas/peer", "Peer"])
def test_an_unknown_id_is_answered_with_the_known_ones(name):
    with pytest.raises(ContentError, match="is no persona; use one of hiring_manager, senior_leader"):
        load_persona(name)


def test_an_unknown_panel_is_answered_with_the_known_ones():
    with pytest.raises(ContentError, match="is no panel; use one of bar, core, full"):
        load_panel("../core")


def test_the_description_shows_every_word_a_persona_may_say():
    persona = SIX["peer"]

    shown = " ".join(describe(persona).replace("\n- ", " ").split())

    assert all(line in shown for line in [*spoken(persona), *persona.concerns, persona.manner, persona.pushback])


def test_the_description_keeps_to_its_width():
    assert max(map(len, describe(SIX["senior_leader"], width=60).splitlines())) <= 60
