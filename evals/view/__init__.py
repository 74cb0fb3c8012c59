"""A run as one HTML page that needs nothing else: no script, no request, every word of an interview escaped."""

from collections.abc import Sequence
from pathlib import Path

from agent.errors import ContentError
from evals.baseline import read_baseline
from evals.compare import compare_runs
from evals.gatekeeper import table
from evals.judges.bench import Judgement
from evals.labels import load_labels
from evals.runs import Run, read_run
from evals.view.judged import verdicts
from evals.view.page import Material, render


def write_page(rows: Path, out: Path, before: Path | None = None, judgements: Sequence[Judgement] = ()) -> None:
    """Read a file of interviews, and write what they show to `out`.

    `before`: an older run to compare with. `judgements`: what judges said of these interviews; grey until people agree
    with them (evals/labels). Raises ContentError for a file that is no run, or a place that cannot be written to.
    """
    page = page_of(read_run(rows), read_run(before) if before else None, judgements)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(page, "utf-8")
    except OSError as error:
        raise ContentError(out, f"cannot be written ({error.strerror}); name another file") from error


def page_of(run: Run, before: Run | None = None, judgements: Sequence[Judgement] = ()) -> str:
    """The same without files."""
    kept = read_baseline()
    found = table(run.interviews, (), kept)
    judged = verdicts(run.interviews, judgements, load_labels()) if judgements else {}
    comparison = compare_runs(before, run) if before else None
    return render(Material(run, found, judged, before, comparison, kept))
