"""`roundtwo rubrics`: what the marks stand for, and whether an edited folder still holds together."""

import textwrap
from argparse import Namespace
from pathlib import Path

from agent.content.rubrics import LEVELS, rubrics, weights
from agent.terminal.plain import tell

WIDTH = 92


def look(asked: Namespace) -> int:
    """Raises ContentError when a file is wrong."""
    if asked.what == "list":
        tell(overview())
    elif asked.what == "show":
        tell(page(asked.dimension))
    else:
        folder = Path(asked.folder)
        found, shares = rubrics(folder), weights(folder)
        tell(f"{folder}: {len(found)} rubrics and the weights of {len(shares.personas)} personas. All is well.")
    return 0


def overview() -> str:
    """Every dimension in one line, then the weights by persona."""
    found, shares = rubrics(), weights()
    lines = [f"{each.id:4}{each.name}: {each.question}" for each in found.values()]
    lines += ["", "Weight by persona, in per cent:"]
    columns = [each for each in found if each.startswith("R")]
    lines.append(" " * 16 + "".join(f"{each:>5}" for each in columns))
    for persona, row in shares.personas.items():
        lines.append(f"{persona:16}" + "".join(f"{row.get(each, 0) * 100:5.0f}" for each in columns))
    return "\n".join(lines)


def page(dimension: str) -> str:
    """One dimension with its levels, checks and worked examples."""
    ours = next(each for each in rubrics().values() if each.id == dimension)
    lines = [f"{ours.id} {ours.name}", ours.question, ""]
    for level in LEVELS:
        part = ours.levels[level]
        lines += textwrap.wrap(f"{level}. {part.anchor}", WIDTH, subsequent_indent="   ")
        lines += [
            line
            for check in part.checks
            for line in textwrap.wrap(f"   {check.id}  {check.ask}", WIDTH, subsequent_indent=" " * 10)
        ]
        said = f"   Asked “{part.example.asked}”: “{part.example.said}” {part.example.why}"
        lines += [*textwrap.wrap(said, WIDTH, subsequent_indent="   "), ""]
    return "\n".join(lines).rstrip()
