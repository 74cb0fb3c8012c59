"""What a run cost, and what it was made from. Pure."""

from collections.abc import Sequence
from statistics import fmean

from evals.finished import FinishedInterview
from evals.metrics.cost import first_word
from evals.runs import Made, Run
from evals.tables import NOTHING, figure


def spent(interviews: Sequence[FinishedInterview]) -> list[tuple[str, str, str, int]]:
    """What, for one interview, for all, counted in how many. What nobody counted is no nought."""
    rows = []
    for name, counts in (
        ("Calls of a model", [each.cost.calls for each in interviews]),
        ("Tokens sent", [each.cost.prompt_tokens for each in interviews]),
        ("Tokens received", [each.cost.reply_tokens for each in interviews]),
        ("Seconds to the first word", [first_word(each) for each in interviews]),
        ("Seconds to hold", [each.seconds for each in interviews]),
    ):
        told = [float(count) for count in counts if count is not None]
        adds_up = told and len(told) == len(counts) and name != "Seconds to the first word"
        mean = NOTHING if not told else figure(fmean(told)) if any(told) else "0"
        rows.append((name, mean, f"{sum(told):,.0f}" if adds_up else NOTHING, len(told)))
    return rows


def origin(run: Run, before: Run | None) -> list[tuple[str, str, str]]:
    """What was stamped on the rows, and on those it is compared with; of rows without a stamp, what they say."""
    now = _identity(run.made, run.interviews)
    then = _identity(before.made, before.interviews) if before else dict.fromkeys(now, "")
    return [(name, now[name], then[name]) for name in now]


def _identity(made: Sequence[Made], interviews: Sequence[FinishedInterview]) -> dict[str, str]:
    """By name in words; `interviews` speak for themselves where nothing was stamped."""

    def told(stamped: str, said: str = "") -> str:
        found = (
            [getattr(each, stamped) for each in made] if made else [getattr(each, said) for each in interviews if said]
        )
        flat = [part for each in found for part in (each if isinstance(each, tuple) else (each,)) if part is not None]
        return ", ".join(str(part) for part in dict.fromkeys(flat)) or NOTHING

    return {
        "Day": told("date"),
        "Commit": told("commit"),
        "Prompts": told("prompts"),
        "Personas": told("personas"),
        "Candidates": told("candidates"),
        "Interviewer": told("interviewers", "interviewer"),
        "Engine": told("engines", "engine"),
        "Model": told("models", "model"),
        "Seed": told("seeds", "seed"),
        "Epochs": told("epochs"),
        "Format of the rows": told("format", "format"),
    }
