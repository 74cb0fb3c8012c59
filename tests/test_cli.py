"""`roundtwo` as a person or a program calls it: what it prints, where, and its exit codes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from agent.cli import run
from agent.commands import FAILED, STOPPED, WRONG
from agent.errors import InterviewBusy

ROOT = Path(__file__).resolve().parent.parent
HOTEL = str(ROOT / "examples" / "hotel.yaml")
HEAVY = {"langgraph", "langchain_core", "openai", "sqlalchemy", "pydantic", "rich", "prompt_toolkit", "yaml", "jinja2"}
MARKER = "zanzibarquokka"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith(("ROUNDTWO_", "OPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("ROUNDTWO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHONUTF8", "1")
    return tmp_path / "home"


def roundtwo(*arguments: str, typed: str | None = "") -> subprocess.CompletedProcess[str]:
    """In a process of its own, with what is typed coming through a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "agent", *arguments],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def the_id(capsys: pytest.CaptureFixture[str]) -> str:
    """Of the only interview there is."""
    capsys.readouterr()
    assert run(["interviews"]) == 0
    return capsys.readouterr().out.split()[0]


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> "Piped":
    return Piped(monkeypatch, tmp_path / "typed")


class Piped:
    """Runs a command in this process with lines on its standard input."""

    def __init__(self, patch: pytest.MonkeyPatch, file: Path) -> None:
        self._patch, self._file = patch, file

    def __call__(self, *arguments: str, typed: str = "") -> int:
        self._file.write_text(typed, encoding="utf-8")
        with self._file.open(encoding="utf-8") as source:
            self._patch.setattr(sys, "stdin", source)
            return run(list(arguments))


@pytest.mark.parametrize("arguments", [[], ["--help"], ["chat", "--help"], ["brief", "from", "--help"], ["--version"]])
def test_what_only_explains_loads_nothing_heavy(arguments: list[str]) -> None:
    ask = (
        "import sys\nfrom agent.cli import run\n"
        f"try: run({arguments!r})\nexcept SystemExit as end: assert not end.code\n"
        "print('loaded:', *sorted({name.partition('.')[0] for name in sys.modules}))"
    )

    told = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
    )

    assert set(told.stdout.splitlines()[-1].split()) & HEAVY == set()


def test_roundtwo_alone_explains_itself_to_a_pipe() -> None:
    told = roundtwo()

    assert told.returncode == 0
    assert "roundtwo chat" in told.stdout
    assert told.stderr == ""


def test_an_interview_through_a_pipe_is_a_clean_page_and_ends_saved(
    piped: Piped, capsys: pytest.CaptureFixture[str]
) -> None:
    code = piped("chat", "--seed", "1", typed="I asked \x1b[2Jthe chef myself.\n/who\n/foo\n//dev was full\n")

    shown = capsys.readouterr().out
    assert code == 0
    assert shown.startswith("Words stay on this computer.\n\nFront of House Manager · The Larkfield, Harrogate\n")
    assert "A sample: you are Bethan Rowlatt." in shown
    assert "\nColin Ashgrove, Operations Manager\n  " in shown
    assert "\n    › I asked the chef myself.\n" in shown
    assert "There is no /foo." in shown
    assert "\n    › /dev was full\n" in shown
    assert shown.splitlines()[-1].startswith("Saved. Go on with: roundtwo chat --resume ")
    assert [mark for mark in shown if mark != "\n" and not mark.isprintable()] == []


def test_an_interview_goes_on_where_it_stopped_and_ends_in_its_report(
    piped: Piped, capsys: pytest.CaptureFixture[str]
) -> None:
    piped("chat", "--seed", "1", "--max-questions", "6", typed="I asked the chef.\n")
    before = capsys.readouterr().out
    question = before.rsplit("\n\n", 2)[1].splitlines()

    code = piped("chat", "--resume", typed="I rang the engineer at six and he came at two.\n" * 9)

    shown = capsys.readouterr().out
    assert code == 0
    assert "Going on where you stopped." in shown
    assert question[-1] in shown
    assert "The interview is over" in shown
    assert "roundtwo report" in shown
    assert "--retake NUMBER" in shown
    assert piped("chat", "--resume") == FAILED
    assert "There is no open interview here yet." in capsys.readouterr().err


def test_a_finished_interview_can_be_taken_up_at_an_earlier_question(
    piped: Piped, capsys: pytest.CaptureFixture[str]
) -> None:
    piped("chat", "--seed", "1", "--max-questions", "4", typed="I asked the chef.\n" * 9)
    capsys.readouterr()

    code = piped("chat", "--resume", the_id(capsys), "--retake", "4", typed="I asked Danuta.\n")

    shown = capsys.readouterr().out
    assert code == 0
    assert "\n    › I asked Danuta.\n" in shown
    assert shown.splitlines()[-1].startswith("Saved. Go on with:")
    assert piped("chat", "--resume", the_id(capsys), "--retake", "3") == FAILED
    assert "There is no question 3" in capsys.readouterr().err


