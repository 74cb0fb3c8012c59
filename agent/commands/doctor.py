"""`roundtwo doctor`: whether the configured model server can hold an interview."""

import os

from agent.commands import FAILED
from agent.doctor import Health, examine
from agent.settings import Settings
from agent.terminal.plain import tell


async def doctor() -> int:
    healthy = False
    async for finding in examine(Settings.from_environ(os.environ)):
        if isinstance(finding, Health):
            healthy = finding.ok
        else:
            tell(finding)
    return 0 if healthy else FAILED
