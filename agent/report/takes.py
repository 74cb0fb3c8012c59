"""Questions that were answered more than once, the takes side by side."""

from collections import defaultdict

from agent.record import Record, Run
from agent.report.material import Material
from agent.report.model import Retake, Take


async def retakes_of(record: Record, material: Material, newest: int) -> tuple[Retake, ...]:
    """`newest` is the highest number of a run; runs are numbered without gaps."""
    answers: dict[int, list[Run]] = defaultdict(list)
    for number in range(newest + 1):
        run = await record.run(material.kept.id, number)
        if run.after is not None:
            answers[run.after].append(run)
    found = []
    for turn, runs in sorted(answers.items()):
        ends = _ends(runs)
        if len(ends) > 1:
            say = await record.say(material.kept.id, turn)
            takes = [await _take(record, material, run) for run in ends]
            found.append(Retake(turn=turn, speaker=say.speaker, text=say.text, story=say.story, takes=tuple(takes)))
    return tuple(found)


def _ends(runs: list[Run]) -> list[Run]:
    """The last words of each take: somebody who asks for a moment and then answers has taken the question once."""
    followed = {run.parent for run in runs}
    return [run for run in runs if run.number not in followed]


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
