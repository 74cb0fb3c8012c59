"""Whether one run is better than another: two saved runs, metric by metric, only where cases and formats fit.

    python -m evals.compare before.jsonl after.jsonl [--markdown | --json]

Ends with 1 when anything is worse, so that a script can tell. verdicts.py has what each verdict takes.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from agent.content.files import load_model
from agent.errors import ContentError
from agent.state import JsonObject
from evals.finished import FORMAT, FinishedInterview
from evals.metrics.measure import REGISTRY, by_interview
from evals.metrics.persona import separability, voices
from evals.metrics.twins import originals
from evals.metrics.value import Metric
from evals.runs import Made, Run, read_run
from evals.statistics import Observed
from evals.tables import chance, figure, listed, markdown, plain, signed, spread
from evals.verdicts import Compared, Rule, Verdict, compare

MARGINS = Path(__file__).parent / "margins.yaml"
ORDER: tuple[Verdict, ...] = ("worse", "better", "cannot tell", "not worse")


class Margin(BaseModel):
    """What counts as a difference worth having, decided before anybody looks."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    margin: float = Field(gt=0)
    """In the metric's own units."""
    why: str = Field(min_length=10)


class Margins(BaseModel):
    """The file `evals/margins.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    metrics: dict[str, Margin]
    left_out: dict[str, str] = Field(default_factory=dict)
    """Metrics that are not compared, each with its reason."""


class Comparison(BaseModel):
    """Two runs side by side."""

    model_config = ConfigDict(frozen=True)

    before: str
    after: str
    """Names of the two files."""
    made_before: tuple[Made, ...] = ()
    made_after: tuple[Made, ...] = ()
    notes: tuple[str, ...]
    """Where the rows differ in more than what is compared."""
    rows: tuple[Compared, ...]

    def named(self, verdict: Verdict) -> list[str]:
        return [row.metric for row in self.rows if row.verdict == verdict]

    @property
    def summary(self) -> str:
        """The verdicts as one sentence."""
        told = [f"{verdict}: {listed(self.named(verdict))}" for verdict in ORDER[:3] if self.named(verdict)]
        if still := len(self.named("not worse")):
            told.append(f"not worse: {'the other ' if told else 'all '}{still}")
        return f"{self.after} against {self.before}. " + (f"{'; '.join(told)}." if told else "Nothing can be compared.")


@cache
def margins(path: Path = MARGINS) -> Margins:
    """Raises ContentError."""
    return load_model(path, Margins)


def rules(metrics: Iterable[Metric] | None = None) -> dict[str, Rule]:
    """Of every metric that code alone measures and that has a margin; what a model judges is told of elsewhere."""
    known = margins().metrics
    return {
        each.name: Rule(known[each.name].margin, each.better, each.headline)
        for each in (REGISTRY.values() if metrics is None else metrics)
        if each.name in known and not each.judged
    }


def measured(interviews: Sequence[FinishedInterview]) -> dict[str, list[Observed]]:
    """Every metric that is compared: a value for each interview, or for each candidate where it takes several."""
    found = {name: observed(interviews, REGISTRY[name]) for name in rules()}
    return {name: values for name, values in found.items() if any(each.value is not None for each in values)}


def observed(interviews: Sequence[FinishedInterview], metric: Metric) -> list[Observed]:
    """The metric's value in each interview; a distance from 0 where near is better."""
    if metric.of_many is separability:
        return _told_apart(interviews)
    near = metric.better == "near"
    return [
        Observed(each.candidate, each.case, abs(found.value) if near and found.value is not None else found.value)
        for each, found in by_interview(metric, interviews)
    ]


def _told_apart(interviews: Sequence[FinishedInterview]) -> list[Observed]:
    """Share of each candidate's sessions attributed to the right persona: the voices are learnt from all the others."""
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    whole = [each for each in originals(interviews) if each.ended != "failed"]
    with threadpool_limits(1):  # many small fits on every core at once take ten times as long as on one
        tally = separability(whole)
    if not tally.of:
        return []
    heard = Counter(voice.candidate for voice in voices(whole))
    wrong = Counter(finding.case.partition("/")[0] for finding in tally.findings)
    return [Observed(who, who, 1 - wrong[who] / heard[who]) for who in sorted(heard)]


def compare_runs(before: Run, after: Run) -> Comparison:
    """On the cases that fit: same candidate with the same facts and brief, same panel, this release's format."""
    fit = Fit.of(before, after)
    old, new = (measured([each for each in run.interviews if fit.holds(each)]) for run in (before, after))
    return Comparison(
        before=before.name,
        after=after.name,
        made_before=before.made,
        made_after=after.made,
        notes=fit.notes,
        rows=compare(old, new, rules()),
    )


