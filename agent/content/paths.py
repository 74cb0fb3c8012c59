"""Where things lie: the data that travels with the programme, and the folder interviews are kept in."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from agent.errors import StoreError

DataFolder = Literal["prompts", "personas", "examples"]

PACKAGE = Path(__file__).resolve().parent.parent


def data_folder(name: DataFolder) -> Path:
    """The folder inside the installed package, else the one at the top of the repository."""
    inside = PACKAGE / "data" / name
    return inside if inside.is_dir() else PACKAGE.parent / name


def home(environ: Mapping[str, str]) -> Path:
    """The folder interviews are kept in, made when it is not there yet, readable by its owner alone."""
    folder = home_path(environ)
    try:
        # A folder that was there before keeps its mode: ROUNDTWO_HOME may name one that other programmes use.
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as problem:
        raise StoreError(
            f"Cannot make the folder for interviews at {str(folder)!r} ({problem.strerror or problem}). "
            "Set ROUNDTWO_HOME to a folder you may write to."
        ) from problem
    return folder


def home_path(environ: Mapping[str, str]) -> Path:
    """Where `home` is or would be, without making it."""
    named = environ.get("ROUNDTWO_HOME", "").strip()
    if not named:
        from platformdirs import user_data_path  # only when it is asked for: --help stays light

        return user_data_path("roundtwo", appauthor=False)
    try:
        return Path(named).expanduser().absolute()
    except RuntimeError as problem:  # ~somebody who is not on this machine
        raise StoreError(
            f"ROUNDTWO_HOME is {named!r}, and there is no such user here. Give the full path."
        ) from problem
