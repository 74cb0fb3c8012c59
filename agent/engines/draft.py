"""Stands between a model and the candidate: decides sentence by sentence what may be heard, and what it builds on."""

import re
from collections.abc import Iterator

from agent.content.clean import clean
from agent.engines import Notes, Speech
from agent.engines.anchors import FEWEST_WORDS, bare_words, carries_meaning, names_and_numbers, standing, verbatim
from agent.engines.reply import Reply
from agent.errors import BadReply
from agent.guard import question_faults, sentence_faults
from agent.state import Anchor, Move, Probe
from agent.words import content_words, sentences, words

VOICE = "model"
EARLY_WORDS = 7
"""Longest remark that may be heard before its question is whole. With the built-in voice's longest question behind it,
should the model fail in between, the speech still stays within what a probe may have."""
MOST_WORDS = 60
"""Past this a model is babbling, and the rest is not waited for."""
MOST_SENTENCES = 4
READ_OUT = 7
"""So many words in a row from its instructions are no chance."""
_QUOTED = re.compile(r"“([^“”]*)”")
_MACHINERY = re.compile(r"[{}<>|_`#*]|\bhttps?:|\bprobe\b.*\bslot\b|\banchor\b.*\bquote\b", re.IGNORECASE)
_REQUESTS = frozenset(
    "give take tell show pick describe help say walk start name put talk explain go point draw let set think".split()
)
_FIGURES = frozenset(
    """eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million billion""".split()
)
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays january february march april may june july august september october november december
    mr mrs ms dr""".split()
)
"""Capitals that need nobody to have said them."""


class Draft:
    """One speech while a model writes it. What it releases is final, so that no half question is ever heard."""

    def __init__(self, move: Move, notes: Notes, instructions: str = "") -> None:
        self._move, self._notes = move, notes
        self._instructions = _runs(instructions)
        self._texts = [text for text in _texts(move, notes) if text]
        self._said = frozenset(word for text in self._texts for word in bare_words(text))
        self._shown = ""
        self._declared = False

    def take(self, reply: Reply, finished: bool = False) -> Iterator[Probe | Speech]:
        """What may be heard now that the reply has come this far. Raises BadReply when it can come to nothing."""
        say = self._tidied(reply.say)
        if len(words(say)) > MOST_WORDS * 2:
            raise BadReply("The model talked on where one question was asked for.")
        parts = _sentences(say)
        if not finished:
            parts = parts[:-1]
        fit = self._fit(parts)
        if self._move.kind == "answer_candidate":
            yield from self._tell(fit, finished)
        elif finished:
            yield from self._ask(" ".join(fit), reply)
        elif fit and self._move.probe and not self._move.probe.also:
            yield from self._remark(fit, reply)

    def _tell(self, fit: list[str], finished: bool) -> Iterator[Speech]:
        """An answer to the candidate: statements, each heard as soon as it is whole."""
        fit = [part for part in fit if "?" not in part][:MOST_SENTENCES]
        if new := self._new(" ".join(fit)):
            yield self._speech(new)
        if finished and not self._shown:
            raise BadReply("The model did not answer.")

    def _remark(self, fit: list[str], reply: Reply) -> Iterator[Probe | Speech]:
        """A short statement before the question, heard early when the words the question builds on stand in it."""
        remark = " ".join(fit)
        if self._shown or "?" in remark or len(words(remark)) > EARLY_WORDS:
            return
        if probe := self._probe(remark, reply):
            self._declared = True
            yield probe
            yield self._speech(remark)

    def _ask(self, text: str, reply: Reply) -> Iterator[Probe | Speech]:
        faults = question_faults(text, self._notes.asked, self._names())
        if not asks(text):
            faults.append("no question")
        if faults:
            raise BadReply(f"The model's question breaks a rule: {', '.join(faults)}.")
        if self._move.probe and not self._declared:
            probe = self._probe(text, reply)
            if probe is None:
                raise BadReply("The model's question is not made of words the candidate said.")
            yield probe
        if new := self._new(text):
            yield self._speech(new)

    def _fit(self, parts: list[str]) -> list[str]:
        """The sentences without a fault. A fault in the first ends it all: what it leads up to is worth no more."""
        fit = []
        for place, part in enumerate(parts):
            faults = self._faults(part)
            if faults and place == 0:
                raise BadReply(f"The model's words break a rule: {', '.join(faults)}.")
            if not faults:
                fit.append(part)
        return fit

    def _faults(self, part: str) -> list[str]:
        faults = sentence_faults(part)
        quotations = _QUOTED.findall(part)
        if part.count("“") != len(quotations) or part.count("”") != len(quotations):
            faults.append("quotation marks that do not match")
        if not all(any(verbatim(text, each) for text in self._texts) for each in quotations):
            faults.append("quotes what nobody said")
        if _MACHINERY.search(part):
            faults.append("machinery")
        if self._instructions & _runs(part):
            faults.append("reads out its instructions")
        probe = self._move.probe
        figures = [word.lower() for word in words(part) if word.lower() in _FIGURES]
        invented = [word for word in (*names_and_numbers(part), *figures) if word not in self._said | _CALENDAR]
        if probe and probe.kind == "counterfactual":  # a changed condition may bring a figure of its own
            invented = [word for word in invented if not word[0].isdigit() and word not in _FIGURES]
        if invented:
            faults.append(f"nobody said {', '.join(invented)}")
        return faults

    def _probe(self, text: str, reply: Reply) -> Probe | None:
        """The probe as decided, on words that really stand in the text: the model's, else those the director had."""
        probe = self._move.probe
        if probe is None:
            return None
        own = verbatim(self._notes.source, reply.anchor_quote)
        opens = probe.depth == 0
        fits = own and carries_meaning(own) and (not opens or len(content_words(own)) >= FEWEST_WORDS)
        candidates = [probe.anchor.model_copy(update={"quote": own})] if fits else []
        for anchor in (*candidates, probe.anchor, *self._move.spare):
            if part := standing(anchor.quote, text, opens):
                also = _kept(probe.also, text)
                if probe.also and not also:
                    return None
                return probe.model_copy(update={"anchor": anchor.model_copy(update={"quote": part}), "also": also})
        return None

    def _new(self, text: str) -> str:
        """What of the text was not heard yet."""
        if not text.startswith(self._shown):
            raise BadReply("The model changed what it had said already.")
        return text[len(self._shown) :]

    def _speech(self, text: str) -> Speech:
        self._shown += text
        return Speech(text=text, voice=VOICE)

    def _names(self) -> frozenset[str]:
        people = (self._notes.candidate, *(each.name for each in self._notes.panel), *self._notes.interviewers)
        return frozenset(word.lower() for name in people for word in words(name))

    def _tidied(self, say: str) -> str:
        """One line, without the speaker's name in front, with quotation marks as we print them."""
        say = " ".join(clean(say).split())  # cleaned here: JSON hides an escape from whoever reads the raw reply
        for name in (self._notes.speaker.name, self._notes.speaker.name.partition(" ")[0]):
            say = say.removeprefix(f"{name}:").lstrip()
        return _QUOTED.sub(self._as_said, re.sub(r'"([^"]*)"', r"“\1”", say))

    def _as_said(self, quotation: re.Match[str]) -> str:
        """A quotation as it was really written or said, to the letter."""
        inner = quotation.group(1)
        words_alone = inner.rstrip(" .,;:?!…")
        said = next((found for text in self._texts if (found := verbatim(text, words_alone))), None)
        return f"“{' '.join(said.split())}{inner[len(words_alone) :]}”" if said else quotation.group()


