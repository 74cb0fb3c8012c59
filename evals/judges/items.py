"""What a judge, or a person who labels, is shown: one question each, with what it takes to decide."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from agent.content.personas import load_persona
from agent.errors import ContentError
from evals.finished import FinishedInterview, Spoken
from evals.metrics.persona import voices
from evals.metrics.talk import answers_before, on_story, panellists, probes, questions, resume, stories
from evals.rows import sha

Shown = tuple[tuple[str, str], ...]
"""Label → text, in the order they are read."""
ID_LETTERS = 16
LAST_ANSWERS = 3
DEPTHS = {
    1: "asks for a fact of the story: who, when, how many, what the candidate did, in what order",
    2: "asks for the why of it: a reason, an alternative, an obstacle, a cost, the other side's reason",
    3: "tests it: a changed condition, a challenge to the decision, two statements that differ, a lesson and its use, "
    "its use in this job",
}
"""rubrics.md §4."""


class Item(NamedTuple):
    """One thing to be judged."""

    case: str
    turn: int
    """0 when it is about an interviewer's whole share of the interview."""
    shown: Shown
    """The last of it is what is judged, and what most quotations must be taken from."""
    expected: str | None = None
    """What the answer has to be to count as right; for questions that are no yes and no."""

    @property
    def judged(self) -> str:
        return self.shown[-1][1]

    def name(self, metric: str) -> str:
        """The same for the same texts, whoever judges them and in whichever run they were said."""
        return sha({"metric": metric, "shown": [list(each) for each in self.shown]})[:ID_LETTERS]


@cache
def card(persona: str) -> str:
    """Who somebody on the panel is meant to be; empty for a persona of nobody's file."""
    try:
        found = load_persona(persona)
    except ContentError:
        return ""
    return f"{found.title}. {found.manner} Cares about: {' '.join(found.concerns)}"


def speeches(interview: FinishedInterview) -> Iterator[Item]:
    """Everything the panel says, beside who says it and the answer before it."""
    for speech in interview.spoken:
        said = answers_before(interview, speech.turn)
        yield _item(interview, speech, ("Who speaks", card(speech.persona)), ("Said before it", _last(said, 1)))


def asked(interview: FinishedInterview) -> Iterator[Item]:
    """The panel's own questions, alone."""
    for speech in questions(interview):
        yield _item(interview, speech)


def claims(interview: FinishedInterview) -> Iterator[Item]:
    """Questions on stories beside all the candidate has said of the story so far."""
    on: dict[str, list[str]] = {story: [told] for story, told in stories(interview).items()}
    for story, exchange in on_story(interview):
        known = ("Said by the candidate", "\n".join((*on.get(story, []), *_elsewhere(interview, exchange.asked))))
        yield _item(interview, exchange.asked, ("Résumé", resume(interview)), known)
        if exchange.reply:
            on.setdefault(story, []).append(exchange.reply.text)


def _elsewhere(interview: FinishedInterview, speech: Spoken) -> list[str]:
    return answers_before(interview, speech.turn)[-LAST_ANSWERS:]


def after_answers(interview: FinishedInterview) -> Iterator[Item]:
    """Questions below the first on a story, beside what was told of it."""
    below = {exchange.asked.turn for _, exchange in probes(interview)}
    told = {story: [text] for story, text in stories(interview).items()}
    for story, exchange in on_story(interview):
        if exchange.asked.turn in below:
            yield _item(interview, exchange.asked, ("Said by the candidate", "\n".join(told.get(story, []))))
        if exchange.reply:
            told.setdefault(story, []).append(exchange.reply.text)


def steps(interview: FinishedInterview) -> Iterator[Item]:
    """Questions below the first on a story, beside the question and the answer before them on that story."""
    before: dict[str, tuple[str, str]] = {}
    below = {exchange.asked.turn for _, exchange in probes(interview)}
    for story, exchange in on_story(interview):
        if exchange.asked.turn in below and story in before:
            question, answer = before[story]
            yield _item(interview, exchange.asked, ("Question before it", question), ("Answer to that", answer))
        if exchange.reply:
            before[story] = (exchange.asked.text, exchange.reply.text)


def depths(interview: FinishedInterview) -> Iterator[Item]:
    """Questions below the first on a story that declare a depth, beside what that depth asks for."""
    for _, exchange in probes(interview):
        probe = exchange.asked.probe
        if probe and probe.depth in DEPTHS:
            yield _item(interview, exchange.asked, ("Should be a question that", DEPTHS[probe.depth]))


def agendas(interview: FinishedInterview) -> Iterator[Item]:
    """Questions below the first on a story, beside what this interviewer cares about."""
    for _, exchange in probes(interview):
        if shown := card(exchange.asked.persona):
            yield _item(interview, exchange.asked, ("Who asks", shown))


def masked(interview: FinishedInterview) -> Iterator[Item]:
    """All questions of one interviewer without names, beside the cards of everybody on the panel."""
    people = sorted(set(panellists(interview).values()))
    cards = "\n".join(f"{persona}: {card(persona)}" for persona in people)
    for voice in voices([interview]):
        if voice.persona in people and len(people) > 1:
            shown = (("Who is on the panel", cards), ("What one of them said", voice.text))
            yield Item(interview.case, 0, shown, voice.persona)


def _item(interview: FinishedInterview, speech: Spoken, *beside: tuple[str, str]) -> Item:
    kept = tuple((label, text) for label, text in beside if text.strip())
    return Item(interview.case, speech.turn, (*kept, ("The interviewer", speech.text)))


def _last(answers: Sequence[str], many: int) -> str:
    return "\n".join(answers[-many:])
