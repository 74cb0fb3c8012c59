"""The README says what the program does."""

from tests.readme import README, section, transcript


def test_the_transcript_in_the_readme_is_what_the_program_says():
    text = README.read_text(encoding="utf-8")

    shown = section("transcript", text)

    assert shown == transcript(), "run `python -m tests.readme` and read it once more"


def test_the_python_in_the_readme_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ROUNDTWO_HOME", str(tmp_path))
    code = README.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]

    exec(compile(code, "README.md", "exec"), {"__name__": "readme"})

    assert "waiting for" in capsys.readouterr().out
