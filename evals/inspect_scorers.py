"""Inspect's scorers: one for each family of metrics, one for what takes several interviews to tell, one for the judges.

Inspect averages interviews; the table of `python -m evals` pools their turns. Both leave out what was not scored.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from inspect_ai.scorer import Metric as Summary
from inspect_ai.scorer import SampleScore, Score, Scorer, Target, ci, mean, metric, scorer, stderr
from inspect_ai.solver import TaskState

from agent.errors import EngineError
from evals.finished import FinishedInterview
from evals.inspect_solver import kept_interview
from evals.judges import JUDGED
from evals.judges.bench import judge_all
from evals.metrics.measure import REGISTRY, by_interview, measured
from evals.metrics.value import Metric
from evals.roles import role

CLUSTER = "candidate"
NOT_SCORED = float("nan")
"""Inspect leaves it out of means and intervals."""
WORST_SHOWN = 6
NOT_YET = "Shown, and counted for nothing, until people agree with this judge (evals/labels/README.md)."
OWN_JUDGE = "The judge is the interviewer's own model, which favours its own words. Give the role judge to another."
UNREAD = {"plan", "ledger", "marks"}
"""Parts of an interview that no metric of several looks at."""


@metric(name="ci")
def interval(share: bool = True) -> Summary:
    """95 % Student-t interval, clustered by candidate; kept between 0 and 1 for a share. Where nothing was scored,
    Inspect's own would say 0 to 0."""
    whole = ci(cluster=CLUSTER)

    def summary(scores: list[SampleScore]) -> dict[str, float]:
        if not scores:
            return {"lower": NOT_SCORED, "upper": NOT_SCORED}
        found: Any = whole(scores)  # type: ignore[arg-type]
        low, high = float(found["lower"]), float(found["upper"])
        return {"lower": max(0.0, low), "upper": min(1.0, high)} if share else {"lower": low, "upper": high}

    return summary


def summaries(each: Metric) -> list[Summary]:
    """What Inspect shows of one metric over the run."""
    return [mean(), stderr(cluster=CLUSTER), interval(share=each.counts and each.better != "near")]


def scorers() -> list[Scorer]:
    """All of them, each name of a score once."""
    return [*(make() for make in FAMILIES.values()), across_interviews(), judges()]


def scored(metrics: Sequence[Metric], interview: FinishedInterview) -> Score:
    """Each metric of one interview by its name; NaN where there was nothing to score."""
    values: dict[str, float] = {}
    worst: list[str] = []
    for each in metrics:
        told = [value for _, value in by_interview(each, [interview])]
        value = told[0].value if told else None
        values[each.name] = NOT_SCORED if value is None else value
        worst += [f"{each.name}, turn {one.turn}: {one.why}" for value in told for one in value.worst]
    return Score(value=dict(values), explanation="\n".join(worst[:WORST_SHOWN]) or None)


def _family(name: str, metrics: Sequence[Metric]) -> Callable[[], Scorer]:
    @scorer(metrics={each.name: summaries(each) for each in metrics}, name=name)
    def make() -> Scorer:
        async def score(state: TaskState, target: Target) -> Score:
            return scored(metrics, kept_interview(state))

        return score

    return make


def _families() -> dict[str, tuple[Metric, ...]]:
    """The metrics of one interview, by the file they stand in."""
    single = [each for each in REGISTRY.values() if each.of_one]
    where = lambda each: str(getattr(each.of_one, "__module__", "")).rpartition(".")[2]  # noqa: E731
    return {name: tuple(group) for name, group in groupby(sorted(single, key=where), key=where)}


FAMILIES: dict[str, Callable[[], Scorer]] = {name: _family(name, metrics) for name, metrics in _families().items()}
SEVERAL = tuple(each for each in REGISTRY.values() if each.of_many and each.unit != "pairs")


@metric
def across() -> Summary:
    """The metrics that take several interviews to tell, over the first epoch of every case."""

    def summary(scores: list[SampleScore]) -> dict[str, float]:
        from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

        told: list[dict[str, Any]] = [(each.score.metadata or {}).get("interview", {}) for each in scores]
        rows = [FinishedInterview.model_validate(each) for each in told if each]
        with threadpool_limits(1):  # many small fits on every core at once take ten times as long
            found = {each.name: measured(each, rows).value for each in SEVERAL}
        return {name: NOT_SCORED if value is None else value for name, value in found.items()}

    return summary


@scorer(metrics=[across()])
def across_interviews() -> Scorer:
    """Keeps what `across` reads; by itself it says only that an interview was there to be read."""

    async def score(state: TaskState, target: Target) -> Score:
        row = kept_interview(state)
        return Score(value=1, metadata={"interview": row.model_dump(mode="json", exclude=UNREAD)})

    return score


@scorer(metrics={name: summaries(REGISTRY[name]) for name in JUDGED})
def judges() -> Scorer:
    """The judged metrics, by the model of the role judge; none is scored without one."""

    async def score(state: TaskState, target: Target) -> Score:
        judge = role("judge")
        if judge is None:
            return Score(value=dict.fromkeys(JUDGED, NOT_SCORED), explanation="No model has the role judge.")
        try:
            found = await judge_all(kept_interview(state), judge)
        except EngineError as error:
            raise judge.problem or error from None
        values = {name: each.value for name, each in found.items()}
        asks = role("interviewer")
        return Score(
            value={name: NOT_SCORED if value is None else value for name, value in values.items()},
            explanation=OWN_JUDGE if asks and asks.name == judge.name else NOT_YET,
            metadata={"judge": judge.name, "cost": judge.cost.model_dump()}
            | {name: each.model_dump(mode="json") for name, each in found.items()},
        )

    return score
