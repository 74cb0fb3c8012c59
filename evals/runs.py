"""A saved run: its interviews, one a line, each with what it was made from."""

import json
import os
import subprocess
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from agent.content.paths import PACKAGE, data_folder
from agent.errors import ContentError
from evals.candidate import CANDIDATES
from evals.finished import FORMAT, FinishedInterview

DIGITS = 12
"""Of a hash: enough that two versions of a folder never share them."""


class Made(BaseModel):
    """Where figures come from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    date: str
    """Day, in UTC."""
    commit: str | None
    """With a `+` behind it when files had been changed since; None outside a repository."""
    prompts: str
    """Hash of everything in the folder; the same for the next two."""
    personas: str
    candidates: str
    format: int
    interviewers: tuple[str, ...]
    engines: tuple[str, ...]
    models: tuple[str, ...]
    seeds: tuple[int, ...]
    epochs: int
    interviews: int
    calls: int
    prompt_tokens: int | None
    """None when a server did not count them."""
    reply_tokens: int | None


class Run(NamedTuple):
    """What a file of rows holds."""

    name: str
    interviews: tuple[FinishedInterview, ...]
    made: tuple[Made, ...] = ()
    """As stamped, one for each version that took part; empty for a run that was stopped."""


def made(interviews: Sequence[FinishedInterview]) -> Made:
    """Read off the interviews, and off the files that are there now: call it right after they were held."""
    return Made(
        date=datetime.now(UTC).date().isoformat(),
        commit=commit(),
        prompts=fingerprint(data_folder("prompts")),
        personas=fingerprint(data_folder("personas")),
        candidates=fingerprint(CANDIDATES),
        format=FORMAT,
        interviewers=tuple(sorted({each.interviewer for each in interviews})),
        engines=tuple(sorted({each.engine for each in interviews})),
        models=tuple(sorted({each.model for each in interviews if each.model})),
        seeds=tuple(sorted({each.seed for each in interviews})),
        epochs=len({each.epoch for each in interviews}),
        interviews=len(interviews),
        calls=sum(each.cost.calls for each in interviews),
        prompt_tokens=_total([each.cost.prompt_tokens for each in interviews]),
        reply_tokens=_total([each.cost.reply_tokens for each in interviews]),
    )


def _total(counts: Sequence[int | None]) -> int | None:
    told = [count for count in counts if count is not None]
    return sum(told) if len(told) == len(counts) else None


def fingerprint(folder: Path) -> str:
    """The same for the same files, wherever they lie and however their lines end."""
    digest = sha256()
    for path in sorted(each for each in folder.rglob("*") if each.is_file() and "__pycache__" not in each.parts):
        digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:DIGITS]


def commit() -> str | None:
    """Of the repository this runs from; None in an installed package or without git."""

    def git(*words: str) -> str:
        command = ["git", "-C", str(PACKAGE.parent), *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout.strip()

    try:
        if Path(git("rev-parse", "--show-toplevel")).resolve() != PACKAGE.parent:
            return None
        changed = git("status", "--porcelain", "--untracked-files=no", "--", "agent", "evals", "prompts", "personas")
        return git("rev-parse", f"--short={DIGITS}", "HEAD") + ("+" if changed else "")
    except (OSError, subprocess.SubprocessError):
        return None


def read_run(path: Path) -> Run:
    """The last row of every case, seed, epoch and interviewer. Raises ContentError, naming the line that is no row."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise ContentError(
            path, f"cannot be read ({error.strerror}); make one with: python -m evals --out FILE"
        ) from error
    rows: dict[tuple[Any, ...], FinishedInterview] = {}
    stamps: dict[tuple[Any, ...], Made] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            row = FinishedInterview.model_validate(data.get("row", data))
            stamp = Made.model_validate(data["made"]) if "made" in data else None
        except (ValueError, AttributeError, ValidationError):
            if number == len(lines) > 1:
                continue  # cut off when the run was stopped
            raise ContentError(path, f"line {number} is no finished interview; delete it or play it again") from None
        rows[_same(row)] = row
        stamps.pop(_same(row), None)
        if stamp:
            stamps[_same(row)] = stamp
    if not rows:
        raise ContentError(path, "holds no finished interview; make one with: python -m evals --out FILE")
    return Run(path.name, tuple(rows.values()), tuple(dict.fromkeys(stamps.values())))


def _same(row: FinishedInterview) -> tuple[Any, ...]:
    return row.case, row.seed, row.epoch, row.interviewer


def stamp(path: Path, keys: Iterable[str], made_from: Made) -> None:
    """Say in each row of a finished run what it was made from, and take out the rows it replaces.

    `keys`: the shas of the run's cases (evals/rows.py).
    """
    mine = set(keys)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    fresh = {_same(FinishedInterview.model_validate(line["row"])) for line in lines if line["key"] in mine}
    kept: dict[str, Any] = {}
    for line in lines:
        if line["key"] in mine:
            kept[line["key"]] = {"made": made_from.model_dump(mode="json")} | line
        elif _same(FinishedInterview.model_validate(line["row"])) not in fresh:
            kept[line["key"]] = line
    beside = path.with_name(f"{path.name}.new")
    beside.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in kept.values()), "utf-8")
    os.replace(beside, path)