def test_a_brief_of_ones_own_another_panel_and_another_format(
    piped: Piped, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    brief = tmp_path / "mine.yaml"
    brief.write_text(
        "role: {title: Cook}\nround_one: {stories: [{told: I led the move to the new kitchen in May.}]}\n"
        "callback: {format: sequential}\n",
        encoding="utf-8",
    )

    code = piped("chat", "--brief", str(brief), "--panel", "leadership", "--seed", "1")

    shown = capsys.readouterr().out
    assert code == 0
    assert "\nCook\n" in shown
    assert "The brief asks for the format sequential; this release plays it as a panel." in shown
    assert "Margarethe Oduya, Managing Director" in shown
    assert "sample" not in shown


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["chat", "--brief", "nowhere.yaml"], WRONG, "nowhere.yaml: there is no such file; check the path"),
        (["chat", "--sample", "moon"], WRONG, "moon: is no sample; use one of cost_estimator, hotel,"),
        (["chat", "--panel", "moon"], WRONG, "moon: is no panel; use one of bar, core,"),
        (["chat", "--engine", "model"], FAILED, "No model is named. Set ROUNDTWO_MODEL"),
        (["chat", "--resume"], FAILED, "There is no open interview here yet. Start one with: roundtwo chat"),
        (["chat", "--resume", "abc"], FAILED, "There is no interview 'abc' here."),
        (["report"], FAILED, "There is no interview here yet."),
        (["forget", "abc", "--yes"], FAILED, "There is no interview 'abc' here."),
        (["brief", "check", "nowhere.yaml"], WRONG, "nowhere.yaml: there is no such file"),
        (["brief", "from", "--notes", "nowhere.txt"], WRONG, "nowhere.txt: there is no such file"),
        (["brief", "new", "--out", HOTEL], WRONG, "hotel.yaml: is there already"),
        (["personas", "show", "moon"], WRONG, "moon: is no persona"),
        (["personas", "check", HOTEL], WRONG, "hotel.yaml"),
        (["doctor"], FAILED, ""),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    piped: Piped, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, complaint: str
) -> None:
    ended = piped(*arguments)

    told = capsys.readouterr().err
    assert ended == code
    assert complaint in told
    assert told.count("\n") == bool(complaint)


@pytest.mark.parametrize(
    "arguments",
    [
        ["moon"],
        ["chat", "--seed", "x"],
        ["chat", "--seed", "-1"],
        ["chat", "--max-questions", "0"],
        ["chat", "--difficulty", "cruel"],
        ["chat", "--brief", "a", "--sample", "hotel"],
        ["chat", "--resume", "a", "--seed", "1"],
        ["chat", "--retake", "1"],
        ["chat", "--seed", "\x1b[2J"],
        ["report", "--json", "--markdown"],
        ["brief"],
    ],
)
def test_wrong_arguments_are_named_in_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(arguments)

    told = capsys.readouterr().err
    assert ended.value.code == WRONG
    assert re.fullmatch(r"roundtwo[ a-z]*: .+ See roundtwo[ a-z]* --help\n", told)
    assert "\x1b" not in told


def test_a_wrong_brief_is_one_line_with_its_place_and_no_traceback(tmp_path: Path) -> None:
    brief = tmp_path / "mine.yaml"
    brief.write_text("role: {titel: Cook}\n", encoding="utf-8")

    told = roundtwo("chat", "--brief", str(brief))

    assert told.returncode == WRONG
    assert told.stdout == ""
    assert told.stderr.count("\n") == 1
    assert "mine.yaml" in told.stderr
    assert "line 1" in told.stderr


def test_a_key_that_lies_about_sends_nothing_anywhere(
    piped: Piped, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-stray")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://model.example.invalid/v1")

    code = piped("chat", "--seed", "1")

    assert code == 0
    assert capsys.readouterr().out.startswith("Words stay on this computer.\n")


