"""The ways of saying things the readers listen for: files anybody can edit, each list used, each line a pattern."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from agent.errors import ContentError
from agent.scoring.signs import cue
from agent.scoring.signs.cue import ways

ROOT = Path(__file__).parent.parent
READERS = ROOT / "agent" / "scoring" / "signs"
LISTS = sorted((ROOT / "prompts" / "signs").glob("*.yaml"))
_SAID = re.compile(r'\bways\(\s*"(?P<file>\w+)",\s*"(?P<name>\w+)"')


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_list_is_listened_for_and_nothing_is_listened_for_that_is_not_there(path: Path) -> None:
    listed = yaml.safe_load(path.read_text("utf-8"))
    asked = list(_SAID.finditer((READERS / f"{path.stem}.py").read_text("utf-8")))

    assert {found["file"] for found in asked} == {path.stem}
    assert sorted(found["name"] for found in asked) == sorted(listed)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_no_way_of_saying_a_thing_is_listed_twice(path: Path) -> None:
    for name, listed in yaml.safe_load(path.read_text("utf-8")).items():
        lines = listed.splitlines()

        assert len(set(lines)) == len(lines), name
        assert all(lines), name


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "signs").mkdir()
    monkeypatch.setattr(cue, "data_folder", lambda _: tmp_path)
    cue._listed.cache_clear()
    yield tmp_path / "signs" / "mine.yaml"
    cue._listed.cache_clear()


def test_a_line_is_one_way_a_bar_is_either_and_a_part_is_filled_in(listed: Path) -> None:
    listed.write_text("granted: |\n  you're (right|spot on)\n  {who} has a point\n", "utf-8")

    heard = ways("mine", "granted", who="(?:she|he)")

    assert heard.search("Well, you’re spot on.") and heard.search("youre right") and heard.search("He has a point.")
    assert not heard.search("They have a point.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("granted: |\n  (open\n", "field granted"),
        ("refused: |\n  no\n", "field granted: is missing"),
        ("- granted\n", "is to hold names"),
        ("granted: [no]\n", "is to hold names"),
    ],
)
def test_a_mistake_in_a_list_is_told_by_file_and_name(listed: Path, text: str, told: str) -> None:
    listed.write_text(text, "utf-8")

    with pytest.raises(ContentError, match=re.escape(told)) as error:
        ways("mine", "granted")

    assert "mine.yaml" in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize("typed", ["I don't", "i dont", "I don’t"])
def test_a_cue_takes_an_apostrophe_straight_curly_or_left_out(typed: str) -> None:
    assert cue.cue(r"i don't").search(typed)


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"\w+'s fault", "the drivers fault"), (r"the \w+(?:'d)? gone", "the old")]
)
def test_a_cue_for_a_possessive_does_not_take_plurals(pattern: str, text: str) -> None:
    assert not cue.cue(pattern).search(text)


def test_an_apostrophe_in_a_class_leaves_the_class_whole() -> None:
    pattern = cue.cue(r"[a-z'-]+ said")

    assert all(pattern.search(text) for text in ("o'neill said", "o’neill said", "neill said"))
    assert not pattern.search("? said")
