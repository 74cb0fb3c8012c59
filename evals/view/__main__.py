"""`python -m evals.view interviews.jsonl page.html`, with `--before older.jsonl` beside an older run."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from agent.commands import WRONG
from agent.errors import ContentError
from agent.terminal.plain import prepare_streams, tell, tell_error
from evals.view import write_page


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 2 when a file is not what it should be."""
    prepare_streams()
    parser = argparse.ArgumentParser(prog="python -m evals.view", description=__doc__)
    parser.add_argument("rows", type=Path, help="finished interviews: python -m evals --out FILE")
    parser.add_argument("out", type=Path, help="the page")
    parser.add_argument("--before", type=Path, metavar="ROWS", help="an older run to compare with")
    asked = parser.parse_args(arguments)
    try:
        write_page(asked.rows, asked.out, asked.before)
    except ContentError as error:
        tell_error(str(error))
        return WRONG
    tell(f"Written: {asked.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
