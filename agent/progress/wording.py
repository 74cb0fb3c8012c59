"""What is said about progress, for the terminal and the page alike."""

from agent.progress.model import DimensionRow, Progress, Session
from agent.report.wording import day, listed, many
from agent.scoring.mark import GraderName

SHORT = 8
"""Characters of an id that are shown."""
NO_MARK = "–"
CALLED: dict[GraderName, str] = {"offline": "built-in", "model": "model"}
DEPTHS = "Reached/asked. 0 is what round one told, 1 asks for detail, 2 for reasons, 3 tests."


def title(progress: Progress) -> str:
    sessions = progress.sessions
    if len(sessions) < 2:
        return f"Progress: {many(len(sessions), 'finished interview')}"
    first, last = day(sessions[0].date), day(sessions[-1].date)
    when = first if first == last else f"{first} to {last}"
    return f"Progress over {len(sessions)} finished interviews, {when}"


def notes(progress: Progress) -> list[str]:
    """What has to be known before the numbers are read."""
    told: list[str] = []
    if len(progress.sessions) == 1:
        told.append("Progress needs two finished interviews. This is the first, to hold the next one against.")
    told += [_moved(progress.dimensions)] if len(progress.sessions) > 1 else []
    if len(progress.jobs) > 1:
        jobs = listed([f"{job} ({_numbers(numbers)})" for job, numbers in progress.jobs.items()])
        told.append(f"The interviews were for different jobs, each held against its own level: {jobs}.")
    if len(progress.graders) > 1:
        who = listed([f"{CALLED[grader]} ({_numbers(numbers)})" for grader, numbers in progress.graders.items()])
        told.append(f"They were marked by different graders, whose marks are not one scale: {who}.")
    unmarked = [session.number for session in progress.sessions if session.grader is None]
    if unmarked:
        told.append(f"No marks are sealed for {_numbers(unmarked)}; {NO_MARK} stands for a mark that is not there.")
    told += [f"Interview {each.interview_id[:SHORT]}: {each.why}." for each in progress.left_out]
    return told


def _moved(rows: tuple[DimensionRow, ...]) -> str:
    changes = [(row.dimension, row.change) for row in rows if row.change is not None]
    if not changes:
        return "No dimension has two marks yet, so none can be compared."
    up = [f"{name} {signed(change)}" for name, change in changes if change > 0]
    down = [f"{name} {signed(change)}" for name, change in changes if change < 0]
    same = len(changes) - len(up) - len(down)
    parts = [f"up {listed(up)}"] if up else []
    parts += [f"down {listed(down)}"] if down else []
    parts += [f"{same} unchanged"] if same else []
    return f"From first mark to last: {'; '.join(parts)}."


def signed(change: int | None) -> str:
    return "" if change is None else f"{change:+d}" if change else "0"


def _numbers(numbers: list[int]) -> str:
    return f"session{'s' if len(numbers) > 1 else ''} {listed([str(number) for number in numbers])}"


def overall(session: Session) -> str:
    """The panel's decision, with the mean it was computed from."""
    if session.band is None:
        return NO_MARK
    return session.band if session.mean is None else f"{session.band}, {session.mean:.2f}"


def grader(session: Session) -> str:
    return CALLED[session.grader] if session.grader else NO_MARK