class Fit(NamedTuple):
    """Which rows of two runs may be compared, and what is said of the others."""

    cases: frozenset[str]
    notes: tuple[str, ...]

    @classmethod
    def of(cls, before: Run, after: Run) -> "Fit":
        notes: list[str] = []
        usable = [[each for each in run.interviews if each.format == FORMAT] for run in (before, after)]
        for run, kept in zip((before, after), usable, strict=True):
            if dropped := len(run.interviews) - len(kept):
                notes.append(
                    f"{dropped} rows of {run.name} are not of format {FORMAT} and are left out. Play them again."
                )
        old, new = ({each.case: each for each in kept} for kept in usable)
        for run, missing in ((before, new.keys() - old.keys()), (after, old.keys() - new.keys())):
            if missing:
                notes.append(f"{run.name} lacks {_some(missing)}; compared without.")
        shared = old.keys() & new.keys()
        changed = {case for case in shared if _sheet(old[case]) != _sheet(new[case])}
        if changed:
            notes.append(f"The candidate was changed between the runs in {_some(changed)}; compared without.")
        kept_cases = frozenset(shared - changed)
        notes += _otherwise_unlike(before, after)
        return cls(kept_cases, tuple(notes))

    def holds(self, interview: FinishedInterview) -> bool:
        return interview.case in self.cases and interview.format == FORMAT


def _sheet(interview: FinishedInterview) -> tuple[Any, ...]:
    """What the candidate brings. Who sits on the panel may be the very thing that was changed."""
    brief = {name: value for name, value in interview.brief.items() if name != "panel"}
    return interview.facts, interview.style, brief


def _otherwise_unlike(before: Run, after: Run) -> list[str]:
    notes = []
    for what, old, new in (
        ("Seeds", *({str(each.seed) for each in run.interviews} for run in (before, after))),
        ("Epochs", *({str(each.epoch) for each in run.interviews} for run in (before, after))),
        ("Interviewers", *({each.interviewer for each in run.interviews} for run in (before, after))),
        ("Engines", *({each.engine for each in run.interviews} for run in (before, after))),
        ("Models", *({each.model or "none" for each in run.interviews} for run in (before, after))),
    ):
        if old != new:
            notes.append(f"{what} differ: {', '.join(sorted(old))} against {', '.join(sorted(new))}.")
    for run in (before, after):
        if failed := sum(each.ended == "failed" for each in run.interviews):
            notes.append(f"{failed} of {len(run.interviews)} interviews of {run.name} failed.")
    return notes


def _some(cases: Iterable[str], most: int = 3) -> str:
    names = sorted(cases)
    return listed(names) if len(names) <= most else f"{', '.join(names[:most])} and {len(names) - most} more cases"


FOOTNOTE = (
    "* headline. Holm is counted over these, and apart over the others. "
    "Figures are means over candidates, on the cases both runs have."
)
HEADER = ("metric", "before", "after", "difference", "95 % interval", "p", "Holm", "margin", "verdict")


def _cells(row: Compared) -> tuple[str, ...]:
    return (
        f"{row.metric}{' *' if row.headline else ''}", figure(row.before), figure(row.after), signed(row.difference),
        spread(*row.interval), chance(row.p), chance(row.adjusted_p), figure(row.margin), row.verdict,
    )  # fmt: skip


def as_text(found: Comparison, *, as_markdown: bool = False) -> str:
    """For a terminal, or as Markdown."""
    table = (markdown if as_markdown else plain)(HEADER, [_cells(row) for row in found.rows])
    reasons = [f"{row.metric}: {row.why}." for row in found.rows if row.verdict == "cannot tell"]
    parts = [
        found.summary,
        "\n".join(found.notes),
        table if found.rows else "",
        FOOTNOTE if found.rows else "",
        "\n".join(reasons),
    ]
    return "\n\n".join(part for part in parts if part)


def as_json(found: Comparison) -> JsonObject:
    return {"summary": found.summary, **found.model_dump(mode="json")}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", type=Path, metavar="BEFORE", help="a run as `--out` saved it")
    parser.add_argument("after", type=Path, metavar="AFTER", help="another one")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_true", help="as Markdown")
    form.add_argument("--json", action="store_true", help="as data")


def run(asked: argparse.Namespace) -> int:
    """Print the comparison; 1 when anything is worse. Raises ContentError."""
    import json

    from agent.terminal.plain import tell

    found = compare_runs(read_run(asked.before), read_run(asked.after))
    tell(json.dumps(as_json(found), indent=2) if asked.json else as_text(found, as_markdown=asked.markdown))
    return 1 if found.named("worse") else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code."""
    from agent.commands import WRONG
    from agent.terminal.plain import prepare_streams, tell_error

    prepare_streams()
    parser = argparse.ArgumentParser(prog="python -m evals.compare", description="Is one run better than another?")
    add_arguments(parser)
    try:
        return run(parser.parse_args(arguments))
    except ContentError as error:
        tell_error(str(error))
        return WRONG


if __name__ == "__main__":
    import sys

    sys.exit(main())
