"""Are they a panel, and does the callback have all its parts (requirements.md): hand-overs, questions per part."""

from collections import Counter
from itertools import pairwise

from agent.words import words
from evals.finished import FinishedInterview
from evals.metrics.talk import OWN_TIME, Exchange, exchanges, finding, panellists
from evals.metrics.value import Metric, OfOne, Tally, share

PARTS = ("story", "resume", "role", "motivation", "red_flag", "start_plan", "candidate_questions", "close")
"""S2-7 (résumé and advert), S4-58 to S4-72, S2-15, S0-6, S0-20."""
OWED = {"start_plan": 1, "motivation": 1, "red_flag": 1, "candidate_questions": 1, "close": 1}
"""Questions each part is owed; résumé and role together two, stories half of all (S2-6, S2-7)."""
SHORT = 14
"""Questions below which an interview cannot hold every part."""


def handovers(interview: FinishedInterview) -> Tally:
    """Changes of speaker at which a colleague is named, by whoever leaves or whoever goes on. In the candidate's own
    time it is the candidate who says whom they ask."""
    return _changes(interview, same_story=False)


def pickups(interview: FinishedInterview) -> Tally:
    """The same where a colleague takes up a story somebody else is in the middle of."""
    return _changes(interview, same_story=True)


def _changes(interview: FinishedInterview, same_story: bool) -> Tally:
    people = panellists(interview)
    flags = []
    for before, after in pairwise(exchanges(interview)):
        if before.asked.speaker == after.asked.speaker or {before.asked.topic, after.asked.topic} & OWN_TIME:
            continue
        if (before.story is not None and before.story == after.story) is not same_story:
            continue
        named = _names_a_colleague(after, before.asked.speaker, people)
        flags.append((named, finding(interview, after.asked, f"takes over from {before.asked.speaker} unnamed")))
    return share(flags)


def _names_a_colleague(after: Exchange, left: str, people: dict[str, str]) -> bool:
    """Whoever goes on is named by another, or they name another."""
    for speech in after.spoken:
        said = {word.removesuffix("'s").removesuffix("’s") for word in words(speech.text)}
        others = [name for name in (*people, left) if name != speech.speaker]
        if any(part in said for name in others for part in name.split() if len(part) > 1):
            return True
    return False


def parts_asked(interview: FinishedInterview) -> Counter[str]:
    """Questions per part of a callback."""
    return Counter(exchange.asked.topic for exchange in exchanges(interview))


def callback_parts(interview: FinishedInterview) -> Tally:
    """Parts of a callback that got what they are owed. Unscored when an interview is too short to hold them all,
    or declares no topics."""
    asked = parts_asked(interview)
    total = sum(asked.values())
    if total < SHORT or interview.ended == "no_progress" or not any(asked):
        return Tally(unscored=1)
    own = sum(count for topic, count in asked.items() if topic not in OWN_TIME)
    got = {part: asked[part] >= due for part, due in OWED.items()}
    got["stories"] = asked["story"] * 2 >= own
    got["résumé or role"] = asked["resume"] + asked["role"] >= 2
    return share((ok, finding(interview, None, f"{part}: {asked[part]} questions")) for part, ok in got.items())


def questions_on(part: str) -> OfOne:
    """Questions on one part, per interview."""
    return lambda interview: Tally(parts_asked(interview)[part], 1)


METRICS = (
    Metric(
        "handover_share", None, "new topics under a new speaker with a colleague named", "turns", ">= 0.95",
        wanted=0.95, of_one=handovers,
    ),
    Metric(
        "pickup_share", None, "stories taken up in the middle with a colleague named", "turns", ">= 0.50",
        wanted=0.50, of_one=pickups,
    ),
    Metric(
        "callback_parts", None, "parts of a callback that got their questions", "interviews", "1.00",
        wanted=1.0, of_one=callback_parts,
    ),
    *(
        Metric(
            f"questions_{part}", None, f"questions on {part.replace('_', ' ')}", "interviews", "tracked",
            counts=False, of_one=questions_on(part),
        )
        for part in PARTS
    ),
    Metric("lens_coverage", 11, "probes that serve the persona's own agenda", "probes", ">= 0.70", judged=True),
)  # fmt: skip
