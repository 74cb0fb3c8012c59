"""An interview seen as question and answer: breaths, what was asked on a story, what the candidate had said by then."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from agent.words import fold
from evals.finished import FinishedInterview, Reply, Spoken
from evals.metrics.value import Finding
from evals.metrics.wording import is_generic

OWN_TIME = frozenset(("candidate_questions", "close", "small_talk"))
"""Topics on which the candidate asks or everybody takes leave."""


class Exchange(NamedTuple):
    """All that was said in one breath, and what the candidate said to it."""

    spoken: tuple[Spoken, ...]
    reply: Reply | None
    story: str | None = None
    """The story of round one it is about."""

    @property
    def asked(self) -> Spoken:
        """The speech after which the panel listened."""
        return self.spoken[-1]

    @property
    def text(self) -> str:
        return " ".join(speech.text for speech in self.spoken)


def exchanges(interview: FinishedInterview) -> list[Exchange]:
    """The interview in order, the leave-taking that nobody answers left out."""
    found, breath = [], list[Spoken]()
    replies = {reply.turn: reply for reply in interview.replies}
    known, now = stories(interview), None
    for speech in interview.spoken:
        breath.append(speech)
        if speech.waits:
            reply = replies.get(speech.turn)
            story = speech.story if speech.story in known else _heard_story(speech, reply, now)
            now = story if story in known else None
            found.append(Exchange(tuple(breath), reply, now))
            breath = []
    return found


def _heard_story(speech: Spoken, reply: Reply | None, now: str | None) -> str | None:
    """The story of a question nobody declared: the candidate knows what gates it opened. One that would fit any story
    stays with the one that is being told."""
    if speech.topic not in ("", "story") or reply is None or reply.doing in ("own_question", "closing"):
        return None
    opened_ = next((fact.rpartition(".")[0] for fact in reply.open_to), None)
    return opened_ or (now if is_generic(speech.text) else None)


def questions(interview: FinishedInterview) -> list[Spoken]:
    """Every speech the candidate was listened to after, the candidate's own time left out."""
    return [speech for speech in interview.spoken if speech.waits and speech.topic not in OWN_TIME]


def stories(interview: FinishedInterview) -> dict[str, str]:
    """Story id → what was told in round one."""
    told = interview.brief.get("round_one", {}).get("stories", [])
    return {str(story["id"]): str(story["told"]) for story in told}


def planned(interview: FinishedInterview) -> list[str]:
    """Stories on the agenda; for an interviewer without one, all of round one."""
    items = interview.plan.get("items", [])
    on_agenda = [str(item["story"]) for item in items if item.get("story")]
    return list(dict.fromkeys(on_agenda)) or list(stories(interview))


def opened(story: str, reply: Reply | None) -> frozenset[str]:
    """Slots of a story whose gates a question opened, as the candidate heard it."""
    facts = (fact.rpartition(".") for fact in (reply.open_to if reply else ()))
    return frozenset(slot for about, _, slot in facts if about == story)


def on_story(interview: FinishedInterview) -> Iterator[tuple[str, Exchange]]:
    """Exchanges on a story of round one, in order, with its id."""
    for exchange in exchanges(interview):
        if exchange.story is not None:
            yield exchange.story, exchange


def probes(interview: FinishedInterview) -> list[tuple[str, Exchange]]:
    """Exchanges on a story below its opening question."""
    seen, found = set[str](), []
    for story, exchange in on_story(interview):
        probe = exchange.asked.probe
        if probe.depth > 0 if probe else story in seen:
            found.append((story, exchange))
        seen.add(story)
    return found


def said_by_candidate(interview: FinishedInterview, before: int) -> str:
    """Everything the candidate has said: round one, résumé, and the answers to questions before this one."""
    return "\n".join((*stories(interview).values(), resume(interview), *answers_before(interview, before)))


def answers_before(interview: FinishedInterview, before: int) -> list[str]:
    return [reply.text for reply in interview.replies if reply.turn < before]


def resume(interview: FinishedInterview) -> str:
    return str(interview.brief.get("candidate", {}).get("resume", ""))


def everything_known(interview: FinishedInterview) -> str:
    """All strings of the brief, names of the panel included."""
    return "\n".join(_strings(interview.brief))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _strings(each)


def panellists(interview: FinishedInterview) -> dict[str, str]:
    """Name → persona, as the brief seats them; whoever spoke when the brief seats nobody."""
    panel = {str(each["name"]): str(each["persona"]) for each in interview.brief.get("panel", []) if each.get("name")}
    return panel or {speech.speaker: speech.persona for speech in interview.spoken}


def finding(interview: FinishedInterview, speech: Spoken | None, why: str, text: str | None = None) -> Finding:
    turn, words = (speech.turn, speech.text) if speech else (0, "")
    return Finding(interview.case, turn, words if text is None else text, why)


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Lower case too: an interviewer may begin a sentence with the candidate's words."""
    return fold(text).lower()
