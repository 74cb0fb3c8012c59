"""What can be set from outside, and what is said when it is set wrong."""

import os
import stat
from pathlib import Path

import pytest

from agent.content.paths import data_folder, home
from agent.errors import InterviewError
from agent.settings import OPENAI, VARIABLES, Settings


def settings(folder: Path, **environ: str) -> Settings:
    return Settings.from_environ({"ROUNDTWO_HOME": str(folder), **environ})


def test_nothing_set_means_the_built_in_voice(tmp_path: Path) -> None:
    plain = settings(tmp_path)

    assert plain.model is None
    assert plain.base_url == OPENAI
    assert (plain.first_word_seconds, plain.call_seconds) == (20, 60)
    assert plain.database is None


def test_a_stray_key_names_no_model(tmp_path: Path) -> None:
    assert settings(tmp_path, OPENAI_API_KEY="sk-stray", OPENAI_BASE_URL="nonsense").model is None


def test_an_empty_variable_counts_as_not_set(tmp_path: Path) -> None:
    assert settings(tmp_path, **dict.fromkeys(VARIABLES.values(), " ")) == settings(tmp_path)


def test_every_field_can_be_set_and_says_what_it_is() -> None:
    source = Path(__file__).parent.parent.joinpath("agent", "settings.py").read_text("utf-8")

    assert VARIABLES.keys() | {"home"} == Settings.model_fields.keys()
    for field in Settings.model_fields:
        declaration = source.partition(f"\n    {field}: ")[2]
        assert declaration.splitlines()[1].strip().startswith('"""'), field


def test_a_key_is_never_shown(tmp_path: Path) -> None:
    with_key = settings(tmp_path, ROUNDTWO_DATABASE="postgresql://me:hidden-one@db/x", OPENAI_API_KEY="sk-hidden-two")

    assert "hidden" not in f"{with_key!r} {with_key}"


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("ROUNDTWO_CALL_SECONDS", "soon", "ROUNDTWO_CALL_SECONDS is 'soon': it should be a valid number."),
        ("ROUNDTWO_FIRST_WORD_SECONDS", "-1", "it should be greater than 0."),
        ("ROUNDTWO_SILENCE_SECONDS", "nan", "it should be"),
        ("ROUNDTWO_ATTEMPTS", "1.5", "ROUNDTWO_ATTEMPTS is '1.5'"),
        ("ROUNDTWO_DATABASE", "mysql://me:secret@db/x", "Write sqlite:///FILE or postgresql://…"),
    ],
)
def test_a_wrong_value_is_named_in_one_line(tmp_path: Path, variable: str, value: str, said: str) -> None:
    with pytest.raises(InterviewError) as wrong:
        settings(tmp_path, **{variable: value})

    assert said in str(wrong.value)
    assert "\n" not in str(wrong.value)
    assert "secret" not in str(wrong.value)


@pytest.mark.parametrize(
    "url",
    [
        "localhost:11434/v1",
        "ftp://localhost/v1",
        "http://",
        "http:///v1",
        "http://local host/v1",
        "http://127.0.0.1:99999/v1",
        "http://127.0.0.1:0/v1",
        "http://[::1/v1",
        "http://here\\@there/v1",
        "http://localhost/v1?key=1",
        "http://me:secret@localhost/v1",
    ],
)
def test_an_address_that_is_none_is_refused_before_anything_is_sent(tmp_path: Path, url: str) -> None:
    given = settings(tmp_path, ROUNDTWO_MODEL="small", OPENAI_BASE_URL=url)

    with pytest.raises(InterviewError, match="OPENAI_BASE_URL") as wrong:
        given.for_model()

    assert "secret" not in str(wrong.value)


def test_a_slash_at_the_end_of_the_address_makes_no_difference(tmp_path: Path) -> None:
    given = settings(tmp_path, ROUNDTWO_MODEL="small", OPENAI_BASE_URL="http://127.0.0.1:11434/v1/")

    assert given.for_model().base_url == "http://127.0.0.1:11434/v1"


@pytest.mark.parametrize("key", ["sk-sécret", "sk-sec\nret", "sk sec"])
def test_a_broken_key_is_refused_without_being_repeated(tmp_path: Path, key: str) -> None:
    given = settings(tmp_path, ROUNDTWO_MODEL="small", OPENAI_API_KEY=key)

    with pytest.raises(InterviewError, match="Copy the key again") as wrong:
        given.for_model()

    assert "sk" not in str(wrong.value)


def test_the_openai_server_wants_a_key_and_a_server_of_your_own_need_not(tmp_path: Path) -> None:
    with pytest.raises(InterviewError, match="OPENAI_API_KEY is not set"):
        settings(tmp_path, ROUNDTWO_MODEL="small").for_model()

    assert settings(tmp_path, OPENAI_BASE_URL="http://127.0.0.1:1/v1").for_model("mine").model == "mine"


def test_a_model_must_be_named(tmp_path: Path) -> None:
    with pytest.raises(InterviewError, match="Set ROUNDTWO_MODEL"):
        settings(tmp_path).for_model()


def test_a_new_home_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = home({"ROUNDTWO_HOME": str(tmp_path / "deep" / "down")})

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_home_that_was_there_before_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    home({"ROUNDTWO_HOME": str(tmp_path)})

    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_without_a_named_home_it_is_the_platforms_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))

    folder = home({})

    assert folder.name == "roundtwo"
    assert folder.is_relative_to(tmp_path)


def test_a_home_that_cannot_be_made_says_what_to_set(tmp_path: Path) -> None:
    tmp_path.joinpath("file").touch()

    for wrong in (tmp_path / "file", tmp_path / "file" / "home"):
        with pytest.raises(InterviewError, match="Set ROUNDTWO_HOME"):
            home({"ROUNDTWO_HOME": os.fspath(wrong)})


@pytest.mark.parametrize("name", ["prompts", "personas", "examples"])
def test_the_data_is_found_in_a_checkout(name: str) -> None:
    folder = data_folder(name)  # type: ignore[arg-type]

    assert folder == Path(__file__).parent.parent / name
