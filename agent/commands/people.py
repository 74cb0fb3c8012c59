"""`roundtwo personas`: who can sit on a panel, and what a person's own file says before its author sits there."""

import textwrap
from argparse import Namespace
from pathlib import Path

from agent.content.personas import check_persona, describe, load_persona, panels, personas
from agent.terminal.plain import tell

WIDTH = 88


def list_personas() -> int:
    known = personas()
    room = max(map(len, [*known, *panels()])) + 2
    for name, persona in known.items():
        tell(_row(name, persona.manner, room))
    tell("\nPanels, for roundtwo chat --panel NAME:")
    for name, panel in panels().items():
        tell(_row(name, panel.about, room))
    return 0


def show_persona(asked: Namespace) -> int:
    tell(describe(load_persona(asked.name)))
    return 0


def check_file(asked: Namespace) -> int:
    persona = check_persona(Path(asked.file))
    tell(
        f"{asked.file} is a persona: {persona.title} ({persona.id}). Name the file under `persona` in a brief's panel."
    )
    return 0


def _row(name: str, about: str, room: int) -> str:
    lead = name.ljust(room)
    return textwrap.fill(about, WIDTH, initial_indent=lead, subsequent_indent=" " * room)
