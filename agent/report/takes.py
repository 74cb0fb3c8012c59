"""Questions that were answered more than once, the takes side by side."""

from collections import defaultdict

from agent.record import Record, Run
from agent.report.material import Material
from agent.report.model import Retake, Take


async def retakes_of(record: Record, material: Material, newest: int) -> tuple[Retake, ...]:
    """Answers to one question share their parent. `newest` is the highest number of a run; there are no gaps."""
    siblings: dict[int, list[Run]] = defaultdict(list)
    for number in range(newest + 1):
        run = await record.run(material.kept.id, number)
        if run.parent is not None:
            siblings[run.parent].append(run)
    found = []
    for runs in siblings.values():
        if len(runs) > 1 and runs[0].after is not None:
            say = await record.say(material.kept.id, runs[0].after)
            takes = [await _take(record, material, run) for run in runs]
            found.append(Retake(turn=say.turn, speaker=say.speaker, text=say.text, story=say.story, takes=tuple(takes)))
    return tuple(sorted(found, key=lambda retake: retake.turn))


async def _take(record: Record, material: Material, run: Run) -> Take:
    """What an answer brought is read on its own branch: other takes never count towards it."""
    branch = await record.branch(material.kept.id, run.number)
    there = Material.of(material.kept, material.table, branch)
    question = next(each for each in there.questions if each.turn == run.after)
    return Take(
        run=run.number,
        current=any(run.number == other.number for other, _ in material.branch),
        answer=run.heard or "",
        words=question.words or 0,
        how=question.how,
        brought=question.brought,
        next_question=next((say.text for say in branch[-1][1] if say.waits), None),
    )
