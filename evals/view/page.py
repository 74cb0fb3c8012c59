"""From two files of interviews to the values of the page."""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from agent.content.clean import clean
from agent.content.paths import data_folder
from agent.release import __version__
from agent.report.wording import FACTS
from evals.baseline import Baseline
from evals.compare import ORDER, Comparison
from evals.finished import FinishedInterview
from evals.gate_page import against
from evals.gatekeeper import Line, Table
from evals.metrics.measure import REGISTRY
from evals.metrics.styles import response_table
from evals.runs import Run
from evals.tables import chance, figure, listed, signed, spread
from evals.verdicts import Compared, Verdict
from evals.view import drawings
from evals.view.depths import climbs, rungs
from evals.view.drifting import drifting
from evals.view.heat import SAYS, heat_map
from evals.view.judged import Verdicts
from evals.view.origin import origin, spent
from evals.view.personas import personas
from evals.view.turns import Turn, worst_turns

if TYPE_CHECKING:
    from jinja2 import Template
    from markupsafe import Markup

HERE = Path(__file__).parent
LADDERS_SHOWN = 12
"""Interviews whose stairs are open on the page; the others are folded away."""
FAULTS_SHOWN = 5
"""Of one turn; the others are named."""
SIGNS: dict[Verdict, str] = {"better": "▲", "worse": "▼", "not worse": "=", "cannot tell": "?"}
TITLES = {
    "gates": "Gates and headlines",
    "compared": "Before and after",
    "personas": "Persona by persona",
    "depth": "How deep it went",
    "worst": "The worst five turns",
    "drift": "From first question to last",
    "styles": "Kinds of candidate",
    "cost": "What it cost",
    "origin": "Where this comes from",
}


class Measure(NamedTuple):
    """One gate or headline figure."""

    line: Line
    unit: str
    picture: Any
    state: str
    """met, missed, silent or tracked."""
    told: str


class Material(NamedTuple):
    """Everything the page is made from."""

    run: Run
    table: Table
    verdicts: dict[str, Verdicts]
    before: Run | None
    comparison: Comparison | None
    baseline: Baseline | None


def render(material: Material) -> str:
    """The whole page; every word of the interviews is escaped and cleaned."""
    from markupsafe import Markup

    css = "".join(
        path.read_text("utf-8") for path in (data_folder("prompts") / "pages" / "page.css", HERE / "view.css")
    )
    run, interviews = material.run, material.run.interviews
    found = climbs(interviews)
    worst = worst_turns(interviews)
    gates = [line for line in material.table.lines if line.gated and not line.judged]
    heads = [line for line in material.table.lines if not line.gated and REGISTRY[line.metric].headline]
    values: dict[str, Any] = {
        "css": Markup(css),
        "css_hash": b64encode(sha256(css.encode()).digest()).decode(),
        "titles": TITLES,
        "contents": [(key, title) for key, title in TITLES.items() if key != "compared" or material.comparison],
        "counts": _counts(interviews),
        "who": _who(run),
        "verdict": _verdict(gates),
        "silent": [line.metric for line in gates if line.held is None],
        "problems": material.table.problems,
        "against": against(run.made[0], material.baseline) if material.baseline and len(run.made) == 1 else "",
        "gates": [_measure(line) for line in gates],
        "heads": [_measure(line) for line in heads],
        "comparison": _compared(material.comparison) if material.comparison else None,
        "personas": personas(interviews),
        "heat": heat_map(interviews, material.table.lines, material.verdicts),
        "states": SAYS,
        "rungs": rungs(found),
        "rung_bars": drawings.rung_bars(rungs(found)),
        "climbs": [(each, drawings.stairs(each, f"climb-{place}")) for place, each in enumerate(found)],
        "ladders_shown": LADDERS_SHOWN,
        "worst": [_turn(each) for each in worst],
        "faults_shown": FAULTS_SHOWN,
        "drift": drifting(interviews),
        "curve": drawings.curve,
        "styles": response_table(interviews),
        "cost": spent(interviews),
        "origin": origin(run, material.before),
        "stamped": bool(run.made),
        "name": run.name,
        "total": len(interviews),
        "release": __version__,
    }
    return clean(_template().render(values))


