"""The candidates of ../shared as briefs of ours, for tests that play whole interviews."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agent.content.brief import Brief
from agent.content.files import read_text, read_yaml

SHARED = Path(__file__).parents[2] / "shared"
"""Tests that read from here skip, with a reason, when it is absent."""

LARGEST_CANDIDATE = 256 * 1024
FACT_KINDS = ("challenges", "objectives_90_days", "competitors", "non_obvious", "team_dynamics")
REST = ("fact_sheets", "style", "own_questions", "closing_statement", "contradictions")


def candidate_files() -> list[Path]:
    return sorted((SHARED / "data" / "candidates").glob("*.yaml"))


def shared_brief(path: Path) -> tuple[Brief, dict[str, Any]]:
    """The brief a candidate file describes, and what else it says: how this candidate answers."""
    data = read_yaml(read_text(path, LARGEST_CANDIDATE), path).data
    role, round_one = data["role"], data["round_one"]
    callback = _only(data["callback"], "reason", "minutes")
    brief = Brief.parse(
        {
            "candidate": _only(data["candidate"], "name", "resume", "employed"),
            "role": _only(role, "title", "level", "company", "job_description"),
            "company_facts": {kind: _facts(role.get("company_facts", {}).get(kind)) for kind in FACT_KINDS},
            "panel": [_only(each, "persona", "name", "title", "cares_about", "reservation") for each in data["panel"]],
            "round_one": {
                "interviewers": [_only(each, "name", "title") for each in round_one.get("interviewers", [])],
                "stories": [_only(each, "id", "asked", "told", "minutes_spent") for each in round_one["stories"]],
                "hesitations": round_one.get("hesitated_at", []),
                "learned": round_one.get("learned_about_role", []),
            },
            "callback": {**callback, "format": "panel"},
        },
        name=path.name,
    )
    return brief, {key: data[key] for key in REST if key in data}


def _only(data: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: data[key] for key in keys if key in data}


def _facts(value: Any) -> list[dict[str, Any]]:
    facts = [value] if isinstance(value, Mapping) else value or []
    return [_only(fact, "text", "known_by") for fact in facts]
