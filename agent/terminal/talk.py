"""Holds an interview: takes what is typed and gives it to the panel, or to the program when it begins with a slash."""

from agent.errors import InterviewError
from agent.terminal.session import Session
from agent.terminal.slash import obey

NOTHING_TYPED = "Nothing is typed. Enter once more says nothing, which is an answer too."


async def hold(session: Session, retake: int | None = None) -> None:
    """Until the interview is finished, left, or the input ends. `retake`: go back to this question first."""
    await session.begin()
    if retake is not None:
        await session.retake(retake)
    warned = False
    while not session.finished and not session.leaving:
        try:
            typed = await session.keyboard.read(session.toolbar)
            if typed is None:
                return
            if typed.startswith("/") and not typed.startswith("//"):
                await obey(session, typed)
            elif not typed.strip() and session.keyboard.edits and not warned:  # Enter is easily pressed once too often
                warned = True
                session.page.remark(NOTHING_TYPED)
            else:
                warned = False
                await session.say(typed.removeprefix("/") if typed.startswith("//") else typed)
        except InterviewError as error:
            session.page.remark(str(error))