def _counts(interviews: Sequence[FinishedInterview]) -> str:
    def many(count: int, what: str) -> str:
        return f"{count} {what}{'' if count == 1 else 's'}"

    people = len({each.candidate for each in interviews})
    panels = len({each.panel for each in interviews})
    return f"{many(len(interviews), 'interview')}, {many(people, 'candidate')}, {many(panels, 'panel')}"


def _who(run: Run) -> str:
    """Who asked, in which voice."""
    who = sorted({each.interviewer for each in run.interviews})
    models = sorted({each.model for each in run.interviews if each.model})
    voice = listed(models) if models else f"{listed(sorted({each.engine for each in run.interviews}))} voice"
    asked = "our panel" if who == ["panel"] else listed(who).replace("_", " ")
    return f"Asked by {asked}, {voice}"


def _verdict(gates: Sequence[Line]) -> tuple[str, str]:
    """In large, and what to know about it."""
    scored = [line for line in gates if line.held is not None]
    failed = [line.metric for line in scored if not line.held]
    if not scored:
        return "No gate was measured", "Nothing in this file could be held against a gate."
    if failed:
        return f"{len(failed)} of {len(scored)} gates not met", f"Not met: {listed(failed)}."
    return f"All {len(scored)} gates met", ""


def _measure(line: Line) -> Measure:
    metric = REGISTRY[line.metric]
    if line.value is None:
        return Measure(line, metric.unit, "", "silent", "nothing to score")
    picture = drawings.whisker(line.value, line.low, line.high, metric.wanted) if metric.counts else ""
    if line.gated:
        return Measure(
            line, metric.unit, picture, "met" if line.held else "missed", "gate met" if line.held else "gate not met"
        )
    told = {True: "target met", False: "target missed", None: "tracked"}[line.on_target]
    return Measure(line, metric.unit, picture, {True: "met", False: "missed", None: "tracked"}[line.on_target], told)


def _compared(found: Comparison) -> dict[str, Any]:
    """What changed first, then what cannot be told, then the rest, folded away."""
    rows = sorted(found.rows, key=lambda row: (ORDER.index(row.verdict), not row.headline))
    told: list[tuple[Verdict, str, str]] = [
        (name, SIGNS[name], listed(found.named(name))) for name in ORDER if name != "not worse" and found.named(name)
    ]
    if still := len(found.named("not worse")):
        told.append(("not worse", SIGNS["not worse"], f"{'the other ' if told else 'all '}{still}"))
    shown = [row for row in rows if row.verdict != "not worse" or row.headline]
    return {
        "before": found.before,
        "after": found.after,
        "told": told,
        "notes": found.notes,
        "rows": [_difference(row) for row in shown],
        "others": [_difference(row) for row in rows if row not in shown],
    }


def _difference(row: Compared) -> dict[str, Any]:
    return {
        "row": row,
        "title": REGISTRY[row.metric].title if row.metric in REGISTRY else "",
        "before": figure(row.before),
        "after": figure(row.after),
        "by": signed(row.difference),
        "between": spread(*row.interval),
        "p": chance(row.adjusted_p),
        "picture": drawings.shift(row),
        "sign": SIGNS[row.verdict],
    }


def _turn(turn: Turn) -> dict[str, Any]:
    """One of the worst turns with what the panel meant by it."""
    probe, move = turn.speech.probe, turn.speech.move
    meant = [str(move["kind"]).replace("_", " ")] if move.get("kind") else []
    if probe:
        meant += [f"{probe.kind}, depth {probe.depth}", *([f"asks for {FACTS[probe.slot]}"] if probe.slot else [])]
    return {"turn": turn, "meant": " · ".join(meant)}


def _breaks(name: str) -> "Markup":
    """A name that may be broken behind its underscores."""
    from markupsafe import Markup

    return Markup("<wbr>").join(f"{part}_" for part in name.split("_")[:-1]) + Markup("<wbr>") + name.split("_")[-1]


@cache
def _template() -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    pages = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    pages.filters |= {
        "plain": lambda name: name.replace("_", " "),
        "target": lambda text: text.replace(">=", "≥").replace("<=", "≤").replace(", gate", ""),
        "breaks": _breaks,
        "capital": lambda text: text[:1].upper() + text[1:],
        "n": lambda count: f"{count:g}",
        "squeeze": lambda text: " ".join(text.split()),
        "figure": figure,
    }
    pages.globals |= {"spread": spread, "signed": signed}
    return pages.get_template("page.html.j2")
