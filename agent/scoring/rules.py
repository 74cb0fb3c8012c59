"""The rules of rubrics §0 that no grader may bend: evidence, depth caps, dodges, bands, gates and totals.

Numbers here without a source are ours, to be calibrated; rubrics.md says so too.
"""

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple

from agent.content.rubrics import Dimension, Rubric
from agent.scoring.case import Case, Gathered
from agent.scoring.mark import Evidence, Finding, GraderName, Mark
from agent.scoring.talk import Talk
from agent.words import fold

Band = Literal["strong no", "no", "yes", "strong yes", "not enough evidence"]

CAPS: Final = {0: 2, 1: 3, 2: 4, 3: 5}
"""Highest mark by depth reached, where the dimension is capped (G5)."""
QUOTES: Final = {1: 1, 2: 1, 3: 1, 4: 2, 5: 2}
"""Quotations a mark needs (G2)."""
BANDS: Final[tuple[tuple[float, Band], ...]] = ((2.25, "strong no"), (3.0, "no"), (3.75, "yes"), (5.01, "strong yes"))
"""Upper bounds of the bands."""
COVERAGE: Final = 0.6
"""Share of the weight that has to be scored before there is a band."""
DISAGREEMENT: Final = 2.0
"""A spread between personas from which it is printed (G10)."""
ROUND: Final = frozenset(("dodge", "vague", "general"))
"""Signals of a reply that talks round the fact."""
ALL_BUT_ONE: Final = 1.5
"""Up to here a mean rounds to 1, as a half goes down."""

PRACTISED: Final[tuple[Dimension, ...]] = ("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R9", "R10")
"""What one question and one answer can show; R8, reading the room, takes a room."""


def opportunities(rubric: Rubric, case: Case) -> tuple[int, ...]:
    """Exchanges, from 1, that gave a chance to show the dimension (G3). All of them when the case is meant for it."""
    if case.dimension == rubric.id:
        if isinstance(case, Gathered):
            return case.chances
        return tuple(range(1, len(case.exchanges) + 1))
    chance = rubric.opportunity
    return tuple(
        number
        for number, exchange in enumerate(case.exchanges, 1)
        if exchange.probe_type in chance.kinds or exchange.probe_type in chance.topics or exchange.slot in chance.slots
    )


def verbatim(evidence: Iterable[Evidence], case: Case) -> tuple[Evidence, ...]:
    """The quotations that stand in the answer they name (G2), each once; white space and quote marks are folded."""
    kept: dict[tuple[int, str], Evidence] = {}
    for each in evidence:
        if each.exchange > len(case.exchanges):
            continue
        exchange, quote = case.exchanges[each.exchange - 1], fold(each.quote)
        if quote and quote in fold(exchange.answer):
            kept.setdefault((each.exchange, quote), each.model_copy(update={"turn": exchange.turn}))
    return tuple(kept.values())


class Depth(NamedTuple):
    asked: int
    reached: int


def depth_of(case: Case, talk: Talk | None = None) -> Depth:
    """Deepest question put, and deepest one that was answered with something (rubrics §4)."""
    replies = (talk or Talk.of(case)).replies
    asked = max((reply.depth for reply in replies), default=0)
    reached = max((reply.depth for reply in replies if reply.signal == "answer" and not reply.silent), default=0)
    return Depth(asked, reached)


def dodged(rubric: Rubric, case: Case, talk: Talk | None = None) -> tuple[Evidence, ...]:
    """What was said where a fact that shows the dimension was asked for twice or more and talked round each time (G4);
    a plain refusal is no dodge."""
    chances = opportunities(rubric, case)
    replies = [each for each in (talk or Talk.of(case)).replies if each.number in chances and each.exchange.slot]
    told = {each.exchange.slot for each in replies if each.signal == "answer"}
    missed: dict[str, list[Evidence]] = {}
    for each in replies:
        if each.signal in ROUND and each.exchange.slot not in told:
            missed.setdefault(each.exchange.slot, []).append(each.sentences[0].evidence())
    return tuple(quote for quotes in missed.values() if len(quotes) >= 2 for quote in quotes)


