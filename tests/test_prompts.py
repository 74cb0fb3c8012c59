"""Prompts are files: what their header says is what their body does."""

import re
from pathlib import Path
from typing import get_args

import pytest

from agent.content.personas import Voice, load_persona
from agent.content.prompts import directions, load_prompt, parse_prompt
from agent.errors import ContentError
from agent.guard import protected_topic
from agent.state import ProbeKind, Slot
from tests.model_talk import PROMPTS

HEADER = "---\npurpose: Test.\nversion: 2\ninputs: [name]\n---\n"


def parse(text: str) -> str:
    return parse_prompt(text, "test.md", "test").render({"name": "Dana"})


@pytest.mark.parametrize("path", sorted(PROMPTS.glob("*.md")), ids=lambda path: path.name)
def test_every_prompt_in_the_folder_loads(path: Path) -> None:
    prompt = load_prompt(path.stem)

    assert prompt.header.purpose.endswith(".")
    assert re.fullmatch(rf"{path.stem} \d+", prompt.stamp)


def test_a_prompt_places_what_it_is_given_and_nothing_else() -> None:
    assert parse(HEADER + "Hello {{ name }}.\n\n\n\nBye.\n") == "Hello Dana.\n\nBye."


def test_what_is_placed_is_never_a_template_itself() -> None:
    prompt = parse_prompt(HEADER + "{{ name }}", "test.md", "test")

    assert prompt.render({"name": "{{ 7 * 7 }}{% for x in y %}"}) == "{{ 7 * 7 }}{% for x in y %}"


@pytest.mark.parametrize(
    "text, says",
    [
        ("No header.", "begins with no header"),
        (HEADER.replace("inputs: [name]\n", "") + "{{ name }}", "uses name without declaring it"),
        (HEADER + "Nothing.", "declares name and never uses it"),
        (HEADER + "{{ name }", "of the body"),
        (HEADER + "{% for x in name %}", "of the body"),
        (HEADER.replace("version: 2", "version: two") + "{{ name }}", "version"),
        (HEADER.replace("version: 2", "vrsion: 2") + "{{ name }}", "vrsion"),
        (HEADER.replace("[name]", "[name, Name!]") + "{{ name }}", "Name!"),
        (HEADER + "{{ name }}{{ range(3) }}", "uses range"),
    ],
)
def test_a_wrong_prompt_is_refused_with_file_and_reason(text: str, says: str) -> None:
    with pytest.raises(ContentError, match=re.escape(says)) as caught:
        parse(text)

    assert str(caught.value).startswith("test.md")


@pytest.mark.parametrize("given", [{}, {"name": "Dana", "more": "x"}])
def test_a_prompt_is_given_exactly_what_it_declares(given: dict[str, str]) -> None:
    prompt = parse_prompt(HEADER + "{{ name }}", "test.md", "test")

    with pytest.raises(KeyError, match="wants"):
        prompt.render(given)  # type: ignore[arg-type]


def test_a_prompt_reaches_nothing_behind_what_it_is_given() -> None:
    from jinja2.exceptions import SecurityError

    with pytest.raises(SecurityError):
        parse(HEADER + "{{ name.__class__.__mro__ }}")


def test_there_are_directions_for_every_slot_kind_step_and_voice() -> None:
    told = directions()

    assert set(told.slots) == set(get_args(Slot))
    assert set(told.kinds) == set(get_args(ProbeKind))
    assert set(told.steps) == {"1", "2", "3"}
    assert set(told.voices) == set(get_args(Voice))


def test_directions_name_lines_the_banks_know() -> None:
    told = directions()
    banks = "\n".join(path.read_text("utf-8") for path in PROMPTS.glob("questions/*.yaml"))

    for line in (*told.questions, *told.wraps):
        assert re.search(rf"^{line}:", banks, re.MULTILINE), line
    assert set(told.statements) == {"answers", "reservation"}


def test_directions_are_sentences_that_ask_for_nothing_forbidden() -> None:
    told = directions()

    for words in (*told.slots.values(), *told.kinds.values(), *told.questions.values(), *told.steps.values()):
        assert words.endswith(".") and protected_topic(words) is None


@pytest.mark.parametrize(
    "persona", ["hiring_manager", "senior_leader", "peer", "specialist", "bar_keeper", "coordinator"]
)
def test_every_persona_has_a_voice_in_the_prompt(persona: str) -> None:
    assert directions().voices[load_persona(persona).voice]
