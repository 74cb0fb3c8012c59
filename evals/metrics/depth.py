"""How deep the questions really go (rubrics.md §4), read from the words and the answers, whatever was declared."""

from collections.abc import Iterator
from typing import NamedTuple

from agent.reading.slots import DEPTH
from agent.state import Anchor, Probe
from agent.words import words
from evals.finished import DODGES, FinishedInterview
from evals.metrics.talk import Exchange, finding, folded, on_story, opened, planned, resume, stories
from evals.metrics.value import Metric, Tally, rate, share
from evals.metrics.wording import is_generic, specifics

DEEPEST = 3
MOST_STEPS = 4
"""Questions a ladder may have, each on the answer to the one before ("two to three levels deeper", never above 4)."""
KINDS = {
    0: {"opener"},
    1: {"clarify", "evidence", "quantify", "ownership", "sequence"},
    2: {"rationale", "alternative", "obstacle", "tradeoff", "conflict"},
    3: {"counterfactual", "challenge", "consistency", "reflection", "transfer"},
}
MAY_STAND_ALONE = frozenset(("consistency", "transfer"))
"""Two statements that differ, or a fact of this job, may be asked about without a ladder below them."""
FEWEST_WORDS = 3
"""Words an opener must quote of round one."""


class Checked(NamedTuple):
    """One question on a story and the depth its words and its grounds carry."""

    story: str
    exchange: Exchange
    depth: int | None
    """None when it goes no deeper than the question before it."""
    why: str
    """What is wrong with the depth it declares; empty when it holds."""


def checked(interview: FinishedInterview) -> list[Checked]:
    """Every question on a story that declares what it is after, or that the candidate could tell it was after."""
    found: list[Checked] = []
    for story, exchange in on_story(interview):
        probe = exchange.asked.probe
        if probe is None:
            depth = None if is_generic(exchange.asked.text) else _heard_depth(story, exchange)
            found.append(Checked(story, exchange, depth, ""))
            continue
        why = next(_faults(interview, story, exchange, probe, found), "")
        found.append(Checked(story, exchange, None if why else probe.depth, why))
    return found


def _heard_depth(story: str, exchange: Exchange) -> int | None:
    """Depth of the deepest fact of this story the candidate heard the question ask for: the gates read words alone."""
    heard = opened(story, exchange.reply)
    return max((level for slot, level in DEPTH.items() if slot in heard), default=None)


def words_match(interview: FinishedInterview) -> Tally:
    """Probes whose words ask for the fact they declare, as the candidate heard them."""
    flags, unscored = [], 0
    for story, exchange in on_story(interview):
        probe, heard = exchange.asked.probe, opened(story, exchange.reply)
        if probe is None or probe.slot is None or probe.slot == "contradiction":
            continue
        unscored += not heard
        if heard:
            why = f"declares {probe.slot}, asks for {', '.join(sorted(heard))}"
            flags.append((probe.slot in heard, finding(interview, exchange.asked, why)))
    return share(flags)._replace(unscored=unscored)


def _faults(
    interview: FinishedInterview, story: str, exchange: Exchange, probe: Probe, earlier: list[Checked]
) -> Iterator[str]:
    """Why the declared depth does not hold, worst first. Two questions in one is metric 1's to find, not this one's."""
    text = exchange.asked.text
    if probe.depth and is_generic(text):
        yield "asks for nothing in particular"
    if probe.kind not in KINDS[probe.depth]:
        yield f"{probe.kind} is no question of depth {probe.depth}"
    if probe.depth and (probe.slot is None or DEPTH[probe.slot] != probe.depth):
        yield f"asks for {probe.slot or 'no fact'}, which is not of depth {probe.depth}"
    if (heard := _heard_depth(story, exchange)) is not None and heard < probe.depth:
        yield f"its words ask for something of depth {heard}"
    yield from anchor_faults(interview, story, exchange, probe.anchor)
    if probe.also:
        yield from anchor_faults(interview, story, exchange, probe.also)
    if probe.depth == 0 and (probe.anchor.source != "round_one" or len(words(probe.anchor.quote)) < FEWEST_WORDS):
        yield "opens without a claim of round one"
    if probe.kind == "consistency" and not (probe.also and folded(probe.also.quote) != folded(probe.anchor.quote)):
        yield "puts no two statements side by side"
    if probe.depth >= 2 and not (probe.kind in MAY_STAND_ALONE and probe.parent is None):
        yield from _ladder_faults(story, probe, earlier)


def _ladder_faults(story: str, probe: Probe, earlier: list[Checked]) -> Iterator[str]:
    """§4: the parent is a question of the same story one level up, and the quoted words come from its answer."""
    parent = next((each for each in earlier if each.exchange.asked.turn == probe.parent), None)
    if parent is None or parent.story != story:
        yield f"stands on no earlier question about {story}"
        return
    level = parent.exchange.asked.probe.depth if parent.exchange.asked.probe else parent.depth
    if level is None or level < probe.depth - 1:
        yield f"stands on a question of depth {level if level is not None else 'none'}"
    if probe.anchor.turn != probe.parent:
        yield "quotes another answer than the one it stands on"
    if parent.exchange.asked.probe and parent.exchange.asked.probe.kind == probe.kind:
        yield f"is {probe.kind} like the question it stands on"


