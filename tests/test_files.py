"""Settings files: plain YAML in, a model out, every mistake one line a person can act on."""

import pytest
from pydantic import BaseModel, ConfigDict

from agent.content.clean import LONGEST_SEQUENCE, StreamCleaner, clean
from agent.content.files import MAX_BYTES, load_model, load_model_text, read_yaml
from agent.errors import ContentError


class Oven(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    trays: int = 1


class Bakery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    owner: str
    ovens: list[Oven] = []
    hours: dict[str, str] = {}


@pytest.mark.parametrize("written", ["NO", "on", "010", "1.10", "12:30", "2024-01-02", "0x1F", "1e3", "Null"])
def test_a_value_keeps_the_text_it_was_written_with(written):
    document = read_yaml(f"owner: {written}\n", "bakery.yaml")

    assert document.data == {"owner": written}


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_an_empty_value_is_none_and_a_quoted_one_is_text(written):
    document = read_yaml(f"owner: {written}\nname: '{written}'\n", "bakery.yaml")

    assert document.data == {"owner": None, "name": written}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("owner: &a x\n", 1, "anchor or alias"),
        ("owner: x\nhours: *a\n", 2, "anchor or alias"),
        ("owner: !!python/object:os.system x\n", 1, "YAML tag"),
        ("owner: x\nowner: y\n", 2, "second time (first in line 1)"),
        ("owner: x\n---\nowner: y\n", 2, "second document"),
        ("owner:\n\tname: x\n", 2, "tab"),
        ("owner: a: b\n", 1, "second colon"),
        ('owner: "x\n\n', 1, "never closed"),
        ("owner: x\nhours: {a: '{{ 7*7 }}'}\n", 2, "kept for templates"),
        ("owner: {{ name }}\n", 1, "kept for templates"),
        ("owner: {% if x %}\n", 1, "kept for templates"),
        ("owner: x\n? [a]\n: b\n", 2, "field name must be a word"),
        ("owner: x\nname: a\0b\n", 2, "NUL"),
        ("[" * 5_000, 1, "deeper than"),
        ("{a: " * 5_000, 1, "deeper than"),
    ],
)
def test_a_file_that_is_not_plain_yaml_is_refused_with_its_line(text, line, says):
    with pytest.raises(ContentError) as refused:
        load_model_text(text, "bakery.yaml", Bakery)

    message = str(refused.value)
    assert message.startswith(f"bakery.yaml: line {line}: ")
    assert says in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty; it needs owner, ovens, hours"),
        ("# nothing\n", "is empty"),
        ("- x\n", "line 1: must be a group of `field: value` lines, and is a list"),
        ("ovens: []\n", "line 1: field owner: is missing; add `owner:`"),
        ("ower: x\n", "line 1: field ower: is not a known field; known here: owner, ovens, hours (did you mean"),
        ("owner: x\ntrays: 2\n", "known here: owner, ovens, hours; move it to ovens.trays"),
        ("owner:\n  a: b\n", "line 1: field owner: must be text, and is a group of fields"),
        ("owner:\n", "line 1: field owner: is empty; fill it in or take the line out"),
        ("owner: x\novens:\n  - name: big\n    trays: ten\n", "line 4: field ovens.1.trays: must be a whole number"),
        ("owner: x\novens:\n  - name: big\n  - trays: 2\n", "line 4: field ovens.2.name: is missing; add `name:`"),
        ("owner: x\novens: big\n", "line 2: field ovens: must be a list"),
    ],
)
def test_a_field_that_does_not_fit_is_named_with_its_line_and_what_to_do(text, says):
    with pytest.raises(ContentError) as refused:
        load_model_text(text, "bakery.yaml", Bakery)

    assert says in str(refused.value)


def test_a_misspelt_field_is_named_before_the_one_it_leaves_missing():
    with pytest.raises(ContentError, match=r"line 2: field ovnes: .*did you mean 'ovens'"):
        load_model_text("hours: {}\novnes: []\n", "bakery.yaml", Bakery)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_file_from_any_editor_is_read(tmp_path, encoding, line_end):
    path = tmp_path / "bakery.yaml"
    path.write_bytes(f"owner: Zoë{line_end}ovens:{line_end}  - name: big{line_end}".encode(encoding))

    bakery = load_model(path, Bakery)

    assert (bakery.owner, bakery.ovens[0].name) == ("Zoë", "big")


def test_a_file_in_another_encoding_is_refused_with_its_line(tmp_path):
    path = tmp_path / "bakery.yaml"
    path.write_bytes("hours: {}\nowner: Zoë\n".encode("cp1252"))

    with pytest.raises(ContentError, match="line 2: is not UTF-8 text; save the file as UTF-8"):
        load_model(path, Bakery)


def test_a_missing_file_a_folder_and_a_huge_file_are_refused(tmp_path):
    huge = tmp_path / "huge.yaml"
    huge.write_text("owner: " + "x" * MAX_BYTES)

    for path, says in [(tmp_path / "no.yaml", "no such file"), (tmp_path, "is a folder"), (huge, "larger than 64 KiB")]:
        with pytest.raises(ContentError, match=says):
            load_model(path, Bakery)
    with pytest.raises(ContentError, match="larger than 64 KiB"):
        load_model_text(huge.read_text(), "huge.yaml", Bakery)


def test_characters_nobody_can_see_are_taken_out_of_values():
    document = read_yaml('owner: "A\\u202Eb\\u200B\\x1b[31mc"\nname: d\x07e\u2066f\n', "bakery.yaml")

    assert document.data == {"owner": "Abc", "name": "def"}


@pytest.mark.parametrize(
    ("dirty", "visible"),
    [
        ("plain\n\ttext", "plain\n\ttext"),
        ("a\x00b\x08c\x7fd\x85e", "abcde"),
        ("a\r\nb", "a\nb"),
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x9b2Jgone", "gone"),
        ("\x1b]0;title\x07shown", "shown"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bPq#0;2\x1b\\after", "after"),
        ("\x1b(Bascii\x1b7", "ascii"),
        ("\x1b]never closed\nnext line", "\nnext line"),
        ("\x1b[31\nnext", "\nnext"),
        ("\x1b[\x1b[0mok", "ok"),
        ("safe\u202eevil\u2069\u200b\u200f\u2060\ufeff", "safeevil"),
        ("tag\U000e0041\U000e0042", "tag"),
        ("half\ud83d", "half"),
        ("two\u2028lines", "two\nlines"),
        ("naïve – “quote” 漢字 🙂", "naïve – “quote” 漢字 🙂"),
    ],
)
def test_what_a_reader_cannot_see_is_taken_out(dirty, visible):
    assert clean(dirty) == visible
    assert clean(clean(dirty)) == visible


@pytest.mark.parametrize("cut", range(1, 30))
def test_a_sequence_cut_in_two_is_still_taken_out(cut):
    dirty = "a\x1b[1;31mb\x1b]0;title\x1b\\c\x1bPdata\x07d\x1b(Be"
    cleaner = StreamCleaner()

    visible = cleaner.feed(dirty[:cut]) + cleaner.feed(dirty[cut:])

    assert visible == "abcde"


def test_a_sequence_that_never_ends_does_not_swallow_the_rest():
    visible = clean("\x1b]" + "x" * (LONGEST_SEQUENCE + 500))

    assert 0 < len(visible) <= 501
