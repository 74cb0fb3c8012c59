"""`pip install .` into an empty environment gives a `roundtwo` that works from any directory."""

import json
import os
import re
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from agent.content.paths import DataFolder

ROOT = Path(__file__).resolve().parent.parent

DATA_FOLDERS: tuple[DataFolder, ...] = ("prompts", "personas", "examples")

PERSONAS = {"hiring_manager", "senior_leader", "peer", "specialist", "bar_keeper", "coordinator"}


def run(*command: str | Path, at: Path, said: str | None = "", **environ: str) -> subprocess.CompletedProcess[str]:
    """Run it with nothing of this environment but the bare minimum, so that it finds what it needs by itself."""
    bare = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    return subprocess.run(
        [str(word) for word in command],
        cwd=at,
        env={**bare, "HOME": str(at), "PYTHONWARNINGS": "ignore", **environ},
        input=said,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by the pinned back end that is installed here, so nothing is fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, at=ROOT, HOME=str(folder))
    assert built.returncode == 0, built.stderr
    return next(folder.glob("roundtwo-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of an environment that has our wheel and what requirements.txt names, no more."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = ("-m", "pip", "--python", scripts / "python", "install", "--no-deps", "--no-index", "--quiet")
    put = run(sys.executable, *pip, wheel, at=folder)
    assert put.returncode == 0, put.stderr
    where = run(scripts / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", at=folder)
    Path(where.stdout.strip(), "base.pth").write_text(f"{borrowed_packages(folder / 'base')}\n", encoding="utf-8")
    return scripts


def borrowed_packages(folder: Path) -> Path:
    """Links to this environment's copies of the locked base dependencies: quicker than installing them once more."""
    folder.mkdir()
    for name in re.findall(r"^([\w.-]+)==", ROOT.joinpath("requirements.txt").read_text("utf-8"), re.MULTILINE):
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:  # pinned for another platform
            continue
        for top in {file.parts[0] for file in files} - {"..", "__pycache__"}:
            link = folder / top
            if not link.exists():
                link.symlink_to(str(distribution(name).locate_file(top)))
    return folder


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A directory that has nothing to do with the repository."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def test_the_wheel_carries_every_data_file(wheel: Path) -> None:
    ours = {
        f"agent/data/{path.relative_to(ROOT).as_posix()}"
        for name in DATA_FOLDERS
        for path in (ROOT / name).rglob("*")
        if path.is_file()
    }

    with zipfile.ZipFile(wheel) as archive:
        carried = {name for name in archive.namelist() if name.startswith("agent/data/")}

    assert carried == ours
    for name in DATA_FOLDERS:
        assert any(path.startswith(f"agent/data/{name}/") for path in carried), name


def test_the_wheel_holds_the_product_and_not_its_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        top = {name.partition("/")[0] for name in archive.namelist()}

    assert {name for name in top if not name.endswith(".dist-info")} == {"agent", "evals"}


def test_the_installed_programme_uses_its_own_data(installed: Path, elsewhere: Path) -> None:
    ask = f"from agent.content.paths import data_folder\nfor name in {DATA_FOLDERS}: print(data_folder(name))"

    told = run(installed / "python", "-c", ask, at=elsewhere)

    assert told.returncode == 0, told.stderr
    environment = installed.parent.resolve()
    for folder in told.stdout.splitlines():
        assert Path(folder).resolve().is_relative_to(environment)
        assert any(Path(folder).iterdir())


def test_help_works_from_anywhere(installed: Path, elsewhere: Path) -> None:
    told = run(installed / "roundtwo", "--help", at=elsewhere)

    assert told.returncode == 0, told.stderr
    assert "roundtwo" in told.stdout


def test_the_personas_are_there(installed: Path, elsewhere: Path) -> None:
    told = run(installed / "roundtwo", "personas", "list", at=elsewhere)

    assert told.returncode == 0, told.stderr
    assert set(re.findall(r"\w+", told.stdout)) >= PERSONAS


def test_an_interview_starts_without_key_network_or_brief(installed: Path, elsewhere: Path) -> None:
    home = elsewhere.parent / "home"

    told = run(installed / "roundtwo", "chat", "--jsonl", "--seed", "1", at=elsewhere, ROUNDTWO_HOME=str(home))

    assert told.returncode == 0, told.stderr
    events = [json.loads(line) for line in told.stdout.splitlines()]
    assert events[0]["type"] == "started"
    assert events[0]["engine"] == "offline"
    assert events[-1]["type"] == "waiting"
    assert any(event["type"] == "say" for event in events)
    assert list(elsewhere.iterdir()) == [], "interviews belong in ROUNDTWO_HOME, not where one happens to stand"
    assert any(home.iterdir())
