"""The command line: reads what was asked for, then imports what it needs."""

import argparse
import sys


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="roundtwo")
    commands = parser.add_subparsers(dest="command")
    chat = commands.add_parser("chat")
    chat.add_argument("--jsonl", action="store_true")
    chat.add_argument("--brief")
    chat.add_argument("--seed", type=int)
    chat.add_argument("--difficulty", default="realistic")
    chat.add_argument("--max-questions", type=int, default=45)
    asked = parser.parse_args(arguments)
    import asyncio

    async def play() -> int:
        from agent.content.brief import load_brief
        from agent.content.paths import data_folder
        from agent.interview import Interview
        from agent.jsonl import converse

        brief = load_brief(asked.brief or data_folder("examples") / "hotel.yaml")
        async with Interview.start(brief, seed=asked.seed, difficulty=asked.difficulty, max_questions=asked.max_questions) as interview:
            return await converse(interview, sys.stdin, sys.stdout)

    return asyncio.run(play())
