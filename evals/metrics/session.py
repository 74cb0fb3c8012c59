"""Does the interview hold together from welcome to farewell (metric 17)."""

from collections.abc import Iterator
from itertools import pairwise

from agent.words import words
from evals.finished import FinishedInterview
from evals.metrics.depth import exhausted
from evals.metrics.manners import HELPER
from evals.metrics.talk import exchanges, finding, on_story, panellists, planned
from evals.metrics.value import Metric, Tally
from evals.metrics.wording import asks

BY_ITSELF = frozenset(("complete", "time", "no_progress"))
WORDS_A_MINUTE = 140
OVERRUN = 1.25
"""How far an interview may run over its minutes: somebody may be in the middle of an answer when they are spent."""
PHASES = {"candidate_questions": 1, "close": 2}
"""The candidate's own part comes after the questions, the last words after that."""


def session_integrity(interview: FinishedInterview) -> Tally:
    """Interviews with nothing wrong in them, each fault a finding."""
    faults = tuple(finding(interview, None, why) for why in _faults(interview))
    return Tally(not faults, 1, findings=faults)


def _faults(interview: FinishedInterview) -> Iterator[str]:
    if interview.ended == "failed":
        yield f"failed: {interview.problem or 'no reason was kept'}"
        return
    if interview.ended not in BY_ITSELF:
        yield f"did not end by itself, but by {interview.ended!r}"
    yield from _uncovered(interview)
    yield from _path(interview)
    yield from _people(interview)
    yield from _numbers(interview)
    yield from _budget(interview)


def _uncovered(interview: FinishedInterview) -> Iterator[str]:
    """Every planned story was asked about, unless nothing more was coming or the time was up on another."""
    asked = {story for story, _ in on_story(interview)}
    excused = interview.ended == "no_progress" or bool(exhausted(interview) and interview.ended == "time")
    for story in planned(interview):
        if story not in asked and not excused:
            yield f"story {story} was planned and never asked about"


def _path(interview: FinishedInterview) -> Iterator[str]:
    """Questions, then the candidate's own, then the close, which comes once and is the end."""
    order = [PHASES.get(speech.topic, 0) for speech in interview.spoken if speech.topic != "small_talk"]
    if any(later < earlier for earlier, later in pairwise(order)):
        yield "goes back to questions after the candidate's own part or the close"
    partings = [speech for speech in interview.spoken if not speech.waits and speech.topic == "close"]
    kinds = [str(speech.move.get("kind")) for speech in interview.spoken]
    farewells = kinds.count("farewell") or len(partings)
    if interview.interviewer == "panel" or interview.plan:
        if farewells != 1:
            yield f"takes leave {farewells} times"
        elif kinds[-1] != "farewell":
            yield "goes on after taking leave"
        if kinds.count("invite_close") > 1:
            yield "opens the close more than once"
    if interview.spoken and interview.spoken[-1].waits and asks(interview.spoken[-1].text):
        yield "breaks off with a question"


def _people(interview: FinishedInterview) -> Iterator[str]:
    """Everybody who speaks sits on the panel, stays who they are and speaks as themselves."""
    seated = panellists(interview)
    for speech in interview.spoken:
        if speech.speaker not in seated:
            yield f"turn {speech.turn}: {speech.speaker!r} is not on the panel"
        elif speech.persona != seated[speech.speaker]:
            yield f"turn {speech.turn}: {speech.speaker} speaks as {speech.persona}"
        if not words(speech.text):
            yield f"turn {speech.turn}: an empty speech"
        if swapped := _swapped(interview, speech.text):
            yield f"turn {speech.turn}: speaks for the candidate: {swapped!r}"


def _swapped(interview: FinishedInterview, text: str) -> str:
    name = str(interview.brief.get("candidate", {}).get("name", "")).split(" ")[0]
    if name and text.lstrip().lower().startswith(f"{name.lower()}:"):
        return f"{name}:"
    found = HELPER.search(text)
    return found.group().strip() if found and found.group().rstrip().endswith(":") else ""


def _numbers(interview: FinishedInterview) -> Iterator[str]:
    """Turns are numbered upwards, and every question the candidate heard has one answer."""
    turns = [speech.turn for speech in interview.spoken]
    if turns != sorted(set(turns)):
        yield "numbers of turns are not unique and rising"
    answered = [reply.turn for reply in interview.replies]
    if len(set(answered)) != len(answered):
        yield "one question was answered twice"
    open_ = [exchange.asked for exchange in exchanges(interview) if exchange.reply is None]
    unanswered = [asked.turn for asked in open_ if asked is not interview.spoken[-1] or asks(asked.text)]
    if unanswered:
        yield f"asked and never answered: turn {unanswered[0]}"


def _budget(interview: FinishedInterview) -> Iterator[str]:
    minutes = interview.brief.get("callback", {}).get("minutes")
    said = [*(speech.text for speech in interview.spoken), *(reply.text for reply in interview.replies)]
    spent = sum(len(words(text)) for text in said) / WORDS_A_MINUTE
    if minutes and spent > OVERRUN * float(minutes):
        yield f"took about {spent:.0f} minutes of words, {minutes:g} were planned"


METRICS = (
    Metric(
        "session_integrity", 17, "interviews that hold together from welcome to farewell", "interviews", "1.00, gate",
        gate=1.0, wanted=1.0, of_one=session_integrity,
    ),
)  # fmt: skip