def asks(text: str) -> bool:
    """Whether the last sentence wants something: it ends in a question mark or begins as a request does."""
    last = (_sentences(text) or [""])[-1]
    start = re.split(r"[:,—–-] ", last)[-1]
    return "?" in last or any(word.lower() in _REQUESTS for each in (last, start) for word in words(each)[:1])


def _sentences(text: str) -> list[str]:
    """Sentences with the quotation mark that closes them."""
    parts = []
    for start, end in sentences(text):
        while end < len(text) and text[end] in "”’\"')":
            end += 1
        parts.append(text[start:end])
    return parts


def _kept(also: Anchor | None, text: str) -> Anchor | None:
    part = standing(also.quote, text) if also else None
    return also.model_copy(update={"quote": part}) if also and part else None


def _texts(move: Move, notes: Notes) -> list[str]:
    """All that was said or written, for telling what a model made up."""
    probe = move.probe
    anchors = [*move.spare, *([probe.anchor, probe.also] if probe else [])]
    return [
        *(notes.source, notes.told, notes.known, move.fact or "", move.to or ""),
        *(anchor.quote for anchor in anchors if anchor),
        *(text for each in notes.exchanges for text in (each.answer, each.question, each.speaker)),
        *(notes.candidate, notes.role, notes.company, *notes.interviewers),
        *(f"{each.name} {each.title}" for each in notes.panel),
    ]


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    said = [word.lower() for word in words(text)]
    return frozenset(tuple(said[at : at + READ_OUT]) for at in range(len(said) - READ_OUT + 1))
