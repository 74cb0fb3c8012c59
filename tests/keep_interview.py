"""Keeps a paused interview of this release in tests/saved: `python -m tests.keep_interview`, once for every release."""

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from agent import __version__
from agent.interview import Interview
from tests.chair import Chair, make_brief

SAVED = Path(__file__).parent / "saved"
ANSWERS_BEFORE_THE_PAUSE = 9
"""Enough for probes at every depth, a hand-over and a second take to be in it."""


async def play_half(home: Path) -> None:
    async with Interview.start(make_brief(), seed=11, home=home, max_questions=24) as interview:
        chair = Chair(interview)
        await chair.begin()
        opener = chair.question.turn
        await chair.play(most=2)
        await chair.answer("The night sister picked it with me, on a Tuesday in March.", after=opener)
        await chair.play(most=ANSWERS_BEFORE_THE_PAUSE - 3)


def main() -> None:
    target = SAVED / f"{__version__}.sql"
    with tempfile.TemporaryDirectory() as home:
        asyncio.run(play_half(Path(home)))
        with closing(sqlite3.connect(Path(home) / "interviews.sqlite3")) as database:
            target.write_text("\n".join(database.iterdump()) + "\n", encoding="utf-8")
    print(f"kept as {target.relative_to(SAVED.parent.parent)}")


if __name__ == "__main__":
    main()
