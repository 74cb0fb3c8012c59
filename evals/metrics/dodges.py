"""What follows a dodge: the same thing once more in other words, and then no third time (metric 7)."""

from evals.finished import DODGES, FinishedInterview
from evals.metrics.talk import OWN_TIME, Exchange, exchanges, finding
from evals.metrics.value import Metric, Tally, share
from evals.metrics.wording import alike, is_generic, specifics

OTHER_WORDS = 0.8
"""Up to this share of trigrams a second try is in other words: it may keep the quotation it stands on."""


def evasion_recovery(interview: FinishedInterview) -> Tally:
    """Dodged questions on stories that are put again, differently, once. Not counted where the time was spent, the
    interview's or the story's, or where the story is left after two dodges running."""
    flags = []
    said = exchanges(interview)
    spent = _spent(interview)
    for place, dodged in enumerate(said[:-1]):
        if dodged.reply is None or dodged.reply.doing not in DODGES or dodged.story is None:
            continue
        before, after = said[place - 1] if place else None, said[place + 1]
        if after.asked.topic in OWN_TIME or (before and _is_dry(before, dodged, after)) or place in spent:
            continue
        why = _third(before, dodged, after) if before and _is_second(before, dodged) else _unrecovered(dodged, after)
        flags.append((not why, finding(interview, after.asked, why)))
    return share(flags)


def _spent(interview: FinishedInterview) -> set[int]:
    """Places of the exchanges after which the agenda has no probe left for their story."""
    left = {str(item["story"]): int(item["most"]) for item in interview.plan.get("items", []) if item.get("story")}
    last = set()
    for place, exchange in enumerate(exchanges(interview)):
        probe, story = exchange.asked.probe, exchange.story
        if probe and probe.depth and story in left:
            left[story] -= 1
            if left[story] <= 0:
                last.add(place)
    return last


def _is_dry(before: Exchange, dodged: Exchange, after: Exchange) -> bool:
    """Whether a story is left after two dodges running, as rubrics.md §4 wants it."""
    twice = before.reply is not None and before.reply.doing in DODGES and before.story == dodged.story
    return twice and after.story != dodged.story


def _is_second(before: Exchange, dodged: Exchange) -> bool:
    """Whether the dodged question was itself the second try."""
    if before.asked.probe and before.asked.probe.slot is None:
        return False  # an opener asks for no one thing
    return before.reply is not None and before.reply.doing in DODGES and _same_thing(before, dodged)


def _third(before: Exchange, dodged: Exchange, after: Exchange) -> str:
    return "asks for the same thing a third time" if _same_thing(dodged, after) else ""


def _unrecovered(dodged: Exchange, after: Exchange) -> str:
    if not _same_thing(dodged, after):
        return "lets a dodge go without a second try"
    if alike(dodged.asked.text, after.asked.text) > OTHER_WORDS:
        return "puts the dodged question again in the same words"
    return ""


def _same_thing(one: Exchange, other: Exchange) -> bool:
    """One fact of one story; an opener is taken up by any question on its story. Without declarations: the same gate,
    or the same uncommon words."""
    mine, theirs = one.asked.probe, other.asked.probe
    if one.story != other.story:
        return False
    if mine and theirs:
        return mine.slot is None or mine.slot == theirs.slot
    if is_generic(other.asked.text):
        return False
    gates = [set(each.reply.open_to) if each.reply else set() for each in (one, other)]
    return bool(gates[0] & gates[1]) or bool(specifics(one.asked.text) & specifics(other.asked.text))


METRICS = (
    Metric(
        "evasion_recovery", 7, "dodges followed by one second try in other words", "answers", ">= 0.90",
        wanted=0.90, of_one=evasion_recovery,
    ),
)  # fmt: skip