def test_with_a_model_named_the_first_line_says_where_words_go_and_a_dead_server_stops_nobody(
    piped: Piped, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("ROUNDTWO_MODEL", "tiny")
    monkeypatch.setenv("ROUNDTWO_ATTEMPTS", "1")

    code = piped("chat", "--seed", "1", typed="I asked the chef.\n")

    shown = capsys.readouterr().out
    assert code == 0
    assert shown.startswith("Words go to 127.0.0.1:9, model tiny.\n")
    assert "The built-in voice spoke instead." in " ".join(shown.split())
    assert "Saved. Go on with:" in shown


def test_an_interview_keeps_its_voice_when_it_goes_on(
    piped: Piped, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    piped("chat", "--seed", "1")
    monkeypatch.setenv("ROUNDTWO_MODEL", "tiny")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    capsys.readouterr()

    assert piped("chat", "--resume") == 0
    assert capsys.readouterr().out.startswith("Words stay on this computer.\n")


def test_a_second_window_on_one_interview_is_turned_away(
    piped: Piped, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    from agent.commands.kept import held

    piped("chat", "--seed", "1")
    short = the_id(capsys)
    full = next((home / "locks").glob(f"{short}*.held")).stem

    with held(home, full):
        with pytest.raises(InterviewBusy), held(home, full):
            pass
        code = piped("chat", "--resume", short)

    told = capsys.readouterr()
    assert code == FAILED
    assert "is open elsewhere" in told.err


def test_interviews_are_listed_with_the_latest_first(piped: Piped, capsys: pytest.CaptureFixture[str]) -> None:
    run(["interviews"])
    piped("chat", "--sample", "teacher", "--seed", "1", typed="I asked the class.\n")
    piped("chat", "--sample", "hotel", "--seed", "1")
    before = capsys.readouterr().out

    code = run(["interviews"])

    rows = capsys.readouterr().out.splitlines()
    assert code == 0
    assert before.startswith("No interviews yet. Start one with: roundtwo chat\n")
    assert re.fullmatch(r"[0-9a-f]{8}  \d{4}-\d\d-\d\d \d\d:\d\d  open  0 answers  Front of House Manager", rows[0])
    assert re.search(r" open  1 answer   ", rows[1])


def test_a_forgotten_interview_leaves_no_byte(piped: Piped, capsys: pytest.CaptureFixture[str], home: Path) -> None:
    piped("chat", "--seed", "1", typed=f"I rang {MARKER} at six.\n/notes ask {MARKER} again\n")
    short = the_id(capsys)
    before = holds(home, MARKER)

    refused = piped("forget", short)
    code = piped("forget", short, "--yes")

    assert before
    assert refused == FAILED
    assert code == 0
    assert holds(home, MARKER) == []
    assert holds(home, short) == []
    assert [path for path in home.rglob("*") if short in path.name] == []


def holds(folder: Path, marker: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and marker.encode() in path.read_bytes()]


def test_a_report_comes_as_a_page_markdown_or_json(piped: Piped, capsys: pytest.CaptureFixture[str]) -> None:
    piped("chat", "--seed", "1", typed="I asked the chef.\n")
    capsys.readouterr()

    outputs = []
    for form in ([], ["--markdown"], ["--json"]):
        assert run(["report", *form]) == 0
        outputs.append(capsys.readouterr().out)

    page, markdown, data = outputs
    assert "Front of House Manager" in page
    assert markdown.startswith("# ")
    assert json.loads(data)["role"] == "Front of House Manager"


def test_a_brief_can_be_asked_for_through_a_pipe(
    piped: Piped, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    answers = ["Cook", "", "Ana", "", "", "We moved the kitchen and I led it.", "", "", "", "", "", ""]
    out = tmp_path / "brief.yaml"

    code = piped("brief", "new", "--out", str(out), typed="\n".join(answers) + "\n")

    told = capsys.readouterr()
    assert code == 0
    assert "What is the job title?" in told.err
    assert f"roundtwo chat --brief {out}" in told.out
    assert run(["brief", "check", str(out)]) == 0
    assert "is a brief for Cook: 1 story from round one" in capsys.readouterr().out


def test_a_brief_half_asked_for_writes_nothing(
    piped: Piped, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code = piped("brief", "new", "--out", str(tmp_path / "brief.yaml"), typed="Cook\n")

    assert code == FAILED
    assert "Nothing was written." in capsys.readouterr().err
    assert not (tmp_path / "brief.yaml").exists()


def test_a_brief_is_drafted_from_notes(piped: Piped, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text(
        "Job title: Shift Manager\n\nThey asked: tell us about a difficult week.\n"
        "I said: In March two of our drivers left, and I drove the van myself for a month.\n",
        encoding="utf-8",
    )

    code = piped("brief", "from", "--notes", str(notes))

    assert code == 0
    assert "I drove the van myself for a month." in capsys.readouterr().out


def test_the_schema_the_drawing_and_the_personas_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, wanted in (
        (["brief", "schema"], '"round_one"'),
        (["graph"], "prepare"),
        (["personas", "list"], "bar_keeper"),
        (["personas", "show", "peer"], "(peer)"),
    ):
        assert run(arguments) == 0
        assert wanted in capsys.readouterr().out


@pytest.mark.parametrize(("arguments", "code"), [(["personas", "list"], 141), (["--help"], 0)])
def test_a_reader_who_leaves_early_hears_no_complaint(arguments: list[str], code: int) -> None:
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen(
        [sys.executable, "-m", "agent", *arguments], cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True
    ) as process:
        os.close(write)
        told = process.communicate(timeout=30)[1]

    assert process.returncode == code
    assert told == ""


def test_an_interview_whose_reader_leaves_hears_no_complaint_and_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen(
        [sys.executable, "-m", "agent", "chat", "--seed", "1"],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        os.close(write)
        told = process.communicate(timeout=30)[1]

    assert process.returncode == 141
    assert told == ""
    assert the_id(capsys)


def test_letters_a_place_cannot_show_become_question_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONUTF8", "0")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")

    told = roundtwo("chat", "--seed", "1", typed="I asked the caf\u00e9.\n")

    assert told.returncode == 0
    assert told.stderr == ""
    assert told.stdout.isascii()


def test_ctrl_c_has_an_exit_code_of_its_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(asked: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("agent.commands.people.show_persona", interrupted)

    assert run(["personas", "show", "peer"]) == STOPPED
    assert capsys.readouterr().err == "Stopped.\n"
