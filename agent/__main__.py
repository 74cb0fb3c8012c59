"""The `roundtwo` command."""

import sys


def main() -> int:
    """Run the command line; the exit code."""
    from agent.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
