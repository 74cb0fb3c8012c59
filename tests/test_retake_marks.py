"""A retake after the sheets are sealed: what was decided the first time stays, and the new branch is decided anew."""

from agent.marking import marks_now, marks_so_far
from agent.scoring.grader import OfflineGrader
from agent.scoring.sheet import Verdict
from agent.store import open_record

SAID_INSTEAD = "I asked the night sister on the Thursday, and she said no, so I moved the date by two weeks."


async def test_both_decisions_stay_readable_and_intact_after_a_retake(rehearse, tmp_path):
    chair = await (await rehearse(["migration"], max_questions=6)).play()
    async with open_record(None, tmp_path) as record:
        (first,) = (await record.assessments.of(chair.interview.id, "sheets")).values()
        marked_first = await record.assessments.of(chair.interview.id, "exchange")

    await chair.answer(SAID_INSTEAD, after=chair.waited_on[1])
    async with open_record(None, tmp_path) as record:
        meanwhile = await marks_so_far(record, chair.interview.id)
    await chair.play()

    async with open_record(None, tmp_path) as record:
        sheets = await record.assessments.of(chair.interview.id, "sheets")
        marked = await record.assessments.of(chair.interview.id, "exchange")
        head = await record.head(chair.interview.id)
        shown = await marks_now(record, chair.interview.id, OfflineGrader())
    assert head
    assert meanwhile is None, "an interview that goes on again shows no marks"
    assert sheets[first.run] == first and set(sheets) == {first.run, head.number}
    assert {run: marked[run] for run in marked_first} == marked_first
    old, new = (Verdict.model_validate(sheets[run].data) for run in (first.run, head.number))
    assert all(sheet.seal and sheet.intact for sheet in (*old.sheets, *new.sheets))
    assert SAID_INSTEAD in new.model_dump_json() and SAID_INSTEAD not in old.model_dump_json()
    assert shown and (shown.mean, shown.overall) == (new.mean, new.band)
