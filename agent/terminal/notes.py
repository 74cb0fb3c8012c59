"""What a candidate jots down during an interview: a small text file beside the record, gone when it is forgotten."""

import os
from pathlib import Path

from agent.content.clean import clean
from agent.errors import StoreError

LONGEST = 2_000


class Notebook:
    """Notes of one interview, oldest first."""

    def __init__(self, home: Path, interview_id: str) -> None:
        self._path = home / "notes" / f"{interview_id}.txt"

    def add(self, note: str, question: int | None) -> None:
        """Keep one. Raises StoreError."""
        words = " ".join(clean(note).split())[:LONGEST]
        line = f"question {question}: {words}\n" if question else f"{words}\n"
        try:
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            with open(
                os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8"
            ) as file:
                file.write(line)
        except OSError as error:
            raise StoreError(
                f"The note cannot be kept in {self._path} ({error.strerror}). Make it writable."
            ) from error

    def read(self) -> list[str]:
        try:
            return self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)
