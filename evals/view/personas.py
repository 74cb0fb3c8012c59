"""Every metric for every persona, from the turns each of them spoke. Pure.

A metric of turns is read after every change of speaker: what it counts between two readings belongs to whoever spoke
in between, so that the personas' counts add up to the panel's. A metric of stories goes by whose story it is.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from evals.finished import FinishedInterview
from evals.gatekeeper import interval
from evals.metrics.measure import by_interview
from evals.metrics.persona import drift, separability, voices
from evals.metrics.talk import on_story, planned
from evals.metrics.twins import originals
from evals.metrics.value import Metric, OfOne, Tally, Value, added, as_value

OF_TURNS = frozenset(("turns", "probes", "answers"))
OF_OWN_WORDS = frozenset(("commonest_opening", "words_median", "words_p95", "first_word_seconds"))
"""Metrics of an interview that are as true of one speaker's part of it; so is every `questions_*`."""

Shares = dict[str, list[tuple[str, Tally]]]
"""Persona → candidate and tally, of every interview they sat in."""


class Figure(NamedTuple):
    """A value and what it rests on."""

    value: float | None
    """None when there was nothing to score."""
    low: float | None
    high: float | None
    """95 % interval; of what code counts, clustered by candidate."""
    n: float
    """Of the metric's unit."""


def personas(interviews: Sequence[FinishedInterview]) -> dict[str, int]:
    """Persona → interviews they spoke in, whoever spoke in most first."""
    met = Counter(who for each in interviews for who in {speech.persona for speech in each.spoken})
    return dict(sorted(met.items(), key=lambda pair: (-pair[1], pair[0])))


def parts(metric: Metric, interviews: Sequence[FinishedInterview]) -> dict[str, Figure] | None:
    """Each persona's share; None for a metric that only means something for the panel as a whole."""
    shares = _shares(metric, interviews)
    if shares is None:
        return None
    found = {}
    for who, each in shares.items():
        value = as_value(metric, added(tally for _, tally in each))
        low, high = interval(metric, value, each)
        found[who] = Figure(value.value, low, high, rests_on(metric, value.of, value.unscored, interviews))
    return found


def rests_on(metric: Metric, of: float, unscored: int, interviews: Sequence[FinishedInterview]) -> float:
    """How many of its unit; one figure made from many interviews rests on those."""
    return len(_whole(interviews)) - unscored if metric.unit == "features" else of


def _whole(interviews: Sequence[FinishedInterview]) -> list[FinishedInterview]:
    return [each for each in originals(interviews) if each.ended != "failed"]


def _shares(metric: Metric, interviews: Sequence[FinishedInterview]) -> Shares | None:
    if metric.of_many is separability:
        return _told_apart(interviews)
    if metric.of_many is drift:
        alone = {who: [spoken_by(each, who) for each in _whole(interviews)] for who in personas(interviews)}
        return {who: [("", drift(each))] for who, each in alone.items()}
    if metric.unit in OF_TURNS and metric.of_one:
        return _by_turn(metric, interviews)
    own_words = metric.name in OF_OWN_WORDS or metric.name.startswith("questions_")
    if not (metric.of_one and (metric.unit == "stories" or own_words)):
        return None
    found: Shares = defaultdict(list)
    for each, _ in by_interview(metric, interviews):
        for who in personas([each]):
            mine = of_own_stories(each, who) if metric.unit == "stories" else spoken_by(each, who)
            found[who].append((each.candidate, metric.of_one(mine)))
    return dict(found)


def _by_turn(metric: Metric, interviews: Sequence[FinishedInterview]) -> Shares | None:
    """None when something is counted before anybody has spoken: then it is not turns that are counted."""
    found: Shares = defaultdict(list)
    if metric.of_one is None:
        return None
    for each, whole in by_interview(metric, interviews):
        if whole.of and metric.of_one(_until(each, 0)).of:
            return None
        mine = _read_alone(metric.of_one, each, whole) or _read_on(metric.of_one, each)
        for who, tally in mine.items():
            found[who].append((each.candidate, tally))
    return dict(found)


