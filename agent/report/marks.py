"""The marked part of a report, put together from the record, the verdict and the rubric files. Calls no model."""

from collections.abc import Sequence
from statistics import fmean
from typing import cast

from agent.content.rubrics import Dimension, OfflineWorth, Rubric, offline_worth, rubric, rubric_folder
from agent.evaluator import heard, panel_of
from agent.past import past_of
from agent.report.deciding import anchor_of, best_of, decided_by, next_practice
from agent.report.fixes import fixes_of
from agent.report.marks_model import Apart, CheckShown, Decision, DimensionShown, Flagged, Marks, Said, ThreadShown
from agent.report.material import Material
from agent.report.noticed import hidden_of
from agent.report.unused import unused_of
from agent.scoring.case import Case
from agent.scoring.mark import Evidence, Finding, GraderName, Mark
from agent.scoring.rules import CAPS, depth_of, verbatim
from agent.scoring.sheet import DimensionMark, Sheet, ThreadMark, Verdict
from agent.scoring.threads import case_of, threads

MOST_QUOTES = 3
Cases = Sequence[Case]
"""The threads as they were said."""


def marks_of(
    material: Material,
    verdict: Verdict,
    cases: Sequence[Case],
    grader: str,
    ungraded: Sequence[int],
    flagged: Sequence[Flagged],
) -> Marks:
    """All of it. `cases` are the threads as they were said; `ungraded`: questions whose answers wait to be marked."""
    fitted = _fitted() if grader == "offline" else None
    agreement = fitted.agreement if fitted else {}
    shown = tuple(dimension_shown(each, cases, agreement.get(each.dimension)) for each in verdict.dimensions)
    weights = mean_weights(verdict)
    return Marks(
        grader=cast(GraderName, grader),
        fitted_on=fitted.fitted_on if fitted else None,
        overall=verdict.band,
        mean=verdict.mean,
        decisions=tuple(_decision(material, sheet) for sheet in verdict.sheets),
        decided_by=decided_by(shown, verdict.sheets, weights),
        apart=tuple(Apart(**each.model_dump()) for each in verdict.disagreements),
        dimensions=shown,
        target_level=verdict.target_level,
        ungraded=tuple(ungraded),
        best=best_of(shown, material.questions),
        fixes=fixes_of(material, shown, weights),
        unused=unused_of(material),
        hidden=hidden_of(material),
        flagged=tuple(flagged),
        next_practice=next_practice(shown, weights),
    )


def cases_of(material: Material) -> tuple[Case, ...]:
    """The threads of an interview as graders are given them, with every word that was said."""
    table, answered = material.table, (turn for turn in past_of(material.branch).turns if turn.answer is not None)
    parts = threads(heard(table, turn) for turn in answered).values()
    return tuple(case_of(table.brief, panel_of(table), part) for part in parts)


def mean_weights(verdict: Verdict) -> dict[Dimension, float]:
    """How much each dimension counts over the whole panel."""
    return {
        each.dimension: fmean([sheet.weights.get(each.dimension, 0.0) for sheet in verdict.sheets] or [0.0])
        for each in verdict.dimensions
    }


def _fitted() -> OfflineWorth | None:
    """What the offline grader was fitted on and how well it agrees; None where it was never fitted."""
    return offline_worth() if (rubric_folder() / "offline.yaml").is_file() else None


def _decision(material: Material, sheet: Sheet) -> Decision:
    seat = material.table.seat(sheet.name)
    return Decision(
        persona=sheet.persona,
        name=sheet.name,
        title=seat.who.title,
        band=sheet.band,
        mean=sheet.mean,
        coverage=sheet.coverage,
        gate=sheet.gate,
        marks=sheet.marks,
        weights=sheet.weights,
        seal=sheet.seal,
        intact=sheet.intact,
    )


def dimension_shown(found: DimensionMark, cases: Cases, agreement: float | None) -> DimensionShown:
    ours, mark = rubric(found.dimension), found.mark
    return DimensionShown(
        dimension=found.dimension,
        name=ours.name,
        question=ours.question,
        status=found.status,
        mark=mark,
        mean=found.mean,
        anchor=anchor_of(ours, mark) if mark else None,
        next_anchor=anchor_of(ours, mark + 1) if mark and mark < 5 else None,
        quotes=_quotes(found, cases),
        threads=tuple(_thread(ours, each, _case(each, cases)) for each in found.threads),
        untested_above=_untested_above(ours, found, cases),
        agreement=agreement,
    )


def _quotes(found: DimensionMark, cases: Cases) -> tuple[Said, ...]:
    """The words the mark rests on: of each thread in turn, those nearest to the mark first."""
    scored = [each for each in found.threads if each.mark.mark is not None]
    scored.sort(key=lambda each: abs((each.mark.mark or 0) - (found.mean or 0)))
    rows = [said(each.mark.evidence, _case(each, cases)) for each in scored]
    longest = max((len(row) for row in rows), default=0)
    in_turn = [row[place] for place in range(longest) for row in rows if place < len(row)]
    return tuple(dict.fromkeys(in_turn))[:MOST_QUOTES]


def _case(found: ThreadMark, cases: Cases) -> Case | None:
    """What was read for a mark, as the grader was given it."""
    read = tuple(one for case in cases for one in case.exchanges if one.turn in found.turns)
    read = tuple(sorted(read, key=lambda one: found.turns.index(one.turn or 0)))
    return cases[0].model_copy(update={"id": found.thread, "exchanges": read}) if read else None


def _thread(ours: Rubric, found: ThreadMark, case: Case | None) -> ThreadShown:
    mark = found.mark
    return ThreadShown(
        thread=found.thread,
        turns=found.turns,
        status=mark.status,
        mark=mark.mark,
        why=mark.why,
        capped=mark.capped,
        confidence=mark.confidence,
        checks=_checks(ours, mark, case),
    )


def _checks(ours: Rubric, mark: Mark, case: Case | None) -> tuple[CheckShown, ...]:
    findings: dict[str, Finding] = {each.check: each for each in mark.findings}
    return tuple(
        CheckShown(id=check.id, ask=check.ask, level=level, seen=row.seen, quotes=said(row.evidence, case))
        for level, part in ours.levels.items()
        for check in part.checks
        if (row := findings.get(check.id))
    )


def said(evidence: Sequence[Evidence], case: Case | None) -> tuple[Said, ...]:
    """The quotations that really stand in the answers of the thread, each with its question's number."""
    return tuple(Said(turn=each.turn, quote=each.quote) for each in verbatim(evidence, case)) if case else ()


def _untested_above(ours: Rubric, found: DimensionMark, cases: Cases) -> int | None:
    """Rubrics G5: what was never asked deep enough caps nothing, and is told."""
    held = [case for each in found.threads if (case := _case(each, cases))]
    if not ours.depth_capped or not held or found.mark is None:
        return None
    highest = CAPS[max(depth_of(case).asked for case in held)]
    return highest if highest < 5 else None
