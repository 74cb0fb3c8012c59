"""What people say about the same items a judge is asked about, and how far the judge agrees with them."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from agent.errors import ContentError
from evals.judges import CANNOT_TELL, DERIVED, JUDGES
from evals.judges.bench import Judgement

FOLDER = Path(__file__).parent
KAPPA_WANTED = 0.70
FEWEST_LABELS = 60
MOST_FLIPS = 0.05
MOST_UNREAD = 0.01
"""evals.md §6, judge_health."""


class Label(BaseModel):
    """One line of a file of labels: what one person says about one item. README.md describes it for people."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    metric: str
    item: str = Field(pattern=r"[0-9a-f]{16}")
    """Name of the item: of the metric and the texts shown, so that it can be found again in any run."""
    case: str
    turn: int
    shown: tuple[tuple[str, str], ...]
    """What the person saw, so that a label can be read and doubted without the run it came from."""
    verdict: str
    """`yes`, `no` or `cannot_tell`; for a question of whom, the answer."""
    by: str = Field(min_length=1)
    """Who says so: initials are enough."""
    on: str
    """The day."""


class Standing(NamedTuple):
    """Whether a judged metric may be believed."""

    metric: str
    kappa: float | None
    """Cohen's, judge against people; None with nothing to compare."""
    labels: int
    """Items both have decided about."""
    flips: float
    unread: float
    colour: Literal["grey", "trusted"]
    why: str
    """Why it is grey; empty when it is not."""


def load_labels(folder: Path = FOLDER) -> list[Label]:
    """Every label in the folder's *.jsonl; the last of a person on an item counts. Raises ContentError, naming file
    and line."""
    found: dict[tuple[str, str, str], Label] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for label in read_labels(path):
            found[label.metric, label.item, label.by] = label
    return list(found.values())


def read_labels(path: Path) -> list[Label]:
    """One file; a last line that was cut off is left out. Raises ContentError."""
    lines = path.read_text("utf-8").split("\n")
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            label = Label.model_validate_json(line)
        except ValidationError as wrong:
            if number == len(lines):  # no line end behind it: the program that wrote it was stopped
                continue
            first = wrong.errors(include_url=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            raise ContentError(
                path, f"line {number}: {where or 'the line'}: {first['msg']}; mend or delete it"
            ) from None
        if label.metric not in JUDGES:
            raise ContentError(path, f"line {number}: there is no judged metric {label.metric!r}; mend or delete it")
        found.append(label)
    return found


def append_label(path: Path, label: Label) -> None:
    """Put one label at the end of a file; it is there when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = path.read_bytes() if path.exists() else b""
    if whole and not whole.endswith(b"\n"):  # cut off when it was last written
        path.write_bytes(whole[: whole.rfind(b"\n") + 1])
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(label.model_dump(mode="json"), ensure_ascii=False) + "\n")


def people_say(labels: Iterable[Label]) -> dict[tuple[str, str], str]:
    """Metric and item → what most people say; left out where they are even, or most could not tell."""
    votes: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for label in labels:
        votes[label.metric, label.item][label.verdict] += 1
    found = {}
    for key, told in votes.items():
        (verdict, many), *rest = told.most_common(2)
        if verdict != CANNOT_TELL and not (rest and rest[0][1] == many):
            found[key] = verdict
    return found


def standing(judgements: Iterable[Judgement], labels: Sequence[Label]) -> dict[str, Standing]:
    """Every judged metric with what speaks for its judge. `judgements`: of as many interviews as there are."""
    people = people_say(labels)
    by_metric: defaultdict[str, list[Judgement]] = defaultdict(list)
    for each in judgements:
        by_metric[each.metric].append(each)
    found = {name: _standing(name, by_metric[name], people) for name in JUDGES}
    return found | {name: found[source]._replace(metric=name) for name, source in DERIVED.items()}


def _standing(metric: str, judgements: Sequence[Judgement], people: dict[tuple[str, str], str]) -> Standing:
    rulings = {ruling.item: ruling for each in judgements for ruling in each.rulings}
    whole = Judgement(metric=metric, rulings=tuple(rulings.values()))
    pairs = [
        (people[metric, name], ruling.verdict)
        for name, ruling in rulings.items()
        if ruling.verdict not in (None, CANNOT_TELL) and (metric, name) in people
    ]
    kappa = kappa_of(pairs)
    why = _why_grey(len(pairs), kappa, whole)
    colour: Literal["grey", "trusted"] = "grey" if why else "trusted"
    return Standing(metric, kappa, len(pairs), whole.flip_share, whole.unread_share, colour, why)


def kappa_of(pairs: Sequence[tuple[str, str | None]]) -> float | None:
    """Cohen's kappa; None where there is nothing to agree on: no pair, or one answer all round."""
    if len({verdict for pair in pairs for verdict in pair}) < 2:
        return None
    from sklearn.metrics import cohen_kappa_score

    return float(cohen_kappa_score([person for person, _ in pairs], [judge for _, judge in pairs]))


def _why_grey(labels: int, kappa: float | None, judged: Judgement) -> str:
    if labels < FEWEST_LABELS:
        return f"{labels} of {FEWEST_LABELS} labels by people"
    if kappa is None:
        return "all labels say the same"
    if kappa < KAPPA_WANTED:
        return f"kappa {kappa:.2f}, wanted {KAPPA_WANTED:.2f}"
    if judged.flip_share > MOST_FLIPS:
        return f"{judged.flip_share:.0%} of its votes go against its own ruling"
    if judged.unread_share > MOST_UNREAD:
        return f"{judged.unread_share:.0%} of its votes could not be used"
    return ""
