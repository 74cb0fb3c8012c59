"""The shape of the house: who may import whom, how long things may grow, and what is pinned."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent

ROOMS = (
    (
        "facts",
        {
            "state",
            "errors",
            "words",
            "events",
            "release",
            "record",
            "record_tables",
            "assessments",
            "replies",
            "database",
        },
    ),
    ("content", {"content", "settings"}),
    ("minds", {"moves", "ledger", "scoring", "guard", "reading", "engines"}),
    ("context", {"context", "past", "evaluator"}),
    ("steps", {"steps"}),
    ("graph", {"graph"}),
    ("door", {"interview", "store", "report", "marking"}),
)
"""From the ground up. What is named nowhere is a surface, on top: nothing below may import it."""

SURFACE = len(ROOMS)

ONLY_IN = {
    "langgraph": r"agent\.(graph|steps|interview|store|context|server\.studio)",
    "openai": r"agent\.engines\.chat_client",
    "rich": r"agent\.terminal\w*(\..*)?|evals\.inspect_run",
    "prompt_toolkit": r"agent\.terminal\w*(\..*)?",
    "starlette": r"agent\.server(\..*)?",
    "uvicorn": r"agent\.server(\..*)?",
    "inspect_ai": r"evals(\..*)?",
    "evals": r"evals(\..*)?|agent\.commands\.evals",
    "tests": r"(?!)",
}
"""Which modules of ours may import a library, or a package that stands above the product."""

HEAVY = {"langgraph", "langchain_core", "openai", "sqlalchemy", "starlette", "uvicorn"}

FLOORS = {
    "jinja2": "3.1.6",  # CVE-2025-27516, out of the sandbox
    "langchain-core": "1.2.5",  # CVE-2025-68664, objects made from text
    "langgraph": "1.0.10",  # CVE-2026-28277, strict msgpack exists from here on
    "langgraph-checkpoint": "3.0.0",  # CVE-2025-64439, code run from a saved state
    "langgraph-checkpoint-sqlite": "3.0.1",  # CVE-2025-67644, SQL in a filter key
    "starlette": "1.0.1",  # CVE-2026-48710, a path forged by the Host header
    "vcrpy": "8.2.1",  # GHSA-rpj2-4hq8-938g, code run from a cassette
}


def our_files(*packages: str) -> list[Path]:
    return sorted(path for package in packages for path in (ROOT / package).rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> Iterator[str]:
    """Every module a file imports, at its top, inside a function, or for the type checker alone."""
    package = module_name(path).split(".")
    if path.name != "__init__.py":
        package = package[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{source}.{name.name}" for name in node.names)


def imports_among(modules: set[str]) -> dict[str, set[str]]:
    """Who imports whom of ours; a name imported from a module counts as the module."""
    graph = {}
    for path in our_files("agent"):
        importer = module_name(path)
        reached = {name if name in modules else name.rpartition(".")[0] for name in imported(path)}
        graph[importer] = (reached & modules) - {importer}
    return graph


def storey(module: str) -> int:
    _, _, inner = module.partition(".")
    top = inner.partition(".")[0]
    return next((level for level, (_, names) in enumerate(ROOMS) if top in names), SURFACE)


@pytest.fixture(scope="module")
def imports() -> dict[str, set[str]]:
    return imports_among({module_name(path) for path in our_files("agent")})


def test_imports_run_downwards_only(imports: dict[str, set[str]]) -> None:
    upwards = [
        f"{importer} imports {other}"
        for importer, others in imports.items()
        for other in sorted(others)
        if storey(other) > storey(importer)
    ]

    assert upwards == []


def test_no_module_imports_itself_by_a_detour(imports: dict[str, set[str]]) -> None:
    circles = []
    for start in imports:
        seen: set[str] = set()
        ahead = set(imports[start])
        while ahead:
            module = ahead.pop()
            seen.add(module)
            ahead |= imports.get(module, set()) - seen
        if start in seen:
            circles.append(start)

    assert circles == []


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_known_only_where_it_belongs(library: str) -> None:
    strangers = [
        module_name(path)
        for path in our_files("agent", "evals")
        if any(name.partition(".")[0] == library for name in imported(path))
        and not re.fullmatch(ONLY_IN[library], module_name(path))
    ]

    assert strangers == []


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = {str(path.relative_to(ROOT)): path.read_text("utf-8").count("\n") for path in our_files("agent", "evals")}

    assert {path: lines for path, lines in lengths.items() if lines > 300} == {}


def test_no_function_is_longer_than_60_lines() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in our_files("agent", "evals")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno >= 60
    ]

    assert long == []


def test_every_module_opens_with_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in our_files("agent", "evals")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


@pytest.mark.skipif(not (ROOT / "agent" / "__main__.py").exists(), reason="there is no command line yet")
def test_help_loads_nothing_heavy() -> None:
    ask = (
        "import runpy, sys\n"
        "sys.argv = ['roundtwo', '--help']\n"
        "try:\n"
        "    runpy.run_module('agent', run_name='__main__')\n"
        "except SystemExit as end:\n"
        "    assert not end.code, end.code\n"
        "print('loaded:', *sorted({name.partition('.')[0] for name in sys.modules}))\n"
    )

    told = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)

    loaded = set(told.stdout.splitlines()[-1].removeprefix("loaded:").split())
    assert loaded & HEAVY == set()
    assert "usage" in told.stdout.lower()


LOCKS = ("requirements.txt", "requirements-dev.txt")


def blocks(lock: str) -> list[str]:
    """The lock, one requirement with all its hashes at a time, comments left out."""
    lines = [line for line in (ROOT / lock).read_text("utf-8").splitlines() if not line.lstrip().startswith("#")]
    return [block.strip() for block in re.split(r"\n(?=\S)", "\n".join(lines)) if block.strip()]


def pins(lock: str) -> dict[str, str]:
    names = (Requirement(re.split(r"\s*\\\n", block)[0]) for block in blocks(lock))
    return {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in names}


def declared(*, dev: bool) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    if dev:
        lines += [*project["dependency-groups"]["dev"], *project["project"]["optional-dependencies"]["postgres"]]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index_and_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")

    assert re.findall(r"^\s*-(?!-hash=)\S+", text, re.MULTILINE) == []
    assert re.findall(r"\S*(?:://|/\w+/|\\\\)\S*", text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_release_by_its_hashes(lock: str) -> None:
    pin = re.compile(r"[\w.-]+(\[[\w,-]+\])?==[\w.!+]+( ; [^\\]+?)?( \\\n    --hash=sha256:[0-9a-f]{64})+")

    loose = [block for block in blocks(lock) if not pin.fullmatch(block)]

    assert loose == []
    assert len(blocks(lock)) > 20


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_what_the_project_declares(lock: str) -> None:
    held = pins(lock)

    unmet = [
        str(need)
        for need in declared(dev=lock == "requirements-dev.txt")
        if (locked := held.get(canonicalize_name(need.name))) is None
        or not need.specifier.contains(locked, prereleases=True)
    ]

    assert unmet == [], "run `make lock`"


def test_both_locks_agree() -> None:
    base, dev = (pins(lock) for lock in LOCKS)

    assert {name: version for name, version in base.items() if dev.get(name) != version} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_holds_a_release_with_a_known_hole(lock: str) -> None:
    held = pins(lock)

    assert [name for name, floor in FLOORS.items() if name in held and Version(held[name]) < Version(floor)] == []


def test_no_declared_range_reaches_below_a_known_hole() -> None:
    below = [
        str(need)
        for need in declared(dev=True)
        if (floor := FLOORS.get(canonicalize_name(need.name)))
        and not any(part.operator == ">=" and Version(part.version) >= Version(floor) for part in need.specifier)
    ]

    assert below == []
