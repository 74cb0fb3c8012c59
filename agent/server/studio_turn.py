"""One turn of a chat from beginning to end, for programs that are not our server."""

import asyncio
import os
from typing import NamedTuple

from agent.replies import Replies
from agent.server.api_reports import Reports
from agent.server.chat import After, Chat
from agent.server.desk import LOCAL, open_desk
from agent.settings import Settings

MODEL = "panel-core"
HERE = "http://127.0.0.1:8765"
"""Where `roundtwo serve` shows the same interview, if it runs."""


class Turn(NamedTuple):
    """Our reply, and its id: the place the next message starts from."""

    said: str
    at: str


def take_turn(heard: str, at: str | None) -> Turn:
    """Answer what was said after the reply `at`; None begins a chat. Raises InterviewError."""
    return asyncio.run(_take_turn(heard, at))


async def _take_turn(heard: str, at: str | None) -> Turn:
    async with open_desk(Settings.from_environ(os.environ), grace_seconds=1) as desk:
        replies, reports = Replies(desk.store.database), Reports(desk)
        parent = await replies.get(at)
        reply, after, said = await replies.begin(LOCAL, MODEL, parent, heard), After(), ""
        try:
            async for piece in Chat(desk, replies, reports.report).tell(reply, parent, HERE, after):
                said += piece
        except BaseException:
            await asyncio.shield(replies.drop(reply))
            raise
        await replies.finish(reply, said, after.stage, after.interview_id, after.waiting)
        await reports.close()
        return Turn(said, reply.id)