def talked_round(rubric: Rubric, case: Case, grader: GraderName = "offline", talk: Talk | None = None) -> Mark | None:
    """Asked and dodged twice is 1, not `no_evidence` (G4), where nothing else was said; None when it was not so."""
    quotes = verbatim(dodged(rubric, case, talk), case)
    why = "Level 1: the same fact was asked for twice and talked round both times."
    return (
        Mark(dimension=rubric.id, status="scored", mark=1, evidence=quotes, why=why, grader=grader) if quotes else None
    )


def _passages(quotes: Iterable[Evidence]) -> int:
    """How many different passages they are: words within other words that are quoted count once."""
    folded = [(each.exchange, fold(each.quote)) for each in quotes]
    return sum(not any(a == b and one != other and one in other for b, other in folded) for a, one in folded)


def lawful(
    rubric: Rubric,
    case: Case,
    level: int,
    evidence: Iterable[Evidence],
    why: str,
    *,
    findings: tuple[Finding, ...] = (),
    confidence: float | None = None,
    grader: GraderName = "offline",
    talk: Talk | None = None,
) -> Mark:
    """The mark a level becomes once caps, the dodge rule and the quotations are checked. Never higher than `level`."""
    quotes = verbatim(evidence, case)
    if not quotes:
        return not_judged(rubric.id, "no words of the candidate were found to rest it on", grader, findings)
    mark, rule = level, None
    depth = depth_of(case, talk)
    if rubric.depth_capped and depth.asked > depth.reached and mark > (cap := CAPS[depth.reached]):
        mark, rule = cap, f"asked at depth {depth.asked}, answered to depth {depth.reached}: {cap} at most"
    if mark > 2 and dodged(rubric, case, talk):
        mark, rule = 2, "the same fact was asked for twice and talked round both times: 2 at most"
    if _passages(quotes) < QUOTES[mark]:
        mark, rule = 3, "fewer than two quotations show it: 3 at most"
    return Mark(
        dimension=rubric.id, status="scored", mark=mark, evidence=quotes, why=why, confidence=confidence,
        findings=findings, capped=rule, grader=grader,
    )  # fmt: skip


def not_judged(
    dimension: Dimension, why: str, grader: GraderName = "offline", findings: tuple[Finding, ...] = ()
) -> Mark:
    """Something was said, and this grader cannot tell what it is worth."""
    return Mark(dimension=dimension, status="not_judged", why=why, findings=findings, grader=grader)


def no_evidence(dimension: Dimension, why: str, grader: GraderName = "offline") -> Mark:
    """Nothing was asked, or nothing was said."""
    return Mark(dimension=dimension, status="no_evidence", why=why, grader=grader)


def level_of(rubric: Rubric, findings: Mapping[str, Finding]) -> int | None:
    """The highest level whose checks, and all below, pass; None when a check that decides it could not be told."""
    reached = 1
    for level in (2, 3, 4, 5):
        seen = [
            findings[check.id].seen if check.id in findings else "cannot_tell" for check in rubric.levels[level].checks
        ]
        if "no" in seen:
            return reached
        if "cannot_tell" in seen:
            return None
        reached = level
    return reached


class Total(NamedTuple):
    """What a persona decides, computed (G9)."""

    mean: float | None
    coverage: float
    """Share of the weight that is scored, 0 to 1."""
    band: Band
    gate: str | None
    """The rule that held the band down."""


def total(shares: Mapping[Dimension, float], marks: Mapping[Dimension, float | None]) -> Total:
    """Weighted mean over what is scored, its band, and the gates: R10 = 1 caps everyone at no, R4 = 1 or R7 = 1 caps
    whoever weighs that dimension most."""
    scored = {dimension: mark for dimension, mark in marks.items() if mark is not None and shares.get(dimension, 0) > 0}
    covered = sum(shares[dimension] for dimension in scored)
    if covered < COVERAGE - 1e-9:
        return Total(None, covered, "not enough evidence", None)
    mean = round(sum(shares[dimension] * mark for dimension, mark in scored.items()) / covered, 2)
    band = next(name for bound, name in BANDS if mean < bound)
    concern = max(shares, key=lambda dimension: shares[dimension])
    gate = None
    for dimension in ("R10", "R4", "R7"):
        if (marks.get(dimension) or 5) <= ALL_BUT_ONE and (dimension == "R10" or concern == dimension):
            gate = f"{dimension} is 1: no at most"
            break
    if gate and band in ("yes", "strong yes"):
        return Total(mean, covered, "no", gate)
    return Total(mean, covered, band, None)