def _read_alone(of_one: OfOne, interview: FinishedInterview, whole: Value) -> dict[str, Tally]:
    """Each persona's speeches by themselves, which is quick. Empty unless the same is found in the same places: a
    metric that looks back needs what the others said."""
    alone = {who: of_one(spoken_by(interview, who)) for who in personas([interview])}
    total = added(alone.values())
    same = (total.good, total.of, total.unscored) == (whole.good, whole.of, whole.unscored)
    return alone if same and Counter(total.findings) == Counter(whole.worst) else {}


def _read_on(of_one: OfOne, interview: FinishedInterview) -> dict[str, Tally]:
    """What each reading adds to the one before."""
    mine: dict[str, list[Tally]] = defaultdict(list)
    before, told = Tally(), 0
    for who, run in groupby(interview.spoken, key=lambda speech: speech.persona):
        told += len(list(run))
        now = of_one(_until(interview, told))
        mine[who].append(Tally(now.good - before.good, now.of - before.of, now.unscored - before.unscored))
        before = now
    return {who: added(tallies) for who, tallies in mine.items()}


def _until(interview: FinishedInterview, told: int) -> FinishedInterview:
    """Its first so many speeches, and what was answered to them."""
    spoken = interview.spoken[:told]
    turns = {speech.turn for speech in spoken}
    replies = tuple(reply for reply in interview.replies if reply.turn in turns)
    return interview.model_copy(update={"spoken": spoken, "replies": replies})


def spoken_by(interview: FinishedInterview, persona: str) -> FinishedInterview:
    """What one persona said; the candidate's answers to the others stay, as everybody heard them."""
    return interview.model_copy(update={"spoken": tuple(each for each in interview.spoken if each.persona == persona)})


def of_own_stories(interview: FinishedInterview, persona: str) -> FinishedInterview:
    """Without the stories that are somebody else's on the agenda, whoever asked about them."""
    owner = owners(interview)
    brief = dict(interview.brief)
    mine = {story for story, who in owner.items() if who == persona}
    told = brief.get("round_one", {})
    brief["round_one"] = {**told, "stories": [each for each in told.get("stories", []) if str(each["id"]) in mine]}
    items = [each for each in interview.plan.get("items", []) if str(each.get("story")) in mine]
    return interview.model_copy(update={"brief": brief, "plan": {**interview.plan, "items": items}})


def owners(interview: FinishedInterview) -> dict[str, str]:
    """Planned story → persona: as the agenda has it; without one, whoever asked about it most."""
    seats = {str(each["name"]): str(each["persona"]) for each in interview.brief.get("panel", []) if each.get("name")}
    planned_for = {
        str(item["story"]): seats.get(str(item.get("owner")), "")
        for item in interview.plan.get("items", [])
        if item.get("story")
    }
    asked: dict[str, Counter[str]] = defaultdict(Counter)
    for story, exchange in on_story(interview):
        asked[story][exchange.asked.persona] += 1
    found = {}
    for story in planned(interview):
        most = asked[story].most_common(1)
        if who := planned_for.get(story) or (most[0][0] if most else ""):
            found[story] = who
    return found


def _told_apart(interviews: Sequence[FinishedInterview]) -> Shares | None:
    """Sessions of each persona that are attributed to them: learnt from all, counted for each."""
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    whole = _whole(interviews)
    with threadpool_limits(1):  # many small fits on every core at once take ten times as long as on one
        tally = separability(whole)
    if not tally.of:
        return {}
    wrong = Counter(finding.why.partition(" sounds like ")[0] for finding in tally.findings)
    met = defaultdict(set)
    for voice in voices(whole):
        met[voice.persona].add(voice.candidate)
    heard = Counter(voice.persona for voice in voices(whole) if len(met[voice.persona]) > 1)
    return {who: [("", Tally(count - wrong[who], count))] for who, count in heard.items()}