def anchor_faults(interview: FinishedInterview, story: str, exchange: Exchange, anchor: Anchor) -> Iterator[str]:
    """Whether the anchor is the candidate's, about this story, verbatim, and heard in the question."""
    source = _source(interview, story, anchor, exchange.asked.turn)
    if source is None:
        yield f"its anchor names no answer that was given before: {anchor.quote!r}"
    elif not folded(anchor.quote).strip() or folded(anchor.quote) not in folded(source):
        yield f"its anchor was never said: {anchor.quote!r}"
    text = exchange.asked.text
    if folded(anchor.quote) not in folded(text) and not specifics(anchor.quote) & specifics(text):
        yield f"nothing of its anchor is heard in it: {anchor.quote!r}"


def _source(interview: FinishedInterview, story: str, anchor: Anchor, turn: int) -> str | None:
    if anchor.source == "round_one":
        return "\n".join(stories(interview).values())
    if anchor.source == "resume":
        advert = str(interview.brief.get("role", {}).get("job_description", ""))
        return f"{resume(interview)}\n{advert}"
    if anchor.turn is None or anchor.turn >= turn:
        return None
    reply = interview.reply_to(anchor.turn)
    return reply.text if reply else None


def probe_anchor_validity(interview: FinishedInterview) -> Tally:
    """Declared questions on stories whose depth holds when it is checked."""
    return share(
        (not each.why, finding(interview, each.exchange.asked, each.why))
        for each in checked(interview)
        if each.exchange.asked.probe
    )


def reached(interview: FinishedInterview, depth: int) -> Tally:
    """Planned stories asked to a depth. One left early counts as unscored only when the candidate was exhausted."""
    deepest = dict.fromkeys(planned(interview), -1)
    for each in checked(interview):
        if each.depth is not None:
            deepest[each.story] = max(deepest.get(each.story, -1), each.depth)
    spent = exhausted(interview)
    flags, unscored = [], 0
    for story in planned(interview):
        if deepest[story] < depth and (story in spent or (interview.ended == "no_progress" and deepest[story] < 0)):
            unscored += 1
            continue
        why = f"asked to depth {deepest[story]}" if deepest[story] >= 0 else "never asked about"
        flags.append((deepest[story] >= depth, finding(interview, None, f"{story}: {why}, {depth} is due")))
    return share(flags)._replace(unscored=unscored)


def exhausted(interview: FinishedInterview) -> set[str]:
    """Stories on which the candidate declined, or dodged twice running: there is nothing more to ask."""
    spent, before = set[str](), dict[str, bool]()
    for story, exchange in on_story(interview):
        if exchange.reply is None:
            continue
        dodged = exchange.reply.doing in DODGES
        if exchange.reply.doing == "declined" or (dodged and before.get(story)):
            spent.add(story)
        before[story] = dodged
    return spent


def too_deep(interview: FinishedInterview) -> Tally:
    """Stories on which a ladder has more than four steps."""
    steps: dict[int, int] = {}
    longest = dict.fromkeys(planned(interview), 0)
    for each in checked(interview):
        asked = each.exchange.asked
        parent = asked.probe.parent if asked.probe else None
        deeper = bool(asked.probe and asked.probe.depth)
        steps[asked.turn] = steps.get(parent or -1, 0) + deeper
        longest[each.story] = max(longest.get(each.story, 0), steps[asked.turn])
    return rate(
        (count > MOST_STEPS, finding(interview, None, f"{story}: a ladder of {count} steps"))
        for story, count in longest.items()
    )


METRICS = (
    Metric(
        "probe_depth_2", 2, "stories asked to depth 2", "stories", ">= 0.95, gate",
        gate=0.95, wanted=0.95, of_one=lambda interview: reached(interview, 2),
    ),
    Metric(
        "probe_depth_3", 2, "stories asked to depth 3", "stories", ">= 0.80",
        wanted=0.80, headline=True, of_one=lambda interview: reached(interview, DEEPEST),
    ),
    Metric(
        "probe_too_deep", 2, "stories with a ladder of more than 4 steps", "stories", "never",
        wanted=0.0, better="less", of_one=too_deep,
    ),
    Metric(
        "probe_anchor_validity", None, "declared depths that hold when checked", "probes", ">= 0.98",
        wanted=0.98, of_one=probe_anchor_validity,
    ),
    Metric(
        "words_match_slot", None, "probes whose words ask for what they declare", "probes", ">= 0.90",
        wanted=0.90, of_one=words_match,
    ),
    Metric("probe_depth_judged", 2, "depth as a judge labels it", "probes", "agrees with the code", judged=True),
)  # fmt: skip
