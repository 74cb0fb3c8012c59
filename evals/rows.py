"""Finished interviews in a file, one a line, so that a run that was stopped keeps what it has."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from agent.content.paths import data_folder
from agent.errors import InterviewError
from evals.finished import FORMAT, FinishedInterview

CODE = Path(__file__).resolve().parent.parent
PLAYING = ("players", "defects", "peers", "hold.py", "panel.py", "interviewers.py", "candidate.py")


class RowsDamaged(InterviewError):
    """A file of rows holds a line that is no row, and it is not the last one."""

    def __init__(self, path: Path, line: int) -> None:
        super().__init__(f"{path}, line {line}: no finished interview. Delete the line, and it is played again.")


def sha(what: Mapping[str, Any]) -> str:
    """A name for plain data: the same data, the same 64 letters."""
    return hashlib.sha256(json.dumps(what, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@cache
def sources() -> str:
    """A name for everything that decides how an interview goes here: the program, who plays in it, and the words they
    read. What is only counted afterwards is left out: a better metric needs no new interviews."""
    found = hashlib.sha256(str(FORMAT).encode())
    folders = [(CODE / "agent", ".py"), *((CODE / "evals" / name, ".py") for name in PLAYING)]
    folders += [(data_folder("prompts"), ""), (data_folder("personas"), "")]
    for folder, ending in folders:
        for path in sorted(folder.rglob(f"*{ending}")) if folder.is_dir() else [folder]:
            if path.is_file() and "__pycache__" not in path.parts:
                found.update(path.name.encode())
                found.update(path.read_bytes())
    return found.hexdigest()


def append_row(path: Path, key: str, row: FinishedInterview) -> None:
    """Put one finished interview at the end of the file; it is there when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"key": key, "row": row.model_dump(mode="json")}, ensure_ascii=False) + "\n")


def load_rows(path: Path) -> dict[str, FinishedInterview]:
    """What is finished, by the sha of its case; the last one counts. Nothing when there is no file.

    A last line that was cut off is cut away, so that the next row starts on a line of its own. Raises RowsDamaged.
    """
    if not path.exists():
        return {}
    lines = path.read_bytes().split(b"\n")
    found: dict[str, FinishedInterview] = {}
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        try:
            data = json.loads(line)
            found[data["key"]] = FinishedInterview.model_validate(data["row"])
        except (ValueError, KeyError, TypeError):
            if number < len(lines):
                raise RowsDamaged(path, number) from None
            path.write_bytes(b"\n".join([*lines[:-1], b""]))
    return found


def save_rows(path: Path, rows: Iterable[FinishedInterview]) -> None:
    """Rows alone, for a table to be made from later: without the shas that a stopped run goes by."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(row.model_dump_json() + "\n" for row in rows), encoding="utf-8")
